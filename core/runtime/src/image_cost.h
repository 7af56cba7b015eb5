#pragma once

#include <cstdint>

namespace mc {

/// Moving average of the computing time per training image. The first batch is left out, since it takes its
/// memory; a figure is given once a few more were learned.
class ImageCost {
public:
    void clear() { *this = {}; }
    /// A batch of so many images was learned in so many seconds.
    void add(double seconds, std::int64_t images) {
        constexpr int kRemembered = 64; // batches
        ++batches_;
        if (batches_ == 1) {
            return;
        }
        if (batches_ % kRemembered == 0) { // older batches count half
            seconds_ /= 2;
            images_ /= 2;
        }
        seconds_ += seconds;
        images_ += static_cast<double>(images);
    }
    /// Seconds per image; 0: not known yet.
    [[nodiscard]] double perImage() const {
        constexpr int kFirst = 5; // batches
        return batches_ >= kFirst && images_ > 0 ? seconds_ / images_ : 0;
    }

private:
    std::int64_t batches_ = 0;
    double seconds_ = 0;
    double images_ = 0;
};

} // namespace mc
