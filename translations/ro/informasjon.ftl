### informasjon, Romanian (ro). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #93a7a038.9926c344
blir-du-utnyttet = Te exploatează cineva?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #24845fa7.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Ai dreptul la ajutor. Ajutorul este gratuit, iar tu hotărăști dacă vrei să îl primești.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #3f775f87.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Unitatea de Coordonare pentru Victimele Traficului de Persoane (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #7df41258.53302d0a
hor-denne-teksten = Ascultă acest text

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #43a2fcbb.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = Cod QR: ascultă acest text citit cu voce tare

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #42f52800.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Deschide camera telefonului și ține-o deasupra pătratului. Vei putea asculta textul citit cu voce tare.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #978a7bed.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Ești în pericol acum? Sună la poliție la **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #81dcd136.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Este periculos pentru tine să ai această foaie? Învață pe de rost un singur număr și aruncă foaia.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #d73302d4.0dbde593
hva-er-menneskehandel = Ce este traficul de persoane?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #f51ee3a3.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Traficul de persoane înseamnă exploatarea unui alt om prin violență, amenințări sau înșelăciune ori profitând de faptul că acesta se află într-o situație grea.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #a7e792ba.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Unii oameni sunt exploatați în prostituție. Alții sunt obligați să muncească, să cerșească, să fure sau să vândă droguri, să fie soldați în altă țară sau să cedeze un organ.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #cac13eea.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Nu este vina ta.** Este interzis ca cineva să te exploateze, chiar dacă la început ai spus da.

# source: Er du under 18 år?
# status: translated 2026-11-02 #22d31901.7e91b91e
er-du-under-18-ar = Ai sub 18 ani?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #be1faf4f.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Atunci este trafic de persoane chiar dacă nimeni nu te-a amenințat, nu te-a obligat și nu te-a înșelat.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #84ae2368.30136803
er-du-under-18-ar-menneskehandel-er = Traficul de persoane se pedepsește conform articolelor 257 și 258 din Codul penal norvegian.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #e4766393.0a293130
kjenner-du-deg-igjen = Te regăsești în aceste situații?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #a72d21a3.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Este posibil să fii victimă a traficului de persoane dacă cineva

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #b6ebda1b.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = ți-a luat pașaportul sau telefonul

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #37347668.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = hotărăște unde să locuiești și supraveghează cu cine vorbești

# source: tar pengene du tjener
# status: translated 2026-11-02 #d9974ecf.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = îți ia banii pe care îi câștigi

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #c8f5bee1.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = spune că ai o datorie pe care trebuie să o plătești prin muncă

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #892f90ac.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = te obligă să întreții relații sexuale pentru bani, să cerșești sau să faci ceva ilegal

# source: truer deg eller familien din
# status: translated 2026-11-02 #e6af0d4e.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = te amenință pe tine sau îți amenință familia

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #a3b1ddc5.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = ți-a promis cu totul altceva decât ceea ce ai găsit aici

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #f1932f0b.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = spune că poliția te va pedepsi dacă ceri ajutor

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #e0ff97e3.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Este de ajuns ca una dintre propoziții să ți se potrivească. Nu este nevoie să dovedești nimic ca să ceri ajutor.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #8dfe0792.1cc2241b
dine-rettigheter = Drepturile tale

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #3314cc28.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Când cineva crede că ai putea fi victimă a traficului de persoane, ai dreptul la

# source: et trygt sted å bo
# status: translated 2026-11-02 #d81ca2c3.e233376d
dine-rettigheter-et-trygt-sted-a-bo = un loc sigur unde să locuiești

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #6d05eb0f.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = un medic și alte îngrijiri medicale

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #0c74e0d5.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = un avocat gratuit pentru tine

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #d1abd88d.af6a2729
dine-rettigheter-en-tolk-som-har = un interpret care are obligația de a păstra secretul

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #051c405f.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = o perioadă de reflecție: permisiunea de a rămâne în Norvegia cel mult { $months ->
    [one] { $months } lună
    [few] { $months } luni
   *[other] { $months } de luni
} cât timp te gândești ce vrei să faci

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #2b7b6355.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = sprijin din partea municipalității în care locuiești

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #e5691b70.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = ajutor ca să te întorci acasă în siguranță, dacă vrei

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #2b025fcc.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = {""}**Nu** este nevoie să reclami pe cineva la poliție ca să primești ajutor.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #227f4427.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Copiii primesc un reprezentant și ajutor de la serviciul de protecție a copilului.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #eaf853e2.ae4c2fe4
hvem-kan-hjelpe = Cine te poate ajuta?

# source: Hvem
# status: translated 2026-11-02 #4ab5c6c4.997b93be
hvem-kan-hjelpe-hvem = Cine

# source: Telefon
# status: translated 2026-11-02 #6570ee96.6570ee96
hvem-kan-hjelpe-telefon = Telefon

# source: Politiet, når det haster
# status: translated 2026-11-02 #68c5917e.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Poliția, când este urgent

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #ec6ad326.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Poliția, când nu este urgent

# source: Lege, når det haster
# status: translated 2026-11-02 #4365c4fd.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Medic, când este urgent

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #6b606f9f.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: locuință sigură și ajutor, non-stop

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #7d9e6e85.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: violență și abuz, gratuit, non-stop

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #ae7a69ae.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Telefonul de urgență pentru copii și tineri

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #74e0f4b0.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Nu este nevoie să spui cum te numești. Cere un interpret dacă vrei să vorbești în limba ta.

# source: Om dette arket
# status: translated 2026-11-02 #7534406c.7adb5922
om-dette-arket = Despre această foaie

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #211da92a.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM ajută instituțiile și organizațiile să lucreze împreună. KOM nu se ocupă de cazuri individuale.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #71dd6738.ca680558
om-dette-arket-e-post = E-mail: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #7e9bd8b4.01c5aee4
om-dette-arket-nett = Site: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #e1016423.669cc6da
om-dette-arket-utgave = Ediția: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
