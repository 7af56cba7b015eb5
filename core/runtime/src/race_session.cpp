#include "race_session.h"

#include "base/errors.h"
#include "base/text.h"
#include "fault_notice.h"
#include "training/experiment/open_data.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace mc {

namespace {

constexpr MeasureSet kMeasured{.concordance = true, .gradient = true};
constexpr double kSliceSeconds = 0.05;
constexpr auto kFrameInterval = std::chrono::milliseconds(150);
constexpr int kFrameShare = 10; ///< a frame may cost one part in so many of the time

} // namespace

template <class Work> void RaceSession::guarded(Work work) {
    if (std::optional<Notice> fault = faultOf(work, [this] { setPlaying(false); })) {
        notice_ = std::move(*fault);
        changed_ = true;
    }
}

void RaceSession::execute(const RaceCommand& command, const std::stop_token& stop) {
    changed_ = true;
    ++commands_;
    guarded([&] { std::visit([&](const auto& c) { on(c, stop); }, command); });
}

void RaceSession::on(const race_command::Begin& begin, const std::stop_token& stop) {
    const std::vector<Experiment> experiments = experimentsOf(begin.entry);
    for (const Experiment& experiment : experiments) {
        validate(experiment);
    }
    checkRoomFor(experiments);
    for (const Experiment& experiment : experiments) {
        checkFits(beforeTheFirstBatch(begin.entry.changes), experiment);
    }
    const bool inUse = entry_ && opensTheSame(entry_->base.data, begin.entry.base.data);
    DatasetPtr data;
    try {
        data = inUse ? data_ : openData(begin.entry.base, stop);
    } catch (const BadFile& fault) {
        throw BadParameter("data", fault.message()); // refused, and nothing else has happened
    }
    race_.reset(); // two races would take twice the memory
    entry_.reset();
    handedOver_.reset();
    race_ = std::make_unique<Race>(experiments, data, kMeasured, threads_, begin.entry.changes,
                                   begin.entry.tuned ? tunedText(*begin.entry.tuned, data->name) : Message());
    data_ = std::move(data);
    entry_ = std::make_shared<const RaceEntry>(begin.entry);
    end_ = begin.epochs;
    slice_ = 1;
    notice_ = {};
    setPlaying(begin.play);
}

void RaceSession::setPlaying(bool playing) {
    playing_ = playing;
    catchingUp_ = playing;
    meter_.clear();
    meter_.add(Clock::now(), 0);
}

/// At the end is the one look at the test set, for latecomers when they arrive there. Slices end with the
/// epoch: it is met exactly.
void RaceSession::endIfThere(const std::stop_token& stop) {
    if (!atItsEnd()) {
        return;
    }
    race_->evaluate(Evaluated::Test, stop);
    if (playing_) {
        setPlaying(false);
        notice_ = {Notice::Kind::Information,
                   {end_ == 1
                        ? MC_TEXT("The race has reached its end after %1 epoch. Set a later end, or press "
                                  "Play to go on without one.")
                        : MC_TEXT("The race has reached its end after %1 epochs. Set a later end, or "
                                  "press Play to go on without one."),
                    {end_}},
                   {}};
    }
}

void RaceSession::on(const race_command::Until& until, const std::stop_token& stop) {
    race();
    end_ = until.epochs;
    notice_ = {};
    if (playing_) {
        endIfThere(stop);
    }
}

void RaceSession::on(const race_command::Play&, const std::stop_token&) {
    race();
    end_ = atItsEnd() ? 0 : end_;
    notice_ = {};
    setPlaying(true);
}

void RaceSession::on(const race_command::Pause&, const std::stop_token&) {
    setPlaying(false);
}

void RaceSession::on(const race_command::Join& join, const std::stop_token&) {
    RaceEntry entry = (race(), *entry_);
    entry.rules.push_back(join.rule);
    checkRoomFor(experimentsOf(entry));
    race().join(experimentsOf(entry.base, join.rule, entry.seeds, entry.tuned));
    entry_ = std::make_shared<const RaceEntry>(std::move(entry));
    catchingUp_ = true;
    notice_ = {};
}

void RaceSession::on(const race_command::Leave& leave, const std::stop_token&) {
    race().leave(leave.rule);
    RaceEntry entry = *entry_;
    std::erase(entry.rules, leave.rule);
    entry_ = std::make_shared<const RaceEntry>(std::move(entry));
    notice_ = {};
}

void RaceSession::on(const race_command::HandOver& wish, const std::stop_token&) {
    for (const Racer& racer : race().racers()) {
        if (racer.experiment.rule == wish.rule && racer.experiment.seed == wish.seed) {
            if (!racer.fault.empty()) {
                throw Refused(racer.fault);
            }
            handedOver_ = std::make_shared<const Checkpoint>(checkpointOf(racer));
            ++handOvers_;
            return;
        }
    }
    throw Refused({MC_TEXT("There is no run of %1 with the seed %2 in the race."), {wish.rule, wish.seed}});
}

Race& RaceSession::race() const {
    if (!race_) {
        throw Refused(MC_TEXT("There is no race yet: choose rules, then begin one."));
    }
    return *race_;
}

std::int64_t RaceSession::presented() const {
    std::int64_t batches = 0;
    for (const Racer& racer : race_->racers()) {
        batches += racer.trainer->state().updates;
    }
    return batches * entry_->base.learning.batch;
}

void RaceSession::goOn(const std::stop_token& stop) {
    guarded([&] {
        const auto begun = Clock::now();
        const std::int64_t before = presented();
        const std::int64_t updates = race_->updates();
        if (playing_) {
            race_->learn(slice_, stop);
        } else {
            race_->catchUp(Race::kCatchUp * slice_, stop);
        }
        endIfThere(stop);
        changed_ = true;
        meter_.add(Clock::now(), presented() - before);
        const bool tested =
            race_->updates() / race_->batchesPerEpoch() != updates / race_->batchesPerEpoch() ||
            race_->hasLatecomers();
        if (!tested) { // a test takes longer than batches do
            const double seconds = std::chrono::duration<double>(Clock::now() - begun).count();
            const double fitting = static_cast<double>(slice_) * kSliceSeconds / std::max(seconds, 1e-6);
            constexpr std::int64_t kMostBatches = 256;
            slice_ = std::clamp(static_cast<std::int64_t>(fitting), std::int64_t{1},
                                std::min(2 * slice_, kMostBatches));
        }
        if (std::ranges::all_of(race_->racers(), [](const Racer& racer) { return !racer.fault.empty(); })) {
            setPlaying(false);
            throw Refused(MC_TEXT("Every run has dropped out: the race is over."));
        }
    });
}

bool RaceSession::changed() const {
    return changed_ && (!active() || Clock::now() >= nextFrame_);
}

RaceFramePtr RaceSession::assemble() {
    const auto begun = Clock::now();
    auto frame = std::make_shared<RaceFrame>();
    frame->number = ++frames_;
    frame->commands = commands_;
    frame->entry = entry_;
    frame->until = end_;
    frame->playing = playing_;
    frame->threads = threads_;
    frame->notice = notice_;
    frame->handOvers = handOvers_;
    frame->handedOver = handedOver_;
    if (race_) {
        frame->result = std::make_shared<const RaceResult>(resultOf(*race_));
        frame->imagesPerSecond = active() ? meter_.perSecond() : 0;
    }
    const auto now = Clock::now();
    nextFrame_ = now + std::max<Clock::duration>(kFrameInterval, kFrameShare * (now - begun));
    last_ = frame;
    changed_ = false;
    return frame;
}

RaceFramePtr RaceSession::assembleBusy() {
    auto frame = last_ ? std::make_shared<RaceFrame>(*last_) : std::make_shared<RaceFrame>();
    frame->number = ++frames_;
    frame->threads = threads_;
    frame->busy = true;
    return frame;
}

} // namespace mc
