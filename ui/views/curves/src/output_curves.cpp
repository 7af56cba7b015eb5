#include "output_curves.h"

#include "curves/error_curves.h"
#include "frames/frame_text.h"
#include "style/text.h"

namespace mc::ui {

namespace {

constexpr std::size_t kMostWrong = 12; ///< wrong classes drawn; more would be a tangle

} // namespace

OutputCurves outputCurves(const Frame& frame, int steps) {
    const PresentationRecord& record = *frame.presentation;
    const Matrix& error = record.layers.back().error;
    OutputCurves curves;
    if (record.label == kNoLabel) {
        curves.styles.push_back({tr("no label, no error"), Stroke{Ink::Grey, 1}});
        curves.points.push_back(cellCurve(error, 0, steps));
        return curves;
    }
    const std::vector<int> wrong = wrongByStrength(error, record.label, steps, kMostWrong);
    for (std::size_t k = wrong.size(); k > 1; --k) {
        curves.styles.push_back({k == 2 ? tr("others") : QString(),
                                 Stroke{Ink::Grey, 1},
                                 Mark::None,
                                 false,
                                 {},
                                 tr("wrong: %1").arg(className(frame, wrong[k - 1]))});
        curves.points.push_back(cellCurve(error, wrong[k - 1], steps));
    }
    if (!wrong.empty()) {
        const QString name = className(frame, wrong.front());
        curves.styles.push_back({tr("strongest wrong: %1").arg(name), Stroke{Ink::Vermillion, 2},
                                 Mark::Square, false, tr("wrong: %1").arg(name)});
        curves.styles.back().help = {QStringLiteral("e"), tr("The wrong class with the largest error.")};
        curves.points.push_back(cellCurve(error, wrong.front(), steps));
    }
    curves.styles.push_back({tr("right: %1").arg(className(frame, record.label)),
                             Stroke{Ink::Blue, 3.5},
                             Mark::Triangle,
                             false,
                             {}});
    curves.styles.back().help = {QStringLiteral("e"), tr("The class that the label names.")};
    curves.points.push_back(cellCurve(error, record.label, steps));
    return curves;
}

} // namespace mc::ui
