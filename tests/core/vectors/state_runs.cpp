#include "state_runs.h"

#include "digit_runs.h"
#include "learning/rules.h"
#include "small_runs.h"

#include <cstddef>
#include <functional>
#include <utility>

namespace {

using namespace mc;

/// One way to fill in some fields of an experiment.
struct Choice {
    std::string name; ///< in the name of the row; "": not named
    std::function<void(Experiment&)> make;
};

/// Their batches are a block of lanes and a part of one.
std::vector<Choice> networks() {
    return {{"dense",
             [](Experiment& experiment) {
                 experiment = small::experiment();
                 experiment.network = "16-37-21-3";
                 experiment.learning.batch = kBlockLanes + 2;
             }},
            {"convolution", [](Experiment& experiment) {
                 experiment = small::convolution();
                 experiment.network = "4x4-19c3p1-p2-7c2-3";
                 experiment.learning.batch = kConvolutionLanes + 2;
             }}};
}

std::vector<Choice> allRules() {
    std::vector<Choice> choices;
    for (const Rule& rule : rules()) {
        const std::string name(rule.name);
        choices.push_back({name, [name](Experiment& experiment) { experiment.rule = name; }});
    }
    return choices;
}

std::vector<Choice> encoders() {
    return {{"direct", [](Experiment& experiment) { experiment.encoder = Encoder::Direct; }},
            {"regular", [](Experiment& experiment) { experiment.encoder = Encoder::Regular; }},
            {"poisson", [](Experiment& experiment) { experiment.encoder = Encoder::Poisson; }}};
}

std::vector<Choice> errors() {
    const auto spiking = [](QuantumMode mode) {
        return [mode](Experiment& experiment) {
            experiment.errorCells.mode = ErrorMode::Spiking;
            experiment.errorCells.quantumMode = mode;
        };
    };
    return {{"graded", [](Experiment& experiment) { experiment.errorCells.mode = ErrorMode::Graded; }},
            {"fixed", spiking(QuantumMode::Fixed)},
            {"adaptive", spiking(QuantumMode::Adaptive)}};
}

std::vector<Choice> allOrNoAdditions() {
    return {{"", [](Experiment&) {}},
            {"additions", [](Experiment& experiment) { experiment = small::withAdditions(experiment); }}};
}

struct Addition {
    Choice choice;
    bool exactErrorsToo = true; ///< whether it acts where errors go back through time
};

std::vector<Addition> additions() {
    return {{{"mirror", [](Experiment& e) { e.data.mirror = true; }}},
            {{"shift", [](Experiment& e) { e.data.shift = 1; }}},
            {{"error-adaptation", [](Experiment& e) { e.errorCells.adaptation = 0.2; }}, false},
            {{"equalise", [](Experiment& e) { e.errorCells.equalise = true; }}, false},
            {{"covariance", [](Experiment& e) { e.circuit.covariance = true; }}, false},
            {{"eligibility", [](Experiment& e) { e.circuit.eligibility = true; }}, false},
            {{"teacher-delay", [](Experiment& e) { e.circuit.teacherDelay = 2; }}},
            {{"homeostasis", [](Experiment& e) { e.learning.homeostasisRate = 0.1; }}},
            {{"adaptive-step",
              [](Experiment& e) {
                  e.learning.adaptiveStep = true;
                  e.learning.eta = 0.01;
              }}},
            {{"falling-decay", [](Experiment& e) { e.learning.decayFollowsRate = true; }}}};
}

/// A row in which all choices are made in turn.
StateRun made(const std::vector<Choice>& choices) {
    StateRun run{"", {}, small::data()};
    for (const Choice& choice : choices) {
        run.name += (run.name.empty() || choice.name.empty() ? "" : " ") + choice.name;
        choice.make(run.experiment);
    }
    return run;
}

/// Errors that go back through time are graded whatever the cells do.
bool throughTime(const std::string& rule) {
    return ruleNamed(rule).path == ErrorPath::ThroughTime;
}

/// Every choice with every other.
void addProduct(std::vector<StateRun>& runs) {
    std::vector<std::vector<Choice>> all{{}};
    for (const std::vector<Choice>& choices :
         {networks(), allRules(), encoders(), errors(), allOrNoAdditions()}) {
        std::vector<std::vector<Choice>> more;
        for (const std::vector<Choice>& some : all) {
            for (const Choice& choice : choices) {
                more.emplace_back(some).push_back(choice);
            }
        }
        all = std::move(more);
    }
    for (const std::vector<Choice>& choices : all) {
        StateRun run = made(choices);
        if (!throughTime(run.experiment.rule) || run.experiment.errorCells.mode == ErrorMode::Graded) {
            runs.push_back(std::move(run));
        }
    }
}

/// A row for an addition or two. What else varies takes turns.
StateRun inTurn(std::size_t turn, const Choice& network, const Choice& rule,
                const std::vector<Choice>& chosenAdditions) {
    std::vector<Choice> choices{network, rule, encoders()[turn % 3],
                                errors()[throughTime(rule.name) ? 0 : turn / 3 % 3]};
    choices.insert(choices.end(), chosenAdditions.begin(), chosenAdditions.end());
    return made(choices);
}

/// Each addition with every rule. The turns of an addition begin elsewhere than those of the one before.
void addSingles(std::vector<StateRun>& runs) {
    const std::vector<Choice> rules = allRules();
    std::size_t first = 0;
    for (const Addition& addition : additions()) {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const std::size_t turn = first + i;
            StateRun run = inTurn(turn, networks()[turn % 2], rules[i], {addition.choice});
            if (!throughTime(run.experiment.rule) || addition.exactErrorsToo) {
                runs.push_back(std::move(run));
            }
        }
        ++first;
    }
}

/// Each two additions, on both kinds of networks.
void addPairs(std::vector<StateRun>& runs) {
    std::vector<Choice> rules = allRules();
    std::erase_if(rules, [](const Choice& rule) { return throughTime(rule.name); });
    const std::vector<Addition> all = additions();
    std::size_t turn = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            for (const Choice& network : networks()) {
                runs.push_back(
                    inTurn(turn, network, rules[turn % rules.size()], {all[i].choice, all[j].choice}));
                ++turn;
            }
        }
    }
}

} // namespace

std::vector<StateRun> stateRuns() {
    std::vector<StateRun> runs;
    addProduct(runs);
    addSingles(runs);
    addPairs(runs);
    runs.push_back(
        {"digits dense", digit::dense("microcircuit", Encoder::Direct, ErrorMode::Spiking), digit::data()});
    runs.push_back({"digits convolution", digit::kernels(ErrorMode::Graded), digit::data()});
    return runs;
}
