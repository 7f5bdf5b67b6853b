#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the installer's scripts promise, without installing or building anything: apt, dpkg, sudo and
# cmake are played, and the checkout is a copy whose path has a space in it.
# shellcheck disable=SC2016,SC2317 # text for another shell; called through check
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
failed=0
check() {
    local title=$1
    shift
    "$@" || { echo "not so: $title" && failed=1; }
}
exits() {
    local expected=$1 code=0
    shift
    "$@" >/dev/null 2>&1 </dev/null || code=$?
    [ "$code" -eq "$expected" ]
}
# says TEXT COMMAND...: it fails with this on its standard error.
says() {
    local text=$1 said code=0
    shift
    said=$("$@" 2>&1 >/dev/null </dev/null) || code=$?
    if [ "$code" -eq 0 ] || [[ $said != *"$text"* ]]; then
        echo "it said: $said" && false
    fi
}
# becomes COMMAND...: waits until it holds, 20 s at most.
becomes() {
    local _
    for _ in {1..400}; do
        "$@" && return
        sleep 0.05
    done
    false
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
readonly checkout="$scratch/a checkout"
mkdir -p "$checkout" "$scratch/home" "$scratch/bin"
cp -r installer "$checkout"

# play PROGRAM TEXT: what runs instead of the program.
play() {
    printf '#!/bin/bash\n%s\n' "$2" >"$scratch/bin/$1"
    chmod 755 "$scratch/bin/$1"
}
# inside TEXT: runs this after common.sh, with the played programs first.
inside() {
    PATH="$scratch/bin:$PATH" bash -c ". installer/lib/common.sh; $1"
}
copy() { (cd "$checkout" && inside "$@"); }

check "run explains itself" exits 0 installer/run --help
check "test explains itself" exits 0 installer/test --help
check "run refuses an option that it does not know" exits 2 installer/run --no-such-option
check "run wants an address after --ledger" exits 2 installer/run --ledger

list=installer/lib/packages.txt
check "the list names groups and packages only" exits 1 grep -vE '^(#.*|(build|run|test|lint) [a-z0-9][a-z0-9.+-]+)$' "$list"
check "no package is listed twice" test -z "$(awk '!/^#/ { print $2 }' "$list" | sort | uniq -d)"

check "what is installed is not asked for again" test -z "$(inside 'missing_packages dpkg bash')"
check "what is missing is found" test "$(inside 'missing_packages bash no-such-package')" = no-such-package

check "a home is found where none is set" \
    test "$(unset HOME && inside 'echo "$HOME"')" = "$(getent passwd "$(id -u)" | cut -d: -f6)"
check "texts are UTF-8 where no language is set" \
    test "$(unset LANG LC_CTYPE && LC_ALL='' inside 'utf8_language; locale charmap')" = UTF-8
check "a language that can be used stays" test "$(LC_ALL=C.utf8 inside 'utf8_language; echo "$LC_ALL"')" = C.utf8

# --- Installing: who may, and what is said when not
play id '[ "$*" = -u ] && echo 1000 || /usr/bin/id "$@"'
play apt-get 'exit 0'
play sudo 'exit 1'
check "a user whom sudo refuses is told what root can do" \
    says "Let root run this once: bash $(printf %q "$checkout")/installer/lib/apt-install.sh two words" \
    copy 'install_packages two words'
play sudo 'echo "E: no space" >&2; exit 3'
check "apt's failure is no fault of sudo's" says "could not be installed" copy 'install_packages one'
check "what apt said is passed on" says "E: no space" copy 'install_packages one'
rm "$scratch/bin/sudo"
mkdir "$scratch/few"
for program in bash id dirname getent cut locale; do
    ln -s "$(PATH="$scratch/bin:$PATH" type -P "$program")" "$scratch/few/$program"
done
few() { PATH="$scratch/few" bash -c ". installer/lib/common.sh; $1"; }
check "a user without sudo is told what root can do" says "there is no sudo here" few 'install_packages one'
check "a machine without apt is told what to do" says "on Debian 12" few 'ensure_packages build'
rm "$scratch/bin/id"

# --- Installing: what is changed for the time being, and put back
root="$scratch/root"
mkdir -p "$root/usr/sbin" "$root/etc/postgresql-common" "$root/var/lib/dpkg/updates"
readonly policy="$root/usr/sbin/policy-rc.d" cluster="$root/etc/postgresql-common/createcluster.conf"
printf 'create_main_cluster = true\n' >"$cluster"
apt_install() {
    PATH="$scratch/bin:$PATH" SALLYPORT_APT_ROOT="$root" bash installer/lib/apt-install.sh "$@"
}
untouched() { [ ! -e "$policy" ] && [ "$(ls "${cluster%/*}")" = createcluster.conf ] && grep -q 'true$' "$cluster"; }
play dpkg 'exit 0'
play apt-get "case \"\$*\" in *--download-only*|*' update'|*' postgresql-common') exit 0 ;; esac
sh '$policy'; echo \$? >'$scratch/policy'; cp '$cluster' '$scratch/cluster'; umask >'$scratch/umask'; exit \${APT_CODE:-0}"
check "packages are installed" exits 0 apt_install postgresql-15
check "no service is started meanwhile" grep -qx 101 "$scratch/policy"
check "no cluster is made meanwhile" grep -qx 'create_main_cluster = false' "$scratch/cluster"
check "what is installed can be read by everybody" test "$(umask 077 && apt_install postgresql-15 && cat "$scratch/umask")" = 0022
check "all is as it was afterwards" untouched
APT_CODE=100 check "a failure is told" exits 3 apt_install postgresql-15
check "all is as it was after a failure" untouched
printf '#!/bin/sh\nexit 0\n' >"$policy"
check "somebody's own policy is heard" exits 0 apt_install postgresql-15
check "somebody's own policy stays" grep -qx 'exit 0' "$policy"
rm "$policy"

play apt-get "case \"\$*\" in *--download-only*) echo \$\$ >'$scratch/pid'; exec tail -f /dev/null ;; esac"
PATH="$scratch/bin:$PATH" SALLYPORT_APT_ROOT="$root" bash installer/lib/apt-install.sh one >/dev/null 2>&1 &
installing=$!
check "the download begins" becomes test -s "$scratch/pid"
check "a second run would wait for the first" exits 1 flock -n "$root/usr/sbin" true
kill -TERM "$installing" "$(cat "$scratch/pid")" # as Ctrl+C does, which goes to all
code=0
wait "$installing" || code=$?
check "what is broken off ends with a code of its own" test "$code" -eq 143
check "all is as it was after breaking off" untouched

# --- Building
play cmake "echo \"\$*\" >>'$scratch/cmake'; [ \"\$1\" != --preset ] || { mkdir -p build/dev; : >build/dev/build.ninja; }"
asked() { cat "$scratch/cmake" 2>/dev/null; rm -f "$scratch/cmake"; }
readonly build='HOME=$PWD/../home; build dev one two'
copy "$build" >/dev/null
check "the first build configures afresh" grep -qx -- '--preset dev --fresh .*' "$scratch/cmake"
check "the targets are passed on" grep -q -- '--target one two$' "$scratch/cmake"
asked >/dev/null
copy "$build" >/dev/null
check "the second build configures no more" test "$(asked | wc -l)" -eq 1
echo 'CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere' >"$checkout/build/dev/CMakeCache.txt"
copy "$build" >/dev/null
check "a checkout that was moved is configured again" test "$(asked | wc -l)" -eq 2

exec 8<"$checkout/build"
flock 8
copy "$build" >"$scratch/said" 8<&- &
check "a second build says that it waits" becomes grep -q 'waiting for it' "$scratch/said"
check "a second build waits" test ! -e "$scratch/cmake"
exec 8<&-
wait $!
check "a second build goes on when the first is through" test -e "$scratch/cmake"

unset CCACHE_DIR XDG_CACHE_HOME
readonly cache='choose_cache; echo "${CCACHE_DIR:-own}"'
check "nothing is put into a home" test "$(copy "HOME=$scratch/home; $cache")" = "$checkout/build/ccache"
mkdir -p "$scratch/home/.cache/ccache"
check "a cache that is there is used" test "$(copy "HOME=$scratch/home; $cache")" = own
check "a cache that is named is used" test "$(CCACHE_DIR=/named copy "$cache")" = /named
exit $failed
