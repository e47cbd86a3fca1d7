### rettsavgjorelser: keys and source text of sources/rettsavgjorelser.md. Written by “polyfold sync”; do not edit.

## Rettsavgjørelser om menneskehandel

rettsavgjorelser-om-menneskehandel = Rettsavgjørelser om menneskehandel

rettsavgjorelser-om-oversikt-over-oppdiktede = Oversikt over oppdiktede saker, laget av Koordineringsenheten for ofre for menneskehandel (KOM)

rettsavgjorelser-om-oppdatert = Oppdatert { -cases-date }

rettsavgjorelser-om-alle-sakene-er-oppdiktet = {""}**Alle sakene er oppdiktet.** Ingen av avgjørelsene finnes. Navn på domstoler, nemnder og stater er brukt for å vise hvordan en slik oversikt kan se ut. Den kan ikke brukes som rettskilde.

## Slik leser du oversikten

slik-leser-du-oversikten = Slik leser du oversikten

slik-leser-du-oversikten-har-en-tabell-for = Oversikten har én tabell for straffesaker, én for utlendingssaker og én for saker i Den europeiske menneskerettsdomstolen (EMD). I hver tabell står den eldste avgjørelsen først.

slik-leser-du-domfelt-betyr-at-retten-fant = {""}**Domfelt** betyr at retten fant tiltalte skyldig. Straffene er ikke nødvendigvis rettskraftige.

slik-leser-du-paragrafene-257-og-258-er = {""}**Paragrafene** 257 og 258 er straffelovens bestemmelser om menneskehandel og grov menneskehandel.

slik-leser-du-artikkel-4-i-den-europeiske = {""}**Artikkel 4** i Den europeiske menneskerettskonvensjonen forbyr slaveri og tvangsarbeid. Staten har plikt til å ha lover mot det, til å verne den som er i fare, og til å etterforske.

slik-leser-du-omgjort-betyr-at-nemnda-har = {""}**Omgjort** betyr at nemnda har gitt søkeren medhold.

## Hva oversikten vil vise

hva-oversikten-vil-vise = Hva oversikten vil vise

hva-oversikten-vil-det-avgjorende-er-om = Det avgjørende er om personen hadde et reelt valg, ikke om noen var innelåst.

hva-oversikten-vil-nar-retten-ikke-finner = Når retten ikke finner menneskehandel, kan det fortsatt være lønnstyveri, hallikvirksomhet eller tvang.

hva-oversikten-vil-den-utsatte-kan-ha-krav-pa = Den utsatte kan ha krav på opphold og hjelp også når straffesaken ender med frifinnelse.

hva-oversikten-vil-myndighetene-ma-se-etter = Myndighetene må se etter tegn på menneskehandel før de straffer eller utviser noen.

## Straffesaker

straffesaker = Straffesaker

straffesaker-dato = Dato

straffesaker-domstol = Domstol

straffesaker-saken = Saken

straffesaker-resultat = Resultat

straffesaker-storelv-tingrett = Storelv tingrett

straffesaker-tre-brodre-hentet-en-mann-med = Tre brødre hentet en mann med funksjonsnedsettelse fra hjemlandet og satte ham til å tigge. De tok pengene hver kveld.

straffesaker-domfelt-257-fengsel-i-2-ar-og-6 = Domfelt, § 257. Fengsel i 2 år og 6 måneder, 1 år og 10 måneder og 1 år. Oppreisning 150 000 kroner.

straffesaker-havnes-tingrett = Havnes tingrett

straffesaker-eieren-av-en-bilpleiehall-holdt = Eieren av en bilpleiehall holdt igjen passene til fire arbeidere og trakk dem i lønn for bolig i hallen.

straffesaker-domfelt-for-menneskehandel = Domfelt for menneskehandel overfor to og for lønnstyveri overfor alle fire. Fengsel i 2 år.

straffesaker-fjordvik-tingrett = Fjordvik tingrett

straffesaker-en-kvinne-ble-truet-med-at = En kvinne ble truet med at bilder ville bli sendt til familien hvis hun sluttet å selge sex.

straffesaker-domfelt-257-fengsel-i-3-ar = Domfelt, § 257. Fengsel i 3 år. Inndragning av 410 000 kroner.

straffesaker-kystlandet-lagmannsrett = Kystlandet lagmannsrett

straffesaker-anke-over-at-tingretten-ikke = Anke over at tingretten ikke fant misbruk av en sårbar situasjon. Kvinnen hadde sagt ja til prostitusjon før reisen.

straffesaker-domfelt-samtykket-var-uten = Domfelt. Samtykket var uten betydning fordi gjelden og isolasjonen gjorde at hun ikke hadde noe reelt valg.

straffesaker-storelv-tingrett-a44e = Storelv tingrett

straffesaker-en-16-aring-solgte-narkotika-for = En 16-åring solgte narkotika for eldre gutter som hadde gitt ham en gjeld han ikke kunne betale.

straffesaker-domfelt-258-fordi-den-utsatte = Domfelt, § 258, fordi den utsatte var barn. Fengsel i 4 år. Saken mot 16-åringen ble henlagt.

straffesaker-havnes-tingrett-b6c1 = Havnes tingrett

straffesaker-en-au-pair-arbeidet-70-timer-i = En au pair arbeidet 70 timer i uken, sov i vaskerommet og fikk ikke gå ut alene.

straffesaker-frifunnet-for-menneskehandel = Frifunnet for menneskehandel, domfelt for grovt lønnstyveri. Fengsel i 7 måneder, delvis betinget.

straffesaker-kystlandet-lagmannsrett-ca54 = Kystlandet lagmannsrett

straffesaker-straffutmaling-i-sak-om = Straffutmåling i sak om utnyttelse av fem menn på et fiskebruk. Ankende part mente at utbyttet var lite.

straffesaker-anken-forkastet-handlingene-ble = Anken forkastet. Handlingene ble regnet som grove på grunn av låste dører og trusler med våpen.

straffesaker-fjordvik-tingrett-7552 = Fjordvik tingrett

straffesaker-en-far-fikk-datteren-pa-13-ar = En far fikk datteren på 13 år til å vise seg for betalende menn foran kamera.

straffesaker-domfelt-258-i-tillegg-til = Domfelt, § 258, i tillegg til seksuallovbrudd. Fengsel i 8 år. Oppreisning 350 000 kroner.

straffesaker-hoyesterett = Høyesterett

straffesaker-sporsmalet-var-om-trusler-om-a = Spørsmålet var om trusler om å anmelde ulovlig opphold er utilbørlig atferd.

straffesaker-ja-slike-trusler-kan-etter = Ja. Slike trusler kan etter forholdene være nok. Lagmannsrettens frifinnelse ble opphevet.

straffesaker-storelv-tingrett-a44e7b75 = Storelv tingrett

straffesaker-to-menn-lot-en-rusavhengig = To menn lot en rusavhengig kvinne åpne bankkontoer og ta opp lån i sitt navn og tok pengene.

straffesaker-domfelt-257-for-tvangstjenester = Domfelt, § 257, for tvangstjenester. Fengsel i 1 år og 8 måneder. Hun slapp å betale lånene.

straffesaker-havnes-tingrett-b6c1c6ff = Havnes tingrett

straffesaker-en-restauranteier-betalte-lonn = En restauranteier betalte lønn på konto og krevde den tilbake i kontanter. De ansatte kunne slutte når de ville.

straffesaker-frifunnet-257-retten-fant-ikke = Frifunnet, § 257. Retten fant ikke at de ansatte var tvunget. Domfelt for lønnstyveri. Fengsel i 5 måneder.

straffesaker-fjordvik-tingrett-75526ecb = Fjordvik tingrett

straffesaker-en-mann-lovet-ungdommer = En mann lovet ungdommer byggearbeid i utlandet. To av dem ble sendt til en væpnet gruppe.

straffesaker-domfelt-for-forsok-og = Domfelt for forsøk og medvirkning til menneskehandel for krigstjeneste i fremmed land. Fengsel i 5 år.

straffesaker-kystlandet-lagmannsrett-ca54083b = Kystlandet lagmannsrett

straffesaker-den-utsatte-hadde-oppgitt-falskt = Den utsatte hadde oppgitt falskt navn da hun kom til landet, og ble straffet for det. Saken ble gjenåpnet.

straffesaker-frifunnet-handlingen-var-en = Frifunnet. Handlingen var en følge av menneskehandelen.

straffesaker-storelv-tingrett-ac0e = Storelv tingrett

straffesaker-en-mann-med-stor-gjeld-ble = En mann med stor gjeld ble presset til å gi fra seg en nyre. Reisen ble stanset på sykehuset.

straffesaker-domfelt-for-forsok-257-fengsel-i = Domfelt for forsøk, § 257. Fengsel i 2 år og 3 måneder.

straffesaker-oppdiktede-saker-storelv-havnes = {""}*Oppdiktede saker. Storelv, Havnes og Fjordvik tingrett og Kystlandet lagmannsrett finnes ikke, og avgjørelsen fra Høyesterett er ikke ekte.*

## Utlendingssaker

utlendingssaker = Utlendingssaker

utlendingssaker-dato = Dato

utlendingssaker-avgjort-av = Avgjort av

utlendingssaker-saken = Saken

utlendingssaker-resultat = Resultat

utlendingssaker-utlendingsnemnda = Utlendingsnemnda

utlendingssaker-en-kvinne-sokte-om = En kvinne søkte om refleksjonsperiode, men UDI mente at hun ikke hadde brutt med miljøet.

utlendingssaker-omgjort-vilkaret-gjelder-ikke = Omgjort. Vilkåret gjelder ikke for refleksjonsperioden, som skal gi tid til nettopp det.

utlendingssaker-utlendingsnemnda-9b4e = Utlendingsnemnda

utlendingssaker-en-mann-hadde-arbeidet-under = En mann hadde arbeidet under tvang i et annet europeisk land før han søkte asyl her.

utlendingssaker-ikke-overfort-til-det-andre = Ikke overført til det andre landet. Faren for å bli funnet av dem som utnyttet ham, var reell.

utlendingssaker-havnes-tingrett = Havnes tingrett

utlendingssaker-staten-ble-saksokt-fordi-en = Staten ble saksøkt fordi en tidligere utsatt for menneskehandel ikke ble regnet som medlem av en spesiell sosial gruppe.

utlendingssaker-vedtaket-kjent-ugyldig = Vedtaket kjent ugyldig.

utlendingssaker-utlendingsnemnda-9b4eea16 = Utlendingsnemnda

utlendingssaker-soknad-om-begrenset = Søknad om begrenset tillatelse. Etterforskningen var innstilt, men politiet vurderte å ta den opp igjen.

utlendingssaker-innvilget-for-ett-ar = Innvilget for ett år.

utlendingssaker-utlendingsnemnda-bd99 = Utlendingsnemnda

utlendingssaker-en-kvinne-med-to-barn-fodt-i = En kvinne med to barn født i Norge ville bli her etter refleksjonsperioden. Hun hadde ikke anmeldt.

utlendingssaker-opphold-pa-grunn-av-sterke = Opphold på grunn av sterke menneskelige hensyn. Nemnda la vekt på barna og på at hun ikke ville få hjelp ved retur.

utlendingssaker-fjordvik-tingrett = Fjordvik tingrett

utlendingssaker-gyldigheten-av-en-utvisning = Gyldigheten av en utvisning for ulovlig arbeid. Arbeidet var utført under tvang.

utlendingssaker-utvisningen-kjent-ugyldig-udi = Utvisningen kjent ugyldig. UDI hadde ikke undersøkt om mannen var utsatt.

utlendingssaker-utlendingsnemnda-bd99c729 = Utlendingsnemnda

utlendingssaker-aldersvurdering-av-en-gutt = Aldersvurdering av en gutt som var brukt til tyveri. To undersøkelser ga ulike svar.

utlendingssaker-skulle-behandles-som-barn = Skulle behandles som barn fordi tvilen ikke var fjernet. Representant oppnevnt.

utlendingssaker-utlendingsnemnda-0703 = Utlendingsnemnda

utlendingssaker-et-vitne-i-en-straffesak = Et vitne i en straffesak søkte om opphold. Tiltalte var frifunnet.

utlendingssaker-innvilget-det-avgjorende-var = Innvilget. Det avgjørende var at hun hadde vitnet, ikke utfallet av straffesaken.

utlendingssaker-kystlandet-lagmannsrett = Kystlandet lagmannsrett

utlendingssaker-faren-for-ny-utnyttelse-ved = Faren for ny utnyttelse ved retur til hjembyen. Staten viste til at hun kunne bo i en annen del av landet.

utlendingssaker-anken-forkastet-et = Anken forkastet. Et krisesenter med plass i tre måneder var ikke varig vern, og vedtaket var ugyldig.

utlendingssaker-utlendingsnemnda-070396f6 = Utlendingsnemnda

utlendingssaker-en-eos-borger-ble-bedt-om-a = En EØS-borger ble bedt om å forlate landet fordi hun ikke kunne forsørge seg selv i refleksjonsperioden.

utlendingssaker-omgjort-refleksjonsperioden = Omgjort. Refleksjonsperioden gjelder også EØS-borgere, og de kan ikke sendes ut mens den varer.

utlendingssaker-utlendingsnemnda-8fca = Utlendingsnemnda

utlendingssaker-soknad-om-asyl-fra-en-mann = Søknad om asyl fra en mann som hadde flyktet fra tvungen militærtjeneste.

utlendingssaker-avslag-opprettholdt-nemnda = Avslag opprettholdt. Nemnda trodde på forklaringen, men fant ikke at det var fare ved retur i dag.

utlendingssaker-oppdiktede-saker = {""}*Oppdiktede saker. Utlendingsnemnda har ikke truffet disse vedtakene, og domstolene i tabellen finnes ikke.*

## Den europeiske menneskerettsdomstolen

den-europeiske-menneskerettsdomstolen = Den europeiske menneskerettsdomstolen

den-europeiske-dato = Dato

den-europeiske-parter = Parter

den-europeiske-saken = Saken

den-europeiske-resultat = Resultat

den-europeiske-a-mot-stat-1 = A. mot stat 1

den-europeiske-politiet-henla-saken-uten-a = Politiet henla saken uten å avhøre den som eide leiligheten der A. ble holdt.

den-europeiske-brudd-pa-artikkel-4-plikten = Brudd på artikkel 4: plikten til å etterforske. 20 000 euro.

den-europeiske-b-og-c-mot-stat-2 = B. og C. mot stat 2

den-europeiske-to-sesongarbeidere-fikk-ikke = To sesongarbeidere fikk ikke lønn og kunne ikke forlate gården. Retten i hjemstaten mente at de hadde samtykket.

den-europeiske-brudd-pa-artikkel-4-samtykke = Brudd på artikkel 4. Samtykke er uten betydning når arbeidsgiveren misbruker makt eller en sårbar situasjon.

den-europeiske-d-mot-stat-3 = D. mot stat 3

den-europeiske-et-barn-ble-domt-for-dyrking = Et barn ble dømt for dyrking av cannabis, selv om barnevernet hadde meldt fra om menneskehandel.

den-europeiske-brudd-pa-artikkel-4-og = Brudd på artikkel 4 og artikkel 6. Påtalemyndigheten måtte vurdere barnets stilling før tiltale.

den-europeiske-e-mot-stat-4 = E. mot stat 4

den-europeiske-e-fikk-ikke-refleksjonsperiode = E. fikk ikke refleksjonsperiode fordi søknaden kom etter fristen i nasjonal lov.

den-europeiske-ikke-brudd-e-fikk-bolig = Ikke brudd. E. fikk bolig, advokat og helsehjelp på annet grunnlag.

den-europeiske-f-mot-stat-5 = F. mot stat 5

den-europeiske-navnet-til-en-utsatt-ble-kjent = Navnet til en utsatt ble kjent gjennom en dom som ble lagt ut på nettet.

den-europeiske-brudd-pa-artikkel-8-domstolen = Brudd på artikkel 8. Domstolen skulle ha fjernet navnet.

den-europeiske-g-mot-stat-6 = G. mot stat 6

den-europeiske-to-stater-undersokte-hver-sin = To stater undersøkte hver sin del av saken og utvekslet ikke opplysninger.

den-europeiske-brudd-pa-artikkel-4-plikten-01e1 = Brudd på artikkel 4. Plikten til å etterforske omfatter samarbeid med andre stater.

den-europeiske-h-mot-stat-7 = H. mot stat 7

den-europeiske-den-utsatte-fikk-ikke = Den utsatte fikk ikke erstatning for lønn hun ikke hadde fått, fordi hun var uten arbeidstillatelse.

den-europeiske-brudd-pa-artikkel-4-den = Brudd på artikkel 4. Den utsatte må ha en mulighet til å kreve tapt inntekt av utnytteren.

den-europeiske-i-mot-stat-8 = I. mot stat 8

den-europeiske-politiet-kjente-til-faren-men = Politiet kjente til faren, men flyttet ikke I. før hun ble funnet av dem som hadde utnyttet henne.

den-europeiske-brudd-pa-artikkel-4-plikten-b5c0 = Brudd på artikkel 4: plikten til å verne en som er i fare.

den-europeiske-j-mot-stat-9 = J. mot stat 9

den-europeiske-klage-over-lav-straff-til = Klage over lav straff til gjerningspersonen.

den-europeiske-avvist-konvensjonen-gir-ikke = Avvist. Konvensjonen gir ikke rett til en bestemt straff når etterforskningen har vært reell.

den-europeiske-oppdiktede-saker-statene-er = {""}*Oppdiktede saker. Statene er nummerert fordi ingen bestemt stat er ment. Ekte avgjørelser finnes i EMDs database, [{ -hudoc-web }](https://{ -hudoc-web }).*

## Ord i tabellene

ord-i-tabellene = Ord i tabellene

ord-i-tabellene-ord = Ord

ord-i-tabellene-betydning = Betydning

ord-i-tabellene-oppreisning = Oppreisning

ord-i-tabellene-erstatning-for-krenkelsen = Erstatning for krenkelsen, ikke for tap av penger

ord-i-tabellene-inndragning = Inndragning

ord-i-tabellene-staten-tar-utbyttet-av = Staten tar utbyttet av lovbruddet

ord-i-tabellene-henlagt = Henlagt

ord-i-tabellene-politiet-eller = Politiet eller påtalemyndigheten avslutter saken uten tiltale

ord-i-tabellene-betinget-fengsel = Betinget fengsel

ord-i-tabellene-straffen-sones-ikke-hvis-den = Straffen sones ikke hvis den dømte ikke gjør noe nytt straffbart i prøvetiden

ord-i-tabellene-gjenapning = Gjenåpning

ord-i-tabellene-gjenopptakelseskommisjonen = Gjenopptakelseskommisjonen bestemmer at en rettskraftig dom skal prøves på nytt

ord-i-tabellene-har-du-en-ekte-avgjorelse-som = Har du en ekte avgjørelse som andre bør kjenne til? Send den uten navn til [{ -kom-email }](mailto:{ -kom-email }).
