#include "films/film_place.h"

#include "base/number_text.h"
#include "runtime/frame.h"
#include "style/text.h"
#include "widgets/refuse.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>

namespace mc::ui {

namespace {

constexpr double kMostEpochs = 1e6;
constexpr std::int64_t kMostUnits = 1'000'000'000;

[[noreturn]] void refusePlace(const QString& text) {
    refuse(
        tr("'%1' is not a place in a run. It can be start, now, latest or bookmark=NAME, or amounts from the "
           "start, like epoch=1.5 or epoch=1,batch=5,sample=2,ms=10; amounts can follow a word, like "
           "now,ms=20. The end of a film can also be counted from its beginning: from,epoch=2.")
            .arg(text));
}

std::optional<FilmPlace::Base> baseNamed(const QString& word) {
    using enum FilmPlace::Base;
    return word == QLatin1String("start")    ? std::optional(Start)
           : word == QLatin1String("now")    ? std::optional(Now)
           : word == QLatin1String("latest") ? std::optional(Latest)
           : word == QLatin1String("from")   ? std::optional(From)
                                             : std::nullopt;
}

std::int64_t* unitNamed(FilmPlace& place, const QString& name) {
    return name == QLatin1String("batch")    ? &place.batches
           : name == QLatin1String("update") ? &place.batches
           : name == QLatin1String("sample") ? &place.samples
           : name == QLatin1String("ms")     ? &place.milliseconds
                                             : nullptr;
}

/// False if it is no amount.
bool takeAmount(FilmPlace& place, const QString& name, const std::string& number) {
    if (name == QLatin1String("epoch")) {
        const std::optional<double> epochs = numberIn<double>(number);
        place.epochs += epochs.value_or(0);
        return epochs && *epochs >= 0 && place.epochs <= kMostEpochs;
    }
    std::int64_t* const unit = unitNamed(place, name);
    const std::optional<std::int64_t> count = numberIn<std::int64_t>(number);
    if (unit == nullptr || !count || *count < 0 || *count > kMostUnits) {
        return false;
    }
    *unit += *count;
    return *unit <= kMostUnits;
}

Moment momentOfBookmark(const FilmPlace& place, const PastSummary& past) {
    const auto found = std::ranges::find(past.bookmarks, place.bookmark, &Bookmark::name);
    if (found != past.bookmarks.end()) {
        return found->moment;
    }
    QStringList names;
    for (const Bookmark& bookmark : past.bookmarks) {
        names << QStringLiteral("'%1'").arg(QString::fromStdString(bookmark.name));
    }
    const QString wanted = QString::fromStdString(place.bookmark);
    refuse(names.isEmpty()
               ? tr("The run has no bookmark '%1', and no other.").arg(wanted)
               : tr("The run has no bookmark '%1'. It has %2.").arg(wanted, names.join(QLatin1String(", "))));
}

Moment baseOf(const FilmPlace& place, const PastSummary& past, const Moment& from) {
    switch (place.base) {
    case FilmPlace::Base::Start:
        break;
    case FilmPlace::Base::Now:
        return past.now;
    case FilmPlace::Base::Latest:
        return past.latest;
    case FilmPlace::Base::Bookmark:
        return momentOfBookmark(place, past);
    case FilmPlace::Base::From:
        return from;
    case FilmPlace::Base::Moment:
        return place.moment;
    }
    return {};
}

} // namespace

FilmPlace parseFilmPlace(std::string_view text) {
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    FilmPlace place;
    bool first = true;
    for (const QString& part : whole.split(QLatin1Char(','))) {
        const QString word = part.trimmed();
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.left(equals).trimmed();
        const QString value = equals < 0 ? QString() : word.mid(equals + 1).trimmed();
        if (first && name == QLatin1String("bookmark") && !value.isEmpty()) {
            place.base = FilmPlace::Base::Bookmark;
            place.bookmark = value.toStdString();
        } else if (const auto base = baseNamed(word); first && base) {
            place.base = *base;
        } else if (!takeAmount(place, name, value.toStdString())) {
            refusePlace(whole);
        }
        first = false;
    }
    return place;
}

Moment momentOf(const FilmPlace& place, const PastSummary& past, const CourseShape& shape,
                const Moment& from) {
    Moment moment = baseOf(place, past, from);
    const auto epochs =
        static_cast<std::int64_t>(std::llround(place.epochs * static_cast<double>(shape.batchesPerEpoch())));
    if (const std::int64_t batches = epochs + place.batches; batches > 0) {
        moment = {moment.updates + batches, 0}; // to the end of a batch, as a step by batches goes
    }
    const std::int64_t steps = place.samples * shape.steps + place.milliseconds;
    return steps > 0 ? shape.momentAfter(shape.timeStepsUpTo(moment) + steps) : moment;
}

} // namespace mc::ui
