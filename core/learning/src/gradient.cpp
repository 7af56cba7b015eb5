#include "learning/gradient.h"

namespace mc {

HebbianFactors localFactors(const Presentation& presentation, std::size_t k) {
    const LayerActivity& a = presentation.layers[k];
    const bool constant = presentation.constantDrive(k);
    if (a.eventDriven) {
        return {constant ? &a.errorSum : &a.comingError, nullptr, &a.eventsByAfferent};
    }
    if (constant) {
        return {&a.errorSum, &presentation.current, nullptr};
    }
    return {&a.error, &presentation.traceBelow(k), nullptr};
}

void hebbianProduct(std::span<const HebbianFactors> factors, float scale, Index first, Index count,
                    Matrix& G) {
    auto columns = G.middleCols(first, count);
    bool begun = false;
    for (const HebbianFactors& factor : factors) {
        if (factor.events != nullptr) {
            gatherColumns(*factor.post, *factor.events, scale, begun, first, count, G);
        } else if (begun) {
            columns.noalias() += scale * (*factor.post * factor.pre->middleRows(first, count).transpose());
        } else {
            columns.noalias() = scale * (*factor.post * factor.pre->middleRows(first, count).transpose());
        }
        begun = true;
    }
}

void meanError(std::span<const Presentation> blocks, std::size_t k, float scale, Vector& mean) {
    mean.setZero();
    for (const Presentation& block : blocks) {
        const LayerActivity& a = block.layers[k];
        const Matrix& error = block.constantDrive(k) ? a.errorSum : a.error;
        for (Index column = 0; column < error.cols(); ++column) {
            mean += error.col(column);
        }
    }
    mean *= scale;
}

} // namespace mc
