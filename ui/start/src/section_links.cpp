#include "start/section_links.h"

#include "widgets/quiet_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace mc::ui {

SectionLinks::SectionLinks(QScrollArea& area, QWidget* parent)
    : QWidget(parent), area_(area), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->addWidget(quietLabel(tr("Go to"), this));
    row_->addStretch(1);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { setVisible(most > least); });
    hide();
}

void SectionLinks::add(const QWidget& heading, const QString& title) {
    auto* button = new QToolButton(this);
    button->setText(title);
    button->setAccessibleName(tr("Go to %1").arg(title));
    button->setToolTip(tr("Scrolls to %1").arg(title));
    connect(button, &QToolButton::clicked, this, [this, &heading] {
        area_.verticalScrollBar()->setValue(heading.mapTo(area_.widget(), QPoint()).y());
    });
    if (!links_.isEmpty()) {
        setTabOrder(links_.last().button, button); // before what the sections hold
    }
    row_->insertWidget(row_->count() - 1, button);
    links_.append({&heading, button});
}

void SectionLinks::refresh() {
    for (const Link& link : links_) {
        link.button->setVisible(!link.heading->isHidden());
    }
}

} // namespace mc::ui
