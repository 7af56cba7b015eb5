#include "learning/gradient.h"

namespace mc {

HebbianFactors localFactors(const Presentation& presentation, std::size_t k) {
    const LayerActivity& activity = presentation.layers[k];
    if (k == 0 && presentation.constantInput) {
        return {&activity.errorSum, &presentation.current};
    }
    return {&activity.error, &presentation.traceBelow(k)};
}

void hebbianProduct(std::span<const HebbianFactors> factors, float scale, Index first, Index count,
                    Matrix& G) {
    auto columns = G.middleCols(first, count);
    bool begun = false;
    for (const HebbianFactors& factor : factors) {
        const auto pre = factor.pre->middleRows(first, count).transpose();
        if (begun) {
            columns.noalias() += scale * (*factor.post * pre);
        } else {
            columns.noalias() = scale * (*factor.post * pre);
        }
        begun = true;
    }
}

void meanPost(std::span<const HebbianFactors> factors, float scale, Vector& mean) {
    mean.setZero();
    for (const HebbianFactors& factor : factors) {
        for (Index column = 0; column < factor.post->cols(); ++column) {
            mean += factor.post->col(column);
        }
    }
    mean *= scale;
}

} // namespace mc
