// Vector code gives the same bits with every instruction set that this processor has.

#include "base/errors.h"
#include "base/instruction_set.h"
#include "base/product.h"
#include "digit_runs.h"
#include "each_instruction_set.h"
#include "model/presentation.h"
#include "small_runs.h"
#include "support/check.h"
#include "training/events/what_if_text.h"

#include <cmath>
#include <limits>
#include <utility>

namespace {

using namespace mc;
using digit::dense;
using digit::kernels;

struct Learned {
    LearnerState state;
    History history;
};

Learned learned(const Experiment& experiment, const std::vector<const char*>& lesions) {
    Trainer trainer(experiment, digit::data(), 1);
    for (const char* lesion : lesions) {
        trainer.intervene(parseWhatIf(lesion));
    }
    trainer.watch({.concordance = true, .rates = true, .gradient = true, .equivalence = true});
    small::learn(trainer, 20);
    static_cast<void>(trainer.test());
    return {trainer.state(), trainer.history()};
}

void givesTheSameBits(const Experiment& experiment, const std::vector<const char*>& lesions = {}) {
    const Learned best = learned(experiment, lesions);
    withEach([&](const std::string&) {
        const Learned other = learned(experiment, lesions);
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
    givesTheSameBits(dense("microcircuit", Encoder::Direct, ErrorMode::Spiking),
                     {"cut:1:7", "cut-synapse:2:3:5"});
    givesTheSameBits(small::withAdditions(dense("microcircuit", Encoder::Poisson, ErrorMode::Spiking)));
}

void convolutionsLearnTheSame() {
    givesTheSameBits(kernels(ErrorMode::Spiking));
    givesTheSameBits(kernels(ErrorMode::Graded));
    givesTheSameBits(kernels(ErrorMode::Spiking), {"cut:1:7", "cut-synapse:2:0:4"});
    givesTheSameBits(small::withAdditions(kernels(ErrorMode::Graded)));
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

/// Or a fault would come to light later with some sets than with others.
void whatIsNoNumberStays() {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    withEach([&](const std::string&) {
        for (const Index place : {0, 5, 17, 66, 69}) {
            Matrix values = Matrix::Zero(70, 1);
            values(place, 0) = nan;
            Vector gate(values.size());
            evaluateGate({}, values.data(), gate.data(), values.size());
            EventLists events;
            events.listColumns(values);
            CHECK(std::isnan(gate[place]));
            CHECK(events.count() == 1 && events.list(0).places[0] == place);
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
                          {"productsOfAllShapesAreExact", productsOfAllShapesAreExact},
                          {"comparisonsAreThoseOfSingleNumbers", comparisonsAreThoseOfSingleNumbers},
                          {"whatIsNoNumberStays", whatIsNoNumberStays},
                          {"anUnknownSetIsRefused", anUnknownSetIsRefused}},
                         count, arguments);
}
