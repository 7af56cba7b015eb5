#pragma once

#include "view/view.h"

class QBoxLayout;
class QLineEdit;
class QToolButton;

namespace mc::ui {

class FlowLayout;
class StyledLabel;

/// The head of the microcircuit view: which cell is on show, and ways to another one. A text that names no
/// cell is answered with a sentence and left as it was typed.
class CircuitChoice : public QWidget {
    Q_OBJECT
public:
    explicit CircuitChoice(QWidget* parent = nullptr);

    /// frame: null before there is one. pinRefusal: why the cell cannot be pinned, empty if it can.
    void show(const FramePtr& frame, CellChoice cell, const QString& pinRefusal);

    [[nodiscard]] QLineEdit& line() const { return *line_; }
    [[nodiscard]] QToolButton& mostActive() const { return *mostActive_; }
    [[nodiscard]] QToolButton& largestError() const { return *largestError_; }
    [[nodiscard]] QToolButton& pin() const { return *pin_; }
    /// A button for a tool, behind the others.
    void offer(QAction& tool);
    /// The sentence on a wrong text, or on a cell that is not there; empty if there is none.
    [[nodiscard]] QString fault() const;

signals:
    void chosen(mc::ui::CellChoice cell);
    void pinAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Up and down go to the neighbouring cells, Escape gives a typed text up.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    /// Chooses a cell that was looked for. none: what to say where there is no such cell, of layer 0.
    void find(CellChoice cell, const QString& none);
    void stepBy(int cells);
    [[nodiscard]] QString name() const; ///< of the cell on show; empty: there is none
    void showName();
    /// In one row where the name has room beside the buttons.
    void arrange();
    void say(const QString& fault);

    FramePtr frame_;
    CellChoice cell_;
    QBoxLayout* rows_;
    FlowLayout* buttons_;
    QLineEdit* line_;
    QToolButton* mostActive_;
    QToolButton* largestError_;
    QToolButton* pin_;
    StyledLabel* fault_;
};

} // namespace mc::ui
