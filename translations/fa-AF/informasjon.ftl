### informasjon, Dari (fa-AF). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #d06d3850.9926c344
blir-du-utnyttet = آیا کسی از شما سوءاستفاده می‌کند؟

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #0cdbb3a7.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = شما حق دارید کمک بگیرید. این کمک رایگان است و خودتان تصمیم می‌گیرید که آن را می‌پذیرید یا نه.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #9e23332a.e194f01b
blir-du-utnyttet-koordineringsenheten-for = واحد هماهنگی برای قربانیان قاچاق انسان (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #a63bd77f.53302d0a
hor-denne-teksten = این متن را بشنوید

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #24c73289.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = کد QR: این متن را که با صدای بلند خوانده می‌شود، بشنوید

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #a45761f1.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = کمرهٔ تلفون‌تان را باز کنید و آن را بالای این مربع بگیرید. آن‌گاه می‌توانید متن را که با صدای بلند خوانده می‌شود، بشنوید.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #fe0ef510.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = آیا همین حالا در خطر هستید؟ به پولیس به شمارهٔ **{ -emergency-police-phone }** زنگ بزنید.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #153d28c0.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = آیا داشتن این ورق برای شما خطر دارد؟ یک شماره را به یاد بسپارید و ورق را دور بیندازید.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #34bed215.0dbde593
hva-er-menneskehandel = قاچاق انسان چیست؟

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #86db10d7.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = قاچاق انسان یعنی سوءاستفاده از یک انسان دیگر با خشونت، تهدید یا فریب، یا با استفاده از این که کسی در وضعیت دشواری قرار دارد.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #34808f6e.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = از بعضی‌ها در تن‌فروشی سوءاستفاده می‌شود. بعضی دیگر مجبور می‌شوند کار کنند، گدایی کنند، دزدی کنند یا مواد مخدر بفروشند، در یک کشور دیگر عسکر شوند یا یکی از اعضای بدن خود را بدهند.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #61bfecb2.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**این گناه شما نیست.** سوءاستفاده از شما ممنوع است، حتی اگر در آغاز بلی گفته باشید.

# source: Er du under 18 år?
# status: translated 2026-11-02 #118af9e1.7e91b91e
er-du-under-18-ar = آیا کمتر از ۱۸ سال دارید؟

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #35df06eb.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = در این صورت، این قاچاق انسان است، حتی اگر هیچ‌کس شما را تهدید نکرده، مجبور نکرده یا فریب نداده باشد.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #32e6d6fc.30136803
er-du-under-18-ar-menneskehandel-er = قاچاق انسان بر اساس ماده‌های ۲۵۷ و ۲۵۸ قانون جزای ناروی جرم است و مجازات دارد.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #96826347.0a293130
kjenner-du-deg-igjen = آیا این‌ها به وضعیت شما شباهت دارد؟

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #6e51c17d.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = ممکن است شما قربانی قاچاق انسان باشید، اگر کسی

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #b250b4ef.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = پاسپورت یا تلفون شما را گرفته است

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #aeb00b99.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = تعیین می‌کند که کجا زندگی کنید، و مراقب است که با چه کسی گپ می‌زنید

# source: tar pengene du tjener
# status: translated 2026-11-02 #ad88fc1e.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = پولی را که به دست می‌آورید، می‌گیرد

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #533b7bb0.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = می‌گوید که شما قرض‌دار هستید و برای پرداخت آن باید کار کنید

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #4e45bed8.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = شما را مجبور می‌کند که تن‌فروشی کنید، گدایی کنید یا کاری غیرقانونی انجام دهید

# source: truer deg eller familien din
# status: translated 2026-11-02 #22b8e94f.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = شما یا خانوادهٔ شما را تهدید می‌کند

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #ab1d362a.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = به شما وعدهٔ چیزی را داده بود که با آن‌چه پس از آمدن دیدید، کاملاً فرق داشت

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #b4ed26b9.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = می‌گوید که اگر کمک بخواهید، پولیس شما را مجازات می‌کند

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #ef8f6a41.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = کافی است که یکی از این جمله‌ها در بارهٔ شما درست باشد. برای کمک خواستن لازم نیست چیزی را ثابت کنید.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #15b92bf2.1cc2241b
dine-rettigheter = حقوق شما

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #5730e454.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = وقتی کسی فکر می‌کند که شما ممکن است قربانی قاچاق انسان باشید، شما حق این‌ها را دارید:

# source: et trygt sted å bo
# status: translated 2026-11-02 #467f491f.e233376d
dine-rettigheter-et-trygt-sted-a-bo = یک جای امن برای زندگی

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #daa45e49.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = داکتر و دیگر خدمات صحی

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #4b4be8c2.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = یک وکیل مدافع که برای شما رایگان است

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #09eb6dd1.af6a2729
dine-rettigheter-en-tolk-som-har = یک ترجمان که مکلف است رازدار باشد

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #bcaec75a.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = یک دورهٔ تأمل: اجازهٔ ماندن در ناروی تا { $months } ماه، در حالی که در بارهٔ تصمیم خود فکر می‌کنید

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #611d561f.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = پیگیری و حمایت از سوی شاروالی محل زندگی‌تان

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #dcb52f0e.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = کمک برای برگشتن امن به وطن‌تان، اگر خودتان بخواهید

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #a32601a1.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = برای گرفتن کمک لازم **نیست** که از کسی به پولیس شکایت کنید.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #b28dd53e.6ad11abc
dine-rettigheter-barn-far-en-representant-og = برای اطفال یک نماینده تعیین می‌شود و ادارهٔ حمایت از اطفال به آن‌ها کمک می‌کند.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #090ad385.ae4c2fe4
hvem-kan-hjelpe = چه کسی می‌تواند کمک کند؟

# source: Hvem
# status: translated 2026-11-02 #7e8d5071.997b93be
hvem-kan-hjelpe-hvem = چه کسی

# source: Telefon
# status: translated 2026-11-02 #20791910.6570ee96
hvem-kan-hjelpe-telefon = تلفون

# source: Politiet, når det haster
# status: translated 2026-11-02 #a32ad1fc.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = پولیس، در حالت عاجل

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #40d4c133.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = پولیس، در حالت غیرعاجل

# source: Lege, når det haster
# status: translated 2026-11-02 #f4790f94.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = داکتر، در حالت عاجل

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #75b4aba1.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: جای امن برای زندگی و کمک، شبانه‌روزی

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #01e28ef0.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: خشونت و آزار، رایگان، شبانه‌روزی

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #989def46.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = تلفون عاجل برای اطفال و جوانان

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #adf2444d.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = لازم نیست نام خود را بگویید. اگر می‌خواهید به زبان خودتان گپ بزنید، ترجمان بخواهید.

# source: Om dette arket
# status: translated 2026-11-02 #4472b296.7adb5922
om-dette-arket = در بارهٔ این ورق

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #4538f2d6.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM به اداره‌ها و سازمان‌ها کمک می‌کند تا با هم کار کنند. KOM به دوسیه‌های انفرادی رسیدگی نمی‌کند.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #e4561330.ca680558
om-dette-arket-e-post = ایمیل: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #00164806.01c5aee4
om-dette-arket-nett = ویب‌سایت: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #6d1d17ad.669cc6da
om-dette-arket-utgave = نسخه: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
