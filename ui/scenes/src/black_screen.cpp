#include "scenes/black_screen.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QScreen>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

/// A key that is held with others means nothing by itself.
bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

QWidget* makeCover(QWidget& window) {
    auto* cover = new QWidget(&window);
    cover->setObjectName(QStringLiteral("blackScreen"));
    cover->setAccessibleName(BlackScreen::tr("Black screen"));
    cover->setAccessibleDescription(BlackScreen::tr("The board is covered. Any key or click uncovers it."));
    QPalette black;
    black.setColor(QPalette::Window, Qt::black);
    cover->setPalette(black);
    cover->setAutoFillBackground(true);
    cover->setCursor(Qt::BlankCursor);
    cover->setFocusPolicy(Qt::StrongFocus);
    cover->setGeometry(window.rect());
    cover->show();
    cover->raise();
    return cover;
}

} // namespace

BlackScreen::BlackScreen(QMainWindow& window, std::function<bool(const QWidget&)> spared)
    : QObject(&window), window_(window), spared_(std::move(spared)) {}

void BlackScreen::setOn(bool on) {
    if (on == isOn()) {
        return;
    }
    if (!on) {
        qApp->removeEventFilter(this);
        for (const QPointer<QWidget>& cover : std::exchange(covers_, {})) {
            delete cover;
        }
        if (focus_) {
            focus_->setFocus();
        }
        return;
    }
    focus_ = window_.focusWidget();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    QToolTip::hideText();
    coverAll();
    // Of all filters it comes first, so that no shortcut takes a key.
    qApp->installEventFilter(this);
    covers_.front()->setFocus();
    QAccessibleEvent told(covers_.front(), QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

/// The window of the board first.
void BlackScreen::coverAll() {
    if (covers_.empty()) {
        covers_.emplace_back(makeCover(window_));
    }
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && !isCovered(*window) && belongsToTheBoard(*window)) {
            covers_.emplace_back(makeCover(*window));
        }
    }
}

/// Whether an audience sees it: it is on the screen of the board, or on one that shows the same.
bool BlackScreen::belongsToTheBoard(const QWidget& window) const {
    const bool lasts = window.windowType() == Qt::Window || window.windowType() == Qt::Dialog ||
                       window.windowType() == Qt::Tool || window.windowType() == Qt::Sheet;
    return lasts && !spared_(window) && window.screen()->geometry().intersects(window_.screen()->geometry());
}

bool BlackScreen::isCovered(const QObject& object) const {
    const auto* widget = qobject_cast<const QWidget*>(&object);
    return widget != nullptr && std::ranges::any_of(covers_, [widget](const QPointer<QWidget>& cover) {
               return cover && cover->window() == widget->window();
           });
}

void BlackScreen::coverNew() {
    if (isOn()) {
        coverAll();
    }
}

/// Not at once: the widget that has the event may be deleted with the cover.
void BlackScreen::lift() {
    QMetaObject::invokeMethod(this, &BlackScreen::lifted, Qt::QueuedConnection);
}

bool BlackScreen::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show: // one that was closed or docked until now; it is painted later
        if (const auto* widget = qobject_cast<const QWidget*>(watched); widget && widget->isWindow()) {
            QMetaObject::invokeMethod(this, &BlackScreen::coverNew, Qt::QueuedConnection);
        }
        return false;
    case QEvent::Resize:
        for (const QPointer<QWidget>& cover : covers_) {
            if (cover && cover->parentWidget() == watched) {
                cover->setGeometry(cover->parentWidget()->rect());
            }
        }
        return false;
    case QEvent::ShortcutOverride:
        if (isCovered(*watched)) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        if (isCovered(*watched)) {
            if (!isModifier(static_cast<QKeyEvent*>(event)->key())) {
                lift();
            }
            return true;
        }
        return false;
    case QEvent::MouseButtonPress:
        if (isCovered(*watched)) {
            lift();
            return true;
        }
        return false;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::Wheel:
        return isCovered(*watched);
    default:
        return false;
    }
}

} // namespace mc::ui
