a = { "uten slutt }
b = { "ukjent \n" }
c = { "\u12" }
d = { "\U1F600" }
e = { "over to
linjer" }
f = F
