#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace mc::ui {

/// Flow layout: items from left to right, in as many rows as the width takes. What expands shares what is
/// left of its row, and gives way before a row is broken.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// spacing: between items and between rows, pixels.
    FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes ownership, as every layout does
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the widest item, as high as a row.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

private:
    using Row = std::vector<QLayoutItem*>;
    [[nodiscard]] std::vector<Row> rowsFor(int width) const;
    [[nodiscard]] static int heightOf(const Row& row);
    void placeRow(const Row& row, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace mc::ui
