# shellcheck shell=bash
# What this program needs and how it is built; sourced by app/run and tests/run, in the folder of the project. All that
# this says goes to standard error, and where nothing is to be done it says nothing.

# Needed to build, to run and to install: packages of Debian | the same in words, for other systems. qt6-base-dev only
# recommends libqt6opengl6-dev, but Qt Charts is not found without it.
NEEDED=(
    "build-essential | a compiler of C++20: GCC 12 or clang 14, or later"
    "cmake ninja-build pkg-config | CMake 3.25 or later, Ninja, pkg-config"
    "ccache mold | ccache and mold (optional: they make builds faster)"
    "qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-multimedia-dev | Qt 6.4 or later with Widgets, D-Bus, Test, Charts, Svg and Multimedia"
    "qt6-tools-dev qt6-l10n-tools qt6-translations-l10n | Qt's Linguist tools (lupdate, lrelease), and the translations of Qt itself"
    "libeigen3-dev | Eigen 3.4"
    "libhwy-dev | Highway 1.0.3 or later"
    "libcli11-dev | CLI11 2"
    "nlohmann-json3-dev | nlohmann-json 3.11 or later"
    "zlib1g-dev libzip-dev libarchive-dev | zlib, libzip 1.6 or later, libarchive"
    "libpng-dev libturbojpeg0-dev libgif-dev | libpng, libjpeg-turbo with TurboJPEG, giflib 5"
    "libavformat-dev libavcodec-dev libavutil-dev libswscale-dev | FFmpeg 5 or later with libx264 and libvpx, for videos"
    "ffmpeg | ffmpeg (optional: tests of films play them with it)"
    "poppler-utils | poppler-utils (optional: tests of handouts read them with it)"
    "libxxhash-dev | xxHash 0.8 or later"
    "fonts-dejavu-core fonts-wqy-microhei | the DejaVu fonts, for the words in pictures, and WenQuanYi Micro Hei for those in Chinese"
    "help2man desktop-file-utils appstream groff-base | help2man, desktop-file-utils, AppStream, groff (optional: manual pages and their tests)"
)

# Of one core: measured on one of an AMD EPYC (Zen 4), with an empty compiler cache.
SECONDS_PER_100_STEPS=220
# shellcheck disable=SC2034 # tests/run uses it
SECONDS_PER_100_TESTS=134

say() {
    echo "$@" >&2
}

has_apt() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null
}

# Says in words what is needed, where packages have other names than Debian's.
say_needs() {
    local name
    # shellcheck source=/dev/null
    name=$(source /etc/os-release 2>/dev/null && echo "${PRETTY_NAME:-}") || true
    say "On ${name:-this system} you have to install by hand what Microcircuit needs, with header files:"
    printf '  - %s\n' "${NEEDED[@]#* | }" >&2
    say "Then start this again."
}

# Prints the packages of NEEDED that are not installed.
missing_packages() {
    local package
    # shellcheck disable=SC2068 # the lists are meant to be split
    for package in ${NEEDED[@]% | *}; do
        if [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]]; then
            printf '%s ' "$package"
        fi
    done
}

# Runs a command without its output, unless it fails. First argument: what it does, for the person who waits.
quietly() {
    local what=$1 log status=0
    shift
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=1
    if [[ $status -ne 0 ]]; then
        cat "$log" >&2
        say "$what failed; the log is above."
    fi
    rm -f "$log"
    return "$status"
}

# Installs what is missing, or ends the script. Without apt-get it does nothing: configuring tells whether all is there.
ensure_packages() {
    local missing as_root=()
    has_apt || return 0
    missing=$(missing_packages)
    if [[ -z "$missing" ]]; then
        return
    fi
    say "These packages are missing: $missing"
    if [[ $EUID -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            say "Only root may install them: apt-get install $missing"
            exit 1
        fi
        as_root=(sudo)
    fi
    # shellcheck disable=SC2206 # the list is meant to be split
    local install=(env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends $missing)
    quietly "Looking for packages" "${as_root[@]}" apt-get update || exit 1
    say "Installing them and what they need; this takes some minutes."
    "${as_root[@]}" "${install[@]}" --assume-no 2>/dev/null | grep -E '^(Need to get|After this)' >&2 || true
    if ! quietly "Installing" "${as_root[@]}" "${install[@]}" --yes; then
        say_needs
        exit 1
    fi
}

# Prints how long a time of one core takes here, in words. First argument: that time, in seconds.
duration() {
    local cores minutes
    cores=$(nproc)
    minutes=$((($1 + 30 * cores) / (60 * cores)))
    case $minutes in
        0) printf 'less than a minute' ;;
        1) printf 'about a minute' ;;
        *) printf 'about %s minutes' "$minutes" ;;
    esac
    if [[ $cores -eq 1 ]]; then
        printf ' on one core'
    else
        printf ' on %s cores' "$cores"
    fi
}

# Configures a preset (first argument), or ends the script; the others are options of cmake.
configure_preset() {
    local preset=$1
    shift
    if [[ ! -e build/$preset/build.ninja ]]; then
        say "Configuring the build; this takes some seconds."
    fi
    if ! quietly "Configuring the build" cmake --preset "$preset" "$@"; then
        has_apt || say_needs
        exit 1
    fi
}

# Builds a configured preset (first argument), or ends the script; the others are options of `cmake --build`. On a
# terminal ninja's own line shows how far it is.
build_preset() {
    local preset=$1 build steps
    shift
    build=(cmake --build --preset "$preset" --parallel "$(nproc)" "$@")
    # By another name than its own, ninja does not count the file of the build among what is to be built.
    steps=$("${build[@]}" -- -n -f "$PWD/build/$preset/build.ninja" | grep -c '^\[') || true
    if [[ $steps -eq 0 ]]; then
        quietly "Building" "${build[@]}" || exit 1
        return
    fi
    say "Building in $steps steps: $(duration $((steps * SECONDS_PER_100_STEPS / 100))) if ccache knows none of them."
    if [[ -t 2 ]]; then
        "${build[@]}" >&2 || exit 1
    else
        quietly "Building" "${build[@]}" || exit 1
    fi
}
