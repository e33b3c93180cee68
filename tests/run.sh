#!/bin/sh
# The one command for all tests: installs what is missing, builds everything in
# build/release and runs ctest on the offscreen platform; then the engine's
# tests once more, with reduced counts, in build/sanitize (ASan and UBSan).
#   sh tests/run.sh [CTEST ARGUMENTS]     e.g. -R tst_merge: without the sanitizers
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"
began=$(date +%s)

step '1/4 Packages'
install_packages "$root/installer/dependencies/debian.txt" "$root/installer/dependencies/debian-tests.txt"
step '2/4 Build (release, Ninja, with tests)'
configure_release
build_release # everything
built=$(date +%s)

step '3/4 Tests'
results=$root/build/release/test-results.xml
rm -f "$results"
code=0
(cd "$root/build/release" && QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 \
    ctest -j4 --output-on-failure --output-junit "$results" "$@") || code=$? # many of them wait, for budgets or a settled read
ended=$(date +%s)

# What the tests counted: worlds, kills, cuts, copies, cases.
figures() {
    log=$root/build/release/Testing/Temporary/LastTest.log
    [ -s "$log" ] || return 0
    grep -hoE 'seeds [0-9.]+: [0-9]+ worlds.*|wire faults: .*|[0-9]+ moments of a push.*|PostgreSQL: .*|[0-9]+ trials, .*|[0-9]+ calls failed in turn.*|[0-9]+ images of a disk.*|[a-z]+: [0-9]+ agents stand as after one push.*|held: exit 7.*|[0-9]+ histories.*' "$log" || true
    laws=$(grep -c 'OK, passed 10000 tests' "$log" || true)
    [ "$laws" -eq 0 ] || echo "$laws merge laws, 10000 cases each"
}

# count FILE ATTRIBUTE: of the first <testsuite> in a JUnit file of ctest.
count() { sed -n "s/^[[:space:]]*$2=\"\\([0-9]*\\)\".*/\\1/p" "$1" | head -n 1; }
# tally FILE: "N passed, N failed, N skipped"
tally() {
    all=$(count "$1" tests)
    bad=$(count "$1" failures)
    left=$(($(count "$1" skipped) + $(count "$1" disabled)))
    echo "$((all - bad - left)) passed, $bad failed, $left skipped"
}

# Can the compiler link and run a program with the sanitizers?
can_sanitize() {
    echo 'int main() { return 0; }' >"$work/probe.cpp"
    "${CXX:-c++}" -fsanitize=address,undefined -o "$work/probe" "$work/probe.cpp" >/dev/null 2>&1 && "$work/probe" >/dev/null 2>&1
}

sanitized=
if [ $# -eq 0 ]; then
    step '4/4 The engine under AddressSanitizer and UBSan'
    if can_sanitize; then
        checked=$root/build/sanitize/test-results.xml
        rm -f "$checked"
        # Several files as one, in a third of the time; one by one where two of them use one name.
        (cd "$root" && cmake --preset sanitize && cmake --build --preset sanitize) >"$work/sanitize.log" 2>&1 ||
            (cd "$root" && note 'again, file by file' && cmake --preset sanitize -DCMAKE_UNITY_BUILD=OFF && cmake --build --preset sanitize) ||
            fail "the build with sanitizers failed; the first error stands above or in $work/sanitize.log"
        # What they look for shows in few rounds; the counts that prove the rules are those of step 3.
        (cd "$root/build/sanitize" && QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 SHIFTLANE_WORLDS=60 SHIFTLANE_DAYS=60 RC_PARAMS='max_success=300 seed=20261122' \
            ctest -j2 -L engine --output-on-failure --output-junit "$checked") || code=$?
        [ -s "$checked" ] || fail "ctest wrote no results for the sanitizers (exit code $code)."
        sanitized=$(tally "$checked")
    else
        note "skipped: ${CXX:-c++} cannot build with -fsanitize=address,undefined here"
        sanitized='skipped, the compiler cannot'
    fi
fi
checked_at=$(date +%s)

[ -s "$results" ] || fail "ctest wrote no results (exit code $code); the lines above say why."
total=$(count "$results" tests)
skipped=$(($(count "$results" skipped) + $(count "$results" disabled)))
[ "${total:-0}" -gt 0 ] || fail 'no test was run.'

step 'Summary'
note "packages and build: $((built - began)) s, tests: $((ended - built)) s, sanitizers: $((checked_at - ended)) s"
[ "$skipped" -eq 0 ] || note 'skipped tests say why in build/release/Testing/Temporary/LastTest.log'
figures
[ -z "$sanitized" ] || echo "with ASan and UBSan: $sanitized"
tally "$results"
exit "$code"
