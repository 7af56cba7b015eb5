#include "docks/lesion_tool.h"

#include "frames/lesions.h"
#include "frames/map_places.h"
#include "frames/network_activity.h"
#include "model/fields.h"
#include "style/units.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <utility>

namespace mc::ui {

namespace {

/// Whether the network on the board has the synapse.
bool isThere(const FramePtr& frame, const SynapseChoice& synapse) {
    const LayerGeometry* geometry =
        frame && hasCell(*frame, synapse.cell) ? geometryOf(*frame, synapse.cell.layer) : nullptr;
    return geometry != nullptr && synapse.afferent >= 0 && synapse.afferent < geometry->afferent.size() &&
           weightColumn(*geometry, synapse.cell.cell, synapse.afferent);
}

} // namespace

LesionTool::LesionTool(QObject* parent) : QObject(parent) {
    tool_.setText(tr("&Cut cells and synapses"));
    tool_.setIconText(tr("Cut"));
    tool_.setCheckable(true);
    tool_.setAutoRepeat(false);
    tool_.setShortcut(Qt::Key_D);
    tool_.setToolTip(
        tr("While this is on, a click on a cell, a row or a line cuts it, and a click on what is "
           "cut mends it (D)"));
    cellAction_.setShortcut(Qt::SHIFT | Qt::Key_D);
    synapseAction_.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(&tool_, &QAction::toggled, this, &LesionTool::turn);
    connect(&cellAction_, &QAction::triggered, this, [this] { cut({cell_, std::nullopt}); });
    connect(&synapseAction_, &QAction::triggered, this, [this] { cut({std::nullopt, synapse_}); });
    explain();
}

void LesionTool::watch(View& view) {
    for (PictureView* picture : view.findChildren<PictureView*>()) {
        pictures_.push_back({picture});
        picture->installEventFilter(this);
    }
    view.offer(tool_);
}

void LesionTool::turn(bool on) {
    pressed_ = {}; // the button may be held
    std::erase_if(pictures_, [](const Watched& one) { return one.picture.isNull(); });
    for (auto& [picture, own] : pictures_) {
        if (on) {
            own = picture->testAttribute(Qt::WA_SetCursor) ? std::optional(picture->cursor()) : std::nullopt;
            picture->setCursor(Qt::CrossCursor);
        } else if (own) {
            picture->setCursor(*own);
        } else {
            picture->unsetCursor();
        }
    }
}

void LesionTool::showFrame(const FramePtr& frame) {
    const bool same = frame_ && frame_->lesions == frame->lesions &&
                      frame_->layerSizes == frame->layerSizes && frame_->network == frame->network;
    frame_ = frame;
    if (!same) {
        explain();
    }
}

void LesionTool::setCell(CellChoice cell) {
    cell_ = cell;
    explain();
}

void LesionTool::setSynapse(SynapseChoice synapse) {
    synapse_ = synapse;
    explain();
}

void LesionTool::explain() {
    const bool cell = frame_ && hasCell(*frame_, cell_);
    const bool synapse = synapse_ && isThere(frame_, *synapse_);
    cellAction_.setEnabled(cell);
    cellAction_.setText(cell ? lesionText(*frame_, cell_) : tr("Cut the picked cell"));
    synapseAction_.setEnabled(synapse);
    synapseAction_.setText(synapse ? lesionText(*frame_, *synapse_) : tr("Cut the picked synapse"));
}

Hit LesionTool::hitAt(const PictureView& picture, QPointF place) const {
    const PicturePtr& shown = picture.picture();
    return shown && frame_ ? shown->at(place / unitOf(picture), roomOf(picture), picture.paper()) : Hit();
}

void LesionTool::cut(const Hit& hit) {
    if (!frame_) {
        return;
    }
    if (hit.synapse && isThere(frame_, *hit.synapse)) {
        emit asked(lesionAt(*frame_, *hit.synapse));
    } else if (hit.cell && hasCell(*frame_, *hit.cell)) {
        emit asked(lesionAt(*frame_, *hit.cell));
    }
}

bool LesionTool::eventFilter(QObject* watched, QEvent* event) {
    auto* picture = qobject_cast<PictureView*>(watched);
    if (picture == nullptr) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        return tool_.isChecked() && takeMouse(*picture, *event);
    case QEvent::ContextMenu: {
        const auto& menu = static_cast<QContextMenuEvent&>(*event);
        return menu.reason() == QContextMenuEvent::Mouse && openMenu(*picture, menu.pos(), menu.globalPos());
    }
    default:
        return false;
    }
}

/// A click cuts where it hits something; elsewhere the view does what it always does.
bool LesionTool::takeMouse(PictureView& picture, QEvent& event) {
    const auto& mouse = static_cast<QMouseEvent&>(event);
    const bool held = pressed_.cell || pressed_.synapse;
    if (event.type() == QEvent::MouseMove) {
        return held;
    }
    if (mouse.button() != Qt::LeftButton) {
        return false;
    }
    if (event.type() != QEvent::MouseButtonRelease) {
        pressed_ = hitAt(picture, mouse.position());
        pressedAt_ = mouse.position();
        return pressed_.cell || pressed_.synapse;
    }
    const Hit hit = std::exchange(pressed_, {});
    if (held && (mouse.position() - pressedAt_).manhattanLength() < QApplication::startDragDistance()) {
        cut(hit);
    }
    return held;
}

/// With the actions that the menu would have had without the tool: those of the picture, or of what holds it.
bool LesionTool::openMenu(PictureView& picture, const QPoint& place, const QPoint& onScreen) {
    const Hit hit = hitAt(picture, place);
    const bool synapse = hit.synapse && isThere(frame_, *hit.synapse);
    const bool cell = hit.cell && hasCell(*frame_, *hit.cell);
    if (!synapse && !cell) {
        return false;
    }
    auto* menu = new QMenu(&picture);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = synapse ? lesionText(*frame_, *hit.synapse) : lesionText(*frame_, *hit.cell);
    connect(menu->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"))),
            &QAction::triggered, this, [this, hit] { cut(hit); });
    const QWidget* holder = &picture;
    while (holder != nullptr && holder->contextMenuPolicy() != Qt::ActionsContextMenu) {
        holder = holder->isWindow() ? nullptr : holder->parentWidget();
    }
    if (holder != nullptr) {
        menu->addSeparator();
        menu->addActions(holder->actions());
    }
    menu->popup(onScreen);
    return true;
}

} // namespace mc::ui
