### informasjon, Vietnamese (vi). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: translated 2026-11-02 #21238d65.9926c344
blir-du-utnyttet = Bạn có đang bị bóc lột không?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: translated 2026-11-02 #9ea8b973.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = Bạn có quyền được giúp đỡ. Sự giúp đỡ này miễn phí, và bạn tự quyết định có nhận hay không.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-02 #3f9cb703.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Đơn vị Điều phối vì Nạn nhân Buôn người (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: translated 2026-11-02 #5b8aafb4.53302d0a
hor-denne-teksten = Nghe nội dung này

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: translated 2026-11-02 #b53d2138.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = Mã QR: nghe đọc to nội dung này

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: translated 2026-11-02 #599d1b62.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Hãy mở máy ảnh trên điện thoại và đưa lên trên ô vuông này. Bạn sẽ nghe được nội dung này đọc thành tiếng.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: translated 2026-11-02 #52ff9885.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Bạn đang gặp nguy hiểm? Hãy gọi cảnh sát theo số **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: translated 2026-11-02 #8a858fcf.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Giữ tờ giấy này có nguy hiểm cho bạn không? Hãy học thuộc một số điện thoại rồi vứt tờ giấy đi.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-02 #dac82b72.0dbde593
hva-er-menneskehandel = Buôn người là gì?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: translated 2026-11-02 #4b67bb3c.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Buôn người là bóc lột người khác bằng bạo lực, đe dọa hoặc lừa gạt, hoặc bằng cách lợi dụng việc người đó đang ở trong hoàn cảnh khó khăn.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: translated 2026-11-02 #eef28f1e.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Có người bị bóc lột mại dâm. Có người bị ép phải làm việc, ăn xin, trộm cắp hoặc bán ma túy, phải đi lính ở nước khác hoặc phải cho đi một bộ phận cơ thể.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: translated 2026-11-02 #926b8e6d.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**Đó không phải là lỗi của bạn.** Bóc lột bạn là việc bị pháp luật cấm, kể cả khi lúc đầu bạn đã đồng ý.

# source: Er du under 18 år?
# status: translated 2026-11-02 #acb2afe1.7e91b91e
er-du-under-18-ar = Bạn chưa đủ 18 tuổi?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: translated 2026-11-02 #22845fa1.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Nếu vậy, đó vẫn là buôn người dù không ai đe dọa, ép buộc hay lừa gạt bạn.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: translated 2026-11-02 #569a30bc.30136803
er-du-under-18-ar-menneskehandel-er = Buôn người là tội bị trừng phạt theo Điều 257 và Điều 258 Bộ luật Hình sự Na Uy.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: translated 2026-11-25 #7a3f41a5.0a293130
kjenner-du-deg-igjen = Có giống hoàn cảnh của bạn không?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: translated 2026-11-02 #9311f7df.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = Bạn có thể là nạn nhân của nạn buôn người nếu có người

# source: har tatt passet ditt eller telefonen din
# status: translated 2026-11-02 #00a23076.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = đã lấy hộ chiếu hoặc điện thoại của bạn

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: translated 2026-11-02 #1f3d709f.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = quyết định bạn phải ở đâu và theo dõi bạn nói chuyện với ai

# source: tar pengene du tjener
# status: translated 2026-11-02 #2bfc25ac.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = lấy số tiền bạn kiếm được

# source: sier at du har en gjeld som du må arbeide for å betale
# status: translated 2026-11-02 #12a0f346.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = nói rằng bạn mắc nợ và phải làm việc để trả nợ

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: translated 2026-11-02 #9ee74eff.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = ép bạn bán dâm, ăn xin hoặc làm việc phạm pháp

# source: truer deg eller familien din
# status: translated 2026-11-02 #09ac503d.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = đe dọa bạn hoặc gia đình bạn

# source: lovet deg noe helt annet enn det du kom til
# status: translated 2026-11-02 #2e532895.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = đã hứa với bạn những điều hoàn toàn khác với thực tế khi bạn đến nơi

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: translated 2026-11-02 #a8f93163.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = nói rằng cảnh sát sẽ trừng phạt bạn nếu bạn xin giúp đỡ

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: translated 2026-11-02 #634c6625.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = Chỉ cần một câu đúng với bạn là đủ. Bạn không cần chứng minh điều gì để xin giúp đỡ.

## Dine rettigheter

# source: Dine rettigheter
# status: translated 2026-11-02 #f6293048.1cc2241b
dine-rettigheter = Quyền của bạn

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: translated 2026-11-02 #3bf13720.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = Khi có người cho rằng bạn có thể là nạn nhân của nạn buôn người, bạn có quyền được hưởng

# source: et trygt sted å bo
# status: translated 2026-11-02 #3d147ab8.e233376d
dine-rettigheter-et-trygt-sted-a-bo = một nơi ở an toàn

# source: lege og annen helsehjelp
# status: translated 2026-11-02 #7d0b4459.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = sự chăm sóc của bác sĩ và các dịch vụ y tế khác

# source: en advokat som er gratis for deg
# status: translated 2026-11-02 #818987a8.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = sự trợ giúp của luật sư mà bạn không phải trả tiền

# source: en tolk som har taushetsplikt
# status: translated 2026-11-02 #bbf2e3f7.af6a2729
dine-rettigheter-en-tolk-som-har = sự trợ giúp của phiên dịch viên có nghĩa vụ giữ bí mật

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: translated 2026-11-02 #af49f327.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = thời gian suy nghĩ: được phép ở lại Na Uy tối đa { $months } tháng trong khi bạn cân nhắc

# source: oppfølging fra kommunen der du bor
# status: translated 2026-11-02 #5659b956.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = sự hỗ trợ lâu dài của chính quyền địa phương nơi bạn ở

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: translated 2026-11-02 #b77c3ae6.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = sự giúp đỡ để trở về quê nhà an toàn nếu bạn muốn

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: translated 2026-11-02 #4b417271.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = Bạn **không** cần phải tố cáo ai với cảnh sát để được giúp đỡ.

# source: Barn får en representant og hjelp fra barnevernet.
# status: translated 2026-11-02 #a7265a47.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Trẻ em có người đại diện và được cơ quan bảo vệ trẻ em giúp đỡ.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: translated 2026-11-02 #247dca95.ae4c2fe4
hvem-kan-hjelpe = Ai có thể giúp bạn?

# source: Hvem
# status: translated 2026-11-02 #33b53eaf.997b93be
hvem-kan-hjelpe-hvem = Nơi liên hệ

# source: Telefon
# status: translated 2026-11-02 #337e7584.6570ee96
hvem-kan-hjelpe-telefon = Điện thoại

# source: Politiet, når det haster
# status: translated 2026-11-02 #2d2ca46c.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Cảnh sát, khi khẩn cấp

# source: Politiet, når det ikke haster
# status: translated 2026-11-02 #2929d808.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Cảnh sát, khi không khẩn cấp

# source: Lege, når det haster
# status: translated 2026-11-02 #9387f77d.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Bác sĩ, khi khẩn cấp

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: translated 2026-11-02 #7f2e74e3.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: chỗ ở an toàn và giúp đỡ, suốt ngày đêm

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-02 #83a65c71.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: về bạo lực và xâm hại, miễn phí, suốt ngày đêm

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-02 #5ae3b6ce.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Đường dây khẩn cấp dành cho trẻ em và thanh thiếu niên

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: translated 2026-11-02 #1793274b.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = Bạn không cần nói tên của mình. Hãy yêu cầu phiên dịch nếu bạn muốn nói ngôn ngữ của mình.

# source: Om dette arket
# status: translated 2026-11-02 #3c205a20.7adb5922
om-dette-arket = Về tờ thông tin này

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: translated 2026-11-02 #b51f4c49.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM giúp các cơ quan và tổ chức phối hợp với nhau. KOM không giải quyết các vụ việc riêng lẻ.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: translated 2026-11-02 #c5ef4230.ca680558
om-dette-arket-e-post = Email: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: translated 2026-11-02 #f4917bc9.01c5aee4
om-dette-arket-nett = Trang web: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: translated 2026-11-02 #41f1fde3.669cc6da
om-dette-arket-utgave = Phiên bản: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
