#!/bin/sh
# Puts the localization tools that tests/tools.rs calls into a virtual
# environment under target/, in the versions of l10n-tools.txt. Does nothing
# when they are there already.
set -eu
cd "$(dirname "$0")/.."

wanted=scripts/l10n-tools.txt
home=target/l10n-tools
if [ -x "$home/bin/python" ] && cmp -s "$wanted" "$home/installed.txt"; then
    exit 0
fi
if ! command -v python3 >/dev/null 2>&1; then
    echo "The tests need python3 with its module venv; please install it" >&2
    exit 1
fi
echo "Installing for the tests: $(grep -v '^#' "$wanted" | tr '\n' ' ')"
rm -rf "$home"
mkdir -p target
python3 -m venv "$home"
"$home/bin/pip" install --quiet --disable-pip-version-check -r "$wanted"
cp "$wanted" "$home/installed.txt"
