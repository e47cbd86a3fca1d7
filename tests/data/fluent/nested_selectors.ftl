a = { $n ->
    [en] { $kjonn ->
        [f] hun
       *[m] han
    }
   *[annet] de
}
