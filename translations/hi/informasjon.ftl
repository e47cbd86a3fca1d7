### informasjon, Hindi (hi). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #f2c7492b.9926c344
blir-du-utnyttet = क्या आपका शोषण हो रहा है?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #34615158.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = आपको मदद पाने का अधिकार है। मदद मुफ़्त है, और उसे लेना है या नहीं, यह फ़ैसला आपका है।

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #36d4701e.e194f01b
blir-du-utnyttet-koordineringsenheten-for = मानव तस्करी पीड़ितों के लिए समन्वय इकाई (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #eb196bcc.53302d0a
hor-denne-teksten = यह जानकारी सुनें

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #1dbcf525.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR कोड: यह जानकारी आवाज़ में सुनें

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #4e44cb4e.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = अपने फ़ोन का कैमरा खोलें और उसे इस चौकोर ख़ाने के ऊपर रखें। तब आपको यह जानकारी पढ़कर सुनाई जाएगी।

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #788308f5.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = क्या आप अभी ख़तरे में हैं? पुलिस को **{ -emergency-police-phone }** पर फ़ोन करें।

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #6ae853fc.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = क्या यह पर्चा अपने पास रखना आपके लिए ख़तरनाक है? एक नंबर याद कर लें और पर्चा फेंक दें।

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #09d6701c.0dbde593
hva-er-menneskehandel = मानव तस्करी क्या है?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #40ebf58e.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = मानव तस्करी का मतलब है किसी दूसरे इंसान का शोषण करना: हिंसा, धमकी या धोखे से, या उसकी मुश्किल हालत का फ़ायदा उठाकर।

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #756611a8.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = कुछ लोगों का देह व्यापार में शोषण किया जाता है। दूसरों को मज़दूरी करने, भीख माँगने, चोरी करने या नशीले पदार्थ बेचने, किसी दूसरे देश में सैनिक बनने या अपना कोई अंग देने के लिए मजबूर किया जाता है।

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #5e9910c1.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**इसमें आपकी कोई ग़लती नहीं है।** आपका शोषण करना क़ानूनन मना है, भले ही आपने शुरू में हाँ कहा हो।

# source: Er du under 18 år?
# status: translated 2026-11-02 #b04e3653.7e91b91e
er-du-under-18-ar = क्या आपकी उम्र 18 साल से कम है?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #521f82cd.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = तब यह मानव तस्करी ही है, चाहे किसी ने आपको न धमकी दी हो, न मजबूर किया हो और न धोखा दिया हो।

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #80c4b606.30136803
er-du-under-18-ar-menneskehandel-er = मानव तस्करी नॉर्वे की दंड संहिता की धारा 257 और 258 के तहत दंडनीय अपराध है।

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #f678f28f.0a293130
kjenner-du-deg-igjen = क्या आपके साथ भी ऐसा हो रहा है?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #8f42fde6.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = हो सकता है कि आप मानव तस्करी का शिकार हों, अगर:

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #fd86aca2.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = किसी ने आपका पासपोर्ट या फ़ोन ले लिया है

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #db0647f1.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = कोई तय करता है कि आपको कहाँ रहना है, और नज़र रखता है कि आपकी बात किससे होती है

# source: tar pengene du tjener
# status: translated 2026-11-02 #77feec88.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = कोई आपकी कमाई के पैसे ले लेता है

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #709806c4.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = कोई कहता है कि आप पर क़र्ज़ है, जिसे चुकाने के लिए आपको काम करना होगा

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #f387aa92.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = कोई आपको पैसों के बदले सेक्स करने, भीख माँगने या कोई ग़ैरक़ानूनी काम करने के लिए मजबूर करता है

# source: truer deg eller familien din
# status: translated 2026-11-02 #4563ad66.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = कोई आपको या आपके परिवार को धमकाता है

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #e4ac7f2f.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = किसी ने आपसे जो वादा किया था, यहाँ आने पर सब उससे बिल्कुल अलग निकला

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #b41717b3.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = कोई कहता है कि मदद माँगने पर पुलिस आपको सज़ा देगी

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #4e99b557.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = इनमें से एक भी बात आप पर लागू होती है, तो वही काफ़ी है। मदद माँगने के लिए आपको कुछ भी साबित करने की ज़रूरत नहीं है।

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #fc811ac2.1cc2241b
dine-rettigheter = आपके अधिकार

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #07069ed2.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = जब किसी को लगता है कि शायद आप मानव तस्करी का शिकार हैं, तो आपको इनका अधिकार है:

# source: et trygt sted å bo
# status: translated 2026-11-02 #96d61c6f.e233376d
dine-rettigheter-et-trygt-sted-a-bo = रहने की सुरक्षित जगह

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #1f88c058.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = डॉक्टर और दूसरी स्वास्थ्य सेवाएँ

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #ad92bf5c.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = एक वकील, जिसकी फ़ीस आपको नहीं देनी होगी

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #ad3e0bda.af6a2729
dine-rettigheter-en-tolk-som-har = एक दुभाषिया, जो आपकी बातें गोपनीय रखने के लिए बाध्य है

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #cd8b0a01.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = सोच-विचार का समय: सोचने के लिए नॉर्वे में ज़्यादा से ज़्यादा { $months ->
    [one] { $months } महीना
   *[other] { $months } महीने
} रहने की इजाज़त

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #184d5985.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = आपके इलाक़े की नगरपालिका की ओर से सहायता और देखरेख

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #881a3219.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = सुरक्षित घर लौटने में मदद, अगर आप ऐसा चाहें

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #7d75e366.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = मदद पाने के लिए पुलिस में किसी की शिकायत करना ज़रूरी **नहीं** है।

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #cb09ba72.6ad11abc
dine-rettigheter-barn-far-en-representant-og = बच्चों को एक प्रतिनिधि मिलता है और बाल कल्याण सेवा से मदद मिलती है।

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #95209647.ae4c2fe4
hvem-kan-hjelpe = कौन मदद कर सकता है?

# source: Hvem
# status: translated 2026-11-02 #8d2be3e2.997b93be
hvem-kan-hjelpe-hvem = कौन

# source: Telefon
# status: translated 2026-11-02 #53ec0560.6570ee96
hvem-kan-hjelpe-telefon = फ़ोन

# source: Politiet, når det haster
# status: translated 2026-11-02 #89f15bff.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = पुलिस, आपात स्थिति में

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #92c3d660.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = पुलिस, जब आपात स्थिति न हो

# source: Lege, når det haster
# status: translated 2026-11-02 #ee0bd9e8.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = डॉक्टर, आपात स्थिति में

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #c1b3ed9a.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: सुरक्षित आवास और मदद, दिन-रात

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #84a0a6fa.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: हिंसा और दुर्व्यवहार के लिए, मुफ़्त, दिन-रात

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #81e95cba.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = बच्चों और युवाओं के लिए आपात हेल्पलाइन

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #ee158549.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = आपको अपना नाम बताने की ज़रूरत नहीं है। अपनी भाषा में बात करनी हो, तो दुभाषिया माँगें।

# source: Om dette arket
# status: translated 2026-11-02 #899a1f39.7adb5922
om-dette-arket = इस पर्चे के बारे में

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #5edfd684.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM सरकारी विभागों और संगठनों को मिलकर काम करने में मदद करती है। KOM अलग-अलग लोगों के मामलों पर काम नहीं करती।

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #e7a787b2.ca680558
om-dette-arket-e-post = ई-मेल: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #dbab9c9f.01c5aee4
om-dette-arket-nett = वेबसाइट: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #b9d47094.669cc6da
om-dette-arket-utgave = संस्करण: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
