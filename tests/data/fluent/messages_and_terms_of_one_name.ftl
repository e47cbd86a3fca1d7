a = A
-a = B
a = C
