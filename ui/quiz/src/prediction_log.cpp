#include "quiz/prediction_log.h"

#include <QJsonArray>
#include <algorithm>
#include <iterator>
#include <utility>

namespace mc::ui {

namespace {

template <class Predictions, class Wanted> auto* lastOf(Predictions& all, Wanted wanted) {
    const auto found = std::find_if(all.rbegin(), all.rend(), wanted);
    return found == all.rend() ? nullptr : &*found;
}

} // namespace

void PredictionLog::limit() {
    if (all_.size() > kMost) {
        all_.erase(all_.begin(), std::prev(all_.end(), kMost));
    }
}

void PredictionLog::add(Prediction prediction) {
    all_.push_back(std::move(prediction));
    limit();
    emit changed();
}

void PredictionLog::putVotes(const Prediction& prediction) {
    Prediction* same = lastOf(all_, [&](const Prediction& one) {
        return one.isVote() && one.sameQuestion(prediction) && one.time == prediction.time;
    });
    if (same == nullptr) {
        add(prediction);
    } else if (*same != prediction) {
        *same = prediction;
        emit changed();
    }
}

const Prediction* PredictionLog::latestVotes(const Prediction& question) const {
    return lastOf(all_, [&](const Prediction& one) { return one.isVote() && one.sameQuestion(question); });
}

const Prediction* PredictionLog::votesBeforeChange(const Prediction& question) const {
    return lastOf(all_, [&](const Prediction& one) {
        return one.isVote() && one.sameStep(question) && one.mark != question.mark;
    });
}

void PredictionLog::setOutcome(const Prediction& question, const QStringList& outcome) {
    bool news = false;
    for (const bool vote : {false, true}) {
        Prediction* one = lastOf(all_, [&](const Prediction& other) {
            return other.isVote() == vote && other.sameQuestion(question);
        });
        if (one != nullptr && one->revealed && one->outcome.size() < outcome.size()) {
            one->outcome = outcome;
            news = true;
        }
    }
    if (news) {
        emit changed();
    }
}

QStringList PredictionLog::compareWith(const Lesson& original) {
    std::vector<Prediction> asked;
    for (std::size_t step = 0; step < original.steps.size(); ++step) {
        if (original.steps[step].question) {
            asked.push_back(questionOf(original, step));
        }
    }
    QStringList steps;
    bool news = false;
    for (Prediction& one : all_) {
        if (one.originalLesson.toStdString() != original.title) {
            continue;
        }
        const bool differs = std::ranges::none_of(
            asked, [&](const Prediction& question) { return one.sameQuestion(question); });
        if (differs && !one.changed && !steps.contains(one.title)) {
            steps << one.title;
        }
        news = news || one.changed != differs;
        one.changed = differs;
    }
    if (news) {
        emit changed();
    }
    return steps;
}

std::vector<Prediction> PredictionLog::remove(const std::vector<std::size_t>& rows) {
    std::vector<Prediction> kept;
    std::vector<Prediction> removed;
    for (std::size_t row = 0; row < all_.size(); ++row) {
        (std::ranges::find(rows, row) == rows.end() ? kept : removed).push_back(std::move(all_[row]));
    }
    all_ = std::move(kept);
    emit changed();
    return removed;
}

void PredictionLog::bringBack(const std::vector<Prediction>& removed) {
    all_.insert(all_.end(), removed.begin(), removed.end());
    std::ranges::stable_sort(all_, {}, &Prediction::time);
    limit();
    emit changed();
}

QJsonValue PredictionLog::toJson() const {
    if (all_.empty()) {
        return QJsonValue::Undefined;
    }
    QJsonArray values;
    for (const Prediction& one : all_) {
        values.append(mc::ui::toJson(one));
    }
    return values;
}

void PredictionLog::fromJson(const QJsonValue& value) {
    all_.clear();
    const QJsonArray values = value.toArray();
    for (qsizetype place = values.size(); place-- > 0 && all_.size() < kMost;) { // the latest stand last
        if (std::optional<Prediction> prediction = predictionFrom(values[place])) {
            all_.push_back(*std::move(prediction));
        }
    }
    std::ranges::reverse(all_);
    emit replaced();
    emit changed();
}

} // namespace mc::ui
