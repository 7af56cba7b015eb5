#include "widgets/elided_label.h"

#include "style/fitting_text.h"

#include <QEvent>
#include <QFontMetrics>

namespace mc::ui {

ElidedLabel::ElidedLabel(QWidget* parent, double size, bool bold)
    : StyledLabel(Ink::Quiet, size, bold, parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setWholeText(const QString& text, const QString& onFigure) {
    put({text}, onFigure);
}

void ElidedLabel::setForms(const QStringList& forms) {
    put(forms, forms.value(0));
}

void ElidedLabel::setHelp(const QString& help) {
    help_ = help;
    shorten();
}

void ElidedLabel::put(const QStringList& forms, const QString& onFigure) {
    if (forms != forms_ || onFigure != wholeOnFigure_) {
        whole_ = forms.value(0);
        wholeOnFigure_ = onFigure;
        forms_ = forms;
        shorten();
        if (sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) {
            updateGeometry(); // it is the whole text that asks for room
        }
    }
}

void ElidedLabel::setOnFigure(bool on) {
    onFigure_ = on;
    if (whole_ != wholeOnFigure_) {
        shorten();
    }
}

QSize ElidedLabel::sizeHint() const {
    return {QFontMetrics(font()).horizontalAdvance(line()) + 2, QFontMetrics(font()).height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {20, QFontMetrics(font()).height() + 2};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    StyledLabel::resizeEvent(event);
    shorten();
}

void ElidedLabel::changeEvent(QEvent* event) {
    StyledLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        shorten();
        updateGeometry();
    }
}

void ElidedLabel::shorten() {
    const QFontMetricsF metrics(font());
    const QString& whole = line();
    const QString said = whole == forms_.value(0) ? longestFitting(forms_, metrics, width()) : whole;
    const QString fitting = shortened(said, font(), width());
    setText(fitting);
    const QString separator = help_.isEmpty() ? QString() : QStringLiteral("\n");
    setToolTip(fitting == whole ? help_ : whole + separator + help_);
}

} // namespace mc::ui
