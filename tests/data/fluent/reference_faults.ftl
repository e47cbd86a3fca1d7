a = { -term.attributt }
b = { $variabel.attributt }
c = { funksjon() }
d = { Funksjon() }
e = { FUN_1-A() }
f = { melding() }
