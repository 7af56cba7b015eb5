#pragma once

#include "compare/table_comparison.h"
#include "view/picture.h"

#include <QRectF>
#include <QStringList>
#include <memory>
#include <vector>

namespace mc::ui {

/// Bar charts of B − A: for each compared column a strip with a bar for every row of the table, blue upwards
/// where B has more and vermillion downwards where A has, below what there is to say of it in words. Rows
/// that are in one of the two only have a tick at the edge of the strip. Rows that belong together, like
/// those of a layer, get room by the root of their number, so that a small layer stays readable beside a
/// large one. Where rows are narrower than a unit, a bar spans the differences of those that share its place.
class DifferencePicture : public Picture {
public:
    explicit DifferencePicture(std::vector<TableComparison> tables);

    /// Every strip that has something to show with its least height.
    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The row that the place is about, or the larger difference of those there.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;
    /// The same in several forms, the longest first.
    [[nodiscard]] QStringList summaryForms() const;
    /// Of each comparison its keys, A, B and B − A.
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    struct Strip {
        const TableComparison* table = nullptr;
        const ComparedColumn* column = nullptr; ///< null: the title of the table
        bool isLast = false;                    ///< of its table: groups are named below it
        [[nodiscard]] bool hasPlot() const;
    };
    struct PlacedStrip {
        const Strip* strip;
        QRectF words;
        QRectF plot; ///< empty: words alone
    };

    [[nodiscard]] std::vector<PlacedStrip> placed(QSizeF room, const Paper& paper) const;
    static void paintStrip(QPainter& painter, const PlacedStrip& placed, const Paper& paper);
    static void paintBars(QPainter& painter, const PlacedStrip& placed, const Paper& paper);
    static void paintGroups(QPainter& painter, const PlacedStrip& placed, const Paper& paper);

    std::vector<TableComparison> tables_;
    std::vector<Strip> strips_;
};

} // namespace mc::ui
