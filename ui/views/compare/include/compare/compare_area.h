#pragma once

#include "compare/compare_grid.h"

#include <QScrollArea>
#include <optional>

class QGridLayout;

namespace mc::ui {

/// Scroll area in which A, B and their difference lie in a CompareGrid. Where the height does not suffice,
/// each row fills it but for the heading of the next one.
class CompareArea : public QScrollArea {
    Q_OBJECT
public:
    /// The parts become children of it.
    CompareArea(QWidget& a, QWidget& b, QWidget& difference, QWidget* parent);

    /// Shows the parts that have a size in the grid. Returns whether they lie otherwise than before.
    bool arrange(const CompareGrid& grid);

signals:
    /// The parts may have to be arranged anew.
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Arrangement {
        bool sides = false; ///< A and B are shown
        bool difference = false;
        int columns = 0;
        int sideHeight = 0;       ///< the least of A, and of B, pixels
        int differenceHeight = 0; ///< likewise
        bool operator==(const Arrangement&) const = default;
    };
    [[nodiscard]] Arrangement arrangementOf(const CompareGrid& grid) const;
    void place(QWidget& part, int row, int column, int span);

    QWidget& a_;
    QWidget& b_;
    QWidget& difference_;
    QGridLayout* body_;
    std::optional<Arrangement> arranged_;
};

} // namespace mc::ui
