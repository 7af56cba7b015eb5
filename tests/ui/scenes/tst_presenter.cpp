#include "scenes/notes_page.h"
#include "scenes/presenter_window.h"
#include "scenes/scene_picture.h"
#include "scenes/scene_window.h"
#include "scenes_test.h"
#include "support/test_class.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace mc::ui;

/// Black screen, presenter's window, and the list in which scenes are put in order.
class TestPresenter : public test::ScenesTest {
    Q_OBJECT

    [[nodiscard]] QWidget* cover() const {
        return window_->findChild<QWidget*>(QStringLiteral("blackScreen"), Qt::FindDirectChildrenOnly);
    }
    PresenterWindow& presenter() {
        key(Qt::Key_F5, Qt::AltModifier);
        return *window_->scenes().presenter();
    }
    SceneWindow& listWindow() {
        key(Qt::Key_B, Qt::ControlModifier);
        return *window_->scenes().listWindow();
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void aBlackScreenCoversTheWindowUntilAnyKey_data() {
        QTest::addColumn<Qt::Key>("lifts");
        QTest::newRow("letter") << Qt::Key_Q;
        QTest::newRow("space") << Qt::Key_Space;
        QTest::newRow("next") << Qt::Key_PageDown;
        QTest::newRow("step") << Qt::Key_Right;
    }
    void aBlackScreenCoversTheWindowUntilAnyKey() {
        QFETCH(Qt::Key, lifts);
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        key(Qt::Key_Period);
        QVERIFY(show().isBlack());
        QVERIFY(cover() != nullptr);
        QCOMPARE(cover()->geometry(), window_->rect());
        const QImage seen = window_->grab().toImage();
        QCOMPARE(seen.pixelColor(5, 5), QColor(Qt::black));
        QCOMPARE(seen.pixelColor(seen.width() / 2, seen.height() / 2), QColor(Qt::black));
        QCOMPARE(seen.pixelColor(seen.width() - 5, seen.height() - 5), QColor(Qt::black));
        QTest::keyClick(window_.get(), lifts);
        QTRY_VERIFY(!show().isBlack() && cover() == nullptr);
        QTest::qWait(50);
        expectFirst(); // the key has done nothing else
        QVERIFY(!frame_->playing);
    }

    void aClickUncoversAndABlackWindowGrowsWithItsCover() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        key(Qt::Key_B);
        QVERIFY(show().isBlack());
        window_->resize(1300, 730);
        QTRY_COMPARE(cover()->size(), window_->size());
        QTest::mouseClick(cover(), Qt::LeftButton);
        QTRY_VERIFY(!show().isBlack());
        window_->resize(1280, 720);
    }

    void floatingDocksAreCoveredToo() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        dock("raster").setFloating(true);
        QTRY_VERIFY(dock("raster").isWindow());
        key(Qt::Key_Period);
        const auto* over = dock("raster").findChild<QWidget*>(QStringLiteral("blackScreen"));
        QVERIFY(over != nullptr);
        QCOMPARE(over->size(), dock("raster").size());
        show().setBlack(false);
        QVERIFY(dock("raster").findChild<QWidget*>(QStringLiteral("blackScreen")) == nullptr);
        dock("raster").setFloating(false);
    }

    void theRunGoesOnBehindABlackScreen() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->playing);
        key(Qt::Key_Period);
        const mc::Moment now = frame_->past->now;
        QTRY_VERIFY(frame_->past->now > now && frame_->playing);
        key(Qt::Key_Q);
        QTRY_VERIFY(!show().isBlack());
        key(Qt::Key_Space);
    }

    void aScreenReaderIsToldOfTheBlackScreen() {
        recordTwo();
        key(Qt::Key_PageDown);
        expectFirst();
        key(Qt::Key_Period);
        QVERIFY(cover()->hasFocus());
        QVERIFY(!cover()->accessibleName().isEmpty());
        QVERIFY(cover()->accessibleDescription().contains("Any key"));
        show().setBlack(false);
    }

    /// Elsewhere B is a bookmark, and the full stop doubles the speed.
    void theKeysOfTheBlackScreenAreOthersWithoutAShow() {
        recordTwo();
        const auto bookmarks = frame_->past->bookmarks.size();
        key(Qt::Key_B);
        QTRY_COMPARE(frame_->past->bookmarks.size(), bookmarks + 1);
        key(Qt::Key_Period);
        QVERIFY(!show().isBlack());
        key(Qt::Key_PageDown);
        expectFirst();
        key(Qt::Key_B);
        QVERIFY(show().isBlack());
        show().setBlack(false);
        key(Qt::Key_Escape);
        key(Qt::Key_B);
        QVERIFY(!show().isBlack());
    }

    void thePresenterSeesNotesAndTheNextScene() {
        recordTwo();
        scenes().setTitle(0, "One");
        scenes().setTitle(1, "Two");
        scenes().setNotes(0, "Say **hello** of $v_a$. ![x](/etc/hostname)");
        PresenterWindow& window = presenter();
        QVERIFY(window.isVisible());
        QCOMPARE(window.nextText(), QString("One"));
        QTest::keyClick(&window, Qt::Key_PageDown);
        expectFirst();
        QCOMPARE(window.nowText(), QString("One"));
        QCOMPARE(window.nextText(), QString("Two"));
        QVERIFY(window.notes().toPlainText().contains("Say hello of"));
        QCOMPARE(window.nextPicture().image(), scenes().at(1).image());
        QTest::keyClick(&window, Qt::Key_PageDown);
        expectSecond();
        QCOMPARE(window.nextText(), QString("This was the last scene"));
        QVERIFY(!window.notes().toPlainText().contains("hello"));
        window.close();
    }

    void keysOfThePresenterAreThoseOfTheBoard() {
        recordTwo();
        PresenterWindow& window = presenter();
        QTest::keyClick(&window, Qt::Key_F5);
        expectFirst();
        QTest::keyClick(&window, Qt::Key_B);
        QVERIFY(show().isBlack());
        QTest::keyClick(&window, Qt::Key_PageDown); // uncovers only
        QVERIFY(!show().isBlack());
        expectFirst();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(frame_->playing);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY(!frame_->playing);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!show().isOn());
        QVERIFY(window.isVisible());
        window.close();
    }

    void thePresentersKeysTurnThePagesOfALesson() {
        window_->lessons().open(lesson());
        QTRY_VERIFY(entered(0));
        PresenterWindow& window = presenter();
        QTest::keyClick(&window, Qt::Key_PageDown);
        QTRY_VERIFY(entered(1));
        QTest::keyClick(&window, Qt::Key_PageUp);
        QTRY_VERIFY(entered(0));
        window.close();
    }

    void theTimeIsCountedFromTheFirstSceneOn() {
        recordTwo();
        PresenterWindow& window = presenter();
        for (const auto* label : window.findChildren<QLabel*>()) { // a screen reader is not told each second
            QVERIFY2(!label->accessibleName().contains(u':'), qPrintable(label->accessibleName()));
        }
        QCOMPARE(show().elapsed(), 0);
        key(Qt::Key_PageDown);
        expectFirst();
        QTRY_VERIFY(show().elapsed() > 100);
        show().resetTime();
        QVERIFY(show().elapsed() < 100);
        QTRY_COMPARE(window.timeText(), QString("0:00:01"));
        window.close();
    }

    void scenesArePutInOrderByKeys() {
        recordTwo();
        scenes().setTitle(0, "One");
        scenes().setTitle(1, "Two");
        SceneWindow& window = listWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        window.choose(1);
        QTest::keyClick(&window.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(scenes().at(0).title, QString("Two"));
        QCOMPARE(window.row(), 0); // it is still the chosen one
        QTest::keyClick(&window.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(scenes().at(1).title, QString("Two"));
        QTest::keyClick(&window.list(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scenes().size(), 3);
        QCOMPARE(window.row(), 2);
        QTest::keyClick(&window.list(), Qt::Key_Delete);
        QCOMPARE(scenes().size(), 2);
        QTest::keyClick(&window.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scenes().size(), 3);
        window.choose(0);
        QTest::keyClick(&window.list(), Qt::Key_Return);
        expectFirst();
        window.close();
    }

    void titleAndNotesAreTyped() {
        recordTwo();
        SceneWindow& window = listWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        window.choose(0);
        QTest::keyClick(&window.list(), Qt::Key_F2);
        QTRY_VERIFY(window.title().hasFocus());
        QTest::keyClicks(&window.title(), "Where it begins");
        QCOMPARE(scenes().at(0).title, QString("Where it begins"));
        window.notes().setFocus();
        QTest::keyClicks(&window.notes(), "Say hello.");
        QCOMPARE(scenes().at(0).notes, QString("Say hello."));
        window.choose(1);
        QCOMPARE(window.notes().toPlainText(), QString());
        window.choose(0);
        QCOMPARE(window.notes().toPlainText(), QString("Say hello."));
        window.close();
    }

    void aTitleThatIsClearedComesBack() {
        recordTwo();
        SceneWindow& window = listWindow();
        window.choose(0);
        window.title().setFocus();
        window.title().selectAll();
        QTest::keyClick(&window.title(), Qt::Key_Delete);
        QCOMPARE(window.title().text(), QString());
        QTest::keyClick(&window.title(), Qt::Key_Return);
        QCOMPARE(window.title().text(), QString("Scene 1"));
        window.close();
    }

    /// Some desktops activate what is clicked once.
    void oneClickShowsNoScene() {
        recordTwo();
        SceneWindow& window = listWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        emit window.list().activated(scenes().index(0));
        QVERIFY(!show().isOn());
        const QPoint place = window.list().visualRect(scenes().index(0)).center();
        QTest::mouseClick(window.list().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(window.list().viewport(), Qt::LeftButton, {}, place);
        expectFirst();
        window.close();
    }

    void aSceneIsRecordedAgain() {
        recordTwo();
        SceneWindow& window = listWindow();
        window.choose(0);
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Record again")) {
                button->click();
            }
        }
        QVERIFY((scenes().at(0).moment == mc::Moment{3, 0}));
        QCOMPARE(scenes().at(0).title, QString("Scene 1"));
        window.close();
    }

    void controlsHaveNamesAndTooltips() {
        recordTwo();
        for (QWidget* window : {static_cast<QWidget*>(&presenter()), static_cast<QWidget*>(&listWindow())}) {
            for (const auto* button : window->findChildren<QPushButton*>()) {
                QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
            }
            window->close();
        }
    }

    /// The program ends with its board.
    void thePresentersWindowClosesWithTheBoard() {
        recordTwo();
        PresenterWindow& window = presenter();
        window_->close();
        QVERIFY(!window.isVisible());
        shut();
    }
};

MC_TEST(TestPresenter)
#include "tst_presenter.moc"
