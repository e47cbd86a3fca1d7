a = A
b