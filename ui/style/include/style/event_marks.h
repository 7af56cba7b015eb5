#pragma once

#include "style/palette.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

class QPainter;

namespace mc::ui {

/// Something that was done to a run, to be marked on a time axis.
struct EventMark {
    double x = 0;       ///< on the axis
    QString flag;       ///< a number of few digits
    QString words;      ///< where and what
    bool ahead = false; ///< still to come: painted faint
    bool operator==(const EventMark&) const = default;
};

/// The small flag of a mark, or of several that would lie on one another.
struct EventFlag {
    QRectF box;         ///< pixels
    QString text;       ///< "2", "2–4"
    QString words;      ///< a line for each mark
    bool ahead = false; ///< all of them are
};

/// The flags of `marks` (in the order of x) side by side between left and right, each at the right of the
/// first mark it stands for, or where there is room. xOf: pixels.
[[nodiscard]] std::vector<EventFlag> eventFlags(const std::vector<EventMark>& marks,
                                                const std::function<double(const EventMark&)>& xOf,
                                                double left, double right, double top, const QFont& font);

/// Height of a flag, pixels. font: of the text around it.
[[nodiscard]] double eventFlagHeight(const QFont& font);

/// Paints the pole of a mark, dashed. width: pixels.
void paintEventPole(QPainter& painter, const Colours& theme, double x, double top, double bottom, bool ahead,
                    double width);
void paintEventFlags(QPainter& painter, const Colours& theme, const std::vector<EventFlag>& flags,
                     const QFont& font);

} // namespace mc::ui
