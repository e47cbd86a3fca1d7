a = { $navn }
b = {$navn}
c = før{ $navn }etter
d = {
    $navn
}
e = { { $navn } }
f = { "tekst" }{ 1 }{ -term }{ melding }
