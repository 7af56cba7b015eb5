#include "style/desktop_identity.h"

#include <QGuiApplication>
#include <QIcon>

namespace mc::ui {

namespace {

/// Of the desktop entry, the metainfo and the icon in resources/, too.
constexpr const char* kApplicationId = "io.github.microcircuit.Microcircuit";

} // namespace

void identifyToDesktop() {
    const QString id = QLatin1String(kApplicationId);
    QGuiApplication::setDesktopFileName(id);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(id)));
}

} // namespace mc::ui
