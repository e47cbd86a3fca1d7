### veileder, English (en). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Menneskehandel: å se det og å hjelpe

# note: The title of the guide. Its readers are people who work in public services and organisations.
# source: Menneskehandel: å se det og å hjelpe
# status: translated 2026-11-24 #8db4c4bc.5dcf3435
menneskehandel-a-se-det-og-a-hjelpe = Human trafficking: seeing it and helping

# source: En veileder for alle som i arbeidet sitt kan møte mennesker som blir utnyttet.
# status: translated 2026-11-24 #7bc5a716.5210f2eb
menneskehandel-a-se-en-veileder-for-alle-som = A guide for everyone whose work may bring them into contact with people who are being exploited.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-24 #2a4f7b67.2783dfbf
menneskehandel-a-se-koordineringsenheten-for = The Coordinating Unit for Victims of Human Trafficking (KOM)

# source: Utgave: { -guide-date }
# status: translated 2026-11-24 #5d7b3c32.a9c842a6
menneskehandel-a-se-utgave = Edition: { -guide-date }

## Innhold

# note: The heading of the table of contents.
# source: Innhold
# status: translated 2026-11-24 #c786f077.275b9e96
innhold = Contents

## Om veilederen

# source: Om veilederen
# status: translated 2026-11-24 #59422466.062362b0
om-veilederen = About this guide

# source: De fleste som blir utsatt for menneskehandel, sier det ikke selv. De møter lege, NAV, skole, tilsyn, politi eller en frivillig organisasjon av en annen grunn. Derfor er det ofte du som kan oppdage det.
# status: translated 2026-11-24 #1d9f8213.ddbd10b6
om-veilederen-de-fleste-som-blir-utsatt-for = Most people who are subjected to human trafficking do not say so themselves. They meet a doctor, NAV, a school, an inspector, the police or a voluntary organisation for some other reason. That is why you are often the one who can discover it.

# source: Veilederen hjelper deg med tre ting:
# status: translated 2026-11-24 #16c0b901.77b1ab36
om-veilederen-veilederen-hjelper-deg-med-tre = This guide helps you with three things:

# source: å kjenne igjen tegn på at noen blir utnyttet
# status: translated 2026-11-24 #232ded07.f7f8c93e
om-veilederen-a-kjenne-igjen-tegn-pa-at-noen = recognising signs that someone is being exploited

# source: å snakke med personen uten å gjøre situasjonen farligere
# status: translated 2026-11-24 #8672b0fd.fcf8cb09
om-veilederen-a-snakke-med-personen-uten-a = talking with the person without making the situation more dangerous

# source: å vite hvem som kan gi hjelp, og hvem du skal ringe
# status: translated 2026-11-24 #786d087f.e08004e9
om-veilederen-a-vite-hvem-som-kan-gi-hjelp-og = knowing who can help, and whom to call

# source: Du skal ikke etterforske, og du trenger ikke å være sikker. Det er nok at du er bekymret.
# status: translated 2026-11-24 #7d6ee997.cf4b85dc
om-veilederen-du-skal-ikke-etterforske-og-du = You are not meant to investigate, and you do not need to be certain. It is enough that you are concerned.

# source: Er noen i fare nå? Ring politiet på **{ -emergency-police-phone }**. Trenger du råd, ring ROSA på **{ -rosa-phone }**, hele døgnet.
# status: translated 2026-11-24 #1c75d206.140e161d
om-veilederen-er-noen-i-fare-na-ring-politiet = Is someone in danger now? Call the police on **{ -emergency-police-phone }**. If you need advice, call ROSA on **{ -rosa-phone }**, at any hour.

# note: Say which words your own language uses for the person who is exploited; do not translate the Norwegian words.
# source: Vi bruker ordet *utsatt* om den som blir utnyttet. I lov og forskrift står det ofte *offer* eller *fornærmet*. Det er den samme personen.
# status: translated 2026-11-24 #e2e5b3e0.76685d28
om-veilederen-vi-bruker-ordet-utsatt-om-den = The Norwegian text speaks of *the person affected* where statutes and regulations say *victim* or *aggrieved party*. In English we say *victim* or *the person exploited*. It is the same person.

# source: KOM skal få etater og organisasjoner til å arbeide sammen, utvikle metoder for å finne og hjelpe utsatte og spre kunnskap på tvers av sektorer. KOM arbeider ikke med enkeltsaker. I 2024 ligger funksjonen i Justis- og beredskapsdepartementet.
# status: translated 2026-11-24 #bfef1157.561d5245
om-veilederen-kom-skal-fa-etater-og = KOM's task is to get authorities and organisations to work together, to develop methods for finding and helping victims, and to spread knowledge across sectors. KOM does not work on individual cases. In 2024 its function lies with the Ministry of Justice and Public Security.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-24 #6cd68fdf.0dbde593
hva-er-menneskehandel = What is human trafficking?

# source: Menneskehandel er å utnytte et annet menneske og å bruke utilbørlige midler for å få det til. Når den utsatte er voksen, ser vi etter tre ting: en handling, et middel og et formål.
# status: translated 2026-11-24 #ebf96dd3.3f325249
hva-er-menneskehandel-er-a-utnytte-et-annet = Human trafficking means exploiting another human being, and using improper means to do so. When the person exploited is an adult, we look for three things: an act, a means and a purpose.

# source: Spørsmål
# status: translated 2026-11-24 #29d4f6a3.0356faa5
hva-er-sporsmal = Question

# source: Eksempler
# status: translated 2026-11-24 #e1efbd26.c234b39a
hva-er-eksempler = Examples

# source: {""}**Handling:** Hva gjør utnytteren?
# status: translated 2026-11-24 #98c2b487.c00cc90e
hva-er-handling-hva-gjor-utnytteren = {""}**Act:** What does the exploiter do?

# source: Rekrutterer, frakter, tar imot, gir husly, overtaler, betaler noen som har makt over personen
# status: translated 2026-11-24 #82ff95fc.7efee970
hva-er-rekrutterer-frakter-tar-imot-gir-husly = Recruits, transports, receives, houses, persuades, pays someone who has power over the person

# source: {""}**Middel:** Hvordan får utnytteren det til?
# status: translated 2026-11-24 #c85cc4bb.3b1adeb1
hva-er-middel-hvordan-far-utnytteren-det-til = {""}**Means:** How does the exploiter bring it about?

# source: Vold, trusler, lureri, misbruk av en sårbar situasjon
# status: translated 2026-11-24 #0bc75f83.26de0e97
hva-er-vold-trusler-lureri-misbruk-av-en = Violence, threats, deception, abuse of a vulnerable situation

# source: {""}**Formål:** Hva skal personen brukes til?
# status: translated 2026-11-24 #cb8e18ed.b724abf6
hva-er-formal-hva-skal-personen-brukes-til = {""}**Purpose:** What is the person to be used for?

# source: Prostitusjon, tvangsarbeid, tigging, kriminalitet, krigstjeneste, fjerning av organer
# status: translated 2026-11-24 #abef6809.6f5afe2a
hva-er-prostitusjon-tvangsarbeid-tigging = Prostitution, forced labour, begging, crime, military service, removal of organs

# source: Handelen trenger ikke å krysse en grense. Et menneske kan bli utnyttet i byen der det er født, og av sin egen familie.
# status: translated 2026-11-24 #6e6792d9.d4f06118
hva-er-handelen-trenger-ikke-a-krysse-en = Trafficking need not cross a border. People can be exploited in the town where they were born, and by their own family.

# source: Sårbar situasjon
# status: translated 2026-11-24 #59eaf827.ea5a3a4d
sarbar-situasjon = A vulnerable situation

# source: Den som utnytter, velger ofte noen som har få andre muligheter. En sårbar situasjon kan for eksempel være
# status: translated 2026-11-24 #6a9f2508.34561041
sarbar-situasjon-den-som-utnytter-velger-ofte = Those who exploit others often choose someone who has few other options. A vulnerable situation may be, for example,

# source: fattigdom, gjeld eller ansvar for familie i hjemlandet
# status: translated 2026-11-24 #7ee9ef18.f818d076
sarbar-situasjon-fattigdom-gjeld-eller-ansvar = poverty, debt or responsibility for family in the home country

# source: mangel på oppholdstillatelse eller frykt for å bli sendt ut
# status: translated 2026-11-24 #c0db8ed2.6091e584
sarbar-situasjon-mangel-pa-oppholdstillatelse = having no residence permit, or fearing removal from the country

# source: ung alder, funksjonsnedsettelse, sykdom eller rusavhengighet
# status: translated 2026-11-24 #1b28f29a.a774a4d5
sarbar-situasjon-ung-alder = young age, disability, illness or addiction

# source: at personen er på flukt, ikke kan språket og ikke kjenner noen
# status: translated 2026-11-24 #500bc0c2.bb69f6b4
sarbar-situasjon-at-personen-er-pa-flukt-ikke = being in flight, not knowing the language and not knowing anybody

# source: tidligere vold, overgrep eller brudd med familien
# status: translated 2026-11-24 #01294072.88a0685b
sarbar-situasjon-tidligere-vold-overgrep = earlier violence or abuse, or a break with the family

# source: Ingen av disse forholdene er i seg selv tegn på menneskehandel. De forklarer hvorfor noen ikke har hatt et reelt valg.
# status: translated 2026-11-24 #b07dc815.f942463b
sarbar-situasjon-ingen-av-disse-forholdene-er = None of these circumstances is in itself a sign of human trafficking. They explain why someone has had no real choice.

# source: Samtykke
# status: translated 2026-11-24 #11281969.71c4ccdc
samtykke = Consent

# source: Mange sa ja i begynnelsen: til en reise, en jobb eller et forhold. Noen visste at de skulle selge sex, men ikke hvor, hvor lenge og for hvem. Et samtykke som er oppnådd med vold, trusler, lureri eller misbruk av en sårbar situasjon, har ingen betydning.
# status: translated 2026-11-24 #acff98a1.d5371c78
samtykke-mange-sa-ja-i-begynnelsen-til-en = Many people said yes at first: to a journey, a job or a relationship. Some knew that they were going to sell sex, but not where, for how long and for whom. Consent that was obtained by violence, threats, deception or abuse of a vulnerable situation has no significance.

# source: Når den utsatte er under 18 år, trenger det ikke å være brukt noe utilbørlig middel. Da er det nok at barnet blir utnyttet.
# status: translated 2026-11-24 #3633c29f.adc7f3e5
samtykke-nar-den-utsatte-er-under-18-ar = When the person exploited is under 18, no improper means need have been used. It is then enough that the child is exploited.

# source: Hva menneskehandel ikke er
# status: translated 2026-11-24 #4b88122d.81be29c2
hva-menneskehandel-ikke-er = What human trafficking is not

# source: {""}**Menneskesmugling** er å hjelpe noen ulovlig over en grense mot betaling. Det er et brudd på reglene om innreise, og det er fullført når grensen er krysset. Smugling kan gå over i menneskehandel når gjelden for reisen brukes som tvang.
# status: translated 2026-11-24 #2a3ea2f8.a4ddff5e
hva-menneskehandel-menneskesmugling-er-a = {""}**Smuggling of persons** is helping someone cross a border unlawfully in return for payment. It is a breach of the rules on entry, and it is complete once the border has been crossed. Smuggling can turn into trafficking when the debt for the journey is used as a means of coercion.

# source: {""}**Dårlige arbeidsvilkår** er lovbrudd, men ikke alltid menneskehandel. Jo mer arbeidsgiveren styrer bolig, papirer, penger og bevegelsesfrihet, jo større grunn er det til å spørre videre.
# status: translated 2026-11-24 #4106e1e6.bd04bfdd
hva-menneskehandel-darlige-arbeidsvilkar-er = {""}**Poor working conditions** are an offence, but not always human trafficking. The more the employer controls housing, papers, money and freedom of movement, the more reason there is to ask further questions.

# source: {""}**Salg av sex** er ikke straffbart i Norge. Det er straffbart å kjøpe sex, å tjene på andres prostitusjon og å utnytte noen i prostitusjon.
# status: translated 2026-11-24 #975309eb.8f1db428
hva-menneskehandel-salg-av-sex-er-ikke = {""}**Selling sex** is not punishable in Norway. It is punishable to buy sex, to profit from the prostitution of others and to exploit someone in prostitution.

# source: Omfanget
# status: translated 2026-11-24 #2f4b27b1.71ae2a3f
omfanget = The extent

# source: I 2022 ble 10 093 ofre for menneskehandel registrert i EU, 41 prosent flere enn i 2021.[^eurostat] Av dem var 63 prosent kvinner eller jenter. 37 prosent var EU-borgere, og mange ble utnyttet i sitt eget land. 15 prosent var mindreårige, og tre av fire av dem var jenter.
# status: translated 2026-11-24 #06ebb40b.d52315ad
omfanget-i-2022-ble-10-093-ofre-for = In 2022, 10,093 victims of human trafficking were registered in the EU, 41 per cent more than in 2021.[^eurostat] Of these, 63 per cent were women or girls. 37 per cent were EU citizens, and many were exploited in their own country. 15 per cent were minors, and three out of four of those were girls.

# source: Tallene viser bare dem som noen har oppdaget.
# status: translated 2026-11-24 #ca1afd78.39422432
omfanget-tallene-viser-bare-dem-som-noen-har = The figures show only those whom somebody discovered.

# source: Eurostat: registrerte ofre for menneskehandel i EU, tall for 2022.
# status: translated 2026-11-24 #0349193f.388f87e3
omfanget-eurostat-registrerte-ofre-for = Eurostat: registered victims of trafficking in human beings in the EU, figures for 2022.

## Loven

# source: Loven
# status: translated 2026-11-24 #8fbaa475.5b74bc81
loven = The law

# source: Menneskehandel er straffbart etter straffeloven § 257.[^strl257] Straffen er fengsel i inntil 6 år. Grov menneskehandel straffes etter § 258 med fengsel i inntil 10 år.[^strl258]
# status: translated 2026-11-24 #9ebda314.fb4ab364
loven-menneskehandel-er-straffbart-etter = Human trafficking is punishable under section 257 of the Penal Code.[^strl257] The penalty is imprisonment for up to 6 years. Aggravated human trafficking is punishable under section 258 with imprisonment for up to 10 years.[^strl258]

# source: Paragraf 257 rammer den som bruker vold, trusler, misbruk av en sårbar situasjon eller annen utilbørlig atferd for å tvinge, utnytte eller forlede noen til
# status: translated 2026-11-24 #29940d3c.70d4e923
loven-paragraf-257-rammer-den-som-bruker-vold = Section 257 applies to anyone who uses violence, threats, abuse of a vulnerable situation or other improper conduct to force, exploit or deceive someone into

# source: prostitusjon eller andre seksuelle ytelser
# status: translated 2026-11-24 #713b3caa.65f457bb
loven-prostitusjon-eller-andre-seksuelle = prostitution or other sexual services

# source: tvangsarbeid eller tvangstjenester, også tigging
# status: translated 2026-11-24 #eb0e4280.18143fa8
loven-tvangsarbeid-eller-tvangstjenester-ogsa = forced labour or forced services, including begging

# source: krigstjeneste i et fremmed land
# status: translated 2026-11-24 #6b2d21b6.a17586d0
loven-krigstjeneste-i-et-fremmed-land = military service in a foreign country

# source: å samtykke i at et indre organ blir fjernet
# status: translated 2026-11-24 #9d7c0b74.6e7f6040
loven-a-samtykke-i-at-et-indre-organ-blir = consenting to the removal of an internal organ

# source: Også den som rekrutterer, frakter eller tar imot personen, kan straffes. Det samme gjelder den som medvirker på annen måte, og den som betaler eller tar imot betaling for å få samtykke fra noen som har myndighet over personen.
# status: translated 2026-11-24 #a5661cbc.43d80027
loven-ogsa-den-som-rekrutterer-frakter-eller = Anyone who recruits, transports or receives the person may also be punished. The same applies to anyone who contributes in another way, and to anyone who gives or receives payment to obtain the consent of someone who has authority over the person.

# source: Når retten avgjør om menneskehandelen er grov, legger den særlig vekt på
# status: translated 2026-11-24 #70d43a67.aabbda02
loven-nar-retten-avgjor-om-menneskehandelen = When the court decides whether the trafficking is aggravated, it gives particular weight to

# source: om den utsatte var under 18 år
# status: translated 2026-11-24 #1c1cc414.2bef1d12
loven-om-den-utsatte-var-under-18-ar = whether the person exploited was under 18

# source: om det ble brukt grov vold eller tvang
# status: translated 2026-11-24 #8df1001f.05bc7ffb
loven-om-det-ble-brukt-grov-vold-eller-tvang = whether serious violence or coercion was used

# source: om handlingen ga betydelig utbytte
# status: translated 2026-11-24 #75bb711b.d6e777f4
loven-om-handlingen-ga-betydelig-utbytte = whether the act yielded considerable profit

# source: Lov 20. mai 2005 nr. 28 om straff (straffeloven) § 257.
# status: translated 2026-11-25 #824b125e.72a49439
loven-lov-20-mai-2005-nr-28-om-straff = The Penal Code (Act of 20 May 2005 No. 28), section 257.

# source: Straffeloven § 258.
# status: translated 2026-11-24 #fe1a3965.d5d93491
loven-straffeloven-258 = The Penal Code, section 258.

# source: Andre lovbrudd i samme sak
# status: translated 2026-11-24 #7b027c5d.19416c9e
andre-lovbrudd-i-samme-sak = Other offences in the same case

# source: Det er ikke din oppgave å finne riktig paragraf. Et forhold som ikke kan bevises som menneskehandel, kan likevel være et annet lovbrudd, og personen kan ha de samme behovene.
# status: translated 2026-11-24 #b96c09ab.02791c18
andre-lovbrudd-i-det-er-ikke-din-oppgave-a = It is not your task to find the right section. Conduct that cannot be proved to be human trafficking may still be another offence, and the person may have the same needs.

# source: hallikvirksomhet og kjøp av seksuelle tjenester[^strl315]
# status: translated 2026-11-24 #b305c211.6c8ff6d9
andre-lovbrudd-i-hallikvirksomhet-og-kjop-av = pimping and the purchase of sexual services[^strl315]

# source: lønnstyveri[^strl395] og brudd på arbeidsmiljøloven og allmenngjøringsloven
# status: translated 2026-11-24 #7da1f3fd.c5a01393
andre-lovbrudd-i-lonnstyveri-og-brudd-pa = wage theft[^strl395] and breaches of the Working Environment Act and the General Application Act

# source: frihetsberøvelse, tvang og trusler
# status: translated 2026-11-24 #32125a30.025ff1fb
andre-lovbrudd-i-frihetsberovelse-tvang-og = deprivation of liberty, coercion and threats

# source: falske dokumenter og misbruk av identitet
# status: translated 2026-11-24 #d7ae9158.091c3dbe
andre-lovbrudd-i-falske-dokumenter-og-misbruk = forged documents and misuse of identity

# source: Straffeloven §§ 315 og 316.
# status: translated 2026-11-24 #dcf726a2.6ffb1f79
andre-lovbrudd-i-straffeloven-315-og-316 = The Penal Code, sections 315 and 316.

# source: Straffeloven §§ 395 og 396.
# status: translated 2026-11-24 #6c05f0ff.d2bed6d5
andre-lovbrudd-i-straffeloven-395-og-396 = The Penal Code, sections 395 and 396.

# source: Norges internasjonale forpliktelser
# status: translated 2026-11-24 #903575b9.51bf2031
norges-internasjonale-forpliktelser = Norway's international obligations

# source: Norge er bundet av FNs Palermo-protokoll,[^palermo] Europarådets konvensjon om tiltak mot menneskehandel[^coe] og forbudet mot slaveri og tvangsarbeid i artikkel 4 i Den europeiske menneskerettskonvensjonen.[^echr]
# status: translated 2026-11-24 #146388e5.9858c534
norges-norge-er-bundet-av-fns-palermo = Norway is bound by the UN Palermo Protocol,[^palermo] the Council of Europe Convention on Action against Trafficking in Human Beings[^coe] and the prohibition of slavery and forced labour in Article 4 of the European Convention on Human Rights.[^echr]

# source: Europarådets konvensjon krever blant annet at staten identifiserer ofre, gir dem tid til å komme seg, og åpner for at de ikke straffes for ulovlige handlinger som de er tvunget til.
# status: translated 2026-11-24 #8b313dce.9995c72c
norges-europaradets-konvensjon-krever-blant = Among other things, the Council of Europe Convention requires the state to identify victims, to give them time to recover, and to provide for the possibility of not punishing them for unlawful acts that they were compelled to commit.

# source: Har personen selv brutt loven, for eksempel med falske papirer, tyveri eller salg av narkotika? Bli enig med personen om å si fra til en advokat eller politiet: Handlingen kan være en del av utnyttelsen.
# status: translated 2026-11-24 #6f4f1a87.96753b94
norges-har-personen-selv-brutt-loven-for = Has the person also broken the law, for example by using forged papers, stealing or selling drugs? Agree with the person to tell a lawyer or the police: the act may be part of the exploitation.

# source: FN-protokoll 15. november 2000 for å forebygge, bekjempe og straffe handel med mennesker, særlig kvinner og barn. Norge ratifiserte den i 2003.
# status: translated 2026-11-24 #835a66d0.6ec4f0c0
norges-fn-protokoll-15-november-2000-for-a = UN Protocol of 15 November 2000 to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children. Norway ratified it in 2003.

# source: Europarådets konvensjon 16. mai 2005 om tiltak mot menneskehandel, særlig artikkel 10, 12, 13 og 26. Norge ratifiserte den i 2008.
# status: translated 2026-11-24 #eeb1c0d5.8f663e9a
norges-europaradets-konvensjon-16-mai-2005-om = Council of Europe Convention of 16 May 2005 on Action against Trafficking in Human Beings, in particular Articles 10, 12, 13 and 26. Norway ratified it in 2008.

# source: Konvensjonen gjelder som norsk lov, jf. menneskerettsloven § 2.
# status: translated 2026-11-24 #f21d15e4.08d9d7c0
norges-konvensjonen-gjelder-som-norsk-lov-jf = The Convention applies as Norwegian law, see the Human Rights Act, section 2.

## Kjennetegn

# source: Kjennetegn
# status: translated 2026-11-24 #1c54e4bc.3bde2e0c
kjennetegn = Indicators

# source: Kjennetegn er grunner til å spørre videre. De er ikke bevis. Ett tegn kan være nok til å be om råd, og ingen har alle. Se etter mønstre: Hvem bestemmer? Hvem får pengene? Hva skjer hvis personen slutter? Punktene under beskriver personen som kan være utsatt.
# status: translated 2026-11-24 #b49cae03.5d19a316
kjennetegn-kjennetegn-er-grunner-til-a-sporre = Indicators are reasons to ask further questions. They are not evidence. One sign may be enough to seek advice, and nobody shows all of them. Look for patterns: Who decides? Who gets the money? What happens if the person stops? The points below describe the person who may be a victim.

# source: Tegn som går igjen i alle former
# status: translated 2026-11-24 #fdbd48d0.fff70ecd
tegn-som-gar-igjen-i-alle-former = Signs that recur in all forms

# source: {""}**Frihet**
# status: translated 2026-11-24 #e1d587a6.d6d5a059
tegn-som-gar-igjen-i-frihet = {""}**Freedom**

# source: blir fulgt, hentet og brakt av den samme personen
# status: translated 2026-11-24 #45ce149a.5b0ce347
tegn-som-gar-igjen-i-blir-fulgt-hentet-og = is accompanied, collected and dropped off by the same person

# source: kan ikke gå ut, ringe eller treffe andre uten lov
# status: translated 2026-11-24 #114cc4aa.ef3a5d7a
tegn-som-gar-igjen-i-kan-ikke-ga-ut-ringe = cannot go out, make calls or meet others without permission

# source: låses inne eller blir overvåket med telefon eller kamera
# status: translated 2026-11-24 #d52e5395.1ee52f98
tegn-som-gar-igjen-i-lases-inne-eller-blir = is locked in or is watched by phone or camera

# source: {""}**Papirer**
# status: translated 2026-11-24 #0517ef73.f1a88a97
tegn-som-gar-igjen-i-papirer = {""}**Papers**

# source: har ikke passet sitt selv, eller vet ikke hvor det er
# status: translated 2026-11-24 #3f65e18e.7d7abe88
tegn-som-gar-igjen-i-har-ikke-passet-sitt = does not hold their own passport, or does not know where it is

# source: har dokumenter som noen andre har skaffet
# status: translated 2026-11-24 #09fe9f57.a1c2a995
tegn-som-gar-igjen-i-har-dokumenter-som-noen = has documents that others have obtained

# source: kjenner ikke sin egen adresse
# status: translated 2026-11-24 #76cd5354.f8534f21
tegn-som-gar-igjen-i-kjenner-ikke-sin-egen = does not know their own address

# source: {""}**Penger**
# status: translated 2026-11-24 #86938ed3.a2a4eff2
tegn-som-gar-igjen-i-penger = {""}**Money**

# source: får lite eller ingenting av det andre tjener på arbeidet
# status: translated 2026-11-24 #af7d7637.6ef982b3
tegn-som-gar-igjen-i-far-lite-eller-ingenting = gets little or nothing of what others earn from their work

# source: betaler på en gjeld som stadig vokser
# status: translated 2026-11-24 #7aba695f.296bcd74
tegn-som-gar-igjen-i-betaler-pa-en-gjeld-som = is paying off a debt that keeps growing

# source: har en bankkonto eller BankID som andre disponerer
# status: translated 2026-11-24 #1fc0e92e.6a9bc521
tegn-som-gar-igjen-i-har-en-bankkonto-eller = has a bank account or BankID that others control

# source: {""}**Språk og oppførsel**
# status: translated 2026-11-24 #8d3cf0f3.3b949643
tegn-som-gar-igjen-i-sprak-og-oppforsel = {""}**Language and behaviour**

# source: lar en annen svare, også på enkle spørsmål
# status: translated 2026-11-24 #745d826e.7b73841c
tegn-som-gar-igjen-i-lar-en-annen-svare-ogsa = lets another person answer, even simple questions

# source: forteller det samme som andre, nesten ord for ord
# status: translated 2026-11-24 #6edb133b.3b50c5a0
tegn-som-gar-igjen-i-forteller-det-samme-som = tells the same story as others, almost word for word

# source: er redd for politiet, for myndighetene eller for hva som kan skje med familien
# status: translated 2026-11-24 #fe6c4b3e.d927e9d1
tegn-som-gar-igjen-i-er-redd-for-politiet-for = is afraid of the police, of the authorities or of what may happen to the family

# source: har skader som ingen har behandlet, eller som forklares dårlig
# status: translated 2026-11-24 #0c484efb.149b3624
tegn-som-gar-igjen-i-har-skader-som-ingen-har = has injuries that nobody has treated, or that are poorly explained

# source: Prostitusjon og andre seksuelle formål
# status: translated 2026-11-24 #c935f52a.814f27ea
prostitusjon-og-andre-seksuelle-formal = Prostitution and other sexual purposes

# source: Utnyttelsen skjer på gaten, i leiligheter og på hotell, og den avtales ofte på nettet. Den kan også skje bare på nettet, ved at noen må posere eller utføre seksuelle handlinger foran kamera.
# status: translated 2026-11-24 #b2215d74.ebc971fc
prostitusjon-og-utnyttelsen-skjer-pa-gaten-i = The exploitation takes place in the street, in flats and in hotels, and is often arranged online. It may also take place only online, where someone has to pose or perform sexual acts in front of a camera.

# source: må tjene et bestemt beløp hver dag
# status: translated 2026-11-24 #79f82703.764cd363
prostitusjon-og-ma-tjene-et-bestemt-belop = has to earn a fixed amount every day

# source: kan ikke velge kunder, si nei til handlinger eller bruke kondom
# status: translated 2026-11-24 #3557c686.b3579b93
prostitusjon-og-kan-ikke-velge-kunder-si-nei = cannot choose clients, refuse particular acts or use condoms

# source: har annonser på nett som andre har skrevet og svarer på
# status: translated 2026-11-24 #ccf02118.e84dee01
prostitusjon-og-har-annonser-pa-nett-som = has online advertisements that others have written and answer

# source: flyttes ofte mellom byer eller land og vet ikke hvor neste sted er
# status: translated 2026-11-24 #c5f9ff4a.852738f3
prostitusjon-og-flyttes-ofte-mellom-byer = is often moved between towns or countries and does not know where the next place is

# source: bor og selger sex på samme sted
# status: translated 2026-11-24 #a01ec290.fa5e0957
prostitusjon-og-bor-og-selger-sex-pa-samme = lives and sells sex in the same place

# source: er kjæreste med den som tar pengene
# status: translated 2026-11-24 #94d8f332.05dc7fcc
prostitusjon-og-er-kjaereste-med-den-som-tar = is in a relationship with the person who takes the money

# source: trues med at bilder blir sendt til familien
# status: translated 2026-11-24 #82501245.0dfb3e60
prostitusjon-og-trues-med-at-bilder-blir = is threatened that pictures will be sent to the family

# source: har avlagt en ed eller deltatt i et ritual og er redd for å bryte løftet
# status: translated 2026-11-24 #26736ea5.748ab44f
prostitusjon-og-har-avlagt-en-ed-eller = has sworn an oath or taken part in a ritual and is afraid of breaking the promise

# source: har tatovering eller merke som ser ut til å vise hvem hun eller han «tilhører»
# status: translated 2026-11-24 #fd178579.c48ea6c4
prostitusjon-og-har-tatovering-eller-merke = has a tattoo or mark that seems to show whom she or he “belongs to”

# source: Menn, gutter og transpersoner blir også utnyttet. De blir sjeldnere spurt.
# status: translated 2026-11-24 #eea0458e.67dc6f74
prostitusjon-og-menn-gutter-og-transpersoner = Men, boys and transgender people are exploited too. They are asked less often.

# source: Tvangsarbeid og tvangstjenester
# status: translated 2026-11-24 #d9434dfa.a97f253a
tvangsarbeid-og-tvangstjenester = Forced labour and forced services

# source: Tvangsarbeid finnes særlig der arbeidet er ufaglært, bemanningen er løs og boligen følger med: i bygg, renhold, servering, jordbruk, fiskeforedling, bilpleie, transport og private hjem.
# status: translated 2026-11-24 #d50850e7.71fe944a
tvangsarbeid-og-tvangsarbeid-finnes-saerlig = Forced labour is found above all where the work is unskilled, staffing is casual and housing comes with the job: in construction, cleaning, catering, agriculture, fish processing, car washing, transport and private homes.

# source: arbeider svært lange dager uten fri, også ved sykdom
# status: translated 2026-11-24 #2eb81131.d6fcb503
tvangsarbeid-og-arbeider-svaert-lange-dager = works very long days without time off, even when ill

# source: får mindre enn avtalt, eller må betale lønnen tilbake i kontanter
# status: translated 2026-11-24 #5f02f9cc.c5de0dd5
tvangsarbeid-og-far-mindre-enn-avtalt-eller = is paid less than agreed, or has to pay wages back in cash

# source: må betale for arbeidet, boligen, transporten eller verktøyet
# status: translated 2026-11-24 #a5261501.2fe0dc32
tvangsarbeid-og-ma-betale-for-arbeidet = has to pay for the job, the housing, the transport or the tools

# source: har skrevet under på en kontrakt på et språk personen ikke forstår, eller har to kontrakter
# status: translated 2026-11-24 #6056c0ff.cf616b79
tvangsarbeid-og-har-skrevet-under-pa-en = has signed a contract in a language the person does not understand, or has two contracts

# source: bor på arbeidsplassen, trangt eller uten dusj og kjøkken
# status: translated 2026-11-24 #2ce20013.90a7727b
tvangsarbeid-og-bor-pa-arbeidsplassen-trangt = lives at the workplace, in cramped conditions or without a shower and kitchen

# source: mangler verneutstyr og har fått opplæring bare i hva hun eller han skal si ved kontroll
# status: translated 2026-11-24 #ff95efd6.fed7ad09
tvangsarbeid-og-mangler-verneutstyr-og-har = lacks protective equipment and has been trained only in what to say in an inspection

# source: trekkes i lønn som straff
# status: translated 2026-11-24 #ce914597.a1e8fc42
tvangsarbeid-og-trekkes-i-lonn-som-straff = has wages deducted as punishment

# source: trues med politi eller utsendelse hvis hun eller han klager
# status: translated 2026-11-24 #b2f9e9ee.259b0baa
tvangsarbeid-og-trues-med-politi-eller = is threatened with the police or removal from the country if she or he complains

# source: har ikke kontakt med kolleger som ikke er ansatt av samme arbeidsgiver
# status: translated 2026-11-24 #3e568607.668c97e8
tvangsarbeid-og-har-ikke-kontakt-med-kolleger = has no contact with colleagues who do not have the same employer

# source: {""}**I private hjem** er tegnene færre, fordi ingen ser dem. Spør au pairer og andre som arbeider i hjemmet, om de har eget rom, fri hver uke, egen nøkkel og sitt eget pass.
# status: translated 2026-11-24 #e2cf18dd.3727a445
tvangsarbeid-og-i-private-hjem-er-tegnene = {""}**In private homes** there are fewer signs, because nobody sees them. Ask au pairs and others who work in the home whether they have a room of their own, time off every week, their own key and their own passport.

# source: Tigging og tvungen kriminalitet
# status: translated 2026-11-24 #5b110592.9fc219bf
tigging-og-tvungen-kriminalitet = Begging and forced crime

# source: Noen blir satt til å tigge, stjele, dyrke eller selge narkotika, åpne bankkontoer eller ta opp lån. De blir ofte møtt som lovbrytere først.
# status: translated 2026-11-24 #0c4dcc33.c407f8ae
tigging-og-tvungen-noen-blir-satt-til-a-tigge = Some people are made to beg, steal, grow or sell drugs, open bank accounts or take out loans. They are often met as offenders first.

# source: tigger på faste steder og tider, og blir kjørt dit
# status: translated 2026-11-24 #9ba8526f.34e116b1
tigging-og-tvungen-tigger-pa-faste-steder-og = begs at fixed places and times, and is driven there

# source: gir fra seg pengene samme dag
# status: translated 2026-11-24 #807e9eb3.e19b0f96
tigging-og-tvungen-gir-fra-seg-pengene-samme = hands over the money the same day

# source: har en funksjonsnedsettelse eller et barn som brukes for å få mer
# status: translated 2026-11-24 #e5cc34ba.2d7c4072
tigging-og-tvungen-har-en = has a disability or a child that is used to bring in more

# source: gjentar de samme lovbruddene med utstyr som er skaffet av andre
# status: translated 2026-11-24 #092aeac3.28d9d72a
tigging-og-tvungen-gjentar-de-samme = repeats the same offences with equipment obtained by others

# source: passer en plante- eller stoffproduksjon og kan ikke forlate huset
# status: translated 2026-11-24 #92272afd.fd9a9fc4
tigging-og-tvungen-passer-en-plante-eller = tends a cannabis farm or a drug laboratory and cannot leave the house

# source: har firma, biler, abonnementer eller lån i sitt navn uten å vite hva det er
# status: translated 2026-11-24 #ca90059b.a3e6642f
tigging-og-tvungen-har-firma-biler = has companies, cars, subscriptions or loans in their own name without knowing what they are

# source: tar på seg skylden og vil ikke si hvem som sendte henne eller ham
# status: translated 2026-11-24 #8f8074b1.d71f1e8f
tigging-og-tvungen-tar-pa-seg-skylden-og-vil = takes the blame and will not say who sent her or him

# source: Krigstjeneste i et fremmed land
# status: translated 2026-11-24 #b395928b.f86f0ccd
krigstjeneste-i-et-fremmed-land = Military service in a foreign country

# source: Det er sjelden vi ser dette i Norge, men mennesker som kommer hit, kan ha vært utsatt for det. Andre kan bli rekruttert her.
# status: translated 2026-11-24 #efdcbba8.178e0619
krigstjeneste-i-et-det-er-sjelden-vi-ser = We rarely see this in Norway, but people who come here may have been subjected to it. Others may be recruited here.

# source: ble lovet sivilt arbeid, studieplass eller statsborgerskap og sendt til fronten
# status: translated 2026-11-24 #6d3f96b9.756ec220
krigstjeneste-i-et-ble-lovet-sivilt-arbeid = was promised civilian work, a place to study or citizenship, and was sent to the front

# source: fikk valget mellom fengsel eller utvisning og militærtjeneste
# status: translated 2026-11-24 #aaeb52bf.5e2dfc1f
krigstjeneste-i-et-fikk-valget-mellom-fengsel = was given the choice between prison or deportation and military service

# source: skrev under på papirer på et språk hun eller han ikke forsto
# status: translated 2026-11-24 #13376a67.98736777
krigstjeneste-i-et-skrev-under-pa-papirer-pa = signed papers in a language she or he did not understand

# source: ble tatt ut av skolen eller familien som barn for å bære våpen, spionere, lage mat eller brukes seksuelt
# status: translated 2026-11-24 #784d81f7.c88c953f
krigstjeneste-i-et-ble-tatt-ut-av-skolen = was taken out of school or away from the family as a child to carry weapons, spy, cook or be used sexually

# source: er redd for straff i hjemlandet fordi hun eller han flyktet fra tjenesten
# status: translated 2026-11-24 #fd4e7ea5.3d3f905c
krigstjeneste-i-et-er-redd-for-straff-i = is afraid of punishment in the home country for having fled from the service

# source: Fjerning av organer
# status: translated 2026-11-24 #5ebdc411.d5807fc2
fjerning-av-organer = Removal of organs

# source: Den som selger et organ, har nesten alltid gjeld eller er i nød. Kirurgien skjer som regel i et annet land.
# status: translated 2026-11-24 #881a9531.741f5fbe
fjerning-av-organer-den-som-selger-et-organ = A person who sells an organ is nearly always in debt or in need. The operation usually takes place in another country.

# source: har fersk arr i siden eller på magen og vet lite om operasjonen
# status: translated 2026-11-24 #1ccd1533.a136dd73
fjerning-av-organer-har-fersk-arr-i-siden = has a recent scar on the side or abdomen and knows little about the operation

# source: har fått reise, pass og opphold på klinikk betalt av ukjente
# status: translated 2026-11-24 #707e6eb4.d8b2c320
fjerning-av-organer-har-fatt-reise-pass-og = has had travel, passport and a stay in a clinic paid for by strangers

# source: er blitt presentert som slektning av mottakeren uten å være det
# status: translated 2026-11-24 #373a61b6.9871d7d7
fjerning-av-organer-er-blitt-presentert-som = has been presented as a relative of the recipient without being one

# source: får ikke den kontrollen som en giver skal ha
# status: translated 2026-11-24 #8ac23fc3.3ddf0ad5
fjerning-av-organer-far-ikke-den-kontrollen = is not getting the check-ups that a donor should have

# source: fikk bare en del av pengene, eller ingen
# status: translated 2026-11-24 #d09a5270.42df8d13
fjerning-av-organer-fikk-bare-en-del-av = received only part of the money, or none

# source: er instruert om hva hun eller han skal svare sykehuset
# status: translated 2026-11-24 #4450c101.15563b41
fjerning-av-organer-er-instruert-om-hva-hun = has been told what to answer the hospital

# source: En giver som er i tvil, skal få snakke alene med lege og tolk før et inngrep. Stans prosessen hvis du tror at noen presser giveren.
# status: translated 2026-11-24 #6b149fb0.b8f05286
fjerning-av-organer-en-giver-som-er-i-tvil = A donor who is in doubt must be able to speak alone with a doctor and an interpreter before any procedure. Stop the process if you believe that someone is putting pressure on the donor.

## Barn

# source: Barn
# status: translated 2026-11-24 #7c03fc7e.596aa7d4
barn = Children

# source: Alle under 18 år er barn, også de som er gift, arbeider eller sier at de er voksne. Er alderen usikker, skal personen behandles som barn til alderen er avklart.[^age]
# status: translated 2026-11-24 #ab101d3d.9de3bbbc
barn-alle-under-18-ar-er-barn-ogsa-de-som-er = Everyone under 18 is a child, including those who are married, who work or who say that they are adults. If the age is uncertain, the person is to be treated as a child until it has been established.[^age]

# source: Et barn trenger ikke å vise at det er tvunget. Mange vil beskytte den som utnytter dem, fordi det er en forelder, en kjæreste eller den eneste voksne de kjenner.
# status: translated 2026-11-24 #0ebba9a3.c7a7ba64
barn-et-barn-trenger-ikke-a-vise-at-det-er = A child does not have to show that it was forced. Many want to protect the person who exploits them, because it is a parent, a boyfriend or girlfriend, or the only adult they know.

# source: Se etter om barnet
# status: translated 2026-11-24 #9461c04c.8fa3d14a
barn-se-etter-om-barnet = Look out for whether the child

# source: reiser eller bor med voksne som ikke kan gjøre rede for hva de er for barnet
# status: translated 2026-11-24 #568605a0.74cfe537
barn-reiser-eller-bor-med-voksne-som-ikke-kan = travels or lives with adults who cannot explain what they are to the child

# source: er borte fra skole, omsorgssenter eller mottak, og ingen vet hvor
# status: translated 2026-11-24 #69ecac36.6a8cc8a0
barn-er-borte-fra-skole-omsorgssenter-eller = is absent from school, a care centre or a reception centre, and nobody knows where

# source: har fått mobil, klær eller penger som ingen kan forklare
# status: translated 2026-11-24 #dead77de.3f75c648
barn-har-fatt-mobil-klaer-eller-penger-som = has been given a mobile phone, clothes or money that nobody can account for

# source: har mange telefonnumre eller adresser skrevet ned eller lært utenat
# status: translated 2026-11-24 #27f15f71.406c5337
barn-har-mange-telefonnumre-eller-adresser = has many phone numbers or addresses written down or learnt by heart

# source: gjør husarbeid eller passer barn hele dagen og går ikke på skole
# status: translated 2026-11-24 #293181e8.ecfa9998
barn-gjor-husarbeid-eller-passer-barn-hele = does housework or minds children all day and does not go to school

# source: er blitt giftet bort eller lovet bort
# status: translated 2026-11-24 #7ece0cf0.c480073f
barn-er-blitt-giftet-bort-eller-lovet-bort = has been married off or promised in marriage

# source: begår tyveri eller selger narkotika sammen med eldre
# status: translated 2026-11-24 #a2c1e42e.e57b53b6
barn-begar-tyveri-eller-selger-narkotika = commits theft or sells drugs together with older people

# source: har en voksen «kjæreste» fra nettet
# status: translated 2026-11-24 #ff67a42b.ca8c0b7c
barn-har-en-voksen-kjaereste-fra-nettet = has an adult “boyfriend” or “girlfriend” from the internet

# source: er utslitt, underernært eller gravid, eller har en seksuelt overførbar infeksjon
# status: translated 2026-11-24 #9aa25b43.9cc7135e
barn-er-utslitt-underernaert-eller-gravid = is exhausted, undernourished or pregnant, or has a sexually transmitted infection

# source: Europarådets konvensjon artikkel 10 nr. 3.
# status: translated 2026-11-24 #481d732b.8f980440
barn-europaradets-konvensjon-artikkel-10-nr-3 = Council of Europe Convention, Article 10(3).

# source: Hva du skal gjøre når det gjelder et barn
# status: translated 2026-11-24 #96d889c1.a500bad3
hva-du-skal-gjore-nar-det-gjelder-et-barn = What to do when it concerns a child

# source: Sørg for at barnet er trygt nå. Ring politiet på **{ -emergency-police-phone }** hvis det haster.
# status: translated 2026-11-24 #f59e67d1.bebc4919
hva-du-skal-gjore-sorg-for-at-barnet-er-trygt = Make sure that the child is safe now. Call the police on **{ -emergency-police-phone }** if it is urgent.

# source: Meld fra til barnevernet i kommunen der barnet er. Du som arbeider i det offentlige, har plikt til det når det er grunn til å tro at et barn blir eller vil bli utnyttet til menneskehandel.[^bvl]
# status: translated 2026-11-24 #5281a33e.253c73e1
hva-du-skal-gjore-meld-fra-til-barnevernet-i = Notify the child welfare services in the municipality where the child is. If you work in the public sector, you have a duty to do so when there is reason to believe that a child is being or will be exploited in human trafficking.[^bvl]

# source: Ikke send barnet tilbake til den voksne det kom med, før barnevernet eller politiet har vurdert det.
# status: translated 2026-11-24 #ba716b4e.524b339f
hva-du-skal-gjore-ikke-send-barnet-tilbake = Do not send the child back to the adult it came with until the child welfare services or the police have assessed this.

# source: La fagfolk ta den grundige samtalen. Barn blir som hovedregel avhørt i tilrettelagt avhør på Statens barnehus.[^avhor]
# status: translated 2026-11-24 #fde875a6.ef86cdcb
hva-du-skal-gjore-la-fagfolk-ta-den-grundige = Leave the thorough conversation to professionals. As a rule, children are questioned in a facilitated interview at a Children's House.[^avhor]

# source: Se etter at et barn uten foreldre får en representant.[^rep]
# status: translated 2026-11-24 #a740b420.f7745a51
hva-du-skal-gjore-se-etter-at-et-barn-uten = See to it that a child without parents gets a representative.[^rep]

# source: Barnevernet kan flytte et barn til en trygg institusjon uten samtykke når det er fare for at barnet blir utnyttet til menneskehandel.[^bvl6]
# status: translated 2026-11-24 #2562257d.1f71c95b
hva-du-skal-gjore-barnevernet-kan-flytte-et = The child welfare services can move a child to a safe institution without consent when there is a risk that the child will be exploited in human trafficking.[^bvl6]

# source: Utenom kontortid ringer du barnevernvakten der du er, eller **{ -child-helpline-phone }**. Barn kan selv ringe dit, hele døgnet.
# status: translated 2026-11-24 #eb7910c4.f3a4e14d
hva-du-skal-gjore-utenom-kontortid-ringer-du = Outside office hours, call the local child welfare emergency service where you are, or **{ -child-helpline-phone }**. Children can call there themselves, at any hour.

# source: Barnevernsloven § 13-2.
# status: translated 2026-11-24 #6c6df074.2e0afc5e
hva-du-skal-gjore-barnevernsloven-13-2 = The Child Welfare Act, section 13-2.

# source: Straffeprosessloven § 239.
# status: translated 2026-11-24 #cf933ca7.170c790a
hva-du-skal-gjore-straffeprosessloven-239 = The Criminal Procedure Act, section 239.

# source: Utlendingsloven kapittel 11 A.
# status: translated 2026-11-24 #efa5abcb.bed105c7
hva-du-skal-gjore-utlendingsloven-kapittel-11 = The Immigration Act, chapter 11 A.

# source: Barnevernsloven §§ 4-5 og 6-6.
# status: translated 2026-11-24 #c6c623a6.c5224d5e
hva-du-skal-gjore-barnevernsloven-4-5-og-6-6 = The Child Welfare Act, sections 4-5 and 6-6.

## Slik møter du personen

# source: Slik møter du personen
# status: translated 2026-11-24 #dc573391.12d43096
slik-moter-du-personen = How to meet the person

# source: Tillit tar tid. Den første samtalen trenger ikke å gi svar. Den er vellykket hvis personen vet at det finnes hjelp, og at du kan nås igjen.
# status: translated 2026-11-24 #fb3c46bd.8e720e90
slik-moter-du-tillit-tar-tid-den-forste = Trust takes time. The first conversation does not have to give answers. It has succeeded if the person knows that help exists, and that you can be reached again.

# source: Gjør dette
# status: translated 2026-11-24 #9cb37053.5fa451bc
gjor-dette = Do this

# source: Snakk med personen alene, i et rom der ingen andre hører.
# status: translated 2026-11-24 #dc0a0250.ca4f7ecc
gjor-dette-snakk-med-personen-alene-i-et-rom = Talk with the person alone, in a room where nobody else can hear.

# source: Si hvem du er, hva du kan gjøre, og hva du ikke kan love.
# status: translated 2026-11-24 #b8a1c8fd.bb300873
gjor-dette-si-hvem-du-er-hva-du-kan-gjore-og = Say who you are, what you can do, and what you cannot promise.

# source: Begynn med det som er viktigst nå:
# status: translated 2026-11-24 #ba8fd3ed.18622d23
gjor-dette-begynn-med-det-som-er-viktigst-na = Begin with what matters most right now:

# source: Er du trygg?
# status: translated 2026-11-24 #a713c29c.ff68e0f0
gjor-dette-er-du-trygg = Are you safe?

# source: Har du vondt?
# status: translated 2026-11-24 #910b0651.b8d05840
gjor-dette-har-du-vondt = Are you in pain?

# source: Har du spist og sovet?
# status: translated 2026-11-24 #c36c7334.c0e34fc6
gjor-dette-har-du-spist-og-sovet = Have you eaten and slept?

# source: Spør hva personen selv ønsker, og respekter svaret.
# status: translated 2026-11-24 #4ce6b469.6864a338
gjor-dette-spor-hva-personen-selv-onsker-og = Ask what the person wants, and respect the answer.

# source: Fortell at hjelp ikke er avhengig av anmeldelse.
# status: translated 2026-11-24 #579854ac.e71a73c5
gjor-dette-fortell-at-hjelp-ikke-er-avhengig = Explain that help does not depend on reporting to the police.

# source: Avtal hvordan dere kan ha kontakt på en måte som ikke vekker mistanke.
# status: translated 2026-11-24 #9eff4896.3091d704
gjor-dette-avtal-hvordan-dere-kan-ha-kontakt = Agree on how you can keep in touch in a way that does not arouse suspicion.

# source: Skriv ned hva du så og hørte, med personens egne ord.
# status: translated 2026-11-24 #dc0ca4d8.e1859f66
gjor-dette-skriv-ned-hva-du-sa-og-horte-med = Write down what you saw and heard, in the person's own words.

# source: Unngå dette
# status: translated 2026-11-24 #d8bfeb24.c1b8fdb0
unnga-dette = Avoid this

# source: Ikke konfronter den som kan stå bak.
# status: translated 2026-11-24 #b713b21f.07a268e3
unnga-dette-ikke-konfronter-den-som-kan-sta = Do not confront the person who may be behind it.

# source: Ikke bruk familie, venner, kolleger eller arbeidsgiveren som tolk.
# status: translated 2026-11-24 #8a79b363.8d9536b0
unnga-dette-ikke-bruk-familie-venner-kolleger = Do not use family, friends, colleagues or the employer as interpreters.

# source: Ikke gi brosjyrer eller visittkort før du har spurt om det er trygt å ha dem.
# status: translated 2026-11-24 #a3c8a84b.a5b24011
unnga-dette-ikke-gi-brosjyrer-eller = Do not hand over brochures or business cards before you have asked whether it is safe to have them.

# source: Ikke spør om det samme flere ganger for å finne feil.
# status: translated 2026-11-24 #64e3cc17.b987776d
unnga-dette-ikke-spor-om-det-samme-flere = Do not ask the same thing several times in order to find mistakes.

# source: Ikke lov opphold eller bolig, og ikke lov at noen blir straffet.
# status: translated 2026-11-24 #450e4570.2fa5df45
unnga-dette-ikke-lov-opphold-eller-bolig-og = Do not promise residence or housing, and do not promise that anyone will be punished.

# source: Ikke ta bilder, og ikke del historien med flere enn nødvendig.
# status: translated 2026-11-24 #3cdbcb47.ba2e186d
unnga-dette-ikke-ta-bilder-og-ikke-del = Do not take pictures, and do not share the story with more people than necessary.

# source: Ikke press frem detaljer om vold eller seksuelle overgrep. De som skal bruke dem, spør selv.
# status: translated 2026-11-24 #ea35fb3a.962a82f8
unnga-dette-ikke-press-frem-detaljer-om-vold = Do not press for details of violence or sexual abuse. Those who need them will ask.

# source: Bruk tolk
# status: translated 2026-11-24 #8484bd02.63262781
bruk-tolk = Use an interpreter

# source: Offentlige organer skal bruke kvalifisert tolk når det er nødvendig for rettssikkerheten eller for å gi forsvarlig hjelp.[^tolk]
# status: translated 2026-11-24 #6eee3b06.ecc5d1dd
bruk-tolk-offentlige-organer-skal-bruke = Public bodies must use a qualified interpreter when this is necessary for due process or in order to provide proper help.[^tolk]

# source: Bestill tolk over telefon eller skjerm hvis miljøet er lite. Da trenger tolken ikke å vite hvor personen er.
# status: translated 2026-11-24 #b8b2ac33.4493c835
bruk-tolk-bestill-tolk-over-telefon-eller = Order an interpreter by phone or video if the community is small. Then the interpreter does not need to know where the person is.

# source: Spør hvilket språk og hvilken dialekt personen helst snakker, og om tolkens kjønn har noe å si.
# status: translated 2026-11-24 #5c18c806.a80b0b2f
bruk-tolk-spor-hvilket-sprak-og-hvilken = Ask which language and dialect the person prefers to speak, and whether the interpreter's gender matters.

# source: Si ved starten at tolken har taushetsplikt, og at personen kan be om å få byttet tolk.
# status: translated 2026-11-24 #e3ca7838.ab11171d
bruk-tolk-si-ved-starten-at-tolken-har = Say at the start that the interpreter has a duty of confidentiality, and that the person can ask for another interpreter.

# source: Tolkeloven § 6.
# status: translated 2026-11-24 #9e3565ae.7f21944e
bruk-tolk-tolkeloven-6 = The Interpreting Act, section 6.

# source: Spørsmål som åpner en samtale
# status: translated 2026-11-24 #6db0d5a2.a15fd869
sporsmal-som-apner-en-samtale = Questions that open a conversation

# source: Still få og åpne spørsmål. Forklar hvorfor du spør.
# status: translated 2026-11-24 #7dc5898f.3d1abd0d
sporsmal-som-apner-still-fa-og-apne-sporsmal = Ask few and open questions. Explain why you are asking.

# source: Hvordan kom du hit, og hvem ordnet reisen?
# status: translated 2026-11-24 #298d4d66.6dbcb2be
sporsmal-som-apner-hvordan-kom-du-hit-og-hvem = How did you come here, and who arranged the journey?

# source: Ble det slik du trodde det skulle bli?
# status: translated 2026-11-24 #55981898.be9cab63
sporsmal-som-apner-ble-det-slik-du-trodde-det = Did it turn out as you thought it would?

# source: Hvor sover du, og hvem bor du sammen med?
# status: translated 2026-11-24 #65fd59fe.17de724d
sporsmal-som-apner-hvor-sover-du-og-hvem-bor = Where do you sleep, and whom do you live with?

# source: Kan du gå når du vil? Hva skjer hvis du gjør det?
# status: translated 2026-11-24 #09f09aeb.f26994eb
sporsmal-som-apner-kan-du-ga-nar-du-vil-hva = Can you leave when you want to? What happens if you do?

# source: Hvem har passet og telefonen din?
# status: translated 2026-11-24 #58bfb90a.96e70140
sporsmal-som-apner-hvem-har-passet-og = Who has your passport and your phone?

# source: Får du beholde pengene du tjener?
# status: translated 2026-11-24 #9cdbe4c2.7e079b1d
sporsmal-som-apner-far-du-beholde-pengene-du = Do you get to keep the money you earn?

# source: Skylder du noen penger?
# status: translated 2026-11-24 #56a05fba.22be580b
sporsmal-som-apner-skylder-du-noen-penger = Do you owe anyone money?

# source: Er det noen du er redd for, her eller hjemme?
# status: translated 2026-11-24 #7624609f.1260e00d
sporsmal-som-apner-er-det-noen-du-er-redd-for = Is there anyone you are afraid of, here or at home?

# source: Når reaksjonene er vanskelige å forstå
# status: translated 2026-11-24 #7271a9b4.bb492e63
nar-reaksjonene-er-vanskelige-a-forsta = When reactions are hard to understand

# source: Mange husker i biter, blander tid og sted eller forteller med flat stemme. Noen blir sinte, noen ler. Det er vanlige reaksjoner på vold over lang tid og sier ikke noe om hvorvidt det de forteller, er sant.
# status: translated 2026-11-24 #ac34df66.a47d418c
nar-reaksjonene-er-mange-husker-i-biter = Many people remember in fragments, mix up time and place, or speak in a flat voice. Some get angry, some laugh. These are common reactions to violence over a long time and say nothing about whether what they tell is true.

# source: Personen kan gå tilbake til den som utnytter. Døren må stå åpen også neste gang.
# status: translated 2026-11-24 #a1c9d9b4.773ba650
nar-reaksjonene-er-personen-kan-ga-tilbake = The person may go back to the exploiter. The door must be open the next time too.

## Rettigheter

# source: Rettigheter
# status: translated 2026-11-24 #4c2cc38d.6404e61d
rettigheter = Rights

# source: Den som antas å være utsatt for menneskehandel, har rett til hjelp. Det kreves ikke at noen er dømt, at saken er anmeldt, eller at personen har lovlig opphold.
# status: translated 2026-11-24 #91ac4aa1.86c11be9
rettigheter-den-som-antas-a-vaere-utsatt-for = A person who is presumed to be a victim of human trafficking has a right to help. It is not required that anyone has been convicted, that the case has been reported, or that the person is lawfully in the country.

# source: Det er ingen plikt til å anmelde for å få hjelp. Si det tidlig, og si det på et språk personen forstår.
# status: translated 2026-11-24 #2dd9a03e.9bf14326
rettigheter-det-er-ingen-plikt-til-a-anmelde = There is no duty to report to the police in order to get help. Say so early, and say it in a language the person understands.

# source: Refleksjonsperioden
# status: translated 2026-11-24 #13dab9f3.9da7b028
refleksjonsperioden = The reflection period

# source: Den som antas å være utsatt, kan få en midlertidig oppholdstillatelse i inntil { $months } måneder. Den kalles refleksjonsperiode.[^refleksjon] Perioden skal gi tid til å komme seg, bryte med miljøet og tenke gjennom om hun eller han vil samarbeide med politiet.
# status: translated 2026-11-24 #5fe309b3.627c4fde
refleksjonsperioden-den-som-antas-a-vaere = A person who is presumed to be a victim can get a temporary residence permit for up to { $months } months. It is called a reflection period.[^refleksjon] The period is meant to give time to recover, to break with the exploiters' circle and to consider whether to cooperate with the police.

# source: En advokat eller politiet hjelper med søknaden. UDI avgjør den, og den skal behandles raskt.
# status: translated 2026-11-24 #46303f84.3cfb095b
refleksjonsperioden-en-advokat-eller-politiet = A lawyer or the police help with the application. UDI decides it, and it is to be processed quickly.

# source: Det er nok at det er holdepunkter for at personen er utsatt, og at hun eller han ønsker hjelp.
# status: translated 2026-11-24 #18f04b7c.1871f764
refleksjonsperioden-det-er-nok-at-det-er = It is enough that there are indications that the person is a victim, and that she or he wants help.

# source: I perioden kan personen ikke sendes ut av landet.
# status: translated 2026-11-24 #0c2034cf.4d7bddd9
refleksjonsperioden-i-perioden-kan-personen = During the period the person cannot be sent out of the country.

# source: Personen har rett til bolig, penger til å leve av og helsehjelp i perioden.
# status: translated 2026-11-24 #8d5983c7.2dc9e118
refleksjonsperioden-personen-har-rett-til = The person has a right to housing, money to live on and health care during the period.

# source: Før perioden går ut, skal det være klart hva som skjer etterpå.
# status: translated 2026-11-24 #df914bea.d0ca131c
refleksjonsperioden-for-perioden-gar-ut-skal = Before the period ends, it must be clear what will happen afterwards.

# source: Utlendingsloven § 38 og utlendingsforskriften § 8-3.
# status: translated 2026-11-24 #53911a0e.b8e38f2f
refleksjonsperioden-utlendingsloven-38-og = The Immigration Act, section 38, and the Immigration Regulations, section 8-3.

# source: Etter refleksjonsperioden
# status: translated 2026-11-24 #23cfc259.8cfa0b2e
etter-refleksjonsperioden = After the reflection period

# source: {""}**Begrenset tillatelse:** Politiet etterforsker saken, og personen har brutt med miljøet. Tillatelsen kan gis for ett år om gangen.
# status: translated 2026-11-24 #f3deec9c.be0e55e1
etter-begrenset-tillatelse-politiet = {""}**Limited permit:** The police are investigating the case, and the person has broken with the exploiters' circle. The permit can be granted for one year at a time.

# source: {""}**Tillatelse til vitner:** Den som har vitnet i retten i en sak om menneskehandel, kan få opphold.[^vitne]
# status: translated 2026-11-24 #1e7c428f.105213a6
etter-tillatelse-til-vitner-den-som-har = {""}**Permit for witnesses:** A person who has testified in court in a case of human trafficking may get residence.[^vitne]

# source: {""}**Beskyttelse:** Den som risikerer forfølgelse eller overgrep ved retur, kan søke asyl. Tidligere ofre for menneskehandel skal regnes som medlemmer av en spesiell sosial gruppe.[^utl30]
# status: translated 2026-11-24 #662b2b2b.61520d2f
etter-beskyttelse-den-som-risikerer = {""}**Protection:** A person who risks persecution or abuse on return can apply for asylum. Former victims of human trafficking are to be regarded as members of a particular social group.[^utl30]

# source: {""}**Sterke menneskelige hensyn:** UDI kan gi opphold etter en samlet vurdering.
# status: translated 2026-11-24 #b4ebaa70.648e300b
etter-sterke-menneskelige-hensyn-udi-kan-gi = {""}**Strong humanitarian considerations:** UDI can grant residence after an overall assessment.

# source: {""}**Trygg retur:** IOM hjelper den som ønsker å reise hjem, med reisen og med å komme i gang igjen.
# status: translated 2026-11-24 #9c4becbd.daf0f29f
etter-trygg-retur-iom-hjelper-den-som-onsker = {""}**Safe return:** IOM helps those who wish to go home, with the journey and with making a new start.

# source: Utlendingsforskriften § 8-4.
# status: translated 2026-11-24 #73a60386.f38d61d1
etter-utlendingsforskriften-8-4 = The Immigration Regulations, section 8-4.

# source: Utlendingsloven §§ 28 og 30.
# status: translated 2026-11-24 #06c10b23.c65c5d5b
etter-utlendingsloven-28-og-30 = The Immigration Act, sections 28 and 30.

# source: Et trygt sted å bo
# status: translated 2026-11-24 #4850d64a.cdb93b6e
et-trygt-sted-a-bo = A safe place to stay

# source: ROSA formidler plass på et trygt botilbud. Kommunen har ansvar for et midlertidig sted å bo når noen ikke klarer å skaffe det selv.[^nav]
# status: translated 2026-11-24 #5d19f9c3.364d997c
et-trygt-sted-a-bo-rosa-formidler-plass-pa-et = ROSA arranges a place in safe accommodation. The municipality is responsible for temporary housing when someone is unable to find it on their own.[^nav]

# source: Sosialtjenesteloven § 27.
# status: translated 2026-11-24 #84310756.5b57b976
et-trygt-sted-a-bo-sosialtjenesteloven-27 = The Social Services Act, section 27.

# source: Helsehjelp
# status: translated 2026-11-24 #4600878b.82f8751c
helsehjelp = Health care

# source: Alle har rett til øyeblikkelig hjelp. Den som har refleksjonsperiode, har rett til nødvendig helsehjelp i kommunen og på sykehus. Tenk på
# status: translated 2026-11-24 #8fda5512.5f367ef4
helsehjelp-alle-har-rett-til-oyeblikkelig = Everyone has a right to emergency care. A person who has been granted a reflection period has a right to necessary health care in the municipality and in hospital. Consider

# source: skader, smerter og tenner
# status: translated 2026-11-24 #b8bea76f.cfa06fdb
helsehjelp-skader-smerter-og-tenner = injuries, pain and teeth

# source: graviditet, prevensjon, abort og seksuelt overførbare infeksjoner
# status: translated 2026-11-24 #c82cb394.2c70d20b
helsehjelp-graviditet-prevensjon-abort-og = pregnancy, contraception, abortion and sexually transmitted infections

# source: søvn, angst, depresjon og selvmordsfare
# status: translated 2026-11-24 #74dd730e.65ac13c5
helsehjelp-sovn-angst-depresjon-og = sleep, anxiety, depression and risk of suicide

# source: rus og abstinens
# status: translated 2026-11-24 #584d3787.b615c453
helsehjelp-rus-og-abstinens = substance use and withdrawal

# source: vaksiner, medisiner og sykdommer som ikke er fulgt opp
# status: translated 2026-11-24 #09f95266.93298abf
helsehjelp-vaksiner-medisiner-og-sykdommer = vaccinations, medicines and illnesses that have not been followed up

# source: Advokat
# status: translated 2026-11-24 #23ec110c.89e34755
advokat = A lawyer

# source: Den som vurderer å anmelde, får fri rettshjelp uten behovsprøving.[^rettshjelp] Når saken er anmeldt, får den utsatte en bistandsadvokat som staten betaler.[^bistand] Advokaten hjelper også med søknad om opphold, krav mot gjerningspersonen og søknad om voldserstatning.[^erstatning]
# status: translated 2026-11-24 #904d9ebb.2209d057
advokat-den-som-vurderer-a-anmelde-far-fri = A person who is considering reporting to the police gets free legal advice without a means test.[^rettshjelp] Once the case has been reported, the victim gets a counsel who is paid by the state.[^bistand] The lawyer also helps with applications for residence, claims against the perpetrator and applications for compensation for victims of violence.[^erstatning]

# source: Rettshjelpsloven § 11.
# status: translated 2026-11-24 #74482941.688ee4ed
advokat-rettshjelpsloven-11 = The Legal Aid Act, section 11.

# source: Straffeprosessloven § 107 a.
# status: translated 2026-11-24 #290687fb.c73ff822
advokat-straffeprosessloven-107-a = The Criminal Procedure Act, section 107 a.

# source: Voldserstatningsloven.
# status: translated 2026-11-24 #131eb227.721dffd3
advokat-voldserstatningsloven = The Act on Compensation for Victims of Violence.

# source: Oppfølging
# status: translated 2026-11-24 #036886d9.096ca5ff
oppfolging = Follow-up

# source: Kommunen der personen oppholder seg, har ansvar for tjenester etter sosialtjenesteloven og helse- og omsorgstjenesteloven. Lag en plan sammen med personen. Avtal hvem som er kontaktperson, og hva som skal skje hvis kontakten blir brutt.
# status: translated 2026-11-24 #038bf044.bfc9191a
oppfolging-kommunen-der-personen-oppholder = The municipality where the person is staying is responsible for services under the Social Services Act and the Health and Care Services Act. Make a plan together with the person. Agree on who the contact person is, and on what is to happen if contact is broken.

# source: norskkurs, skole eller arbeid, etter hva tillatelsen gir rett til
# status: translated 2026-11-24 #d46718a7.fdfbdd69
oppfolging-norskkurs-skole-eller-arbeid-etter = Norwegian classes, school or work, depending on what the permit allows

# source: bankkonto, skattekort, fastlege og nytt pass
# status: translated 2026-11-24 #6ebf7a71.6b2af7d6
oppfolging-bankkonto-skattekort-fastlege-og = a bank account, a tax card, a regular GP and a new passport

# source: sikkerhet på telefon og i sosiale medier
# status: translated 2026-11-24 #b68a16c8.6652a469
oppfolging-sikkerhet-pa-telefon-og-i-sosiale = safety on the phone and in social media

# source: familie i hjemlandet som kan være truet
# status: translated 2026-11-24 #f084d5a1.318dc381
oppfolging-familie-i-hjemlandet-som-kan-vaere = family in the home country who may be threatened

## Hvem gjør hva?

# source: Hvem gjør hva?
# status: translated 2026-11-24 #d76540c5.3a7d8be1
hvem-gjor-hva = Who does what?

# source: Ingen kan hjelpe alene. Tabellen viser hvem som har ansvaret for hva, og når du bør ta kontakt.
# status: translated 2026-11-24 #b635f440.4c450179
hvem-gjor-hva-ingen-kan-hjelpe-alene-tabellen = Nobody can help alone. The table shows who is responsible for what, and when you should get in touch.

# note: The first text describes the drawing for people who cannot see it, the second is its caption.
# source: Tegning: et rundt bord sett ovenfra. Fem mennesker sitter rundt det, og én stol står ledig.
# status: translated 2026-11-24 #4e451e0c.0723f4ba
hvem-gjor-hva-tegning-et-rundt-bord-sett = Drawing: a round table seen from above. Five people sit around it, and one chair is free.

# source: Det er plass til én til ved bordet: den saken gjelder.
# status: translated 2026-11-24 #cd818def.dc5faa72
hvem-gjor-hva-det-er-plass-til-en-til-ved = There is room for one more at the table: the person it is all about.

# source: Hvem
# status: translated 2026-11-24 #a8987d69.5c95781b
hvem-gjor-hva-hvem = Who

# source: Ansvar
# status: translated 2026-11-24 #4db553c7.209ceb18
hvem-gjor-hva-ansvar = Responsibility

# source: Ta kontakt når
# status: translated 2026-11-24 #4032bd40.ea39f47c
hvem-gjor-hva-ta-kontakt-nar = Get in touch when

# source: {""}**Politiet**
# status: translated 2026-11-24 #556810a7.a70a7b60
hvem-gjor-hva-politiet = {""}**The police**

# source: Verner den utsatte, etterforsker, hjelper med søknad om refleksjonsperiode
# status: translated 2026-11-24 #34ff69d3.c3c4e31e
hvem-gjor-hva-verner-den-utsatte-etterforsker = Protect the victim, investigate, help with the application for a reflection period

# source: noen er i fare, det skal anmeldes, eller du har opplysninger om dem som står bak
# status: translated 2026-11-24 #ba7c9a65.e555b755
hvem-gjor-hva-noen-er-i-fare-det-skal = someone is in danger, a report is to be made, or you have information about those behind it

# source: {""}**ROSA**
# status: translated 2026-11-24 #14c4c6cb.14c4c6cb
hvem-gjor-hva-rosa = {""}**ROSA**

# source: Gir råd døgnet rundt og formidler trygg bolig og oppfølging
# status: translated 2026-11-24 #d49c1c53.9180c9b3
hvem-gjor-hva-gir-rad-dognet-rundt-og = Gives advice around the clock and arranges safe housing and follow-up

# source: en voksen trenger et sted å være eller noen å snakke med
# status: translated 2026-11-24 #05d76fb5.71616e9f
hvem-gjor-hva-en-voksen-trenger-et-sted-a = an adult needs somewhere to stay or someone to talk to

# source: {""}**Barnevernet**
# status: translated 2026-11-24 #2e93c041.7e7fb82e
hvem-gjor-hva-barnevernet = {""}**Child welfare services**

# source: Verner og følger opp barn; setter i verk tiltak straks det er nødvendig
# status: translated 2026-11-24 #0e716156.10882f2a
hvem-gjor-hva-verner-og-folger-opp-barn = Protect and follow up children; take measures as soon as it is necessary

# source: den utsatte er eller kan være under 18 år
# status: translated 2026-11-24 #6392201f.a8bb7da9
hvem-gjor-hva-den-utsatte-er-eller-kan-vaere = the victim is or may be under 18

# source: {""}**Bufdir**
# status: translated 2026-11-24 #f475414a.f475414a
hvem-gjor-hva-bufdir = {""}**Bufdir**

# source: Gir råd til barnevernet og har ansvar for statlige tiltak for barn
# status: translated 2026-11-24 #7814066b.81aec17a
hvem-gjor-hva-gir-rad-til-barnevernet-og-har = Advises the child welfare services and is responsible for state measures for children

# source: barnevernet trenger veiledning om menneskehandel
# status: translated 2026-11-24 #4922b2c1.6bec64f0
hvem-gjor-hva-barnevernet-trenger-veiledning = the child welfare services need guidance on human trafficking

# source: {""}**UDI**
# status: translated 2026-11-24 #ae754af0.ae754af0
hvem-gjor-hva-udi = {""}**UDI**

# source: Avgjør søknader om refleksjonsperiode, opphold og beskyttelse
# status: translated 2026-11-24 #37f5e18e.5f243bd7
hvem-gjor-hva-avgjor-soknader-om = Decides applications for a reflection period, residence and protection

# source: personen trenger tillatelse, eller det oppstår mistanke i en sak om opphold
# status: translated 2026-11-24 #0a67cf79.b222b3d3
hvem-gjor-hva-personen-trenger-tillatelse = the person needs a permit, or suspicion arises in a residence case

# source: {""}**NAV**
# status: translated 2026-11-24 #451e3ab4.451e3ab4
hvem-gjor-hva-nav = {""}**NAV**

# source: Gir økonomisk hjelp og midlertidig bolig gjennom kommunen
# status: translated 2026-11-24 #7d21278d.f8b89f0c
hvem-gjor-hva-gir-okonomisk-hjelp-og = Gives financial support and temporary housing through the municipality

# source: personen mangler penger, bolig eller rett til ytelser
# status: translated 2026-11-24 #fea27ffc.ae97bbb5
hvem-gjor-hva-personen-mangler-penger-bolig = the person lacks money, housing or a right to benefits

# source: {""}**Kommunen**
# status: translated 2026-11-24 #7a593d02.37cf8c60
hvem-gjor-hva-kommunen = {""}**The municipality**

# source: Har det samlede ansvaret for oppfølging der personen oppholder seg
# status: translated 2026-11-24 #f011833d.5d513d4c
hvem-gjor-hva-har-det-samlede-ansvaret-for = Has the overall responsibility for follow-up where the person is staying

# source: flere tjenester må virke sammen
# status: translated 2026-11-24 #109f631a.b86b0596
hvem-gjor-hva-flere-tjenester-ma-virke-sammen = several services have to work together

# source: {""}**Helsetjenesten**
# status: translated 2026-11-24 #9d97722e.cdc062d7
hvem-gjor-hva-helsetjenesten = {""}**Health services**

# source: Undersøker, behandler og dokumenterer skader
# status: translated 2026-11-24 #d9b8adc8.8139d848
hvem-gjor-hva-undersoker-behandler-og = Examine, treat and document injuries

# source: personen er syk, skadet, gravid eller ikke er blitt undersøkt
# status: translated 2026-11-24 #45b03859.52b436ae
hvem-gjor-hva-personen-er-syk-skadet-gravid = the person is ill, injured or pregnant, or has not been examined

# source: {""}**Helsedirektoratet**
# status: translated 2026-11-24 #e031976e.20e0f701
hvem-gjor-hva-helsedirektoratet = {""}**Directorate of Health**

# source: Gir faglige råd til helsetjenesten
# status: translated 2026-11-24 #57c3bd6b.d2af476d
hvem-gjor-hva-gir-faglige-rad-til = Gives professional advice to the health services

# source: tjenesten er i tvil om rett til helsehjelp
# status: translated 2026-11-24 #f1d122a3.55f852eb
hvem-gjor-hva-tjenesten-er-i-tvil-om-rett-til = the service is in doubt about the right to health care

# source: {""}**Arbeidstilsynet**
# status: translated 2026-11-24 #fa9e1df5.49864b3c
hvem-gjor-hva-arbeidstilsynet = {""}**Labour Inspection Authority**

# source: Fører tilsyn med arbeidsvilkår og samarbeider med politi, skatt og NAV
# status: translated 2026-11-24 #f88b4ffc.bf8ab6b4
hvem-gjor-hva-forer-tilsyn-med-arbeidsvilkar = Inspects working conditions and cooperates with the police, the tax authorities and NAV

# source: arbeid, lønn eller innkvartering ser ut til å være ulovlig
# status: translated 2026-11-24 #f566831f.6543783c
hvem-gjor-hva-arbeid-lonn-eller-innkvartering = work, pay or accommodation appears to be unlawful

# source: {""}**IOM**
# status: translated 2026-11-24 #0330a8b7.0330a8b7
hvem-gjor-hva-iom = {""}**IOM**

# source: Planlegger og betaler trygg retur og hjelp hjemme
# status: translated 2026-11-24 #bcd5fbf5.20d65c9d
hvem-gjor-hva-planlegger-og-betaler-trygg = Plans and pays for safe return and help at home

# source: personen ønsker å reise hjem
# status: translated 2026-11-24 #e6494e07.30e61375
hvem-gjor-hva-personen-onsker-a-reise-hjem = the person wishes to go home

# source: {""}**Kirkens Bymisjon**
# status: translated 2026-11-24 #ab98033c.a278091a
hvem-gjor-hva-kirkens-bymisjon = {""}**Church City Mission**

# source: Møter dem som selger sex, i Nadheim, og gir kvinner et sted å bo i Lauras hus
# status: translated 2026-11-24 #b9d835a6.c38eb1f3
hvem-gjor-hva-moter-dem-som-selger-sex-i = Meets people who sell sex, at Nadheim, and gives women a place to live in Lauras hus

# source: personen vil ha støtte uten å gå til myndighetene først
# status: translated 2026-11-24 #c51947bb.dc79e35b
hvem-gjor-hva-personen-vil-ha-stotte-uten-a = the person wants support without going to the authorities first

# source: {""}**Caritas**
# status: translated 2026-11-24 #26b7dbed.26b7dbed
hvem-gjor-hva-caritas = {""}**Caritas**

# source: Gir råd til innvandrere om arbeid og rettigheter
# status: translated 2026-11-24 #25c1814a.af8995e0
hvem-gjor-hva-gir-rad-til-innvandrere-om = Advises immigrants on work and rights

# source: en arbeidstaker trenger hjelp med lønn eller kontrakt
# status: translated 2026-11-24 #ce270228.d20e76bc
hvem-gjor-hva-en-arbeidstaker-trenger-hjelp = a worker needs help with pay or a contract

# source: {""}**Frelsesarmeen**
# status: translated 2026-11-24 #d985af41.b87ee970
hvem-gjor-hva-frelsesarmeen = {""}**The Salvation Army**

# source: Gir oppfølging, bolig og arbeidstrening
# status: translated 2026-11-24 #4a1a6ff3.edd55e62
hvem-gjor-hva-gir-oppfolging-bolig-og = Gives follow-up, housing and work training

# source: personen har brutt med miljøet og trenger støtte over tid
# status: translated 2026-11-24 #80215d58.0dac75f6
hvem-gjor-hva-personen-har-brutt-med-miljoet = the person has broken with the exploiters' circle and needs support over time

# source: {""}**Røde Kors**
# status: translated 2026-11-24 #a53a11ca.ca4347db
hvem-gjor-hva-rode-kors = {""}**The Red Cross**

# source: Gir omsorg og hjelper med å finne savnet familie
# status: translated 2026-11-24 #bcba300d.fbc09773
hvem-gjor-hva-gir-omsorg-og-hjelper-med-a = Gives care and helps to trace missing family

# source: personen er alene eller har mistet kontakt med familien
# status: translated 2026-11-24 #c06c8f0a.0968c169
hvem-gjor-hva-personen-er-alene-eller-har = the person is alone or has lost contact with the family

# source: Mange politidistrikter og kommuner har egne koordinatorer. Finn ut hvem det er hos dere, før du trenger det.
# status: translated 2026-11-24 #bb387b2f.c6d1d564
hvem-gjor-hva-mange-politidistrikter-og = Many police districts and municipalities have coordinators of their own. Find out who yours is before you need it.

## Slik melder du fra

# source: Slik melder du fra
# status: translated 2026-11-24 #21d27788.7a499773
slik-melder-du-fra = How to report

# source: {""}**Vurder faren.** Er liv eller helse truet, ringer du **{ -emergency-police-phone }** med en gang.
# status: translated 2026-11-24 #310c3a09.5c944982
slik-melder-du-fra-vurder-faren-er-liv-eller = {""}**Assess the danger.** If life or health is threatened, call **{ -emergency-police-phone }** at once.

# source: {""}**Spør personen.** Er hun eller han voksen, trenger du som regel samtykke for å gi navnet videre.
# status: translated 2026-11-24 #5b816ab0.b7eed23b
slik-melder-du-fra-spor-personen-er-hun-eller = {""}**Ask the person.** If she or he is an adult, you usually need consent to pass on the name.

# source: {""}**Søk råd uten navn.** Du kan drøfte saken anonymt med ROSA, politiet, barnevernet eller KOM.
# status: translated 2026-11-24 #bc48e8bb.f738a8e1
slik-melder-du-fra-sok-rad-uten-navn-du-kan = {""}**Seek advice without names.** You can discuss the case anonymously with ROSA, the police, the child welfare services or KOM.

# source: {""}**Send meldingen til riktig sted.** Politiet tar imot på **{ -police-phone }** når det ikke haster.
# status: translated 2026-11-24 #0e529fb6.d5c91564
slik-melder-du-fra-send-meldingen-til-riktig = {""}**Send the report to the right place.** The police take reports on **{ -police-phone }** when it is not urgent.

# source: {""}**Skriv ned** hva du har gjort, når og hvorfor.
# status: translated 2026-11-24 #5fa27ab7.864ff43d
slik-melder-du-fra-skriv-ned-hva-du-har-gjort = {""}**Write down** what you have done, when and why.

# source: {""}**Følg opp.** Spør etter noen dager om meldingen er mottatt, og hva som skjer videre.
# status: translated 2026-11-24 #672d6e26.fecca60f
slik-melder-du-fra-folg-opp-spor-etter-noen = {""}**Follow up.** Ask after a few days whether the report has been received, and what will happen next.

# source: Dette bør meldingen inneholde
# status: translated 2026-11-24 #f53c841f.77657ad9
dette-bor-meldingen-inneholde = What the report should contain

# source: hva du har sett og hørt, med dato og sted
# status: translated 2026-11-24 #d035c9bf.3566ca66
dette-bor-meldingen-hva-du-har-sett-og-hort = what you have seen and heard, with date and place

# source: hvem som er til stede rundt personen, med kjennetegn og bilnummer hvis du har det
# status: translated 2026-11-24 #a8524c01.3a603e82
dette-bor-meldingen-hvem-som-er-til-stede = who is around the person, with a description and vehicle registration if you have it

# source: hvilket språk personen snakker
# status: translated 2026-11-24 #ccec59a1.460b6280
dette-bor-meldingen-hvilket-sprak-personen = which language the person speaks

# source: om det er barn med
# status: translated 2026-11-24 #6be6e7a1.1d6e40db
dette-bor-meldingen-om-det-er-barn-med = whether children are involved

# source: hva personen selv ønsker
# status: translated 2026-11-24 #c52bc5b6.3a8bb32b
dette-bor-meldingen-hva-personen-selv-onsker = what the person wants

# source: hvordan personen kan nås uten fare
# status: translated 2026-11-24 #762fc021.c13e7c29
dette-bor-meldingen-hvordan-personen-kan-nas = how the person can be reached without danger

# source: Et besøk i uniform kan føre til gjengjeldelse fra dem som står bak. Avtal med politiet hvordan og når de tar kontakt.
# status: translated 2026-11-24 #6d372564.89ceeedb
dette-bor-meldingen-et-besok-i-uniform-kan = A visit in uniform may lead to retaliation by those behind it. Agree with the police on how and when they make contact.

# source: Plikten til å avverge
# status: translated 2026-11-24 #03ee0470.bf72d99a
plikten-til-a-avverge = The duty to avert

# source: Alle har plikt til å forsøke å avverge visse alvorlige lovbrudd når det fortsatt er mulig, og det er sikkert eller mest sannsynlig at de blir begått. Grov menneskehandel er ett av dem. Plikten går foran taushetsplikten.[^avverge]
# status: translated 2026-11-24 #0599bfc4.d56f3851
plikten-til-a-alle-har-plikt-til-a-forsoke-a = Everyone has a duty to try to avert certain serious offences while this is still possible and it is certain or most likely that they will be committed. Aggravated human trafficking is one of them. This duty takes precedence over the duty of confidentiality.[^avverge]

# source: Straffeloven § 196.
# status: translated 2026-11-24 #080e9f99.a89ecffe
plikten-til-a-straffeloven-196 = The Penal Code, section 196.

## Taushetsplikt og personvern

# source: Taushetsplikt og personvern
# status: translated 2026-11-24 #321aaba4.2b7a97e6
taushetsplikt-og-personvern = Confidentiality and data protection

# source: Opplysninger om at noen kan være utsatt for menneskehandel, er blant de farligste som kan komme på avveie. De kan føre til vold mot personen og familien.
# status: translated 2026-11-24 #5fd2dc23.585349db
taushetsplikt-og-opplysninger-om-at-noen-kan = Information that someone may be a victim of human trafficking is among the most dangerous that can go astray. It can lead to violence against the person and the family.

# source: Offentlig ansatte har taushetsplikt etter forvaltningsloven.[^fvl] Helsepersonell har strengere plikt.[^hpl]
# status: translated 2026-11-24 #21b1ca0a.6d01f11d
taushetsplikt-og-offentlig-ansatte-har = Public employees have a duty of confidentiality under the Public Administration Act.[^fvl] Health personnel have a stricter duty.[^hpl]

# source: Taushetsplikten er ikke til hinder for å drøfte en sak uten at personen kan kjennes igjen.
# status: translated 2026-11-24 #96d8e49d.2f3f668c
taushetsplikt-og-taushetsplikten-er-ikke-til = The duty of confidentiality does not prevent you from discussing a case in such a way that the person cannot be recognised.

# source: Med samtykke kan du gi opplysninger videre. Samtykket må være frivillig, gjelde noe bestemt og kunne trekkes tilbake.
# status: translated 2026-11-24 #cfdfb907.f8f9a3f6
taushetsplikt-og-med-samtykke-kan-du-gi = With consent you can pass on information. The consent must be voluntary, concern something specific, and be possible to withdraw.

# source: Meldeplikten til barnevernet og plikten til å avverge gjelder uten samtykke.
# status: translated 2026-11-24 #5b8f72c8.72a04dc9
taushetsplikt-og-meldeplikten-til-barnevernet = The duty to notify the child welfare services and the duty to avert apply without consent.

# source: Forvaltningsloven §§ 13 til 13 f.
# status: translated 2026-11-24 #018bd9d2.2e71ecff
taushetsplikt-og-forvaltningsloven-13-til-13 = The Public Administration Act, sections 13 to 13 f.

# source: Helsepersonelloven § 21.
# status: translated 2026-11-24 #fbae5761.a4a34764
taushetsplikt-og-helsepersonelloven-21 = The Health Personnel Act, section 21.

# source: Når du lagrer opplysninger
# status: translated 2026-11-24 #a60b8c58.9a2eedef
nar-du-lagrer-opplysninger = When you store information

# source: Opplysninger om helse, seksuelle forhold og lovbrudd har særlig vern.[^gdpr]
# status: translated 2026-11-24 #3d8efcde.eb875fd1
nar-du-lagrer-opplysninger-om-helse-seksuelle = Information about health, sexual matters and offences has special protection.[^gdpr]

# source: Skriv bare det du trenger for å hjelpe.
# status: translated 2026-11-24 #9f769f09.3a30d470
nar-du-lagrer-skriv-bare-det-du-trenger-for-a = Write only what you need in order to help.

# source: Skill mellom det du har sett, og det du tror.
# status: translated 2026-11-24 #f64ce8e1.39c59376
nar-du-lagrer-skill-mellom-det-du-har-sett-og = Distinguish between what you have seen and what you believe.

# source: Lagre det der bare de som trenger det, har tilgang, og slett det når det ikke trengs lenger.
# status: translated 2026-11-24 #58b7ac2e.3a471606
nar-du-lagrer-lagre-det-der-bare-de-som = Store it where only those who need it have access, and delete it when it is no longer needed.

# source: Send aldri navn og adresse i vanlig e-post eller på vanlig SMS.
# status: translated 2026-11-24 #686e89b2.c6770af6
nar-du-lagrer-send-aldri-navn-og-adresse-i = Never send a name and address by ordinary e-mail or text message.

# source: Be om sperret adresse i folkeregisteret når personen er truet. Politiet kan hjelpe.
# status: translated 2026-11-24 #cee48104.c5e37a2a
nar-du-lagrer-be-om-sperret-adresse-i = Ask for a protected address in the population register when the person is under threat. The police can help.

# source: Gi ikke opplysninger til ambassaden til hjemlandet uten at personen har bedt om det.
# status: translated 2026-11-24 #6e723752.431dfc02
nar-du-lagrer-gi-ikke-opplysninger-til = Do not give information to the embassy of the home country unless the person has asked for it.

# source: Personvernforordningen artikkel 9 og 10, jf. personopplysningsloven § 1.
# status: translated 2026-11-24 #a36515fa.1fda6d08
nar-du-lagrer-personvernforordningen-artikkel = The General Data Protection Regulation, Articles 9 and 10, see the Personal Data Act, section 1.

## Kontaktliste

# source: Kontaktliste
# status: translated 2026-11-24 #800221f2.69828a37
kontaktliste = Contacts

# source: Be om tolk når du ringer. Du trenger ikke å oppgi navnet på den saken gjelder.
# status: translated 2026-11-24 #bff6e942.b9adc8d9
kontaktliste-be-om-tolk-nar-du-ringer-du = Ask for an interpreter when you call. You do not need to give the name of the person the matter concerns.

# source: Hvem
# status: translated 2026-11-24 #d1cda50a.5cbad7f2
kontaktliste-hvem = Who

# source: Telefon eller nett
# status: translated 2026-11-24 #43da29d1.aebf050f
kontaktliste-telefon-eller-nett = Phone or web

# source: Politiet, når det haster
# status: translated 2026-11-24 #e73619a5.e49b76df
kontaktliste-politiet-nar-det-haster = Police, urgent

# source: Politiet, når det ikke haster
# status: translated 2026-11-24 #8890a377.5ee7cb77
kontaktliste-politiet-nar-det-ikke-haster = Police, not urgent

# source: Lege, når det haster
# status: translated 2026-11-24 #81fd86dc.6c516fbf
kontaktliste-lege-nar-det-haster = Medical emergency

# source: ROSA: råd og trygg bolig, hele døgnet
# status: translated 2026-11-24 #dbc82984.3084d50d
kontaktliste-rosa-rad-og-trygg-bolig-hele = ROSA: advice and safe housing, around the clock

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# status: translated 2026-11-24 #78f60467.50925f30
kontaktliste-vo-linjen-vold-og-overgrep = VO-linjen: violence and abuse, free, around the clock

# source: Alarmtelefonen for barn og unge
# status: translated 2026-11-24 #4795a62f.39f36375
kontaktliste-alarmtelefonen-for-barn-og-unge = The alarm telephone for children and young people

# source: KOM, e-post
# status: translated 2026-11-24 #3c2b23bf.ece67f83
kontaktliste-kom-e-post = KOM, e-mail

# source: KOM, nett
# status: translated 2026-11-24 #3d98748d.e5b5891e
kontaktliste-kom-nett = KOM, web

# source: UDI
# status: translated 2026-11-24 #cf7be8cf.cf7be8cf
kontaktliste-udi = UDI

# source: NAV
# status: translated 2026-11-24 #ebb2cb6f.ebb2cb6f
kontaktliste-nav = NAV

# source: Bufdir
# status: translated 2026-11-24 #88a5b4e5.88a5b4e5
kontaktliste-bufdir = Bufdir

# source: Arbeidstilsynet
# status: translated 2026-11-24 #f064d5d8.40108c14
kontaktliste-arbeidstilsynet = Labour Inspection Authority

# source: IOM i Norge
# status: translated 2026-11-24 #2a820eec.71a14ffb
kontaktliste-iom-i-norge = IOM in Norway

# source: Kirkens Bymisjon
# status: translated 2026-11-24 #3fe81db4.c4762fa7
kontaktliste-kirkens-bymisjon = Church City Mission

# source: Caritas
# status: translated 2026-11-24 #2f382576.2f382576
kontaktliste-caritas = Caritas

# source: Skriv inn hos dere
# status: translated 2026-11-24 #99ace76e.db33c1d0
skriv-inn-hos-dere = Fill in for your workplace

# source: Hos oss
# status: translated 2026-11-24 #3388f5e9.70dbfe71
skriv-inn-hos-dere-hos-oss = With us

# source: Navn og telefonnummer
# status: translated 2026-11-24 #fdf94e16.f8a4be98
skriv-inn-hos-dere-navn-og-telefonnummer = Name and phone number

# source: Barnevernvakten
# status: translated 2026-11-24 #48d88ade.41c5e158
skriv-inn-hos-dere-barnevernvakten = Child welfare emergency service

# source: Koordinatoren i politidistriktet
# status: translated 2026-11-24 #3ee838e9.c91ec14b
skriv-inn-hos-dere-koordinatoren-i = The coordinator in the police district

# source: Tolketjenesten
# status: translated 2026-11-24 #2cf203b0.b237a143
skriv-inn-hos-dere-tolketjenesten = Interpreting service

### End. Below this line polyfold keeps translations of texts that were deleted.
