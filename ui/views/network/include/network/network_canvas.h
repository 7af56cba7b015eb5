#pragma once

#include "network/network_picture.h"
#include "style/bound_keys.h"
#include "view/picture_view.h"

namespace mc::ui {

/// Widget of the network diagram. Wheel, + and − zoom, dragging pans, a double click and F show all. A click
/// picks a cell or, among the pixels and lines that lead to the picked one, a synapse; Escape picks none. Up
/// and Down move along a layer; Left and Right, which step through time, change columns and layers for those
/// who came by Tab.
class NetworkCanvas : public PictureView {
    Q_OBJECT
public:
    explicit NetworkCanvas(QWidget* parent = nullptr);

    void setState(NetworkState state);
    /// Shows all.
    void fit() { setZoom({}); }

    [[nodiscard]] const NetworkPicture& diagram() const { return *diagram_; }
    [[nodiscard]] const NetworkZoom& zoom() const { return zoom_; }
    void setZoom(const NetworkZoom& zoom);
    /// Where things are at the present size.
    [[nodiscard]] NetworkGeometry geometry() const;

    [[nodiscard]] static std::vector<BoundKey<NetworkCanvas>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 100}; }

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] const NetworkState& state() const { return diagram_->state(); }
    void makePicture(NetworkState state);
    void zoomBy(double factor);
    void movePicked(int key);

    std::shared_ptr<const NetworkPicture> diagram_; ///< the picture
    NetworkZoom zoom_;
    QPointF pressedAt_;
    NetworkZoom pressedZoom_;
    bool panning_ = false;
};

} // namespace mc::ui
