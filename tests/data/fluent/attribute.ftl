knapp = Send
    .tittel = Send skjemaet
    .hjelp =
        Hjelp på
        to linjer
bare-attributter =
    .en = En
    .to = To
rekke = A
    .a=b
