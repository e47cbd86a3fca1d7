a =
    to
      fire
    to
b =
      dypest først
    mindre
c = Rett etter
        dypt
      mindre dypt
d =
  { $x }
    innrykket
e =
 ett mellomrom
