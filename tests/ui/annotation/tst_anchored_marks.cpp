#include "annotation/annotating.h"
#include "annotation/annotation_tools.h"
#include "chart/chart_strip.h"
#include "curves/accuracy_view.h"
#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "input/input_view.h"
#include "style/palette.h"
#include "support/frames.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "time_axis/plot_anchor.h"
#include "time_axis/time_navigation.h"
#include "widgets/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QString kAccuracy = QStringLiteral("accuracy");
const PenStroke kCourse{PenInk::Magenta, PenWidth::Broad, {{1, 40}, {1.5, 60}}, kAccuracy};

} // namespace

/// Marks on a plot with a time axis: they go along with what they mark.
class TestAnchoredMarks : public QObject {
    Q_OBJECT
    std::unique_ptr<QMainWindow> window_;
    AccuracyView* view_ = nullptr; ///< of four epochs
    QUndoStack history_;
    Annotating* annotating_ = nullptr;

    AnnotationLayer& layer() { return annotating_->layer(kAccuracy); }
    ChartStrip& strip() { return stripOf(*view_, "accuracy"); }
    TimeLink& time() { return strip().time().link(); }

    /// A place of the plot, pixels of the view.
    QPoint at(double epochs, double percent) {
        return strip().mapTo(view_, strip().pixel({epochs, percent}).toPoint());
    }
    void draw(QPoint from, QPoint to) {
        QTest::mousePress(&layer(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&layer(), (from + to) / 2);
        QTest::mouseMove(&layer(), to);
        QTest::mouseRelease(&layer(), Qt::LeftButton, {}, to);
    }
    void choose(const char* tool) {
        for (QToolButton* one : annotating_->tools().findChildren<QToolButton*>()) {
            if (one->accessibleName() == QLatin1String(tool)) {
                one->click();
            }
        }
    }
    /// Pixels of the pen around a place of the view, or on all of it.
    int inkAt(QPoint place) { return inkIn(around(place, 4)); }
    int inkIn(const QRect& where) {
        QApplication::processEvents();
        const QImage image = view_->grab().toImage().convertToFormat(QImage::Format_RGB32);
        return countColour(image, where, lightColours().penMagenta);
    }
    QByteArray drawing() {
        ViewFigure figure(*view_, {QStringLiteral("Accuracy"), QStringLiteral("seed 7"), {}, {}},
                          ViewFigure::Shape::Fitting);
        return figureContent(figure, FigureFormat::Svg, {LengthUnit::Pixels, 1600, 900, 96, 14});
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }

    void init() {
        window_ = std::make_unique<QMainWindow>();
        view_ = new AccuracyView;
        window_->setCentralWidget(view_);
        annotating_ = new Annotating(*window_, {{kAccuracy, view_}}, history_);
        window_->resize(600, 460);
        window_->show();
        Draft made = draft();
        addTraining(
            *made.history, 400, 100, [](double) { return 0.9; }, [](double) { return 2.0; });
        view_->showFrame(made.done());
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QCOMPARE(time().whole(), (TimeSpan{0, 4}));
        QCOMPARE(inkIn(view_->rect()), 0);
    }
    void cleanup() {
        window_.reset();
        history_.clear();
    }

    void whatIsDrawnInAPlotHasTimesAndHeights() {
        annotating_->setOn(true);
        draw(at(1, 40), at(1.5, 60));
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
        const auto stroke = std::get<PenStroke>(layer().annotations().marks[0]);
        QCOMPARE(stroke.plot, kAccuracy);
        QVERIFY(std::abs(stroke.points.first().x() - 1) < 0.02);
        QVERIFY(std::abs(stroke.points.first().y() - 40) < 1.5);
        QVERIFY(std::abs(stroke.points.last().x() - 1.5) < 0.02);
        QVERIFY(inkAt(at(1.25, 50)) > 5); // it has not moved
        annotating_->undo();
        QVERIFY(layer().annotations().isEmpty());
        annotating_->redo();
        QCOMPARE(layer().annotations().marks[0], Annotations::Mark(stroke));
    }

    void itGoesAlongWhenTheAxisMoves() {
        layer().setAnnotations({{kCourse}});
        const QPoint before = at(1.25, 50);
        QVERIFY(inkAt(before) > 5);
        time().show({0, 1.6});
        QVERIFY((at(1.25, 50) - before).manhattanLength() > 100);
        QVERIFY(inkAt(at(1.25, 50)) > 5);
        QCOMPARE(inkAt(before), 0);
        time().show({0.5, 1.5}); // as a drag does
        QVERIFY(inkAt(at(1.25, 50)) > 5);
    }

    void itGoesAlongWithTheVerticalAxis() {
        layer().setAnnotations({{kCourse}});
        const int before = at(1.5, 60).y();
        const auto showHeights = [this](double low, double high) {
            ChartContent content = strip().content();
            content.low = low;
            content.high = high;
            strip().setContent(content);
        };
        showHeights(20, 80);
        QVERIFY(std::abs(at(1.5, 60).y() - before) > 10);
        QVERIFY(inkAt(at(1.25, 50)) > 5);
        showHeights(80, 100);
        QCOMPARE(inkIn(view_->rect()), 0);
    }

    void outOfSightItIsNowhere() {
        layer().setAnnotations(
            {{kCourse, PenText{PenInk::Magenta, {1, 50}, QStringLiteral("burst"), kAccuracy}}});
        QVERIFY(inkIn(view_->rect()) > 50);
        time().show({2.5, 3.5});
        QCOMPARE(inkIn(view_->rect()), 0); // and not at an edge
        QVERIFY(!drawing().contains(lightColours().penMagenta.name().toLatin1()));
        QVERIFY(!drawing().contains("burst"));
        QCOMPARE(layer().annotations().marks.size(), std::size_t{2});
        time().follow();
        QVERIFY(inkAt(at(1.25, 50)) > 5);
        QVERIFY(drawing().contains("burst"));
    }

    void itEndsWhereItsTimesLeaveThePlot() {
        layer().setAnnotations(
            {{PenStroke{PenInk::Magenta, PenWidth::Fine, {{0.5, 50}, {3.5, 50}}, kAccuracy}}});
        time().show({1, 2});
        const QRect plot = strip().plotArea().translated(strip().mapTo(view_, QPoint())).toRect();
        QVERIFY(inkIn(QRect(0, 0, plot.left() - 14, view_->height())) == 0);
        QVERIFY(inkAt(at(1.02, 50)) > 5 && inkAt(at(1.98, 50)) > 5);
    }

    void onAFigureOfAnotherShapeItIsAtItsTime() {
        QVERIFY(!drawing().contains(lightColours().penMagenta.name().toLatin1()));
        layer().setAnnotations({{kCourse}});
        QVERIFY(drawing().contains(lightColours().penMagenta.name().toLatin1()));
    }

    void whatReachesBeyondThePlotStaysOnTheView() {
        annotating_->setOn(true);
        draw({5, 5}, at(1.5, 60));
        QVERIFY(std::get<PenStroke>(layer().annotations().marks.at(0)).plot.isEmpty());
        // From one plot to another.
        draw(at(1, 50),
             stripOf(*view_, "loss").mapTo(view_, stripOf(*view_, "loss").plotArea().center().toPoint()));
        QVERIFY(std::get<PenStroke>(layer().annotations().marks.at(1)).plot.isEmpty());
        // A little beyond the edge belongs to the plot.
        draw(at(3.8, 50), at(4, 50) + QPoint(6, 0));
        QCOMPARE(std::get<PenStroke>(layer().annotations().marks.at(2)).plot, kAccuracy);
    }

    void aViewWithoutATimeAxisKeepsPlaces() {
        InputView input;
        input.resize(300, 200);
        input.show();
        AnnotationLayer own(input);
        QSignalSpy changed(&own, &AnnotationLayer::changed);
        own.setDrawing(true);
        QTest::mousePress(&own, Qt::LeftButton, {}, {40, 40});
        QTest::mouseRelease(&own, Qt::LeftButton, {}, {40, 40});
        QCOMPARE(changed.count(), 1);
        const auto after = changed.first().first().value<Annotations>();
        QVERIFY(std::get<PenStroke>(after.marks.at(0)).plot.isEmpty());
    }

    void theEraserFindsItWhereItIsNow() {
        layer().setAnnotations({{kCourse}});
        const QPoint before = at(1.25, 50);
        time().show({0, 1.6});
        annotating_->setOn(true);
        choose("Eraser");
        draw(before, before + QPoint(1, 0));
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
        draw(at(1.25, 50), at(1.25, 50) + QPoint(1, 0));
        QVERIFY(layer().annotations().isEmpty());
        annotating_->undo();
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
    }

    void aTextIsAnchoredToo() {
        annotating_->setOn(true);
        choose("Text");
        QTest::mouseClick(&layer(), Qt::LeftButton, {}, at(2, 70));
        QTest::keyClicks(layer().textLine(), QStringLiteral("here"));
        QTest::keyClick(layer().textLine(), Qt::Key_Return);
        const auto& text = std::get<PenText>(layer().annotations().marks.at(0));
        QCOMPARE(text.plot, kAccuracy);
        QVERIFY(std::abs(text.place.x() - 2) < 0.02 && std::abs(text.place.y() - 70) < 1.5);
    }

    void anchoredMarksComeBackFromAFile() {
        const Annotations both{{kCourse,
                                PenText{PenInk::Violet, {0.123456, 61.5}, QStringLiteral("here"), kAccuracy},
                                PenStroke{PenInk::Olive, PenWidth::Fine, {{0.25, 0.5}}}}};
        layer().setAnnotations(both);
        const QByteArray kept = QJsonDocument(annotating_->toJson().toObject()).toJson();
        annotating_->fromJson({});
        annotating_->fromJson(QJsonDocument::fromJson(kept).object());
        QCOMPARE(layer().annotations(), both);
        // A program that knows no plots would have read these places as shares of the view.
        for (const auto& mark : annotating_->toJson().toObject().value(kAccuracy).toArray()) {
            const QJsonObject object = mark.toObject();
            QCOMPARE(object.contains("plot"), !object.contains("points") && !object.contains("place"));
        }
    }

    void aStrangeFileIsTakenAsFarAsItGoes_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("marks");
        QTest::newRow("an unknown plot") << QByteArray(R"([{"plot": "elsewhere", "axes": [1, 2]}])") << 1;
        QTest::newRow("no name") << QByteArray(R"([{"plot": "", "axes": [1, 2]}])") << 0;
        QTest::newRow("shares") << QByteArray(R"([{"plot": "accuracy", "points": [0.1, 0.2]}])") << 0;
        QTest::newRow("far away") << QByteArray(R"([{"plot": "accuracy", "axes": [1e300, 2]}])") << 0;
        QTest::newRow("no numbers") << QByteArray(R"([{"plot": "accuracy", "axes": ["x", 2, 1, 3]}])") << 1;
    }

    void aStrangeFileIsTakenAsFarAsItGoes() {
        QFETCH(QByteArray, json);
        QFETCH(int, marks);
        const Annotations read = Annotations::fromJson(QJsonDocument::fromJson(json).array());
        QCOMPARE(static_cast<int>(read.marks.size()), marks);
        layer().setAnnotations(read);
        inkIn(view_->rect()); // is painted, or left out
    }

    void everyPlotOfAViewHasANameOfItsOwn() {
        QStringList names;
        for (const PlotAnchor* anchor : view_->findChildren<PlotAnchor*>()) {
            QVERIFY(!anchor->name().isEmpty());
            names << anchor->name();
        }
        QCOMPARE(names.size(), 2);
        QVERIFY(names.removeDuplicates() == 0);
    }
};

MC_TEST(TestAnchoredMarks)
#include "tst_anchored_marks.moc"
