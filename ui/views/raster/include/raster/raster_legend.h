#pragma once

#include "raster/raster_difference.h"
#include "style/palette.h"
#include "view/picture.h"

#include <QStringList>

namespace mc::ui {

/// Legend of a raster: its marks and what they stand for, in one line.
class RasterLegend : public Picture {
public:
    /// What is drawn in the raster.
    struct Signs {
        bool graded = false;     ///< errors have no spikes; marks grow with |e|
        bool bands = false;      ///< some rows hold several cells
        bool dots = true;        ///< spikes of PYR
        bool dashes = false;     ///< the same where rows are low
        bool difference = false; ///< of two presentations, A and B: see SpikeChange
        bool operator==(const Signs&) const = default;
    };
    explicit RasterLegend(Signs signs) : signs_(signs) {}

    [[nodiscard]] const Signs& signs() const { return signs_; }
    /// All it says, as one line of text.
    [[nodiscard]] QString text() const;
    /// The width of a legend with a note on bands, whatever else it says.
    [[nodiscard]] static double widest(const Paper& paper);

    /// In its shortest form.
    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] QSizeF wishedRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// How to read the marks.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    /// Of all signs.
    [[nodiscard]] QString explanation() const;
    /// brief: the type alone.
    [[nodiscard]] QString titleOf(CellType type, bool brief) const;
    /// Of the signs with their titles.
    [[nodiscard]] double widthOfSigns(bool brief, const Paper& paper) const;
    [[nodiscard]] bool isBrief(double room, const Paper& paper) const {
        return widthOfSigns(false, paper) > room;
    }
    /// What is said of it at its end, in several forms, the longest first; empty: nothing.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] double markRoom(CellType type) const;
    void paintChange(QPainter& painter, const Colours& theme, SpikeChange change, QPointF centre) const;
    void paintSign(QPainter& painter, const Colours& theme, CellType type, QPointF left) const;

    Signs signs_;
};

} // namespace mc::ui
