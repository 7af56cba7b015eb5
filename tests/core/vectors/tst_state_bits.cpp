// The bits of the state that some experiments have learned are those of a table, whatever the processor, its
// instruction set and the number of threads: so a change of bits is always a decision.

#include "digit_runs.h"
#include "each_instruction_set.h"
#include "small_runs.h"
#include "support/check.h"

#define XXH_INLINE_ALL
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <utility>
#include <vector>
#include <xxhash.h>

namespace {

using namespace mc;

constexpr int kUpdates = 20;

/// One way to fill in some fields of an experiment.
struct Choice {
    std::string name;
    std::function<void(Experiment&)> make;
};

std::vector<Choice> networks() {
    return {{"dense",
             [](Experiment& experiment) {
                 experiment = small::experiment();
                 experiment.network = "16-37-21-3";
             }},
            {"convolution", [](Experiment& experiment) {
                 experiment = small::convolution();
                 experiment.network = "4x4-19c3p1-p2-7c2-3";
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

std::vector<Choice> additions() {
    return {{"", [](Experiment&) {}},
            {"additions", [](Experiment& experiment) { experiment = small::withAdditions(experiment); }}};
}

/// A line of the table.
struct Run {
    std::string name;
    Experiment experiment;
    DatasetPtr data;
};

/// Every choice with every other. What is to be in the table as well is one more list here, or an entry in
/// one.
std::vector<Run> runs() {
    std::vector<Run> all{{"", {}, small::data()}};
    for (const std::vector<Choice>& choices : {networks(), allRules(), encoders(), errors(), additions()}) {
        std::vector<Run> more;
        for (const Run& run : all) {
            for (const Choice& choice : choices) {
                Run& next = more.emplace_back(run);
                next.name += choice.name.empty() ? "" : choice.name + " ";
                choice.make(next.experiment);
            }
        }
        all = std::move(more);
    }
    // Errors that go back through time are graded whatever the cells do.
    std::erase_if(all, [](const Run& run) {
        return ruleNamed(run.experiment.rule).path == ErrorPath::ThroughTime &&
               run.experiment.errorCells.mode != ErrorMode::Graded;
    });
    // Layers wide enough for all paths of the vector code.
    all.push_back(
        {"digits dense ", digit::dense("microcircuit", Encoder::Direct, ErrorMode::Spiking), digit::data()});
    all.push_back({"digits convolution ", digit::kernels(ErrorMode::Graded), digit::data()});
    return all;
}

/// Of all numbers that a state holds.
std::string checksum(const LearnerState& state) {
    XXH3_state_t* const sum = XXH3_createState();
    XXH3_64bits_reset(sum);
    const auto add = [sum](const auto& values) {
        XXH3_64bits_update(sum, values.data(), static_cast<std::size_t>(values.size()) * sizeof values[0]);
    };
    const auto addMatrix = [&add](const Matrix& matrix) { add(matrix.reshaped()); };
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        const Layer& layer = state.network.layers[k];
        const SlowTraces& slow = state.slow[k];
        for (const Matrix* matrix : {&layer.forward, &layer.feedback, &state.efficacy[k], &slow.forward,
                                     &slow.feedback, &slow.squares}) {
            addMatrix(*matrix);
        }
        for (const Vector* vector : {&layer.bias, &slow.bias, &slow.biasSquares, &state.usualDrive[k]}) {
            add(*vector);
        }
    }
    add(state.errorRms);
    add(state.feltRms);
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(XXH3_64bits_digest(sum)));
    XXH3_freeState(sum);
    return digits;
}

using Table = std::map<std::string, std::string>; // checksums by name

Table learned(int threads) {
    Table table;
    for (const Run& run : runs()) {
        Trainer trainer(run.experiment, run.data, threads);
        small::learn(trainer, kUpdates);
        table[run.name] = checksum(trainer.state());
    }
    return table;
}

const Table& learnedByOneThread() {
    static const Table table = learned(1);
    return table;
}

Table tableOfFile() {
    Table table;
    std::ifstream file(MC_STATE_BITS);
    for (std::string line; std::getline(file, line);) {
        const std::size_t end = line.rfind(' ') + 1;
        table[line.substr(0, end)] = line.substr(end);
    }
    return table;
}

/// Throws with the names of all lines that differ.
void compare(const Table& found, const Table& known, const std::string& hint) {
    Table names = known;
    names.insert(found.begin(), found.end());
    std::string differing;
    int count = 0;
    for (const auto& [name, ignored] : names) {
        const auto one = found.find(name);
        const auto other = known.find(name);
        if (one == found.end() || other == known.end() || one->second != other->second) {
            ++count;
            differing += "\n         " + name +
                         (one == found.end()     ? "is no longer run"
                          : other == known.end() ? "is new"
                                                 : "differs");
        }
    }
    if (count > 0) {
        throw check::Failed(std::to_string(count) + " of " + std::to_string(names.size()) +
                            " states have other bits. " + hint + differing);
    }
}

void statesHaveTheBitsOfTheTable() {
    const char* const write = std::getenv("MC_WRITE_GOLDEN");
    if (write != nullptr && std::string(write) == "1") {
        std::ofstream file(MC_STATE_BITS);
        for (const auto& [name, sum] : learnedByOneThread()) {
            file << name << sum << '\n';
        }
        CHECK(file.flush());
    }
    compare(learnedByOneThread(), tableOfFile(),
            "If that is meant, renew the table: MC_WRITE_GOLDEN=1 ctest --preset release -R tst_state_bits");
}

void everyNumberOfThreadsGivesThem() {
    for (const int threads : {2, 4}) {
        compare(learned(threads), learnedByOneThread(), "With " + std::to_string(threads) + " threads:");
    }
}

void everyInstructionSetGivesThem() {
    withEach([](const std::string& set) { compare(learned(1), learnedByOneThread(), "With " + set + ":"); });
}

/// Or the table would not show what a field does.
void statesDiffer() {
    std::map<std::string, std::string> names; // by checksum
    std::string same;
    for (const auto& [name, sum] : learnedByOneThread()) {
        const auto [first, fresh] = names.emplace(sum, name);
        if (!fresh) {
            same += "\n         " + first->second + "and " + name;
        }
    }
    if (!same.empty()) {
        throw check::Failed("These states have the same bits:" + same);
    }
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"statesHaveTheBitsOfTheTable", statesHaveTheBitsOfTheTable},
                          {"everyNumberOfThreadsGivesThem", everyNumberOfThreadsGivesThem},
                          {"everyInstructionSetGivesThem", everyInstructionSetGivesThem},
                          {"statesDiffer", statesDiffer}},
                         count, arguments);
}
