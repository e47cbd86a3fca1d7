### veileder: keys and source text of sources/veileder.md. Written by “polyfold sync”; do not edit.

## Menneskehandel: å se det og å hjelpe

menneskehandel-a-se-det-og-a-hjelpe = Menneskehandel: å se det og å hjelpe

menneskehandel-a-se-en-veileder-for-alle-som = En veileder for alle som i arbeidet sitt kan møte mennesker som blir utnyttet.

menneskehandel-a-se-koordineringsenheten-for = Koordineringsenheten for ofre for menneskehandel (KOM)

menneskehandel-a-se-utgave = Utgave: { -guide-date }

## Innhold

innhold = Innhold

## Om veilederen

om-veilederen = Om veilederen

om-veilederen-de-fleste-som-blir-utsatt-for = De fleste som blir utsatt for menneskehandel, sier det ikke selv. De møter lege, NAV, skole, tilsyn, politi eller en frivillig organisasjon av en annen grunn. Derfor er det ofte du som kan oppdage det.

om-veilederen-veilederen-hjelper-deg-med-tre = Veilederen hjelper deg med tre ting:

om-veilederen-a-kjenne-igjen-tegn-pa-at-noen = å kjenne igjen tegn på at noen blir utnyttet

om-veilederen-a-snakke-med-personen-uten-a = å snakke med personen uten å gjøre situasjonen farligere

om-veilederen-a-vite-hvem-som-kan-gi-hjelp-og = å vite hvem som kan gi hjelp, og hvem du skal ringe

om-veilederen-du-skal-ikke-etterforske-og-du = Du skal ikke etterforske, og du trenger ikke å være sikker. Det er nok at du er bekymret.

om-veilederen-er-noen-i-fare-na-ring-politiet = Er noen i fare nå? Ring politiet på **{ -emergency-police-phone }**. Trenger du råd, ring ROSA på **{ -rosa-phone }**, hele døgnet.

om-veilederen-vi-bruker-ordet-utsatt-om-den = Vi bruker ordet *utsatt* om den som blir utnyttet. I lov og forskrift står det ofte *offer* eller *fornærmet*. Det er den samme personen.

om-veilederen-kom-skal-fa-etater-og = KOM skal få etater og organisasjoner til å arbeide sammen, utvikle metoder for å finne og hjelpe utsatte og spre kunnskap på tvers av sektorer. KOM arbeider ikke med enkeltsaker. I 2024 ligger funksjonen i Justis- og beredskapsdepartementet.

## Hva er menneskehandel?

hva-er-menneskehandel = Hva er menneskehandel?

hva-er-menneskehandel-er-a-utnytte-et-annet = Menneskehandel er å utnytte et annet menneske og å bruke utilbørlige midler for å få det til. Når den utsatte er voksen, ser vi etter tre ting: en handling, et middel og et formål.

hva-er-sporsmal = Spørsmål

hva-er-eksempler = Eksempler

hva-er-handling-hva-gjor-utnytteren = {""}**Handling:** Hva gjør utnytteren?

hva-er-rekrutterer-frakter-tar-imot-gir-husly = Rekrutterer, frakter, tar imot, gir husly, overtaler, betaler noen som har makt over personen

hva-er-middel-hvordan-far-utnytteren-det-til = {""}**Middel:** Hvordan får utnytteren det til?

hva-er-vold-trusler-lureri-misbruk-av-en = Vold, trusler, lureri, misbruk av en sårbar situasjon

hva-er-formal-hva-skal-personen-brukes-til = {""}**Formål:** Hva skal personen brukes til?

hva-er-prostitusjon-tvangsarbeid-tigging = Prostitusjon, tvangsarbeid, tigging, kriminalitet, krigstjeneste, fjerning av organer

hva-er-handelen-trenger-ikke-a-krysse-en = Handelen trenger ikke å krysse en grense. Et menneske kan bli utnyttet i byen der det er født, og av sin egen familie.

## Sårbar situasjon

sarbar-situasjon = Sårbar situasjon

sarbar-situasjon-den-som-utnytter-velger-ofte = Den som utnytter, velger ofte noen som har få andre muligheter. En sårbar situasjon kan for eksempel være

sarbar-situasjon-fattigdom-gjeld-eller-ansvar = fattigdom, gjeld eller ansvar for familie i hjemlandet

sarbar-situasjon-mangel-pa-oppholdstillatelse = mangel på oppholdstillatelse eller frykt for å bli sendt ut

sarbar-situasjon-ung-alder = ung alder, funksjonsnedsettelse, sykdom eller rusavhengighet

sarbar-situasjon-at-personen-er-pa-flukt-ikke = at personen er på flukt, ikke kan språket og ikke kjenner noen

sarbar-situasjon-tidligere-vold-overgrep = tidligere vold, overgrep eller brudd med familien

sarbar-situasjon-ingen-av-disse-forholdene-er = Ingen av disse forholdene er i seg selv tegn på menneskehandel. De forklarer hvorfor noen ikke har hatt et reelt valg.

## Samtykke

samtykke = Samtykke

samtykke-mange-sa-ja-i-begynnelsen-til-en = Mange sa ja i begynnelsen: til en reise, en jobb eller et forhold. Noen visste at de skulle selge sex, men ikke hvor, hvor lenge og for hvem. Et samtykke som er oppnådd med vold, trusler, lureri eller misbruk av en sårbar situasjon, har ingen betydning.

samtykke-nar-den-utsatte-er-under-18-ar = Når den utsatte er under 18 år, trenger det ikke å være brukt noe utilbørlig middel. Da er det nok at barnet blir utnyttet.

## Hva menneskehandel ikke er

hva-menneskehandel-ikke-er = Hva menneskehandel ikke er

hva-menneskehandel-menneskesmugling-er-a = {""}**Menneskesmugling** er å hjelpe noen ulovlig over en grense mot betaling. Det er et brudd på reglene om innreise, og det er fullført når grensen er krysset. Smugling kan gå over i menneskehandel når gjelden for reisen brukes som tvang.

hva-menneskehandel-darlige-arbeidsvilkar-er = {""}**Dårlige arbeidsvilkår** er lovbrudd, men ikke alltid menneskehandel. Jo mer arbeidsgiveren styrer bolig, papirer, penger og bevegelsesfrihet, jo større grunn er det til å spørre videre.

hva-menneskehandel-salg-av-sex-er-ikke = {""}**Salg av sex** er ikke straffbart i Norge. Det er straffbart å kjøpe sex, å tjene på andres prostitusjon og å utnytte noen i prostitusjon.

## Omfanget

omfanget = Omfanget

omfanget-i-2022-ble-10-093-ofre-for = I 2022 ble 10 093 ofre for menneskehandel registrert i EU, 41 prosent flere enn i 2021.[^eurostat] Av dem var 63 prosent kvinner eller jenter. 37 prosent var EU-borgere, og mange ble utnyttet i sitt eget land. 15 prosent var mindreårige, og tre av fire av dem var jenter.

omfanget-tallene-viser-bare-dem-som-noen-har = Tallene viser bare dem som noen har oppdaget.

omfanget-eurostat-registrerte-ofre-for = Eurostat: registrerte ofre for menneskehandel i EU, tall for 2022.

## Loven

loven = Loven

loven-menneskehandel-er-straffbart-etter = Menneskehandel er straffbart etter straffeloven § 257.[^strl257] Straffen er fengsel i inntil 6 år. Grov menneskehandel straffes etter § 258 med fengsel i inntil 10 år.[^strl258]

loven-paragraf-257-rammer-den-som-bruker-vold = Paragraf 257 rammer den som bruker vold, trusler, misbruk av en sårbar situasjon eller annen utilbørlig atferd for å tvinge, utnytte eller forlede noen til

loven-prostitusjon-eller-andre-seksuelle = prostitusjon eller andre seksuelle ytelser

loven-tvangsarbeid-eller-tvangstjenester-ogsa = tvangsarbeid eller tvangstjenester, også tigging

loven-krigstjeneste-i-et-fremmed-land = krigstjeneste i et fremmed land

loven-a-samtykke-i-at-et-indre-organ-blir = å samtykke i at et indre organ blir fjernet

loven-ogsa-den-som-rekrutterer-frakter-eller = Også den som rekrutterer, frakter eller tar imot personen, kan straffes. Det samme gjelder den som medvirker på annen måte, og den som betaler eller tar imot betaling for å få samtykke fra noen som har myndighet over personen.

loven-nar-retten-avgjor-om-menneskehandelen = Når retten avgjør om menneskehandelen er grov, legger den særlig vekt på

loven-om-den-utsatte-var-under-18-ar = om den utsatte var under 18 år

loven-om-det-ble-brukt-grov-vold-eller-tvang = om det ble brukt grov vold eller tvang

loven-om-handlingen-ga-betydelig-utbytte = om handlingen ga betydelig utbytte

loven-lov-20-mai-2005-nr-28-om-straff = Lov 20. mai 2005 nr. 28 om straff (straffeloven) § 257.

loven-straffeloven-258 = Straffeloven § 258.

## Andre lovbrudd i samme sak

andre-lovbrudd-i-samme-sak = Andre lovbrudd i samme sak

andre-lovbrudd-i-det-er-ikke-din-oppgave-a = Det er ikke din oppgave å finne riktig paragraf. Et forhold som ikke kan bevises som menneskehandel, kan likevel være et annet lovbrudd, og personen kan ha de samme behovene.

andre-lovbrudd-i-hallikvirksomhet-og-kjop-av = hallikvirksomhet og kjøp av seksuelle tjenester[^strl315]

andre-lovbrudd-i-lonnstyveri-og-brudd-pa = lønnstyveri[^strl395] og brudd på arbeidsmiljøloven og allmenngjøringsloven

andre-lovbrudd-i-frihetsberovelse-tvang-og = frihetsberøvelse, tvang og trusler

andre-lovbrudd-i-falske-dokumenter-og-misbruk = falske dokumenter og misbruk av identitet

andre-lovbrudd-i-straffeloven-315-og-316 = Straffeloven §§ 315 og 316.

andre-lovbrudd-i-straffeloven-395-og-396 = Straffeloven §§ 395 og 396.

## Norges internasjonale forpliktelser

norges-internasjonale-forpliktelser = Norges internasjonale forpliktelser

norges-norge-er-bundet-av-fns-palermo = Norge er bundet av FNs Palermo-protokoll,[^palermo] Europarådets konvensjon om tiltak mot menneskehandel[^coe] og forbudet mot slaveri og tvangsarbeid i artikkel 4 i Den europeiske menneskerettskonvensjonen.[^echr]

norges-europaradets-konvensjon-krever-blant = Europarådets konvensjon krever blant annet at staten identifiserer ofre, gir dem tid til å komme seg, og åpner for at de ikke straffes for ulovlige handlinger som de er tvunget til.

norges-har-personen-selv-brutt-loven-for = Har personen selv brutt loven, for eksempel med falske papirer, tyveri eller salg av narkotika? Bli enig med personen om å si fra til en advokat eller politiet: Handlingen kan være en del av utnyttelsen.

norges-fn-protokoll-15-november-2000-for-a = FN-protokoll 15. november 2000 for å forebygge, bekjempe og straffe handel med mennesker, særlig kvinner og barn. Norge ratifiserte den i 2003.

norges-europaradets-konvensjon-16-mai-2005-om = Europarådets konvensjon 16. mai 2005 om tiltak mot menneskehandel, særlig artikkel 10, 12, 13 og 26. Norge ratifiserte den i 2008.

norges-konvensjonen-gjelder-som-norsk-lov-jf = Konvensjonen gjelder som norsk lov, jf. menneskerettsloven § 2.

## Kjennetegn

kjennetegn = Kjennetegn

kjennetegn-kjennetegn-er-grunner-til-a-sporre = Kjennetegn er grunner til å spørre videre. De er ikke bevis. Ett tegn kan være nok til å be om råd, og ingen har alle. Se etter mønstre: Hvem bestemmer? Hvem får pengene? Hva skjer hvis personen slutter? Punktene under beskriver personen som kan være utsatt.

## Tegn som går igjen i alle former

tegn-som-gar-igjen-i-alle-former = Tegn som går igjen i alle former

tegn-som-gar-igjen-i-frihet = {""}**Frihet**

tegn-som-gar-igjen-i-blir-fulgt-hentet-og = blir fulgt, hentet og brakt av den samme personen

tegn-som-gar-igjen-i-kan-ikke-ga-ut-ringe = kan ikke gå ut, ringe eller treffe andre uten lov

tegn-som-gar-igjen-i-lases-inne-eller-blir = låses inne eller blir overvåket med telefon eller kamera

tegn-som-gar-igjen-i-papirer = {""}**Papirer**

tegn-som-gar-igjen-i-har-ikke-passet-sitt = har ikke passet sitt selv, eller vet ikke hvor det er

tegn-som-gar-igjen-i-har-dokumenter-som-noen = har dokumenter som noen andre har skaffet

tegn-som-gar-igjen-i-kjenner-ikke-sin-egen = kjenner ikke sin egen adresse

tegn-som-gar-igjen-i-penger = {""}**Penger**

tegn-som-gar-igjen-i-far-lite-eller-ingenting = får lite eller ingenting av det andre tjener på arbeidet

tegn-som-gar-igjen-i-betaler-pa-en-gjeld-som = betaler på en gjeld som stadig vokser

tegn-som-gar-igjen-i-har-en-bankkonto-eller = har en bankkonto eller BankID som andre disponerer

tegn-som-gar-igjen-i-sprak-og-oppforsel = {""}**Språk og oppførsel**

tegn-som-gar-igjen-i-lar-en-annen-svare-ogsa = lar en annen svare, også på enkle spørsmål

tegn-som-gar-igjen-i-forteller-det-samme-som = forteller det samme som andre, nesten ord for ord

tegn-som-gar-igjen-i-er-redd-for-politiet-for = er redd for politiet, for myndighetene eller for hva som kan skje med familien

tegn-som-gar-igjen-i-har-skader-som-ingen-har = har skader som ingen har behandlet, eller som forklares dårlig

## Prostitusjon og andre seksuelle formål

prostitusjon-og-andre-seksuelle-formal = Prostitusjon og andre seksuelle formål

prostitusjon-og-utnyttelsen-skjer-pa-gaten-i = Utnyttelsen skjer på gaten, i leiligheter og på hotell, og den avtales ofte på nettet. Den kan også skje bare på nettet, ved at noen må posere eller utføre seksuelle handlinger foran kamera.

prostitusjon-og-ma-tjene-et-bestemt-belop = må tjene et bestemt beløp hver dag

prostitusjon-og-kan-ikke-velge-kunder-si-nei = kan ikke velge kunder, si nei til handlinger eller bruke kondom

prostitusjon-og-har-annonser-pa-nett-som = har annonser på nett som andre har skrevet og svarer på

prostitusjon-og-flyttes-ofte-mellom-byer = flyttes ofte mellom byer eller land og vet ikke hvor neste sted er

prostitusjon-og-bor-og-selger-sex-pa-samme = bor og selger sex på samme sted

prostitusjon-og-er-kjaereste-med-den-som-tar = er kjæreste med den som tar pengene

prostitusjon-og-trues-med-at-bilder-blir = trues med at bilder blir sendt til familien

prostitusjon-og-har-avlagt-en-ed-eller = har avlagt en ed eller deltatt i et ritual og er redd for å bryte løftet

prostitusjon-og-har-tatovering-eller-merke = har tatovering eller merke som ser ut til å vise hvem hun eller han «tilhører»

prostitusjon-og-menn-gutter-og-transpersoner = Menn, gutter og transpersoner blir også utnyttet. De blir sjeldnere spurt.

## Tvangsarbeid og tvangstjenester

tvangsarbeid-og-tvangstjenester = Tvangsarbeid og tvangstjenester

tvangsarbeid-og-tvangsarbeid-finnes-saerlig = Tvangsarbeid finnes særlig der arbeidet er ufaglært, bemanningen er løs og boligen følger med: i bygg, renhold, servering, jordbruk, fiskeforedling, bilpleie, transport og private hjem.

tvangsarbeid-og-arbeider-svaert-lange-dager = arbeider svært lange dager uten fri, også ved sykdom

tvangsarbeid-og-far-mindre-enn-avtalt-eller = får mindre enn avtalt, eller må betale lønnen tilbake i kontanter

tvangsarbeid-og-ma-betale-for-arbeidet = må betale for arbeidet, boligen, transporten eller verktøyet

tvangsarbeid-og-har-skrevet-under-pa-en = har skrevet under på en kontrakt på et språk personen ikke forstår, eller har to kontrakter

tvangsarbeid-og-bor-pa-arbeidsplassen-trangt = bor på arbeidsplassen, trangt eller uten dusj og kjøkken

tvangsarbeid-og-mangler-verneutstyr-og-har = mangler verneutstyr og har fått opplæring bare i hva hun eller han skal si ved kontroll

tvangsarbeid-og-trekkes-i-lonn-som-straff = trekkes i lønn som straff

tvangsarbeid-og-trues-med-politi-eller = trues med politi eller utsendelse hvis hun eller han klager

tvangsarbeid-og-har-ikke-kontakt-med-kolleger = har ikke kontakt med kolleger som ikke er ansatt av samme arbeidsgiver

tvangsarbeid-og-i-private-hjem-er-tegnene = {""}**I private hjem** er tegnene færre, fordi ingen ser dem. Spør au pairer og andre som arbeider i hjemmet, om de har eget rom, fri hver uke, egen nøkkel og sitt eget pass.

## Tigging og tvungen kriminalitet

tigging-og-tvungen-kriminalitet = Tigging og tvungen kriminalitet

tigging-og-tvungen-noen-blir-satt-til-a-tigge = Noen blir satt til å tigge, stjele, dyrke eller selge narkotika, åpne bankkontoer eller ta opp lån. De blir ofte møtt som lovbrytere først.

tigging-og-tvungen-tigger-pa-faste-steder-og = tigger på faste steder og tider, og blir kjørt dit

tigging-og-tvungen-gir-fra-seg-pengene-samme = gir fra seg pengene samme dag

tigging-og-tvungen-har-en = har en funksjonsnedsettelse eller et barn som brukes for å få mer

tigging-og-tvungen-gjentar-de-samme = gjentar de samme lovbruddene med utstyr som er skaffet av andre

tigging-og-tvungen-passer-en-plante-eller = passer en plante- eller stoffproduksjon og kan ikke forlate huset

tigging-og-tvungen-har-firma-biler = har firma, biler, abonnementer eller lån i sitt navn uten å vite hva det er

tigging-og-tvungen-tar-pa-seg-skylden-og-vil = tar på seg skylden og vil ikke si hvem som sendte henne eller ham

## Krigstjeneste i et fremmed land

krigstjeneste-i-et-fremmed-land = Krigstjeneste i et fremmed land

krigstjeneste-i-et-det-er-sjelden-vi-ser = Det er sjelden vi ser dette i Norge, men mennesker som kommer hit, kan ha vært utsatt for det. Andre kan bli rekruttert her.

krigstjeneste-i-et-ble-lovet-sivilt-arbeid = ble lovet sivilt arbeid, studieplass eller statsborgerskap og sendt til fronten

krigstjeneste-i-et-fikk-valget-mellom-fengsel = fikk valget mellom fengsel eller utvisning og militærtjeneste

krigstjeneste-i-et-skrev-under-pa-papirer-pa = skrev under på papirer på et språk hun eller han ikke forsto

krigstjeneste-i-et-ble-tatt-ut-av-skolen = ble tatt ut av skolen eller familien som barn for å bære våpen, spionere, lage mat eller brukes seksuelt

krigstjeneste-i-et-er-redd-for-straff-i = er redd for straff i hjemlandet fordi hun eller han flyktet fra tjenesten

## Fjerning av organer

fjerning-av-organer = Fjerning av organer

fjerning-av-organer-den-som-selger-et-organ = Den som selger et organ, har nesten alltid gjeld eller er i nød. Kirurgien skjer som regel i et annet land.

fjerning-av-organer-har-fersk-arr-i-siden = har fersk arr i siden eller på magen og vet lite om operasjonen

fjerning-av-organer-har-fatt-reise-pass-og = har fått reise, pass og opphold på klinikk betalt av ukjente

fjerning-av-organer-er-blitt-presentert-som = er blitt presentert som slektning av mottakeren uten å være det

fjerning-av-organer-far-ikke-den-kontrollen = får ikke den kontrollen som en giver skal ha

fjerning-av-organer-fikk-bare-en-del-av = fikk bare en del av pengene, eller ingen

fjerning-av-organer-er-instruert-om-hva-hun = er instruert om hva hun eller han skal svare sykehuset

fjerning-av-organer-en-giver-som-er-i-tvil = En giver som er i tvil, skal få snakke alene med lege og tolk før et inngrep. Stans prosessen hvis du tror at noen presser giveren.

## Barn

barn = Barn

barn-alle-under-18-ar-er-barn-ogsa-de-som-er = Alle under 18 år er barn, også de som er gift, arbeider eller sier at de er voksne. Er alderen usikker, skal personen behandles som barn til alderen er avklart.[^age]

barn-et-barn-trenger-ikke-a-vise-at-det-er = Et barn trenger ikke å vise at det er tvunget. Mange vil beskytte den som utnytter dem, fordi det er en forelder, en kjæreste eller den eneste voksne de kjenner.

barn-se-etter-om-barnet = Se etter om barnet

barn-reiser-eller-bor-med-voksne-som-ikke-kan = reiser eller bor med voksne som ikke kan gjøre rede for hva de er for barnet

barn-er-borte-fra-skole-omsorgssenter-eller = er borte fra skole, omsorgssenter eller mottak, og ingen vet hvor

barn-har-fatt-mobil-klaer-eller-penger-som = har fått mobil, klær eller penger som ingen kan forklare

barn-har-mange-telefonnumre-eller-adresser = har mange telefonnumre eller adresser skrevet ned eller lært utenat

barn-gjor-husarbeid-eller-passer-barn-hele = gjør husarbeid eller passer barn hele dagen og går ikke på skole

barn-er-blitt-giftet-bort-eller-lovet-bort = er blitt giftet bort eller lovet bort

barn-begar-tyveri-eller-selger-narkotika = begår tyveri eller selger narkotika sammen med eldre

barn-har-en-voksen-kjaereste-fra-nettet = har en voksen «kjæreste» fra nettet

barn-er-utslitt-underernaert-eller-gravid = er utslitt, underernært eller gravid, eller har en seksuelt overførbar infeksjon

barn-europaradets-konvensjon-artikkel-10-nr-3 = Europarådets konvensjon artikkel 10 nr. 3.

## Hva du skal gjøre når det gjelder et barn

hva-du-skal-gjore-nar-det-gjelder-et-barn = Hva du skal gjøre når det gjelder et barn

hva-du-skal-gjore-sorg-for-at-barnet-er-trygt = Sørg for at barnet er trygt nå. Ring politiet på **{ -emergency-police-phone }** hvis det haster.

hva-du-skal-gjore-meld-fra-til-barnevernet-i = Meld fra til barnevernet i kommunen der barnet er. Du som arbeider i det offentlige, har plikt til det når det er grunn til å tro at et barn blir eller vil bli utnyttet til menneskehandel.[^bvl]

hva-du-skal-gjore-ikke-send-barnet-tilbake = Ikke send barnet tilbake til den voksne det kom med, før barnevernet eller politiet har vurdert det.

hva-du-skal-gjore-la-fagfolk-ta-den-grundige = La fagfolk ta den grundige samtalen. Barn blir som hovedregel avhørt i tilrettelagt avhør på Statens barnehus.[^avhor]

hva-du-skal-gjore-se-etter-at-et-barn-uten = Se etter at et barn uten foreldre får en representant.[^rep]

hva-du-skal-gjore-barnevernet-kan-flytte-et = Barnevernet kan flytte et barn til en trygg institusjon uten samtykke når det er fare for at barnet blir utnyttet til menneskehandel.[^bvl6]

hva-du-skal-gjore-utenom-kontortid-ringer-du = Utenom kontortid ringer du barnevernvakten der du er, eller **{ -child-helpline-phone }**. Barn kan selv ringe dit, hele døgnet.

hva-du-skal-gjore-barnevernsloven-13-2 = Barnevernsloven § 13-2.

hva-du-skal-gjore-straffeprosessloven-239 = Straffeprosessloven § 239.

hva-du-skal-gjore-utlendingsloven-kapittel-11 = Utlendingsloven kapittel 11 A.

hva-du-skal-gjore-barnevernsloven-4-5-og-6-6 = Barnevernsloven §§ 4-5 og 6-6.

## Slik møter du personen

slik-moter-du-personen = Slik møter du personen

slik-moter-du-tillit-tar-tid-den-forste = Tillit tar tid. Den første samtalen trenger ikke å gi svar. Den er vellykket hvis personen vet at det finnes hjelp, og at du kan nås igjen.

## Gjør dette

gjor-dette = Gjør dette

gjor-dette-snakk-med-personen-alene-i-et-rom = Snakk med personen alene, i et rom der ingen andre hører.

gjor-dette-si-hvem-du-er-hva-du-kan-gjore-og = Si hvem du er, hva du kan gjøre, og hva du ikke kan love.

gjor-dette-begynn-med-det-som-er-viktigst-na = Begynn med det som er viktigst nå:

gjor-dette-er-du-trygg = Er du trygg?

gjor-dette-har-du-vondt = Har du vondt?

gjor-dette-har-du-spist-og-sovet = Har du spist og sovet?

gjor-dette-spor-hva-personen-selv-onsker-og = Spør hva personen selv ønsker, og respekter svaret.

gjor-dette-fortell-at-hjelp-ikke-er-avhengig = Fortell at hjelp ikke er avhengig av anmeldelse.

gjor-dette-avtal-hvordan-dere-kan-ha-kontakt = Avtal hvordan dere kan ha kontakt på en måte som ikke vekker mistanke.

gjor-dette-skriv-ned-hva-du-sa-og-horte-med = Skriv ned hva du så og hørte, med personens egne ord.

## Unngå dette

unnga-dette = Unngå dette

unnga-dette-ikke-konfronter-den-som-kan-sta = Ikke konfronter den som kan stå bak.

unnga-dette-ikke-bruk-familie-venner-kolleger = Ikke bruk familie, venner, kolleger eller arbeidsgiveren som tolk.

unnga-dette-ikke-gi-brosjyrer-eller = Ikke gi brosjyrer eller visittkort før du har spurt om det er trygt å ha dem.

unnga-dette-ikke-spor-om-det-samme-flere = Ikke spør om det samme flere ganger for å finne feil.

unnga-dette-ikke-lov-opphold-eller-bolig-og = Ikke lov opphold eller bolig, og ikke lov at noen blir straffet.

unnga-dette-ikke-ta-bilder-og-ikke-del = Ikke ta bilder, og ikke del historien med flere enn nødvendig.

unnga-dette-ikke-press-frem-detaljer-om-vold = Ikke press frem detaljer om vold eller seksuelle overgrep. De som skal bruke dem, spør selv.

## Bruk tolk

bruk-tolk = Bruk tolk

bruk-tolk-offentlige-organer-skal-bruke = Offentlige organer skal bruke kvalifisert tolk når det er nødvendig for rettssikkerheten eller for å gi forsvarlig hjelp.[^tolk]

bruk-tolk-bestill-tolk-over-telefon-eller = Bestill tolk over telefon eller skjerm hvis miljøet er lite. Da trenger tolken ikke å vite hvor personen er.

bruk-tolk-spor-hvilket-sprak-og-hvilken = Spør hvilket språk og hvilken dialekt personen helst snakker, og om tolkens kjønn har noe å si.

bruk-tolk-si-ved-starten-at-tolken-har = Si ved starten at tolken har taushetsplikt, og at personen kan be om å få byttet tolk.

bruk-tolk-tolkeloven-6 = Tolkeloven § 6.

## Spørsmål som åpner en samtale

sporsmal-som-apner-en-samtale = Spørsmål som åpner en samtale

sporsmal-som-apner-still-fa-og-apne-sporsmal = Still få og åpne spørsmål. Forklar hvorfor du spør.

sporsmal-som-apner-hvordan-kom-du-hit-og-hvem = Hvordan kom du hit, og hvem ordnet reisen?

sporsmal-som-apner-ble-det-slik-du-trodde-det = Ble det slik du trodde det skulle bli?

sporsmal-som-apner-hvor-sover-du-og-hvem-bor = Hvor sover du, og hvem bor du sammen med?

sporsmal-som-apner-kan-du-ga-nar-du-vil-hva = Kan du gå når du vil? Hva skjer hvis du gjør det?

sporsmal-som-apner-hvem-har-passet-og = Hvem har passet og telefonen din?

sporsmal-som-apner-far-du-beholde-pengene-du = Får du beholde pengene du tjener?

sporsmal-som-apner-skylder-du-noen-penger = Skylder du noen penger?

sporsmal-som-apner-er-det-noen-du-er-redd-for = Er det noen du er redd for, her eller hjemme?

## Når reaksjonene er vanskelige å forstå

nar-reaksjonene-er-vanskelige-a-forsta = Når reaksjonene er vanskelige å forstå

nar-reaksjonene-er-mange-husker-i-biter = Mange husker i biter, blander tid og sted eller forteller med flat stemme. Noen blir sinte, noen ler. Det er vanlige reaksjoner på vold over lang tid og sier ikke noe om hvorvidt det de forteller, er sant.

nar-reaksjonene-er-personen-kan-ga-tilbake = Personen kan gå tilbake til den som utnytter. Døren må stå åpen også neste gang.

## Rettigheter

rettigheter = Rettigheter

rettigheter-den-som-antas-a-vaere-utsatt-for = Den som antas å være utsatt for menneskehandel, har rett til hjelp. Det kreves ikke at noen er dømt, at saken er anmeldt, eller at personen har lovlig opphold.

rettigheter-det-er-ingen-plikt-til-a-anmelde = Det er ingen plikt til å anmelde for å få hjelp. Si det tidlig, og si det på et språk personen forstår.

## Refleksjonsperioden

refleksjonsperioden = Refleksjonsperioden

refleksjonsperioden-den-som-antas-a-vaere = Den som antas å være utsatt, kan få en midlertidig oppholdstillatelse i inntil { $months } måneder. Den kalles refleksjonsperiode.[^refleksjon] Perioden skal gi tid til å komme seg, bryte med miljøet og tenke gjennom om hun eller han vil samarbeide med politiet.

refleksjonsperioden-en-advokat-eller-politiet = En advokat eller politiet hjelper med søknaden. UDI avgjør den, og den skal behandles raskt.

refleksjonsperioden-det-er-nok-at-det-er = Det er nok at det er holdepunkter for at personen er utsatt, og at hun eller han ønsker hjelp.

refleksjonsperioden-i-perioden-kan-personen = I perioden kan personen ikke sendes ut av landet.

refleksjonsperioden-personen-har-rett-til = Personen har rett til bolig, penger til å leve av og helsehjelp i perioden.

refleksjonsperioden-for-perioden-gar-ut-skal = Før perioden går ut, skal det være klart hva som skjer etterpå.

refleksjonsperioden-utlendingsloven-38-og = Utlendingsloven § 38 og utlendingsforskriften § 8-3.

## Etter refleksjonsperioden

etter-refleksjonsperioden = Etter refleksjonsperioden

etter-begrenset-tillatelse-politiet = {""}**Begrenset tillatelse:** Politiet etterforsker saken, og personen har brutt med miljøet. Tillatelsen kan gis for ett år om gangen.

etter-tillatelse-til-vitner-den-som-har = {""}**Tillatelse til vitner:** Den som har vitnet i retten i en sak om menneskehandel, kan få opphold.[^vitne]

etter-beskyttelse-den-som-risikerer = {""}**Beskyttelse:** Den som risikerer forfølgelse eller overgrep ved retur, kan søke asyl. Tidligere ofre for menneskehandel skal regnes som medlemmer av en spesiell sosial gruppe.[^utl30]

etter-sterke-menneskelige-hensyn-udi-kan-gi = {""}**Sterke menneskelige hensyn:** UDI kan gi opphold etter en samlet vurdering.

etter-trygg-retur-iom-hjelper-den-som-onsker = {""}**Trygg retur:** IOM hjelper den som ønsker å reise hjem, med reisen og med å komme i gang igjen.

etter-utlendingsforskriften-8-4 = Utlendingsforskriften § 8-4.

etter-utlendingsloven-28-og-30 = Utlendingsloven §§ 28 og 30.

## Et trygt sted å bo

et-trygt-sted-a-bo = Et trygt sted å bo

et-trygt-sted-a-bo-rosa-formidler-plass-pa-et = ROSA formidler plass på et trygt botilbud. Kommunen har ansvar for et midlertidig sted å bo når noen ikke klarer å skaffe det selv.[^nav]

et-trygt-sted-a-bo-sosialtjenesteloven-27 = Sosialtjenesteloven § 27.

## Helsehjelp

helsehjelp = Helsehjelp

helsehjelp-alle-har-rett-til-oyeblikkelig = Alle har rett til øyeblikkelig hjelp. Den som har refleksjonsperiode, har rett til nødvendig helsehjelp i kommunen og på sykehus. Tenk på

helsehjelp-skader-smerter-og-tenner = skader, smerter og tenner

helsehjelp-graviditet-prevensjon-abort-og = graviditet, prevensjon, abort og seksuelt overførbare infeksjoner

helsehjelp-sovn-angst-depresjon-og = søvn, angst, depresjon og selvmordsfare

helsehjelp-rus-og-abstinens = rus og abstinens

helsehjelp-vaksiner-medisiner-og-sykdommer = vaksiner, medisiner og sykdommer som ikke er fulgt opp

## Advokat

advokat = Advokat

advokat-den-som-vurderer-a-anmelde-far-fri = Den som vurderer å anmelde, får fri rettshjelp uten behovsprøving.[^rettshjelp] Når saken er anmeldt, får den utsatte en bistandsadvokat som staten betaler.[^bistand] Advokaten hjelper også med søknad om opphold, krav mot gjerningspersonen og søknad om voldserstatning.[^erstatning]

advokat-rettshjelpsloven-11 = Rettshjelpsloven § 11.

advokat-straffeprosessloven-107-a = Straffeprosessloven § 107 a.

advokat-voldserstatningsloven = Voldserstatningsloven.

## Oppfølging

oppfolging = Oppfølging

oppfolging-kommunen-der-personen-oppholder = Kommunen der personen oppholder seg, har ansvar for tjenester etter sosialtjenesteloven og helse- og omsorgstjenesteloven. Lag en plan sammen med personen. Avtal hvem som er kontaktperson, og hva som skal skje hvis kontakten blir brutt.

oppfolging-norskkurs-skole-eller-arbeid-etter = norskkurs, skole eller arbeid, etter hva tillatelsen gir rett til

oppfolging-bankkonto-skattekort-fastlege-og = bankkonto, skattekort, fastlege og nytt pass

oppfolging-sikkerhet-pa-telefon-og-i-sosiale = sikkerhet på telefon og i sosiale medier

oppfolging-familie-i-hjemlandet-som-kan-vaere = familie i hjemlandet som kan være truet

## Hvem gjør hva?

hvem-gjor-hva = Hvem gjør hva?

hvem-gjor-hva-ingen-kan-hjelpe-alene-tabellen = Ingen kan hjelpe alene. Tabellen viser hvem som har ansvaret for hva, og når du bør ta kontakt.

hvem-gjor-hva-tegning-et-rundt-bord-sett = Tegning: et rundt bord sett ovenfra. Fem mennesker sitter rundt det, og én stol står ledig.

hvem-gjor-hva-det-er-plass-til-en-til-ved = Det er plass til én til ved bordet: den saken gjelder.

hvem-gjor-hva-hvem = Hvem

hvem-gjor-hva-ansvar = Ansvar

hvem-gjor-hva-ta-kontakt-nar = Ta kontakt når

hvem-gjor-hva-politiet = {""}**Politiet**

hvem-gjor-hva-verner-den-utsatte-etterforsker = Verner den utsatte, etterforsker, hjelper med søknad om refleksjonsperiode

hvem-gjor-hva-noen-er-i-fare-det-skal = noen er i fare, det skal anmeldes, eller du har opplysninger om dem som står bak

hvem-gjor-hva-rosa = {""}**ROSA**

hvem-gjor-hva-gir-rad-dognet-rundt-og = Gir råd døgnet rundt og formidler trygg bolig og oppfølging

hvem-gjor-hva-en-voksen-trenger-et-sted-a = en voksen trenger et sted å være eller noen å snakke med

hvem-gjor-hva-barnevernet = {""}**Barnevernet**

hvem-gjor-hva-verner-og-folger-opp-barn = Verner og følger opp barn; setter i verk tiltak straks det er nødvendig

hvem-gjor-hva-den-utsatte-er-eller-kan-vaere = den utsatte er eller kan være under 18 år

hvem-gjor-hva-bufdir = {""}**Bufdir**

hvem-gjor-hva-gir-rad-til-barnevernet-og-har = Gir råd til barnevernet og har ansvar for statlige tiltak for barn

hvem-gjor-hva-barnevernet-trenger-veiledning = barnevernet trenger veiledning om menneskehandel

hvem-gjor-hva-udi = {""}**UDI**

hvem-gjor-hva-avgjor-soknader-om = Avgjør søknader om refleksjonsperiode, opphold og beskyttelse

hvem-gjor-hva-personen-trenger-tillatelse = personen trenger tillatelse, eller det oppstår mistanke i en sak om opphold

hvem-gjor-hva-nav = {""}**NAV**

hvem-gjor-hva-gir-okonomisk-hjelp-og = Gir økonomisk hjelp og midlertidig bolig gjennom kommunen

hvem-gjor-hva-personen-mangler-penger-bolig = personen mangler penger, bolig eller rett til ytelser

hvem-gjor-hva-kommunen = {""}**Kommunen**

hvem-gjor-hva-har-det-samlede-ansvaret-for = Har det samlede ansvaret for oppfølging der personen oppholder seg

hvem-gjor-hva-flere-tjenester-ma-virke-sammen = flere tjenester må virke sammen

hvem-gjor-hva-helsetjenesten = {""}**Helsetjenesten**

hvem-gjor-hva-undersoker-behandler-og = Undersøker, behandler og dokumenterer skader

hvem-gjor-hva-personen-er-syk-skadet-gravid = personen er syk, skadet, gravid eller ikke er blitt undersøkt

hvem-gjor-hva-helsedirektoratet = {""}**Helsedirektoratet**

hvem-gjor-hva-gir-faglige-rad-til = Gir faglige råd til helsetjenesten

hvem-gjor-hva-tjenesten-er-i-tvil-om-rett-til = tjenesten er i tvil om rett til helsehjelp

hvem-gjor-hva-arbeidstilsynet = {""}**Arbeidstilsynet**

hvem-gjor-hva-forer-tilsyn-med-arbeidsvilkar = Fører tilsyn med arbeidsvilkår og samarbeider med politi, skatt og NAV

hvem-gjor-hva-arbeid-lonn-eller-innkvartering = arbeid, lønn eller innkvartering ser ut til å være ulovlig

hvem-gjor-hva-iom = {""}**IOM**

hvem-gjor-hva-planlegger-og-betaler-trygg = Planlegger og betaler trygg retur og hjelp hjemme

hvem-gjor-hva-personen-onsker-a-reise-hjem = personen ønsker å reise hjem

hvem-gjor-hva-kirkens-bymisjon = {""}**Kirkens Bymisjon**

hvem-gjor-hva-moter-dem-som-selger-sex-i = Møter dem som selger sex, i Nadheim, og gir kvinner et sted å bo i Lauras hus

hvem-gjor-hva-personen-vil-ha-stotte-uten-a = personen vil ha støtte uten å gå til myndighetene først

hvem-gjor-hva-caritas = {""}**Caritas**

hvem-gjor-hva-gir-rad-til-innvandrere-om = Gir råd til innvandrere om arbeid og rettigheter

hvem-gjor-hva-en-arbeidstaker-trenger-hjelp = en arbeidstaker trenger hjelp med lønn eller kontrakt

hvem-gjor-hva-frelsesarmeen = {""}**Frelsesarmeen**

hvem-gjor-hva-gir-oppfolging-bolig-og = Gir oppfølging, bolig og arbeidstrening

hvem-gjor-hva-personen-har-brutt-med-miljoet = personen har brutt med miljøet og trenger støtte over tid

hvem-gjor-hva-rode-kors = {""}**Røde Kors**

hvem-gjor-hva-gir-omsorg-og-hjelper-med-a = Gir omsorg og hjelper med å finne savnet familie

hvem-gjor-hva-personen-er-alene-eller-har = personen er alene eller har mistet kontakt med familien

hvem-gjor-hva-mange-politidistrikter-og = Mange politidistrikter og kommuner har egne koordinatorer. Finn ut hvem det er hos dere, før du trenger det.

## Slik melder du fra

slik-melder-du-fra = Slik melder du fra

slik-melder-du-fra-vurder-faren-er-liv-eller = {""}**Vurder faren.** Er liv eller helse truet, ringer du **{ -emergency-police-phone }** med en gang.

slik-melder-du-fra-spor-personen-er-hun-eller = {""}**Spør personen.** Er hun eller han voksen, trenger du som regel samtykke for å gi navnet videre.

slik-melder-du-fra-sok-rad-uten-navn-du-kan = {""}**Søk råd uten navn.** Du kan drøfte saken anonymt med ROSA, politiet, barnevernet eller KOM.

slik-melder-du-fra-send-meldingen-til-riktig = {""}**Send meldingen til riktig sted.** Politiet tar imot på **{ -police-phone }** når det ikke haster.

slik-melder-du-fra-skriv-ned-hva-du-har-gjort = {""}**Skriv ned** hva du har gjort, når og hvorfor.

slik-melder-du-fra-folg-opp-spor-etter-noen = {""}**Følg opp.** Spør etter noen dager om meldingen er mottatt, og hva som skjer videre.

## Dette bør meldingen inneholde

dette-bor-meldingen-inneholde = Dette bør meldingen inneholde

dette-bor-meldingen-hva-du-har-sett-og-hort = hva du har sett og hørt, med dato og sted

dette-bor-meldingen-hvem-som-er-til-stede = hvem som er til stede rundt personen, med kjennetegn og bilnummer hvis du har det

dette-bor-meldingen-hvilket-sprak-personen = hvilket språk personen snakker

dette-bor-meldingen-om-det-er-barn-med = om det er barn med

dette-bor-meldingen-hva-personen-selv-onsker = hva personen selv ønsker

dette-bor-meldingen-hvordan-personen-kan-nas = hvordan personen kan nås uten fare

dette-bor-meldingen-et-besok-i-uniform-kan = Et besøk i uniform kan føre til gjengjeldelse fra dem som står bak. Avtal med politiet hvordan og når de tar kontakt.

## Plikten til å avverge

plikten-til-a-avverge = Plikten til å avverge

plikten-til-a-alle-har-plikt-til-a-forsoke-a = Alle har plikt til å forsøke å avverge visse alvorlige lovbrudd når det fortsatt er mulig, og det er sikkert eller mest sannsynlig at de blir begått. Grov menneskehandel er ett av dem. Plikten går foran taushetsplikten.[^avverge]

plikten-til-a-straffeloven-196 = Straffeloven § 196.

## Taushetsplikt og personvern

taushetsplikt-og-personvern = Taushetsplikt og personvern

taushetsplikt-og-opplysninger-om-at-noen-kan = Opplysninger om at noen kan være utsatt for menneskehandel, er blant de farligste som kan komme på avveie. De kan føre til vold mot personen og familien.

taushetsplikt-og-offentlig-ansatte-har = Offentlig ansatte har taushetsplikt etter forvaltningsloven.[^fvl] Helsepersonell har strengere plikt.[^hpl]

taushetsplikt-og-taushetsplikten-er-ikke-til = Taushetsplikten er ikke til hinder for å drøfte en sak uten at personen kan kjennes igjen.

taushetsplikt-og-med-samtykke-kan-du-gi = Med samtykke kan du gi opplysninger videre. Samtykket må være frivillig, gjelde noe bestemt og kunne trekkes tilbake.

taushetsplikt-og-meldeplikten-til-barnevernet = Meldeplikten til barnevernet og plikten til å avverge gjelder uten samtykke.

taushetsplikt-og-forvaltningsloven-13-til-13 = Forvaltningsloven §§ 13 til 13 f.

taushetsplikt-og-helsepersonelloven-21 = Helsepersonelloven § 21.

## Når du lagrer opplysninger

nar-du-lagrer-opplysninger = Når du lagrer opplysninger

nar-du-lagrer-opplysninger-om-helse-seksuelle = Opplysninger om helse, seksuelle forhold og lovbrudd har særlig vern.[^gdpr]

nar-du-lagrer-skriv-bare-det-du-trenger-for-a = Skriv bare det du trenger for å hjelpe.

nar-du-lagrer-skill-mellom-det-du-har-sett-og = Skill mellom det du har sett, og det du tror.

nar-du-lagrer-lagre-det-der-bare-de-som = Lagre det der bare de som trenger det, har tilgang, og slett det når det ikke trengs lenger.

nar-du-lagrer-send-aldri-navn-og-adresse-i = Send aldri navn og adresse i vanlig e-post eller på vanlig SMS.

nar-du-lagrer-be-om-sperret-adresse-i = Be om sperret adresse i folkeregisteret når personen er truet. Politiet kan hjelpe.

nar-du-lagrer-gi-ikke-opplysninger-til = Gi ikke opplysninger til ambassaden til hjemlandet uten at personen har bedt om det.

nar-du-lagrer-personvernforordningen-artikkel = Personvernforordningen artikkel 9 og 10, jf. personopplysningsloven § 1.

## Kontaktliste

kontaktliste = Kontaktliste

kontaktliste-be-om-tolk-nar-du-ringer-du = Be om tolk når du ringer. Du trenger ikke å oppgi navnet på den saken gjelder.

kontaktliste-hvem = Hvem

kontaktliste-telefon-eller-nett = Telefon eller nett

kontaktliste-politiet-nar-det-haster = Politiet, når det haster

kontaktliste-politiet-nar-det-ikke-haster = Politiet, når det ikke haster

kontaktliste-lege-nar-det-haster = Lege, når det haster

kontaktliste-rosa-rad-og-trygg-bolig-hele = ROSA: råd og trygg bolig, hele døgnet

kontaktliste-vo-linjen-vold-og-overgrep = VO-linjen: vold og overgrep, gratis, hele døgnet

kontaktliste-alarmtelefonen-for-barn-og-unge = Alarmtelefonen for barn og unge

kontaktliste-kom-e-post = KOM, e-post

kontaktliste-kom-nett = KOM, nett

kontaktliste-udi = UDI

kontaktliste-nav = NAV

kontaktliste-bufdir = Bufdir

kontaktliste-arbeidstilsynet = Arbeidstilsynet

kontaktliste-iom-i-norge = IOM i Norge

kontaktliste-kirkens-bymisjon = Kirkens Bymisjon

kontaktliste-caritas = Caritas

## Skriv inn hos dere

skriv-inn-hos-dere = Skriv inn hos dere

skriv-inn-hos-dere-hos-oss = Hos oss

skriv-inn-hos-dere-navn-og-telefonnummer = Navn og telefonnummer

skriv-inn-hos-dere-barnevernvakten = Barnevernvakten

skriv-inn-hos-dere-koordinatoren-i = Koordinatoren i politidistriktet

skriv-inn-hos-dere-tolketjenesten = Tolketjenesten
