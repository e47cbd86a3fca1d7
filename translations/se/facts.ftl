### facts, Northern Sami (se). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

# source: 2024-11-01
# status: translated 2026-11-02 #ead97cc7.b00fc554
-edition-date = skábmamánu 1. beaivi 2024

### End. Below this line polyfold keeps translations of texts that were deleted.
