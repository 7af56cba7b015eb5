#include "mistakes/shown_test.h"

#include "base/grouped.h"
#include "frames/frame_text.h"
#include "style/text.h"

#include <algorithm>
#include <iterator>

namespace mc::ui {

namespace {

bool outnumbersMatrices(const Frame& frame) {
    return !frame.layerSizes.empty() && frame.layerSizes.back() > ConfusionMatrix::kMostClasses;
}

LatestEvaluation latestOf(const FramePtr& frame) {
    return frame && frame->history ? latestEvaluation(*frame->history) : LatestEvaluation();
}

} // namespace

std::vector<Mistake> ShownTest::mistakesIn(const std::optional<ConfusionCell>& cell) const {
    std::vector<Mistake> found;
    if (mistakes) {
        std::ranges::copy_if(mistakes->images, std::back_inserter(found), [&](const Mistake& one) {
            return !cell || *cell == ConfusionCell{one.label, one.answer};
        });
    }
    return found;
}

std::optional<ShownTest> shownTest(const Frame& frame) {
    const LatestEvaluation latest = frame.history ? latestEvaluation(*frame.history) : LatestEvaluation();
    if (latest.point == nullptr || latest.point->confusion.isEmpty()) {
        return std::nullopt;
    }
    ShownTest test{latest.set, *latest.point, {}, nullptr};
    for (int label = 0; label < test.confusion().classes(); ++label) {
        test.classes << className(frame, label);
    }
    if (frame.mistakes && frame.mistakes->areOf(test.set, test.point)) {
        test.mistakes = frame.mistakes;
    }
    return test;
}

EmptyText noTestText(const FramePtr& frame) {
    if (latestOf(frame).point == nullptr) {
        return comesByPlaying(frame, tr("No test has been made yet: one comes at the end of each epoch."));
    }
    if (outnumbersMatrices(*frame)) {
        return {tr("The answers of more than %1 classes are not kept.").arg(ConfusionMatrix::kMostClasses)};
    }
    return {tr("The answers of this test are not in the file: the next test brings them."),
            tr("Run → Look at the test set tests now.")};
}

QStringList testForms(const ShownTest& test) {
    const QString epoch = tickText(test.point.epochs);
    const QString right = percentText(test.point.accuracy);
    const QString images = countText(test.confusion().images());
    const bool heldOut = test.set == Evaluated::Validation;
    return {(heldOut ? tr("Test after epoch %1: %2 of %3 held-out images right")
                     : tr("Test after epoch %1: %2 of %3 test images right"))
                .arg(epoch, right, images),
            tr("After epoch %1: %2 of %3 right").arg(epoch, right, images), tr("%1 right").arg(right)};
}

QString cellText(const ShownTest& test, const ConfusionCell& cell) {
    const std::int64_t count = test.confusion().count(cell.label, cell.answer);
    const std::int64_t all = test.confusion().images(cell.label);
    const QString text =
        tr("label %1, says %2: %3 of %4 images")
            .arg(test.classes[cell.label], test.classes[cell.answer], countText(count), countText(all));
    return all == 0
               ? text
               : tr("%1 (%2)").arg(text, percentText(static_cast<double>(count) / static_cast<double>(all)));
}

Message imageName(const ShownTest& test, const Mistake& mistake) {
    return {test.set == Evaluated::Validation ? MC_TEXT("held-out image %1") : MC_TEXT("test image %1"),
            {grouped(mistake.image)}};
}

QString mistakeText(const ShownTest& test, const Mistake& mistake) {
    const QString label = test.classes[mistake.label];
    const QString answer = test.classes[mistake.answer];
    const QString sureness = mistake.sureness > 0 ? tr("how sure: mean trace x of %1 is %2, that of %3 is %4")
                                                        .arg(answer, decimalText(mistake.sureness, 2), label,
                                                             decimalText(mistake.labelTrace, 2))
                                                  : tr("how sure: not at all, no output cell has spiked");
    return tr("label %1, says %2\n%3").arg(label, answer, sureness);
}

} // namespace mc::ui
