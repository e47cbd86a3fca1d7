a = A
Dette er ikke en melding.
Heller ikke dette.
b = B
 c = innrykket
d = D
1 = begynner med et tall
æ = begynner med æ
e e = to ord
f : kolon
g = G
