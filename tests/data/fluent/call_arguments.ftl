a = { FUN($x) }
b = { FUN($x, 1, "to", -term, melding) }
c = { FUN(navn: 1, annet: "to") }
d = { FUN($x, navn: 1) }
e = { FUN($x,) }
f = { FUN( $x , navn : 1 ) }
g = {
    FUN(
        $x,
        navn: 1
    )
}
h = { FUN({ $x }) }
i = { FUN(INDRE($x)) }
