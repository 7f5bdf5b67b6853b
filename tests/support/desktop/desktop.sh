#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop.sh COMMAND...: runs the command on a desktop of its own and ends with its exit code. There are
# an X server without a screen, a window manager, a session bus and the accessibility bus, and an empty
# home; nothing of the caller's desktop is seen. No root is needed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
readonly here
readonly patience=60 # seconds until X and the window manager have to be there

scratch=$(mktemp -d "${TMPDIR:-/tmp}/slpdesk.XXXXXX")
children=()
leave() {
    [ "${#children[@]}" -eq 0 ] || kill "${children[@]}" 2>/dev/null || true
    rm -rf "$scratch"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
# The home can be entered by everybody, because PostgreSQL runs as postgres when we are root.
chmod 755 "$scratch"
mkdir -m 755 "$scratch/home"
mkdir -m 700 "$scratch/run"

unset WAYLAND_DISPLAY XAUTHORITY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS SALLYPORT_LEDGER SALLYPORT_CONFIG SALLYPORT_KEY_FILE
export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory

exec 3< <(exec Xvfb -displayfd 1 -screen 0 1400x900x24 -dpi 96 -nolisten tcp 2>"$scratch/xvfb.log")
children+=($!)
read -r -t "$patience" -u 3 display || {
    cat "$scratch/xvfb.log" >&2
    echo "desktop.sh: no X server came up" >&2
    exit 1
}
export DISPLAY=:$display

# The window manager says that it is ready through a pipe.
mkfifo "$scratch/ready"
exec 4<>"$scratch/ready"
openbox --startup "sh -c 'echo ready >$scratch/ready'" >"$scratch/openbox.log" 2>&1 &
children+=($!)
read -r -t "$patience" -u 4 _ || {
    cat "$scratch/openbox.log" >&2
    echo "desktop.sh: no window manager came up" >&2
    exit 1
}
exec 4<&-

code=0
dbus-run-session --config-file="$here/bus.conf" -- "$@" 3<&- || code=$?
exit "$code"
