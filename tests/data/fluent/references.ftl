a = { melding }
b = { melding.attributt }
c = { -term }
d = { -term(tall: "en") }
e = { $variabel }
f = { FUNKSJON() }
