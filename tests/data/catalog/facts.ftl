### facts, Arabic (ar). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Help

# source: Oslo
# status: translated 2026-03-18 KN #7f3a91c2.0b12cd34
-office-city = أوسلو

# source: 22 33 11 60
# missing: -rosa-phone =

### End. Below this line polyfold keeps translations of texts that were deleted.
