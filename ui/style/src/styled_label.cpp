#include "style/styled_label.h"

#include "style/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace mc::ui {

StyledLabel::StyledLabel(Ink ink, double size, bool bold, QWidget* parent)
    : QLabel(parent), ink_(ink), size_(size), bold_(bold) {
    watchParent();
    applySize();
    applyInk();
}

void StyledLabel::watchParent() {
    if (watched_) {
        watched_->removeEventFilter(this);
    }
    watched_ = parentWidget();
    if (watched_) {
        watched_->installEventFilter(this);
    }
}

bool StyledLabel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == watched_ && event->type() == QEvent::FontChange) {
        applySize();
    }
    return QLabel::eventFilter(watched, event);
}

void StyledLabel::setInk(Ink ink) {
    ink_ = ink;
    applyInk();
}

bool StyledLabel::event(QEvent* event) {
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::ParentChange) {
        watchParent();
        applySize();
    } else if (event->type() == QEvent::StyleChange) {
        // A new style sheet gives every widget the letters back that it had before.
        QTimer::singleShot(0, this, &StyledLabel::applySize);
    } else if (event->type() == QEvent::PaletteChange) {
        applyInk();
    }
    return handled;
}

void StyledLabel::applyInk() {
    QPalette colours = palette();
    const QColor& wanted = coloursOf(*this).words(ink_);
    if (colours.color(QPalette::WindowText) != wanted) { // or setting it would never end
        colours.setColor(QPalette::WindowText, wanted);
        setPalette(colours);
    }
}

void StyledLabel::applySize() {
    const QFont usual = parentWidget() != nullptr ? parentWidget()->font() : QApplication::font(this);
    setFont(scaledFont(usual, size_, bold_));
}

} // namespace mc::ui
