#include "what_if_list.h"

#include "chart/frame_marks.h"
#include "style/palette.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace mc::ui {

WhatIfList::WhatIfList(QWidget* parent) : QWidget(parent), text_(new QLabel(this)) {
    setAccessibleName(tr("What was done to the run"));
    text_->setObjectName(QStringLiteral("done"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    text_->setToolTip(tr("The numbers mark the places on the time axes. What is grey is not in force at this "
                         "moment: going forward comes to it again."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(text_);
}

void WhatIfList::showFrame(const FramePtr& frame) {
    const bool same = frame_ && sameMarks(*frame_, *frame);
    frame_ = frame;
    if (!same) {
        write();
    }
}

void WhatIfList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && frame_) {
        write();
    }
}

void WhatIfList::write() {
    const Colours& theme = coloursOf(*this);
    const std::vector<EventMark> marks = interventionMarks(*frame_);
    QString rows;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        rows +=
            QStringLiteral("<tr style=\"color:%1\"><td align=\"right\"><b>%2</b>&nbsp;</td><td>%3</td></tr>")
                .arg((mark->ahead ? theme.greyWords : theme.text).name(), mark->flag,
                     mark->words.toHtmlEscaped());
    }
    text_->setText(marks.empty() ? QStringLiteral("<span style=\"color:%1\">%2</span>")
                                       .arg(theme.quiet.name(), tr("Nothing yet.").toHtmlEscaped())
                                 : QStringLiteral("<table cellspacing=\"2\">%1</table>").arg(rows));
}

} // namespace mc::ui
