### nyhetsbrev, English (en). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Nytt om arbeidet mot menneskehandel

# note: The title of the newsletter. Its readers work in public services and organisations.
# source: Nytt om arbeidet mot menneskehandel
# status: translated 2026-11-24 #b5c3a56d.622680d1
nytt-om-arbeidet-mot-menneskehandel = News on the work against human trafficking

# source: Nyhetsbrev fra Koordineringsenheten for ofre for menneskehandel (KOM), fjerde kvartal 2024
# status: translated 2026-11-24 #a66e5f07.cf55d6d6
nytt-om-arbeidet-mot-nyhetsbrev-fra = Newsletter from the Coordinating Unit for Victims of Human Trafficking (KOM), fourth quarter of 2024

# source: Utgitt { -newsletter-date }
# status: translated 2026-11-24 #9f0fc1da.65d482e3
nytt-om-arbeidet-mot-utgitt = Published { -newsletter-date }

# source: Dette nyhetsbrevet er et eksempel. Personer, møter, kurs og frister er oppdiktet. Tallene fra Eurostat er ekte.
# status: translated 2026-11-24 #bc2f67ea.915c0f4f
nytt-om-arbeidet-mot-dette-nyhetsbrevet-er-et = This newsletter is an example. Persons, meetings, courses and deadlines are invented. The figures from Eurostat are real.

## Frister

# source: Frister
# status: translated 2026-11-24 #b08ff175.73e5fc5e
frister = Deadlines

# source: Hva
# status: translated 2026-11-24 #fc15184d.e3684929
frister-hva = What

# source: Når
# status: translated 2026-11-24 #49c8d7a9.1cc06a0e
frister-nar = When

# source: Send inn saker til erfaringsmøtet
# status: translated 2026-11-24 #ece961ce.5bec52df
frister-send-inn-saker-til-erfaringsmotet = Send in cases for the exchange of experience

# source: Meld deg på kurs for tolker
# status: translated 2026-11-24 #7b60f0dd.28ebbce9
frister-meld-deg-pa-kurs-for-tolker = Register for the course for interpreters

# source: Søk om tilskudd til lokale prosjekter
# status: translated 2026-11-24 #e257a182.513d0ae7
frister-sok-om-tilskudd-til-lokale-prosjekter = Apply for grants for local projects

# source: Svar på spørreundersøkelsen om bolig
# status: translated 2026-11-24 #3a991e42.7fa92636
frister-svar-pa-sporreundersokelsen-om-bolig = Answer the survey on housing

# source: Foreslå tema til neste nyhetsbrev
# status: translated 2026-11-24 #3e51736a.e89b198a
frister-foresla-tema-til-neste-nyhetsbrev = Suggest topics for the next newsletter

## Fra KOM

# source: Fra KOM
# status: translated 2026-11-24 #06da49d4.4ab8bc7c
fra-kom = From KOM

# source: Ny veileder er ute
# status: translated 2026-11-24 #a1fc48d0.c3eba1a5
ny-veileder-er-ute = A new guide is out

# source: Veilederen «Menneskehandel: å se det og å hjelpe» er klar. Den er et hefte på norsk og engelsk, og arbeidet med polsk og ukrainsk har begynt. Heftet har kjennetegn for hver form for utnyttelse, en tabell over hvem som gjør hva, og en kontaktliste som du kan fylle ut selv.
# status: translated 2026-11-24 #b15e313c.178c6e55
ny-veileder-er-ute-veilederen-menneskehandel = The guide “Human trafficking: seeing it and helping” is ready. It is a booklet in Norwegian and English, and work on Polish and Ukrainian has begun. The booklet has indicators for each form of exploitation, a table of who does what, and a contact list that you can fill in yourself.

# source: Bestill eller last ned på [{ -kom-web }](https://{ -kom-web }).
# status: translated 2026-11-24 #9be83404.36762236
ny-veileder-er-ute-bestill-eller-last-ned-pa = Order or download it at [{ -kom-web }](https://{ -kom-web }).

# source: Brosjyren på flere språk
# status: translated 2026-11-24 #7bc38bad.db6f1725
brosjyren-pa-flere-sprak = The brochure in more languages

# source: Brosjyren «Blir du utnyttet?» har fått flere språk. Gamle opplag skal kastes, også om de ser riktige ut: telefonnumre og adresser kan være endret. Hver brosjyre har utgavedato på baksiden.
# status: translated 2026-11-24 #ae8ed992.cc6cf1e3
brosjyren-pa-flere-brosjyren-blir-du-utnyttet = The brochure “Are you being exploited?” is now available in more languages. Old copies must be thrown away even if they look right: phone numbers and addresses may have changed. Every brochure has its edition date on the back.

# source: «Vi delte ut en brosjyre med et nummer som ikke var i bruk lenger. Det skal ikke skje igjen. Nå sjekker vi datoen før vi tar en bunke med oss ut.»
# status: translated 2026-11-24 #c31e9765.f59aeb21
brosjyren-pa-flere-vi-delte-ut-en-brosjyre = “We handed out a brochure with a number that was no longer in use. That must not happen again. Now we check the date before we take a bundle out with us.”

# source: — **Ingrid Solbakk**, leder for et oppsøkende team på Østlandet
# status: translated 2026-11-24 #e021d41e.ac4cca12
brosjyren-pa-flere-ingrid-solbakk-leder-for = — **Ingrid Solbakk**, head of an outreach team in Eastern Norway

# source: Bytte av kontaktperson
# status: translated 2026-11-24 #05270bd5.eb806806
bytte-av-kontaktperson = New contact persons

# source: {""}**Mats Elvenes** er ny kontaktperson for politidistriktene i nord. **Tuva Brandvold** tar seg av henvendelser fra kommunene. Skriv til [{ -kom-email }](mailto:{ -kom-email }), så når du begge.
# status: translated 2026-11-24 #eb684f35.6dfcbb35
bytte-av-mats-elvenes-er-ny-kontaktperson-for = {""}**Mats Elvenes** is the new contact person for the police districts in the north. **Tuva Brandvold** handles enquiries from municipalities. Write to [{ -kom-email }](mailto:{ -kom-email }), and you will reach them both.

## Fra etatene

# source: Fra etatene
# status: translated 2026-11-24 #e4a5d6d1.82f2d78f
fra-etatene = From the authorities

# source: Politiet
# status: translated 2026-11-24 #7763af77.8394ae19
politiet = The police

# source: {""}**Henrik Aasland** har laget en sjekkliste for den første timen i en sak. Den får plass på et kort i lommen:
# status: translated 2026-11-24 #a891cebb.ef7c1a95
politiet-henrik-aasland-har-laget-en = {""}**Henrik Aasland** has made a checklist for the first hour of a case. It fits on a card in your pocket:

# source: Skill den utsatte fra dem som kan stå bak.
# status: translated 2026-11-24 #a53d5d78.9c55feef
politiet-skill-den-utsatte-fra-dem-som-kan = Separate the victim from those who may be behind it.

# source: Sikre telefonen, og spør før du ser i den.
# status: translated 2026-11-24 #56714c09.d1190421
politiet-sikre-telefonen-og-spor-for-du-ser-i = Secure the phone, and ask before you look at it.

# source: Ring etter tolk. Bruk ikke noen som er til stede.
# status: translated 2026-11-24 #eae357b1.b739ad4b
politiet-ring-etter-tolk-bruk-ikke-noen-som = Call an interpreter. Do not use anyone who is present.

# source: Få tak i advokat og en trygg seng for natten.
# status: translated 2026-11-24 #4676cb70.b78aa462
politiet-fa-tak-i-advokat-og-en-trygg-seng = Find a lawyer and a safe bed for the night.

# source: Arbeidstilsynet
# status: translated 2026-11-24 #82fe11ce.aa0302b9
arbeidstilsynet = The Labour Inspection Authority

# source: Inspektørene har øvd på å snakke med arbeidstakere uten at arbeidsgiveren hører. De deler ut et kort med nummeret til ROSA, **{ -rosa-phone }**, på åtte språk.
# status: translated 2026-11-24 #ab62ce13.d408ee32
arbeidstilsynet-inspektorene-har-ovd-pa-a = The inspectors have practised talking with workers out of the employer's hearing. They hand out a card with ROSA's number, **{ -rosa-phone }**, in eight languages.

# source: «Det viktigste spørsmålet mitt er ikke hva de tjener. Det er hvor de sover.»
# status: translated 2026-11-24 #3796ebf3.c24aecd7
arbeidstilsynet-det-viktigste-sporsmalet-mitt = “My most important question is not what they earn. It is where they sleep.”

# source: — **Oda Kvernmo**, inspektør
# status: translated 2026-11-24 #071c6759.ec5736ab
arbeidstilsynet-oda-kvernmo-inspektor = — **Oda Kvernmo**, inspector

# source: UDI
# status: translated 2026-11-24 #07bfbf1d.07bfbf1d
udi = UDI

# source: Når det oppstår mistanke i en sak om opphold, skal saksbehandleren nå gi informasjon om refleksjonsperiode i samme samtale. **Leif Arne Tangstad** svarer på spørsmål om ordningen i et åpent nettmøte { -udi-meeting-date }.
# status: translated 2026-11-24 #8a4c9f6c.fed7eb55
udi-nar-det-oppstar-mistanke-i-en-sak-om = When suspicion arises in a residence case, the caseworker is now to give information about the reflection period in the same conversation. **Leif Arne Tangstad** will answer questions about the scheme in an open online meeting on { -udi-meeting-date }.

# source: Barnevernet og Bufdir
# status: translated 2026-11-24 #dcf57c8a.701928c7
barnevernet-og-bufdir = Child welfare services and Bufdir

# source: En gjennomgang av tolv meldinger viste at barnet oftest hadde vært i kontakt med tre tjenester før noen brukte ordet menneskehandel. **Sara Nilssen Myhre** leder arbeidet med et felles skjema, slik at barnet slipper å fortelle det samme flere ganger.
# status: translated 2026-11-24 #595fafe1.f66aaea7
barnevernet-og-en-gjennomgang-av-tolv = A review of twelve notifications showed that the child had most often been in contact with three services before anyone used the words human trafficking. **Sara Nilssen Myhre** leads the work on a common form, so that the child does not have to tell the same story several times.

# source: Helsetjenesten
# status: translated 2026-11-24 #fa10d218.22b2defb
helsetjenesten = Health services

# source: Tre legevakter prøver ut fire faste spørsmål til pasienter som kommer sammen med en som svarer for dem. **Amir Hosseini**, lege, ber om at alle pasienter blir spurt alene én gang, uansett hvorfor de kommer.
# status: translated 2026-11-24 #0787710f.49cdec59
helsetjenesten-tre-legevakter-prover-ut-fire = Three emergency clinics are trying out four standard questions to patients who come together with someone who answers for them. **Amir Hosseini**, a doctor, asks that every patient be spoken to alone once, whatever the reason they came.

## Fra organisasjonene

# source: Fra organisasjonene
# status: translated 2026-11-24 #0d5d3535.6bbb4d7e
fra-organisasjonene = From the organisations

# source: Et sted å bo er mer enn en seng
# status: translated 2026-11-24 #411b5d5c.8ccd9f28
et-sted-a-bo-er-mer-enn-en-seng = A place to live is more than a bed

# source: Kirkens Bymisjon, Frelsesarmeen og ROSA har samlet råd om tiden etter at noen har flyttet inn:
# status: translated 2026-11-24 #af3b9a2f.a3c93e82
et-sted-a-bo-er-mer-kirkens-bymisjon = The Church City Mission, the Salvation Army and ROSA have collected advice on the time after someone has moved in:

# source: Gi nøkkelen på første dag. For noen er det den første nøkkelen de har hatt på lenge.
# status: translated 2026-11-24 #61d295d3.871ba722
et-sted-a-bo-er-mer-gi-nokkelen-pa-forste-dag = Hand over the key on the first day. For some it is the first key they have had in a long time.

# source: Avtal hva som skal skje hvis telefonen ringer om natten.
# status: translated 2026-11-24 #e72525c7.d80cfe88
et-sted-a-bo-er-mer-avtal-hva-som-skal-skje = Agree on what is to happen if the phone rings at night.

# source: La den som flytter inn, bestemme hvem som får vite adressen.
# status: translated 2026-11-24 #5158113e.828b84fe
et-sted-a-bo-er-mer-la-den-som-flytter-inn = Let the person who moves in decide who is told the address.

# source: Planlegg utflyttingen fra den første uken.
# status: translated 2026-11-24 #9c79cae4.e90c02df
et-sted-a-bo-er-mer-planlegg-utflyttingen-fra = Plan for moving out from the first week.

# source: Lønn som aldri kom
# status: translated 2026-11-24 #29382aa9.f888221c
lonn-som-aldri-kom = Wages that never came

# source: Caritas hjalp i høst mange arbeidstakere i bilpleie og bygg. **Piotr Wolny**, rådgiver, minner om at et krav på lønn kan gå tapt hvis det ikke blir fremsatt i tide. Ta vare på meldinger, bilder av arbeidsplassen og timelister.
# status: translated 2026-11-24 #4f846c3a.21782f02
lonn-som-aldri-kom-caritas-hjalp-i-host-mange = This autumn Caritas helped many workers in car washing and construction. **Piotr Wolny**, adviser, points out that a claim for wages can be lost if it is not made in time. Keep messages, pictures of the workplace and time sheets.

# source: Å finne familien igjen
# status: translated 2026-11-24 #f9140556.c2bcc67f
a-finne-familien-igjen = Finding the family again

# source: Røde Kors kan lete etter familie i hjemlandet også når den utsatte ikke vil at noen skal få vite hvor hun eller han er. Be om å få snakke med **Ellen Dahlby**.
# status: translated 2026-11-24 #329afe21.177b06aa
a-finne-familien-rode-kors-kan-lete-etter = The Red Cross can search for family in the home country even when the victim does not want anyone to know where she or he is. Ask to speak with **Ellen Dahlby**.

## Tall

# source: Tall
# status: translated 2026-11-24 #2b1b7349.a7a16d6f
tall = Figures

# source: Europa
# status: translated 2026-11-24 #8b18048c.e0c72e5e
europa = Europe

# source: Eurostat registrerte 10 093 ofre for menneskehandel i EU i 2022. Det var 41 prosent flere enn året før.
# status: translated 2026-11-24 #1623ea11.3b78d87c
europa-eurostat-registrerte-10-093-ofre-for = Eurostat registered 10,093 victims of human trafficking in the EU in 2022. That was 41 per cent more than the year before.

# source: Av alle registrerte
# status: translated 2026-11-24 #bbde56b3.a3e95a17
europa-av-alle-registrerte = Of all registered

# source: Andel
# status: translated 2026-11-24 #34f0af53.afbb2e9a
europa-andel = Share

# source: Kvinner og jenter
# status: translated 2026-11-24 #439946e0.b1005b23
europa-kvinner-og-jenter = Women and girls

# source: 63 %
# status: translated 2026-11-24 #58d0e529.8a1bd924
europa-63 = 63%

# source: EU-borgere
# status: translated 2026-11-24 #030bdade.d812ba0e
europa-eu-borgere = EU citizens

# source: 37 %
# status: translated 2026-11-24 #8234961e.53301f78
europa-37 = 37%

# source: Mindreårige
# status: translated 2026-11-24 #9146c856.03ff0600
europa-mindrearige = Minors

# source: 15 %
# status: translated 2026-11-24 #9a1492f8.58a11ad9
europa-15 = 15%

# source: Jenter blant de mindreårige
# status: translated 2026-11-24 #9b04abbe.910489d9
europa-jenter-blant-de-mindrearige = Girls among the minors

# source: 75 %
# status: translated 2026-11-24 #7bbffef4.d0cbf130
europa-75 = 75%

# source: Hva tallene ikke sier
# status: translated 2026-11-24 #1684eee5.c4bcbd72
hva-tallene-ikke-sier = What the figures do not say

# source: Flere registrerte betyr ikke nødvendigvis flere ofre. Det kan også bety at flere tjenester ser etter. Land registrerer dessuten på ulike måter, og derfor bør du være forsiktig med å sammenligne dem.
# status: translated 2026-11-24 #f15c4d64.1ac43317
hva-tallene-ikke-flere-registrerte-betyr-ikke = More people registered does not necessarily mean more victims. It can also mean that more services are looking. Besides, countries register in different ways, and so you should be careful about comparing them.

## Nytt på nett

# source: Nytt på nett
# status: translated 2026-11-24 #1c4ca375.9ade6199
nytt-pa-nett = New online

# source: Råd til den som får et krav om lønn avvist: [{ -caritas-web }](https://{ -caritas-web })
# status: translated 2026-11-24 #c728f9bb.334307f1
nytt-pa-nett-rad-til-den-som-far-et-krav-om = Advice for those whose wage claim is rejected: [{ -caritas-web }](https://{ -caritas-web })

# source: Retur til hjemlandet, forklart på åtte språk: [{ -iom-web }](https://{ -iom-web })
# status: translated 2026-11-24 #06839445.cee72c89
nytt-pa-nett-retur-til-hjemlandet-forklart-pa = Return to the home country, explained in eight languages: [{ -iom-web }](https://{ -iom-web })

# source: Spørsmål og svar om refleksjonsperioden: [{ -udi-web }](https://{ -udi-web })
# status: translated 2026-11-24 #3c5c68fc.86db7451
nytt-pa-nett-sporsmal-og-svar-om = Questions and answers about the reflection period: [{ -udi-web }](https://{ -udi-web })

## Kurs og møter

# source: Kurs og møter
# status: translated 2026-11-24 #9198f6b5.613fd852
kurs-og-moter = Courses and meetings

# source: Erfaringsmøte for koordinatorer
# status: translated 2026-11-24 #72331e5f.fe64e758
erfaringsmote-for-koordinatorer = Exchange of experience for coordinators

# source: { -meeting-date }, Oslo og på nett. Tema: barn som blir brukt til kriminalitet. **Jonas Rindal** og **Maryam Yusuf** legger frem to saker der navn og steder er endret.
# status: translated 2026-11-24 #df3df3cc.4c57e11e
erfaringsmote-for-oslo-og-pa-nett-tema-barn = { -meeting-date }, Oslo and online. Topic: children who are used for crime. **Jonas Rindal** and **Maryam Yusuf** present two cases in which names and places have been changed.

# source: Kurs for tolker
# status: translated 2026-11-24 #9734bcef.7b96d7f4
kurs-for-tolker = Course for interpreters

# source: { -interpreter-course-date }, på nett. Kurset handler om ord som er vanskelige å oversette, om taushetsplikt og om hvordan du tar vare på deg selv etter en tung samtale. Kursholder er **Hodan Warsame**.
# status: translated 2026-11-24 #e82160ca.9f9483f9
kurs-for-tolker-pa-nett-kurset-handler-om-ord = { -interpreter-course-date }, online. The course is about words that are hard to translate, about confidentiality and about how to take care of yourself after a difficult conversation. The teacher is **Hodan Warsame**.

# source: Frokostmøte om tilsyn
# status: translated 2026-11-24 #84a6c720.bcf808c7
frokostmote-om-tilsyn = Breakfast meeting on inspections

# source: { -breakfast-date }, Bergen. Arbeidstilsynet, politiet og kommunen forteller hvordan de gikk sammen inn på en byggeplass. Innledning ved **Vidar Storhaug**.
# status: translated 2026-11-24 #aa275155.f938f792
frokostmote-om-bergen-arbeidstilsynet = { -breakfast-date }, Bergen. The Labour Inspection Authority, the police and the municipality tell how they entered a building site together. Introduction by **Vidar Storhaug**.

## Spørsmål til KOM

# source: Spørsmål til KOM
# status: translated 2026-11-24 #837fa44d.8491ad3a
sporsmal-til-kom = Questions to KOM

# source: {""}**Må den utsatte anmelde for å få refleksjonsperiode?** Nei. Det er nok at det er holdepunkter for at personen er utsatt, og at hun eller han ønsker hjelp.
# status: translated 2026-11-24 #b6b6bdec.da0c658e
sporsmal-til-kom-ma-den-utsatte-anmelde-for-a = {""}**Does the victim have to report to the police to get a reflection period?** No. It is enough that there are indications that the person is a victim, and that she or he wants help.

# source: {""}**Kan vi drøfte en sak uten å oppgi navn?** Ja. Fjern også opplysninger som gjør at personen kan kjennes igjen, for eksempel arbeidsplassen på et lite sted.
# status: translated 2026-11-24 #430381ef.c00c1f6a
sporsmal-til-kom-kan-vi-drofte-en-sak-uten-a = {""}**Can we discuss a case without giving names?** Yes. Also remove information by which the person could be recognised, such as the workplace in a small town.

# source: {""}**Hva gjør vi når den utsatte vil tilbake?** Si at døren er åpen. Avtal en måte å ta kontakt på, og gi nummeret til ROSA på en måte som ikke er farlig å ha med seg.
# status: translated 2026-11-24 #37974e22.2c115011
sporsmal-til-kom-hva-gjor-vi-nar-den-utsatte = {""}**What do we do when the victim wants to go back?** Say that the door is open. Agree on a way to make contact, and give ROSA's number in a form that is not dangerous to carry.

## Om nyhetsbrevet

# source: Om nyhetsbrevet
# status: translated 2026-11-24 #e5f54d6d.2cd4a056
om-nyhetsbrevet = About the newsletter

# source: Nyhetsbrevet kommer fire ganger i året. Redaktør for dette nummeret er **Kaja Fjellheim**. Vil du ha det tilsendt, eller vil du ikke ha det lenger? Skriv til [{ -kom-email }](mailto:{ -kom-email }).
# status: translated 2026-11-24 #8c024460.39fc210b
om-nyhetsbrevet-nyhetsbrevet-kommer-fire = The newsletter comes out four times a year. The editor of this issue is **Kaja Fjellheim**. Would you like to receive it, or no longer receive it? Write to [{ -kom-email }](mailto:{ -kom-email }).

# source: Er noen i fare, skal du ikke skrive til oss. Ring **{ -emergency-police-phone }**.
# status: translated 2026-11-24 #3a397534.c618358c
om-nyhetsbrevet-er-noen-i-fare-skal-du-ikke = If someone is in danger, do not write to us. Call **{ -emergency-police-phone }**.

### End. Below this line polyfold keeps translations of texts that were deleted.
