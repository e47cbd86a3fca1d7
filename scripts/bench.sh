#!/bin/sh
# Whole-process times and peak memory of the main jobs, on a copy of the sample.
#
# Prints for each job the best and the middle of several runs. Needs GNU time.
set -eu
polyfold=$PWD/target/release/polyfold
runs=${RUNS:-9}
[ -x /usr/bin/time ] || { echo "bench.sh needs GNU time (Debian package: time)" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r polyfold.toml sources translations "$work"
[ ! -d fonts ] || cp -r fonts "$work"

# measure NAME PREPARATION COMMAND…
measure() {
    name=$1 prepare=$2
    shift 2
    : > "$work/times"
    for _ in $(seq "$runs"); do
        (cd "$work" && eval "$prepare")
        (cd "$work" && /usr/bin/time -a -o times -f '%e %M' "$@" >/dev/null 2>&1) || true
    done
    grep -E '^[0-9.]+ [0-9]+$' "$work/times" | sort -n | awk -v name="$name" '
        { time[NR] = $1; if ($2 > memory) memory = $2 }
        END { printf "%-46s best %5.2f s   middle %5.2f s   peak %4d MB\n", name, time[1], time[int((NR + 1) / 2)], memory / 1024 }'
}

echo "$(nproc) cores, $runs runs each; binary $(du -h "$polyfold" | cut -f1)"
measure 'sync, first time (no catalogs)' 'rm -rf translations sources/informasjon.ftl' "$polyfold" sync
rm -rf "$work/translations" && cp -r translations "$work" && cp sources/informasjon.ftl "$work/sources/"
measure 'sync, nothing to do' ':' "$polyfold" sync
measure 'status' ':' "$polyfold" status
measure 'build, all languages, print and screen' 'rm -rf out' "$polyfold" build
measure 'build, nothing to do' ':' "$polyfold" build
measure 'build, one language, print' 'rm -rf out' "$polyfold" build --locale nb --edition print
