#include "base/errors.h"
#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "figures/window_figure.h"
#include "style/palette.h"
#include "style/theme.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "views/accuracy_view.h"
#include "views/chart_strip.h"
#include "views/concordance_view.h"
#include "views/input_view.h"
#include "views/raster_canvas.h"
#include "views/raster_view.h"
#include "views/time_navigation.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>
#include <memory>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FigureWords kWords{QStringLiteral("Raster"), QStringLiteral("digits · seed 7 · Microcircuit 0.1.0"),
                         QStringLiteral("seed=7  eta=0.2  <Microcircuit> 0.1.0"),
                         QByteArrayLiteral("{\"seed\": 7}")};
const FigureSize kSlide{LengthUnit::Pixels, 1920, 1080, 96, 18};
const FigureSize kColumn{LengthUnit::Millimetres, 85, 64, 300, 7};

Draft finished() {
    Draft draft = test::draft();
    for (int cell = 0; cell < 400; cell += 7) {
        setSpike(*draft.record, 1, cell, 1 + cell % 20);
    }
    setBurst(*draft.record, 1, 60, 11, 3);
    setBurst(*draft.record, 1, 61, 11, -3);
    addTraining(
        *draft.history, 300, 100, [](double) { return 0.75; }, [](double) { return 2.0; });
    return draft;
}

template <class Shown> std::unique_ptr<Shown> shown(QSize size) {
    auto view = std::make_unique<Shown>();
    view->resize(size);
    view->show();
    view->showFrame(finished().done());
    QApplication::processEvents();
    return view;
}

QStringList wordsOf(const QByteArray& svg, bool& whole) {
    QStringList words;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            words << xml.text().toString();
        }
    }
    whole = !xml.hasError();
    return words;
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void anImageHasTheSizeAndTheResolutionAskedFor_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QSizeF>("wished");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("slide") << 1 << QSizeF(1920, 1080) << 96 << QSize(1920, 1080);
        QTest::newRow("column") << 0 << QSizeF(85, 64) << 300 << QSize(1004, 756);
        QTest::newRow("column, coarse") << 0 << QSizeF(85, 64) << 72 << QSize(241, 181);
    }

    void anImageHasTheSizeAndTheResolutionAskedFor() {
        QFETCH(int, unit);
        QFETCH(QSizeF, wished);
        QFETCH(int, dpi);
        QFETCH(QSize, pixels);
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const FigureSize size{static_cast<LengthUnit>(unit), wished.width(), wished.height(), dpi, 8};
        const QImage image = QImage::fromData(figureContent(figure, FigureFormat::Png, size));
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.dotsPerMeterX(), qRound(dpi / 0.0254));
        QVERIFY(countColourful(image.convertToFormat(QImage::Format_RGB32), image.rect()) > 10);
    }

    void anImageSaysWhatMadeIt() {
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const QImage image = QImage::fromData(figureContent(figure, FigureFormat::Png, kSlide));
        QCOMPARE(image.text(QStringLiteral("Title")), kWords.title);
        QCOMPARE(image.text(QStringLiteral("Description")), kWords.description);
        QCOMPARE(image.text(QStringLiteral("Experiment")).toUtf8(), kWords.experiment);
        QVERIFY(image.text(QStringLiteral("Software")).startsWith(QStringLiteral("Microcircuit ")));
        const int w = image.width();
        const int h = image.height();
        const QImage plain = image.convertToFormat(QImage::Format_RGB32);
        QVERIFY(countInk(plain, {0, 0, w / 2, h / 14}) > 100);          // title
        QVERIFY(countInk(plain, {0, h - h / 18, w / 2, h / 18}) > 100); // footer
        QVERIFY(isNear(plain.pixel(2, h / 2), Qt::white));
    }

    void aDrawingHasItsSizeAndItsWordsAsText() {
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const QByteArray svg = figureContent(figure, FigureFormat::Svg, kColumn);
        bool whole = false;
        const QStringList words = wordsOf(svg, whole);
        QVERIFY(whole);
        QVERIFY(svg.contains("width=\"85.000mm\" height=\"64.000mm\""));
        QVERIFY2(words.contains(QStringLiteral("hidden 1")), qPrintable(words.join('|')));
        QVERIFY(words.contains(kWords.title));
        const QString all = words.join(QLatin1Char('\n'));
        QVERIFY(all.contains(kWords.description));
        QVERIFY(all.contains(QString::fromUtf8(kWords.experiment)));
        QVERIFY(all.contains(QStringLiteral("seed 7")));
        QVERIFY(!svg.contains("<image")); // marks are shapes
    }

    void aDocumentHasItsSizeAndSaysWhatMadeIt() {
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const QByteArray pdf = figureContent(figure, FigureFormat::Pdf, kColumn);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\])"));
        const QRegularExpressionMatch found = box.match(QString::fromLatin1(pdf));
        QVERIFY(found.hasMatch());
        QVERIFY(std::abs(found.captured(1).toDouble() - 85 / 25.4 * 72) < 1);
        QVERIFY(std::abs(found.captured(2).toDouble() - 64 / 25.4 * 72) < 1);
        QVERIFY(pdf.contains("seed=7  eta=0.2  &lt;Microcircuit&gt; 0.1.0"));
        QVERIFY(pdf.contains("experiment.json") || pdf.contains("EmbeddedFile"));
        QVERIFY(pdf.contains("/Font"));            // letters are letters
        QVERIFY(!pdf.contains("/Subtype /Image")); // and marks are shapes
    }

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
        const TimeSpan whole = view->canvas().time();
        QWheelEvent wheel({300, 200}, view->canvas().mapToGlobal(QPointF(300, 200)), {}, {0, 360},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view->canvas(), &wheel);
        const TimeSpan zoomed = view->canvas().time();
        QVERIFY(zoomed != whole);
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        bool xml = false;
        const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), xml);
        QVERIFY(!words.contains(QStringLiteral("1"))); // the first step is out of sight
        QCOMPARE(view->canvas().time(), zoomed);
    }

    void whatAPersonCanDoIsNotOnTheFigure() {
        const auto view = shown<RasterView>({600, 400});
        QWheelEvent wheel({300, 200}, view->canvas().mapToGlobal(QPointF(300, 200)), {}, {0, 360},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view->canvas(), &wheel);
        const auto hinted = [&view] {
            for (const QLabel* label : view->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("double click"))) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(hinted());
        for (const auto shape : {ViewFigure::Shape::Fitting, ViewFigure::Shape::AsOnScreen}) {
            ViewFigure figure(*view, kWords, shape);
            bool xml = false;
            const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), xml);
            const QString all = words.join(QLatin1Char(' '));
            QVERIFY2(!all.contains(QStringLiteral("double click")), qPrintable(all));
            QVERIFY2(all.contains(QStringLiteral("t = ")), qPrintable(all)); // what is known stays
        }
        QVERIFY(hinted());
    }

    void buttonsAreNotOnTheFigureButStayOnTheView() {
        const auto view = shown<AccuracyView>({500, 400});
        QVERIFY(view->topButton().isVisible());
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        bool whole = false;
        const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole);
        QVERIFY(whole);
        QVERIFY(!words.contains(view->topButton().text()));
        QVERIFY2(words.contains(QStringLiteral("accuracy")), qPrintable(words.join('|')));
        QVERIFY(view->topButton().isVisible());
    }

    void whatReturnsToTheRunningAxisIsNotOnTheFigure() {
        const auto view = shown<AccuracyView>({500, 400});
        view->accuracyStrip().time().link().show({1, 2});
        QToolButton& live = view->accuracyStrip().time().liveButton();
        QVERIFY(live.isVisible());
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        bool whole = false;
        QVERIFY(!wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole).contains(live.text()));
        QVERIFY(live.isVisible());
    }

    void aLargerFigureShowsNoMoreThanTheView() {
        // There is no room for the pairs on the screen, so their values are not in the frame either.
        const auto view = shown<ConcordanceView>({500, 250});
        QCOMPARE(view->needs().pair, -1);
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const QByteArray svg = figureContent(figure, FigureFormat::Svg, kSlide);
        QVERIFY(!svg.contains("W (")); // an axis of the scatter
        QCOMPARE(view->needs().pair, -1);
    }

    void whatWasDrawnOnKeepsItsShape() {
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::AsOnScreen);
        const QSizeF room = figure.room({1000, 300});
        QVERIFY(room.height() > 400);
        QVERIFY(std::abs(room.width() / room.height() - 1000.0 / 300) < 0.01);
    }

    void theInputImageIsOnTheBoard() {
        const auto input = shown<InputView>({400, 300});
        WindowFigure figure({{input.get(), QStringLiteral("Input"), {0, 30, 400, 300}}}, kWords);
        const QImage image = figurePreview(figure, kSlide, {960, 540}).convertToFormat(QImage::Format_RGB32);
        QVERIFY(countColour(image, image.rect(), Qt::black) > 2000); // an image without a lit pixel
    }

    void severalViewsStandWhereTheyStandInTheWindow() {
        const auto raster = shown<RasterView>({400, 300});
        const auto accuracy = shown<AccuracyView>({300, 300});
        WindowFigure figure({{raster.get(), QStringLiteral("Left"), {0, 30, 400, 300}},
                             {accuracy.get(), QStringLiteral("Right"), {410, 30, 300, 300}}},
                            kWords);
        bool whole = false;
        const QStringList words = wordsOf(figureContent(figure, FigureFormat::Svg, kSlide), whole);
        QVERIFY(whole);
        for (const char* word : {"Left", "Right", "hidden 1", "accuracy"}) {
            QVERIFY2(words.contains(QLatin1String(word)), word);
        }
        const QImage image = figurePreview(figure, kSlide, {960, 540}).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(image.size(), QSize(960, 540));
        QVERIFY(countColourful(image, {0, 0, 480, 540}) > 5);
    }

    void theClipboardGetsAnImageAndADrawing() {
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const std::unique_ptr<QMimeData> content(figureForClipboard(figure, kSlide));
        QVERIFY(content->hasImage());
        QCOMPARE(qvariant_cast<QImage>(content->imageData()).size(), QSize(1920, 1080));
        QVERIFY(content->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    }

    void sizesOutOfRangeAreRefusedByName_data() {
        QTest::addColumn<double>("width");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<double>("points");
        QTest::addColumn<QString>("word");
        QTest::newRow("dpi") << 100.0 << 5000 << 8.0 << "dpi";
        QTest::newRow("letters") << 100.0 << 300 << 0.0 << "letters";
        QTest::newRow("width") << 0.0 << 300 << 8.0 << "width";
        QTest::newRow("no number") << std::nan("") << 300 << 8.0 << "width";
        QTest::newRow("too many pixels") << 3000.0 << 1200 << 8.0 << "pixels";
    }

    void sizesOutOfRangeAreRefusedByName() {
        QFETCH(double, width);
        QFETCH(int, dpi);
        QFETCH(double, points);
        QFETCH(QString, word);
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        try {
            static_cast<void>(
                figureContent(figure, FigureFormat::Png, {LengthUnit::Millimetres, width, 100, dpi, points}));
            QFAIL("made");
        } catch (const Refused& fault) {
            QVERIFY2(QString::fromUtf8(fault.what()).contains(word), fault.what());
        }
    }

    void aLayoutThatWouldFillTheMemoryIsRefused() {
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        // 10000 pixels at 30 dpi are 8 m of paper with letters of 4 pt.
        QVERIFY_EXCEPTION_THROWN(
            static_cast<void>(figurePreview(figure, {LengthUnit::Pixels, 10000, 10000, 30, 4}, {300, 230})),
            Refused);
        // So flat that the view would have to be given 40 times its width.
        QVERIFY_EXCEPTION_THROWN(
            static_cast<void>(figurePreview(figure, {LengthUnit::Pixels, 16000, 32, 96, 18}, {300, 230})),
            Refused);
        QCOMPARE(view->size(), QSize(600, 400));
    }

    void aFileThatCannotBeWrittenIsNamedAndLeavesNothing() {
        const QTemporaryDir folder;
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        const QString path = folder.filePath(QStringLiteral("no/such/figure.pdf"));
        try {
            writeFigure(figure, FigureFormat::Pdf, kColumn, path);
            QFAIL("written into a folder that does not exist");
        } catch (const BadFile& fault) {
            QVERIFY(QString::fromUtf8(fault.what()).startsWith(path));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
