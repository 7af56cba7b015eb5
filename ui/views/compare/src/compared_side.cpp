#include "compare/compared_side.h"

#include "view/picture_box.h"
#include "view/picture_view.h"
#include "view/words_picture.h"
#include "widgets/elided_label.h"

#include <QVBoxLayout>

namespace mc::ui {

ComparedSide::ComparedSide(QWidget* parent)
    : QWidget(parent), heading_(new ElidedLabel(this, 1, true)), missing_(new PictureView(this)),
      rows_(new QVBoxLayout(this)) {
    missing_->setFocusPolicy(Qt::TabFocus); // to be read out
    missing_->setAccessibleName(tr("What is missing"));
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    rows_->addWidget(heading_);
    rows_->addWidget(missing_, 1);
}

void ComparedSide::setView(View* view) {
    delete view_;
    view_ = view;
    if (view_ != nullptr) {
        rows_->addWidget(view_, 1);
        view_->setVisible(text_.isEmpty());
    }
}

void ComparedSide::show(const QStringList& heading, const FramePtr& frame, const EmptyText& missing) {
    heading_->setForms(heading);
    if (frame && view_ != nullptr) {
        view_->showFrame(frame);
    }
    if (missing != text_ || missing_->picture() == nullptr) {
        text_ = missing;
        missing_->setPicture(std::make_shared<EmptyPicture>(text_));
        missing_->setVisible(!text_.isEmpty());
        if (view_ != nullptr) {
            view_->setVisible(text_.isEmpty());
        }
    }
}

QString ComparedSide::heading() const {
    return heading_->wholeText();
}

PicturePtr ComparedSide::picture() const {
    const PicturePtr content =
        text_.isEmpty() && view_ != nullptr ? view_->picture() : std::make_shared<EmptyPicture>(text_);
    return columnOf(
        {{std::make_shared<WordsPicture>(heading(), WordsPicture::Style{.bold = true, .shortens = true})},
         {content, 1}},
        0);
}

} // namespace mc::ui
