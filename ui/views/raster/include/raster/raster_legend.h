#pragma once

#include "style/palette.h"

#include <QString>
#include <QWidget>

namespace mc::ui {

/// The marks of a raster and what they stand for, in one line.
class RasterLegend : public QWidget {
    Q_OBJECT
public:
    explicit RasterLegend(QWidget* parent = nullptr);
    /// graded: errors have no spikes; marks grow with |e|.
    void setGraded(bool graded);
    /// bands: some rows hold several cells.
    void setBands(bool bands);
    /// How spikes of PYR are drawn in some rows at least.
    struct Spikes {
        bool dots = true;
        bool dashes = false; ///< where rows are low
        bool operator==(const Spikes&) const = default;
    };
    void setSpikes(Spikes spikes);
    [[nodiscard]] Spikes spikes() const { return spikes_; }
    /// All it says, as one line of text.
    [[nodiscard]] QString text() const;

    /// Its width with a note on bands, pixels.
    [[nodiscard]] int widest() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString title(CellType type) const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] int markRoom(CellType type) const;
    void paintSign(QPainter& painter, CellType type, QPointF left) const;
    void describe();
    bool graded_ = false;
    bool bands_ = false;
    Spikes spikes_;
};

} // namespace mc::ui
