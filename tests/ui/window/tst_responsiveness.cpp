#include "support/sanitized.h"
#include "support/test_class.h"
#include "widgets/theme.h"
#include "window/frame_feed.h"
#include "window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace mc::ui;

/// The window stays at hand while the simulation takes all the time it can get.
class TestResponsiveness : public QObject {
    Q_OBJECT

    QTemporaryDir settings_;
    std::unique_ptr<mc::Runner> runner_;
    std::unique_ptr<MainWindow> window_;
    mc::FramePtr frame_;

private slots:
    void initTestCase() {
        applyTheme(*qApp);
        QVERIFY(settings_.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
    }

    void init() {
        frame_ = nullptr;
        mc::Experiment experiment;
        experiment.network = "784-400-10";
        experiment.data.trainImages = 2000;
        experiment.data.testImages = 200;
        experiment.learning.rateDecay = 1; // nothing fades, so that playing never pauses by itself
        runner_ = std::make_unique<mc::Runner>(experiment);
        window_ = std::make_unique<MainWindow>(*runner_);
        connect(window_->findChild<FrameFeed*>(), &FrameFeed::frameReady, this,
                [this](const mc::FramePtr& frame) { frame_ = frame; });
        window_->resize(1280, 720);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_Space);
        QTRY_VERIFY(frame_ && frame_->playing && frame_->position.updates > 0);
    }

    void theEventLoopAnswersWithinATenthOfASecond() {
        const auto updates = frame_->position.updates;
        qint64 longest = 0;
        int ticks = 0;
        QElapsedTimer since;
        since.start();
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        connect(&tick, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++ticks;
        });
        tick.start(5);
        QTest::qWait(2000);
        longest = std::max(longest, since.elapsed());
        qInfo("longest gap %lld ms, %d ticks, %lld updates", static_cast<long long>(longest), ticks,
              static_cast<long long>(frame_->position.updates - updates));
        QVERIFY(frame_->playing);
        QVERIFY(frame_->position.updates > updates);
        QVERIFY2(longest < 100, qPrintable(QStringLiteral("%1 ms").arg(longest)));
        QVERIFY(ticks > 20);
    }

    void closingEndsEverythingWithinASecond() {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(window_->close());
        QVERIFY(clock.elapsed() < 200 * kSlowness); // by itself it waits for nothing
        window_.reset();
        runner_.reset();
        QVERIFY2(clock.elapsed() < 1000 * kSlowness, qPrintable(QString::number(clock.elapsed())));
    }

    void cleanup() {
        window_.reset();
        runner_.reset();
    }
};

MC_TEST(TestResponsiveness)
#include "tst_responsiveness.moc"
