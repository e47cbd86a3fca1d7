a = { $antall ->
    [en] En måned
   *[annet] { $antall } måneder
}
b = { $antall ->
        [0] Ingen
        [1.5] Halvannen
       *[annet] Flere
    } igjen
c = { $x -> *[a] A
}
