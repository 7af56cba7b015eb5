#include "data_choice/recent_folders.h"
#include "lesson_test.h"
#include "lessons/lesson_panel.h"
#include "lessons/wait_line.h"
#include "support/noise_digits.h"
#include "support/test_class.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;
using mc::testing::writeNoiseDigits;

/// Lessons on data in a folder that was opened as MNIST.
class TestLessonData : public LessonTest {
    Q_OBJECT
    QTemporaryDir set_;

    QString measuring() {
        return write("## One\n```step\nexperiment: network=784-12-10, images=100, test_images=40, batch=20, "
                     "seed=2\nforward: 3 batches\npromise: updates >= 3\npromise: updates >= 5\n```\nText.\n"
                     "## Two\nText two.\n");
    }
    [[nodiscard]] QMenu& lessonMenu() const {
        for (QAction* action : window_->menuBar()->actions()) {
            if (action->text() == QStringLiteral("L&essons")) {
                emit action->menu()->aboutToShow();
                return *action->menu();
            }
        }
        qFatal("no menu");
    }
    [[nodiscard]] QMenu& choices() const {
        for (QAction* action : lessonMenu().actions()) {
            if (action->menu() != nullptr) {
                return *action->menu();
            }
        }
        qFatal("no choices");
    }
    [[nodiscard]] QString sourceNow() const {
        return QString::fromStdString(frame_->experiment->data.source);
    }
    [[nodiscard]] QLabel& dataLabel() const {
        return *window_->lessonPanel().findChild<QLabel*>(QStringLiteral("lessonData"));
    }

    [[nodiscard]] QPushButton& offer(const char* name) const {
        return *window_->lessonPanel().findChild<QPushButton*>(QLatin1String(name));
    }

private slots:
    void initTestCase() { QVERIFY(begin() && writeNoiseDigits(set_.path())); }
    void init() {
        QVERIFY(openAgain());
        rememberFolder(set_.path(), QStringLiteral("MNIST"));
    }
    void cleanup() { keepOpen(); }

    void thereIsNoChoiceWhereTheSetWasNeverOpened() {
        forgetFolderOf(QStringLiteral("MNIST"));
        QVERIFY(!choices().menuAction()->isVisible());
        rememberFolder(set_.path(), QStringLiteral("MNIST"));
        QVERIFY(choices().menuAction()->isVisible());
        QVERIFY(choices().actions()[0]->isChecked());
        QVERIFY(choices().actions()[1]->text().startsWith(QStringLiteral("&MNIST (")));
    }

    void aSetThatIsGoneIsNotChosen() {
        rememberFolder(set_.filePath(QStringLiteral("gone")), QStringLiteral("MNIST"));
        choices().actions()[1]->trigger();
        QVERIFY(says(QStringLiteral("MNIST is not where it was opened last: ")));
        QVERIFY(choices().actions()[0]->isChecked());
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        QCOMPARE(sourceNow(), QStringLiteral("drawn-digits"));
    }

    void theSetIsOfferedUntilItIsTaken() {
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        QVERIFY(offer("takeOtherData").isVisible());
        QCOMPARE(offer("takeOtherData").text(), QStringLiteral("Run lessons on MNIST"));
        QVERIFY2(dataLabel().text().startsWith(QStringLiteral("This lesson can also run on MNIST")),
                 qPrintable(dataLabel().text()));
        offer("takeOtherData").click();
        QVERIFY(entered(0));
        QTRY_COMPARE(sourceNow(), set_.path());
        QVERIFY(!offer("takeOtherData").isVisible());
        QVERIFY(dataLabel().text().startsWith(QStringLiteral("Runs on MNIST.")));
    }

    void theSetIsOfferedUntilItIsDeclined() {
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        const auto run = frame_->run;
        offer("keepDrawnDigits").click();
        QVERIFY(!dataLabel().isVisible() && !offer("takeOtherData").isVisible());
        QCOMPARE(frame_->run, run); // the step goes on
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        QVERIFY(!offer("takeOtherData").isVisible());
        QCOMPARE(sourceNow(), QStringLiteral("drawn-digits"));
    }

    void theOpenLessonBeginsItsStepOnTheChosenSet() {
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        window_->lessons().goTo(1);
        QVERIFY(entered(1));
        choices().actions()[1]->trigger();
        QVERIFY(entered(1));
        QCOMPARE(sourceNow(), set_.path());
        QCOMPARE(frame_->past->now.updates, 3);
        QVERIFY2(dataLabel().text().startsWith(QStringLiteral("Runs on MNIST.")),
                 qPrintable(dataLabel().text()));
        QVERIFY(dataLabel().isVisible());
        QVERIFY(choices().actions()[1]->isChecked());
        choices().actions()[0]->trigger();
        QVERIFY(entered(1));
        QCOMPARE(sourceNow(), QStringLiteral("drawn-digits"));
        QVERIFY(!dataLabel().isVisible());
    }

    void whatDoesNotHoldIsNoFaultOfTheLesson() {
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        QTRY_VERIFY(
            window_->lessonPanel().wait().text().contains(QStringLiteral("It should be at least 5.")));
        window_->lessons().chooseData(QStringLiteral("MNIST"));
        QVERIFY(entered(0));
        const QString told =
            QStringLiteral("– The number of updates is 3, not at least 5 as with the drawn digits.");
        QTRY_VERIFY2(window_->lessonPanel().wait().text().contains(told),
                     qPrintable(window_->lessonPanel().wait().text()));
        QVERIFY(
            window_->lessonPanel().wait().text().contains(QStringLiteral("✓ The number of updates is 3")));
    }

    void theChoiceIsKeptAndASetThatIsGoneIsTold() {
        window_->lessons().chooseData(QStringLiteral("MNIST"));
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        QCOMPARE(sourceNow(), set_.path());
        window_->lessons().close();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
        rememberFolder(set_.filePath(QStringLiteral("gone")), QStringLiteral("MNIST"));
        window_->lessons().open(measuring());
        QVERIFY(says(QStringLiteral("MNIST is no longer where it was opened last.")));
        QVERIFY(entered(0));
        QCOMPARE(sourceNow(), QStringLiteral("drawn-digits"));
        QVERIFY(choices().menuAction()->isVisible()); // so that it can be chosen otherwise
    }

    void aSessionComesBackOnItsSet() {
        window_->lessons().chooseData(QStringLiteral("MNIST"));
        window_->lessons().open(measuring());
        QVERIFY(entered(0));
        const QString path = folder_.filePath(QStringLiteral("other.mcs"));
        window_->sessions().saveAs(path);
        QTRY_VERIFY(QFile::exists(path));
        window_->lessons().close();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
        window_->lessons().chooseData({});
        window_->sessions().open(path);
        QTRY_COMPARE(sourceNow(), set_.path());
        QTRY_VERIFY(window_->lessons().player() != nullptr);
        QCOMPARE(window_->lessons().player()->lesson().data, std::string("MNIST"));
        window_->lessons().goTo(0);
        QVERIFY(entered(0));
        QCOMPARE(sourceNow(), set_.path());
    }
};

MC_TEST(TestLessonData)
#include "tst_lesson_data.moc"
