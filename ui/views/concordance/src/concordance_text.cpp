#include "concordance/concordance_text.h"

#include "frames/frame_text.h"
#include "style/lists.h"
#include "style/text.h"

#include <utility>

namespace mc::ui {

std::vector<ReadoutFigure> concordanceFigures(const std::vector<Concordance>& pairs, int layers,
                                              bool direct) {
    std::vector<ReadoutFigure> figures;
    const QString none = tr("none", "no value");
    for (std::size_t k = pairs.size(); k-- > 0;) {
        const Concordance& measure = pairs[k];
        const auto pair = static_cast<int>(k);
        const QString name =
            tr("%1 ↔ %2").arg(layerName(pair + 1, layers), layerName(direct ? layers - 1 : pair + 2, layers));
        const QString weighted = measure.weighted ? percentText(*measure.weighted) : none;
        const QString angle = measure.angle ? degreesText(*measure.angle) : none;
        QStringList all{name, tr("%1 by |W|").arg(weighted),
                        (direct ? tr("%1 D, path of W") : tr("%1 E, Wᵀ")).arg(angle)};
        if (measure.angleMW) {
            all << tr("%1 B, M∘Wᵀ").arg(degreesText(*measure.angleMW));
        }
        if (measure.zeroPairs > 0) {
            all << tr("%1 zero pairs").arg(countText(measure.zeroPairs));
        }
        figures.push_back({measure.plain ? percentText(*measure.plain) : none,
                           {all, {name, tr("%1 |W| · %2").arg(weighted, angle)}, {name}},
                           layerName(pair + 1, layers), // the one that the feedback reaches
                           pairInk(pair),
                           pairMark(pair)});
    }
    return figures;
}

PicturePtr concordanceReadout(std::vector<ReadoutFigure> figures) {
    ReadoutPicture::Style style;
    style.large = figures.size() > 2 ? 1.3 : 1.7;
    style.name = Ink::Text;
    style.between = 8;
    style.widestCaptions << tr("hidden 1 ↔ hidden 2");
    for (const ReadoutFigure& figure : figures) {
        style.widestCaptions << figure.captions[1].last();
    }
    return std::make_shared<ReadoutPicture>(std::move(figures), std::move(style));
}

QString concordanceText(const std::vector<ReadoutFigure>& figures) {
    QStringList parts;
    for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure) { // the lowest pair first
        parts << commaList(QStringList{figure->value} + figure->captions.front());
    }
    return tr("Sign concordance now. %1. Chance is 50 %.").arg(semicolonList(parts));
}

} // namespace mc::ui
