#pragma once

#include <QColor>
#include <Qt>
#include <array>

class QPalette;
class QWidget;

namespace mc::ui {

/// Cells of a microcircuit. VIP carries errors above 0 ("fire more"), SST errors below 0 ("fire less").
enum class CellType { Pyramidal, Vip, Sst };

/// Shapes that tell curves and cells apart without their colour.
enum class Mark { None, Disc, Square, Triangle, Diamond };

/// What is drawn with, whatever the ground; Colours says how each looks on its own.
enum class Ink {
    Text,
    Quiet, ///< units, captions
    Black, ///< the strongest: near white on a dark ground
    Blue,
    Vermillion,
    Green,
    Purple,
    Grey, ///< curves that stand back
    // Held runs, by their colour; see heldInk().
    Held0,
    Held1,
    Held2,
    Held3,
    Held4,
    Held5,
    Held6,
    Held7,
};

/// The colours of a theme: calm greys around the data, and inks of the Okabe-Ito palette that reach a
/// contrast of 3:1 on them. There are two, light and dark; see coloursOf().
struct Colours {
    // Grounds.
    QColor window;
    QColor card;
    QColor plot;
    QColor band;   ///< every second time step of a raster
    QColor picked; ///< row of the picked microcircuit
    QColor note;   ///< the card of a synapse
    QColor noteLine;

    QColor line; ///< frames and grids
    QColor edge; ///< of buttons
    QColor text;
    QColor quiet;  ///< units, captions; 4.5:1 on every ground but the picked row
    QColor accent; ///< of controls, under white words
    QColor accentDown;

    QColor black;
    QColor blue;
    QColor vermillion;
    QColor green;
    QColor purple;
    QColor grey;

    // Curves of held runs: none looks like an ink of the run on the board.
    std::array<QColor, 8> held;

    // Pens, with which a person draws on views: none looks like an ink of the data.
    QColor penMagenta;
    QColor penViolet;
    QColor penOlive;

    // The inks where they are words: 4.5:1.
    QColor blueWords;
    QColor vermillionWords;
    QColor greenWords;
    QColor purpleWords;
    QColor greyWords;

    [[nodiscard]] const QColor& of(Ink ink) const;
    /// The same ink for words, which need more contrast than lines and marks; the names of held runs are
    /// written as other text.
    [[nodiscard]] const QColor& words(Ink ink) const;
    [[nodiscard]] const QColor& cell(CellType type) const;
    [[nodiscard]] const QColor& pair(int pair) const;

    /// A colour mixed with the ground of a card: share 1 is the colour itself, 0 is the ground. Opaque.
    [[nodiscard]] QColor tint(const QColor& colour, double share) const;
    /// Diverging map centred on the ground: share 1 is blue, -1 vermillion; beyond them, as at the ends.
    [[nodiscard]] QColor diverging(double share) const;
};

[[nodiscard]] const Colours& lightColours();
[[nodiscard]] const Colours& darkColours();

/// Those that go with a palette or a widget, by the lightness of its ground: a figure for export with a light
/// palette of its own is light in every theme.
[[nodiscard]] const Colours& coloursOf(const QPalette& palette);
[[nodiscard]] const Colours& coloursOf(const QWidget& widget);

[[nodiscard]] Ink cellInk(CellType type);
[[nodiscard]] Mark cellMark(CellType type);

/// Ink and mark of layer pair `pair` (from 0, lowest first). After five pairs both repeat, out of step.
[[nodiscard]] Ink pairInk(int pair);
[[nodiscard]] Mark pairMark(int pair);

/// Ink of a held run. colour: 0 ... 7.
[[nodiscard]] Ink heldInk(int colour);

/// Ink of a signed number: blue above 0, vermillion below, quiet at 0. The sign is always written, too.
[[nodiscard]] Ink signInk(double value);

inline constexpr Ink kTrainInk = Ink::Black; ///< solid curve
inline constexpr Ink kTestInk = Ink::Green;  ///< curve with discs
inline constexpr Ink kCursorInk = Ink::Purple;
inline constexpr Ink kRightInk = Ink::Green;      ///< a prediction that is right; always with a tick mark
inline constexpr Ink kWrongInk = Ink::Vermillion; ///< a prediction that is wrong; always with a cross

/// A colour mixed with another: share 1 is the second, 0 the first. Opaque.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);

/// Contrast of two opaque colours by WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace mc::ui
