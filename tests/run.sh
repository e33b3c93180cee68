#!/bin/sh
# The one command for all tests: installs what is missing, builds everything in
# build/release and runs ctest on the offscreen platform.
#   sh tests/run.sh [CTEST ARGUMENTS]     e.g. -R tst_merge
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
began=$(date +%s)

step '1/3 Packages'
install_packages "$root/installer/dependencies/debian.txt" "$root/installer/dependencies/debian-tests.txt"
step '2/3 Build (release, Ninja, with tests)'
configure_release
build_release # everything
built=$(date +%s)

step '3/3 Tests'
results=$root/build/release/test-results.xml
rm -f "$results"
code=0
(cd "$root/build/release" && QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 \
    ctest -j2 --output-on-failure --output-junit "$results" "$@") || code=$?
ended=$(date +%s)

# One attribute of the first <testsuite> in ctest's JUnit file.
count() { sed -n "s/^[[:space:]]*$1=\"\\([0-9]*\\)\".*/\\1/p" "$results" | head -n 1; }
[ -s "$results" ] || fail "ctest wrote no results (exit code $code); the lines above say why."
total=$(count tests)
failed=$(count failures)
skipped=$(count skipped)
disabled=$(count disabled)
skipped=$((skipped + disabled))
[ "${total:-0}" -gt 0 ] || fail 'no test was run.'

step 'Summary'
note "packages and build: $((built - began)) s, tests: $((ended - built)) s"
[ "$skipped" -eq 0 ] || note 'skipped tests say why in build/release/Testing/Temporary/LastTest.log'
printf '%s passed, %s failed, %s skipped\n' "$((total - failed - skipped))" "$failed" "$skipped"
exit "$code"
