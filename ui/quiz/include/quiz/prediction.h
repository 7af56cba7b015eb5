#pragma once

#include "lesson/lesson.h"
#include "view/data_table.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace mc::ui {

/// Prediction: what somebody has answered to the question of a lesson before it was tried, be it a reader or,
/// with their votes, a class. It holds all that is told of it, so that it needs no lesson to be read.
struct Prediction {
    QString lesson; ///< its title
    int step = 1;   ///< its number in the lesson, from 1
    QString title;  ///< of the step
    // Both as the author wrote them: translations of a lesson ask the same questions.
    QString originalLesson;
    QString originalTitle;
    QString question;
    QStringList options;      ///< 2 ... 8
    int right = 0;            ///< the place of the right one, from 0
    QString mark;             ///< of the question as its author wrote it; another one after it was changed
    std::optional<int> own{}; ///< what a reader has chosen; none: a class has voted
    std::vector<int> votes{}; ///< of a class, for each option; empty: a reader has answered
    bool revealed = true;     ///< the answer was shown
    bool changed = false;     ///< the lesson asks in other words now, or no longer
    QStringList outcome{};    ///< what came of the step, in sentences; empty: it is not over, or says nothing
    QDateTime time{};         ///< UTC

    [[nodiscard]] bool isVote() const { return !own.has_value(); }
    /// Whether both are of the same question, which has not been changed between them.
    [[nodiscard]] bool sameQuestion(const Prediction& other) const {
        return sameStep(other) && mark == other.mark;
    }
    [[nodiscard]] bool sameStep(const Prediction& other) const {
        return originalLesson == other.originalLesson && originalTitle == other.originalTitle;
    }
    bool operator==(const Prediction&) const = default;
};

/// The question of a step with neither answer nor votes. step: from 0, of a step that asks. original: of
/// which `lesson` is a translation, or the same lesson.
[[nodiscard]] Prediction questionOf(const Lesson& lesson, std::size_t step, const Lesson& original);
[[nodiscard]] Prediction questionOf(const Lesson& lesson, std::size_t step);

/// A share in [0, 1] as "48 %".
[[nodiscard]] QString wholePercent(double share);
/// "A", "B" ... by the place from 0.
[[nodiscard]] QString optionLetter(int place);
/// "B: Nothing: only the new input counts."
[[nodiscard]] QString optionWords(const Prediction& prediction, int place);
/// A reader's answer, or "A 3, B 12, C 1".
[[nodiscard]] QString answerWords(const Prediction& prediction);
/// Of votes: "12 of 16 were right (75 %)."; of a reader's answer: "Right" or "Wrong". Empty while the answer
/// has not been shown.
[[nodiscard]] QString verdictWords(const Prediction& prediction);

/// All of them, a row each, for a spreadsheet.
[[nodiscard]] DataTable tableOf(const std::vector<Prediction>& predictions);

/// As a session keeps it.
[[nodiscard]] QJsonValue toJson(const Prediction& prediction);
/// value: of a file, which is not trusted. None if it is no prediction; longer texts are cut.
[[nodiscard]] std::optional<Prediction> predictionFrom(const QJsonValue& value);

} // namespace mc::ui
