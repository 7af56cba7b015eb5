#include "html_figure.h"

#include "figure_rows.h"
#include "html_text.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace mc::ui {

namespace {

QString svgOf(const HandoutFigure& figure, QSizeF room) {
    constexpr int kSvgDpi = 96;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(kSvgDpi);
    svg.setSize(room.toSize());
    svg.setViewBox(QRectF(QPointF(), room));
    QPainter painter(&svg);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFigure(painter, figure, room);
    painter.end();
    return QString::fromUtf8(bytes);
}

/// All of a drawing between its first tag and its last.
QString insideOf(const QString& svg) {
    const qsizetype begin = svg.indexOf(QLatin1String("<defs>"));
    const qsizetype end = svg.lastIndexOf(QLatin1String("</svg>"));
    return begin < 0 || end < begin ? QString() : svg.mid(begin, end - begin);
}

} // namespace

QString svgElement(const HandoutFigure& figure, QSizeF room, const QString& id) {
    static const QRegularExpression names(QStringLiteral("(\\bid=\"|url\\(#|href=\"#)"));
    QString inside = insideOf(svgOf(figure, room));
    inside.replace(names, QStringLiteral("\\1") + id);
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
               "role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\">%4</svg>")
        .arg(escapedHtml(wordsOf(figure)), QString::number(room.width(), 'f', 2),
             QString::number(room.height(), 'f', 2), inside);
}

} // namespace mc::ui
