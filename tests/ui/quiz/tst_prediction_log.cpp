#include "quiz/prediction_log.h"
#include "quiz_lesson.h"
#include "support/test_class.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

QDateTime at(int minute) {
    return {QDate(2026, 11, 30), QTime(10, minute), Qt::UTC};
}

Prediction ownAnswer(int option, int minute) {
    Prediction one = questionOf(*askingLesson(kThreeOptions), 1);
    one.own = option;
    one.time = at(minute);
    return one;
}

Prediction classVote(const std::vector<int>& votes, int minute) {
    Prediction one = questionOf(*askingLesson(kThreeOptions), 1);
    one.votes = votes;
    one.time = at(minute);
    return one;
}

/// The rows of CSV without line breaks in cells.
QStringList linesOf(const std::vector<Prediction>& all) {
    return QString::fromUtf8(csvOf(tableOf(all), {QStringLiteral("origin")})).split(QLatin1Char('\n'));
}

} // namespace

/// What is kept of predictions, in a session and as CSV.
class TestPredictionLog : public QObject {
    Q_OBJECT
private slots:
    void aQuestionIsTakenFromTheLessonAsPlainWords();
    void aPredictionIsToldInWords();
    void whatCameGoesToTheLatestOfEachKind();
    void votesOfOnePollAreOneRow();
    void aChangedQuestionIsToldFromTheOldOne();
    void aTranslationAsksTheSameQuestion();
    void aSessionBringsEverythingBack();
    void filesAreNotTrusted();
    void onlySoManyAreKept();
    void whatIsRemovedCanBeBroughtBack();
    void csvHasARowForEach();
    void csvCellsAreNoFormulas();
};

void TestPredictionLog::aQuestionIsTakenFromTheLessonAsPlainWords() {
    const Prediction asked = questionOf(*askingLesson(kThreeOptions), 1);
    QCOMPARE(asked.lesson, QStringLiteral("Trial"));
    QCOMPARE(asked.step, 2);
    QCOMPARE(asked.title, QStringLiteral("Second"));
    QCOMPARE(asked.question, QStringLiteral("What is x1?"));
    QCOMPARE(asked.options,
             (QStringList{QStringLiteral("This"), QStringLiteral("y = Wx"), QStringLiteral("That")}));
    QCOMPARE(asked.right, 1);
    QCOMPARE(asked.mark.size(), 16);
}

void TestPredictionLog::aPredictionIsToldInWords() {
    QCOMPARE(answerWords(ownAnswer(2, 0)), QStringLiteral("C: That"));
    QCOMPARE(verdictWords(ownAnswer(2, 0)), QStringLiteral("Wrong"));
    QCOMPARE(verdictWords(ownAnswer(1, 0)), QStringLiteral("Right"));
    Prediction vote = classVote({3, 12, 1}, 0);
    QCOMPARE(answerWords(vote), QString::fromUtf8("A\u00a03, B\u00a012, C\u00a01"));
    QCOMPARE(verdictWords(vote), QString::fromUtf8("12 of 16 were right (75\u00a0%)."));
    vote.revealed = false;
    QVERIFY(verdictWords(vote).isEmpty());
    QCOMPARE(verdictWords(classVote({0, 0, 0}, 0)), QStringLiteral("Nobody voted."));
}

void TestPredictionLog::whatCameGoesToTheLatestOfEachKind() {
    PredictionLog log;
    log.add(ownAnswer(0, 0));
    log.add(classVote({1, 2, 3}, 1));
    log.add(ownAnswer(1, 2));
    const QStringList came{QStringLiteral("The test accuracy is 90 %.")};
    QSignalSpy changed(&log, &PredictionLog::changed);
    log.setOutcome(ownAnswer(0, 9), came);
    QCOMPARE(changed.size(), 1);
    QVERIFY(log.all()[0].outcome.isEmpty());
    QCOMPARE(log.all()[1].outcome, came);
    QCOMPARE(log.all()[2].outcome, came);
    log.setOutcome(ownAnswer(0, 9), came);
    QCOMPARE(changed.size(), 1);
}

void TestPredictionLog::votesOfOnePollAreOneRow() {
    PredictionLog log;
    Prediction vote = classVote({1, 0, 0}, 0);
    vote.revealed = false;
    log.putVotes(vote);
    vote.votes = {1, 5, 0};
    log.putVotes(vote);
    QCOMPARE(log.all().size(), std::size_t{1});
    log.setOutcome(vote, {QStringLiteral("Came.")});
    QVERIFY(log.all()[0].outcome.isEmpty()); // the class has not seen the answer
    log.putVotes(classVote({0, 0, 1}, 1));
    QCOMPARE(log.all().size(), std::size_t{2});
    QCOMPARE(log.latestVotes(vote)->votes, (std::vector<int>{0, 0, 1}));
    QVERIFY(log.votesBeforeChange(vote) == nullptr);
}

void TestPredictionLog::aChangedQuestionIsToldFromTheOldOne() {
    PredictionLog log;
    log.add(classVote({1, 2, 3}, 0));
    log.add(ownAnswer(0, 1));
    QVERIFY(log.compareWith(*askingLesson(kThreeOptions)).isEmpty());
    const auto edited = askingLesson("What is $x_2$?\n( ) *This*\n(x) $y = W x$\n( ) That\n---\nIt is.");
    QCOMPARE(log.compareWith(*edited), QStringList{QStringLiteral("Second")});
    QVERIFY(log.all()[0].changed && log.all()[1].changed);
    QVERIFY(log.compareWith(*edited).isEmpty()); // said once
    QVERIFY(log.latestVotes(questionOf(*edited, 1)) == nullptr);
    QCOMPARE(log.votesBeforeChange(questionOf(*edited, 1))->votes, (std::vector<int>{1, 2, 3}));
    const auto moved = askingLesson("What is $x_1$?\n(x) *This*\n( ) $y = W x$\n( ) That\n---\nIt is.");
    QVERIFY(questionOf(*moved, 1).mark != log.all()[0].mark); // another one is right
    QVERIFY(log.compareWith(*askingLesson(kThreeOptions)).isEmpty());
    QVERIFY(!log.all()[0].changed);
}

void TestPredictionLog::aTranslationAsksTheSameQuestion() {
    Lesson german = *askingLesson("Was ist $x_1$?\n( ) *Dies*\n(x) $y = W x$\n( ) Das\n---\nEs ist $y$.");
    german.title = "Versuch";
    german.steps[1].title = "Zweiter";
    const auto english = askingLesson(kThreeOptions);
    Prediction asked = questionOf(german, 1, *english);
    QCOMPARE(asked.lesson, QStringLiteral("Versuch"));
    QCOMPARE(asked.title, QStringLiteral("Zweiter"));
    QCOMPARE(asked.question, QStringLiteral("Was ist x1?"));
    QVERIFY(asked.sameQuestion(questionOf(*english, 1)));
    QVERIFY(!questionOf(german, 1).sameQuestion(asked)); // as a lesson of its own

    PredictionLog log;
    log.add(ownAnswer(1, 0)); // in English
    const QStringList came{QStringLiteral("Die Genauigkeit ist 90 %.")};
    log.setOutcome(asked, came);
    QCOMPARE(log.all()[0].outcome, came);
    asked.votes = {1, 2, 3};
    asked.time = at(1);
    log.add(asked);
    QCOMPARE(log.latestVotes(questionOf(*english, 1))->title, QStringLiteral("Zweiter"));
    const QJsonValue kept = log.toJson();
    log.fromJson(kept);
    QCOMPARE(log.all()[1], asked);
    QVERIFY(log.compareWith(*english).isEmpty());
    const auto edited = askingLesson("What is $x_2$?\n( ) *This*\n(x) $y = W x$\n( ) That\n---\nIt is.");
    QCOMPARE(log.compareWith(*edited), (QStringList{QStringLiteral("Second"), QStringLiteral("Zweiter")}));
}

void TestPredictionLog::aSessionBringsEverythingBack() {
    PredictionLog log;
    QVERIFY(log.toJson().isUndefined());
    log.add(ownAnswer(2, 0));
    Prediction vote = classVote({1, 2, 3}, 1);
    vote.revealed = false;
    vote.changed = true;
    vote.outcome = {QStringLiteral("One."), QStringLiteral("Two.")};
    log.add(vote);
    PredictionLog other;
    other.add(ownAnswer(1, 5));
    other.fromJson(log.toJson());
    QVERIFY(other.all() == log.all());
    other.fromJson(QJsonValue::Undefined);
    QVERIFY(other.all().empty());
}

void TestPredictionLog::filesAreNotTrusted() {
    const QJsonObject good = toJson(classVote({1, 2, 3}, 1)).toObject();
    QVERIFY(predictionFrom(good));
    const auto with = [&good](const char* key, const QJsonValue& value) {
        QJsonObject object = good;
        object.insert(QLatin1String(key), value);
        return predictionFrom(object);
    };
    QVERIFY(!predictionFrom(QJsonValue(7)));
    QVERIFY(!with("right", 3) && !with("right", -1) && !with("right", 0.5) && !with("right", QString()));
    QVERIFY(!with("step", 0) && !with("step", 1e300));
    QVERIFY(!with("time", QStringLiteral("yesterday")));
    QVERIFY(!with("votes", QJsonArray{1, 2}));
    QVERIFY(!with("options", QJsonArray{QStringLiteral("one")}));
    QJsonArray many;
    for (int k = 0; k < 100'000; ++k) {
        many.append(1);
    }
    QVERIFY(!with("options", many) && !with("votes", many));
    QCOMPARE(with("votes", QJsonArray{-5, 1e12, QStringLiteral("x")})->votes, (std::vector<int>{0, 0, 0}));
    QCOMPARE(with("question", QString(1'000'000, QLatin1Char('q')))->question.size(), 20'000);
    QCOMPARE(with("outcome", many)->outcome.size(), 50);
    PredictionLog log;
    log.fromJson(QJsonArray{good, 3, QJsonObject{}, good});
    QCOMPARE(log.all().size(), std::size_t{2});
}

void TestPredictionLog::onlySoManyAreKept() {
    QJsonArray many;
    for (int k = 0; k < 1200; ++k) {
        many.append(toJson(ownAnswer(k % 3, k % 60)));
    }
    PredictionLog log;
    log.fromJson(many);
    QCOMPARE(log.all().size(), PredictionLog::kMost);
    QVERIFY(log.all().front() == ownAnswer(200 % 3, 200 % 60)); // of a file, too, the latest are kept
    QVERIFY(log.all().back() == ownAnswer(1199 % 3, 1199 % 60));
    log.add(classVote({1, 2, 3}, 1));
    QCOMPARE(log.all().size(), PredictionLog::kMost);
    QVERIFY(log.all().back().isVote()); // the earliest has gone
}

void TestPredictionLog::whatIsRemovedCanBeBroughtBack() {
    PredictionLog log;
    for (int k = 0; k < 3; ++k) {
        log.add(ownAnswer(k, k));
    }
    const std::vector<Prediction> before = log.all();
    const std::vector<Prediction> removed = log.remove({0, 1});
    QCOMPARE(removed.size(), std::size_t{2});
    QCOMPARE(log.all().size(), std::size_t{1});
    log.bringBack(removed);
    QVERIFY(log.all() == before);
}

void TestPredictionLog::csvHasARowForEach() {
    Prediction own = ownAnswer(2, 0);
    own.outcome = {QStringLiteral("One."), QStringLiteral("Two, with \"marks\".")};
    Prediction hidden = classVote({3, 12, 1}, 1);
    hidden.revealed = false;
    const QStringList lines = linesOf({own, hidden});
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("# origin"));
    QCOMPARE(
        lines[1],
        QStringLiteral("lesson,step,title,question,question_changed,who,answer,right_answer,right,votes_A,"
                       "votes_B,votes_C,what_came,time"));
    QCOMPARE(lines[2],
             QStringLiteral("Trial,2,Second,What is x1?,no,reader,C: That,B: y = Wx,no,,,,\"One. Two, "
                            "with \"\"marks\"\".\",2026-11-30T10:00:00Z"));
    QCOMPARE(lines[3], QStringLiteral("Trial,2,Second,What is x1?,no,class,,,,3,12,1,,2026-11-30T10:01:00Z"));
}

void TestPredictionLog::csvCellsAreNoFormulas() {
    Prediction one = ownAnswer(1, 0);
    one.lesson = QStringLiteral("=HYPERLINK(\"http://x\")");
    one.question = QStringLiteral("@cmd");
    one.outcome = {QStringLiteral("-1+1")};
    const QString line = linesOf({one})[2];
    QVERIFY2(line.startsWith(QStringLiteral("\"'=HYPERLINK(\"\"http://x\"\")\",2,Second,'@cmd,")),
             qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral(",'-1+1,")), qPrintable(line));
}

MC_TEST(TestPredictionLog)
#include "tst_prediction_log.moc"
