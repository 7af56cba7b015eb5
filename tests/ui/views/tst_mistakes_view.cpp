#include "mistakes/class_names.h"
#include "mistakes/confusion_canvas.h"
#include "mistakes/gallery_canvas.h"
#include "mistakes/mistakes_view.h"
#include "style/units.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QPicture>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kUsual(460, 400);

/// A test set whose image i shows a bar in its column i.
DatasetPtr barsData(std::size_t count, int classes) {
    auto data = std::make_shared<Dataset>();
    data->test.shape = {8, 8, 1};
    data->test.pixels.assign(count * 64, 20);
    for (std::size_t i = 0; i < count; ++i) {
        data->test.labels.push_back(static_cast<std::uint8_t>(i % static_cast<std::size_t>(classes)));
        for (std::size_t row = 0; row < 8; ++row) {
            data->test.pixels[64 * i + 8 * row + i % 8] = 250;
        }
    }
    return data;
}

/// The image after every `wrong`-th is answered with the next class, ever less surely.
Draft tested(std::size_t images = 200, int classes = 10, std::size_t wrong = 4, std::int64_t updates = 300) {
    Draft made = draft({.layers = {784, 40, classes}});
    auto mistakes = std::make_shared<Mistakes>();
    mistakes->data = barsData(images, classes);
    mistakes->updates = updates;
    std::vector<int> answers;
    const std::vector<std::uint8_t>& labels = mistakes->data->test.labels;
    for (std::size_t i = 0; i < images; ++i) {
        answers.push_back(labels[i]);
        if (i % wrong == 1) {
            answers.back() = (labels[i] + 1) % classes;
            const float sureness = 0.9F - 0.5F * static_cast<float>(i) / static_cast<float>(images);
            mistakes->images.push_back(
                {static_cast<std::uint32_t>(i), labels[i], answers.back(), sureness, 0.1F});
        }
    }
    mistakes->count = std::ssize(mistakes->images);
    TestPoint point{updates, 3, 1.5, 1 - static_cast<double>(mistakes->count) / static_cast<double>(images)};
    point.confusion = ConfusionMatrix::of(classes, labels, answers);
    made.history->addEvaluation(Evaluated::Test, point);
    made.frame.mistakes = mistakes;
    return made;
}

const QStringList kLongNames{"airplane", "automobile", "bird",  "cat",  "deer",
                             "dog",      "frog",       "horse", "ship", "truck"};

std::unique_ptr<MistakesView> viewOf(const FramePtr& frame, QSize size = kUsual) {
    auto view = std::make_unique<MistakesView>();
    picture(*view, size);
    view->showFrame(frame);
    picture(*view, size);
    return view;
}

QPoint middleOf(const MistakesView& view, const ConfusionCell& cell) {
    const auto* matrix = dynamic_cast<const ConfusionPicture*>(view.matrix().picture().get());
    return inPixels(matrix->geometry(roomOf(view.matrix()), view.matrix().paper()).cell(cell), view.matrix())
        .center()
        .toPoint();
}

QPoint middleOf(const MistakesView& view, std::size_t place) {
    const auto* gallery = dynamic_cast<const MistakeGallery*>(view.gallery().picture().get());
    return inPixels(gallery->geometry(roomOf(view.gallery()), view.gallery().paper())
                        .tile(place, view.gallery().scrollBar().value()),
                    view.gallery())
        .center()
        .toPoint();
}

/// Image numbers of the gallery.
std::vector<double> imagesOf(const MistakesView& view) {
    for (const DataTable& table : view.tables()) {
        if (table.id == QLatin1String("mistakes")) {
            return table.columns[0].numbers;
        }
    }
    return {};
}

} // namespace

class TestMistakesView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cellsFitAndAreFoundAgain_data();
    void cellsFitAndAreFoundAgain();
    void theMatrixCountsAndTheGalleryIsSorted();
    void aCellOfTheMatrixFiltersTheGallery();
    void arrowsMoveThePickedCell();
    void aClickPresentsTheImage();
    void arrowsPickAndReturnPresents();
    void whatIsPointedAtIsSaid();
    void whatIsMissingIsSaid();
    void growingCurvesLeaveTheTestAlone();
    void anotherTestKeepsTheCellAnotherRunDoesNot();
    void anotherTestLeavesTheGalleryWhereItIs();
    void onlyWhatIsInSightIsPainted();
    void shortNamesDiffer_data();
    void shortNamesDiffer();
    void longNamesStandOnTwoLines();
    void itFitsTheSmallestDock();
    void itLooksLikeItsGoldenPicture();
    void aHundredClassesLookLikeTheirGoldenPicture();
};

void TestMistakesView::cellsFitAndAreFoundAgain_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<bool>("allNamed");
    QTest::newRow("digits") << 10 << QSizeF(400, 220) << true;
    QTest::newRow("digits in a small dock") << 10 << QSizeF(280, 100) << false;
    QTest::newRow("two classes in much room") << 2 << QSizeF(900, 700) << true;
    QTest::newRow("a hundred classes") << 100 << QSizeF(400, 300) << false;
    QTest::newRow("256 classes in a small dock") << 256 << QSizeF(160, 100) << false;
}

void TestMistakesView::cellsFitAndAreFoundAgain() {
    QFETCH(int, classes);
    QFETCH(QSizeF, room);
    QFETCH(bool, allNamed);
    const ConfusionGeometry where(classes, room, 60, 40, 15);
    QVERIFY(QRectF(QPointF(), room).contains(where.cells()));
    for (int k = 0; k < classes; ++k) {
        const ConfusionCell cell{k, (7 * k + 3) % classes};
        QCOMPARE(where.cellAt(where.cell(cell).center()), std::optional(cell));
        QVERIFY(where.accuracy(k).right() <= room.width() + 0.01);
    }
    QVERIFY(!where.cellAt({0, 0}));
    QCOMPARE(where.rowStride() == 1 && where.columnStride() == 1, allNamed);
    QVERIFY(where.rowName(0).height() >= 12 || where.cells().height() < 15); // a line for each name
    QVERIFY(where.columnName(0).width() >= 19);
}

void TestMistakesView::theMatrixCountsAndTheGalleryIsSorted() {
    const auto view = viewOf(tested().done());
    const std::vector<DataTable> tables = view->tables();
    QCOMPARE(tables.size(), std::size_t{2});
    const DataTable& matrix = tables.front();
    QCOMPARE(matrix.columns[0].words.size(), 10);
    QCOMPARE(matrix.columns[1].numbers[1], 20.0); // images of label 1
    QCOMPARE(matrix.columns[2].numbers[1], 50.0); // every second of them is right
    QCOMPARE(matrix.columns[3 + 2].numbers[1], 10.0);
    QCOMPARE(matrix.columns[3 + 2].name, QStringLiteral("says 2"));
    const std::vector<double>& sureness = tables.back().columns[3].numbers;
    QCOMPARE(sureness.size(), std::size_t{50});
    QVERIFY(std::ranges::is_sorted(sureness, std::ranges::greater()));
    QVERIFY2(
        view->summary().startsWith("Test after epoch 3: 75.0\u00A0% of 200 test images right. Most often: "
                                   "label 1, says 2: 10 of 20 images (50.0\u00A0%)") &&
            view->summary().contains("Least accurate class: 1, 50.0\u00A0%") &&
            view->summary().contains("Surest mistake: test image 1, label 1, says 2, how sure: mean trace "
                                     "x of 2 is 0.90, that of 1 is 0.10"),
        qPrintable(view->summary()));
}

void TestMistakesView::aCellOfTheMatrixFiltersTheGallery() {
    const auto view = viewOf(tested().done());
    QCOMPARE(imagesOf(*view).size(), std::size_t{50});
    QTest::mouseClick(&view->matrix(), Qt::LeftButton, {}, middleOf(*view, {3, 4}));
    const std::vector<double> some = imagesOf(*view);
    QCOMPARE(some.size(), std::size_t{10});
    QVERIFY(std::ranges::all_of(some, [](double image) { return static_cast<int>(image) % 10 == 3; }));
    QVERIFY(view->summary().contains("Picked: label 3, says 4: 10 of 20 images"));
    QTest::mouseClick(&view->matrix(), Qt::LeftButton, {}, middleOf(*view, {3, 4})); // once more: all
    QCOMPARE(imagesOf(*view).size(), std::size_t{50});
    QTest::mouseClick(&view->matrix(), Qt::LeftButton, {}, middleOf(*view, {3, 3}));
    QVERIFY(imagesOf(*view).empty());
    QVERIFY(view->gallery().summary().startsWith("Right answers"));
    QTest::mouseClick(&view->matrix(), Qt::LeftButton, {}, middleOf(*view, {3, 9}));
    QVERIFY(view->gallery().summary().startsWith("No image of 3 was answered with 9"));
    QTest::keyClick(&view->matrix(), Qt::Key_Escape);
    QCOMPARE(imagesOf(*view).size(), std::size_t{50});
}

void TestMistakesView::arrowsMoveThePickedCell() {
    const auto view = viewOf(tested().done());
    view->matrix().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view->matrix(), Qt::Key_Down); // the most frequent mistake
    QVERIFY(view->summary().contains("Picked: label 1, says 2"));
    QTest::keyClick(&view->matrix(), Qt::Key_Down);
    QTest::keyClick(&view->matrix(), Qt::Key_Down);
    QTest::keyClick(&view->matrix(), Qt::Key_Up);
    QVERIFY(view->summary().contains("Picked: label 2, says 2"));
    for (int k = 0; k < 12; ++k) {
        QTest::keyClick(&view->matrix(), Qt::Key_Down);
    }
    QVERIFY(view->summary().contains("Picked: label 9, says 2")); // and no further
}

void TestMistakesView::aClickPresentsTheImage() {
    const Draft made = tested();
    const auto view = viewOf(made.done());
    std::vector<AskedImage> asked;
    connect(view.get(), &View::commandIssued, this,
            [&](const Command& command) { asked.push_back(*std::get<command::Present>(command).image); });
    QTest::mouseClick(&view->gallery(), Qt::LeftButton, {}, middleOf(*view, std::size_t{2}));
    QCOMPARE(asked.size(), std::size_t{1});
    const Mistake& third = made.frame.mistakes->images[2];
    QCOMPARE(asked[0].name.inEnglish(), "test image " + std::to_string(third.image));
    QCOMPARE(asked[0].label, third.label);
    const auto pixels = made.frame.mistakes->imageSet().image(third.image);
    QVERIFY(std::ranges::equal(asked[0].pixels, pixels));
    QVERIFY(view->gallery().summary().contains("Picked: test image " + QString::number(third.image)));
}

void TestMistakesView::arrowsPickAndReturnPresents() {
    const auto view = viewOf(tested().done());
    QSignalSpy issued(view.get(), &View::commandIssued);
    QTest::keyClick(&view->gallery(), Qt::Key_Return); // none is picked
    QVERIFY(issued.isEmpty());
    for (int k = 0; k < 5; ++k) {
        QTest::keyClick(&view->gallery(), Qt::Key_Down);
    }
    QVERIFY(view->gallery().scrollBar().value() > 0); // it stays in sight
    QTest::keyClick(&view->gallery(), Qt::Key_Up);
    QTest::keyClick(&view->gallery(), Qt::Key_Return);
    QCOMPARE(issued.count(), 1);
    QVERIFY(view->gallery().summary().contains("Picked: test image "));
}

void TestMistakesView::whatIsPointedAtIsSaid() {
    const auto view = viewOf(tested().done());
    const auto at = [](const PictureView& canvas, QPoint point) {
        return canvas.picture()->textAt(QPointF(point) / unitOf(canvas), roomOf(canvas), canvas.paper());
    };
    QCOMPARE(at(view->matrix(), middleOf(*view, {1, 2})),
             QStringLiteral("label 1, says 2: 10 of 20 images (50.0\u00A0%)"));
    const QString image = at(view->gallery(), middleOf(*view, std::size_t{1}));
    QVERIFY2(image.startsWith("test image 5: label 5, says 6\nhow sure: mean trace x of 6 is 0.89"),
             qPrintable(image));
    const auto* matrix = dynamic_cast<const ConfusionPicture*>(view->matrix().picture().get());
    const QRectF accuracy = matrix->geometry(roomOf(view->matrix()), view->matrix().paper()).accuracy(1);
    QCOMPARE(at(view->matrix(), inPixels(accuracy, view->matrix()).center().toPoint()),
             QStringLiteral("1: 50.0\u00A0% of 20 images right"));
}

void TestMistakesView::whatIsMissingIsSaid() {
    MistakesView view;
    picture(view, kUsual);
    QCOMPARE(view.summary(), QStringLiteral("No experiment yet."));
    view.showFrame(std::make_shared<const Frame>());
    view.showFrame(draft().done());
    QVERIFY2(view.summary().contains("No test has been made yet"), qPrintable(view.summary()));
    QVERIFY(view.tables().empty());
    Draft old = tested();
    old.history->test.back().confusion = {};
    view.showFrame(old.done());
    QVERIFY2(view.summary().contains("are not in the file"), qPrintable(view.summary()));
    Draft before = tested();
    before.history->test.back().updates = 200; // the images are of a later test
    view.showFrame(before.done());
    QVERIFY2(view.summary().contains("Images are kept of the last test alone"), qPrintable(view.summary()));
    QCOMPARE(view.tables().size(), std::size_t{1}); // the matrix
    Draft none = tested(200, 10, 1000);             // one mistake
    auto right = std::make_shared<Mistakes>(*none.frame.mistakes);
    right->images.clear();
    right->count = 0;
    none.frame.mistakes = right;
    view.showFrame(none.done());
    QVERIFY2(view.summary().contains("No image was answered wrongly"), qPrintable(view.summary()));
    QVERIFY(view.needs() == needs::kHistory);
}

void TestMistakesView::growingCurvesLeaveTheTestAlone() {
    Draft made = tested();
    const auto view = viewOf(made.done());
    const PicturePtr before = view->matrix().picture();
    auto grown = std::make_shared<History>(*made.history);
    grown->addTrain({301, 1, 3.01, 2, 0.8});
    made.frame.history = grown;
    view->showFrame(made.done());
    QCOMPARE(view->matrix().picture(), before);
}

void TestMistakesView::anotherTestKeepsTheCellAnotherRunDoesNot() {
    const auto view = viewOf(tested().done());
    QTest::mouseClick(&view->matrix(), Qt::LeftButton, {}, middleOf(*view, {3, 4}));
    Draft next = tested(400, 10, 4, 600);
    view->showFrame(next.done());
    QCOMPARE(imagesOf(*view).size(), std::size_t{20});
    Draft other = tested();
    other.frame.run = 2;
    view->showFrame(other.done());
    QCOMPARE(imagesOf(*view).size(), std::size_t{50});
}

void TestMistakesView::anotherTestLeavesTheGalleryWhereItIs() {
    const auto view = viewOf(tested().done());
    QScrollBar& bar = view->gallery().scrollBar();
    bar.setValue(3);
    view->showFrame(tested(400, 10, 4, 600).done());
    QCOMPARE(bar.value(), 3);
    const auto first = [&] {
        const QPointF place = QPointF(middleOf(*view, std::size_t{0})) / unitOf(view->gallery());
        return view->gallery().picture()->textAt(place, roomOf(view->gallery()), view->gallery().paper());
    };
    QVERIFY(first().isEmpty());                                                      // above what is in sight
    QTest::mouseClick(&view->matrix(), Qt::LeftButton, {}, middleOf(*view, {3, 4})); // other images
    QCOMPARE(bar.value(), 0);
    QVERIFY(!first().isEmpty());
}

void TestMistakesView::onlyWhatIsInSightIsPainted() {
    const auto workOf = [](const MistakesView& view) { // bytes of all that is painted
        QPicture recording;
        QPainter painter(&recording);
        view.gallery().picture()->paint(painter, roomOf(view.gallery()), view.gallery().paper());
        painter.end();
        return recording.size();
    };
    const auto few = viewOf(tested(400, 10, 2).done());
    const auto view = viewOf(tested(20'000, 10, 2).done());
    QVERIFY(few->gallery().scrollBar().isVisible());
    QScrollBar& bar = view->gallery().scrollBar();
    QVERIFY(bar.isVisible() && bar.maximum() > 500);
    const auto usual = workOf(*few);
    QVERIFY(usual > 0);
    for (const int row : {0, bar.maximum() / 2, bar.maximum()}) {
        bar.setValue(row);
        QVERIFY2(workOf(*view) < 1.1 * usual, qPrintable(QString::number(workOf(*view))));
    }
    QVERIFY(!view->gallery()
                 .picture()
                 ->textAt(QPointF(middleOf(*view, std::size_t{9'999})) / unitOf(view->gallery()),
                          roomOf(view->gallery()), view->gallery().paper())
                 .isEmpty()); // the last is in sight
}

void TestMistakesView::shortNamesDiffer_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("room"); // for these letters
    QTest::addColumn<QString>("kind");
    const QStringList three{"airplane", "automobile", "bird"};
    QTest::newRow("room for all") << three << "automobiles"
                                  << "whole";
    QTest::newRow("room for most") << three << "automo"
                                   << "with …";
    QTest::newRow("room for too few beside …") << three << "aut"
                                               << "letters";
    QTest::newRow("the same letters") << QStringList{"class 1", "class 2"} << "cla"
                                      << "numbers";
    QTest::newRow("the same names") << QStringList{"one", "one"} << "ones"
                                    << "numbers";
    QTest::newRow("no room") << three << ""
                             << "numbers";
}

void TestMistakesView::shortNamesDiffer() {
    QFETCH(QStringList, names);
    QFETCH(QString, room);
    QFETCH(QString, kind);
    const QFontMetricsF metrics = goldenPaper().metrics();
    const double width = metrics.horizontalAdvance(room) + 0.5;
    const QStringList cut = shortNames(names, metrics, width);
    QCOMPARE(QSet<QString>(cut.begin(), cut.end()).size(), names.size());
    bool letters = true;
    for (qsizetype k = 0; k < names.size(); ++k) {
        letters = letters && names[k].startsWith(cut[k]);
        QVERIFY2(cut[k].size() == 1 || metrics.horizontalAdvance(cut[k]) <= width, qPrintable(cut[k]));
    }
    const QStringList numbers = QStringList{"0", "1", "2"}.mid(0, names.size());
    const char* const is = cut == names     ? "whole"
                           : letters        ? "letters"
                           : cut == numbers ? "numbers"
                                            : "with …";
    QCOMPARE(QString::fromUtf8(is), kind);
}

void TestMistakesView::longNamesStandOnTwoLines() {
    const Draft made = tested();
    ShownTest test = *shownTest(made.frame);
    const auto words = [&](int points) {
        const Paper paper = Paper::figure(QFont(QStringLiteral("DejaVu Sans"), points));
        return wordsPainted(MistakeGallery({test, made.frame.mistakes->images}), {1000, 600}, paper);
    };
    for (const int points : {10, 24}) {
        QVERIFY(words(points).contains(QStringLiteral("1 → 2")));
    }
    test.classes = kLongNames;
    for (const int points : {10, 24}) { // as in projector mode
        const QString all = words(points).join(QLatin1Char('|'));
        QVERIFY2(all.contains(QStringLiteral("|automobile|")) && all.contains(QStringLiteral("|→ airplane|")),
                 qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("…")), qPrintable(all));
    }
}

void TestMistakesView::itFitsTheSmallestDock() {
    MistakesView view;
    view.showFrame(tested(2000, 100).done());
    const QSize least = view.minimumSizeHint();
    QVERIFY2(least.width() <= 300 && least.height() <= 230,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    for (const QSize size : {QSize(300, 230), QSize(520, 520), QSize(900, 400)}) {
        const QImage image = picture(view, size);
        QCOMPARE(image.size(), size);
        QVERIFY(marginIsFree(image));
    }
}

void TestMistakesView::itLooksLikeItsGoldenPicture() {
    const auto view = viewOf(tested().done());
    QTest::mouseClick(&view->matrix(), Qt::LeftButton, {}, middleOf(*view, {3, 4}));
    const QString fault = differsFromGolden(*view->picture(), QStringLiteral("mistakes"), {480, 400});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestMistakesView::aHundredClassesLookLikeTheirGoldenPicture() {
    Draft made = tested(4000, 100, 7);
    auto data = std::make_shared<DataSummary>(*made.frame.data);
    for (std::string& name : data->classes) {
        name.insert(0, "class ");
    }
    made.frame.data = data;
    const auto view = viewOf(made.done(), {900, 400});
    const QString fault = differsFromGolden(*view->picture(), QStringLiteral("mistakes-hundred"), {800, 360});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestMistakesView)
#include "tst_mistakes_view.moc"
