#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# current.sh LUPDATE SOURCES: fails while translations/*.ts are not what the sources say today.
set -euo pipefail
lupdate=$1
cd "$2"
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
cp translations/sallyport_*.ts "$kept"
failed=0
for file in "$kept"/*.ts; do
    name=$(basename "$file")
    options=()
    [ "$name" = sallyport_en.ts ] && options=(-pluralonly)
    "$lupdate" -silent -locations none -no-obsolete -I . "${options[@]}" views models/items app -ts "$file"
    if ! diff -u "translations/$name" "$file"; then
        echo "translations/$name is not up to date: build the target translations_update, and translate what is new"
        failed=1
    fi
done
exit $failed
