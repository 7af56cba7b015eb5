#pragma once

#include "base/message.h"
#include "comparison.h"
#include "control.h"
#include "frame_builder.h"
#include "run.h"
#include "runtime/command.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace mc {

/// Reference runs: what the run on the board is seen against, the control of a what-if and what it is
/// compared with. They compute in turn with that run, never change it, and end with a sentence where they
/// have lost it.
class ReferenceRuns {
public:
    /// All of them live longer. notice: in which it tells that one has ended. frames: told of what has
    /// changed.
    ReferenceRuns(Run& board, Notice& notice, FrameBuilder& frames)
        : board_(board), notice_(notice), frames_(frames) {}

    /// Run::intervene(), with a control where one is asked for. Throws Refused where there is no memory for
    /// it, too.
    void intervene(const command::Intervene& asked, std::uint64_t number);
    /// With it the comparison with it. why: a sentence to be said; empty: there is none.
    void endControl(Message why);
    /// Throws Refused, and what was compared stays.
    void compare(const std::optional<ComparedWith>& with);

    /// Whether the control is to come to the moment of the run before that may go on.
    [[nodiscard]] bool areLate() const { return control_ && control_->isLate(board_); }
    /// Whether goOn() has something to do.
    [[nodiscard]] bool active() const { return areLate() || (comparison_ && comparison_->isOnItsWay()); }
    /// Goes on for a slice: a batch of each at the most. The run is not on its way to another moment.
    void goOn(const std::stop_token& stop);
    /// Ends what has lost the run on the board, and all where there is none. runNumber: of its frames. To be
    /// called after all that may have changed it, unless it is on its way to another moment.
    void endLost(std::uint64_t runNumber);

    /// What is watched has changed, and the run stands still.
    void recallCircuits(const std::stop_token& stop);

    /// Frame::control, comparedWith and beside; the rest of the frame is complete.
    void fill(Frame& frame);

private:
    [[nodiscard]] Comparison comparisonWith(const ComparedWith& with) const;
    [[nodiscard]] bool isComparedWithControl() const {
        return comparison_ && comparison_->with().kind == ComparedWith::Kind::Control;
    }
    void watchControl();
    void endComparison(Message why);
    [[nodiscard]] double freeBytes() const;
    void checkRoom(const Experiment& experiment) const;
    void say(Message sentence);

    Run& board_;
    Notice& notice_;
    FrameBuilder& frames_;
    std::uint64_t runNumber_ = 0;
    std::optional<Control> control_; // there where comparison_ is with it
    std::optional<Comparison> comparison_;
};

} // namespace mc
