#include "start/card_grid.h"

#include <QEvent>
#include <algorithm>
#include <functional>

namespace mc::ui {

namespace {

constexpr int kLeastWidth = 22; ///< of a column, in lines of text
constexpr int kSpace = 10;      ///< between cells, pixels

/// Visits each cell with its place; returns the height of all. least: width of a column, pixels.
int arrange(const QList<QWidget*>& cells, int width, int least,
            const std::function<void(QWidget&, QRect)>& visit) {
    const int columns = std::max(1, (width + kSpace) / (least + kSpace));
    const int each = std::max(1, (width - (columns - 1) * kSpace) / columns);
    int y = 0;
    for (qsizetype first = 0; first < cells.size(); first += columns) {
        const qsizetype end = std::min<qsizetype>(first + columns, cells.size());
        int height = 0;
        for (qsizetype i = first; i < end; ++i) {
            height = std::max(height, cells[i]->heightForWidth(each));
        }
        for (qsizetype i = first; i < end; ++i) {
            visit(*cells[i], QRect(static_cast<int>(i - first) * (each + kSpace), y, each, height));
        }
        y += height + kSpace;
    }
    return std::max(0, y - kSpace);
}

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::add(QWidget* cell) {
    cell->setParent(this);
    cell->show();
    cells_.append(cell);
    updateGeometry();
    place();
}

void CardGrid::clear() {
    for (QWidget* cell : cells_) {
        cell->hide();
        cell->deleteLater(); // it may be the one that was just clicked
    }
    cells_.clear();
    updateGeometry();
}

QSize CardGrid::sizeHint() const {
    const int width = 2 * leastWidth() + kSpace;
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSizeHint() const {
    return {leastWidth(), 0}; // how high it must be is known from its width alone
}

int CardGrid::heightForWidth(int width) const {
    return arrange(cells_, width, leastWidth(), [](QWidget&, QRect) {});
}

bool CardGrid::event(QEvent* event) {
    // A cell has become higher; or may have, while nobody saw it and the layout was not told.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

int CardGrid::leastWidth() const {
    return kLeastWidth * fontMetrics().height();
}

void CardGrid::place() {
    arrange(cells_, width(), leastWidth(), [](QWidget& cell, const QRect& rect) { cell.setGeometry(rect); });
}

} // namespace mc::ui
