#include "words_table.h"

#include "view/picture_box.h"
#include "view/words_picture.h"

#include <memory>
#include <utility>

namespace mc::ui {

PicturePtr tableOf(const QStringList& heads, const std::vector<QStringList>& rows) {
    constexpr double kBetweenColumns = 24;
    WordsPicture::Style bold;
    bold.bold = true;
    std::vector<PictureBox::Item> columns;
    for (qsizetype k = 0; k < heads.size(); ++k) {
        std::vector<PictureBox::Item> column{{std::make_shared<WordsPicture>(heads[k], bold)}};
        for (const QStringList& row : rows) {
            column.push_back({std::make_shared<WordsPicture>(row[k])});
        }
        columns.push_back({columnOf(std::move(column)), 1});
    }
    return rowOf(std::move(columns), kBetweenColumns);
}

} // namespace mc::ui
