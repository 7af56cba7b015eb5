#pragma once

#include "circuit/circuit_moment.h"

#include <optional>

class QBoxLayout;

namespace mc::ui {

class SignalList;

/// What arrives at the two dendrites of a microcircuit in a step: the strongest afferents by |W x| at the
/// basal ones, and the strongest feedback by |E e| at the apical one.
class CircuitLists : public QWidget {
    Q_OBJECT
public:
    explicit CircuitLists(QWidget* parent = nullptr);

    /// moment: null empties the lists. picked: the synapse on show, from 0.
    void showMoment(const CircuitMomentPtr& moment, std::optional<int> picked);

    [[nodiscard]] SignalList& afferents() const { return *afferents_; }
    [[nodiscard]] SignalList& feedback() const { return *feedback_; }

signals:
    void afferentPicked(int afferent);
    void cellPicked(mc::ui::CellChoice cell);

private:
    void showAfferents(const CircuitMoment& moment);
    void showFeedback(const CircuitMoment& moment);

    SignalList* afferents_;
    SignalList* feedback_;
};

} // namespace mc::ui
