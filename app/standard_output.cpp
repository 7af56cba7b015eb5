#include "standard_output.h"

#include "base/errors.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <string>
#include <unistd.h>

namespace mc::app {

namespace {

/// JSON whose texts have no character that a terminal obeys, nor one that turns the direction of reading.
std::string escapedForTerminal(std::string_view json) {
    std::string escaped;
    while (!json.empty()) {
        const std::string_view one = json.substr(0, std::max<std::size_t>(characterBytes(json), 1));
        if (isOneLine(one)) {
            escaped += one;
        } else {
            std::array<char, 8> code{}; // all of them have four hexadecimal digits
            std::snprintf(code.data(), code.size(), "\\u%04x",
                          static_cast<unsigned>(charactersOf(one).front()));
            escaped += code.data();
        }
        json.remove_prefix(one.size());
    }
    return escaped;
}

} // namespace

void reserveStandardStreams() {
    // Opened the wrong way round: reading from it or writing to it fails as with a closed one.
    constexpr std::array kWays{O_WRONLY, O_RDONLY, O_RDONLY};
    for (int stream = 0; stream < static_cast<int>(kWays.size()); ++stream) {
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
            ::open("/dev/null", kWays[static_cast<std::size_t>(stream)]); // takes the lowest free number
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

std::string forTerminal(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, std::max<std::size_t>(characterBytes(text), 1));
        shown += one == "\n" || one == "\t" || isOneLine(one) ? one : "\uFFFD";
        text.remove_prefix(one.size());
    }
    return shown;
}

void printText(std::string_view all) {
    const std::string shown = forTerminal(all);
    std::string_view text = shown;
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EPIPE) {
            return;
        }
        if (written < 0 && errno != EINTR) {
            throw Refused(std::string("Standard output could not be written to: ") + std::strerror(errno) +
                          ".");
        }
        text.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
}

void ResultLines::print(std::string_view line) {
    errno = 0;
    std::cout << escapedForTerminal(line) << std::endl;
    if (!std::cout && reason_.empty()) {
        reason_ = errno != 0 ? std::strerror(errno) : "the device refused the data";
    }
}

std::string ResultLines::fault() const {
    return reason_.empty() ? "" : "The results could not be written to standard output: " + reason_ + ".";
}

} // namespace mc::app
