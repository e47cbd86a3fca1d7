# en
## to
### tre
# en igjen
# fortsetter
## to igjen
## fortsetter
x = X
