#pragma once

#include <QRect>
#include <QRectF>
#include <QString>
#include <vector>

class QWidget;

namespace mc::ui {

/// A part of what a view shows now, and what it is.
struct ViewPart {
    QString id;   ///< see PartNote
    QRectF place; ///< as far as it can be seen, pixels of the view
    QString name;
    QString words; ///< a sentence; may be empty
    QString more;  ///< what else is said of it, for a screen reader; may be empty
};

/// What of a widget lies within all that it is in, in its pixels; empty where it is hidden, or covered by
/// another tab. Qt's visibleRegion() leaves out what its children cover.
[[nodiscard]] QRect seenRect(const QWidget& widget);

/// The parts of a view or a panel in the order of reading: what its pictures and charts say of their parts,
/// and its controls with their accessible names and tooltips. content: on show.
[[nodiscard]] std::vector<ViewPart> partsOf(QWidget& content);

/// The first sentence of a text; a long one ends with "…" where a clause ends.
[[nodiscard]] QString firstSentence(const QString& text);

} // namespace mc::ui
