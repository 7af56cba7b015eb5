#pragma once

#include "frames/shown_steps.h"
#include "network/network_picture.h"
#include "support/circuits.h"
#include "support/golden.h"

#include <algorithm>

namespace mc::ui::test {

/// The diagram of a network at the present step, without a widget.
struct NetworkDiagram {
    explicit NetworkDiagram(const Draft& draft, CellChoice cell = {}, const LinkChoice& choice = {},
                            QSize room = {980, 500})
        : size(room), picture(stateOf(draft.done(), cell, choice)) {}

    static NetworkState stateOf(const FramePtr& frame, CellChoice cell, const LinkChoice& choice) {
        return networkState(frame, presentStep(*frame), cell, choice);
    }
    [[nodiscard]] const NetworkState& state() const { return picture.state(); }
    [[nodiscard]] NetworkGeometry geometry() const { return picture.geometry(size, goldenPaper()); }
    [[nodiscard]] NetworkWires wires() const { return picture.wires(size, goldenPaper()); }
    [[nodiscard]] QImage image() const { return paintedOnFigure(picture, size); }
    [[nodiscard]] QString textAt(QPointF place) const { return picture.textAt(place, size, goldenPaper()); }
    [[nodiscard]] Hit at(QPointF place) const { return picture.at(place, size, goldenPaper()); }

    QSize size;
    NetworkPicture picture;
};

inline const NetworkWire& wireOf(const NetworkWires& wires, bool below, int cell) {
    return *std::ranges::find_if(
        wires.wires, [&](const NetworkWire& wire) { return wire.below == below && wire.link.cell == cell; });
}

} // namespace mc::ui::test
