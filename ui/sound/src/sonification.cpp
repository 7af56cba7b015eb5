#include "sound/sonification.h"

#include "data_choice/settings.h"
#include "frames/cell_names.h"
#include "frames/network_activity.h"
#include "sound/audio_output.h"
#include "sound/sample_stream.h"
#include "view/needs.h"

#include <QSettings>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr QLatin1String kVolumeKey("sound/volume"); ///< of the settings

double within(double decibels) {
    return std::clamp(decibels, SpikeSynthesizer::kSoftest, 0.0);
}

double keptVolume() {
    bool isNumber = false;
    const double kept = QSettings(kOrganisation, kProgram).value(kVolumeKey).toDouble(&isNumber);
    return isNumber ? within(kept) : Sonification::kUsualVolume;
}

} // namespace

Sonification::Sonification(std::unique_ptr<AudioOutput> output, std::function<CellChoice()> cell,
                           QObject* parent)
    : QObject(parent), output_(std::move(output)), picked_(std::move(cell)),
      stream_(std::make_shared<SampleStream>()), volume_(keptVolume()) {
    stream_->setVolume(volume_);
    connect(output_.get(), &AudioOutput::found, this, &Sonification::takeDevice);
    connect(output_.get(), &AudioOutput::failed, this, [this](const QString& why) {
        if (on_) {
            turnOff();
            emit said(Notice::Kind::Failure, tr("%1 The sound is off; S turns it on again.").arg(why));
        }
    });
}

Sonification::~Sonification() = default;

void Sonification::find() {
    output_->find();
}

void Sonification::takeDevice(const QString& device) {
    const bool changes = silent_ != device.isEmpty();
    silent_ = device.isEmpty();
    if (silent_ && on_) {
        turnOff();
        emit said(Notice::Kind::Failure, refusal());
    } else if (on_ && std::exchange(greets_, false)) {
        emit said(Notice::Kind::Information, greeting());
    } else if (changes) {
        emit changed();
    }
}

QString Sonification::refusal() const {
    return silent_ ? tr("Spikes cannot be heard: this computer has no sound device that works.") : QString();
}

QString Sonification::legend() {
    return tr("A click is a spike of the PYR cell, a high tone a burst of VIP, a low tone a burst of SST.");
}

QString Sonification::greeting() const {
    const bool known = last_ && hasCell(*last_, cell_);
    return tr("You hear %1. %2 S turns the sound off.")
        .arg(known ? cellName(*last_, cell_) : tr("the picked microcircuit"), legend());
}

void Sonification::setOn(bool on) {
    if (on == on_) {
        return;
    }
    if (!on) {
        turnOff();
        return;
    }
    on_ = true;
    greets_ = true;
    reader_.forget();
    stream_->setOn(true);
    output_->start(stream_);
    emit watchAsked(needs::kPresentation);
    emit changed();
}

void Sonification::turnOff() {
    on_ = false;
    last_ = nullptr;
    stream_->setOn(false);
    output_->stop();
    emit watchAsked(needs::kNothing);
    emit changed();
}

void Sonification::setVolume(double decibels) {
    volume_ = within(decibels);
    stream_->setVolume(volume_);
    QSettings(kOrganisation, kProgram).setValue(kVolumeKey, volume_);
    emit changed();
}

CellChoice Sonification::cellOf(const Frame& frame) {
    const CellChoice picked = picked_();
    return hasCell(frame, picked) ? picked : default_.next(frame, cell_);
}

void Sonification::showFrame(const FramePtr& frame) {
    if (!on_) {
        return;
    }
    last_ = frame;
    cell_ = cellOf(*frame);
    stream_->play(reader_.next(*frame, cell_));
}

} // namespace mc::ui
