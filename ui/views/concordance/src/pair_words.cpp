#include "concordance/pair_words.h"

#include "frames/frame_text.h"
#include "style/lists.h"
#include "style/text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kMostRanges = 30; ///< runs of cells that are listed

QString weightText(float weight) {
    return std::isfinite(weight) ? signedText(weight) : tr("not finite");
}

QString oneOf(PairEnds::Kind kind) {
    return kind == PairEnds::Kind::Channels        ? tr("channel")
           : kind == PairEnds::Kind::KernelEntries ? tr("kernel entry")
           : kind == PairEnds::Kind::PooledUnits   ? tr("pooled unit")
                                                   : tr("cell");
}

/// "hidden 1 cells 3–9, 17".
QString listText(const QString& layer, const std::vector<bool>& involved, PairEnds::Kind kind) {
    const auto count = std::count(involved.begin(), involved.end(), true);
    if (count > 1 && count == static_cast<std::ptrdiff_t>(involved.size())) {
        return tr("all %1 %2").arg(layer, nounOf(kind));
    }
    QStringList ranges;
    const auto cells = static_cast<int>(involved.size());
    for (int cell = 0; cell < cells; ++cell) {
        const int first = cell;
        while (cell < cells && involved[static_cast<std::size_t>(cell)]) {
            ++cell;
        }
        if (cell > first) {
            ranges << (cell - first == 1 ? QString::number(first)
                                         : QStringLiteral("%1–%2").arg(first).arg(cell - 1));
        }
    }
    if (ranges.size() > kMostRanges) {
        ranges = ranges.mid(0, kMostRanges) << QStringLiteral("…");
    }
    return tr("%1 %2 %3").arg(layer, count == 1 ? oneOf(kind) : nounOf(kind), commaList(ranges));
}

} // namespace

int lowerLayer(const PairRecord& record) {
    return record.pair + 1;
}

int upperLayer(const PairRecord& record, int layers) {
    return record.direct ? layers - 1 : record.pair + 2;
}

QString forwardName(const PairRecord& record) {
    return record.direct ? tr("path of W") : tr("W");
}

QString feedbackName(const PairRecord& record) {
    return record.direct ? tr("D") : tr("E");
}

QString signText(PairSign sign) {
    return sign == PairSign::Same       ? tr("same sign")
           : sign == PairSign::Opposite ? tr("opposite signs")
                                        : tr("sign undetermined");
}

QString pairText(const PairRecord& record, int layers, CellPair pair, const PairEnds& ends) {
    const float w = record.forward(pair.upper, pair.lower);
    const float e = record.feedback(pair.upper, pair.lower);
    return tr("%1 %2 → %3 %4: %5 %6, %7 %8, %9")
        .arg(layerName(lowerLayer(record), layers), ends.lower(pair.lower),
             layerName(upperLayer(record, layers), layers), ends.upper(pair.upper), forwardName(record),
             weightText(w), feedbackName(record), weightText(e), signText(pairSign(w, e)));
}

QString countsText(const PairCounts& counts) {
    return (counts.all() == 1 ? tr("%1 pair: %2 same sign, %3 opposite, %4 undetermined")
                              : tr("%1 pairs: %2 same sign, %3 opposite, %4 undetermined"))
        .arg(countText(counts.all()), countText(counts.same()), countText(counts.opposite()),
             countText(counts.undetermined));
}

QStringList briefCountsForms(const PairCounts& counts) {
    const QString same = countText(counts.same());
    const QString opposite = countText(counts.opposite());
    return {tr("%1 same, %2 opposite, %3 undetermined").arg(same, opposite, countText(counts.undetermined)),
            tr("%1 same, %2 opposite").arg(same, opposite), tr("✓ %1  ✗ %2").arg(same, opposite)};
}

QString cellsText(const PairRecord& record, int layers, const PairSelection& selection,
                  const PairEnds& ends) {
    std::vector<bool> upper(static_cast<std::size_t>(record.forward.rows()));
    std::vector<bool> lower(static_cast<std::size_t>(record.forward.cols()));
    for (const CellPair pair : selection.pairs()) {
        upper[static_cast<std::size_t>(pair.upper)] = true;
        lower[static_cast<std::size_t>(pair.lower)] = true;
    }
    return tr("%1 → %2").arg(
        listText(layerName(lowerLayer(record), layers), lower, ends.lowerKind()),
        listText(layerName(upperLayer(record, layers), layers), upper, ends.upperKind()));
}

} // namespace mc::ui
