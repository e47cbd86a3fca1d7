### informasjon, Albanian (sq). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #7e16d500.9926c344
blir-du-utnyttet = A po të shfrytëzon dikush?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #25603ebf.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Ke të drejtë të marrësh ndihmë. Ndihma është falas dhe ti vendos vetë nëse dëshiron ta pranosh.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #ac7e0c7f.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Njësia Koordinuese për Viktimat e Trafikimit të Qenieve Njerëzore (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #de0e48ae.53302d0a
hor-denne-teksten = Dëgjo këtë tekst

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #374cbfb2.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = Kodi QR: dëgjo këtë tekst të lexuar me zë

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #b91fdf68.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Hap kamerën e telefonit dhe mbaje mbi katror. Kështu mund ta dëgjosh tekstin të lexuar me zë.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #2e5be088.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = A je në rrezik tani? Telefono policinë në numrin **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #445d2a74.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = A është e rrezikshme për ty ta kesh këtë fletë? Mëso përmendsh një numër dhe hidhe fletën.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #5af7fe79.0dbde593
hva-er-menneskehandel = Çfarë është trafikimi i qenieve njerëzore?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #36e3873c.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Trafikimi i qenieve njerëzore do të thotë të shfrytëzosh një njeri tjetër me dhunë, kërcënime ose mashtrim, ose duke përfituar nga fakti se dikush ndodhet në një situatë të vështirë.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #b7d3647e.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Disa njerëz shfrytëzohen në prostitucion. Të tjerë detyrohen të punojnë, të lypin, të vjedhin ose të shesin drogë, të jenë ushtarë në një vend tjetër ose të japin një organ.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #5130e621.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Nuk është faji yt.** Është e ndaluar të të shfrytëzojnë, edhe nëse në fillim ke thënë po.

# source: Er du under 18 år?
# status: translated 2026-11-02 #e35bee08.7e91b91e
er-du-under-18-ar = A je nën 18 vjeç?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #ac59ecc9.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Atëherë është trafikim i qenieve njerëzore edhe nëse askush nuk të ka kërcënuar, detyruar ose mashtruar.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #4837719f.30136803
er-du-under-18-ar-menneskehandel-er = Trafikimi i qenieve njerëzore dënohet sipas paragrafëve 257 dhe 258 të Kodit Penal norvegjez.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #7e3e79b0.0a293130
kjenner-du-deg-igjen = A e njeh veten në këto situata?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #d3fb2b03.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Mund të jesh viktimë e trafikimit të qenieve njerëzore nëse dikush

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #a7275bf7.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = ta ka marrë pasaportën ose telefonin

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #5431df4d.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = vendos se ku duhet të jetosh dhe kontrollon me kë flet

# source: tar pengene du tjener
# status: translated 2026-11-02 #aadfb0e8.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = t’i merr paratë që fiton

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #7c868068.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = thotë se ke një borxh që duhet ta shlyesh duke punuar

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #17af6a86.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = të detyron të shesësh seks, të lypësh ose të bësh diçka të paligjshme

# source: truer deg eller familien din
# status: translated 2026-11-02 #f506a8b4.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = të kërcënon ty ose familjen tënde

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #ab95df90.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = të premtoi diçka krejt tjetër nga ajo që gjete këtu

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #25b9da9c.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = thotë se policia do të të dënojë nëse kërkon ndihmë

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #6d565c6f.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Mjafton që një nga këto fjali të vlejë për ty. Nuk ke nevojë të provosh asgjë për të kërkuar ndihmë.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #10fc232a.1cc2241b
dine-rettigheter = Të drejtat e tua

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #60c0edbf.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Kur dikush mendon se mund të jesh viktimë e trafikimit të qenieve njerëzore, ke të drejtë të kesh

# source: et trygt sted å bo
# status: translated 2026-11-02 #1f921202.e233376d
dine-rettigheter-et-trygt-sted-a-bo = një vend të sigurt për të jetuar

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #00797e1f.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = mjek dhe ndihmë tjetër shëndetësore

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #cadeb682.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = një avokat që është falas për ty

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #7adf6912.af6a2729
dine-rettigheter-en-tolk-som-har = një përkthyes që e ka për detyrë ta ruajë fshehtësinë

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #61efc386.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = një periudhë reflektimi: leje për të qëndruar në Norvegji deri në { $months ->
    [one] { $months } muaj
   *[other] { $months } muaj
} ndërkohë që mendohesh

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #3b6d011f.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = mbështetje nga komuna ku jeton

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #57ad778d.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = ndihmë për t’u kthyer në mënyrë të sigurt në shtëpi, nëse dëshiron

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #d8ab83ac.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = {""}**Nuk** ke nevojë të denoncosh askënd në polici për të marrë ndihmë.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #8fbb7fe3.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Fëmijët marrin një përfaqësues dhe ndihmë nga shërbimi për mbrojtjen e fëmijëve.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #8e56fb24.ae4c2fe4
hvem-kan-hjelpe = Kush mund të ndihmojë?

# source: Hvem
# status: translated 2026-11-02 #df9b617a.997b93be
hvem-kan-hjelpe-hvem = Kush

# source: Telefon
# status: translated 2026-11-02 #16af1a7c.6570ee96
hvem-kan-hjelpe-telefon = Telefoni

# source: Politiet, når det haster
# status: translated 2026-11-02 #882b7d76.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Policia, kur është urgjente

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #5e50920c.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Policia, kur nuk është urgjente

# source: Lege, når det haster
# status: translated 2026-11-02 #0ab17847.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Mjeku, kur është urgjente

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #d7b4628d.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: strehim i sigurt dhe ndihmë, 24 orë në ditë

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #79a4d8bd.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: dhunë dhe abuzim, falas, 24 orë në ditë

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #500b2161.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Telefoni i urgjencës për fëmijë dhe të rinj

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #3ec9987f.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Nuk ke nevojë të thuash si quhesh. Kërko një përkthyes nëse dëshiron të flasësh në gjuhën tënde.

# source: Om dette arket
# status: translated 2026-11-02 #7da9cb15.7adb5922
om-dette-arket = Rreth kësaj flete

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #b7cd9025.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM ndihmon institucionet dhe organizatat të punojnë së bashku. KOM nuk merret me raste individuale.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #71dd6738.ca680558
om-dette-arket-e-post = E-mail: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #eae5d172.01c5aee4
om-dette-arket-nett = Faqja e internetit: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #8668d8cd.669cc6da
om-dette-arket-utgave = Botimi: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
