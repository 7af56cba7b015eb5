#include "views/equivalence_text.h"

#include "style/text.h"
#include "views/frame_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::equivalence_text", text);
}

QString cosineText(const std::optional<double>& cosine) {
    return cosine ? decimalText(*cosine, 3) : tr("none");
}

QString pairName(std::size_t pair, int layers) {
    const auto lower = static_cast<int>(pair) + 1;
    return tr("%1 ↔ %2").arg(layerName(lower, layers), layerName(lower + 1, layers));
}

/// What hidden layer k had at the last point at which any layer was compared: other views may have had points
/// added since, and a layer that has fallen silent has no cosine any more.
CosinePoint lastOf(const Equivalence& equivalence, std::size_t k) {
    for (std::size_t i = equivalence.hidden[k].size(); i-- > 0;) {
        for (const std::vector<CosinePoint>& points : equivalence.hidden) {
            if (points[i].concordant || points[i].exact) {
                return equivalence.hidden[k][i];
            }
        }
    }
    return {};
}

} // namespace

QString departureText(double share) {
    constexpr int kMostDecimals = 5;
    const double percent = 100 * share;
    const QString unit = QString(QChar(0x00A0)) + QLatin1Char('%');
    const double least = std::pow(10, -kMostDecimals);
    if (percent < least) {
        return (percent > 0 ? QStringLiteral("< ") + decimalText(least, kMostDecimals) : decimalText(0, 0)) +
               unit;
    }
    const int decimals = static_cast<int>(std::ceil(1 - std::log10(percent)));
    return decimalText(percent, std::clamp(decimals, 0, kMostDecimals)) + unit;
}

std::vector<ReadoutFigure> distanceFigures(const Equivalence& equivalence, int layers) {
    std::vector<ReadoutFigure> figures{{departureText(equivalence.largestDeparture()),
                                        {tr("largest departure"), tr("from the prediction")},
                                        tr("largest departure"),
                                        QString(),
                                        Ink::Text,
                                        Mark::None,
                                        true}};
    for (std::size_t k = equivalence.pairs.size(); k-- > 0;) {
        if (!equivalence.pairs[k].points.empty()) {
            const DistancePoint& now = equivalence.pairs[k].points.back();
            const auto pair = static_cast<int>(k);
            figures.push_back({percentText(now.measured),
                               {pairName(k, layers), tr("predicted %1").arg(percentText(now.predicted))},
                               pairName(k, layers),
                               layerName(pair + 1, layers), // the one that the feedback reaches
                               pairInk(pair),
                               pairMark(pair)});
        }
    }
    return figures;
}

std::vector<ReadoutFigure> cosineFigures(const Equivalence& equivalence, int layers) {
    std::vector<ReadoutFigure> figures;
    for (std::size_t k = equivalence.hidden.size(); k-- > 0;) {
        const CosinePoint now = lastOf(equivalence, k);
        const auto layer = static_cast<int>(k);
        const QString name = layerName(layer + 1, layers);
        figures.push_back({cosineText(now.concordant),
                           {name, tr("with bp %1").arg(cosineText(now.exact))},
                           tr("%1 · bp %2").arg(name, cosineText(now.exact)),
                           name,
                           pairInk(layer),
                           pairMark(layer)});
    }
    return figures;
}

QString equivalenceText(const Equivalence& equivalence, int layers) {
    QStringList sentences;
    QStringList parts;
    for (std::size_t k = 0; k < equivalence.pairs.size(); ++k) {
        if (!equivalence.pairs[k].points.empty()) {
            const DistancePoint& now = equivalence.pairs[k].points.back();
            parts << tr("%1 %2 of the start, predicted %3")
                         .arg(pairName(k, layers), percentText(now.measured), percentText(now.predicted));
        }
    }
    if (!parts.isEmpty()) {
        sentences << tr("Distance of B from M∘Wᵀ: %1; largest departure from the prediction %2.")
                         .arg(parts.join(QStringLiteral("; ")),
                              departureText(equivalence.largestDeparture()));
    }
    if (equivalence.hasCosines()) {
        parts.clear();
        for (std::size_t k = 0; k < equivalence.hidden.size(); ++k) {
            const CosinePoint now = lastOf(equivalence, k);
            parts << tr("%1 %2 with the one that feedback M∘Wᵀ makes, %3 with that of bp")
                         .arg(layerName(static_cast<int>(k) + 1, layers), cosineText(now.concordant),
                              cosineText(now.exact));
        }
        sentences << tr("Cosine of the update: %1.").arg(parts.join(QStringLiteral("; ")));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace mc::ui
