#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# apt-install.sh PACKAGE...: installs packages as root and leaves nothing else behind: no service is
# started, no database cluster is made, and the two files that see to this are gone afterwards.
set -euo pipefail

readonly policy=/usr/sbin/policy-rc.d
readonly cluster=/etc/postgresql-common/createcluster.conf
readonly kept=$cluster.before-sallyport
readonly mark='# Temporary, by the Sallyport installer'

restore() {
    if [ -f "$policy" ] && grep -qF "$mark" "$policy"; then
        rm -f "$policy"
    fi
    if [ -f "$kept" ]; then
        mv -f "$kept" "$cluster"
    fi
}
trap restore EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
restore # what a killed run may have left

export DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C.UTF-8
readonly -a apt=(apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)

# Debian starts what it installs. Somebody's own policy stays as it is.
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\n%s\nexit 101\n' "$mark" >"$policy"
    chmod 755 "$policy"
fi

for attempt in 1 2 3; do
    "${apt[@]}" update && break
    # Old lists may still do; a mirror that is being updated mends itself in seconds.
    echo "apt-get update failed ($attempt of 3)" >&2
    [ "$attempt" -eq 3 ] || sleep $((attempt * 5))
done

install() {
    "${apt[@]}" install -y --no-install-recommends "$@" >"$log" 2>&1 || {
        tail -n 30 "$log" >&2
        return 1
    }
}

log=$(mktemp)
trap 'restore; rm -f "$log"' EXIT

# A server package makes and starts the cluster 15/main unless this file says otherwise, and the file
# comes with postgresql-common. So that package goes first, and the answer is put back at the end.
if [[ " $* " == *" postgresql-"* ]]; then
    install postgresql-common
    cp -p "$cluster" "$kept"
    sed -i '/^[[:space:]]*create_main_cluster/d' "$cluster"
    echo 'create_main_cluster = false' >>"$cluster"
fi
install "$@"
