#include "view/words_picture.h"

#include "style/fitting_text.h"

#include <QPainter>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kEndless = 1e6; ///< units; higher than any paragraph

} // namespace

WordsPicture::WordsPicture(QStringList forms, Style style) : forms_(std::move(forms)), style_(style) {
    if (forms_.isEmpty()) {
        forms_.append(QString());
    }
}

QSizeF WordsPicture::leastRoom(const Paper& paper) const {
    const QSizeF last = roomOf(forms_.last(), paper);
    return style_.shortens ? QSizeF(0, last.height()) : last;
}

QSizeF WordsPicture::wishedRoom(const Paper& paper) const {
    return roomOf(forms_.first(), paper);
}

QSizeF WordsPicture::roomOf(const QString& form, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(style_.size, style_.bold);
    const QStringList parts = style_.wraps
                                  ? form.split(QRegularExpression(QStringLiteral("\\s")), Qt::SkipEmptyParts)
                                  : form.split(QLatin1Char('\n'));
    double width = 0;
    for (const QString& part : parts) {
        width = std::max(width, std::ceil(metrics.horizontalAdvance(part)));
    }
    const double lines = style_.wraps ? 1 : static_cast<double>(parts.size());
    return {width, lines * metrics.height()};
}

double WordsPicture::heightFor(double width, const Paper& paper) const {
    if (!style_.wraps) {
        return leastRoom(paper).height();
    }
    const QRectF room(0, 0, width, kEndless);
    return paper.metrics(style_.size, style_.bold)
        .boundingRect(room, Qt::TextWordWrap, shown(width, paper))
        .height();
}

QString WordsPicture::shown(double width, const Paper& paper) const {
    if (style_.wraps) {
        return forms_.first();
    }
    const QFontMetricsF metrics = paper.metrics(style_.size, style_.bold);
    QStringList lines = longestFitting(forms_, metrics, width).split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (std::ceil(metrics.horizontalAdvance(line)) > width + 1) {
            line = shortened(line, paper.letters(style_.size, style_.bold), width);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void WordsPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    painter.setFont(paper.letters(style_.size, style_.bold));
    painter.setPen(paper.colours().words(style_.ink));
    const int flags = static_cast<int>(style_.alignment) | (style_.wraps ? Qt::TextWordWrap : 0);
    painter.drawText(QRectF(QPointF(), room), flags, shown(room.width(), paper));
}

QString WordsPicture::textAt(QPointF /*place*/, QSizeF room, const Paper& paper) const {
    return shown(room.width(), paper) == forms_.first() ? QString() : forms_.first();
}

PicturePtr paragraph(const QString& text, double size, bool bold) {
    WordsPicture::Style style;
    style.size = size;
    style.bold = bold;
    style.wraps = true;
    return std::make_shared<WordsPicture>(text, style);
}

PicturePtr quietLine(QStringList forms, Qt::Alignment alignment) {
    WordsPicture::Style style;
    style.ink = Ink::Quiet;
    style.alignment = alignment | Qt::AlignVCenter;
    style.shortens = true;
    return std::make_shared<WordsPicture>(std::move(forms), style);
}

} // namespace mc::ui
