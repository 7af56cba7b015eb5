#pragma once

#include "view/view.h"

#include <optional>

class QPushButton;
class QTableWidgetItem;

namespace mc::ui {

class ElidedLabel;
class TextTable;

/// Held runs: a list of them below the run on the board, with what can be done with each, and the settings in
/// which they differ.
class HeldView : public View {
    Q_OBJECT
public:
    explicit HeldView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    [[nodiscard]] WatchSet needs() const override { return needs::kHistory; }
    [[nodiscard]] PicturePtr picture() const override;

protected:
    void reword() override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const QString& text, const QString& help, void (HeldView::*act)(const HeldRun&));
    [[nodiscard]] std::optional<int> newRow(const FramePtr& before) const;
    void showRuns();
    void showSigns();
    void showSettings();
    void allow();
    /// The one that is chosen in the list; null: none.
    [[nodiscard]] const HeldRun* chosen() const;
    [[nodiscard]] const HeldRun* lastReleased() const;
    void takeEdit(const QTableWidgetItem& item);
    void showInCharts(const HeldRun& run);
    void rename(const HeldRun& run);
    void takeUp(const HeldRun& run);
    void goOn(const HeldRun& run);
    void release(const HeldRun& run);

    FramePtr frame_;
    HeldRuns released_; ///< in the order in which they were released: they can be held again
    QPushButton* hold_;
    ElidedLabel* count_;
    TextTable* runs_;
    std::vector<QPushButton*> ofChosen_; ///< act on the chosen run
    QPushButton* inCharts_;              ///< one of them
    QPushButton* again_;
    ElidedLabel* heading_;
    TextTable* settings_;
};

} // namespace mc::ui
