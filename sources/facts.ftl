### Facts: values that are the same for everyone. A change here changes no message; every document that uses the fact shows the new value.

## Emergency numbers

-emergency-police-phone = 112
-emergency-medical-phone = 113

## Help

-police-phone = 02800
-rosa-phone = 22 33 11 60
-violence-helpline-phone = 116 006
-child-helpline-phone = 116 111

## The publisher

# same everywhere
-kom-email = KOM.pod@politiet.no

# same everywhere
-kom-web = politiet.no/menneskehandel

## This leaflet

# same everywhere
-audio-url = https://politiet.no/menneskehandel/lyd

-edition-date = 2024-11-01

## Other addresses

# same everywhere
-udi-web = udi.no

# same everywhere
-nav-web = nav.no

# same everywhere
-bufdir-web = bufdir.no

# same everywhere
-labour-inspection-web = arbeidstilsynet.no

# same everywhere
-iom-web = norway.iom.int

# same everywhere
-city-mission-web = kirkensbymisjon.no

# same everywhere
-caritas-web = caritas.no

# same everywhere
-hudoc-web = hudoc.echr.coe.int

## The guide

-guide-date = 2024-12-02

## The newsletter

-newsletter-date = 2024-12-16
-deadline-cases = 2025-01-10
-deadline-interpreters = 2025-01-17
-deadline-grants = 2025-02-01
-deadline-survey = 2025-02-14
-deadline-newsletter = 2025-03-03
-udi-meeting-date = 2025-01-22
-meeting-date = 2025-01-30
-interpreter-course-date = 2025-02-06
-breakfast-date = 2025-02-20

## The overview of court decisions: invented cases

-cases-date = 2024-12-09
-case-criminal-01-date = 2024-01-18
-case-criminal-02-date = 2024-02-07
-case-criminal-03-date = 2024-02-29
-case-criminal-04-date = 2024-03-14
-case-criminal-05-date = 2024-04-09
-case-criminal-06-date = 2024-04-25
-case-criminal-07-date = 2024-05-16
-case-criminal-08-date = 2024-06-04
-case-criminal-09-date = 2024-06-20
-case-criminal-10-date = 2024-08-22
-case-criminal-11-date = 2024-09-05
-case-criminal-12-date = 2024-09-26
-case-criminal-13-date = 2024-10-17
-case-criminal-14-date = 2024-11-07
-case-immigration-01-date = 2024-01-25
-case-immigration-02-date = 2024-02-15
-case-immigration-03-date = 2024-03-07
-case-immigration-04-date = 2024-04-11
-case-immigration-05-date = 2024-05-02
-case-immigration-06-date = 2024-06-13
-case-immigration-07-date = 2024-08-29
-case-immigration-08-date = 2024-09-12
-case-immigration-09-date = 2024-10-03
-case-immigration-10-date = 2024-10-24
-case-immigration-11-date = 2024-11-14
-case-european-01-date = 2024-01-30
-case-european-02-date = 2024-02-20
-case-european-03-date = 2024-03-19
-case-european-04-date = 2024-04-16
-case-european-05-date = 2024-05-28
-case-european-06-date = 2024-06-25
-case-european-07-date = 2024-09-17
-case-european-08-date = 2024-10-08
-case-european-09-date = 2024-11-19
