#include "base/errors.h"
#include "figures/board_figure.h"
#include "style/palette.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QString kTitle = QStringLiteral("Microcircuit on drawn digits");
const QString kFooter = QStringLiteral("microcircuit · seed 7 · version 0.1.0");

Draft finished() {
    Draft draft = test::draft();
    draft.record->layers[1].error.row(4).setConstant(0.5F);
    setSpike(*draft.record, 1, 50, 10);
    setBurst(*draft.record, 1, 60, 11, 3);
    setBurst(*draft.record, 1, 61, 11, -3);
    addTraining(
        *draft.history, 300, 100, [](double) { return 0.75; }, [](double) { return 2.0; });
    draft.history->test = {{300, 3, 1.5, 0.971}};
    ConcordancePoint point;
    for (const double epochs : {0.0, 1.0, 3.0}) {
        point.epochs = epochs;
        Concordance pair;
        pair.plain = 0.5 + epochs / 10;
        pair.pairs = 4000;
        point.pairs = {pair};
        draft.history->concordance.push_back(point);
    }
    return draft;
}

struct Drawing {
    QStringList words;
    int shapes = 0;   ///< paths, lines, circles
    int coloured = 0; ///< elements with VIP's blue
    int images = 0;
    bool whole = false; ///< well-formed to the end
};

Drawing read(const QString& path) {
    Drawing drawing;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return drawing;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            drawing.words << xml.text().toString();
        }
        if (!xml.isStartElement()) {
            continue;
        }
        const QString name = xml.name().toString();
        drawing.shapes += name == QLatin1String("path") || name == QLatin1String("polyline") ||
                          name == QLatin1String("circle") || name == QLatin1String("ellipse");
        drawing.images += name == QLatin1String("image");
        drawing.coloured += xml.attributes().value(QLatin1String("stroke")) == QLatin1String("#0072b2") ||
                            xml.attributes().value(QLatin1String("fill")) == QLatin1String("#0072b2");
    }
    drawing.whole = !xml.hasError();
    return drawing;
}

} // namespace

class TestBoardFigure : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void theImageShowsAllViewsAtTheSizeAskedFor_data();
    void theImageShowsAllViewsAtTheSizeAskedFor();
    void theDrawingIsShapesAndWords();
    void whatWasDoneIsMarkedAndNamed();
    void aRunWithoutAnythingStillMakesABoard();
    void nothingIsWrittenForAnEmptyPath();
    void aFileThatCannotBeWrittenIsNamed();
};

void TestBoardFigure::theImageShowsAllViewsAtTheSizeAskedFor_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1080p") << QSize(1920, 1080);
    QTest::newRow("720p") << QSize(1280, 720);
}

void TestBoardFigure::theImageShowsAllViewsAtTheSizeAskedFor() {
    QFETCH(QSize, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.png"));
    writeBoard(finished().done(), kTitle, kFooter, path, {}, size);
    const QImage image = QImage(path).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(image.size(), size);
    QVERIFY(isNear(image.pixel(3, 3), lightColours().window));
    QVERIFY(countColour(image, image.rect(), lightColours().card) > size.width() * size.height() / 4);
    const int w = size.width();
    const int h = size.height();
    QVERIFY(countInk(image, {0, 0, w / 2, h / 20}) > 100);                                   // title
    QVERIFY(countInk(image, {0, h - h / 20, w / 2, h / 20}) > 50);                           // footer
    QVERIFY(countColour(image, {0, 0, w * 2 / 3, h / 2}, lightColours().vermillion) > 5);    // raster
    QVERIFY(countColour(image, {0, h / 2, w / 3, h / 2}, lightColours().blue) > 100);        // error signals
    QVERIFY(countColour(image, {w / 3, h / 2, w / 3, h / 2}, lightColours().pair(0)) > 100); // concordance
    QVERIFY(countColour(image, {w * 2 / 3, h / 2, w / 3, h / 2}, lightColours().of(kTestInk)) >
            50); // accuracy
}

void TestBoardFigure::theDrawingIsShapesAndWords() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.svg"));
    writeBoard(finished().done(), kTitle, kFooter, {}, path);
    const Drawing drawing = read(path);
    QVERIFY(drawing.whole);
    for (const QString& word :
         {kTitle, kFooter, QStringLiteral("hidden 1"), QStringLiteral("chance"), QStringLiteral("time (ms)"),
          QStringLiteral("97.1\u00A0%"), QStringLiteral("VIP more"),
          QStringLiteral("loss E, mean of 50 updates"), QStringLiteral("Sign concordance")}) {
        QVERIFY2(drawing.words.contains(word), qPrintable(word));
    }
    QVERIFY2(drawing.shapes > 30, qPrintable(QString::number(drawing.shapes)));
    QVERIFY2(drawing.coloured > 3, qPrintable(QString::number(drawing.coloured)));
    QCOMPARE(drawing.images, 1); // the input image, and nothing else, is made of pixels
    QVERIFY(!drawing.words.contains(QStringLiteral("Fit"))); // nothing to press on paper
}

void TestBoardFigure::whatWasDoneIsMarkedAndNamed() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.svg"));
    Draft draft = finished();
    draft.frame.position.batchesPerEpoch = 100;
    draft.frame.interventions = {{100, what_if::FlipFeedback{0, 0.3}}, {250, what_if::FreezeFeedback{true}}};
    draft.frame.interventionsInForce = 2;
    writeBoard(draft.done(), kTitle, kFooter, {}, path);
    const Drawing drawing = read(path);
    QVERIFY(drawing.whole);
    QVERIFY(drawing.words.count(QStringLiteral("2")) >= 4); // a flag on each axis of epochs
    const QString key = QStringLiteral("What if:  1 – epoch 1: 30 % of feedback signs into all hidden layers "
                                       "flipped   2 – epoch 2.5: feedback plasticity frozen");
    QVERIFY2(drawing.words.join(QLatin1Char('\n')).contains(key),
             qPrintable(drawing.words.join(QLatin1Char('|'))));
    QVERIFY(drawing.words.contains(kFooter));
}

void TestBoardFigure::aRunWithoutAnythingStillMakesABoard() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("board.png"));
    const QString drawn = folder.filePath(QStringLiteral("board.svg"));
    Draft draft = test::draft({.layers = {784, 10}});
    draft.frame.presentation = nullptr;
    draft.frame.history = nullptr;
    draft.frame.data = nullptr;
    draft.frame.position = {};
    writeBoard(draft.done(), kTitle, kFooter, path, drawn);
    QCOMPARE(QImage(path).size(), QSize(1920, 1080));
    const QString words = read(drawn).words.join(QLatin1Char(' '));
    QVERIFY2(words.contains(QStringLiteral("No data are open.")), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("Press")), qPrintable(words));
}

void TestBoardFigure::nothingIsWrittenForAnEmptyPath() {
    const QTemporaryDir folder;
    writeBoard(finished().done(), kTitle, kFooter, folder.filePath(QStringLiteral("only.png")), {});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{QStringLiteral("only.png")}));
}

void TestBoardFigure::aFileThatCannotBeWrittenIsNamed() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder/board.png"));
    try {
        writeBoard(finished().done(), kTitle, kFooter, path, {});
        QFAIL("written into a folder that does not exist");
    } catch (const BadFile& fault) {
        QCOMPARE(QString::fromStdString(fault.path), path);
        QVERIFY(QString::fromUtf8(fault.what()).startsWith(path));
    }
}

MC_TEST(TestBoardFigure)
#include "tst_board_figure.moc"
