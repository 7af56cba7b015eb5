#include "answer_sheet.h"

#include <QAbstractTextDocumentLayout>
#include <cmath>

namespace mc::ui {

AnswerSheet::AnswerSheet(QWidget* parent) : LessonPage(parent) {
    setObjectName(QStringLiteral("pollAnswer"));
    setAccessibleName(tr("Answer to the question"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setTextInteractionFlags(Qt::NoTextInteraction);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF& size) { setFixedHeight(static_cast<int>(std::ceil(size.height()))); });
}

} // namespace mc::ui
