#include "formula_delegate.h"

#include "lessons/lesson_text.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>

namespace mc::ui {

namespace {

constexpr double kHigh = 1.5; ///< of a line of text: an index has room below it

} // namespace

void FormulaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle& style = *(option.widget != nullptr ? option.widget->style() : QApplication::style());
    style.drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QTextDocument& document = documentOf(index.data(kFormulaRole).toString(), option.font);
    QAbstractTextDocumentLayout::PaintContext context;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    context.palette.setColor(QPalette::Text,
                             option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->save();
    painter->translate(option.rect.left() + 4,
                       option.rect.top() + (option.rect.height() - document.size().height()) / 2);
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QTextDocument& FormulaDelegate::documentOf(const QString& formula, const QFont& font) const {
    std::unique_ptr<QTextDocument>& document = documents_[formula];
    if (!document || document->defaultFont() != font) {
        document = std::make_unique<QTextDocument>();
        document->setDefaultFont(font);
        document->setDocumentMargin(2);
        document->setHtml(lessonRichText(QLatin1Char('$') + formula + QLatin1Char('$')));
    }
    return *document;
}

QSize FormulaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), static_cast<int>(kHigh * option.fontMetrics.height())));
    return size;
}

} // namespace mc::ui
