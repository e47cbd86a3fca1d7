a = Tekst   
b =    
c = Linje   
    linje   
    
d = { $x }   
