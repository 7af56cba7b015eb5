#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace mc {

/// What the time of a training goes into. No phase is part of another.
enum class Phase {
    Encode,   ///< images into currents or spikes
    Upwards,  ///< products of weights and traces, membrane potentials, spikes
    Errors,   ///< errors down through the feedback, error cells
    Products, ///< Hebbian products of errors and traces
    Update,   ///< weights, biases, feedback
    Tests,    ///< presentations of test images, whole
    Measures, ///< what is measured of updates
};
inline constexpr std::size_t kPhases = 7;

/// Profiler: adds up the time that all threads spend in each phase, in thread-seconds. Safe to use from any
/// thread.
class Profiler {
public:
    void add(Phase phase, std::chrono::nanoseconds time) {
        nanoseconds_[static_cast<std::size_t>(phase)].fetch_add(time.count(), std::memory_order_relaxed);
    }
    [[nodiscard]] double seconds(Phase phase) const {
        return 1e-9 * static_cast<double>(nanoseconds_[static_cast<std::size_t>(phase)].load());
    }

private:
    std::array<std::atomic<std::int64_t>, kPhases> nanoseconds_{};
};

/// Times a phase from here to the end of its scope. Without a profiler it does nothing.
class PhaseTimer {
public:
    PhaseTimer(Profiler* profiler, Phase phase) : profiler_(profiler), phase_(phase) {
        if (profiler_ != nullptr) {
            since_ = Clock::now();
        }
    }
    ~PhaseTimer() { stop(); }
    PhaseTimer(const PhaseTimer&) = delete;
    PhaseTimer& operator=(const PhaseTimer&) = delete;

    /// Ends the phase; another begins.
    void turnTo(Phase phase) {
        stop();
        phase_ = phase;
    }

private:
    using Clock = std::chrono::steady_clock;

    void stop() {
        if (profiler_ != nullptr) {
            const Clock::time_point now = Clock::now();
            profiler_->add(phase_, now - since_);
            since_ = now;
        }
    }

    Profiler* profiler_;
    Phase phase_;
    Clock::time_point since_;
};

} // namespace mc
