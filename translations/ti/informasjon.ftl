### informasjon, Tigrinya (ti). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #f8f187f6.9926c344
blir-du-utnyttet = ትብዝበዙ ኣለኹም ዶ?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #a96e96d8.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = ሓገዝ ክትረኽቡ መሰል ኣለኩም። እቲ ሓገዝ ብናጻ እዩ፡ ክትቅበልዎ ወይ ከይትቅበልዎ ድማ ባዕልኹም ትውስኑ።

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #c6eab959.e194f01b
blir-du-utnyttet-koordineringsenheten-for = ኣወሃሃዲት ክፍሊ ንግዳያት ንግዲ ሰባት (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #d94ceefc.53302d0a
hor-denne-teksten = ነዚ ጽሑፍ ስምዕዎ

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #f57f184e.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR ኮድ፦ እዚ ጽሑፍ ብድምጺ ክንበብ ከሎ ስምዕዎ

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #616e8cc3.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = ካመራ ተሌፎንኩም ክፈቱ እሞ ኣብ ልዕሊ እቲ ትርብዒት ሓዝዎ። ሽዑ እቲ ጽሑፍ ብድምጺ ክንበብ ከሎ ክትሰምዕዎ ትኽእሉ።

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #ea7f3443.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = ሕጂ ኣብ ሓደጋ ዲኹም ዘለኹም? ብቑጽሪ **{ -emergency-police-phone }** ናብ ፖሊስ ደውሉ።

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #44ee6311.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = ነዚ ወረቐት ምሓዝ ንዓኹም ሓደገኛ ድዩ? ሓደ ቁጽሪ ብቓል ኣጽንዑ እሞ ነቲ ወረቐት ደርብይዎ።

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #ec6b8c8e.0dbde593
hva-er-menneskehandel = ንግዲ ሰባት እንታይ እዩ?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #64be07d2.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = ንግዲ ሰባት ማለት ንኻልእ ሰብ ብዓመጽ፡ ብምፍርራህ ወይ ብምትላል፡ ወይ ነቲ ዘለዎ ኣሸጋሪ ኩነታት ብምጥቃም ምብዝባዝ ማለት እዩ።

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #b46f53f6.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = ገሊኦም ሰባት ብመሸጣ ጾታዊ ርክብ ይብዝበዙ። ካልኦት ድማ ክሰርሑ፡ ክልምኑ፡ ክሰርቁ ወይ ሓሽሽ ክሸጡ፡ ኣብ ካልእ ሃገር ወተሃደራት ክኾኑ ወይ ክፋል ኣካሎም ክህቡ ይግደዱ።

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #ee8a66cf.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**እቲ ጌጋ ናትኩም ኣይኮነን።** ኣብ መጀመርታ ሕራይ ኢልኩም እንተ ነበርኩም እውን፡ ንዓኹም ምብዝባዝ ክልኩል እዩ።

# source: Er du under 18 år?
# status: translated 2026-11-02 #70796782.7e91b91e
er-du-under-18-ar = ዕድሜኹም ትሕቲ 18 ዓመት ድዩ?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #6f888874.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = ከምኡ እንተ ኾይኑ፡ ዋላ ሓደ ሰብ እኳ እንተ ዘየፈራርሀኩም፡ እንተ ዘየገደደኩም ወይ እንተ ዘየታለለኩም፡ ንግዲ ሰባት እዩ።

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #e161959c.30136803
er-du-under-18-ar-menneskehandel-er = ንግዲ ሰባት ብመሰረት ዓንቀጻት 257ን 258ን ናይ መቕጻዕቲ ሕጊ ኖርወይ ዘቕጽዕ ገበን እዩ።

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #31ccb99b.0a293130
kjenner-du-deg-igjen = እዚ ንኩነታትኩም ይመስል ዶ?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #2909df67.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = ግዳይ ንግዲ ሰባት ክትኮኑ ትኽእሉ ኢኹም፡ ሓደ ሰብ

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #73681ce2.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = ፓስፖርትኩም ወይ ተሌፎንኩም መንዚዑኩም እንተ ኾይኑ

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #79a0bbbe.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = ኣበይ ከም እትነብሩ ዝውስነልኩምን ምስ መን ከም እትዛረቡ ዝከታተልን እንተ ኾይኑ

# source: tar pengene du tjener
# status: translated 2026-11-02 #6ee526e5.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = ሰሪሕኩም እትረኽብዎ ገንዘብ ዝወስዶ እንተ ኾይኑ

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #dc50e3d0.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = ሰሪሕኩም ክትከፍልዎ ዘለኩም ዕዳ ኣለኩም ዝብለኩም እንተ ኾይኑ

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #6996f75f.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = ጾታዊ ርክብ ክትሸጡ፡ ክትልምኑ ወይ ዘይሕጋዊ ነገር ክትገብሩ ዘገድደኩም እንተ ኾይኑ

# source: truer deg eller familien din
# status: translated 2026-11-02 #f5b658c9.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = ንዓኹም ወይ ንስድራቤትኩም ዘፈራርህ እንተ ኾይኑ

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #4719a23f.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = ምስ መጻእኩም ካብ ዝረኸብኩምዎ ፈጺሙ ዝተፈልየ ነገር ቃል ኣትዩልኩም እንተ ነይሩ

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #a77555e8.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = ሓገዝ እንተ ሓቲትኩም ፖሊስ ክቐጽዓኩም እዩ ዝብለኩም እንተ ኾይኑ

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #5c40285a.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = ካብዘን ምሉኣት ሓሳባት ሓንቲ እኳ ምስ ኩነታትኩም እንተ ተሰማሚዓ እኹል እዩ። ሓገዝ ንምሕታት ዝኾነ ነገር ከተረጋግጹ ኣየድልየኩምን እዩ።

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #04cb5a8c.1cc2241b
dine-rettigheter = መሰላትኩም

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #46d61cee.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = ግዳይ ንግዲ ሰባት ክትኮኑ ከም እትኽእሉ ምስ ዝሕሰብ፡ ነዞም ዝስዕቡ ክትረኽቡ መሰል ኣለኩም፦

# source: et trygt sted å bo
# status: translated 2026-11-02 #d39ace5c.e233376d
dine-rettigheter-et-trygt-sted-a-bo = ውሑስ መንበሪ ቦታ

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #6db14c43.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = ሓኪምን ካልእ ናይ ጥዕና ሓገዝን

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #44ddd5d2.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = ብናጻ ዝሕግዘኩም ጠበቓ

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #45cfdd8d.af6a2729
dine-rettigheter-en-tolk-som-har = ምስጢር ናይ ምሕላው ግዴታ ዘለዎ ተርጓሚ

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #fa969a43.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = ናይ ምስትንታን ግዜ፦ ብዛዕባ ውሳኔኹም እናሓሰብኩም ክሳብ { $months ->
    [one] { $months } ወርሒ
   *[other] { $months } ኣዋርሕ
} ኣብ ኖርወይ ናይ ምጽናሕ ፍቓድ

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #cc0c5985.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = ካብ ምምሕዳር እቲ እትነብሩሉ ከባቢ ዝወሃብ ክትትልን ደገፍን

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #16efaf2b.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = እንተ ደሊኹም ብሰላም ናብ ሃገርኩም ንምምላስ ዝወሃብ ሓገዝ

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #ad306f05.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = ሓገዝ ንምርካብ ንዝኾነ ሰብ ናብ ፖሊስ ክትከስሱ **ኣየድልየኩምን** እዩ።

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #60f487f5.6ad11abc
dine-rettigheter-barn-far-en-representant-og = ቆልዑ ወኪል ይምደበሎም፡ ካብ ትካል ሓለዋ ቆልዑ ድማ ሓገዝ ይረኽቡ።

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #c68f5a86.ae4c2fe4
hvem-kan-hjelpe = መን ክሕግዝ ይኽእል?

# source: Hvem
# status: translated 2026-11-02 #95010974.997b93be
hvem-kan-hjelpe-hvem = መን

# source: Telefon
# status: translated 2026-11-02 #a99e5059.6570ee96
hvem-kan-hjelpe-telefon = ተሌፎን

# source: Politiet, når det haster
# status: translated 2026-11-02 #f296a075.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = ፖሊስ፡ ንህጹጽ ጉዳይ

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #578deb1b.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = ፖሊስ፡ ህጹጽ ንዘይኮነ ጉዳይ

# source: Lege, når det haster
# status: translated 2026-11-02 #28c16ad2.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = ሓኪም፡ ንህጹጽ ጉዳይ

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #4a7246c9.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA፦ ውሑስ መንበሪ ቤትን ሓገዝን፡ ለይትን መዓልትን

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #8e13b0ca.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen፦ ዓመጽን ግፍዕን፡ ብናጻ፡ ለይትን መዓልትን

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #f0560a12.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = ናይ ህጹጽ ሓገዝ ተሌፎን ንቆልዑን መንእሰያትን

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #33afb7f4.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = ስምኩም ክትነግሩ ኣየድልየኩምን እዩ። ብቋንቋኹም ክትዛረቡ እንተ ደሊኹም ተርጓሚ ሕተቱ።

# source: Om dette arket
# status: translated 2026-11-02 #110cf993.7adb5922
om-dette-arket = ብዛዕባ እዚ ወረቐት

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #b9fcb388.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM ንመንግስታውያን ትካላትን ውድባትን ብሓባር ክሰርሑ ይሕግዝ። KOM ኣብ ናይ ውልቀሰባት ጉዳያት ኣይሰርሕን እዩ።

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #3b13596a.ca680558
om-dette-arket-e-post = ኢመይል፦ [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #ada8a901.01c5aee4
om-dette-arket-nett = መርበብ ሓበሬታ፦ [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #5b95c14b.669cc6da
om-dette-arket-utgave = ሕታም፦ { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
