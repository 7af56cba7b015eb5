#include "training/run/diagnosis.h"

#include "base/grouped.h"
#include "findings.h"
#include "training/run/trainer.h"

#include <iterator>
#include <utility>

namespace mc {

namespace {

void append(Findings& all, Findings more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<Finding> diagnose(Trainer& trainer) {
    if (!trainer.lastBlocksAreOfNow()) {
        static_cast<void>(trainer.presentAhead());
    }
    const Success success = successOf(trainer);
    Findings findings = activityFindings(trainer, success.guesses());
    append(findings, errorFindings(trainer, success.guesses()));
    append(findings, rateFindings(trainer));
    if (success.guesses()) {
        append(findings, guessingFindings(trainer, success));
    }
    return findings;
}

bool isGuessing(const Trainer& trainer) {
    return successOf(trainer).guesses();
}

Message diagnosisText(Trainer& trainer) {
    Message lines;
    for (const Finding& finding : diagnose(trainer)) {
        lines = lines.empty() ? finding.text : Message(MC_TEXT("%1\n%2"), {std::move(lines), finding.text});
    }
    if (!lines.empty()) {
        return lines;
    }
    const Success success = successOf(trainer);
    if (success.recent) {
        return {MC_TEXT("Nothing speaks against learning: of the last %1 updates %2 % of the answers were "
                        "right, where guessing has %3 %."),
                {grouped(success.recent->updates), percentage(success.recent->accuracy),
                 percentage(success.guess.accuracy)}};
    }
    return {MC_TEXT("Nothing speaks against learning so far, but the run has done only %1 updates: ask again "
                    "after an epoch."),
            {grouped(trainer.state().updates)}};
}

} // namespace mc
