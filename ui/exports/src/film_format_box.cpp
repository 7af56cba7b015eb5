#include "film_format_box.h"

#include <algorithm>

namespace mc::ui {

FilmFormatBox::FilmFormatBox(QWidget* parent) : CalmCombo(parent) {
    for (const FilmFormatName& name : filmFormats()) {
        addItem(name.title, static_cast<int>(name.format));
        if (const QString missing = whyUnavailable(name.format); !missing.isEmpty()) {
            setItemData(count() - 1, missing, Qt::ToolTipRole);
        }
    }
}

FilmFormat FilmFormatBox::format() const {
    return static_cast<FilmFormat>(currentData().toInt());
}

void FilmFormatBox::choose(FilmFormat format) {
    setCurrentIndex(std::max(0, findData(static_cast<int>(format))));
}

QString FilmFormatBox::suffix() const {
    const QList<FilmFormatName> names = filmFormats();
    const auto name = std::ranges::find(names, format(), &FilmFormatName::format);
    return name->suffix[0] == '\0' ? QString() : QLatin1Char('.') + QLatin1String(name->suffix);
}

QSize FilmFormatBox::fitted(QSize size) const {
    return format() == FilmFormat::Mp4 || format() == FilmFormat::WebM ? evenSize(size) : size;
}

} // namespace mc::ui
