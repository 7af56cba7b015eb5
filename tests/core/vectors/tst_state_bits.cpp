// The bits of the states that many runs learn are those of a table, whatever the processor, its instruction
// set and the number of threads: so a change of bits is always a decision.

#include "each_instruction_set.h"
#include "small_runs.h"
#include "state_runs.h"
#include "support/check.h"

#define XXH_INLINE_ALL
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <vector>
#include <xxhash.h>

namespace {

using namespace mc;

constexpr int kUpdates = 20;
constexpr int kThreads[] = {1, 2, 4};

const char* const kHead = "# XXH3 of the whole state of a learner after 20 updates, or before the first. 1, "
                          "2 and 4 threads, all instruction\n"
                          "# sets, x86-64 and arm64, GCC and clang have to give these bits. Rows \"start\" "
                          "also depend on the C library, by its\n"
                          "# logarithm, cosine and exponential: they are those of glibc 2.36 to 2.41. After "
                          "a change of bits that is meant:\n"
                          "# MC_WRITE_GOLDEN=1 ctest --preset release -R tst_state_bits\n";

/// Sums up the bits of numbers.
class Checksum {
public:
    Checksum() : state_(XXH3_createState()) { XXH3_64bits_reset(state_); }
    ~Checksum() { XXH3_freeState(state_); }
    Checksum(const Checksum&) = delete;
    Checksum& operator=(const Checksum&) = delete;

    template <class Number> void addNumber(Number number) {
        XXH3_64bits_update(state_, &number, sizeof number);
    }
    /// A vector, or a matrix column by column, with its shape.
    template <class Values> void addValues(const Values& values) {
        if constexpr (requires { values.rows(); }) {
            addNumber(std::int64_t{values.rows()});
        }
        const auto size = static_cast<std::size_t>(values.size());
        addNumber(std::uint64_t{size});
        XXH3_64bits_update(state_, values.data(), size * sizeof *values.data());
    }
    [[nodiscard]] std::string text() const {
        char digits[17];
        std::snprintf(digits, sizeof digits, "%016llx",
                      static_cast<unsigned long long>(XXH3_64bits_digest(state_)));
        return digits;
    }

private:
    XXH3_state_t* state_;
};

/// Of all that a state holds.
std::string checksum(const LearnerState& state) {
    Checksum sum;
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        const Layer& layer = state.network.layers[k];
        const SlowTraces& slow = state.slow[k];
        for (const Matrix* matrix : {&layer.forward, &layer.feedback, &state.efficacy[k], &slow.forward,
                                     &slow.feedback, &slow.squares}) {
            sum.addValues(*matrix);
        }
        for (const Vector* vector : {&layer.bias, &slow.bias, &slow.biasSquares, &state.usualDrive[k]}) {
            sum.addValues(*vector);
        }
    }
    sum.addValues(state.errorRms);
    sum.addValues(state.feltRms);
    sum.addNumber(state.squaresLeft);
    for (const std::int64_t number : {state.updates, state.presented, std::int64_t(state.interventions)}) {
        sum.addNumber(number);
    }
    for (const LayerCourse& course : state.courses) {
        for (const std::int64_t number :
             {course.silent, course.saturated, course.lively, course.patience, course.goodUpdates}) {
            sum.addNumber(number);
        }
    }
    return sum.text();
}

/// How the vector code is to be computed.
struct Way {
    std::string set; ///< of instructions
    int threads = 1;

    [[nodiscard]] std::string text() const {
        return set + " and " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
    }
    bool operator==(const Way&) const = default;
};

/// Each set and each number of threads at least once. First: the best set, on one thread.
std::vector<Way> ways() {
    const std::vector<std::string> sets = instructionSets();
    std::vector<Way> all;
    for (std::size_t i = 0; i < std::max(sets.size(), std::size(kThreads)); ++i) {
        all.push_back({sets[i < sets.size() ? i : 0], kThreads[i % std::size(kThreads)]});
    }
    return all;
}

std::string learned(const StateRun& run, const Way& way) {
    useInstructionSet(way.set);
    Trainer trainer(run.experiment, run.data, way.threads);
    small::learn(trainer, kUpdates);
    useInstructionSet(instructionSets().front());
    return checksum(trainer.state());
}

const std::vector<StateRun>& allRuns() {
    static const std::vector<StateRun> runs = stateRuns();
    return runs;
}

using Table = std::map<std::string, std::string>; // checksums by name

/// What the first way gives, and the states of both kinds of networks before they learn.
const Table& found() {
    static const Table table = [] {
        Table found;
        for (const StateRun& run : allRuns()) {
            found[run.name] = learned(run, ways().front());
            const std::string kind = run.name.substr(0, run.name.find(' '));
            if (!found.contains("start " + kind)) {
                found["start " + kind] = checksum(makeLearnerState(run.experiment));
            }
        }
        return found;
    }();
    return table;
}

Table tableOfFile() {
    Table table;
    std::ifstream file(MC_STATE_BITS);
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with('#')) {
            const std::size_t space = line.rfind(' ');
            table[line.substr(0, space)] = line.substr(space + 1);
        }
    }
    return table;
}

void writeTable() {
    std::ofstream file(MC_STATE_BITS);
    file << kHead;
    for (const auto& [name, sum] : found()) {
        file << name << ' ' << sum << '\n';
    }
    CHECK(file.flush());
}

void throwIfAny(const std::vector<std::string>& faults, const std::string& about) {
    std::string text = std::to_string(faults.size()) + " " + about;
    for (const std::string& fault : faults) {
        text += "\n         " + fault;
    }
    if (!faults.empty()) {
        throw check::Failed(text);
    }
}

void statesHaveTheBitsOfTheTable() {
    const char* const write = std::getenv("MC_WRITE_GOLDEN");
    if (write != nullptr && std::string(write) == "1") {
        writeTable();
    }
    const Table known = tableOfFile();
    std::vector<std::string> faults;
    for (const auto& [name, sum] : known) {
        if (!found().contains(name)) {
            faults.push_back(name + " is no longer run");
        }
    }
    for (const auto& [name, sum] : found()) {
        const auto row = known.find(name);
        if (row == known.end()) {
            faults.push_back(name + " is new");
        } else if (row->second != sum) {
            faults.push_back(name + (name.starts_with("start")
                                         ? " differs: does the C library compute otherwise?"
                                         : " differs"));
        }
    }
    throwIfAny(faults, "of " + std::to_string(found().size()) + " rows, with " + ways().front().text() +
                           ". If that is meant, renew the table: MC_WRITE_GOLDEN=1 ctest --preset release -R "
                           "tst_state_bits");
}

/// Those of all sets and numbers of threads that give a run other bits than the first way.
std::string otherWays(const StateRun& run) {
    std::string text;
    for (const std::string& set : instructionSets()) {
        for (const int threads : kThreads) {
            if (learned(run, {set, threads}) != found().at(run.name)) {
                text += (text.empty() ? "" : "; ") + Way{set, threads}.text();
            }
        }
    }
    return text;
}

void everyInstructionSetAndNumberOfThreadsGivesThem() {
    std::vector<std::string> faults;
    for (const StateRun& run : allRuns()) {
        for (const Way& way : ways()) {
            if (way != ways().front() && learned(run, way) != found().at(run.name)) {
                faults.push_back(run.name + " with " + otherWays(run));
                break;
            }
        }
    }
    throwIfAny(faults, "of " + std::to_string(allRuns().size()) + " states have other bits than with " +
                           ways().front().text() + ":");
}

/// Or the table would not show what a field does.
void statesDiffer() {
    Table names; // by checksum
    std::vector<std::string> faults;
    for (const auto& [name, sum] : found()) {
        const auto [first, fresh] = names.emplace(sum, name);
        if (!fresh) {
            faults.push_back(first->second + " and " + name);
        }
    }
    throwIfAny(faults, "pairs of states have the same bits:");
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"statesHaveTheBitsOfTheTable", statesHaveTheBitsOfTheTable},
         {"everyInstructionSetAndNumberOfThreadsGivesThem", everyInstructionSetAndNumberOfThreadsGivesThem},
         {"statesDiffer", statesDiffer}},
        count, arguments);
}
