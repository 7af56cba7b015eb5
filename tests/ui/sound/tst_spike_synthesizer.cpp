#include "sound/spike_synthesizer.h"
#include "support/test_class.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

using namespace mc::ui;

namespace {

constexpr int kRate = SpikeSynthesizer::kUsualRate;
constexpr FiredStep kSpike{.spike = true};

std::vector<float> rendered(SpikeSynthesizer& synthesizer, double seconds) {
    std::vector<float> samples(static_cast<std::size_t>(std::lround(seconds * kRate)));
    synthesizer.render(samples);
    return samples;
}

SpikeSynthesizer turnedOn(double decibels = 0) {
    SpikeSynthesizer synthesizer;
    synthesizer.setVolume(decibels);
    synthesizer.setOn(true);
    rendered(synthesizer, 0.1); // the volume has come to where it is wanted
    return synthesizer;
}

float largest(const std::vector<float>& samples) {
    float most = 0;
    for (const float sample : samples) {
        most = std::max(most, std::abs(sample));
    }
    return most;
}

/// The samples at which a sound begins after 5 ms of silence.
std::vector<std::size_t> onsets(const std::vector<float>& samples) {
    constexpr std::size_t kSilence = kRate / 200;
    std::vector<std::size_t> all;
    std::size_t silent = kSilence;
    for (std::size_t k = 0; k < samples.size(); ++k) {
        if (samples[k] == 0) {
            ++silent;
            continue;
        }
        if (silent >= kSilence) {
            all.push_back(k);
        }
        silent = 0;
    }
    return all;
}

/// Amplitude of one frequency, by Goertzel's algorithm.
double amplitudeAt(double pitch, const std::vector<float>& samples) {
    const double turn = 2 * std::numbers::pi * pitch / kRate;
    double before = 0;
    double last = 0;
    for (const float sample : samples) {
        const double now = sample + 2 * std::cos(turn) * last - before;
        before = last;
        last = now;
    }
    const double power = last * last + before * before - 2 * std::cos(turn) * last * before;
    return 2 * std::sqrt(power) / static_cast<double>(samples.size());
}

std::vector<FiredStep> burst(FiredStep step, std::size_t count) {
    return std::vector<FiredStep>(count, step);
}

} // namespace

/// The samples of clicks and tones.
class TestSpikeSynthesizer : public QObject {
    Q_OBJECT

private slots:
    void aSpikeAtAStepClicksAtItsSample() {
        SpikeSynthesizer synthesizer = turnedOn();
        std::vector<FiredStep> steps(20);
        for (const std::size_t step : {0, 4, 5, 19}) {
            steps[step] = kSpike;
        }
        synthesizer.play(steps, 1.0 / 30); // 30 ms per second
        const std::vector<std::size_t> heard = onsets(rendered(synthesizer, 1));
        QCOMPARE(heard.size(), std::size_t{4});
        const auto lead = static_cast<std::size_t>(SpikeSynthesizer::kLead * kRate);
        QCOMPARE(heard[0], lead);
        QCOMPARE(heard[1], lead + 4 * kRate / 30);
        QCOMPARE(heard[2], lead + 5 * kRate / 30);
        QCOMPARE(heard[3], lead + 19 * kRate / 30);
    }

    /// Frames bring a step at a time, and never when it is due.
    void theRhythmIsEvenWhenFramesAreNot() {
        SpikeSynthesizer synthesizer = turnedOn();
        std::vector<float> all;
        for (int step = 0; step < 30; ++step) {
            synthesizer.play(std::vector{kSpike}, 1.0 / 30);
            const double jitter = step % 2 == 0 ? 0.012 : -0.012;
            const std::vector<float> part = rendered(synthesizer, 1.0 / 30 + jitter);
            all.insert(all.end(), part.begin(), part.end());
        }
        const std::vector<std::size_t> heard = onsets(all);
        QVERIFY(heard.size() >= 29);
        for (std::size_t k = 1; k < heard.size(); ++k) {
            QVERIFY(heard[k] - heard[k - 1] == kRate / 30);
        }
    }

    void vipIsHighAndSstIsLow() {
        const auto amplitudes = [](const FiredStep& step) {
            SpikeSynthesizer synthesizer = turnedOn();
            synthesizer.play(burst(step, 60), 0.01);
            rendered(synthesizer, 0.1);
            const std::vector<float> samples = rendered(synthesizer, 0.5);
            return std::pair(amplitudeAt(SpikeSynthesizer::kVipPitch, samples),
                             amplitudeAt(SpikeSynthesizer::kSstPitch, samples));
        };
        const auto [highOfVip, lowOfVip] = amplitudes({.vip = 1});
        QVERIFY(highOfVip > 0.2 && lowOfVip < 0.01);
        const auto [highOfSst, lowOfSst] = amplitudes({.sst = 1});
        QVERIFY(lowOfSst > 0.2 && highOfSst < 0.01);
        QVERIFY(amplitudes({.vip = 0.5F}).first < 0.7 * highOfVip); // fewer spikes, softer
    }

    void itIsSilentUnlessItIsOn() {
        SpikeSynthesizer synthesizer;
        synthesizer.setVolume(0);
        synthesizer.play(burst({true, 1, 0}, 50), 0.01);
        QCOMPARE(largest(rendered(synthesizer, 1)), 0.0F);
        synthesizer.setOn(true);
        QCOMPARE(largest(rendered(synthesizer, 1)), 0.0F); // what was played before is not heard later
        synthesizer.play(burst({true, 1, 0}, 1000), 0.01);
        QVERIFY(largest(rendered(synthesizer, 0.5)) > 0.1F);
        synthesizer.setOn(false);
        rendered(synthesizer, 0.1); // it fades
        QCOMPARE(largest(rendered(synthesizer, 1)), 0.0F);
    }

    void nothingIsClippedWhateverFires() {
        SpikeSynthesizer synthesizer = turnedOn();
        synthesizer.play(burst({true, 1, 1}, SpikeSynthesizer::kMostSteps), 0.0005);
        const float most = largest(rendered(synthesizer, 2));
        QVERIFY(most > 0.5F && most <= 1.0F);
    }

    void theVolumeIsInDecibels() {
        const auto loudness = [](double decibels) {
            SpikeSynthesizer synthesizer = turnedOn(decibels);
            synthesizer.play(std::vector{kSpike}, 0.1);
            return largest(rendered(synthesizer, 0.2));
        };
        QVERIFY(std::abs(20 * std::log10(loudness(-20) / loudness(0)) + 20) < 0.1);
        QCOMPARE(loudness(-1000), loudness(SpikeSynthesizer::kSoftest));
        QCOMPARE(loudness(40), loudness(0));
    }

    /// From one sample to the next it moves no more than its own waves do.
    void nothingBreaksOff() {
        SpikeSynthesizer synthesizer = turnedOn();
        std::vector<float> all;
        const auto hear = [&](double seconds) {
            const std::vector<float> part = rendered(synthesizer, seconds);
            all.insert(all.end(), part.begin(), part.end());
        };
        for (int k = 0; k < 40; ++k) {
            synthesizer.play(
                std::vector<FiredStep>{{k % 2 == 0, k % 3 == 0 ? 1.0F : 0.0F, 0}, {}, {false, 0, 1}}, 0.007);
            hear(0.0137);
            if (k % 5 == 0) {
                synthesizer.setVolume(k % 2 == 0 ? -30 : 0);
            }
            if (k % 9 == 8) {
                synthesizer.setOn(false);
                hear(0.003);
                synthesizer.setOn(true);
            }
        }
        float most = 0;
        for (std::size_t k = 1; k < all.size(); ++k) {
            most = std::max(most, std::abs(all[k] - all[k - 1]));
        }
        const double click = 0.5 * 2 * std::numbers::pi * 2000 / kRate;
        const double tones =
            0.25 * 2 * std::numbers::pi * (SpikeSynthesizer::kVipPitch + SpikeSynthesizer::kSstPitch) / kRate;
        QVERIFY2(most <= 1.1 * (click + tones), qPrintable(QString::number(most)));
    }

    void moreThanCanBeHeardIsLeftOut() {
        SpikeSynthesizer synthesizer = turnedOn();
        for (int k = 0; k < 100; ++k) {
            synthesizer.play(burst(kSpike, 500), 0.002);
        }
        QVERIFY(synthesizer.ahead() < 3);
        rendered(synthesizer, 3);
        QCOMPARE(synthesizer.ahead(), 0.0);
        QCOMPARE(largest(rendered(synthesizer, 0.5)), 0.0F);
    }

    /// A step of a second, after which the run goes faster.
    void aSlowStepDoesNotHoldUpTheNextOnes() {
        SpikeSynthesizer synthesizer = turnedOn();
        synthesizer.play(std::vector{kSpike}, 1);
        rendered(synthesizer, 0.1);
        synthesizer.play(std::vector{kSpike}, 0.01);
        const std::vector<std::size_t> heard = onsets(rendered(synthesizer, 1));
        QCOMPARE(heard.size(), std::size_t{1});
        QVERIFY(heard[0] <= static_cast<std::size_t>(SpikeSynthesizer::kMostAhead * kRate));
    }
};

MC_TEST(TestSpikeSynthesizer)
#include "tst_spike_synthesizer.moc"
