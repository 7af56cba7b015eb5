#pragma once

#include <QFormLayout>
#include <QLabel>

namespace mc::ui {

/// Adds a row with several fields to a form. The title is the label of the first, for its key and for a
/// screen reader; the form does that by itself only for a single field.
inline void addFormRow(QFormLayout& form, const QString& title, QWidget& first, QLayout* fields) {
    auto* label = new QLabel(title, first.parentWidget());
    label->setBuddy(&first);
    form.addRow(label, fields);
}

} // namespace mc::ui
