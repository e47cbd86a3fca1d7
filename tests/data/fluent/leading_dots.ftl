a = .ikke et attributt
b =
    .et-attributt = A
c = To
    .ikke
d = { "." }ved starten
    { "." }også her
