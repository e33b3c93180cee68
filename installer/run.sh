#!/bin/sh
# From a clone to a running Shiftlane: installs what is missing, builds the
# release and opens the window on the sandbox with a sample plan. Without a
# display it makes the same push headless and says where report and screenshot
# are. Cheap to run again.
#   sh installer/run.sh [--build-only]
set -eu

usage() {
    cat <<'TEXT'
usage: sh installer/run.sh [--build-only]
  Installs what is missing, builds build/release and starts Shiftlane on its
  sandbox with sample data. --build-only stops before the program starts.
  Without a display the sample push runs headless; report and screenshot are
  left in build/demo (or in $SHIFTLANE_DEMO_DIR).
TEXT
}

build_only=no
for argument in "$@"; do
    case $argument in
    --build-only) build_only=yes ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
done

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]
}

# Exit codes of the program: 3 = some agents parked, which is how the sample
# push must end; 0 would mean that nobody was.
run_headless() {
    out=${SHIFTLANE_DEMO_DIR:-$root/build/demo}
    mkdir -p "$out" || fail "the folder $out cannot be made; set SHIFTLANE_DEMO_DIR to one that can."
    rm -f "$out/report.json" "$out/window.png"
    note 'no display: the sample push runs headless against the sandbox'
    code=0
    QT_QPA_PLATFORM=offscreen "$program" demo --out "$out" || code=$?
    case $code in
    3) ;;
    0) fail 'the sample push ended without any parked agent; it should have parked those with open shift trades. Please report this with build/demo/report.json.' ;;
    2) fail 'the program did not accept its own sample plan (exit code 2). Please report this with the lines above.' ;;
    6) fail 'the program could not reach its own sandbox on 127.0.0.1 (exit code 6). Is the loopback interface up, or does a firewall forbid local connections?' ;;
    126 | 127) fail "the program could not be started ($program). Remove build/release and run this again." ;;
    *)
        printf '\nShiftlane: %s\n' "the sample push ended with exit code $code instead of 3 (see README.md, exit codes). Please report this with the lines above." >&2
        exit "$code"
        ;;
    esac
    for file in report.json window.png; do
        [ -s "$out/$file" ] || fail "the sample push ended well, but $out/$file was not written. Is the disk full?"
    done
    step 'The demonstration ended as it should: agents with open shift trades are parked, all others applied'
    note "report:     $out/report.json"
    note "screenshot: $out/window.png"
}

step '1/3 Packages'
install_packages "$root/installer/dependencies/debian.txt"
step '2/3 Build (release, Ninja)'
configure_release
build_release shiftlane
program=$root/build/release/bin/shiftlane
[ -x "$program" ] || fail "the build ended without $program. Remove build/release and run this again."
if [ "$build_only" = yes ]; then
    note "built: $program"
    exit 0
fi
step '3/3 Start on the sandbox'
if has_display; then
    exec "$program" --sandbox
fi
run_headless
