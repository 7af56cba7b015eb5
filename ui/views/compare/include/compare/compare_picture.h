#pragma once

#include "view/empty_text.h"
#include "view/picture.h"

#include <QMarginsF>
#include <vector>

namespace mc::ui {

/// Both sides of a comparison and their difference, as many of them as are on show, side by side or one above
/// another.
class ComparePicture : public Picture {
public:
    static constexpr QMarginsF kMargins{10, 8, 10, 6}; ///< units

    /// Whether A and B are side by side in so much room, in units; else one above the other.
    [[nodiscard]] static bool hasTwoBeside(QSizeF room) { return room.width() >= 480; }
    /// Whether the difference is beside them; else below.
    [[nodiscard]] static bool hasThreeBeside(QSizeF room) {
        return room.width() >= 880 && room.width() >= 1.5 * room.height();
    }

    struct Shown {
        std::vector<PicturePtr> parts; ///< with their headings
        PicturePtr difference;         ///< null where there is nothing to compare with
        PicturePtr a;                  ///< whose tables are compared, whether on show or not
        PicturePtr b;
        EmptyText missing; ///< what is not there to be compared with
    };
    explicit ComparePicture(Shown shown);

    [[nodiscard]] static QString differenceHeading();
    [[nodiscard]] static PicturePtr withHeading(const PicturePtr& difference);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The difference; where there is none, A and what is missing for B.
    [[nodiscard]] QString summary() const override;
    /// A, B and B − A.
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    [[nodiscard]] PicturePtr arranged(QSizeF room) const;

    Shown shown_;
};

} // namespace mc::ui
