a = { $n ->
    [en]
        Første linje
        andre linje

        fjerde linje
   *[annet] Rett etter
        og under
}
