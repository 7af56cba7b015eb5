#pragma once

#include "view/picture.h"

namespace mc::ui {

class View;

/// A view that can draw how what it shows differs from what another one of its kind shows, better than its
/// tables can say it.
class HasDifference {
public:
    HasDifference() = default;
    virtual ~HasDifference() = default;
    HasDifference(const HasDifference&) = delete;
    HasDifference& operator=(const HasDifference&) = delete;

    /// This one less `other`; null where they cannot be laid over one another.
    [[nodiscard]] virtual PicturePtr differenceFrom(const View& other) const = 0;
};

} // namespace mc::ui
