#include "lesson_words.h"

#include "frames/frame_text.h"
#include "lesson/promise_text.h"
#include "style/text.h"

namespace mc::ui {

namespace {

QString value(const PromiseMeasure& measure, double number) {
    return translated(Message::number(valueText(measure, number))).replace(QLatin1Char(' '), QChar::Nbsp);
}

/// A number and its unit stay on one line.
QString unbroken(const Message& sentence) {
    return translated(sentence).replace(QStringLiteral(" %"), QChar::Nbsp + QStringLiteral("%"));
}

/// Units of an amount.
QString unitsText(double units) {
    return countText(static_cast<std::int64_t>(units));
}

/// How much of an amount has passed.
QString passedWords(StepUnit unit, bool one) {
    switch (unit) {
    case StepUnit::TimeStep:
        return tr("%1 of %2 ms");
    case StepUnit::Sample:
        return one ? tr("%1 of %2 sample") : tr("%1 of %2 samples");
    case StepUnit::Batch:
        return one ? tr("%1 of %2 batch") : tr("%1 of %2 batches");
    case StepUnit::Epoch:
        break;
    }
    return one ? tr("%1 of %2 epoch") : tr("%1 of %2 epochs");
}

} // namespace

QString progressWords(const LessonStep& step, const LessonPlayer::Progress& progress) {
    if (!progress.measure) {
        const Amount& amount = std::get<Amount>(*step.wait);
        return passedWords(amount.unit, amount.count == 1)
            .arg(unitsText(progress.value), unitsText(progress.goal));
    }
    Quantity quantity;
    quantity.measure = progress.measure;
    if (const auto* event = std::get_if<PauseEvent>(&*step.wait)) {
        if (const auto* concordance = std::get_if<pause_event::ConcordanceReaches>(event)) {
            quantity.layer = concordance->layer;
        }
    }
    const QString measure = translated(measureText(quantity));
    const QString goal = value(*progress.measure, progress.goal);
    return progress.known ? tr("%1 %2 of %3").arg(measure, value(*progress.measure, progress.value), goal)
                          : tr("%1 not yet measured, of %2").arg(measure, goal);
}

QString waitWords(const LessonStep& step) {
    if (step.race) {
        return tr("Waiting for the race to reach %1 epochs.").arg(countText(step.race->epochs));
    }
    const auto* event = step.wait ? std::get_if<PauseEvent>(&*step.wait) : nullptr;
    if (event == nullptr) {
        return {};
    }
    if (const auto* spike = std::get_if<pause_event::CellSpikes>(event)) {
        return tr("Waiting for cell %1 of layer %2 to spike.").arg(spike->cell.cell).arg(spike->cell.layer);
    }
    if (const auto* weight = std::get_if<pause_event::WeightChangesSign>(event)) {
        return tr("Waiting for a weight of cell %1 of layer %2 to change sign.")
            .arg(weight->cell.cell)
            .arg(weight->cell.layer);
    }
    return std::holds_alternative<pause_event::EpochEnds>(*event) ? tr("Waiting for the end of the epoch.")
                                                                  : tr("Waiting for a misclassified sample.");
}

QString missedWords() {
    return tr("What the step waits for did not happen within %1 updates.")
        .arg(countText(LessonPlayer::kLongestWay));
}

QStringList promiseWords(const LessonPlayer& player) {
    QStringList words;
    const QString broken = player.lesson().data.empty() ? QStringLiteral("✗ ") : QStringLiteral("– ");
    for (const PromiseSentence& promise : promiseSentences(player, player.step())) {
        words << (promise.kept ? QStringLiteral("✓ ") : broken) + unbroken(promise.text);
    }
    return words;
}

QStringList outcomeWords(const LessonPlayer& player) {
    QStringList words;
    if (player.missed()) {
        words << missedWords();
    }
    for (const PromiseSentence& promise : promiseSentences(player, player.step())) {
        words << unbroken(promise.text);
    }
    return words;
}

QStringList standingWords(const Frame& frame) {
    if (!frame.past) {
        return {};
    }
    QStringList words{
        tr("The run stands at: %1.").arg(momentText(frame.past->now, frame.past->batchesPerEpoch))};
    const LatestEvaluation latest = frame.history ? latestEvaluation(*frame.history) : LatestEvaluation{};
    if (latest.point != nullptr) {
        const QString accuracy = percentText(latest.point->accuracy);
        words << (latest.set == Evaluated::Validation
                      ? tr("The latest held-out accuracy is %1.").arg(accuracy)
                      : tr("The latest test accuracy is %1.").arg(accuracy));
    }
    return words;
}

} // namespace mc::ui
