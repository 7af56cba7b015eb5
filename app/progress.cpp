#include "progress.h"

#include "standard_output.h"

#include <cmath>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace mc::app {

namespace {

constexpr std::chrono::milliseconds kRedraw{100};
constexpr std::chrono::seconds kLogPause{2};

bool canRedraw() {
    const char* kind = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && kind != nullptr && std::string_view(kind) != "dumb";
}

/// Columns that can be written to without a line break.
std::size_t columns() {
    constexpr std::size_t kUsual = 80;
    winsize size{};
    const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return (known ? size.ws_col : kUsual) - 1;
}

std::int64_t tenth(const Position& position) {
    return 10 * position.updates / position.batchesPerEpoch;
}

} // namespace

Progress::Progress() : terminal_(canRedraw()) {}

void Progress::clear() {
    if (lineStands_) {
        std::cerr << "\r\x1b[K" << std::flush;
        lineStands_ = false;
    }
}

void Progress::say(const std::string& sentence) {
    clear();
    std::cerr << forTerminal(sentence) << std::endl;
}

void Progress::sayBriefly(const std::string& sentence) {
    if (terminal_) {
        std::cerr << "\r\x1b[K" << forTerminal(sentence).substr(0, columns()) << std::flush;
        lineStands_ = true;
    }
}

bool Progress::due(const Position& position) const {
    return due(tenth(position));
}

bool Progress::due(std::int64_t tenth) const {
    const auto since = Clock::now() - shownAt_;
    return terminal_ ? since >= kRedraw : since >= kLogPause && tenth > tenthShown_;
}

void Progress::show(double share, const std::string& words) {
    const auto tenth = static_cast<std::int64_t>(std::floor(10 * share));
    if (!due(tenth)) {
        return;
    }
    shownAt_ = Clock::now();
    tenthShown_ = tenth;
    if (terminal_) {
        sayBriefly(barLine(share, words, columns()));
    } else {
        say(words);
    }
}

void Progress::show(const Standing& standing) {
    shownAt_ = Clock::now();
    tenthShown_ = tenth(standing.position);
    if (terminal_) {
        sayBriefly(barLine(standing, columns()));
    } else {
        say(plainLine(standing));
    }
}

} // namespace mc::app
