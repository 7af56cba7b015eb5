#include "compare/compare_picture.h"

#include "compare/difference_picture.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

#include <QPainter>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kBetweenSides = 8; ///< units

} // namespace

ComparePicture::ComparePicture(Shown shown) : shown_(std::move(shown)) {}

QString ComparePicture::differenceHeading() {
    return tr("Difference, B − A");
}

PicturePtr ComparePicture::withHeading(const PicturePtr& difference) {
    return columnOf({{std::make_shared<WordsPicture>(differenceHeading(),
                                                     WordsPicture::Style{.bold = true, .shortens = true})},
                     {difference, 1}},
                    0);
}

/// The last one of three lies below the others where they have no room beside one another.
PicturePtr ComparePicture::arranged(QSizeF room) const {
    const std::vector<PicturePtr>& parts = shown_.parts;
    std::vector<PictureBox::Item> first;
    for (std::size_t k = 0; k < std::min<std::size_t>(parts.size(), hasThreeBeside(room) ? 3 : 2); ++k) {
        first.push_back({parts[k], 1});
    }
    std::vector<PictureBox::Item> rows{
        {hasTwoBeside(room) ? rowOf(first, kBetweenSides) : columnOf(first, kBetweenSides),
         hasTwoBeside(room) ? 1 : static_cast<int>(first.size())}};
    if (first.size() < parts.size()) {
        rows.push_back({parts.back(), 1});
    }
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(rows), kBetweenSides, kMargins);
}

QSizeF ComparePicture::leastRoom(const Paper& paper) const {
    return arranged({880, 480})->leastRoom(paper);
}

void ComparePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    arranged(room)->paint(painter, room, paper);
}

void ComparePicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    arranged(room)->paintOver(painter, room, paper);
}

QString ComparePicture::summary() const {
    return shown_.difference ? shown_.difference->summary()
                             : tr("A: %1 B: %2").arg(shown_.a->summary(), shown_.missing.whole());
}

std::vector<DataTable> ComparePicture::tables() const {
    return shown_.difference
               ? DifferencePicture(compareTables(shown_.a->tables(), shown_.b->tables())).tables()
               : std::vector<DataTable>();
}

} // namespace mc::ui
