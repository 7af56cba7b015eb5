#include "figures/view_stage.h"

#include "style/palette.h"
#include "view/overlay.h"
#include "view/view.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLayout>
#include <QPainter>
#include <QPalette>
#include <QScrollArea>
#include <algorithm>

namespace mc::ui {

namespace {

/// Lays out what has changed now, in this part of the window alone: the window itself would give the view its
/// old size back.
void settle(QWidget& root) {
    const auto all = root.findChildren<QWidget*>();
    for (int round = 0; round < 3; ++round) { // a change of one layout may ask for another above it
        if (root.layout() != nullptr) {
            root.layout()->activate();
        }
        for (QWidget* widget : all) {
            QCoreApplication::sendPostedEvents(widget, QEvent::LayoutRequest);
            if (widget->layout() != nullptr) {
                widget->layout()->activate();
            }
        }
    }
    for (QWidget* widget : all) {
        if (auto* chart = qobject_cast<QChartView*>(widget); chart != nullptr) {
            chart->chart()->layout()->activate();
        }
    }
}

} // namespace

ViewStage::ViewStage(View& view, QSize size)
    : view_(view), chosenWords_(view), before_(view.size()),
      hadGround_(!view.testAttribute(Qt::WA_NoSystemBackground)),
      signalsBlocked_(view.blockSignals(true)) { // what it needs to be watched does not change
    if (QWidget* focus = QApplication::focusWidget(); focus != nullptr && view.isAncestorOf(focus)) {
        focus_ = focus;
    }
    view_.setOnFigure(true);
    view_.setAttribute(Qt::WA_NoSystemBackground); // the figure has its own ground and frame
    turnLight();
    hideButtons();
    view_.resize(size);
    settle(view_);
    hideButtons(); // those that came with the new size
}

/// There is nothing to press on paper.
void ViewStage::hideButtons() {
    for (QAbstractButton* button : view_.findChildren<QAbstractButton*>()) {
        if (!button->isHidden()) {
            hidden_.append(button);
            button->hide();
        }
    }
}

void ViewStage::turnLight() {
    if (&coloursOf(view_) == &lightColours()) {
        return;
    }
    // One by one: where there is a style sheet, parts do not follow the palette of what they are in.
    QList<QWidget*> parts = view_.findChildren<QWidget*>();
    parts.prepend(&view_);
    for (QWidget* part : parts) {
        dark_.append({part, part->palette(), part->testAttribute(Qt::WA_SetPalette)});
    }
    for (QWidget* part : parts) {
        part->setPalette(paletteOf(lightColours()));
    }
}

ViewStage::~ViewStage() {
    for (const QPointer<QWidget>& button : hidden_) {
        if (button) {
            button->show();
        }
    }
    for (const Dark& dark : dark_) {
        if (dark.part) {
            dark.part->setPalette(dark.own ? dark.palette : QPalette());
        }
    }
    view_.setAttribute(Qt::WA_NoSystemBackground, !hadGround_);
    view_.setOnFigure(false); // what it shows in the size of before is what it showed in it
    view_.resize(before_);
    settle(view_);
    if (focus_ && !focus_->hasFocus()) {
        focus_->setFocus(Qt::OtherFocusReason);
    }
    view_.blockSignals(signalsBlocked_);
}

void ViewStage::paint(QPainter& painter) {
    painter.save();
    // What the view's own painters begin with.
    painter.setPen(QPen());
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    view_.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
}

Paper figurePaper() {
    return Paper::figure(QApplication::font());
}

void paintOnFigure(View& view, QPainter& painter, QSize size) {
    if (const PicturePtr picture = view.picture()) {
        const Paper paper = figurePaper();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.scale(paper.unit(), paper.unit());
        paintWhole(*picture, painter, QSizeF(size) / paper.unit(), paper);
        painter.restore();
        for (const QObject* part : view.children()) {
            if (const auto* over = dynamic_cast<const Overlay*>(part)) {
                over->paintOnFigure(painter, paletteOf(lightColours()));
            }
        }
        return;
    }
    ViewStage(view, size).paint(painter);
}

double ViewStage::overflow() const {
    double most = 1;
    for (const QScrollArea* area : view_.findChildren<QScrollArea*>()) {
        if (area->isHidden() || area->widget() == nullptr || area->viewport()->size().isEmpty()) {
            continue;
        }
        const QSize content = area->widget()->size();
        const QSize room = area->viewport()->size();
        most = std::max({most, static_cast<double>(content.width()) / room.width(),
                         static_cast<double>(content.height()) / room.height()});
    }
    return most;
}

} // namespace mc::ui
