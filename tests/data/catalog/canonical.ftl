### informasjon, Arabic (ar). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.
### Translated by the interpreters of Oslo.

## Hva er menneskehandel?

# note: Speak to the reader directly.
# Ask Leila about the word for «exploit».
#
# allow: untranslated-copy the name is the same #7f3a91c2.0b12cd34
# source: Menneskehandel er å utnytte et annet menneske.
# status: approved 2026-03-18 KN #7f3a91c2.0b12cd34
trafficking-exploits-person = الاتجار بالبشر هو استغلال شخص آخر.

# source: Ring politiet på **112** hvis du er i fare.
# source now: Ring politiet på **112** eller Rosa på **{ -rosa-phone }** hvis du er i fare.
# change: Ring politiet på **112** {+eller Rosa på **{ -rosa-phone }** +}hvis du er i fare.
# ok
# status: outdated, was translated 2026-03-18 KN #5d41402a.99e0a1b2.4c5d6e7f
call-police-danger = اتصل بالشرطة على **112** إذا كنت في خطر.

# source: { $months -> ⏎ [one] I én måned. ⏎ *[other] I { $months } måneder. ⏎ }
# status: draft #5d41402a.99e0a1b2
reflection-period = { $months ->
    [one] لمدة شهر واحد.
    [two] لمدة شهرين.
   *[other] لمدة { $months } أشهر.
}

## Hvem kan hjelpe?

# source: Vi har taushetsplikt.
# missing: we-keep-secrecy =

# written by hand, without any metadata
no-metadata = {""}*نص*

### End. Below this line polyfold keeps translations of texts that were deleted.

# source: Gammel tekst.
# obsolete: translated 2025-02-01 KN #11223344.55667788
# | old-text = { $n ->
# |     [one] قديم
# |    *[other] قديمة
# | }

# obsolete:
# | older-text = أقدم

# Last words of a person.
