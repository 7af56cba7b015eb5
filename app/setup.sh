# shellcheck shell=bash disable=SC2034
# What this program needs of a Debian 12, in one list; sourced by app/run and tests/run.

# Needed to build, to run and to install; the fonts are for the words in the pictures. qt6-base-dev only recommends
# libqt6opengl6-dev, but Qt Charts is not found without it.
PACKAGES=(
    build-essential cmake ninja-build ccache mold
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
    libeigen3-dev libhwy-dev libcli11-dev nlohmann-json3-dev zlib1g-dev
    libzip-dev libarchive-dev libpng-dev libturbojpeg0-dev libxxhash-dev pkg-config
    fonts-dejavu-core
    help2man desktop-file-utils appstream groff-base
)

# Prints the packages of the arguments that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        if [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]]; then
            printf '%s ' "$package"
        fi
    done
}

# Installs what is missing of the arguments; silent if nothing is. Ends the script if that is not possible.
ensure_packages() {
    local missing as_root=() log
    missing=$(missing_packages "$@")
    if [[ -z "$missing" ]]; then
        return
    fi
    if [[ $EUID -ne 0 ]]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and only root may install them: $missing" >&2
            echo "As root: apt-get install $missing" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing what is missing: $missing" >&2
    log=$(mktemp)
    # shellcheck disable=SC2086 # the list is meant to be split
    if ! { "${as_root[@]}" apt-get update &&
           "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing
         } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        echo "These packages could not be installed: $missing" >&2
        exit 1
    fi
    rm -f "$log"
}

# Runs a command without its output, unless it fails. First argument: what it does, for the person who waits.
quietly() {
    local what=$1 log
    shift
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        echo "$what failed; the log is above." >&2
        exit 1
    fi
    rm -f "$log"
}

# Configures a preset (first argument); the others are options of cmake.
configure_preset() {
    local preset=$1
    shift
    quietly "Configuring the build" cmake --preset "$preset" "$@"
}

# Builds a configured preset (first argument); the others are options of `cmake --build`. On a terminal ninja's own
# line shows how far it is; elsewhere it is only said that it takes a while, if it does.
build_preset() {
    local preset=$1 build notice
    shift
    build=(cmake --build --preset "$preset" --parallel "$(nproc)" "$@")
    if [[ -t 1 && -t 2 ]]; then
        "${build[@]}" || exit 1
        return
    fi
    { sleep 2 >/dev/null 2>&1 && echo "Building; the first time this takes some minutes ..." >&2; } &
    notice=$!
    # shellcheck disable=SC2064 # the number of now is meant
    trap "kill $notice 2>/dev/null || true" EXIT
    quietly "Building" "${build[@]}"
    kill "$notice" 2>/dev/null || true
    wait "$notice" 2>/dev/null || true
    trap - EXIT
}
