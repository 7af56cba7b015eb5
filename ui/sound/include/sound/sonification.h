#pragma once

#include "frames/default_cell.h"
#include "runtime/frame.h"
#include "sound/spike_train.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

namespace mc::ui {

class AudioOutput;
class SampleStream;

/// Sonification of the picked microcircuit: its spikes as they happen, on the sound device. While none is
/// picked, one that spikes and carries error. Off at every start; the volume is kept.
class Sonification : public QObject {
    Q_OBJECT
public:
    /// cell: the one that a person has picked, layer 0 for none.
    Sonification(std::unique_ptr<AudioOutput> output, std::function<CellChoice()> cell,
                 QObject* parent = nullptr);
    ~Sonification() override;

    void showFrame(const FramePtr& frame);

    void setOn(bool on);
    void toggle() { setOn(!on_); }
    [[nodiscard]] bool isOn() const { return on_; }

    /// decibels: SpikeSynthesizer::kSoftest ... 0, else the nearest of these.
    void setVolume(double decibels);
    [[nodiscard]] double volume() const { return volume_; }
    void louder() { setVolume(volume_ + kVolumeStep); }
    void softer() { setVolume(volume_ - kVolumeStep); }

    /// Looks whether there is a sound device.
    void find();
    /// Why nothing can be heard: a sentence; empty as far as is known.
    [[nodiscard]] QString refusal() const;
    /// What its sounds mean, in a sentence.
    [[nodiscard]] static QString legend();

    static constexpr double kVolumeStep = 3;    ///< dB
    static constexpr double kUsualVolume = -12; ///< dB

signals:
    /// On or off, the volume, or whether there is a device.
    void changed();
    void said(mc::Notice::Kind kind, const QString& text);
    /// What frames have to hold.
    void watchAsked(const mc::WatchSet& topics);

private:
    void takeDevice(const QString& device);
    void turnOff();
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] CellChoice cellOf(const Frame& frame);

    std::unique_ptr<AudioOutput> output_;
    std::function<CellChoice()> picked_;
    std::shared_ptr<SampleStream> stream_;
    SpikeTrainReader reader_;
    DefaultCell default_;
    CellChoice cell_; ///< heard last
    FramePtr last_;   ///< while it is on
    bool on_ = false;
    bool greets_ = false; ///< what is heard is said once there is a device
    bool silent_ = false; ///< there is no device
    double volume_;       ///< dB
};

} // namespace mc::ui
