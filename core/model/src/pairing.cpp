#include "model/presentation.h"

namespace mc {

namespace {

/// c(t) = (1-κ) e(t) + κ c(t+1), backwards in time.
void sumComing(float kappa, int lanes, const Matrix& error, Matrix& coming) {
    coming.resize(error.rows(), error.cols());
    const Index count = error.rows() * lanes;
    const float fresh = 1.0F - kappa;
    for (Index step = error.size() / count; step-- > 0;) {
        const float* e = error.data() + step * count;
        float* c = coming.data() + step * count;
        const bool last = (step + 1) * count == error.size();
        for (Index i = 0; i < count; ++i) {
            c[i] = last ? fresh * e[i] : fresh * e[i] + kappa * c[i + count];
        }
    }
}

/// sum = Σ_t values(t).
void sumOverSteps(int lanes, const Matrix& values, Matrix& sum) {
    sum = values.leftCols(lanes);
    for (Index from = lanes; from < values.cols(); from += lanes) {
        sum += values.middleCols(from, lanes);
    }
}

} // namespace

void sumErrors(LayerActivity& a) {
    if (!a.geometry.isConvolution()) {
        a.errorSum.setZero(a.error.rows());
        for (Index column = 0; column < a.error.cols(); ++column) {
            a.errorSum += a.error.col(column);
        }
        return;
    }
    const MapShape& maps = a.geometry.cells;
    a.errorSum.setZero(maps.channels);
    for (Index column = 0; column < a.error.cols(); ++column) {
        a.errorSum += Eigen::Map<const Matrix>(a.error.col(column).data(), maps.positions(), maps.channels)
                          .colwise()
                          .sum()
                          .transpose();
    }
}

void pairWithAfferents(const CircuitParameters& circuit, const Presentation& p, std::size_t k,
                       const Matrix& error, AfferentPairing& pairing) {
    const LayerActivity& a = p.layers[k];
    const bool constant = p.constantDrive(k);
    if (constant) {
        sumOverSteps(p.lanes, error, pairing.tonicError);
    }
    if (a.geometry.isConvolution()) {
        correlate(a.geometry, constant ? pairing.tonicError : error, p.afferents(k), pairing.product,
                  pairing.scratch);
        return;
    }
    if (!constant && a.eventDriven) {
        sumComing(circuit.kappa(), p.lanes, error, pairing.comingError);
        sumOverSteps(p.lanes, pairing.comingError, pairing.tonicError);
        pairing.departures.listRows(a.departures, p.spikesBelow(k).rows());
    }
    if (a.eventDriven) {
        pairing.tonic.listRows(a.tonic, constant ? p.afferents(k).rows() : p.spikesBelow(k).rows());
    }
}

} // namespace mc
