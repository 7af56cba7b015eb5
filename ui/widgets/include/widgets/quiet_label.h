#pragma once

#include "style/styled_label.h"

#include <QLabel>
#include <QPalette>

namespace mc::ui {

/// A label that stands back behind what it names: units, captions.
[[nodiscard]] inline QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText); // the quiet one of the theme
    return label;
}

/// A quiet label before a field, which a screen reader reads as its name.
[[nodiscard]] inline QLabel* captionOf(QWidget& field, const QString& text) {
    QLabel* label = quietLabel(text, field.parentWidget());
    label->setBuddy(&field);
    label->setAccessibleName(field.accessibleName()); // the text may be but a sign
    return label;
}

/// A quiet label in small print, over as many lines as it takes.
[[nodiscard]] inline QLabel* smallLabel(const QString& text, QWidget* parent) {
    auto* label = new StyledLabel(Ink::Quiet, 0.85, false, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace mc::ui
