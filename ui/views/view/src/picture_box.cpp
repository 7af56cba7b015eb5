#include "view/picture_box.h"

#include <QPainter>
#include <algorithm>
#include <numeric>
#include <utility>

namespace mc::ui {

PictureBox::PictureBox(Qt::Orientation orientation, std::vector<Item> items, double spacing,
                       QMarginsF margins)
    : orientation_(orientation), items_(std::move(items)), spacing_(spacing), margins_(margins) {}

double PictureBox::spaceBetween() const {
    return items_.empty() ? 0 : spacing_ * static_cast<double>(items_.size() - 1);
}

std::vector<double> PictureBox::needs(double across, const Paper& paper) const {
    std::vector<double> needs;
    for (const Item& item : items_) {
        needs.push_back(std::max(item.least, orientation_ == Qt::Horizontal
                                                 ? item.picture->leastRoom(paper).width()
                                                 : item.picture->heightFor(across, paper)));
    }
    return needs;
}

QSizeF PictureBox::leastRoom(const Paper& paper) const {
    QSizeF least(0, 0);
    for (const Item& item : items_) {
        const QSizeF one = item.picture->leastRoom(paper);
        if (orientation_ == Qt::Horizontal) {
            least = {least.width() + std::max(item.least, one.width()),
                     std::max(least.height(), one.height())};
        } else {
            least = {std::max(least.width(), one.width()),
                     least.height() + std::max(item.least, one.height())};
        }
    }
    (orientation_ == Qt::Horizontal ? least.rwidth() : least.rheight()) += spaceBetween();
    return least.grownBy(margins_);
}

double PictureBox::heightFor(double width, const Paper& paper) const {
    const double inside = width - margins_.left() - margins_.right();
    double height = 0;
    if (orientation_ == Qt::Vertical) {
        const std::vector<double> all = needs(inside, paper);
        height = std::accumulate(all.begin(), all.end(), spaceBetween());
    } else {
        const std::vector<QRectF> all = places({width, 0}, paper);
        for (std::size_t k = 0; k < items_.size(); ++k) {
            height = std::max(height, items_[k].picture->heightFor(all[k].width(), paper));
        }
    }
    return height + margins_.top() + margins_.bottom();
}

std::vector<QRectF> PictureBox::places(QSizeF room, const Paper& paper) const {
    const QRectF inside = QRectF(QPointF(), room).marginsRemoved(margins_);
    const bool row = orientation_ == Qt::Horizontal;
    std::vector<double> lengths = needs(inside.width(), paper);
    const double free = (row ? inside.width() : inside.height()) - spaceBetween() -
                        std::accumulate(lengths.begin(), lengths.end(), 0.0);
    const double stretches = std::accumulate(items_.begin(), items_.end(), 0.0,
                                             [](double sum, const Item& item) { return sum + item.stretch; });
    if (stretches > 0) {
        for (std::size_t k = 0; k < items_.size(); ++k) {
            lengths[k] = std::max(0.0, lengths[k] + free * items_[k].stretch / stretches);
        }
    }
    std::vector<QRectF> places;
    double at = row ? inside.left() : inside.top();
    for (const double length : lengths) {
        places.push_back(row ? QRectF(at, inside.top(), length, inside.height())
                             : QRectF(inside.left(), at, inside.width(), length));
        at += length + spacing_;
    }
    return places;
}

void PictureBox::paintItems(QPainter& painter, QSizeF room, const Paper& paper,
                            void (Picture::*paintOne)(QPainter&, QSizeF, const Paper&) const) const {
    const std::vector<QRectF> all = places(room, paper);
    for (std::size_t k = 0; k < items_.size(); ++k) {
        painter.save();
        painter.translate(all[k].topLeft());
        (*items_[k].picture.*paintOne)(painter, all[k].size(), paper);
        painter.restore();
    }
}

void PictureBox::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    paintItems(painter, room, paper, &Picture::paint);
}

void PictureBox::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    paintItems(painter, room, paper, &Picture::paintOver);
}

Hit PictureBox::at(QPointF place, QSizeF room, const Paper& paper) const {
    const std::vector<QRectF> all = places(room, paper);
    for (std::size_t k = 0; k < items_.size(); ++k) {
        if (all[k].contains(place)) {
            return items_[k].picture->at(place - all[k].topLeft(), all[k].size(), paper);
        }
    }
    return {};
}

QString PictureBox::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    const std::vector<QRectF> all = places(room, paper);
    for (std::size_t k = 0; k < items_.size(); ++k) {
        if (all[k].contains(place)) {
            return items_[k].picture->textAt(place - all[k].topLeft(), all[k].size(), paper);
        }
    }
    return {};
}

QString PictureBox::summary() const {
    QStringList all;
    for (const Item& item : items_) {
        if (const QString one = item.picture->summary(); !one.isEmpty()) {
            all << one;
        }
    }
    return all.join(QLatin1Char(' '));
}

std::vector<DataTable> PictureBox::tables() const {
    std::vector<DataTable> all;
    for (const Item& item : items_) {
        for (DataTable& table : item.picture->tables()) {
            all.push_back(std::move(table));
        }
    }
    return all;
}

PicturePtr columnOf(std::vector<PictureBox::Item> items, double spacing) {
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(items), spacing);
}

PicturePtr rowOf(std::vector<PictureBox::Item> items, double spacing) {
    return std::make_shared<PictureBox>(Qt::Horizontal, std::move(items), spacing);
}

} // namespace mc::ui
