#include "frames/silence.h"

#include "frames/frame_text.h"
#include "style/lists.h"
#include "style/text.h"

#include <QStringList>

namespace mc::ui {

namespace {

bool silences(const std::vector<SilencedCells>& layers, int layer, CellType type) {
    const auto k = static_cast<std::size_t>(layer) - 1;
    return layer > 0 && k < layers.size() && (type == CellType::Vip ? layers[k].vip : layers[k].sst);
}

QString namesOf(const Frame& frame, int layer, Silence silence) {
    QStringList names;
    if (silenceOf(frame, layer, CellType::Vip) == silence) {
        names << tr("VIP");
    }
    if (silenceOf(frame, layer, CellType::Sst) == silence) {
        names << tr("SST");
    }
    return commaList(names);
}

} // namespace

Silence silenceOf(const Frame& frame, int layer, CellType type) {
    if (frame.presentation && silences(frame.presentation->silenced, layer, type)) {
        return Silence::Present;
    }
    return silences(frame.silenced, layer, type) ? Silence::Coming : Silence::None;
}

std::vector<CellType> silencedTypes(const Frame& frame, int layer) {
    std::vector<CellType> types;
    for (const CellType type : {CellType::Vip, CellType::Sst}) {
        if (silenceOf(frame, layer, type) != Silence::None) {
            types.push_back(type);
        }
    }
    return types;
}

QString silenceText(const Frame& frame, int layer) {
    QStringList parts;
    if (const QString now = namesOf(frame, layer, Silence::Present); !now.isEmpty()) {
        parts << tr("%1 silenced").arg(now);
    }
    if (const QString next = namesOf(frame, layer, Silence::Coming); !next.isEmpty()) {
        parts << tr("%1 silenced next").arg(next);
    }
    return commaList(parts);
}

QString silencesText(const Frame& frame) {
    QStringList parts;
    const auto layers = static_cast<int>(frame.layerSizes.size());
    for (int layer = 1; layer < layers; ++layer) {
        if (const QString text = silenceText(frame, layer); !text.isEmpty()) {
            parts << tr("%1: %2").arg(layerName(layer, layers), text);
        }
    }
    return semicolonList(parts);
}

} // namespace mc::ui
