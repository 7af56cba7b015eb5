#pragma once

#include "network/network_state.h"
#include "network/network_wires.h"
#include "view/picture.h"

namespace mc::ui {

/// Network diagram: the layers as columns of cells with their activity, the connections of the picked cell,
/// the names of the classes, and headings. A part of it where it is zoomed.
class NetworkPicture : public Picture {
public:
    explicit NetworkPicture(NetworkState state, const NetworkZoom& zoom = {});

    [[nodiscard]] const NetworkState& state() const { return state_; }
    /// Where things are in so much room.
    [[nodiscard]] NetworkGeometry geometry(QSizeF room, const Paper& paper) const;
    [[nodiscard]] NetworkWires wires(QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// A cell, or, among the pixels that lead to the picked one and its lines, a synapse.
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

private:
    NetworkState state_;
    NetworkZoom zoom_;
};

} // namespace mc::ui
