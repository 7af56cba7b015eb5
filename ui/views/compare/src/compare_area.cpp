#include "compare/compare_area.h"

#include "style/units.h"

#include <QGridLayout>
#include <algorithm>

namespace mc::ui {

CompareArea::CompareArea(QWidget& a, QWidget& b, QWidget& difference, QWidget* parent)
    : QScrollArea(parent), a_(a), b_(b), difference_(difference), body_(new QGridLayout) {
    auto* content = new QWidget;
    content->setLayout(body_);
    body_->setContentsMargins(0, 0, 0, 0);
    body_->setSpacing(static_cast<int>(CompareGrid::kSpacing));
    for (QWidget* part : {&a_, &b_, &difference_}) {
        part->setParent(content);
        // They share the width in equal columns, whatever the views in them would rather have.
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    setWidget(content);
    content->setAutoFillBackground(false); // the card shows through
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

CompareArea::Arrangement CompareArea::arrangementOf(const CompareGrid& grid) const {
    const QSizeF room = QSizeF(maximumViewportSize()) / unitOf(*this);
    const int columns = grid.columns(room);
    Arrangement arrangement{!grid.side.isEmpty(), !grid.difference.isEmpty(), columns,
                            pixelsOf(*this, grid.side.height()), pixelsOf(*this, grid.difference.height())};
    if (grid.least(columns).height() > room.height()) {
        const int whole = maximumViewportSize().height();
        const int row = whole - fontMetrics().height() - body_->spacing();
        arrangement.sideHeight =
            std::max({row, std::min(arrangement.sideHeight, whole), a_.minimumSizeHint().height()});
        arrangement.differenceHeight = std::max(row, std::min(arrangement.differenceHeight, whole));
    }
    return arrangement;
}

bool CompareArea::arrange(const CompareGrid& grid) {
    const Arrangement now = arrangementOf(grid);
    if (now == arranged_) {
        return false;
    }
    arranged_ = now;
    for (QWidget* part : {&a_, &b_, &difference_}) {
        const bool side = part != &difference_;
        body_->removeWidget(part);
        part->setMinimumSize(1, std::max(side ? now.sideHeight : now.differenceHeight, 1));
        part->setVisible(side ? now.sides : now.difference);
    }
    for (int k = 0; k < 3; ++k) {
        body_->setColumnStretch(k, 0);
        body_->setRowStretch(k, 0);
    }
    const bool beside = now.columns > 1;
    if (now.sides) {
        place(a_, 0, 0, 1);
        place(b_, beside ? 0 : 1, beside ? 1 : 0, 1);
    }
    if (now.difference) {
        const int rowsAbove = !now.sides ? 0 : beside ? 1 : 2;
        now.columns > 2 ? place(difference_, 0, 2, 1) : place(difference_, rowsAbove, 0, now.columns);
    }
    return true;
}

void CompareArea::place(QWidget& part, int row, int column, int span) {
    body_->addWidget(&part, row, column, 1, span);
    body_->setRowStretch(row, 1);
    for (int k = column; k < column + span; ++k) {
        body_->setColumnStretch(k, 1);
    }
}

void CompareArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    emit resized();
}

} // namespace mc::ui
