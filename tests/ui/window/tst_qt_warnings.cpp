#include "exports/export_link.h"
#include "race/race_window.h"
#include "support/test_class.h"
#include "window/appearance.h"
#include "window/lesson_test.h"
#include "window/race_link.h"
#include "window/start_link.h"

#include <QDialog>

using namespace mc::ui;

namespace {

QStringList& warnings() {
    static QStringList all;
    return all;
}

QtMessageHandler& usual() {
    static QtMessageHandler handler = nullptr;
    return handler;
}

/// All but what the platform without a screen says of itself.
void keepWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const bool warns = type == QtWarningMsg || type == QtCriticalMsg;
    if (warns && !message.startsWith(QStringLiteral("This plugin does not support"))) {
        warnings() << message;
    }
    usual()(type, context, message);
}

} // namespace

/// Whether Qt finds anything to warn of while the window is walked through.
class TestQtWarnings : public test::LessonTest {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(begin());
        usual() = qInstallMessageHandler(keepWarnings);
    }
    void cleanupTestCase() { qInstallMessageHandler(usual()); }
    void init() {
        warnings().clear();
        QVERIFY(openAnew());
    }
    void cleanup() {
        window_->appearance().setProjecting(false);
        shut();
        applyTheme(*qApp);
        QCOMPARE(warnings(), QStringList());
    }

    void docksAndSizes() {
        for (const QSize& size : {QSize(480, 260), QSize(1024, 572), QSize(1280, 720), QSize(1920, 1080)}) {
            window_->resize(size);
            window_->appearance().layOut();
            QTest::qWait(20);
            for (QDockWidget* one : window_->docks().all()) {
                window_->docks().bringUp(*one);
                QTest::qWait(5);
            }
        }
        for (QDockWidget* one : window_->docks().all()) {
            one->hide();
        }
        QTest::qWait(20);
    }

    void theProjector() {
        for (int k = 0; k < 4; ++k) {
            key(Qt::Key_F11);
            QTest::qWait(50);
        }
    }

    void aLesson() {
        window_->lessons().showPanel();
        window_->lessons().open(trial());
        for (std::size_t step = 0; step < 4; ++step) {
            QVERIFY(entered(step));
            key(Qt::Key_PageDown);
        }
        key(Qt::Key_F11);
        QTest::qWait(50);
        window_->lessons().close();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    }

    void presets() {
        for (const mc::Preset& preset : mc::presets()) {
            if (needsNoFolder(preset)) {
                window_->start().open();
                window_->start().page().hide();
                const auto run = frame_->run;
                window_->start().beginOn(preset, {});
                QTRY_VERIFY(frame_->run != run && frame_->presentation);
            }
        }
    }

    void dialogsAndTheRace() {
        window_->start().open();
        window_->exports().ask();
        window_->exports().askData();
        window_->race().open();
        QTest::qWait(100);
        window_->race().raceWindow()->close();
    }
};

MC_TEST(TestQtWarnings)
#include "tst_qt_warnings.moc"
