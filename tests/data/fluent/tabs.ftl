a =	Tabulator foran
b	= Tabulator etter nokkelen
c = Inni	tekst
d = På slutten	
