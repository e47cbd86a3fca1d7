#!/bin/sh
# Installs the programs that the tests call, where they are missing and where
# that is allowed (root, or sudo without a password): poppler-utils reads PDFs
# as a stranger would, qpdf checks their syntax, python3 with venv runs other
# localization tools (install-l10n-tools.sh), unicode-data has Unicode's tests.
set -eu

missing=
for pair in pdftoppm:poppler-utils pdffonts:poppler-utils pdfinfo:poppler-utils qpdf:qpdf git:git; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
done
# A Debian without python3-venv has the module but cannot make an environment.
python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || missing="$missing python3 python3-venv"
[ -e /usr/share/unicode/BidiCharacterTest.txt ] || missing="$missing unicode-data"
[ -n "$missing" ] || exit 0
packages=$(printf '%s\n' $missing | sort -u | tr '\n' ' ')

if ! command -v apt-get >/dev/null 2>&1; then
    echo "The tests need these programs; please install them: $packages" >&2
    exit 1
fi
if [ "$(id -u)" = 0 ]; then
    as_root=
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "The tests need these packages; please run: sudo apt-get install $packages" >&2
    exit 1
fi
echo "Installing for the tests: $packages"
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $packages >/dev/null
