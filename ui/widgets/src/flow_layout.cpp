#include "widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace mc::ui {

namespace {

bool expands(const QLayoutItem& item) {
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    items_.emplace_back(item);
    invalidate(); // what the layout around it knows of its size
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) {
        return nullptr;
    }
    QLayoutItem* taken = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return taken;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const {
    std::vector<Row> rows;
    int used = 0;
    for (const auto& item : items_) {
        if (item->isEmpty()) {
            continue;
        }
        const int wanted = expands(*item) ? item->minimumSize().width() : item->sizeHint().width();
        if (rows.empty() || used + spacing() + wanted > width) {
            rows.emplace_back();
            used = wanted;
        } else {
            used += spacing() + wanted;
        }
        rows.back().push_back(item.get());
    }
    return rows;
}

int FlowLayout::heightOf(const Row& row) {
    int height = 0;
    for (const QLayoutItem* item : row) {
        height = std::max(height, item->sizeHint().height());
    }
    return height;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const std::vector<Row> rows = rowsFor(width - margins.left() - margins.right());
    int height =
        margins.top() + margins.bottom() + spacing() * std::max(0, static_cast<int>(rows.size()) - 1);
    for (const Row& row : rows) {
        height += heightOf(row);
    }
    return height;
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0); // by itself one is -1 wide
    for (const auto& item : items_) {
        if (!item->isEmpty()) {
            const QSize wanted = item->sizeHint();
            size = QSize(size.width() + wanted.width() + (size.width() > 0 ? spacing() : 0),
                         std::max(size.height(), wanted.height()));
        }
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : items_) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (const Row& row : rowsFor(room.width())) {
        const int height = heightOf(row);
        placeRow(row, {room.left(), top, room.width(), height});
        top += height + spacing();
    }
}

void FlowLayout::placeRow(const Row& row, const QRect& room) const {
    int left = room.width() - spacing() * (static_cast<int>(row.size()) - 1); // less than 0: missing
    int expanding = 0;
    for (const QLayoutItem* item : row) {
        left -= item->sizeHint().width();
        expanding += expands(*item) ? 1 : 0;
    }
    int x = room.left();
    for (QLayoutItem* item : row) {
        int width = item->sizeHint().width();
        if (expands(*item)) {
            const int share = left > 0 ? left / expanding : left;
            const int given =
                std::clamp(width + share, item->minimumSize().width(), item->maximumSize().width());
            left -= given - width;
            width = given;
            --expanding;
        }
        width = std::min(width, room.width());
        item->setGeometry({x, room.top(), width, room.height()});
        x += width + spacing();
    }
}

} // namespace mc::ui
