#pragma once

#include "data_choice/data_dialog.h"
#include "setup/value_editor.h"

class QComboBox;

namespace mc::ui {

/// Chooses the data set: the drawn digits, a folder or file opened before, or another one.
class DataEditor : public ValueEditor {
    Q_OBJECT
public:
    explicit DataEditor(QComboBox& combo);

    /// "drawn-digits", a folder or a file.
    [[nodiscard]] QString text() const override { return source_; }
    void setText(const QString& text) override;

private:
    void activate(int index);
    void ask(DataPlace place);
    void fill();

    QComboBox& combo_;
    QString source_;
    int folderItem_ = -1; ///< the entry that asks for a folder
};

} // namespace mc::ui
