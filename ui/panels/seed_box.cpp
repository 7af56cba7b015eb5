#include "panels/seed_box.h"

#include "training/experiment_fields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <algorithm>

namespace mc::ui {

SeedBox::SeedBox(QWidget* parent)
    : QAbstractSpinBox(parent), minimum_(static_cast<std::int64_t>(fieldNamed("seed").minimum)),
      maximum_(static_cast<std::int64_t>(fieldNamed("seed").maximum)) {
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus); // the wheel does not take the focus
}

void SeedBox::showText(std::int64_t seed) {
    lineEdit()->setText(QString::number(seed));
}

void SeedBox::setSeed(std::int64_t seed) {
    const bool typing = hasFocus() && lineEdit()->text() != QString::number(seed_);
    seed_ = seed;
    if (!typing) {
        showText(seed);
    }
}

void SeedBox::stepBy(int steps) {
    showText(
        std::clamp(static_cast<std::int64_t>(lineEdit()->text().toLongLong()) + steps, minimum_, maximum_));
}

QValidator::State SeedBox::validate(QString& text, int& /*position*/) const {
    if (text.isEmpty()) {
        return QValidator::Intermediate;
    }
    bool isNumber = false;
    const std::int64_t value = text.toLongLong(&isNumber);
    return isNumber && value >= minimum_ && value <= maximum_ ? QValidator::Acceptable : QValidator::Invalid;
}

QAbstractSpinBox::StepEnabled SeedBox::stepEnabled() const {
    return StepUpEnabled | StepDownEnabled;
}

QSize SeedBox::sizeHint() const {
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize text(fontMetrics().horizontalAdvance(QString::number(maximum_)) + 6,
                     lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, text, this);
}

void SeedBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        bool isNumber = false;
        const std::int64_t value = lineEdit()->text().toLongLong(&isNumber);
        if (isNumber) {
            seed_ = value; // until a frame says otherwise
            emit seedAsked(value);
        }
        clearFocus(); // the keys of the window work again
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clearFocus();
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void SeedBox::focusOutEvent(QFocusEvent* event) {
    showText(seed_);
    QAbstractSpinBox::focusOutEvent(event);
}

} // namespace mc::ui
