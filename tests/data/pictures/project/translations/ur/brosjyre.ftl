### brosjyre, Urdu (ur). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# source: Blir du utnyttet?
# status: translated 2026-11-25 #d9a3aaf7.9926c344
blir-du-utnyttet = کیا کوئی آپ کا استحصال کر رہا ہے؟

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-25 #efa5177e.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = آپ کو مدد پانے کا حق ہے۔ مدد مفت ہے، اور یہ فیصلہ آپ کا اپنا ہے کہ مدد لینی ہے یا نہیں۔

# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-25 #0f23aa0e.e194f01b
blir-du-utnyttet-koordineringsenheten-for = انسانی تجارت کے متاثرین کے لیے رابطہ کاری یونٹ (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-25 #2bc5a3fe.53302d0a
hor-denne-teksten = یہ متن سنیں

# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-25 #deb6040f.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR کوڈ: یہ متن بلند آواز میں پڑھا ہوا سنیں

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-25 #092f86d2.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = اپنے فون کا کیمرا کھولیں اور اسے خانے کے اوپر رکھیں۔ پھر آپ کو یہ متن بلند آواز میں پڑھ کر سنایا جائے گا۔

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-25 #0ff006af.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = کیا آپ اس وقت خطرے میں ہیں؟ پولیس کو **{ -emergency-police-phone }** پر فون کریں۔

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-25 #4ce80645.0dbde593
hva-er-menneskehandel = انسانی تجارت کیا ہے؟

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-25 #0c930b9d.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = انسانی تجارت (ہیومن ٹریفکنگ) کا مطلب ہے تشدد، دھمکی یا دھوکے سے، یا کسی کی مشکل صورتحال کا فائدہ اٹھا کر، دوسرے انسان کا استحصال کرنا۔

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-25 #3777d297.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**یہ آپ کا قصور نہیں ہے۔** آپ کا استحصال کرنا منع ہے، چاہے آپ نے شروع میں ہاں کہہ دی ہو۔

# source: Er du under 18 år?
# status: translated 2026-11-25 #5cfb3bed.7e91b91e
er-du-under-18-ar = کیا آپ کی عمر 18 سال سے کم ہے؟

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-25 #7cc57c11.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = تو پھر یہ انسانی تجارت ہے، چاہے کسی نے آپ کو نہ دھمکایا ہو، نہ مجبور کیا ہو اور نہ دھوکا دیا ہو۔

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-25 #326ad997.30136803
er-du-under-18-ar-menneskehandel-er = ناروے کے تعزیری قانون کی دفعات 257 اور 258 کے تحت انسانی تجارت قابلِ سزا جرم ہے۔

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-25 #c5c39f6b.0a293130
kjenner-du-deg-igjen = کیا آپ کے ساتھ بھی ایسا ہو رہا ہے؟

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-25 #22160f45.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = ہو سکتا ہے کہ آپ انسانی تجارت کا شکار ہوں، اگر

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-25 #902e5666.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = کسی نے آپ کا پاسپورٹ یا فون لے لیا ہے

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-25 #481beb43.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = کوئی طے کرتا ہے کہ آپ کہاں رہیں، اور اس پر نظر رکھتا ہے کہ آپ کس سے بات کرتے ہیں

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-25 #38336be0.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = کوئی کہتا ہے کہ آپ پر قرض ہے جسے چکانے کے لیے آپ کو کام کرنا ہو گا

# source: truer deg eller familien din
# status: translated 2026-11-25 #e8ef7294.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = کوئی آپ کو یا آپ کے خاندان کو دھمکی دیتا ہے

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-25 #da48346f.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = اگر ان میں سے ایک جملہ بھی آپ پر درست بیٹھے تو کافی ہے۔ مدد مانگنے کے لیے آپ کو کچھ ثابت کرنے کی ضرورت نہیں۔

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-25 #12f60520.1cc2241b
dine-rettigheter = آپ کے حقوق

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-25 #1f6ed392.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = جب کسی کو لگے کہ آپ انسانی تجارت کا شکار ہو سکتے ہیں، تو آپ کو ان چیزوں کا حق ہے:

# source: et trygt sted å bo
# status: translated 2026-11-25 #7073e0fb.e233376d
dine-rettigheter-et-trygt-sted-a-bo = رہنے کے لیے محفوظ جگہ

# source: lege og annen helsehjelp
# status: translated 2026-11-25 #924da007.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = ڈاکٹر اور صحت کی دیگر سہولیات

# source: en tolk som har taushetsplikt
# status: translated 2026-11-25 #22f8c584.af6a2729
dine-rettigheter-en-tolk-som-har = ایک ترجمان جو رازداری کا پابند ہے

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-25 #ed23d89d.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = سوچ بچار کی مدت: ناروے میں زیادہ سے زیادہ { $months } ماہ تک رہنے کی اجازت، تاکہ آپ سوچ کر فیصلہ کر سکیں

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-25 #593b8ab5.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = مدد حاصل کرنے کے لیے پولیس کے پاس کسی کے خلاف شکایت درج کرانا ضروری **نہیں** ہے۔

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-25 #985f4af9.ae4c2fe4
hvem-kan-hjelpe = کون مدد کر سکتا ہے؟

# source: Hvem
# status: translated 2026-11-25 #bb6ddca9.997b93be
hvem-kan-hjelpe-hvem = کون

# source: Telefon
# status: translated 2026-11-25 #746530a8.6570ee96
hvem-kan-hjelpe-telefon = فون

# source: Politiet, når det haster
# status: translated 2026-11-25 #48f8c179.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = پولیس، ہنگامی صورت میں

# source: Politiet, når det ikke haster
# status: translated 2026-11-25 #76744977.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = پولیس، جب ہنگامی صورت نہ ہو

# source: Lege, når det haster
# status: translated 2026-11-25 #8d8acd9d.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = ڈاکٹر، ہنگامی صورت میں

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-25 #508b7873.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: محفوظ رہائش اور مدد، دن رات

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-25 #6489855e.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = آپ کو اپنا نام بتانے کی ضرورت نہیں۔ اگر آپ اپنی زبان میں بات کرنا چاہیں تو ترجمان مانگیں۔

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-25 #bb0cff57.f3fd1120
hvem-kan-hjelpe-e-post = ای میل: [{ -kom-email }](mailto:{ -kom-email })

# source: Utgave: { -edition-date }
# status: translated 2026-11-25 #b14238c8.f77f136c
hvem-kan-hjelpe-utgave = اشاعت: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
