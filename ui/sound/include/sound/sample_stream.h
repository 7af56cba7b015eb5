#pragma once

#include "sound/spike_synthesizer.h"

#include <QIODevice>
#include <QMutex>

namespace mc::ui {

/// Stream of audio samples, for a sound device that pulls: without end, silence where nothing is fired. The
/// window plays into it, and the thread of the device reads it; each waits for the other for microseconds at
/// most.
class SampleStream : public QIODevice {
    Q_OBJECT
public:
    explicit SampleStream(QObject* parent = nullptr);

    enum class Kind { Float, Int16 };
    /// How it is read from now on. What was played and not yet heard is lost. rate: samples per second, > 0;
    /// channels: > 0, all of them the same.
    void setFormat(int rate, int channels, Kind kind);

    /// As those of SpikeSynthesizer. A train that does not continue is left out while another is heard.
    void play(const SpikeTrain& train);
    void setOn(bool on);
    void setVolume(double decibels);

    /// By the device so far.
    [[nodiscard]] qint64 bytesRead() const;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// There is always more.
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 length) override;

private:
    mutable QMutex lock_; ///< of all below
    SpikeSynthesizer synthesizer_;
    int channels_ = 1;
    Kind kind_ = Kind::Float;
    bool on_ = false;
    double volume_ = 0;
    qint64 read_ = 0; ///< bytes
};

} // namespace mc::ui
