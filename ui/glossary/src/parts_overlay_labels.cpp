#include "glossary/parts_overlay.h"

#include "glossary/part_label.h"
#include "style/units.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

// Units.
constexpr int kListWidth = 300; ///< of the list, if there is room
constexpr QSizeF kLeastList{150, 90};
constexpr std::array kWidths{200, 260, 150}; ///< of labels, the best one first

} // namespace

void PartsOverlay::build(const std::vector<ViewPart>& parts) {
    for (PartLabel* label : labels_) {
        label->hide();
        label->deleteLater();
    }
    labels_.clear();
    if (list_ != nullptr) {
        list_->hide();
        list_->deleteLater();
        list_ = nullptr;
    }
    placedView_ = viewRect();
    for (std::size_t k = 0; k < parts.size(); ++k) {
        auto* label = new PartLabel(this);
        label->setPart(parts[k], 0, k, parts.size());
        connect(label, &PartLabel::focused, this, [this, label](Qt::FocusReason reason) {
            if (reason == Qt::MouseFocusReason) { // else focusLabel() knows, or a window that comes and goes
                pointedAt_ = {label->part().id, label->part().name};
            }
            if (list_ != nullptr) {
                list_->ensureWidgetVisible(label);
            }
            update();
        });
        label->installEventFilter(this);
        labels_.push_back(label);
    }
    if (std::ranges::none_of(kWidths, [this](int width) { return placeLabels(pixelsOf(*this, width)); })) {
        list_ = new QScrollArea(this);
        showParts(parts); // with numbers
        placeInList();
    }
    aim();
}

/// False where they have no room.
bool PartsOverlay::placeLabels(int width) {
    std::vector<NotedPart> notes;
    for (const PartLabel* label : labels_) {
        notes.push_back({label->part().place, QSizeF(label->sizeFor(width))});
    }
    const std::optional<std::vector<PlacedNote>> placed = placeNotes(noteRoom(), notes);
    for (std::size_t k = 0; placed && k < labels_.size(); ++k) {
        labels_[k]->setGeometry((*placed)[k].label.toAlignedRect());
        labels_[k]->show();
    }
    return placed.has_value();
}

void PartsOverlay::placeInList() {
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setWidgetResizable(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QWidget(list_);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(3);
    const int width = pixelsOf(*this, kListWidth);
    int height = 2 * list_->frameWidth() + 8;
    for (PartLabel* label : labels_) {
        layout->addWidget(label);
        height += label->sizeFor(width - 2 * list_->frameWidth() - 8).height() + layout->spacing();
    }
    layout->addStretch(1);
    list_->setWidget(column);
    const int bar = list_->verticalScrollBar()->sizeHint().width();
    const double unit = unitOf(*this);
    list_->setGeometry(placeList(noteRoom(), QSizeF(width + bar, height), kLeastList * unit).toAlignedRect());
    list_->show();
    layout->activate();
}

/// The words of now, in the labels that there are.
void PartsOverlay::showParts(const std::vector<ViewPart>& parts) {
    int number = 0;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const bool numbered = list_ != nullptr && !parts[k].place.isEmpty();
        number += numbered ? 1 : 0;
        labels_[k]->setPart(parts[k], numbered ? number : 0, k, parts.size());
    }
    aim();
}

void PartsOverlay::aim() {
    marks_.clear();
    arrows_.clear();
    if (list_ != nullptr) {
        std::vector<QRectF> places;
        for (const PartLabel* label : labels_) {
            places.push_back(label->part().place);
        }
        marks_ = placeMarks(noteRoom(), places, markSize());
    }
    for (const PartLabel* label : labels_) {
        arrows_.push_back(list_ != nullptr ? QLineF()
                                           : arrowTo(label->part().place, QRectF(label->geometry())));
    }
    update();
}

} // namespace mc::ui
