#pragma once

#include <QFont>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <map>
#include <memory>

namespace mc::ui {

/// Item delegate that paints a symbol as formulas do, with its index below the line.
class FormulaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Where the formula is kept; the text of the item is for searching and for screen readers.
    static constexpr int kFormulaRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Laid out once for each font.
    QTextDocument& documentOf(const QString& formula, const QFont& font) const;

    mutable std::map<QString, std::unique_ptr<QTextDocument>> documents_;
};

} // namespace mc::ui
