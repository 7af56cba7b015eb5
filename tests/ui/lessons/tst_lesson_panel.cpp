#include "lesson/lesson_file.h"
#include "lessons/lesson_list.h"
#include "lessons/lesson_page.h"
#include "lessons/lesson_panel.h"
#include "lessons/page_scroller.h"
#include "lessons/question_box.h"
#include "lessons/question_page.h"
#include "lessons/wait_line.h"
#include "runtime/runner.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace mc;
using namespace mc::ui;

/// What the panel shows of a lesson, and what it is asked for.
class TestLessonPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { panel_.reset(); }
    void theListNamesEveryLesson();
    void aStepShowsItsTextAndItsPlace();
    void buttonsAndListAskForSteps();
    void theTextComesBeforeTheQuestion();
    void everyLineIsSeenOnTheWay();
    void whatIsBelowTheFoldIsSaid();
    void anAnswerIsShownAfterAPrediction();
    void anAnswerNeedsNoPrediction();
    void anAnswerIsKeptWhileStepsAreTurned();
    void everyControlHasANameAndSaysItsKey();
    void aWaitSaysHowFarItHasCome();
    void aRunThatIsHeldSaysWhenItBegins();
    void whatHasComeOfPromisesLeavesTheTextItsRoom();

private:
    template <class Widget> Widget& control(const char* name) {
        return *panel_->findChild<Widget*>(QLatin1String(name));
    }
    /// Shows a lesson. steps: from below the title of the first one.
    void open(const std::string& steps);
    /// What is seen of the page on show, that under the hint left out.
    [[nodiscard]] QRect seenOf(const QAbstractScrollArea& area) const;
    /// Brings the step that the player enters.
    void come(Runner& runner, LessonPlayer& player);
    std::unique_ptr<LessonPanel> panel_;
    std::shared_ptr<const Lesson> lesson_;
};

void TestLessonPanel::init() {
    panel_ = std::make_unique<LessonPanel>();
    panel_->resize(400, 600);
    panel_->show();
    open("```step\nexperiment: network=784-12-10, images=200, batch=20\nwait: 40 batches\n```\n"
         "See $W_1$.\n"
         "## Second\nText two.\n```ask\nWhat is $x$?\n( ) This\n(x) That, a long option of many words that "
         "needs more than one line in a narrow panel\n---\nIt is that.\n```\n"
         "## Third\nText three.\n");
}

void TestLessonPanel::open(const std::string& steps) {
    lesson_ = std::make_shared<const Lesson>(parseLesson(
        "---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n## First\n" + steps, "trial.md"));
    panel_->openLesson(QStringLiteral("trial.md"), lesson_);
    panel_->showStep(0);
}

QRect TestLessonPanel::seenOf(const QAbstractScrollArea& area) const {
    QRect seen = area.viewport()->rect();
    const auto* hint = area.findChild<QWidget*>(QStringLiteral("moreBelow"));
    if (hint->isVisible()) {
        seen.setBottom(hint->geometry().top() - area.viewport()->y() - 1);
    }
    return seen;
}

void TestLessonPanel::come(Runner& runner, LessonPlayer& player) {
    player.enter(0);
    panel_->showProgress(player, *runner.settle());
    QTest::qWait(20);
    while (!player.entered()) {
        const FramePtr frame = runner.settle();
        for (Command& command : player.follow(*frame, true)) {
            runner.post(std::move(command));
        }
    }
    panel_->showProgress(player, *runner.settle());
}

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

void TestLessonPanel::theTextComesBeforeTheQuestion() {
    QPushButton& next = control<QPushButton>("lessonNext");
    QPushButton& back = control<QPushButton>("lessonBack");
    const QLabel& place = *panel_->findChild<QLabel*>(QStringLiteral("lessonPlace"));
    const QSignalSpy on(panel_.get(), &LessonPanel::nextAsked);
    const int height = panel_->page().height();
    panel_->showStep(1);
    QVERIFY(panel_->page().isVisible() && !panel_->question().isVisible());
    QCOMPARE(panel_->page().height(), height); // the question takes none of it
    QCOMPARE(next.text(), QStringLiteral("Question ▶"));
    QVERIFY(panel_->turnOn() && panel_->asks());
    QVERIFY(panel_->question().isVisible() && !panel_->page().isVisible());
    QCOMPARE(next.text(), QStringLiteral("Answer ▶"));
    QCOMPARE(back.text(), QStringLiteral("◀ Text"));
    QCOMPARE(place.text(), QStringLiteral("2 of 3, question"));
    QVERIFY(panel_->turnBack() && !panel_->asks());
    QVERIFY(!panel_->turnBack());
    QCOMPARE(place.text(), QStringLiteral("2 of 3"));
    panel_->turnOn();
    panel_->showStep(2); // without a question
    QVERIFY(panel_->page().isVisible() && !panel_->turnOn());
    QCOMPARE(next.text(), QStringLiteral("Finish"));
    next.click();
    QCOMPARE(on.size(), 0);
}

/// By one key alone: of the text, the options and the answer.
void TestLessonPanel::everyLineIsSeenOnTheWay() {
    std::string text = "```step\nexperiment: network=784-12-10, images=200\n```\n";
    std::string question = "```ask\nWhat will happen?\n";
    std::string answer = "---\n";
    for (int line = 1; line <= 60; ++line) {
        text += "A paragraph of some words, number " + std::to_string(line) + ", in a narrow panel.\n\n";
        answer += "An explanation, number " + std::to_string(line) + ", of what is seen there.\n\n";
    }
    for (int option = 1; option <= 8; ++option) {
        question += option == 3 ? "(x)" : "( )";
        for (int word = 0; word < 25; ++word) {
            question += " option" + std::to_string(option);
        }
        question += '\n';
    }
    open(text + question + answer + "```\n");
    QSet<const QWidget*> options;
    QSet<int> lines; ///< by where they begin
    const auto look = [&](const LessonPage& page) {
        const QRect seen = seenOf(page);
        for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
            for (int k = 0; k < block.layout()->lineCount(); ++k) {
                const QTextLine line = block.layout()->lineAt(k);
                QRectF place = line.naturalTextRect();
                place.translate(page.document()->documentLayout()->blockBoundingRect(block).topLeft());
                place.translate(0, -page.verticalScrollBar()->value());
                if (seen.top() <= place.top() && place.bottom() <= seen.bottom() + 1) {
                    lines.insert(block.position() + line.textStart());
                }
            }
        }
    };
    const auto linesOf = [](const LessonPage& page) {
        int count = 0;
        for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
            count += block.layout()->lineCount();
        }
        return count;
    };
    do {
        look(panel_->page());
    } while (panel_->turnOn() && !panel_->asks());
    QVERIFY(lines.size() > 60);
    QCOMPARE(lines.size(), linesOf(panel_->page()));
    const auto& room = *qobject_cast<QAbstractScrollArea*>(panel_->question().currentWidget());
    do {
        for (const QRadioButton* button : panel_->findChildren<QRadioButton*>()) {
            const QWidget* row = button->parentWidget();
            const int top = row->mapTo(room.viewport(), QPoint()).y();
            if (top >= 0 && top + row->height() <= seenOf(room).bottom() + 1) {
                options.insert(row);
            }
        }
    } while (panel_->turnOn() && panel_->awaitsAnswer(0));
    QCOMPARE(options.size(), 8);
    lines.clear();
    do {
        look(panel_->question().answer());
    } while (panel_->turnOn());
    QCOMPARE(lines.size(), linesOf(panel_->question().answer()));
    while (panel_->turnBack()) { // and back to the beginning
    }
    QVERIFY(!panel_->asks());
    QCOMPARE(panel_->page().verticalScrollBar()->value(), 0);
}

void TestLessonPanel::whatIsBelowTheFoldIsSaid() {
    const auto& hint = *panel_->page().findChild<QWidget*>(QStringLiteral("moreBelow"));
    const QPushButton& next = control<QPushButton>("lessonNext");
    const QPushButton& back = control<QPushButton>("lessonBack");
    QVERIFY(!hint.isVisible());
    std::string text = "```step\nexperiment: network=784-12-10, images=200\n```\n";
    for (int line = 0; line < 30; ++line) {
        text += "Words.\n\n";
    }
    open(text);
    QVERIFY(hint.isVisible());
    QCOMPARE(next.text(), QStringLiteral("More ▼"));
    QVERIFY(!back.isEnabled());
    panel_->page().verticalScrollBar()->setValue(panel_->page().verticalScrollBar()->maximum());
    QVERIFY(!hint.isVisible());
    QCOMPARE(next.text(), QStringLiteral("Finish"));
    QCOMPARE(back.text(), QStringLiteral("▲ Up"));
    QVERIFY(back.isEnabled());
    panel_->resize(400, 2000); // all of it has room
    QTRY_VERIFY(!hint.isVisible() && !back.isEnabled());
    panel_->resize(400, 300);
    QTRY_VERIFY(hint.isVisible());
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

/// In a lecture the audience predicts, and a clicker has two keys.
void TestLessonPanel::anAnswerNeedsNoPrediction() {
    panel_->showStep(1);
    QSignalSpy answered(panel_.get(), &LessonPanel::answered);
    QVERIFY(panel_->turnOn() && panel_->awaitsAnswer(1));
    QVERIFY(panel_->turnOn() && !panel_->awaitsAnswer(1));
    QCOMPARE(answered.size(), 1);
    const QString answer = panel_->question().answer().toPlainText();
    QVERIFY2(answer.contains(QStringLiteral("The answer: That, a long")), qPrintable(answer));
    QVERIFY2(!answer.contains(QStringLiteral("predicted")), qPrintable(answer));
    QCOMPARE(panel_->findChild<QLabel*>(QStringLiteral("lessonPlace"))->text(),
             QStringLiteral("2 of 3, answer"));
    QVERIFY(!panel_->turnOn());
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

QTEST_MAIN(TestLessonPanel)
#include "tst_lesson_panel.moc"
