#include "films/film_pace.h"

#include "base/number_text.h"
#include "lesson/amount.h"
#include "style/text.h"
#include "widgets/refuse.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>
#include <cmath>
#include <optional>

namespace mc::ui {

namespace {

constexpr std::int64_t kMostOfAUnit = 1'000'000;

struct Counted {
    std::string number;
    StepUnit unit;
};

/// "2 batches", "5ms", "epoch".
std::optional<Counted> countedIn(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9.eE+-]*?)\\s*(ms|samples?|batch|batches|epochs?)\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString number = match.captured(1);
    const QChar unit = match.captured(2).front();
    return Counted{number.isEmpty() ? std::string("1") : number.toStdString(),
                   unit == QLatin1Char('m')   ? StepUnit::TimeStep
                   : unit == QLatin1Char('s') ? StepUnit::Sample
                   : unit == QLatin1Char('b') ? StepUnit::Batch
                                              : StepUnit::Epoch};
}

double timeStepsOf(const CourseShape& shape, StepUnit unit) {
    const auto steps = static_cast<double>(shape.steps);
    switch (unit) {
    case StepUnit::TimeStep:
        return 1;
    case StepUnit::Sample:
        return steps;
    case StepUnit::Batch:
        return steps * static_cast<double>(shape.batch);
    case StepUnit::Epoch:
        break;
    }
    return steps * static_cast<double>(shape.images);
}

/// Time steps of a picture.
double stepOf(const UnitsPerSecond& pace, const CourseShape& shape, std::int64_t, double rate) {
    return pace.count * timeStepsOf(shape, pace.unit) / rate;
}
/// The first and the last picture are among those that are shown.
double stepOf(const FilmLength& pace, const CourseShape&, std::int64_t total, double rate) {
    return static_cast<double>(total) / std::max(1.0, std::round(pace.seconds * rate) - 1);
}

/// The number of the first picture that is not before `to`, for pictures at rising moments.
template <class MomentAt> std::int64_t firstNotBefore(const Moment& to, MomentAt momentAt) {
    std::int64_t low = 0; // is before
    std::int64_t high = 1;
    while (high <= FilmSchedule::kMostPictures && momentAt(high) < to) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (momentAt(middle) < to ? low : high) = middle;
    }
    return high;
}

} // namespace

PictureEvery parsePictureEvery(std::string_view text) {
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const std::optional<Counted> counted = countedIn(whole);
    const std::optional<std::int64_t> count =
        counted ? numberIn<std::int64_t>(counted->number) : std::nullopt;
    if (!count || *count < 1 || *count > kMostOfAUnit) {
        refuse(tr("'%1' is not an interval between pictures: it can be like 5 ms, 1 sample, 10 batches or "
                  "1 epoch, from 1 to 1,000,000.")
                   .arg(whole));
    }
    return {counted->unit, *count};
}

UnitsPerSecond parseUnitsPerSecond(std::string_view text) {
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString amount = whole.trimmed();
    const bool perSecond = amount.endsWith(QLatin1String("/s"));
    amount.chop(perSecond ? 2 : 0);
    const std::optional<Counted> counted = countedIn(amount);
    const std::optional<double> count = counted ? numberIn<double>(counted->number) : std::nullopt;
    constexpr double kLeast = 1e-6;
    if (!perSecond || !count || !(*count >= kLeast && *count <= kMostOfAUnit)) {
        refuse(tr("'%1' is not a speed: it is how much each second of film shows, like 20 ms/s, 2 samples/s, "
                  "25 batches/s or 0.5 epochs/s.")
                   .arg(whole));
    }
    return {counted->unit, *count};
}

FilmSchedule::FilmSchedule(const CourseShape& shape, const Moment& from, const Moment& to,
                           const FilmPace& pace, double rate)
    : shape_(shape), from_(from), to_(to) {
    if (to < from) {
        refuse(tr("The end of the film is before its beginning."));
    }
    const std::int64_t total = shape.timeStepsUpTo(to) - shape.timeStepsUpTo(from);
    if (const auto* every = std::get_if<PictureEvery>(&pace)) {
        step_ = *every;
    } else if (const auto* speed = std::get_if<UnitsPerSecond>(&pace)) {
        step_ = stepOf(*speed, shape, total, rate);
    } else {
        step_ = stepOf(std::get<FilmLength>(pace), shape, total, rate);
    }
    if (const double* step = std::get_if<double>(&step_); step != nullptr && total > 0) {
        const double pictures = std::ceil(static_cast<double>(total) / *step - 1e-9) + 1;
        pictures_ = pictures > static_cast<double>(kMostPictures) ? kMostPictures + 1
                                                                  : static_cast<std::int64_t>(pictures);
    } else if (total > 0) {
        pictures_ = 1 + firstNotBefore(to, [this](std::int64_t picture) { return unclamped(picture); });
    }
    if (pictures_ > kMostPictures) {
        refuse(tr("The film would have more than %1 pictures: choose a shorter stretch, or a faster pace.")
                   .arg(countText(kMostPictures)));
    }
}

Moment FilmSchedule::unclamped(std::int64_t picture) const {
    if (const auto* every = std::get_if<PictureEvery>(&step_)) {
        return picture == 0 ? from_ : momentAfter(shape_, from_, Amount{every->unit, every->count * picture});
    }
    const double step = std::get<double>(step_);
    const double exact =
        static_cast<double>(shape_.timeStepsUpTo(from_)) + step * static_cast<double>(picture);
    const double unit = step >= timeStepsOf(shape_, StepUnit::Batch) ? timeStepsOf(shape_, StepUnit::Batch)
                        : step >= timeStepsOf(shape_, StepUnit::Sample)
                            ? timeStepsOf(shape_, StepUnit::Sample)
                            : 1;
    const Moment near =
        shape_.momentAfter(static_cast<std::int64_t>(std::llround(std::round(exact / unit) * unit)));
    const bool batches = unit > timeStepsOf(shape_, StepUnit::Sample);
    return batches && near.presented > 0 ? Moment{near.updates + 1, 0}
                                         : near; // the last batch may be smaller
}

Moment FilmSchedule::momentOf(std::int64_t picture) const {
    if (picture <= 0) {
        return from_;
    }
    return picture + 1 >= pictures_ ? to_ : std::clamp(unclamped(picture), from_, to_);
}

} // namespace mc::ui
