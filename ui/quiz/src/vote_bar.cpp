#include "vote_bar.h"

#include "quiz/prediction.h"
#include "quiz/vote_count.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"

#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kBarHeight = 0.9; ///< of a line of words
constexpr double kLeastBar = 0.12; ///< width of a bar of no votes, of a line of words

QString barWords(int votes, double share) {
    return VoteBar::tr("%1 · %2").arg(countText(votes), wholePercent(share));
}

} // namespace

VoteBar::VoteBar(bool right, QWidget* parent) : QWidget(parent), right_(right) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VoteBar::setVotes(int votes, double share) {
    votes_ = votes;
    share_ = share;
    setAccessibleName(words());
    update();
}

QString VoteBar::words() const {
    return barWords(votes_, share_);
}

QSize VoteBar::sizeHint() const {
    const QFontMetrics metrics(font());
    return {2 * metrics.horizontalAdvance(barWords(VoteCount::kMost, 1)), metrics.height()};
}

void VoteBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours& colours = coloursOf(*this);
    const QFontMetrics metrics(font());
    const int gap = metrics.horizontalAdvance(QLatin1Char(' '));
    const int room = width() - metrics.horizontalAdvance(barWords(VoteCount::kMost, 1)) - gap;
    const double thick = kBarHeight * metrics.ascent();
    const double longest = std::max(0, room);
    const double bar = std::max(kLeastBar * metrics.height(), share_ * longest);
    const QRectF body(0, (height() - thick) / 2, bar, thick);
    painter.fillRect(body, right_ ? colours.green : colours.grey);
    painter.setPen(colours.text);
    painter.drawText(QRectF(body.right() + gap, 0, width() - body.right() - gap, height()),
                     Qt::AlignLeft | Qt::AlignVCenter, words());
}

} // namespace mc::ui
