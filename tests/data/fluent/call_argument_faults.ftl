a = { FUN(navn: 1, $x) }
b = { FUN(navn: 1, navn: 2) }
c = { FUN(navn: $x) }
d = { FUN(,) }
e = { FUN($x }
f = { FUN($x $y) }
g = { FUN("navn": 1) }
h = { FUN (1) }
