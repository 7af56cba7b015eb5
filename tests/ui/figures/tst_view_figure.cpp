#include "chart/chart_strip.h"
#include "circuit/circuit_choice.h"
#include "circuit/circuit_view.h"
#include "concordance/concordance_view.h"
#include "concordance/equivalence_view.h"
#include "convolution/feature_map_view.h"
#include "convolution/kernel_view.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "curves/layers_view.h"
#include "curves/synapse_view.h"
#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "input/input_view.h"
#include "network/network_view.h"
#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "style/palette.h"
#include "support/figures.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "widgets/calm_combo.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <functional>
#include <memory>

Q_DECLARE_METATYPE(std::function<std::unique_ptr<mc::ui::View>()>)

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// All words on a drawing of a view.
QString wordsOn(View& view) {
    ViewFigure figure(view, kWords, ViewFigure::Shape::Fitting);
    bool whole = false;
    const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole);
    return whole ? words.join(QLatin1Char(' ')).simplified() : QString();
}

/// A run that has not begun.
FramePtr nothing() {
    Draft draft = test::draft();
    draft.frame.presentation = nullptr;
    draft.frame.position.step = 0;
    return draft.done();
}

template <class Shown> std::unique_ptr<View> empty() {
    return shown<Shown>({500, 400}, nothing());
}

} // namespace

/// The figure of a view: what of it is on paper, and that the screen stays as it is.
class TestViewFigure : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void theViewIsAsBeforeAfterwards() {
        const auto view = shown<RasterView>({600, 400});
        view->setCell({1, 7});
        const QImage before = view->grab().toImage();
        {
            ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
            static_cast<void>(figureContent(figure, FigureFormat::Png, kSlide));
        }
        QCOMPARE(view->size(), QSize(600, 400));
        QApplication::processEvents();
        QCOMPARE(view->grab().toImage(), before);
        QVERIFY(!view->signalsBlocked());
    }

    void whatIsChosenIsWrittenInPlaceOfCombos() {
        Draft draft = test::draft({.layers = {784, 40, 30, 10}});
        const auto network = shown<NetworkView>({900, 500}, draft.done());
        OptionControl arrows = network->options().front();
        arrows.set("down");
        const auto errors = shown<ErrorView>({600, 500}, draft.done());
        for (View* view : {static_cast<View*>(network.get()), static_cast<View*>(errors.get())}) {
            const QString words = wordsOn(*view);
            for (const QComboBox* choice : view->findChildren<QComboBox*>()) {
                QVERIFY2(!choice->isVisible() || words.contains(choice->currentText()), qPrintable(words));
            }
        }
        QVERIFY(wordsOn(*network).contains(QStringLiteral("arrows down")));
    }

    void aFigureIsLightInADarkTheme() {
        applyTheme(*qApp, Theme::Dark);
        const auto view = shown<AccuracyView>({500, 400});
        const QImage before = view->grab().toImage();
        QVERIFY(qGray(before.pixel(before.rect().center())) < 100);
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const QImage image = figurePreview(figure, kSlide, {960, 540});
        const QByteArray svg = figureContent(figure, FigureFormat::Svg, kSlide);
        QApplication::processEvents();
        const bool same = view->grab().toImage() == before;
        applyTheme(*qApp);
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
            }
        }
        QVERIFY2(dark < image.width() * image.height() / 20, qPrintable(QString::number(dark)));
        for (const QColor& colour : {darkColours().text, darkColours().green, darkColours().card}) {
            QVERIFY2(!svg.contains(colour.name().toUtf8()), qPrintable(colour.name()));
        }
        QVERIFY(same);
    }

    void theFigureHasTheZoomOfTheView() {
        const auto view = shown<RasterView>({600, 400});
        const TimeSpan whole = view->canvas().time().link().span();
        QWheelEvent wheel({300, 200}, view->canvas().mapToGlobal(QPointF(300, 200)), {}, {0, 360},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view->canvas(), &wheel);
        const TimeSpan zoomed = view->canvas().time().link().span();
        QVERIFY(zoomed != whole);
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        bool xml = false;
        const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), xml);
        QVERIFY(!words.contains(QStringLiteral("1"))); // the first step is out of sight
        QCOMPARE(view->canvas().time().link().span(), zoomed);
    }

    void whatAPersonCanDoIsNotOnTheFigure() {
        const auto view = shown<RasterView>({600, 400});
        QWheelEvent wheel({300, 200}, view->canvas().mapToGlobal(QPointF(300, 200)), {}, {0, 360},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view->canvas(), &wheel);
        const QStringList screen = wordsPainted(*view->picture(), view->size(), Paper::screen(*view));
        QVERIFY(screen.join(QLatin1Char(' ')).contains(QStringLiteral("double click")));
        for (const auto shape : {ViewFigure::Shape::Fitting, ViewFigure::Shape::AsOnScreen}) {
            ViewFigure figure(*view, kWords, shape);
            bool xml = false;
            const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), xml);
            const QString all = words.join(QLatin1Char(' '));
            QVERIFY2(!all.contains(QStringLiteral("double click")), qPrintable(all));
            QVERIFY2(all.contains(QStringLiteral("t = ")), qPrintable(all)); // what is known stays
        }
    }

    void whatIsMissingIsSaidWithoutAskingForAKey_data() {
        QTest::addColumn<std::function<std::unique_ptr<View>()>>("make");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char* name, std::unique_ptr<View> (*make)(), const char* missing) {
            QTest::newRow(name) << std::function<std::unique_ptr<View>()>(make) << QString::fromUtf8(missing);
        };
        row("raster", empty<RasterView>, "Nothing has been presented yet.");
        row("errors", empty<ErrorView>, "Nothing has been presented yet.");
        row("input", empty<InputView>, "Nothing has been presented yet.");
        row("network", empty<NetworkView>, "Nothing has been presented yet.");
        row("circuit", empty<CircuitView>, "Nothing has been presented yet.");
        row("accuracy", empty<AccuracyView>, "Accuracy appears with the first update.");
        row("concordance", empty<ConcordanceView>, "Concordance appears with the first update.");
        row("firing", empty<LayersView>, "Appears with the next update that is measured.");
        row("equivalence", empty<EquivalenceView>, "Appears with the next update that is measured.");
        row("maps", empty<FeatureMapView>, "This network has no convolution, so there are no maps.");
        row("synapse", empty<SynapseView>, "No synapse is picked.");
        row("kernels", empty<KernelView>, "This network has no convolution, so there are no kernels.");
    }

    void whatIsMissingIsSaidWithoutAskingForAKey() {
        QFETCH(std::function<std::unique_ptr<View>()>, make);
        QFETCH(QString, missing);
        const std::unique_ptr<View> view = make();
        const QString words = wordsOn(*view);
        QVERIFY2(words.contains(missing), qPrintable(words));
        for (const char* asked : {"Press", "lick", "Switch on", "Name one", "A network like"}) {
            QVERIFY2(!words.contains(QLatin1String(asked)), qPrintable(words));
        }
    }

    void onTheScreenAPersonIsToldWhatToDo() {
        QVERIFY(empty<RasterView>()->summary().contains(QStringLiteral("Press Space to play or → to step.")));
        QVERIFY(empty<KernelView>()->summary().contains(QStringLiteral("A network like")));
        // That a cell can be clicked is no part of the picture.
        const auto errors = shown<ErrorView>({500, 500});
        QVERIFY(!wordsOn(*errors).contains(QStringLiteral("Click a row")));
        const auto network = shown<NetworkView>({500, 400});
        QVERIFY(network->summary().contains(QStringLiteral("A click on a cell")));
        QVERIFY(!wordsOn(*network).contains(QStringLiteral("A click")));
    }

    void aMicrocircuitIsNamedWhateverIsBeingTyped() {
        const auto view = shown<CircuitView>({500, 600});
        QLineEdit& line = view->choice().line();
        const QString name = line.text();
        QVERIFY(!name.isEmpty());
        line.selectAll();
        QTest::keyClicks(&line, QStringLiteral("hidden 9"));
        QTest::keyClick(&line, Qt::Key_Return);
        QVERIFY(!view->choice().fault().isEmpty());
        const QString words = wordsOn(*view);
        QVERIFY2(words.contains(name), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("hidden 9")), qPrintable(words));
        QVERIFY2(!words.contains(view->choice().fault()), qPrintable(words));
        QApplication::processEvents();
        QVERIFY(line.isVisible());
        QCOMPARE(line.text(), QStringLiteral("hidden 9"));
    }

    void buttonsAreNotOnTheFigureButStayOnTheView() {
        const auto view = shown<AccuracyView>({500, 400});
        QVERIFY(partOf<QToolButton>(*view, "Zoom to the top of the accuracy").isVisible());
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        bool whole = false;
        const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole);
        QVERIFY(whole);
        QVERIFY(!words.contains(partOf<QToolButton>(*view, "Zoom to the top of the accuracy").text()));
        QVERIFY2(words.contains(QStringLiteral("accuracy")), qPrintable(words.join('|')));
        QVERIFY(partOf<QToolButton>(*view, "Zoom to the top of the accuracy").isVisible());
    }

    void whatReturnsToTheRunningAxisIsNotOnTheFigure() {
        const auto view = shown<AccuracyView>({500, 400});
        stripOf(*view, "accuracy").time().link().show({1, 2});
        QToolButton& live = stripOf(*view, "accuracy").time().liveButton();
        QVERIFY(live.isVisible());
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        bool whole = false;
        QVERIFY(!wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole).contains(live.text()));
        QVERIFY(live.isVisible());
    }

    void aLargerFigureShowsNoMoreThanTheView() {
        // There is no room for the pairs on the screen, so their values are not in the frame either.
        const auto view = shown<ConcordanceView>({500, 250});
        QVERIFY(view->needs().pairs.empty());
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const QByteArray svg = figureContent(figure, FigureFormat::Svg, kSlide);
        QVERIFY(!svg.contains("W (")); // an axis of the scatter
        QVERIFY(view->needs().pairs.empty());
    }
};

MC_TEST(TestViewFigure)
#include "tst_view_figure.moc"
