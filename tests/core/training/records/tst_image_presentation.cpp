#include "base/errors.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/open_data.h"

#include <QtTest>
#include <cmath>
#include <map>

namespace {

using Pixels = std::vector<std::uint8_t>;

mc::Experiment varied() {
    mc::Experiment experiment = small::experiment();
    experiment.data.normalise = mc::Normalisation::Channel;
    experiment.data.shift = 2;
    experiment.data.mirror = true;
    return experiment;
}

/// Every image of an epoch as it was presented, by its index.
std::map<std::uint32_t, Pixels> presentedIn(std::int64_t epoch, int batch, int threads) {
    mc::Experiment experiment = varied();
    experiment.learning.batch = batch;
    mc::Trainer trainer(experiment, small::data(), threads);
    std::map<std::uint32_t, Pixels> images;
    for (int sample = 0; sample < 70 * (epoch + 1); ++sample) {
        trainer.advance(experiment.circuit.steps);
        const auto record = trainer.record();
        if (trainer.position().epoch == epoch) {
            images[record->imageIndex] = record->image;
        }
    }
    return images;
}

std::string refusedField(const mc::Experiment& experiment, const mc::DatasetPtr& data,
                         std::string& sentence) {
    try {
        const mc::Trainer trainer(experiment, data, 1);
    } catch (const mc::BadParameter& fault) {
        sentence = fault.what();
        return fault.field;
    }
    return {};
}

} // namespace

/// Normalisation, shift and mirror in a run.
class TestImagePresentation : public QObject {
    Q_OBJECT
private slots:
    void theTrainingSetIsPresentedWithMeanZeroAndDeviationOne();
    void anImageIsVariedAnewInEveryEpoch();
    void batchesAndThreadsDoNotChangeWhatAnImageGets();
    void threadsDoNotChangeTheRun_data();
    void threadsDoNotChangeTheRun();
    void goingOnIsNeverHavingStopped();
    void aRecordShowsTheImageAndTheCurrentPresented();
    void testImagesAreNotVaried();
    void testImagesAreNormalisedLikeTrainingImages();
    void normalisedIntensitiesCannotBeSpikes_data();
    void normalisedIntensitiesCannotBeSpikes();
    void aShiftOutOfTheImageIsRefused();
    void dataStayOpenHoweverTheyArePresented();
};

void TestImagePresentation::theTrainingSetIsPresentedWithMeanZeroAndDeviationOne() {
    mc::Experiment experiment = varied();
    experiment.data.shift = 0; // no black comes in
    experiment.learning.batch = 70;
    mc::Trainer trainer(experiment, small::data(), 1);
    double sum = 0;
    double squares = 0;
    for (const mc::Presentation& block : trainer.presentAhead()) {
        sum += block.current.cast<double>().sum();
        squares += block.current.cast<double>().squaredNorm();
    }
    QVERIFY(std::abs(sum / (70 * 16)) < 1e-6);
    QVERIFY(std::abs(squares / (70 * 16) - 1) < 1e-6);
}

void TestImagePresentation::anImageIsVariedAnewInEveryEpoch() {
    const auto first = presentedIn(0, 40, 1);
    const auto second = presentedIn(1, 40, 1);
    QCOMPARE(first.size(), std::size_t{70});
    QCOMPARE(second.size(), std::size_t{70});
    int changed = 0;
    for (const auto& [index, image] : first) {
        changed += image != second.at(index) ? 1 : 0;
    }
    QVERIFY(changed > 50);
}

void TestImagePresentation::batchesAndThreadsDoNotChangeWhatAnImageGets() {
    for (const std::int64_t epoch : {0, 1}) {
        const auto images = presentedIn(epoch, 40, 1);
        QVERIFY(images == presentedIn(epoch, 7, 1));
        QVERIFY(images == presentedIn(epoch, 40, 2));
    }
}

void TestImagePresentation::threadsDoNotChangeTheRun_data() {
    QTest::addColumn<int>("encoder");
    QTest::newRow("direct") << static_cast<int>(mc::Encoder::Direct);
    QTest::newRow("regular") << static_cast<int>(mc::Encoder::Regular);
    QTest::newRow("poisson") << static_cast<int>(mc::Encoder::Poisson);
}

void TestImagePresentation::threadsDoNotChangeTheRun() {
    QFETCH(const int, encoder);
    mc::Experiment experiment = varied();
    experiment.encoder = static_cast<mc::Encoder>(encoder);
    if (experiment.encoder != mc::Encoder::Direct) {
        experiment.data.normalise = mc::Normalisation::None;
    }
    mc::Trainer one(experiment, small::data(), 1);
    mc::Trainer two(experiment, small::data(), 2);
    experiment.data.shift = 0;
    mc::Trainer other(experiment, small::data(), 1);
    for (mc::Trainer* trainer : {&one, &two, &other}) {
        small::learn(*trainer, 5);
    }
    QVERIFY(small::sameBits(one.state(), two.state()));
    QVERIFY(small::same(*one.test(), *two.test()));
    QVERIFY(!small::sameBits(one.state(), other.state()));
}

void TestImagePresentation::goingOnIsNeverHavingStopped() {
    mc::Trainer straight(varied(), small::data(), 1);
    small::learn(straight, 3);
    mc::Trainer resumed(varied(), small::data(), 1, straight.state(), straight.history());
    small::learn(straight, 3);
    small::learn(resumed, 3);
    QVERIFY(small::sameBits(straight.state(), resumed.state()));
}

void TestImagePresentation::aRecordShowsTheImageAndTheCurrentPresented() {
    mc::Trainer trainer(varied(), small::data(), 1);
    const std::vector<mc::ChannelScale> scales = mc::channelScales(trainer.data()->train);
    const mc::ImagePresentation how{scales, {2, true}};
    for (const int batches : {0, 2, 3}) { // within a batch of either epoch, and at the end of one
        small::learn(trainer, batches - static_cast<int>(trainer.state().updates));
        if (batches < 3) {
            trainer.advance(6 * 20 + 1);
        }
        const auto record = trainer.record();
        const mc::EncodingAddress address{mc::Seed{1}, mc::ImageUse::Training, batches < 2 ? 0U : 1U};
        QCOMPARE(record->image, mc::presentedImage(trainer.data()->train, record->imageIndex, address, how));
        mc::Matrix current(16, 1);
        mc::encodeCurrents(trainer.data()->train, std::vector{record->imageIndex}, current, address, how);
        QVERIFY(small::sameBits(record->current, mc::Vector(current.col(0))));
    }
    mc::Experiment spikes = small::experiment();
    spikes.encoder = mc::Encoder::Poisson;
    mc::Trainer spiking(spikes, small::data(), 1);
    spiking.advance(1);
    QCOMPARE(spiking.record()->current.size(), mc::Index{0});
}

void TestImagePresentation::testImagesAreNotVaried() {
    mc::Experiment experiment = varied();
    mc::Trainer shifted(experiment, small::data(), 1);
    experiment.data.shift = 0;
    experiment.data.mirror = false;
    mc::Trainer plain(experiment, small::data(), 1);
    QVERIFY(small::same(*shifted.test(), *plain.test())); // of the same initial weights
}

/// By the scales of the training images: a data set whose test images are its training images is presented
/// alike in both.
void TestImagePresentation::testImagesAreNormalisedLikeTrainingImages() {
    mc::Experiment experiment = small::experiment();
    experiment.learning.batch = 70;
    const mc::DatasetPtr data = small::data();
    auto doubled = std::make_shared<mc::Dataset>(*data);
    doubled->test = doubled->train;
    for (const mc::Normalisation normalise : {mc::Normalisation::None, mc::Normalisation::Channel}) {
        experiment.data.normalise = normalise;
        mc::Trainer trainer(experiment, doubled, 1);
        const double loss = trainer.test()->loss;
        double presented = 0;
        for (const mc::Presentation& block : trainer.presentAhead()) {
            for (const double one : block.loss) {
                presented += one / 70;
            }
        }
        QVERIFY(std::abs(loss / presented - 1) < 1e-12);
    }
}

void TestImagePresentation::normalisedIntensitiesCannotBeSpikes_data() {
    QTest::addColumn<QString>("encoder");
    QTest::newRow("regular") << "regular";
    QTest::newRow("poisson") << "poisson";
}

void TestImagePresentation::normalisedIntensitiesCannotBeSpikes() {
    QFETCH(const QString, encoder);
    mc::Experiment experiment = varied();
    mc::validate(experiment);
    mc::setField(experiment, mc::fieldNamed("encoder"), encoder.toStdString());
    try {
        mc::validate(experiment);
        QFAIL("not refused");
    } catch (const mc::BadParameter& fault) {
        QCOMPARE(fault.field, std::string("normalise"));
        QCOMPARE(QString(fault.what()),
                 "normalise (normalisation) cannot be 'channel' with the input '" + encoder +
                     "', whose spikes need intensities from 0 to 1: it must be 'none', or the input "
                     "'direct'.");
    }
    experiment.data.normalise = mc::Normalisation::None;
    mc::validate(experiment); // shifted and mirrored
}

void TestImagePresentation::aShiftOutOfTheImageIsRefused() {
    mc::Experiment experiment = small::experiment();
    std::string sentence;
    experiment.data.shift = 3;
    QCOMPARE(refusedField(experiment, small::data(), sentence), std::string());
    experiment.data.shift = 4;
    QCOMPARE(refusedField(experiment, small::data(), sentence), std::string("shift"));
    QVERIFY2(sentence.starts_with("shift (largest shift) cannot be 4 pixels") && sentence.ends_with('.'),
             sentence.c_str());
    QVERIFY2(sentence.find("4 × 4") != std::string::npos, sentence.c_str());
}

void TestImagePresentation::dataStayOpenHoweverTheyArePresented() {
    const mc::DataChoice one;
    mc::DataChoice other = varied().data;
    QVERIFY(mc::opensTheSame(one, other));
    other.trainImages = 100;
    QVERIFY(!mc::opensTheSame(one, other));
}

MC_TEST(TestImagePresentation)
#include "tst_image_presentation.moc"
