#include "compare/compare_picture.h"

#include "compare/difference_picture.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

#include <QPainter>
#include <iterator>
#include <utility>

namespace mc::ui {

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
    const QSizeF inside(room.width() - kMargins.left() - kMargins.right(),
                        room.height() - kMargins.top() - kMargins.bottom());
    const int columns = shown_.grid.columns(inside);
    std::vector<PictureBox::Item> rows;
    std::vector<PictureBox::Item> row;
    for (const PicturePtr& part : parts) {
        row.push_back({part, 1});
        if (std::ssize(row) == columns || part == parts.back()) {
            rows.push_back({rowOf(std::exchange(row, {}), CompareGrid::kSpacing), 1});
        }
    }
    return std::make_shared<PictureBox>(Qt::Vertical, std::move(rows), CompareGrid::kSpacing, kMargins);
}

QSizeF ComparePicture::leastRoom(const Paper& paper) const {
    constexpr QSizeF kUsual{1000, 480}; // with columns side by side
    return arranged(kUsual)->leastRoom(paper);
}

void ComparePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    arranged(room)->paint(painter, room, paper);
}

void ComparePicture::paintOver(QPainter& painter, QSizeF room, const Paper& paper) const {
    arranged(room)->paintOver(painter, room, paper);
}

QString ComparePicture::summary() const {
    return shown_.difference
               ? tr("%1. %2. %3").arg(shown_.headingOfA, shown_.headingOfB, shown_.difference->summary())
               : tr("%1. %2 B: %3").arg(shown_.headingOfA, shown_.a->summary(), shown_.missing.whole());
}

std::vector<DataTable> ComparePicture::tables() const {
    return shown_.difference
               ? DifferencePicture(compareTables(shown_.a->tables(), shown_.b->tables())).tables()
               : std::vector<DataTable>();
}

} // namespace mc::ui
