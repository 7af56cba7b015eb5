#pragma once

#include "circuit/synapse_story.h"
#include "view/empty_text.h"

#include <optional>

namespace mc::ui {

/// The Hebbian update of one synapse, written out with its numbers. Painted, and for all synapses of a layer
/// of the same height, so that what stands below it keeps its place.
class SynapseCard : public QWidget {
    Q_OBJECT
public:
    explicit SynapseCard(QWidget* parent = nullptr);

    /// Null moment or no afferent: the card says `message`.
    void showSynapse(const CircuitMomentPtr& moment, std::optional<int> afferent, const EmptyText& message);

    [[nodiscard]] const std::optional<SynapseStory>& story() const { return story_; }
    /// What it says, in words.
    [[nodiscard]] QString text() const { return story_ ? story_->text() : message_.whole(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isShared() const { return story_ && !story_->shared.isEmpty(); }
    void paintStory(QPainter& painter, const QRectF& inside) const;
    void paintBatch(QPainter& painter, const QRectF& inside, double& y) const;

    std::optional<SynapseStory> story_;
    EmptyText message_;
};

} // namespace mc::ui
