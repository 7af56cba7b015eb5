#pragma once

#include "view/picture_view.h"
#include "view/view.h"

#include <QAction>
#include <QCursor>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <optional>
#include <vector>

namespace mc::ui {

/// Lesion tool: while it is switched on, a click in any view cuts the cell or synapse that it hits, or mends
/// it where it is cut. The context menu of the views offers the same at any time, above the view's own
/// actions, and two actions for what is picked do so by keyboard.
class LesionTool : public QObject {
    Q_OBJECT
public:
    explicit LesionTool(QObject* parent = nullptr);

    /// Its pictures, those that it has now.
    void watch(View& view);
    void showFrame(const FramePtr& frame);
    /// As picked in a view; layer 0: none.
    void setCell(CellChoice cell);
    void setSynapse(SynapseChoice synapse);

    [[nodiscard]] QAction& tool() { return tool_; } ///< checked while a click cuts
    [[nodiscard]] QAction& cellAction() { return cellAction_; }
    [[nodiscard]] QAction& synapseAction() { return synapseAction_; }

signals:
    /// A person wants this.
    void asked(const mc::WhatIf& lesion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Hit hitAt(const PictureView& picture, QPointF place) const;
    void cut(const Hit& hit);
    bool takeMouse(PictureView& picture, QEvent& event);
    bool openMenu(PictureView& picture, const QPoint& place, const QPoint& onScreen);
    void explain();
    void turn(bool on);

    /// A picture that is watched.
    struct Watched {
        QPointer<PictureView> picture;
        std::optional<QCursor> own{}; ///< pointer of before the tool was switched on; none: the usual one
    };

    FramePtr frame_;
    CellChoice cell_;
    std::optional<SynapseChoice> synapse_;
    QAction tool_;
    QAction cellAction_;
    QAction synapseAction_;
    std::vector<Watched> pictures_;
    Hit pressed_; ///< what the button went down on
    QPointF pressedAt_;
};

} // namespace mc::ui
