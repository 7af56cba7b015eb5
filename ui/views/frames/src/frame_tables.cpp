#include "frames/frame_tables.h"

#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "frames/map_places.h"
#include "frames/network_activity.h"
#include "style/text.h"

#include <limits>

namespace mc::ui {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

DataColumn column(const QString& name, const QString& unit = {}) {
    return {name, unit};
}

DataColumn key(const QString& name, const QString& unit = {}) {
    return {name, unit, {}, {}, true};
}

/// Adds a row of numbers to the columns from `first` on.
void add(DataTable& table, std::size_t first, std::initializer_list<double> values) {
    for (const double value : values) {
        table.columns[first++].numbers.push_back(value);
    }
}

class Spikes {
public:
    explicit Spikes(DataTable& table) : table_(table) {}
    void add(int step, const QString& layer, Index cell, const QString& type, double spikes, double error) {
        mc::ui::add(table_, 0, {static_cast<double>(step)});
        table_.columns[1].words << layer;
        mc::ui::add(table_, 2, {static_cast<double>(cell)});
        table_.columns[3].words << type;
        mc::ui::add(table_, 4, {spikes, error});
    }

private:
    DataTable& table_;
};

void addErrors(Spikes& spikes, const LayerRecord& record, const QString& layer, int step) {
    const bool graded = record.bursts.size() == 0;
    for (Index cell = 0; cell < record.error.rows(); ++cell) {
        const double error = record.error(cell, step - 1);
        const int burst = graded ? 0 : record.bursts(cell, step - 1);
        if (graded ? error != 0 : burst != 0) {
            spikes.add(step, layer, cell, (graded ? error : burst) > 0 ? tr("VIP") : tr("SST"),
                       graded ? kUnknown : std::abs(burst), error);
        }
    }
}

} // namespace

DataTable spikeTable(const Frame& frame, TimeSpan sight) {
    DataTable table{QStringLiteral("spikes"),
                    tr("Spikes in sight"),
                    {key(tr("time"), tr("ms")), key(tr("layer")), key(tr("cell")), key(tr("type")),
                     column(tr("spikes")), column(tr("e"))}};
    Spikes spikes(table);
    const QStringList names = layerNames(frame);
    for (int step = 1; step <= stepsShown(frame); ++step) {
        if (!sight.contains(step)) {
            continue;
        }
        const PresentationRecord& record = *frame.presentation;
        for (Index pixel = 0; record.inputSpikes && pixel < record.input.rows(); ++pixel) {
            if (record.input(pixel, step - 1) != 0) {
                spikes.add(step, names.front(), pixel, tr("input"), 1, kUnknown);
            }
        }
        for (std::size_t k = 0; k < record.layers.size(); ++k) {
            const LayerRecord& layer = record.layers[k];
            const QString& name = names[static_cast<qsizetype>(k) + 1];
            for (Index cell = 0; cell < layer.spikes.rows(); ++cell) {
                if (layer.spikes(cell, step - 1) != 0) {
                    spikes.add(step, name, cell, tr("PYR"), 1, kUnknown);
                }
            }
            addErrors(spikes, layer, name, step);
        }
    }
    return table;
}

DataTable imageTable(const Frame& frame) {
    DataTable table{QStringLiteral("image"),
                    tr("Image presented"),
                    {key(tr("channel")), key(tr("row")), key(tr("column")), column(tr("value"))}};
    if (frame.presentation) {
        const ImageShape& shape = frame.presentation->shape;
        for (std::size_t i = 0; i < frame.presentation->image.size(); ++i) {
            const MapPlace place = placeIn({shape.channels, shape.rows, shape.columns}, static_cast<int>(i));
            add(table, 0,
                {static_cast<double>(place.channel), static_cast<double>(place.row),
                 static_cast<double>(place.column), static_cast<double>(frame.presentation->image[i])});
        }
    }
    return table;
}

DataTable classTable(const Frame& frame) {
    DataTable table{QStringLiteral("output"),
                    tr("Mean output so far"),
                    {key(tr("cell")), key(tr("class")), column(tr("mean trace x"))}};
    const int steps = stepsShown(frame);
    for (Index cell = 0; steps > 0 && cell < frame.presentation->outputSum.rows(); ++cell) {
        add(table, 0, {static_cast<double>(cell)});
        table.columns[1].words << className(frame, static_cast<int>(cell));
        add(table, 2, {frame.presentation->outputSum(cell, steps - 1) / static_cast<double>(steps)});
    }
    return table;
}

DataTable activityTable(const Frame& frame, ShownSteps shown) {
    const bool whole = shown.isWhole();
    DataTable table{QStringLiteral("activity"),
                    whole ? tr("Cells over the presentation shown") : tr("Cells in the step shown"),
                    {key(tr("layer")), key(tr("cell")), column(whole ? tr("mean trace x") : tr("trace x")),
                     column(whole ? tr("spikes") : tr("spike")), column(tr("VIP bursts")),
                     column(tr("SST bursts")), column(whole ? tr("mean e") : tr("e"))}};
    if (shown.step == 0 || !hasPresentation(frame)) {
        return table;
    }
    const std::vector<LayerActivity> all = networkActivity(frame, shown);
    const QStringList names = layerNames(frame);
    for (std::size_t layer = 0; layer < all.size(); ++layer) {
        const LayerActivity& activity = all[layer];
        for (Index cell = 0; cell < activity.trace.size(); ++cell) {
            const auto bursts = [&](const Eigen::VectorXi& of) {
                return activity.spikingErrors() ? static_cast<double>(of[cell]) : kUnknown;
            };
            table.columns[0].words << names[static_cast<qsizetype>(layer)];
            add(table, 1,
                {static_cast<double>(cell), activity.trace[cell], static_cast<double>(activity.spikes[cell]),
                 bursts(activity.vip), bursts(activity.sst), layer > 0 ? activity.error[cell] : kUnknown});
        }
    }
    return table;
}

DataTable mapTable(const Frame& frame, int layer, FeatureActivity activity, ShownSteps shown) {
    const bool whole = shown.isWhole();
    DataTable table{QStringLiteral("maps"),
                    whole ? tr("Feature maps over the presentation shown")
                          : tr("Feature maps in the step shown"),
                    {key(tr("layer")), key(tr("channel")), key(tr("row")), key(tr("column")),
                     column(activityName(activity, shown)), column(whole ? tr("mean e") : tr("e"))}};
    if (layer < 1) {
        return table;
    }
    const FeatureValues values = featureValues(frame, layer, activity, shown);
    const MapShape maps = mapsOf(frame, layer);
    const QString name = layerNames(frame)[layer];
    for (Index unit = 0; unit < values.activity.size(); ++unit) {
        const MapPlace place = placeIn(maps, static_cast<int>(unit));
        table.columns[0].words << name;
        add(table, 1,
            {static_cast<double>(place.channel), static_cast<double>(place.row),
             static_cast<double>(place.column), values.activity[unit], values.error[unit]});
    }
    return table;
}

DataTable kernelTable(const KernelRecord& record) {
    DataTable table{QStringLiteral("kernels"),
                    tr("Kernels"),
                    {key(tr("layer")), key(tr("out channel")), key(tr("in channel")), key(tr("row")),
                     key(tr("column")), column(tr("W"))}};
    const QString name = layerName(record.layer, record.layer + 2); // a convolution is never the output
    const bool paired = record.feedback.size() == record.forward.size();
    if (paired) {
        table.columns.push_back(column(tr("E")));
    }
    const int side = record.geometry.kernel;
    for (Index out = 0; out < record.forward.rows(); ++out) {
        for (Index entry = 0; entry < record.forward.cols(); ++entry) {
            const MapPlace place =
                placeIn({record.geometry.afferent.channels, side, side}, static_cast<int>(entry));
            table.columns[0].words << name;
            add(table, 1,
                {static_cast<double>(out), static_cast<double>(place.channel), static_cast<double>(place.row),
                 static_cast<double>(place.column), record.forward(out, entry)});
            if (paired) {
                add(table, 6, {record.feedback(out, entry)});
            }
        }
    }
    return table;
}

DataTable pairTable(const QString& layers, const PairRecord& record) {
    DataTable table{
        QStringLiteral("pairs"),
        tr("Synapse pairs"),
        {key(tr("layers")), key(tr("upper cell")), key(tr("lower cell")), column(tr("W")), column(tr("E"))}};
    for (Index lower = 0; lower < record.forward.cols(); ++lower) {
        for (Index upper = 0; upper < record.forward.rows(); ++upper) {
            table.columns[0].words << layers;
            add(table, 1,
                {static_cast<double>(upper), static_cast<double>(lower), record.forward(upper, lower),
                 record.feedback(upper, lower)});
        }
    }
    return table;
}

DataTable circuitTable(const Frame& frame, const std::vector<CellChoice>& cells, TimeSpan sight) {
    DataTable table{
        QStringLiteral("courses"), tr("Courses of the microcircuits"), {key(tr("time"), tr("ms"))}};
    std::vector<int> steps;
    for (int step = 1; step <= stepsShown(frame); ++step) {
        if (sight.contains(step)) {
            steps.push_back(step);
            table.columns.front().numbers.push_back(step);
        }
    }
    for (const CellChoice& cell : cells) {
        if (steps.empty() || !hasCell(frame, cell)) {
            continue;
        }
        const LayerRecord& layer = frame.presentation->layers[static_cast<std::size_t>(cell.layer) - 1];
        const auto course = [&](const QString& name, const auto& values) {
            DataColumn one = column(tr("%1: %2").arg(cellName(frame, cell), name));
            for (const int step : steps) {
                one.numbers.push_back(values(cell.cell, step - 1));
            }
            table.columns.push_back(one);
        };
        course(tr("u"), layer.membrane);
        course(tr("v_a"), layer.apical);
        course(tr("x"), layer.trace);
        course(tr("e"), layer.error);
        if (layer.bursts.size() > 0) {
            course(tr("burst"), layer.bursts);
        }
    }
    return table;
}

DataTable afferentTable(const Frame& frame, CellChoice cell) {
    DataTable table{QStringLiteral("afferents"),
                    tr("Afferent synapses"),
                    {key(tr("cell")), key(tr("unit below")), key(tr("name")), column(tr("W"))}};
    const CircuitRecord* record = hasCell(frame, cell) ? circuitOf(frame, cell) : nullptr;
    const QString name = record != nullptr ? cellName(frame, cell) : QString();
    for (std::size_t i = 0; record != nullptr && i < record->afferents.size(); ++i) {
        table.columns[0].words << name;
        add(table, 1, {static_cast<double>(record->afferents[i])});
        table.columns[2].words << afferentName(frame, cell.layer, record->afferents[i]);
        add(table, 3, {record->forward[static_cast<Index>(i)]});
    }
    return table;
}

} // namespace mc::ui
