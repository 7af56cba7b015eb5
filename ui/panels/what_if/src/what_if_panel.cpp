#include "what_if/what_if_panel.h"

#include "chart/frame_marks.h"
#include "setup/reasons.h"
#include "style/text.h"
#include "what_if/control_box.h"
#include "what_if/pause_panel.h"
#include "what_if_group.h"
#include "what_if_list.h"
#include "what_if_parameter.h"
#include "widgets/fold.h"
#include "widgets/layout_tab_order.h"
#include "widgets/quiet_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kBetweenFolds = 4; ///< pixels

std::vector<std::span<const WhatIfRow>> groupsOfRows() {
    std::vector<std::span<const WhatIfRow>> groups;
    for (auto rows = whatIfRows(); !rows.empty(); rows = rows.subspan(groups.back().size())) {
        const auto end = std::ranges::find_if(
            rows, [&](const WhatIfRow& row) { return row.group.view() != rows.front().group.view(); });
        groups.push_back(rows.first(static_cast<std::size_t>(end - rows.begin())));
    }
    std::erase_if(groups, [](std::span<const WhatIfRow> rows) { return rows.front().group.view().empty(); });
    return groups;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : QWidget(parent), pause_(new PausePanel), done_(new WhatIfList), scroll_(new QScrollArea(this)) {
    setAccessibleName(tr("What if"));
    setAttribute(Qt::WA_StyledBackground);
    scroll_->setAccessibleName(tr("What if"));
    scroll_->setWidget(makeParts());
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->widget()->setAutoFillBackground(false); // the card shows through
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->widget()->setEnabled(false); // until there is a run
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(scroll_, 1);
    column->addWidget(makeFoot());
    orderTabsAsLaidOut(*this);
    connect(pause_, &PausePanel::commandIssued, this, &WhatIfPanel::commandIssued);
    showUndo();
}

QSize WhatIfPanel::sizeHint() const {
    return {254, 600};
}

void WhatIfPanel::addPart(std::span<const WhatIfRow> rows, QWidget& column) {
    const WhatIfRow& first = rows.front();
    auto* part = first.place == WhatIfPlace::Parameter
                     ? static_cast<WhatIfPart*>(new WhatIfParameter(first, &column))
                     : new WhatIfGroup(rows, &column);
    auto* fold = new Fold(translated(first.group), &column);
    fold->addRow(part);
    const bool hasTool =
        std::ranges::any_of(rows, [](const WhatIfRow& row) { return row.place == WhatIfPlace::Synapse; });
    fold->setOpen(!hasTool); // a click with the lesion tool does the same
    column.layout()->addWidget(fold);
    parts_.push_back(part);
    connect(part, &WhatIfPart::asked, this,
            [this](const WhatIf& change) { emit commandIssued(command::Intervene{change}); });
    connect(part, &WhatIfPart::pinAsked, this, &WhatIfPanel::pinAsked);
}

QWidget* WhatIfPanel::makeParts() {
    auto* parts = new QWidget(this);
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(6, 8, 6, 8);
    column->setSpacing(kBetweenFolds);
    columns_ = new QBoxLayout(QBoxLayout::TopToBottom);
    columns_->setSpacing(kBetweenFolds);
    column->addLayout(columns_);
    const auto addColumn = [&] {
        auto* made = new QWidget(parts);
        auto* folds = new QVBoxLayout(made);
        folds->setContentsMargins(0, 0, 0, 0);
        folds->setSpacing(kBetweenFolds);
        columns_->addWidget(made, 1, Qt::AlignTop);
        return made;
    };
    const auto groups = groupsOfRows();
    QWidget* const halves[] = {addColumn(), addColumn()};
    for (std::size_t k = 0; k < groups.size(); ++k) {
        addPart(groups[k], *halves[2 * k < groups.size() ? 0 : 1]);
    }
    auto* done = new Fold(tr("Done to this run"), parts);
    done->addRow(done_);
    column->addWidget(done);
    auto* pause = new Fold(tr("Pause at"), parts);
    pause->addRow(pause_);
    column->addWidget(pause);
    column->addStretch(1);
    return parts;
}

void WhatIfPanel::chooseColumns() {
    const QMargins margins = scroll_->widget()->layout()->contentsMargins();
    int needed = margins.left() + margins.right() + columns_->spacing();
    for (int k = 0; k < columns_->count(); ++k) {
        needed += columns_->itemAt(k)->minimumSize().width();
    }
    columns_->setDirection(scroll_->viewport()->width() >= needed ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom);
}

bool WhatIfPanel::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) { // as after other letters
        chooseColumns();
    }
    return done;
}

void WhatIfPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    chooseColumns();
}

QWidget* WhatIfPanel::makeFoot() {
    auto* foot = new QWidget(this);
    undo_ = new QPushButton(tr("Undo"), foot);
    undo_->setObjectName(QStringLiteral("undo"));
    last_ = smallLabel(QString(), foot);
    last_->setObjectName(QStringLiteral("undoWhat"));
    control_ = new ControlBox(foot);
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(10, 6, 10, 10);
    rows->setSpacing(6);
    rows->addWidget(control_);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    rows->addLayout(line);
    line->addWidget(undo_, 0, Qt::AlignTop);
    line->addWidget(last_, 1);
    connect(undo_, &QPushButton::clicked, this, &WhatIfPanel::undo);
    connect(control_, &ControlBox::commandIssued, this, &WhatIfPanel::commandIssued);
    return foot;
}

void WhatIfPanel::undo() {
    emit commandIssued(command::UndoIntervention{});
}

void WhatIfPanel::setCell(CellChoice cell) {
    for (WhatIfPart* part : parts_) {
        part->setCell(cell);
    }
    pause_->setCell(cell);
}

void WhatIfPanel::setSynapse(SynapseChoice synapse) {
    for (WhatIfPart* part : parts_) {
        part->setSynapse(synapse);
    }
    pause_->setSynapse(synapse);
}

void WhatIfPanel::showFrame(const FramePtr& frame) {
    const bool runs = frame->experiment && !frame->layerSizes.empty();
    scroll_->widget()->setEnabled(runs);
    control_->setEnabled(runs);
    control_->showFrame(frame);
    scroll_->widget()->setToolTip(runs ? QString() : tr("Nothing is running."));
    if (!runs) {
        return;
    }
    const bool same = frame_ && sameMarks(*frame_, *frame);
    frame_ = frame;
    for (WhatIfPart* part : parts_) {
        part->showFrame(frame);
    }
    done_->showFrame(frame);
    pause_->showFrame(frame);
    if (!same) {
        showUndo();
    }
}

void WhatIfPanel::showUndo() {
    const bool any = frame_ && frame_->interventionsInForce > 0;
    const QString words = any ? lastInForce(*frame_).words : QString();
    allow(
        *undo_,
        tr("Goes back to where the last what-if was made and pauses there, in the state of a run that never "
           "had it: %1")
            .arg(words),
        any ? QString() : tr("Nothing to take back: nothing was done to this run up to this moment."));
    undo_->setAccessibleName(any ? tr("Undo: %1").arg(words) : tr("Undo"));
    last_->setText(any ? words : tr("nothing to undo"));
}

} // namespace mc::ui
