# Om en melding
melding = Tekst

# Står alene

## En gruppe

### Om filen

# To linjer
#
# og en tom imellom
annen = Tekst
## Gruppe rett over
tredje = Tekst
