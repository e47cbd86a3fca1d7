### informasjon, Arabisk. Lines that begin with “#” are kept by polyfold.
# Stands alone at the head.


#a note without a space
#source: En.
#missing: written-after-missing = واحد
# source: To.
two =
    اثنان
    واثنان

# source: Tre.
# missing: under-stub =

under-stub = ثلاثة
# source: Fire.
# missing: indented-slip =
   indented-slip = أربعة
# source: Fem.

# status: aproved 2026-03-18 KN #5d41402a.99e0a1b2
damaged = خمسة
# source: Seks.
# source: Seks!
doubled = ستة
# source: Gammel.
# obsolete: translated #11223344.55667788
# | old = قديم
## Gruppe


# missing: the telephone number, ask Ali
# source: Sju.
# status: approved #5d41402a.99e0a1b2
# missing: emptied-again =
seven = { $n ->
	[one] سبعة
*[other] سبعات
}
# missing: seven =
