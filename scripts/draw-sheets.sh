#!/bin/sh
# Draws the pictures of docs/sheets.md with polyfold itself: a small document on each sheet, and the type scale.
# Needs poppler-utils and ImageMagick; run it from the root of the repository after a change of sheets or theme.
set -eu

polyfold=${POLYFOLD:-target/release/polyfold}
case $polyfold in /*) ;; *) polyfold=$PWD/$polyfold ;; esac
images=$PWD/docs/images/sheets
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$images" "$work/sources"
cd "$work"

cover='# Do you need help?

You have a right to help. It is free, and you decide whether you want it.

The coordinating unit'
door='# Do you need help?'
second_door='You have a right to help. It is free, and you decide whether you want it.

The coordinating unit'
listen='## In danger now?

> [!IMPORTANT]
> Call the police on **112**.

You need not say what your name is. Ask for an interpreter if you want to speak your own language.'
what='## What is trafficking?

Trafficking is to exploit another person by violence, threats or deception, or by using that somebody is in a difficult situation.

**It is not your fault.** It is forbidden to exploit you, also if you agreed in the beginning.

### Are you under 18?

Then it is trafficking even if nobody has threatened or deceived you.'
signs='## Do you recognise this?

You may be exploited if somebody

- has taken your passport or your telephone
- decides where you live and whom you talk to
- takes the money that you earn
- says that you have a debt to work off
- threatens you or your family'
rights='## Your rights

You have a right to

- a safe place to stay
- a doctor and other health care
- a lawyer who is free for you
- an interpreter who keeps secrecy

You need **not** report anything to the police to get help.'
who='## Who can help?

| Who | Telephone |
|---|---|
| Police, emergency | **112** |
| Police | **02800** |
| Doctor, emergency | **113** |

Day and night, free of charge.'

# write ID SECTION...: a document whose sheet has its name.
write() {
    id=$1
    shift
    {
        printf '%s\n' "$1"
        shift
        for section in "$@"; do printf '\n---\n\n%s\n' "$section"; done
    } >"sources/$id.md"
    printf '\n[[document]]\nid = "%s"\nsheet = "%s"\n' "$id" "${sheet:-$id}" >>polyfold.toml
}

printf '[project]\nname = "Sheets"\nsource-locale = "en"\nprint-requires = "translated"\n' >polyfold.toml
write trifold-a4 "$cover" "$listen" "$what" "$signs" "$rights" "$who"
write zfold-a4 "$cover" "$what" "$signs" "$rights" "$listen" "$who"
write bifold-a5 "$cover" "$what" "$signs

$rights" "$who

$listen"
write gatefold-a4 "$door" "$second_door" "$listen" "$what

$signs" "$rights" "$who"
write booklet-a5 "$cover" "$what" "$signs" "$who"
write leaflet-a5 "$door

$what

$signs" "$rights

$who"
write dl "$cover" "$rights

$who"
write a4 "$door

$what

$signs

$rights

$who"
write a3-poster "$door

You have a right to help. It is free, and you decide whether you want it.

> [!IMPORTANT]
> Call the police on **112**.

$who"
sheet=leaflet-a5 write type-scale '# Heading of level 1

Running text is set in one size in the whole document: the largest at which everything fits.[^note]

## Heading of level 2

Each size is a multiple of that of running text.

### Heading of level 3

- an item of a list

> [!NOTE]
> A call-out.

> [!IMPORTANT]
> An urgent call-out.

| Head of a table | Telephone |
|---|---|
| A row | **112** |

[^note]: A footnote is small.' '## Back

Text'

"$polyfold" sync >/dev/null
"$polyfold" --quiet build --impose >/dev/null 2>&1

# draw FILE DPI TILES [FIRST LAST]: joins pages of an imposed edition into one picture on grey.
draw() {
    rm -f page-*.png
    pdftoppm -png -r "$2" -f "${4:-1}" -l "${5:-2}" "out/en/$1.imposed.pdf" page
    montage page-*.png -tile "$3" -geometry +5+5 -background '#c8ccd2' joined.png
    convert joined.png -strip +dither -colors 96 -define png:compression-level=9 "PNG8:$images/$1.png"
}

for folded in trifold-a4 zfold-a4 bifold-a5 gatefold-a4 booklet-a5; do draw $folded 50 1x; done
draw leaflet-a5 48 2x
draw dl 48 2x
draw a4 50 1x 1 1
draw a3-poster 30 1x
draw type-scale 72 1x 1 1

# The designs of a cover.
for design in field band plain; do
    sed -i '/^\[theme\]/,$d' polyfold.toml
    printf '\n[theme]\ncover = "%s"\n' $design >>polyfold.toml
    "$polyfold" --quiet build --impose booklet-a5 >/dev/null 2>&1
    pdftoppm -png -r 45 -f 1 -l 1 out/en/booklet-a5.imposed.pdf "cover-$design"
done
convert cover-field-*.png cover-band-*.png cover-plain-*.png -gravity East -crop 50%x100%+0+0 +repage covers-%d.png
montage covers-0.png covers-1.png covers-2.png -tile 3x -geometry +5+5 -background '#c8ccd2' joined.png
convert joined.png -strip +dither -colors 96 -define png:compression-level=9 "PNG8:$images/covers.png"
ls -l "$images"
