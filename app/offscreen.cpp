#include "offscreen.h"

#include "widgets/theme.h"

#include <iostream>

namespace mc::app {

namespace {

/// Standard error belongs to the progress of the training, not to what Qt remarks about a machine without a
/// desktop.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::cerr << message.toStdString() << std::endl;
    }
}

/// Before the application is made.
int& prepared(int& count) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // painting needs no screen, and must not ask for one
    qInstallMessageHandler(dropRemarks);
    return count;
}

} // namespace

Offscreen::Offscreen() : application_(prepared(count_), arguments_.data()) {
    ui::applyTheme(application_);
}

} // namespace mc::app
