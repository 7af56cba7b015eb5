#include "race/ranking_table.h"

#include "chart/curve_sign.h"
#include "race/race_charts.h"
#include "style/fonts.h"
#include "style/text.h"
#include "style/units.h"
#include "training/race/race_text.h"
#include "training/race/standings.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kRuleColumn = 1;
constexpr int kAccuracyColumn = 3;
constexpr int kConcordanceColumn = 6;
constexpr int kFewestRows = 3;
constexpr int kLeastColumn = 30; ///< pixels

} // namespace

RankingTable::RankingTable(QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(tr("Ranking"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // else it has that of the letters before
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                            static_cast<Qt::Alignment>(Qt::TextWordWrap));
    setHeads(Evaluated::Test);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RankingTable::takeWidths);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    fit();
}

void RankingTable::setHeads(Evaluated judged) {
    judged_ = judged;
    QStringList heads;
    for (const Message& head : rankingHead(judged)) {
        heads << translated(head);
    }
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < heads.size(); ++column) {
        horizontalHeaderItem(column)->setToolTip(heads[column]);
    }
}

void RankingTable::fit() {
    const bool large = isLargeType(font());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    sharing_ = true;
    for (int column = 0; column < columnCount(); ++column) { // rank, rule and what it is about
        setColumnHidden(column, large && column != 0 && column != kRuleColumn && column != kAccuracyColumn &&
                                    column != kConcordanceColumn);
    }
    sharing_ = false;
    setIconSize(pixelsOf(*this, CurveSign::kSize));
    updateGeometry();
    shareRoom();
}

/// So that nothing in it is cut off: neither its values nor the longest word of its head, which is wrapped.
int RankingTable::contentWidth(int column) const {
    constexpr int kMargin = 10; ///< pixels
    const QFontMetrics metrics(horizontalHeader()->font());
    int word = 0;
    for (const QString& part : headOf(column).split(QLatin1Char(' '))) {
        word = std::max(word, metrics.horizontalAdvance(part) + headMargins());
    }
    return std::max(sizeHintForColumn(column) + kMargin, word);
}

QString RankingTable::headOf(int column) const {
    return horizontalHeaderItem(column)->text();
}

/// On both sides of the words of a head, pixels.
int RankingTable::headMargins() const {
    constexpr int kSlack = 4; ///< pixels, for the line between two heads
    return 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader()) + kSlack;
}

/// Each gets what its content takes; what is left is shared by all but rank and rule. Or they have the widths
/// that a person gave them; for a projector, where few columns are shown, these do not count.
void RankingTable::shareRoom() {
    const bool chosen = widths_.size() == columnCount() && !isLargeType(font());
    int others = 0;
    int left = viewport()->width();
    for (int column = 0; column < columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            others += column > kRuleColumn ? 1 : 0;
            left -= contentWidth(column);
        }
    }
    sharing_ = true;
    for (int column = 0; column < columnCount(); ++column) {
        const int content = contentWidth(column);
        const int share = column > kRuleColumn ? std::max(0, left) / std::max(1, others) : 0;
        const int width = chosen ? widths_[column] : content + share;
        setColumnWidth(column,
                       column == kRuleColumn ? std::max(width, content) : std::max(width, kLeastColumn));
    }
    sharing_ = false;
    fitHead();
}

/// As high as the head with the most lines.
void RankingTable::fitHead() {
    constexpr int kAround = 8; ///< pixels
    const QFontMetrics metrics(horizontalHeader()->font());
    int height = metrics.height();
    for (int column = 0; column < columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            const QRect room(0, 0, columnWidth(column) - headMargins(), QWIDGETSIZE_MAX);
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, headOf(column)).height());
        }
    }
    if (horizontalHeader()->height() != height + kAround) {
        horizontalHeader()->setFixedHeight(height + kAround);
        updateGeometry();
    }
}

/// A person has drawn a border of a column.
void RankingTable::takeWidths() {
    if (sharing_ || isLargeType(font())) {
        return;
    }
    widths_.clear();
    for (int column = 0; column < columnCount(); ++column) {
        widths_ << columnWidth(column);
    }
    fitHead();
}

void RankingTable::setWidths(const QList<int>& widths) {
    widths_ = widths;
    shareRoom();
}

void RankingTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    shareRoom();
}

int RankingTable::heightOf(int rows) const {
    return horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2;
}

QSize RankingTable::sizeHint() const {
    return {600, heightOf(std::max(rowCount(), kFewestRows))};
}

QSize RankingTable::minimumSizeHint() const {
    return {300, heightOf(kFewestRows)};
}

void RankingTable::show(const RaceResult& result) {
    if (result.judged != judged_) {
        setHeads(result.judged);
        fit();
    }
    const auto rows = static_cast<int>(result.ranking.size());
    if (rows != rowCount()) {
        setRowCount(rows);
        updateGeometry();
    }
    for (int row = 0; row < rows; ++row) {
        const RuleStanding& standing = result.ranking[static_cast<std::size_t>(row)];
        int column = 0;
        for (const Message& value : rankingRow(standing, judged_, SpreadForm::Deviation)) {
            if (item(row, column) == nullptr) {
                setItem(row, column, new QTableWidgetItem);
            }
            item(row, column++)->setText(translated(value));
        }
        item(row, kRuleColumn)->setData(Qt::UserRole, QString::fromStdString(standing.rule));
    }
    colourRules();
    shareRoom();
}

void RankingTable::colourRules() {
    for (int row = 0; row < rowCount(); ++row) {
        if (QTableWidgetItem* rule = item(row, kRuleColumn)) {
            const std::string name = rule->data(Qt::UserRole).toString().toStdString();
            const Stroke stroke = ruleStroke(name, kRuleWidth);
            rule->setForeground(coloursOf(*this).words(stroke.ink));
            rule->setIcon(curveSign(stroke, ruleMark(name), *this));
        }
    }
}

void RankingTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourRules();
    } else if (event->type() == QEvent::FontChange) {
        fit();
        colourRules();
    }
}

} // namespace mc::ui
