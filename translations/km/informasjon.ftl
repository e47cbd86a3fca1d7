### informasjon, Khmer (km). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: draft 2026-11-02 #9cf4967c.9926c344
blir-du-utnyttet = តើអ្នកកំពុងត្រូវគេកេងប្រវ័ញ្ចឬទេ?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: draft 2026-11-02 #1d4529af.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = អ្នកមានសិទ្ធិទទួលបានជំនួយ។ ជំនួយនេះឥតគិតថ្លៃ ហើយអ្នកសម្រេចដោយខ្លួនឯងថាតើចង់ទទួលយកឬទេ។

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: draft 2026-11-02 #c6c1a8b6.e194f01b
blir-du-utnyttet-koordineringsenheten-for = អង្គភាពសម្របសម្រួលសម្រាប់ជនរងគ្រោះនៃការជួញដូរមនុស្ស (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: draft 2026-11-02 #71cc7cf1.53302d0a
hor-denne-teksten = ស្តាប់អត្ថបទនេះ

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: draft 2026-11-02 #df9171f5.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = កូដ QR៖ ស្តាប់ការអានអត្ថបទនេះ

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: draft 2026-11-02 #2764b31a.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = សូមបើកកាមេរ៉ាទូរសព្ទ ហើយដាក់វាពីលើប្រអប់ការ៉េនេះ។ ពេលនោះអ្នកអាចស្តាប់ការអានអត្ថបទនេះបាន។

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: draft 2026-11-02 #8f21bdb8.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = តើអ្នកកំពុងមានគ្រោះថ្នាក់ឬ? សូមទូរសព្ទទៅប៉ូលិសតាមលេខ **{ -emergency-police-phone }**។

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: draft 2026-11-02 #0b712270.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = តើការមានសន្លឹកក្រដាសនេះមានគ្រោះថ្នាក់ដល់អ្នកឬទេ? សូមទន្ទេញលេខទូរសព្ទមួយឱ្យចាំ ហើយបោះសន្លឹកនេះចោល។

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: draft 2026-11-02 #8ab2eee4.0dbde593
hva-er-menneskehandel = តើការជួញដូរមនុស្សជាអ្វី?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: draft 2026-11-02 #deae5c52.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = ការជួញដូរមនុស្សគឺជាការកេងប្រវ័ញ្ចមនុស្សម្នាក់ទៀត ដោយប្រើអំពើហិង្សា ការគំរាមកំហែង ឬការបោកបញ្ឆោត ឬដោយឆ្លៀតឱកាសពេលដែលគេកំពុងស្ថិតក្នុងស្ថានភាពលំបាក។

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: draft 2026-11-02 #f9a0b2f4.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = អ្នកខ្លះត្រូវគេកេងប្រវ័ញ្ចក្នុងពេស្យាចារ។ អ្នកខ្លះទៀតត្រូវគេបង្ខំឱ្យធ្វើការ សុំទាន លួច ឬលក់គ្រឿងញៀន ឱ្យធ្វើទាហាននៅប្រទេសផ្សេង ឬឱ្យលះបង់សរីរាង្គណាមួយរបស់ខ្លួន។

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: draft 2026-11-02 #1432b8bc.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**នេះមិនមែនជាកំហុសរបស់អ្នកទេ។** ច្បាប់ហាមឃាត់ការកេងប្រវ័ញ្ចអ្នក ទោះបីជាអ្នកបានយល់ព្រមនៅពេលដំបូងក៏ដោយ។

# source: Er du under 18 år?
# status: draft 2026-11-02 #84c29be2.7e91b91e
er-du-under-18-ar = តើអ្នកមានអាយុក្រោម 18 ឆ្នាំឬ?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: draft 2026-11-02 #4f1c14bf.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = បើដូច្នេះ វាជាការជួញដូរមនុស្ស ទោះបីជាគ្មាននរណាបានគំរាម បង្ខំ ឬបោកប្រាស់អ្នកក៏ដោយ។

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: draft 2026-11-02 #85b364c8.30136803
er-du-under-18-ar-menneskehandel-er = ការជួញដូរមនុស្សជាបទល្មើសដែលត្រូវផ្តន្ទាទោស តាមមាត្រា 257 និង 258 នៃក្រមព្រហ្មទណ្ឌន័រវែស។

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: draft 2026-11-02 #a6294919.0a293130
kjenner-du-deg-igjen = តើរឿងទាំងនេះដូចស្ថានភាពរបស់អ្នកឬទេ?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: draft 2026-11-02 #2abf3f61.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = អ្នកអាចជាជនរងគ្រោះនៃការជួញដូរមនុស្ស ប្រសិនបើមាននរណាម្នាក់

# source: har tatt passet ditt eller telefonen din
# status: draft 2026-11-02 #c668e280.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = បានយកលិខិតឆ្លងដែន ឬទូរសព្ទរបស់អ្នក

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: draft 2026-11-02 #b463ae97.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = កំណត់ថាអ្នកត្រូវរស់នៅទីណា ហើយឃ្លាំមើលថាអ្នកនិយាយជាមួយនរណា

# source: tar pengene du tjener
# status: draft 2026-11-02 #9e3fcb00.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = យកប្រាក់ដែលអ្នករកបាន

# source: sier at du har en gjeld som du må arbeide for å betale
# status: draft 2026-11-02 #e72a9d5f.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = និយាយថាអ្នកជំពាក់បំណុល ហើយត្រូវធ្វើការដើម្បីសង

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: draft 2026-11-02 #412b4224.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = បង្ខំអ្នកឱ្យលក់សេវាផ្លូវភេទ សុំទាន ឬធ្វើអ្វីដែលខុសច្បាប់

# source: truer deg eller familien din
# status: draft 2026-11-02 #02518cc5.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = គំរាមកំហែងអ្នក ឬគ្រួសាររបស់អ្នក

# source: lovet deg noe helt annet enn det du kom til
# status: draft 2026-11-02 #1457d920.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = បានសន្យានឹងអ្នកនូវអ្វីដែលខុសស្រឡះពីអ្វីដែលអ្នកបានជួបនៅពេលមកដល់

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: draft 2026-11-02 #8117e425.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = និយាយថាប៉ូលិសនឹងដាក់ទោសអ្នក ប្រសិនបើអ្នកសុំជំនួយ

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: draft 2026-11-02 #38d07c45.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = គ្រាន់តែមានមួយប្រយោគត្រូវនឹងអ្នក គឺគ្រប់គ្រាន់ហើយ។ អ្នកមិនចាំបាច់បង្ហាញភស្តុតាងអ្វីទេ ដើម្បីសុំជំនួយ។

## Dine rettigheter

# source: Dine rettigheter
# status: draft 2026-11-02 #3608f5b7.1cc2241b
dine-rettigheter = សិទ្ធិរបស់អ្នក

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: draft 2026-11-02 #2c00bea1.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = នៅពេលដែលមាននរណាម្នាក់គិតថាអ្នកអាចជាជនរងគ្រោះនៃការជួញដូរមនុស្ស អ្នកមានសិទ្ធិទទួលបាន

# source: et trygt sted å bo
# status: draft 2026-11-02 #104eef4a.e233376d
dine-rettigheter-et-trygt-sted-a-bo = កន្លែងស្នាក់នៅដែលមានសុវត្ថិភាព

# source: lege og annen helsehjelp
# status: draft 2026-11-02 #6ead2415.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = ការព្យាបាលពីគ្រូពេទ្យ និងសេវាសុខភាពផ្សេងទៀត

# source: en advokat som er gratis for deg
# status: draft 2026-11-02 #b8be0381.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = មេធាវីដែលអ្នកមិនបាច់បង់ប្រាក់

# source: en tolk som har taushetsplikt
# status: draft 2026-11-02 #77c29347.af6a2729
dine-rettigheter-en-tolk-som-har = អ្នកបកប្រែផ្ទាល់មាត់ដែលមានកាតព្វកិច្ចរក្សាការសម្ងាត់

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: draft 2026-11-02 #e6fa46cb.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = រយៈពេលពិចារណា៖ ការអនុញ្ញាតឱ្យស្នាក់នៅន័រវែសរហូតដល់ { $months } ខែ ដើម្បីឱ្យអ្នកគិតពិចារណា

# source: oppfølging fra kommunen der du bor
# status: draft 2026-11-02 #0b3d8668.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = ការគាំទ្របន្តពីរដ្ឋបាលមូលដ្ឋាននៅកន្លែងដែលអ្នករស់នៅ

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: draft 2026-11-02 #ef4b5ee9.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = ជំនួយក្នុងការធ្វើដំណើរត្រឡប់ទៅផ្ទះវិញដោយសុវត្ថិភាព ប្រសិនបើអ្នកចង់

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: draft 2026-11-02 #315b4e85.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = អ្នក**មិនចាំបាច់**ប្តឹងនរណាម្នាក់ទៅប៉ូលិស ដើម្បីទទួលបានជំនួយឡើយ។

# source: Barn får en representant og hjelp fra barnevernet.
# status: draft 2026-11-02 #53054751.6ad11abc
dine-rettigheter-barn-far-en-representant-og = កុមារមានអ្នកតំណាងម្នាក់ និងទទួលបានជំនួយពីសេវាការពារកុមារ។

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: draft 2026-11-02 #6f2c01c2.ae4c2fe4
hvem-kan-hjelpe = តើនរណាអាចជួយបាន?

# source: Hvem
# status: draft 2026-11-02 #bed4575d.997b93be
hvem-kan-hjelpe-hvem = នរណា

# source: Telefon
# status: draft 2026-11-02 #943d4b3e.6570ee96
hvem-kan-hjelpe-telefon = ទូរសព្ទ

# source: Politiet, når det haster
# status: draft 2026-11-02 #1c49e86f.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = ប៉ូលិស ពេលបន្ទាន់

# source: Politiet, når det ikke haster
# status: draft 2026-11-02 #c5649e58.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = ប៉ូលិស ពេលមិនបន្ទាន់

# source: Lege, når det haster
# status: draft 2026-11-02 #a034bbd0.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = គ្រូពេទ្យ ពេលបន្ទាន់

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: draft 2026-11-02 #c96f7303.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA៖ កន្លែងស្នាក់នៅមានសុវត្ថិភាព និងជំនួយ ទាំងយប់ទាំងថ្ងៃ

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: draft 2026-11-02 #463cff14.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen៖ អំពើហិង្សា និងការរំលោភបំពាន ឥតគិតថ្លៃ ទាំងយប់ទាំងថ្ងៃ

# source: Alarmtelefonen for barn og unge
# status: draft 2026-11-02 #fe1f8791.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = ខ្សែទូរសព្ទសង្គ្រោះបន្ទាន់សម្រាប់កុមារ និងយុវជន

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: draft 2026-11-02 #b08e3872.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = អ្នកមិនចាំបាច់ប្រាប់ឈ្មោះរបស់អ្នកទេ។ សូមស្នើសុំអ្នកបកប្រែ ប្រសិនបើអ្នកចង់និយាយភាសារបស់អ្នក។

# source: Om dette arket
# status: draft 2026-11-02 #d41522a9.7adb5922
om-dette-arket = អំពីសន្លឹកនេះ

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: draft 2026-11-02 #919ec292.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM ជួយស្ថាប័នរដ្ឋ និងអង្គការនានាឱ្យធ្វើការរួមគ្នា។ KOM មិនដោះស្រាយករណីរបស់បុគ្គលម្នាក់ៗទេ។

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: draft 2026-11-02 #9fca6248.ca680558
om-dette-arket-e-post = អ៊ីមែល៖ [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: draft 2026-11-02 #441f17d1.01c5aee4
om-dette-arket-nett = គេហទំព័រ៖ [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: draft 2026-11-02 #92cfea85.669cc6da
om-dette-arket-utgave = ការបោះពុម្ព៖ { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
