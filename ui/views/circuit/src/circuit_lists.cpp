#include "circuit/circuit_lists.h"

#include "frames/cell_names.h"
#include "frames/cell_ranking.h"
#include "frames/map_places.h"
#include "view/signal_list.h"

#include <QHBoxLayout>
#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// d̃ of an output cell: the trace of a spike in every step for the right class, of none for the others.
double teacherTrace(const CircuitMoment& moment) {
    const double kappa = double{moment.frame->presentation->circuit.kappa()};
    return moment.cell().cell == moment.frame->presentation->label ? 1 - std::pow(kappa, moment.step) : 0;
}

/// The cell that an afferent comes from: where a pool brings several together, the one with the largest trace
/// now. Layer 0: a pixel.
CellChoice sourceOf(const CircuitMoment& moment, int unit) {
    const int below = moment.cell().layer - 1;
    if (below == 0) {
        return {};
    }
    const Matrix& trace = moment.frame->presentation->layers[static_cast<std::size_t>(below) - 1].trace;
    const std::vector<int> cells = cellsOfUnit(moment.record->geometry(), unit);
    return {below,
            *std::ranges::max_element(cells, {}, [&](int cell) { return trace(cell, moment.step - 1); })};
}

} // namespace

CircuitLists::CircuitLists(QWidget* parent)
    : QWidget(parent), afferents_(new SignalList(this)), feedback_(new SignalList(this)) {
    const QString keys = QLatin1Char(' ') + tr("Keys: ↑ ↓ pick a row, Enter goes to its cell.");
    afferents_->setTitle(tr("Afferents W·x"));
    afferents_->setToolTip(
        tr("The strongest inputs to the basal dendrites now. Click one: its synapse is "
           "explained below. Double click: go to that cell. In a convolution: channel (row,column); "
           "pool: the mean of the cells behind it.") +
        keys);
    feedback_->setTitle(tr("Feedback E·e"));
    feedback_->setToolTip(
        tr("What arrives at the apical dendrite now. Double click: go to the cell it comes from.") + keys);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(feedback_, 1);
    layout->addWidget(afferents_, 1);
    connect(afferents_, &SignalList::picked, this, &CircuitLists::afferentPicked);
    connect(afferents_, &SignalList::opened, this, &CircuitLists::cellPicked);
    connect(feedback_, &SignalList::picked, feedback_, [this](int index) { feedback_->setPicked(index); });
    connect(feedback_, &SignalList::opened, this, &CircuitLists::cellPicked);
}

void CircuitLists::showMoment(const CircuitMomentPtr& moment, std::optional<int> picked) {
    if (!moment) {
        afferents_->setRows({}, QString());
        feedback_->setRows({}, QString());
        return;
    }
    showAfferents(*moment);
    showFeedback(*moment);
    afferents_->setPicked(picked);
}

void CircuitLists::showAfferents(const CircuitMoment& moment) {
    const int layer = moment.cell().layer;
    std::vector<SignalList::Row> rows;
    for (const int j : strongestOf(moment.values.basalInput, SignalList::kRows)) {
        const int unit = moment.record->afferents[static_cast<std::size_t>(j)];
        rows.push_back({j, afferentLabel(*moment.frame, layer, unit), moment.values.basalInput[j],
                        sourceOf(moment, unit)});
    }
    const QString note = rows.empty() ? tr("No afferent is active in this step.") : QString();
    afferents_->setRows(std::move(rows), note);
}

void CircuitLists::showFeedback(const CircuitMoment& moment) {
    const bool direct = moment.record->path == ErrorPath::Direct;
    const bool throughTime = moment.record->path == ErrorPath::ThroughTime;
    std::vector<SignalList::Row> rows;
    QString note;
    double arriving = 0;
    if (moment.isOutput()) {
        const double teacher = teacherTrace(moment);
        rows.push_back({0, tr("teacher d̃ (VIP)"), teacher, {}});
        rows.push_back({1, tr("own activity x (SST)"), -double{moment.values.trace}, {}});
        arriving = teacher - moment.values.trace;
        note = throughTime ? QString() : tr("vₐ = d̃ − x, what is asked for less what is done");
    } else {
        const int source = direct ? moment.layers() - 1 : moment.cell().layer + 1;
        // The credit through time and its note need room for three lines.
        for (const int k :
             strongestOf(moment.values.apicalInput, SignalList::kRows - (throughTime ? 3 : 0))) {
            const CellChoice from{source, direct ? k : moment.record->targets[static_cast<std::size_t>(k)]};
            const QStringList forms = cellForms(*moment.frame, from);
            rows.push_back({k, forms.first(), moment.values.apicalInput[k], from, forms.last()});
        }
        arriving = moment.values.apicalInput.sum();
        note = rows.empty() ? tr("No error arrives in this step.") : QString();
    }
    if (throughTime) {
        rows.push_back({-1, tr("credit through time"), moment.values.apical - arriving, {}});
        note = tr("bp adds what later steps bring back: no cell could know it now.");
    }
    feedback_->setTitle(moment.isOutput() ? tr("Teacher")
                        : direct          ? tr("Direct feedback E·e")
                                          : tr("Feedback E·e"));
    feedback_->setRows(std::move(rows), note);
}

} // namespace mc::ui
