# shellcheck shell=sh disable=SC2154
# Sourced by installer/run.sh and tests/run.sh (POSIX sh). Finds the package
# manager and installs what is missing; a run with nothing missing asks dpkg
# once and touches nothing. Expects $root, the top of the source tree.

step() { printf '\n==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
fail() {
    printf '\nShiftlane: %s\n' "$*" >&2
    exit 1
}

# Names in a list file, without comments.
package_names() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$1"; }

package_manager() {
    if command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; then
        echo apt
    elif command -v dnf >/dev/null 2>&1; then
        echo dnf
    elif command -v pacman >/dev/null 2>&1; then
        echo pacman
    elif command -v brew >/dev/null 2>&1; then
        echo brew
    elif command -v winget >/dev/null 2>&1 || command -v winget.exe >/dev/null 2>&1; then
        echo winget
    else
        echo none
    fi
}

# Debian's names of the lists that are not installed, on one line.
missing_apt_packages() {
    for list in "$@"; do package_names "$list"; done | sort -u >"$work/wanted"
    # shellcheck disable=SC2046
    dpkg-query -W -f='${Package} ${db:Status-Status}\n' $(cat "$work/wanted") 2>/dev/null |
        sed -n 's/ installed$//p' | sort -u >"$work/present"
    comm -23 "$work/wanted" "$work/present" | tr '\n' ' '
}

# Runs apt-get quietly into a log, one line of progress every few seconds.
run_apt() {
    log=$1
    shift
    : >"$log"
    (
        status=0
        # shellcheck disable=SC2086
        $as_root apt-get -o DPkg::Lock::Timeout=120 "$@" </dev/null >>"$log" 2>&1 || status=$?
        echo "$status" >"$work/apt-status"
    ) &
    worker=$!
    seconds=0
    while kill -0 "$worker" 2>/dev/null; do
        sleep 1
        seconds=$((seconds + 1))
        if [ $((seconds % 10)) -eq 0 ]; then
            note "$seconds s: $(grep -c '^Get:' "$log" || true) fetched, $(grep -c '^Setting up' "$log" || true) set up"
        fi
    done
    wait "$worker" || true
    [ "$(cat "$work/apt-status")" = 0 ]
}

install_with_apt() {
    missing=$(missing_apt_packages "$@")
    if [ -z "$missing" ]; then
        note 'nothing is missing'
        return 0
    fi
    note "missing: $missing"
    if [ "$(id -u)" -eq 0 ]; then
        as_root='env DEBIAN_FRONTEND=noninteractive'
    elif command -v sudo >/dev/null 2>&1; then
        as_root='sudo env DEBIAN_FRONTEND=noninteractive'
        sudo -v || fail "packages are missing and sudo did not let us install them. As root, run: apt-get install $missing"
    else
        fail "packages are missing and this user is not root and has no sudo. As root, run: apt-get install $missing"
    fi
    # shellcheck disable=SC2086
    if ! run_apt "$work/apt-install.log" install -y --no-install-recommends $missing; then
        # An old or empty package list is the usual reason: fetch it, try once more.
        run_apt "$work/apt-update.log" update ||
            fail "apt-get update failed: $(grep -m1 '^E:' "$work/apt-update.log" || echo 'see its log'). Check the network and /etc/apt/sources.list, then run this again. Log: $work/apt-update.log"
        run_apt "$work/apt-install.log" install -y --no-install-recommends $missing ||
            fail "apt-get could not install the packages: $(grep -m1 '^E:' "$work/apt-install.log" || echo 'see its log'). Shiftlane is tried on Debian 12 (bookworm). Log: $work/apt-install.log"
    fi
    missing=$(missing_apt_packages "$@")
    [ -z "$missing" ] || fail "apt-get ended well, yet these packages are still missing: $missing"
    packages_changed=yes
}

# Platforms other than Debian: the lists are written from their package
# indexes, no run has been made there.
install_untried() {
    platform=$1
    list=$root/installer/dependencies/$2
    shift 2
    note "$platform was detected. This installer has NOT been tried there."
    note "packages: $(package_names "$list" | tr '\n' ' ')"
    # shellcheck disable=SC2046
    "$@" $(package_names "$list") ||
        fail "the package manager of $platform refused the list $list. Install those libraries by hand (Qt 6.4 or newer with WebSockets, HttpServer, Charts, Svg, Sql; simdjson; zlib), then run: cmake --preset release && cmake --build --preset release"
}

# install_packages LIST…: Debian lists; elsewhere the platform's own list.
# Sets packages_changed=yes when something was installed.
install_packages() {
    packages_changed=no
    work=$root/build/installer
    mkdir -p "$work" 2>/dev/null && [ -w "$work" ] || fail "the folder $work cannot be written: is $root yours?"
    sudo_or_not=''
    [ "$(id -u)" -eq 0 ] || sudo_or_not='sudo'
    case $(package_manager) in
    apt)
        # shellcheck disable=SC1091
        if ! (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ]) 2>/dev/null; then
            note 'This is not Debian 12: the package names are those of Debian 12 and have NOT been tried here.'
        fi
        install_with_apt "$@"
        ;;
    dnf) install_untried 'Fedora (dnf)' fedora.txt $sudo_or_not dnf install -y ;;
    pacman) install_untried 'Arch Linux (pacman)' arch.txt $sudo_or_not pacman -S --needed --noconfirm ;;
    brew) install_untried 'macOS (Homebrew)' homebrew.txt brew install ;;
    winget)
        fail "Windows was detected; nothing was installed, and a build there has NOT been tried. With winget install: $(package_names "$root/installer/dependencies/windows.txt" | tr '\n' ' '); then Qt 6.4 or newer (WebSockets, HttpServer, Charts) and, with vcpkg, simdjson and zlib. Then run: cmake --preset release && cmake --build --preset release"
        ;;
    *)
        fail 'no known package manager (apt, dnf, pacman, brew, winget) was found. Install a C++20 compiler, CMake, Ninja, Qt 6.4 or newer with WebSockets, HttpServer, Charts, Svg and Sql, simdjson and zlib; then run: cmake --preset release && cmake --build --preset release'
        ;;
    esac
}

# Configures build/release when it is not, or when packages came in.
configure_release() {
    if [ "$packages_changed" = no ] && [ -f "$root/build/release/build.ninja" ]; then
        note 'already configured'
        return 0
    fi
    (cd "$root" && cmake --preset release) >"$work/configure.log" 2>&1 || {
        tail -n 25 "$work/configure.log" >&2
        fail "CMake could not configure the build (last lines above, all in $work/configure.log). If the source tree was moved or copied, remove build/release and run this again."
    }
}

# build_release [TARGET…]: all without a name.
build_release() {
    (cd "$root" && cmake --build --preset release ${1:+--target "$@"}) ||
        fail "the build failed; the first error stands above, after the word FAILED. Full memory or disk is a usual reason: free some and run this again, what is built is kept."
}
