#include "style/styled_label.h"

#include "style/fonts.h"

#include <QEvent>
#include <QTimer>

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
        QTimer::singleShot(0, this, &StyledLabel::applySize); // its parent may not know yet
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
    setFont(QFont()); // that of the parent
    setFont(scaledFont(font(), size_, bold_));
}

} // namespace mc::ui
