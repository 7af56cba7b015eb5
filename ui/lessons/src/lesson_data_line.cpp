#include "lessons/lesson_data_line.h"

#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mc::ui {

LessonDataLine::LessonDataLine(QWidget* parent)
    : QWidget(parent), words_(smallLabel(QString(), this)), buttons_(new QWidget(this)),
      accept_(new QPushButton(buttons_)), decline_(new QPushButton(tr("Keep drawn digits"), buttons_)) {
    words_->setObjectName(QStringLiteral("lessonData"));
    accept_->setObjectName(QStringLiteral("takeOtherData"));
    decline_->setObjectName(QStringLiteral("keepDrawnDigits"));
    decline_->setToolTip(tr("Does not ask again; Lessons → Data of lessons has the choice at any time"));
    constexpr int kSpacing = 6;
    auto* row = new FlowLayout(buttons_, kSpacing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(accept_);
    row->addWidget(decline_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(words_);
    lines->addWidget(buttons_);
    connect(accept_, &QPushButton::clicked, this, [this] { emit accepted(offered_); });
    connect(decline_, &QPushButton::clicked, this, [this] {
        offer({});
        emit declined();
    });
    refresh();
}

void LessonDataLine::showData(const QString& name) {
    data_ = name;
    refresh();
}

void LessonDataLine::offer(const QString& name) {
    offered_ = name;
    refresh();
}

void LessonDataLine::refresh() {
    const bool offers = data_.isEmpty() && !offered_.isEmpty();
    words_->setText(
        offers ? tr("This lesson can also run on %1, which you have opened before. The text then still "
                    "describes "
                    "the drawn digits.")
                     .arg(offered_)
               : tr("Runs on %1. Numbers and single images in the text are those of the drawn digits.")
                     .arg(data_));
    accept_->setText(tr("Run lessons on %1").arg(offered_));
    accept_->setToolTip(
        tr("Begins this step again on %1, and keeps the choice for all lessons").arg(offered_));
    buttons_->setVisible(offers);
    setVisible(offers || !data_.isEmpty());
}

} // namespace mc::ui
