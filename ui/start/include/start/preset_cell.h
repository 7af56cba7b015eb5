#pragma once

#include "training/experiment/presets.h"

#include <QWidget>

class QPushButton;

namespace mc::ui {

class StartCard;
class TimeEstimate;

/// A preset on the start page: its card and, where its data set is not open, a button to open a folder on
/// which it begins.
class PresetCell : public QWidget {
    Q_OBJECT
public:
    /// preset: outlives this.
    explicit PresetCell(const Preset& preset, QWidget* parent = nullptr);

    /// dataInUse: the name of the data set that is open; empty if there is none. folder: where that of the
    /// preset was opened last; empty: nowhere.
    void showData(const QString& dataInUse, const QString& folder);
    void showEstimate(const TimeEstimate& estimate);

    [[nodiscard]] const Preset& preset() const { return preset_; }
    [[nodiscard]] StartCard& card() const { return *card_; }
    [[nodiscard]] QPushButton& folderButton() const { return *folder_; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void chosen(const mc::Preset& preset);
    void folderAsked(const mc::Preset& preset);

private:
    const Preset& preset_;
    StartCard* card_;
    QPushButton* folder_;
};

} // namespace mc::ui
