### informasjon, Arabic (ar). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.
### Stands alone at the head.

# a note without a space
# source: En.
written-after-missing = واحد

# source: To.
two = اثنان واثنان

# source: Tre.
under-stub = ثلاثة

# source: Fire.
indented-slip = أربعة

# unread: status: aproved 2026-03-18 KN #5d41402a.99e0a1b2
# source: Fem.
# status: draft #TEXT.BASIS
damaged = خمسة

# unread: source: Seks!
# source: Seks.
# status: draft #TEXT.BASIS
doubled = ستة

## Gruppe

# missing: the telephone number, ask Ali
# source: Sju.
# missing: emptied-again =

seven = { $n ->
 [one] سبعة
*[other] سبعات
}

### End. Below this line polyfold keeps translations of texts that were deleted.

# source: Gammel.
# obsolete: translated #11223344.55667788
# | old = قديم
