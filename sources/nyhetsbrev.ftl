### nyhetsbrev: keys and source text of sources/nyhetsbrev.md. Written by “polyfold sync”; do not edit.

## Nytt om arbeidet mot menneskehandel

nytt-om-arbeidet-mot-menneskehandel = Nytt om arbeidet mot menneskehandel

nytt-om-arbeidet-mot-nyhetsbrev-fra = Nyhetsbrev fra Koordineringsenheten for ofre for menneskehandel (KOM), fjerde kvartal 2024

nytt-om-arbeidet-mot-utgitt = Utgitt { -newsletter-date }

nytt-om-arbeidet-mot-dette-nyhetsbrevet-er-et = Dette nyhetsbrevet er et eksempel. Personer, møter, kurs og frister er oppdiktet. Tallene fra Eurostat er ekte.

## Frister

frister = Frister

frister-hva = Hva

frister-nar = Når

frister-send-inn-saker-til-erfaringsmotet = Send inn saker til erfaringsmøtet

frister-meld-deg-pa-kurs-for-tolker = Meld deg på kurs for tolker

frister-sok-om-tilskudd-til-lokale-prosjekter = Søk om tilskudd til lokale prosjekter

frister-svar-pa-sporreundersokelsen-om-bolig = Svar på spørreundersøkelsen om bolig

frister-foresla-tema-til-neste-nyhetsbrev = Foreslå tema til neste nyhetsbrev

## Fra KOM

fra-kom = Fra KOM

## Ny veileder er ute

ny-veileder-er-ute = Ny veileder er ute

ny-veileder-er-ute-veilederen-menneskehandel = Veilederen «Menneskehandel: å se det og å hjelpe» er klar. Den er et hefte på norsk og engelsk, og arbeidet med polsk og ukrainsk har begynt. Heftet har kjennetegn for hver form for utnyttelse, en tabell over hvem som gjør hva, og en kontaktliste som du kan fylle ut selv.

ny-veileder-er-ute-bestill-eller-last-ned-pa = Bestill eller last ned på [{ -kom-web }](https://{ -kom-web }).

## Brosjyren på flere språk

brosjyren-pa-flere-sprak = Brosjyren på flere språk

brosjyren-pa-flere-brosjyren-blir-du-utnyttet = Brosjyren «Blir du utnyttet?» har fått flere språk. Gamle opplag skal kastes, også om de ser riktige ut: telefonnumre og adresser kan være endret. Hver brosjyre har utgavedato på baksiden.

brosjyren-pa-flere-vi-delte-ut-en-brosjyre = «Vi delte ut en brosjyre med et nummer som ikke var i bruk lenger. Det skal ikke skje igjen. Nå sjekker vi datoen før vi tar en bunke med oss ut.»

brosjyren-pa-flere-ingrid-solbakk-leder-for = — **Ingrid Solbakk**, leder for et oppsøkende team på Østlandet

## Bytte av kontaktperson

bytte-av-kontaktperson = Bytte av kontaktperson

bytte-av-mats-elvenes-er-ny-kontaktperson-for = {""}**Mats Elvenes** er ny kontaktperson for politidistriktene i nord. **Tuva Brandvold** tar seg av henvendelser fra kommunene. Skriv til [{ -kom-email }](mailto:{ -kom-email }), så når du begge.

## Fra etatene

fra-etatene = Fra etatene

## Politiet

politiet = Politiet

politiet-henrik-aasland-har-laget-en = {""}**Henrik Aasland** har laget en sjekkliste for den første timen i en sak. Den får plass på et kort i lommen:

politiet-skill-den-utsatte-fra-dem-som-kan = Skill den utsatte fra dem som kan stå bak.

politiet-sikre-telefonen-og-spor-for-du-ser-i = Sikre telefonen, og spør før du ser i den.

politiet-ring-etter-tolk-bruk-ikke-noen-som = Ring etter tolk. Bruk ikke noen som er til stede.

politiet-fa-tak-i-advokat-og-en-trygg-seng = Få tak i advokat og en trygg seng for natten.

## Arbeidstilsynet

arbeidstilsynet = Arbeidstilsynet

arbeidstilsynet-inspektorene-har-ovd-pa-a = Inspektørene har øvd på å snakke med arbeidstakere uten at arbeidsgiveren hører. De deler ut et kort med nummeret til ROSA, **{ -rosa-phone }**, på åtte språk.

arbeidstilsynet-det-viktigste-sporsmalet-mitt = «Det viktigste spørsmålet mitt er ikke hva de tjener. Det er hvor de sover.»

arbeidstilsynet-oda-kvernmo-inspektor = — **Oda Kvernmo**, inspektør

## UDI

udi = UDI

udi-nar-det-oppstar-mistanke-i-en-sak-om = Når det oppstår mistanke i en sak om opphold, skal saksbehandleren nå gi informasjon om refleksjonsperiode i samme samtale. **Leif Arne Tangstad** svarer på spørsmål om ordningen i et åpent nettmøte { -udi-meeting-date }.

## Barnevernet og Bufdir

barnevernet-og-bufdir = Barnevernet og Bufdir

barnevernet-og-en-gjennomgang-av-tolv = En gjennomgang av tolv meldinger viste at barnet oftest hadde vært i kontakt med tre tjenester før noen brukte ordet menneskehandel. **Sara Nilssen Myhre** leder arbeidet med et felles skjema, slik at barnet slipper å fortelle det samme flere ganger.

## Helsetjenesten

helsetjenesten = Helsetjenesten

helsetjenesten-tre-legevakter-prover-ut-fire = Tre legevakter prøver ut fire faste spørsmål til pasienter som kommer sammen med en som svarer for dem. **Amir Hosseini**, lege, ber om at alle pasienter blir spurt alene én gang, uansett hvorfor de kommer.

## Fra organisasjonene

fra-organisasjonene = Fra organisasjonene

## Et sted å bo er mer enn en seng

et-sted-a-bo-er-mer-enn-en-seng = Et sted å bo er mer enn en seng

et-sted-a-bo-er-mer-kirkens-bymisjon = Kirkens Bymisjon, Frelsesarmeen og ROSA har samlet råd om tiden etter at noen har flyttet inn:

et-sted-a-bo-er-mer-gi-nokkelen-pa-forste-dag = Gi nøkkelen på første dag. For noen er det den første nøkkelen de har hatt på lenge.

et-sted-a-bo-er-mer-avtal-hva-som-skal-skje = Avtal hva som skal skje hvis telefonen ringer om natten.

et-sted-a-bo-er-mer-la-den-som-flytter-inn = La den som flytter inn, bestemme hvem som får vite adressen.

et-sted-a-bo-er-mer-planlegg-utflyttingen-fra = Planlegg utflyttingen fra den første uken.

## Lønn som aldri kom

lonn-som-aldri-kom = Lønn som aldri kom

lonn-som-aldri-kom-caritas-hjalp-i-host-mange = Caritas hjalp i høst mange arbeidstakere i bilpleie og bygg. **Piotr Wolny**, rådgiver, minner om at et krav på lønn kan gå tapt hvis det ikke blir fremsatt i tide. Ta vare på meldinger, bilder av arbeidsplassen og timelister.

## Å finne familien igjen

a-finne-familien-igjen = Å finne familien igjen

a-finne-familien-rode-kors-kan-lete-etter = Røde Kors kan lete etter familie i hjemlandet også når den utsatte ikke vil at noen skal få vite hvor hun eller han er. Be om å få snakke med **Ellen Dahlby**.

## Tall

tall = Tall

## Europa

europa = Europa

europa-eurostat-registrerte-10-093-ofre-for = Eurostat registrerte 10 093 ofre for menneskehandel i EU i 2022. Det var 41 prosent flere enn året før.

europa-av-alle-registrerte = Av alle registrerte

europa-andel = Andel

europa-kvinner-og-jenter = Kvinner og jenter

europa-63 = 63 %

europa-eu-borgere = EU-borgere

europa-37 = 37 %

europa-mindrearige = Mindreårige

europa-15 = 15 %

europa-jenter-blant-de-mindrearige = Jenter blant de mindreårige

europa-75 = 75 %

## Hva tallene ikke sier

hva-tallene-ikke-sier = Hva tallene ikke sier

hva-tallene-ikke-flere-registrerte-betyr-ikke = Flere registrerte betyr ikke nødvendigvis flere ofre. Det kan også bety at flere tjenester ser etter. Land registrerer dessuten på ulike måter, og derfor bør du være forsiktig med å sammenligne dem.

## Nytt på nett

nytt-pa-nett = Nytt på nett

nytt-pa-nett-rad-til-den-som-far-et-krav-om = Råd til den som får et krav om lønn avvist: [{ -caritas-web }](https://{ -caritas-web })

nytt-pa-nett-retur-til-hjemlandet-forklart-pa = Retur til hjemlandet, forklart på åtte språk: [{ -iom-web }](https://{ -iom-web })

nytt-pa-nett-sporsmal-og-svar-om = Spørsmål og svar om refleksjonsperioden: [{ -udi-web }](https://{ -udi-web })

## Kurs og møter

kurs-og-moter = Kurs og møter

## Erfaringsmøte for koordinatorer

erfaringsmote-for-koordinatorer = Erfaringsmøte for koordinatorer

erfaringsmote-for-oslo-og-pa-nett-tema-barn = { -meeting-date }, Oslo og på nett. Tema: barn som blir brukt til kriminalitet. **Jonas Rindal** og **Maryam Yusuf** legger frem to saker der navn og steder er endret.

## Kurs for tolker

kurs-for-tolker = Kurs for tolker

kurs-for-tolker-pa-nett-kurset-handler-om-ord = { -interpreter-course-date }, på nett. Kurset handler om ord som er vanskelige å oversette, om taushetsplikt og om hvordan du tar vare på deg selv etter en tung samtale. Kursholder er **Hodan Warsame**.

## Frokostmøte om tilsyn

frokostmote-om-tilsyn = Frokostmøte om tilsyn

frokostmote-om-bergen-arbeidstilsynet = { -breakfast-date }, Bergen. Arbeidstilsynet, politiet og kommunen forteller hvordan de gikk sammen inn på en byggeplass. Innledning ved **Vidar Storhaug**.

## Spørsmål til KOM

sporsmal-til-kom = Spørsmål til KOM

sporsmal-til-kom-ma-den-utsatte-anmelde-for-a = {""}**Må den utsatte anmelde for å få refleksjonsperiode?** Nei. Det er nok at det er holdepunkter for at personen er utsatt, og at hun eller han ønsker hjelp.

sporsmal-til-kom-kan-vi-drofte-en-sak-uten-a = {""}**Kan vi drøfte en sak uten å oppgi navn?** Ja. Fjern også opplysninger som gjør at personen kan kjennes igjen, for eksempel arbeidsplassen på et lite sted.

sporsmal-til-kom-hva-gjor-vi-nar-den-utsatte = {""}**Hva gjør vi når den utsatte vil tilbake?** Si at døren er åpen. Avtal en måte å ta kontakt på, og gi nummeret til ROSA på en måte som ikke er farlig å ha med seg.

## Om nyhetsbrevet

om-nyhetsbrevet = Om nyhetsbrevet

om-nyhetsbrevet-nyhetsbrevet-kommer-fire = Nyhetsbrevet kommer fire ganger i året. Redaktør for dette nummeret er **Kaja Fjellheim**. Vil du ha det tilsendt, eller vil du ikke ha det lenger? Skriv til [{ -kom-email }](mailto:{ -kom-email }).

om-nyhetsbrevet-er-noen-i-fare-skal-du-ikke = Er noen i fare, skal du ikke skrive til oss. Ring **{ -emergency-police-phone }**.
