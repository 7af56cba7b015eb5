#include "style/styled_label.h"

#include "style/fonts.h"

#include <QApplication>
#include <QEvent>

namespace mc::ui {

StyledLabel::StyledLabel(Ink ink, double size, bool bold, QWidget* parent)
    : QLabel(parent), ink_(ink), size_(size), bold_(bold) {
    applySize();
    applyInk();
}

void StyledLabel::setInk(Ink ink) {
    ink_ = ink;
    applyInk();
}

bool StyledLabel::event(QEvent* event) {
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        applySize();
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
    setFont(scaledFont(QApplication::font(this), size_, bold_));
}

} // namespace mc::ui
