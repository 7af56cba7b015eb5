#include "batch_loader.h"
#include "small_runs.h"
#include "support/test_class.h"

#include <QtTest>
#include <algorithm>

namespace {

using Images = std::vector<std::uint32_t>;

/// Of an epoch of small::data(): a batch of 40 and one of 30.
Images imagesOfEpoch(mc::BatchLoader& loader, std::int64_t epoch) {
    Images images;
    for (std::int64_t batch = 2 * epoch; batch < 2 * epoch + 2; ++batch) {
        const std::span<const std::uint32_t> some = loader.batch(batch);
        images.insert(images.end(), some.begin(), some.end());
    }
    return images;
}

/// Spikes of the first images as a batch presents them.
mc::SpikeMatrix spikesOf(const mc::BatchLoader& loader, const mc::Experiment& experiment, std::int64_t batch,
                         bool test) {
    const mc::LearnerState state = mc::makeLearnerState(experiment);
    const Images images{0, 1, 2};
    mc::Presentation presentation;
    if (test) {
        loader.loadEvaluated(mc::Evaluated::Test, images, state.network, experiment.circuit, presentation);
    } else {
        loader.loadTraining(batch, images, state.network, experiment.circuit, presentation);
    }
    return presentation.spikes;
}

} // namespace

class TestBatchLoader : public QObject {
    Q_OBJECT
private slots:
    void anEpochPresentsEveryImageOnceInAnOrderOfItsOwn();
    void theOrderIsAFunctionOfSeedAndEpoch();
    void spikesAreDrawnAnewInEveryEpoch();
    void labelsComeWithTheImages();
    void heldOutImagesAreInNoBatch();
};

void TestBatchLoader::anEpochPresentsEveryImageOnceInAnOrderOfItsOwn() {
    mc::BatchLoader loader(small::experiment(), small::data());
    QCOMPARE(loader.batch(0).size(), std::size_t{40});
    QCOMPARE(loader.batch(1).size(), std::size_t{30});
    Images first = imagesOfEpoch(loader, 0);
    const Images second = imagesOfEpoch(loader, 1);
    QVERIFY(first != second);
    std::ranges::sort(first);
    for (std::uint32_t image = 0; image < 70; ++image) {
        QCOMPARE(first[image], image);
    }
}

void TestBatchLoader::theOrderIsAFunctionOfSeedAndEpoch() {
    mc::Experiment experiment = small::experiment();
    mc::BatchLoader onwards(experiment, small::data());
    const Images first = imagesOfEpoch(onwards, 0);
    const Images second = imagesOfEpoch(onwards, 1);
    mc::BatchLoader back(experiment, small::data());
    QCOMPARE(imagesOfEpoch(back, 1), second);
    QCOMPARE(imagesOfEpoch(back, 0), first);
    experiment.seed = 2;
    mc::BatchLoader other(experiment, small::data());
    QVERIFY(imagesOfEpoch(other, 0) != first);
}

void TestBatchLoader::spikesAreDrawnAnewInEveryEpoch() {
    mc::Experiment experiment = small::experiment();
    experiment.encoder = mc::Encoder::Poisson;
    const mc::BatchLoader loader(experiment, small::data());
    const mc::SpikeMatrix first = spikesOf(loader, experiment, 0, false);
    QVERIFY(small::sameBits(spikesOf(loader, experiment, 1, false), first)); // another batch, the same epoch
    QVERIFY(!small::sameBits(spikesOf(loader, experiment, 2, false), first));
    const mc::SpikeMatrix tested = spikesOf(loader, experiment, 0, true);
    QVERIFY(small::sameBits(spikesOf(loader, experiment, 2, true), tested));
}

void TestBatchLoader::labelsComeWithTheImages() {
    const mc::Experiment experiment = small::experiment();
    const mc::DatasetPtr data = small::data();
    const mc::BatchLoader loader(experiment, data);
    const mc::LearnerState state = mc::makeLearnerState(experiment);
    mc::Presentation presentation;
    loader.loadTraining(0, Images{69, 3}, state.network, experiment.circuit, presentation);
    QCOMPARE(presentation.lanes, 2);
    QCOMPARE(presentation.labels[0], int{data->train.labels[69]});
    QCOMPARE(presentation.labels[1], int{data->train.labels[3]});
    loader.loadEvaluated(mc::Evaluated::Test, Images{44}, state.network, experiment.circuit, presentation);
    QCOMPARE(presentation.labels[0], int{data->test.labels[44]});
}

void TestBatchLoader::heldOutImagesAreInNoBatch() {
    const mc::DatasetPtr all = small::data();
    const mc::DatasetPtr divided = small::dividedData(15);
    const mc::Experiment experiment = small::experiment();
    mc::BatchLoader loader(experiment, divided);
    QCOMPARE(loader.course().images, std::int64_t{55});
    Images seen = imagesOfEpoch(loader, 0);
    std::ranges::sort(seen);
    QCOMPARE(seen.size(), std::size_t{55});
    QCOMPARE(seen.back(), 54U); // the first 55 in the order of the file
    QCOMPARE(loader.imagesOf(mc::Evaluated::Validation).count(), std::size_t{15});
    QCOMPARE(loader.imagesOf(mc::Evaluated::Test).count(), std::size_t{45});
    const mc::LearnerState state = mc::makeLearnerState(experiment);
    mc::Presentation presentation;
    for (std::uint32_t image = 0; image < 15; ++image) {
        loader.loadEvaluated(mc::Evaluated::Validation, Images{image}, state.network, experiment.circuit,
                             presentation);
        QCOMPARE(presentation.labels[0], int{all->train.labels[55 + image]});
        const auto pixels = all->train.image(55 + image);
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            QCOMPARE(presentation.current(static_cast<mc::Index>(i), 0),
                     static_cast<float>(pixels[i]) / 255.0F);
        }
    }
}

MC_TEST(TestBatchLoader)
#include "tst_batch_loader.moc"
