#include "lesson_offer.h"

#include "lesson/lesson_file.h"
#include "style/text.h"

#include <QFileInfo>
#include <algorithm>

namespace mc::ui {

QString lessonOfferText(const Lesson& lesson, const QString& file) {
    int experiments = 0;
    int playing = 0;
    int races = 0;
    double bytes = 0;
    for (const LessonStep& step : lesson.steps) {
        if (step.experiment) {
            ++experiments;
            bytes = std::max(bytes, bytesOfLesson(*step.experiment));
        }
        playing += step.play ? 1 : 0;
        races += step.race ? 1 : 0;
    }
    constexpr double kMegabyte = 1e6;
    QStringList sentences{
        tr("Begin the lesson “%1”?").arg(QString::fromStdString(lesson.title)) + QStringLiteral("\n\n") +
            tr("%1 has not been begun here before.").arg(QFileInfo(file).fileName()),
        tr("It has %1 steps and begins experiments in %2 of them, on digits drawn by the program; they take "
           "up "
           "to %3 MB of memory.")
            .arg(countText(static_cast<std::int64_t>(lesson.steps.size())), countText(experiments),
                 countText(static_cast<std::int64_t>(std::ceil(bytes / kMegabyte))))};
    if (playing > 0) {
        sentences << tr("%1 of its steps play by themselves.").arg(countText(playing));
    }
    if (races > 0) {
        sentences << tr("%1 of its steps race learning rules.").arg(countText(races));
    }
    sentences << tr("Your own run comes back when it is closed.");
    return joinedSentences(sentences);
}

} // namespace mc::ui
