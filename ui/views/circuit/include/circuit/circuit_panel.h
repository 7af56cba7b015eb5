#pragma once

#include "circuit/circuit_moment.h"
#include "view/empty_text.h"

#include <optional>

class QBoxLayout;

namespace mc::ui {

class CircuitLists;
class CircuitPicture;
class CircuitTraces;
class FieldPanel;
class SynapseCard;
class WeightImage;

/// The microcircuit on show with all its parts: drawing, signals that arrive, update of a synapse, courses,
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

    /// The synapse on show: the one picked, or the strongest afferent now.
    [[nodiscard]] std::optional<int> afferent() const;
    void pick(int afferent);

    [[nodiscard]] CircuitPicture& picture() const { return *picture_; }
    [[nodiscard]] CircuitLists& lists() const { return *lists_; }
    [[nodiscard]] SynapseCard& card() const { return *card_; }
    [[nodiscard]] CircuitTraces& traces() const { return *traces_; }
    [[nodiscard]] WeightImage& weights() const { return *weights_; }
    [[nodiscard]] FieldPanel& field() const { return *field_; }

signals:
    void afferentPicked(int afferent);
    void cellPicked(mc::ui::CellChoice cell);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSynapse();
    void pickByHand(int afferent);

    CircuitMomentPtr moment_;
    EmptyText message_;
    std::optional<int> picked_; ///< by a person
    QBoxLayout* columns_;
    CircuitPicture* picture_;
    CircuitLists* lists_;
    SynapseCard* card_;
    CircuitTraces* traces_;
    WeightImage* weights_;
    FieldPanel* field_;
};

} // namespace mc::ui
