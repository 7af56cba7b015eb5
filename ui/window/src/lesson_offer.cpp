#include "lesson_offer.h"

#include "lesson/lesson_file.h"
#include "style/text.h"
#include "training/race/race_entry.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <vector>

namespace mc::ui {

namespace {

/// What a lesson does by itself once it has begun.
struct StepCounts {
    std::int64_t experiments = 0; ///< steps that begin one, and so on
    std::int64_t playing = 0;
    std::int64_t races = 0;
    double bytes = 0; ///< of memory, of the largest experiment or race
};

StepCounts countsOf(const Lesson& lesson, int threads) {
    StepCounts counts;
    for (std::size_t k = 0; k < lesson.steps.size(); ++k) {
        const LessonStep& step = lesson.steps[k];
        if (step.experiment) {
            ++counts.experiments;
            counts.bytes = std::max(counts.bytes, bytesOfLesson(*step.experiment, threads));
        }
        if (step.race) {
            ++counts.races;
            const Experiment& board = experimentOf(lesson, k); // stays while the rules race
            const std::vector<Experiment> runs =
                experimentsOf(RaceEntry{board, step.race->rules, step.race->seeds});
            counts.bytes = std::max(counts.bytes, bytesOfLesson(board, threads) + bytesOfRace(runs));
        }
        counts.playing += step.play ? 1 : 0;
    }
    return counts;
}

QString stepsText(std::int64_t steps) {
    return steps == 1 ? tr("It has 1 step.") : tr("It has %1 steps.").arg(countText(steps));
}

QString experimentsText(const StepCounts& counts) {
    if (counts.experiments == 0) {
        return tr("It begins no experiment.");
    }
    constexpr double kMegabyte = 1e6;
    const QString megabytes = countText(static_cast<std::int64_t>(std::ceil(counts.bytes / kMegabyte)));
    return counts.experiments == 1
               ? tr("It begins 1 experiment and takes up to %1 MB of memory.").arg(megabytes)
               : tr("It begins %1 experiments and takes up to %2 MB of memory.")
                     .arg(countText(counts.experiments), megabytes);
}

} // namespace

QString lessonOfferText(const Lesson& lesson, const QString& file, int threads, const QString& data) {
    const StepCounts counts = countsOf(lesson, threads);
    QStringList sentences{tr("Begin the lesson “%1”?").arg(QString::fromStdString(lesson.title)) +
                              QStringLiteral("\n\n") +
                              tr("%1 has not been begun here before.").arg(QFileInfo(file).fileName()),
                          stepsText(static_cast<std::int64_t>(lesson.steps.size())), experimentsText(counts)};
    sentences << (data.isEmpty()
                      ? tr("It runs on digits drawn by the program.")
                      : tr("It runs on %1, which you chose for lessons; its images need memory in addition.")
                            .arg(data));
    if (counts.playing > 0) {
        sentences << (counts.playing == 1
                          ? tr("1 of its steps plays by itself.")
                          : tr("%1 of its steps play by themselves.").arg(countText(counts.playing)));
    }
    if (counts.races > 0) {
        sentences << (counts.races == 1
                          ? tr("1 of its steps races learning rules.")
                          : tr("%1 of its steps race learning rules.").arg(countText(counts.races)));
    }
    sentences << tr("Your own run comes back when you close the lesson.");
    return joinedSentences(sentences);
}

} // namespace mc::ui
