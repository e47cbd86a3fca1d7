### Facts: values that are the same for everyone. A change here changes no message; every document that uses the fact shows the new value.

-emergency-phone = 112

-help-phone = 22 33 44 55

# same everywhere
-help-email = help@example.org

# same everywhere
-web-url = https://example.org/help

-edition-date = 2026-01-15
