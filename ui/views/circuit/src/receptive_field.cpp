#include "circuit/receptive_field.h"

#include "input/image_picture.h"
#include "input/input_window_text.h"
#include "style/text.h"
#include "view/picture_box.h"
#include "view/words_picture.h"

namespace mc::ui {

namespace {

constexpr double kHeight = 118; ///< units

} // namespace

QString receptiveFieldText(const CircuitMoment& moment) {
    const std::optional<InputWindow> window = inputWindowOf(*moment.frame, moment.cell());
    return window ? tr("Receptive field: %1 of the input").arg(inputWindowText(*window)) : QString();
}

PicturePtr receptiveFieldPicture(const CircuitMoment& moment) {
    const std::optional<InputWindow> window = inputWindowOf(*moment.frame, moment.cell());
    if (!window) {
        return nullptr;
    }
    WordsPicture::Style small;
    small.size = 0.88;
    small.alignment = Qt::AlignLeft | Qt::AlignTop;
    small.wraps = true;
    const PicturePtr row =
        rowOf({{std::make_shared<WordsPicture>(receptiveFieldText(moment), small), 1},
               {std::make_shared<ImagePicture>(moment.frame->presentation.get(), EmptyText(), window), 1}});
    return columnOf({{row, 0, kHeight}});
}

} // namespace mc::ui
