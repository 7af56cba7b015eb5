#include "view/words_table.h"

#include "view/picture_box.h"
#include "view/words_picture.h"

#include <memory>
#include <utility>

namespace mc::ui {

PicturePtr tableOf(const QStringList& heads, const std::vector<std::vector<PicturePtr>>& rows) {
    constexpr double kBetweenColumns = 24;
    WordsPicture::Style bold;
    bold.bold = true;
    std::vector<PictureBox::Item> columns;
    for (qsizetype k = 0; k < heads.size(); ++k) {
        std::vector<PictureBox::Item> column{{std::make_shared<WordsPicture>(heads[k], bold)}};
        for (const std::vector<PicturePtr>& row : rows) {
            column.push_back({row[static_cast<std::size_t>(k)]});
        }
        columns.push_back({columnOf(std::move(column)), 1});
    }
    return rowOf(std::move(columns), kBetweenColumns);
}

PicturePtr tableOf(const QStringList& heads, const std::vector<QStringList>& rows) {
    std::vector<std::vector<PicturePtr>> pictures;
    for (const QStringList& row : rows) {
        std::vector<PicturePtr>& cells = pictures.emplace_back();
        for (const QString& words : row) {
            cells.push_back(std::make_shared<WordsPicture>(words));
        }
    }
    return tableOf(heads, pictures);
}

} // namespace mc::ui
