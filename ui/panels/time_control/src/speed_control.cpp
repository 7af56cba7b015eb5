#include "speed_control.h"

#include "time_control/readout.h"
#include "time_control/speed.h"
#include "time_control/time_text.h"
#include "widgets/quiet_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kLeastSlider = 60; ///< pixels; a notch is then a third of one

} // namespace

SpeedControl::SpeedControl(QWidget* parent)
    : QWidget(parent), slider_(new QSlider(Qt::Horizontal, this)), full_(quietLabel(tr("full"), this)),
      askedText_(new Readout(tr("Speed asked for"), this)),
      achievedText_(new Readout(tr("Speed achieved"), this)) {
    const QString keys = tr("the key , halves it and . doubles it");
    slider_->setRange(0, kFullNotch);
    slider_->setPageStep(kNotchesPerDecade);
    slider_->setValue(kFullNotch);
    slider_->setMinimumWidth(kLeastSlider);
    slider_->setMaximumWidth(220);
    slider_->setToolTip(
        tr("Speed of playing: from 1 simulated millisecond per second to full speed; %1").arg(keys));
    slider_->setAccessibleName(tr("Speed"));
    slider_->setObjectName(QStringLiteral("speed"));
    slow_ = captionOf(*slider_, tr("slow"));
    connect(slider_, &QSlider::valueChanged, this, &SpeedControl::ask);
    askedText_->setObjectName(QStringLiteral("asked"));
    askedText_->reserve(tr("asked: 100,000 ms/s"), tr("88.8 epochs/min"));
    askedText_->setToolTip(tr("Speed asked for; %1").arg(keys));
    achievedText_->setObjectName(QStringLiteral("achieved"));
    achievedText_->reserve(tr("100,000 images/s"), tr("88.8 epochs/min"));
    achievedText_->setToolTip(tr("Speed achieved over the last half second; %1").arg(keys));
    auto* row = new QHBoxLayout(this);
    row->addWidget(slow_);
    row->addWidget(slider_, 1);
    row->addWidget(full_);
    for (Readout* readout : {askedText_, achievedText_}) {
        readout->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the slider gives way
        row->addWidget(readout);
    }
}

void SpeedControl::setParts(bool slider, bool asked) {
    slider_->setVisible(slider);
    askedText_->setVisible(asked);
    fitWords();
}

QSize SpeedControl::minimumSizeHint() const {
    QSize least = QWidget::minimumSizeHint();
    for (const QWidget* word : {slow_, full_}) { // while they come and go, one may be there alone
        least.rwidth() -= word->isHidden() ? 0 : widthOf(*word);
    }
    return least;
}

int SpeedControl::widthOf(const QWidget& word) const {
    return word.sizeHint().width() + layout()->spacing();
}

/// The words at the ends give way to the slider.
void SpeedControl::fitWords() {
    if (fitting_) {
        return; // what comes into sight has all lay out anew that is around it, which may resize this
    }
    const QScopedValueRollback once(fitting_, true);
    const auto fit = [this] {
        return minimumSizeHint().width() + widthOf(*slow_) + widthOf(*full_) <= width();
    };
    const bool shown = fit() && !slider_->isHidden();
    for (QWidget* word : {slow_, full_}) {
        word->setVisible(shown);
    }
    if (shown && !fit()) { // with the size that this has now
        slow_->hide();
        full_->hide();
    }
}

void SpeedControl::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWords();
}

void SpeedControl::showFrame(const Frame& frame) {
    const bool plays = frame.playing && !frame.busy;
    askedText_->setLines({tr("asked: %1").arg(speedText(frame.speedAsked))}, epochsAskedText(frame));
    achievedText_->setLines({achievedText(frame)},
                            plays ? epochsText(frame, frame.imagesPerSecond) : QString());
    achieved_ = plays && frame.millisecondsPerSecond > 0
                    ? std::optional(notchOfSpeed(frame.millisecondsPerSecond))
                    : std::nullopt;
    if (awaited_ && *awaited_ != frame.speedAsked) {
        return; // a frame from before the slider was moved
    }
    awaited_.reset();
    const QSignalBlocker quiet(slider_); // shown, not asked for
    slider_->setValue(notchOfSpeed(frame.speedAsked));
}

void SpeedControl::slower() {
    slider_->setValue(std::min(slider_->value(), achieved_.value_or(kFullNotch)) - kNotchesPerDoubling);
}

void SpeedControl::faster() {
    slider_->setValue(slider_->value() + kNotchesPerDoubling); // which keeps to its range
}

void SpeedControl::ask(int notch) {
    awaited_ = speedOfNotch(notch);
    emit speedAsked(*awaited_);
}

} // namespace mc::ui
