rot først
a = A
rot sist