#pragma once

#include <QColor>
#include <Qt>

namespace mc::ui {

/// Cells of a microcircuit. VIP carries errors above 0 ("fire more"), SST errors below 0 ("fire less").
enum class CellType { Pyramidal, Vip, Sst };

/// Shapes that tell curves and cells apart without their colour.
enum class Mark { None, Disc, Square, Triangle, Diamond, Ring };

/// Colours of the theme: calm greys around the data.
namespace ground {
inline constexpr QColor kWindow{0xF1, 0xF3, 0xF6};
inline constexpr QColor kCard{0xFF, 0xFF, 0xFF};
inline constexpr QColor kPlot{0xFA, 0xFB, 0xFC};
inline constexpr QColor kBand{0xF2, 0xF4, 0xF7}; ///< every second time step of a raster
inline constexpr QColor kLine{0xD8, 0xDC, 0xE2}; ///< frames and grids
inline constexpr QColor kText{0x1A, 0x1D, 0x21};
inline constexpr QColor kQuiet{0x5B, 0x64, 0x70};  ///< units, captions; 6:1 on white
inline constexpr QColor kPicked{0xFF, 0xEC, 0xA8}; ///< row of the picked microcircuit
} // namespace ground

/// Colours of the Okabe-Ito palette that reach a contrast of 3:1 on white.
namespace ink {
inline constexpr QColor kBlack{0x11, 0x11, 0x11};
inline constexpr QColor kBlue{0x00, 0x72, 0xB2};
inline constexpr QColor kVermillion{0xD5, 0x5E, 0x00};
inline constexpr QColor kGreen{0x00, 0x9E, 0x73};
inline constexpr QColor kPurple{0xCC, 0x79, 0xA7};
inline constexpr QColor kGrey{0x8A, 0x92, 0x9C}; ///< curves that stand back
} // namespace ink

[[nodiscard]] QColor cellColour(CellType type);
[[nodiscard]] Mark cellMark(CellType type);

/// Colour and mark of layer pair `pair` (from 0, lowest first). After five pairs both repeat, out of step.
[[nodiscard]] QColor pairColour(int pair);
[[nodiscard]] Mark pairMark(int pair);

inline constexpr QColor kTrainColour = ink::kBlack; ///< solid curve
inline constexpr QColor kTestColour = ink::kGreen;  ///< curve with discs
inline constexpr QColor kCursorColour = ink::kPurple;
inline constexpr QColor kRightColour = ink::kGreen; ///< a prediction that is right; always with a tick mark
inline constexpr QColor kWrongColour = ink::kVermillion; ///< a prediction that is wrong; always with a cross

/// A colour mixed with white: share 1 is the colour itself, 0 is white. Opaque.
[[nodiscard]] QColor tint(const QColor& colour, double share);

/// Colour of a signed number: blue above 0, vermillion below, quiet at 0. The sign is always written, too.
[[nodiscard]] QColor signColour(double value);

/// Diverging map centred on white: share 1 is blue, -1 vermillion; beyond them, as at the ends.
[[nodiscard]] QColor divergingColour(double share);

/// Contrast of two opaque colours by WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace mc::ui
