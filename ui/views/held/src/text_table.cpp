#include "held/text_table.h"

#include "style/palette.h"
#include "style/units.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kWidestColumn = 220; ///< units
constexpr int kFewestTextRows = 2;
constexpr int kMostTextRows = 9;
constexpr int kAroundText = 6; ///< pixels, above and below the words of a row together

} // namespace

TextTable::TextTable(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a row can be higher than the table
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // else it has that of the letters before
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    fit();
    showChoice();
}

void TextTable::setRows(const QStringList& heads, const std::vector<QStringList>& rows) {
    const QSignalBlocker quiet(this);
    const auto count = static_cast<int>(rows.size());
    const bool sameShape = heads == heads_ && count == rowCount();
    if (!sameShape) {
        heads_ = heads;
        setColumnCount(static_cast<int>(heads.size()));
        setRowCount(count);
        setHorizontalHeaderLabels(heads);
    }
    bool wider = !sameShape;
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QString& words = rows[static_cast<std::size_t>(row)][column];
            if (item(row, column) == nullptr) {
                setItem(row, column, new QTableWidgetItem);
            }
            QTableWidgetItem& cell = *item(row, column);
            if (cell.text() != words) {
                wider = wider || words.size() > cell.text().size();
                cell.setText(words);
                cell.setToolTip(words);
            }
        }
    }
    if (wider) {
        fit();
    }
}

/// On a ground on which all inks can be seen.
void TextTable::showChoice() {
    const Colours& theme = coloursOf(*this);
    if (palette().color(QPalette::Highlight) != theme.picked) {
        QPalette own; // all else comes from the theme
        own.setColor(QPalette::Highlight, theme.picked);
        own.setColor(QPalette::HighlightedText, theme.text);
        setPalette(own);
    }
}

void TextTable::fit() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kAroundText);
    fitColumns();
    resizeRowsToContents();
    updateGeometry();
}

void TextTable::fitColumns() {
    int left = viewport()->width();
    for (int column = 0; column < columnCount(); ++column) {
        const int words =
            std::min(pixelsOf(*this, kWidestColumn),
                     std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        setColumnWidth(column, column + 1 < columnCount() ? words : std::max(words, left));
        left -= words;
    }
}

/// Of the first so many rows, with the head.
int TextTable::heightOf(int rows) const {
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < std::min(rows, rowCount()); ++row) {
        height += rowHeight(row);
    }
    const int scroll =
        horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return height + scroll;
}

QSize TextTable::sizeHint() const {
    return {horizontalHeader()->length(), heightOf(kMostTextRows)};
}

QSize TextTable::minimumSizeHint() const {
    return {pixelsOf(*this, kWidestColumn) / 2, heightOf(kFewestTextRows)};
}

void TextTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void TextTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // the heads follow after it
        QMetaObject::invokeMethod(this, &TextTable::fit, Qt::QueuedConnection);
    } else if (event->type() == QEvent::PaletteChange) {
        showChoice();
    }
}

} // namespace mc::ui
