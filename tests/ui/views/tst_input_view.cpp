#include "input/class_bars.h"
#include "input/image_picture.h"
#include "input/input_picture.h"
#include "input/input_view.h"
#include "style/palette.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kInputViewSize(220, 250); ///< of the image or the bars alone

Draft spoken(int label, int says) {
    Draft draft = test::draft({.step = 10, .label = label});
    draft.record->outputSum.col(9).setZero();
    draft.record->outputSum(says, 9) = 6.0F;
    draft.record->outputSum(1, 9) = 3.0F;
    draft.record->prediction[9] = says;
    return draft;
}

} // namespace

class TestInputView : public QObject {
    Q_OBJECT
private slots:
    void theImageIsCrispAndInItsPlace();
    void colourImagesHaveTheirColours();
    void barsAreTheMeanTraceSoFar();
    void barLengthsFollowTheValues();
    void rightAndPredictedClassesAreMarked();
    void aNameInBoldHasTheRoomItNeeds();
    void manyClassesAreShortenedToTheMostActive();
    void aPresentationNotBegunHasEmptyBars();
    void withoutAPresentationItSaysWhatToDo();
    void itLooksLikeItsGoldenPicture();
};

void TestInputView::theImageIsCrispAndInItsPlace() {
    Draft draft = test::draft();
    draft.record->image[5 * 28 + 7] = 255;
    draft.record->image[5 * 28 + 8] = 100;
    const ImagePicture shown(draft.record.get());
    const QImage image = paintedOnFigure(shown, kInputViewSize);
    const QRect place = shown.target(kInputViewSize, goldenPaper()).toRect();
    const int factor = place.width() / 28;
    QCOMPARE(place.size(), QSize(28 * factor, 28 * factor));
    QVERIFY(factor >= 4);
    const QRect pixel(place.left() + 7 * factor, place.top() + 5 * factor, factor, factor);
    QCOMPARE(countColour(image, pixel, Qt::white), factor * factor); // not smoothed
    QCOMPARE(countColour(image, pixel.translated(factor, 0), QColor(100, 100, 100)), factor * factor);
    QCOMPARE(countColour(image, pixel.translated(0, factor), Qt::black), factor * factor);
}

void TestInputView::colourImagesHaveTheirColours() {
    Draft draft = test::draft({.layers = {12, 4, 3}, .label = 1});
    draft.record->shape = {2, 2, 3};
    draft.record->image = {255, 0, 0, 10, 0, 255, 0, 20, 0, 0, 255, 30}; // red, green, blue planes
    const QImage image = ImagePicture(draft.record.get()).image();
    QCOMPARE(image.pixel(0, 0), qRgb(255, 0, 0));
    QCOMPARE(image.pixel(1, 0), qRgb(0, 255, 0));
    QCOMPARE(image.pixel(0, 1), qRgb(0, 0, 255));
    QCOMPARE(image.pixel(1, 1), qRgb(10, 20, 30));
}

void TestInputView::barsAreTheMeanTraceSoFar() {
    const ClassBars bars(spoken(4, 4).frame);
    QCOMPARE(bars.bars().size(), std::size_t{10});
    QVERIFY(std::abs(bars.bars()[4].value - 0.6) < 1e-6);
    QVERIFY(std::abs(bars.bars()[1].value - 0.3) < 1e-6);
    QCOMPARE(bars.bars()[0].value, 0.0);
}

void TestInputView::barLengthsFollowTheValues() {
    const ClassBars bars(spoken(4, 4).frame);
    const auto rect = [&](int row) { return bars.barRect(row, kInputViewSize, goldenPaper()); };
    QVERIFY(rect(4).width() > 40);
    QVERIFY(std::abs(rect(1).width() - rect(4).width() / 2) < 0.01);
    QCOMPARE(rect(0).width(), 0.0);
    const QImage image = paintedOnFigure(bars, kInputViewSize);
    const QRect painted = rect(1).toRect();
    const int grey = countColour(image, painted, lightColours().grey);
    QVERIFY(std::abs(grey - painted.width() * painted.height()) <= painted.height() + painted.width());
    QCOMPARE(countColour(image, painted.translated(painted.width() + 1, 0), lightColours().grey), 0);
}

void TestInputView::rightAndPredictedClassesAreMarked() {
    const ClassBars wrong(spoken(4, 9).frame);
    QVERIFY(wrong.bars()[4].right && !wrong.bars()[4].predicted);
    QVERIFY(wrong.bars()[9].predicted && !wrong.bars()[9].right);
    const QImage image = paintedOnFigure(wrong, kInputViewSize);
    const QRect bar = wrong.barRect(9, kInputViewSize, goldenPaper()).toRect().adjusted(-2, -2, 2, 2);
    QVERIFY(countColour(image, bar, lightColours().of(kWrongInk)) > bar.width()); // the outline
    const QRect cross(0, bar.top(), 14, bar.height());
    QVERIFY(countColour(image, cross, lightColours().words(kWrongInk)) > 3);
    const ClassBars right(spoken(4, 4).frame);
    const QImage other = paintedOnFigure(right, kInputViewSize);
    QVERIFY(countColour(other, right.barRect(4, kInputViewSize, goldenPaper()).toRect(),
                        lightColours().of(kRightInk)) > 100);
    QCOMPARE(countColour(other, other.rect(), lightColours().of(kWrongInk)), 0);
}

void TestInputView::aNameInBoldHasTheRoomItNeeds() {
    for (const char* name : {"gum", "T-shirt/top"}) {
        Draft draft = spoken(1, 1);
        auto data = digitsSummary(10);
        data->classes[1] = name; // the widest of all, and in bold
        draft.frame.data = data;
        const ClassBars bars(draft.frame);
        QVERIFY(bars.bars()[1].right);
        const QStringList words = wordsPainted(bars, kInputViewSize, goldenPaper());
        QVERIFY2(words.contains(QLatin1String(name)), qPrintable(words.join('|')));
    }
}

void TestInputView::manyClassesAreShortenedToTheMostActive() {
    Draft draft = test::draft({.layers = {784, 20, 2000}, .step = 10, .label = 1500});
    draft.record->outputSum(1999, 9) = 5;
    draft.record->outputSum(3, 9) = 1;
    draft.record->prediction[9] = 1999;
    const ClassBars bars(draft.frame);
    QCOMPARE(bars.bars().size(), std::size_t{2000});
    const QSize size(150, 170);
    const std::vector<ClassBars::Bar> seen = bars.barsInSight(size, goldenPaper());
    QVERIFY(seen.size() >= 5 && seen.size() < 30);
    const auto shows = [&seen](int index) {
        return std::any_of(seen.begin(), seen.end(),
                           [index](const ClassBars::Bar& bar) { return bar.index == index; });
    };
    QVERIFY(shows(1999) && shows(1500) && shows(3));
    QVERIFY(bars.barRect(static_cast<int>(seen.size()) - 1, size, goldenPaper()).bottom() <= size.height());
}

void TestInputView::aPresentationNotBegunHasEmptyBars() {
    const ClassBars bars(test::draft({.step = 0}).frame);
    for (const ClassBars::Bar& bar : bars.bars()) {
        QCOMPARE(bar.value, 0.0);
        QVERIFY(!bar.predicted);
    }
}

void TestInputView::withoutAPresentationItSaysWhatToDo() {
    InputView view;
    Draft draft = spoken(4, 9);
    view.showFrame(draft.done());
    QVERIFY(!view.tables().empty());
    draft.frame.presentation = nullptr;
    view.showFrame(draft.done());
    QVERIFY(view.tables().empty());
    QVERIFY(view.summary().contains(QStringLiteral("Press Space to play")));
    const QStringList words = wordsPainted(*view.picture(), {520, 320}, Paper::screen(view));
    QVERIFY2(words.join(' ').contains(QStringLiteral("Press Space to play")), qPrintable(words.join('|')));
    QVERIFY(!words.join(' ').contains(QStringLiteral("mean trace")));
}

void TestInputView::itLooksLikeItsGoldenPicture() {
    Draft draft = spoken(4, 9);
    for (int k = 0; k < 784; ++k) {
        draft.record->image[static_cast<std::size_t>(k)] = static_cast<std::uint8_t>(k * 255 / 784);
    }
    const QString fault = differsFromGolden(
        *withMargins(std::make_shared<InputPicture>(draft.done(), CellChoice()), kAroundInput),
        QStringLiteral("input"), {520, 320});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestInputView)
#include "tst_input_view.moc"
