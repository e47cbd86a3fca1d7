### brosjyre, Arabic (ar). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# source: Blir du utnyttet?
# status: translated 2026-11-25 #70783464.9926c344
blir-du-utnyttet = هل يستغلّك أحد؟

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-25 #6916ac31.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = لك الحق في الحصول على المساعدة. المساعدة مجانية، وأنت من يقرر قبولها أو عدم قبولها.

# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-25 #a2122d16.e194f01b
blir-du-utnyttet-koordineringsenheten-for = وحدة التنسيق المعنية بضحايا الاتجار بالبشر (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-25 #09308ad3.53302d0a
hor-denne-teksten = استمع إلى هذا النص

# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-25 #6f60ae0f.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = رمز QR: استمع إلى هذا النص مقروءًا بصوت مسموع

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-25 #d936c08f.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = افتح كاميرا هاتفك ووجّهها نحو المربّع. عندها يمكنك الاستماع إلى النص مقروءًا بصوت مسموع.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-25 #1d16d7ec.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = هل أنت في خطر الآن؟ اتصل بالشرطة على الرقم **{ -emergency-police-phone }**.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-25 #33769dd3.0dbde593
hva-er-menneskehandel = ما هو الاتجار بالبشر؟

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-25 #e88ff6be.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = الاتجار بالبشر هو استغلال إنسان آخر بالعنف أو التهديد أو الخداع، أو بالاستفادة من وجوده في وضع صعب.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-25 #244a405c.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**الذنب ليس ذنبك.** استغلالك ممنوع، حتى لو كنت قد وافقت في البداية.

# source: Er du under 18 år?
# status: translated 2026-11-25 #25d3eea6.7e91b91e
er-du-under-18-ar = هل عمرك أقل من 18 عامًا؟

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-25 #0ace7eac.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = في هذه الحالة يُعدّ استغلالك اتجارًا بالبشر، حتى لو لم يهدّدك أحد أو يجبرك أو يخدعك.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-25 #04c95362.30136803
er-du-under-18-ar-menneskehandel-er = الاتجار بالبشر جريمة يُعاقَب عليها بموجب المادتين 257 و258 من قانون العقوبات النرويجي.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-25 #fe2ffac5.0a293130
kjenner-du-deg-igjen = هل يشبه هذا وضعك؟

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-25 #42b4e0ea.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = قد تكون ضحية للاتجار بالبشر إذا كان شخص ما

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-25 #d30b8862.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = قد أخذ جواز سفرك أو هاتفك

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-25 #39644f0b.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = يقرّر أين تسكن، ويراقب مع من تتحدث

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-25 #880f5ff4.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = يقول إن عليك دَينًا يجب أن تعمل لتسدّده

# source: truer deg eller familien din
# status: translated 2026-11-25 #cd31d508.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = يهدّدك أو يهدّد عائلتك

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-25 #23821053.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = يكفي أن تنطبق عليك جملة واحدة من هذه الجمل. لا تحتاج إلى إثبات أي شيء كي تطلب المساعدة.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-25 #f7c31e1e.1cc2241b
dine-rettigheter = حقوقك

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-25 #4931ce3c.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = عندما يعتقد أحد أنك قد تكون ضحية للاتجار بالبشر، يحق لك الحصول على

# source: et trygt sted å bo
# status: translated 2026-11-25 #7326761c.e233376d
dine-rettigheter-et-trygt-sted-a-bo = مكان آمن للسكن

# source: lege og annen helsehjelp
# status: translated 2026-11-25 #77e954da.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = علاج لدى طبيب وغيره من الرعاية الصحية

# source: en tolk som har taushetsplikt
# status: translated 2026-11-25 #636d96cd.af6a2729
dine-rettigheter-en-tolk-som-har = مترجم ملزم بحفظ السر

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-25 #a696b5e6.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = فترة للتفكير: إذن بالبقاء في النرويج لمدة تصل إلى { $months ->
    [few] { $months } أشهر
   *[other] { $months } شهر
} بينما تفكر في قرارك

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-25 #353df592.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = {""}**لا** يلزمك تقديم بلاغ إلى الشرطة ضد أي شخص كي تحصل على المساعدة.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-25 #4d439bf2.ae4c2fe4
hvem-kan-hjelpe = من يستطيع أن يساعدك؟

# source: Hvem
# status: translated 2026-11-25 #b7845903.997b93be
hvem-kan-hjelpe-hvem = الجهة

# source: Telefon
# status: translated 2026-11-25 #71a18d41.6570ee96
hvem-kan-hjelpe-telefon = الهاتف

# source: Politiet, når det haster
# status: translated 2026-11-25 #933b42f5.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = الشرطة، في الحالات العاجلة

# source: Politiet, når det ikke haster
# status: translated 2026-11-25 #65269020.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = الشرطة، في الحالات غير العاجلة

# source: Lege, når det haster
# status: translated 2026-11-25 #2c8d2a36.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = الطبيب، في الحالات العاجلة

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-25 #15ea5901.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: سكن آمن ومساعدة، على مدار الساعة

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-25 #42d62d1c.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = لا يلزمك أن تذكر اسمك. اطلب مترجمًا إذا أردت التحدث بلغتك.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-25 #2ed304de.f3fd1120
hvem-kan-hjelpe-e-post = البريد الإلكتروني: [{ -kom-email }](mailto:{ -kom-email })

# source: Utgave: { -edition-date }
# status: translated 2026-11-25 #20267145.f77f136c
hvem-kan-hjelpe-utgave = الإصدار: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
