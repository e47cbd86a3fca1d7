### informasjon, Bengali (bn). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #e9f49a28.9926c344
blir-du-utnyttet = আপনি কি শোষণের শিকার?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #062226a9.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = সাহায্য পাওয়ার অধিকার আপনার আছে। এই সাহায্য পেতে কোনো খরচ লাগে না, আর তা নেবেন কি না, সে সিদ্ধান্ত আপনার।

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #f65cbe78.e194f01b
blir-du-utnyttet-koordineringsenheten-for = মানব পাচারের শিকার ব্যক্তিদের জন্য সমন্বয় ইউনিট (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #0b8359ce.53302d0a
hor-denne-teksten = এই লেখাটি শুনুন

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #187bcaa7.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR কোড: এই লেখাটির পাঠ শুনুন

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #cec564be.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = ফোনের ক্যামেরা খুলে এই চৌকো ঘরটির উপর ধরুন। তাহলে লেখাটি আপনাকে পড়ে শোনানো হবে।

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #2e71e315.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = আপনি কি এখন বিপদে আছেন? পুলিশকে **{ -emergency-police-phone }** নম্বরে ফোন করুন।

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #1b1a80ba.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = এই কাগজটি কাছে রাখা কি আপনার জন্য বিপজ্জনক? একটি নম্বর মুখস্থ করে কাগজটি ফেলে দিন।

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #ba84d330.0dbde593
hva-er-menneskehandel = মানব পাচার কী?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #c1342839.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = মানব পাচার হলো সহিংসতা, হুমকি বা প্রতারণার মাধ্যমে, কিংবা কারও কঠিন পরিস্থিতির সুযোগ নিয়ে, অন্য মানুষকে শোষণ করা।

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #049bbcd8.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = কাউকে কাউকে যৌন ব্যবসায় শোষণ করা হয়। অন্যদের কাজ করতে, ভিক্ষা করতে, চুরি করতে বা মাদক বিক্রি করতে, অন্য দেশে গিয়ে সৈনিক হতে কিংবা নিজের কোনো অঙ্গ দিয়ে দিতে বাধ্য করা হয়।

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #1fa76b81.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**এতে আপনার কোনো দোষ নেই।** আপনাকে শোষণ করা আইনে নিষিদ্ধ, শুরুতে আপনি রাজি হয়ে থাকলেও।

# source: Er du under 18 år?
# status: translated 2026-11-25 #c7cff512.7e91b91e
er-du-under-18-ar = আপনার বয়স কি ১৮ বছরের কম?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #fe669d3a.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = তাহলে কেউ আপনাকে হুমকি না দিলেও, জোর না করলেও বা না ঠকালেও তা মানব পাচার।

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-25 #2738eb77.30136803
er-du-under-18-ar-menneskehandel-er = নরওয়ের দণ্ডবিধির ২৫৭ ও ২৫৮ ধারা অনুযায়ী মানব পাচার শাস্তিযোগ্য অপরাধ।

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #3f531460.0a293130
kjenner-du-deg-igjen = আপনার অবস্থার সঙ্গে কি মিলছে?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #5d9f7c44.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = আপনি মানব পাচারের শিকার হয়ে থাকতে পারেন, যদি কেউ:

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #b97bde9e.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = আপনার পাসপোর্ট বা ফোন নিয়ে গিয়ে থাকে

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #a0361eb8.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = আপনি কোথায় থাকবেন তা ঠিক করে দেয় এবং কার সঙ্গে কথা বলেন সেদিকে নজর রাখে

# source: tar pengene du tjener
# status: translated 2026-11-02 #e6c83274.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = আপনার উপার্জনের টাকা নিয়ে নেয়

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #0708ca1b.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = বলে যে আপনার ঋণ আছে এবং কাজ করে তা শোধ করতে হবে

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #00c113d8.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = আপনাকে টাকার বিনিময়ে যৌনকাজ করতে, ভিক্ষা করতে বা বেআইনি কিছু করতে বাধ্য করে

# source: truer deg eller familien din
# status: translated 2026-11-02 #1b0fe401.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = আপনাকে বা আপনার পরিবারকে হুমকি দেয়

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #2c37c188.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = আপনাকে এমন কিছুর কথা দিয়ে থাকে, যার সঙ্গে এখানে এসে কোনো মিল পাননি

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #38adfb62.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = বলে যে আপনি সাহায্য চাইলে পুলিশ আপনাকে শাস্তি দেবে

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #a7690703.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = একটি বাক্য মিলে গেলেই যথেষ্ট। সাহায্য চাইতে আপনাকে কিছু প্রমাণ করতে হবে না।

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #fbd2f5ff.1cc2241b
dine-rettigheter = আপনার অধিকার

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #a4f179a8.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = কেউ যদি মনে করেন যে আপনি মানব পাচারের শিকার হয়ে থাকতে পারেন, তাহলে আপনার এগুলো পাওয়ার অধিকার আছে:

# source: et trygt sted å bo
# status: translated 2026-11-02 #2ee8e577.e233376d
dine-rettigheter-et-trygt-sted-a-bo = থাকার একটি নিরাপদ জায়গা

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #a4b0b30a.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = ডাক্তার ও অন্যান্য স্বাস্থ্যসেবা

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #82621c1f.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = একজন আইনজীবী, যার জন্য আপনাকে টাকা দিতে হবে না

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #e4378526.af6a2729
dine-rettigheter-en-tolk-som-har = একজন দোভাষী, যিনি গোপনীয়তা রক্ষা করতে বাধ্য

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #5ef8bf45.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = ভেবে দেখার সময়: চিন্তাভাবনা করার জন্য সর্বোচ্চ { $months ->
    [one] { $months } মাস
   *[other] { $months } মাস
} নরওয়েতে থাকার অনুমতি

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #e0df59fa.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = আপনি যেখানে থাকেন সেখানকার পৌরসভার নিয়মিত সহায়তা

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #c9c96ed4.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = আপনি চাইলে নিরাপদে বাড়ি ফেরার জন্য সাহায্য

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #716e0bd8.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = সাহায্য পাওয়ার জন্য পুলিশের কাছে কারও বিরুদ্ধে অভিযোগ করা জরুরি **নয়**।

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #bd8d18e2.6ad11abc
dine-rettigheter-barn-far-en-representant-og = শিশুরা একজন প্রতিনিধি এবং শিশু কল্যাণ সেবার সাহায্য পায়।

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #8b2bf066.ae4c2fe4
hvem-kan-hjelpe = কে সাহায্য করতে পারে?

# source: Hvem
# status: translated 2026-11-02 #983c5a96.997b93be
hvem-kan-hjelpe-hvem = কে

# source: Telefon
# status: translated 2026-11-02 #aa086520.6570ee96
hvem-kan-hjelpe-telefon = ফোন

# source: Politiet, når det haster
# status: translated 2026-11-02 #4972906a.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = পুলিশ, জরুরি অবস্থায়

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #d54a3b5b.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = পুলিশ, জরুরি না হলে

# source: Lege, når det haster
# status: translated 2026-11-02 #f0fc7782.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = ডাক্তার, জরুরি অবস্থায়

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #a3927c17.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: নিরাপদ আশ্রয় ও সাহায্য, দিনরাত

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #bbea4c8b.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: সহিংসতা ও নির্যাতনের বিষয়ে, বিনামূল্যে, দিনরাত

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #053f0c21.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = শিশু ও তরুণদের জন্য জরুরি হেল্পলাইন

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #9267f751.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = আপনার নাম বলতে হবে না। নিজের ভাষায় কথা বলতে চাইলে একজন দোভাষী চেয়ে নিন।

# source: Om dette arket
# status: translated 2026-11-02 #e2a837e4.7adb5922
om-dette-arket = এই কাগজটি সম্পর্কে

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #80135978.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM বিভিন্ন সরকারি দপ্তর ও সংগঠনকে একসঙ্গে কাজ করতে সাহায্য করে। KOM আলাদা আলাদা ব্যক্তির ঘটনা নিয়ে কাজ করে না।

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #9aa23e24.ca680558
om-dette-arket-e-post = ই-মেইল: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #b875c72a.01c5aee4
om-dette-arket-nett = ওয়েবসাইট: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #0c793c8a.669cc6da
om-dette-arket-utgave = সংস্করণ: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
