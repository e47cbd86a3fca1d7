### veileder, Polish (pl). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Menneskehandel: å se det og å hjelpe

# note: The title of the guide. Its readers are people who work in public services and organisations.
# source: Menneskehandel: å se det og å hjelpe
# status: translated 2026-11-24 #1bc527f7.5dcf3435
menneskehandel-a-se-det-og-a-hjelpe = Handel ludźmi: jak go dostrzec i jak pomóc

# source: En veileder for alle som i arbeidet sitt kan møte mennesker som blir utnyttet.
# status: translated 2026-11-24 #54622bee.5210f2eb
menneskehandel-a-se-en-veileder-for-alle-som = Poradnik dla wszystkich, którzy w swojej pracy mogą spotkać osoby wykorzystywane.

# note: The name of the publisher. Keep the abbreviation KOM.
# source: Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-24 #ca5b2005.2783dfbf
menneskehandel-a-se-koordineringsenheten-for = Jednostka Koordynacyjna ds. Ofiar Handlu Ludźmi (KOM)

# source: Utgave: { -guide-date }
# status: translated 2026-11-24 #5cd743b7.a9c842a6
menneskehandel-a-se-utgave = Wydanie: { -guide-date }

## Innhold

# note: The heading of the table of contents.
# source: Innhold
# status: translated 2026-11-24 #dcc279a7.275b9e96
innhold = Spis treści

## Om veilederen

# source: Om veilederen
# status: translated 2026-11-24 #3f6dff55.062362b0
om-veilederen = O poradniku

# source: De fleste som blir utsatt for menneskehandel, sier det ikke selv. De møter lege, NAV, skole, tilsyn, politi eller en frivillig organisasjon av en annen grunn. Derfor er det ofte du som kan oppdage det.
# status: translated 2026-11-24 #2766d1ad.ddbd10b6
om-veilederen-de-fleste-som-blir-utsatt-for = Większość osób dotkniętych handlem ludźmi sama o tym nie mówi. Spotykają lekarza, NAV, szkołę, inspekcję, policję albo organizację społeczną z innego powodu. Dlatego często to właśnie Ty możesz to zauważyć.

# source: Veilederen hjelper deg med tre ting:
# status: translated 2026-11-24 #40a5a055.77b1ab36
om-veilederen-veilederen-hjelper-deg-med-tre = Poradnik pomoże Ci w trzech sprawach:

# source: å kjenne igjen tegn på at noen blir utnyttet
# status: translated 2026-11-24 #0f2db6a7.f7f8c93e
om-veilederen-a-kjenne-igjen-tegn-pa-at-noen = rozpoznać oznaki, że ktoś jest wykorzystywany

# source: å snakke med personen uten å gjøre situasjonen farligere
# status: translated 2026-11-24 #eaa330bb.fcf8cb09
om-veilederen-a-snakke-med-personen-uten-a = porozmawiać z tą osobą tak, by nie zwiększyć zagrożenia

# source: å vite hvem som kan gi hjelp, og hvem du skal ringe
# status: translated 2026-11-24 #109b5cc8.e08004e9
om-veilederen-a-vite-hvem-som-kan-gi-hjelp-og = wiedzieć, kto może pomóc i do kogo zadzwonić

# source: Du skal ikke etterforske, og du trenger ikke å være sikker. Det er nok at du er bekymret.
# status: translated 2026-11-24 #9b1ee6e3.cf4b85dc
om-veilederen-du-skal-ikke-etterforske-og-du = Nie masz prowadzić śledztwa i nie musisz mieć pewności. Wystarczy, że coś Cię niepokoi.

# source: Er noen i fare nå? Ring politiet på **{ -emergency-police-phone }**. Trenger du råd, ring ROSA på **{ -rosa-phone }**, hele døgnet.
# status: translated 2026-11-24 #c0d6ed30.140e161d
om-veilederen-er-noen-i-fare-na-ring-politiet = Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń na policję: **{ -emergency-police-phone }**. Jeśli potrzebujesz porady, zadzwoń do ROSA: **{ -rosa-phone }**, przez całą dobę.

# note: Say which words your own language uses for the person who is exploited; do not translate the Norwegian words.
# source: Vi bruker ordet *utsatt* om den som blir utnyttet. I lov og forskrift står det ofte *offer* eller *fornærmet*. Det er den samme personen.
# status: translated 2026-11-24 #e511d5aa.76685d28
om-veilederen-vi-bruker-ordet-utsatt-om-den = O osobie wykorzystywanej mówimy *osoba dotknięta handlem ludźmi*. W ustawach i rozporządzeniach często występują słowa *ofiara* lub *pokrzywdzony*. Chodzi o tę samą osobę.

# source: KOM skal få etater og organisasjoner til å arbeide sammen, utvikle metoder for å finne og hjelpe utsatte og spre kunnskap på tvers av sektorer. KOM arbeider ikke med enkeltsaker. I 2024 ligger funksjonen i Justis- og beredskapsdepartementet.
# status: translated 2026-11-24 #5f3f2cae.561d5245
om-veilederen-kom-skal-fa-etater-og = KOM ma doprowadzać do współpracy urzędów i organizacji, opracowywać metody odnajdywania osób dotkniętych handlem ludźmi i pomagania im oraz szerzyć wiedzę w różnych sektorach. KOM nie zajmuje się pojedynczymi sprawami. W 2024 roku zadanie to należy do Ministerstwa Sprawiedliwości i Bezpieczeństwa Publicznego.

## Hva er menneskehandel?

# source: Hva er menneskehandel?
# status: translated 2026-11-24 #e00ea1e8.0dbde593
hva-er-menneskehandel = Czym jest handel ludźmi?

# source: Menneskehandel er å utnytte et annet menneske og å bruke utilbørlige midler for å få det til. Når den utsatte er voksen, ser vi etter tre ting: en handling, et middel og et formål.
# status: translated 2026-11-24 #498c594b.3f325249
hva-er-menneskehandel-er-a-utnytte-et-annet = Handel ludźmi to wykorzystywanie drugiego człowieka i stosowanie w tym celu niedozwolonych środków. Gdy osoba wykorzystywana jest dorosła, sprawdzamy trzy rzeczy: działanie, środek i cel.

# source: Spørsmål
# status: translated 2026-11-24 #45a247d3.0356faa5
hva-er-sporsmal = Pytanie

# source: Eksempler
# status: translated 2026-11-24 #105759e4.c234b39a
hva-er-eksempler = Przykłady

# source: {""}**Handling:** Hva gjør utnytteren?
# status: translated 2026-11-24 #e7320b15.c00cc90e
hva-er-handling-hva-gjor-utnytteren = {""}**Działanie:** Co robi sprawca?

# source: Rekrutterer, frakter, tar imot, gir husly, overtaler, betaler noen som har makt over personen
# status: translated 2026-11-24 #6f7d3aee.7efee970
hva-er-rekrutterer-frakter-tar-imot-gir-husly = Werbuje, przewozi, przyjmuje, daje nocleg, namawia, płaci komuś, kto ma władzę nad tą osobą

# source: {""}**Middel:** Hvordan får utnytteren det til?
# status: translated 2026-11-24 #249f02e6.3b1adeb1
hva-er-middel-hvordan-far-utnytteren-det-til = {""}**Środek:** Jak sprawca to osiąga?

# source: Vold, trusler, lureri, misbruk av en sårbar situasjon
# status: translated 2026-11-24 #6ec03b4c.26de0e97
hva-er-vold-trusler-lureri-misbruk-av-en = Przemoc, groźby, podstęp, nadużycie trudnego położenia

# source: {""}**Formål:** Hva skal personen brukes til?
# status: translated 2026-11-24 #7f959d86.b724abf6
hva-er-formal-hva-skal-personen-brukes-til = {""}**Cel:** Do czego osoba ma być użyta?

# source: Prostitusjon, tvangsarbeid, tigging, kriminalitet, krigstjeneste, fjerning av organer
# status: translated 2026-11-24 #4a3b5402.6f5afe2a
hva-er-prostitusjon-tvangsarbeid-tigging = Prostytucja, praca przymusowa, żebranie, przestępstwa, służba wojskowa, pobranie narządów

# source: Handelen trenger ikke å krysse en grense. Et menneske kan bli utnyttet i byen der det er født, og av sin egen familie.
# status: translated 2026-11-24 #7aab29a8.d4f06118
hva-er-handelen-trenger-ikke-a-krysse-en = Do handlu ludźmi nie trzeba przekraczać granicy. Człowiek może być wykorzystywany w mieście, w którym się urodził, i przez własną rodzinę.

# source: Sårbar situasjon
# status: translated 2026-11-24 #1bcb983d.ea5a3a4d
sarbar-situasjon = Trudne położenie

# source: Den som utnytter, velger ofte noen som har få andre muligheter. En sårbar situasjon kan for eksempel være
# status: translated 2026-11-24 #bf4203c3.34561041
sarbar-situasjon-den-som-utnytter-velger-ofte = Sprawcy często wybierają kogoś, kto ma niewiele innych możliwości. Trudne położenie to na przykład

# source: fattigdom, gjeld eller ansvar for familie i hjemlandet
# status: translated 2026-11-24 #794f7729.f818d076
sarbar-situasjon-fattigdom-gjeld-eller-ansvar = bieda, długi lub odpowiedzialność za rodzinę w kraju pochodzenia

# source: mangel på oppholdstillatelse eller frykt for å bli sendt ut
# status: translated 2026-11-24 #2e955959.6091e584
sarbar-situasjon-mangel-pa-oppholdstillatelse = brak zezwolenia na pobyt lub strach przed wydaleniem

# source: ung alder, funksjonsnedsettelse, sykdom eller rusavhengighet
# status: translated 2026-11-24 #506c6e6e.a774a4d5
sarbar-situasjon-ung-alder = młody wiek, niepełnosprawność, choroba lub uzależnienie

# source: at personen er på flukt, ikke kan språket og ikke kjenner noen
# status: translated 2026-11-24 #801b2f9a.bb69f6b4
sarbar-situasjon-at-personen-er-pa-flukt-ikke = ucieczka z kraju, nieznajomość języka i brak znajomych

# source: tidligere vold, overgrep eller brudd med familien
# status: translated 2026-11-24 #7f063dc8.88a0685b
sarbar-situasjon-tidligere-vold-overgrep = wcześniejsza przemoc, nadużycia lub zerwanie z rodziną

# source: Ingen av disse forholdene er i seg selv tegn på menneskehandel. De forklarer hvorfor noen ikke har hatt et reelt valg.
# status: translated 2026-11-24 #167daf6d.f942463b
sarbar-situasjon-ingen-av-disse-forholdene-er = Żadna z tych okoliczności nie jest sama w sobie oznaką handlu ludźmi. Wyjaśniają one, dlaczego ktoś nie miał rzeczywistego wyboru.

# source: Samtykke
# status: translated 2026-11-24 #2d55f5d6.71c4ccdc
samtykke = Zgoda

# source: Mange sa ja i begynnelsen: til en reise, en jobb eller et forhold. Noen visste at de skulle selge sex, men ikke hvor, hvor lenge og for hvem. Et samtykke som er oppnådd med vold, trusler, lureri eller misbruk av en sårbar situasjon, har ingen betydning.
# status: translated 2026-11-24 #ca530cbc.d5371c78
samtykke-mange-sa-ja-i-begynnelsen-til-en = Wiele osób na początku powiedziało „tak”: na podróż, pracę albo związek. Niektóre wiedziały, że będą świadczyć usługi seksualne, ale nie wiedziały gdzie, jak długo i dla kogo. Zgoda uzyskana przemocą, groźbą, podstępem lub przez nadużycie trudnego położenia nie ma żadnego znaczenia.

# source: Når den utsatte er under 18 år, trenger det ikke å være brukt noe utilbørlig middel. Da er det nok at barnet blir utnyttet.
# status: translated 2026-11-24 #617e6049.adc7f3e5
samtykke-nar-den-utsatte-er-under-18-ar = Gdy osoba wykorzystywana nie ma ukończonych 18 lat, nie trzeba wykazywać żadnego niedozwolonego środka. Wystarczy, że dziecko jest wykorzystywane.

# source: Hva menneskehandel ikke er
# status: translated 2026-11-24 #f7f4352a.81be29c2
hva-menneskehandel-ikke-er = Co nie jest handlem ludźmi

# source: {""}**Menneskesmugling** er å hjelpe noen ulovlig over en grense mot betaling. Det er et brudd på reglene om innreise, og det er fullført når grensen er krysset. Smugling kan gå over i menneskehandel når gjelden for reisen brukes som tvang.
# status: translated 2026-11-24 #b4de6dad.a4ddff5e
hva-menneskehandel-menneskesmugling-er-a = {""}**Przemyt ludzi** to pomaganie komuś za pieniądze w nielegalnym przekroczeniu granicy. Narusza on przepisy o wjeździe i kończy się z chwilą przekroczenia granicy. Przemyt może przejść w handel ludźmi, gdy dług za podróż służy do wywierania przymusu.

# source: {""}**Dårlige arbeidsvilkår** er lovbrudd, men ikke alltid menneskehandel. Jo mer arbeidsgiveren styrer bolig, papirer, penger og bevegelsesfrihet, jo større grunn er det til å spørre videre.
# status: translated 2026-11-24 #cf932605.bd04bfdd
hva-menneskehandel-darlige-arbeidsvilkar-er = {""}**Złe warunki pracy** są naruszeniem prawa, ale nie zawsze handlem ludźmi. Im bardziej pracodawca decyduje o mieszkaniu, dokumentach, pieniądzach i swobodzie ruchu, tym więcej powodów, by pytać dalej.

# source: {""}**Salg av sex** er ikke straffbart i Norge. Det er straffbart å kjøpe sex, å tjene på andres prostitusjon og å utnytte noen i prostitusjon.
# status: translated 2026-11-24 #bc9c4547.8f1db428
hva-menneskehandel-salg-av-sex-er-ikke = {""}**Świadczenie usług seksualnych** nie jest w Norwegii karalne. Karalne jest kupowanie takich usług, czerpanie zysków z cudzej prostytucji i wykorzystywanie kogoś w prostytucji.

# source: Omfanget
# status: translated 2026-11-24 #1494c072.71ae2a3f
omfanget = Skala

# source: I 2022 ble 10 093 ofre for menneskehandel registrert i EU, 41 prosent flere enn i 2021.[^eurostat] Av dem var 63 prosent kvinner eller jenter. 37 prosent var EU-borgere, og mange ble utnyttet i sitt eget land. 15 prosent var mindreårige, og tre av fire av dem var jenter.
# status: translated 2026-11-24 #0f9a5f5d.d52315ad
omfanget-i-2022-ble-10-093-ofre-for = W 2022 roku w UE zarejestrowano 10 093 ofiary handlu ludźmi, o 41 procent więcej niż w 2021.[^eurostat] 63 procent z nich stanowiły kobiety lub dziewczęta. 37 procent to obywatele UE, a wiele osób wykorzystywano w ich własnym kraju. 15 procent było niepełnoletnich, a trzy czwarte z nich to dziewczęta.

# source: Tallene viser bare dem som noen har oppdaget.
# status: translated 2026-11-24 #0da8eb1f.39422432
omfanget-tallene-viser-bare-dem-som-noen-har = Dane obejmują tylko te osoby, które ktoś zauważył.

# source: Eurostat: registrerte ofre for menneskehandel i EU, tall for 2022.
# status: translated 2026-11-24 #ed46813e.388f87e3
omfanget-eurostat-registrerte-ofre-for = Eurostat: zarejestrowane ofiary handlu ludźmi w UE, dane za 2022 rok.

## Loven

# source: Loven
# missing: loven =

# source: Menneskehandel er straffbart etter straffeloven § 257.[^strl257] Straffen er fengsel i inntil 6 år. Grov menneskehandel straffes etter § 258 med fengsel i inntil 10 år.[^strl258]
# missing: loven-menneskehandel-er-straffbart-etter =

# source: Paragraf 257 rammer den som bruker vold, trusler, misbruk av en sårbar situasjon eller annen utilbørlig atferd for å tvinge, utnytte eller forlede noen til
# missing: loven-paragraf-257-rammer-den-som-bruker-vold =

# source: prostitusjon eller andre seksuelle ytelser
# missing: loven-prostitusjon-eller-andre-seksuelle =

# source: tvangsarbeid eller tvangstjenester, også tigging
# missing: loven-tvangsarbeid-eller-tvangstjenester-ogsa =

# source: krigstjeneste i et fremmed land
# missing: loven-krigstjeneste-i-et-fremmed-land =

# source: å samtykke i at et indre organ blir fjernet
# missing: loven-a-samtykke-i-at-et-indre-organ-blir =

# source: Også den som rekrutterer, frakter eller tar imot personen, kan straffes. Det samme gjelder den som medvirker på annen måte, og den som betaler eller tar imot betaling for å få samtykke fra noen som har myndighet over personen.
# missing: loven-ogsa-den-som-rekrutterer-frakter-eller =

# source: Når retten avgjør om menneskehandelen er grov, legger den særlig vekt på
# missing: loven-nar-retten-avgjor-om-menneskehandelen =

# source: om den utsatte var under 18 år
# missing: loven-om-den-utsatte-var-under-18-ar =

# source: om det ble brukt grov vold eller tvang
# missing: loven-om-det-ble-brukt-grov-vold-eller-tvang =

# source: om handlingen ga betydelig utbytte
# missing: loven-om-handlingen-ga-betydelig-utbytte =

# source: Lov 20. mai 2005 nr. 28 om straff (straffeloven) § 257.
# missing: loven-lov-20-mai-2005-nr-28-om-straff =

# source: Straffeloven § 258.
# missing: loven-straffeloven-258 =

# source: Andre lovbrudd i samme sak
# missing: andre-lovbrudd-i-samme-sak =

# source: Det er ikke din oppgave å finne riktig paragraf. Et forhold som ikke kan bevises som menneskehandel, kan likevel være et annet lovbrudd, og personen kan ha de samme behovene.
# missing: andre-lovbrudd-i-det-er-ikke-din-oppgave-a =

# source: hallikvirksomhet og kjøp av seksuelle tjenester[^strl315]
# missing: andre-lovbrudd-i-hallikvirksomhet-og-kjop-av =

# source: lønnstyveri[^strl395] og brudd på arbeidsmiljøloven og allmenngjøringsloven
# missing: andre-lovbrudd-i-lonnstyveri-og-brudd-pa =

# source: frihetsberøvelse, tvang og trusler
# missing: andre-lovbrudd-i-frihetsberovelse-tvang-og =

# source: falske dokumenter og misbruk av identitet
# missing: andre-lovbrudd-i-falske-dokumenter-og-misbruk =

# source: Straffeloven §§ 315 og 316.
# missing: andre-lovbrudd-i-straffeloven-315-og-316 =

# source: Straffeloven §§ 395 og 396.
# missing: andre-lovbrudd-i-straffeloven-395-og-396 =

# source: Norges internasjonale forpliktelser
# missing: norges-internasjonale-forpliktelser =

# source: Norge er bundet av FNs Palermo-protokoll,[^palermo] Europarådets konvensjon om tiltak mot menneskehandel[^coe] og forbudet mot slaveri og tvangsarbeid i artikkel 4 i Den europeiske menneskerettskonvensjonen.[^echr]
# missing: norges-norge-er-bundet-av-fns-palermo =

# source: Europarådets konvensjon krever blant annet at staten identifiserer ofre, gir dem tid til å komme seg, og åpner for at de ikke straffes for ulovlige handlinger som de er tvunget til.
# missing: norges-europaradets-konvensjon-krever-blant =

# source: Har personen selv brutt loven, for eksempel med falske papirer, tyveri eller salg av narkotika? Bli enig med personen om å si fra til en advokat eller politiet: Handlingen kan være en del av utnyttelsen.
# missing: norges-har-personen-selv-brutt-loven-for =

# source: FN-protokoll 15. november 2000 for å forebygge, bekjempe og straffe handel med mennesker, særlig kvinner og barn. Norge ratifiserte den i 2003.
# missing: norges-fn-protokoll-15-november-2000-for-a =

# source: Europarådets konvensjon 16. mai 2005 om tiltak mot menneskehandel, særlig artikkel 10, 12, 13 og 26. Norge ratifiserte den i 2008.
# missing: norges-europaradets-konvensjon-16-mai-2005-om =

# source: Konvensjonen gjelder som norsk lov, jf. menneskerettsloven § 2.
# missing: norges-konvensjonen-gjelder-som-norsk-lov-jf =

## Kjennetegn

# source: Kjennetegn
# missing: kjennetegn =

# source: Kjennetegn er grunner til å spørre videre. De er ikke bevis. Ett tegn kan være nok til å be om råd, og ingen har alle. Se etter mønstre: Hvem bestemmer? Hvem får pengene? Hva skjer hvis personen slutter? Punktene under beskriver personen som kan være utsatt.
# missing: kjennetegn-kjennetegn-er-grunner-til-a-sporre =

# source: Tegn som går igjen i alle former
# missing: tegn-som-gar-igjen-i-alle-former =

# source: {""}**Frihet**
# missing: tegn-som-gar-igjen-i-frihet =

# source: blir fulgt, hentet og brakt av den samme personen
# missing: tegn-som-gar-igjen-i-blir-fulgt-hentet-og =

# source: kan ikke gå ut, ringe eller treffe andre uten lov
# missing: tegn-som-gar-igjen-i-kan-ikke-ga-ut-ringe =

# source: låses inne eller blir overvåket med telefon eller kamera
# missing: tegn-som-gar-igjen-i-lases-inne-eller-blir =

# source: {""}**Papirer**
# missing: tegn-som-gar-igjen-i-papirer =

# source: har ikke passet sitt selv, eller vet ikke hvor det er
# missing: tegn-som-gar-igjen-i-har-ikke-passet-sitt =

# source: har dokumenter som noen andre har skaffet
# missing: tegn-som-gar-igjen-i-har-dokumenter-som-noen =

# source: kjenner ikke sin egen adresse
# missing: tegn-som-gar-igjen-i-kjenner-ikke-sin-egen =

# source: {""}**Penger**
# missing: tegn-som-gar-igjen-i-penger =

# source: får lite eller ingenting av det andre tjener på arbeidet
# missing: tegn-som-gar-igjen-i-far-lite-eller-ingenting =

# source: betaler på en gjeld som stadig vokser
# missing: tegn-som-gar-igjen-i-betaler-pa-en-gjeld-som =

# source: har en bankkonto eller BankID som andre disponerer
# missing: tegn-som-gar-igjen-i-har-en-bankkonto-eller =

# source: {""}**Språk og oppførsel**
# missing: tegn-som-gar-igjen-i-sprak-og-oppforsel =

# source: lar en annen svare, også på enkle spørsmål
# missing: tegn-som-gar-igjen-i-lar-en-annen-svare-ogsa =

# source: forteller det samme som andre, nesten ord for ord
# missing: tegn-som-gar-igjen-i-forteller-det-samme-som =

# source: er redd for politiet, for myndighetene eller for hva som kan skje med familien
# missing: tegn-som-gar-igjen-i-er-redd-for-politiet-for =

# source: har skader som ingen har behandlet, eller som forklares dårlig
# missing: tegn-som-gar-igjen-i-har-skader-som-ingen-har =

# source: Prostitusjon og andre seksuelle formål
# missing: prostitusjon-og-andre-seksuelle-formal =

# source: Utnyttelsen skjer på gaten, i leiligheter og på hotell, og den avtales ofte på nettet. Den kan også skje bare på nettet, ved at noen må posere eller utføre seksuelle handlinger foran kamera.
# missing: prostitusjon-og-utnyttelsen-skjer-pa-gaten-i =

# source: må tjene et bestemt beløp hver dag
# missing: prostitusjon-og-ma-tjene-et-bestemt-belop =

# source: kan ikke velge kunder, si nei til handlinger eller bruke kondom
# missing: prostitusjon-og-kan-ikke-velge-kunder-si-nei =

# source: har annonser på nett som andre har skrevet og svarer på
# missing: prostitusjon-og-har-annonser-pa-nett-som =

# source: flyttes ofte mellom byer eller land og vet ikke hvor neste sted er
# missing: prostitusjon-og-flyttes-ofte-mellom-byer =

# source: bor og selger sex på samme sted
# missing: prostitusjon-og-bor-og-selger-sex-pa-samme =

# source: er kjæreste med den som tar pengene
# missing: prostitusjon-og-er-kjaereste-med-den-som-tar =

# source: trues med at bilder blir sendt til familien
# missing: prostitusjon-og-trues-med-at-bilder-blir =

# source: har avlagt en ed eller deltatt i et ritual og er redd for å bryte løftet
# missing: prostitusjon-og-har-avlagt-en-ed-eller =

# source: har tatovering eller merke som ser ut til å vise hvem hun eller han «tilhører»
# missing: prostitusjon-og-har-tatovering-eller-merke =

# source: Menn, gutter og transpersoner blir også utnyttet. De blir sjeldnere spurt.
# missing: prostitusjon-og-menn-gutter-og-transpersoner =

# source: Tvangsarbeid og tvangstjenester
# missing: tvangsarbeid-og-tvangstjenester =

# source: Tvangsarbeid finnes særlig der arbeidet er ufaglært, bemanningen er løs og boligen følger med: i bygg, renhold, servering, jordbruk, fiskeforedling, bilpleie, transport og private hjem.
# missing: tvangsarbeid-og-tvangsarbeid-finnes-saerlig =

# source: arbeider svært lange dager uten fri, også ved sykdom
# missing: tvangsarbeid-og-arbeider-svaert-lange-dager =

# source: får mindre enn avtalt, eller må betale lønnen tilbake i kontanter
# missing: tvangsarbeid-og-far-mindre-enn-avtalt-eller =

# source: må betale for arbeidet, boligen, transporten eller verktøyet
# missing: tvangsarbeid-og-ma-betale-for-arbeidet =

# source: har skrevet under på en kontrakt på et språk personen ikke forstår, eller har to kontrakter
# missing: tvangsarbeid-og-har-skrevet-under-pa-en =

# source: bor på arbeidsplassen, trangt eller uten dusj og kjøkken
# missing: tvangsarbeid-og-bor-pa-arbeidsplassen-trangt =

# source: mangler verneutstyr og har fått opplæring bare i hva hun eller han skal si ved kontroll
# missing: tvangsarbeid-og-mangler-verneutstyr-og-har =

# source: trekkes i lønn som straff
# missing: tvangsarbeid-og-trekkes-i-lonn-som-straff =

# source: trues med politi eller utsendelse hvis hun eller han klager
# missing: tvangsarbeid-og-trues-med-politi-eller =

# source: har ikke kontakt med kolleger som ikke er ansatt av samme arbeidsgiver
# missing: tvangsarbeid-og-har-ikke-kontakt-med-kolleger =

# source: {""}**I private hjem** er tegnene færre, fordi ingen ser dem. Spør au pairer og andre som arbeider i hjemmet, om de har eget rom, fri hver uke, egen nøkkel og sitt eget pass.
# missing: tvangsarbeid-og-i-private-hjem-er-tegnene =

# source: Tigging og tvungen kriminalitet
# missing: tigging-og-tvungen-kriminalitet =

# source: Noen blir satt til å tigge, stjele, dyrke eller selge narkotika, åpne bankkontoer eller ta opp lån. De blir ofte møtt som lovbrytere først.
# missing: tigging-og-tvungen-noen-blir-satt-til-a-tigge =

# source: tigger på faste steder og tider, og blir kjørt dit
# missing: tigging-og-tvungen-tigger-pa-faste-steder-og =

# source: gir fra seg pengene samme dag
# missing: tigging-og-tvungen-gir-fra-seg-pengene-samme =

# source: har en funksjonsnedsettelse eller et barn som brukes for å få mer
# missing: tigging-og-tvungen-har-en =

# source: gjentar de samme lovbruddene med utstyr som er skaffet av andre
# missing: tigging-og-tvungen-gjentar-de-samme =

# source: passer en plante- eller stoffproduksjon og kan ikke forlate huset
# missing: tigging-og-tvungen-passer-en-plante-eller =

# source: har firma, biler, abonnementer eller lån i sitt navn uten å vite hva det er
# missing: tigging-og-tvungen-har-firma-biler =

# source: tar på seg skylden og vil ikke si hvem som sendte henne eller ham
# missing: tigging-og-tvungen-tar-pa-seg-skylden-og-vil =

# source: Krigstjeneste i et fremmed land
# missing: krigstjeneste-i-et-fremmed-land =

# source: Det er sjelden vi ser dette i Norge, men mennesker som kommer hit, kan ha vært utsatt for det. Andre kan bli rekruttert her.
# missing: krigstjeneste-i-et-det-er-sjelden-vi-ser =

# source: ble lovet sivilt arbeid, studieplass eller statsborgerskap og sendt til fronten
# missing: krigstjeneste-i-et-ble-lovet-sivilt-arbeid =

# source: fikk valget mellom fengsel eller utvisning og militærtjeneste
# missing: krigstjeneste-i-et-fikk-valget-mellom-fengsel =

# source: skrev under på papirer på et språk hun eller han ikke forsto
# missing: krigstjeneste-i-et-skrev-under-pa-papirer-pa =

# source: ble tatt ut av skolen eller familien som barn for å bære våpen, spionere, lage mat eller brukes seksuelt
# missing: krigstjeneste-i-et-ble-tatt-ut-av-skolen =

# source: er redd for straff i hjemlandet fordi hun eller han flyktet fra tjenesten
# missing: krigstjeneste-i-et-er-redd-for-straff-i =

# source: Fjerning av organer
# missing: fjerning-av-organer =

# source: Den som selger et organ, har nesten alltid gjeld eller er i nød. Kirurgien skjer som regel i et annet land.
# missing: fjerning-av-organer-den-som-selger-et-organ =

# source: har fersk arr i siden eller på magen og vet lite om operasjonen
# missing: fjerning-av-organer-har-fersk-arr-i-siden =

# source: har fått reise, pass og opphold på klinikk betalt av ukjente
# missing: fjerning-av-organer-har-fatt-reise-pass-og =

# source: er blitt presentert som slektning av mottakeren uten å være det
# missing: fjerning-av-organer-er-blitt-presentert-som =

# source: får ikke den kontrollen som en giver skal ha
# missing: fjerning-av-organer-far-ikke-den-kontrollen =

# source: fikk bare en del av pengene, eller ingen
# missing: fjerning-av-organer-fikk-bare-en-del-av =

# source: er instruert om hva hun eller han skal svare sykehuset
# missing: fjerning-av-organer-er-instruert-om-hva-hun =

# source: En giver som er i tvil, skal få snakke alene med lege og tolk før et inngrep. Stans prosessen hvis du tror at noen presser giveren.
# missing: fjerning-av-organer-en-giver-som-er-i-tvil =

## Barn

# source: Barn
# missing: barn =

# source: Alle under 18 år er barn, også de som er gift, arbeider eller sier at de er voksne. Er alderen usikker, skal personen behandles som barn til alderen er avklart.[^age]
# missing: barn-alle-under-18-ar-er-barn-ogsa-de-som-er =

# source: Et barn trenger ikke å vise at det er tvunget. Mange vil beskytte den som utnytter dem, fordi det er en forelder, en kjæreste eller den eneste voksne de kjenner.
# missing: barn-et-barn-trenger-ikke-a-vise-at-det-er =

# source: Se etter om barnet
# missing: barn-se-etter-om-barnet =

# source: reiser eller bor med voksne som ikke kan gjøre rede for hva de er for barnet
# missing: barn-reiser-eller-bor-med-voksne-som-ikke-kan =

# source: er borte fra skole, omsorgssenter eller mottak, og ingen vet hvor
# missing: barn-er-borte-fra-skole-omsorgssenter-eller =

# source: har fått mobil, klær eller penger som ingen kan forklare
# missing: barn-har-fatt-mobil-klaer-eller-penger-som =

# source: har mange telefonnumre eller adresser skrevet ned eller lært utenat
# missing: barn-har-mange-telefonnumre-eller-adresser =

# source: gjør husarbeid eller passer barn hele dagen og går ikke på skole
# missing: barn-gjor-husarbeid-eller-passer-barn-hele =

# source: er blitt giftet bort eller lovet bort
# missing: barn-er-blitt-giftet-bort-eller-lovet-bort =

# source: begår tyveri eller selger narkotika sammen med eldre
# missing: barn-begar-tyveri-eller-selger-narkotika =

# source: har en voksen «kjæreste» fra nettet
# missing: barn-har-en-voksen-kjaereste-fra-nettet =

# source: er utslitt, underernært eller gravid, eller har en seksuelt overførbar infeksjon
# missing: barn-er-utslitt-underernaert-eller-gravid =

# source: Europarådets konvensjon artikkel 10 nr. 3.
# missing: barn-europaradets-konvensjon-artikkel-10-nr-3 =

# source: Hva du skal gjøre når det gjelder et barn
# missing: hva-du-skal-gjore-nar-det-gjelder-et-barn =

# source: Sørg for at barnet er trygt nå. Ring politiet på **{ -emergency-police-phone }** hvis det haster.
# missing: hva-du-skal-gjore-sorg-for-at-barnet-er-trygt =

# source: Meld fra til barnevernet i kommunen der barnet er. Du som arbeider i det offentlige, har plikt til det når det er grunn til å tro at et barn blir eller vil bli utnyttet til menneskehandel.[^bvl]
# missing: hva-du-skal-gjore-meld-fra-til-barnevernet-i =

# source: Ikke send barnet tilbake til den voksne det kom med, før barnevernet eller politiet har vurdert det.
# missing: hva-du-skal-gjore-ikke-send-barnet-tilbake =

# source: La fagfolk ta den grundige samtalen. Barn blir som hovedregel avhørt i tilrettelagt avhør på Statens barnehus.[^avhor]
# missing: hva-du-skal-gjore-la-fagfolk-ta-den-grundige =

# source: Se etter at et barn uten foreldre får en representant.[^rep]
# missing: hva-du-skal-gjore-se-etter-at-et-barn-uten =

# source: Barnevernet kan flytte et barn til en trygg institusjon uten samtykke når det er fare for at barnet blir utnyttet til menneskehandel.[^bvl6]
# missing: hva-du-skal-gjore-barnevernet-kan-flytte-et =

# source: Utenom kontortid ringer du barnevernvakten der du er, eller **{ -child-helpline-phone }**. Barn kan selv ringe dit, hele døgnet.
# missing: hva-du-skal-gjore-utenom-kontortid-ringer-du =

# source: Barnevernsloven § 13-2.
# missing: hva-du-skal-gjore-barnevernsloven-13-2 =

# source: Straffeprosessloven § 239.
# missing: hva-du-skal-gjore-straffeprosessloven-239 =

# source: Utlendingsloven kapittel 11 A.
# missing: hva-du-skal-gjore-utlendingsloven-kapittel-11 =

# source: Barnevernsloven §§ 4-5 og 6-6.
# missing: hva-du-skal-gjore-barnevernsloven-4-5-og-6-6 =

## Slik møter du personen

# source: Slik møter du personen
# missing: slik-moter-du-personen =

# source: Tillit tar tid. Den første samtalen trenger ikke å gi svar. Den er vellykket hvis personen vet at det finnes hjelp, og at du kan nås igjen.
# missing: slik-moter-du-tillit-tar-tid-den-forste =

# source: Gjør dette
# missing: gjor-dette =

# source: Snakk med personen alene, i et rom der ingen andre hører.
# missing: gjor-dette-snakk-med-personen-alene-i-et-rom =

# source: Si hvem du er, hva du kan gjøre, og hva du ikke kan love.
# missing: gjor-dette-si-hvem-du-er-hva-du-kan-gjore-og =

# source: Begynn med det som er viktigst nå:
# missing: gjor-dette-begynn-med-det-som-er-viktigst-na =

# source: Er du trygg?
# missing: gjor-dette-er-du-trygg =

# source: Har du vondt?
# missing: gjor-dette-har-du-vondt =

# source: Har du spist og sovet?
# missing: gjor-dette-har-du-spist-og-sovet =

# source: Spør hva personen selv ønsker, og respekter svaret.
# missing: gjor-dette-spor-hva-personen-selv-onsker-og =

# source: Fortell at hjelp ikke er avhengig av anmeldelse.
# missing: gjor-dette-fortell-at-hjelp-ikke-er-avhengig =

# source: Avtal hvordan dere kan ha kontakt på en måte som ikke vekker mistanke.
# missing: gjor-dette-avtal-hvordan-dere-kan-ha-kontakt =

# source: Skriv ned hva du så og hørte, med personens egne ord.
# missing: gjor-dette-skriv-ned-hva-du-sa-og-horte-med =

# source: Unngå dette
# missing: unnga-dette =

# source: Ikke konfronter den som kan stå bak.
# missing: unnga-dette-ikke-konfronter-den-som-kan-sta =

# source: Ikke bruk familie, venner, kolleger eller arbeidsgiveren som tolk.
# missing: unnga-dette-ikke-bruk-familie-venner-kolleger =

# source: Ikke gi brosjyrer eller visittkort før du har spurt om det er trygt å ha dem.
# missing: unnga-dette-ikke-gi-brosjyrer-eller =

# source: Ikke spør om det samme flere ganger for å finne feil.
# missing: unnga-dette-ikke-spor-om-det-samme-flere =

# source: Ikke lov opphold eller bolig, og ikke lov at noen blir straffet.
# missing: unnga-dette-ikke-lov-opphold-eller-bolig-og =

# source: Ikke ta bilder, og ikke del historien med flere enn nødvendig.
# missing: unnga-dette-ikke-ta-bilder-og-ikke-del =

# source: Ikke press frem detaljer om vold eller seksuelle overgrep. De som skal bruke dem, spør selv.
# missing: unnga-dette-ikke-press-frem-detaljer-om-vold =

# source: Bruk tolk
# missing: bruk-tolk =

# source: Offentlige organer skal bruke kvalifisert tolk når det er nødvendig for rettssikkerheten eller for å gi forsvarlig hjelp.[^tolk]
# missing: bruk-tolk-offentlige-organer-skal-bruke =

# source: Bestill tolk over telefon eller skjerm hvis miljøet er lite. Da trenger tolken ikke å vite hvor personen er.
# missing: bruk-tolk-bestill-tolk-over-telefon-eller =

# source: Spør hvilket språk og hvilken dialekt personen helst snakker, og om tolkens kjønn har noe å si.
# missing: bruk-tolk-spor-hvilket-sprak-og-hvilken =

# source: Si ved starten at tolken har taushetsplikt, og at personen kan be om å få byttet tolk.
# missing: bruk-tolk-si-ved-starten-at-tolken-har =

# source: Tolkeloven § 6.
# missing: bruk-tolk-tolkeloven-6 =

# source: Spørsmål som åpner en samtale
# missing: sporsmal-som-apner-en-samtale =

# source: Still få og åpne spørsmål. Forklar hvorfor du spør.
# missing: sporsmal-som-apner-still-fa-og-apne-sporsmal =

# source: Hvordan kom du hit, og hvem ordnet reisen?
# missing: sporsmal-som-apner-hvordan-kom-du-hit-og-hvem =

# source: Ble det slik du trodde det skulle bli?
# missing: sporsmal-som-apner-ble-det-slik-du-trodde-det =

# source: Hvor sover du, og hvem bor du sammen med?
# missing: sporsmal-som-apner-hvor-sover-du-og-hvem-bor =

# source: Kan du gå når du vil? Hva skjer hvis du gjør det?
# missing: sporsmal-som-apner-kan-du-ga-nar-du-vil-hva =

# source: Hvem har passet og telefonen din?
# missing: sporsmal-som-apner-hvem-har-passet-og =

# source: Får du beholde pengene du tjener?
# missing: sporsmal-som-apner-far-du-beholde-pengene-du =

# source: Skylder du noen penger?
# missing: sporsmal-som-apner-skylder-du-noen-penger =

# source: Er det noen du er redd for, her eller hjemme?
# missing: sporsmal-som-apner-er-det-noen-du-er-redd-for =

# source: Når reaksjonene er vanskelige å forstå
# missing: nar-reaksjonene-er-vanskelige-a-forsta =

# source: Mange husker i biter, blander tid og sted eller forteller med flat stemme. Noen blir sinte, noen ler. Det er vanlige reaksjoner på vold over lang tid og sier ikke noe om hvorvidt det de forteller, er sant.
# missing: nar-reaksjonene-er-mange-husker-i-biter =

# source: Personen kan gå tilbake til den som utnytter. Døren må stå åpen også neste gang.
# missing: nar-reaksjonene-er-personen-kan-ga-tilbake =

## Rettigheter

# source: Rettigheter
# missing: rettigheter =

# source: Den som antas å være utsatt for menneskehandel, har rett til hjelp. Det kreves ikke at noen er dømt, at saken er anmeldt, eller at personen har lovlig opphold.
# missing: rettigheter-den-som-antas-a-vaere-utsatt-for =

# source: Det er ingen plikt til å anmelde for å få hjelp. Si det tidlig, og si det på et språk personen forstår.
# missing: rettigheter-det-er-ingen-plikt-til-a-anmelde =

# source: Refleksjonsperioden
# missing: refleksjonsperioden =

# source: Den som antas å være utsatt, kan få en midlertidig oppholdstillatelse i inntil { $months } måneder. Den kalles refleksjonsperiode.[^refleksjon] Perioden skal gi tid til å komme seg, bryte med miljøet og tenke gjennom om hun eller han vil samarbeide med politiet.
# missing: refleksjonsperioden-den-som-antas-a-vaere =

# source: En advokat eller politiet hjelper med søknaden. UDI avgjør den, og den skal behandles raskt.
# missing: refleksjonsperioden-en-advokat-eller-politiet =

# source: Det er nok at det er holdepunkter for at personen er utsatt, og at hun eller han ønsker hjelp.
# missing: refleksjonsperioden-det-er-nok-at-det-er =

# source: I perioden kan personen ikke sendes ut av landet.
# missing: refleksjonsperioden-i-perioden-kan-personen =

# source: Personen har rett til bolig, penger til å leve av og helsehjelp i perioden.
# missing: refleksjonsperioden-personen-har-rett-til =

# source: Før perioden går ut, skal det være klart hva som skjer etterpå.
# missing: refleksjonsperioden-for-perioden-gar-ut-skal =

# source: Utlendingsloven § 38 og utlendingsforskriften § 8-3.
# missing: refleksjonsperioden-utlendingsloven-38-og =

# source: Etter refleksjonsperioden
# missing: etter-refleksjonsperioden =

# source: {""}**Begrenset tillatelse:** Politiet etterforsker saken, og personen har brutt med miljøet. Tillatelsen kan gis for ett år om gangen.
# missing: etter-begrenset-tillatelse-politiet =

# source: {""}**Tillatelse til vitner:** Den som har vitnet i retten i en sak om menneskehandel, kan få opphold.[^vitne]
# missing: etter-tillatelse-til-vitner-den-som-har =

# source: {""}**Beskyttelse:** Den som risikerer forfølgelse eller overgrep ved retur, kan søke asyl. Tidligere ofre for menneskehandel skal regnes som medlemmer av en spesiell sosial gruppe.[^utl30]
# missing: etter-beskyttelse-den-som-risikerer =

# source: {""}**Sterke menneskelige hensyn:** UDI kan gi opphold etter en samlet vurdering.
# missing: etter-sterke-menneskelige-hensyn-udi-kan-gi =

# source: {""}**Trygg retur:** IOM hjelper den som ønsker å reise hjem, med reisen og med å komme i gang igjen.
# missing: etter-trygg-retur-iom-hjelper-den-som-onsker =

# source: Utlendingsforskriften § 8-4.
# missing: etter-utlendingsforskriften-8-4 =

# source: Utlendingsloven §§ 28 og 30.
# missing: etter-utlendingsloven-28-og-30 =

# source: Et trygt sted å bo
# missing: et-trygt-sted-a-bo =

# source: ROSA formidler plass på et trygt botilbud. Kommunen har ansvar for et midlertidig sted å bo når noen ikke klarer å skaffe det selv.[^nav]
# missing: et-trygt-sted-a-bo-rosa-formidler-plass-pa-et =

# source: Sosialtjenesteloven § 27.
# missing: et-trygt-sted-a-bo-sosialtjenesteloven-27 =

# source: Helsehjelp
# missing: helsehjelp =

# source: Alle har rett til øyeblikkelig hjelp. Den som har refleksjonsperiode, har rett til nødvendig helsehjelp i kommunen og på sykehus. Tenk på
# missing: helsehjelp-alle-har-rett-til-oyeblikkelig =

# source: skader, smerter og tenner
# missing: helsehjelp-skader-smerter-og-tenner =

# source: graviditet, prevensjon, abort og seksuelt overførbare infeksjoner
# missing: helsehjelp-graviditet-prevensjon-abort-og =

# source: søvn, angst, depresjon og selvmordsfare
# missing: helsehjelp-sovn-angst-depresjon-og =

# source: rus og abstinens
# missing: helsehjelp-rus-og-abstinens =

# source: vaksiner, medisiner og sykdommer som ikke er fulgt opp
# missing: helsehjelp-vaksiner-medisiner-og-sykdommer =

# source: Advokat
# missing: advokat =

# source: Den som vurderer å anmelde, får fri rettshjelp uten behovsprøving.[^rettshjelp] Når saken er anmeldt, får den utsatte en bistandsadvokat som staten betaler.[^bistand] Advokaten hjelper også med søknad om opphold, krav mot gjerningspersonen og søknad om voldserstatning.[^erstatning]
# missing: advokat-den-som-vurderer-a-anmelde-far-fri =

# source: Rettshjelpsloven § 11.
# missing: advokat-rettshjelpsloven-11 =

# source: Straffeprosessloven § 107 a.
# missing: advokat-straffeprosessloven-107-a =

# source: Voldserstatningsloven.
# missing: advokat-voldserstatningsloven =

# source: Oppfølging
# missing: oppfolging =

# source: Kommunen der personen oppholder seg, har ansvar for tjenester etter sosialtjenesteloven og helse- og omsorgstjenesteloven. Lag en plan sammen med personen. Avtal hvem som er kontaktperson, og hva som skal skje hvis kontakten blir brutt.
# missing: oppfolging-kommunen-der-personen-oppholder =

# source: norskkurs, skole eller arbeid, etter hva tillatelsen gir rett til
# missing: oppfolging-norskkurs-skole-eller-arbeid-etter =

# source: bankkonto, skattekort, fastlege og nytt pass
# missing: oppfolging-bankkonto-skattekort-fastlege-og =

# source: sikkerhet på telefon og i sosiale medier
# missing: oppfolging-sikkerhet-pa-telefon-og-i-sosiale =

# source: familie i hjemlandet som kan være truet
# missing: oppfolging-familie-i-hjemlandet-som-kan-vaere =

## Hvem gjør hva?

# source: Hvem gjør hva?
# missing: hvem-gjor-hva =

# source: Ingen kan hjelpe alene. Tabellen viser hvem som har ansvaret for hva, og når du bør ta kontakt.
# missing: hvem-gjor-hva-ingen-kan-hjelpe-alene-tabellen =

# note: The first text describes the drawing for people who cannot see it, the second is its caption.
# source: Tegning: et rundt bord sett ovenfra. Fem mennesker sitter rundt det, og én stol står ledig.
# missing: hvem-gjor-hva-tegning-et-rundt-bord-sett =

# source: Det er plass til én til ved bordet: den saken gjelder.
# missing: hvem-gjor-hva-det-er-plass-til-en-til-ved =

# source: Hvem
# missing: hvem-gjor-hva-hvem =

# source: Ansvar
# missing: hvem-gjor-hva-ansvar =

# source: Ta kontakt når
# missing: hvem-gjor-hva-ta-kontakt-nar =

# source: {""}**Politiet**
# missing: hvem-gjor-hva-politiet =

# source: Verner den utsatte, etterforsker, hjelper med søknad om refleksjonsperiode
# missing: hvem-gjor-hva-verner-den-utsatte-etterforsker =

# source: noen er i fare, det skal anmeldes, eller du har opplysninger om dem som står bak
# missing: hvem-gjor-hva-noen-er-i-fare-det-skal =

# source: {""}**ROSA**
# missing: hvem-gjor-hva-rosa =

# source: Gir råd døgnet rundt og formidler trygg bolig og oppfølging
# missing: hvem-gjor-hva-gir-rad-dognet-rundt-og =

# source: en voksen trenger et sted å være eller noen å snakke med
# missing: hvem-gjor-hva-en-voksen-trenger-et-sted-a =

# source: {""}**Barnevernet**
# missing: hvem-gjor-hva-barnevernet =

# source: Verner og følger opp barn; setter i verk tiltak straks det er nødvendig
# missing: hvem-gjor-hva-verner-og-folger-opp-barn =

# source: den utsatte er eller kan være under 18 år
# missing: hvem-gjor-hva-den-utsatte-er-eller-kan-vaere =

# source: {""}**Bufdir**
# missing: hvem-gjor-hva-bufdir =

# source: Gir råd til barnevernet og har ansvar for statlige tiltak for barn
# missing: hvem-gjor-hva-gir-rad-til-barnevernet-og-har =

# source: barnevernet trenger veiledning om menneskehandel
# missing: hvem-gjor-hva-barnevernet-trenger-veiledning =

# source: {""}**UDI**
# missing: hvem-gjor-hva-udi =

# source: Avgjør søknader om refleksjonsperiode, opphold og beskyttelse
# missing: hvem-gjor-hva-avgjor-soknader-om =

# source: personen trenger tillatelse, eller det oppstår mistanke i en sak om opphold
# missing: hvem-gjor-hva-personen-trenger-tillatelse =

# source: {""}**NAV**
# missing: hvem-gjor-hva-nav =

# source: Gir økonomisk hjelp og midlertidig bolig gjennom kommunen
# missing: hvem-gjor-hva-gir-okonomisk-hjelp-og =

# source: personen mangler penger, bolig eller rett til ytelser
# missing: hvem-gjor-hva-personen-mangler-penger-bolig =

# source: {""}**Kommunen**
# missing: hvem-gjor-hva-kommunen =

# source: Har det samlede ansvaret for oppfølging der personen oppholder seg
# missing: hvem-gjor-hva-har-det-samlede-ansvaret-for =

# source: flere tjenester må virke sammen
# missing: hvem-gjor-hva-flere-tjenester-ma-virke-sammen =

# source: {""}**Helsetjenesten**
# missing: hvem-gjor-hva-helsetjenesten =

# source: Undersøker, behandler og dokumenterer skader
# missing: hvem-gjor-hva-undersoker-behandler-og =

# source: personen er syk, skadet, gravid eller ikke er blitt undersøkt
# missing: hvem-gjor-hva-personen-er-syk-skadet-gravid =

# source: {""}**Helsedirektoratet**
# missing: hvem-gjor-hva-helsedirektoratet =

# source: Gir faglige råd til helsetjenesten
# missing: hvem-gjor-hva-gir-faglige-rad-til =

# source: tjenesten er i tvil om rett til helsehjelp
# missing: hvem-gjor-hva-tjenesten-er-i-tvil-om-rett-til =

# source: {""}**Arbeidstilsynet**
# missing: hvem-gjor-hva-arbeidstilsynet =

# source: Fører tilsyn med arbeidsvilkår og samarbeider med politi, skatt og NAV
# missing: hvem-gjor-hva-forer-tilsyn-med-arbeidsvilkar =

# source: arbeid, lønn eller innkvartering ser ut til å være ulovlig
# missing: hvem-gjor-hva-arbeid-lonn-eller-innkvartering =

# source: {""}**IOM**
# missing: hvem-gjor-hva-iom =

# source: Planlegger og betaler trygg retur og hjelp hjemme
# missing: hvem-gjor-hva-planlegger-og-betaler-trygg =

# source: personen ønsker å reise hjem
# missing: hvem-gjor-hva-personen-onsker-a-reise-hjem =

# source: {""}**Kirkens Bymisjon**
# missing: hvem-gjor-hva-kirkens-bymisjon =

# source: Møter dem som selger sex, i Nadheim, og gir kvinner et sted å bo i Lauras hus
# missing: hvem-gjor-hva-moter-dem-som-selger-sex-i =

# source: personen vil ha støtte uten å gå til myndighetene først
# missing: hvem-gjor-hva-personen-vil-ha-stotte-uten-a =

# source: {""}**Caritas**
# missing: hvem-gjor-hva-caritas =

# source: Gir råd til innvandrere om arbeid og rettigheter
# missing: hvem-gjor-hva-gir-rad-til-innvandrere-om =

# source: en arbeidstaker trenger hjelp med lønn eller kontrakt
# missing: hvem-gjor-hva-en-arbeidstaker-trenger-hjelp =

# source: {""}**Frelsesarmeen**
# missing: hvem-gjor-hva-frelsesarmeen =

# source: Gir oppfølging, bolig og arbeidstrening
# missing: hvem-gjor-hva-gir-oppfolging-bolig-og =

# source: personen har brutt med miljøet og trenger støtte over tid
# missing: hvem-gjor-hva-personen-har-brutt-med-miljoet =

# source: {""}**Røde Kors**
# missing: hvem-gjor-hva-rode-kors =

# source: Gir omsorg og hjelper med å finne savnet familie
# missing: hvem-gjor-hva-gir-omsorg-og-hjelper-med-a =

# source: personen er alene eller har mistet kontakt med familien
# missing: hvem-gjor-hva-personen-er-alene-eller-har =

# source: Mange politidistrikter og kommuner har egne koordinatorer. Finn ut hvem det er hos dere, før du trenger det.
# missing: hvem-gjor-hva-mange-politidistrikter-og =

## Slik melder du fra

# source: Slik melder du fra
# missing: slik-melder-du-fra =

# source: {""}**Vurder faren.** Er liv eller helse truet, ringer du **{ -emergency-police-phone }** med en gang.
# missing: slik-melder-du-fra-vurder-faren-er-liv-eller =

# source: {""}**Spør personen.** Er hun eller han voksen, trenger du som regel samtykke for å gi navnet videre.
# missing: slik-melder-du-fra-spor-personen-er-hun-eller =

# source: {""}**Søk råd uten navn.** Du kan drøfte saken anonymt med ROSA, politiet, barnevernet eller KOM.
# missing: slik-melder-du-fra-sok-rad-uten-navn-du-kan =

# source: {""}**Send meldingen til riktig sted.** Politiet tar imot på **{ -police-phone }** når det ikke haster.
# missing: slik-melder-du-fra-send-meldingen-til-riktig =

# source: {""}**Skriv ned** hva du har gjort, når og hvorfor.
# missing: slik-melder-du-fra-skriv-ned-hva-du-har-gjort =

# source: {""}**Følg opp.** Spør etter noen dager om meldingen er mottatt, og hva som skjer videre.
# missing: slik-melder-du-fra-folg-opp-spor-etter-noen =

# source: Dette bør meldingen inneholde
# missing: dette-bor-meldingen-inneholde =

# source: hva du har sett og hørt, med dato og sted
# missing: dette-bor-meldingen-hva-du-har-sett-og-hort =

# source: hvem som er til stede rundt personen, med kjennetegn og bilnummer hvis du har det
# missing: dette-bor-meldingen-hvem-som-er-til-stede =

# source: hvilket språk personen snakker
# missing: dette-bor-meldingen-hvilket-sprak-personen =

# source: om det er barn med
# missing: dette-bor-meldingen-om-det-er-barn-med =

# source: hva personen selv ønsker
# missing: dette-bor-meldingen-hva-personen-selv-onsker =

# source: hvordan personen kan nås uten fare
# missing: dette-bor-meldingen-hvordan-personen-kan-nas =

# source: Et besøk i uniform kan føre til gjengjeldelse fra dem som står bak. Avtal med politiet hvordan og når de tar kontakt.
# missing: dette-bor-meldingen-et-besok-i-uniform-kan =

# source: Plikten til å avverge
# missing: plikten-til-a-avverge =

# source: Alle har plikt til å forsøke å avverge visse alvorlige lovbrudd når det fortsatt er mulig, og det er sikkert eller mest sannsynlig at de blir begått. Grov menneskehandel er ett av dem. Plikten går foran taushetsplikten.[^avverge]
# missing: plikten-til-a-alle-har-plikt-til-a-forsoke-a =

# source: Straffeloven § 196.
# missing: plikten-til-a-straffeloven-196 =

## Taushetsplikt og personvern

# source: Taushetsplikt og personvern
# missing: taushetsplikt-og-personvern =

# source: Opplysninger om at noen kan være utsatt for menneskehandel, er blant de farligste som kan komme på avveie. De kan føre til vold mot personen og familien.
# missing: taushetsplikt-og-opplysninger-om-at-noen-kan =

# source: Offentlig ansatte har taushetsplikt etter forvaltningsloven.[^fvl] Helsepersonell har strengere plikt.[^hpl]
# missing: taushetsplikt-og-offentlig-ansatte-har =

# source: Taushetsplikten er ikke til hinder for å drøfte en sak uten at personen kan kjennes igjen.
# missing: taushetsplikt-og-taushetsplikten-er-ikke-til =

# source: Med samtykke kan du gi opplysninger videre. Samtykket må være frivillig, gjelde noe bestemt og kunne trekkes tilbake.
# missing: taushetsplikt-og-med-samtykke-kan-du-gi =

# source: Meldeplikten til barnevernet og plikten til å avverge gjelder uten samtykke.
# missing: taushetsplikt-og-meldeplikten-til-barnevernet =

# source: Forvaltningsloven §§ 13 til 13 f.
# missing: taushetsplikt-og-forvaltningsloven-13-til-13 =

# source: Helsepersonelloven § 21.
# missing: taushetsplikt-og-helsepersonelloven-21 =

# source: Når du lagrer opplysninger
# missing: nar-du-lagrer-opplysninger =

# source: Opplysninger om helse, seksuelle forhold og lovbrudd har særlig vern.[^gdpr]
# missing: nar-du-lagrer-opplysninger-om-helse-seksuelle =

# source: Skriv bare det du trenger for å hjelpe.
# missing: nar-du-lagrer-skriv-bare-det-du-trenger-for-a =

# source: Skill mellom det du har sett, og det du tror.
# missing: nar-du-lagrer-skill-mellom-det-du-har-sett-og =

# source: Lagre det der bare de som trenger det, har tilgang, og slett det når det ikke trengs lenger.
# missing: nar-du-lagrer-lagre-det-der-bare-de-som =

# source: Send aldri navn og adresse i vanlig e-post eller på vanlig SMS.
# missing: nar-du-lagrer-send-aldri-navn-og-adresse-i =

# source: Be om sperret adresse i folkeregisteret når personen er truet. Politiet kan hjelpe.
# missing: nar-du-lagrer-be-om-sperret-adresse-i =

# source: Gi ikke opplysninger til ambassaden til hjemlandet uten at personen har bedt om det.
# missing: nar-du-lagrer-gi-ikke-opplysninger-til =

# source: Personvernforordningen artikkel 9 og 10, jf. personopplysningsloven § 1.
# missing: nar-du-lagrer-personvernforordningen-artikkel =

## Kontaktliste

# source: Kontaktliste
# missing: kontaktliste =

# source: Be om tolk når du ringer. Du trenger ikke å oppgi navnet på den saken gjelder.
# missing: kontaktliste-be-om-tolk-nar-du-ringer-du =

# source: Hvem
# missing: kontaktliste-hvem =

# source: Telefon eller nett
# missing: kontaktliste-telefon-eller-nett =

# source: Politiet, når det haster
# missing: kontaktliste-politiet-nar-det-haster =

# source: Politiet, når det ikke haster
# missing: kontaktliste-politiet-nar-det-ikke-haster =

# source: Lege, når det haster
# missing: kontaktliste-lege-nar-det-haster =

# source: ROSA: råd og trygg bolig, hele døgnet
# missing: kontaktliste-rosa-rad-og-trygg-bolig-hele =

# source: VO-linjen: vold og overgrep, gratis, hele døgnet
# missing: kontaktliste-vo-linjen-vold-og-overgrep =

# source: Alarmtelefonen for barn og unge
# missing: kontaktliste-alarmtelefonen-for-barn-og-unge =

# source: KOM, e-post
# missing: kontaktliste-kom-e-post =

# source: KOM, nett
# missing: kontaktliste-kom-nett =

# source: UDI
# missing: kontaktliste-udi =

# source: NAV
# missing: kontaktliste-nav =

# source: Bufdir
# missing: kontaktliste-bufdir =

# source: Arbeidstilsynet
# missing: kontaktliste-arbeidstilsynet =

# source: IOM i Norge
# missing: kontaktliste-iom-i-norge =

# source: Kirkens Bymisjon
# missing: kontaktliste-kirkens-bymisjon =

# source: Caritas
# missing: kontaktliste-caritas =

# source: Skriv inn hos dere
# missing: skriv-inn-hos-dere =

# source: Hos oss
# missing: skriv-inn-hos-dere-hos-oss =

# source: Navn og telefonnummer
# missing: skriv-inn-hos-dere-navn-og-telefonnummer =

# source: Barnevernvakten
# missing: skriv-inn-hos-dere-barnevernvakten =

# source: Koordinatoren i politidistriktet
# missing: skriv-inn-hos-dere-koordinatoren-i =

# source: Tolketjenesten
# missing: skriv-inn-hos-dere-tolketjenesten =

### End. Below this line polyfold keeps translations of texts that were deleted.
