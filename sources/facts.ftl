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
