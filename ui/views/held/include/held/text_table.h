#pragma once

#include <QStringList>
#include <QTableWidget>
#include <vector>

namespace mc::ui {

/// A table of words on the screen. Columns have the room that their words take, up to a limit, and the last
/// one what is left; a table that is larger than its room scrolls.
class TextTable : public QTableWidget {
    Q_OBJECT
public:
    explicit TextTable(QWidget* parent = nullptr);

    /// rows: a cell per head each. Cells that say the same as before stay as they are.
    void setRows(const QStringList& heads, const std::vector<QStringList>& rows);
    /// Gives columns and rows the room that they take now.
    void fit();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showChoice();
    void fitColumns();
    [[nodiscard]] int heightOf(int rows) const;

    QStringList heads_;
};

} // namespace mc::ui
