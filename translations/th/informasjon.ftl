### informasjon, Thai (th). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-25 #92fa9a9d.9926c344
blir-du-utnyttet = คุณกำลังถูกเอา⁠รัด⁠เอา⁠เปรียบอยู่หรือไม่

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #978698a0.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = คุณมีสิทธิได้รับความช่วยเหลือ ความช่วยเหลือนี้ไม่เสียค่าใช้จ่าย และคุณเป็นคนตัดสินใจเองว่าจะรับหรือไม่

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-25 #40a0bcb2.e194f01b
blir-du-utnyttet-koordineringsenheten-for = หน่วยประสานงานเพื่อผู้เสีย⁠หายจากการค้ามนุษย์ (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #5d4adfe8.53302d0a
hor-denne-teksten = ฟังข้อความนี้

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #86b0f26d.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = คิวอาร์โค้ด: ฟังเสียงอ่านข้อความนี้

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #a5c1daa3.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = เปิดกล้องโทรศัพท์แล้วส่องไปที่กรอบสี่เหลี่ยมนี้ คุณจะได้ฟังเสียงอ่านข้อความนี้

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #e913bc4c.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = ตอนนี้คุณตกอยู่ในอันตรายหรือเปล่า โทรหาตำรวจที่หมายเลข **{ -emergency-police-phone }**

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #c2b976d7.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = ถ้าการเก็บเอกสารแผ่นนี้ไว้เป็นอันตรายต่อคุณ ให้ท่องจำหมายเลขโทรศัพท์ไว้หนึ่งหมายเลข แล้วทิ้งเอกสารแผ่นนี้ไป

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #25290f6d.0dbde593
hva-er-menneskehandel = การค้ามนุษย์คืออะไร

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #ec6dd548.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = การค้ามนุษย์คือการแสวงหาประโยชน์จากคนอื่น ด้วยการใช้ความรุนแรง ข่มขู่ หรือหลอกลวง หรือด้วยการฉวยโอกาสที่คนคนนั้นกำลังตกอยู่ในสถานการณ์ยากลำบาก

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #903ddc7c.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = บางคนถูกแสวงหาประโยชน์ในการค้าประเวณี บางคนถูกบังคับให้ทำงาน ขอทาน ลักขโมย หรือขายยาเสพติด ให้ไปเป็นทหารในประเทศอื่น หรือให้สละอวัยวะของตัวเอง

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #63de9caa.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**นี่ไม่ใช่ความผิดของคุณ** การแสวงหาประโยชน์จากคุณเป็นเรื่องผิดกฎหมาย แม้ว่าตอนแรกคุณจะตกลงก็ตาม

# source: Er du under 18 år?
# status: translated 2026-11-02 #865e49d1.7e91b91e
er-du-under-18-ar = คุณอายุต่ำกว่า 18 ปีหรือไม่

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #61a7b70e.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = ถ้าใช่ ก็ถือเป็นการค้ามนุษย์ แม้จะไม่มีใครข่มขู่ บังคับ หรือหลอกลวงคุณก็ตาม

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-25 #1b4ee3e8.30136803
er-du-under-18-ar-menneskehandel-er = การค้ามนุษย์เป็นความผิดที่มีโทษตามประมวล⁠กฎหมายอาญานอร์เวย์ มาตรา 257 และ 258

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-02 #751361d7.0a293130
kjenner-du-deg-igjen = เรื่องเหล่านี้ตรงกับคุณไหม

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #479fb424.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = คุณอาจกำลังตกเป็นเหยื่อการค้ามนุษย์ หากมีใคร

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #348bc5f0.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = ยึดหนังสือเดินทางหรือโทรศัพท์ของคุณไป

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #b9825513.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = กำหนดว่าคุณต้องอยู่ที่ไหน และคอยจับตาว่าคุณพูดคุยกับใคร

# source: tar pengene du tjener
# status: translated 2026-11-02 #d3e5e1a4.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = เอาเงินที่คุณหามาได้ไป

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #9ba13e2b.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = บอกว่าคุณมีหนี้ที่ต้องทำงานชดใช้

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #45301619.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = บังคับให้คุณขายบริการทางเพศ ขอทาน หรือทำสิ่งผิดกฎหมาย

# source: truer deg eller familien din
# status: translated 2026-11-02 #275d44bc.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = ข่มขู่คุณหรือครอบครัวของคุณ

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #e772f772.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = เคยสัญญากับคุณไว้แตกต่างอย่างสิ้นเชิงจากสิ่งที่คุณมาเจอจริง

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #c8ea698d.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = บอกว่าตำรวจจะลงโทษคุณถ้าคุณขอความช่วยเหลือ

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #73cc123d.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = แค่มีข้อเดียวที่ตรงกับคุณก็เพียงพอแล้ว คุณไม่ต้องพิสูจน์อะไรเพื่อขอความช่วยเหลือ

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #9ae4a0e2.1cc2241b
dine-rettigheter = สิทธิของคุณ

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #d73cfc56.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = เมื่อมีคนเชื่อว่าคุณอาจตกเป็นเหยื่อการค้ามนุษย์ คุณมีสิทธิได้รับ

# source: et trygt sted å bo
# status: translated 2026-11-02 #adad68e1.e233376d
dine-rettigheter-et-trygt-sted-a-bo = ที่พักที่ปลอดภัย

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #3eb3c980.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = การรักษาจากแพทย์และบริการสุขภาพอื่น ๆ

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #67ac75f8.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = ทนายความ โดยที่คุณไม่ต้องเสียค่าใช้จ่าย

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #32e46b37.af6a2729
dine-rettigheter-en-tolk-som-har = ล่ามซึ่งมีหน้าที่รักษาความลับ

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #f2f30624.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = ช่วงเวลาไตร่ตรอง: การอนุญาตให้อยู่ในนอร์เวย์ได้นานสูงสุด { $months } เดือน ระหว่างที่คุณคิดทบทวน

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #ecb20726.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = การดูแลช่วยเหลือต่อเนื่องจากเทศบาลที่คุณอาศัยอยู่

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #f51fc39b.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = ความช่วยเหลือในการเดินทางกลับบ้านอย่างปลอดภัย หากคุณต้องการ

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #8c144f1d.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = คุณ**ไม่จำเป็น**ต้องแจ้งความเอาผิดใครกับตำรวจ ก็รับความช่วยเหลือได้

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-25 #047ff6db.6ad11abc
dine-rettigheter-barn-far-en-representant-og = เด็กจะมีผู้แทนและได้รับความช่วยเหลือจากหน่วย⁠งานคุ้มครองเด็ก

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #ec4862bf.ae4c2fe4
hvem-kan-hjelpe = ใครช่วยคุณได้บ้าง

# source: Hvem
# status: translated 2026-11-02 #8baae0d5.997b93be
hvem-kan-hjelpe-hvem = ติดต่อใคร

# source: Telefon
# status: translated 2026-11-02 #1a365706.6570ee96
hvem-kan-hjelpe-telefon = โทรศัพท์

# source: Politiet, når det haster
# status: translated 2026-11-02 #714dc7b5.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = ตำรวจ เมื่อเป็นเหตุด่วน

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #585281d8.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = ตำรวจ เมื่อไม่ใช่เหตุด่วน

# source: Lege, når det haster
# status: translated 2026-11-02 #0f517b1f.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = แพทย์ เมื่อเป็นเหตุด่วน

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #ff03c318.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: ที่พักปลอดภัยและความช่วยเหลือ ทั้งกลางวันและกลางคืน

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #8e540325.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: เรื่องความรุนแรงและการล่วงละเมิด โทรฟรี ทั้งกลางวันและกลางคืน

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #7c58891c.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = สายด่วนสำหรับเด็กและเยาวชน

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #a88c079b.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = คุณไม่ต้องบอกชื่อของคุณ ขอล่ามได้ถ้าคุณอยากพูดภาษาของตัวเอง

# source: Om dette arket
# status: translated 2026-11-02 #552bf25d.7adb5922
om-dette-arket = เกี่ยวกับเอกสารแผ่นนี้

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-25 #c9ebed2b.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM ช่วยให้หน่วย⁠งานรัฐและองค์กรต่าง ๆ ทำงานร่วมกัน KOM ไม่ได้ดูแลเรื่องของแต่ละบุคคลเป็นรายกรณี

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #38d1da87.ca680558
om-dette-arket-e-post = อีเมล: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #7515e184.01c5aee4
om-dette-arket-nett = เว็บไซต์: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #5f48444a.669cc6da
om-dette-arket-utgave = ฉบับ: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
