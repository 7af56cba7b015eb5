#include "figures/race_figure.h"

#include "figures/figure_files.h"
#include "figures/figure_words.h"
#include "style/palette.h"
#include "views/chart_strip.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <algorithm>
#include <memory>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::race", text);
}

QPen rulePen(int rule, double width) {
    constexpr int kColours = 5; // then they come again, dashed
    return {pairColour(rule), width, rule < kColours ? Qt::SolidLine : Qt::DashLine};
}

struct Range {
    double low;
    double high;
};

/// Of what the curves reach from the position `from` on.
Range rangeOf(const std::vector<RaceCurve>& curves, double from) {
    Range range{1e300, -1e300};
    const auto take = [&](const QList<QPointF>& points) {
        for (const QPointF& point : points) {
            if (point.x() >= from) {
                range.low = std::min(range.low, point.y());
                range.high = std::max(range.high, point.y());
            }
        }
    };
    for (const RaceCurve& curve : curves) {
        take(curve.low);
        take(curve.high);
    }
    return range;
}

double lastEpoch(const std::vector<RaceCurve>& curves) {
    double last = 0;
    for (const RaceCurve& curve : curves) {
        last = curve.mean.isEmpty() ? last : std::max(last, curve.mean.last().x());
    }
    return last;
}

void fill(ChartStrip& strip, const QStringList& rules, const std::vector<RaceCurve>& curves, bool named) {
    std::vector<CurveStyle> styles;
    std::vector<QList<QPointF>> points;
    for (int rule = static_cast<int>(rules.size()); rule-- > 0;) { // the first lies on top
        const RaceCurve& curve = curves[static_cast<std::size_t>(rule)];
        QPen band(tint(pairColour(rule), 0.45), 1, Qt::DotLine);
        styles.push_back({QString(), band, Mark::None, false});
        points.push_back(curve.low);
        styles.push_back({QString(), band, Mark::None, false});
        points.push_back(curve.high);
        styles.push_back({named ? rules[rule] : QString(), rulePen(rule, 2.2), pairMark(rule), false});
        points.push_back(curve.mean);
    }
    strip.setCurves(styles);
    for (std::size_t k = 0; k < points.size(); ++k) {
        strip.setPoints(k, points[k]);
    }
}

ChartStrip* chart(const QString& title, const QStringList& rules, const std::vector<RaceCurve>& curves,
                  bool tests, bool named, QWidget& parent) {
    auto* strip = new ChartStrip(&parent);
    strip->setTitle(title);
    strip->setXUnit(tr("epochs"));
    // Before the first epoch all are at chance: what tells them apart comes after it.
    const double last = lastEpoch(curves);
    const Range range = rangeOf(curves, last > 1 && tests ? 1.0 : 0.0);
    if (range.low > range.high) {
        strip->setMessage(tr("Not measured in this race."));
        strip->setXRange(0, 1);
        strip->setYRange(0, 1);
        return strip;
    }
    const double margin = std::max(0.04 * (range.high - range.low), 1e-6);
    fill(*strip, rules, curves, named);
    strip->setXRange(0, std::max(last, 1e-3));
    strip->setYRange(range.low - margin, range.high + margin);
    return strip;
}

QWidget* table(const RaceFigure& figure, QWidget& parent) {
    auto* card = new QWidget(&parent);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(10, 4, 10, 4);
    grid->setHorizontalSpacing(24);
    for (int column = 0; column < figure.tableHead.size(); ++column) {
        grid->addWidget(words(figure.tableHead[column], 1.0, true, *card), 0, column);
    }
    for (std::size_t row = 0; row < figure.table.size(); ++row) {
        for (int column = 0; column < figure.table[row].size(); ++column) {
            grid->addWidget(words(figure.table[row][column], 1.0, false, *card), static_cast<int>(row) + 1,
                            column);
        }
    }
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

std::unique_ptr<QWidget> makeFigure(const RaceFigure& figure, QSize size) {
    auto page = std::make_unique<QWidget>();
    page->setAttribute(Qt::WA_DontShowOnScreen);
    QPalette palette = page->palette();
    palette.setColor(QPalette::Window, ground::kCard);
    page->setPalette(palette);
    page->setAutoFillBackground(true);
    auto* grid = new QGridLayout(page.get());
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setSpacing(12);
    grid->addWidget(words(figure.title, 1.5, true, *page), 0, 0, 1, 2);
    const auto place = [&](const QString& title, const std::vector<RaceCurve>& curves, int row, int column) {
        grid->addWidget(chart(title, figure.rules, curves, row == 1, row == 1 && column == 0, *page), row,
                        column);
    };
    place(tr("Test accuracy (%)"), figure.accuracy, 1, 0);
    place(tr("Test loss E"), figure.loss, 1, 1);
    place(tr("Angle to the exact gradient, lowest layer (degrees)"), figure.gradientAngle, 2, 0);
    place(tr("Sign concordance, mean of layer pairs (%)"), figure.concordance, 2, 1);
    grid->addWidget(table(figure, *page), 3, 0, 1, 2);
    grid->addWidget(words(figure.footer, 0.9, false, *page), 4, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    page->resize(size);
    page->show(); // lays everything out; nothing appears on a screen
    QCoreApplication::sendPostedEvents();
    return page;
}

} // namespace

void writeRaceFigure(const RaceFigure& figure, const QString& pngPath, const QString& svgPath, QSize size) {
    const std::unique_ptr<QWidget> page = makeFigure(figure, size);
    writeFigure(*page, figure.title, figure.footer, pngPath, svgPath);
}

} // namespace mc::ui
