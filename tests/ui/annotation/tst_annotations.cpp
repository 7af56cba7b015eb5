#include "annotation/annotating.h"
#include "annotation/annotation_painting.h"
#include "annotation/annotation_tools.h"
#include "curves/accuracy_view.h"
#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "style/palette.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <memory>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const PenStroke kDiagonal{PenInk::Violet, PenWidth::Broad, {{0.1, 0.1}, {0.9, 0.9}}};

Annotations bothKinds() {
    return {{kDiagonal, PenText{PenInk::Magenta, {0.25, 0.5}, QStringLiteral("here, <b> ϑ")}}};
}

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT
    std::unique_ptr<QMainWindow> window_;
    AccuracyView* view_ = nullptr;
    QUndoStack history_;
    Annotating* annotating_ = nullptr;
    int reached_ = 0; ///< mouse presses that came to the view

    AnnotationLayer& layer() { return annotating_->layer(QStringLiteral("accuracy")); }

    void draw(QPoint from, QPoint to) {
        QTest::mousePress(&layer(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&layer(), (from + to) / 2);
        QTest::mouseMove(&layer(), to);
        QTest::mouseRelease(&layer(), Qt::LeftButton, {}, to);
    }
    QToolButton& button(const char* name) {
        for (QToolButton* one : annotating_->tools().findChildren<QToolButton*>()) {
            if (one->accessibleName() == QLatin1String(name)) {
                return *one;
            }
        }
        qFatal("no such tool: %s", name);
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }

    void init() {
        window_ = std::make_unique<QMainWindow>();
        view_ = new AccuracyView;
        window_->setCentralWidget(view_);
        annotating_ = new Annotating(*window_, {{QStringLiteral("accuracy"), view_}}, history_);
        window_->resize(500, 400);
        window_->show();
        view_->showFrame(draft().done());
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup() {
        window_.reset();
        history_.clear();
    }

    void aStrokeIsDrawnUndoneAndDoneAgain() {
        annotating_->setOn(true);
        draw({50, 50}, {200, 120});
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
        QVERIFY(std::get<PenStroke>(layer().annotations().marks[0]).points.size() >= 2);
        draw({60, 200}, {200, 220});
        annotating_->undo();
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
        annotating_->undo();
        QVERIFY(layer().annotations().isEmpty());
        annotating_->redo();
        annotating_->redo();
        QCOMPARE(layer().annotations().marks.size(), std::size_t{2});
    }

    void keysUndoAndLeave() {
        annotating_->setOn(true);
        draw({50, 50}, {200, 120});
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(layer().annotations().isEmpty());
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QVERIFY(!annotating_->isOn());
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier); // not taken any more
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
    }

    void theMouseReachesTheViewOnlyWhileNobodyDraws() {
        view_->installEventFilter(this);
        reached_ = 0;
        layer().setAnnotations(bothKinds());
        QWidget* const below = view_->childAt(view_->rect().center());
        QVERIFY(below != &layer());
        annotating_->setOn(true);
        QCOMPARE(view_->childAt(view_->rect().center()), static_cast<QWidget*>(&layer()));
        draw({50, 50}, {200, 120});
        QCOMPARE(reached_, 0);
        annotating_->setOn(false);
        QCOMPARE(view_->childAt(view_->rect().center()), below);
        QVERIFY(layer().isVisible()); // what was drawn stays
    }

    void marksKeepTheirPlaceWhenTheViewGrows() {
        layer().setAnnotations({{kDiagonal}});
        window_->resize(800, 600);
        QApplication::processEvents();
        QCOMPARE(layer().size(), view_->size());
        const QImage image = view_->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (const double share : {0.2, 0.5, 0.8}) {
            const QPoint at(qRound(share * image.width()), qRound(share * image.height()));
            QVERIFY(isNear(image.pixel(at), lightColours().penViolet));
        }
    }

    void marksStayWhenTheRunGoesOn() {
        layer().setAnnotations(bothKinds());
        FrameRequest other;
        other.run = 2;
        view_->showFrame(draft(other).done());
        QCOMPARE(layer().annotations(), bothKinds());
        QVERIFY(layer().isVisible());
    }

    void aTextIsTypedInPlace() {
        annotating_->setOn(true);
        button("Text").click();
        QTest::mouseClick(&layer(), Qt::LeftButton, {}, {100, 60});
        QVERIFY(layer().textLine() != nullptr);
        QTest::keyClicks(layer().textLine(), QStringLiteral("p is fast"));
        QTest::keyClick(layer().textLine(), Qt::Key_Return);
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
        const auto& text = std::get<PenText>(layer().annotations().marks[0]);
        QCOMPARE(text.text, QStringLiteral("p is fast"));
        QVERIFY(std::abs(text.place.x() * layer().width() - 100) < 1);
        QVERIFY(annotating_->isOn());
    }

    void escapeGivesUpTheTextAlone() {
        annotating_->setOn(true);
        button("Text").click();
        QTest::mouseClick(&layer(), Qt::LeftButton, {}, {100, 60});
        QTest::keyClicks(layer().textLine(), QStringLiteral("no"));
        QTest::keyClick(layer().textLine(), Qt::Key_Escape);
        QVERIFY(layer().textLine() == nullptr);
        QVERIFY(layer().annotations().isEmpty());
        QVERIFY(annotating_->isOn());
    }

    void aTextCanBePlacedByKeys() {
        annotating_->setOn(true);
        button("Text").click();
        layer().setFocus();
        QTest::keyClick(&layer(), Qt::Key_Up);
        QTest::keyClick(&layer(), Qt::Key_Return);
        QVERIFY(layer().textLine() != nullptr);
        QTest::keyClicks(layer().textLine(), QStringLiteral("by keys"));
        QTest::keyClick(layer().textLine(), Qt::Key_Return);
        const auto& text = std::get<PenText>(layer().annotations().marks.at(0));
        QCOMPARE(text.place, QPointF(0.5, 0.48));
    }

    void theEraserTakesWhatItTouches() {
        annotating_->setOn(true);
        draw({50, 50}, {50, 150});
        draw({200, 50}, {200, 150});
        button("Eraser").click();
        draw({40, 100}, {60, 100});
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
        QVERIFY(std::get<PenStroke>(layer().annotations().marks[0]).points.first().x() > 0.3);
        annotating_->undo();
        QCOMPARE(layer().annotations().marks.size(), std::size_t{2});
        draw({300, 10}, {310, 12}); // touches nothing: nothing to undo
        QCOMPARE(history_.count(), 3);
    }

    void clearCanBeUndone() {
        annotating_->setOn(true);
        draw({50, 50}, {200, 120});
        button("Clear").click();
        QVERIFY(layer().annotations().isEmpty());
        annotating_->undo();
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
    }

    void hiddenMarksAreNotSeenAndNotLost() {
        layer().setAnnotations({{kDiagonal}});
        QVERIFY(annotationsOn(*view_) != nullptr);
        annotating_->setOn(true);
        button("Show").click();
        annotating_->setOn(false);
        QVERIFY(annotationsOn(*view_) == nullptr);
        QVERIFY(!layer().isVisible());
        QCOMPARE(layer().annotations().marks.size(), std::size_t{1});
    }

    void whatIsDrawnIsOnTheFigures() {
        layer().setAnnotations(bothKinds());
        const FigureSize size{LengthUnit::Pixels, 1000, 800, 96, 10};
        ViewFigure figure(*view_, {QStringLiteral("Accuracy"), QStringLiteral("seed 7"), {}, {}},
                          ViewFigure::Shape::AsOnScreen);
        const QImage image = QImage::fromData(figureContent(figure, FigureFormat::Png, size));
        QVERIFY(countColour(image.convertToFormat(QImage::Format_RGB32), image.rect(),
                            lightColours().penViolet) > 1000);
        const QByteArray svg = figureContent(figure, FigureFormat::Svg, size);
        QVERIFY2(svg.contains("here, &lt;b&gt;"), svg.right(1500).constData()); // as text
        QVERIFY(svg.contains("stroke=\"" + lightColours().penViolet.name().toLatin1() + "\""));
    }

    void marksComeBackFromAFile() {
        layer().setAnnotations(bothKinds());
        const QByteArray kept = QJsonDocument(annotating_->toJson().toObject()).toJson();
        annotating_->fromJson({});
        QVERIFY(layer().annotations().isEmpty());
        QVERIFY(annotating_->toJson().isUndefined());
        annotating_->fromJson(QJsonDocument::fromJson(kept).object());
        QCOMPARE(layer().annotations(), bothKinds());
        QVERIFY(!history_.canUndo());
    }

    void aFileOfTheSameMarksLeavesTheUndo() {
        annotating_->setOn(true);
        draw({50, 50}, {50, 150});
        annotating_->fromJson(annotating_->toJson());
        QVERIFY(history_.canUndo());
        annotating_->fromJson({});
        QVERIFY(!history_.canUndo());
    }

    void aStrangeFileIsTakenAsFarAsItGoes_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("marks");
        QTest::newRow("no list") << QByteArray(R"({"marks": 3})") << 0;
        QTest::newRow("numbers") << QByteArray("[1, 2, null, \"x\"]") << 0;
        QTest::newRow("far away") << QByteArray(R"([{"points": [1e300, 0.5]}])") << 0;
        QTest::newRow("odd numbers") << QByteArray(R"([{"points": [0.1, 0.2, 0.3]}])") << 1;
        QTest::newRow("unknown ink") << QByteArray(R"([{"ink": "gold", "points": [0.1, 0.2]}])") << 1;
        QTest::newRow("text without a place") << QByteArray(R"([{"text": "a"}])") << 0;
        QTest::newRow("empty text") << QByteArray(R"([{"text": "", "place": [0.1, 0.1]}])") << 0;
    }

    void aStrangeFileIsTakenAsFarAsItGoes() {
        QFETCH(QByteArray, json);
        QFETCH(int, marks);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonValue value =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(static_cast<int>(Annotations::fromJson(value).marks.size()), marks);
    }

    void noMoreIsTakenThanAPersonDraws() {
        QJsonArray many;
        for (int i = 0; i < 3000; ++i) {
            many.append(QJsonObject{{"points", QJsonArray{0.5, 0.5}}});
        }
        QCOMPARE(Annotations::fromJson(many).marks.size(), Annotations::kMostMarks);
        QJsonArray points;
        for (int i = 0; i < 20000; ++i) {
            points.append(0.5);
        }
        const Annotations one = Annotations::fromJson(QJsonArray{QJsonObject{{"points", points}}});
        QCOMPARE(std::get<PenStroke>(one.marks.at(0)).points.size(), Annotations::kMostPoints);
    }

    void inksOfFormerFilesAreRead() {
        const auto inkOf = [](const char* name) {
            const QJsonObject stroke{{"ink", QLatin1String(name)}, {"points", QJsonArray{0.5, 0.5}}};
            return std::get<PenStroke>(Annotations::fromJson(QJsonArray{stroke}).marks.at(0)).ink;
        };
        QCOMPARE(inkOf("vermillion"), PenInk::Magenta);
        QCOMPARE(inkOf("blue"), PenInk::Violet);
        QCOMPARE(inkOf("black"), PenInk::Olive);
        QCOMPARE(inkOf("olive"), PenInk::Olive);
    }

    void inksCanBeSeenOnTheirGround() {
        for (const PenInk ink : {PenInk::Magenta, PenInk::Violet, PenInk::Olive}) {
            QVERIFY(contrast(inkColour(ink, view_->palette()), view_->palette().color(QPalette::Base)) >= 3);
        }
    }

    void everyToolHasAName() {
        for (const QToolButton* one : annotating_->tools().findChildren<QToolButton*>()) {
            QVERIFY(!one->accessibleName().isEmpty());
            QVERIFY(!one->toolTip().isEmpty());
            QVERIFY(one->focusPolicy() & Qt::TabFocus);
        }
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        reached_ += watched == view_ && event->type() == QEvent::MouseButtonPress ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

MC_TEST(TestAnnotations)
#include "tst_annotations.moc"
