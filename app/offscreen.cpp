#include "offscreen.h"

#include "faults.h"
#include "style/drawing_check.h"
#include "widgets/theme.h"

#include <iostream>
#include <unistd.h>

namespace mc::app {

namespace {

/// Qt ends the program by abort() where it finds no room or no files for what it needs.
[[noreturn]] void sayAndEnd(const QString& reason) {
    std::cerr << "microcircuit: Pictures cannot be painted. All files written before are kept. "
              << reason.simplified().toStdString() << std::endl;
    ::_exit(kFailure);
}

/// Standard error belongs to the progress of the training, not to what Qt remarks about a machine without a
/// desktop.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg) {
        sayAndEnd(message);
    }
    if (type == QtCriticalMsg) {
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
    ui::limitImages();
    ui::applyTheme(application_);
}

} // namespace mc::app
