-emergency-police-phone = 112
-police-phone = 02800
-emergency-medical-phone = 113
-rosa-phone = 22 33 11 60

# same everywhere
-kom-email = KOM.pod@politiet.no

# same everywhere
-audio-url = https://politiet.no/menneskehandel/lyd

-edition-date = 2024-11-01
