#include "setup/seed_box.h"

#include "training/experiment/experiment_fields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <cmath>

namespace mc::ui {

SeedBox::SeedBox(QWidget* parent) : NumberBox(0, parent) {
    const Field& field = fieldNamed("seed");
    setRange(field.minimum, field.maximum);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight);
}

QSize SeedBox::minimumSizeHint() const {
    return NumberBox::minimumSizeHint().boundedTo(maximumSize());
}

void SeedBox::setSeed(std::int64_t seed) {
    const bool typing = hasFocus() && lineEdit()->text() != QString::number(seed_);
    seed_ = seed;
    if (!typing) {
        showSeed(seed);
    }
}

void SeedBox::keyPressEvent(QKeyEvent* event) {
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (ends && !lineEdit()->text().isEmpty()) {
        interpretText();
        seed_ = std::llround(value()); // until a frame says otherwise
        emit seedAsked(seed_);
    }
    if (ends || event->key() == Qt::Key_Escape) {
        clearFocus(); // the keys of the window work again
        return;
    }
    NumberBox::keyPressEvent(event);
}

void SeedBox::focusOutEvent(QFocusEvent* event) {
    NumberBox::focusOutEvent(event);
    showSeed(seed_);
}

} // namespace mc::ui
