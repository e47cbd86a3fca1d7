#~ gammel = Tekst
#@ merke
a = A
#| kilde
b = B
