#pragma once

#include <QRectF>
#include <QString>

namespace mc::ui {

/// A part of a picture or of a view, for a person who asks what it is.
struct PartNote {
    QString id;      ///< what the glossary calls it, like "v_a"; may be empty
    QRectF place;    ///< where it is, in units of the picture
    QString name;    ///< in a few words
    QString words{}; ///< in a sentence; may be empty
};

/// What is said of a part beside its name: the same wherever it is shown.
struct PartHelp {
    QString id{};    ///< as PartNote::id
    QString words{}; ///< as PartNote::words
    bool operator==(const PartHelp&) const = default;
};

} // namespace mc::ui
