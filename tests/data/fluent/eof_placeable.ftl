a = A
b = { $x