#pragma once

#include "runtime/frame.h"
#include "view/picture.h"

#include <QString>
#include <vector>

namespace mc::ui {

/// Bar chart of the classes: the mean output trace so far of each, in [0, 1]. The right class has a bold name
/// and a green bar, the predicted one is outlined and carries ✓ or ✗, or → where the image has no label.
/// Where there is no room for all classes the most active are shown.
class ClassBars : public Picture {
public:
    struct Bar {
        int index = 0;
        QString name;
        double value = 0; ///< mean trace
        bool right = false;
        bool predicted = false;
    };

    /// frame: holds a presentation.
    explicit ClassBars(const Frame& frame);

    /// The bars of all classes, in order of the classes.
    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
    /// The bars there is room for, from above.
    [[nodiscard]] std::vector<Bar> barsInSight(QSizeF room, const Paper& paper) const;
    /// The filled part of the bar in row `row` of those in sight.
    [[nodiscard]] QRectF barRect(int row, QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& /*paper*/) const override { return {130, 60}; }
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// What the bars are.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    [[nodiscard]] static QString help();
    struct Columns;
    [[nodiscard]] Columns columns(QSizeF room, const Paper& paper) const;
    void paintBar(QPainter& painter, const Paper& paper, const Columns& columns, const Bar& bar,
                  double top) const;

    std::vector<Bar> bars_;
    bool judged_; ///< the image has a label
};

} // namespace mc::ui
