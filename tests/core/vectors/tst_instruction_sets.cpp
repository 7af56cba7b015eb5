// Vector code gives the same bits with every instruction set that this processor has, and on every kind of
// processor.

#include "base/errors.h"
#include "base/instruction_set.h"
#include "base/product.h"
#include "data/drawn_digits.h"
#include "small_runs.h"
#include "support/check.h"

#define XXH_INLINE_ALL
#include <cstdio>
#include <functional>
#include <utility>
#include <xxhash.h>

namespace {

using namespace mc;

/// Calls work with each instruction set in use, and leaves the best one in use.
void withEach(const std::function<void(const std::string&)>& work) {
    const std::vector<std::string> sets = instructionSets();
    for (const std::string& set : sets) {
        useInstructionSet(set);
        work(set);
    }
    useInstructionSet(sets.front());
}

DatasetPtr digits() {
    static const auto data = std::make_shared<const Dataset>(drawDigits(Seed{1}, 240, 40));
    return data;
}

/// Layers of sizes that fill no vector, lanes that fill no block.
Experiment dense(const std::string& rule, Encoder encoder, ErrorMode mode) {
    Experiment experiment;
    experiment.network = "784-53-21-10";
    experiment.rule = rule;
    experiment.encoder = encoder;
    experiment.errorCells.mode = mode;
    experiment.errorCells.quantumMode = QuantumMode::Adaptive;
    experiment.learning.batch = 37;
    experiment.initial.feedbackScale = 1;
    return experiment;
}

Experiment kernels(ErrorMode mode) {
    Experiment experiment = dense("microcircuit", Encoder::Direct, mode);
    experiment.network = "28x28-9c5p1-p2-20c5-p2-33-10";
    experiment.circuit.steps = 4;
    experiment.learning.batch = 11;
    return experiment;
}

struct Learned {
    LearnerState state;
    History history;
};

Learned learned(const Experiment& experiment) {
    Trainer trainer(experiment, digits(), 1);
    trainer.watch({.concordance = true, .rates = true, .gradient = true, .equivalence = true});
    small::learn(trainer, 20);
    static_cast<void>(trainer.test());
    return {trainer.state(), trainer.history()};
}

void givesTheSameBits(const Experiment& experiment) {
    const Learned best = learned(experiment);
    withEach([&](const std::string&) {
        const Learned other = learned(experiment);
        CHECK(small::sameBits(other.state, best.state));
        CHECK(small::same(other.history, best.history));
    });
}

void denseNetworksLearnTheSame() {
    for (const Encoder encoder : {Encoder::Direct, Encoder::Poisson}) {
        givesTheSameBits(dense("microcircuit", encoder, ErrorMode::Spiking));
        givesTheSameBits(dense("microcircuit", encoder, ErrorMode::Graded));
        givesTheSameBits(dense("bp", encoder, ErrorMode::Graded));
    }
    givesTheSameBits(dense("dfa", Encoder::Direct, ErrorMode::Spiking));
    givesTheSameBits(small::withAdditions(dense("microcircuit", Encoder::Poisson, ErrorMode::Spiking)));
}

void convolutionsLearnTheSame() {
    givesTheSameBits(kernels(ErrorMode::Spiking));
    givesTheSameBits(kernels(ErrorMode::Graded));
    givesTheSameBits(small::withAdditions(kernels(ErrorMode::Graded)));
}

/// Of all weights and biases.
std::string checksum(const LearnerState& state) {
    XXH3_state_t* const sum = XXH3_createState();
    XXH3_64bits_reset(sum);
    for (const Layer& layer : state.network.layers) {
        for (const Matrix* matrix : {&layer.forward, &layer.feedback}) {
            XXH3_64bits_update(sum, matrix->data(), static_cast<std::size_t>(matrix->size()) * sizeof(float));
        }
        XXH3_64bits_update(sum, layer.bias.data(),
                           static_cast<std::size_t>(layer.bias.size()) * sizeof(float));
    }
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(XXH3_64bits_digest(sum)));
    XXH3_freeState(sum);
    return digits;
}

/// Renew these only if a change of the arithmetic is meant.
void everyKindOfProcessorLearnsTheSame() {
    const auto is = [](const Experiment& experiment, const std::string& known) {
        const std::string found = checksum(learned(experiment).state);
        std::printf("       %s: %s\n", experiment.network.c_str(), found.c_str());
        CHECK(found == known);
    };
    is(dense("microcircuit", Encoder::Direct, ErrorMode::Spiking), "74fcefdc44be2cdb");
    is(kernels(ErrorMode::Graded), "67064ad082095ad7");
    is(small::withAdditions(kernels(ErrorMode::Spiking)), "3f1b6f11d50f90a7");
}

/// Small whole numbers: sums are exact in any order.
Matrix whole(Index rows, Index columns, int seed) {
    Matrix matrix(rows, columns);
    for (Index i = 0; i < matrix.size(); ++i) {
        matrix.data()[i] = static_cast<float>((i * 7 + seed * 3) % 11 - 5);
    }
    return matrix;
}

void productsOfAllShapesAreExact() {
    const std::pair<Index, Index> shapes[] = {{1, 1}, {3, 7}, {16, 6}, {33, 13}, {70, 25}};
    withEach([&](const std::string&) {
        for (const auto& [rows, columns] : shapes) {
            for (const Index depth : {1, 5, 256, 300, 700}) {
                const Matrix a = whole(rows, depth, 1);
                const Matrix b = whole(depth, columns, 2);
                const Matrix exact = a.lazyProduct(b);
                Matrix out;
                multiply(a, b, out);
                CHECK(out == exact);
                multiplyTransposed(a.transpose(), b, out);
                CHECK(out == exact);
                const Matrix before = whole(rows, columns + 3, 3);
                out = before;
                multiplyByTransposed(a, b.transpose(), 2.0F, false, 0, columns, out);
                CHECK(out.leftCols(columns) == 2.0F * exact && out.rightCols(3) == before.rightCols(3));
                out = before;
                multiplyByTransposed(a, b.transpose(), 2.0F, true, 1, columns - 1, out);
                CHECK(out.middleCols(1, columns - 1) ==
                      before.middleCols(1, columns - 1) + 2.0F * exact.rightCols(columns - 1));
            }
        }
    });
}

void comparisonsAreThoseOfSingleNumbers() {
    const AddressedRandom random(Seed{3}, Purpose::InputSpikes, 1, 2, 3);
    constexpr std::uint64_t kFirst = 1000;
    withEach([&](const std::string&) {
        for (std::size_t count = 0; count < 40; ++count) {
            std::vector<std::uint32_t> offsets;
            std::vector<std::uint64_t> bounds;
            for (std::size_t i = 0; i < count; ++i) {
                offsets.push_back(static_cast<std::uint32_t>(7 * i + (i % 5 == 0 ? 0xfffffff0U : 0U)));
                bounds.push_back((std::uint64_t{1} << 53) / 39 * i);
            }
            std::vector<std::uint8_t> below(count + 1, 9);
            random.compare(kFirst, offsets.data(), bounds.data(), count, below.data());
            for (std::size_t i = 0; i < count; ++i) {
                const double bound = static_cast<double>(bounds[i]) * 0x1.0p-53;
                CHECK(below[i] == (random.uniform(kFirst + offsets[i]) < bound ? 1 : 0));
            }
            CHECK(below[count] == 9);
        }
    });
}

void anUnknownSetIsRefused() {
    try {
        useInstructionSet("MMX");
    } catch (const Refused& refusal) {
        CHECK(std::string(refusal.what()).find("'MMX'") != std::string::npos);
        return;
    }
    CHECK(false);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"denseNetworksLearnTheSame", denseNetworksLearnTheSame},
                          {"convolutionsLearnTheSame", convolutionsLearnTheSame},
                          {"everyKindOfProcessorLearnsTheSame", everyKindOfProcessorLearnsTheSame},
                          {"productsOfAllShapesAreExact", productsOfAllShapesAreExact},
                          {"comparisonsAreThoseOfSingleNumbers", comparisonsAreThoseOfSingleNumbers},
                          {"anUnknownSetIsRefused", anUnknownSetIsRefused}},
                         count, arguments);
}
