#pragma once

#include "network/network_geometry.h"
#include "network/network_text.h"
#include "network/network_wires.h"
#include "style/bound_keys.h"
#include "style/scale.h"
#include "view/pointed_canvas.h"
#include "view/view.h"

#include <QWidget>

namespace mc::ui {

/// The painted part of the network. Wheel, + and − zoom, dragging pans, a double click and F show all. A
/// click picks a cell or, among the pixels and lines that lead to the picked one, a synapse; Escape picks
/// none. Up and Down move along a layer; Left and Right, which step through time, change columns and layers
/// for those who came by Tab.
class NetworkCanvas : public PointedCanvas {
    Q_OBJECT
public:
    explicit NetworkCanvas(QWidget* parent = nullptr);

    /// shown: steps of its presentation.
    void showFrame(const FramePtr& frame, ShownSteps shown);
    void setCell(CellChoice cell);
    /// Which connections are shown: of each side and way the `most` strongest.
    void setLinks(Arrows arrows, LinkStrength strength, int most);
    /// Shows all.
    void fit() { setZoom({}); }

    [[nodiscard]] const NetworkState& state() const { return state_; }
    /// The strength that the widest line stands for; grows to round numbers while one cell is picked.
    [[nodiscard]] double strengthRange() const { return range_.limit(); }
    /// The same of lines down.
    [[nodiscard]] double errorRange() const { return errorRange_.limit(); }
    [[nodiscard]] const NetworkZoom& zoom() const { return zoom_; }
    /// Where things are at the present size.
    [[nodiscard]] NetworkGeometry geometry() const;
    [[nodiscard]] NetworkWires wires() const { return networkWires(geometry(), state_.links, state_.arrows); }
    [[nodiscard]] QString textAt(QPointF point) const override;

    [[nodiscard]] static const std::vector<BoundKey<NetworkCanvas>>& keys();

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 100}; }

signals:
    /// Layer 0: none.
    void cellPicked(mc::ui::CellChoice cell);
    void synapsePicked(mc::ui::SynapseChoice synapse);

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool hasNetwork() const { return state_.frame && !state_.frame->layerSizes.empty(); }
    void findLinks();
    void beginRanges();
    void setZoom(const NetworkZoom& zoom);
    void pickAt(QPointF point);
    void zoomBy(double factor);
    void movePicked(int key);
    void choose(CellChoice cell);

    NetworkState state_;
    CellChoice cell_;
    int most_ = 20;
    GrowingRange range_;
    GrowingRange errorRange_;
    NetworkZoom zoom_;
    QPointF pressedAt_;
    NetworkZoom pressedZoom_;
    bool panning_ = false;
};

} // namespace mc::ui
