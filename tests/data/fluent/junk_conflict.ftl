a = A
<<<<<<< HEAD
b = Min
=======
b = Din
>>>>>>> gren
c = C
