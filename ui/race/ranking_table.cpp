#include "race/ranking_table.h"

#include "race/race_charts.h"
#include "race/rule_sign.h"
#include "style/fonts.h"
#include "style/text.h"
#include "style/units.h"
#include "training/race_text.h"

#include <QEvent>
#include <QHeaderView>

namespace mc::ui {

namespace {

constexpr int kRuleColumn = 1;
constexpr int kAccuracyColumn = 3;
constexpr int kConcordanceColumn = 6;
constexpr int kFewestRows = 3;

} // namespace

RankingTable::RankingTable(QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(tr("Ranking"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                            static_cast<Qt::Alignment>(Qt::TextWordWrap));
    QStringList heads;
    for (const std::string& head : rankingHead()) {
        heads << translated(head);
    }
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < heads.size(); ++column) {
        horizontalHeaderItem(column)->setToolTip(heads[column]);
    }
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    fit();
}

void RankingTable::fit() {
    const bool large = isLargeType(font());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setFixedHeight(2 * fontMetrics().lineSpacing() + 8);
    for (int column = 0; column < columnCount(); ++column) { // rank, rule and what it is about
        setColumnHidden(column, large && column != 0 && column != kRuleColumn && column != kAccuracyColumn &&
                                    column != kConcordanceColumn);
    }
    const int side = pixelsOf(*this, kSignHeight);
    setIconSize({pixelsOf(*this, kSignWidth), side});
    updateGeometry();
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
    const auto rows = static_cast<int>(result.ranking.size());
    if (rows != rowCount()) {
        setRowCount(rows);
        updateGeometry();
    }
    for (int row = 0; row < rows; ++row) {
        const RuleStanding& standing = result.ranking[static_cast<std::size_t>(row)];
        int column = 0;
        for (const std::string& value :
             rankingRow(standing, static_cast<std::size_t>(row) + 1, SpreadForm::Deviation)) {
            if (item(row, column) == nullptr) {
                setItem(row, column, new QTableWidgetItem);
            }
            item(row, column++)->setText(QString::fromStdString(value));
        }
        item(row, kRuleColumn)->setData(Qt::UserRole, QString::fromStdString(standing.rule));
    }
    colourRules();
}

void RankingTable::colourRules() {
    for (int row = 0; row < rowCount(); ++row) {
        if (QTableWidgetItem* rule = item(row, kRuleColumn)) {
            const std::string name = rule->data(Qt::UserRole).toString().toStdString();
            rule->setForeground(coloursOf(*this).words(ruleStroke(name, 1).ink));
            rule->setIcon(ruleSign(name, *this));
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
