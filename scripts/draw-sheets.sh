#!/bin/sh
# Draws the pictures of docs/sheets.md and docs/typography.md with polyfold itself: a small document on each sheet, and the type scale.
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
sheet=bifold-a5 write type-scale '# Heading of level 1: `title`

The lead: `lead`

The publisher' 'Running text, between `body-max` and `body-min`: one size in the whole document, the largest at which everything fits.[^note]

## Heading of level 2: `heading`

Each size is a multiple of that of running text.

### Heading of level 3: `subheading`

- an item of a list

> [!NOTE]
> A call-out: `accent` on `tint`.

> [!IMPORTANT]
> An urgent one: `alert`.

| Head of a table: `small` | Telephone |
|---|---|
| A row | **112** |

[^note]: A footnote: `small`.' 'Text' 'Text'

"$polyfold" sync >/dev/null
"$polyfold" --quiet build --impose >/dev/null 2>&1

# finish NAME: makes a small picture of joined.png.
finish() {
    convert joined.png -strip +dither -colors 96 -define png:compression-level=9 "PNG8:$images/$1.png"
}

# draw NAME FILE DPI TILES [FIRST LAST]: joins pages of a PDF into one picture on grey.
draw() {
    rm -f page-*.png
    pdftoppm -png -r "$3" -f "${5:-1}" -l "${6:-2}" "out/en/$2.pdf" page
    montage page-*.png -tile "$4" -geometry +5+5 -background '#c8ccd2' joined.png
    finish "$1"
}

for folded in trifold-a4 zfold-a4 bifold-a5 gatefold-a4 booklet-a5; do draw $folded $folded.imposed 50 1x; done
draw leaflet-a5 leaflet-a5.screen 48 2x
draw dl dl.screen 48 2x
draw dl-imposed dl.imposed 36 2x
draw a4 a4.imposed 50 1x 1 1
draw a3-poster a3-poster.imposed 30 1x

# The foot of a page with marks.
"$polyfold" --quiet build --marks --edition print trifold-a4 >/dev/null 2>&1
pdftoppm -png -r 90 -singlefile -f 1 -l 1 -x 0 -y 690 -W 1159 -H 161 out/en/trifold-a4.print.pdf marks
montage marks.png -geometry +5+5 -background '#c8ccd2' joined.png
finish marks

# The type scale in two scripts.
mkdir -p arabic/sources
printf '[project]\nname = "Sheets"\nsource-locale = "ar"\nprint-requires = "translated"\n' >arabic/polyfold.toml
printf '\n[[document]]\nid = "type-scale"\nsheet = "leaflet-a5"\n' >>arabic/polyfold.toml
cat >arabic/sources/type-scale.md <<'TEXT'
# عنوان من المستوى الأول: `title`

النص الأساسي بين `body-max` و `body-min`: حجم واحد في المستند كله.[^note]

## عنوان من المستوى الثاني: `heading`

كل حجم هو مضاعف لحجم النص الأساسي.

### عنوان من المستوى الثالث: `subheading`

- عنصر في قائمة

> [!NOTE]
> إطار: `accent` على `tint`.

> [!IMPORTANT]
> إطار عاجل: `alert`.

| رأس الجدول: `small` | الهاتف |
|---|---|
| صف | **112** |

[^note]: حاشية: `small`.

---

نص
TEXT
"$polyfold" -C arabic sync >/dev/null
"$polyfold" -C arabic --quiet build --edition screen >/dev/null 2>&1
pdftoppm -png -r 66 -f 1 -l 2 out/en/type-scale.screen.pdf scale
pdftoppm -png -r 66 -f 1 -l 1 arabic/out/ar/type-scale.screen.pdf scale-arabic
montage scale-1.png scale-2.png scale-arabic-1.png -tile 3x -geometry +5+5 -background '#c8ccd2' joined.png
finish type-scale

# The designs of a cover.
for design in field band plain; do
    sed -i '/^\[theme\]/,$d' polyfold.toml
    printf '\n[theme]\ncover = "%s"\n' $design >>polyfold.toml
    "$polyfold" --quiet build --impose booklet-a5 >/dev/null 2>&1
    pdftoppm -png -r 45 -f 1 -l 1 out/en/booklet-a5.imposed.pdf "cover-$design"
done
convert cover-field-*.png cover-band-*.png cover-plain-*.png -gravity East -crop 50%x100%+0+0 +repage covers-%d.png
montage covers-0.png covers-1.png covers-2.png -tile 3x -geometry +5+5 -background '#c8ccd2' joined.png
finish covers
ls -l "$images"
