a = A
    .b = B