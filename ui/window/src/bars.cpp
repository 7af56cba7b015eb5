#include "bars.h"

#include "status/notice_bar.h"
#include "status/status_line.h"
#include "time_control/past_bar.h"
#include "time_control/time_control.h"
#include "what_if/slider_bar.h"
#include "window/start_link.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace mc::ui {

Bars::Bars(QMainWindow& window, const Parts& parts)
    : QObject(&window), window_(window), parts_(parts),
      top_(add(Qt::TopToolBarArea, tr("Time control"), "time")) {
    top_->addWidget(&parts.time);
    window.addToolBarBreak(Qt::TopToolBarArea);
    QToolBar* sliders = add(Qt::TopToolBarArea, tr("Sliders"), "pinned");
    sliders->addWidget(&parts.sliders);
    const auto show = [sliders, &bar = parts.sliders] { sliders->setVisible(!bar.pinned().isEmpty()); };
    connect(&parts.sliders, &SliderBar::changed, sliders, show);
    show();
    add(Qt::BottomToolBarArea, tr("Course of the run"), "past")->addWidget(&parts.past);
    fillStatusBar();
    for (QObject* watched : {static_cast<QObject*>(top_), static_cast<QObject*>(&window),
                             static_cast<QObject*>(window.statusBar())}) {
        watched->installEventFilter(this);
    }
}

void Bars::fillStatusBar() {
    QStatusBar& bar = *window_.statusBar();
    auto* pages = new QStackedWidget(&bar); // as high as the higher of the two, whichever is on show
    pages->addWidget(&parts_.status);
    pages->addWidget(&parts_.notice);
    connect(&parts_.notice, &NoticeBar::spoke, pages, [this, pages](bool speaks) {
        pages->setCurrentWidget(speaks ? static_cast<QWidget*>(&parts_.notice) : &parts_.status);
    });
    bar.setSizeGripEnabled(false);
    bar.addWidget(pages, 1);
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
        placeBetween();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Bars::placeBetween() {
    const int top = top_->geometry().bottom() + 1;
    parts_.start.lieOver(QRect(0, top, window_.width(), window_.statusBar()->geometry().top() - top));
}

} // namespace mc::ui
