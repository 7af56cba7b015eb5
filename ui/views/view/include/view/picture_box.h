#pragma once

#include "view/picture.h"

#include <QMarginsF>
#include <QRectF>
#include <utility>

namespace mc::ui {

/// Box layout of pictures: a row or a column, as QBoxLayout is one of widgets. Each gets the least room it
/// needs along the box; where there is more, those in a row without a stretch come nearer to what they wish,
/// and those with a stretch share the rest in its ratio. Where there is too little, stretches give way first.
/// Across the box all get its whole room.
class PictureBox : public Picture {
public:
    struct Item {
        PicturePtr picture; ///< not null
        int stretch = 0;    ///< share of the room that the others leave, >= 0
        double least = 0;   ///< along the box, units, where the picture itself needs less
    };

    /// spacing: between neighbours, units. margins: around all of them, units.
    PictureBox(Qt::Orientation orientation, std::vector<Item> items, double spacing = 6,
               QMarginsF margins = {});

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] QSizeF wishedRoom(const Paper& paper) const override;
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    /// Those of all.
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    /// The summaries of all, one after the other.
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

    /// Where each item lies.
    [[nodiscard]] std::vector<QRectF> places(QSizeF room, const Paper& paper) const;

private:
    void paintItems(QPainter& painter, QSizeF room, const Paper& paper,
                    void (Picture::*paintOne)(QPainter&, QSizeF, const Paper&) const) const;
    [[nodiscard]] double spaceBetween() const;
    [[nodiscard]] QSizeF roomOf(QSizeF (Picture::*roomOfOne)(const Paper&) const, const Paper& paper) const;
    /// What each item needs along the box in so much room across it.
    [[nodiscard]] std::vector<double> needs(double across, const Paper& paper) const;

    void share(std::vector<double>& lengths, double free) const;

    Qt::Orientation orientation_;
    std::vector<Item> items_;
    double spacing_;
    QMarginsF margins_;
};

/// A row of pictures where it has so much room, else a column of them.
class FoldingBox : public Picture {
public:
    /// rowFrom: width, units. Items as those of a PictureBox without margins.
    FoldingBox(double rowFrom, const std::vector<PictureBox::Item>& items, double spacing);

    /// Of a row the height, of a column the width.
    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    void paintOver(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override {
        return box(room.width()).parts(room, paper);
    }
    [[nodiscard]] QString summary() const override { return row_.summary(); }
    [[nodiscard]] std::vector<DataTable> tables() const override { return row_.tables(); }

private:
    [[nodiscard]] const PictureBox& box(double width) const { return width >= rowFrom_ ? row_ : column_; }

    double rowFrom_;
    PictureBox row_;
    PictureBox column_;
};

/// The head of a view without the controls that a screen has there: a row as high as one with controls, so
/// that what is below it lies where it does on the screen.
class HeadRow : public PictureBox {
public:
    explicit HeadRow(std::vector<Item> items) : PictureBox(Qt::Horizontal, std::move(items), 8) {}

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
};

[[nodiscard]] PicturePtr withMargins(PicturePtr picture, QMarginsF margins);
/// A column without margins: most views are one.
[[nodiscard]] PicturePtr columnOf(std::vector<PictureBox::Item> items, double spacing = 6);
[[nodiscard]] PicturePtr rowOf(std::vector<PictureBox::Item> items, double spacing = 8);
[[nodiscard]] PicturePtr headOf(std::vector<PictureBox::Item> items);

} // namespace mc::ui
