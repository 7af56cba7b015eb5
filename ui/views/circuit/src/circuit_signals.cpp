#include "circuit/circuit_signals.h"

#include "frames/cell_names.h"
#include "frames/cell_ranking.h"
#include "frames/lesions.h"
#include "frames/map_places.h"
#include "model/pool_units.h"
#include "style/text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace mc::ui {

namespace {

/// d̃ of an output cell: the trace of a spike in every step since the teacher begins for the right class, of
/// none for the others.
double teacherTrace(const CircuitMoment& moment) {
    const CircuitParameters& circuit = moment.frame->presentation->circuit;
    const int taught = std::max(moment.step - circuit.teacherDelay, 0);
    return moment.cell().cell == moment.frame->presentation->label
               ? 1 - std::pow(double{circuit.kappa()}, taught)
               : 0;
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

QString feedbackTitle(const CircuitMoment* moment) {
    if (moment != nullptr && moment->isOutput()) {
        return tr("Teacher");
    }
    const bool direct = moment != nullptr && moment->record->path == ErrorPath::Direct;
    return direct ? tr("Direct feedback E·e") : tr("Feedback E·e");
}

/// Which signals are listed: the strongest, and below them some whose synapses are cut, so that they can be
/// mended.
struct Listed {
    std::vector<int> rows;
    std::size_t cut = 0; ///< of the rows, the last ones
    int more = 0;        ///< that are cut and have no room

    [[nodiscard]] bool isCut(std::size_t row) const { return row + cut >= rows.size(); }
    [[nodiscard]] QString moreText() const { return more > 0 ? tr("%1 more are cut.").arg(more) : QString(); }
};

/// most: rows, and the line of what is left out. picked: comes first of those that are cut.
Listed listed(Vector values, std::size_t most, std::optional<int> picked,
              const std::function<bool(int)>& isCut) {
    std::vector<int> cut;
    for (int k = 0; k < static_cast<int>(values.size()); ++k) {
        if (isCut(k)) {
            values[k] = 0;
            cut.insert(picked == k ? cut.begin() : cut.end(), k);
        }
    }
    Listed made;
    made.cut = std::min(cut.size(), most / 2);
    made.more = static_cast<int>(cut.size() - made.cut);
    made.rows = strongestOf(values, most - made.cut - (made.more > 0 ? 1 : 0));
    made.rows.insert(made.rows.end(), cut.begin(), cut.begin() + static_cast<std::ptrdiff_t>(made.cut));
    return made;
}

} // namespace

std::shared_ptr<const SignalListPicture> afferentSignals(const CircuitMoment* moment,
                                                         std::optional<int> picked) {
    std::vector<Signal> rows;
    QString note;
    if (moment != nullptr) {
        const auto synapseOf = [&](int j) {
            return SynapseChoice{moment->cell(), moment->record->afferents[static_cast<std::size_t>(j)]};
        };
        const Listed list = listed(moment->values.basalInput, SignalListPicture::kRows, picked,
                                   [&](int j) { return isCut(*moment->frame, synapseOf(j)); });
        for (std::size_t row = 0; row < list.rows.size(); ++row) {
            const int j = list.rows[row];
            const int unit = synapseOf(j).afferent;
            rows.push_back({j, afferentLabel(*moment->frame, moment->cell().layer, unit),
                            list.isCut(row) ? 0 : moment->values.basalInput[j], sourceOf(*moment, unit),
                            QString(), synapseOf(j), list.isCut(row)});
        }
        note = rows.empty() ? tr("No afferent is active in this step.") : list.moreText();
    }
    return std::make_shared<SignalListPicture>(tr("Afferents W·x"), std::move(rows), note, picked);
}

std::shared_ptr<const SignalListPicture> feedbackSignals(const CircuitMoment* at, std::optional<int> picked) {
    if (at == nullptr) {
        return std::make_shared<SignalListPicture>(feedbackTitle(at), std::vector<Signal>(), QString(),
                                                   picked);
    }
    const CircuitMoment& moment = *at;
    const bool direct = moment.record->path == ErrorPath::Direct;
    const bool throughTime = moment.record->path == ErrorPath::ThroughTime;
    std::vector<Signal> rows;
    QString note;
    double arriving = 0;
    if (moment.frame->presentation->label == kNoLabel) {
        note = tr("The image has no label, so no teacher answers and no error is sent.");
    } else if (moment.isOutput()) {
        const double teacher = teacherTrace(moment);
        rows.push_back({0, tr("teacher d̃ (VIP)"), teacher, {}});
        rows.push_back({1, tr("own activity x (SST)"), -double{moment.values.trace}, {}});
        arriving = teacher - moment.values.trace;
        note = throughTime ? QString() : tr("vₐ = d̃ − x, what is asked for less what is done");
    } else {
        const int source = direct ? moment.layers() - 1 : moment.cell().layer + 1;
        const LayerGeometry* geometry = geometryOf(*moment.frame, moment.cell().layer + 1);
        const std::optional<int> above = // of this cell, as the synapses up to there count it
            geometry != nullptr ? unitAbovePools(*geometry, moment.cell().cell) : std::nullopt;
        // The credit through time and its note need room for three lines.
        const auto from = [&](int k) {
            return CellChoice{source, direct ? k : moment.record->targets[static_cast<std::size_t>(k)]};
        };
        const auto pairOf = [&](int k) {
            return above && !direct ? std::optional(SynapseChoice{from(k), *above}) : std::nullopt;
        };
        const Listed list = listed(
            moment.values.apicalInput, SignalListPicture::kRows - (throughTime ? 3 : 0), picked, [&](int k) {
                return above && !direct && isCut(*moment.frame, SynapseChoice{from(k), *above});
            });
        for (std::size_t row = 0; row < list.rows.size(); ++row) {
            const int k = list.rows[row];
            const QStringList forms = cellForms(*moment.frame, from(k));
            rows.push_back({k, forms.first(), list.isCut(row) ? 0 : moment.values.apicalInput[k], from(k),
                            forms.last(), pairOf(k), list.isCut(row)});
        }
        arriving = moment.values.apicalInput.sum();
        note = rows.empty() ? tr("No error arrives in this step.") : list.moreText();
    }
    if (throughTime) {
        rows.push_back({-1, tr("credit through time"), moment.values.apical - arriving, {}});
        note = tr("bp adds what later steps bring back: no cell could know it now.");
    }
    return std::make_shared<SignalListPicture>(feedbackTitle(at), std::move(rows), note, picked);
}

} // namespace mc::ui
