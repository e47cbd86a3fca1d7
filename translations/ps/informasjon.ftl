### informasjon, Pashto (ps). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #3f914aea.9926c344
blir-du-utnyttet = آیا څوک له تاسو ناوړه ګټه اخلي؟

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #994b51b9.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = تاسو د مرستې حق لرئ. مرسته وړیا ده، او تاسو پخپله پرېکړه کوئ چې هغه منئ که نه.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #cfedb10c.e194f01b
blir-du-utnyttet-koordineringsenheten-for = د انسان د قاچاق د قربانیانو لپاره د همغږۍ څانګه (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #c7a59d12.53302d0a
hor-denne-teksten = دا متن واورئ

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #f0c57832.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR کوډ: دا متن چې په لوړ غږ لوستل کېږي، واورئ

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #7b45c8b6.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = د خپل ټیلیفون کامره پرانیزئ او د دې مربع پر سر یې ونیسئ. بیا کولای شئ هغه متن واورئ چې په لوړ غږ لوستل کېږي.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #6abe02d6.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = آیا همدا اوس په خطر کې یاست؟ پولیسو ته په **{ -emergency-police-phone }** شمېره زنګ ووهئ.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #98989a18.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = آیا له ځان سره د دې پاڼې ساتل ستاسو لپاره خطر لري؟ یوه شمېره په یاد زده کړئ او پاڼه وغورځوئ.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #12bc06f5.0dbde593
hva-er-menneskehandel = د انسان قاچاق څه شی دی؟

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #30038f04.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = د انسان قاچاق دا دی چې په تاوتریخوالي، ګواښ یا دوکه، یا د یو چا د سخت حالت په کارولو سره له بل انسان ناوړه ګټه واخیستل شي.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #ec96f355.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = له ځینو خلکو په فحشا کې ناوړه ګټه اخیستل کېږي. ځینې نور اړ ایستل کېږي چې کار وکړي، سوالګري وکړي، غلا وکړي یا مخدره مواد وپلوري، په بل هېواد کې سرتېري شي یا د خپل بدن یو غړی ورکړي.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #859dc6cc.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**دا ستاسو ګناه نه ده.** له تاسو ناوړه ګټه اخیستل منع دي، که څه هم په پیل کې مو «هو» ویلي وي.

# source: Er du under 18 år?
# status: translated 2026-11-02 #c9366b4d.7e91b91e
er-du-under-18-ar = آیا ستاسو عمر له ۱۸ کلونو کم دی؟

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #adee1886.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = په دې صورت کې دا د انسان قاچاق دی، حتی که هېچا تاسو ګواښلي، اړ ایستلي یا غولولي هم نه یاست.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #cd1bb8c9.30136803
er-du-under-18-ar-menneskehandel-er = د انسان قاچاق د ناروې د جزا قانون د ۲۵۷ او ۲۵۸ مادو له مخې جرم دی او سزا لري.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #350b720e.0a293130
kjenner-du-deg-igjen = آیا دا ستاسو حالت ته ورته دی؟

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #3e495cad.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = ښايي تاسو د انسان د قاچاق قرباني یاست، که داسې څوک وي چې

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #d70be2d4.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = ستاسو پاسپورټ یا ټیلیفون یې اخیستی وي

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #ce630bea.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = دا ټاکي چې تاسو چېرته واوسېږئ، او څاري چې له چا سره خبرې کوئ

# source: tar pengene du tjener
# status: translated 2026-11-02 #e43037f0.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = هغه پیسې اخلي چې تاسو یې ګټئ

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #079b902c.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = وايي چې تاسو پوروړي یاست او د پور د ورکولو لپاره باید کار وکړئ

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #a78adc5a.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = تاسو اړ باسي چې سکس وپلورئ، سوالګري وکړئ یا کوم غیرقانوني کار وکړئ

# source: truer deg eller familien din
# status: translated 2026-11-02 #813c1146.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = تاسو یا ستاسو کورنۍ ګواښي

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #7f5efb80.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = د داسې څه ژمنه یې درسره کړې وي چې له هغه څه سره بېخي توپیر لري چې له راتګ وروسته مو ولیدل

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #fb65a1dc.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = وايي چې که مرسته وغواړئ، پولیس به سزا درکړي

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #7bbe0643.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = همدا بس ده چې له دې جملو یوه ستاسو په اړه سمه وي. د مرستې غوښتلو لپاره اړتیا نشته چې څه ثابت کړئ.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #2c1cb03d.1cc2241b
dine-rettigheter = ستاسو حقونه

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #4f49b83d.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = کله چې څوک فکر کوي چې ښايي تاسو د انسان د قاچاق قرباني یاست، تاسو د دې شیانو حق لرئ:

# source: et trygt sted å bo
# status: translated 2026-11-02 #aefa03c8.e233376d
dine-rettigheter-et-trygt-sted-a-bo = د اوسېدو لپاره خوندي ځای

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #83cc76ac.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = ډاکټر او نورې روغتیايي مرستې

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #8c3414be.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = یو مدافع وکیل چې ستاسو لپاره وړیا دی

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #b2c7c106.af6a2729
dine-rettigheter-en-tolk-som-har = یو ژباړن چې د راز ساتلو مکلفیت لري

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #2ab9dd12.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = د فکر کولو موده: په ناروې کې تر { $months ->
    [one] { $months } میاشتې
   *[other] { $months } میاشتو
} پورې د پاتې کېدو اجازه، چې پر خپلې پرېکړې فکر وکړئ

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #44ea70cf.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = د هغې ښاروالۍ پرله‌پسې ملاتړ چې تاسو پکې اوسېږئ

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #9649f6da.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = که وغواړئ، خپل هېواد ته د خوندي ستنېدو لپاره مرسته

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #320ae388.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = د مرستې ترلاسه کولو لپاره تاسو اړ **نه** یاست چې پولیسو ته له چا شکایت وکړئ.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #db4567e8.6ad11abc
dine-rettigheter-barn-far-en-representant-og = ماشومانو ته یو استازی ټاکل کېږي او د ماشومانو د ساتنې اداره ورسره مرسته کوي.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #6175698f.ae4c2fe4
hvem-kan-hjelpe = څوک مرسته کولای شي؟

# source: Hvem
# status: translated 2026-11-02 #67b68964.997b93be
hvem-kan-hjelpe-hvem = څوک

# source: Telefon
# status: translated 2026-11-02 #c355f34b.6570ee96
hvem-kan-hjelpe-telefon = ټیلیفون

# source: Politiet, når det haster
# status: translated 2026-11-02 #6ad1c7a7.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = پولیس، په بېړني حالت کې

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #80f25634.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = پولیس، کله چې بېړنی حالت نه وي

# source: Lege, når det haster
# status: translated 2026-11-02 #a6284963.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = ډاکټر، په بېړني حالت کې

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #acd3dab4.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: د اوسېدو خوندي ځای او مرسته، شپه او ورځ

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #4beff0c1.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: تاوتریخوالی او تېری، وړیا، شپه او ورځ

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #b2db8326.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = د ماشومانو او ځوانانو لپاره بېړنی ټیلیفون

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #e5b0fce3.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = اړتیا نشته چې خپل نوم ووایئ. که غواړئ په خپله ژبه خبرې وکړئ، ژباړن وغواړئ.

# source: Om dette arket
# status: translated 2026-11-02 #a3070d3c.7adb5922
om-dette-arket = د دې پاڼې په اړه

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #8d93eaee.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM له ادارو او سازمانونو سره مرسته کوي چې ګډ کار وکړي. KOM پر انفرادي قضیو کار نه کوي.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #4f1a8100.ca680558
om-dette-arket-e-post = برېښنالیک: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #748ebc57.01c5aee4
om-dette-arket-nett = وېبپاڼه: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #6d1d17ad.669cc6da
om-dette-arket-utgave = نسخه: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
