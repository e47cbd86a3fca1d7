### informasjon, Amharic (am). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #a42f15fb.9926c344
blir-du-utnyttet = እየተበዘበዙ ነው?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #efade0a7.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = እርዳታ የማግኘት መብት አለዎት። እርዳታው በነጻ ነው፤ መቀበል ወይም አለመቀበልን የሚወስኑት እርስዎ ራስዎ ነዎት።

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #6cf16562.e194f01b
blir-du-utnyttet-koordineringsenheten-for = በሰው የመነገድ ወንጀል ተጎጂዎች አስተባባሪ ክፍል (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #b0c22dd5.53302d0a
hor-denne-teksten = ይህን ጽሑፍ ያዳምጡ

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #7d5d5574.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR ኮድ፦ ይህ ጽሑፍ ጮክ ተብሎ ሲነበብ ያዳምጡ

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #48e8afe7.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = የስልክዎን ካሜራ ይክፈቱና ከሳጥኑ በላይ ይያዙት። ከዚያ ጽሑፉ ጮክ ተብሎ ሲነበብ መስማት ይችላሉ።

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #cb7b625f.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = አሁን አደጋ ላይ ነዎት? በስልክ ቁጥር **{ -emergency-police-phone }** ለፖሊስ ይደውሉ።

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #a4b8a903.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = ይህን ወረቀት መያዝ ለእርስዎ አደገኛ ነው? አንድ ቁጥር በቃልዎ ይያዙና ወረቀቱን ይጣሉት።

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #ce617dc7.0dbde593
hva-er-menneskehandel = በሰው መነገድ (ሕገወጥ የሰዎች ዝውውር) ምንድን ነው?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #259c9d0e.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = በሰው መነገድ ማለት ሌላን ሰው በኃይል፣ በዛቻ ወይም በማታለል፣ ወይም ያለበትን አስቸጋሪ ሁኔታ በመጠቀም መበዝበዝ ነው።

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #a496b378.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = አንዳንድ ሰዎች በወሲብ ንግድ ይበዘበዛሉ። ሌሎች ደግሞ እንዲሠሩ፣ እንዲለምኑ፣ እንዲሰርቁ ወይም አደንዛዥ ዕፅ እንዲሸጡ፣ በሌላ አገር ወታደር እንዲሆኑ ወይም ከሰውነት ክፍሎቻቸው አንዱን እንዲሰጡ ይገደዳሉ።

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #d2c7c6b0.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**ጥፋቱ የእርስዎ አይደለም።** መጀመሪያ ላይ ተስማምተው ቢሆንም እንኳ እርስዎን መበዝበዝ ክልክል ነው።

# source: Er du under 18 år?
# status: translated 2026-11-02 #62c6097e.7e91b91e
er-du-under-18-ar = ዕድሜዎ ከ18 ዓመት በታች ነው?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #bfad3b12.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = እንደዚያ ከሆነ ማንም ባይዝትብዎት፣ ባያስገድድዎት ወይም ባያታልልዎትም እንኳ በሰው መነገድ ነው።

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #18b6710b.30136803
er-du-under-18-ar-menneskehandel-er = በሰው መነገድ በኖርዌይ የወንጀል ሕግ አንቀጽ 257 እና 258 መሠረት የሚያስቀጣ ወንጀል ነው።

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #31c4533b.0a293130
kjenner-du-deg-igjen = ይህ በእርስዎ ላይ እየደረሰ ነው?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #cf4673e2.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = በሰው የመነገድ ወንጀል ተጎጂ ሊሆኑ ይችላሉ፣ አንድ ሰው

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #54693368.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = ፓስፖርትዎን ወይም ስልክዎን ወስዶብዎት ከሆነ

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #195bafc3.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = የት እንደሚኖሩ የሚወስንልዎትና ከማን ጋር እንደሚነጋገሩ የሚከታተል ከሆነ

# source: tar pengene du tjener
# status: translated 2026-11-02 #c2ea81f2.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = ሠርተው የሚያገኙትን ገንዘብ የሚወስድብዎት ከሆነ

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #719a4725.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = ሠርተው መክፈል ያለብዎት ዕዳ እንዳለብዎት የሚነግርዎት ከሆነ

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #408e5734.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = ወሲብ እንዲሸጡ፣ እንዲለምኑ ወይም ሕገወጥ ነገር እንዲያደርጉ የሚያስገድድዎት ከሆነ

# source: truer deg eller familien din
# status: translated 2026-11-02 #92632a9c.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = በእርስዎ ወይም በቤተሰብዎ ላይ የሚዝት ከሆነ

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #02f7e334.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = ከመጡ በኋላ ካገኙት ፈጽሞ የተለየ ነገር ቃል ገብቶልዎት ከነበረ

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #f1a58587.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = እርዳታ ከጠየቁ ፖሊስ ይቀጣዎታል የሚልዎት ከሆነ

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #58ccab96.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = ከእነዚህ ዓረፍተ ነገሮች አንዱ እንኳ ከእርስዎ ሁኔታ ጋር ከተስማማ በቂ ነው። እርዳታ ለመጠየቅ ምንም ነገር ማረጋገጥ አያስፈልግዎትም።

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #5fb17dbf.1cc2241b
dine-rettigheter = መብቶችዎ

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #55de8367.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = በሰው የመነገድ ወንጀል ተጎጂ ሊሆኑ ይችላሉ ተብሎ ሲታሰብ የሚከተሉትን የማግኘት መብት አለዎት፦

# source: et trygt sted å bo
# status: translated 2026-11-02 #89c04b5d.e233376d
dine-rettigheter-et-trygt-sted-a-bo = ደህንነቱ የተጠበቀ መኖሪያ ቦታ

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #4e34a1be.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = ሐኪምና ሌላ የጤና እርዳታ

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #6d7928b2.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = ክፍያ የማይጠየቁበት ጠበቃ

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #fe021a79.af6a2729
dine-rettigheter-en-tolk-som-har = ምስጢር የመጠበቅ ግዴታ ያለበት አስተርጓሚ

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #246d5de9.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = የማሰቢያ ጊዜ፦ ስለ ውሳኔዎ እያሰቡ እስከ { $months ->
    [one] { $months } ወር
   *[other] { $months } ወራት
} ድረስ በኖርዌይ የመቆየት ፈቃድ

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #ce5aa42e.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = ከሚኖሩበት አካባቢ ማዘጋጃ ቤት የሚሰጥ ክትትልና ድጋፍ

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #be1ec0a5.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = ከፈለጉ ወደ አገርዎ በሰላም ለመመለስ የሚሰጥ እርዳታ

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #1b6cba8a.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = እርዳታ ለማግኘት በማንም ላይ ለፖሊስ ክስ ማቅረብ **አያስፈልግዎትም**።

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #cf36bddd.6ad11abc
dine-rettigheter-barn-far-en-representant-og = ልጆች ተወካይ ይመደብላቸዋል፤ ከሕፃናት ጥበቃ ተቋምም እርዳታ ያገኛሉ።

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #d56c1a89.ae4c2fe4
hvem-kan-hjelpe = ማን ሊረዳ ይችላል?

# source: Hvem
# status: translated 2026-11-02 #8e172522.997b93be
hvem-kan-hjelpe-hvem = ማን

# source: Telefon
# status: translated 2026-11-02 #3f56fc1d.6570ee96
hvem-kan-hjelpe-telefon = ስልክ

# source: Politiet, når det haster
# status: translated 2026-11-02 #86bda5da.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = ፖሊስ፣ ለአስቸኳይ ጉዳይ

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #cd6d35a8.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = ፖሊስ፣ አስቸኳይ ላልሆነ ጉዳይ

# source: Lege, når det haster
# status: translated 2026-11-02 #b0f8ee5d.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = ሐኪም፣ ለአስቸኳይ ጉዳይ

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #e487898b.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA፦ ደህንነቱ የተጠበቀ መኖሪያና እርዳታ፣ ቀንና ሌሊት

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #e8a02088.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen፦ ዓመፅና ጥቃት፣ በነጻ፣ ቀንና ሌሊት

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #4c634862.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = የልጆችና የወጣቶች የአደጋ ጊዜ ስልክ

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #ef64655e.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = ስምዎን መናገር አያስፈልግዎትም። በራስዎ ቋንቋ መናገር ከፈለጉ አስተርጓሚ ይጠይቁ።

# source: Om dette arket
# status: translated 2026-11-02 #3a7ab00a.7adb5922
om-dette-arket = ስለዚህ ወረቀት

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #ca8edf99.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM መንግሥታዊ ተቋማትና ድርጅቶች አብረው እንዲሠሩ ይረዳል። KOM በግለሰብ ጉዳዮች ላይ አይሠራም።

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #11e360ae.ca680558
om-dette-arket-e-post = ኢሜይል፦ [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #47dd6a76.01c5aee4
om-dette-arket-nett = ድረ ገጽ፦ [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #259a0569.669cc6da
om-dette-arket-utgave = እትም፦ { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
