a = { "tekst" ->
   *[a] A
}
b = { 1 ->
   *[1] A
}
c = { NUMBER($n, type: "ordinal") ->
   *[one] A
}
d = { -term.kasus ->
   *[a] A
}
e = { -term.kasus(tall: 1) ->
   *[a] A
}
