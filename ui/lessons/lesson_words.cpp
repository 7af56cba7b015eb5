#include "lessons/lesson_words.h"

#include <QCoreApplication>
#include <cmath>
#include <type_traits>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::Lesson", text);
}

QString value(Measure measure, double number) {
    return QString::fromStdString(valueText(measure, number))
        .replace(QLatin1Char('-'), QStringLiteral("−"))
        .replace(QLatin1Char(' '), QChar::Nbsp);
}

QString placeName(const std::string& at) {
    if (at.empty()) {
        return {};
    }
    return at == "before" ? tr(" before") : tr(" (%1)").arg(QString::fromStdString(at));
}

QString relationSign(Relation relation) {
    switch (relation) {
    case Relation::AtLeast:
        return QStringLiteral("≥");
    case Relation::AtMost:
        return QStringLiteral("≤");
    case Relation::Above:
        return QStringLiteral(">");
    case Relation::Below:
        break;
    }
    return QStringLiteral("<");
}

QString ofMeasure(Measure measure) {
    switch (measure) {
    case Measure::Accuracy:
        return tr("test accuracy");
    case Measure::TrainAccuracy:
        return tr("training accuracy");
    case Measure::Loss:
        return tr("test loss");
    case Measure::TrainLoss:
        return tr("training loss");
    case Measure::Concordance:
        return tr("sign concordance");
    case Measure::Weighted:
        return tr("weighted concordance");
    case Measure::Angle:
        return tr("angle of E and Wᵀ");
    case Measure::Distance:
        return tr("distance of B from M∘Wᵀ");
    case Measure::Rate:
        return tr("PYR spikes per cell and step");
    case Measure::VipRate:
        return tr("VIP spikes per cell and step");
    case Measure::SstRate:
        return tr("SST spikes per cell and step");
    case Measure::Silent:
        return tr("silent cells");
    case Measure::GradientAngle:
        return tr("angle to the exact gradient");
    case Measure::Error:
        return tr("mean |e|");
    case Measure::Spikes:
        return tr("spikes");
    case Measure::Epochs:
        return tr("epochs");
    case Measure::Updates:
        break;
    }
    return tr("updates");
}

bool isOfPair(Measure measure) {
    return measure == Measure::Concordance || measure == Measure::Weighted || measure == Measure::Angle ||
           measure == Measure::Distance;
}

QString unitName(StepUnit unit, bool one) {
    switch (unit) {
    case StepUnit::TimeStep:
        return tr("ms");
    case StepUnit::Sample:
        return one ? tr("sample") : tr("samples");
    case StepUnit::Batch:
        return one ? tr("batch") : tr("batches");
    case StepUnit::Epoch:
        break;
    }
    return one ? tr("epoch") : tr("epochs");
}

} // namespace

QString measureName(const Quantity& quantity) {
    QString name = ofMeasure(quantity.measure);
    if (quantity.layer > 0) {
        name += isOfPair(quantity.measure)
                    ? tr(" of layers %1 – %2").arg(quantity.layer).arg(quantity.layer + 1)
                    : tr(" of layer %1").arg(quantity.layer);
    }
    if (quantity.cell >= 0) {
        name += tr(", cell %1").arg(quantity.cell);
    }
    return name + placeName(quantity.at);
}

QString progressWords(const LessonStep& step, const LessonPlayer::Progress& progress) {
    if (!progress.measure) {
        const Amount& amount = std::get<Amount>(*step.wait);
        return tr("%1 of %2 %3")
            .arg(progress.value)
            .arg(progress.goal)
            .arg(unitName(amount.unit, amount.count == 1));
    }
    Quantity quantity;
    quantity.measure = *progress.measure;
    if (const auto* event = std::get_if<PauseEvent>(&*step.wait)) {
        if (const auto* concordance = std::get_if<pause_event::ConcordanceReaches>(event)) {
            quantity.layer = concordance->layer;
        }
    }
    const QString now = progress.known ? value(*progress.measure, progress.value) : tr("not yet measured,");
    return tr("%1 %2 of %3").arg(measureName(quantity), now, value(*progress.measure, progress.goal));
}

QString waitWords(const LessonStep& step) {
    if (step.race) {
        return tr("the race to come to %1 epochs").arg(step.race->epochs);
    }
    const auto* event = step.wait ? std::get_if<PauseEvent>(&*step.wait) : nullptr;
    if (event == nullptr) {
        return {};
    }
    if (const auto* spike = std::get_if<pause_event::CellSpikes>(event)) {
        return tr("a spike of layer %1, cell %2").arg(spike->cell.layer).arg(spike->cell.cell);
    }
    if (const auto* weight = std::get_if<pause_event::WeightChangesSign>(event)) {
        return tr("a weight of layer %1, cell %2 to change its sign")
            .arg(weight->cell.layer)
            .arg(weight->cell.cell);
    }
    return std::holds_alternative<pause_event::EpochEnds>(*event) ? tr("the end of the epoch")
                                                                  : tr("a sample that is misclassified");
}

QString promiseWords(const Claim& claim, const LessonPlayer::Outcome& outcome) {
    if (!outcome.measured()) {
        return {};
    }
    const Measure measure = claim.left.measure;
    QString right = value(measure, *outcome.right);
    if (claim.right) {
        right = measureName(*claim.right) + QLatin1Char(' ') + value(measure, *outcome.right - claim.number);
        if (claim.number != 0) {
            right += (claim.number < 0 ? QStringLiteral(" − ") : QStringLiteral(" + ")) +
                     value(measure, std::abs(claim.number));
        }
    }
    const QString sign = holds(claim.relation, *outcome.left, *outcome.right)
                             ? QStringLiteral("✓ %1: %2 %3 %4")
                             : QStringLiteral("✗ %1: %2, not %3 %4");
    return sign.arg(measureName(claim.left), value(measure, *outcome.left), relationSign(claim.relation),
                    right);
}

} // namespace mc::ui
