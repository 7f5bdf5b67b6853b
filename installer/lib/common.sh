# SPDX-License-Identifier: GPL-3.0-or-later
# What both scripts share: where the checkout is, how to speak, what to install, how to build.
# shellcheck shell=bash

SALLYPORT_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
readonly SALLYPORT_ROOT

say() { printf '%s\n' "sallyport: $*"; }

die() {
    printf '%s\n' "sallyport: $*" >&2
    exit 1
}

# Without these, what is broken off would go on to complain that it failed.
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A service or a container may start us without either; nobody is asked to set them first.
if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    [ -n "$HOME" ] || die "HOME is not set and user $(id -u) has no home: set HOME to a folder of yours."
    export HOME
fi

# utf8_language: what runs from here on takes names and texts of people for the UTF-8 that they are.
# After the build, because ccache takes another language for another compilation.
utf8_language() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# packages_of GROUP...: the packages of these groups, one a line.
packages_of() {
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' "$SALLYPORT_ROOT/installer/lib/packages.txt"
    done
}

# missing_packages PACKAGE...: those of them that are not installed, one a line.
missing_packages() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
            awk '$1 == "installed" { print $2 }' | sort -u)
}

# ensure_packages GROUP...: installs what is missing. Needs no root when nothing is.
ensure_packages() {
    if ! command -v apt-get >/dev/null; then
        die "these scripts install packages with apt on Debian 12. Elsewhere, install what" \
            "installer/lib/packages.txt lists, then: cmake --preset release && cmake --build --preset release"
    fi
    local -a wanted missing
    mapfile -t wanted < <(packages_of "$@")
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0

    say "installing with apt: ${missing[*]}"
    install_packages "${missing[@]}"
}

install_packages() {
    local script="$SALLYPORT_ROOT/installer/lib/apt-install.sh" code=0
    local by_hand
    printf -v by_hand '%q ' bash "$script" "$@"
    local -a as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            die "installing packages needs root, and there is no sudo here. Let root run this once: $by_hand"
        as_root=(sudo)
        # Without a terminal a password prompt could never be answered.
        [ -t 0 ] || as_root=(sudo -n)
    fi
    "${as_root[@]}" bash "$script" "$@" </dev/null || code=$?
    case $code in
    0) ;;
    130 | 143) exit "$code" ;;
    1) die "sudo did not let $(id -un) install packages (without a terminal it cannot ask for a password)." \
        "Let root run this once: $by_hand" ;;
    *) die "the packages could not be installed; apt's reason is above (often no network, or no space)." \
        "Mend that, then run this again." ;;
    esac
}

# As many compilers as there are cores, but one a GiB of memory at most: Qt units take up to 0.8 GiB.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# Tests wait for moments and servers more than they count; more of them at a time than this wait for
# each other's servers instead.
test_jobs() {
    local jobs
    jobs=$(build_jobs)
    echo $((jobs < 4 ? jobs : 4))
}

# ccache uses the folder that its user has already; else one of the checkout, so that nothing
# appears in a home, which may not even be writable.
choose_cache() {
    local home
    [ -z "${CCACHE_DIR:-}" ] || return 0
    for home in "$HOME/.ccache" "${XDG_CACHE_HOME:-$HOME/.cache}/ccache"; do
        [ ! -d "$home" ] || [ ! -w "$home" ] || return 0
    done
    export CCACHE_DIR="$SALLYPORT_ROOT/build/ccache"
}

# hold_build PRESET: one build of a checkout at a time; two would write the same files.
hold_build() {
    local builds="$SALLYPORT_ROOT/build" place
    mkdir -p "$builds" 2>/dev/null || die "cannot make $builds: $(id -un) needs to write in the checkout."
    for place in "$builds" "$builds/$1"; do
        [ ! -e "$place" ] || [ -w "$place" ] ||
            die "$place belongs to $(stat -c %U "$place"): remove it, or run this as that user."
    done
    exec {build_lock}<"$builds"
    flock -n "$build_lock" && return
    say "another build of this checkout is under way; waiting for it"
    flock "$build_lock"
}

# build PRESET [TARGET...]: configures once, then lets ninja find out what changed.
build() {
    local preset=$1 dir="$SALLYPORT_ROOT/build/$1"
    shift
    hold_build "$preset"
    choose_cache
    # A checkout that was moved or copied keeps a cache that names its old place.
    if [ -f "$dir/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$SALLYPORT_ROOT" "$dir/CMakeCache.txt"; then
        rm -rf "$dir"
    fi
    if [ ! -f "$dir/build.ninja" ]; then
        say "configuring $preset"
        # Fresh: one that was broken off or ran out of space may have left half an answer. All of it
        # is built here and then run: so sources are compiled together, and a debugger gets lines of
        # a backtrace and no more. Who works on the code takes the preset as it is.
        (cd "$SALLYPORT_ROOT" && cmake --preset "$preset" --fresh -DSALLYPORT_UNITY=ON \
            -DSALLYPORT_PRECOMPILE=ON -DCMAKE_CXX_FLAGS_DEBUG=-g1 </dev/null) ||
            die "configuring $preset failed; the lines above say why."
    fi
    (cd "$SALLYPORT_ROOT" &&
        cmake --build "build/$preset" --parallel "$(build_jobs)" ${1:+--target "$@"} </dev/null) ||
        die "building $preset failed; the lines above say why."
    exec {build_lock}<&-
}

# private_environment: from here on a home, a runtime folder and a desktop of their own, nothing of
# the caller's, gone when the script ends. The folder can be entered by everybody, because PostgreSQL
# runs as postgres when we are root.
private_environment() {
    scratch=$(mktemp -d /tmp/sallyport-test.XXXXXX)
    trap 'rm -rf "$scratch"' EXIT
    chmod 755 "$scratch"
    mkdir -m 755 "$scratch/home"
    mkdir -m 700 "$scratch/run"
    mkdir -m 1777 "$scratch/tmp"
    chmod 1777 "$scratch/tmp"

    unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
    unset SALLYPORT_LEDGER SALLYPORT_CONFIG SALLYPORT_KEY_FILE "${!PG@}"
    export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" TMPDIR="$scratch/tmp"
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$scratch/run/no-bus"
    export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8
}
