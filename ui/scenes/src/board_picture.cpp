#include "scenes/board_picture.h"

#include "docks/dock_area.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QPainter>
#include <QPixmap>
#include <QTabBar>

namespace mc::ui {

/// One by one: a picture of the window would have what lies over them.
QImage boardPicture(const QMainWindow& window) {
    const QRect area = docksIn(window);
    const double ratio = window.devicePixelRatioF();
    QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(window.palette().color(QPalette::Window));
    QPainter painter(&image);
    const auto add = [&](QWidget& part) { painter.drawPixmap(part.pos() - area.topLeft(), part.grab()); };
    for (QDockWidget* dock : docksSeenIn(window)) {
        add(*dock);
    }
    for (auto* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (tabs->isVisible()) {
            add(*tabs);
        }
    }
    return image;
}

} // namespace mc::ui
