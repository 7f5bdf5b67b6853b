#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# rules.sh RULE [ROOT]: checks one rule of the house over the source tree. Prints each place that
# breaks it as FILE:LINE: text, and fails when there is one. Exceptions with their reasons: allowed.txt
# shellcheck disable=SC2317 # the rules are called by their name
set -uo pipefail
export LC_ALL=C

rule=${1:?rules.sh RULE [ROOT]}
cd "${2:-$(dirname "${BASH_SOURCE[0]}")/../..}" || exit 2
readonly allowed=tests/arch/allowed.txt

# files DIRECTORY... -- PATTERN...: the files below that match, one a line.
files() {
    local -a dirs=() names=()
    while [ "$1" != -- ]; do
        [ -d "$1" ] && dirs+=("$1")
        shift
    done
    shift
    [ "${#dirs[@]}" -gt 0 ] || return 0
    local name
    for name in "$@"; do names+=(-o -name "$name"); done
    find "${dirs[@]}" -type f \( "${names[@]:1}" \) | sort
}

cpp() { files "$@" -- '*.cpp' '*.h'; }

# search REGEX: grep over the files named on standard input, without those that are allowed to.
search() {
    local -a exceptions=()
    [ -f "$allowed" ] && mapfile -t exceptions < <(awk -v rule="$rule" '$1 == rule { print $2 }' "$allowed")
    grep -vxF -- "$(printf '%s\n' "${exceptions[@]:-none}")" | xargs -r -d '\n' grep -nHP -- "$1"
}

# A folder includes itself and folders before it in this list, by paths from the root.
layers() {
    cpp models views app | xargs -r -d '\n' grep -nH '^#include "' | awk -F'[:"]' '
        BEGIN {
            n = split("models/domain models/policy models/ledger models/store models/services " \
                      "models/connectors models/enforcement models/items views translations app", order, " ")
            for (i = 1; i <= n; ++i) rank[order[i]] = i
        }
        function layer(path,   part) {
            split(path, part, "/")
            return part[1] == "models" ? part[1] "/" part[2] : part[1]
        }
        $4 ~ /\.moc$/ { next }
        !(layer($4) in rank) { print $1 ":" $2 ": not a path from the root of a layer: " $4; next }
        rank[layer($4)] > rank[layer($1)] { print $1 ":" $2 ": a lower layer: " $4 }'
    # The values of the domain and the item models stay usable without a window or a database.
    grep -nHoE 'Qt6::[A-Za-z]+' models/domain/CMakeLists.txt models/items/CMakeLists.txt 2>/dev/null |
        grep -v 'Qt6::Core$'
    grep -nH 'Qt6::Sql' views/CMakeLists.txt 2>/dev/null
    cpp models/domain | search '#include <Q(File|Dir|Process|Settings|Locale|Timer|Thread|Save|Temporary)'
    cpp views | search '#include ("models/store/|<QSql)'
}

size() {
    files app models views tests installer resources/cmake -- '*.cpp' '*.h' '*.cmake' '*.sh' '*.py' CMakeLists.txt |
        xargs -r -d '\n' wc -l | awk '$2 != "total" && $1 > 300 { print $2 ":" $1 ": more than 300 lines" }'
}

# Statements are files under resources/sql; only the store's Statement runs one on the ledger. The lines of a
# calendar begin with BEGIN too.
sql() {
    local sentence='"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|GRANT|REVOKE|PRAGMA|BEGIN(?!:|"_L1)|COMMIT)\b'
    local lower='"\s*(select\b.*\bfrom|insert into|update .* set|delete from|(create|alter|drop) (table|role|database|index))\b'
    cpp models views app | search "$sentence|$lower"
    cpp models views app | grep -v '^models/store/' | search '\bQSqlQuery\b'
    local file name
    while read -r file; do
        sed 's/--.*//' "$file" | tr '\n' ' ' | grep -qP ';\s*\S' && echo "$file:1: more than one statement"
        sed 's/--.*//' "$file" | grep -qiP 'select\s+\*' && echo "$file:1: columns are listed by name, never *"
        name=$(basename "$file" .sql)
        grep -rqF --include='*.cpp' "\"$name\"" models || echo "$file:1: no repository uses it"
    done < <(files resources/sql/common resources/sql/sqlite resources/sql/postgresql -- '*.sql')
}

# What is released is never edited: CHECKSUMS lists the released migrations.
migrations() {
    [ -f resources/sql/migrations/CHECKSUMS ] || return 0
    (cd resources/sql/migrations && sha256sum --check --quiet CHECKSUMS 2>&1)
}

spdx() {
    local file
    while read -r file; do
        head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file:1: no SPDX line"
    done < <(files app models views tests installer resources translations .ci -- \
        '*.cpp' '*.h' '*.cmake' '*.sh' '*.sql' '*.py' CMakeLists.txt run test)
    cpp models views app tests | grep '\.h$' | xargs -r -d '\n' grep -L '^#pragma once' |
        sed 's/$/:1: no #pragma once/'
}

words() {
    cpp models views app tests | search '\b(SIGNAL|SLOT)\(|\bprocessEvents\b|\bQSKIP\b|\b(TODO|FIXME|XXX)\b'
    cpp models views app tests | search '\b(sleep|usleep|msleep|nanosleep|sleep_for|sleep_until|qSleep|qWait)\s*\('
    cpp models views app | search '\bsender\(\)|\bsetHtml\(|\binsertHtml\(|\bappendHtml\(|Qt::(RichText|AutoText|MarkdownText)'
    cpp views app/console | search '\bQEventLoop\b'
}

# Time is a parameter, so that every rule about it can be tested.
clock() {
    cpp models views app | search 'currentDateTime|current(M|)SecsSinceEpoch|QTime::currentTime|QDate::currentDate|(system|steady|high_resolution)_clock::now|\bclock_gettime\b|\bgettimeofday\b|\btime\((nullptr|NULL|0)\)'
}

# Wording is made where people read it. The enforcer logs English.
wording() {
    cpp models app/sallyportd app/sallyportctl | grep -v '^models/items/' | search '\b(tr|QT_TR_NOOP|translate)\('
}

toplevel() {
    local -a fixed=(app models views resources translations tests installer .ci
        .clang-format .clang-tidy .editorconfig .gitignore
        CMakeLists.txt CMakePresets.json README.md LICENSE CHANGELOG.md CONTRIBUTING.md)
    { git ls-files 2>/dev/null || find . -type f -not -path './build/*' -not -path './.git/*' -printf '%P\n'; } |
        cut -d/ -f1 | sort -u | grep -vxF "$(printf '%s\n' "${fixed[@]}")" |
        sed 's/$/:1: not one of the fixed names at the top level/'
}

# The project builds anywhere: no path of somebody's machine.
paths() {
    files app models views resources translations tests installer .ci -- '*' |
        grep -v '\.png$' | search '(^|[^\w.$}])/(work|home|root|Users)/\w'
    for file in README.md CONTRIBUTING.md CHANGELOG.md CMakeLists.txt CMakePresets.json; do
        [ -f "$file" ] && echo "$file"
    done | search '(^|[^\w.$}])/(work|home|root|Users)/\w'
}

case $rule in
layers | size | sql | migrations | spdx | words | clock | wording | toplevel | paths) ;;
*)
    echo "no such rule: $rule" >&2
    exit 2
    ;;
esac
found=$($rule)
[ -z "$found" ] && exit 0
printf '%s\n' "$found"
exit 1
