# Kommentar
# fortsetter
a = A
b =
    En
    to

    fire
c = { $n ->
   *[a] A
}
d = D
