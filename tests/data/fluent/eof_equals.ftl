a = A
b =