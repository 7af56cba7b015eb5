#pragma once

#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace mc::ui {

enum class LengthUnit { Millimetres, Pixels };

inline constexpr double kMillimetresPerInch = 25.4;
inline constexpr double kScreenDpi = 96; ///< at which letters of a window are laid out

/// How large a figure is made.
struct FigureSize {
    LengthUnit unit = LengthUnit::Pixels;
    double width = 1920;
    double height = 1080;
    int dpi = 96;       ///< pixels per inch of an image; of pixels also how large they are on paper
    double points = 18; ///< height of the usual letters; 1/72 inch
    bool operator==(const FigureSize&) const = default;

    /// Of an image.
    [[nodiscard]] QSize pixels() const;
    /// On paper.
    [[nodiscard]] QSizeF millimetres() const;
    /// The room a view gets to lay itself out in: pixels of a window whose usual letters have `windowPoints`.
    [[nodiscard]] QSizeF layout(double windowPoints, double windowDpi) const;
};

// What is accepted.
inline constexpr int kLeastDpi = 30;
inline constexpr int kMostDpi = 1200;
inline constexpr double kLeastPoints = 4;
inline constexpr double kMostPoints = 72;
inline constexpr int kLeastPixels = 32;          ///< of a side
inline constexpr int kMostPixels = 16000;        ///< of a side
inline constexpr qint64 kMostArea = 100'000'000; ///< pixels of an image: 400 MB while it is painted

inline constexpr double kMostLayoutSide = 20'000;     ///< pixels of the window
inline constexpr double kMostLayoutArea = 40'000'000; ///< pixels of the window

/// Throws Refused, with a sentence that names what is out of range.
void checkSize(const FigureSize& size);
/// The same for the room that a figure is laid out in; pixels of the window. Images in
/// pictures take memory in proportion.
void checkLayout(QSizeF room);

struct SizePreset {
    QString id;    ///< under which it is kept
    QString title; ///< as a person reads it
    FigureSize size;
};
[[nodiscard]] QList<SizePreset> sizePresets();

} // namespace mc::ui
