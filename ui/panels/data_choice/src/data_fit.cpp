#include "data_choice/data_fit.h"

#include "base/errors.h"
#include "model/notation.h"
#include "style/text.h"

namespace mc::ui {

namespace {

QString misfitOf(const NetworkShape& network, const DataSummary& data) {
    if (static_cast<std::size_t>(network.inputs()) != data.shape.size()) {
        return tr("%1 input cells, but an image has %2 pixels.")
            .arg(countText(network.inputs()), countText(static_cast<std::int64_t>(data.shape.size())));
    }
    const MapShape images{data.shape.channels, data.shape.rows, data.shape.columns};
    if (network.usesPlaces() && network.input != images) {
        return tr("The input is not an image of %1 × %2 × %3 (rows × columns × channels).")
            .arg(images.rows)
            .arg(images.columns)
            .arg(images.channels);
    }
    return network.outputs() < data.labels ? tr("%1 output cells, but the data have labels for %2.")
                                                 .arg(countText(network.outputs()), countText(data.labels))
                                           : QString();
}

} // namespace

QString networkMisfit(const std::string& network, const DataSummary& data) {
    try {
        return misfitOf(parseNetwork(network), data);
    } catch (const BadParameter&) {
        return {}; // for whoever reads the notation
    }
}

} // namespace mc::ui
