😀 = smil
a = A
