-a =
    {
       *[ny] A
    }
b =
    {
       *[ny] B
    }
