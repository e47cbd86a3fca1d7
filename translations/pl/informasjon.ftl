### informasjon, Polish (pl). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #9472784b.9926c344
blir-du-utnyttet = Czy ktoś cię wykorzystuje?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #66ccf63d.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Masz prawo do pomocy. Pomoc jest bezpłatna i to ty decydujesz, czy chcesz ją przyjąć.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #97896361.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Jednostka Koordynacyjna ds. Ofiar Handlu Ludźmi (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #7be9564a.53302d0a
hor-denne-teksten = Posłuchaj tego tekstu

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #8f761f66.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = Kod QR: posłuchaj tego tekstu czytanego na głos

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #c250cebc.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Otwórz aparat w telefonie i przytrzymaj telefon nad kwadratem. Możesz wtedy posłuchać tekstu czytanego na głos.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #5808ad7f.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Czy grozi ci teraz niebezpieczeństwo? Zadzwoń na policję pod numer **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #57ab959a.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Czy posiadanie tej kartki jest dla ciebie niebezpieczne? Naucz się jednego numeru na pamięć i wyrzuć kartkę.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #e00ea1e8.0dbde593
hva-er-menneskehandel = Czym jest handel ludźmi?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #f5903731.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Handel ludźmi to wykorzystywanie drugiego człowieka za pomocą przemocy, gróźb lub oszustwa albo przez wykorzystanie tego, że jest on w trudnej sytuacji.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #0bc5375c.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Niektórzy są wykorzystywani w prostytucji. Inni są zmuszani do pracy, żebrania, kradzieży lub sprzedaży narkotyków, do bycia żołnierzem w innym kraju albo do oddania narządu.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #97a22656.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**To nie twoja wina.** Wykorzystywanie cię jest zabronione, nawet jeśli na początku była na to twoja zgoda.

# source: Er du under 18 år?
# status: translated 2026-11-02 #7a1e9cf1.7e91b91e
er-du-under-18-ar = Masz mniej niż 18 lat?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #02b92a15.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Wtedy jest to handel ludźmi, nawet jeśli nikt ci nie groził, nikt cię nie zmuszał i nikt cię nie oszukał.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #83cd9afa.30136803
er-du-under-18-ar-menneskehandel-er = Handel ludźmi jest karalny na podstawie §§ 257 i 258 norweskiego kodeksu karnego.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #432a3223.0a293130
kjenner-du-deg-igjen = Czy to przypomina twoją sytuację?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #75fb571c.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Możesz być ofiarą handlu ludźmi, jeśli ktoś

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #ff017062.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = zabrał ci paszport lub telefon

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #6ca29013.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = decyduje, gdzie masz mieszkać, i pilnuje, z kim rozmawiasz

# source: tar pengene du tjener
# status: translated 2026-11-02 #ba2ef28b.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = zabiera pieniądze, które zarabiasz

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #9347ca76.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = mówi, że masz dług, który musisz odpracować

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #558f0de3.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = zmusza cię do sprzedawania seksu, żebrania lub robienia czegoś nielegalnego

# source: truer deg eller familien din
# status: translated 2026-11-02 #26e60fff.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = grozi tobie lub twojej rodzinie

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #c2a69aeb.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = obiecał ci coś zupełnie innego niż to, co czekało na ciebie na miejscu

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #b2615e45.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = mówi, że policja cię ukarze, jeśli poprosisz o pomoc

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #f0527359.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Wystarczy, że pasuje jedno z tych zdań. Nie musisz niczego udowadniać, żeby poprosić o pomoc.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #7671b71e.1cc2241b
dine-rettigheter = Twoje prawa

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #f0d567fe.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Gdy ktoś uważa, że możesz być ofiarą handlu ludźmi, masz prawo do

# source: et trygt sted å bo
# status: translated 2026-11-02 #c26289e8.e233376d
dine-rettigheter-et-trygt-sted-a-bo = bezpiecznego miejsca do mieszkania

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #4a474a1b.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = pomocy lekarza i innej opieki zdrowotnej

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #cc1e2dba.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = adwokata, za którego nic nie płacisz

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #776ebb2b.af6a2729
dine-rettigheter-en-tolk-som-har = tłumacza, którego obowiązuje tajemnica zawodowa

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #623684e0.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = czasu do namysłu: pozwolenia na pobyt w Norwegii przez okres do { $months ->
    [one] { $months } miesiąca
    [few] { $months } miesięcy
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}, żeby wszystko przemyśleć

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #7870b4b0.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = wsparcia ze strony gminy, w której mieszkasz

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #6caa3400.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = pomocy w bezpiecznym powrocie do domu, jeśli tego chcesz

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #a99de708.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = {""}**Nie** musisz zgłaszać nikogo na policję, żeby otrzymać pomoc.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #e83ddcf0.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Dzieci otrzymują przedstawiciela i pomoc od urzędu ochrony praw dziecka.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #6d9aa464.ae4c2fe4
hvem-kan-hjelpe = Kto może pomóc?

# source: Hvem
# status: translated 2026-11-02 #4255b447.997b93be
hvem-kan-hjelpe-hvem = Kto

# source: Telefon
# status: translated 2026-11-02 #6570ee96.6570ee96
hvem-kan-hjelpe-telefon = Telefon

# source: Politiet, når det haster
# status: translated 2026-11-02 #432da422.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Policja, gdy sprawa jest pilna

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #14be47e0.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Policja, gdy sprawa nie jest pilna

# source: Lege, når det haster
# status: translated 2026-11-02 #1c5bc81b.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Lekarz, gdy sprawa jest pilna

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #a1ce409e.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: bezpieczne mieszkanie i pomoc, całą dobę

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #5a126281.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: przemoc i nadużycia, bezpłatnie, całą dobę

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #c745147d.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Telefon alarmowy dla dzieci i młodzieży

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #e8ab7754.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Nie musisz mówić, jak się nazywasz. Poproś o tłumacza, jeśli chcesz mówić w swoim języku.

# source: Om dette arket
# status: translated 2026-11-02 #c5fb3c2e.7adb5922
om-dette-arket = O tej kartce

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #e1adbfb0.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM pomaga instytucjom i organizacjom ze sobą współpracować. KOM nie zajmuje się indywidualnymi sprawami.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #71dd6738.ca680558
om-dette-arket-e-post = E-mail: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #1bcc428c.01c5aee4
om-dette-arket-nett = Strona internetowa: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #7ecf31cd.669cc6da
om-dette-arket-utgave = Wydanie: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
