### informasjon, Lithuanian (lt). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #5d03ed8c.9926c344
blir-du-utnyttet = Ar jus kas nors išnaudoja?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #0cc2c1fa.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Jūs turite teisę į pagalbą. Pagalba nemokama, o ar ją priimti, sprendžiate tik jūs.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #b0c50c05.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Pagalbos prekybos žmonėmis aukoms koordinavimo skyrius (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #d28386ac.53302d0a
hor-denne-teksten = Pasiklausykite šio teksto

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #1f4c70a6.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR kodas: pasiklausykite, kaip šis tekstas skaitomas balsu

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #da62459d.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Įjunkite telefono kamerą ir palaikykite ją virš kvadrato. Tada galėsite išgirsti balsu skaitomą tekstą.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #869ca61f.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Ar jums dabar gresia pavojus? Skambinkite policijai numeriu **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #d58d6aa2.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Ar jums pavojinga turėti šį lapelį? Išmokite vieną numerį mintinai ir lapelį išmeskite.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #8d1b64c1.0dbde593
hva-er-menneskehandel = Kas yra prekyba žmonėmis?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #95ce8d21.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Prekyba žmonėmis – tai kito žmogaus išnaudojimas smurtu, grasinimais ar apgaule arba pasinaudojant tuo, kad žmogus yra sunkioje padėtyje.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #525b80a7.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Vieni išnaudojami prostitucijoje. Kiti verčiami dirbti, elgetauti, vogti ar pardavinėti narkotikus, būti kareiviais kitoje šalyje arba atiduoti organą.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #a20fe8d0.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Tai ne jūsų kaltė.** Išnaudoti jus draudžiama, net jei iš pradžių sutikote.

# source: Er du under 18 år?
# status: translated 2026-11-02 #2bc9ce46.7e91b91e
er-du-under-18-ar = Ar jums dar nėra 18 metų?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #2a0bc0c0.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Tuomet tai yra prekyba žmonėmis, net jei niekas jums negrasino, jūsų nevertė ir neapgavo.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #8ad339a9.30136803
er-du-under-18-ar-menneskehandel-er = Už prekybą žmonėmis baudžiama pagal Norvegijos baudžiamojo kodekso 257 ir 258 straipsnius.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #f4b8fca4.0a293130
kjenner-du-deg-igjen = Ar tai panašu į jūsų padėtį?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #8bcba34e.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Galite būti prekybos žmonėmis auka, jei kas nors

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #b7b38656.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = atėmė jūsų pasą ar telefoną

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #2d5f603b.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = sprendžia, kur jums gyventi, ir prižiūri, su kuo kalbate

# source: tar pengene du tjener
# status: translated 2026-11-02 #65d832a7.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = pasiima jūsų uždirbtus pinigus

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #3efd93b4.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = sako, kad turite skolą, kurią privalote atidirbti

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #ca4589a9.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = verčia jus parduoti seksą, elgetauti ar daryti ką nors neteisėta

# source: truer deg eller familien din
# status: translated 2026-11-02 #c421f1b4.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = grasina jums ar jūsų šeimai

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #f04c9bb7.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = žadėjo jums visai ką kita, nei čia radote

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #34247c7c.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = sako, kad policija jus nubaus, jei paprašysite pagalbos

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #5bc0e299.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Pakanka, kad tinka bent vienas iš šių sakinių. Kad paprašytumėte pagalbos, jums nereikia nieko įrodyti.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #8e0149dd.1cc2241b
dine-rettigheter = Jūsų teisės

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #e7ea9dc1.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Kai kas nors mano, kad galite būti prekybos žmonėmis auka, turite teisę į

# source: et trygt sted å bo
# status: translated 2026-11-02 #de0a6f96.e233376d
dine-rettigheter-et-trygt-sted-a-bo = saugią vietą gyventi

# source: lege og annen helsehjelp
# missing: dine-rettigheter-lege-og-annen-helsehjelp =

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #dfc872b4.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = jums nemokamą advokatą

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #321059a0.af6a2729
dine-rettigheter-en-tolk-som-har = vertėją, kuris privalo saugoti paslaptį

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #eff6499f.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = apsisprendimo laikotarpį: leidimą būti Norvegijoje iki { $months ->
    [one] { $months } mėnesio
    [few] { $months } mėnesių
    [many] { $months } mėnesio
   *[other] { $months } mėnesių
}, kol viską apgalvosite

# source: oppfølging fra kommunen der du bor
# missing: dine-rettigheter-oppfolging-fra-kommunen-der =

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #91009f59.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = pagalbą saugiai grįžti namo, jei to norite

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #91666521.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = Kad gautumėte pagalbą, jums **nereikia** nieko skųsti policijai.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #c7b5fc2b.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Vaikams skiriamas atstovas, jiems padeda vaiko teisių apsaugos tarnyba.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #400ac339.ae4c2fe4
hvem-kan-hjelpe = Kas gali padėti?

# source: Hvem
# status: translated 2026-11-02 #506f1856.997b93be
hvem-kan-hjelpe-hvem = Kas

# source: Telefon
# status: translated 2026-11-02 #ec62662a.6570ee96
hvem-kan-hjelpe-telefon = Telefonas

# source: Politiet, når det haster
# status: translated 2026-11-02 #74971f90.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Policija, kai skubu

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #b8617cbf.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Policija, kai neskubu

# source: Lege, når det haster
# status: translated 2026-11-02 #591fb485.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Gydytojas, kai skubu

# source: ROSA: trygg bolig og hjelp, hele døgnet
# missing: hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp =

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# missing: hvem-kan-hjelpe-vo-linjen-vold-og-overgrep =

# source: Alarmtelefonen for barn og unge
# missing: hvem-kan-hjelpe-alarmtelefonen-for-barn-og =

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #ebac3db2.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Jums nereikia sakyti savo vardo. Paprašykite vertėjo, jei norite kalbėti savo kalba.

# source: Om dette arket
# status: translated 2026-11-02 #511dfa4c.7adb5922
om-dette-arket = Apie šį lapelį

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# missing: om-dette-arket-kom-hjelper-etater-og =

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #4a65eabb.ca680558
om-dette-arket-e-post = El. paštas: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #99856891.01c5aee4
om-dette-arket-nett = Svetainė: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #fed970c3.669cc6da
om-dette-arket-utgave = Leidimas: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
