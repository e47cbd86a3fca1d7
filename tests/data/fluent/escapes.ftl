a = \u00e5 er tekst
b = \{ $navn } er en plassholder etter en skråstrek
c = "fnutter" er tekst
d = én \ alene
