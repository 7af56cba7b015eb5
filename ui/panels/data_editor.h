#pragma once

#include "panels/value_editor.h"

class QComboBox;

namespace mc::ui {

/// Chooses the data set: the drawn digits, a folder opened before, or another folder.
class DataEditor : public ValueEditor {
    Q_OBJECT
public:
    explicit DataEditor(QComboBox& combo);

    /// "drawn-digits" or a folder.
    [[nodiscard]] QString text() const override { return source_; }
    void setText(const QString& text) override;

private:
    void activate(int index);
    void askForFolder();
    void fill();

    QComboBox& combo_;
    QString source_;
};

} // namespace mc::ui
