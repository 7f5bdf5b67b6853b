#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# apt-install.sh PACKAGE...: installs packages as root and leaves nothing else behind: no service is
# started, no database cluster is made, and the two files that see to this are gone afterwards.
# Ends with 3 when apt could not do it. (With 1, sudo did not even come so far.)
set -euo pipefail
umask 022 # the caller's may be one that hides from everybody what is installed for everybody

readonly root=${SALLYPORT_APT_ROOT:-} # another one in the test
readonly policy=$root/usr/sbin/policy-rc.d
readonly cluster=$root/etc/postgresql-common/createcluster.conf
readonly kept=$cluster.before-sallyport
readonly mark='# Temporary, by the Sallyport installer'

export DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C.UTF-8
# Error-Mode: a list that could not be fetched is a failure; apt-get would only warn of it.
readonly -a apt=(apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0
    -o APT::Update::Error-Mode=any)

log=$(mktemp)
restore() {
    if [ -f "$policy" ] && grep -qF "$mark" "$policy"; then
        rm -f "$policy"
    fi
    if [ -f "$kept" ]; then
        mv -f "$kept" "$cluster"
    fi
}
trap 'restore; rm -f "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Two at a time would take each other's two files away.
exec 9<"$root/usr/sbin"
if ! flock -n 9; then
    echo "sallyport: another run is installing packages; waiting for it"
    flock 9
fi
restore # what a killed run may have left

# Debian starts what it installs. Somebody's own policy stays as it is.
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\n%s\nexit 101\n' "$mark" >"$policy"
    chmod 755 "$policy"
fi

# A server package makes and starts the cluster 15/main unless this file, which comes with
# postgresql-common, says otherwise. The answer that was there is put back at the end.
hold_clusters() {
    if [ -f "$cluster" ] && [ ! -e "$kept" ]; then
        cp -p "$cluster" "$kept" &&
            sed -i '/^[[:space:]]*create_main_cluster/d' "$cluster" &&
            echo 'create_main_cluster = false' >>"$cluster"
    fi
}

# whole COMMAND...: not to be broken off by Ctrl+C, which would leave packages half set up. The keys
# go to the terminal's foreground group, and this is another one; the trap acts when it has ended.
whole() { setsid --wait "$@"; }

# told COMMAND...: quiet, but for what it said last when it failed.
told() {
    "$@" >"$log" 2>&1 || {
        tail -n 30 "$log" >&2
        return 1
    }
}

update() {
    local attempt
    for attempt in 1 2 3; do
        "${apt[@]}" update && return
        # Old lists may still do; a mirror that is being updated mends itself in seconds.
        echo "apt-get update failed ($attempt of 3)" >&2
        [ "$attempt" -eq 3 ] || sleep $((attempt * 5))
    done
}

# After dpkg was killed, apt refuses whatever it is asked until this is done.
mend() {
    [ -n "$(dpkg --audit)$(ls -A "$root/var/lib/dpkg/updates")" ] || return 0
    echo "finishing what an installation that was broken off has left"
    whole dpkg --configure postgresql-common >/dev/null 2>&1 || true
    hold_clusters || return
    whole dpkg --configure -a >"$log" 2>&1 || true
    # Nothing may be removed for it: what cannot be mended by adding is for the owner to decide.
    told whole "${apt[@]}" install -y --fix-broken --no-remove --no-install-recommends
}

install() {
    local -a install=("${apt[@]}" install -y --no-remove --no-install-recommends)
    told "${install[@]}" --download-only "$@" && told whole "${install[@]}" "$@"
}

needs_postgresql() { [[ " $* " == *" postgresql-"* ]]; }

everything() {
    update
    mend || return
    if needs_postgresql "$@"; then
        install postgresql-common && hold_clusters || return
    fi
    install "$@"
}

everything "$@" || exit 3
