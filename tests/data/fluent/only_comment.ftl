# Bare en kommentar
