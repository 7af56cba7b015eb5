#include "circuit/formula.h"

#include "style/fonts.h"
#include "style/palette.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kNameScale = 0.8;
constexpr double kLeastScale = 0.65; ///< smaller could not be read

struct Fonts {
    QFont number;
    QFont name;
};

Fonts fontsAt(const QFont& font, double scale) {
    return {scaledFont(font, scale), scaledFont(font, kNameScale * scale)};
}

double opWidth(const Term& term, const Fonts& fonts) {
    return term.op.isEmpty() ? 0 : QFontMetricsF(fonts.number).horizontalAdvance(term.op) + 8;
}

double termWidth(const Term& term, const Fonts& fonts) {
    return std::max(QFontMetricsF(fonts.number).horizontalAdvance(term.value),
                    QFontMetricsF(fonts.name).horizontalAdvance(term.name)) +
           1;
}

double closeWidth(const Term& term, const Fonts& fonts) {
    return QFontMetricsF(fonts.number).horizontalAdvance(term.close);
}

double widthOf(const Formula& formula, const Fonts& fonts) {
    double width = 0;
    for (const Term& term : formula) {
        width += opWidth(term, fonts) + termWidth(term, fonts) + closeWidth(term, fonts);
    }
    return width;
}

} // namespace

void paintFormula(QPainter& painter, const Colours& theme, const QRectF& rect, const Formula& formula,
                  const QFont& font) {
    const double needed = widthOf(formula, fontsAt(font, 1));
    const double scale = std::clamp(rect.width() / std::max(1.0, needed) * 0.98, kLeastScale, 1.0);
    const Fonts fonts = fontsAt(font, scale);
    const double numberHeight = QFontMetricsF(font).height();
    double x = rect.left();
    const auto write = [&](const QString& text, double width, Qt::Alignment where) {
        painter.drawText(QRectF(x, rect.top(), width, numberHeight),
                         Qt::AlignVCenter | where | Qt::TextDontClip, text);
        x += width;
    };
    for (const Term& term : formula) {
        painter.setFont(fonts.number);
        painter.setPen(theme.quiet);
        write(term.op, opWidth(term, fonts), Qt::AlignHCenter);
        const double width = termWidth(term, fonts);
        painter.setFont(fonts.name);
        painter.drawText(QRectF(x, rect.top() + numberHeight, width, rect.height() - numberHeight),
                         Qt::AlignTop | Qt::AlignHCenter | Qt::TextDontClip, term.name);
        painter.setFont(fonts.number);
        painter.setPen(theme.text);
        write(term.value, width, Qt::AlignHCenter);
        painter.setPen(theme.quiet);
        write(term.close, closeWidth(term, fonts), Qt::AlignLeft);
    }
}

double formulaHeight(const QFont& font) {
    return QFontMetricsF(font).height() + QFontMetricsF(scaledFont(font, kNameScale)).height();
}

QString formulaText(const Formula& formula) {
    QStringList words;
    for (const Term& term : formula) {
        if (!term.op.isEmpty()) {
            words << term.op;
        }
        words << QStringLiteral("%1 (%2)%3").arg(term.value, term.name, term.close);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace mc::ui
