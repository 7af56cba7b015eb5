#pragma once

#include "circuit/synapse_explanation.h"
#include "view/empty_text.h"

#include <optional>

namespace mc::ui {

/// Card of a synapse: its Hebbian update, written out with its numbers. For all synapses of a layer of the
/// same height, so that what stands below it keeps its place.
class SynapseCard : public Picture {
public:
    /// explanation: none: the card says `message`.
    SynapseCard(std::optional<SynapseExplanation> explanation, EmptyText message);

    [[nodiscard]] const std::optional<SynapseExplanation>& explanation() const { return explanation_; }

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// All of it: lines without room are shortened.
    [[nodiscard]] QString textAt(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const override {
        return explanation_ ? explanation_->text() : QString();
    }
    /// What it says, in words.
    [[nodiscard]] QString summary() const override {
        return explanation_ ? explanation_->text() : message_.whole();
    }

private:
    [[nodiscard]] bool isShared() const { return explanation_ && !explanation_->shared.isEmpty(); }
    void paintExplanation(QPainter& painter, const QRectF& inside, const Paper& paper) const;
    void paintBatch(QPainter& painter, const QRectF& inside, double& y, const Paper& paper) const;

    std::optional<SynapseExplanation> explanation_;
    EmptyText message_;
};

} // namespace mc::ui
