#pragma once

#include "mistakes/confusion_geometry.h"
#include "view/picture.h"

namespace mc::ui {

/// Confusion matrix of a test: a row for each label, a column for each answer. Mistakes are shaded by their
/// share of the row, right answers are framed and have a shade of their own; counts where they have room.
class ConfusionPicture : public Picture {
public:
    struct Shown {
        ShownTest test;
        std::optional<ConfusionCell> picked{};
    };
    explicit ConfusionPicture(Shown shown);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    /// The accuracy, the most frequent mistakes and the least accurate class.
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

    [[nodiscard]] ConfusionGeometry geometry(QSizeF room, const Paper& paper) const;
    /// The cell so many places from the picked one, within the matrix; the most frequent mistake where none
    /// is picked.
    [[nodiscard]] ConfusionCell beside(int down, int right) const;
    [[nodiscard]] const std::optional<ConfusionCell>& picked() const { return shown_.picked; }
    /// Share of a row that has the full shade of a mistake.
    [[nodiscard]] double fullShade() const { return fullShade_; }

private:
    [[nodiscard]] double shareOf(const ConfusionCell& cell) const;
    /// Those that occurred, the most frequent first; as many at most.
    [[nodiscard]] std::vector<ConfusionCell> mostFrequent(std::size_t most) const;
    void paintNames(QPainter& painter, const ConfusionGeometry& where, const Paper& paper) const;
    void paintCells(QPainter& painter, const ConfusionGeometry& where, const Paper& paper) const;
    void paintAccuracies(QPainter& painter, const ConfusionGeometry& where, const Paper& paper) const;

    Shown shown_;
    double fullShade_;
};

/// A line below a matrix that says what its shades stand for.
[[nodiscard]] PicturePtr confusionKey(const ConfusionPicture& matrix);

} // namespace mc::ui
