#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the installer's scripts promise without installing anything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
failed=0
check() {
    local title=$1
    shift
    "$@" || { echo "not so: $title" && failed=1; }
}

# shellcheck disable=SC2317 # called through check
exits() {
    local expected=$1 code=0
    shift
    "$@" >/dev/null 2>&1 </dev/null || code=$?
    [ "$code" -eq "$expected" ]
}

check "run explains itself" exits 0 installer/run --help
check "test explains itself" exits 0 installer/test --help
check "run refuses an option that it does not know" exits 2 installer/run --no-such-option

list=installer/lib/packages.txt
check "the list names groups and packages only" exits 1 grep -vE '^(#.*|(build|run|test|lint) [a-z0-9][a-z0-9.+-]+)$' "$list"
check "no package is listed twice" test -z "$(awk '!/^#/ { print $2 }' "$list" | sort | uniq -d)"

# shellcheck source=installer/lib/common.sh
. installer/lib/common.sh
check "what is installed is not asked for again" test -z "$(missing_packages dpkg bash)"
check "what is missing is found" test "$(missing_packages bash no-such-package)" = no-such-package
exit $failed
