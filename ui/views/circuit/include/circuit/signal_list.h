#pragma once

#include "style/bound_keys.h"
#include "view/picture_view.h"

#include <optional>
#include <vector>

namespace mc::ui {

/// A signal that arrives at a compartment through a synapse.
struct Signal {
    int index = 0; ///< of the synapse
    QString name;
    double value = 0;
    CellChoice source;                      ///< layer 0: none that could be gone to
    QString brief{};                        ///< the name where it has no room; empty: none
    std::optional<SynapseChoice> synapse{}; ///< through which it comes, or its pair; none: no pair
    bool cut = false;                       ///< a lesion cuts that synapse: nothing comes
};

/// A short list of signals, the strongest first: a name, a bar, a signed number. Always of the same height,
/// so that what stands below it keeps its place.
class SignalListPicture : public Picture {
public:
    static constexpr std::size_t kRows = 5; ///< at most

    /// rows: at most kRows. note: a sentence below them, or in place of them; may be empty. picked: the
    /// synapse whose row is marked, if it is listed.
    SignalListPicture(QString title, std::vector<Signal> rows, QString note, std::optional<int> picked);

    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const std::vector<Signal>& rows() const { return rows_; }
    [[nodiscard]] std::optional<std::size_t> pickedRow() const;
    [[nodiscard]] QRectF rowRect(std::size_t row, QSizeF room, const Paper& paper) const;
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF place, QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    /// The synapse of a row.
    [[nodiscard]] Hit at(QPointF place, QSizeF room, const Paper& paper) const override;
    /// Title, rows and note in words.
    [[nodiscard]] QString summary() const override;

private:
    void paintRow(QPainter& painter, std::size_t row, const QRectF& line, const Paper& paper) const;

    QString title_;
    std::vector<Signal> rows_;
    QString note_;
    std::optional<int> picked_;
};

/// Widget of a list of signals, in which one is picked and gone to its source by mouse and keys.
class SignalList : public PictureView {
    Q_OBJECT
public:
    explicit SignalList(QWidget* parent = nullptr);

    /// list: not null.
    void setList(std::shared_ptr<const SignalListPicture> list);
    [[nodiscard]] const SignalListPicture& list() const { return *list_; }
    [[nodiscard]] static std::vector<BoundKey<SignalList>> keys();

signals:
    /// A click, or the arrow keys.
    void picked(int index);
    /// A double click, or Enter, on a source that is a cell.
    void opened(mc::ui::CellChoice source);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void movePicked(int by);
    void openPicked();
    void open(const Signal& signal);

    std::shared_ptr<const SignalListPicture> list_; ///< the picture
    Signal pressed_; ///< rows can change places between the two clicks of a double click
};

} // namespace mc::ui
