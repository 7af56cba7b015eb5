#include "docks/view_state_cache.h"

#include "view/run_state.h"
#include "view/view.h"

#include <QJsonObject>

namespace mc::ui {

void ViewStateCache::show(View& view, const FramePtr& frame) {
    auto* keeps = dynamic_cast<HasRunState*>(&view);
    if (keeps == nullptr || known_[&view].run == frame->run) {
        view.showFrame(frame);
        return;
    }
    Known& known = known_[&view];
    if (const QJsonValue state = keeps->runState(); !state.isUndefined()) {
        known.others.keep(known.origin, state);
    }
    known.run = frame->run;
    known.origin = frame->origin; // that of before where another run has come and gone unseen
    view.showFrame(frame);
    if (const std::optional<QJsonValue> state = known.others.take(frame->origin)) {
        keeps->setRunState(*state);
    }
}

QJsonValue ViewStateCache::toJson(const std::map<QString, View*>& views, std::uint64_t origin) const {
    QJsonObject states;
    for (const auto& [name, view] : views) {
        const auto* keeps = dynamic_cast<const HasRunState*>(view);
        const auto known = known_.find(view);
        if (keeps == nullptr || known == known_.end()) {
            continue;
        }
        const bool shows = known->second.origin == origin;
        const QJsonValue* kept = known->second.others.find(origin);
        const QJsonValue state = shows ? keeps->runState() : kept != nullptr ? *kept : QJsonValue::Undefined;
        if (!state.isUndefined()) {
            states.insert(name, state);
        }
    }
    return states.isEmpty() ? QJsonValue(QJsonValue::Undefined) : states;
}

void ViewStateCache::fromJson(const std::map<QString, View*>& views, std::uint64_t origin,
                              const QJsonValue& states) {
    for (const auto& [name, view] : views) {
        auto* keeps = dynamic_cast<HasRunState*>(view);
        const QJsonValue state = states.toObject().value(name);
        if (keeps == nullptr || state.isUndefined()) {
            continue;
        }
        Known& known = known_[view];
        if (known.origin == origin) {
            keeps->setRunState(state);
        } else {
            known.others.keep(origin, state);
        }
    }
}

void ViewStateCache::takeKept(const std::map<QString, View*>& views, ViewStateCache& other,
                              const std::map<QString, View*>& otherViews) {
    for (const auto& [name, view] : views) {
        const auto known = other.known_.find(otherViews.at(name));
        if (known != other.known_.end()) {
            known_[view].others = std::move(known->second.others);
        }
    }
}

} // namespace mc::ui
