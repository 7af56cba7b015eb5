#include "panels/time_estimate.h"
#include "support/frames.h"

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
            estimate.showFrame(frameOf(std::string(preset.name).c_str(), 2e-4));
            const double expected = 2e-4 * static_cast<double>(preset.trainImages);
            QVERIFY(std::abs(estimate.secondsPerEpoch(preset) / expected - 1) < 1e-9);
        }
    }

    void othersTakeItByTheirSynapsesStepsAndUpdates() {
        TimeEstimate estimate;
        estimate.showFrame(frameOf("first-digits", 2e-5)); // 10,000 images: 0.2 s
        const double first = seconds(estimate, "first-digits");
        const double deep = seconds(estimate, "deep-digits");
        QVERIFY(deep > first * 1.2 && deep < first * 1.4);               // 99,400 synapses against 79,400
        QVERIFY(seconds(estimate, "spikes-throughout") > first * 1.5);   // twice the steps
        QVERIFY(seconds(estimate, "sample-by-sample") > first * 4);      // as many updates as images
        QVERIFY(seconds(estimate, "mnist-convolution") > 6 * 8 * first); // six times the images
        mc::Frame later = frameOf("deep-digits", 4e-5);
        estimate.showFrame(later);
        QVERIFY(std::abs(seconds(estimate, "deep-digits") - 0.4) < 1e-9);
        later.secondsPerImage = 0; // another run has begun: what was measured still holds
        estimate.showFrame(later);
        QVERIFY(std::abs(seconds(estimate, "deep-digits") - 0.4) < 1e-9);
    }

    void wordsAreNoFinerThanTheEstimate() {
        const auto text = [](double secondsPerImage) {
            TimeEstimate estimate;
            estimate.showFrame(frameOf("first-digits", secondsPerImage));
            return estimate.epochText(mc::presetNamed("first-digits"));
        };
        QCOMPARE(text(5e-5), QStringLiteral("less than a second per epoch"));
        QCOMPARE(text(1.74e-3), QStringLiteral("about 20 s per epoch"));
        QCOMPARE(text(2.4e-2), QStringLiteral("about 4 min per epoch"));
    }
};

QTEST_MAIN(TestTimeEstimate)
#include "tst_time_estimate.moc"
