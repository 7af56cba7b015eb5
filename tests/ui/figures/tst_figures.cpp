#include "base/errors.h"
#include "curves/accuracy_view.h"
#include "figures/figure_files.h"
#include "figures/view_figure.h"
#include "figures/window_figure.h"
#include "input/input_view.h"
#include "raster/raster_view.h"
#include "support/figures.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <string>
#include <sys/resource.h>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FigureSize kColumn{LengthUnit::Millimetres, 85, 64, 300, 7};

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
        QVERIFY_THROWS_EXCEPTION(
            Refused,
            static_cast<void>(figurePreview(figure, {LengthUnit::Pixels, 10000, 10000, 30, 4}, {300, 230})));
        // So flat that the view would have to be given 40 times its width.
        QVERIFY_THROWS_EXCEPTION(Refused, static_cast<void>(figurePreview(
                                              figure, {LengthUnit::Pixels, 16000, 32, 96, 18}, {300, 230})));
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

    /// A limit on the size of a file stands for a full disk: a write meets both alike.
    void aFullDiskIsSaidOfEveryKind_data() {
        QTest::addColumn<int>("kind");
        for (const FigureFormatName& name : figureFormats()) {
            QTest::newRow(name.suffix) << static_cast<int>(name.format);
        }
    }

    void aFullDiskIsSaidOfEveryKind() {
        QFETCH(const int, kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("figure"));
        const auto view = shown<RasterView>({600, 400});
        ViewFigure figure(*view, kWords, ViewFigure::Shape::Fitting);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 100;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        std::string fault;
        try {
            writeFigure(figure, static_cast<FigureFormat>(kind), kColumn, path);
        } catch (const BadFile& refusal) {
            fault = refusal.what();
        }
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(QString::fromStdString(fault), path + QStringLiteral(": cannot be written: File too large"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

MC_TEST(TestFigures)
#include "tst_figures.moc"
