a = { $n ->
    [ en ] A
    [
        to
    ] B
   *[tre-3_x] C
}
b = { $n ->
    [-1] A
   *[1.0] B
}
