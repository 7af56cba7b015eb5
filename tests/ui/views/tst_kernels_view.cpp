#include "convolution/convolution_box.h"
#include "convolution/kernel_canvas.h"
#include "convolution/kernel_view.h"
#include "style/text.h"
#include "style/units.h"
#include "support/convolutions.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const std::string kKernelNetwork = "12x12x3-3c3-p2-4c2-10";
const QSize kKernelsViewSize(640, 300);

FramePtr frameWith(const std::string& notation, int layer, bool feedback) {
    Draft draft = convolutionDraft(notation);
    draft.frame.kernels = {kernelRecord(*draft.frame.network, layer, feedback)};
    return draft.done();
}

/// The kernels of a layer as the view of its network makes them.
KernelPicture kernels(int layer, bool feedback, std::optional<KernelChoice> marked = {}) {
    return KernelPicture({kernelRecord(parseNetwork(kKernelNetwork), layer, feedback),
                          QStringLiteral("hidden %1").arg(layer), layer == 1, marked});
}

QPointF kernelMiddle(const KernelPicture& picture, const KernelPlace& place) {
    return picture.geometry(kKernelsViewSize, goldenPaper()).rect(place).center();
}

QString kernelText(const KernelPicture& picture, const KernelPlace& place) {
    return picture.textAt(kernelMiddle(picture, place), kKernelsViewSize, goldenPaper());
}

/// The view of a layer with its kernels in the frame.
void show(KernelView& view, int layer, bool feedback) {
    view.showFrame(frameWith(kKernelNetwork, layer, feedback));
    view.layerChooser().choose(layer);
    picture(view, kKernelsViewSize);
}

} // namespace

class TestKernelsView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void kernelsStandApartAndEntriesAreFoundAgain_data();
    void kernelsStandApartAndEntriesAreFoundAgain();
    void signsAreCountedAndZerosShown();
    void entriesOfOppositeSignHaveADot();
    void valuesAreThoseOfTheRecord();
    void theLowestLayerHasOnlyW();
    void arrowsMoveAMarkedKernel();
    void directFeedbackHasOnlyW();
    void threeChannelsAreAlsoShownAsColours();
    void kernelsAreAskedForOfTheLayerChosen();
    void staleKernelsAreNotShown();
    void whatIsMissingIsSaid();
    void aFigureIsScrolledNowhere();
    void itLooksLikeItsGoldenPicture();
};

void TestKernelsView::kernelsStandApartAndEntriesAreFoundAgain_data() {
    QTest::addColumn<int>("out");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("side");
    QTest::addColumn<QSizeF>("room");
    QTest::newRow("few") << 8 << 1 << 5 << QSizeF(640, 260);
    QTest::newRow("usual") << 16 << 8 << 3 << QSizeF(640, 260);
    QTest::newRow("too many for the room") << 32 << 16 << 5 << QSizeF(420, 180);
    QTest::newRow("large window") << 32 << 16 << 5 << QSizeF(1900, 900);
}

void TestKernelsView::kernelsStandApartAndEntriesAreFoundAgain() {
    QFETCH(int, out);
    QFETCH(int, in);
    QFETCH(int, side);
    QFETCH(QSizeF, room);
    const KernelGeometry where({out, in, side, true, false}, room, 15, 70);
    std::vector<QRectF> taken;
    for (int one = 0; one < out; ++one) {
        taken.push_back(where.label(one));
        for (int other = 0; other < in; ++other) {
            for (const KernelImage image : {KernelImage::Forward, KernelImage::Feedback}) {
                const QRectF kernel = where.kernel(image, one, other);
                QVERIFY(kernel.right() <= room.width() && kernel.bottom() <= where.height());
                taken.push_back(kernel);
                const KernelPlace place{image, one, other, side - 1, side / 2};
                QCOMPARE(where.placeAt(where.rect(place).center()), std::optional(place));
            }
        }
    }
    for (std::size_t a = 0; a < taken.size(); a += 7) { // each against all
        for (std::size_t b = 0; b < taken.size(); ++b) {
            QVERIFY(a == b || !taken[a].intersects(taken[b]));
        }
    }
    QVERIFY(where.entry() >= KernelGeometry::kLeastEntry);
    QVERIFY(where.height() <= room.height() || where.entry() == KernelGeometry::kLeastEntry);
    // In all the room that is scrolled through, they lie as they do where that is not enough.
    const KernelGeometry scrolled({out, in, side, true, false},
                                  {room.width(), std::max(room.height(), where.height())}, 15, 70);
    QCOMPARE(scrolled.entry(), where.entry());
    QCOMPARE(scrolled.kernel(KernelImage::Feedback, out - 1, in - 1),
             where.kernel(KernelImage::Feedback, out - 1, in - 1));
}

void TestKernelsView::signsAreCountedAndZerosShown() {
    const NetworkShape network = parseNetwork("4x4-2c2-3");
    KernelRecord record = *kernelRecord(network, 1, true);
    record.forward << 1, 1, 1, 1, -1, -1, -1, -1;
    record.feedback << 1, 1, 1, -1, -1, 0, 1, 1;
    const std::vector<SignCounts> counts = signCounts(record);
    QCOMPARE(counts[0], (SignCounts{3, 1, 0}));
    QCOMPARE(counts[1], (SignCounts{1, 2, 1}));
    QCOMPARE(sumOf(counts), (SignCounts{4, 3, 1}));
    QCOMPARE(counts[0].share(), std::optional(0.75));
    QVERIFY(!SignCounts({0, 0, 4}).share());
    QCOMPARE(shareText({0, 0, 4}), QStringLiteral("none"));
    const QString said = signsText(sumOf(counts));
    QVERIFY2(said.contains("4 of 7") && said.contains("1 with a zero"), qPrintable(said));
}

void TestKernelsView::entriesOfOppositeSignHaveADot() {
    const KernelPicture picture = kernels(2, true);
    const std::shared_ptr<KernelRecord> record = kernelRecord(parseNetwork(kKernelNetwork), 2, true);
    int dots = 0;
    for (int out = 0; out < 4; ++out) {
        for (int in = 0; in < 3; ++in) {
            for (int row = 0; row < 2; ++row) {
                for (int column = 0; column < 2; ++column) {
                    const KernelPlace place{KernelImage::Feedback, out, in, row, column};
                    const Index entry = (in * 2 + row) * 2 + column;
                    const bool opposite =
                        (record->forward(out, entry) > 0) != (record->feedback(out, entry) > 0);
                    QCOMPARE(picture.differs(place), opposite);
                    QCOMPARE(kernelText(picture, place).contains(QStringLiteral("opposite signs")), opposite);
                    dots += opposite ? 1 : 0;
                }
            }
        }
    }
    QCOMPARE(std::int64_t{dots}, sumOf(signCounts(*record)).opposite);
    QVERIFY(picture.line().contains(QStringLiteral("66.7")));
}

void TestKernelsView::valuesAreThoseOfTheRecord() {
    const KernelPicture picture = kernels(2, true);
    const std::shared_ptr<KernelRecord> record = kernelRecord(parseNetwork(kKernelNetwork), 2, true);
    const auto number = [](float value) { return signedText(double{value}); };
    const QString said = kernelText(picture, {KernelImage::Forward, 3, 2, 1, 0});
    QVERIFY2(said.contains("out channel 3, from channel 2, row 1, column 0") &&
                 said.contains("W = " + number(record->forward(3, 10))) &&
                 said.contains("E = " + number(record->feedback(3, 10))),
             qPrintable(said));
    const QString summary = picture.summary();
    QVERIFY2(summary.contains("to " + number(record->forward.cwiseAbs().maxCoeff()) + "; E") &&
                 summary.contains("to " + number(record->feedback.cwiseAbs().maxCoeff()) + "."),
             qPrintable(summary));
    QVERIFY(summary.contains("out channel 3: "));
    QVERIFY(summary.contains("after 7 updates"));
    Index out = 0;
    Index entry = 0;
    record->forward.maxCoeff(&out, &entry);
    const KernelPlace largest{KernelImage::Forward, static_cast<int>(out), static_cast<int>(entry) / 4,
                              static_cast<int>(entry) % 4 / 2, static_cast<int>(entry) % 2};
    const QRgb colour =
        paintedOnFigure(picture, kKernelsViewSize).pixel(kernelMiddle(picture, largest).toPoint());
    QVERIFY(qBlue(colour) > qRed(colour) + 40); // above 0 is blue
}

void TestKernelsView::arrowsMoveAMarkedKernel() {
    KernelView view;
    show(view, 2, true);
    KernelCanvas& canvas = view.canvas();
    const auto at = [&] {
        const QString summary = view.summary();
        const qsizetype from = summary.indexOf(QStringLiteral("Marked: "));
        return from < 0 ? QString()
                        : summary.mid(from + 8, summary.indexOf(QStringLiteral(": W"), from) - from - 8);
    };
    QVERIFY(at().isEmpty());
    canvas.setFocus(Qt::MouseFocusReason);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(at(), QStringLiteral("out channel 0, from channel 0"));
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(at(), QStringLiteral("out channel 1, from channel 0"));
    canvas.clearFocus();
    canvas.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(at(), QStringLiteral("out channel 1, from channel 1"));
    for (int k = 0; k < 9; ++k) {
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Down);
    }
    QCOMPARE(at(), QStringLiteral("out channel 3, from channel 2")); // the last one
    const std::shared_ptr<KernelRecord> record = kernelRecord(parseNetwork(kKernelNetwork), 2, true);
    int same = 0;
    for (int entry = 8; entry < 12; ++entry) {
        same += (record->forward(3, entry) > 0) == (record->feedback(3, entry) > 0) ? 1 : 0;
    }
    QVERIFY2(view.summary().contains(QStringLiteral("%1 of 4 entries").arg(same)),
             qPrintable(view.summary()));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QVERIFY(at().isEmpty());
    const auto& shown = dynamic_cast<const KernelPicture&>(*canvas.picture());
    const KernelGeometry where = shown.geometry(roomOf(canvas), canvas.paper());
    QTest::mouseClick(&canvas, Qt::LeftButton, {},
                      where.kernel(KernelImage::Feedback, 2, 1).center().toPoint());
    QCOMPARE(at(), QStringLiteral("out channel 2, from channel 1"));
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {canvas.width() - 1, canvas.height() - 1});
    QVERIFY(at().isEmpty());
}

void TestKernelsView::theLowestLayerHasOnlyW() {
    const KernelPicture picture = kernels(1, false);
    QVERIFY2(picture.line().contains("receives no errors"), qPrintable(picture.line()));
    QVERIFY(!picture.layout().feedback);
}

void TestKernelsView::directFeedbackHasOnlyW() {
    const QString line = kernels(2, false).line();
    QVERIFY2(line.contains("direct feedback"), qPrintable(line));
}

void TestKernelsView::threeChannelsAreAlsoShownAsColours() {
    const KernelPicture picture = kernels(1, false);
    QVERIFY(picture.layout().colour);
    const std::shared_ptr<KernelRecord> record = kernelRecord(parseNetwork(kKernelNetwork), 1, false);
    const KernelPlace place{KernelImage::Colour, 1, 0, 2, 1};
    const QRgb colour =
        paintedOnFigure(picture, kKernelsViewSize).pixel(kernelMiddle(picture, place).toPoint());
    const auto part = [&](int in) {
        return 127.5 *
               (1 + double{record->forward(1, in * 9 + 7)} / double{record->forward.cwiseAbs().maxCoeff()});
    };
    QVERIFY(std::abs(qRed(colour) - part(0)) < 2 && std::abs(qGreen(colour) - part(1)) < 2 &&
            std::abs(qBlue(colour) - part(2)) < 2);
    QVERIFY(kernelText(picture, place).contains("as one colour"));
    const QString green = kernelText(picture, {KernelImage::Forward, 0, 1, 0, 0});
    QVERIFY2(green.contains("from green"), qPrintable(green));
    QVERIFY(!kernels(2, true).layout().colour); // three channels, but not those of an image
}

void TestKernelsView::kernelsAreAskedForOfTheLayerChosen() {
    KernelView view;
    QSignalSpy changed(&view, &View::needsChanged);
    QCOMPARE(view.needs().kernels, std::vector<int>{});
    view.showFrame(frameWith(kKernelNetwork, 1, false));
    QCOMPARE(view.needs().kernels, std::vector<int>{1});
    QCOMPARE(changed.count(), 1);
    view.setCell({2, 3});
    QCOMPARE(view.needs().kernels, std::vector<int>{2});
    QCOMPARE(changed.count(), 2);
    view.showFrame(draft({.run = 2}).done());
    QCOMPARE(view.needs().kernels, std::vector<int>{});
    QCOMPARE(changed.count(), 3);
    QVERIFY(!view.needs().presentation && !view.needs().curves);
}

void TestKernelsView::staleKernelsAreNotShown() {
    KernelView view;
    show(view, 1, false);
    view.layerChooser().choose(2); // the frame still holds layer 1
    QVERIFY(view.summary().contains("next frame"));
    Draft other = convolutionDraft("12x12x3-5c3-10");
    other.frame.kernels = {kernelRecord(parseNetwork(kKernelNetwork), 1, false)}; // of the run before
    view.showFrame(other.done());
    QVERIFY(view.summary().contains("next frame"));
}

void TestKernelsView::whatIsMissingIsSaid() {
    KernelView view;
    picture(view, kKernelsViewSize);
    QCOMPARE(view.summary(), QStringLiteral("No experiment yet."));
    view.showFrame(std::make_shared<const Frame>()); // nothing in it at all
    view.showFrame(draft().done());
    QVERIFY2(view.summary().contains("no convolution"), qPrintable(view.summary()));
    QVERIFY(countInk(picture(view, kKernelsViewSize), QRect(QPoint(), kKernelsViewSize)) > 100);
    const QSize least = view.minimumSizeHint(); // fits the smallest dock
    QVERIFY2(least.width() <= 300 && least.height() <= 220,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestKernelsView::aFigureIsScrolledNowhere() {
    const NetworkShape network = parseNetwork("20x20x3-24c3-16c3-10");
    const KernelPicture picture({kernelRecord(network, 2, true), QStringLiteral("hidden 2"), false, {}});
    const double height = picture.heightFor(400, goldenPaper());
    QVERIFY(height > 300);
    const KernelGeometry where = picture.geometry({400, height}, goldenPaper());
    QVERIFY(where.height() <= height);
}

void TestKernelsView::itLooksLikeItsGoldenPicture() {
    KernelView view;
    view.showFrame(frameWith(kKernelNetwork, 2, true));
    view.layerChooser().choose(2);
    emit view.canvas().marked(KernelChoice{1, 2});
    const QString fault = differsFromGolden(*view.picture(), QStringLiteral("kernels"), {420, 240});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestKernelsView)
#include "tst_kernels_view.moc"
