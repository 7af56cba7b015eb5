#include "sound/sonification.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "window/window_test.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace mc;
using namespace mc::ui;

/// The sound as the window has it, on a computer without a sound device.
class TestSoundMenu : public test::WindowTest {
    Q_OBJECT

    QAction& hear() {
        for (QAction* one : window_->findChildren<QAction*>()) {
            if (one->shortcut() == QKeySequence(Qt::Key_S)) {
                return *one;
            }
        }
        qFatal("there is no such action");
    }

private slots:
    void initTestCase() {
        qputenv("PULSE_SERVER", "unix:/there/is/no/such/server");
        QVERIFY(begin());
    }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void itIsOffAtTheStart() {
        QVERIFY(!window_->sound().isOn() && !hear().isChecked() && hear().isEnabled());
        QVERIFY(hear().text().contains(QStringLiteral("Hear the spikes")));
        QVERIFY(hear().toolTip().contains(QStringLiteral("click")));
    }

    void itsKeySaysWhyNothingIsHeard() {
        key(Qt::Key_S);
        QTRY_VERIFY(window_->noticeBar().text().contains(QStringLiteral("no sound device")));
        QVERIFY(!window_->sound().isOn() && !hear().isChecked() && !hear().isEnabled());
    }

    void theMenuSaysSoWithoutBeingAsked() {
        for (QMenu* menu : window_->menuBar()->findChildren<QMenu*>()) {
            if (menu->actions().contains(&hear())) {
                emit menu->aboutToShow();
            }
        }
        QTRY_VERIFY(!hear().isEnabled());
        QVERIFY(hear().text().contains(QStringLiteral("no sound device")));
        QVERIFY(window_->noticeBar().text().isEmpty());
    }

    void theWindowGoesAtOnceHoweverTheDeviceAnswers() {
        QElapsedTimer timer;
        timer.start();
        window_->sound().find();
        window_->sound().setOn(true);
        window_->sound().setOn(false);
        QVERIFY(timer.elapsed() < 50 * kSlowness);
    }
};

MC_TEST(TestSoundMenu)
#include "tst_sound_menu.moc"
