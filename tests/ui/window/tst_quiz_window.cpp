#include "lesson_test.h"
#include "lessons/lesson_panel.h"
#include "lessons/question_page.h"
#include "quiz/poll_board.h"
#include "quiz/predictions_window.h"
#include "quiz/quiz.h"
#include "scenes/presenter_window.h"
#include "scenes/scenes.h"
#include "support/test_class.h"
#include "window/appearance.h"

#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Votes of a class and predictions of a reader, on the real board.
class TestQuizWindow : public LessonTest {
    Q_OBJECT

    QString asking(const QByteArray& question = "Why?\n( ) So\n(x) Thus\n---\nThus.") {
        return write("## One\n```step\nexperiment: network=784-12-10, images=200, test_images=50\n"
                     "play: yes\nwait: 5 batches\npromise: updates >= 5\n```\nText.\n"
                     "```ask\n" +
                     question + "\n```\n## Two\nText two.\n");
    }
    [[nodiscard]] Quiz& quiz() const { return window_->quiz(); }
    [[nodiscard]] const std::vector<Prediction>& all() const { return quiz().log().all(); }
    void predict(int option) {
        key(Qt::Key_PageDown);
        window_->lessonPanel().findChildren<QRadioButton*>()[option]->click();
        window_->lessonPanel().findChild<QPushButton*>(QStringLiteral("showAnswer"))->click();
    }
    bool done() {
        return QTest::qWaitFor(
            [this] { return window_->lessons().player()->phase() == LessonPlayer::Phase::Done; });
    }
    bool openBoard() {
        key(Qt::Key_Q);
        return quiz().board() != nullptr && QTest::qWaitForWindowActive(quiz().board());
    }
    void press(Qt::Key one) { QTest::keyClick(quiz().board(), one); }
    QPushButton& button(const QString& text) {
        for (QPushButton* one : quiz().predictions()->findChildren<QPushButton*>()) {
            if (one->text() == text) {
                return *one;
            }
        }
        qFatal("no such button");
    }
    QString saved(const char* name) {
        const QString path = folder_.filePath(QLatin1String(name));
        QFile::remove(path);
        window_->sessions().saveAs(path);
        return QTest::qWaitFor([&path] { return QFile::exists(path); }) ? path : QString();
    }
    bool boardCloses() {
        return QTest::qWaitFor([this] { return quiz().board() == nullptr; });
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }
    void aVoteHoldsTheLessonUntilTheAnswerWasSeen();
    void whatIsCountedStaysWhenTheBoardIsClosed();
    void theTallyIsSeenAgainBesideWhatCame();
    void keysOfTheWindowRestWhileAClassVotes();
    void theBoardFillsTheScreenWithTheWindow();
    void aStepWithoutAQuestionIsTold();
    void aPredictionIsSetAgainstWhatCame();
    void predictionsOutliveTheLesson();
    void aSessionKeepsPredictions();
    void aSecondClassVotesBeforeItSeesTheAnswer();
    void anAnswerThatWasSeenIsNotAskedForAgain();
    void aPresentersKeysTurnTheVote();
    void votesAreTypedInThePresentersWindow();
    void aStepWithoutPromisesSaysWhereTheRunCame();
    void predictionsThatASessionHasReplacedComeBackWithTheirRun_data();
    void predictionsThatASessionHasReplacedComeBackWithTheirRun();
    void whatWasRemovedStaysWithItsSession();
    void aVoteChangesItsRowAlone();
    void aChangedQuestionIsTold();
    void theTableIsExported();
};

void TestQuizWindow::aVoteHoldsTheLessonUntilTheAnswerWasSeen() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    QCOMPARE(quiz().board()->size(), window_->size());
    press(Qt::Key_A);
    press(Qt::Key_B);
    press(Qt::Key_B);
    press(Qt::Key_PageDown);
    QVERIFY(quiz().board()->isRevealed());
    QTest::qWait(100);
    QVERIFY(!frame_->playing && frame_->past->now.updates == 0); // nothing is missed behind the board
    press(Qt::Key_PageDown);
    QVERIFY(boardCloses());
    QVERIFY(done());
    QCOMPARE(frame_->past->now.updates, 5);
    QVERIFY(!window_->lessonPanel().awaitsAnswer(0));
    QCOMPARE(all().size(), std::size_t{1});
    QCOMPARE(all()[0].votes, (std::vector<int>{1, 2}));
    QVERIFY(all()[0].revealed && all()[0].isVote());
    QTRY_COMPARE(all()[0].outcome, QStringList{QStringLiteral("The number of updates is 5.")});
}

void TestQuizWindow::whatIsCountedStaysWhenTheBoardIsClosed() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    window_->lessonPanel().findChild<QToolButton*>(QStringLiteral("classVote"))->click();
    QVERIFY(quiz().board() != nullptr && QTest::qWaitForWindowActive(quiz().board()));
    press(Qt::Key_2);
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
    QVERIFY(window_->lessonPanel().awaitsAnswer(0)); // nobody has seen the answer
    QVERIFY(openBoard());
    QCOMPARE(quiz().board()->votes().votes(), (std::vector<int>{0, 1}));
    QVERIFY(!quiz().board()->isRevealed());
    press(Qt::Key_1);
    QCOMPARE(all().size(), std::size_t{1});
    QCOMPARE(all()[0].votes, (std::vector<int>{1, 1}));
    window_->lessons().close();
    QVERIFY(boardCloses());
    QCOMPARE(all().size(), std::size_t{1});
}

void TestQuizWindow::theTallyIsSeenAgainBesideWhatCame() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    press(Qt::Key_B);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QVERIFY(boardCloses() && done());
    QVERIFY(openBoard());
    QVERIFY(quiz().board()->isRevealed());
    QVERIFY2(quiz().board()->summary().contains(QStringLiteral("What came:\nThe number of updates is 5.")),
             qPrintable(quiz().board()->summary()));
    quiz().board()->findChild<QPushButton*>(QStringLiteral("pollAnew"))->click();
    press(Qt::Key_A);
    QCOMPARE(all().size(), std::size_t{2});
    QCOMPARE(all()[0].votes, (std::vector<int>{0, 1}));
    QCOMPARE(all()[1].votes, (std::vector<int>{1, 0}));
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
}

void TestQuizWindow::keysOfTheWindowRestWhileAClassVotes() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    const bool raster = dock("raster").isVisible();
    const auto run = frame_->run;
    for (const Qt::Key one : {Qt::Key_2, Qt::Key_Space, Qt::Key_B, Qt::Key_Right, Qt::Key_N, Qt::Key_R}) {
        press(one);
    }
    QTest::qWait(100);
    QCOMPARE(quiz().board()->votes().votes(), (std::vector<int>{0, 2}));
    QCOMPARE(dock("raster").isVisible(), raster);
    QCOMPARE(frame_->run, run);
    QVERIFY(!frame_->playing && frame_->past->bookmarks.empty());
    QVERIFY(quiz().board()->isModal());
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
    QVERIFY(window_->lessons().player() != nullptr);
}

void TestQuizWindow::theBoardFillsTheScreenWithTheWindow() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    press(Qt::Key_F11);
    QVERIFY(window_->appearance().isProjecting());
    QTRY_VERIFY(quiz().board()->isFullScreen());
    press(Qt::Key_F11);
    QVERIFY(!window_->appearance().isProjecting());
    QTRY_VERIFY(!quiz().board()->isFullScreen());
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
}

void TestQuizWindow::aStepWithoutAQuestionIsTold() {
    quiz().openBoard();
    QVERIFY(says(QStringLiteral("no lesson is open")));
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    auto& vote = *window_->lessonPanel().findChild<QToolButton*>(QStringLiteral("classVote"));
    QVERIFY(vote.isVisible() && vote.toolTip().contains(QStringLiteral("(Q)")));
    window_->lessons().goTo(1);
    QVERIFY(entered(1));
    QVERIFY(!vote.isVisible());
    key(Qt::Key_Q);
    QVERIFY(quiz().board() == nullptr);
    QVERIFY(says(QStringLiteral("asks no question")));
}

void TestQuizWindow::aPredictionIsSetAgainstWhatCame() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    predict(0);
    QCOMPARE(all().size(), std::size_t{1});
    QVERIFY(done());
    QTRY_COMPARE(all()[0].outcome, QStringList{QStringLiteral("The number of updates is 5.")});
    quiz().showPredictions();
    const QTableWidget& table = quiz().predictions()->table();
    QCOMPARE(table.rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < table.columnCount() - 1; ++column) {
        cells << table.item(0, column)->text();
    }
    QCOMPARE(cells, (QStringList{QStringLiteral("Trial"), QStringLiteral("1. One"), QStringLiteral("Why?"),
                                 QString::fromUtf8("✗ A: So"), QStringLiteral("B: Thus"),
                                 QStringLiteral("The number of updates is 5.")}));
    QVERIFY(!table.item(0, table.columnCount() - 1)->text().isEmpty());
}

void TestQuizWindow::predictionsOutliveTheLesson() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    predict(1);
    window_->lessons().close();
    QTRY_VERIFY(!window_->lessons().awaitedText());
    QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    QCOMPARE(all().size(), std::size_t{1});
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(window_->lessonPanel().awaitsAnswer(0));
    predict(0);
    QCOMPARE(all().size(), std::size_t{2});
}

void TestQuizWindow::aSessionKeepsPredictions() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    predict(1);
    QVERIFY(done());
    const std::vector<Prediction> before = all();
    const QString path = folder_.filePath(QStringLiteral("quiz.mcs"));
    window_->sessions().saveAs(path);
    QTRY_VERIFY(QFile::exists(path));
    window_->lessons().close();
    QTRY_VERIFY(!window_->lessons().awaitedText());
    quiz().log().fromJson({});
    window_->sessions().open(path);
    QTRY_COMPARE(all().size(), std::size_t{1});
    QVERIFY(all() == before);
}

void TestQuizWindow::aSecondClassVotesBeforeItSeesTheAnswer() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    press(Qt::Key_B);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QVERIFY(boardCloses() && done());
    window_->lessons().close();
    QTRY_VERIFY(!window_->lessons().awaitedText());
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    QVERIFY(!quiz().board()->isRevealed());
    QCOMPARE(quiz().board()->votes().total(), 0);
    QVERIFY(!quiz().board()->summary().contains(QStringLiteral("right answer")));
    const auto* note = quiz().board()->findChild<QLabel*>(QStringLiteral("pollNote"));
    QVERIFY(note->isVisible() && note->text().startsWith(QStringLiteral("This is a new vote.")));
    press(Qt::Key_A);
    QCOMPARE(all().size(), std::size_t{2});
    QCOMPARE(all()[0].votes, (std::vector<int>{0, 1}));
    QCOMPARE(all()[1].votes, (std::vector<int>{1, 0}));
    QVERIFY(all()[0].revealed && !all()[1].revealed);
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
}

void TestQuizWindow::anAnswerThatWasSeenIsNotAskedForAgain() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    press(Qt::Key_B);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp); // back at the votes
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
    QVERIFY(!window_->lessonPanel().awaitsAnswer(0));
    QVERIFY(openBoard());
    QCOMPARE(quiz().board()->votes().votes(), (std::vector<int>{0, 1}));
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
    QCOMPARE(all().size(), std::size_t{1});
}

void TestQuizWindow::aPresentersKeysTurnTheVote() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    window_->scenes().openPresenter();
    PresenterWindow& presenter = *window_->scenes().presenter();
    QVERIFY(QTest::qWaitForWindowActive(&presenter));
    QTest::keyClick(&presenter, Qt::Key_Space);
    QTest::qWait(100);
    QVERIFY(!frame_->playing); // nothing is missed behind the board
    QTest::keyClick(&presenter, Qt::Key_PageDown);
    QVERIFY(quiz().board() != nullptr && quiz().board()->isRevealed());
    QTest::keyClick(&presenter, Qt::Key_PageUp);
    QVERIFY(quiz().board() != nullptr && !quiz().board()->isRevealed());
    QCOMPARE(window_->lessonPanel().step(), std::size_t{0});
    QVERIFY(!window_->lessonPanel().asks()); // no page was turned behind the board
    QTest::keyClick(&presenter, Qt::Key_PageDown);
    QTest::keyClick(&presenter, Qt::Key_PageDown);
    QVERIFY(boardCloses() && done());
    QCOMPARE(QApplication::activeWindow(), &presenter); // it keeps the keyboard
    presenter.close();
}

void TestQuizWindow::votesAreTypedInThePresentersWindow() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    window_->scenes().openPresenter();
    PresenterWindow& presenter = *window_->scenes().presenter();
    quiz().openBoard();
    QVERIFY(quiz().board() != nullptr);
    presenter.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&presenter));
    for (const Qt::Key one : {Qt::Key_A, Qt::Key_B, Qt::Key_2, Qt::Key_B}) {
        QTest::keyClick(&presenter, one);
    }
    QVERIFY(!window_->scenes().show().isBlack()); // B is an option now
    QCOMPARE(quiz().board()->votes().votes(), (std::vector{1, 3}));
    const QString told = presenter.stateText().replace(QChar::Nbsp, QLatin1Char(' '));
    QVERIFY2(told.contains("A 1, B 3"), qPrintable(told));
    QTest::keyClick(&presenter, Qt::Key_B, Qt::ShiftModifier);
    QTest::keyClick(&presenter, Qt::Key_Backspace);
    QCOMPARE(quiz().board()->votes().total(), 2);
    QTest::keyClick(&presenter, Qt::Key_Return);
    QVERIFY(quiz().board()->isRevealed());
    QVERIFY2(presenter.stateText().contains("answer is on the board"), qPrintable(presenter.stateText()));
    QTest::keyClick(&presenter, Qt::Key_Escape);
    QVERIFY(boardCloses());
    QVERIFY(presenter.stateText().isEmpty());
    QTest::keyClick(&presenter, Qt::Key_B); // as without a vote
    QVERIFY(window_->scenes().show().isBlack());
    QTest::keyClick(&presenter, Qt::Key_B);
    presenter.close();
}

/// It promises nothing, but has a course.
void TestQuizWindow::aStepWithoutPromisesSaysWhereTheRunCame() {
    window_->lessons().open(
        write("## One\n```step\nexperiment: network=784-12-10, images=200, test_images=50, batch=20\n"
              "play: yes\nwait: 5 batches\n```\nText.\n```ask\nWhy?\n( ) So\n(x) Thus\n---\nThus.\n```\n"
              "## Two\nText two.\n"));
    QVERIFY(entered(0));
    predict(1);
    QVERIFY(done());
    QTRY_VERIFY(!all().empty() && !all()[0].outcome.isEmpty());
    const QStringList came = all()[0].outcome;
    QCOMPARE(came[0], QStringLiteral("The run stands at: epoch 1, batch 5."));
    window_->timeControl().togglePlay(); // the run goes on, what came of the step does not
    QTRY_VERIFY(frame_->past->now.updates > 10);
    window_->timeControl().togglePlay();
    QCOMPARE(all()[0].outcome, came);
}

void TestQuizWindow::predictionsThatASessionHasReplacedComeBackWithTheirRun_data() {
    QTest::addColumn<bool>("overLesson");
    QTest::newRow("after the lesson") << false;
    QTest::newRow("over the lesson") << true;
}

void TestQuizWindow::predictionsThatASessionHasReplacedComeBackWithTheirRun() {
    QFETCH(bool, overLesson);
    emit window_->timeControl().commandIssued(command::Step{StepUnit::Batch, 1});
    QTRY_COMPARE(frame_->position.updates, 1);
    const QString path = saved("without.mcs");
    QVERIFY(!path.isEmpty());
    const auto own = frame_->origin;
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    predict(1);
    const std::vector<Prediction> before = all();
    QCOMPARE(before.size(), std::size_t{1});
    if (!overLesson) {
        window_->lessons().close();
        QTRY_VERIFY(!window_->lessons().awaitedText());
    }
    window_->sessions().open(path);
    QTRY_VERIFY(all().empty());
    QVERIFY(window_->lessons().player() == nullptr);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(frame_->origin, own);
    QTRY_COMPARE(all().size(), std::size_t{1});
    QCOMPARE(all()[0].question, before[0].question);
    QCOMPARE(all()[0].own, before[0].own);
}

void TestQuizWindow::whatWasRemovedStaysWithItsSession() {
    const QString path = saved("other.mcs");
    QVERIFY(!path.isEmpty());
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    predict(1);
    window_->lessons().close();
    QTRY_VERIFY(!window_->lessons().awaitedText());
    quiz().showPredictions();
    quiz().predictions()->table().selectRow(0);
    button(QStringLiteral("&Remove")).click();
    QVERIFY(button(QStringLiteral("&Bring back")).isEnabled());
    const auto run = frame_->run;
    window_->sessions().open(path);
    QTRY_VERIFY(frame_->run != run);
    QTRY_VERIFY(!button(QStringLiteral("&Bring back")).isEnabled());
}

void TestQuizWindow::aVoteChangesItsRowAlone() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    predict(0);
    quiz().showPredictions();
    QTableWidget& table = quiz().predictions()->table();
    table.selectRow(0);
    QStringList changed;
    connect(&table, &QTableWidget::itemChanged, this,
            [&changed](const QTableWidgetItem* item) { changed << QStringLiteral("%1").arg(item->row()); });
    Prediction vote = all()[0];
    vote.own.reset();
    vote.votes = {1, 2};
    quiz().log().putVotes(vote);
    vote.votes = {1, 3};
    quiz().log().putVotes(vote);
    QCOMPARE(table.rowCount(), 2);
    QVERIFY(!changed.isEmpty() && !changed.contains(QStringLiteral("0")));
    QVERIFY(table.item(1, 3)->text().contains(QString::fromUtf8("B\u00a03")));
    QVERIFY(table.item(0, 0)->isSelected());
}

void TestQuizWindow::aChangedQuestionIsTold() {
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    QVERIFY(openBoard());
    press(Qt::Key_B);
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
    window_->lessons().open(asking("Why then?\n( ) So\n(x) Thus\n---\nThus."));
    QVERIFY(entered(0));
    QVERIFY(says(QStringLiteral("The lesson has changed since its questions were answered, in: One.")));
    QVERIFY(openBoard());
    QCOMPARE(quiz().board()->votes().total(), 0);
    const auto* note = quiz().board()->findChild<QLabel*>(QStringLiteral("pollNote"));
    QVERIFY(note->isVisible() &&
            note->text().startsWith(QStringLiteral("The question has changed since the vote")));
    press(Qt::Key_Escape);
    QVERIFY(boardCloses());
    quiz().showPredictions();
    QVERIFY(quiz().predictions()->table().item(0, 2)->text().contains(QStringLiteral("in other words now")));
}

void TestQuizWindow::theTableIsExported() {
    quiz().showPredictions();
    QPointer<PredictionsWindow> table = quiz().predictions();
    QVERIFY(!table->table().isVisible()); // a sentence stands in its place
    window_->lessons().open(asking());
    QVERIFY(entered(0));
    predict(1);
    QVERIFY(table->table().isVisible());
    const QString path = folder_.filePath(QStringLiteral("predictions.csv"));
    table->exportTo(path);
    QVERIFY(table->message().startsWith(QStringLiteral("Exported: ")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\nTrial,1,One,Why?,no,reader,B: Thus,B: Thus,yes,"), text.constData());
    table->exportTo(folder_.filePath(QStringLiteral("none/predictions.csv")));
    QVERIFY2(table->message().contains(QStringLiteral("none")), qPrintable(table->message()));
    table->table().selectRow(0);
    const auto press = [&table](const QString& name) {
        for (QPushButton* button : table->findChildren<QPushButton*>()) {
            if (button->text() == name) {
                button->click();
            }
        }
    };
    press(QStringLiteral("&Remove"));
    QVERIFY(all().empty());
    press(QStringLiteral("&Bring back"));
    QCOMPARE(all().size(), std::size_t{1});
    table->close();
}

MC_TEST(TestQuizWindow)
#include "tst_quiz_window.moc"
