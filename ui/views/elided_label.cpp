#include "views/elided_label.h"

#include <QFontMetrics>

namespace mc::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setForegroundRole(QPalette::PlaceholderText); // the quiet one of the theme
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setWholeText(const QString& text) {
    if (text != whole_) {
        whole_ = text;
        shorten();
    }
}

QSize ElidedLabel::sizeHint() const {
    return {QFontMetrics(font()).horizontalAdvance(whole_) + 2, QFontMetrics(font()).height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {20, QFontMetrics(font()).height() + 2};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    shorten();
}

void ElidedLabel::shorten() {
    const QString fitting = QFontMetrics(font()).elidedText(whole_, Qt::ElideRight, width());
    setText(fitting);
    setToolTip(fitting == whole_ ? QString() : whole_);
}

} // namespace mc::ui
