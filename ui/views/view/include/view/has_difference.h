#pragma once

#include "view/picture.h"

#include <QStringList>

namespace mc::ui {

class View;

/// How what one view shows differs from what another one does.
struct Difference {
    PicturePtr picture; ///< null: they cannot be laid over one another
    QStringList words;  ///< the same in several forms, the longest first
};

/// A view that can draw how what it shows differs from what another one of its kind shows, better than its
/// tables can say it.
class HasDifference {
public:
    HasDifference() = default;
    virtual ~HasDifference() = default;
    HasDifference(const HasDifference&) = delete;
    HasDifference& operator=(const HasDifference&) = delete;

    /// This one less `other`.
    [[nodiscard]] virtual Difference differenceFrom(const View& other) const = 0;
};

} // namespace mc::ui
