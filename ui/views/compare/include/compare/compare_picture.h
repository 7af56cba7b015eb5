#pragma once

#include "compare/compare_grid.h"
#include "view/empty_text.h"
#include "view/picture.h"

#include <QMarginsF>
#include <vector>

namespace mc::ui {

/// Both sides of a comparison and their difference, as many of them as are on show, in a CompareGrid.
class ComparePicture : public Picture {
public:
    static constexpr QMarginsF kMargins{10, 8, 10, 6}; ///< units

    struct Shown {
        std::vector<PicturePtr> parts; ///< with their headings; the difference is the last one
        CompareGrid grid;
        PicturePtr difference; ///< null where there is nothing to compare with
        PicturePtr a;          ///< whose tables are compared, whether on show or not
        PicturePtr b;
        QString headingOfA;
        QString headingOfB;
        EmptyText missing; ///< what is not there to be compared with
    };
    explicit ComparePicture(Shown shown);

    [[nodiscard]] static QString differenceHeading();
    [[nodiscard]] static PicturePtr withHeading(const PicturePtr& difference);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// What A and B are, and how they differ.
    [[nodiscard]] QString summary() const override;
    /// A, B and B − A.
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] PicturePtr arranged(QSizeF room) const;

    Shown shown_;
};

} // namespace mc::ui
