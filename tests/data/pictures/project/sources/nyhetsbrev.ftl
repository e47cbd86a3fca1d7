### nyhetsbrev: keys and source text of sources/nyhetsbrev.md. Written by “polyfold sync”; do not edit.

## Nytt om arbeidet mot menneskehandel

nytt-om-arbeidet-mot-menneskehandel = Nytt om arbeidet mot menneskehandel

nytt-om-arbeidet-mot-nyhetsbrev-fra = Nyhetsbrev fra Koordineringsenheten for ofre for menneskehandel (KOM)

nytt-om-arbeidet-mot-dette-nyhetsbrevet-er-et = Dette nyhetsbrevet er et eksempel. Personer, kurs og frister er oppdiktet.

## Fra KOM

fra-kom = Fra KOM

## Ny veileder er ute

ny-veileder-er-ute = Ny veileder er ute

ny-veileder-er-ute-veilederen-er-klar-den-er = Veilederen er klar. Den er et hefte på norsk og engelsk, og arbeidet med polsk og ukrainsk har begynt. Heftet har kjennetegn for hver form for utnyttelse og en tabell over hvem som gjør hva.

## Fra etatene

fra-etatene = Fra etatene

## Politiet

politiet = Politiet

politiet-henrik-aasland-har-laget-en = {""}**Henrik Aasland** har laget en sjekkliste for den første timen i en sak:

politiet-skill-den-utsatte-fra-dem-som-kan = Skill den utsatte fra dem som kan stå bak.

politiet-sikre-telefonen-og-spor-for-du-ser-i = Sikre telefonen, og spør før du ser i den.

politiet-ring-etter-tolk-bruk-ikke-noen-som = Ring etter tolk. Bruk ikke noen som er til stede.

politiet-fa-tak-i-advokat-og-en-trygg-seng = Få tak i advokat og en trygg seng for natten.

## Arbeidstilsynet

arbeidstilsynet = Arbeidstilsynet

arbeidstilsynet-inspektorene-har-ovd-pa-a = Inspektørene har øvd på å snakke med arbeidstakere uten at arbeidsgiveren hører. De deler ut et kort med nummeret til ROSA, **{ -rosa-phone }**, på åtte språk.

## Barnevernet

barnevernet = Barnevernet

barnevernet-en-gjennomgang-av-tolv-meldinger = En gjennomgang av tolv meldinger viste at barnet oftest hadde vært i kontakt med tre tjenester før noen brukte ordet menneskehandel. Nå arbeider tjenestene med et felles skjema, slik at barnet slipper å fortelle det samme flere ganger.

## Fra leserne

fra-leserne = Fra leserne

## Brosjyren på flere språk

brosjyren-pa-flere-sprak = Brosjyren på flere språk

brosjyren-pa-flere-gamle-opplag-skal-kastes = Gamle opplag skal kastes, også om de ser riktige ut: telefonnumre og adresser kan være endret. Hver brosjyre har utgavedato på baksiden.

brosjyren-pa-flere-vi-delte-ut-en-brosjyre = «Vi delte ut en brosjyre med et nummer som ikke var i bruk lenger. Det skal ikke skje igjen.»

brosjyren-pa-flere-ingrid-solbakk-leder-for = — **Ingrid Solbakk**, leder for et oppsøkende team på Østlandet
