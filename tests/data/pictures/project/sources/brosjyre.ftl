### brosjyre: keys and source text of sources/brosjyre.md. Written by “polyfold sync”; do not edit.

## Blir du utnyttet?

blir-du-utnyttet = Blir du utnyttet?

blir-du-utnyttet-du-har-rett-til-hjelp = Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.

blir-du-utnyttet-koordineringsenheten-for = Koordineringsenheten for ofre for menneskehandel (KOM)

## Hør denne teksten

hor-denne-teksten = Hør denne teksten

hor-denne-teksten-qr-kode-hor-denne-teksten = QR-kode: hør denne teksten lest høyt

hor-denne-teksten-apne-kameraet-pa-telefonen = Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.

hor-denne-teksten-er-du-i-fare-na-ring = Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.

## Hva er menneskehandel?

hva-er-menneskehandel = Hva er menneskehandel?

hva-er-menneskehandel-er-a-utnytte-et-annet = Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.

hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.

## Er du under 18 år?

er-du-under-18-ar = Er du under 18 år?

er-du-under-18-ar-da-er-det-menneskehandel = Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.

er-du-under-18-ar-menneskehandel-er = Menneskehandel er straffbart etter straffeloven §§ 257 og 258.

## Kjenner du deg igjen?

kjenner-du-deg-igjen = Kjenner du deg igjen?

kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Du kan være utsatt for menneskehandel hvis noen

kjenner-du-deg-igjen-har-tatt-passet-ditt = har tatt passet ditt eller telefonen din

kjenner-du-deg-igjen-bestemmer-hvor-du-skal = bestemmer hvor du skal bo, og passer på hvem du snakker med

kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = sier at du har en gjeld som du må arbeide for å betale

kjenner-du-deg-igjen-truer-deg-eller-familien = truer deg eller familien din

kjenner-du-deg-igjen-det-er-nok-at-en-av = Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.

## Dine rettigheter

dine-rettigheter = Dine rettigheter

dine-rettigheter-nar-noen-tror-at-du-kan = Når noen tror at du kan være utsatt for menneskehandel, har du rett til

dine-rettigheter-et-trygt-sted-a-bo = et trygt sted å bo

dine-rettigheter-lege-og-annen-helsehjelp = lege og annen helsehjelp

dine-rettigheter-en-tolk-som-har = en tolk som har taushetsplikt

dine-rettigheter-en-refleksjonsperiode-lov = en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om

dine-rettigheter-du-trenger-ikke-a-anmelde = Du trenger **ikke** å anmelde noen til politiet for å få hjelp.

## Hvem kan hjelpe?

hvem-kan-hjelpe = Hvem kan hjelpe?

hvem-kan-hjelpe-hvem = Hvem

hvem-kan-hjelpe-telefon = Telefon

hvem-kan-hjelpe-politiet-nar-det-haster = Politiet, når det haster

hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Politiet, når det ikke haster

hvem-kan-hjelpe-lege-nar-det-haster = Lege, når det haster

hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: trygg bolig og hjelp, hele døgnet

hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.

hvem-kan-hjelpe-e-post = E-post: [{ -kom-email }](mailto:{ -kom-email })

hvem-kan-hjelpe-utgave = Utgave: { -edition-date }
