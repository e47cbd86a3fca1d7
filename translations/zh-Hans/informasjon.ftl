### informasjon, Chinese (simplified) (zh-Hans). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #ebc2aed9.9926c344
blir-du-utnyttet = 您正在遭受剥削吗？

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-25 #7a278835.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = 您有权得到帮助。帮助是免费⁠的，是否接受由您自己决定。

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #21f713a1.e194f01b
blir-du-utnyttet-koordineringsenheten-for = 人口贩运受害者事务协调处（KOM）

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #db16181d.53302d0a
hor-denne-teksten = 收听本文

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #3daa976f.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = 二维码：收听本文的朗读

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #5a764b19.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = 请打开手机相机，对准这个方框。这样您就能听到本文的朗读。

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #eb270ade.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = 您现在有危险吗？请拨打 **{ -emergency-police-phone }** 报警。

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #d6c76faf.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = 留着这张纸对您来说危险吗？请记牢一个电话号码，然后把纸扔掉。

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #0ec723a8.0dbde593
hva-er-menneskehandel = 什么是人口贩运？

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #90df85b6.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = 人口贩运是指用暴力、威胁或欺骗的手段，或者利用他人身处困境，对他人进行剥削。

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #bea5ed5d.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = 有些人被迫卖淫，受到剥削。另一些人被迫劳动、乞讨、偷窃或贩卖毒品，被迫到别的国家当兵，或被迫交出自己的器官。

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #517061cb.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**这不是您的错**。剥削您是法律禁止的，即使您一开始同意过。

# source: Er du under 18 år?
# status: translated 2026-11-02 #4ca13b80.7e91b91e
er-du-under-18-ar = 您未满 18 岁吗？

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #53ec0a9e.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = 那么，即使没有人威胁、强迫或欺骗您，这也是人口贩运。

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #082b973f.30136803
er-du-under-18-ar-menneskehandel-er = 根据挪威《刑法典》第 257 条和第 258 条，人口贩运是应受刑事处罚的犯罪。

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #5263d420.0a293130
kjenner-du-deg-igjen = 您有类似的遭遇吗？

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #ce72ba05.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = 如果有人这样对您，您可能就是人口贩运的受害者：

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #8843116f.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = 拿走了您的护照或手机

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #56dfeabc.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = 决定您住在哪里，并监视您和谁说话

# source: tar pengene du tjener
# status: translated 2026-11-02 #219b707d.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = 拿走您挣的钱

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #f0f3c711.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = 说您欠了债，必须干活来还

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #3720e12a.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = 强迫您卖淫、乞讨或做违法的事

# source: truer deg eller familien din
# status: translated 2026-11-02 #a79d4910.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = 威胁您或您的家人

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #7ea13d41.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = 当初许诺您的，和您来了以后的实际情况完全不同

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #2de1b06f.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = 说如果您求助，警察会惩罚您

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #2e14d0d7.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = 只要有一条符合您的情况就够了。您不需要证明任何事情就可以求助。

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #ade9fc57.1cc2241b
dine-rettigheter = 您的权利

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #6e01f4d7.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = 当有人认为您可能是人口贩运的受害者时，您有权获得：

# source: et trygt sted å bo
# status: translated 2026-11-02 #6adcf9e1.e233376d
dine-rettigheter-et-trygt-sted-a-bo = 安全的住处

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #d0c8ca63.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = 医生诊治和其他医疗服务

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #df270370.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = 律师的帮助，您无需付费

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #fb285ccd.af6a2729
dine-rettigheter-en-tolk-som-har = 口译员的帮助，口译员有保密义务

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-25 #36ce3dcb.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = 反思期：准许您在挪威停留最多 { $months } 个⁠月，让您好好考虑

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #fb85d0fa.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = 您居住地市政府的后续帮助

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #cb30c292.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = 安全返乡的帮助，如果您愿意回去

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #0f7f2436.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = 您**不需要**向警方举报任何人，也能得到帮助。

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #b0e6edc6.6ad11abc
dine-rettigheter-barn-far-en-representant-og = 未成年人会有一名代表，并得到儿童福利机构的帮助。

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #67b2012e.ae4c2fe4
hvem-kan-hjelpe = 谁能帮助您？

# source: Hvem
# status: translated 2026-11-02 #57d784b7.997b93be
hvem-kan-hjelpe-hvem = 联系谁

# source: Telefon
# status: translated 2026-11-02 #52f501dc.6570ee96
hvem-kan-hjelpe-telefon = 电话

# source: Politiet, når det haster
# status: translated 2026-11-02 #e299ff19.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = 警方，紧急情况

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #c3596e25.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = 警方，非紧急情况

# source: Lege, når det haster
# status: translated 2026-11-02 #c6c6f3a0.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = 医生，紧急情况

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-25 #a63f75fc.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA：安全住所和帮助，24 小时服务

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-25 #2d930ff7.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen：暴力和侵害求助，免费，24 小时服务

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #d6624bd2.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = 儿童和青少年紧急求助热线

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #e9d51c0c.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = 您不必说出自己的姓名。如果您想说自己的语言，请要求安排口译员。

# source: Om dette arket
# status: translated 2026-11-02 #5771d519.7adb5922
om-dette-arket = 关于这张单页

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #42b5ec23.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM 帮助政府部门和各类组织相互合作。KOM 不处理个案。

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #80f0c100.ca680558
om-dette-arket-e-post = 电子邮件：[{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #8df46bd5.01c5aee4
om-dette-arket-nett = 网站：[{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #a6e28d39.669cc6da
om-dette-arket-utgave = 版本：{ -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
