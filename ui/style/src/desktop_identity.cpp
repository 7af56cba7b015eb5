#include "style/desktop_identity.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace mc::ui {

namespace {

/// Of the desktop entry, the metainfo and the icon in resources/, too.
constexpr const char* kApplicationId = "io.github.microcircuit.Microcircuit";

/// Drawn here, since the plug-in by which QIcon reads SVG is a package of its own on some systems.
QIcon iconOf(const QString& file) {
    QSvgRenderer renderer(file);
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) { // pixels
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

void identifyToDesktop() {
    const QString id = QLatin1String(kApplicationId);
    QGuiApplication::setDesktopFileName(id);
    QGuiApplication::setWindowIcon(iconOf(QStringLiteral(":/icons/%1.svg").arg(id)));
}

} // namespace mc::ui
