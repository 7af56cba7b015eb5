#include "window_parts.h"

#include "base/errors.h"
#include "docks/docks.h"
#include "docks/picked_json.h"
#include "input/input_view.h"
#include "sessions/window_state.h"
#include "setup/setup_panel.h"
#include "time_control/time_control.h"

#include <QDockWidget>
#include <QJsonArray>
#include <cmath>
#include <vector>

namespace mc::ui {

namespace {

void addPicked(WindowState& parts, Docks& docks, const std::function<FramePtr()>& frame) {
    parts.add({QStringLiteral("cell"), [&docks] { return cellToJson(docks.cell()); },
               [&docks, frame](const QJsonValue& value) { pickCellFrom(docks, frame(), value); }});
    parts.add({QStringLiteral("synapse"), [&docks] { return synapseToJson(docks.synapse()); },
               [&docks, frame](const QJsonValue& value) { pickSynapseFrom(docks, frame(), value); }});
}

void addSpeed(WindowState& parts, const std::function<void(const Command&)>& post,
              const std::function<FramePtr()>& frame) {
    parts.add({QStringLiteral("speed"), // ms per second; none: full speed
               [frame]() -> QJsonValue {
                   const FramePtr last = frame();
                   return last && std::isfinite(last->speedAsked) ? QJsonValue(last->speedAsked)
                                                                  : QJsonValue(QJsonValue::Undefined);
               },
               [post](const QJsonValue& value) {
                   const double speed = value.toDouble(kFullSpeed);
                   post(command::SetSpeed{speed > 0 ? speed : kFullSpeed});
               },
               false, true});
}

void addPauseEvents(WindowState& parts, const std::function<void(const Command&)>& post,
                    const std::function<FramePtr()>& frame) {
    parts.add({QStringLiteral("pause_when"),
               [frame] {
                   QJsonArray texts;
                   if (const FramePtr last = frame()) {
                       for (const PauseEvent& event : last->pauseEvents) {
                           texts.append(QString::fromStdString(pauseEventText(event)));
                       }
                   }
                   return texts;
               },
               [post, frame](const QJsonValue& value) {
                   std::vector<PauseEvent> events;
                   if (!frame()) {
                       return;
                   }
                   for (const auto& text : value.toArray()) {
                       try {
                           const PauseEvent event = parsePauseEvent(text.toString().toStdString());
                           checkFits(event, *frame()->experiment);
                           events.push_back(event);
                       } catch (const Refused&) { // NOLINT(bugprone-empty-catch): of another version
                       }
                   }
                   post(command::PauseWhen{events});
               },
               false, true});
}

void addSteps(WindowState& parts, TimeControl& time) {
    parts.add({QStringLiteral("steps"),
               [&time] {
                   return QJsonArray{static_cast<int>(time.unit()), time.unitsPerStep()};
               },
               [&time](const QJsonValue& value) {
                   const QJsonArray steps = value.toArray();
                   if (steps.size() == 2) {
                       time.chooseSteps(static_cast<StepUnit>(indexFrom(steps[0])), steps[1].toInt(1));
                   }
               }});
}

void addDrawings(WindowState& parts, Docks& docks) {
    auto* const view = qobject_cast<InputView*>(docks.named(QStringLiteral("input"))->widget());
    parts.add({QStringLiteral("drawings"), [view] { return view->drawings(); },
               [view](const QJsonValue& value) { view->setDrawings(value); }});
}

/// What was typed into the set-up and not applied.
void addEdits(WindowState& parts, SetupPanel& setup) {
    parts.add({QStringLiteral("setup"),
               [&setup] {
                   QJsonObject texts;
                   const QMap<QString, QString> edits = setup.edits();
                   for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
                       texts.insert(edit.key(), edit.value());
                   }
                   return texts;
               },
               [&setup](const QJsonValue& value) {
                   QMap<QString, QString> edits;
                   const QJsonObject texts = value.toObject();
                   for (auto text = texts.begin(); text != texts.end(); ++text) {
                       edits.insert(text.key(), text.value().toString());
                   }
                   setup.setEdits(edits);
               }});
}

} // namespace

void addWindowParts(WindowState& parts, Docks& docks, TimeControl& time, SetupPanel& setup,
                    const std::function<void(const Command&)>& post, const std::function<FramePtr()>& frame) {
    parts.add({QStringLiteral("layout"), [&docks] { return docks.layout().toJson(); },
               [&docks](const QJsonValue& value) { docks.layout().fromJson(value.toObject()); }, false,
               true});
    addPicked(parts, docks, frame);
    parts.add({QStringLiteral("views"), [&docks] { return docks.runStates(); },
               [&docks](const QJsonValue& states) { docks.setRunStates(states); }});
    addSpeed(parts, post, frame);
    addPauseEvents(parts, post, frame);
    addSteps(parts, time);
    addDrawings(parts, docks);
    addEdits(parts, setup);
}

} // namespace mc::ui
