#include "sound/spike_synthesizer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mc::ui {

namespace {

// Together they stay within 1.
constexpr float kClickHeight = 0.5F;
constexpr float kToneHeight = 0.25F;

constexpr double kClickPitch = 2000;    ///< Hz
constexpr double kSwellSeconds = 0.002; ///< time constants
constexpr double kFadeSeconds = 0.006;
constexpr double kTurnUpSeconds = 0.004;
constexpr double kShortestTone = 0.03; ///< seconds, or its pitch cannot be heard
constexpr double kLongestTone = 0.08;  ///< seconds
constexpr float kInaudible = 1e-5F;    ///< -100 dB
constexpr double kClosest = 0.001;     ///< seconds after the last step that waits

float shareOf(double timeConstant, int rate) {
    return static_cast<float>(1 - std::exp(-1 / (timeConstant * rate)));
}

/// A short tone within a Hann window, which begins and ends at 0.
std::vector<float> clickOf(int rate) {
    const auto count = static_cast<std::size_t>(std::lround(SpikeSynthesizer::kClickSeconds * rate));
    std::vector<float> samples(count);
    for (std::size_t k = 0; k < count; ++k) {
        const double place = static_cast<double>(k + 1) / static_cast<double>(count + 1);
        const double window = (1 - std::cos(2 * std::numbers::pi * place)) / 2;
        const double time = (static_cast<double>(k + 1)) / rate;
        samples[k] =
            kClickHeight * static_cast<float>(window * std::cos(2 * std::numbers::pi * kClickPitch * time));
    }
    return samples;
}

} // namespace

SpikeSynthesizer::SpikeSynthesizer(int rate)
    : rate_(rate), click_(clickOf(rate)), clicked_(click_.size()), swell_(shareOf(kSwellSeconds, rate)),
      fade_(shareOf(kFadeSeconds, rate)), turnUp_(shareOf(kTurnUpSeconds, rate)) {
    vip_.turn = 2 * std::numbers::pi * kVipPitch / rate;
    sst_.turn = 2 * std::numbers::pi * kSstPitch / rate;
    setVolume(0);
}

std::int64_t SpikeSynthesizer::samplesIn(double seconds) const {
    return std::llround(seconds * rate_);
}

void SpikeSynthesizer::setOn(bool on) {
    on_ = on;
    if (!on) {
        count_ = 0;
        due_ = static_cast<double>(clock_);
    }
}

void SpikeSynthesizer::setVolume(double decibels) {
    constexpr double kPerDecade = 20;
    volume_ = static_cast<float>(std::pow(10, std::clamp(decibels, kSoftest, 0.0) / kPerDecade));
}

double SpikeSynthesizer::ahead() const {
    return std::max(0.0, (due_ - static_cast<double>(clock_)) / rate_);
}

void SpikeSynthesizer::play(std::span<const FiredStep> steps, double secondsPerStep) {
    if (!on_) {
        return;
    }
    const auto now = static_cast<double>(clock_);
    due_ = due_ > now ? std::min(due_, now + kMostAhead * rate_) : now + kLead * rate_;
    if (count_ > 0) {
        const Waiting& last = waiting_[(first_ + count_ - 1) % kMostSteps];
        due_ = std::max(due_, static_cast<double>(last.begin) + kClosest * rate_);
    }
    for (const FiredStep& step : steps) {
        if (count_ == kMostSteps) {
            return;
        }
        waiting_[(first_ + count_) % kMostSteps] = {std::llround(due_), static_cast<float>(secondsPerStep),
                                                    step};
        ++count_;
        due_ += secondsPerStep * rate_;
    }
}

void SpikeSynthesizer::begin(const Waiting& waiting) {
    if (waiting.step.spike && clicked_ == click_.size()) {
        clicked_ = 0;
    }
    sound(vip_, waiting.step.vip, waiting.seconds);
    sound(sst_, waiting.step.sst, waiting.seconds);
}

void SpikeSynthesizer::sound(Tone& tone, float loudness, double seconds) const {
    if (loudness > 0) {
        tone.target = kToneHeight * std::min(loudness, 1.0F);
        tone.end = clock_ + samplesIn(std::clamp(seconds, kShortestTone, kLongestTone));
    }
}

float SpikeSynthesizer::next(Tone& tone) const {
    if (clock_ >= tone.end) {
        tone.target = 0;
    }
    tone.level += (tone.target - tone.level) * (tone.target > tone.level ? swell_ : fade_);
    if (tone.target == 0 && tone.level < kInaudible) {
        tone.level = 0;
        tone.angle = 0; // it begins at 0
        return 0;
    }
    tone.angle = std::fmod(tone.angle + tone.turn, 2 * std::numbers::pi);
    return tone.level * static_cast<float>(std::sin(tone.angle));
}

float SpikeSynthesizer::nextOfClick() {
    return clicked_ < click_.size() ? click_[clicked_++] : 0.0F;
}

void SpikeSynthesizer::render(std::span<float> samples) {
    for (float& sample : samples) {
        for (; count_ > 0 && waiting_[first_].begin <= clock_; --count_) {
            begin(waiting_[first_]);
            first_ = (first_ + 1) % kMostSteps;
        }
        const float wanted = on_ ? volume_ : 0.0F;
        gain_ += (wanted - gain_) * turnUp_;
        if (!on_ && gain_ < kInaudible) {
            gain_ = 0;
        }
        sample = gain_ * (nextOfClick() + next(vip_) + next(sst_));
        ++clock_;
    }
}

} // namespace mc::ui
