### informasjon, Norwegian Nynorsk (nn). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #2da5e74f.9926c344
blir-du-utnyttet = Blir du utnytta?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #14a2e790.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Du har rett til hjelp. Hjelpa er gratis, og du avgjer sjølv om du vil ta imot hjelp.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #04f2ff59.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Koordineringseininga for offer for menneskehandel (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #25b3b3d5.53302d0a
hor-denne-teksten = Høyr denne teksten

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #c552f7ea.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR-kode: høyr denne teksten lesen høgt

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #de47bd44.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Opne kameraet på telefonen og hald det over ruta. Då kan du høyre teksten lesen høgt.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #3c0274d1.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Er du i fare no? Ring politiet på **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #e121efc9.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Er det farleg for deg å ha dette arket? Lær deg eitt nummer utanåt og kast arket.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #4aee8151.0dbde593
hva-er-menneskehandel = Kva er menneskehandel?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #d02ff891.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Menneskehandel er å utnytte eit anna menneske med vald, truslar eller lureri, eller ved å bruke at nokon er i ein vanskeleg situasjon.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #1e595a33.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Nokre blir utnytta i prostitusjon. Andre blir tvinga til å arbeide, tigge, stele eller selje narkotika, til å vere soldat i eit anna land eller til å gi frå seg eit organ.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #00d9ed87.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Det er ikkje di skuld.** Det er forbode å utnytte deg, også om du sa ja i byrjinga.

# source: Er du under 18 år?
# status: translated 2026-11-02 #7e91b91e.7e91b91e
er-du-under-18-ar = Er du under 18 år?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #774c201a.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Då er det menneskehandel sjølv om ingen har truga, tvinga eller lurt deg.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #43b8f483.30136803
er-du-under-18-ar-menneskehandel-er = Menneskehandel er straffbart etter straffelova §§ 257 og 258.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #7c2d0ef6.0a293130
kjenner-du-deg-igjen = Kjenner du deg att?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #1f0008c1.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Du kan vere utsett for menneskehandel dersom nokon

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #7b419055.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = har teke passet ditt eller telefonen din

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #8454e78d.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = bestemmer kvar du skal bu, og passar på kven du snakkar med

# source: tar pengene du tjener
# status: translated 2026-11-02 #f0204976.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = tek pengane du tener

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #909867b5.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = seier at du har ei gjeld som du må arbeide for å betale

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #92350a52.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = tvingar deg til å selje sex, tigge eller gjere noko ulovleg

# source: truer deg eller familien din
# status: translated 2026-11-02 #a9e8be23.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = trugar deg eller familien din

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #f690be02.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = lova deg noko heilt anna enn det du kom til

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #d6f9bee4.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = seier at politiet vil straffe deg dersom du ber om hjelp

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #cec11b92.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Det er nok at éi av setningane passar. Du treng ikkje å bevise noko for å be om hjelp.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #38a87e90.1cc2241b
dine-rettigheter = Rettane dine

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #57e4b2f4.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Når nokon trur at du kan vere utsett for menneskehandel, har du rett til

# source: et trygt sted å bo
# status: translated 2026-11-02 #7a887fb5.e233376d
dine-rettigheter-et-trygt-sted-a-bo = ein trygg stad å bu

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #74c61c17.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = lege og anna helsehjelp

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #6a6c20ce.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = ein advokat som er gratis for deg

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #b985ca71.af6a2729
dine-rettigheter-en-tolk-som-har = ein tolk som har teieplikt

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #ea7a2da2.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = ein refleksjonsperiode: lov til å vere i Noreg i opptil { $months ->
    [one] { $months } månad
   *[other] { $months } månader
} medan du tenkjer deg om

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #e9c85681.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = oppfølging frå kommunen der du bur

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #307137b0.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = hjelp til å reise trygt heim dersom du ønskjer det

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #3a1ca0f3.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = Du treng **ikkje** å melde nokon til politiet for å få hjelp.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #a0ff34e1.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Barn får ein representant og hjelp frå barnevernet.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #6913d7fc.ae4c2fe4
hvem-kan-hjelpe = Kven kan hjelpe?

# source: Hvem
# status: translated 2026-11-02 #5cda9763.997b93be
hvem-kan-hjelpe-hvem = Kven

# source: Telefon
# status: translated 2026-11-02 #6570ee96.6570ee96
hvem-kan-hjelpe-telefon = Telefon

# source: Politiet, når det haster
# status: translated 2026-11-02 #c10bb154.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Politiet, når det hastar

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #6291bf0d.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Politiet, når det ikkje hastar

# source: Lege, når det haster
# status: translated 2026-11-02 #4be633c3.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Lege, når det hastar

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #a6ed61a0.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: trygg bustad og hjelp, heile døgnet

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #4258c35f.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: vald og overgrep, gratis, heile døgnet

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #c159d116.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Alarmtelefonen for barn og unge

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #9c1eca5c.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Du treng ikkje å seie kva du heiter. Be om ein tolk dersom du vil snakke ditt eige språk.

# source: Om dette arket
# status: translated 2026-11-02 #7adb5922.7adb5922
om-dette-arket = Om dette arket

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #b0432760.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM hjelper etatar og organisasjonar med å arbeide saman. KOM arbeider ikkje med enkeltsaker.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #ca680558.ca680558
om-dette-arket-e-post = E-post: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #01c5aee4.01c5aee4
om-dette-arket-nett = Nett: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #ff0cc136.669cc6da
om-dette-arket-utgave = Utgåve: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
