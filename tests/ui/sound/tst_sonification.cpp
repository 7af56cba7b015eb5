#include "data_choice/settings.h"
#include "sound/audio_output.h"
#include "sound/sample_stream.h"
#include "sound/sonification.h"
#include "sound/sound_controls.h"
#include "support/frames.h"
#include "support/test_class.h"
#include "view/needs.h"

#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace mc::ui::test {

/// A device that takes samples when a test asks it to, and plays them nowhere.
class NullSink : public AudioOutput {
public:
    explicit NullSink(QString name) : name_(std::move(name)) {}

    void find() override {
        if (answers) {
            emit found(name_);
        }
    }
    void start(const std::shared_ptr<SampleStream>& stream) override {
        stream_ = stream;
        find();
    }
    void stop() override { ++stops; }

    /// Pulls so many samples, as many bytes at a time as a device does.
    std::vector<float> pull(double seconds) {
        std::vector<float> samples(
            static_cast<std::size_t>(std::lround(seconds * SpikeSynthesizer::kUsualRate)));
        constexpr std::size_t kAtATime = 480;
        for (std::size_t done = 0; done < samples.size(); done += kAtATime) {
            const auto bytes = static_cast<qint64>(std::min(kAtATime, samples.size() - done) * sizeof(float));
            if (stream_->read(reinterpret_cast<char*>(samples.data() + done), bytes) != bytes) {
                qFatal("the stream has ended");
            }
        }
        return samples;
    }
    void rename(const QString& name) {
        name_ = name;
        find();
    }
    int stops = 0;
    bool answers = true;

private:
    QString name_;
    std::shared_ptr<SampleStream> stream_;
};

} // namespace mc::ui::test

using namespace mc;
using namespace mc::ui;

namespace {

constexpr CellChoice kHeard{1, 3};

FramePtr frameAt(int step, double speed = 30) {
    test::Draft made = test::draft({.layers = {784, 40, 10}, .step = step});
    for (int spike = 5; spike <= 20; spike += 5) {
        test::setSpike(*made.record, kHeard.layer, kHeard.cell, spike);
    }
    made.frame.playing = true;
    made.frame.speedAsked = speed;
    return made.done();
}

bool isSilent(const std::vector<float>& samples) {
    return std::ranges::all_of(samples, [](float sample) { return sample == 0; });
}

} // namespace

/// From frames to what a device is given.
class TestSonification : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    test::NullSink* sink_ = nullptr;
    std::unique_ptr<Sonification> sound_;

    void make(const QString& device = QStringLiteral("null sink")) {
        auto sink = std::make_unique<test::NullSink>(device);
        sink_ = sink.get();
        sound_ = std::make_unique<Sonification>(std::move(sink), [] { return kHeard; });
    }
    static QAction& hear(SoundControls& controls) { return *controls.actions().first(); }

private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    }
    void init() {
        QSettings(kOrganisation, kProgram).clear();
        make();
    }

    void aSpikeOfTheRunIsASampleOfTheSink() {
        sound_->setOn(true);
        sink_->pull(0.1);
        sound_->showFrame(frameAt(0)); // from here on
        sound_->showFrame(frameAt(7)); // a spike at 5 ms
        const std::vector<float> samples = sink_->pull(1);
        const auto first = std::ranges::find_if(samples, [](float sample) { return sample != 0; });
        const double seconds = SpikeSynthesizer::kLead + 4.0 / 30; // after four steps
        QCOMPARE(first - samples.begin(), std::lround(seconds * SpikeSynthesizer::kUsualRate));
    }

    void nothingIsPlayedUntilItIsTurnedOn() {
        QVERIFY(!sound_->isOn());
        sound_->showFrame(frameAt(0));
        sound_->showFrame(frameAt(20));
        sound_->setOn(true);
        QVERIFY(isSilent(sink_->pull(1)));
    }

    void turnedOffItFallsSilentAndLetsTheDeviceGo() {
        sound_->setOn(true);
        sink_->pull(0.1);
        sound_->showFrame(frameAt(0));
        sound_->showFrame(frameAt(20, 5)); // four seconds
        QVERIFY(!isSilent(sink_->pull(1)));
        sound_->setOn(false);
        QCOMPARE(sink_->stops, 1);
        sink_->pull(0.1);
        QVERIFY(isSilent(sink_->pull(4)));
    }

    void framesHoldPresentationsWhileItIsOn() {
        QSignalSpy asked(sound_.get(), &Sonification::watchAsked);
        sound_->setOn(true);
        QVERIFY(qvariant_cast<WatchSet>(asked.takeLast().first()).presentation);
        sound_->setOn(false);
        QVERIFY(qvariant_cast<WatchSet>(asked.takeLast().first()) == needs::kNothing);
    }

    void atFullSpeedNoMoreIsPlayedThanCanBeTold() {
        sound_->setOn(true);
        sink_->pull(0.1);
        for (int k = 0; k < 600; ++k) { // ten seconds of frames, of which the sink plays a tenth
            auto frame = std::make_shared<Frame>(*frameAt(20, kFullSpeed));
            frame->position.updates = frame->position.batch = k;
            sound_->showFrame(frame);
            sink_->pull(1.0 / 600);
        }
        sink_->pull(0.2);
        QVERIFY(isSilent(sink_->pull(1)));
    }

    void whatIsHeardIsSaidInWords() {
        QSignalSpy said(sound_.get(), &Sonification::said);
        sink_->answers = false;
        sound_->setOn(true);
        sound_->showFrame(frameAt(3));
        QVERIFY(said.isEmpty());
        sink_->answers = true;
        sink_->find();
        const QString words = said.takeLast().at(1).toString();
        for (const char* word :
             {"hidden 1, cell 3", "click", "PYR", "high", "VIP", "low", "SST", "S turns"}) {
            QVERIFY2(words.contains(QLatin1String(word)), qPrintable(words));
        }
        sink_->find();
        QVERIFY(said.isEmpty()); // once
    }

    void theVolumeIsKeptAndTheSoundIsOffAtTheStart() {
        sound_->setOn(true);
        QCOMPARE(sound_->volume(), Sonification::kUsualVolume);
        sound_->louder();
        QCOMPARE(sound_->volume(), Sonification::kUsualVolume + Sonification::kVolumeStep);
        make();
        QVERIFY(!sound_->isOn());
        QCOMPARE(sound_->volume(), Sonification::kUsualVolume + Sonification::kVolumeStep);
        for (int k = 0; k < 50; ++k) {
            sound_->softer();
        }
        QCOMPARE(sound_->volume(), SpikeSynthesizer::kSoftest);
        QSettings(kOrganisation, kProgram).setValue(QStringLiteral("sound/volume"), "loud");
        make();
        QCOMPARE(sound_->volume(), Sonification::kUsualVolume);
    }

    void withoutADeviceItStaysOffAndSaysWhy() {
        make({});
        SoundControls controls(*sound_);
        QVERIFY(hear(controls).isEnabled()); // nobody has looked yet
        QSignalSpy said(sound_.get(), &Sonification::said);
        hear(controls).trigger();
        QVERIFY(!sound_->isOn() && !hear(controls).isChecked() && !hear(controls).isEnabled());
        QVERIFY(said.takeLast().at(1).toString().contains(QStringLiteral("no sound device")));
        QVERIFY(hear(controls).toolTip().contains(QStringLiteral("no sound device")));
        QVERIFY(hear(controls).text().contains(QStringLiteral("no sound device")));
        sink_->rename(QStringLiteral("headphones")); // plugged in
        QVERIFY(hear(controls).isEnabled() && hear(controls).isChecked() == false);
    }

    void aDeviceThatDisappearsTurnsItOffWithASentence() {
        sound_->setOn(true);
        QSignalSpy said(sound_.get(), &Sonification::said);
        emit sink_->failed(QStringLiteral("The sound device null sink is no longer there."));
        QVERIFY(!sound_->isOn());
        QCOMPARE(said.size(), 1);
        QVERIFY(said.last().at(1).toString().startsWith(QStringLiteral("The sound device null sink")));
        sink_->rename({});
        QCOMPARE(said.size(), 1); // it was said
        QVERIFY(!sound_->refusal().isEmpty());
        sound_->showFrame(frameAt(4)); // and goes on without it
    }

    void theControlsShowVolumeAndAreThereWhileItIsOn() {
        QWidget window;
        SoundControls controls(*sound_, &window);
        QVERIFY(controls.isHidden());
        hear(controls).trigger();
        QVERIFY(sound_->isOn() && !controls.isHidden() && hear(controls).isChecked());
        QCOMPARE(controls.slider().value(), -12);
        controls.slider().setValue(-20);
        QCOMPARE(sound_->volume(), -20.0);
        QAction& softer = *controls.actions().at(2);
        softer.trigger();
        QCOMPARE(controls.slider().value(), -23);
        controls.slider().setValue(controls.slider().minimum());
        QVERIFY(!softer.isEnabled());
        QVERIFY(!controls.slider().accessibleName().isEmpty());
        hear(controls).trigger();
        QVERIFY(!sound_->isOn() && controls.isHidden());
    }

    void whileNoneIsPickedACellThatFiresIsHeard() {
        auto sink = std::make_unique<test::NullSink>(QStringLiteral("null sink"));
        sink_ = sink.get();
        sound_ = std::make_unique<Sonification>(std::move(sink), [] { return CellChoice{}; });
        sound_->setOn(true);
        sink_->pull(0.1);
        sound_->showFrame(frameAt(5));
        sound_->showFrame(frameAt(20));
        QVERIFY(!isSilent(sink_->pull(1)));
    }

    void everyFormatHasTheSameSound() {
        SampleStream stream;
        stream.setFormat(44100, 2, SampleStream::Kind::Int16);
        stream.setVolume(0);
        stream.setOn(true);
        QByteArray bytes(44100 / 10 * 4, '\1');
        QCOMPARE(stream.read(bytes.data(), bytes.size()), qint64(bytes.size()));
        QCOMPARE(bytes.count('\0'), bytes.size());
        stream.play({std::vector<FiredStep>(1, {true, 0, 0}), 0.1, true});
        QVERIFY(stream.read(bytes.data(), bytes.size()) == bytes.size());
        std::vector<std::int16_t> samples(static_cast<std::size_t>(bytes.size()) / 2);
        std::memcpy(samples.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
        int largest = 0;
        for (std::size_t k = 0; k < samples.size(); k += 2) {
            QCOMPARE(samples[k], samples[k + 1]);
            largest = std::max(largest, std::abs(int{samples[k]}));
        }
        QVERIFY(largest > 10000);
        QVERIFY(!stream.atEnd() && stream.isSequential());
    }
};

MC_TEST(TestSonification)
#include "tst_sonification.moc"
