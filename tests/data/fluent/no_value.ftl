a =
b
c = C
d =   
e=
