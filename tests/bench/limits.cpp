#include "limits.h"

#include "base/product.h"

#include <algorithm>
#include <chrono>

namespace bench {

namespace {

/// Seconds of the fastest of several runs of `work`, each repeated until it takes a few milliseconds.
template <class Work> double bestTime(Work work) {
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    work();
    for (int attempt = 0; attempt < 7; ++attempt) {
        int repeats = 0;
        const auto begun = Clock::now();
        std::chrono::duration<double> passed{};
        do {
            work();
            ++repeats;
            passed = Clock::now() - begun;
        } while (passed.count() < 0.01);
        best = std::min(best, passed.count() / repeats);
    }
    return best;
}

} // namespace

double productLimit(mc::Index m, mc::Index k, mc::Index n) {
    const mc::Matrix a = mc::Matrix::Random(m, k);
    const mc::Matrix b = mc::Matrix::Random(k, n);
    mc::Matrix c(m, n);
    const double seconds = bestTime([&] { mc::multiply(a, b, c); });
    return 2.0 * static_cast<double>(m) * static_cast<double>(k) * static_cast<double>(n) / seconds;
}

double bandwidthLimit(mc::Index floats) {
    mc::Vector a = mc::Vector::Random(floats);
    const mc::Vector b = mc::Vector::Random(floats);
    const double seconds = bestTime([&] { a += 0.5F * b; });
    return 3.0 * sizeof(float) * static_cast<double>(floats) / seconds;
}

} // namespace bench
