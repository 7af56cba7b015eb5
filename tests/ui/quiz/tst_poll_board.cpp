#include "lessons/lesson_page.h"
#include "quiz/poll_board.h"
#include "quiz/vote_row.h"
#include "quiz_lesson.h"
#include "style/fonts.h"
#include "support/test_class.h"
#include "widgets/number_box.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// The board on which a class votes, by keys and by numbers that are typed.
class TestPollBoard : public QObject {
    Q_OBJECT
    QWidget window_;
    QPointer<PollBoard> board_;

    void open(const std::string& question = kThreeOptions, QSize size = {1280, 720}) {
        window_.resize(size);
        window_.show();
        board_ =
            new PollBoard(window_, QStringLiteral("trial.md"), *askingLesson(question)->steps[1].question,
                          QStringLiteral("Trial, step 2: Second"));
        board_->begin({}, false);
        board_->coverWindow();
        QVERIFY(QTest::qWaitForWindowActive(board_));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : board_, static_cast<Qt::Key>(key), modifiers);
    }
    void expect(const std::vector<int>& votes) { QCOMPARE(board_->votes().votes(), votes); }
    [[nodiscard]] QString tally() const {
        return board_->findChild<QLabel*>(QStringLiteral("pollTally"))->text();
    }
    QPushButton& button(const char* name) { return *board_->findChild<QPushButton*>(QLatin1String(name)); }
    [[nodiscard]] LessonPage& answer() const {
        return *board_->findChild<LessonPage*>(QStringLiteral("pollAnswer"));
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cleanup() { delete board_; }
    void keysCountVotes();
    void aKeyHeldDownIsOneVote();
    void numbersAreTyped();
    void lettersCountWhileAFieldHasTheKeyboard();
    void theAnswerIsShownBesideTheVotes();
    void afterTheAnswerNothingIsCounted();
    void pagesLeadOnAndBack();
    void escapeAndQCloseIt();
    void noKeyIsBoundTwice();
    void whatCameStandsWithTheAnswer();
    void aScreenReaderIsToldOnceTheCountRests();
    void everythingHasAName();
    void allIsReadFromTheLastRow_data();
    void allIsReadFromTheLastRow();
    void aLongQuestionIsScrolled();
};

void TestPollBoard::keysCountVotes() {
    open();
    QSignalSpy changed(board_, &PollBoard::votesChanged);
    press(Qt::Key_A);
    press(Qt::Key_2);
    press(Qt::Key_B);
    press(Qt::Key_3, Qt::KeypadModifier);
    expect({1, 2, 1});
    QCOMPARE(changed.size(), 4);
    press(Qt::Key_B, Qt::ShiftModifier);
    expect({1, 1, 1});
    press(Qt::Key_Backspace);
    expect({1, 1, 0});
    press(Qt::Key_D); // there is no such option
    press(Qt::Key_8);
    press(Qt::Key_Space);
    expect({1, 1, 0});
    QCOMPARE(tally(), QStringLiteral("2 votes"));
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_Exclam, Qt::ShiftModifier, 10, 0, 0, QStringLiteral("!"));
    QApplication::sendEvent(board_, &shifted); // the key of 1, as X11 and Wayland number it
    expect({0, 1, 0});
}

void TestPollBoard::aKeyHeldDownIsOneVote() {
    open();
    press(Qt::Key_A);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true);
    QApplication::sendEvent(board_, &again);
    expect({1, 0, 0});
}

void TestPollBoard::numbersAreTyped() {
    open();
    NumberBox& field = board_->rows()[1]->field();
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("12"));
    expect({0, 12, 0});
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(!field.hasFocus());
    QVERIFY(!board_->isRevealed());
    press(Qt::Key_B);
    expect({0, 13, 0});
    QCOMPARE(field.count(), 13);
}

void TestPollBoard::lettersCountWhileAFieldHasTheKeyboard() {
    open("Which?\n( ) One\n(x) Two\n( ) Three\n( ) Four\n( ) Five\n---\nTwo.");
    NumberBox& field = board_->rows()[0]->field();
    field.setFocus();
    press(Qt::Key_E); // which numbers are written with, too
    press(Qt::Key_B);
    expect({0, 1, 0, 0, 1});
    press(Qt::Key_PageDown);
    QVERIFY(board_->isRevealed());
}

void TestPollBoard::theAnswerIsShownBesideTheVotes() {
    open();
    board_->begin({1, 3, 0}, false);
    QVERIFY(!answer().isVisible() && board_->rows()[0]->field().isVisible());
    QSignalSpy shown(board_, &PollBoard::answerShown);
    button("pollNext").click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(answer().isVisible() && !board_->rows()[0]->field().isVisible());
    QCOMPARE(answer().toPlainText(), QString::fromUtf8("It is y, since …"));
    QCOMPARE(tally(), QString::fromUtf8("3 of 4 were right (75\u00a0%)."));
    QVERIFY(board_->summary().contains(QStringLiteral("B: y = Wx; 3 votes\nThis is the right answer.")));
    button("pollBack").click();
    QVERIFY(!board_->isRevealed() && !board_->summary().contains(QStringLiteral("right answer")));
    expect({1, 3, 0});
    board_->begin({0, 0, 0}, true);
    QCOMPARE(tally(), QStringLiteral("Nobody voted."));
}

void TestPollBoard::afterTheAnswerNothingIsCounted() {
    open();
    press(Qt::Key_A);
    press(Qt::Key_Return);
    QVERIFY(board_->isRevealed());
    press(Qt::Key_A);
    press(Qt::Key_Backspace);
    expect({1, 0, 0});
    QSignalSpy anew(board_, &PollBoard::begunAnew);
    button("pollAnew").click();
    QCOMPARE(anew.size(), 1);
    expect({0, 0, 0});
    QVERIFY(!board_->isRevealed());
}

void TestPollBoard::pagesLeadOnAndBack() {
    open();
    press(Qt::Key_PageDown);
    QVERIFY(board_->isRevealed());
    press(Qt::Key_PageUp);
    QVERIFY(!board_->isRevealed());
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QTRY_VERIFY(board_ == nullptr);
    open();
    press(Qt::Key_PageUp);
    QTRY_VERIFY(board_ == nullptr);
}

void TestPollBoard::escapeAndQCloseIt() {
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Q}) {
        open();
        press(key);
        QTRY_VERIFY(board_ == nullptr);
    }
    open();
    board_->rows()[0]->field().setFocus();
    press(Qt::Key_Escape);
    QTRY_VERIFY(board_ == nullptr);
}

void TestPollBoard::noKeyIsBoundTwice() {
    QList<QKeyCombination> bound;
    for (const BoundKey<PollBoard>& row : PollBoard::keys()) {
        for (const QKeyCombination& key : row.keys) {
            QVERIFY2(!bound.contains(key), qPrintable(QKeySequence(key).toString()));
            bound << key;
        }
    }
    QCOMPARE(helpOf(PollBoard::keys(), QStringLiteral(" or ")).front().keys, QStringLiteral("A or 1"));
}

void TestPollBoard::whatCameStandsWithTheAnswer() {
    open();
    board_->setOutcome({QString::fromUtf8("The test accuracy is 82.1 %."), QStringLiteral("All * of it.")});
    QVERIFY(!answer().isVisible());
    board_->begin({1, 2, 3}, true);
    QVERIFY2(answer().toPlainText().contains(
                 QStringLiteral("What came:\nThe test accuracy is 82.1 %.\nAll * of it.\nIt is")),
             qPrintable(answer().toPlainText()));
}

void TestPollBoard::aScreenReaderIsToldOnceTheCountRests() {
    open();
    QSignalSpy told(board_, &PollBoard::told);
    for (int k = 0; k < 5; ++k) {
        press(Qt::Key_B);
    }
    QTest::qWait(100);
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.last().first().toString(), QStringLiteral("5 votes"));
    press(Qt::Key_PageDown);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last().first().toString(),
             QString::fromUtf8("The right answer is B: y = Wx. 5 of 5 were right (100\u00a0%)."));
}

void TestPollBoard::everythingHasAName() {
    open();
    for (const QWidget* part : board_->findChildren<QWidget*>()) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0 && part->focusProxy() == nullptr && part->isVisible()) {
            const QString name =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(part))->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), part->metaObject()->className());
        }
    }
    QCOMPARE(board_->rows()[1]->field().accessibleName(), QStringLiteral("Votes for B: y = Wx"));
    QVERIFY(board_->rows()[1]->field().toolTip().contains(QStringLiteral("press B or 2")));
    QVERIFY(button("pollNext").toolTip().contains(QStringLiteral("(PageDown)")));
    QVERIFY(button("pollClose").toolTip().contains(QStringLiteral("(Escape or Q)")));
}

void TestPollBoard::allIsReadFromTheLastRow_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("least");
    QTest::newRow("720p") << QSize(1280, 720) << 16.0;
    QTest::newRow("1080p") << QSize(1920, 1080) << 24.0;
}

void TestPollBoard::allIsReadFromTheLastRow() {
    QFETCH(QSize, size);
    QFETCH(double, least);
    open(kThreeOptions, size);
    QTRY_COMPARE(board_->size(), size);
    for (const bool revealed : {false, true}) {
        board_->begin({2, 5, 1}, revealed);
        QTest::qWait(50);
        for (const QWidget* part : board_->findChildren<QWidget*>()) {
            const bool words = qobject_cast<const QLabel*>(part) != nullptr ||
                               qobject_cast<const QPushButton*>(part) != nullptr ||
                               qobject_cast<const NumberBox*>(part) != nullptr ||
                               qobject_cast<const LessonPage*>(part) != nullptr;
            if (words && part->isVisible()) {
                QVERIFY2(part->font().pointSizeF() > least - 0.05, qPrintable(part->objectName()));
                QVERIFY(part->width() >= part->minimumSizeHint().width());
            }
        }
    }
}

void TestPollBoard::aLongQuestionIsScrolled() {
    std::string question = "Which of these?\n";
    for (int k = 0; k < 8; ++k) {
        question += k == 4 ? "(x) " : "( ) ";
        for (int word = 0; word < 60; ++word) {
            question += "word $w_" + std::to_string(k) + "$ ";
        }
        question += "\n";
    }
    open(question + "---\nThe fifth.", {1280, 720});
    auto* room = board_->findChild<QScrollArea*>();
    QVERIFY(room->widget()->width() <= room->viewport()->width()); // nothing is cut off at the side
    QVERIFY(room->widget()->height() > room->viewport()->height());
    for (int k = 0; k < 20 && !board_->isRevealed(); ++k) {
        press(Qt::Key_PageDown);
    }
    QVERIFY(board_->isRevealed());
    press(Qt::Key_H);
    expect(std::vector<int>(8, 0));
}

MC_TEST(TestPollBoard)
#include "tst_poll_board.moc"
