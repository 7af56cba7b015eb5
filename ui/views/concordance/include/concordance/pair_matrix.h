#pragma once

#include "concordance/pair_picture.h"

namespace mc::ui {

/// The signs of all synapse pairs of two layers: a row for each cell of the upper layer, a column for each of
/// the lower one. Concordant pairs stand back in light green, discordant ones stand out, undetermined ones
/// are grey. The arrow keys move a single selected pair; Left and Right only for those who came by keyboard,
/// since they otherwise step through time.
class PairMatrix : public PairPicture {
    Q_OBJECT
public:
    explicit PairMatrix(QWidget* parent = nullptr);

    /// What is on show in a sentence, for a screen reader.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] static const std::vector<BoundKey<PairMatrix>>& keys();

    [[nodiscard]] QRect plot() const override;
    [[nodiscard]] QPointF place(CellPair pair) const override;

protected:
    [[nodiscard]] QImage image(QSize pixels) const override;
    void paintOver(QPainter& painter) override;
    void paintRing(QPainter& painter, CellPair pair) const override;
    [[nodiscard]] PairSelection at(QPointF point) const override;
    [[nodiscard]] PairSelection within(QRectF area) const override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Of one pair, pixels.
    [[nodiscard]] QSizeF cellSize() const;
    [[nodiscard]] CellPair pairAt(QPointF point) const;
    [[nodiscard]] bool movesBy(int key) const;
    /// By rows and columns; without a selected pair to the first one.
    void moveSelected(int down, int right);
    [[nodiscard]] QString caption() const;
    void paintGrid(QPainter& painter) const;
};

} // namespace mc::ui
