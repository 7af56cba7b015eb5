#pragma once

#include "training/experiment_fields.h"

#include <QWidget>

namespace mc::ui {

/// What a person edits the value of one field with. Speaks the text of files and of the command line
/// (fieldText, parseField) and checks nothing.
class ValueEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString text() const = 0;
    /// Shows `text` without telling of it.
    virtual void setText(const QString& text) = 0;

signals:
    void edited(); ///< a person changed the value
};

/// The editor that suits the kind of `field`: a line for numbers and text, a list for choices, and for the
/// data set a list with folders.
[[nodiscard]] ValueEditor* makeValueEditor(const Field& field, QWidget* parent);

/// Whether the field holds the source of the data.
[[nodiscard]] bool isDataSource(const Field& field);

} // namespace mc::ui
