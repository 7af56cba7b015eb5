#include "sound/sample_stream.h"

#include <QMutexLocker>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace mc::ui {

namespace {

constexpr std::size_t kAtATime = 256; ///< samples

/// Writes a sample for each channel, and returns where they end.
template <class Sample> char* put(char* to, Sample sample, int channels) {
    for (int channel = 0; channel < channels; ++channel) {
        std::memcpy(to, &sample, sizeof sample);
        to += sizeof sample;
    }
    return to;
}

std::int16_t asInt16(float sample) {
    return static_cast<std::int16_t>(std::lround(sample * std::numeric_limits<std::int16_t>::max()));
}

} // namespace

SampleStream::SampleStream(QObject* parent) : QIODevice(parent) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void SampleStream::setFormat(int rate, int channels, Kind kind) {
    SpikeSynthesizer other(rate);
    const QMutexLocker locked(&lock_);
    other.setVolume(volume_);
    other.setOn(on_);
    synthesizer_ = std::move(other);
    channels_ = channels;
    kind_ = kind;
}

void SampleStream::play(const SpikeTrain& train) {
    const QMutexLocker locked(&lock_);
    if (!train.steps.empty() && (train.continues || synthesizer_.ahead() < SpikeSynthesizer::kLead)) {
        synthesizer_.play(train.steps, train.secondsPerStep);
    }
}

void SampleStream::setOn(bool on) {
    const QMutexLocker locked(&lock_);
    on_ = on;
    synthesizer_.setOn(on);
}

void SampleStream::setVolume(double decibels) {
    const QMutexLocker locked(&lock_);
    volume_ = decibels;
    synthesizer_.setVolume(decibels);
}

qint64 SampleStream::bytesRead() const {
    const QMutexLocker locked(&lock_);
    return read_;
}

qint64 SampleStream::bytesAvailable() const {
    return std::numeric_limits<int>::max();
}

qint64 SampleStream::readData(char* data, qint64 most) {
    const QMutexLocker locked(&lock_);
    const qint64 size = kind_ == Kind::Float ? sizeof(float) : sizeof(std::int16_t);
    qint64 left = most / (size * channels_);
    std::array<float, kAtATime> samples{};
    char* to = data;
    while (left > 0) {
        const auto count = static_cast<std::size_t>(std::min<qint64>(left, kAtATime));
        const std::span<float> part = std::span(samples).first(count);
        synthesizer_.render(part);
        for (const float sample : part) {
            to = kind_ == Kind::Float ? put(to, sample, channels_) : put(to, asInt16(sample), channels_);
        }
        left -= static_cast<qint64>(count);
    }
    read_ += to - data;
    return to - data;
}

qint64 SampleStream::writeData(const char* /*data*/, qint64 /*length*/) {
    return -1;
}

} // namespace mc::ui
