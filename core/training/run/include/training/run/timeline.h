#pragma once

#include "training/measures/evaluation_log.h"
#include "training/measures/history.h"
#include "training/measures/history_memory.h"
#include "training/state/learner_state.h"
#include "training/state/moment.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mc {

class Trainer;

/// A state of a run that is kept to return to.
struct KeptState {
    LearnerState state;
    History history;
};

/// A named place in a run.
struct Bookmark {
    std::string name;
    Moment moment;
    bool operator==(const Bookmark&) const = default;
};

/// So much of the past of a run as goes into a file.
struct KeptPast {
    /// In the order of their moments, the present one not among them.
    std::vector<std::shared_ptr<const KeptState>> states;
    bool fromTheStart = false; ///< the state before learning is there, too: it is made anew from the seed
    Moment latest;             ///< the furthest the run has come
    std::vector<Bookmark> bookmarks; ///< in the order of their moments
};

/// What is kept of the past of a run: states between which everything can be computed again, bit for bit.
/// Where they would take more than their budget, those are dropped that are missed least: the whole course
/// stays in reach, and what lies near the place where the run stands is the quickest to reach.
class Timeline {
public:
    static constexpr std::size_t kDefaultBudget = 1'000'000'000; ///< bytes
    static constexpr std::int64_t kLeastStride = 32;             ///< updates between new states, at least

    explicit Timeline(std::size_t budget = kDefaultBudget) : budget_(budget) {}

    /// Forgets everything but `past`, of this very run; the present state of `trainer` is kept as the
    /// earliest there is, whatever it takes, unless `past` reaches further back. Bookmarks out of reach are
    /// left out.
    void begin(const Trainer& trainer, const KeptPast& past = {});
    /// Keeps the present state if it is one to keep. To be called after every update.
    void visit(const Trainer& trainer);

    /// A state from which `goal` can be reached with the presentation at that place: the latest one before
    /// it, or the earliest there is.
    [[nodiscard]] std::shared_ptr<const KeptState> before(const Moment& goal) const;
    /// What to write of the past of a run that stands at `now`: the states from which the bookmarks are
    /// reached and the last one before now, as far as they take no more than so many bytes.
    [[nodiscard]] KeptPast past(const Moment& now, std::size_t mostBytes) const;

    /// All that is kept of a run that stands at `now`, whose states are shared: for another run of the same
    /// course.
    [[nodiscard]] KeptPast wholePast(const Moment& now) const;

    /// What to write of the past of a run that stands at `now`, so that the presentation there can be
    /// computed again: the last state before the end of its batch. Nothing where that state is enough by
    /// itself.
    [[nodiscard]] KeptPast leadIn(const Moment& now) const;

    /// Adds an evaluation of this run to its EvaluationLog.
    void noteEvaluation(Evaluated set, const TestPoint& point);
    /// The evaluations on a set that belong to the course of the run up to `state`: see EvaluationLog::upTo.
    [[nodiscard]] std::vector<TestPoint> evaluationsUpTo(const LearnerState& state, Evaluated set) const;

    /// Whether there is an evaluation of this moment, whatever it is on.
    [[nodiscard]] bool isEvaluatedAt(std::int64_t updates) const;

    /// The states before so many updates, in the order of their moments.
    [[nodiscard]] std::vector<std::shared_ptr<const KeptState>> statesBefore(std::int64_t updates) const;
    /// The latest state before so many updates whose weights are all finite; null if there is none.
    [[nodiscard]] std::shared_ptr<const KeptState> lastFinite(std::int64_t updates) const;
    /// The run takes another course from `moment` on: what is kept of later ones is forgotten.
    void forgetAfter(const Moment& moment);
    /// States and evaluations with more than so many interventions in force are forgotten; the earliest state
    /// stays.
    void forgetBeyond(std::size_t interventions);

    /// The earliest moment to return to: the first one whose presentation can be computed again.
    [[nodiscard]] Moment earliest() const { return earliest_; }
    /// Interventions in force in the earliest state: those cannot be undone.
    [[nodiscard]] std::size_t earliestInterventions() const;
    [[nodiscard]] Moment latest() const { return latest_; } ///< the furthest the run has come
    /// Of all states and of the confusion matrices of evaluations; what they share counts once.
    [[nodiscard]] std::size_t bytes() const { return stateBytes_ + memory_.bytes(); }
    [[nodiscard]] std::size_t budget() const { return budget_; }
    /// Updates of each state, rising.
    [[nodiscard]] std::vector<std::int64_t> places() const;

    /// The most that bytes() may reach; at least the earliest state is kept.
    void setBudget(std::size_t bytes);

    /// In the order of their moments. A name that is there already moves to the new moment.
    void addBookmark(const Bookmark& bookmark);
    /// False if there is none of this name.
    bool removeBookmark(const std::string& name);
    bool renameBookmark(const std::string& from, const std::string& to);
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return bookmarks_; }

private:
    using States = std::map<std::int64_t, std::shared_ptr<const KeptState>>; // by updates

    [[nodiscard]] std::int64_t stride() const;
    void keep(const Trainer& trainer);
    void put(std::shared_ptr<const KeptState> state);
    void takeOver(const Trainer& trainer, const KeptPast& past);
    void forget(const KeptState& kept);
    template <class Goes> void eraseStates(Goes goes);
    [[nodiscard]] States::iterator leastMissed();
    void thinOut();

    std::size_t budget_;
    States states_;
    std::size_t stateBytes_ = 0; ///< of all states, without their histories
    EvaluationLog evaluations_;
    HistoryMemory memory_; ///< of the histories of all states and the matrices of evaluations_
    std::vector<Bookmark> bookmarks_;
    Moment earliest_;
    Moment latest_;
    std::int64_t here_ = 0; ///< updates where the run stands
};

} // namespace mc
