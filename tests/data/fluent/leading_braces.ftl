a = }
b =
    } alene
c = { "}" } er lov
d = D
