#include "base/product.h"
#include "base/reshape.h"
#include "error_cells.h"
#include "model/presentation.h"

namespace mc {

namespace {

/// What silenced cells would have carried is lost. What is no number stays.
void silence(const SilencedCells& cells, Index count, float* e) {
    for (Index i = 0; i < count; ++i) {
        const bool lost = (cells.vip && e[i] > 0) || (cells.sst && e[i] < 0);
        e[i] = lost ? 0.0F : e[i];
    }
}

/// Lays out what error cells of a layer change of their drive, cell by cell.
void tune(const ErrorTuning* tuning, int lanes, LayerActivity& a) {
    const Index cells = tuning != nullptr ? a.error.rows() : 0;
    a.gain = tuning != nullptr ? tuning->gain : 1.0F;
    reshape(a.usual, cells, lanes);
    reshape(a.laneDrive, cells, lanes);
    if (tuning == nullptr) {
        return;
    }
    if (tuning->usual == nullptr) {
        a.usual.setZero();
        return;
    }
    const Vector& usual = *tuning->usual;
    const Index sharing = cells / usual.size();
    for (Index i = 0; i < usual.size(); ++i) {
        a.usual.middleRows(i * sharing, sharing).setConstant(usual[i]);
    }
    silenceCut(a.cut, a.usual); // so that they have no drive
}

/// e of all steps from v_a and u.
void formErrors(const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                std::span<const float> quanta, const SilencedCells& silenced, const ErrorTuning* tuning,
                std::size_t k, Presentation& p) {
    LayerActivity& a = p.layers[k];
    const bool spiking = errorCells.mode == ErrorMode::Spiking;
    tune(tuning, p.lanes, a);
    silenceCut(a.cut, a.apical);
    a.squaredDrive =
        formErrors(circuit, {.count = a.residue.size(),
                             .steps = p.steps,
                             .u = a.membrane.data(),
                             .apical = a.apical.data(),
                             .e = a.error.data(),
                             .residue = spiking ? a.residue.data() : nullptr,
                             .quantum = spiking ? quanta[k] : 0.0F,
                             .maxBurst = static_cast<float>(errorCells.maxBurst),
                             .squares = tuning != nullptr || errorCells.quantumMode == QuantumMode::Adaptive,
                             .gain = a.gain,
                             .usual = tuning != nullptr ? a.usual.data() : nullptr,
                             .driveSum = a.laneDrive.data()});
    if (tuning != nullptr) {
        sumPerBias(a.geometry, a.laneDrive, a.driveSum);
    }
    if (silenced.vip || silenced.sst) {
        silence(silenced, a.error.size(), a.error.data());
    }
    sumPerBias(a.geometry, a.error, a.errorSum);
}

/// Lists the bursts of a layer if they are few enough; returns whether.
bool listBursts(LayerActivity& a) {
    const auto most = static_cast<Index>(kMostEventShare * static_cast<double>(a.error.size()));
    if ((a.error.array() != 0).count() > most) {
        return false;
    }
    a.bursts.reserve(a.error.cols(), most);
    a.bursts.listColumns(a.error);
    return true;
}

/// v_a of layers[k] from the errors above. transposed: of the feedback, if bursts are rare.
void bringErrors(const Matrix& feedback, const Matrix* transposed, FeedbackPath path, std::size_t k,
                 Presentation& p) {
    Matrix& apical = p.layers[k].apical;
    const bool direct = path == FeedbackPath::Direct;
    LayerActivity& above = direct ? p.layers.back() : p.layers[k + 1];
    if (direct && transposed == nullptr) {
        multiplyTransposed(feedback, above.error, apical);
    } else if (transposed == nullptr) {
        carryDown(above.geometry, feedback, above.error, apical, above.wayDown);
    } else {
        Matrix& arrival = direct ? apical : arrivalOf(above.geometry, apical, above.wayDown);
        reshape(arrival, transposed->rows(), above.error.cols());
        gatherColumns(*transposed, above.bursts, 1.0F, false, 0, arrival.cols(), arrival);
        if (!direct) {
            spreadThroughPools(above.geometry, apical, above.wayDown);
        }
    }
}

} // namespace

void outputError(const CircuitParameters& circuit, const Presentation& p, Matrix& error) {
    error = -p.layers.back().trace;
    const float kappa = circuit.kappa();
    float teacher = 0;
    for (int t = 0; t < p.steps; ++t) {
        teacher = circuit.nextTeacher(kappa, teacher, t);
        for (int n = 0; n < p.lanes; ++n) {
            error(p.labels[n], static_cast<Index>(t) * p.lanes + n) += teacher;
        }
    }
}

void presentDownwards(std::span<const Matrix* const> feedback, const CircuitParameters& circuit,
                      const ErrorCellParameters& errorCells, std::span<const float> quanta, Presentation& p,
                      std::span<const Matrix> transposed, FeedbackPath path,
                      std::span<const SilencedCells> silenced, std::span<const ErrorTuning> tuning) {
    PhaseTimer timer(p.profiler, Phase::Errors);
    const std::size_t top = p.layers.size() - 1;
    const bool mayBeRare = !transposed.empty() && errorCells.mode == ErrorMode::Spiking;
    if (circuit.covariance && !p.constantInput && p.layers.front().eventDriven) {
        traceInput(circuit, p); // for its mean
    }
    bool rare = false; // the bursts that are fed back to the layer at hand
    for (std::size_t k = top + 1; k-- > 0;) {
        LayerActivity& a = p.layers[k];
        if (k == top) {
            outputError(circuit, p, a.apical);
        } else {
            bringErrors(*feedback[k + 1], rare ? &transposed[k + 1] : nullptr, path, k, p);
        }
        formErrors(circuit, errorCells, quanta, silenced.empty() ? SilencedCells{} : silenced[k],
                   tuning.empty() ? nullptr : &tuning[k], k, p);
        if (mayBeRare && (k == top || path == FeedbackPath::LayerByLayer) && k > 0) {
            rare = (path == FeedbackPath::Direct || !a.geometry.isConvolution()) && listBursts(a);
        }
        timer.turnTo(Phase::Products);
        pairWithAfferents(circuit, p, k, a.error, a.pairing);
        timer.turnTo(Phase::Errors);
    }
}

} // namespace mc
