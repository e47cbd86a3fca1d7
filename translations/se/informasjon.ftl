### informasjon, Northern Sami (se). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #21315f7d.9926c344
blir-du-utnyttet = Ávkkástallojuvvot go don?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #a369f677.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Dus lea riekti oažžut veahki. Veahkki lea nuvttá, ja don ieš mearridat háliidat go dan vuostáiváldit.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #bd65ab85.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Olmmošgávppašeami oaffariid koordinerenovttadat (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #451fa0dd.53302d0a
hor-denne-teksten = Guldal dán teavstta

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #d14b9ecf.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR-koda: guldal go dát teaksta lohkkojuvvo jitnosit

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #7129608c.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Raba telefovnna kamera ja doala telefovnna njealječiegaga badjel. De sáhtát gullat go teaksta lohkkojuvvo jitnosit.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #6716402d.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Leat go váras dál? Riŋge politiijaide nummirii **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #71fe4810.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Lea go dutnje váralaš jus dus lea dát bláđđi? Oahpa ovtta nummira bajil ja bálkes bláđi eret.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #5c56d8f6.0dbde593
hva-er-menneskehandel = Mii lea olmmošgávppašeapmi?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #2b4af3fc.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Olmmošgávppašeapmi lea ávkkástallat nuppi olbmo veahkaválddiin, uhkádusaiguin dahje fillemiin, dahje ávkkástallat dan ahte olmmoš lea váttis dilis.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #93e8f355.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Muhtumat ávkkástallojuvvojit prostitušuvnnas. Earát bággejuvvojit bargat, gearjidit, suoládit dahje vuovdit narkotihka, leat soalddáhin eará riikkas dahje luohpat ovtta orgánas.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #ae4f6305.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Dat ii leat du sivva.** Lea gildojuvvon ávkkástallat du, vaikko leat álggus miehtan dasa.

# source: Er du under 18 år?
# status: translated 2026-11-02 #0eca9712.7e91b91e
er-du-under-18-ar = Leat go vuollel 18 jagi?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #a2612a25.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = De lea dat olmmošgávppašeapmi, vaikko ii oktage leat uhkidan, bággen dahje fillen du.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #f2b28add.30136803
er-du-under-18-ar-menneskehandel-er = Olmmošgávppašeapmi lea ráŋggáštahtti dahku ráŋggáštuslága §§ 257 ja 258 mielde.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #f94f6170.0a293130
kjenner-du-deg-igjen = Dovddat go iežat dáin cealkagiin?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #bfef9b0d.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Sáhtát leat gártan olmmošgávppašeami oaffarin jus muhtun

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #e2612afb.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = lea váldán du pássa dahje telefovnna

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #85032ac1.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = mearrida gos galggat orrut, ja bearráigeahččá geaiguin hálat

# source: tar pengene du tjener
# status: translated 2026-11-02 #8c905da1.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = váldá ruđa maid dinet

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #fac02c7f.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = dadjá ahte dus lea vealgi ja ahte fertet bargat vai sáhtát máksit dan

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #40790d11.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = bágge du vuovdit seavssa, gearjidit dahje dahkat juoidá mii lea lobiheapmi

# source: truer deg eller familien din
# status: translated 2026-11-02 #717848d5.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = uhkida du dahje du bearraša

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #c6054985.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = lohpidii dutnje juoidá áibbas eará go dan masa bohtet

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #fc4a46db.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = dadjá ahte politiijat áigot ráŋggáštit du jus bivddát veahki

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #f4d8a32d.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Lea doarvái ahte okta dáin cealkagiin heive dutnje. It dárbbaš duođaštit maidige ovdal go bivddát veahki.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #d3968eb6.1cc2241b
dine-rettigheter = Du vuoigatvuođat

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #7b7a9ee4.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Go muhtun jáhkká ahte sáhtát leat gártan olmmošgávppašeami oaffarin, de dus lea riekti oažžut

# source: et trygt sted å bo
# status: translated 2026-11-02 #7021074d.e233376d
dine-rettigheter-et-trygt-sted-a-bo = oadjebas orrunsaji

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #fc2458b0.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = doavttirveahki ja eará dearvvašvuođaveahki

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #a1da9025.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = advokáhta gii lea dutnje nuvttá

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #fea06e7b.af6a2729
dine-rettigheter-en-tolk-som-har = dulkka geas lea jávohisvuođageatnegasvuohta

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #6b28dbb8.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = smiehttanáigodaga: lobi orrut Norggas eanemusat { $months } mánu dan botta go smiehtat maid háliidat dahkat

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #6310296d.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = čuovvoleami suohkanis gos orut

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #01576df7.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = veahki mátkkoštit dorvvolaččat ruoktot jus dan háliidat

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #cfb300c3.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = {""}**It dárbbaš** váidit ovttage politiijaide vai oaččut veahki.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #4218bc70.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Mánát ožžot ovddasteaddji ja veahki mánáidsuodjalusas.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #03e05c98.ae4c2fe4
hvem-kan-hjelpe = Gii sáhttá veahkehit?

# source: Hvem
# status: translated 2026-11-02 #25591295.997b93be
hvem-kan-hjelpe-hvem = Gii

# source: Telefon
# status: translated 2026-11-02 #8f669528.6570ee96
hvem-kan-hjelpe-telefon = Telefovdna

# source: Politiet, når det haster
# status: translated 2026-11-02 #e68ee1f9.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Politiijat, go lea hoahppu

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #2d0a2c43.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Politiijat, go ii leat hoahppu

# source: Lege, når det haster
# status: translated 2026-11-02 #3714521b.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Doavttir, go lea hoahppu

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #2bf0d3d2.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: oadjebas orrunsadji ja veahkki, birra jándora

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #d3cad74d.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: veahkaváldi ja illasteapmi, nuvttá, birra jándora

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #d6c01fb3.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Mánáid ja nuoraid alárbmatelefovdna

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #8208929e.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = It dárbbaš muitalit iežat nama. Bivdde dulkka jus háliidat hállat iežat giela.

# source: Om dette arket
# status: translated 2026-11-02 #1ed11b4b.7adb5922
om-dette-arket = Dán bláđi birra

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #f1d16f1b.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM veahkeha etáhtaid ja organisašuvnnaid bargat ovttas. KOM ii bargga ovttaskas áššiiguin.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #30638e07.ca680558
om-dette-arket-e-post = E-poasta: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #73351555.01c5aee4
om-dette-arket-nett = Neahttasiidu: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #409ae5b3.669cc6da
om-dette-arket-utgave = Veršuvdna: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
