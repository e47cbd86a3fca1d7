a = { $n ->
    [a] A *[b] B
}
b = { $n ->
   *[en nøkkel] A
}
c = { $n ->
   *[] A
}
d = { $n ->
   *[a]
}
e = { $n ->
   * [a] A
}
f = F
