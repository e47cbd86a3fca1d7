### informasjon, English (en). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Blir du utnyttet?

# note: The title of the leaflet. Speak to the reader directly, in plain words.
# source: Blir du utnyttet?
# status: approved 2026-11-02 demo #8a34a3b5.9926c344
blir-du-utnyttet = Are you being exploited?

# source: Du har rett til hjelp. Hjelpen er gratis, og du bestemmer selv om du vil ta imot den.
# status: approved 2026-11-02 demo #3584c1d1.11e7169d
blir-du-utnyttet-du-har-rett-til-hjelp = You have the right to help. The help is free, and you decide for yourself whether you want it.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: approved 2026-11-02 demo #d81b372f.e194f01b
blir-du-utnyttet-koordineringsenheten-for = Coordinating Unit for Victims of Human Trafficking (KOM)

## Hør denne teksten

# source: Hør denne teksten
# status: approved 2026-11-02 demo #e0092a3b.53302d0a
hor-denne-teksten = Listen to this text

# note: Describes a QR code for people who cannot see it.
# source: QR-kode: hør denne teksten lest høyt
# status: approved 2026-11-02 demo #04a949b7.eccb8278
hor-denne-teksten-qr-kode-hor-denne-teksten = QR code: listen to this text read aloud

# source: Åpne kameraet på telefonen og hold det over ruten. Da kan du høre teksten lest høyt.
# status: approved 2026-11-02 demo #dec6309e.186942d8
hor-denne-teksten-apne-kameraet-pa-telefonen = Open the camera on your phone and hold it over the square. You can then hear the text read aloud.

# source: Er du i fare nå? Ring politiet på **{ -emergency-police-phone }**.
# status: approved 2026-11-02 demo #70d39c2d.d433d893
hor-denne-teksten-er-du-i-fare-na-ring = Are you in danger now? Call the police on **{ -emergency-police-phone }**.

# source: Er det farlig for deg å ha dette arket? Lær deg ett nummer utenat og kast arket.
# status: approved 2026-11-02 demo #df5ca24e.7f74926f
hor-denne-teksten-er-det-farlig-for-deg-a-ha = Is it dangerous for you to have this sheet? Learn one number by heart and throw the sheet away.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: approved 2026-11-02 demo #6cd68fdf.0dbde593
hva-er-menneskehandel = What is human trafficking?

# source: Menneskehandel er å utnytte et annet menneske med vold, trusler eller lureri, eller ved å bruke at noen er i en vanskelig situasjon.
# status: approved 2026-11-02 demo #d2161035.f3a4e1f5
hva-er-menneskehandel-er-a-utnytte-et-annet = Human trafficking is exploiting another person through violence, threats or deception, or by taking advantage of someone being in a difficult situation.

# source: Noen blir utnyttet i prostitusjon. Andre blir tvunget til å arbeide, tigge, stjele eller selge narkotika, til å være soldat i et annet land eller til å gi fra seg et organ.
# status: approved 2026-11-02 demo #99601ec0.460b84b4
hva-er-noen-blir-utnyttet-i-prostitusjon = Some people are exploited in prostitution. Others are forced to work, beg, steal or sell drugs, to be a soldier in another country or to give up an organ.

# source: {""}**Det er ikke din skyld.** Det er forbudt å utnytte deg, også om du sa ja i begynnelsen.
# status: approved 2026-11-02 demo #63a5ed1f.c206e7c5
hva-er-det-er-ikke-din-skyld-det-er-forbudt-a = {""}**It is not your fault.** It is against the law to exploit you, even if you said yes at first.

# source: Er du under 18 år?
# status: approved 2026-11-02 demo #03080dd3.7e91b91e
er-du-under-18-ar = Are you under 18?

# source: Da er det menneskehandel selv om ingen har truet, tvunget eller lurt deg.
# status: approved 2026-11-02 demo #a3c3a609.69d050d8
er-du-under-18-ar-da-er-det-menneskehandel = Then it is human trafficking even if no one has threatened, forced or tricked you.

# source: Menneskehandel er straffbart etter straffeloven §§ 257 og 258.
# status: approved 2026-11-02 demo #cf0029e3.30136803
er-du-under-18-ar-menneskehandel-er = Human trafficking is a crime under sections 257 and 258 of the Norwegian Penal Code.

## Kjenner du deg igjen?

# source: Kjenner du deg igjen?
# status: approved 2026-11-02 demo #4674b782.0a293130
kjenner-du-deg-igjen = Does this sound like your situation?

# source: Du kan være utsatt for menneskehandel hvis noen
# status: approved 2026-11-02 demo #e91a6559.64320d04
kjenner-du-deg-igjen-du-kan-vaere-utsatt-for = You may be a victim of human trafficking if someone

# source: har tatt passet ditt eller telefonen din
# status: approved 2026-11-02 demo #9af89ab9.3ab95a4f
kjenner-du-deg-igjen-har-tatt-passet-ditt = has taken your passport or your phone

# source: bestemmer hvor du skal bo, og passer på hvem du snakker med
# status: approved 2026-11-02 demo #58f091a3.0de6b204
kjenner-du-deg-igjen-bestemmer-hvor-du-skal = decides where you live and watches who you talk to

# source: tar pengene du tjener
# status: approved 2026-11-02 demo #0c8096f5.05c3eab2
kjenner-du-deg-igjen-tar-pengene-du-tjener = takes the money you earn

# source: sier at du har en gjeld som du må arbeide for å betale
# status: approved 2026-11-02 demo #e299a653.8527df45
kjenner-du-deg-igjen-sier-at-du-har-en-gjeld = says you have a debt that you must work to pay off

# source: tvinger deg til å selge sex, tigge eller gjøre noe ulovlig
# status: approved 2026-11-02 demo #cc1e2816.e65f0792
kjenner-du-deg-igjen-tvinger-deg-til-a-selge = forces you to sell sex, beg or do something illegal

# source: truer deg eller familien din
# status: approved 2026-11-02 demo #451068d7.1aed74d5
kjenner-du-deg-igjen-truer-deg-eller-familien = threatens you or your family

# source: lovet deg noe helt annet enn det du kom til
# status: approved 2026-11-02 demo #90b94871.840286e7
kjenner-du-deg-igjen-lovet-deg-noe-helt-annet = promised you something completely different from what you came to

# source: sier at politiet vil straffe deg hvis du ber om hjelp
# status: approved 2026-11-02 demo #6def0039.ccfdd005
kjenner-du-deg-igjen-sier-at-politiet-vil = says the police will punish you if you ask for help

# source: Det er nok at én av setningene passer. Du trenger ikke å bevise noe for å be om hjelp.
# status: approved 2026-11-02 demo #04871876.0c2f54a4
kjenner-du-deg-igjen-det-er-nok-at-en-av = It is enough that one of these sentences fits. You do not need to prove anything to ask for help.

## Dine rettigheter

# source: Dine rettigheter
# status: approved 2026-11-02 demo #5ade9d30.1cc2241b
dine-rettigheter = Your rights

# source: Når noen tror at du kan være utsatt for menneskehandel, har du rett til
# status: approved 2026-11-02 demo #46d40218.9236abc1
dine-rettigheter-nar-noen-tror-at-du-kan = When someone believes that you may be a victim of human trafficking, you have the right to

# source: et trygt sted å bo
# status: approved 2026-11-02 demo #6f4bf2bb.e233376d
dine-rettigheter-et-trygt-sted-a-bo = a safe place to live

# source: lege og annen helsehjelp
# status: approved 2026-11-02 demo #2a356fb7.20f67fe8
dine-rettigheter-lege-og-annen-helsehjelp = a doctor and other health care

# source: en advokat som er gratis for deg
# status: approved 2026-11-02 demo #138cc0fd.014de87b
dine-rettigheter-en-advokat-som-er-gratis-for = a lawyer who is free of charge for you

# source: en tolk som har taushetsplikt
# status: approved 2026-11-02 demo #7e3e51ac.af6a2729
dine-rettigheter-en-tolk-som-har = an interpreter who has a duty of confidentiality

# source: en refleksjonsperiode: lov til å være i Norge i opptil { $months } måneder mens du tenker deg om
# status: approved 2026-11-02 demo #7da60198.7defc0bb
dine-rettigheter-en-refleksjonsperiode-lov = a reflection period: permission to stay in Norway for up to { $months ->
    [one] { $months } month
   *[other] { $months } months
} while you think things over

# source: oppfølging fra kommunen der du bor
# status: approved 2026-11-02 demo #747e7c97.68d47c29
dine-rettigheter-oppfolging-fra-kommunen-der = follow-up from the municipality where you live

# source: hjelp til å reise trygt hjem hvis du ønsker det
# status: approved 2026-11-02 demo #0dcbb5db.d404f9dd
dine-rettigheter-hjelp-til-a-reise-trygt-hjem = help to travel home safely if you want to

# source: Du trenger **ikke** å anmelde noen til politiet for å få hjelp.
# status: approved 2026-11-02 demo #2c03d3d0.f899251e
dine-rettigheter-du-trenger-ikke-a-anmelde = You do **not** have to report anyone to the police to get help.

# source: Barn får en representant og hjelp fra barnevernet.
# status: approved 2026-11-02 demo #90908fe3.6ad11abc
dine-rettigheter-barn-far-en-representant-og = Children get a representative and help from the child welfare services.

## Hvem kan hjelpe?

# source: Hvem kan hjelpe?
# status: approved 2026-11-02 demo #4b99e3b7.ae4c2fe4
hvem-kan-hjelpe = Who can help?

# source: Hvem
# status: approved 2026-11-02 demo #8f398bea.997b93be
hvem-kan-hjelpe-hvem = Who

# source: Telefon
# status: approved 2026-11-02 demo #c0f7cbb9.6570ee96
hvem-kan-hjelpe-telefon = Phone

# source: Politiet, når det haster
# status: approved 2026-11-02 demo #0a9a3820.3c136826
hvem-kan-hjelpe-politiet-nar-det-haster = Police, when it is urgent

# source: Politiet, når det ikke haster
# status: approved 2026-11-02 demo #d08c9dc9.7029a9ca
hvem-kan-hjelpe-politiet-nar-det-ikke-haster = Police, when it is not urgent

# source: Lege, når det haster
# status: approved 2026-11-02 demo #69aada06.fba9aa9f
hvem-kan-hjelpe-lege-nar-det-haster = Doctor, when it is urgent

# source: ROSA: trygg bolig og hjelp, hele døgnet
# status: approved 2026-11-02 demo #ab2dee98.6800964a
hvem-kan-hjelpe-rosa-trygg-bolig-og-hjelp = ROSA: safe housing and help, 24 hours a day

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: approved 2026-11-02 demo #234d486a.868e7ab9
hvem-kan-hjelpe-vo-linjen-vold-og-overgrep = VO-linjen: violence and abuse, free, 24 hours a day

# source: Alarmtelefonen for barn og unge
# status: approved 2026-11-02 demo #93335912.c159d116
hvem-kan-hjelpe-alarmtelefonen-for-barn-og = Emergency helpline for children and young people

# source: Du trenger ikke å si hva du heter. Be om en tolk hvis du vil snakke ditt eget språk.
# status: approved 2026-11-02 demo #4f3490d6.f0e38e05
hvem-kan-hjelpe-du-trenger-ikke-a-si-hva-du = You do not have to say what your name is. Ask for an interpreter if you want to speak your own language.

# source: Om dette arket
# status: approved 2026-11-02 demo #e7641d79.7adb5922
om-dette-arket = About this sheet

# source: KOM hjelper etater og organisasjoner med å arbeide sammen. KOM arbeider ikke med enkeltsaker.
# status: approved 2026-11-02 demo #3488a81a.d348db19
om-dette-arket-kom-hjelper-etater-og = KOM helps public agencies and organisations to work together. KOM does not work on individual cases.

# source: E-post: [{ -kom-email }](mailto:{ -kom-email })
# status: approved 2026-11-02 demo #c5ef4230.ca680558
om-dette-arket-e-post = Email: [{ -kom-email }](mailto:{ -kom-email })

# source: Nett: [{ -kom-web }](https://{ -kom-web })
# status: approved 2026-11-02 demo #185cb43c.01c5aee4
om-dette-arket-nett = Website: [{ -kom-web }](https://{ -kom-web })

# source: Utgave: { -edition-date }
# status: approved 2026-11-02 demo #b02bc12e.669cc6da
om-dette-arket-utgave = Edition: { -edition-date }

### End. Below this line polyfold keeps translations of texts that were deleted.
