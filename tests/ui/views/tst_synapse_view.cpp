#include "chart/chart_strip.h"
#include "curves/sign_course.h"
#include "curves/synapse_view.h"
#include "docks/dock_table.h"
#include "style/fonts.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "time_axis/time_link.h"
#include "time_axis/time_navigation.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kSize(520, 420);
constexpr CellAddress kCell{1, 17};
constexpr SynapseAddress kSynapse{{2, 3}, 17};

/// W falls from +0.2 to -0.2 over four epochs, and crosses zero in epoch 2; B follows an epoch later. The
/// first two epochs are of kept states.
std::shared_ptr<SynapseCourse> fallingSynapse() {
    auto course = std::make_shared<SynapseCourse>();
    course->subject = kSynapse;
    for (std::int64_t k = 0; k <= 40; k += k < 20 ? 5 : 1) {
        SynapsePoint point{k, static_cast<double>(k) / 10, 0, {}, {}, {}};
        point.weight = static_cast<float>(0.2 - 0.1 * point.epochs);
        point.learnedFeedback = static_cast<float>(0.3 - 0.1 * point.epochs);
        point.feedback = point.learnedFeedback;
        point.target = 2 * point.weight;
        point.kept = k < 20;
        course->points.push_back(point);
    }
    return course;
}

std::shared_ptr<CellCourse> risingCell() {
    auto course = std::make_shared<CellCourse>();
    course->subject = kCell;
    for (std::int64_t k = 0; k < 40; k += k < 20 ? 5 : 1) {
        const double epochs = static_cast<double>(k) / 10;
        course->points.push_back({k, epochs, 0.05 + 0.02 * epochs, 0.01 / (1 + epochs), k < 20});
    }
    return course;
}

Draft withCourses() {
    Draft made = test::draft();
    made.frame.synapseCourse = fallingSynapse();
    made.frame.cellCourse = risingCell();
    return made;
}

void show(SynapseView& view, const FramePtr& frame, QSize size = kSize) {
    picture(view, size);
    view.setCell(kCell);
    view.setSynapse(kSynapse);
    view.showFrame(frame);
}

ChartStrip& strip(const SynapseView& view, const char* name) {
    return *view.findChild<ChartStrip*>(QString::fromLatin1(name));
}

/// The curve with this name.
const ChartContent::Curve* curveNamed(const ChartContent& chart, const QString& name) {
    const auto found = std::ranges::find(chart.curves, name,
                                         [](const ChartContent::Curve& curve) { return curve.style.name; });
    return found == chart.curves.end() ? nullptr : &*found;
}

/// Marks on the points of another curve.
QList<QPointF> marksOf(const ChartContent& chart, Mark mark) {
    for (const ChartContent::Curve& curve : chart.curves) {
        if (curve.style.stroke.style == Qt::NoPen && curve.style.mark == mark) {
            return curve.points;
        }
    }
    return {};
}

const DataTable& tableOf(const std::vector<DataTable>& tables, const char* id) {
    return *std::ranges::find(tables, QString::fromLatin1(id), &DataTable::id);
}

/// A course of W alone with these values, an epoch apart.
SynapseCourse courseOf(const std::vector<float>& weights) {
    SynapseCourse course;
    for (const float weight : weights) {
        const auto updates = static_cast<std::int64_t>(course.points.size());
        course.points.push_back({updates, static_cast<double>(updates), weight, {}, {}, {}});
    }
    return course;
}

} // namespace

class TestSynapseView : public QObject {
    Q_OBJECT
private slots:
    void theWeightsShareAnAxisWithZero();
    void keptStatesAreMarked();
    void theCellHasRateAndError();
    void itAsksForWhatIsPicked();
    void withoutAPickItSaysHowToPick();
    void anotherNetworkMayNotHaveThem();
    void aSynapseWithoutFeedbackHasOnlyItsWeight();
    void turnedFeedbackIsShownBesideB();
    void crossingsLieOnTheLine();
    void theSummarySaysWhenSignsChanged();
    void theCursorReadsEveryCurveOnce();
    void theTablesHoldWhatIsInSight();
    void infiniteWeightsAreLeftOut();
    void itFitsItsLeastDock_data();
    void itFitsItsLeastDock();
    void itLooksLikeItsGoldenPicture();
};

void TestSynapseView::theWeightsShareAnAxisWithZero() {
    SynapseView view;
    show(view, withCourses().done());
    const ChartContent& chart = strip(view, "weights").content();
    QCOMPARE(chart.title(), QStringLiteral("hidden 1, cell 17 → output, cell 3"));
    for (const char* name : {"W", "B", "M∘W"}) {
        QVERIFY2(curveNamed(chart, QString::fromUtf8(name)) != nullptr, name);
        QCOMPARE(curveNamed(chart, QString::fromUtf8(name))->points.size(), qsizetype{25});
    }
    QVERIFY(curveNamed(chart, QStringLiteral("E")) == nullptr); // it is B
    QCOMPARE(curveNamed(chart, QStringLiteral("W"))->points.last(), QPointF(4, static_cast<double>(-0.2F)));
    QVERIFY(chart.low <= -0.4 && chart.high >= 0.4 && !chart.referenceName.isEmpty());
    QCOMPARE(chart.reference, 0.0);
    QCOMPARE(strip(view, "rate").timeSpan(), strip(view, "weights").timeSpan());
}

void TestSynapseView::keptStatesAreMarked() {
    SynapseView view;
    show(view, withCourses().done());
    const QList<QPointF> marks = marksOf(strip(view, "weights").content(), Mark::Square); // of B
    QCOMPARE(marks.size(), qsizetype{4});
    QCOMPARE(marks.last(), QPointF(1.5, static_cast<double>(0.15F)));
    QVERIFY(curveNamed(strip(view, "weights").content(), QStringLiteral("kept state")) != nullptr);
    QCOMPARE(marksOf(strip(view, "rate").content(), Mark::Disc).size(), qsizetype{4});
    // The end of a curve is no kept state.
    QCOMPARE(curveNamed(strip(view, "weights").content(), QStringLiteral("W"))->style.mark, Mark::None);
}

void TestSynapseView::theCellHasRateAndError() {
    SynapseView view;
    show(view, withCourses().done());
    const ChartContent& rate = strip(view, "rate").content();
    QCOMPARE(rate.title(), QStringLiteral("hidden 1, cell 17: spikes per 100 ms"));
    QCOMPARE(rate.curves.front().points.last(), QPointF(3.9, 100 * (0.05 + 0.02 * 3.9)));
    QVERIFY(rate.high >= 12.8 && rate.low == 0);
    const ChartContent& error = strip(view, "error").content();
    QCOMPARE(error.curves.front().points.first(), QPointF(0, 0.01));
}

void TestSynapseView::itAsksForWhatIsPicked() {
    SynapseView view;
    QCOMPARE(view.needs().synapseCourse, SynapseAddress{});
    QVERIFY(view.needs().curves && !view.needs().presentation);
    const QSignalSpy changes(&view, &View::needsChanged);
    view.setCell(kCell);
    view.setSynapse(kSynapse);
    view.setSynapse(kSynapse);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(view.needs().synapseCourse, kSynapse);
    QCOMPARE(view.needs().cellCourse, kCell);
}

void TestSynapseView::withoutAPickItSaysHowToPick() {
    SynapseView view;
    picture(view, kSize);
    QVERIFY(!strip(view, "weights").message().isEmpty());
    view.showFrame(withCourses().done());
    QVERIFY2(strip(view, "weights").message().contains("Microcircuit") &&
                 strip(view, "weights").message().contains("Network"),
             qPrintable(strip(view, "weights").message()));
    QVERIFY(strip(view, "rate").message().contains("Raster"));
    QVERIFY(view.summary().contains("No synapse is picked."));
    view.setSynapse(kSynapse);
    QVERIFY(strip(view, "weights").message().isEmpty());
    QVERIFY(strip(view, "rate").message().contains("No cell is picked."));
    view.setSynapse({{2, 4}, 17}); // frames hold the course of another one still
    QVERIFY(!strip(view, "weights").message().isEmpty());
}

void TestSynapseView::anotherNetworkMayNotHaveThem() {
    SynapseView view;
    show(view, withCourses().done());
    Draft other = test::draft({.layers = {784, 10}, .run = 2});
    view.showFrame(other.done());
    QVERIFY2(strip(view, "weights").message().contains("does not have the picked synapse"),
             qPrintable(strip(view, "weights").message()));
    QVERIFY(strip(view, "rate").message().contains("does not have the picked cell"));
    QVERIFY(view.tables().empty());
}

void TestSynapseView::aSynapseWithoutFeedbackHasOnlyItsWeight() {
    auto course = std::make_shared<SynapseCourse>(courseOf({0.1F, -0.1F}));
    course->subject = {{1, 17}, 300};
    Draft made = test::draft();
    made.frame.synapseCourse = course;
    SynapseView view;
    picture(view, kSize);
    view.setSynapse(course->subject);
    view.showFrame(made.done());
    QCOMPARE(strip(view, "weights").curveCount(), std::size_t{1});
    QVERIFY2(view.summary().contains("W last crossed zero in epoch 0.5."), qPrintable(view.summary()));
    QVERIFY(!view.summary().contains("signs agree"));
}

void TestSynapseView::turnedFeedbackIsShownBesideB() {
    auto course = fallingSynapse();
    course->points.back().feedback = -*course->points.back().feedback;
    Draft made = test::draft();
    made.frame.synapseCourse = course;
    SynapseView view;
    show(view, made.done());
    const ChartContent& chart = strip(view, "weights").content();
    QVERIFY(curveNamed(chart, QStringLiteral("E")) != nullptr &&
            curveNamed(chart, QStringLiteral("B")) != nullptr);
    QVERIFY2(signForms(*course).first().contains("E in epoch") &&
                 signForms(*course).first().contains("signs differ"),
             qPrintable(signForms(*course).first()));
}

void TestSynapseView::crossingsLieOnTheLine() {
    QVERIFY(!lastCrossing(courseOf({0.1F, 0.2F}), weightAt));
    QCOMPARE(*lastCrossing(courseOf({0.125F, -0.375F}), weightAt), 0.25);
    QCOMPARE(*lastCrossing(courseOf({0.25F, -0.25F, 0.25F}), weightAt), 1.5); // the last one
    QVERIFY(!lastCrossing(courseOf({0.1F, 0.0F, 0.1F}), weightAt));           // it only touches zero
    QCOMPARE(*lastCrossing(courseOf({0.1F, 0.0F, -0.1F}), weightAt), 1.0);
    QVERIFY(!lastCrossing(courseOf({0.1F, -0.1F}), feedbackAt)); // there is none
    QVERIFY2(signForms(*fallingSynapse()).last().startsWith(QStringLiteral("Crossed zero: ")),
             qPrintable(signForms(*fallingSynapse()).last()));
}

void TestSynapseView::theSummarySaysWhenSignsChanged() {
    SynapseView view;
    show(view, withCourses().done());
    const QString text = view.summary();
    QVERIFY2(text.contains("Synapse hidden 1, cell 17 → output, cell 3."), qPrintable(text));
    QVERIFY2(text.contains("W last crossed zero in epoch 2, B in epoch 3. Their signs agree."),
             qPrintable(text));
    QVERIFY2(text.contains("W: −0.2") && text.contains("hidden 1, cell 17: spikes per 100 ms: 12.8"),
             qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("kept state")), 0); // not a value of now
}

void TestSynapseView::theCursorReadsEveryCurveOnce() {
    SynapseView view;
    show(view, withCourses().done());
    strip(view, "weights").time().link().setFirst(1);
    const std::vector<ChartContent::Reading> rows = strip(view, "weights").content().readings();
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].name, QStringLiteral("W"));
    QCOMPARE(rows[0].values, QStringList{QStringLiteral("0.1")});
    strip(view, "rate").time().link().setFirst(1);
    QCOMPARE(strip(view, "rate").content().readings().size(), std::size_t{1});
}

void TestSynapseView::theTablesHoldWhatIsInSight() {
    SynapseView view;
    show(view, withCourses().done());
    std::vector<DataTable> tables = view.tables();
    QCOMPARE(tables.size(), std::size_t{2});
    const DataTable& synapse = tableOf(tables, "synapse-course");
    QCOMPARE(synapse.rows(), qsizetype{25});
    QCOMPARE(synapse.columns[2].name, QStringLiteral("W"));
    QCOMPARE(synapse.columns[2].numbers.front(), static_cast<double>(0.2F));
    QCOMPARE(synapse.columns[6].words.first(), QStringLiteral("kept state"));
    QCOMPARE(synapse.columns[6].words.last(), QStringLiteral("watched"));
    QCOMPARE(tableOf(tables, "cell-course").columns[2].unit, QStringLiteral("spikes per 100 ms"));
    strip(view, "weights").time().link().show({3, 4});
    QCOMPARE(tableOf(view.tables(), "synapse-course").rows(), qsizetype{11});
}

void TestSynapseView::infiniteWeightsAreLeftOut() {
    auto course = fallingSynapse();
    course->points.back().weight = INFINITY;
    Draft made = test::draft();
    made.frame.synapseCourse = course;
    SynapseView view;
    show(view, made.done());
    QCOMPARE(curveNamed(strip(view, "weights").content(), QStringLiteral("W"))->points.size(), qsizetype{24});
    QVERIFY(std::isfinite(strip(view, "weights").yHigh()));
}

void TestSynapseView::itFitsItsLeastDock_data() {
    QTest::addColumn<double>("points");
    QTest::newRow("usual") << kUsualPoints;
    QTest::newRow("projector, 1280 x 720") << 16.0;
    QTest::newRow("projector, 1920 x 1080") << 24.0;
}

void TestSynapseView::itFitsItsLeastDock() {
    QFETCH(double, points);
    applyTheme(*qApp, Theme::Light, points);
    const auto row = std::ranges::find(dockTable(), std::string_view("synapse"), &DockRow::name);
    // For a projector a dock has about half of the window.
    const QSize room = points > 20 ? QSize(940, 780) : points > 10 ? QSize(625, 490) : row->least;
    SynapseView view;
    show(view, withCourses().done(), room);
    const QSize least = view.minimumSizeHint();
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    applyTheme(*qApp, Theme::Light, kUsualPoints);
}

void TestSynapseView::itLooksLikeItsGoldenPicture() {
    const FramePtr frame = withCourses().done();
    const PickedCourses picked{kSynapse, kCell};
    const SynapsePicture shown(frame, picked, synapseCharts(frame, picked));
    const QString fault = differsFromGolden(shown, QStringLiteral("synapse"), {460, 480});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestSynapseView)
#include "tst_synapse_view.moc"
