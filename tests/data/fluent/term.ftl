-telefon = 22 33 11 60
-telefon-navn =
    Rosa
    .kjønnsløs = nei
-navn = Rosa
    .grammatikk = hankjønn
-tom =
-bare-attributt =
    .a = b
