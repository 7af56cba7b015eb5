#include "scenes/board_state.h"

#include "docks/docks.h"
#include "docks/picked_json.h"
#include "widgets/option_control.h"

#include <QDockWidget>
#include <cmath>
#include <optional>

namespace mc::ui {

namespace {

const QString kLayoutKey = QStringLiteral("layout");
const QString kAxesKey = QStringLiteral("axes");
const QString kOptionsKey = QStringLiteral("options");
const QString kViewsKey = QStringLiteral("views");
const QString kCellKey = QStringLiteral("cell");
const QString kSynapseKey = QStringLiteral("synapse");

const QString kFromKey = QStringLiteral("from"); ///< of a stretch in sight
const QString kToKey = QStringLiteral("to");
const QString kFirstKey = QStringLiteral("first"); ///< cursor
const QString kSecondKey = QStringLiteral("second");

QString nameOfAxis(TimeKind kind) {
    return kind == TimeKind::Presentation ? QStringLiteral("presentation") : QStringLiteral("training");
}

QJsonObject axisState(const TimeLink& axis) {
    QJsonObject state;
    if (axis.isZoomed()) {
        state.insert(kFromKey, axis.span().from);
        state.insert(kToKey, axis.span().to);
    }
    if (axis.cursors().first) {
        state.insert(kFirstKey, *axis.cursors().first);
    }
    if (axis.cursors().second) {
        state.insert(kSecondKey, *axis.cursors().second);
    }
    return state;
}

/// A place on a time axis.
std::optional<double> timeFrom(const QJsonValue& value) {
    constexpr double kFarthest = 1e12; // ms, epochs
    const double time = value.toDouble(-1);
    return time >= 0 && time <= kFarthest ? std::optional(time) : std::nullopt;
}

void showAxis(TimeLink& axis, const QJsonObject& state) {
    const std::optional<double> from = timeFrom(state.value(kFromKey));
    const std::optional<double> to = timeFrom(state.value(kToKey));
    if (from && to && *from < *to) {
        axis.show({*from, *to});
    } else {
        axis.follow();
    }
    axis.removeCursors();
    if (const std::optional<double> first = timeFrom(state.value(kFirstKey))) {
        axis.setFirst(*first);
        if (const std::optional<double> second = timeFrom(state.value(kSecondKey))) {
            axis.setSecond(*second);
        }
    }
}

/// None for a dock without options.
std::vector<OptionControl> optionsOf(const QDockWidget& dock) {
    auto* view = dynamic_cast<HasOptions*>(dock.widget());
    return view != nullptr ? view->options() : std::vector<OptionControl>();
}

QJsonObject optionState(const QDockWidget& dock) {
    QJsonObject values;
    for (const OptionControl& option : optionsOf(dock)) {
        values.insert(QString::fromStdString(option.name), QString::fromStdString(option.value()));
    }
    return values;
}

/// In the order in which the view has them: one may need another.
void showOptions(const QDockWidget& dock, const QJsonObject& values) {
    for (const OptionControl& option : optionsOf(dock)) {
        const QJsonValue value = values.value(QString::fromStdString(option.name));
        if (value.isString() && value.toString().toStdString() != option.value()) {
            option.set(value.toString().toStdString());
        }
    }
}

} // namespace

QJsonObject boardState(Docks& docks) {
    QJsonObject options;
    for (const QDockWidget* dock : docks.all()) {
        if (const QJsonObject values = optionState(*dock); !values.isEmpty()) {
            options.insert(dock->objectName(), values);
        }
    }
    QJsonObject axes;
    for (const TimeKind kind : {TimeKind::Presentation, TimeKind::Training}) {
        axes.insert(nameOfAxis(kind), axisState(docks.axes().of(kind)));
    }
    return {{kLayoutKey, docks.layout().snapshot().toJson()},
            {kAxesKey, axes},
            {kOptionsKey, options},
            {kViewsKey, docks.runStates()},
            {kCellKey, cellToJson(docks.cell())},
            {kSynapseKey, synapseToJson(docks.synapse())}};
}

void showLayout(Docks& docks, const QJsonObject& state) {
    if (const auto layout = DockSnapshot::fromJson(state.value(kLayoutKey), docks.all())) {
        docks.layout().show(*layout);
    }
}

void showViews(Docks& docks, const FramePtr& frame, const QJsonObject& state, bool sameRun) {
    pickCellFrom(docks, frame, state.value(kCellKey));
    pickSynapseFrom(docks, frame, state.value(kSynapseKey));
    const QJsonObject options = state.value(kOptionsKey).toObject();
    for (const QDockWidget* dock : docks.all()) {
        showOptions(*dock, options.value(dock->objectName()).toObject());
    }
    if (sameRun) {
        docks.setRunStates(state.value(kViewsKey));
    }
    const QJsonObject axes = state.value(kAxesKey).toObject();
    for (const TimeKind kind : {TimeKind::Presentation, TimeKind::Training}) {
        showAxis(docks.axes().of(kind), axes.value(nameOfAxis(kind)).toObject());
    }
}

} // namespace mc::ui
