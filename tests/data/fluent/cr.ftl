a = Ab = B
# kc = C
