#include "pinned_slider.h"

#include "style/text.h"
#include "style/units.h"
#include "widgets/calm_slider.h"
#include "widgets/quiet_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace mc::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenValues = 100ms; ///< that are asked for
constexpr auto kRest = 1000ms;         ///< after keys, until the next one begins anew
constexpr auto kOnTheWay = 400ms;      ///< until frames have what was asked for
constexpr int kSliderWidth = 170;      ///< units
constexpr int kWidest = 420;           ///< units
constexpr int kPlacesPerKey = 10;

} // namespace

PinnedSlider::PinnedSlider(SliderParameter parameter, QWidget* parent)
    : QWidget(parent), parameter_(std::move(parameter)), title_(new QLabel(this)),
      slider_(new CalmSlider(this)), value_(new QLabel(this)), unpin_(new QToolButton(this)) {
    const QString name = QString::fromStdString(parameter_.name());
    setObjectName(QStringLiteral("pinned-") + name);
    slider_->setObjectName(name + QStringLiteral("-slider"));
    slider_->setRange(0, SliderScale::kPlaces);
    slider_->setSingleStep(kPlacesPerKey);
    slider_->setPageStep(10 * kPlacesPerKey);
    title_->setBuddy(slider_);
    value_->setObjectName(name + QStringLiteral("-value"));
    value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont bold = value_->font();
    bold.setBold(true);
    value_->setFont(bold);
    unpin_->setObjectName(name + QStringLiteral("-unpin"));
    unpin_->setText(QStringLiteral("×"));
    unpin_->setAutoRaise(true);
    unpin_->setToolTip(tr("Takes this slider off the bar"));
    auto* words = new QHBoxLayout;
    words->setSpacing(6);
    words->addWidget(title_, 1);
    words->addWidget(value_);
    words->addWidget(unpin_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 2, 6, 2);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(slider_);
    asking_.setSingleShot(true);
    asking_.setInterval(kBetweenValues);
    resting_.setSingleShot(true);
    resting_.setInterval(kRest);
    onTheWay_.setSingleShot(true);
    onTheWay_.setInterval(kOnTheWay);
    fit();
    connect(slider_, &QSlider::valueChanged, this, &PinnedSlider::moved);
    connect(slider_, &QSlider::sliderReleased, this, &PinnedSlider::endDrag);
    connect(&asking_, &QTimer::timeout, this, [this] {
        if (wanted_) {
            ask();
        }
    });
    connect(&resting_, &QTimer::timeout, this, &PinnedSlider::endDrag);
    connect(&onTheWay_, &QTimer::timeout, this, &PinnedSlider::showHolding);
    connect(unpin_, &QToolButton::clicked, this, &PinnedSlider::unpinAsked);
}

void PinnedSlider::fit() {
    slider_->setMinimumWidth(pixelsOf(*this, kSliderWidth));
    setMaximumWidth(pixelsOf(*this, kWidest));
}

void PinnedSlider::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void PinnedSlider::showFrame(const FramePtr& frame, CellAddress cell) {
    if (cell != cell_) { // what is dragged on is another one
        endDrag();
    }
    const bool first = frame_ == nullptr || frame_->run != frame->run || cell != cell_;
    frame_ = frame;
    cell_ = cell;
    title_->setText(parameter_.title(*frame, cell));
    unpin_->setAccessibleName(tr("Take off the bar: %1").arg(title_->text()));
    const QString refusal = parameter_.refusal(*frame, cell);
    slider_->setEnabled(refusal.isEmpty());
    setToolTip(refusal.isEmpty() ? tr("%1: acts while it is dragged. One drag is one intervention; Ctrl+Z "
                                      "takes it back. Keys: arrows, Home and End.")
                                       .arg(title_->text())
                                 : refusal);
    slider_->setAccessibleDescription(toolTip());
    if (first) {
        onTheWay_.stop(); // to another run or cell
    }
    showHolding();
}

/// Of the last frame: a run that stands still sends no other one. Not while it may be older than what was
/// asked for.
void PinnedSlider::showHolding() {
    if (!frame_ || moving_ || onTheWay_.isActive()) {
        return;
    }
    scale_ = parameter_.scale(*frame_);
    const double value = parameter_.value(*frame_, cell_);
    const QSignalBlocker quiet(*slider_);
    slider_->setValue(scale_.placeOf(value));
    showValue(value);
}

void PinnedSlider::showValue(double value) {
    const QString unit = parameter_.unit();
    value_->setText(unit.isEmpty() ? parameter_.valueText(value)
                                   : parameter_.valueText(value) + QChar(QChar::Nbsp) + unit);
    slider_->setAccessibleName(tr("%1: %2").arg(title_->text(), value_->text()));
}

/// By a person.
void PinnedSlider::moved() {
    if (!frame_) {
        return;
    }
    showValue(scale_.valueAt(slider_->value()));
    moving_ = true;
    wanted_ = true;
    if (!slider_->isSliderDown()) {
        resting_.start();
    }
    if (!asking_.isActive()) {
        ask();
    }
}

void PinnedSlider::ask() {
    wanted_ = false;
    asking_.start();
    onTheWay_.start();
    emit commandIssued(command::Intervene{parameter_.change(scale_.valueAt(slider_->value()), cell_),
                                          std::exchange(asked_, true)});
}

void PinnedSlider::endDrag() {
    if (slider_->isSliderDown()) {
        return; // keys between
    }
    if (wanted_) {
        ask();
    }
    moving_ = false;
    asked_ = false;
    resting_.stop();
    showHolding();
}

} // namespace mc::ui
