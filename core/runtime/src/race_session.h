#pragma once

#include "pace.h"
#include "runtime/race_command.h"
#include "runtime/race_frame.h"
#include "training/race/race.h"

#include <cstdint>
#include <memory>
#include <stop_token>

namespace mc {

/// What the thread of a race does, without the thread: carries out commands, goes on in slices, assembles
/// frames.
class RaceSession {
public:
    using Command = RaceCommand;
    using FramePtr = RaceFramePtr;

    explicit RaceSession(int threads) : threads_(threads) {}

    void openFirst(const std::stop_token&) {}
    /// Faults become the notice of the next frame; what was there is kept.
    void execute(const RaceCommand& command, const std::stop_token& stop);

    /// Whether there is something to do without a further command.
    [[nodiscard]] bool active() const {
        return race_ && (playing_ || (catchingUp_ && race_->hasLatecomers()));
    }
    /// Goes on for a slice: as many batches as take about a twentieth of a second, one at the least; longer
    /// where an epoch ends, since all are tested then.
    void goOn(const std::stop_token& stop);
    [[nodiscard]] Clock::duration idleTime() const { return Clock::duration::zero(); }

    /// True if there is something new that is worth a frame: tables and curves of many runs cost more than
    /// those of one, and nobody reads them sixty times a second.
    [[nodiscard]] bool changed() const;
    [[nodiscard]] RaceFramePtr assemble();
    [[nodiscard]] RaceFramePtr assembleBusy();

private:
    void on(const race_command::Begin& begin, const std::stop_token& stop);
    void on(const race_command::Until& until, const std::stop_token&);
    void on(const race_command::Play&, const std::stop_token&);
    void on(const race_command::Pause&, const std::stop_token&);
    void on(const race_command::Join& join, const std::stop_token&);
    void on(const race_command::Leave& leave, const std::stop_token&);
    void on(const race_command::HandOver& wish, const std::stop_token&);

    template <class Work> void guarded(Work work);
    Race& race() const;
    void setPlaying(bool playing);
    [[nodiscard]] bool atItsEnd() const {
        return end_ > 0 && race_->updates() >= end_ * race_->batchesPerEpoch();
    }
    void endIfThere(const std::stop_token& stop);
    [[nodiscard]] std::int64_t presented() const;

    int threads_;
    DatasetPtr data_;
    std::shared_ptr<const RaceEntry> entry_;
    std::unique_ptr<Race> race_;
    bool playing_ = false;
    bool catchingUp_ = false; // latecomers go on, also while the others stand still
    std::int64_t end_ = 0;    ///< epochs after which it pauses; 0: none
    std::int64_t slice_ = 1;  ///< batches of the next slice
    SpeedMeter meter_;        ///< of images
    Notice notice_;
    std::uint64_t frames_ = 0;
    std::uint64_t commands_ = 0; ///< carried out or refused
    std::uint64_t handOvers_ = 0;
    std::shared_ptr<const Checkpoint> handedOver_;
    RaceFramePtr last_;
    bool changed_ = true;
    Clock::time_point nextFrame_;
};

} // namespace mc
