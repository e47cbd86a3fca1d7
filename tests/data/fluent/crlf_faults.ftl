a = A
rot
b = B
