#!/bin/sh
# Whole-process times and peak memory of the main jobs: on a copy of the sample, and on made projects.
#
# Prints for each job the best and the middle of several runs (RUNS of them, default 9; of large jobs a third).
# Needs GNU time. BIG=no leaves out the made projects.
set -eu
bin=$PWD/target/release
polyfold=$bin/polyfold
generate=$bin/examples/generate-project
runs=${RUNS:-9}
few=$(((runs + 2) / 3))

time=$(command -v gtime || command -v /usr/bin/time || true)
if [ -z "$time" ] || ! "$time" --version 2>&1 | grep -q GNU; then
    echo "bench.sh needs GNU time, which measures peak memory. To install it:" >&2
    echo "    Debian, Ubuntu: apt-get install time    Fedora: dnf install time    macOS: brew install gnu-time" >&2
    exit 1
fi
for program in "$polyfold" "$generate"; do
    [ -x "$program" ] || { echo "bench.sh: no $program: call it by \`make bench\`" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# measure RUNS PREPARATION COMMAND… sets best and middle (seconds) and peak (MB).
measure() {
    count=$1 prepare=$2
    shift 2
    : > "$work/times"
    for _ in $(seq "$count"); do
        (cd "$work/project" && eval "$prepare")
        # `status` and others say by their exit status what they found: that is no failure to run.
        (cd "$work/project" && "$time" -a -o "$work/times" -f '%e %M' "$@" >/dev/null 2>"$work/errors") || [ $? -eq 1 ] ||
            { cat "$work/errors" >&2; exit 1; }
    done
    eval "$(grep -E '^[0-9.]+ [0-9]+$' "$work/times" | sort -n | awk '
        { time[NR] = $1; if ($2 > memory) memory = $2 }
        END { printf "best=%.2f middle=%.2f peak=%d", time[1], time[int((NR + 1) / 2)], memory / 1024 }')"
}

job() {
    name=$1
    shift
    measure "$@"
    printf '%-46s best %5.2f s   middle %5.2f s   peak %4d MB\n' "$name" "$best" "$middle" "$peak"
}

# made MESSAGES LOCALES: a made project as it is after a year's edit of its source, in $work/edited.
made() {
    rm -rf "$work/edited"
    "$generate" "$work/edited" "$1" "$2" 1
    "$generate" --edit "$work/edited" 2
}

edited='cd .. && rm -rf project && cp -r edited project && cd project'

echo "$(nproc) cores; binary $(du -h "$polyfold" | cut -f1)"
echo
echo "The sample, $runs runs each"
mkdir "$work/project"
cp -r polyfold.toml sources translations "$work/project"
[ ! -d fonts ] || cp -r fonts "$work/project"
unsynced='rm -rf translations out; for text in sources/*.md; do rm -f "${text%.md}.ftl"; done'
job 'sync, first time (no catalogs)' "$runs" "$unsynced" "$polyfold" sync
rm -rf "$work/project/translations" && cp -r translations "$work/project" && cp sources/*.ftl "$work/project/sources/"
(cd "$work/project" && "$polyfold" sync >/dev/null 2>&1 && "$polyfold" sync >/dev/null 2>&1) || true
job 'sync, nothing to do' "$runs" ':' "$polyfold" sync
job 'status' "$runs" ':' "$polyfold" status
job 'diff' "$runs" ':' "$polyfold" diff
job 'fonts' "$runs" ':' "$polyfold" fonts
job 'build the brochure, all languages' "$runs" 'rm -rf out' "$polyfold" build informasjon
job 'build all documents, print and screen' "$runs" 'rm -rf out' "$polyfold" build
job 'build, nothing to do' "$runs" ':' "$polyfold" build
job 'build, one language, print (first file)' "$runs" 'rm -rf out' "$polyfold" build informasjon --locale nb --edition print

echo
echo "A guide of 100 pages in one language, $runs runs each"
rm -rf "$work/project"
"$generate" --guide "$work/project" 100 1
job 'build, print and screen' "$runs" 'rm -rf out' "$polyfold" build
job 'build, print' "$runs" 'rm -rf out' "$polyfold" build --edition print

[ "${BIG:-yes}" != no ] || exit 0
echo
echo "10,000 messages in 15 languages, $few runs each"
made 10000 15
job 'sync, 3 % edited, 1 % moved, deleted, added' "$few" "$edited" "$polyfold" sync
job 'sync, nothing written, all looked at' "$few" 'rm -rf out' "$polyfold" sync
job 'sync, nothing to do' "$runs" ':' "$polyfold" sync
job 'status' "$few" ':' "$polyfold" status

echo
echo "Growth: sync with the same share of edits, one language, $few runs each"
for messages in 1000 10000 100000; do
    made "$messages" 1
    measure "$few" "$edited" "$polyfold" sync
    per=$(awk "BEGIN { printf \"%.1f\", $best * 1000000 / $messages }")
    printf '%7d messages   best %5.2f s   middle %5.2f s   peak %4d MB   %6s µs a message\n' \
        "$messages" "$best" "$middle" "$peak" "$per"
done
