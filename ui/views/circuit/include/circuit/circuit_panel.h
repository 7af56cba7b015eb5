#pragma once

#include "circuit/circuit_moment.h"
#include "view/empty_text.h"

#include <optional>

class QBoxLayout;

namespace mc::ui {

class CircuitDrawing;
class CircuitTraces;
class PictureView;
class SignalList;
class SynapseCard;

/// The microcircuit on show with all its parts: drawing, signals that arrive, update of a synapse, traces,
/// for layer 1 its weights as an image, and where only a part of the input reaches it, that part. In two
/// columns where it is wide.
class CircuitPanel : public QWidget {
    Q_OBJECT
public:
    explicit CircuitPanel(QWidget* parent = nullptr);

    /// cell: on show. message: why the moment is null.
    void showMoment(const CircuitMomentPtr& moment, CellChoice cell, const EmptyText& message);
    /// Another cell or run: the strongest synapse is picked again, ranges begin anew.
    void begin();
    /// All parts.
    [[nodiscard]] PicturePtr picture() const;

    /// The synapse on show: the one picked, or the strongest afferent now.
    [[nodiscard]] std::optional<int> afferent() const;
    void pick(int afferent);

    [[nodiscard]] CircuitDrawing& drawing() const { return *drawing_; }
    [[nodiscard]] SignalList& afferents() const { return *afferents_; }
    [[nodiscard]] SignalList& feedback() const { return *feedback_; }
    /// What is said of the synapse on show.
    [[nodiscard]] const SynapseCard& card() const { return *synapse_; }
    [[nodiscard]] CircuitTraces& traces() const { return *traces_; }
    [[nodiscard]] PictureView& weights() const { return *weights_; }
    [[nodiscard]] PictureView& field() const { return *field_; }

signals:
    void afferentPicked(int afferent);
    void cellPicked(mc::ui::CellChoice cell);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameParts();
    void showSynapse();
    void pickByHand(int afferent);

    CircuitMomentPtr moment_;
    EmptyText message_;
    std::optional<int> picked_;         ///< by a person
    std::optional<int> pickedFeedback_; ///< likewise
    QBoxLayout* columns_;
    CircuitDrawing* drawing_;
    SignalList* feedback_;
    SignalList* afferents_;
    PictureView* card_;
    std::shared_ptr<const SynapseCard> synapse_; ///< the picture of the card
    CircuitTraces* traces_;
    PictureView* weights_;
    PictureView* field_;
};

} // namespace mc::ui
