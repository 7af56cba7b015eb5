#include "sound/sound_controls.h"

#include "sound/sonification.h"
#include "sound/spike_synthesizer.h"
#include "style/text.h"
#include "style/units.h"
#include "widgets/calm_slider.h"
#include "widgets/quiet_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kSliderWidth = 110; ///< units

QString decibelText(double decibels) {
    return SoundControls::tr("%1 dB").arg(tickText(std::round(decibels)));
}

} // namespace

SoundControls::SoundControls(Sonification& sound, QWidget* parent)
    : QWidget(parent), hear_(tr("&Hear the spikes"), this), louder_(tr("Lo&uder"), this),
      softer_(tr("&Softer"), this), slider_(new CalmSlider(this)), value_(quietLabel(QString(), this)) {
    setAccessibleName(tr("Sound"));
    hear_.setCheckable(true);
    hear_.setAutoRepeat(false);
    hear_.setIconText(tr("Sound"));
    hear_.setShortcut(Qt::Key_S);
    louder_.setShortcut(Qt::CTRL | Qt::Key_Up);
    softer_.setShortcut(Qt::CTRL | Qt::Key_Down);
    connect(&hear_, &QAction::triggered, &sound, &Sonification::setOn);
    connect(&louder_, &QAction::triggered, &sound, &Sonification::louder);
    connect(&softer_, &QAction::triggered, &sound, &Sonification::softer);
    auto* button = new QToolButton(this);
    button->setDefaultAction(&hear_);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    slider_->setAccessibleName(tr("Volume"));
    slider_->setToolTip(tr("Volume of the spikes that are heard; Ctrl+↑ louder, Ctrl+↓ softer"));
    slider_->setRange(static_cast<int>(SpikeSynthesizer::kSoftest), 0);
    slider_->setSingleStep(static_cast<int>(Sonification::kVolumeStep));
    slider_->setPageStep(2 * static_cast<int>(Sonification::kVolumeStep));
    connect(slider_, &QSlider::valueChanged, &sound, &Sonification::setVolume);
    value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(button);
    row->addWidget(slider_);
    row->addWidget(value_);
    connect(&sound, &Sonification::changed, this, [this, &sound] { show(sound); });
    show(sound);
}

QList<QAction*> SoundControls::actions() {
    return {&hear_, &louder_, &softer_};
}

void SoundControls::show(const Sonification& sound) {
    const QString refusal = sound.refusal();
    hear_.setChecked(sound.isOn());
    hear_.setEnabled(refusal.isEmpty());
    hear_.setText(refusal.isEmpty() ? tr("&Hear the spikes") : tr("Hear the spikes: no sound device"));
    hear_.setIconText(tr("Sound"));
    hear_.setToolTip(refusal.isEmpty()
                         ? tr("Plays the spikes of the picked microcircuit. %1 S turns the sound on and off.")
                               .arg(Sonification::legend())
                         : refusal);
    louder_.setEnabled(sound.isOn() && sound.volume() < 0);
    softer_.setEnabled(sound.isOn() && sound.volume() > SpikeSynthesizer::kSoftest);
    const QSignalBlocker quiet(slider_);
    slider_->setFixedWidth(pixelsOf(*this, kSliderWidth));
    slider_->setValue(static_cast<int>(std::lround(sound.volume())));
    value_->setText(decibelText(sound.volume()));
    value_->setMinimumWidth(value_->fontMetrics().horizontalAdvance(decibelText(SpikeSynthesizer::kSoftest)));
    if (isVisibleTo(parentWidget()) != sound.isOn()) {
        setVisible(sound.isOn());
        emit resized();
    }
}

} // namespace mc::ui
