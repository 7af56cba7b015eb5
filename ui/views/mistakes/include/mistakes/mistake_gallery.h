#pragma once

#include "mistakes/shown_test.h"
#include "view/picture.h"

#include <QRectF>
#include <QSizeF>
#include <cstddef>
#include <optional>
#include <vector>

namespace mc::ui {

/// Where the images of a gallery are: in rows, from the one at its top on.
class GalleryGeometry {
public:
    /// tile: of an image with its words.
    GalleryGeometry(std::size_t images, QSizeF room, QSizeF tile);

    [[nodiscard]] int across() const { return across_; }
    [[nodiscard]] int rows() const;                                ///< of all images
    [[nodiscard]] int rowsInSight() const { return rowsInSight_; } ///< whole ones, at least one
    /// Of the image at `place` of the list, where `first` is the row at the top.
    [[nodiscard]] QRectF tile(std::size_t place, int first) const;
    [[nodiscard]] std::optional<std::size_t> placeAt(QPointF point, int first) const;

private:
    std::size_t images_;
    QSizeF tile_;
    int across_;
    int rowsInSight_;
};

/// Gallery of the images that a test was answered wrongly on, the surest first: each with its label, the
/// answer, and how sure that was.
class MistakeGallery : public Picture {
public:
    struct Shown {
        ShownTest test; ///< with mistakes
        std::vector<Mistake> images;
        int first = 0;                       ///< row at the top
        std::optional<std::size_t> picked{}; ///< place in `images`
    };
    explicit MistakeGallery(Shown shown);

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF point, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;
    /// The surest, and the picked one.
    [[nodiscard]] QString summary() const override;
    /// Of all images, in sight or not.
    [[nodiscard]] std::vector<DataTable> tables() const override;

    [[nodiscard]] GalleryGeometry geometry(QSizeF room, const Paper& paper) const;
    [[nodiscard]] std::optional<std::size_t> placeAt(QPointF point, QSizeF room, const Paper& paper) const;

private:
    struct Captions;

    [[nodiscard]] Captions captions(const Paper& paper) const;
    /// Of the words of a tile, with what is around its image.
    [[nodiscard]] double wordsHeight(const Paper& paper) const;
    [[nodiscard]] QSizeF imageSize(QSizeF room, const Paper& paper) const;
    /// Without its words. size: of the image.
    void paintTile(QPainter& painter, const QRectF& tile, QSizeF size, std::size_t place,
                   const Paper& paper) const;

    Shown shown_;
};

/// "288 mistakes, the surest first", or those of a cell of the matrix; then in fewer words.
[[nodiscard]] QStringList galleryForms(const ShownTest& test, const std::optional<ConfusionCell>& cell);
/// What to say where no image is shown; empty where some are.
[[nodiscard]] EmptyText noMistakesText(const ShownTest& test, const std::optional<ConfusionCell>& cell);

} // namespace mc::ui
