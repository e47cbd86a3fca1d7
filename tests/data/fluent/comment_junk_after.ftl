# hører til ingen
rot
# hører til x
x = X
