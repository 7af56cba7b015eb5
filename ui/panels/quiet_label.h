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

/// Such a label in small print, over as many lines as it takes.
[[nodiscard]] inline QLabel* smallLabel(const QString& text, QWidget* parent) {
    QLabel* label = quietLabel(text, parent);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    label->setFont(small);
    label->setWordWrap(true);
    return label;
}

} // namespace mc::ui
