### informasjon, Ukrainian (uk). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #58d3b160.9926c344
blir-du-utnyttet = Вас експлуатують?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #28926f68.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Ви маєте право на допомогу. Допомога безоплатна, і ви самі вирішуєте, чи приймати її.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #1ac848af.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Координаційний підрозділ допомоги постраждалим від торгівлі людьми (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #3a38cf7c.53302d0a
hor-denne-teksten = Прослухайте цей текст

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #e50e522e.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR-код: прослухайте цей текст, прочитаний уголос

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #0108b3ce.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Увімкніть камеру на телефоні й потримайте її над квадратом. Тоді ви зможете почути текст, прочитаний уголос.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #542b49af.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Ви зараз у небезпеці? Телефонуйте до поліції за номером **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #8464b51b.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Вам небезпечно мати цей аркуш? Вивчіть один номер напам’ять і викиньте аркуш.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #f931d5c1.0dbde593
hva-er-menneskehandel = Що таке торгівля людьми?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #20892b43.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Торгівля людьми — це експлуатація іншої людини за допомогою насильства, погроз чи обману або коли хтось користується її скрутним становищем.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #077fc518.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Одних експлуатують у проституції. Інших змушують працювати, жебракувати, красти чи продавати наркотики, бути солдатами в іншій країні або віддати орган.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #24646b13.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Це не ваша вина.** Експлуатувати вас заборонено, навіть якщо спочатку ви погодилися.

# source: Er du under 18 år?
# status: translated 2026-11-02 #8d68d939.7e91b91e
er-du-under-18-ar = Вам ще немає 18 років?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #2c792d71.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Тоді це торгівля людьми, навіть якщо ніхто вам не погрожував, вас не змушував і не обманював.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #43b0ef32.30136803
er-du-under-18-ar-menneskehandel-er = Торгівля людьми карається за §§ 257 і 258 Кримінального кодексу Норвегії.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #a4ee3f27.0a293130
kjenner-du-deg-igjen = Це схоже на вашу ситуацію?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #71feb22c.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Можливо, ви постраждали від торгівлі людьми, якщо хтось

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #74ce5f4d.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = забрав ваш паспорт або телефон

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #1aa92572.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = вирішує, де вам жити, і стежить, з ким ви розмовляєте

# source: tar pengene du tjener
# status: translated 2026-11-02 #406f5188.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = забирає гроші, які ви заробляєте

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #df37dce0.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = каже, що ви маєте борг, який мусите відпрацювати

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #4bb3485a.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = змушує вас продавати секс, жебракувати або робити щось незаконне

# source: truer deg eller familien din
# status: translated 2026-11-02 #089622b2.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = погрожує вам або вашій родині

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #9dc44497.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = обіцяв вам щось зовсім інше, ніж те, що чекало на вас тут

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #0fb81405.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = каже, що поліція покарає вас, якщо ви попросите про допомогу

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #c0d38596.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Досить, щоб вас стосувалося одне з цих речень. Щоб попросити про допомогу, вам не потрібно нічого доводити.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #7d8bad88.1cc2241b
dine-rettigheter = Ваші права

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #f5a0c1fe.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Коли хтось вважає, що ви могли постраждати від торгівлі людьми, ви маєте право на

# source: et trygt sted å bo
# status: translated 2026-11-02 #620957f5.e233376d
dine-rettigheter-et-trygt-sted-a-bo = безпечне місце для проживання

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #64b48574.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = лікаря та іншу медичну допомогу

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #a12cbce4.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = безоплатного для вас адвоката

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #cfd55a09.af6a2729
dine-rettigheter-en-tolk-som-har = перекладача, який зобов’язаний зберігати таємницю

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #dcc732c2.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = період для роздумів: дозвіл перебувати в Норвегії строком до { $months ->
    [one] { $months } місяця
    [few] { $months } місяців
    [many] { $months } місяців
   *[other] { $months } місяця
}, поки ви все обмірковуєте

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #77a9016c.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = підтримку муніципалітету, в якому ви живете

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #0c96732c.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = допомогу з безпечним поверненням додому, якщо ви цього хочете

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #e57ce792.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = Щоб отримати допомогу, вам **не** потрібно заявляти на когось у поліцію.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #4659e8a6.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Діти отримують представника й допомогу від служби захисту дітей.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #639059b2.ae4c2fe4
hvem-kan-hjelpe = Хто може допомогти?

# source: Hvem
# status: translated 2026-11-02 #fd87e23b.997b93be
hvem-kan-hjelpe-hvem = Хто

# source: Telefon
# status: translated 2026-11-02 #a037d20e.6570ee96
hvem-kan-hjelpe-telefon = Телефон

# source: Politiet, når det haster
# status: translated 2026-11-02 #6e8b2ba6.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Поліція, якщо терміново

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #b4300ddd.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Поліція, якщо не терміново

# source: Lege, når det haster
# status: translated 2026-11-02 #2ad5142e.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Лікар, якщо терміново

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #4c07246e.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: безпечне житло й допомога, цілодобово

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #7cc7f38d.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: насильство й жорстоке поводження, безоплатно, цілодобово

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #abb53cad.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Екстрений телефон для дітей і молоді

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #88b80e01.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Вам не потрібно казати, як вас звати. Попросіть перекладача, якщо хочете говорити своєю мовою.

# source: Om dette arket
# status: translated 2026-11-02 #680c7804.7adb5922
om-dette-arket = Про цей аркуш

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #b010a8cb.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM допомагає відомствам та організаціям працювати разом. KOM не займається окремими справами.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #e8eab7bd.ca680558
om-dette-arket-e-post = Електронна пошта: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #d5702859.01c5aee4
om-dette-arket-nett = Сайт: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #a05ad925.669cc6da
om-dette-arket-utgave = Видання: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
