#pragma once

#include "quiz/prediction.h"

#include <QJsonValue>
#include <QObject>
#include <cstddef>
#include <optional>
#include <vector>

namespace mc::ui {

/// Log of the predictions of a session, across its lessons, in the order in which they were made. Beyond a
/// number of them the earliest go.
class PredictionLog : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 1000;

    using QObject::QObject;

    [[nodiscard]] const std::vector<Prediction>& all() const { return all_; }

    void add(Prediction prediction);
    /// Votes of a class take the place of those of the same vote, which began at the same time; else they are
    /// added.
    void putVotes(const Prediction& prediction);
    /// The votes of a class on a question that were counted last; null: none.
    [[nodiscard]] const Prediction* latestVotes(const Prediction& question) const;
    /// The same on any question that the step has asked before it was changed.
    [[nodiscard]] const Prediction* votesBeforeChange(const Prediction& question) const;
    /// What came of a step, for the latest prediction of a reader and of a class to its question, if its
    /// answer has been shown.
    void setOutcome(const Prediction& question, const QStringList& outcome);

    /// Compares the questions of a lesson, as its author wrote it, with those that were answered, and marks
    /// the answers to others. Returns the titles of the steps whose question was found to be changed, or
    /// gone, only now.
    QStringList compareWith(const Lesson& original);

    /// rows: places in all(). Returns what was removed.
    std::vector<Prediction> remove(const std::vector<std::size_t>& rows);
    /// What was removed, at its time.
    void bringBack(const std::vector<Prediction>& removed);

    /// For a session; Undefined: there are none.
    [[nodiscard]] QJsonValue toJson() const;
    /// Replaces all. value: of a file, which is not trusted: what is no prediction is left out, and of too
    /// many the earliest.
    void fromJson(const QJsonValue& value);

signals:
    void changed();
    /// All are others now, before changed().
    void replaced();

private:
    void limit();

    std::vector<Prediction> all_;
};

} // namespace mc::ui
