tom = { "" }
fnutt = { "\"" }
skrastrek = { "\\" }
klamme = { "{" }{ "}" }
kode = { "\u00e5\u00C5" }
lang-kode = { "\U01F600" }
linje = { "en \\n to" }
mellomrom = { "   " }
