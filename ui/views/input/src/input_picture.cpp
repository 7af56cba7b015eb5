#include "input/input_picture.h"

#include "frames/cell_names.h"
#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "frames/verdict_picture.h"
#include "input/class_bars.h"
#include "input/image_picture.h"
#include "input/input_window_text.h"
#include "style/lists.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <utility>

namespace mc::ui {

namespace {

constexpr int kImageShare = 5; ///< of the width, beside those of the bars
constexpr int kBarsShare = 6;

/// The image says in a tooltip what is framed on it.
class InputImage : public ImagePicture {
public:
    InputImage(const Frame& frame, CellChoice cell)
        : ImagePicture(frame.presentation.get(), {}, inputWindowOf(frame, cell)),
          framed_(framedText(frame, cell)) {}

    /// Empty where nothing is framed.
    static QString framedText(const Frame& frame, CellChoice cell) {
        const std::optional<InputWindow> window = inputWindowOf(frame, cell);
        return window
                   ? tr("Framed: %1, what can reach %2").arg(inputWindowText(*window), cellName(frame, cell))
                   : QString();
    }
    [[nodiscard]] QString textAt(QPointF /*place*/, QSizeF /*room*/, const Paper& /*paper*/) const override {
        return framed_;
    }

private:
    QString framed_;
};

std::vector<PictureBox::Item> itemsOf(const FramePtr& frame, CellChoice cell, bool withImage) {
    if (!frame || !frame->presentation) {
        return {{std::make_shared<EmptyPicture>(nothingPresented(frame)), 1}};
    }
    const QString time = millisecondsText(stepsShown(*frame));
    const auto bars = std::make_shared<ClassBars>(*frame);
    const PicturePtr head = rowOf(
        {{quietLine({tr("mean over %1").arg(time), time}), 1}, {std::make_shared<VerdictPicture>(*frame)}});
    if (!withImage) {
        return {{head}, {bars, 1}};
    }
    return {{head},
            {rowOf({{std::make_shared<InputImage>(*frame, cell), kImageShare}, {bars, kBarsShare}}, 12), 1}};
}

} // namespace

InputPicture::InputPicture(FramePtr frame, CellChoice cell, bool withImage)
    : PictureBox(Qt::Vertical, itemsOf(frame, cell, withImage), 6), frame_(std::move(frame)), cell_(cell) {}

QString InputPicture::summary() const {
    if (!frame_ || !frame_->presentation) {
        return nothingPresented(frame_).whole();
    }
    QStringList values;
    const ClassBars bars(*frame_);
    for (const ClassBars::Bar& bar : bars.bars()) {
        values << tr("%1 %2").arg(bar.name, decimalText(bar.value, 2));
    }
    return joinedSentences(
        {tr("%1. Mean output after %2: %3.")
             .arg(VerdictPicture(*frame_).text(), millisecondsText(stepsShown(*frame_)), commaList(values)),
         asSentence(InputImage::framedText(*frame_, cell_))});
}

std::vector<DataTable> InputPicture::tables() const {
    return frame_ ? std::vector<DataTable>{classTable(*frame_), imageTable(*frame_)}
                  : std::vector<DataTable>();
}

} // namespace mc::ui
