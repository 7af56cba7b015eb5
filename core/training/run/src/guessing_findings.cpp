// What a run that guesses may be short of, and the guessing itself.

#include "base/grouped.h"
#include "findings.h"
#include "training/run/trainer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kImagesToCompare = 2000;

std::optional<Finding> misfitOfLabels(const Trainer& trainer, const Success& success) {
    const std::optional<MeanImageTest> means = testMeanImages(trainer.data()->train, kImagesToCompare);
    if (!means || !success.guess.explains(means->accuracy, means->images)) {
        return std::nullopt;
    }
    return Finding{
        Finding::Kind::LabelsDoNotFit,
        {MC_TEXT("Labels may not fit the images: by the mean image of each class only %1 % of %2 training "
                 "images are told right (guessing: %3 %), so look at some images with their labels."),
         {percentage(means->accuracy), grouped(means->images), percentage(success.guess.accuracy)}}};
}

std::optional<Finding> missingClasses(const Trainer& trainer) {
    std::vector<bool> occurs(static_cast<std::size_t>(trainer.state().network.outputs()));
    for (const std::uint8_t label : trainer.data()->train.labels) {
        occurs[label] = true;
    }
    const auto present = std::ranges::count(occurs, true);
    if (present == std::ssize(occurs)) {
        return std::nullopt;
    }
    return Finding{Finding::Kind::ClassesMissing,
                   {MC_TEXT("Only %1 of the %2 classes of the output have training images: try more images, "
                            "or another order of the data."),
                    {grouped(present), grouped(std::ssize(occurs))}}};
}

Message guessingText(const Success& success) {
    if (!success.trainingGuesses) {
        return {
            MC_TEXT("The last test is at guessing (%1 %) although %2 % of the training images are answered "
                    "rightly: they are learned by heart, so try more of them."),
            {percentage(success.guess.accuracy), percentage(success.recent->accuracy)}};
    }
    return {
        MC_TEXT("Of the last %1 updates %2 % of the answers were right with a loss of %3, where guessing has "
                "%4 % and %5: try the suggested values (Use suggested), or wait another epoch."),
        {grouped(success.recent->updates), percentage(success.recent->accuracy),
         rounded(success.recent->loss, 3), percentage(success.guess.accuracy),
         rounded(success.guess.loss, 3)}};
}

} // namespace

Findings guessingFindings(const Trainer& trainer, const Success& success) {
    Findings findings;
    if (std::optional<Finding> misfit = misfitOfLabels(trainer, success)) {
        findings.push_back(std::move(*misfit));
    }
    if (std::optional<Finding> missing = missingClasses(trainer)) {
        findings.push_back(std::move(*missing));
    }
    findings.push_back({Finding::Kind::Guessing, guessingText(success)});
    return findings;
}

} // namespace mc
