#pragma once

#include "sound/spike_train.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mc::ui {

/// Synthesizer of spike trains: makes samples of what a microcircuit fires. A spike of the PYR cell is a
/// click, a burst of the VIP cell a high tone, a burst of the SST cell a low one, louder for more spikes.
///
/// Every sample is within -1 ... 1, and the sound begins and ends smoothly, also where it is turned on and
/// off. Steps come kLead after they were played at the soonest, so that they keep an even rhythm although
/// frames do not. Memory is taken once: what exceeds it, or would come too close after another click, is not
/// heard.
class SpikeSynthesizer {
public:
    /// rate: samples per second, > 0.
    explicit SpikeSynthesizer(int rate = kUsualRate);

    /// The steps begin one after another, after those of before. secondsPerStep: > 0.
    void play(std::span<const FiredStep> steps, double secondsPerStep);
    /// Seconds until all steps have begun and passed; 0 where none is left.
    [[nodiscard]] double ahead() const;

    /// Off at first. What is played while it is off is not heard.
    void setOn(bool on);
    /// decibels: kSoftest ... 0, else the nearest of these.
    void setVolume(double decibels);

    /// The next samples, of one channel.
    void render(std::span<float> samples);

    static constexpr int kUsualRate = 48'000;
    static constexpr double kSoftest = -48;    ///< dB
    static constexpr double kLead = 0.04;      ///< seconds
    static constexpr double kMostAhead = 0.12; ///< seconds; what would begin later begins then
    static constexpr double kVipPitch = 880;   ///< Hz
    static constexpr double kSstPitch = 392;   ///< Hz
    static constexpr double kClickSeconds = 0.0025;
    static constexpr std::size_t kMostSteps = 1024; ///< that wait

private:
    /// A tone that swells and fades.
    struct Tone {
        double angle = 0;     ///< of the oscillator
        double turn = 0;      ///< per sample
        float level = 0;      ///< now
        float target = 0;     ///< where the level goes
        std::int64_t end = 0; ///< sample at which it begins to fade
    };
    struct Waiting {
        std::int64_t begin = 0; ///< sample
        float seconds = 0;      ///< until the next one
        FiredStep step;
    };
    void begin(const Waiting& waiting);
    void sound(Tone& tone, float loudness, double seconds) const;
    [[nodiscard]] float next(Tone& tone) const;
    [[nodiscard]] float nextOfClick();
    [[nodiscard]] std::int64_t samplesIn(double seconds) const;

    int rate_;
    std::vector<float> click_;
    std::size_t clicked_; ///< samples of the click that were made
    Tone vip_;
    Tone sst_;
    float swell_; ///< share of the way to its target that a level goes in a sample
    float fade_;
    float turnUp_; ///< the same for the volume
    float volume_ = 0;
    float gain_ = 0; ///< comes to the volume, or to 0 while it is off
    bool on_ = false;

    std::array<Waiting, kMostSteps> waiting_{}; ///< a ring
    std::size_t first_ = 0;
    std::size_t count_ = 0;
    std::int64_t clock_ = 0; ///< samples made
    double due_ = 0;         ///< sample at which the next step begins
};

} // namespace mc::ui
