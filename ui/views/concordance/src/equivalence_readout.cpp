#include "concordance/equivalence_readout.h"

#include "style/marks.h"
#include "style/units.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

/// How much is written of a figure: the number large above all captions or a brief one, or small
/// beside the least.
enum Level { kAll = 2, kBrief = 1, kLeast = 0 };
constexpr double kMarkRoom = 16; ///< pixels
constexpr double kMarkSize = 10; ///< pixels
constexpr double kBetween = 6;   ///< between two figures, pixels

} // namespace

EquivalenceReadout::EquivalenceReadout(const QString& widestValue, const QString& widestCaption,
                                       QWidget* parent)
    : QWidget(parent), widestValue_(widestValue), widestCaption_(widestCaption) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void EquivalenceReadout::setFigures(std::vector<ReadoutFigure> figures) {
    figures_ = std::move(figures);
    update();
}

QFont EquivalenceReadout::large() const {
    QFont font = typeOf(*this);
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    return font;
}

double EquivalenceReadout::height(const ReadoutFigure& figure, int level) const {
    const double line = QFontMetricsF(typeOf(*this)).height();
    const int own = figure.headline ? std::max<int>(level, kBrief) : level;
    if (own == kLeast) {
        return line;
    }
    const auto captions = own == kAll ? static_cast<double>(figure.captions.size()) : 1;
    return QFontMetricsF(large()).height() + captions * line + kBetween;
}

QSize EquivalenceReadout::sizeHint() const {
    const double width = std::max(QFontMetricsF(large()).horizontalAdvance(widestValue_),
                                  QFontMetricsF(typeOf(*this)).horizontalAdvance(widestCaption_));
    return pixelsOf(*this, QSizeF(static_cast<int>(width) + 6, 100));
}

QSize EquivalenceReadout::minimumSizeHint() const {
    return {sizeHint().width(), pixelsOf(*this, 40)};
}

void EquivalenceReadout::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    int level = kAll;
    const auto total = [&] {
        double sum = 0;
        for (const ReadoutFigure& figure : figures_) {
            sum += height(figure, level);
        }
        return sum;
    };
    while (level > kLeast && total() > roomOf(*this).height()) {
        --level;
    }
    double top = 0;
    for (const ReadoutFigure& figure : figures_) {
        const double needed = height(figure, level);
        if (top + needed <= roomOf(*this).height() + kBetween) { // never half a line
            paintFigure(painter, figure, top, level);
        }
        top += needed;
    }
}

void EquivalenceReadout::paintFigure(QPainter& painter, const ReadoutFigure& figure, double top,
                                     int level) const {
    const Colours& theme = coloursOf(*this);
    const int own = figure.headline ? std::max<int>(level, kBrief) : level;
    QFont strong = own == kLeast ? typeOf(*this) : large();
    strong.setBold(true);
    const QFontMetricsF metrics(strong);
    const QFontMetricsF small(typeOf(*this));
    const double left = figure.mark == Mark::None ? 0 : kMarkRoom;
    paintMark(painter, figure.mark, theme.of(figure.ink), QPointF(6, top + metrics.height() / 2), kMarkSize);
    painter.setFont(strong);
    painter.setPen(theme.words(figure.ink));
    painter.drawText(QRectF(left, top, roomOf(*this).width() - left, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, figure.value);
    painter.setFont(typeOf(*this));
    painter.setPen(theme.quiet);
    const auto write = [&](const QString& text, double x, double y) {
        painter.drawText(QRectF(x, y, roomOf(*this).width() - x, small.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(text, Qt::ElideRight, roomOf(*this).width() - x));
    };
    if (own == kLeast) {
        write(figure.least, left + metrics.horizontalAdvance(figure.value) + 6, top);
        return;
    }
    const QStringList captions = own == kAll ? figure.captions : QStringList{figure.brief};
    for (qsizetype k = 0; k < captions.size(); ++k) {
        write(captions[k], 0, top + metrics.height() + static_cast<double>(k) * small.height());
    }
}

} // namespace mc::ui
