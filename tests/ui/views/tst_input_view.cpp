#include "input/class_bars.h"
#include "input/image_panel.h"
#include "input/input_view.h"
#include "style/palette.h"
#include "support/frames.h"
#include "support/pixels.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kSize(520, 320);

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
};

void TestInputView::theImageIsCrispAndInItsPlace() {
    InputView view;
    Draft draft = test::draft();
    draft.record->image[5 * 28 + 7] = 255;
    draft.record->image[5 * 28 + 8] = 100;
    view.showFrame(draft.done());
    const QImage image = picture(view, kSize);
    const QRect place = view.image().target().translated(view.image().mapTo(&view, QPoint(0, 0)));
    const int factor = place.width() / 28;
    QCOMPARE(place.size(), QSize(28 * factor, 28 * factor));
    QVERIFY(factor >= 4);
    const QRect pixel(place.left() + 7 * factor, place.top() + 5 * factor, factor, factor);
    QCOMPARE(countColour(image, pixel, Qt::white), factor * factor); // not smoothed
    QCOMPARE(countColour(image, pixel.translated(factor, 0), QColor(100, 100, 100)), factor * factor);
    QCOMPARE(countColour(image, pixel.translated(0, factor), Qt::black), factor * factor);
}

void TestInputView::colourImagesHaveTheirColours() {
    InputView view;
    Draft draft = test::draft({.layers = {12, 4, 3}, .label = 1});
    draft.record->shape = {2, 2, 3};
    draft.record->image = {255, 0, 0, 10, 0, 255, 0, 20, 0, 0, 255, 30}; // red, green, blue planes
    view.showFrame(draft.done());
    QCOMPARE(view.image().image().pixel(0, 0), qRgb(255, 0, 0));
    QCOMPARE(view.image().image().pixel(1, 0), qRgb(0, 255, 0));
    QCOMPARE(view.image().image().pixel(0, 1), qRgb(0, 0, 255));
    QCOMPARE(view.image().image().pixel(1, 1), qRgb(10, 20, 30));
}

void TestInputView::barsAreTheMeanTraceSoFar() {
    InputView view;
    view.showFrame(spoken(4, 4).done());
    QCOMPARE(view.bars().bars().size(), std::size_t{10});
    QVERIFY(std::abs(view.bars().bars()[4].value - 0.6) < 1e-6);
    QVERIFY(std::abs(view.bars().bars()[1].value - 0.3) < 1e-6);
    QCOMPARE(view.bars().bars()[0].value, 0.0);
}

void TestInputView::barLengthsFollowTheValues() {
    InputView view;
    view.showFrame(spoken(4, 4).done());
    const QImage image = picture(view, kSize);
    const QRectF full = view.bars().barRect(4);
    QVERIFY(full.width() > 40);
    QVERIFY(std::abs(view.bars().barRect(1).width() - full.width() / 2) < 0.01);
    QCOMPARE(view.bars().barRect(0).width(), 0.0);
    const QPoint origin = view.bars().mapTo(&view, QPoint(0, 0));
    const QRect painted = view.bars().barRect(1).toRect().translated(origin);
    const int grey = countColour(image, painted, lightColours().grey);
    QVERIFY(std::abs(grey - painted.width() * painted.height()) <= painted.height() + painted.width());
    QCOMPARE(countColour(image, painted.translated(painted.width() + 1, 0), lightColours().grey), 0);
}

void TestInputView::rightAndPredictedClassesAreMarked() {
    InputView view;
    view.showFrame(spoken(4, 9).done());
    const QImage image = picture(view, kSize);
    const std::vector<ClassBars::Bar>& bars = view.bars().bars();
    QVERIFY(bars[4].right && !bars[4].predicted);
    QVERIFY(bars[9].predicted && !bars[9].right);
    const QPoint origin = view.bars().mapTo(&view, QPoint(0, 0));
    const QRect bar = view.bars().barRect(9).toRect().translated(origin).adjusted(-2, -2, 2, 2);
    QVERIFY(countColour(image, bar, lightColours().of(kWrongInk)) > bar.width()); // the outline
    const QRect cross(origin.x(), bar.top(), 14, bar.height());
    QVERIFY(countColour(image, cross, lightColours().words(kWrongInk)) > 3);
    view.showFrame(spoken(4, 4).done());
    const QImage right = picture(view, kSize);
    QVERIFY(countColour(right, view.bars().barRect(4).toRect().translated(origin),
                        lightColours().of(kRightInk)) > 100);
    QCOMPARE(countColour(right, right.rect(), lightColours().of(kWrongInk)), 0);
}

void TestInputView::aNameInBoldHasTheRoomItNeeds() {
    for (const char* name : {"gum", "T-shirt/top"}) {
        InputView view;
        Draft draft = spoken(1, 1);
        auto data = digitsSummary(10);
        data->classes[1] = name; // the widest of all, and in bold
        draft.frame.data = data;
        view.showFrame(draft.done());
        picture(view, kSize);
        const ClassBars& bars = view.bars();
        QVERIFY(bars.bars()[1].right);
        QCOMPARE(bars.writtenName(bars.bars()[1]), QString::fromLatin1(name));
    }
}

void TestInputView::manyClassesAreShortenedToTheMostActive() {
    InputView view;
    Draft draft = test::draft({.layers = {784, 20, 2000}, .step = 10, .label = 1500});
    draft.record->outputSum(1999, 9) = 5;
    draft.record->outputSum(3, 9) = 1;
    draft.record->prediction[9] = 1999;
    view.showFrame(draft.done());
    picture(view, {300, 220});
    QCOMPARE(view.bars().bars().size(), std::size_t{2000});
    const std::vector<ClassBars::Bar> seen = view.bars().barsInSight();
    QVERIFY(seen.size() >= 5 && seen.size() < 30);
    const auto shows = [&seen](int index) {
        return std::any_of(seen.begin(), seen.end(),
                           [index](const ClassBars::Bar& bar) { return bar.index == index; });
    };
    QVERIFY(shows(1999) && shows(1500) && shows(3));
    QVERIFY(view.bars().barRect(static_cast<int>(seen.size()) - 1).bottom() <= view.bars().height());
}

void TestInputView::aPresentationNotBegunHasEmptyBars() {
    InputView view;
    view.showFrame(test::draft({.step = 0}).done());
    for (const ClassBars::Bar& bar : view.bars().bars()) {
        QCOMPARE(bar.value, 0.0);
        QVERIFY(!bar.predicted);
    }
}

void TestInputView::withoutAPresentationItSaysWhatToDo() {
    InputView view;
    Draft draft = spoken(4, 9);
    view.showFrame(draft.done());
    draft.frame.presentation = nullptr;
    view.showFrame(draft.done());
    const QImage image = picture(view, kSize);
    QVERIFY(view.bars().isHidden());
    QVERIFY(view.image().image().isNull());
    QVERIFY(countInk(image, image.rect()) > 50);
    QCOMPARE(countColour(image, image.rect(), lightColours().of(kWrongInk)), 0);
    QVERIFY(view.summary().contains(QStringLiteral("Press Space to play")));
}

QTEST_MAIN(TestInputView)
#include "tst_input_view.moc"
