// What a run is asked to do next, on times that are made up: nothing here waits.

#include "base/errors.h"
#include "motion.h"
#include "support/check.h"

namespace {

using namespace mc;
using namespace std::chrono_literals;

constexpr Clock::time_point kNow{};
constexpr std::int64_t kBatch = 40; // time steps

/// In the third time step of five of a sample, in the fourth batch of five of an epoch.
Position within() {
    Position at;
    at.step = 3;
    at.steps = 5;
    at.updates = 13;
    at.batchesPerEpoch = 5;
    return at;
}

/// Slices until the Step has come to its end.
std::vector<std::int64_t> slicesOf(Motion& motion, std::int64_t toBatchEnd) {
    std::vector<std::int64_t> slices;
    while (!motion.arrived()) {
        CHECK(slices.size() < 100 && motion.active() && motion.idleTime(within()) <= 0s);
        slices.push_back(motion.slice(toBatchEnd, within(), kNow));
    }
    return slices;
}

void stepsEndWithTheirUnits() {
    using Slices = std::vector<std::int64_t>;
    Motion motion;
    motion.begin({StepUnit::TimeStep, 7}, within(), kNow);
    CHECK((slicesOf(motion, kBatch) == Slices{7}));
    motion.begin({StepUnit::TimeStep, 95}, within(), kNow);
    CHECK((slicesOf(motion, kBatch) == Slices{40, 40, 15}));
    motion.begin({StepUnit::Sample, 2}, within(), kNow); // the one that has begun is the first
    CHECK((slicesOf(motion, kBatch) == Slices{7}));
    motion.begin({StepUnit::Batch, 3}, within(), kNow);
    CHECK((slicesOf(motion, kBatch) == Slices{40, 40, 40}));
    motion.begin({StepUnit::Epoch, 1}, within(), kNow);
    CHECK((slicesOf(motion, kBatch) == Slices{40, 40}));
}

void stepsThatWaitAreDoneInTheirOrder() {
    Motion motion;
    motion.begin({StepUnit::TimeStep, 1}, within(), kNow);
    motion.add({StepUnit::TimeStep, 2});
    motion.add({StepUnit::TimeStep, 3});
    for (const std::int64_t steps : {1, 2, 3}) {
        CHECK(motion.stepping() && slicesOf(motion, kBatch) == std::vector{steps});
        motion.beginNext(within(), kNow);
    }
    CHECK(!motion.active());
}

void whatStopsOrPlaysGivesStepsUp() {
    Motion motion;
    motion.begin({StepUnit::TimeStep, 1}, within(), kNow);
    motion.add({StepUnit::TimeStep, 2});
    motion.play(kNow);
    CHECK(motion.playing() && !motion.stepping() && !motion.arrived());
    CHECK(motion.slice(kBatch, within(), kNow) == kBatch); // as fast as it can
    motion.stop();
    CHECK(!motion.active());
    motion.beginNext(within(), kNow);
    CHECK(!motion.active()); // nothing waits any longer
}

void playingKeepsToItsSpeed() {
    Motion motion;
    motion.setSpeed(kStepsSeenUpTo, kNow);
    motion.play(kNow);
    CHECK(motion.slice(kBatch, within(), kNow) == 0 && motion.idleTime(within()) > 0s);
    CHECK(motion.slice(kBatch, within(), kNow + 6ms) == 3);        // a step at a time, wherever that ends
    CHECK(motion.slice(kBatch, within(), kNow + 100ms) == kBatch); // and no further than the batch
    CHECK(motion.idleTime(within()) <= 0s && motion.slice(kBatch, within(), kNow + 100ms) == 7);
}

/// Of a presentation of five steps, three are done.
void fasterThanStepsCanBeSeenItPlaysWholePresentations() {
    Motion motion;
    motion.setSpeed(2 * kStepsSeenUpTo, kNow);
    motion.play(kNow);
    CHECK(motion.slice(kBatch, within(), kNow + 1ms) == 0); // one of the two that are left of it
    CHECK(motion.idleTime(within()) > 0s && motion.idleTime(within()) <= 1ms);
    CHECK(motion.slice(kBatch, within(), kNow + 10ms) == 7); // that, and one whole
    Position end = within();
    end.step = end.steps;
    CHECK(motion.slice(kBatch, end, kNow + 11ms) == 0 && motion.slice(kBatch, end, kNow + 13ms) == 5);
    Position longer = end; // longer than what can be owed at this speed
    longer.steps = longer.step = 300;
    CHECK(motion.slice(600, longer, kNow + 200ms) == 0 && motion.slice(600, longer, kNow + 400ms) == 300);
}

void whatIsAchievedIsMeasuredFromTheBeginning() {
    Motion motion;
    motion.play(kNow);
    motion.measure(50, kNow + 100ms);
    CHECK(motion.achieved() > 499 && motion.achieved() < 501);
    motion.stop();
    CHECK(motion.achieved() == 0);
}

void notEndlesslyManyStepsWait() {
    Motion motion;
    for (int i = 0; i < 1000; ++i) {
        motion.add({StepUnit::Batch, 1});
    }
    bool refused = false;
    try {
        motion.add({StepUnit::Batch, 1});
    } catch (const Refused&) {
        refused = true;
    }
    CHECK(refused);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"stepsEndWithTheirUnits", stepsEndWithTheirUnits},
         {"stepsThatWaitAreDoneInTheirOrder", stepsThatWaitAreDoneInTheirOrder},
         {"whatStopsOrPlaysGivesStepsUp", whatStopsOrPlaysGivesStepsUp},
         {"playingKeepsToItsSpeed", playingKeepsToItsSpeed},
         {"fasterThanStepsCanBeSeenItPlaysWholePresentations",
          fasterThanStepsCanBeSeenItPlaysWholePresentations},
         {"whatIsAchievedIsMeasuredFromTheBeginning", whatIsAchievedIsMeasuredFromTheBeginning},
         {"notEndlesslyManyStepsWait", notEndlesslyManyStepsWait}},
        count, arguments);
}
