a = [ikke en variant]
b =
    [ikke en variant]
c = To
    [ikke en variant]
d = { "[" }en klamme]
    { "[" }en til]
