#include "setup/time_estimate.h"
#include "support/frames.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc::ui;

/// What is said of computing times comes from what this machine took.
class TestTimeEstimate : public QObject {
    Q_OBJECT

    static mc::Frame frameOf(const char* preset, double secondsPerImage) {
        test::Draft made = test::draft();
        made.frame.experiment = std::make_shared<const mc::Experiment>(
            mc::presetExperiment(mc::presetNamed(preset), mc::Experiment{}));
        made.frame.secondsPerImage = secondsPerImage;
        return made.frame;
    }
    static double seconds(const TimeEstimate& estimate, const char* preset) {
        return estimate.secondsPerEpoch(mc::presetNamed(preset));
    }

private slots:
    void nothingIsSaidBeforeTheFirstBatches() {
        TimeEstimate estimate;
        for (const mc::Preset& preset : mc::presets()) {
            QVERIFY(estimate.epochText(preset).isEmpty());
        }
        estimate.showFrame(frameOf("first-digits", 0));
        QVERIFY(!estimate.isKnown());
    }

    void theRunThatWasMeasuredTakesItsOwnTime() {
        for (const mc::Preset& preset : mc::presets()) {
            TimeEstimate estimate;
            estimate.showFrame(frameOf(std::string(preset.name).c_str(), 1e-1)); // slower than any pace
            const std::int64_t asked = mc::presetExperiment(preset, {}).data.trainImages;
            const auto images = static_cast<double>(asked > 0 ? asked : preset.trainImages);
            QVERIFY(std::abs(estimate.secondsPerEpoch(preset) / (1e-1 * images) - 1) < 1e-9);
        }
    }

    void aPresetWithAPaceTakesTheTimeOfItsPace() {
        TimeEstimate estimate;
        estimate.showFrame(frameOf("deep-digits", 1e-6));
        const mc::Preset& paced = mc::firstPreset();
        QVERIFY(std::isfinite(paced.millisecondsPerSecond));
        const mc::Experiment experiment = mc::presetExperiment(paced, {});
        const double milliseconds =
            static_cast<double>(experiment.data.trainImages) * experiment.circuit.steps;
        QCOMPARE(estimate.secondsPerEpoch(paced), milliseconds / paced.millisecondsPerSecond);
    }

    void othersTakeItByTheirSynapsesStepsAndUpdates() {
        TimeEstimate estimate;
        estimate.showFrame(frameOf("deep-digits", 4e-5)); // 10,000 images: 0.4 s
        const double deep = seconds(estimate, "deep-digits");
        QVERIFY(std::abs(deep - 0.4) < 1e-9);
        QVERIFY(seconds(estimate, "spikes-throughout") > deep * 1.3); // twice the steps, fewer synapses
        QVERIFY(seconds(estimate, "sample-by-sample") > deep * 2);    // as many updates as images
        QVERIFY(seconds(estimate, "mnist-convolution") > deep * 30);  // six times the images
        mc::Frame later = frameOf("deep-digits", 8e-5);
        estimate.showFrame(later);
        QVERIFY(std::abs(seconds(estimate, "deep-digits") - 0.8) < 1e-9);
        later.secondsPerImage = 0; // another run has begun: what was measured still holds
        estimate.showFrame(later);
        QVERIFY(std::abs(seconds(estimate, "deep-digits") - 0.8) < 1e-9);
    }

    void wordsAreNoFinerThanTheEstimate() {
        const auto text = [](double secondsPerImage) {
            TimeEstimate estimate;
            estimate.showFrame(frameOf("deep-digits", secondsPerImage));
            return estimate.epochText(mc::presetNamed("deep-digits"));
        };
        QCOMPARE(text(5e-5), QStringLiteral("less than a second per epoch"));
        QCOMPARE(text(1.74e-3), QStringLiteral("about 20 s per epoch"));
        QCOMPARE(text(2.4e-2), QStringLiteral("about 4 min per epoch"));
    }
};

MC_TEST(TestTimeEstimate)
#include "tst_time_estimate.moc"
