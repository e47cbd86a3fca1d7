#!/bin/sh
# Ends `make demo`: what was made, and where.
set -eu
count=$(find out -name '*.print.pdf' | wc -l | tr -d ' ')
screen=$(find out -name '*.screen.pdf' | wc -l | tr -d ' ')
size=$(du -sh out | cut -f1)
documents=$(find sources -name '*.md' | wc -l | tr -d ' ')
echo "Made $count print PDFs and $screen screen PDFs of the $documents documents in sources/ ($size), in out/<language>/."
echo "Look at: out/nb/informasjon.print.pdf (Latin), out/ar/informasjon.print.pdf (mirrored), out/ur/informasjon.print.pdf (Nastaliq),"
echo "         out/en/veileder.screen.pdf (a guide with footnotes), out/en/rettsavgjorelser.screen.pdf (long tables)."
echo "Then change a phone number in sources/facts.ftl and run: target/release/polyfold build"
