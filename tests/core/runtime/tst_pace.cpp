// The pace of playing, on times that are made up: nothing here waits.

#include "pace.h"
#include "support/check.h"

namespace {

using namespace mc;
using namespace std::chrono_literals;

/// Steps done in ten seconds by one who always sleeps as long as told and a little longer.
std::int64_t doneInTenSeconds(double speed, Clock::duration late) {
    Clock::time_point now{};
    const Clock::time_point end = now + 10s;
    Pace pace;
    pace.begin(now);
    std::int64_t done = 0;
    while (true) {
        now += std::max(pace.wait(speed), Clock::duration::zero()) + late;
        if (now > end) {
            return done;
        }
        const std::int64_t steps = pace.due(now, speed);
        pace.done(steps);
        done += steps;
    }
}

void slowMotionIsAsFastAsAsked() {
    for (const double speed : {1.0, 2.0, 5.0, 9.5, 20.0, 1000.0}) {
        const auto done = static_cast<double>(doneInTenSeconds(speed, 1ms));
        CHECK(done <= 10 * speed && done >= 10 * speed * 0.97 - 1);
    }
}

void timeThatPassedUnusedIsNotMadeUpFor() {
    Pace pace;
    pace.begin(Clock::time_point{});
    CHECK(pace.due(Clock::time_point{} + 60s, 1000) == 100);
    pace.done(100);
    CHECK(pace.due(Clock::time_point{} + 60s, 1000) == 0);
    pace.begin(Clock::time_point{});
    CHECK(pace.due(Clock::time_point{} + 60s, 2) == 1);
}

void speedsBeyondAllUseNeitherOverflowNorHurry() {
    Pace pace;
    const Clock::time_point begun{};
    pace.begin(begun);
    CHECK(pace.wait(1e-300) > 1s && pace.due(begun + 60s, 1e-300) == 0);
    CHECK(pace.wait(1e-300) > 1s);
    const std::int64_t most = pace.due(begun + 120s, 1e300);
    CHECK(most > 1'000'000'000);
    CHECK(pace.wait(1e300) <= Clock::duration::zero());
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"slowMotionIsAsFastAsAsked", slowMotionIsAsFastAsAsked},
         {"timeThatPassedUnusedIsNotMadeUpFor", timeThatPassedUnusedIsNotMadeUpFor},
         {"speedsBeyondAllUseNeitherOverflowNorHurry", speedsBeyondAllUseNeitherOverflowNorHurry}},
        count, arguments);
}
