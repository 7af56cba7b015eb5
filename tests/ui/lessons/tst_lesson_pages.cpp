#include "lesson_panel_test.h"
#include "lessons/lesson_page.h"
#include "lessons/question_page.h"
#include "support/test_class.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace mc;
using namespace mc::ui;

/// The pages of a step, as a clicker with two keys comes through them.
class TestLessonPages : public test::LessonPanelTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { panel_.reset(); }
    void theTextComesBeforeTheQuestion();
    void everyLineIsSeenOnTheWay();
    void whatIsBelowTheFoldIsSaid();
    void anAnswerNeedsNoPrediction();
};

namespace {

/// What is seen of the page on show, that under the hint left out.
QRect seenOf(const QAbstractScrollArea& area) {
    QRect seen = area.viewport()->rect();
    const auto* hint = area.findChild<QWidget*>(QStringLiteral("moreBelow"));
    if (hint->isVisible()) {
        seen.setBottom(hint->geometry().top() - area.viewport()->y() - 1);
    }
    return seen;
}

} // namespace

void TestLessonPages::theTextComesBeforeTheQuestion() {
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
void TestLessonPages::everyLineIsSeenOnTheWay() {
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

void TestLessonPages::whatIsBelowTheFoldIsSaid() {
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

/// In a lecture the audience predicts, and a clicker has two keys.
void TestLessonPages::anAnswerNeedsNoPrediction() {
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

MC_TEST(TestLessonPages)
#include "tst_lesson_pages.moc"
