#include "scenes/board_state.h"

#include "docks/docks.h"
#include "docks/picked_json.h"
#include "widgets/option_control.h"

#include <QDockWidget>
#include <QJsonArray>
#include <algorithm>
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

const QString kComparedKey = QStringLiteral("compared_with"); ///< null: with nothing
const QString kAtKey = QStringLiteral("at");                  ///< of the run: [updates, presented]
const QString kHeldKey = QStringLiteral("held");              ///< name of a held run
const QString kControlKey = QStringLiteral("control");        ///< true

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

QJsonValue comparisonState(const Frame& frame) {
    if (!frame.comparedWith) {
        return QJsonValue::Null;
    }
    const ComparedWith& with = *frame.comparedWith;
    switch (with.kind) {
    case ComparedWith::Kind::Moment:
        return QJsonObject{{kAtKey, QJsonArray{static_cast<double>(with.moment.updates),
                                               static_cast<double>(with.moment.presented)}}};
    case ComparedWith::Kind::Held: { // by its name: a session that is opened numbers its runs anew
        const auto run = std::ranges::find(frame.held, with.held, &HeldRun::number);
        return run == frame.held.end() ? QJsonValue(QJsonValue::Null)
                                       : QJsonObject{{kHeldKey, QString::fromStdString(run->name)}};
    }
    case ComparedWith::Kind::Control:
        break;
    }
    return QJsonObject{{kControlKey, true}};
}

/// None where the run of the frame has no such one.
std::optional<ComparedWith> comparedWithFrom(const QJsonObject& state, const Frame& frame, bool sameRun) {
    using Kind = ComparedWith::Kind;
    if (state.value(kControlKey).toBool() && frame.control) {
        return ComparedWith{.kind = Kind::Control};
    }
    const auto run =
        std::ranges::find(frame.held, state.value(kHeldKey).toString().toStdString(), &HeldRun::name);
    if (state.contains(kHeldKey) && run != frame.held.end()) {
        return ComparedWith{.kind = Kind::Held, .held = run->number};
    }
    const QJsonArray at = state.value(kAtKey).toArray();
    const Moment moment{at.at(0).toInteger(-1), at.at(1).toInteger(-1)};
    const bool kept = sameRun && frame.past && moment.updates >= 0 && moment.presented >= 0 &&
                      moment >= frame.past->earliest && moment <= frame.past->latest;
    return kept ? std::optional(ComparedWith{.kind = Kind::Moment, .moment = moment}) : std::nullopt;
}

} // namespace

QJsonObject boardState(Docks& docks, const Frame& frame) {
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
            {kSynapseKey, synapseToJson(docks.synapse())},
            {kComparedKey, comparisonState(frame)}};
}

std::optional<command::Compare> comparisonOf(const QJsonObject& state, const Frame& frame, bool sameRun) {
    const QJsonValue compared = state.value(kComparedKey);
    if (compared.isNull() && frame.comparedWith) {
        return command::Compare{};
    }
    const std::optional<ComparedWith> with = comparedWithFrom(compared.toObject(), frame, sameRun);
    return with && with != frame.comparedWith ? std::optional(command::Compare{with}) : std::nullopt;
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
