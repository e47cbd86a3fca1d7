knapp = Send
    .tittel Send
neste = Neste
    .=x
tredje = Tredje
    .a =
fjerde = Fjerde
.ved-margen = Verdi
