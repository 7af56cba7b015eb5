#include "concordance/readout_picture.h"

#include "style/marks.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kMarkRoom = 16; ///< units, as all below
constexpr double kMarkSize = 10;
constexpr double kMarkMiddle = 6;
constexpr double kBeside = 6; ///< between a small number and what is beside it
constexpr double kLeastHeight = 40;

/// The level at which this figure is written.
std::size_t levelOf(const ReadoutFigure& figure, std::size_t level) {
    return figure.headline ? std::max<std::size_t>(level, 1) : level;
}

const QStringList& captionsAt(const ReadoutFigure& figure, std::size_t level) {
    return figure.captions[figure.captions.size() - level];
}

} // namespace

ReadoutPicture::ReadoutPicture(std::vector<ReadoutFigure> figures, Style style)
    : figures_(std::move(figures)), style_(std::move(style)) {}

QSizeF ReadoutPicture::leastRoom(const Paper& paper) const {
    double width = paper.metrics(style_.large, true).horizontalAdvance(style_.widestValue);
    for (const QString& caption : style_.widestCaptions) {
        width = std::max(width, paper.metrics().horizontalAdvance(caption));
    }
    return {static_cast<int>(width) + 6.0, kLeastHeight};
}

double ReadoutPicture::height(const ReadoutFigure& figure, std::size_t level, const Paper& paper) const {
    const double line = paper.metrics().height();
    const std::size_t own = levelOf(figure, level);
    return own == 0 ? line
                    : paper.metrics(style_.large, true).height() +
                          static_cast<double>(captionsAt(figure, own).size()) * line + style_.between;
}

std::size_t ReadoutPicture::levelFor(double room, const Paper& paper) const {
    std::size_t level = figures_.empty() ? 0 : figures_.front().captions.size();
    const auto total = [&] {
        double sum = 0;
        for (const ReadoutFigure& figure : figures_) {
            sum += height(figure, level, paper);
        }
        return sum;
    };
    while (level > 0 && total() > room) {
        --level;
    }
    return level;
}

void ReadoutPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const std::size_t level = levelFor(room.height(), paper);
    double top = 0;
    for (const ReadoutFigure& figure : figures_) {
        const double needed = height(figure, level, paper);
        if (top + needed > room.height() + style_.between) {
            break; // none rather than half of one
        }
        paintFigure(painter, figure, QRectF(0, top, room.width(), needed), levelOf(figure, level), paper);
        top += needed;
    }
}

void ReadoutPicture::paintFigure(QPainter& painter, const ReadoutFigure& figure, const QRectF& room,
                                 std::size_t level, const Paper& paper) const {
    const Colours& theme = paper.colours();
    const double size = level == 0 ? 1 : style_.large;
    const QFontMetricsF strong = paper.metrics(size, true);
    const QFontMetricsF small = paper.metrics();
    const double left = figure.mark == Mark::None ? 0 : kMarkRoom;
    paintMark(painter, figure.mark, theme.of(figure.ink),
              QPointF(kMarkMiddle, room.top() + strong.height() / 2), kMarkSize);
    const auto write = [&](const QString& text, const QColor& colour, double x, double y, double height) {
        painter.setPen(colour);
        const QRectF line(x, room.top() + y, room.width() - x, height);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, std::max(0.0, line.width())));
    };
    painter.setFont(paper.letters(size, true));
    write(figure.value, theme.words(figure.ink), left, 0, strong.height());
    painter.setFont(paper.letters());
    if (level == 0) {
        write(figure.least, theme.quiet, left + strong.horizontalAdvance(figure.value) + kBeside, 0,
              small.height());
        return;
    }
    const QStringList& captions = captionsAt(figure, level);
    for (qsizetype k = 0; k < captions.size(); ++k) {
        write(captions[k], theme.words(k == 0 ? style_.name : Ink::Quiet), 0,
              strong.height() + static_cast<double>(k) * small.height(), small.height());
    }
}

std::vector<PartNote> ReadoutPicture::parts(QSizeF room, const Paper& paper) const {
    const std::size_t level = levelFor(room.height(), paper);
    std::vector<PartNote> notes;
    double top = 0;
    for (const ReadoutFigure& figure : figures_) {
        const double needed = height(figure, level, paper);
        if (top + needed > room.height() + style_.between) {
            break;
        }
        const QString of =
            figure.captions.empty() ? figure.least : figure.captions.front().join(QStringLiteral(" · "));
        notes.push_back({QStringLiteral("now"), QRectF(0, top, room.width(), needed - style_.between),
                         tr("%1 now").arg(figure.value), of});
        top += needed;
    }
    return notes;
}

} // namespace mc::ui
