#include "window/dock_layout.h"

#include "window/dock_arrangements.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QTimer>

namespace mc::ui {

namespace {

constexpr int kVersion = 7; ///< raised when docks are added or renamed: older layouts are then left alone
constexpr const char* kStateKey = "window/layout";
constexpr const char* kGeometryKey = "window/geometry";

} // namespace

DockLayout::DockLayout(QMainWindow& window) : window_(window), sizes_(window) {
    window.setDockNestingEnabled(true);
    // Not animated: sizes are read back, and halfway they would be those of no layout.
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

void DockLayout::add(QDockWidget& dock) {
    docks_.append(&dock);
    window_.addDockWidget(Qt::LeftDockWidgetArea, &dock);
}

void DockLayout::follow(const QDockWidget& dock) {
    if (settling_) {
        return;
    }
    if (dock.isHidden()) {
        sizes_.remember(docks_, &dock);
        return;
    }
    settling_ = true;
    QTimer::singleShot(0, this, [this] { // the layout has to take the dock in first
        sizes_.bringBack(docks_);
        settling_ = false;
    });
}

/// The sizes that docks have on the way are not remembered, nor those of before.
template <class Work> void DockLayout::settle(Work work) {
    settling_ = true;
    sizes_.forget();
    work();
    settling_ = false;
}

void DockLayout::layOut() {
    settle([this] {
        showTitles(true);
        arrangements::builtIn(window_, docks_);
    });
    emit laidOut();
}

void DockLayout::layOutForProjector() {
    settle([this] {
        showTitles(false);
        arrangements::forProjector(window_, docks_);
    });
    emit laidOut();
}

void DockLayout::arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    settle([&] {
        if (projecting_) {
            arrangements::stackedBeside(window_, docks_, first, columns);
            const bool tabs = columns.size() > 1 || (columns.size() == 1 && columns.first().size() > 1);
            showTitles(!tabs); // else their tabs have the names
        } else {
            showTitles(true);
            arrangements::beside(window_, docks_, first, columns);
        }
    });
}

QString DockLayout::briefTitle(qsizetype place) const {
    switch (static_cast<arrangements::Place>(place)) {
    case arrangements::Errors:
        return tr("Errors");
    case arrangements::Concordance:
        return tr("Concordance");
    case arrangements::Accuracy:
        return tr("Accuracy");
    case arrangements::Input:
        return tr("Input");
    case arrangements::Circuit:
        return tr("Circuit");
    case arrangements::FeatureMaps:
        return tr("Maps");
    default:
        return docks_[place]->accessibleName();
    }
}

void DockLayout::showTitles(bool shown) {
    for (qsizetype place = 0; place < docks_.size(); ++place) {
        QDockWidget* dock = docks_[place];
        dock->setWindowTitle(projecting_ ? briefTitle(place) : dock->accessibleName()); // on its tab, too
        QWidget* before = dock->titleBarWidget();
        if (shown == (before == nullptr)) {
            continue;
        }
        dock->setTitleBarWidget(shown ? nullptr : new QWidget(dock));
        delete before;
    }
}

QByteArray DockLayout::arrangement() const {
    return window_.saveState(kVersion);
}

bool DockLayout::bringBack(const QByteArray& places) {
    if (projecting_) {
        layOutForProjector();
        return true;
    }
    bool restored = false;
    settle([&] {
        showTitles(true);
        restored = window_.restoreState(places, kVersion);
    });
    emit laidOut();
    return restored;
}

bool DockLayout::restore(QSettings& settings) {
    bool restored = false;
    settle([&] {
        restored = window_.restoreGeometry(settings.value(kGeometryKey).toByteArray()) &&
                   window_.restoreState(settings.value(kStateKey).toByteArray(), kVersion);
    });
    return restored;
}

void DockLayout::save(QSettings& settings) const {
    settings.setValue(kGeometryKey, window_.saveGeometry());
    settings.setValue(kStateKey, arrangement());
}

QJsonObject DockLayout::toJson() const {
    return {{QStringLiteral("width"), window_.width()},
            {QStringLiteral("height"), window_.height()},
            {QStringLiteral("docks"), QString::fromLatin1(arrangement().toBase64())}};
}

void DockLayout::fromJson(const QJsonObject& layout) {
    if (projecting_) {
        layOutForProjector(); // the desktop of a session is not for the projector
        return;
    }
    const QSize size(layout.value(QStringLiteral("width")).toInt(),
                     layout.value(QStringLiteral("height")).toInt());
    const QSize room = window_.screen()->availableSize().expandedTo(window_.size());
    if (size.isEmpty() || size.boundedTo(room) != size) {
        return;
    }
    settle([&] {
        if (!window_.isMaximized() && !window_.isFullScreen()) {
            window_.resize(size);
        }
        const QString docks = layout.value(QStringLiteral("docks")).toString();
        window_.restoreState(QByteArray::fromBase64(docks.toLatin1()), kVersion);
    });
}

} // namespace mc::ui
