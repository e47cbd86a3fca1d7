### informasjon, Bulgarian (bg). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #81114698.9926c344
blir-du-utnyttet = Експлоатира ли Ви някой?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #257dae7e.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Имате право на помощ. Помощта е безплатна и само Вие решавате дали да я приемете.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #0496bbe2.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Координационно звено за жертвите на трафик на хора (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #eb16a331.53302d0a
hor-denne-teksten = Чуйте този текст

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #427188c6.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR код: чуйте този текст, прочетен на глас

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #e07525fc.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Отворете камерата на телефона и я задръжте над квадрата. Така ще можете да чуете текста, прочетен на глас.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #4fb416a4.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = В опасност ли сте сега? Обадете се на полицията на **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #6a74c905.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Опасно ли е за Вас да държите този лист? Научете един номер наизуст и изхвърлете листа.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #6f59d51f.0dbde593
hva-er-menneskehandel = Какво е трафик на хора?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #b58a2e6b.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Трафикът на хора е експлоатация на друг човек чрез насилие, заплахи или измама или като се използва това, че той е в трудно положение.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #adb0d19a.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Някои хора са експлоатирани в проституцията. Други са принуждавани да работят, да просят, да крадат или да продават наркотици, да бъдат войници в друга държава или да дадат свой орган.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #82e3995b.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Вината не е Ваша.** Забранено е да Ви експлоатират, дори ако в началото сте се съгласили.

# source: Er du under 18 år?
# status: translated 2026-11-02 #8c1b9d29.7e91b91e
er-du-under-18-ar = Под 18 години ли сте?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #df98e811.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Тогава това е трафик на хора, дори ако никой не Ви е заплашвал, принуждавал или мамил.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #eb0ed821.30136803
er-du-under-18-ar-menneskehandel-er = Трафикът на хора е престъпление по §§ 257 и 258 от норвежкия Наказателен кодекс.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #5ab7c4b5.0a293130
kjenner-du-deg-igjen = Познато ли Ви е това?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #d93c8349.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Възможно е да сте жертва на трафик на хора, ако някой

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #d1346fd9.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = е взел паспорта или телефона Ви

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #146437b1.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = решава къде да живеете и следи с кого говорите

# source: tar pengene du tjener
# status: translated 2026-11-02 #de08f103.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = взема парите, които изкарвате

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #453a0ba3.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = казва, че имате дълг, който трябва да изплатите с работа

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #98836f7a.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = Ви принуждава да продавате секс, да просите или да вършите нещо незаконно

# source: truer deg eller familien din
# status: translated 2026-11-02 #7dda56ea.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = заплашва Вас или семейството Ви

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #f271657c.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = Ви е обещал нещо съвсем различно от това, което сте заварили

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #6d4cae4b.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = казва, че полицията ще Ви накаже, ако потърсите помощ

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #e8a39130.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Достатъчно е едно от изреченията да се отнася за Вас. Не е нужно да доказвате нищо, за да поискате помощ.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #16c180cf.1cc2241b
dine-rettigheter = Вашите права

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #45ab9b5e.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Когато някой смята, че може да сте жертва на трафик на хора, имате право на

# source: et trygt sted å bo
# status: translated 2026-11-02 #8c961a16.e233376d
dine-rettigheter-et-trygt-sted-a-bo = безопасно място за живеене

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #f9f4bf41.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = лекар и друга здравна помощ

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #ad1c49d0.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = адвокат, който е безплатен за Вас

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #d9eb753a.af6a2729
dine-rettigheter-en-tolk-som-har = преводач, който е длъжен да пази тайна

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #b233ad03.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = период за размисъл: разрешение да останете в Норвегия за срок до { $months ->
    [one] { $months } месец
   *[other] { $months } месеца
}, докато обмислите какво да правите

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #a9ada6cd.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = подкрепа от общината, в която живеете

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #89e9395c.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = помощ да се приберете безопасно у дома, ако желаете

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #5af561df.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = {""}**Не** е нужно да подавате жалба в полицията срещу някого, за да получите помощ.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #493a19ea.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Децата получават представител и помощ от службата за закрила на детето.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #4d79ddb6.ae4c2fe4
hvem-kan-hjelpe = Кой може да помогне?

# source: Hvem
# status: translated 2026-11-02 #5af0fae7.997b93be
hvem-kan-hjelpe-hvem = Кой

# source: Telefon
# status: translated 2026-11-02 #a037d20e.6570ee96
hvem-kan-hjelpe-telefon = Телефон

# source: Politiet, når det haster
# status: translated 2026-11-02 #90e4d3f3.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Полиция, когато е спешно

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #b0b4e6ae.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Полиция, когато не е спешно

# source: Lege, når det haster
# status: translated 2026-11-02 #9a243d11.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Лекар, когато е спешно

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #a64f7e13.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: безопасно жилище и помощ, денонощно

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #19b70d49.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: насилие и злоупотреба, безплатно, денонощно

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #ff480318.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Телефон за спешна помощ за деца и младежи

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #8f47b4d5.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Не е нужно да казвате името си. Поискайте преводач, ако искате да говорите на своя език.

# source: Om dette arket
# status: translated 2026-11-02 #26cccecf.7adb5922
om-dette-arket = За този лист

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #cdd42dfe.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM помага на институциите и организациите да работят заедно. KOM не се занимава с отделни случаи.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #734ec7b4.ca680558
om-dette-arket-e-post = Имейл: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #c0b3726b.01c5aee4
om-dette-arket-nett = Уебсайт: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #5419db34.669cc6da
om-dette-arket-utgave = Издание: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
