#pragma once

#include <QList>
#include <QWidget>

namespace mc::ui {

/// Widgets in as many equal columns as there is room for, all of a row as high as the highest. As high as its
/// rows ask for.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// The grid becomes the parent.
    void add(QWidget* cell);
    void clear();

    [[nodiscard]] const QList<QWidget*>& cells() const { return cells_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int leastWidth() const;
    void place();

    QList<QWidget*> cells_;
};

} // namespace mc::ui
