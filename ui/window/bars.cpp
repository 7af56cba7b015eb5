#include "window/bars.h"

#include "panels/past_bar.h"
#include "panels/time_control.h"
#include "window/notice_bar.h"
#include "window/start_link.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kAboveTheRoom = 4; ///< pixels

} // namespace

Bars::Bars(QMainWindow& window, const Parts& parts)
    : QObject(&window), window_(window), parts_(parts),
      top_(add(Qt::TopToolBarArea, tr("Time control"), "time")) {
    auto* rows = new QWidget(top_);
    auto* room = new QWidget(rows);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kAboveTheRoom);
    column->addWidget(&parts.time);
    column->addWidget(room);
    top_->addWidget(rows);
    parts.notice.setRoom(*room);
    add(Qt::BottomToolBarArea, tr("Course of the run"), "past")->addWidget(&parts.past);
    for (QObject* watched : {static_cast<QObject*>(top_), static_cast<QObject*>(&window),
                             static_cast<QObject*>(window.statusBar())}) {
        watched->installEventFilter(this);
    }
}

QToolBar* Bars::add(Qt::ToolBarArea area, const QString& title, const char* name) {
    auto* bar = new QToolBar(title, &window_);
    window_.addToolBar(area, bar);
    bar->setObjectName(QLatin1String(name));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setVisible(false); // time can always be stopped
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    return bar;
}

bool Bars::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: // of the status bar
        placeBetween();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Bars::placeBetween() {
    const int top = top_->geometry().bottom() + 1;
    const QRect area(0, top, window_.width(), window_.height() - top);
    const QStatusBar& status = *window_.statusBar();
    parts_.notice.lieOver(area);
    parts_.start.lieOver(area.adjusted(0, 0, 0, status.isHidden() ? 0 : -status.height()));
}

} // namespace mc::ui
