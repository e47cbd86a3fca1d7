a = { melding ->
   *[a] A
}
b = { melding.attributt ->
   *[a] A
}
c = { -term ->
   *[a] A
}
d = { $n ->
    [a] A
    [b] B
}
e = { $n ->
   *[a] A
   *[b] B
}
f = { $n ->
}
g = { $n }
