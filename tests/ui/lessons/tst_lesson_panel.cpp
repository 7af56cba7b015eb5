#include "lesson_panel_test.h"
#include "lessons/lesson_list.h"
#include "lessons/lesson_page.h"
#include "lessons/question_page.h"
#include "lessons/wait_line.h"
#include "support/test_class.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;

/// What the panel shows of a lesson, and what it is asked for.
class TestLessonPanel : public test::LessonPanelTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { panel_.reset(); }
    void theListNamesEveryLesson();
    void aStepShowsItsTextAndItsPlace();
    void buttonsAndListAskForSteps();
    void anAnswerIsShownAfterAPrediction();
    void anAnswerIsKeptWhileStepsAreTurned();
    void everyControlHasANameAndSaysItsKey();
    void aWaitSaysHowFarItHasCome();
    void aRunThatIsHeldSaysWhenItBegins();
    void whatHasComeOfPromisesLeavesTheTextItsRoom();
};

void TestLessonPanel::theListNamesEveryLesson() {
    panel_->closeLesson();
    QSignalSpy chosen(panel_.get(), &LessonPanel::lessonChosen);
    QSignalSpy file(panel_.get(), &LessonPanel::fileAsked);
    const QList<QPushButton*> buttons = panel_->list().findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 7);
    QVERIFY(panel_->list().isVisible());
    for (QPushButton* button : buttons) {
        QVERIFY(!button->toolTip().isEmpty());
        button->click();
    }
    QCOMPARE(chosen.size(), 6);
    QCOMPARE(file.size(), 1);
}

void TestLessonPanel::aStepShowsItsTextAndItsPlace() {
    QVERIFY(panel_->page().toPlainText().contains(QStringLiteral("First")));
    QVERIFY(panel_->page().toPlainText().contains(QStringLiteral("See W1.")));
    QVERIFY(!control<QPushButton>("lessonBack").isEnabled());
    QCOMPARE(control<QComboBox>("lessonSteps").count(), 3);
    panel_->showStep(2);
    QCOMPARE(control<QComboBox>("lessonSteps").currentIndex(), 2);
    QVERIFY(control<QPushButton>("lessonBack").isEnabled());
    QCOMPARE(control<QPushButton>("lessonNext").text(), QStringLiteral("Finish"));
}

void TestLessonPanel::buttonsAndListAskForSteps() {
    QSignalSpy next(panel_.get(), &LessonPanel::nextAsked);
    QSignalSpy back(panel_.get(), &LessonPanel::backAsked);
    QSignalSpy close(panel_.get(), &LessonPanel::closeAsked);
    QSignalSpy step(panel_.get(), &LessonPanel::stepAsked);
    control<QPushButton>("lessonNext").click();
    panel_->showStep(1);
    control<QPushButton>("lessonBack").click();
    emit control<QComboBox>("lessonSteps").activated(2);
    QCOMPARE(next.size(), 1);
    QCOMPARE(back.size(), 1);
    QCOMPARE(step.first().first().value<std::size_t>(), std::size_t{2});
    panel_->showStep(2);
    control<QPushButton>("lessonNext").click();
    control<QAbstractButton>("closeLesson").click();
    QCOMPARE(next.size(), 1);
    QCOMPARE(close.size(), 2);
}

void TestLessonPanel::anAnswerIsShownAfterAPrediction() {
    panel_->showStep(1);
    panel_->turnOn();
    QSignalSpy answered(panel_.get(), &LessonPanel::answered);
    QPushButton& show = control<QPushButton>("showAnswer");
    QVERIFY(show.isVisible() && !show.isEnabled());
    QVERIFY(panel_->awaitsAnswer(1) && !panel_->awaitsAnswer(0));
    const QList<QRadioButton*> options = panel_->findChildren<QRadioButton*>();
    QCOMPARE(options.size(), 2);
    QVERIFY(options[1]->accessibleName().startsWith(QStringLiteral("That, a long")));
    options[0]->click();
    QVERIFY(show.isEnabled());
    show.click();
    QCOMPARE(answered.size(), 1);
    QVERIFY(!panel_->awaitsAnswer(1));
    QVERIFY(!show.isVisible());
    const QString answer = panel_->question().answer().toPlainText();
    QVERIFY2(answer.contains(QStringLiteral("What is x?")), qPrintable(answer));
    QVERIFY2(answer.contains(QStringLiteral("You predicted: This")), qPrintable(answer));
    QVERIFY2(answer.contains(QStringLiteral("The right answer: That, a long")), qPrintable(answer));
    QVERIFY2(answer.contains(QStringLiteral("It is that.")), qPrintable(answer));
}

void TestLessonPanel::anAnswerIsKeptWhileStepsAreTurned() {
    panel_->showStep(1);
    panel_->turnOn();
    panel_->findChildren<QRadioButton*>()[1]->click();
    control<QPushButton>("showAnswer").click();
    panel_->showStep(2);
    panel_->showStep(1);
    QVERIFY(!panel_->asks()); // the text first
    panel_->turnOn();
    QVERIFY(panel_->question().answer().isVisible());
    QVERIFY(panel_->question().answer().toPlainText().contains(QStringLiteral("It is that.")));
    panel_->openLesson(QStringLiteral("trial.md"), lesson_);
    QVERIFY(panel_->awaitsAnswer(1));
}

void TestLessonPanel::everyControlHasANameAndSaysItsKey() {
    panel_->showStep(1);
    for (const QWidget* widget : panel_->findChildren<QAbstractButton*>()) {
        const auto* button = static_cast<const QAbstractButton*>(widget);
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                     button->objectName().startsWith(QLatin1String("qt_")),
                 qPrintable(button->objectName()));
    }
    QVERIFY(control<QPushButton>("lessonBack").toolTip().contains(QStringLiteral("PageUp")));
    QVERIFY(!panel_->page().accessibleName().isEmpty());
    QVERIFY(!control<QComboBox>("lessonSteps").accessibleName().isEmpty());
    LessonPlayer player(lesson_, true);
    panel_->showProgress(player, Frame{});
    QVERIFY(control<QPushButton>("lessonNext").toolTip().contains(QStringLiteral("PageDown")));
}

void TestLessonPanel::aWaitSaysHowFarItHasCome() {
    Runner runner(*lesson_->steps[0].experiment, 1);
    LessonPlayer player(lesson_, true);
    come(runner, player);
    QVERIFY2(panel_->wait().text().contains(QStringLiteral("0 of 40 batches")),
             qPrintable(panel_->wait().text()));
    runner.post(command::Step{StepUnit::Batch, 23});
    panel_->showProgress(player, *runner.settle());
    QVERIFY2(panel_->wait().text().contains(QStringLiteral("23 of 40 batches")),
             qPrintable(panel_->wait().text()));
    QVERIFY(control<QPushButton>("lessonNext").isEnabled());
    QVERIFY(control<QPushButton>("lessonNext").toolTip().contains(QStringLiteral("need not wait")));
}

void TestLessonPanel::aRunThatIsHeldSaysWhenItBegins() {
    open("```step\nexperiment: network=784-12-10, images=200, batch=20\nwait: 1 sample\nplay: "
         "yes\n```\nText.\n"
         "```ask\nWhy?\n( ) So\n(x) Thus\n---\nThus.\n```\n");
    Runner runner(*lesson_->steps[0].experiment, 1);
    LessonPlayer player(lesson_, true);
    player.hold(true);
    come(runner, player);
    const auto& words = *panel_->wait().findChild<QLabel*>(QStringLiteral("waitWords"));
    for (int width = 440; width > 320; width -= 8) {
        panel_->resize(width, 600);
        QTest::qWait(20);
        QVERIFY2(words.text().contains(QStringLiteral("answer to the question")), qPrintable(words.text()));
        QVERIFY(words.heightForWidth(words.width()) <= words.parentWidget()->height()); // all of it is seen
    }
    panel_->turnOn(); // the question has that room
    QVERIFY(panel_->asks() && !panel_->wait().isVisible());
    panel_->turnBack();
    QVERIFY(panel_->wait().isVisible());
    panel_->turnOn();
    panel_->turnOn();
    panel_->showProgress(player, *runner.settle());
    QVERIFY2(words.text().contains(QStringLiteral("Press Space")), qPrintable(words.text()));
}

void TestLessonPanel::whatHasComeOfPromisesLeavesTheTextItsRoom() {
    std::string promises;
    for (const char* measure : {"updates", "epochs", "accuracy", "loss", "concordance:1", "train-accuracy"}) {
        promises += std::string("promise: ") + measure + " >= 0\n";
    }
    open("```step\nexperiment: network=784-12-10, images=200, batch=20\nforward: 3 batches\n" + promises +
         "```\nText.\n");
    Runner runner(*lesson_->steps[0].experiment, 1);
    runner.post(command::Watch{needsOf(*lesson_)});
    LessonPlayer player(lesson_, true);
    come(runner, player);
    QTest::qWait(20);
    QCOMPARE(panel_->wait().text().count(QStringLiteral("✓")), 6);
    QVERIFY(!panel_->wait().hasBelow()); // nothing of it has to be scrolled to
    QVERIFY(panel_->page().height() > panel_->height() / 2);
    panel_->resize(400, 300);
    QTRY_VERIFY(panel_->wait().hasBelow());
    QVERIFY(panel_->turnOn()); // the key comes to it
    QVERIFY(!panel_->wait().hasBelow());
    QVERIFY(!panel_->turnOn());
}

MC_TEST(TestLessonPanel)
#include "tst_lesson_panel.moc"
