hei = Hei
-merke = Polyfold
hei-igjen=Hei
med_strek-og-9    =     Verdi med mellomrom foran
A = Stor bokstav
