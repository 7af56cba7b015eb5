#include "quiz/vote_row.h"

#include "lessons/lesson_text.h"
#include "quiz/prediction.h"
#include "quiz/vote_count.h"
#include "style/palette.h"
#include "style/styled_label.h"
#include "vote_bar.h"
#include "widgets/number_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

namespace mc::ui {

namespace {

// In heights of a line of words.
constexpr double kBadge = 1.35;
constexpr double kMarkRoom = 1.0; ///< for the mark of the right option
constexpr double kPadding = 0.25;
constexpr double kFieldDigits = 6.5; ///< width of the field, in digits

constexpr double kBarShare = 0.38; ///< of the width of a row, for its bar

} // namespace

VoteRow::VoteRow(int place, const Question::Option& option, QWidget* parent)
    : QWidget(parent), place_(place), right_(option.right), markdown_(QString::fromStdString(option.text)),
      words_(new StyledLabel(Ink::Text, 1, false, this)), sides_(new QStackedWidget(this)),
      field_(new NumberBox(0, this)), bar_(new VoteBar(option.right, this)) {
    const QString letter = optionLetter(place);
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::RichText);
    words_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    field_->setRange(0, VoteCount::kMost);
    field_->setAccessibleName(tr("Votes for %1: %2").arg(letter, lessonPlainText(markdown_)));
    field_->setToolTip(
        tr("Votes for option %1: type them here, or press %1 or %2 for each").arg(letter).arg(place + 1));
    sides_->addWidget(field_);
    sides_->addWidget(bar_);
    auto* row = new QHBoxLayout(this);
    row->addWidget(words_, 1);
    row->addWidget(sides_, 0, Qt::AlignVCenter);
    connect(field_, &QDoubleSpinBox::valueChanged, this, [this] { emit typed(field_->count()); });
    write();
}

void VoteRow::setVotes(int votes, double share) {
    const QSignalBlocker quiet(field_);
    if (field_->count() != votes) {
        field_->setValue(votes);
    }
    bar_->setVotes(votes, share);
}

void VoteRow::setRevealed(bool revealed) {
    revealed_ = revealed;
    sides_->setCurrentIndex(revealed ? 1 : 0);
    setAccessibleName(!revealed ? QString()
                      : right_  ? tr("%1 is the right answer").arg(optionLetter(place_))
                                : tr("%1 is wrong").arg(optionLetter(place_)));
    write();
    update();
}

int VoteRow::badgeSize() const {
    return static_cast<int>(kBadge * fontMetrics().height());
}

/// In the letters that the row has now.
void VoteRow::write() {
    words_->setText(lessonRichTextBeside(markdown_, words_->font()));
    const int line = fontMetrics().height();
    const int padding = static_cast<int>(kPadding * line);
    const int mark = revealed_ ? static_cast<int>(kMarkRoom * line) : 0;
    layout()->setContentsMargins(badgeSize() + mark + 3 * padding, padding, padding, padding);
    layout()->setSpacing(2 * padding);
    setMinimumHeight(badgeSize() + 2 * padding);
    share();
}

/// Words and votes share the row alike in all rows.
void VoteRow::share() {
    const int digits = static_cast<int>(kFieldDigits * fontMetrics().horizontalAdvance(QLatin1Char('0')));
    sides_->setFixedWidth(revealed_ ? std::max(static_cast<int>(kBarShare * width()), digits) : digits);
}

/// Where there is a style sheet, letters do not come from the parent.
void VoteRow::setLetters(const QFont& letters) {
    setFont(letters); // the label follows
    field_->setFont(letters);
    field_->findChild<QLineEdit*>()->setFont(letters);
    bar_->setFont(letters);
    write();
}

void VoteRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    share();
}

void VoteRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (revealed_ && right_) {
        constexpr double kTint = 0.14;
        const Colours& colours = coloursOf(*this);
        const double round = kPadding * fontMetrics().height();
        painter.setPen(QPen(colours.green, std::max(2.0, round / 2)));
        painter.setBrush(colours.tint(colours.green, kTint));
        const double inside = painter.pen().widthF() / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inside, inside, -inside, -inside), round, round);
    }
    paintBadge(painter);
}

void VoteRow::paintBadge(QPainter& painter) const {
    const Colours& colours = coloursOf(*this);
    const int line = fontMetrics().height();
    const double padding = kPadding * line;
    const QRectF badge(padding, (height() - badgeSize()) / 2.0, badgeSize(), badgeSize());
    const bool marked = revealed_ && right_;
    const QColor ink = marked ? colours.words(kRightInk) : revealed_ ? colours.quiet : colours.text;
    QFont letters = font();
    letters.setBold(true);
    painter.setFont(letters);
    painter.setPen(QPen(ink, std::max(1.5, line / 16.0)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(badge.adjusted(1, 1, -1, -1), padding, padding);
    painter.drawText(badge, Qt::AlignCenter, optionLetter(place_));
    if (revealed_) {
        const QRectF room(badge.right(), badge.top(), kMarkRoom * line + padding, badge.height());
        painter.drawText(room, Qt::AlignCenter, marked ? QStringLiteral("✓") : QStringLiteral("✗"));
    }
}

} // namespace mc::ui
