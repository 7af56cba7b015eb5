#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

namespace mc::ui {

/// A picture as a frame of a film: RGB32, white where it is transparent. Throws std::invalid_argument if it
/// has another size, Refused where there is no memory for it.
[[nodiscard]] QImage frameOf(const QImage& picture, QSize size);

/// What has changed from one frame to the next.
struct FrameDifference {
    QRect place;   ///< that holds all changes; one pixel where nothing changes
    QImage pixels; ///< of that size; ARGB32, transparent where nothing changes
};
/// Both RGB32 and of the same size. Throws Refused where there is no memory for it.
[[nodiscard]] FrameDifference differenceOf(const QImage& before, const QImage& after);

/// Pictures per 1000 seconds: the unit in which films count.
[[nodiscard]] int perThousandSeconds(double rate);

} // namespace mc::ui
