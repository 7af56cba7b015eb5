#include "widgets/number_slider.h"

#include "widgets/calm_slider.h"
#include "widgets/elided_label.h"
#include "widgets/number_box.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kLabelShare = 5; ///< of the width beside the box
constexpr int kSliderShare = 4;
constexpr int kDecimals = 6;   ///< that are kept; what is 0 at their end is not written
constexpr int kPageSteps = 10; ///< steps of a slider for Page up and Page down

} // namespace

NumberSlider::NumberSlider(const QString& name, const QString& symbol, Range range, QWidget* parent)
    : QWidget(parent), range_(range), slider_(new CalmSlider(this)), box_(new NumberBox(kDecimals, this)) {
    auto* label = new ElidedLabel(this);
    label->setInk(Ink::Text);
    const QLatin1Char space(' ');
    label->setForms({name + space + symbol, name.section(space, 0, 0) + space + symbol, symbol});
    label->setBuddy(box_);
    label->setAccessibleName(name);
    label_ = label;
    slider_->setRange(0, static_cast<int>(std::lround((range.high - range.low) / range.step)));
    slider_->setPageStep(kPageSteps);
    slider_->setAccessibleName(name);
    box_->setAccessibleName(name);
    box_->setRange(range.low, range.high);
    box_->setSingleStep(range.step);
    box_->setKeyboardTracking(false); // half a number is none
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label_, kLabelShare);
    row->addWidget(slider_, kSliderShare);
    row->addWidget(box_);
    connect(slider_, &QSlider::valueChanged, this,
            [this](int step) { box_->setValue(range_.low + step * range_.step); });
    connect(box_, &NumberBox::valueChanged, this, [this](double value) {
        moveSlider();
        emit changed(value);
    });
    moveSlider();
}

double NumberSlider::value() const {
    return box_->value();
}

void NumberSlider::setValue(double value) {
    const QSignalBlocker quiet(box_);
    box_->setValue(value);
    moveSlider();
}

void NumberSlider::setHelp(const QString& help) {
    for (QWidget* part : {label_, static_cast<QWidget*>(slider_), static_cast<QWidget*>(box_)}) {
        part->setToolTip(help);
    }
}

/// To the nearest step, which leaves the number as it is.
void NumberSlider::moveSlider() {
    const QSignalBlocker quiet(slider_);
    const double steps = std::round((box_->value() - range_.low) / range_.step);
    slider_->setValue(static_cast<int>(std::clamp(steps, 0.0, static_cast<double>(slider_->maximum()))));
}

} // namespace mc::ui
