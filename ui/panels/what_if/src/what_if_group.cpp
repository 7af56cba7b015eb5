#include "what_if_group.h"

#include "chart/frame_marks.h"
#include "frames/cell_names.h"
#include "frames/map_places.h"
#include "in_force.h"
#include "setup/from_core.h"
#include "setup/layer_box.h"
#include "setup/reasons.h"
#include "style/text.h"
#include "widgets/flow_layout.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QCheckBox>
#include <QPushButton>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

double scaleOf(const WhatIfAmount& amount) {
    return amount.share ? 100 : 1; // percent on the screen
}

/// The narrowest place that rows of a group are about.
WhatIfPlace placeOf(std::span<const WhatIfRow> rows) {
    return std::ranges::max(rows, {}, &WhatIfRow::place).place;
}

/// It takes what the others leave of its line.
void expand(QWidget& widget) {
    widget.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

WhatIfGroup::WhatIfGroup(std::span<const WhatIfRow> rows, QWidget* parent) : WhatIfPart(parent), rows_(rows) {
    addPlace();
    addControls();
}

void WhatIfGroup::addPlace() {
    const WhatIfRow& row = rows_.front();
    const WhatIfPlace place = placeOf(rows_);
    if (place == WhatIfPlace::Run) {
        return;
    }
    const QString name = fromCore(row.key);
    placeLine_ = addLine();
    layer_ = new LayerBox(this);
    layer_->setObjectName(name + QStringLiteral("-layer"));
    layer_->setAccessibleName(tr("%1: layer").arg(translated(row.group)));
    expand(*layer_);
    layer_->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the line is broken before a name is cut
    placeLine_->addWidget(layer_);
    connect(layer_, &QComboBox::currentIndexChanged, this, &WhatIfGroup::refresh);
    if (place >= WhatIfPlace::Cell) {
        cell_ = new NumberBox(0, this);
        cell_->setObjectName(name + QStringLiteral("-cell"));
        cell_->setAccessibleName(tr("%1: cell of the layer").arg(translated(row.group)));
        cell_->setPrefix(tr("cell "));
        placeLine_->addWidget(cell_);
        connect(cell_, &NumberBox::valueChanged, this, &WhatIfGroup::turn);
    }
    if (place == WhatIfPlace::Synapse) {
        afferent_ = new NumberBox(0, this);
        afferent_->setObjectName(name + QStringLiteral("-afferent"));
        afferent_->setAccessibleName(tr("%1: afferent of the cell").arg(translated(row.group)));
        afferent_->setPrefix(tr("afferent "));
        expand(*afferent_);
        addLine()->addWidget(afferent_);
        connect(afferent_, &NumberBox::valueChanged, this, &WhatIfGroup::turn);
    }
}

void WhatIfGroup::addControls() {
    FlowLayout* switches = nullptr;
    std::size_t kind = 0;
    for (const WhatIfRow& row : rows_) {
        if (row.control == WhatIfControl::Switch) {
            if (switches == nullptr || row.kind != kind) { // those of one kind stand side by side
                switches = addLine();
                kind = row.kind;
            }
            auto* box = new QCheckBox(translated(row.action), this);
            box->setObjectName(fromCore(row.key));
            switches->addWidget(box);
            controls_.push_back({&row, box, nullptr, Qt::Unchecked});
            connect(box, &QCheckBox::clicked, this, [this, &row](bool on) { askToSwitch(row, on); });
        } else if (row.control != WhatIfControl::None) {
            addButtons(row);
        }
        if (row.amount.slid > 0) {
            addPin(row);
        }
    }
}

void WhatIfGroup::addPin(const WhatIfRow& row) {
    const QString name = fromCore(row.key);
    QAbstractButton* button = makePinButton();
    button->setObjectName(name + QStringLiteral("-pin"));
    button->setAccessibleName(tr("Pin a slider: %1").arg(translated(row.amount.title)));
    placeLine_->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, name] { emit pinAsked(name); });
}

void WhatIfGroup::addButtons(const WhatIfRow& row) {
    FlowLayout* line = addLine();
    const bool ends = row.control == WhatIfControl::Start;
    if (!row.amount.title.empty()) {
        addAmount(row, *line);
        if (ends) {
            expand(*amount_);
        }
    }
    auto* button = new QPushButton(translated(row.action), this);
    button->setObjectName(fromCore(row.key));
    if (!ends) {
        expand(*button);
    }
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, &row] { emit asked(change(row)); });
    Control control{&row, button, nullptr, Qt::Unchecked};
    if (ends) {
        control.end = new QPushButton(translated(row.end), this);
        control.end->setObjectName(fromCore(row.key) + QStringLiteral("-end"));
        line->addWidget(control.end);
        connect(control.end, &QPushButton::clicked, this,
                [this, &row] { emit asked(row.make({.cell = place().cell})); });
        flowing_ = smallLabel(QString(), this);
        flowing_->setObjectName(fromCore(row.key) + QStringLiteral("-flowing"));
        addBelow(flowing_);
    }
    controls_.push_back(control);
}

void WhatIfGroup::addAmount(const WhatIfRow& row, FlowLayout& line) {
    const WhatIfAmount& amount = row.amount;
    const int decimals = amount.share ? 0 : 2;
    const double scale = scaleOf(amount);
    amount_ = new NumberBox(decimals, this);
    amount_->setObjectName(fromCore(row.key) + QStringLiteral("-amount"));
    amount_->setRange(scale * amount.minimum + (amount.aboveMinimum ? std::pow(10, -decimals) : 0),
                      scale * amount.maximum);
    amount_->setSingleStep(scale * amount.step);
    amount_->setValue(scale * amount.usual);
    amount_->setSuffix(amount.share ? tr(" %") : QString());
    const QString title = capitalised(translated(amount.title));
    amount_->setAccessibleName(amount.share ? tr("%1, percent").arg(title) : title);
    line.addWidget(amount_);
    connect(amount_, &NumberBox::valueChanged, this, &WhatIfGroup::explain);
}

SynapseAddress WhatIfGroup::place() const {
    return {{layer_ != nullptr ? layer_->layer() : 0, cell_ != nullptr ? cell_->count() : 0},
            afferent_ != nullptr ? afferent_->count() : 0};
}

/// The layers one by one, where all of them are meant.
std::vector<SynapseAddress> WhatIfGroup::placesMeant() const {
    if (layer_ == nullptr || layer_->layer() > 0) {
        return {place()};
    }
    std::vector<SynapseAddress> places;
    for (int k = 0; k < layer_->count(); ++k) {
        if (const int layer = layer_->itemData(k).toInt(); layer > 0) {
            places.push_back({{layer}});
        }
    }
    return places;
}

/// Says what there is to say of the place that was turned to.
void WhatIfGroup::turn() {
    explain();
    showState();
}

WhatIf WhatIfGroup::change(const WhatIfRow& row) const {
    const double amount = row.amount.title.empty() ? 0 : amount_->value() / scaleOf(row.amount);
    const auto& [cell, afferent] = meantBy(row, place());
    return switched(row, {.cell = cell, .afferent = afferent, .amount = amount, .switched = 0}, true);
}

/// What one box says, and the other things as they are: layer by layer where they differ.
void WhatIfGroup::askToSwitch(const WhatIfRow& row, bool on) {
    std::vector<WhatIf> apart;
    std::vector<WhatIf> together;
    for (const SynapseAddress& one : placesMeant()) {
        WhatIfArguments before = holding(*frame_, row, one);
        apart.push_back(switched(row, before, on));
        before.cell = place().cell;
        together.push_back(switched(row, before, on));
    }
    if (std::ranges::all_of(together, [&](const WhatIf& change) { return change == together.front(); })) {
        apart = {together.front()};
    }
    for (const WhatIf& change : apart) {
        emit asked(change);
    }
}

void WhatIfGroup::setCell(CellAddress cell) {
    picked_ = cell;
    if (cell_ != nullptr && frame_ && cell.layer > 0) {
        layer_->setLayer(cell.layer);
        cell_->setValue(cell.cell);
        turn();
    }
}

void WhatIfGroup::setSynapse(SynapseAddress synapse) {
    if (afferent_ != nullptr && frame_) {
        setCell(synapse.cell);
        afferent_->setValue(synapse.afferent);
    }
}

void WhatIfGroup::showFrame(const FramePtr& frame) {
    const FramePtr before = std::exchange(frame_, frame);
    if (!before || before->experiment != frame->experiment) {
        refresh();
    } else if (!sameMarks(*before, *frame)) {
        explain();
        showState();
    }
    for (const Control& control : controls_) {
        if (auto* box = qobject_cast<QCheckBox*>(control.button)) {
            box->setCheckState(control.state); // also where what was asked for was refused
        }
    }
    if (!before) {
        setCell(picked_);
    }
}

void WhatIfGroup::refresh() {
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    switch (placeOf(rows_)) {
    case WhatIfPlace::HiddenLayers:
        layer_->setLayers(1, layers - 2, layers, tr("all hidden layers"));
        break;
    case WhatIfPlace::Layers:
        layer_->setLayers(1, layers - 1, layers, tr("all layers"));
        break;
    case WhatIfPlace::Synapse:
    case WhatIfPlace::Cell:
        layer_->setLayers(1, layers - 1, layers);
        cell_->setRange(0, frame_->layerSizes[static_cast<std::size_t>(layer_->layer())] - 1);
        if (afferent_ != nullptr) {
            const LayerGeometry* geometry = geometryOf(*frame_, layer_->layer());
            afferent_->setRange(0,
                                geometry != nullptr ? static_cast<double>(geometry->afferent.size() - 1) : 0);
        }
        break;
    case WhatIfPlace::Run:
    case WhatIfPlace::Image:
    case WhatIfPlace::Parameter:
        break;
    }
    explain();
    showState();
}

/// What the controls do, or why they cannot.
void WhatIfGroup::explain() {
    QString ofGroup;
    for (const Control& control : controls_) {
        QString reason = reasonAgainst(change(*control.row), *frame_->experiment);
        ofGroup = &control == &controls_.front() ? reason : ofGroup;
        if (control.end != nullptr) {
            explainEnd(control);
            reason = reason.isEmpty() && amount_->value() == 0
                         ? tr("An amount of 0 is none: choose another one.")
                         : reason;
        }
        allow(*control.button, translated(control.row->help), reason);
    }
    if (cell_ != nullptr) {
        allow(*layer_, tr("The layer of the cell; picking a cell in a view turns to it."), ofGroup);
        allow(*cell_, tr("The cell of the layer, counted from 0; picking a cell in a view turns to it."),
              ofGroup);
        if (afferent_ != nullptr) {
            allow(
                *afferent_,
                tr("The unit below that the synapse comes from, counted from 0; picking a synapse in a view "
                   "turns to it."),
                ofGroup);
        }
    } else if (layer_ != nullptr) {
        allow(*layer_, tr("The layers that the controls below are about."), ofGroup);
    }
    if (amount_ != nullptr) {
        allow(*amount_,
              tr("%1: %2 to %3")
                  .arg(amount_->accessibleName(), tickText(amount_->minimum()), tickText(amount_->maximum())),
              ofGroup);
    }
}

void WhatIfGroup::explainEnd(const Control& control) const {
    const bool holds = holding(*frame_, *control.row, place()).amount != 0;
    allow(*control.end, translated(control.row->endHelp),
          holds ? QString() : translated(control.row->noneToEnd));
}

void WhatIfGroup::showState() {
    for (Control& control : controls_) {
        if (control.row->control == WhatIfControl::Start) {
            showFlowing(*control.row);
        }
        const std::vector<SynapseAddress> places = placesMeant();
        const auto on = std::ranges::count_if(places, [&](const SynapseAddress& one) {
            return (holding(*frame_, *control.row, one).switched & control.row->switched) != 0;
        });
        control.state = on == 0                                 ? Qt::Unchecked
                        : on == static_cast<int>(places.size()) ? Qt::Checked
                                                                : Qt::PartiallyChecked;
        if (auto* box = qobject_cast<QCheckBox*>(control.button)) {
            box->setCheckState(control.state);
        }
    }
}

/// Of a row that is about cells: where it was started and not ended.
void WhatIfGroup::showFlowing(const WhatIfRow& row) {
    std::vector<CellAddress> places; // in the order in which they were started last
    for (const Intervention& one : inForce(*frame_)) {
        if (one.change.index() == row.kind) {
            const WhatIfArguments made = argumentsOf(one.change);
            std::erase(places, made.cell);
            if (made.amount != 0) {
                places.push_back(made.cell);
            }
        }
    }
    QStringList lines;
    for (const CellAddress& place : places) {
        lines << tr("%1 into %2")
                     .arg(tickText(holding(*frame_, row, {place}).amount), cellName(*frame_, place));
    }
    flowing_->setText(lines.join(QLatin1Char('\n')));
    flowing_->setVisible(!lines.isEmpty());
}

} // namespace mc::ui
