#include "concordance/equivalence_text.h"

#include "frames/frame_text.h"
#include "style/lists.h"
#include "style/text.h"
#include "training/events/what_if_text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace mc::ui {

namespace {

QString cosineText(const std::optional<double>& cosine) {
    return cosine ? decimalText(*cosine, 3) : tr("none", "no value");
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

/// What a prediction says of now, or that there is none.
QString predictedText(const DistancePoint& now) {
    return now.predicted ? percentText(*now.predicted) : tr("none", "no prediction");
}

/// One place where predictions began anew: the pairs it was so for, and what made it so.
struct RestartPlace {
    QStringList pairs;
    QStringList causes;
};

std::map<std::int64_t, RestartPlace> restartPlaces(const Equivalence& equivalence, const Frame& frame) {
    const auto layers = static_cast<int>(frame.layerSizes.size());
    std::map<std::int64_t, RestartPlace> places; // by updates
    for (std::size_t pair = 0; pair < equivalence.pairs.size(); ++pair) {
        for (const PredictionRestart& restart : equivalence.pairs[pair].restarts) {
            RestartPlace& place = places[restart.updates];
            place.pairs << pairName(pair, layers);
            for (const WhatIf& cause : causesOf(restart, pair, frame.interventions)) {
                if (const QString words = translated(whatIfWords(cause)); !place.causes.contains(words)) {
                    place.causes << words;
                }
            }
        }
    }
    return places;
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
    std::vector<ReadoutFigure> figures{
        {departureText(equivalence.largestDeparture()),
         {{tr("largest departure"), tr("from the prediction")}, {tr("largest departure")}},
         QString(),
         Ink::Text,
         Mark::None,
         true}};
    for (std::size_t k = equivalence.pairs.size(); k-- > 0;) {
        if (!equivalence.pairs[k].points.empty()) {
            const DistancePoint& now = equivalence.pairs[k].points.back();
            const auto pair = static_cast<int>(k);
            figures.push_back(
                {percentText(now.measured),
                 {{pairName(k, layers), tr("predicted %1").arg(predictedText(now))}, {pairName(k, layers)}},
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
                           {{name, tr("with bp %1").arg(cosineText(now.exact))},
                            {tr("%1 · bp %2").arg(name, cosineText(now.exact))}},
                           name,
                           pairInk(layer),
                           pairMark(layer)});
    }
    return figures;
}

PicturePtr readoutOfDistances(const Equivalence& equivalence, int layers) {
    ReadoutPicture::Style style;
    style.widestValue = tr("< 0.00001 %");
    style.widestCaptions << tr("from the prediction");
    std::vector<ReadoutFigure> figures = distanceFigures(equivalence, layers);
    for (const ReadoutFigure& figure : figures) {
        style.widestCaptions << figure.captions.front().front(); // names of layers, which stay
    }
    return std::make_shared<ReadoutPicture>(std::move(figures), style);
}

PicturePtr readoutOfCosines(const Equivalence& equivalence, int layers) {
    ReadoutPicture::Style style;
    style.widestValue = tr("−0.123");
    style.widestCaptions << tr("hidden 1 · bp −0.123");
    return std::make_shared<ReadoutPicture>(cosineFigures(equivalence, layers), style);
}

QStringList predictionForms(const Equivalence& equivalence, const Frame& frame) {
    QStringList sentences;
    QStringList brief;
    const bool stopped = std::ranges::any_of(equivalence.pairs, [](const DistanceCourse& course) {
        return !course.points.empty() && !course.points.back().predicted;
    });
    if (stopped) {
        sentences << tr("No prediction while W learns and only the feedback is frozen");
        brief << tr("No prediction while only E is frozen");
    }
    const std::map<std::int64_t, RestartPlace> places = restartPlaces(equivalence, frame);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        const bool all = place->second.pairs.size() == static_cast<qsizetype>(equivalence.pairs.size());
        const QString update = countText(place->first);
        const QString causes = semicolonList(place->second.causes);
        sentences << (all ? tr("Prediction restarted at update %1: %2").arg(update, causes)
                          : tr("Prediction of %1 restarted at update %2: %3")
                                .arg(commaList(place->second.pairs), update, causes));
        brief << tr("Prediction restarted at update %1").arg(update);
    }
    if (sentences.isEmpty()) {
        return {};
    }
    const QString separator = QStringLiteral(" · ");
    return {sentences.join(separator), sentences.first(), brief.join(separator), brief.first()};
}

QString equivalenceText(const Equivalence& equivalence, const Frame& frame) {
    const auto layers = static_cast<int>(frame.layerSizes.size());
    QStringList sentences;
    QStringList parts;
    for (std::size_t k = 0; k < equivalence.pairs.size(); ++k) {
        if (!equivalence.pairs[k].points.empty()) {
            const DistancePoint& now = equivalence.pairs[k].points.back();
            parts << tr("%1 %2 of the start, predicted %3")
                         .arg(pairName(k, layers), percentText(now.measured), predictedText(now));
        }
    }
    if (!parts.isEmpty()) {
        sentences << tr("Distance of B from M∘Wᵀ: %1; largest departure from the prediction %2.")
                         .arg(semicolonList(parts), departureText(equivalence.largestDeparture()));
        if (const QString prediction = predictionForms(equivalence, frame).value(0); !prediction.isEmpty()) {
            sentences << asSentence(prediction);
        }
    }
    if (equivalence.hasCosines()) {
        parts.clear();
        for (std::size_t k = 0; k < equivalence.hidden.size(); ++k) {
            const CosinePoint now = lastOf(equivalence, k);
            parts << tr("%1 %2 with the one that feedback M∘Wᵀ makes, %3 with that of bp")
                         .arg(layerName(static_cast<int>(k) + 1, layers), cosineText(now.concordant),
                              cosineText(now.exact));
        }
        sentences << tr("Cosine of the update: %1.").arg(semicolonList(parts));
    }
    return joinedSentences(sentences);
}

} // namespace mc::ui
