#pragma once

#include "progress_text.h"

#include <chrono>
#include <string>

namespace mc::app {

/// Tells on standard error how a training goes: one line that is drawn again and again on a terminal, lines
/// of a log elsewhere.
class Progress {
public:
    Progress();

    /// A sentence that stays.
    void say(const std::string& sentence);
    /// A sentence that stands until the next one; on terminals only.
    void sayBriefly(const std::string& sentence);
    /// Whether lines are drawn again: it is a terminal.
    [[nodiscard]] bool redraws() const { return terminal_; }
    /// Whether it is time for the next show(): on a terminal ten times a second, else at every tenth of an
    /// epoch but not more often than every two seconds.
    [[nodiscard]] bool due(const Position& position) const;
    void show(const Standing& standing);
    /// How far something else than a training is, when it is time for that: as due(), of `share` in [0, 1].
    void show(double share, const std::string& words);
    /// Takes the line away, so that something else can be written.
    void clear();

private:
    [[nodiscard]] bool due(std::int64_t tenth) const;

    using Clock = std::chrono::steady_clock;
    bool terminal_;
    bool lineStands_ = false;
    Clock::time_point shownAt_ = Clock::now();
    std::int64_t tenthShown_ = 0; ///< tenths of epochs since the start of training, or of the whole
};

} // namespace mc::app
