#pragma once

#include "style/bound_keys.h"
#include "style/focus_frame.h"
#include "view/view.h"

#include <optional>
#include <vector>

namespace mc::ui {

/// A short list of signals that arrive at a compartment, the strongest first: a name, a bar, a signed number.
/// Painted, and always of the same height, so that a change costs a repaint and never a new layout.
class SignalList : public QWidget, public Summarised {
    Q_OBJECT
public:
    struct Row {
        int index = 0; ///< of the synapse
        QString name;
        double value = 0;
        CellChoice source; ///< layer 0: none that could be gone to
        QString brief{};   ///< the name where it has no room; empty: none
        bool operator==(const Row&) const = default;
    };
    static constexpr std::size_t kRows = 5; ///< at most

    explicit SignalList(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// At most kRows. note: a sentence below them, or in place of them; may be empty.
    void setRows(std::vector<Row> rows, const QString& note);
    /// Marks the row of this synapse, if it is listed.
    void setPicked(std::optional<int> index);

    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] const QString& note() const { return note_; }
    /// Title, rows and note in words.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString summary() const override { return text(); }
    [[nodiscard]] static const std::vector<BoundKey<SignalList>>& keys();
    /// Where a row lies, pixels of this widget.
    [[nodiscard]] QRectF rowRect(std::size_t row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A click, or the arrow keys.
    void picked(int index);
    /// A double click, or Enter, on a source that is a cell.
    void opened(mc::ui::CellChoice source);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] std::optional<std::size_t> pickedRow() const;
    void paintRow(QPainter& painter, std::size_t row, double largest) const;
    void movePicked(int by);
    void openPicked();
    void open(const Row& row);

    QString title_;
    QString note_;
    std::vector<Row> rows_;
    std::optional<int> picked_;
    FocusFrame focusFrame_{*this};
    Row pressed_; ///< rows can change places between the two clicks of a double click
};

} // namespace mc::ui
