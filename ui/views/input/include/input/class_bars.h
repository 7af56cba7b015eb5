#pragma once

#include "runtime/frame.h"
#include "style/focus_frame.h"
#include "view/summarised.h"

#include <QString>
#include <QWidget>
#include <vector>

namespace mc::ui {

/// One bar per class: its mean output trace so far, in [0, 1]. The right class has a bold name and a green
/// bar, the predicted one is outlined and carries ✓ or ✗. Where there is no room for all classes the most
/// active are shown.
class ClassBars : public QWidget, public Summarised {
    Q_OBJECT
public:
    struct Bar {
        int index = 0;
        QString name;
        double value = 0; ///< mean trace
        bool right = false;
        bool predicted = false;
    };

    explicit ClassBars(QWidget* parent = nullptr);
    void showFrame(const Frame& frame);
    /// The bars of all classes, in order of the classes.
    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
    /// The bars there is room for, from above.
    [[nodiscard]] std::vector<Bar> barsInSight() const;
    /// The filled part of the bar in row `row` of those in sight, pixels.
    [[nodiscard]] QRectF barRect(int row) const;
    /// The name of a bar as it is written: whole, or with "…" where it has no room.
    [[nodiscard]] QString writtenName(const Bar& bar) const;

    [[nodiscard]] QSize sizeHint() const override { return {220, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the bars show, under them; in short where there is little room, empty where there is none.
    [[nodiscard]] QString axisTitle() const;
    /// Height of all rows together, pixels.
    [[nodiscard]] double rowsHeight() const;
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] double markWidth() const;
    [[nodiscard]] double barLeft() const;
    /// Length of a bar of value 1, pixels.
    [[nodiscard]] double longestBar() const;
    [[nodiscard]] double rowHeight(std::size_t rows) const;
    void paintBar(QPainter& painter, const Bar& bar, QRectF row, QRectF filled) const;
    std::vector<Bar> bars_;
    FocusFrame focusFrame_{*this};
};

} // namespace mc::ui
