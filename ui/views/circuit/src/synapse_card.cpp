#include "circuit/synapse_card.h"

#include "style/fonts.h"
#include "style/palette.h"
#include "style/units.h"

#include <QPainter>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kPadding = 8; ///< pixels
constexpr double kGap = 3;     ///< pixels between lines
constexpr double kSmall = 0.88;
constexpr int kTextLines = 6; ///< title, synapse, sum, batch, partner, signs; one more for shared weights

double lineHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(scaledFont(font, kSmall)).height());
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

SynapseCard::SynapseCard(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Hebbian update of the picked synapse"));
    setToolTip(tr(
        "Each step adds pre × post × η/(N·T) to the change of the weight: the trace x of the afferent, the "
        "error e of this cell. The batch applies the sum G with momentum (slow trace m) and decay. The "
        "entries of a kernel are shared by all P positions of its channel: G sums over them, divided by "
        "√P."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SynapseCard::showSynapse(const CircuitMomentPtr& moment, std::optional<int> afferent,
                              const EmptyText& message) {
    const bool before = isShared();
    if (moment && afferent) {
        story_ = synapseStory(*moment, *afferent);
    } else {
        story_.reset();
    }
    message_ = message;
    if (isShared() != before) {
        updateGeometry();
    }
    update();
}

QSize SynapseCard::sizeHint() const {
    const double height = 2 * kPadding +
                          (kTextLines + (isShared() ? 1 : 0)) * (lineHeight(typeOf(*this)) + kGap) +
                          3 * (formulaHeight(typeOf(*this)) + kGap);
    return pixelsOf(*this, QSizeF(360, height));
}

void SynapseCard::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    paintInUnits(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.noteLine, 1));
    painter.setBrush(theme.note);
    painter.drawRoundedRect(areaOf(*this).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF inside = areaOf(*this).adjusted(kPadding, kPadding, -kPadding, -kPadding);
    if (story_) {
        paintStory(painter, inside);
        return;
    }
    paintEmptyText(painter, *this, inside, message_);
}

void SynapseCard::paintStory(QPainter& painter, const QRectF& inside) const {
    const Colours& theme = coloursOf(*this);
    const QFont small = typeOf(*this, kSmall);
    const double line = lineHeight(typeOf(*this));
    double y = inside.top();
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setPen(colour);
        paintLine(painter, QRectF(inside.left(), y, inside.width(), line), text, font);
        y += line + kGap;
    };
    write(tr("Hebbian update in this step"), typeOf(*this, 0.95, true), theme.text);
    write(story_->synapse, small, theme.text);
    paintFormula(painter, theme, QRectF(inside.left(), y, inside.width(), formulaHeight(typeOf(*this))),
                 story_->step, font());
    y += formulaHeight(typeOf(*this)) + kGap;
    write(story_->presentation, small, theme.text);
    if (isShared()) {
        write(story_->shared, small, theme.text);
    }
    write(story_->learned.empty() ? tr("The batch is not learned yet.")
                                  : tr("The batch: η (μ m + G) − λ W = ΔW"),
          small, theme.text);
    paintBatch(painter, inside, y);
    write(story_->partner, small, theme.text);
    if (story_->signs == SynapseStory::Signs::Agree) {
        write(tr("✓ W and its partner have the same sign"), small, theme.words(kRightInk));
    } else if (story_->signs == SynapseStory::Signs::Differ) {
        write(tr("✗ W and its partner have different signs"), small, theme.words(kWrongInk));
    }
}

void SynapseCard::paintBatch(QPainter& painter, const QRectF& inside, double& y) const {
    const Colours& theme = coloursOf(*this);
    const double step = formulaHeight(typeOf(*this)) + kGap;
    const QRectF first(inside.left(), y, inside.width(), formulaHeight(typeOf(*this)));
    if (story_->learned.empty()) {
        painter.setFont(typeOf(*this, kSmall));
        painter.setPen(theme.text);
        painter.drawText(first.adjusted(0, 0, 0, step), Qt::AlignTop | Qt::TextWordWrap, story_->weight);
    } else {
        paintFormula(painter, theme, first, story_->learned, typeOf(*this));
        paintFormula(painter, theme, first.translated(0, step), story_->decayed, typeOf(*this));
    }
    y += 2 * step;
}

} // namespace mc::ui
