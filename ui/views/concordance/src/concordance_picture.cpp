#include "concordance/concordance_picture.h"

#include "chart/chart_picture.h"
#include "chart/curve_table.h"
#include "concordance/concordance_chart.h"
#include "concordance/concordance_text.h"
#include "concordance/pair_matrix.h"
#include "concordance/pair_scatter.h"
#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "learning/rules.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

#include <limits>

namespace mc::ui {

namespace {

constexpr double kBetweenPairs = 12; ///< the scatter and the matrix, units
constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// Whether feedback comes from the output to every hidden layer.
bool isDirect(const Frame& frame) {
    return frame.experiment && ruleNamed(frame.experiment->rule).path == ErrorPath::Direct;
}

/// The measures of now, a row per pair of layers.
DataTable nowTable(const FramePtr& frame) {
    DataTable table{QStringLiteral("concordance-now"),
                    tr("Sign concordance now"),
                    {{tr("layers"), {}, {}, {}, true},
                     {tr("concordance"), QStringLiteral("%")},
                     {tr("weighted by |W|"), QStringLiteral("%")},
                     {tr("angle of E and Wᵀ"), QStringLiteral("°")},
                     {tr("angle of B and M∘Wᵀ"), QStringLiteral("°")},
                     {tr("zero pairs"), {}}}};
    const std::vector<const ConcordancePoint*> course = concordanceCourse(frame);
    const std::size_t pairs = course.empty() ? 0 : course.back()->pairs.size();
    for (std::size_t k = 0; k < pairs; ++k) {
        const Concordance& measure = course.back()->pairs[k];
        table.columns[0].words << pairTitle(*frame, static_cast<int>(k));
        std::size_t column = 1;
        for (const double value :
             {100 * measure.plain.value_or(kNotMeasured), 100 * measure.weighted.value_or(kNotMeasured),
              measure.angle.value_or(kNotMeasured), measure.angleMW.value_or(kNotMeasured),
              static_cast<double>(measure.zeroPairs)}) {
            table.columns[column++].numbers.push_back(value);
        }
    }
    return table;
}

} // namespace

QStringList comparisonForms(const FramePtr& frame) {
    return frame && isDirect(*frame)
               ? QStringList{tr("direct feedback D against the path of W to the output"), tr("D and W"),
                             QString()}
               : QStringList{tr("effective feedback E against W"), tr("E and W"), QString()};
}

QString pairTitle(const Frame& frame, int pair) {
    const auto layers = static_cast<int>(frame.layerSizes.size());
    return tr("%1 → %2").arg(layerName(pair + 1, layers),
                             layerName(isDirect(frame) ? layers - 1 : pair + 2, layers));
}

std::vector<ReadoutFigure> concordanceFigures(const FramePtr& frame) {
    const std::vector<const ConcordancePoint*> course = concordanceCourse(frame);
    return course.empty() ? std::vector<ReadoutFigure>()
                          : concordanceFigures(course.back()->pairs,
                                               static_cast<int>(frame->layerSizes.size()), isDirect(*frame));
}

PicturePtr pairsPicture(const ShownPairs& pairs) {
    return columnOf({{quietLine(pairs.forms())},
                     {rowOf({{std::make_shared<PairScatterPicture>(pairs), 1},
                             {std::make_shared<PairMatrixPicture>(pairs), 1}},
                            kBetweenPairs),
                      1}},
                    ConcordancePicture::kSpacing);
}

/// height: of the room.
PicturePtr ConcordancePicture::column(double height) const {
    const ConcordanceParts parts = shown_.parts != ConcordanceParts::WhatHasRoom ? shown_.parts
                                   : height >= kBothFrom                         ? ConcordanceParts::Both
                                                                                 : ConcordanceParts::Curves;
    const bool curves = parts != ConcordanceParts::Pairs;
    const bool pairs = parts != ConcordanceParts::Curves;
    std::vector<PictureBox::Item> head{{quietLine(comparisonForms(shown_.frame)), 1}};
    if (pairs && shown_.frame && shown_.frame->layerSizes.size() > 3) { // several to choose from
        head.push_back({quietLine({pairTitle(*shown_.frame, shown_.pair)})});
    }
    std::vector<PictureBox::Item> rows{{headOf(std::move(head))}};
    if (curves) {
        std::vector<PictureBox::Item> row{{std::make_shared<ChartPicture>(shown_.chart), 1}};
        if (std::vector<ReadoutFigure> figures = concordanceFigures(shown_.frame); !figures.empty()) {
            row.push_back({concordanceReadout(std::move(figures))});
        }
        rows.push_back({rowOf(std::move(row), kSpacing), kCurvesShare});
    }
    if (pairs) {
        rows.push_back({pairsPicture(shown_.pairs), kPairsShare});
    }
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(rows), kSpacing, kMargins);
}

QSizeF ConcordancePicture::leastRoom(const Paper& paper) const {
    return column(0)->leastRoom(paper);
}

double ConcordancePicture::heightFor(double width, const Paper& paper) const {
    return column(0)->heightFor(width, paper);
}

void ConcordancePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    column(room.height())->paint(painter, room, paper);
}

void ConcordancePicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    column(room.height())->paintOver(painter, room, paper);
}

QString ConcordancePicture::summary() const {
    const std::vector<ReadoutFigure> figures = concordanceFigures(shown_.frame);
    const QString others = shown_.chart.otherRunsText();
    if (figures.empty()) {
        return joinedSentences({shown_.chart.message.whole(), others});
    }
    const QString pairs = hasPairs() ? PairScatterPicture(shown_.pairs).summary() : QString();
    return joinedSentences({concordanceText(figures), others, pairs});
}

/// Those for which there may be no room, too.
std::vector<DataTable> ConcordancePicture::tables() const {
    std::vector<DataTable> tables;
    if (shown_.parts != ConcordanceParts::Pairs) {
        tables.push_back(chartTable(QStringLiteral("concordance"), tr("Sign concordance"), {shown_.chart}));
        tables.push_back(nowTable(shown_.frame));
    }
    const auto pairs = hasPairs() && shown_.frame ? pairsOf(*shown_.frame, shown_.pair) : nullptr;
    if (pairs) {
        tables.push_back(pairTable(pairTitle(*shown_.frame, shown_.pair), *pairs));
    }
    return tables;
}

std::vector<PartNote> ConcordancePicture::parts(QSizeF room, const Paper& paper) const {
    return column(room.height())->parts(room, paper);
}

} // namespace mc::ui
