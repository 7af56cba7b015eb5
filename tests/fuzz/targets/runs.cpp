#include "runs.h"

#include "small_runs.h"
#include "training/run/timeline.h"

#include <memory>

namespace mc::fuzz::runs {

namespace {

/// Nine steps behind its second update.
Checkpoint plain() {
    Trainer trainer(small::experiment(), small::data(), 1);
    trainer.watch({.gradient = true, .equivalence = true});
    small::learn(trainer, 2);
    trainer.advance(9);
    return checkpointOf(trainer);
}

Checkpoint intervened(const Experiment& experiment) {
    Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 1);
    trainer.intervene(what_if::SetParameter{"adaptive_step", std::string("on")}, false);
    trainer.intervene(what_if::FlipFeedback{1, 0.5}, false);
    small::learn(trainer, 1);
    return checkpointOf(trainer);
}

HeldCheckpoint held(std::string name, int colour, const Experiment& experiment) {
    return {std::move(name),
            colour,
            true,
            0,
            std::make_shared<const DataSummary>(DataSummary{
                "stripes", {"first", "second", "third"}, 70, 45, 0, {4, 4, 1}, 3, {255, 1.5, 3, false}}),
            std::make_shared<const Checkpoint>(intervened(experiment))};
}

Checkpoint session() {
    Trainer earlier(small::experiment(), small::data(), 1);
    small::learn(earlier, 1);
    Checkpoint now = plain();
    SessionParts& parts = now.session;
    parts.past.states = {std::make_shared<const KeptState>(KeptState{earlier.state(), earlier.history()})};
    parts.past.fromTheStart = true;
    parts.past.latest = {5, 3};
    parts.past.bookmarks = {{"early", {1, 20}}, {"größer", {4, 0}}};
    parts.window = R"({"format":1,"parts":{"cell":[1,3],"note":"größer als θ"}})";
    parts.held = {held("größer", 3, small::convolution()), held("other", 0, small::experiment())};
    return now;
}

} // namespace

std::vector<Checkpoint> all() {
    std::vector<Checkpoint> runs;
    runs.push_back(plain());
    runs.push_back(intervened(small::withAdditions(small::convolution())));
    runs.push_back(session());
    return runs;
}

} // namespace mc::fuzz::runs
