a = مرحبا بكم
b = 你好
c =  hardt mellomrom 
d = é
e = 👩‍👩‍👧
f =  linjeskiller
