#uten mellomrom
a = A
##uten mellomrom
b = B
###uten mellomrom
c = C
#### fire
d = D
