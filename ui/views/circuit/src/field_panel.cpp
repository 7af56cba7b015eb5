#include "circuit/field_panel.h"

#include "input/image_picture.h"
#include "input/input_window_text.h"
#include "style/styled_label.h"
#include "style/units.h"
#include "view/picture_view.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mc::ui {

namespace {

constexpr int kHeight = 118; ///< pixels
constexpr double kSmall = 0.88;

} // namespace

FieldPanel::FieldPanel(QWidget* parent)
    : QWidget(parent), words_(new StyledLabel(Ink::Text, kSmall, false, this)),
      image_(new PictureView(this)) {
    setAccessibleName(tr("Receptive field on the input image"));
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words_->setMinimumWidth(1);
    fitHeight();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words_, 1);
    layout->addWidget(image_, 1);
    hide();
}

void FieldPanel::showMoment(const CircuitMomentPtr& moment) {
    const std::optional<InputWindow> window =
        moment ? inputWindowOf(*moment->frame, moment->cell()) : std::nullopt;
    setVisible(window.has_value());
    if (window) {
        image_->setPicture(
            std::make_shared<ImagePicture>(moment->frame->presentation.get(), EmptyText(), window));
        words_->setText(tr("Receptive field: %1 of the input").arg(inputWindowText(*window)));
        setAccessibleDescription(words_->text());
    }
}

void FieldPanel::fitHeight() {
    setFixedHeight(pixelsOf(*this, kHeight));
}

void FieldPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

QString FieldPanel::text() const {
    return words_->text();
}

} // namespace mc::ui
