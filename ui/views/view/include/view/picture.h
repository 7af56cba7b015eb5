#pragma once

#include "style/paper.h"
#include "view/cell_choice.h"
#include "view/data_table.h"
#include "view/part_note.h"

#include <QPointF>
#include <QSizeF>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace mc::ui {

/// What a person points at in a picture.
struct Hit {
    std::optional<CellChoice> cell;
    std::optional<SynapseChoice> synapse;
};

/// A picture of a moment: a value that paints itself on any paper, says what is at a place, and tells what it
/// shows in words and as tables. It holds all it needs (a frame, the picked cell, ranges), knows no widget,
/// and does not change once it is made, so that the screen, a figure and the board of the command line are
/// painted by the same code. Rooms begin at (0, 0); they and places are in units of the paper.
class Picture {
public:
    Picture() = default;
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    virtual ~Picture() = default;

    /// The least room in which nothing is cut off.
    [[nodiscard]] virtual QSizeF leastRoom(const Paper& paper) const = 0;
    /// The room that it would rather have, at least the least one, as the sizeHint() of a widget.
    [[nodiscard]] virtual QSizeF wishedRoom(const Paper& paper) const { return leastRoom(paper); }
    /// The height that it takes where it is so wide; that of leastRoom() unless lines are broken.
    [[nodiscard]] virtual double heightFor(double width, const Paper& paper) const;

    /// Paints it. The painter counts in units, and writes with the usual letters of the paper.
    virtual void paint(QPainter& painter, QSizeF room, const Paper& paper) const = 0;
    /// Paints what moves between frames, like cursors, over it: a screen keeps what paint() has painted.
    virtual void paintOver(QPainter& /*painter*/, QSizeF /*room*/, const Paper& /*paper*/) const {}

    /// What is at a place, for picking.
    [[nodiscard]] virtual Hit at(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const {
        return {};
    }
    /// What is at a place, in words; empty where there is nothing.
    [[nodiscard]] virtual QString textAt(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const {
        return {};
    }
    /// Its parts as it paints them now, for a person who asks what they are; those of a kind once.
    [[nodiscard]] virtual std::vector<PartNote> parts(QSizeF /*room*/, const Paper& /*paper*/) const {
        return {};
    }
    /// What it shows, in one or two sentences; empty where it only goes with another picture.
    [[nodiscard]] virtual QString summary() const { return {}; }
    /// What it shows, as numbers; without tables, or rows in them, where nothing is shown.
    [[nodiscard]] virtual std::vector<DataTable> tables() const { return {}; }
};

using PicturePtr = std::shared_ptr<const Picture>;

/// Paints all of a picture.
void paintWhole(const Picture& picture, QPainter& painter, QSizeF room, const Paper& paper);

} // namespace mc::ui
