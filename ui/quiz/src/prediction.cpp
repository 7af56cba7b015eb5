#include "quiz/prediction.h"

#include "lessons/lesson_text.h"
#include "quiz/vote_count.h"
#include "style/lists.h"
#include "style/text.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cstddef>

namespace mc::ui {

namespace {

constexpr qsizetype kMarkLength = 16; ///< hexadecimal digits

/// Of all that a person is asked, and of which option is right.
QString markOf(const Question& question) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& text) {
        hash.addData(QByteArray::fromStdString(text + '\0'));
    };
    add(question.text);
    for (const Question::Option& option : question.options) {
        add((option.right ? "(x)" : "( )") + option.text);
    }
    return QString::fromLatin1(hash.result().toHex().left(kMarkLength));
}

QString plain(const std::string& markdown) {
    return lessonPlainText(QString::fromStdString(markdown)).simplified();
}

} // namespace

Prediction questionOf(const Lesson& lesson, std::size_t step, const Lesson& original) {
    const LessonStep& asking = lesson.steps[step];
    const Question& question = *asking.question;
    Prediction asked;
    asked.lesson = QString::fromStdString(lesson.title);
    asked.step = static_cast<int>(step) + 1;
    asked.title = QString::fromStdString(asking.title);
    asked.question = plain(question.text);
    for (const Question::Option& option : question.options) {
        asked.right = option.right ? static_cast<int>(asked.options.size()) : asked.right;
        asked.options << plain(option.text);
    }
    const bool hasOriginal = step < original.steps.size() && original.steps[step].question &&
                             original.steps[step].question->options.size() == question.options.size();
    const LessonStep& written = hasOriginal ? original.steps[step] : asking;
    asked.originalLesson = QString::fromStdString((hasOriginal ? original : lesson).title);
    asked.originalTitle = QString::fromStdString(written.title);
    asked.mark = markOf(*written.question);
    return asked;
}

Prediction questionOf(const Lesson& lesson, std::size_t step) {
    return questionOf(lesson, step, lesson);
}

QString wholePercent(double share) {
    constexpr double kHundred = 100;
    return decimalText(kHundred * share, 0) + QChar::Nbsp + QLatin1Char('%');
}

QString optionLetter(int place) {
    return QString(QChar(u'A' + place));
}

QString optionWords(const Prediction& prediction, int place) {
    return tr("%1: %2").arg(optionLetter(place), prediction.options.value(place));
}

QString answerWords(const Prediction& prediction) {
    if (prediction.own) {
        return optionWords(prediction, *prediction.own);
    }
    QStringList counts;
    for (std::size_t k = 0; k < prediction.votes.size(); ++k) {
        counts << optionLetter(static_cast<int>(k)) + QChar::Nbsp + countText(prediction.votes[k]);
    }
    return commaList(counts);
}

QString verdictWords(const Prediction& prediction) {
    if (!prediction.revealed) {
        return {};
    }
    if (prediction.own) {
        return *prediction.own == prediction.right ? tr("Right") : tr("Wrong");
    }
    const VoteCount count(prediction.votes);
    if (count.total() == 0) {
        return tr("Nobody voted.");
    }
    const auto right = static_cast<std::size_t>(prediction.right);
    return tr("%1 of %2 were right (%3).")
        .arg(countText(count.votes()[right]), countText(count.total()), wholePercent(count.share(right)));
}

} // namespace mc::ui
