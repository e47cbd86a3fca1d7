### facts, Dari (fa-AF). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

# source: 112
# status: translated 2026-11-02 #7a35cb4c.96794112
-emergency-police-phone = ۱۱۲

# source: 113
# status: translated 2026-11-02 #da0cb85b.7dc65dd0
-emergency-medical-phone = ۱۱۳

# source: 02800
# status: translated 2026-11-02 #ac89c2ca.e72d2c52
-police-phone = ۰۲۸۰۰

# source: 22 33 11 60
# status: translated 2026-11-02 #0b6dad22.2d3cdc18
-rosa-phone = ۲۲ ۳۳ ۱۱ ۶۰

# source: 116 006
# status: translated 2026-11-02 #7b8d9bba.4842b82f
-violence-helpline-phone = ۱۱۶ ۰۰۶

# source: 116 111
# status: translated 2026-11-02 #ee00c0bb.ee4acc84
-child-helpline-phone = ۱۱۶ ۱۱۱

### End. Below this line polyfold keeps translations of texts that were deleted.
