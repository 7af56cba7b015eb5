#pragma once

#include "view/picture.h"

#include <QStringList>

namespace mc::ui {

/// A number to be read from afar, with what it is.
struct ReadoutFigure {
    QString value; ///< "87.3 %"
    /// The lines below it, in several forms, the longest first; the first line names what it is of.
    std::vector<QStringList> captions;
    QString least{}; ///< beside the number, where that is written small
    Ink ink = Ink::Text;
    Mark mark = Mark::None; ///< of the curve it is the end of
    bool headline = false;  ///< stays large where others have to be written small
};

/// Numbers of now beside a chart, one below the other. Where there is little room the captions become
/// shorter, then the numbers are written small; those that have no room even then are left out.
class ReadoutPicture : public Picture {
public:
    struct Style {
        double large = 1.6;    ///< size of the numbers, share of the usual letters
        Ink name = Ink::Quiet; ///< of the first line of a caption
        double between = 6;    ///< two figures, units
        QString widestValue{}; ///< texts for which it asks for room; longer ones are shortened
        QStringList widestCaptions{};
    };
    ReadoutPicture(std::vector<ReadoutFigure> figures, Style style);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    /// level: which form of the captions is written, counted from the last one; 0: the number is small.
    [[nodiscard]] double height(const ReadoutFigure& figure, std::size_t level, const Paper& paper) const;
    /// The highest level that has room.
    [[nodiscard]] std::size_t levelFor(double room, const Paper& paper) const;
    void paintFigure(QPainter& painter, const ReadoutFigure& figure, const QRectF& room, std::size_t level,
                     const Paper& paper) const;

    std::vector<ReadoutFigure> figures_;
    Style style_;
};

} // namespace mc::ui
