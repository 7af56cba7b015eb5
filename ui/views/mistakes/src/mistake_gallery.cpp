#include "mistakes/mistake_gallery.h"

#include "frames/pixel_image.h"
#include "mistakes/class_names.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kLargestImage = 66; ///< its longer side, units, as below
constexpr double kSmallestImage = 20;
constexpr double kNarrowTile = 70;       ///< width of a tile, at least
constexpr double kMostTileLetters = 18;  ///< in its width, at most
constexpr double kTileGap = 6;           ///< between tiles
constexpr double kTileInside = 3;        ///< around the image
constexpr double kGalleryLetters = 0.86; ///< of the letters
constexpr double kLeastGallery = 60;     ///< width

/// At the bottom of a tile.
void paintCaption(QPainter& painter, const QRectF& tile, const QString& caption, float sureness,
                  const Paper& paper) {
    painter.setPen(paper.colours().quiet);
    painter.drawText(tile, Qt::AlignHCenter | Qt::AlignBottom, decimalText(sureness, 2));
    painter.setPen(paper.colours().text);
    painter.drawText(tile.adjusted(0, 0, 0, -paper.metrics(kGalleryLetters).height()),
                     Qt::AlignHCenter | Qt::AlignBottom, caption);
}

} // namespace

GalleryGeometry::GalleryGeometry(std::size_t images, QSizeF room, QSizeF tile)
    : images_(images), tile_(tile),
      across_(std::max(1, static_cast<int>((room.width() + kTileGap) / (tile.width() + kTileGap)))),
      rowsInSight_(std::max(1, static_cast<int>((room.height() + kTileGap) / (tile.height() + kTileGap)))) {}

int GalleryGeometry::rows() const {
    return static_cast<int>((images_ + static_cast<std::size_t>(across_) - 1) /
                            static_cast<std::size_t>(across_));
}

QRectF GalleryGeometry::tile(std::size_t place, int first) const {
    const int row = static_cast<int>(place / static_cast<std::size_t>(across_)) - first;
    const int column = static_cast<int>(place % static_cast<std::size_t>(across_));
    return {column * (tile_.width() + kTileGap), row * (tile_.height() + kTileGap), tile_.width(),
            tile_.height()};
}

std::optional<std::size_t> GalleryGeometry::placeAt(QPointF point, int first) const {
    if (point.x() < 0 || point.y() < 0) {
        return std::nullopt;
    }
    const auto column = static_cast<int>(point.x() / (tile_.width() + kTileGap));
    const auto row = first + static_cast<int>(point.y() / (tile_.height() + kTileGap));
    const auto place =
        static_cast<std::size_t>(row) * static_cast<std::size_t>(across_) + static_cast<std::size_t>(column);
    const bool there = column < across_ && place < images_ && tile(place, first).contains(point);
    return there ? std::optional(place) : std::nullopt;
}

/// How the tiles say label and answer, all alike.
struct MistakeGallery::Captions {
    bool twoLines; ///< where both have no room in one
    double tile;   ///< least width of a tile, units
    double name;   ///< room for a name, units
};

MistakeGallery::MistakeGallery(Shown shown) : shown_(std::move(shown)) {}

MistakeGallery::Captions MistakeGallery::captions(const Paper& paper) const {
    const QFontMetricsF metrics = paper.metrics(kGalleryLetters);
    const double longest = longestOf(shown_.test.classes, metrics) + 1;
    const double arrow = metrics.horizontalAdvance(tr("%1 → %2").arg(QString(), QString()));
    const double most = std::max(kNarrowTile, kMostTileLetters * metrics.averageCharWidth());
    const bool twoLines = 2 * longest + arrow > most;
    const double tile = std::clamp((twoLines ? 1 : 2) * longest + arrow, kNarrowTile, most);
    return {twoLines, tile, twoLines ? tile - arrow : longest};
}

double MistakeGallery::wordsHeight(const Paper& paper) const {
    return 2 * kTileInside + (captions(paper).twoLines ? 3 : 2) * paper.metrics(kGalleryLetters).height();
}

/// A whole number of pixels per pixel of the image, so that all of those are of one size.
QSizeF MistakeGallery::imageSize(QSizeF room, const Paper& paper) const {
    const ImageShape& shape = shown_.test.mistakes->imageSet().shape;
    const double longer = std::max(shape.rows, shape.columns);
    const double side = std::clamp(room.height() - wordsHeight(paper), kSmallestImage, kLargestImage);
    const double factor = std::floor(side * paper.unit() / longer);
    return QSizeF(shape.columns, shape.rows) * (factor >= 1 ? factor / paper.unit() : side / longer);
}

QSizeF MistakeGallery::leastRoom(const Paper& paper) const {
    return {kLeastGallery, kSmallestImage + wordsHeight(paper)};
}

GalleryGeometry MistakeGallery::geometry(QSizeF room, const Paper& paper) const {
    const QSizeF image = imageSize(room, paper);
    return {shown_.images.size(),
            room,
            {std::max(image.width() + 2 * kTileInside, captions(paper).tile),
             image.height() + wordsHeight(paper)}};
}

void MistakeGallery::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const GalleryGeometry where = geometry(room, paper);
    const auto across = static_cast<std::size_t>(where.across());
    const auto begin = static_cast<std::size_t>(shown_.first) * across;
    // On the screen also of the row that is partly in sight, as there is more below.
    const int rows = where.rowsInSight() + (paper.isFigure() ? 0 : 1);
    const auto most = static_cast<std::size_t>(rows) * across;
    const QSizeF image = imageSize(room, paper);
    const Captions words = captions(paper);
    const QString caption = words.twoLines ? tr("%1\n→ %2") : tr("%1 → %2");
    const QStringList names = shortNames(shown_.test.classes, paper.metrics(kGalleryLetters), words.name);
    painter.setFont(paper.letters(kGalleryLetters));
    for (std::size_t place = begin; place < std::min(shown_.images.size(), begin + most); ++place) {
        const QRectF tile = where.tile(place, shown_.first);
        const Mistake& mistake = shown_.images[place];
        paintTile(painter, tile, image, place, paper);
        paintCaption(painter, tile, caption.arg(names[mistake.label], names[mistake.answer]),
                     mistake.sureness, paper);
    }
}

void MistakeGallery::paintTile(QPainter& painter, const QRectF& tile, QSizeF size, std::size_t place,
                               const Paper& paper) const {
    const Colours& theme = paper.colours();
    const Mistake& mistake = shown_.images[place];
    const ImageSet& set = shown_.test.mistakes->imageSet();
    QRectF image(QPointF(), size);
    image.moveCenter({tile.center().x(), 0});
    image.moveTop(tile.top() + kTileInside);
    image.moveLeft(std::round(image.left()));
    painter.drawImage(image, pixelImage(set.shape, set.image(mistake.image)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRect(image.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (shown_.picked == place) {
        painter.setPen(QPen(theme.text, 2 * paper.stroke()));
        painter.drawRect(tile.adjusted(1, 1, -1, -1));
    }
}

std::optional<std::size_t> MistakeGallery::placeAt(QPointF point, QSizeF room, const Paper& paper) const {
    return geometry(room, paper).placeAt(point, shown_.first);
}

QString MistakeGallery::textAt(QPointF point, QSizeF room, const Paper& paper) const {
    const std::optional<std::size_t> place = placeAt(point, room, paper);
    if (!place) {
        return {};
    }
    const Mistake& mistake = shown_.images[*place];
    return tr("%1: %2\nClick: present it")
        .arg(translated(imageName(shown_.test, mistake)), mistakeText(shown_.test, mistake));
}

QString MistakeGallery::summary() const {
    const auto tell = [this](const QString& what, const Mistake& mistake) {
        return what.arg(translated(imageName(shown_.test, mistake)),
                        mistakeText(shown_.test, mistake).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    };
    const QString surest = tell(tr("Surest mistake: %1, %2."), shown_.images.front());
    return shown_.picked
               ? joinedSentences({surest, tell(tr("Picked: %1, %2."), shown_.images[*shown_.picked])})
               : surest;
}

std::vector<DataTable> MistakeGallery::tables() const {
    DataTable table{QStringLiteral("mistakes"),
                    tr("Images answered wrongly. %1").arg(testForms(shown_.test).front()),
                    {{tr("image"), {}},
                     {tr("label"), {}},
                     {tr("answer"), {}},
                     {tr("mean x of the answer"), {}},
                     {tr("mean x of the label"), {}}}};
    for (const Mistake& mistake : shown_.images) {
        table.columns[0].numbers.push_back(mistake.image);
        table.columns[1].words << shown_.test.classes[mistake.label];
        table.columns[2].words << shown_.test.classes[mistake.answer];
        table.columns[3].numbers.push_back(double{mistake.sureness});
        table.columns[4].numbers.push_back(double{mistake.labelTrace});
    }
    return {std::move(table)};
}

QStringList galleryForms(const ShownTest& test, const std::optional<ConfusionCell>& cell) {
    if (!test.mistakes) {
        return {QString()};
    }
    if (cell) {
        return {cellText(test, *cell),
                tr("%1 → %2: %3")
                    .arg(test.classes[cell->label], test.classes[cell->answer],
                         countText(test.confusion().count(cell->label, cell->answer)))};
    }
    const QString count = countText(test.mistakes->count);
    const auto kept = static_cast<std::int64_t>(test.mistakes->images.size());
    return {kept < test.mistakes->count
                ? tr("%1 mistakes, of which the %2 surest are kept").arg(count, countText(kept))
                : tr("%1 mistakes, the surest first").arg(count),
            tr("%1 mistakes").arg(count)};
}

EmptyText noMistakesText(const ShownTest& test, const std::optional<ConfusionCell>& cell) {
    if (!test.mistakes) {
        return {tr("Images are kept of the last test alone, which is not this one."),
                tr("Run → Look at the test set tests here again.")};
    }
    if (test.mistakes->count == 0) {
        return {tr("No image was answered wrongly.")};
    }
    if (!cell || !test.mistakesIn(cell).empty()) {
        return {};
    }
    return cell->label == cell->answer ? EmptyText{tr("Right answers: their images are not kept.")}
           : test.confusion().count(cell->label, cell->answer) == 0
               ? EmptyText{tr("No image of %1 was answered with %2.")
                               .arg(test.classes[cell->label], test.classes[cell->answer])}
               : EmptyText{tr("None of these is among the images that are kept.")};
}

std::vector<PartNote> MistakeGallery::parts(QSizeF room, const Paper& paper) const {
    const auto first = static_cast<std::size_t>(shown_.first * geometry(room, paper).across());
    if (first >= shown_.images.size()) {
        return {};
    }
    return {{QStringLiteral("mistake"), geometry(room, paper).tile(first, shown_.first),
             tr("An image that was answered wrongly"),
             tr("Its label, the answer, and how sure that was: the mean trace x of the answer.")}};
}

} // namespace mc::ui
