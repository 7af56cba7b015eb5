#include "chart/chart_strip.h"
#include "chart/frame_marks.h"
#include "concordance/concordance_view.h"
#include "concordance/equivalence_view.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "style/event_marks.h"
#include "support/frames.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "time_control/past_bar.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// What was done to a run, on the axes of time.
class TestEventMarks : public QObject {
    Q_OBJECT
private slots:
    void aFrameGivesNumberedMarksInEpochs();
    void aMarkIsPaintedAtItsPlace();
    void aMarkOutsideTheAxisIsNotPainted();
    void marksThatLieOnOneAnotherShareAFlag();
    void flagsStayInside();
    void aFlagSaysInItsTooltipWhatWasDone();
    void allViewsOverTrainingHaveThem();
    void thePastBarHasThemAtTheirPlace();
    void dataThatBecameOthersAreMarkedAmongThem();

private:
    static Draft intervened();
};

namespace {

const QSize kEventMarksSize(400, 160);

/// Pixels of the ink of poles and flags in a column of the plot.
int inkAt(const QImage& image, const ChartStrip& strip, double x) {
    const QRect area = strip.plotArea().toAlignedRect();
    const int column = static_cast<int>(std::round(strip.pixel({x, 0}).x()));
    return countColour(image, {column, area.top() + 20, 1, area.height() - 24}, lightColours().quiet);
}

} // namespace

Draft TestEventMarks::intervened() {
    Draft made = draft();
    addTraining(
        *made.history, 1876, 938, [](double) { return 0.5; }, [](double) { return 2.0; });
    made.frame.interventions = {{469, what_if::FlipFeedback{0, 0.3}}, {1407, what_if::FreezeFeedback{true}}};
    made.frame.interventionsInForce = 1;
    made.frame.past = std::make_shared<const PastSummary>(
        PastSummary{{0, 0}, {938, 0}, {1876, 0}, 1000, 1'000'000, {0}, 938, {}});
    return made;
}

void TestEventMarks::aFrameGivesNumberedMarksInEpochs() {
    const std::vector<EventMark> marks = interventionMarks(*intervened().done());
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0].x, 0.5);
    QCOMPARE(marks[0].flag, QStringLiteral("1"));
    QCOMPARE(marks[0].words,
             QStringLiteral("epoch 0.5: 30 % of feedback signs into all hidden layers flipped"));
    QVERIFY(!marks[0].ahead && marks[1].ahead);
    QCOMPARE(marks[1].x, 1.5);
    QVERIFY(lastInForce(*intervened().done()) == marks[0]);
}

void TestEventMarks::aMarkIsPaintedAtItsPlace() {
    ChartStrip strip;
    ChartContent content;
    content.time.whole = {0, 2};
    content.marks = {{0.5, QStringLiteral("1"), QStringLiteral("flipped"), false}};
    strip.setContent(content);
    const QImage image = picture(strip, kEventMarksSize);
    const int dashed = inkAt(image, strip, 0.5);
    QVERIFY2(dashed > 30 && dashed < 100, qPrintable(QString::number(dashed)));
    QCOMPARE(inkAt(image, strip, 0.52), 0);
    const QPointF top(strip.pixel({0.5, 0}).x(), strip.plotArea().top());
    QVERIFY(countInk(image, QRect(top.toPoint(), QSize(14, 16))) > 20); // the flag with its number
    content.flagsLow = true;
    strip.setContent(content);
    const QImage low = picture(strip, kEventMarksSize);
    QCOMPARE(countInk(low, QRect(top.toPoint(), QSize(14, 16)).adjusted(2, 2, 0, 0)), 0);
    const QPointF bottom(top.x(), strip.plotArea().bottom() - 16);
    QVERIFY(countInk(low, QRect(bottom.toPoint(), QSize(14, 16))) > 20);
    content.marks.clear();
    strip.setContent(content);
    QCOMPARE(inkAt(picture(strip, kEventMarksSize), strip, 0.5), 0);
}

void TestEventMarks::aMarkOutsideTheAxisIsNotPainted() {
    ChartStrip strip;
    const QImage before = picture(strip, kEventMarksSize);
    ChartContent content; // of one epoch
    content.marks = {{1.5, QStringLiteral("1"), QStringLiteral("flipped"), true}};
    strip.setContent(content);
    QVERIFY(picture(strip, kEventMarksSize) == before);
}

void TestEventMarks::marksThatLieOnOneAnotherShareAFlag() {
    const auto pixels = [](const EventMark& mark) { return 100 * mark.x; };
    const std::vector<EventMark> marks{{1, "1", "a", false},
                                       {1.02, "2", "b", false},
                                       {1.03, "3", "c", false},
                                       {2, "4", "d", false},
                                       {2.01, "5", "e", true}};
    const std::vector<EventFlag> flags = eventFlags(marks, pixels, 0, 400, 0, QApplication::font());
    QCOMPARE(flags.size(), std::size_t{2});
    QCOMPARE(flags[0].text, QStringLiteral("1–3"));
    QCOMPARE(flags[0].words, QStringLiteral("a\nb\nc"));
    QCOMPARE(flags[1].text, QStringLiteral("4–5"));
    QVERIFY(!flags[1].ahead); // not all of it
    QCOMPARE(flags[0].box.left(), 100.0);
    QVERIFY(flags[0].box.right() < flags[1].box.left());
}

void TestEventMarks::flagsStayInside() {
    const auto pixels = [](const EventMark& mark) { return mark.x; };
    const std::vector<EventFlag> flags =
        eventFlags({{200, "12", "a", false}}, pixels, 0, 200, 0, QApplication::font());
    QCOMPARE(flags[0].box.right(), 200.0);
    QVERIFY(flags[0].box.width() > 10);
    // Pushed back from the end, they do not lie on those before.
    const std::vector<EventFlag> crowded = eventFlags(
        {{100, "8", "a", false}, {170, "9", "b", false}, {185, "10", "c", false}, {199, "11", "d", false}},
        pixels, 0, 200, 0, QApplication::font());
    for (std::size_t k = 1; k < crowded.size(); ++k) {
        QVERIFY(crowded[k - 1].box.right() < crowded[k].box.left());
    }
    QCOMPARE(crowded.back().text, QStringLiteral("9–11"));
}

void TestEventMarks::aFlagSaysInItsTooltipWhatWasDone() {
    ChartStrip strip;
    ChartContent content;
    content.time.whole = {0, 2};
    content.marks = {{0.5, QStringLiteral("1"), QStringLiteral("epoch 0.5: flipped"), false}};
    strip.setContent(content);
    picture(strip, kEventMarksSize);
    const QPoint at(static_cast<int>(strip.pixel({0.5, 0}).x()) + 2,
                    static_cast<int>(strip.plotArea().center().y()));
    QHelpEvent help(QEvent::ToolTip, at, strip.viewport()->mapToGlobal(at));
    QApplication::sendEvent(strip.viewport(), &help);
    QCOMPARE(QToolTip::text(), QStringLiteral("epoch 0.5: flipped"));
    QToolTip::hideText();
}

void TestEventMarks::allViewsOverTrainingHaveThem() {
    const FramePtr frame = intervened().done();
    const std::vector<EventMark> marks = interventionMarks(*frame);
    AccuracyView accuracy;
    ConcordanceView concordance;
    ErrorView errors;
    EquivalenceView equivalence;
    for (View* view : std::initializer_list<View*>{&accuracy, &concordance, &errors, &equivalence}) {
        view->showFrame(frame);
    }
    for (const ChartStrip* strip :
         {&stripOf(accuracy, "accuracy"), &stripOf(accuracy, "loss"), &concordance.strip(),
          &stripOf(errors, "loss"), &stripOf(equivalence, "distance"), &stripOf(equivalence, "cosine")}) {
        QVERIFY(strip->content().marks == marks);
    }
    QVERIFY(stripOf(errors, "output").content().marks.empty()); // an axis of ms
    Draft undone = intervened();
    undone.history = nullptr;
    undone.frame.interventions.clear();
    undone.frame.interventionsInForce = 0;
    accuracy.showFrame(undone.done()); // even with the curves as before
    QVERIFY(stripOf(accuracy, "accuracy").content().marks.empty());
}

void TestEventMarks::thePastBarHasThemAtTheirPlace() {
    PastBar bar;
    const QSize size(900, bar.minimumSizeHint().height());
    Draft plain = intervened();
    plain.frame.interventions.clear();
    plain.frame.interventionsInForce = 0;
    bar.showFrame(plain.done());
    const QImage before = picture(bar, size);
    bar.showFrame(intervened().done());
    const QImage after = picture(bar, size);
    const auto changedAt = [&](std::int64_t updates) {
        const QRect column(static_cast<int>(bar.xOf({updates, 0})) - 1, 0, 14, size.height());
        return before.copy(column) != after.copy(column);
    };
    QVERIFY(changedAt(469) && changedAt(1407));
    QVERIFY(!changedAt(800) && !changedAt(1200));
    const QPoint at(static_cast<int>(bar.xOf({469, 0})) + 4, size.height() / 3);
    QHelpEvent help(QEvent::ToolTip, at, bar.mapToGlobal(at));
    QApplication::sendEvent(&bar, &help);
    QVERIFY2(QToolTip::text().startsWith(QStringLiteral("epoch 0.5: 30 %")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestEventMarks::dataThatBecameOthersAreMarkedAmongThem() {
    Draft run = intervened();
    const FramePtr before = run.done();
    run.frame.dataRecord = std::make_shared<const DataRecord>(
        DataRecord{std::nullopt, {{938, differenceMessage("the training labels differ")}, {1407, {}}}});
    const FramePtr frame = run.done();
    QVERIFY(!sameMarks(*before, *frame));
    const std::vector<EventMark> marks = runMarks(*frame);
    QCOMPARE(marks.size(), interventionMarks(*frame).size() + 2);
    QVERIFY(std::ranges::is_sorted(marks, {}, &EventMark::x));
    const auto data = std::ranges::find(marks, QStringLiteral("D"), &EventMark::flag);
    QCOMPARE(data->words, QStringLiteral("epoch 1: other data, the training labels differ"));
    QVERIFY(runMarksText(*frame).contains(QStringLiteral("D – epoch 1: other data")));
    QVERIFY(runMarksText(*frame).contains(QStringLiteral("not compared")));
}

MC_TEST(TestEventMarks)
#include "tst_event_marks.moc"
