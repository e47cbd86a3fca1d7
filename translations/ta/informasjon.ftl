### informasjon, Tamil (ta). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-25 #327ac2b9.9926c344
blir-du-utnyttet = உங்களைச் சுரண்டுகிறார்களா?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #cc76fc15.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = உதவி பெற உங்களுக்கு உரிமை உண்டு. உதவி இலவசம், அதை ஏற்பதா வேண்டாமா என்பதை நீங்களே முடிவு செய்யலாம்.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #eb17cba7.e194f01b
blir-du-utnyttet-koordineringsenheten-for = மனிதக் கடத்தலால் பாதிக்கப்பட்டோருக்கான ஒருங்கிணைப்புப் பிரிவு (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #03e0b136.53302d0a
hor-denne-teksten = இந்த உரையைக் கேளுங்கள்

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #ab7a321c.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR குறியீடு: இந்த உரை வாசிக்கப்படுவதைக் கேளுங்கள்

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #96a36d4e.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = தொலைபேசியின் கேமராவைத் திறந்து இந்தக் கட்டத்தின் மேல் பிடியுங்கள். அப்போது இந்த உரை வாசிக்கப்படுவதை நீங்கள் கேட்கலாம்.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #cc230425.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = நீங்கள் இப்போது ஆபத்தில் இருக்கிறீர்களா? **{ -emergency-police-phone }** என்ற எண்ணில் காவல்துறையை அழையுங்கள்.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #1ed69567.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = இந்தத் தாளை வைத்திருப்பது உங்களுக்கு ஆபத்தானதா? ஒரு தொலைபேசி எண்ணை மனப்பாடம் செய்துகொண்டு தாளை எறிந்துவிடுங்கள்.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #a427a745.0dbde593
hva-er-menneskehandel = மனிதக் கடத்தல் என்றால் என்ன?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #4d275cdd.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = ஒருவரை வன்முறை, மிரட்டல் அல்லது ஏமாற்றுதல் மூலமோ, அவர் கடினமான நிலையில் இருப்பதைப் பயன்படுத்தியோ சுரண்டுவதே மனிதக் கடத்தல்.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #49ca9025.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = சிலர் பாலியல் தொழிலில் சுரண்டப்படுகிறார்கள். மற்றவர்கள் வேலை செய்ய, பிச்சை எடுக்க, திருட அல்லது போதைப்பொருள் விற்க, வேறொரு நாட்டில் படைவீரராக இருக்க அல்லது தங்கள் உடல் உறுப்பு ஒன்றைக் கொடுக்கக் கட்டாயப்படுத்தப்படுகிறார்கள்.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #545d6195.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**இது உங்கள் தவறு அல்ல.** தொடக்கத்தில் நீங்கள் சம்மதித்திருந்தாலும், உங்களைச் சுரண்டுவது சட்டப்படி தடைசெய்யப்பட்டது.

# source: Er du under 18 år?
# status: translated 2026-11-02 #6437af44.7e91b91e
er-du-under-18-ar = நீங்கள் 18 வயதுக்கு உட்பட்டவரா?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #ea59533d.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = அப்படியானால், யாரும் உங்களை மிரட்டாமலும் கட்டாயப்படுத்தாமலும் ஏமாற்றாமலும் இருந்தாலும் அது மனிதக் கடத்தல்தான்.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #76ba998c.30136803
er-du-under-18-ar-menneskehandel-er = நோர்வே தண்டனைச் சட்டத்தின் 257 மற்றும் 258 ஆம் பிரிவுகளின்படி மனிதக் கடத்தல் தண்டனைக்குரிய குற்றம்.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #c02521c0.0a293130
kjenner-du-deg-igjen = இது உங்கள் நிலையைப் போல இருக்கிறதா?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #848c4f9e.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = நீங்கள் மனிதக் கடத்தலுக்கு ஆளாகியிருக்கலாம், யாராவது:

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #55e5d37c.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = உங்கள் கடவுச்சீட்டையோ தொலைபேசியையோ எடுத்துக்கொண்டிருந்தால்

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #554763e4.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = நீங்கள் எங்கே வசிக்க வேண்டும் என்று முடிவு செய்து, யாருடன் பேசுகிறீர்கள் என்று கண்காணித்தால்

# source: tar pengene du tjener
# status: translated 2026-11-02 #afce6b99.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = நீங்கள் சம்பாதிக்கும் பணத்தை எடுத்துக்கொண்டால்

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #a5fd1ed9.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = உங்களுக்குக் கடன் இருப்பதாகவும், அதை அடைக்க நீங்கள் வேலை செய்ய வேண்டும் என்றும் சொன்னால்

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #5013927b.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = பணத்துக்காகப் பாலுறவு கொள்ளவோ, பிச்சை எடுக்கவோ, சட்டவிரோதமான எதையாவது செய்யவோ உங்களைக் கட்டாயப்படுத்தினால்

# source: truer deg eller familien din
# status: translated 2026-11-02 #8205971e.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = உங்களையோ உங்கள் குடும்பத்தையோ மிரட்டினால்

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #292762c5.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = நீங்கள் வந்து கண்டதற்கு முற்றிலும் மாறான ஒன்றைத் தருவதாக உங்களுக்கு வாக்குறுதி அளித்திருந்தால்

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #3b71d5a1.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = நீங்கள் உதவி கேட்டால் காவல்துறை உங்களைத் தண்டிக்கும் என்று சொன்னால்

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #52443ef6.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = இவற்றில் ஒன்று பொருந்தினாலே போதும். உதவி கேட்க நீங்கள் எதையும் நிரூபிக்கத் தேவையில்லை.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #dc7f46a9.1cc2241b
dine-rettigheter = உங்கள் உரிமைகள்

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #b9d2f0c0.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = நீங்கள் மனிதக் கடத்தலுக்கு ஆளாகியிருக்கலாம் என்று யாராவது கருதினால், உங்களுக்கு இவற்றைப் பெற உரிமை உண்டு:

# source: et trygt sted å bo
# status: translated 2026-11-02 #1873b555.e233376d
dine-rettigheter-et-trygt-sted-a-bo = தங்குவதற்குப் பாதுகாப்பான இடம்

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #dc80dc71.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = மருத்துவரும் பிற மருத்துவ உதவியும்

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #f66a9718.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = உங்களுக்குக் கட்டணம் இல்லாத வழக்கறிஞர்

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #65628812.af6a2729
dine-rettigheter-en-tolk-som-har = இரகசியம் காக்கும் கடமையுள்ள மொழிபெயர்ப்பாளர்

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #a45e6f29.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = சிந்திப்பதற்கான காலம்: நீங்கள் யோசிப்பதற்காக அதிகபட்சம் { $months ->
    [one] { $months } மாதம்
   *[other] { $months } மாதங்கள்
} நோர்வேயில் தங்க அனுமதி

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #c78db93e.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = நீங்கள் வசிக்கும் நகராட்சியின் தொடர் உதவி

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #832f35d5.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = நீங்கள் விரும்பினால், பாதுகாப்பாக நாடு திரும்ப உதவி

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #bd817dc6.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = உதவி பெற நீங்கள் யார் மீதும் காவல்துறையில் புகார் அளிக்கத் தேவை **இல்லை**.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #ef36977a.6ad11abc
dine-rettigheter-barn-far-en-representant-og = குழந்தைகளுக்கு ஒரு பிரதிநிதியும் குழந்தைகள் நலச் சேவையின் உதவியும் கிடைக்கும்.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #cc23ba8d.ae4c2fe4
hvem-kan-hjelpe = யார் உதவ முடியும்?

# source: Hvem
# status: translated 2026-11-02 #9e03dbc1.997b93be
hvem-kan-hjelpe-hvem = யார்

# source: Telefon
# status: translated 2026-11-02 #26ad9dae.6570ee96
hvem-kan-hjelpe-telefon = தொலைபேசி

# source: Politiet, når det haster
# status: translated 2026-11-02 #048ad1f1.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = காவல்துறை, அவசரத்தில்

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #fdc06702.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = காவல்துறை, அவசரம் இல்லாதபோது

# source: Lege, når det haster
# status: translated 2026-11-02 #298e76b2.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = மருத்துவர், அவசரத்தில்

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #05ae4926.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: பாதுகாப்பான தங்குமிடமும் உதவியும், இரவும் பகலும்

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #438db555.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: வன்முறை மற்றும் துஷ்பிரயோகம் குறித்து, இலவசம், இரவும் பகலும்

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #1449e827.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = குழந்தைகளுக்கும் இளையோருக்குமான அவசர உதவித் தொலைபேசி

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #084f88ef.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = உங்கள் பெயரைச் சொல்லத் தேவையில்லை. உங்கள் சொந்த மொழியில் பேச விரும்பினால் மொழிபெயர்ப்பாளரைக் கேளுங்கள்.

# source: Om dette arket
# status: translated 2026-11-02 #3628f293.7adb5922
om-dette-arket = இந்தத் தாளைப் பற்றி

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #b5a91db6.d348db19
om-dette-arket-kom-hjelper-etater-og = அரசுத் துறைகளும் அமைப்புகளும் இணைந்து செயல்பட KOM உதவுகிறது. KOM தனிநபர் வழக்குகளைக் கையாள்வதில்லை.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #557e1f5c.ca680558
om-dette-arket-e-post = மின்னஞ்சல்: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #c6c2bb31.01c5aee4
om-dette-arket-nett = இணையதளம்: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #a14ea260.669cc6da
om-dette-arket-utgave = பதிப்பு: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
