#include "view/picture_box.h"

#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kAroundWords = 10; ///< of a button or a box, above and below its words, units

/// Of a button or a box on the screen.
double controlHeight(const Paper& paper) {
    return paper.metrics().height() + kAroundWords;
}

} // namespace

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

QSizeF PictureBox::roomOf(QSizeF (Picture::*roomOfOne)(const Paper&) const, const Paper& paper) const {
    QSizeF room(0, 0);
    for (const Item& item : items_) {
        const QSizeF one = (*item.picture.*roomOfOne)(paper);
        if (orientation_ == Qt::Horizontal) {
            room = {room.width() + std::max(item.least, one.width()), std::max(room.height(), one.height())};
        } else {
            room = {std::max(room.width(), one.width()), room.height() + std::max(item.least, one.height())};
        }
    }
    (orientation_ == Qt::Horizontal ? room.rwidth() : room.rheight()) += spaceBetween();
    return room.grownBy(margins_);
}

QSizeF PictureBox::leastRoom(const Paper& paper) const {
    return roomOf(&Picture::leastRoom, paper);
}

QSizeF PictureBox::wishedRoom(const Paper& paper) const {
    return roomOf(&Picture::wishedRoom, paper);
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

/// Shares what is free among the stretches, so that their lengths have the ratio of these unless one needs
/// more. free: below 0 where there is too little.
void PictureBox::share(std::vector<double>& lengths, double free) const {
    std::vector<std::size_t> open; // those that do not have their length yet
    double stretches = 0;
    double room = free;
    for (std::size_t k = 0; k < items_.size(); ++k) {
        if (items_[k].stretch > 0) {
            open.push_back(k);
            stretches += items_[k].stretch;
            room += lengths[k];
        }
    }
    const auto needsMore = [&](std::size_t k) {
        return free >= 0 && lengths[k] > room * items_[k].stretch / stretches;
    };
    for (auto one = std::ranges::find_if(open, needsMore); one != open.end();
         one = std::ranges::find_if(open, needsMore)) {
        room -= lengths[*one];
        stretches -= items_[*one].stretch;
        open.erase(one);
    }
    for (const std::size_t k : open) {
        lengths[k] = std::max(0.0, free >= 0 ? room * items_[k].stretch / stretches
                                             : lengths[k] + free * items_[k].stretch / stretches);
    }
}

std::vector<QRectF> PictureBox::places(QSizeF room, const Paper& paper) const {
    const QRectF inside = QRectF(QPointF(), room).marginsRemoved(margins_);
    const bool row = orientation_ == Qt::Horizontal;
    std::vector<double> lengths = needs(inside.width(), paper);
    double free = (row ? inside.width() : inside.height()) - spaceBetween() -
                  std::accumulate(lengths.begin(), lengths.end(), 0.0);
    if (row && free > 0) {
        std::vector<double> wishes; // beyond the least
        for (std::size_t k = 0; k < items_.size(); ++k) {
            const double wish = std::max(0.0, items_[k].picture->wishedRoom(paper).width() - lengths[k]);
            wishes.push_back(items_[k].stretch == 0 ? wish : 0);
        }
        const double all = std::accumulate(wishes.begin(), wishes.end(), 0.0);
        const double share = all > 0 ? std::min(1.0, free / all) : 0;
        for (std::size_t k = 0; k < items_.size(); ++k) {
            lengths[k] += share * wishes[k];
        }
        free -= share * all;
    }
    share(lengths, free);
    // At whole pixels, so that lines and images within are as sharp as those in a widget of their own.
    const auto whole = [&paper](double length) { return std::round(length * paper.unit()) / paper.unit(); };
    std::vector<QRectF> places;
    double at = row ? inside.left() : inside.top();
    for (const double length : lengths) {
        const double begin = whole(at);
        const double end = whole(at + length);
        places.push_back(row ? QRectF(begin, inside.top(), end - begin, inside.height())
                             : QRectF(inside.left(), begin, inside.width(), end - begin));
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

std::vector<PartNote> PictureBox::parts(QSizeF room, const Paper& paper) const {
    const std::vector<QRectF> all = places(room, paper);
    std::vector<PartNote> notes;
    for (std::size_t k = 0; k < items_.size(); ++k) {
        for (PartNote& note : items_[k].picture->parts(all[k].size(), paper)) {
            note.place.translate(all[k].topLeft());
            notes.push_back(std::move(note));
        }
    }
    return notes;
}

QString PictureBox::summary() const {
    QStringList all;
    for (const Item& item : items_) {
        all << item.picture->summary();
    }
    return joinedSentences(all);
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

FoldingBox::FoldingBox(double rowFrom, const std::vector<PictureBox::Item>& items, double spacing)
    : rowFrom_(rowFrom), row_(Qt::Horizontal, items, spacing), column_(Qt::Vertical, items, spacing) {}

QSizeF FoldingBox::leastRoom(const Paper& paper) const {
    return {column_.leastRoom(paper).width(), row_.leastRoom(paper).height()};
}

double FoldingBox::heightFor(double width, const Paper& paper) const {
    return box(width).heightFor(width, paper);
}

void FoldingBox::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    box(room.width()).paint(painter, room, paper);
}

void FoldingBox::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    box(room.width()).paintOver(painter, room, paper);
}

Hit FoldingBox::at(QPointF place, QSizeF room, const Paper& paper) const {
    return box(room.width()).at(place, room, paper);
}

QString FoldingBox::textAt(QPointF place, QSizeF room, const Paper& paper) const {
    return box(room.width()).textAt(place, room, paper);
}

QSizeF HeadRow::leastRoom(const Paper& paper) const {
    return PictureBox::leastRoom(paper).expandedTo({0, controlHeight(paper)});
}

double HeadRow::heightFor(double width, const Paper& paper) const {
    return std::max(PictureBox::heightFor(width, paper), controlHeight(paper));
}

PicturePtr withMargins(PicturePtr picture, QMarginsF margins) {
    return std::make_shared<PictureBox>(Qt::Vertical, std::vector<PictureBox::Item>{{std::move(picture), 1}},
                                        0, margins);
}

PicturePtr columnOf(std::vector<PictureBox::Item> items, double spacing) {
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(items), spacing);
}

PicturePtr rowOf(std::vector<PictureBox::Item> items, double spacing) {
    return std::make_shared<PictureBox>(Qt::Horizontal, std::move(items), spacing);
}

PicturePtr headOf(std::vector<PictureBox::Item> items) {
    return std::make_shared<HeadRow>(std::move(items));
}

} // namespace mc::ui
