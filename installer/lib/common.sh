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
    local -a as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            die "installing needs root and sudo is not here. As root: apt-get install ${missing[*]}"
        as_root=(sudo)
        # Without a terminal a password prompt could never be answered.
        [ -t 0 ] || as_root=(sudo -n)
    fi
    "${as_root[@]}" bash "$SALLYPORT_ROOT/installer/lib/apt-install.sh" "${missing[@]}" </dev/null ||
        die "the packages could not be installed; the lines above say why. Then run this again."
}

# As many compilers as there are cores, but one a GiB of memory at most: Qt units take up to 0.8 GiB.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# build PRESET [TARGET...]: configures once, then lets ninja find out what changed.
build() {
    local preset=$1 dir="$SALLYPORT_ROOT/build/$1"
    shift
    [ ! -e "$dir" ] || [ -w "$dir" ] ||
        die "$dir belongs to $(stat -c %U "$dir"): remove it, or run this as that user."
    # A checkout that was moved or copied keeps a cache that names its old place.
    if [ -f "$dir/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$SALLYPORT_ROOT" "$dir/CMakeCache.txt"; then
        rm -rf "$dir"
    fi
    if [ ! -f "$dir/build.ninja" ]; then
        say "configuring $preset"
        (cd "$SALLYPORT_ROOT" && cmake --preset "$preset" </dev/null) ||
            die "configuring $preset failed; the lines above say why."
    fi
    (cd "$SALLYPORT_ROOT" &&
        cmake --build "build/$preset" --parallel "$(build_jobs)" ${1:+--target "$@"} </dev/null) ||
        die "building $preset failed; the lines above say why."
}
