#include "base/sum.h"
#include "model/presentation.h"
#include "somatic_cells.h"

namespace mc {

void sumErrors(LayerActivity& a) {
    const Matrix& e = a.error;
    if (!a.geometry.isConvolution()) {
        a.errorSum.resize(e.rows());
        sumOverSteps(e.rows(), static_cast<int>(e.cols()), e.data(), a.errorSum.data());
        return;
    }
    const MapShape& maps = a.geometry.cells;
    a.errorSum.setZero(maps.channels);
    for (Index column = 0; column < e.cols(); ++column) {
        for (Index channel = 0; channel < maps.channels; ++channel) {
            a.errorSum[channel] += sumOf(e.col(column).data() + channel * maps.positions(), maps.positions());
        }
    }
}

void pairWithAfferents(const CircuitParameters& circuit, const Presentation& p, std::size_t k,
                       const Matrix& error, AfferentPairing& pairing) {
    const LayerActivity& a = p.layers[k];
    const bool constant = p.constantDrive(k);
    if (constant) {
        pairing.tonicError.resize(error.rows(), p.lanes);
        sumOverSteps(pairing.tonicError.size(), p.steps, error.data(), pairing.tonicError.data());
    }
    if (a.geometry.isConvolution()) {
        correlate(a.geometry, constant ? pairing.tonicError : error, p.afferents(k), pairing.product,
                  pairing.scratch);
        return;
    }
    if (!constant && a.eventDriven) {
        pairing.comingError.resize(error.rows(), error.cols());
        pairing.tonicError.resize(error.rows(), p.lanes);
        sumComingErrors(circuit.kappa(), pairing.tonicError.size(), p.steps, error.data(),
                        pairing.comingError.data(), pairing.tonicError.data());
        pairing.departures.listRows(a.departures, p.spikesBelow(k).rows());
    }
    if (a.eventDriven) {
        pairing.tonic.listRows(a.tonic, constant ? p.afferents(k).rows() : p.spikesBelow(k).rows());
    }
}

} // namespace mc
