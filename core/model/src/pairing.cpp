#include "base/reshape.h"
#include "base/sum.h"
#include "model/presentation.h"
#include "somatic_cells.h"

namespace mc {

namespace {

/// Σ x̃ over lanes and steps from x (or a constant current): x(t) is part of as many x̃ as steps are left, each
/// time with what is kept of it.
void sumAfferents(const CircuitParameters& circuit, const Presentation& p, std::size_t k, Vector& sum) {
    const LayerGeometry& geometry = p.layers[k].geometry;
    const Matrix& x = p.afferents(k);
    const bool maps = geometry.isConvolution();
    const Index channels = maps ? geometry.afferent.channels : x.rows();
    const Index positions = maps ? geometry.afferent.positions() : 1;
    const float kept = circuit.eligibility ? circuit.alpha() : 0.0F;
    reshape(sum, channels);
    sum.setZero();
    float weight = 0;
    float allSteps = 0;
    for (int t = p.steps; t-- > 0;) {
        weight = 1.0F + kept * weight;
        allSteps += weight;
        const bool constant = p.constantDrive(k);
        if (constant && t > 0) {
            continue;
        }
        const float share = constant ? allSteps : weight;
        for (int n = 0; n < p.lanes; ++n) {
            const float* column = x.col(static_cast<Index>(t) * p.lanes + n).data();
            for (Index j = 0; j < channels; ++j) {
                sum[j] += share * (maps ? sumOf(column + j * positions, positions) : column[j]);
            }
        }
    }
}

} // namespace

void sumPerBias(const LayerGeometry& geometry, const Matrix& values, Vector& sum) {
    if (!geometry.isConvolution()) {
        reshape(sum, values.rows());
        sumOverSteps(values.rows(), static_cast<int>(values.cols()), values.data(), sum.data());
        return;
    }
    const MapShape& maps = geometry.cells;
    reshape(sum, maps.channels);
    sum.setZero();
    for (Index column = 0; column < values.cols(); ++column) {
        for (Index channel = 0; channel < maps.channels; ++channel) {
            sum[channel] += sumOf(values.col(column).data() + channel * maps.positions(), maps.positions());
        }
    }
}

void pairWithAfferents(const CircuitParameters& circuit, const Presentation& p, std::size_t k,
                       const Matrix& sent, AfferentPairing& pairing) {
    const LayerActivity& a = p.layers[k];
    const bool constant = p.constantDrive(k);
    if (circuit.eligibility) {
        reshape(pairing.eligibleError, sent.rows(), sent.cols());
        sumFadingErrors(circuit.alpha(), sent.rows() * p.lanes, p.steps, sent.data(),
                        pairing.eligibleError.data());
    } else {
        pairing.eligibleError.resize(0, 0);
    }
    const Matrix& error = circuit.eligibility ? pairing.eligibleError : sent;
    if (circuit.covariance) {
        sumAfferents(circuit, p, k, pairing.afferentSum);
    } else {
        pairing.afferentSum.resize(0);
    }
    if (constant) {
        reshape(pairing.tonicError, error.rows(), p.lanes);
        sumOverSteps(pairing.tonicError.size(), p.steps, error.data(), pairing.tonicError.data());
    }
    if (a.geometry.isConvolution()) {
        correlate(a.geometry, constant ? pairing.tonicError : error, p.afferents(k), pairing.product,
                  pairing.scratch);
        return;
    }
    if (!constant && a.eventDriven) {
        reshape(pairing.comingError, error.rows(), error.cols());
        reshape(pairing.tonicError, error.rows(), p.lanes);
        sumComingErrors(circuit.kappa(), pairing.tonicError.size(), p.steps, error.data(),
                        pairing.comingError.data(), pairing.tonicError.data());
        pairing.departures.listRows(a.departures, p.spikesBelow(k).rows());
    }
    if (a.eventDriven) {
        pairing.tonic.listRows(a.tonic, constant ? p.afferents(k).rows() : p.spikesBelow(k).rows());
    }
}

} // namespace mc
