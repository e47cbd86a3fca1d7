a =
    Første linje
    andre linje
b = Første linje
    andre linje
c =

    En tom linje over

    og en imellom

d = Rett etter
