#include "quiz/prediction.h"
#include "quiz/vote_count.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mc::ui {

namespace {

constexpr qsizetype kLongestText = 20'000; ///< characters, as of a question in a lesson
constexpr qsizetype kMostSentences = 50;
constexpr int kFewestOptions = 2;
constexpr int kMostOptions = 8;
constexpr int kMostSteps = 200; ///< of a lesson

const QString kLesson = QStringLiteral("lesson");
const QString kStep = QStringLiteral("step");
const QString kTitle = QStringLiteral("title");
const QString kOriginalLesson = QStringLiteral("original_lesson"); ///< these two of a translation only
const QString kOriginalTitle = QStringLiteral("original_title");
const QString kQuestion = QStringLiteral("question");
const QString kOptions = QStringLiteral("options");
const QString kRight = QStringLiteral("right");
const QString kMark = QStringLiteral("mark");
const QString kOwn = QStringLiteral("own");
const QString kVotes = QStringLiteral("votes");
const QString kRevealed = QStringLiteral("revealed");
const QString kChanged = QStringLiteral("changed");
const QString kOutcome = QStringLiteral("outcome");
const QString kTime = QStringLiteral("time");

QString textIn(const QJsonValue& value) {
    return value.toString().left(kLongestText);
}

QStringList textsIn(const QJsonValue& value, qsizetype most) {
    QStringList texts;
    for (const auto& text : value.toArray()) {
        if (texts.size() < most) {
            texts << textIn(text);
        }
    }
    return texts;
}

/// A whole number in the range; none if it is none.
std::optional<int> wholeIn(const QJsonValue& value, int least, int most) {
    const int number = value.toInt(least - 1);
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::vector<int> votesIn(const QJsonArray& values) {
    std::vector<int> votes;
    for (const auto& value : values) {
        votes.push_back(wholeIn(value, 0, VoteCount::kMost).value_or(0));
    }
    return votes;
}

} // namespace

QJsonValue toJson(const Prediction& prediction) {
    QJsonObject object{{kLesson, prediction.lesson},
                       {kStep, prediction.step},
                       {kTitle, prediction.title},
                       {kQuestion, prediction.question},
                       {kOptions, QJsonArray::fromStringList(prediction.options)},
                       {kRight, prediction.right},
                       {kMark, prediction.mark},
                       {kRevealed, prediction.revealed},
                       {kChanged, prediction.changed},
                       {kOutcome, QJsonArray::fromStringList(prediction.outcome)},
                       {kTime, prediction.time.toUTC().toString(Qt::ISODateWithMs)}};
    if (prediction.originalLesson != prediction.lesson || prediction.originalTitle != prediction.title) {
        object.insert(kOriginalLesson, prediction.originalLesson);
        object.insert(kOriginalTitle, prediction.originalTitle);
    }
    if (prediction.own) {
        object.insert(kOwn, *prediction.own);
    } else {
        QJsonArray votes;
        for (const int count : prediction.votes) {
            votes.append(count);
        }
        object.insert(kVotes, votes);
    }
    return object;
}

std::optional<Prediction> predictionFrom(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    const qsizetype options = object.value(kOptions).toArray().size();
    const QJsonArray votes = object.value(kVotes).toArray();
    if (options < kFewestOptions || options > kMostOptions) {
        return std::nullopt;
    }
    const int last = static_cast<int>(options) - 1;
    const std::optional<int> right = wholeIn(object.value(kRight), 0, last);
    const std::optional<int> own = wholeIn(object.value(kOwn), 0, last);
    const std::optional<int> step = wholeIn(object.value(kStep), 1, kMostSteps);
    const QDateTime time = QDateTime::fromString(object.value(kTime).toString(), Qt::ISODateWithMs);
    if (!right || !step || !time.isValid() || (!own && votes.size() != options)) {
        return std::nullopt;
    }
    Prediction prediction;
    prediction.lesson = textIn(object.value(kLesson));
    prediction.step = *step;
    prediction.title = textIn(object.value(kTitle));
    prediction.originalLesson = textIn(object.value(kOriginalLesson).toString(prediction.lesson));
    prediction.originalTitle = textIn(object.value(kOriginalTitle).toString(prediction.title));
    prediction.question = textIn(object.value(kQuestion));
    prediction.options = textsIn(object.value(kOptions), kMostOptions);
    prediction.right = *right;
    prediction.mark = textIn(object.value(kMark));
    prediction.own = own;
    prediction.votes = own ? std::vector<int>() : votesIn(votes);
    prediction.revealed = object.value(kRevealed).toBool(true);
    prediction.changed = object.value(kChanged).toBool();
    prediction.outcome = textsIn(object.value(kOutcome), kMostSentences);
    prediction.time = time.toUTC();
    return prediction;
}

} // namespace mc::ui
