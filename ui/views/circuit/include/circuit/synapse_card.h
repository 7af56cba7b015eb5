#pragma once

#include "circuit/synapse_story.h"
#include "view/empty_text.h"

#include <optional>

namespace mc::ui {

/// Card of a synapse: its Hebbian update, written out with its numbers. For all synapses of a layer of the
/// same height, so that what stands below it keeps its place.
class SynapseCard : public Picture {
public:
    /// story: none: the card says `message`.
    SynapseCard(std::optional<SynapseStory> story, EmptyText message);

    [[nodiscard]] const std::optional<SynapseStory>& story() const { return story_; }

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// What it says, in words.
    [[nodiscard]] QString summary() const override { return story_ ? story_->text() : message_.whole(); }

private:
    [[nodiscard]] bool isShared() const { return story_ && !story_->shared.isEmpty(); }
    void paintStory(QPainter& painter, const QRectF& inside, const Paper& paper) const;
    void paintBatch(QPainter& painter, const QRectF& inside, double& y, const Paper& paper) const;

    std::optional<SynapseStory> story_;
    EmptyText message_;
};

} // namespace mc::ui
