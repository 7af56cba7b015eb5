#include "what_if/slider_bar.h"

#include "pinned_slider.h"
#include "widgets/flow_layout.h"

#include <QAction>
#include <QEvent>
#include <QSlider>
#include <algorithm>

namespace mc::ui {

SliderBar::SliderBar(QWidget* parent) : QWidget(parent), flow_(new FlowLayout(this, 6)) {
    setAccessibleName(tr("Sliders"));
    setObjectName(QStringLiteral("sliders"));
    flow_->setContentsMargins(4, 0, 4, 2);
}

SliderBar::~SliderBar() = default;

/// As high as its rows take: a tool bar does not ask what height goes with a width.
void SliderBar::fitHeight() {
    if (const int needed = flow_->heightForWidth(width()); needed != height()) {
        setFixedHeight(needed);
    }
}

bool SliderBar::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) { // as after other letters
        fitHeight();
    }
    return done;
}

void SliderBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void SliderBar::showFrame(const FramePtr& frame) {
    if (!frame->experiment || frame->layerSizes.empty()) {
        return;
    }
    frame_ = frame;
    for (PinnedSlider* slider : sliders_) {
        slider->showFrame(frame_, cell_);
    }
}

void SliderBar::setCell(CellChoice cell) {
    cell_ = cell;
    if (frame_) {
        showFrame(frame_);
    }
}

std::vector<PinnedSlider*>::iterator SliderBar::find(const QString& name) {
    return std::ranges::find(sliders_, name.toStdString(),
                             [](const PinnedSlider* slider) { return slider->parameter().name(); });
}

bool SliderBar::takes(const QString& name) {
    return SliderParameter::named(name.toStdString()).has_value();
}

void SliderBar::pin(const QString& name) {
    if (const auto there = find(name); there != sliders_.end()) {
        (*there)->findChild<QSlider*>()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const std::optional<SliderParameter> parameter = SliderParameter::named(name.toStdString());
    if (!parameter) {
        return;
    }
    if (sliders_.size() >= kMost) {
        emit refused(tr("The bar has room for %1 sliders: take one off with × first.").arg(kMost));
        return;
    }
    auto* slider = new PinnedSlider(*parameter, this);
    sliders_.push_back(slider);
    flow_->addWidget(slider);
    slider->setVisible(true);
    connect(slider, &PinnedSlider::commandIssued, this, &SliderBar::commandIssued);
    connect(slider, &PinnedSlider::unpinAsked, this, [this, name] { unpin(name); });
    if (frame_) {
        slider->showFrame(frame_, cell_);
    }
    emit changed();
}

void SliderBar::offerOn(QWidget& widget, const QString& name) {
    auto* action = new QAction(tr("Pin a slider to the bar"), &widget);
    widget.addAction(action);
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(action, &QAction::triggered, this, [this, name] { pin(name); });
}

void SliderBar::unpin(const QString& name) {
    const auto there = find(name);
    if (there == sliders_.end()) {
        return;
    }
    PinnedSlider* const slider = *there;
    sliders_.erase(there);
    flow_->removeWidget(slider);
    slider->hide();
    slider->deleteLater(); // its own button may have asked
    emit changed();
}

QStringList SliderBar::pinned() const {
    QStringList names;
    for (const PinnedSlider* slider : sliders_) {
        names << QString::fromStdString(slider->parameter().name());
    }
    return names;
}

void SliderBar::setPinned(const QStringList& names) {
    for (const QString& name : pinned()) {
        if (!names.contains(name)) {
            unpin(name);
        }
    }
    for (const QString& name : names) {
        if (!pinned().contains(name)) {
            pin(name);
        }
    }
}

} // namespace mc::ui
