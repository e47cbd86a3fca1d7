### oversikt: keys and source text of sources/oversikt.md. Written by “polyfold sync”; do not edit.

## Rettsavgjørelser om menneskehandel

rettsavgjorelser-om-menneskehandel = Rettsavgjørelser om menneskehandel

rettsavgjorelser-om-oversikt-over-oppdiktede = Oversikt over oppdiktede saker

rettsavgjorelser-om-alle-sakene-er-oppdiktet = {""}**Alle sakene er oppdiktet.** Oversikten kan ikke brukes som rettskilde.

## Straffesaker

straffesaker = Straffesaker

straffesaker-dato = Dato

straffesaker-domstol = Domstol

straffesaker-saken = Saken

straffesaker-resultat = Resultat

straffesaker-18-januar-2024 = 18. januar 2024

straffesaker-storelv-tingrett = Storelv tingrett

straffesaker-tre-brodre-hentet-en-mann-med = Tre brødre hentet en mann med funksjonsnedsettelse fra hjemlandet og satte ham til å tigge. De tok pengene hver kveld.

straffesaker-domfelt-257-fengsel-i-2-ar-og-6 = Domfelt, § 257. Fengsel i 2 år og 6 måneder, 1 år og 10 måneder og 1 år. Oppreisning 150 000 kroner.

straffesaker-7-februar-2024 = 7. februar 2024

straffesaker-havnes-tingrett = Havnes tingrett

straffesaker-eieren-av-en-bilpleiehall-holdt = Eieren av en bilpleiehall holdt igjen passene til fire arbeidere og trakk dem i lønn for bolig i hallen.

straffesaker-domfelt-for-menneskehandel = Domfelt for menneskehandel overfor to og for lønnstyveri overfor alle fire. Fengsel i 2 år.

straffesaker-14-mars-2024 = 14. mars 2024

straffesaker-kystlandet-lagmannsrett = Kystlandet lagmannsrett

straffesaker-anke-over-at-tingretten-ikke = Anke over at tingretten ikke fant misbruk av en sårbar situasjon.

straffesaker-domfelt-samtykket-var-uten = Domfelt. Samtykket var uten betydning fordi gjelden og isolasjonen gjorde at hun ikke hadde noe reelt valg.

straffesaker-20-juni-2024 = 20. juni 2024

straffesaker-hoyesterett = Høyesterett

straffesaker-sporsmalet-var-om-trusler-om-a = Spørsmålet var om trusler om å anmelde ulovlig opphold er utilbørlig atferd.

straffesaker-ja-slike-trusler-kan-etter = Ja. Slike trusler kan etter forholdene være nok.

straffesaker-oppdiktede-saker = {""}*Oppdiktede saker.*
