#include "input/class_bars.h"

#include "frames/frame_text.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kTallestRow = 30;   ///< units
constexpr double kLongestName = 110; ///< units
constexpr double kNamesShare = 0.4;  ///< of the width, at most
constexpr double kAxisFrom = 140;    ///< units; lower, the rows need all the room

/// What the bars show, under them; in short where there is little room, empty where there is none.
QString axisTitle(QSizeF room, const Paper& paper) {
    if (room.height() < kAxisFrom) {
        return {};
    }
    const QString whole = tr("mean trace x of each output cell");
    return paper.metrics().horizontalAdvance(whole) <= room.width() ? whole : tr("mean trace x");
}

/// Height of all rows together.
double rowsHeight(QSizeF room, const Paper& paper) {
    return room.height() - (axisTitle(room, paper).isEmpty() ? 0 : paper.metrics().height());
}

} // namespace

/// Where the parts of a row stand.
struct ClassBars::Columns {
    double mark;    ///< width of ✓ or ✗, which stands at the left
    double name;    ///< width
    double longest; ///< of a bar of value 1
    double row;     ///< height
    double right;   ///< where numbers end
    [[nodiscard]] double bar() const { return mark + 4 + name; }
    /// The filled part.
    [[nodiscard]] QRectF filled(double value, double top) const {
        return {bar(), top + 0.18 * row, longest * std::clamp(value, 0.0, 1.0), 0.64 * row};
    }
};

ClassBars::ClassBars(const Frame& frame) {
    const PresentationRecord& record = *frame.presentation;
    judged_ = record.label != kNoLabel;
    const int steps = stepsShown(frame);
    const int says = predictionShown(frame);
    for (int index = 0; index < static_cast<int>(record.outputSum.rows()); ++index) {
        const double sum = steps > 0 ? record.outputSum(index, steps - 1) : 0.0;
        bars_.push_back({index, className(frame, index), steps > 0 ? sum / steps : 0.0, index == record.label,
                         index == says});
    }
}

std::vector<ClassBars::Bar> ClassBars::barsInSight(QSizeF room, const Paper& paper) const {
    const auto rows = static_cast<std::size_t>(rowsHeight(room, paper) / (paper.metrics().height() * 0.95));
    if (bars_.size() <= rows) {
        return bars_;
    }
    std::vector<Bar> kept = bars_;
    std::stable_sort(kept.begin(), kept.end(), [](const Bar& a, const Bar& b) {
        const bool aMarked = a.right || a.predicted;
        const bool bMarked = b.right || b.predicted;
        return aMarked != bMarked ? aMarked : a.value > b.value;
    });
    kept.resize(std::max<std::size_t>(1, rows) -
                (rows > 1 ? 1 : 0)); // the last row says how many are missing
    std::sort(kept.begin(), kept.end(), [](const Bar& a, const Bar& b) { return a.index < b.index; });
    return kept;
}

ClassBars::Columns ClassBars::columns(QSizeF room, const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics();
    const QFontMetricsF bold = paper.metrics(1, true); // as the right one is drawn, whichever it is
    double name = 0;
    for (const Bar& bar : bars_) {
        name = std::max(name, bold.horizontalAdvance(bar.name));
    }
    Columns columns{};
    columns.mark = metrics.horizontalAdvance(tr("✓")) + 4;
    columns.name = std::min({name, kLongestName, room.width() * kNamesShare}) + 2;
    const double number = metrics.horizontalAdvance(QStringLiteral("0.00")) + 6;
    columns.longest = std::max(10.0, room.width() - columns.bar() - number);
    const std::size_t shown = barsInSight(room, paper).size();
    const auto rows = static_cast<double>(std::max<std::size_t>(1, shown + (shown < bars_.size() ? 1 : 0)));
    columns.row = std::min(kTallestRow, rowsHeight(room, paper) / rows);
    columns.right = room.width() - 1;
    return columns;
}

QRectF ClassBars::barRect(int row, QSizeF room, const Paper& paper) const {
    const Columns where = columns(room, paper);
    return where.filled(barsInSight(room, paper)[static_cast<std::size_t>(row)].value, row * where.row);
}

void ClassBars::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const std::vector<Bar> rows = barsInSight(room, paper);
    const Columns where = columns(room, paper);
    double top = 0;
    for (const Bar& bar : rows) {
        paintBar(painter, paper, where, bar, top);
        top += where.row;
    }
    painter.setPen(paper.colours().quiet);
    if (rows.size() < bars_.size()) {
        painter.drawText(
            QRectF(0, top, room.width(), where.row), Qt::AlignVCenter,
            tr("and %1 less active").arg(countText(static_cast<std::int64_t>(bars_.size() - rows.size()))));
        top += where.row;
    }
    painter.drawText(QRectF(0, top, room.width(), paper.metrics().height()), Qt::AlignRight | Qt::AlignTop,
                     axisTitle(room, paper));
}

void ClassBars::paintBar(QPainter& painter, const Paper& paper, const Columns& columns, const Bar& bar,
                         double top) const {
    const Colours& theme = paper.colours();
    const QRectF filled = columns.filled(bar.value, top);
    painter.fillRect(QRectF(filled.left(), filled.top(), columns.longest, filled.height()), theme.band);
    if (bar.predicted) {
        painter.setPen(judged_ ? theme.words(bar.right ? kRightInk : kWrongInk) : theme.text);
        painter.drawText(QRectF(0, top, columns.mark, columns.row), Qt::AlignVCenter,
                         !judged_    ? tr("→")
                         : bar.right ? tr("✓")
                                     : tr("✗"));
    }
    painter.setFont(paper.letters(1, bar.right));
    painter.setPen(theme.text);
    painter.drawText(QRectF(columns.mark, top, columns.name, columns.row), Qt::AlignVCenter | Qt::AlignLeft,
                     paper.metrics(1, bar.right).elidedText(bar.name, Qt::ElideRight, columns.name));
    painter.setFont(paper.letters());
    painter.fillRect(filled, bar.right ? theme.of(kRightInk) : theme.grey);
    if (bar.predicted) {
        painter.setPen(QPen(bar.right || !judged_ ? theme.black : theme.of(kWrongInk), 2 * paper.stroke()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(filled);
    }
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, top, columns.right, columns.row), Qt::AlignVCenter | Qt::AlignRight,
                     decimalText(bar.value, 2));
}

QString ClassBars::textAt(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const {
    return help();
}

QString ClassBars::help() {
    return tr("Mean output trace of each class over the steps so far, from 0 to 1. The longest bar is the "
              "prediction.");
}

std::vector<PartNote> ClassBars::parts(QSizeF room, const Paper& paper) const {
    const std::vector<Bar> rows = barsInSight(room, paper);
    const Columns where = columns(room, paper);
    const auto place = [&](std::size_t row) {
        return QRectF(0, static_cast<double>(row) * where.row, where.right, where.row);
    };
    std::vector<PartNote> notes{
        {QStringLiteral("x"),
         QRectF(where.bar(), 0, where.longest, where.row * static_cast<double>(rows.size())),
         tr("Bars of the classes"), help()}};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].right) {
            notes.push_back({QStringLiteral("label"), place(row), tr("The right class"),
                             tr("Its name is bold and its bar green.")});
        }
        if (rows[row].predicted) {
            notes.push_back({QStringLiteral("prediction"), place(row), tr("The answer"),
                             tr("The class with the largest output so far; its bar is outlined.")});
        }
    }
    return notes;
}

} // namespace mc::ui
