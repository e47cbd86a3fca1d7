a = A
    