a = A



b = B

    fortsetter b


c = C
