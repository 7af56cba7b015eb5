#include "scenes/presenter_window.h"
#include "scenes/scene_window.h"
#include "scenes_test.h"
#include "support/test_class.h"

#include <QScreen>

using namespace mc::ui;

/// The presenter's window on a laptop with a projector as its second screen.
class TestTwoScreens : public test::ScenesTest {
    Q_OBJECT

    static QScreen& laptop() { return *QGuiApplication::screens().at(0); }
    static QScreen& projector() { return *QGuiApplication::screens().at(1); }
    PresenterWindow& presenter() {
        key(Qt::Key_F5, Qt::AltModifier);
        return *window_->scenes().presenter();
    }

private slots:
    void initTestCase() {
        if (QGuiApplication::screens().size() != 2) {
            QSKIP("The platform has no second screen; see tests/ui/scenes/CMakeLists.txt.");
        }
        QVERIFY(begin());
    }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void theBoardGoesToTheProjectorAndComesBack() {
        QCOMPARE(window_->screen(), &laptop());
        const QPoint place = window_->pos();
        PresenterWindow& window = presenter();
        QTRY_COMPARE(window_->screen(), &projector());
        QVERIFY(window_->appearance().isProjecting());
        QTRY_COMPARE(window_->size(), projector().size());
        QCOMPARE(window.screen(), &laptop());
        QVERIFY(window.isMaximized());
        window.close();
        QTRY_COMPARE(window_->screen(), &laptop());
        QVERIFY(!window_->appearance().isProjecting());
        QCOMPARE(window_->pos(), place);
        QTRY_COMPARE(window_->size(), QSize(1280, 720));
    }

    /// F11 on the projector is the person's own choice.
    void aBoardThatProjectsAlreadyStillDoesAfterwards() {
        key(Qt::Key_F11);
        QVERIFY(window_->appearance().isProjecting());
        PresenterWindow& window = presenter();
        QTRY_COMPARE(window_->screen(), &projector());
        QVERIFY(window_->appearance().isProjecting());
        window.close();
        QTRY_COMPARE(window_->screen(), &laptop());
        QVERIFY(window_->appearance().isProjecting());
    }

    void aBoardComesBackFromAScreenThatIsUnplugged() {
        const QPoint place = window_->pos();
        PresenterWindow& window = presenter();
        QTRY_COMPARE(window_->screen(), &projector());
        emit qApp->screenRemoved(&projector()); // as Qt tells of it
        QTRY_COMPARE(window_->screen(), &laptop());
        QVERIFY(!window_->appearance().isProjecting());
        QCOMPARE(window_->pos(), place);
        QVERIFY(window.isVisible() && !window.isMaximized());
        QCOMPARE(window.screen(), &laptop());
        window.close();
        QVERIFY(!window_->appearance().isProjecting());
    }

    void onlyTheProjectorIsBlack() {
        recordTwo();
        window_->scenes().openList();
        SceneWindow& list = *window_->scenes().listWindow();
        PresenterWindow& window = presenter();
        QTRY_COMPARE(window_->screen(), &projector());
        list.move(laptop().geometry().center());
        QTRY_COMPARE(list.screen(), &laptop());
        show().setBlack(true);
        QVERIFY(window_->findChild<QWidget*>(QStringLiteral("blackScreen")) != nullptr);
        QVERIFY(list.findChild<QWidget*>(QStringLiteral("blackScreen")) == nullptr);
        show().setBlack(false);
        window.close();
    }

    void scenesAreShownOnTheProjectorFromTheLaptop() {
        recordTwo();
        PresenterWindow& window = presenter();
        QTRY_COMPARE(window_->screen(), &projector());
        QTest::keyClick(&window, Qt::Key_PageDown);
        expectFirst();
        QTest::keyClick(&window, Qt::Key_PageDown);
        expectSecond();
        window.close();
    }
};

MC_TEST(TestTwoScreens)
#include "tst_two_screens.moc"
