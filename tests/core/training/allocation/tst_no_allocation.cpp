#include "data/drawn_digits.h"
#include "data/encoder.h"
#include "learning/gradient.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/state/error_averages.h"
#include "training/state/updater.h"

#include <QtTest>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <numeric>
#include <vector>

// Counts every request for memory of the whole program while it watches, on all threads, below operator new
// and Eigen alike: these definitions take the place of the C library's.

namespace {

std::atomic<bool> watching{false};
std::atomic<int> requests{0};
std::atomic<int> largeRequests{0}; // from 4 kB on

void noteRequest(std::size_t bytes) {
    if (watching.load(std::memory_order_relaxed)) {
        requests.fetch_add(1, std::memory_order_relaxed);
        largeRequests.fetch_add(bytes >= 4096 ? 1 : 0, std::memory_order_relaxed);
    }
}

} // namespace

extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier): names of glibc
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
// NOLINTEND(bugprone-reserved-identifier)

void* malloc(std::size_t size) {
    noteRequest(size);
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
    noteRequest(count * size);
    return __libc_calloc(count, size);
}
void* realloc(void* old, std::size_t size) {
    noteRequest(size);
    return __libc_realloc(old, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
    noteRequest(size);
    return __libc_memalign(alignment, size);
}
int posix_memalign(void** place, std::size_t alignment, std::size_t size) {
    noteRequest(size);
    *place = __libc_memalign(alignment, size);
    return *place == nullptr ? ENOMEM : 0;
}
}

class TestNoAllocation : public QObject {
    Q_OBJECT
    void addNetworks();
private slots:
    void requestsAreSeen();
    void learningABatchTakesNoMemory_data() { addNetworks(); }
    void learningABatchTakesNoMemory();
    void gradientsOfABatchTakeNoLargeBlock_data() { addNetworks(); }
    void gradientsOfABatchTakeNoLargeBlock();
    void listingBurstsTakesNoMemory();
    void presentingVariedImagesTakesNoMemory();
};

namespace {

/// Everything that learns batches of one network.
struct Bench {
    explicit Bench(const mc::Experiment& e)
        : experiment(e), state(mc::makeLearnerState(e)), updater(state.network), pool(2), blocks(2) {
        for (const mc::Layer& layer : state.network.layers) {
            feedback.push_back(&layer.feedback);
        }
        quanta.assign(feedback.size(), 0.05F);
    }
    /// Bursts are rare: they are carried down one by one.
    void listBursts() {
        for (const mc::Matrix* const matrix : feedback) {
            transposed.emplace_back(matrix->transpose());
        }
    }

    void fill(const mc::ImageSet& images, std::uint32_t first) {
        const bool constant = experiment.encoder == mc::Encoder::Direct;
        for (mc::Presentation& block : blocks) {
            block.prepare(state.network, mc::kBlockLanes, experiment.circuit, constant);
            std::vector<std::uint32_t> samples(mc::kBlockLanes);
            std::iota(samples.begin(), samples.end(), first);
            first += mc::kBlockLanes;
            if (constant) {
                mc::encodeCurrents(images, samples, block.current);
            } else {
                mc::encodeSpikes(experiment.encoder, images, samples, {}, block.spikes);
            }
            for (std::size_t n = 0; n < samples.size(); ++n) {
                block.labels[n] = images.labels[samples[n]];
            }
        }
    }
    void learn() {
        mc::setTuning(experiment.errorCells, state, tuning);
        pool.run(2, [this](int i) {
            mc::Presentation& block = blocks[static_cast<std::size_t>(i)];
            block.prepare(state.network, mc::kBlockLanes, experiment.circuit, block.constantInput);
            mc::presentUpwards(state.network, experiment.circuit, block);
            mc::presentDownwards(feedback, experiment.circuit, experiment.errorCells, quanta, block,
                                 transposed, mc::FeedbackPath::LayerByLayer, {}, tuning);
        });
        mc::UpdateRates rates{0.05F, 0.9F, 1e-4F};
        rates.homeostasis = {experiment.learning.homeostasisRate, experiment.learning.targetRate};
        if (experiment.learning.adaptiveStep) {
            rates.adaptive = {.decay = experiment.learning.adaptiveDecay,
                              .floor = experiment.learning.adaptiveFloor};
        }
        updater.update(rates, mc::ruleNamed(experiment.rule), blocks, 2 * mc::kBlockLanes, pool, state);
        mc::followErrors(experiment.errorCells, blocks, state);
        ++state.updates;
    }

    mc::Experiment experiment;
    mc::LearnerState state;
    mc::Updater updater;
    mc::WorkerPool pool;
    std::vector<mc::Presentation> blocks;
    std::vector<const mc::Matrix*> feedback;
    std::vector<mc::Matrix> transposed; // empty unless bursts are listed
    std::vector<float> quanta;
    std::vector<mc::ErrorTuning> tuning;
};

mc::Experiment experimentOf(mc::Encoder encoder, mc::ErrorMode errors, const QString& network,
                            bool additions) {
    mc::Experiment experiment = additions ? small::withAdditions({}) : mc::Experiment{};
    experiment.network = network.toStdString();
    experiment.errorCells.quantum = 1e-4; // so that errors reach the lowest of many layers
    experiment.encoder = encoder;
    experiment.errorCells.mode = errors;
    return experiment;
}

/// Four batches. dense: grey at every pixel, which makes too many events, none of them tonic.
mc::Dataset digitsOf(bool dense) {
    mc::Dataset digits = mc::drawDigits(mc::Seed{1}, 4 * 2 * mc::kBlockLanes, 1);
    if (dense) {
        std::ranges::fill(digits.train.pixels, std::uint8_t{128});
    }
    return digits;
}

} // namespace

void TestNoAllocation::requestsAreSeen() {
    requests = 0;
    watching = true;
    auto vector = std::make_unique<std::vector<int>>(100);
    const mc::Matrix matrix(30, 30);
    watching = false;
    QVERIFY(vector->size() == 100 && matrix.size() == 900);
    QCOMPARE(requests.load(), 3);
}

void TestNoAllocation::addNetworks() {
    QTest::addColumn<mc::Encoder>("encoder");
    QTest::addColumn<mc::ErrorMode>("errors");
    QTest::addColumn<bool>("dense");
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("additions");
    for (const bool dense : {false, true}) {
        for (const mc::ErrorMode errors : {mc::ErrorMode::Graded, mc::ErrorMode::Spiking}) {
            const char* mode = errors == mc::ErrorMode::Graded ? "graded" : "spiking";
            const char* path = dense ? "products" : "events";
            QTest::addRow("constant input, %s errors, %s", mode, path)
                << mc::Encoder::Direct << errors << dense << "784-300-200-10" << false;
            QTest::addRow("input spikes, %s errors, %s", mode, path)
                << mc::Encoder::Poisson << errors << dense << "784-300-200-10" << false;
            QTest::addRow("input spikes, %s errors, additions, %s", mode, path)
                << mc::Encoder::Poisson << errors << dense << "784-300-200-10" << true;
        }
    }
    for (const mc::Encoder encoder : {mc::Encoder::Direct, mc::Encoder::Poisson}) {
        QTest::addRow("kernels and pools, %s",
                      encoder == mc::Encoder::Direct ? "constant input" : "input spikes")
            << encoder << mc::ErrorMode::Spiking << true << "28x28-12c5p1-p2-20c3s2-p2-30-10" << false;
        QTest::addRow("kernels and pools, additions, %s",
                      encoder == mc::Encoder::Direct ? "constant input" : "input spikes")
            << encoder << mc::ErrorMode::Spiking << true << "28x28-12c5p1-p2-20c3s2-p2-30-10" << true;
    }
}

void TestNoAllocation::learningABatchTakesNoMemory() {
    QFETCH(const mc::Encoder, encoder);
    QFETCH(const mc::ErrorMode, errors);
    QFETCH(const bool, dense);
    QFETCH(const QString, network);
    QFETCH(const bool, additions);
    const mc::Dataset digits = digitsOf(dense);
    Bench bench(experimentOf(encoder, errors, network, additions));
    for (std::uint32_t batch = 0; batch < 4; ++batch) {
        bench.fill(digits.train, batch * 2 * mc::kBlockLanes);
        requests = 0;
        watching = batch > 0; // the first takes what all others need
        bench.learn();
        watching = false;
        QCOMPARE(requests.load(), 0);
    }
    QCOMPARE(bench.blocks[0].layers[0].eventDriven, !dense);
    QVERIFY(bench.updater.gradient(2).cwiseAbs().maxCoeff() > 0);
}

/// Those that G is compared with. Lists of factors are taken anew; they are shorter than 4 kB.
void TestNoAllocation::gradientsOfABatchTakeNoLargeBlock() {
    QFETCH(const mc::Encoder, encoder);
    QFETCH(const mc::ErrorMode, errors);
    QFETCH(const bool, dense);
    QFETCH(const QString, network);
    QFETCH(const bool, additions);
    mc::Experiment experiment = experimentOf(encoder, errors, network, additions);
    experiment.circuit.eligibility =
        false; // exact gradients give its errors away, to meet the traces as they are
    Bench bench(experiment);
    bench.fill(digitsOf(dense).train, 0);
    bench.learn();
    mc::GradientScratch scratch;
    std::vector<mc::Matrix> exact;
    std::vector<mc::Matrix> concordant;
    for (const bool again : {false, true}) {
        largeRequests = 0;
        watching = again;
        mc::gradientThroughTime(bench.state.network, experiment.circuit, bench.blocks, 2 * mc::kBlockLanes,
                                scratch, exact);
        mc::gradientThroughFeedback(bench.state.network, bench.feedback, experiment.circuit,
                                    experiment.errorCells, bench.quanta, bench.blocks, 2 * mc::kBlockLanes,
                                    {}, bench.tuning, scratch, concordant);
        watching = false;
        QCOMPARE(largeRequests.load(), 0);
    }
    // Kernels may hear nothing yet.
    QVERIFY(scratch.other.layers.back().error.cwiseAbs().maxCoeff() > 0);
}

void TestNoAllocation::listingBurstsTakesNoMemory() {
    mc::Experiment experiment;
    experiment.network = "784-300-200-10";
    experiment.initial.feedbackScale = 1;
    const mc::Dataset digits = mc::drawDigits(mc::Seed{1}, 4 * 2 * mc::kBlockLanes, 1);
    Bench bench(experiment);
    bench.listBursts();
    // More of them from batch to batch, up to where products take their place.
    for (std::uint32_t batch = 0; batch < 4; ++batch) {
        bench.quanta.assign(bench.quanta.size(), 0.4F / static_cast<float>(batch + 1));
        bench.fill(digits.train, batch * 2 * mc::kBlockLanes);
        requests = 0;
        watching = batch > 0;
        bench.learn();
        watching = false;
        QCOMPARE(requests.load(), 0);
        QVERIFY(bench.blocks[0].layers.back().bursts.count() > 0);
    }
}

void TestNoAllocation::presentingVariedImagesTakesNoMemory() {
    const mc::Dataset digits = mc::drawDigits(mc::Seed{1}, 16, 1);
    const mc::ImagePresentation how{mc::channelScales(digits.train), {2, true}};
    const std::vector<std::uint32_t> samples{3, 0, 15};
    mc::Matrix currents(784, 3);
    requests = 0;
    watching = true;
    mc::encodeCurrents(digits.train, samples, currents, {mc::Seed{1}, mc::ImageUse::Training, 1}, how);
    watching = false;
    QCOMPARE(requests.load(), 0);
    QVERIFY(currents.minCoeff() < 0);
}

MC_TEST(TestNoAllocation)
#include "tst_no_allocation.moc"
