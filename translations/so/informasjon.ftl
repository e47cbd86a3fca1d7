### informasjon, Somali (so). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-09-10 #f5bfa405.9926c344
blir-du-utnyttet = Ma si xun baa lagaaga faa’iideystaa?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-09-10 #23a39f87.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Waxaad xaq u leedahay caawimaad. Caawimaaddu waa bilaash, adiga ayaana go’aansanaya inaad aqbasho iyo in kale.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-25 #06dc0313.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Unugga Isku-dubbaridka ee Dhibbanayaasha Ka-⁠ganacsiga Dadka (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-09-10 #27881c68.53302d0a
hor-denne-teksten = Dhegayso qoraalkan

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-09-10 #00a01497.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = Koodhka QR: dhegayso qoraalkan oo cod sare loo akhrinayo

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-09-10 #65c9ad4f.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Fur kamaradda telefoonkaaga oo dul qabo sanduuqa. Markaas waxaad dhegaysan kartaa qoraalka oo cod sare loo akhrinayo.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-09-10 #77dc25aa.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Hadda khatar ma ku jirtaa? Booliska ka wac **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-09-10 #243bbf01.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Ma khatar bay kuu tahay inaad haysato warqaddan? Hal lambar qalbiga ka baro, warqaddana tuur.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-25 #fb5413bb.0dbde593
hva-er-menneskehandel = Waa maxay ka-⁠ganacsiga dadku?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-09-10 #76b0a049.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Ka-ganacsiga dadku waa in qof kale si xun looga faa’iideysto iyadoo la adeegsanayo rabshad, hanjabaad ama khiyaano, ama iyadoo laga faa’iideysanayo inuu qofku ku jiro xaalad adag.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-09-10 #d3934238.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Dadka qaarkood waxaa si xun looga faa’iideystaa iibinta galmada. Kuwo kale waxaa lagu qasbaa inay shaqeeyaan, dawarsadaan, wax xadaan ama daroogo iibiyaan, inay askari ka noqdaan waddan kale ama inay bixiyaan xubin jirkooda ka mid ah.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-09-10 #14aa8e56.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Adigu eed ma lihid.** Waa mamnuuc in si xun lagaaga faa’iideysto, xitaa haddii aad bilowgii haa tiri.

# source: Er du under 18 år?
# status: translated 2026-09-10 #dc235905.7e91b91e
er-du-under-18-ar = Ma ka yar tahay 18 sano?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-09-10 #c38c65f1.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Markaas waa ka-ganacsi dad, xitaa haddii aan cidina kuu hanjabin, ku qasbin ama ku khiyaanayn.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-09-10 #98da2012.30136803
er-du-under-18-ar-menneskehandel-er = Ka-ganacsiga dadku waa dambi lagu ciqaabo qodobbada 257 iyo 258 ee sharciga ciqaabta ee Norway.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-09-10 #a3aaec06.0a293130
kjenner-du-deg-igjen = Xaaladdaadu ma sidan oo kale baa?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-09-10 #5bb477ff.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Waxaa laga yaabaa inaad tahay dhibbane ka-ganacsi dad haddii uu qof

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-09-10 #25e1f078.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = kaa qaatay baasaboorkaaga ama telefoonkaaga

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-09-10 #02b37c38.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = go’aamiyo meesha aad degayso oo uu ilaaliyo cidda aad la hadasho

# source: tar pengene du tjener
# status: translated 2026-09-10 #b6f15876.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = kaa qaato lacagta aad shaqaysato

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-09-10 #6b901a36.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = ku yiraahdo waxaa lagugu leeyahay deyn ay tahay inaad u shaqayso si aad u bixiso

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-09-10 #454c9cb9.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = kugu qasbo inaad galmo iibiso, dawarsato ama samayso wax sharci-darro ah

# source: truer deg eller familien din
# status: translated 2026-09-10 #368d0686.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = u hanjabo adiga ama qoyskaaga

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-09-10 #1f4b5286.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = kuu ballanqaaday wax gebi ahaanba ka duwan wixii aad halkan kala kulantay

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-09-10 #837d7520.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = ku yiraahdo boolisku wuu ku ciqaabi doonaa haddii aad caawimaad codsato

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-09-10 #ef2a3bca.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Waa ku filan tahay in hal ka mid ah weerahan ay adiga ku khusayso. Uma baahnid inaad wax caddayso si aad caawimaad u codsato.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-09-10 #1aa42975.1cc2241b
dine-rettigheter = Xuquuqdaada

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-09-10 #2555709a.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Marka ay cid u malaynayso inaad noqon karto dhibbane ka-ganacsi dad, waxaad xaq u leedahay

# source: et trygt sted å bo
# status: translated 2026-09-10 #84eac746.e233376d
dine-rettigheter-et-trygt-sted-a-bo = meel ammaan ah oo aad degto

# source: lege og annen helsehjelp
# status: translated 2026-09-10 #7b6014aa.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = dhakhtar iyo daryeel caafimaad oo kale

# source: en advokat som er gratis for deg
# status: translated 2026-09-10 #780474b1.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = qareen bilaash kuu ah

# source: en tolk som har taushetsplikt
# status: translated 2026-09-10 #3b7fab2b.af6a2729
dine-rettigheter-en-tolk-som-har = turjubaan ay waajib ku tahay inuu sirta ilaaliyo

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-09-10 #e8ec6c92.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = muddo ka-fiirsasho: oggolaansho aad Norway ku joogto ilaa { $months ->
    [one] { $months } bil
   *[other] { $months } bilood
} inta aad fikirayso

# source: oppfølging fra kommunen der du bor
# status: translated 2026-09-10 #bc78503b.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = la-socod iyo taageero ka timaadda degmada aad ku nooshahay

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-09-10 #f75b4a92.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = caawimaad aad si ammaan ah dalkaaga ugu laabato haddii aad rabto

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-09-10 #28260442.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = Si aad caawimaad u hesho, **uma** baahnid inaad qof booliska uga dacwooto.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-09-10 #edfaaf98.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Carruurtu waxay helaan wakiil iyo caawimaad ka timaadda hay’adda ilaalinta carruurta.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-09-10 #21504b6b.ae4c2fe4
hvem-kan-hjelpe = Yaa ku caawin kara?

# source: Hvem
# status: translated 2026-09-10 #6bdd20e9.997b93be
hvem-kan-hjelpe-hvem = Cidda

# source: Telefon
# status: translated 2026-09-10 #c73f690c.6570ee96
hvem-kan-hjelpe-telefon = Telefoon

# source: Politiet, når det haster
# status: translated 2026-09-10 #097b1d7b.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Booliska, marka ay degdeg tahay

# source: Politiet, når det ikke haster
# status: translated 2026-09-10 #2faa1b3b.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Booliska, marka aanay degdeg ahayn

# source: Lege, når det haster
# status: translated 2026-09-10 #6ada5ecf.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Dhakhtar, marka ay degdeg tahay

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-09-10 #98f32797.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: hoy ammaan ah iyo caawimaad, habeen iyo maalin

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-09-10 #bb90eaaf.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: rabshad iyo xadgudub, bilaash, habeen iyo maalin

# source: Alarmtelefonen for barn og unge
# status: translated 2026-09-10 #22df7e09.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Telefoonka gargaarka degdegga ah ee carruurta iyo dhallinyarada

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-09-10 #6efeec68.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Uma baahnid inaad magacaaga sheegto. Codso turjubaan haddii aad rabto inaad luqaddaada ku hadasho.

# source: Om dette arket
# status: translated 2026-09-10 #0a24161f.7adb5922
om-dette-arket = Ku saabsan warqaddan

# source: KOM hjelper etater og organisasjoner med å arbeide sammen.
# source now: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# change: KOM hjelper etater og organisasjoner med å arbeide sammen.{+ KOM arbeider ikke med enkeltsaker.+}
# status: outdated, was translated 2026-09-10 #74a30e7e.c8c5797f.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM waxay hay’adaha dawladda iyo ururrada ka caawisaa inay wada shaqeeyaan.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-09-10 #7b9a7bd7.ca680558
om-dette-arket-e-post = Iimayl: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-09-10 #5548f976.01c5aee4
om-dette-arket-nett = Websaydh: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-09-10 #ec04c6df.669cc6da
om-dette-arket-utgave = Daabacaad: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
