#include "circuit/synapse_card.h"

#include "style/fonts.h"
#include "style/paper.h"
#include "style/text.h"

#include <QPainter>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kCardPadding = 8; ///< pixels
constexpr double kLineGap = 3;     ///< pixels between lines
constexpr double kLeastCardWidth = 200;
constexpr double kSmall = 0.88;
constexpr int kTextLines = 6; ///< title, synapse, sum, batch, partner, signs; one more for shared weights

double lineHeight(const Paper& paper) {
    return std::ceil(paper.metrics(kSmall).height());
}

/// Words of one line; smaller first, then shortened where they would not fit.
void paintLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font) {
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    const QFont used =
        needed > rect.width() ? scaledFont(font, std::max(0.8, rect.width() / needed), font.bold()) : font;
    painter.setFont(used);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(used).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

SynapseCard::SynapseCard(std::optional<SynapseExplanation> explanation, EmptyText message)
    : explanation_(std::move(explanation)), message_(std::move(message)) {}

QSizeF SynapseCard::leastRoom(const Paper& paper) const {
    const double lines = kTextLines + (isShared() ? 1 : 0);
    return {kLeastCardWidth, 2 * kCardPadding + lines * (lineHeight(paper) + kLineGap) +
                                 3 * (formulaHeight(paper.letters()) + kLineGap)};
}

void SynapseCard::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const QRectF area(QPointF(), room);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paper.colours().noteLine, 1));
    painter.setBrush(paper.colours().note);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF inside = area.adjusted(kCardPadding, kCardPadding, -kCardPadding, -kCardPadding);
    if (explanation_) {
        paintExplanation(painter, inside, paper);
    } else {
        paintEmptyText(painter, paper, inside, message_);
    }
}

void SynapseCard::paintExplanation(QPainter& painter, const QRectF& inside, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const QFont small = paper.letters(kSmall);
    const double line = lineHeight(paper);
    double y = inside.top();
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setPen(colour);
        paintLine(painter, QRectF(inside.left(), y, inside.width(), line), text, font);
        y += line + kLineGap;
    };
    write(tr("Hebbian update in this step"), paper.letters(0.95, true), theme.text);
    write(explanation_->synapse, small, theme.text);
    paintFormula(painter, theme, QRectF(inside.left(), y, inside.width(), formulaHeight(paper.letters())),
                 explanation_->step, paper.letters());
    y += formulaHeight(paper.letters()) + kLineGap;
    write(explanation_->presentation, small, theme.text);
    if (isShared()) {
        write(explanation_->shared, small, theme.text);
    }
    write(explanation_->batch, small, theme.text);
    paintBatch(painter, inside, y, paper);
    write(explanation_->partner, small, theme.text);
    if (explanation_->signs == SynapseExplanation::Signs::Agree) {
        write(tr("✓ W and its partner have the same sign"), small, theme.words(kRightInk));
    } else if (explanation_->signs == SynapseExplanation::Signs::Differ) {
        write(tr("✗ W and its partner have different signs"), small, theme.words(kWrongInk));
    }
}

void SynapseCard::paintBatch(QPainter& painter, const QRectF& inside, double& y, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const double step = formulaHeight(paper.letters()) + kLineGap;
    const QRectF first(inside.left(), y, inside.width(), formulaHeight(paper.letters()));
    if (explanation_->learned.empty()) {
        painter.setFont(paper.letters(kSmall));
        painter.setPen(theme.text);
        painter.drawText(first.adjusted(0, 0, 0, step), Qt::AlignTop | Qt::TextWordWrap,
                         explanation_->weight);
    } else {
        paintFormula(painter, theme, first, explanation_->learned, paper.letters());
        paintFormula(painter, theme, first.translated(0, step), explanation_->decayed, paper.letters());
    }
    y += 2 * step;
}

} // namespace mc::ui
