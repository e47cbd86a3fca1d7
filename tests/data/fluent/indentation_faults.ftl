a =
ved margen
b = B
ved margen
c =
	tabulator foran
d = D
