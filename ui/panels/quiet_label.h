#pragma once

#include "style/palette.h"

#include <QLabel>
#include <QPalette>

namespace mc::ui {

/// A label that stands back behind what it names: units, captions.
[[nodiscard]] inline QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ground::kQuiet);
    label->setPalette(colours);
    return label;
}

} // namespace mc::ui
