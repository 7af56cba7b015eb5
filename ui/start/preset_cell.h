#pragma once

#include "training/presets.h"

#include <QWidget>

class QPushButton;

namespace mc::ui {

class StartCard;

/// A preset on the start page: its card and, where its data set is not open, a button to open a folder.
class PresetCell : public QWidget {
    Q_OBJECT
public:
    /// preset: outlives this.
    explicit PresetCell(const Preset& preset, QWidget* parent = nullptr);

    /// dataInUse: the name of the data set that is open; empty if there is none.
    void showData(const QString& dataInUse);

    [[nodiscard]] const Preset& preset() const { return preset_; }
    [[nodiscard]] StartCard& card() const { return *card_; }
    [[nodiscard]] QPushButton& folderButton() const { return *folder_; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen(const mc::Preset& preset);
    void dataFolderAsked();

private:
    const Preset& preset_;
    StartCard* card_;
    QPushButton* folder_;
};

} // namespace mc::ui
