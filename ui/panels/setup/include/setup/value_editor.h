#pragma once

#include "training/experiment/experiment_fields.h"

#include <QObject>

class QWidget;

namespace mc::ui {

/// What a person edits the value of one field with: a control, and what its value is called. Speaks the text
/// of files and of the command line (fieldText, parseField) and checks nothing.
class ValueEditor : public QObject {
    Q_OBJECT
public:
    /// control: owns the editor.
    explicit ValueEditor(QWidget& control);

    /// A label for it has to have the same parent, so that a screen reader finds the two together.
    [[nodiscard]] QWidget& control() const { return control_; }
    [[nodiscard]] virtual QString text() const = 0;
    /// Shows `text` without telling of it.
    virtual void setText(const QString& text) = 0;

signals:
    void edited(); ///< a person changed the value

private:
    QWidget& control_;
};

/// The editor that suits the kind of `field`: a line for numbers and text, a list for choices, and for the
/// data set a list with folders. parent: of its control.
[[nodiscard]] ValueEditor* makeValueEditor(const Field& field, QWidget& parent);

/// Whether the field holds the source of the data.
[[nodiscard]] bool isDataSource(const Field& field);

} // namespace mc::ui
