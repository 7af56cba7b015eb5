#include "data/augmentation.h"

namespace mc {

Displacement drawDisplacement(const Augmentation& augmentation, Seed seed, std::uint64_t epoch,
                              std::uint32_t image) {
    const AddressedRandom random(seed, Purpose::Augmentation, epoch, image);
    const auto places = 2 * static_cast<std::uint64_t>(augmentation.shift) + 1;
    const auto drawShift = [&](std::uint64_t index) {
        return static_cast<int>(random.below(index, places)) - augmentation.shift;
    };
    return {drawShift(0), drawShift(1), augmentation.mirror && random.below(2, 2) == 1};
}

} // namespace mc
