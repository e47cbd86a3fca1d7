### hefte: keys and source text of sources/hefte.md. Written by “polyfold sync”; do not edit.

## Menneskehandel: å se det og å hjelpe

menneskehandel-a-se-det-og-a-hjelpe = Menneskehandel: å se det og å hjelpe

menneskehandel-a-se-en-veileder-for-alle-som = En veileder for alle som i arbeidet sitt kan møte mennesker som blir utnyttet.

menneskehandel-a-se-koordineringsenheten-for = Koordineringsenheten for ofre for menneskehandel (KOM)

## Innhold

innhold = Innhold

## Hva er menneskehandel?

hva-er-menneskehandel = Hva er menneskehandel?

hva-er-menneskehandel-er-a-utnytte-et-annet = Menneskehandel er å utnytte et annet menneske og å bruke utilbørlige midler for å få det til. Når den utsatte er voksen, ser vi etter tre ting: en handling, et middel og et formål.[^lov]

hva-er-sporsmal = Spørsmål

hva-er-eksempler = Eksempler

hva-er-handling-hva-gjor-utnytteren = {""}**Handling:** Hva gjør utnytteren?

hva-er-rekrutterer-frakter-tar-imot-gir-husly = Rekrutterer, frakter, tar imot, gir husly, overtaler

hva-er-middel-hvordan-far-utnytteren-det-til = {""}**Middel:** Hvordan får utnytteren det til?

hva-er-vold-trusler-lureri-misbruk-av-en = Vold, trusler, lureri, misbruk av en sårbar situasjon

hva-er-formal-hva-skal-personen-brukes-til = {""}**Formål:** Hva skal personen brukes til?

hva-er-prostitusjon-tvangsarbeid-tigging = Prostitusjon, tvangsarbeid, tigging, krigstjeneste

hva-er-i-2022-ble-10-093-ofre-for = I 2022 ble 10 093 ofre for menneskehandel registrert i EU, 41 prosent flere enn i 2021.[^tall] Av dem var 63 prosent kvinner eller jenter.

hva-er-er-noen-i-fare-na-ring-politiet-pa = Er noen i fare nå? Ring politiet på **{ -emergency-police-phone }**.

## Samtykke

samtykke = Samtykke

samtykke-mange-sa-ja-i-begynnelsen-til-en = Mange sa ja i begynnelsen: til en reise, en jobb eller et forhold. Et samtykke som er oppnådd med vold, trusler eller lureri, har ingen betydning.

samtykke-lov-20-mai-2005-nr-28-om-straff = Lov 20. mai 2005 nr. 28 om straff (straffeloven) §§ 257 og 258.

samtykke-eurostat-registrerte-ofre-for = Eurostat: registrerte ofre for menneskehandel i EU, tall for 2022.

## Etter mistanken

etter-mistanken = Etter mistanken

etter-mistanken-meld-fra-nar-du-er-bekymret = Meld fra når du er bekymret. Du trenger ikke å være sikker, og du skal ikke etterforske.

## Hvem du kan ringe

hvem-du-kan-ringe = Hvem du kan ringe

hvem-du-kan-ringe-hvem = Hvem

hvem-du-kan-ringe-telefon = Telefon

hvem-du-kan-ringe-politiet-nar-det-haster = Politiet, når det haster

hvem-du-kan-ringe-rosa-hele-dognet = ROSA, hele døgnet

hvem-du-kan-ringe-e-post = E-post: [{ -kom-email }](mailto:{ -kom-email })
