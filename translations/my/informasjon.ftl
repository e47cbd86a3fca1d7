### informasjon, Burmese (my). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #6e826af1.9926c344
blir-du-utnyttet = သင် အမြတ်ထုတ်ခံနေရပါသလား။

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #e85ab082.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = သင့်မှာ အကူအညီရပိုင်ခွင့် ရှိပါတယ်။ အကူအညီက အခမဲ့ဖြစ်ပြီး လက်ခံမလား၊ လက်မခံဘူးလားဆိုတာ သင်ကိုယ်တိုင် ဆုံးဖြတ်နိုင်ပါတယ်။

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #1de2edae.e194f01b
blir-du-utnyttet-koordineringsenheten-for = လူကုန်ကူးခံရသူများအတွက် ညှိနှိုင်းရေးဌာန (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #a7436ae2.53302d0a
hor-denne-teksten = ဒီစာကို နားထောင်ပါ

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #a31d7b4c.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR ကုဒ်: ဒီစာကို အသံထွက်ဖတ်ပြတာ နားထောင်ပါ

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #2f5d5c43.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = ဖုန်းကင်မရာကို ဖွင့်ပြီး ဒီလေးထောင့်ကွက်ပေါ်မှာ ချိန်ထားပါ။ ဒါဆိုရင် ဒီစာကို အသံထွက်ဖတ်ပြတာ နားထောင်နိုင်ပါတယ်။

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #8541a8f7.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = သင် အခု အန္တရာယ်ရှိနေပါသလား။ ရဲတပ်ဖွဲ့ ဖုန်းနံပါတ် **{ -emergency-police-phone }** ကို ခေါ်ပါ။

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #de12a688.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = ဒီစာရွက်ကို ကိုင်ထားတာ သင့်အတွက် အန္တရာယ်ရှိပါသလား။ ဖုန်းနံပါတ်တစ်ခုကို အလွတ်ကျက်မှတ်ပြီး စာရွက်ကို လွှင့်ပစ်လိုက်ပါ။

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #f8daa4b7.0dbde593
hva-er-menneskehandel = လူကုန်ကူးမှုဆိုတာ ဘာလဲ။

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-25 #88f22643.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = လူကုန်ကူးမှုဆိုတာ အကြမ်းဖက်ခြင်း၊ ခြိမ်းခြောက်ခြင်း၊ လှည့်ဖြားခြင်းတို့နဲ့ဖြစ်စေ၊ တစ်ယောက်ယောက် အခက်အခဲကြုံနေတာကို အခွင့်ကောင်းယူပြီးဖြစ်စေ အဲဒီလူကို အမြတ်⁠ထုတ်တာ ဖြစ်ပါတယ်။

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-25 #3bce9fb8.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = တချို့လူတွေဟာ ပြည့်တန်ဆာလုပ်ငန်းမှာ အမြတ်ထုတ်ခံရပါတယ်။ တခြားသူတွေကတော့ အလုပ်လုပ်ဖို့၊ တောင်းရမ်းဖို့၊ ခိုးဖို့ ဒါမှမဟုတ် မူးယစ်⁠ဆေးဝါး ရောင်းဖို့၊ တခြားနိုင်ငံမှာ စစ်သားလုပ်ဖို့ ဒါမှမဟုတ် ကိုယ့်ခန္ဓာကိုယ်အင်္ဂါတစ်ခုကို ပေးဖို့ အတင်းအကျပ် ခိုင်းစေခံရပါတယ်။

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #63407fab.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**ဒါဟာ သင့်အပြစ် မဟုတ်ပါဘူး။** အစမှာ သင် သဘောတူခဲ့တယ်ဆိုရင်တောင် သင့်ကို အမြတ်ထုတ်တာကို ဥပဒေက တားမြစ်ထားပါတယ်။

# source: Er du under 18 år?
# status: translated 2026-11-02 #c0062f9c.7e91b91e
er-du-under-18-ar = သင် အသက် ၁၈ နှစ် မပြည့်သေးဘူးလား။

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #54fd248b.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = ဒါဆိုရင် ဘယ်သူကမှ သင့်ကို မခြိမ်းခြောက်ဘဲ၊ အတင်းအကျပ် မခိုင်းဘဲ၊ မလှည့်ဖြားဘဲ ဖြစ်ခဲ့တာဆိုရင်တောင် လူကုန်ကူးမှု ဖြစ်ပါတယ်။

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #7bd66104.30136803
er-du-under-18-ar-menneskehandel-er = လူကုန်ကူးမှုဟာ နော်ဝေနိုင်ငံရဲ့ ရာဇသတ်ကြီး ပုဒ်မ ၂၅၇ နဲ့ ၂၅၈ အရ ပြစ်ဒဏ်ထိုက်တဲ့ ရာဇဝတ်မှု ဖြစ်ပါတယ်။

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #dbcee98b.0a293130
kjenner-du-deg-igjen = သင့်အဖြစ်နဲ့ တူနေပါသလား။

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #484cc014.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = တစ်ယောက်ယောက်က အောက်ပါအတိုင်း လုပ်ရင် သင်ဟာ လူကုန်ကူးခံနေရတာ ဖြစ်နိုင်ပါတယ်:

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #4494299e.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = သင့်ပတ်စပို့ ဒါမှမဟုတ် ဖုန်းကို ယူထားတယ်

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-25 #df39eaf7.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = သင် ဘယ်မှာနေရမယ်ဆိုတာ ဆုံးဖြတ်ပြီး ဘယ်⁠သူနဲ့ စကားပြောသလဲဆိုတာ စောင့်ကြည့်တယ်

# source: tar pengene du tjener
# status: translated 2026-11-02 #9ddf74c0.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = သင်ရှာလို့ရတဲ့ ပိုက်ဆံကို ယူတယ်

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #91b4c9a4.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = သင့်မှာ အကြွေးရှိတယ်၊ အလုပ်လုပ်ပြီး ဆပ်ရမယ်လို့ ပြောတယ်

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #426c6bca.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = ငွေယူပြီး လိင်ဆက်ဆံဖို့၊ တောင်းရမ်းဖို့ ဒါမှမဟုတ် ဥပဒေနဲ့ မညီတာတွေ လုပ်ဖို့ သင့်ကို အတင်းအကျပ် ခိုင်းတယ်

# source: truer deg eller familien din
# status: translated 2026-11-02 #92d4ee04.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = သင့်ကို ဒါမှမဟုတ် သင့်မိသားစုကို ခြိမ်းခြောက်တယ်

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #68796865.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = သင် ရောက်လာပြီး တွေ့ရတာနဲ့ လုံးဝမတူတဲ့ ကတိတွေ ပေးခဲ့တယ်

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #d4a5b992.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = သင် အကူအညီတောင်းရင် ရဲက အပြစ်ပေးလိမ့်မယ်လို့ ပြောတယ်

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #492828fa.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = ဒီထဲက တစ်ချက် ကိုက်ညီရင် လုံလောက်ပါပြီ။ အကူအညီတောင်းဖို့ ဘာကိုမှ သက်သေပြစရာ မလိုပါဘူး။

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #36de912a.1cc2241b
dine-rettigheter = သင့်ရဲ့ အခွင့်အရေးများ

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #a8f0f49f.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = သင် လူကုန်ကူးခံနေရတာ ဖြစ်နိုင်တယ်လို့ တစ်ယောက်ယောက်က ယူဆရင် သင် ရပိုင်ခွင့်ရှိတာတွေကတော့:

# source: et trygt sted å bo
# status: translated 2026-11-02 #21a63349.e233376d
dine-rettigheter-et-trygt-sted-a-bo = နေထိုင်ဖို့ လုံခြုံတဲ့ နေရာ

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #9a01ae49.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = ဆရာဝန်နဲ့ တခြား ကျန်းမာရေး စောင့်ရှောက်မှု

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #cfed803e.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = သင့်အတွက် အခမဲ့ ရှေ့နေ

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #3e20e4f1.af6a2729
dine-rettigheter-en-tolk-som-har = လျှို့ဝှက်ချက် ထိန်းသိမ်းရမယ့် တာဝန်ရှိတဲ့ စကားပြန်

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #8cb50b97.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = စဉ်းစားချိန်: သင် စဉ်းစားနေစဉ် နော်ဝေမှာ အများဆုံး { $months } လ နေခွင့်

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #d51d5aa5.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = သင် နေထိုင်တဲ့ မြို့နယ်ရဲ့ ဆက်လက် ကူညီစောင့်ရှောက်မှု

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #8fb12135.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = သင် လိုလားရင် အိမ်ကို လုံလုံခြုံခြုံ ပြန်နိုင်ဖို့ အကူအညီ

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #d1e1de0a.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = အကူအညီရဖို့ ဘယ်သူ့ကိုမှ ရဲတိုင်စရာ **မလိုပါဘူး**။

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #57f4e18e.6ad11abc
dine-rettigheter-barn-far-en-representant-og = ကလေးတွေအတွက် ကိုယ်စားလှယ်တစ်ဦး ရှိပြီး ကလေးသူငယ် စောင့်ရှောက်ရေးဌာနက ကူညီပေးပါတယ်။

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #d01fcaa6.ae4c2fe4
hvem-kan-hjelpe = ဘယ်သူတွေ ကူညီနိုင်သလဲ။

# source: Hvem
# status: translated 2026-11-02 #ab8d382d.997b93be
hvem-kan-hjelpe-hvem = ဘယ်သူ

# source: Telefon
# status: translated 2026-11-02 #bc09cffc.6570ee96
hvem-kan-hjelpe-telefon = ဖုန်း

# source: Politiet, når det haster
# status: translated 2026-11-02 #e0d5fde7.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = ရဲ၊ အရေးပေါ်ဖြစ်ရင်

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #c8c1913a.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = ရဲ၊ အရေးပေါ် မဟုတ်ရင်

# source: Lege, når det haster
# status: translated 2026-11-02 #116717ea.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = ဆရာဝန်၊ အရေးပေါ်ဖြစ်ရင်

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #7a7baa98.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: လုံခြုံတဲ့ နေစရာနဲ့ အကူအညီ၊ နေ့ရောညပါ

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #dfdd125f.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: အကြမ်းဖက်မှုနဲ့ စော်ကားမှုအတွက်၊ အခမဲ့၊ နေ့ရောညပါ

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #5b996125.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = ကလေးနဲ့ လူငယ်များအတွက် အရေးပေါ် အကူအညီဖုန်း

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #db6b5318.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = သင့်နာမည်ကို ပြောစရာ မလိုပါဘူး။ ကိုယ့်ဘာသာစကားနဲ့ ပြောချင်ရင် စကားပြန် တောင်းပါ။

# source: Om dette arket
# status: translated 2026-11-02 #99f4fbec.7adb5922
om-dette-arket = ဒီစာရွက်အကြောင်း

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #204d9dae.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM က အစိုးရဌာနတွေနဲ့ အဖွဲ့အစည်းတွေ အတူတကွ လုပ်ဆောင်နိုင်အောင် ကူညီပါတယ်။ KOM က တစ်ဦးချင်း အမှုတွေကို မကိုင်တွယ်ပါဘူး။

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #a6ec1c6b.ca680558
om-dette-arket-e-post = အီးမေးလ်: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #2cdf4112.01c5aee4
om-dette-arket-nett = ဝက်ဘ်ဆိုက်: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #34d53abf.669cc6da
om-dette-arket-utgave = ထုတ်ဝေမှု: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
