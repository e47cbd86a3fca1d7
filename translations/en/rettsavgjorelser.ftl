### rettsavgjorelser, English (en). To translate: delete “# missing: ” and write after “=”. Lines that begin with “#” are kept by polyfold.

## Rettsavgjørelser om menneskehandel

# note: The title of an overview for lawyers, the police and case workers. All cases in it are invented.
# source: Rettsavgjørelser om menneskehandel
# status: translated 2026-11-24 #b2188bd0.95be1b0e
rettsavgjorelser-om-menneskehandel = Court decisions on human trafficking

# source: Oversikt over oppdiktede saker, laget av Koordineringsenheten for ofre for menneskehandel (KOM)
# status: translated 2026-11-24 #1436eb2b.8e76545b
rettsavgjorelser-om-oversikt-over-oppdiktede = An overview of invented cases, made by the Coordinating Unit for Victims of Human Trafficking (KOM)

# source: Oppdatert { -cases-date }
# status: translated 2026-11-24 #a4d61be6.8113257f
rettsavgjorelser-om-oppdatert = Updated { -cases-date }

# source: {""}**Alle sakene er oppdiktet.** Ingen av avgjørelsene finnes. Navn på domstoler, nemnder og stater er brukt for å vise hvordan en slik oversikt kan se ut. Den kan ikke brukes som rettskilde.
# status: translated 2026-11-24 #d64e6909.2a766c61
rettsavgjorelser-om-alle-sakene-er-oppdiktet = {""}**All the cases are invented.** None of these decisions exists. The names of courts, boards and states are used to show what such an overview can look like. It cannot be used as a source of law.

## Slik leser du oversikten

# source: Slik leser du oversikten
# status: translated 2026-11-24 #59aa7385.b599a8ee
slik-leser-du-oversikten = How to read the overview

# source: Oversikten har én tabell for straffesaker, én for utlendingssaker og én for saker i Den europeiske menneskerettsdomstolen (EMD). I hver tabell står den eldste avgjørelsen først.
# status: translated 2026-11-24 #38881a4b.b5c4697c
slik-leser-du-oversikten-har-en-tabell-for = The overview has one table for criminal cases, one for immigration cases and one for cases before the European Court of Human Rights (ECtHR). In each table the oldest decision comes first.

# source: {""}**Domfelt** betyr at retten fant tiltalte skyldig. Straffene er ikke nødvendigvis rettskraftige.
# status: translated 2026-11-24 #c5847817.b339bd3c
slik-leser-du-domfelt-betyr-at-retten-fant = {""}**Convicted** means that the court found the defendant guilty. The sentences are not necessarily final.

# source: {""}**Paragrafene** 257 og 258 er straffelovens bestemmelser om menneskehandel og grov menneskehandel.
# status: translated 2026-11-24 #4f2e6732.4b61d07a
slik-leser-du-paragrafene-257-og-258-er = {""}**Sections** 257 and 258 are the provisions of the Penal Code on human trafficking and aggravated human trafficking.

# source: {""}**Artikkel 4** i Den europeiske menneskerettskonvensjonen forbyr slaveri og tvangsarbeid. Staten har plikt til å ha lover mot det, til å verne den som er i fare, og til å etterforske.
# status: translated 2026-11-24 #73b40aa3.3be1d6c6
slik-leser-du-artikkel-4-i-den-europeiske = {""}**Article 4** of the European Convention on Human Rights prohibits slavery and forced labour. The state has a duty to have laws against it, to protect a person at risk, and to investigate.

# source: {""}**Omgjort** betyr at nemnda har gitt søkeren medhold.
# status: translated 2026-11-24 #1e159068.c591cd92
slik-leser-du-omgjort-betyr-at-nemnda-har = {""}**Reversed** means that the Board has found for the applicant.

# source: Hva oversikten vil vise
# status: translated 2026-11-24 #e93b902f.92c8c700
hva-oversikten-vil-vise = What the overview is meant to show

# source: Det avgjørende er om personen hadde et reelt valg, ikke om noen var innelåst.
# status: translated 2026-11-24 #a10040d0.f24b04d2
hva-oversikten-vil-det-avgjorende-er-om = What matters is whether the person had a real choice, not whether anyone was locked in.

# source: Når retten ikke finner menneskehandel, kan det fortsatt være lønnstyveri, hallikvirksomhet eller tvang.
# status: translated 2026-11-24 #7f29d008.1be72219
hva-oversikten-vil-nar-retten-ikke-finner = When the court does not find human trafficking, there may still be wage theft, pimping or coercion.

# source: Den utsatte kan ha krav på opphold og hjelp også når straffesaken ender med frifinnelse.
# status: translated 2026-11-24 #e3127f1d.3358cc1a
hva-oversikten-vil-den-utsatte-kan-ha-krav-pa = The victim may be entitled to residence and help even when the criminal case ends in acquittal.

# source: Myndighetene må se etter tegn på menneskehandel før de straffer eller utviser noen.
# status: translated 2026-11-24 #d69b17f7.018dae5a
hva-oversikten-vil-myndighetene-ma-se-etter = The authorities must look for signs of human trafficking before they punish or expel anyone.

## Straffesaker

# source: Straffesaker
# status: translated 2026-11-24 #8f696efb.35cf8743
straffesaker = Criminal cases

# source: Dato
# status: translated 2026-11-24 #f0a5287c.94f3da6b
straffesaker-dato = Date

# source: Domstol
# status: translated 2026-11-24 #d7cc721b.03de0049
straffesaker-domstol = Court

# source: Saken
# status: translated 2026-11-24 #fa57868b.9ce4631d
straffesaker-saken = Matter

# source: Resultat
# status: translated 2026-11-24 #6c5f2bba.932f474a
straffesaker-resultat = Result

# source: Storelv tingrett
# status: translated 2026-11-24 #5884b4b0.89ca58be
straffesaker-storelv-tingrett = Storelv District Court

# source: Tre brødre hentet en mann med funksjonsnedsettelse fra hjemlandet og satte ham til å tigge. De tok pengene hver kveld.
# status: translated 2026-11-24 #40b1f0e9.ac7ec778
straffesaker-tre-brodre-hentet-en-mann-med = Three brothers brought a man with a disability from his home country and set him to beg. They took the money every evening.

# source: Domfelt, § 257. Fengsel i 2 år og 6 måneder, 1 år og 10 måneder og 1 år. Oppreisning 150 000 kroner.
# status: translated 2026-11-24 #de664f38.fd734078
straffesaker-domfelt-257-fengsel-i-2-ar-og-6 = Convicted, section 257. Imprisonment for 2 years 6 months, 1 year 10 months and 1 year. Redress NOK 150,000.

# source: Havnes tingrett
# status: translated 2026-11-24 #61cf146a.1e0f2f48
straffesaker-havnes-tingrett = Havnes District Court

# source: Eieren av en bilpleiehall holdt igjen passene til fire arbeidere og trakk dem i lønn for bolig i hallen.
# status: translated 2026-11-24 #20d4ef20.16309ff9
straffesaker-eieren-av-en-bilpleiehall-holdt = The owner of a car wash kept the passports of four workers and deducted rent for lodging in the premises from their pay.

# source: Domfelt for menneskehandel overfor to og for lønnstyveri overfor alle fire. Fengsel i 2 år.
# status: translated 2026-11-24 #100df804.f1da55bb
straffesaker-domfelt-for-menneskehandel = Convicted of human trafficking of two and of wage theft from all four. Imprisonment for 2 years.

# source: Fjordvik tingrett
# status: translated 2026-11-24 #6769b72c.cb2c94c3
straffesaker-fjordvik-tingrett = Fjordvik District Court

# source: En kvinne ble truet med at bilder ville bli sendt til familien hvis hun sluttet å selge sex.
# status: translated 2026-11-24 #03d65a3e.0457aff6
straffesaker-en-kvinne-ble-truet-med-at = A woman was threatened that pictures would be sent to her family if she stopped selling sex.

# source: Domfelt, § 257. Fengsel i 3 år. Inndragning av 410 000 kroner.
# status: translated 2026-11-24 #e6357c06.a09afbba
straffesaker-domfelt-257-fengsel-i-3-ar = Convicted, section 257. Imprisonment for 3 years. Confiscation of NOK 410,000.

# source: Kystlandet lagmannsrett
# status: translated 2026-11-24 #09a0bfb5.a97b047d
straffesaker-kystlandet-lagmannsrett = Kystlandet Court of Appeal

# source: Anke over at tingretten ikke fant misbruk av en sårbar situasjon. Kvinnen hadde sagt ja til prostitusjon før reisen.
# status: translated 2026-11-24 #3382630d.79c30941
straffesaker-anke-over-at-tingretten-ikke = Appeal against the District Court's finding that no vulnerable situation had been abused. The woman had agreed to prostitution before the journey.

# source: Domfelt. Samtykket var uten betydning fordi gjelden og isolasjonen gjorde at hun ikke hadde noe reelt valg.
# status: translated 2026-11-24 #abe5c63b.39ffbb9a
straffesaker-domfelt-samtykket-var-uten = Convicted. The consent was of no significance, because the debt and the isolation left her no real choice.

# source: Storelv tingrett
# status: translated 2026-11-24 #9aafef74.d9712638
straffesaker-storelv-tingrett-a44e = Storelv District Court

# source: En 16-åring solgte narkotika for eldre gutter som hadde gitt ham en gjeld han ikke kunne betale.
# status: translated 2026-11-24 #6253b2ab.6b81b578
straffesaker-en-16-aring-solgte-narkotika-for = A 16-year-old sold drugs for older boys who had given him a debt he could not pay.

# source: Domfelt, § 258, fordi den utsatte var barn. Fengsel i 4 år. Saken mot 16-åringen ble henlagt.
# status: translated 2026-11-24 #8869bbdc.5248e62e
straffesaker-domfelt-258-fordi-den-utsatte = Convicted, section 258, because the victim was a child. Imprisonment for 4 years. The case against the 16-year-old was dropped.

# source: Havnes tingrett
# status: translated 2026-11-24 #e4f85ca2.13a9990b
straffesaker-havnes-tingrett-b6c1 = Havnes District Court

# source: En au pair arbeidet 70 timer i uken, sov i vaskerommet og fikk ikke gå ut alene.
# status: translated 2026-11-24 #a699e7a2.148858e7
straffesaker-en-au-pair-arbeidet-70-timer-i = An au pair worked 70 hours a week, slept in the laundry room and was not allowed out alone.

# source: Frifunnet for menneskehandel, domfelt for grovt lønnstyveri. Fengsel i 7 måneder, delvis betinget.
# status: translated 2026-11-24 #b9a0135e.112d4ab3
straffesaker-frifunnet-for-menneskehandel = Acquitted of human trafficking, convicted of aggravated wage theft. Imprisonment for 7 months, partly suspended.

# source: Kystlandet lagmannsrett
# status: translated 2026-11-24 #633bb853.a67b9cb9
straffesaker-kystlandet-lagmannsrett-ca54 = Kystlandet Court of Appeal

# source: Straffutmåling i sak om utnyttelse av fem menn på et fiskebruk. Ankende part mente at utbyttet var lite.
# status: translated 2026-11-24 #30f4c97c.57b1b167
straffesaker-straffutmaling-i-sak-om = Sentencing in a case on the exploitation of five men at a fish processing plant. The appellant argued that the profit was small.

# source: Anken forkastet. Handlingene ble regnet som grove på grunn av låste dører og trusler med våpen.
# status: translated 2026-11-24 #9887e859.7d9ec3b2
straffesaker-anken-forkastet-handlingene-ble = Appeal dismissed. The acts were considered aggravated because of locked doors and threats with weapons.

# source: Fjordvik tingrett
# status: translated 2026-11-24 #a3c29aed.1dd470cc
straffesaker-fjordvik-tingrett-7552 = Fjordvik District Court

# source: En far fikk datteren på 13 år til å vise seg for betalende menn foran kamera.
# status: translated 2026-11-24 #ddf49145.6f35fd62
straffesaker-en-far-fikk-datteren-pa-13-ar = A father made his 13-year-old daughter show herself to paying men in front of a camera.

# source: Domfelt, § 258, i tillegg til seksuallovbrudd. Fengsel i 8 år. Oppreisning 350 000 kroner.
# status: translated 2026-11-24 #b1f59ee6.62a48ff3
straffesaker-domfelt-258-i-tillegg-til = Convicted, section 258, in addition to sexual offences. Imprisonment for 8 years. Redress NOK 350,000.

# source: Høyesterett
# status: translated 2026-11-24 #8fbffef4.1c2bb493
straffesaker-hoyesterett = Supreme Court

# source: Spørsmålet var om trusler om å anmelde ulovlig opphold er utilbørlig atferd.
# status: translated 2026-11-24 #f45e5244.4a7798ea
straffesaker-sporsmalet-var-om-trusler-om-a = The question was whether threats to report unlawful residence are improper conduct.

# source: Ja. Slike trusler kan etter forholdene være nok. Lagmannsrettens frifinnelse ble opphevet.
# status: translated 2026-11-24 #991f151d.dfc1852d
straffesaker-ja-slike-trusler-kan-etter = Yes. Depending on the circumstances, such threats may suffice. The Court of Appeal's acquittal was set aside.

# source: Storelv tingrett
# status: translated 2026-11-24 #c9c42ec8.a2c537bc
straffesaker-storelv-tingrett-a44e7b75 = Storelv District Court

# source: To menn lot en rusavhengig kvinne åpne bankkontoer og ta opp lån i sitt navn og tok pengene.
# status: translated 2026-11-24 #950c7bc6.69e0f5c6
straffesaker-to-menn-lot-en-rusavhengig = Two men had a woman with an addiction open bank accounts and take out loans in her name, and took the money.

# source: Domfelt, § 257, for tvangstjenester. Fengsel i 1 år og 8 måneder. Hun slapp å betale lånene.
# status: translated 2026-11-24 #066ce989.72e3cf66
straffesaker-domfelt-257-for-tvangstjenester = Convicted, section 257, for forced services. Imprisonment for 1 year 8 months. She was not held liable for the loans.

# source: Havnes tingrett
# status: translated 2026-11-24 #4ecb9933.55a8b89d
straffesaker-havnes-tingrett-b6c1c6ff = Havnes District Court

# source: En restauranteier betalte lønn på konto og krevde den tilbake i kontanter. De ansatte kunne slutte når de ville.
# status: translated 2026-11-24 #2fe2a454.225986fd
straffesaker-en-restauranteier-betalte-lonn = A restaurant owner paid wages into accounts and demanded them back in cash. The employees could leave when they wanted.

# source: Frifunnet, § 257. Retten fant ikke at de ansatte var tvunget. Domfelt for lønnstyveri. Fengsel i 5 måneder.
# status: translated 2026-11-24 #2c042b3b.1c3c7e22
straffesaker-frifunnet-257-retten-fant-ikke = Acquitted, section 257. The court did not find that the employees had been forced. Convicted of wage theft. Imprisonment for 5 months.

# source: Fjordvik tingrett
# status: translated 2026-11-24 #d65262da.bd76d60d
straffesaker-fjordvik-tingrett-75526ecb = Fjordvik District Court

# source: En mann lovet ungdommer byggearbeid i utlandet. To av dem ble sendt til en væpnet gruppe.
# status: translated 2026-11-24 #c7b0a915.e7b15ea9
straffesaker-en-mann-lovet-ungdommer = A man promised young people construction work abroad. Two of them were sent to an armed group.

# source: Domfelt for forsøk og medvirkning til menneskehandel for krigstjeneste i fremmed land. Fengsel i 5 år.
# status: translated 2026-11-24 #02710638.ca2041a7
straffesaker-domfelt-for-forsok-og = Convicted of attempted human trafficking and complicity in it for military service in a foreign country. Imprisonment for 5 years.

# source: Kystlandet lagmannsrett
# status: translated 2026-11-24 #c4d8c416.2cae615a
straffesaker-kystlandet-lagmannsrett-ca54083b = Kystlandet Court of Appeal

# source: Den utsatte hadde oppgitt falskt navn da hun kom til landet, og ble straffet for det. Saken ble gjenåpnet.
# status: translated 2026-11-24 #d4c9e41c.2dc76311
straffesaker-den-utsatte-hadde-oppgitt-falskt = The victim had given a false name when she entered the country, and had been punished for it. The case was reopened.

# source: Frifunnet. Handlingen var en følge av menneskehandelen.
# status: translated 2026-11-24 #6d54c9d4.0ffebabc
straffesaker-frifunnet-handlingen-var-en = Acquitted. The act was a consequence of the human trafficking.

# source: Storelv tingrett
# status: translated 2026-11-24 #71324347.cfeb0d32
straffesaker-storelv-tingrett-ac0e = Storelv District Court

# source: En mann med stor gjeld ble presset til å gi fra seg en nyre. Reisen ble stanset på sykehuset.
# status: translated 2026-11-24 #c35e1cf2.5567bf07
straffesaker-en-mann-med-stor-gjeld-ble = A man with large debts was pressed to give up a kidney. The journey was stopped at the hospital.

# source: Domfelt for forsøk, § 257. Fengsel i 2 år og 3 måneder.
# status: translated 2026-11-24 #b16bfac7.d9404394
straffesaker-domfelt-for-forsok-257-fengsel-i = Convicted of attempt, section 257. Imprisonment for 2 years 3 months.

# source: {""}*Oppdiktede saker. Storelv, Havnes og Fjordvik tingrett og Kystlandet lagmannsrett finnes ikke, og avgjørelsen fra Høyesterett er ikke ekte.*
# status: translated 2026-11-24 #c35b8b35.928ccb94
straffesaker-oppdiktede-saker-storelv-havnes = {""}*Invented cases. The District Courts of Storelv, Havnes and Fjordvik and the Kystlandet Court of Appeal do not exist, and the decision of the Supreme Court is not real.*

## Utlendingssaker

# source: Utlendingssaker
# status: translated 2026-11-24 #04742afa.9d2eb45f
utlendingssaker = Immigration cases

# source: Dato
# status: translated 2026-11-24 #67511d1f.ea51ec0c
utlendingssaker-dato = Date

# source: Avgjort av
# status: translated 2026-11-24 #e60ea25d.fa9e00c1
utlendingssaker-avgjort-av = Decided by

# source: Saken
# status: translated 2026-11-24 #85aead03.a206687f
utlendingssaker-saken = Matter

# source: Resultat
# status: translated 2026-11-24 #fa439b23.92a46c49
utlendingssaker-resultat = Result

# source: Utlendingsnemnda
# status: translated 2026-11-24 #cbe3e777.4efa857f
utlendingssaker-utlendingsnemnda = Immigration Appeals Board

# source: En kvinne søkte om refleksjonsperiode, men UDI mente at hun ikke hadde brutt med miljøet.
# status: translated 2026-11-24 #ba04a5fb.dd820aad
utlendingssaker-en-kvinne-sokte-om = A woman applied for a reflection period, but UDI held that she had not broken with the exploiters' circle.

# source: Omgjort. Vilkåret gjelder ikke for refleksjonsperioden, som skal gi tid til nettopp det.
# status: translated 2026-11-24 #cedb334d.1aad2c92
utlendingssaker-omgjort-vilkaret-gjelder-ikke = Reversed. The condition does not apply to the reflection period, which is meant to give time for exactly that.

# source: Utlendingsnemnda
# status: translated 2026-11-24 #256ea16e.8e0422b9
utlendingssaker-utlendingsnemnda-9b4e = Immigration Appeals Board

# source: En mann hadde arbeidet under tvang i et annet europeisk land før han søkte asyl her.
# status: translated 2026-11-24 #4406bb7a.fa88a87e
utlendingssaker-en-mann-hadde-arbeidet-under = A man had worked under coercion in another European country before he applied for asylum here.

# source: Ikke overført til det andre landet. Faren for å bli funnet av dem som utnyttet ham, var reell.
# status: translated 2026-11-24 #cb36eaeb.7bd1c361
utlendingssaker-ikke-overfort-til-det-andre = Not transferred to the other country. The risk of being found by those who had exploited him was real.

# source: Havnes tingrett
# status: translated 2026-11-24 #4bcb64ae.6e3b0dd3
utlendingssaker-havnes-tingrett = Havnes District Court

# source: Staten ble saksøkt fordi en tidligere utsatt for menneskehandel ikke ble regnet som medlem av en spesiell sosial gruppe.
# status: translated 2026-11-24 #8ba3f1ed.49d3d8a6
utlendingssaker-staten-ble-saksokt-fordi-en = The state was sued because a former victim of human trafficking had not been regarded as a member of a particular social group.

# source: Vedtaket kjent ugyldig.
# status: translated 2026-11-24 #b1ad0829.eae461d0
utlendingssaker-vedtaket-kjent-ugyldig = The decision was declared invalid.

# source: Utlendingsnemnda
# status: translated 2026-11-24 #5c366747.95d4ee65
utlendingssaker-utlendingsnemnda-9b4eea16 = Immigration Appeals Board

# source: Søknad om begrenset tillatelse. Etterforskningen var innstilt, men politiet vurderte å ta den opp igjen.
# status: translated 2026-11-24 #080f7824.074bff6a
utlendingssaker-soknad-om-begrenset = Application for a limited permit. The investigation had been discontinued, but the police were considering taking it up again.

# source: Innvilget for ett år.
# status: translated 2026-11-24 #466f58de.9af7d387
utlendingssaker-innvilget-for-ett-ar = Granted for one year.

# source: Utlendingsnemnda
# status: translated 2026-11-24 #c56424e0.1c0b8719
utlendingssaker-utlendingsnemnda-bd99 = Immigration Appeals Board

# source: En kvinne med to barn født i Norge ville bli her etter refleksjonsperioden. Hun hadde ikke anmeldt.
# status: translated 2026-11-24 #ea9f644e.e973c20b
utlendingssaker-en-kvinne-med-to-barn-fodt-i = A woman with two children born in Norway wanted to stay after the reflection period. She had not reported to the police.

# source: Opphold på grunn av sterke menneskelige hensyn. Nemnda la vekt på barna og på at hun ikke ville få hjelp ved retur.
# status: translated 2026-11-24 #d7190cfb.a8116bb0
utlendingssaker-opphold-pa-grunn-av-sterke = Residence because of strong humanitarian considerations. The Board gave weight to the children and to the fact that she would not get help on return.

# source: Fjordvik tingrett
# status: translated 2026-11-24 #756965a5.c58256b3
utlendingssaker-fjordvik-tingrett = Fjordvik District Court

# source: Gyldigheten av en utvisning for ulovlig arbeid. Arbeidet var utført under tvang.
# status: translated 2026-11-24 #4f5c3960.ffe8a19b
utlendingssaker-gyldigheten-av-en-utvisning = The validity of an expulsion for unlawful work. The work had been done under coercion.

# source: Utvisningen kjent ugyldig. UDI hadde ikke undersøkt om mannen var utsatt.
# status: translated 2026-11-24 #6e307e28.c64f9c2e
utlendingssaker-utvisningen-kjent-ugyldig-udi = The expulsion was declared invalid. UDI had not examined whether the man was a victim.

# source: Utlendingsnemnda
# status: translated 2026-11-24 #6ab93632.15bb511d
utlendingssaker-utlendingsnemnda-bd99c729 = Immigration Appeals Board

# source: Aldersvurdering av en gutt som var brukt til tyveri. To undersøkelser ga ulike svar.
# status: translated 2026-11-24 #287cac09.aec4aa99
utlendingssaker-aldersvurdering-av-en-gutt = Age assessment of a boy who had been used for theft. Two examinations gave different answers.

# source: Skulle behandles som barn fordi tvilen ikke var fjernet. Representant oppnevnt.
# status: translated 2026-11-24 #c92b0b78.4fde0788
utlendingssaker-skulle-behandles-som-barn = To be treated as a child, because the doubt had not been removed. A representative was appointed.

# source: Utlendingsnemnda
# status: translated 2026-11-24 #b2e4e34d.51f209ca
utlendingssaker-utlendingsnemnda-0703 = Immigration Appeals Board

# source: Et vitne i en straffesak søkte om opphold. Tiltalte var frifunnet.
# status: translated 2026-11-24 #d681f68c.cd4b4122
utlendingssaker-et-vitne-i-en-straffesak = A witness in a criminal case applied for residence. The defendant had been acquitted.

# source: Innvilget. Det avgjørende var at hun hadde vitnet, ikke utfallet av straffesaken.
# status: translated 2026-11-24 #7772ec05.1ec78db4
utlendingssaker-innvilget-det-avgjorende-var = Granted. What mattered was that she had testified, not the outcome of the criminal case.

# source: Kystlandet lagmannsrett
# status: translated 2026-11-24 #ca81bcf7.6713029c
utlendingssaker-kystlandet-lagmannsrett = Kystlandet Court of Appeal

# source: Faren for ny utnyttelse ved retur til hjembyen. Staten viste til at hun kunne bo i en annen del av landet.
# status: translated 2026-11-24 #b1440a90.ae3f1980
utlendingssaker-faren-for-ny-utnyttelse-ved = The risk of renewed exploitation on return to the home town. The state pointed out that she could live in another part of the country.

# source: Anken forkastet. Et krisesenter med plass i tre måneder var ikke varig vern, og vedtaket var ugyldig.
# status: translated 2026-11-24 #9a76ac56.3369b20e
utlendingssaker-anken-forkastet-et = Appeal dismissed. A shelter with a place for three months was not lasting protection, and the decision was invalid.

# source: Utlendingsnemnda
# status: translated 2026-11-24 #f82c49e1.9ee91c40
utlendingssaker-utlendingsnemnda-070396f6 = Immigration Appeals Board

# source: En EØS-borger ble bedt om å forlate landet fordi hun ikke kunne forsørge seg selv i refleksjonsperioden.
# status: translated 2026-11-24 #f570e779.f482ca3b
utlendingssaker-en-eos-borger-ble-bedt-om-a = An EEA citizen was asked to leave the country because she could not support herself during the reflection period.

# source: Omgjort. Refleksjonsperioden gjelder også EØS-borgere, og de kan ikke sendes ut mens den varer.
# status: translated 2026-11-24 #f3993ec6.b8e33006
utlendingssaker-omgjort-refleksjonsperioden = Reversed. The reflection period also applies to EEA citizens, and they cannot be sent out while it lasts.

# source: Utlendingsnemnda
# status: translated 2026-11-24 #c30ffe26.a9ecd34d
utlendingssaker-utlendingsnemnda-8fca = Immigration Appeals Board

# source: Søknad om asyl fra en mann som hadde flyktet fra tvungen militærtjeneste.
# status: translated 2026-11-24 #3e8ab7d2.83ba5511
utlendingssaker-soknad-om-asyl-fra-en-mann = Application for asylum from a man who had fled from forced military service.

# source: Avslag opprettholdt. Nemnda trodde på forklaringen, men fant ikke at det var fare ved retur i dag.
# status: translated 2026-11-24 #fd7a6032.2220d6bd
utlendingssaker-avslag-opprettholdt-nemnda = Refusal upheld. The Board believed the account, but did not find that there was a risk on return today.

# source: {""}*Oppdiktede saker. Utlendingsnemnda har ikke truffet disse vedtakene, og domstolene i tabellen finnes ikke.*
# status: translated 2026-11-24 #effbe6f5.018da6dc
utlendingssaker-oppdiktede-saker = {""}*Invented cases. The Immigration Appeals Board has not made these decisions, and the courts in the table do not exist.*

## Den europeiske menneskerettsdomstolen

# source: Den europeiske menneskerettsdomstolen
# status: translated 2026-11-24 #f19f7926.a80849fb
den-europeiske-menneskerettsdomstolen = The European Court of Human Rights

# source: Dato
# status: translated 2026-11-24 #a5647912.5574ab05
den-europeiske-dato = Date

# source: Parter
# status: translated 2026-11-24 #241d778a.db726f4d
den-europeiske-parter = Parties

# source: Saken
# status: translated 2026-11-24 #b0fd26a0.3b30b7f5
den-europeiske-saken = Matter

# source: Resultat
# status: translated 2026-11-24 #92f2f487.502d63e6
den-europeiske-resultat = Result

# source: A. mot stat 1
# status: translated 2026-11-24 #2486389f.376ed423
den-europeiske-a-mot-stat-1 = A. v. State 1

# source: Politiet henla saken uten å avhøre den som eide leiligheten der A. ble holdt.
# status: translated 2026-11-24 #5b082a8b.bf777d7b
den-europeiske-politiet-henla-saken-uten-a = The police dropped the case without questioning the owner of the flat where A. was held.

# source: Brudd på artikkel 4: plikten til å etterforske. 20 000 euro.
# status: translated 2026-11-24 #59d8d1f8.0046e569
den-europeiske-brudd-pa-artikkel-4-plikten = Violation of Article 4: the duty to investigate. EUR 20,000.

# source: B. og C. mot stat 2
# status: translated 2026-11-24 #a4c1c1e5.ed5d3fb7
den-europeiske-b-og-c-mot-stat-2 = B. and C. v. State 2

# source: To sesongarbeidere fikk ikke lønn og kunne ikke forlate gården. Retten i hjemstaten mente at de hadde samtykket.
# status: translated 2026-11-24 #add5f9af.6e50637c
den-europeiske-to-sesongarbeidere-fikk-ikke = Two seasonal workers were not paid and could not leave the farm. The domestic court held that they had consented.

# source: Brudd på artikkel 4. Samtykke er uten betydning når arbeidsgiveren misbruker makt eller en sårbar situasjon.
# status: translated 2026-11-24 #e0f2bc17.7d3649a2
den-europeiske-brudd-pa-artikkel-4-samtykke = Violation of Article 4. Consent is of no significance when the employer abuses power or a vulnerable situation.

# source: D. mot stat 3
# status: translated 2026-11-24 #31a7f627.04fd0df4
den-europeiske-d-mot-stat-3 = D. v. State 3

# source: Et barn ble dømt for dyrking av cannabis, selv om barnevernet hadde meldt fra om menneskehandel.
# status: translated 2026-11-24 #509f50d8.157cafab
den-europeiske-et-barn-ble-domt-for-dyrking = A child was convicted of growing cannabis although the child welfare services had reported human trafficking.

# source: Brudd på artikkel 4 og artikkel 6. Påtalemyndigheten måtte vurdere barnets stilling før tiltale.
# status: translated 2026-11-24 #a95a10ca.c9b85c65
den-europeiske-brudd-pa-artikkel-4-og = Violation of Articles 4 and 6. The prosecution had to assess the child's position before bringing charges.

# source: E. mot stat 4
# status: translated 2026-11-24 #68b3c83d.521adcc4
den-europeiske-e-mot-stat-4 = E. v. State 4

# source: E. fikk ikke refleksjonsperiode fordi søknaden kom etter fristen i nasjonal lov.
# status: translated 2026-11-24 #6d6c3416.577bc2e9
den-europeiske-e-fikk-ikke-refleksjonsperiode = E. was refused a reflection period because the application came after the time limit in national law.

# source: Ikke brudd. E. fikk bolig, advokat og helsehjelp på annet grunnlag.
# status: translated 2026-11-24 #4aba52cc.f90b1e14
den-europeiske-ikke-brudd-e-fikk-bolig = No violation. E. got housing, a lawyer and health care on another basis.

# source: F. mot stat 5
# status: translated 2026-11-24 #3d099275.4c3275fd
den-europeiske-f-mot-stat-5 = F. v. State 5

# source: Navnet til en utsatt ble kjent gjennom en dom som ble lagt ut på nettet.
# status: translated 2026-11-24 #59547fee.ea90fcff
den-europeiske-navnet-til-en-utsatt-ble-kjent = A victim's name became known through a judgment published online.

# source: Brudd på artikkel 8. Domstolen skulle ha fjernet navnet.
# status: translated 2026-11-24 #84a02002.53408894
den-europeiske-brudd-pa-artikkel-8-domstolen = Violation of Article 8. The court should have removed the name.

# source: G. mot stat 6
# status: translated 2026-11-24 #3d043ca3.e4d4bcd4
den-europeiske-g-mot-stat-6 = G. v. State 6

# source: To stater undersøkte hver sin del av saken og utvekslet ikke opplysninger.
# status: translated 2026-11-24 #6f187813.e85eccb2
den-europeiske-to-stater-undersokte-hver-sin = Two states examined one part of the case each and did not exchange information.

# source: Brudd på artikkel 4. Plikten til å etterforske omfatter samarbeid med andre stater.
# status: translated 2026-11-24 #2a03bbbb.b8434103
den-europeiske-brudd-pa-artikkel-4-plikten-01e1 = Violation of Article 4. The duty to investigate includes cooperation with other states.

# source: H. mot stat 7
# status: translated 2026-11-24 #8e3a097f.36ad7783
den-europeiske-h-mot-stat-7 = H. v. State 7

# source: Den utsatte fikk ikke erstatning for lønn hun ikke hadde fått, fordi hun var uten arbeidstillatelse.
# status: translated 2026-11-24 #fc4f1db2.cf3b7318
den-europeiske-den-utsatte-fikk-ikke = The victim was not compensated for unpaid wages because she had no work permit.

# source: Brudd på artikkel 4. Den utsatte må ha en mulighet til å kreve tapt inntekt av utnytteren.
# status: translated 2026-11-24 #d4e43dc4.e9945906
den-europeiske-brudd-pa-artikkel-4-den = Violation of Article 4. The victim must have a possibility of claiming lost earnings from the exploiter.

# source: I. mot stat 8
# status: translated 2026-11-24 #bd7fc83e.b211eaac
den-europeiske-i-mot-stat-8 = I. v. State 8

# source: Politiet kjente til faren, men flyttet ikke I. før hun ble funnet av dem som hadde utnyttet henne.
# status: translated 2026-11-24 #dd391b50.2e236ebf
den-europeiske-politiet-kjente-til-faren-men = The police knew of the danger, but did not move I. before she was found by those who had exploited her.

# source: Brudd på artikkel 4: plikten til å verne en som er i fare.
# status: translated 2026-11-24 #56924a6c.5f6fbc0f
den-europeiske-brudd-pa-artikkel-4-plikten-b5c0 = Violation of Article 4: the duty to protect a person at risk.

# source: J. mot stat 9
# status: translated 2026-11-24 #e571a083.4c804859
den-europeiske-j-mot-stat-9 = J. v. State 9

# source: Klage over lav straff til gjerningspersonen.
# status: translated 2026-11-24 #4534357a.fb3a827a
den-europeiske-klage-over-lav-straff-til = Complaint about a lenient sentence for the perpetrator.

# source: Avvist. Konvensjonen gir ikke rett til en bestemt straff når etterforskningen har vært reell.
# status: translated 2026-11-24 #05899ba6.6554b9fd
den-europeiske-avvist-konvensjonen-gir-ikke = Inadmissible. The Convention gives no right to a particular sentence when the investigation has been effective.

# source: {""}*Oppdiktede saker. Statene er nummerert fordi ingen bestemt stat er ment. Ekte avgjørelser finnes i EMDs database, [{ -hudoc-web }](https://{ -hudoc-web }).*
# status: translated 2026-11-24 #359fa332.c153daf9
den-europeiske-oppdiktede-saker-statene-er = {""}*Invented cases. The states are numbered because no particular state is meant. Real decisions can be found in the ECtHR's database, [{ -hudoc-web }](https://{ -hudoc-web }).*

## Ord i tabellene

# source: Ord i tabellene
# status: translated 2026-11-24 #d1b11c73.4dff3c60
ord-i-tabellene = Words in the tables

# source: Ord
# status: translated 2026-11-24 #57e382af.3cc149e5
ord-i-tabellene-ord = Word

# source: Betydning
# status: translated 2026-11-24 #748ce80e.7d69e532
ord-i-tabellene-betydning = Meaning

# source: Oppreisning
# status: translated 2026-11-24 #f1058e74.18cdb775
ord-i-tabellene-oppreisning = Redress

# source: Erstatning for krenkelsen, ikke for tap av penger
# status: translated 2026-11-24 #bfde0e21.4b51711c
ord-i-tabellene-erstatning-for-krenkelsen = Compensation for the violation, not for loss of money

# source: Inndragning
# status: translated 2026-11-24 #23271ee3.d3648748
ord-i-tabellene-inndragning = Confiscation

# source: Staten tar utbyttet av lovbruddet
# status: translated 2026-11-24 #d912865f.f3f1e182
ord-i-tabellene-staten-tar-utbyttet-av = The state takes the proceeds of the offence

# source: Henlagt
# status: translated 2026-11-24 #0524baa0.2a2a62e3
ord-i-tabellene-henlagt = Dropped

# source: Politiet eller påtalemyndigheten avslutter saken uten tiltale
# status: translated 2026-11-24 #0f7ba225.d415fdca
ord-i-tabellene-politiet-eller = The police or the prosecution close the case without charges

# source: Betinget fengsel
# status: translated 2026-11-24 #dc80c1c8.724641c6
ord-i-tabellene-betinget-fengsel = Suspended imprisonment

# source: Straffen sones ikke hvis den dømte ikke gjør noe nytt straffbart i prøvetiden
# status: translated 2026-11-24 #bfb98ef3.7dec5f78
ord-i-tabellene-straffen-sones-ikke-hvis-den = The sentence is not served if the convicted person commits no new offence during the probation period

# source: Gjenåpning
# status: translated 2026-11-24 #400c9276.6316c81a
ord-i-tabellene-gjenapning = Reopening

# source: Gjenopptakelseskommisjonen bestemmer at en rettskraftig dom skal prøves på nytt
# status: translated 2026-11-24 #c640d556.ddcec13f
ord-i-tabellene-gjenopptakelseskommisjonen = The Criminal Cases Review Commission decides that a final judgment is to be tried again

# source: Har du en ekte avgjørelse som andre bør kjenne til? Send den uten navn til [{ -kom-email }](mailto:{ -kom-email }).
# status: translated 2026-11-24 #4aab78b1.aeb19d70
ord-i-tabellene-har-du-en-ekte-avgjorelse-som = Do you have a real decision that others should know of? Send it without names to [{ -kom-email }](mailto:{ -kom-email }).

### End. Below this line polyfold keeps translations of texts that were deleted.
