#pragma once

#include "view/picture.h"

#include <QStringList>

namespace mc::ui {

/// A picture of words: a line that is said in fewer words, or shortened with "…", where it has no room, or a
/// paragraph whose lines are broken.
class WordsPicture : public Picture {
public:
    struct Style {
        Ink ink = Ink::Text;
        double size = 1; ///< share of the usual size of letters
        bool bold = false;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
        bool wraps = false;    ///< a paragraph
        bool shortens = false; ///< asks for no room: a line that ends with "…" where it has none
    };

    /// forms: the same in several forms, the longest first.
    WordsPicture(QStringList forms, Style style);
    explicit WordsPicture(const QString& words) : WordsPicture(QStringList{words}, Style()) {}
    WordsPicture(const QString& words, Style style) : WordsPicture(QStringList{words}, style) {}

    /// The last form of a line, unless it shortens; of a paragraph, its longest word and one line.
    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    /// The first form of a line, in full.
    [[nodiscard]] QSizeF wishedRoom(const Paper& paper) const override;
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// All of it where it has no room.
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;

private:
    [[nodiscard]] QSizeF roomOf(const QString& form, const Paper& paper) const;
    [[nodiscard]] QString shown(double width, const Paper& paper) const;

    QStringList forms_; ///< not empty
    Style style_;
};

/// size: of the letters, share of the usual ones.
[[nodiscard]] PicturePtr paragraph(const QString& text, double size = 1, bool bold = false);

/// A quiet line, like the time or what is chosen in a view, which is shortened where it has no room. forms:
/// the same in several forms, the longest first.
[[nodiscard]] PicturePtr quietLine(QStringList forms, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace mc::ui
