#include "widgets/fold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace mc::ui {

Fold::Fold(const QString& title, QWidget* parent)
    : QWidget(parent), title_(title), heading_(new QToolButton(this)), body_(new QWidget(this)),
      rows_(new QVBoxLayout(body_)) {
    heading_->setCheckable(true);
    heading_->setChecked(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    heading_->setProperty("heading", true);
    heading_->setToolTip(tr("Click to fold this group away or bring it back"));
    rows_->setContentsMargins(0, 0, 0, 6);
    rows_->setSpacing(5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(heading_);
    column->addWidget(body_);
    connect(heading_, &QToolButton::toggled, this, &Fold::setOpen);
    write();
}

void Fold::addRow(QWidget* row) {
    rows_->addWidget(row);
}

void Fold::setOpen(bool open) {
    heading_->setChecked(open);
    body_->setVisible(open);
    write();
}

bool Fold::isOpen() const {
    return heading_->isChecked();
}

void Fold::setNote(const QString& note) {
    if (note != note_) {
        note_ = note;
        write();
    }
}

void Fold::write() {
    heading_->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    // While the group is open its rows speak for themselves.
    heading_->setText(note_.isEmpty() || isOpen() ? title_ : title_ + QStringLiteral(" – ") + note_);
}

} // namespace mc::ui
