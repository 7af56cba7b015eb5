#pragma once

#include "view/empty_text.h"
#include "view/view.h"
#include "widgets/option_control.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <string>
#include <vector>

class QGridLayout;
class QScrollArea;

namespace mc::ui {

class CalmCombo;
class ComparedSide;
class ComparedWithBox;
class ElidedLabel;
class PictureView;

/// A view that can be shown twice.
struct ComparedView {
    std::string name; ///< what lessons call it
    QString title;
    View* (*make)(QWidget* parent);
};

/// A | B: one view twice, side by side: A of the run on the board, B of what that is compared with, on the
/// same image, with the picked cell, the time axes, the choices and the scrolling in common; and the
/// difference B − A, drawn and in numbers.
class CompareView : public View, public HasOptions {
    Q_OBJECT
public:
    /// views: at least one; the first is shown at first.
    explicit CompareView(std::vector<ComparedView> views, QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    void fit() override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] PicturePtr picture() const override;
    [[nodiscard]] std::vector<OptionControl> options() override;

    /// Null while there is nothing to compare with.
    [[nodiscard]] const PicturePtr& difference() const { return differencePicture_; }
    // Smaller than the views within it would have it: what has no room is scrolled or shortened.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is on show.
    enum class Parts { All, Sides, Difference };

    [[nodiscard]] QWidget* makeBody();
    void makeHead();
    View& makeView(ComparedSide& side);
    void makeViews();
    /// What a person does to one side happens to the other one, too.
    void linkSides();
    void copyOptions(View& from, View& to);
    [[nodiscard]] Parts parts() const;
    void arrange();
    void showSides();
    void shareScales();
    void showDifference();
    [[nodiscard]] EmptyText missing() const;
    [[nodiscard]] QStringList headingOfB() const;

    std::vector<ComparedView> views_;
    FramePtr frame_;
    CellChoice cell_;
    QWidget* head_;
    CalmCombo* view_;
    ComparedWithBox* with_;
    CalmCombo* parts_;
    ElidedLabel* line_; ///< the difference in words
    QGridLayout* body_;
    ComparedSide* a_;
    ComparedSide* b_;
    QWidget* differencePart_;
    QScrollArea* scroll_;
    PictureView* differenceView_;
    PicturePtr differencePicture_;
    bool known_ = false; ///< there is a B to compare with
    bool copying_ = false;
};

} // namespace mc::ui
