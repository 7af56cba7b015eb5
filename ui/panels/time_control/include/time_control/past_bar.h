#pragma once

#include "chart/axis_numbers.h"
#include "runtime/frame.h"
#include "style/bound_keys.h"
#include "style/event_marks.h"
#include "style/focus_frame.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace mc::ui {

/// The course of the run so far as a line with numbers at epochs: what of it is kept, where the run stands,
/// bookmarks, and what was done to it. A click or a drag goes there; the menu names, removes, and sets how
/// much memory the past may take.
class PastBar : public QWidget {
    Q_OBJECT
public:
    explicit PastBar(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    /// Names the present moment after its place; a click on its star comes back here.
    void addBookmark();
    [[nodiscard]] QString memoryText() const;
    /// Without the words on memory.
    void setBrief(bool brief);
    /// Where a moment lies, pixels of this widget.
    [[nodiscard]] double xOf(const Moment& moment) const;
    /// The numbers of epochs along the line; empty before there is a run.
    [[nodiscard]] QList<TickLabel> epochNumbers() const;

    [[nodiscard]] static std::vector<BoundKey<PastBar>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {600, minimumSizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void commandIssued(const mc::Command& command);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr double kMargin = 10; ///< beside words, pixels

    [[nodiscard]] QRectF track() const;
    [[nodiscard]] double xAt(double updates) const;
    [[nodiscard]] Moment momentAt(double x) const;
    [[nodiscard]] const Bookmark* bookmarkAt(QPointF place) const;
    void goTo(const Moment& moment);
    void drag(double x);
    void askName(const Bookmark& bookmark);
    void askBudget();
    /// Returns where their names lie.
    std::vector<QRectF> paintBookmarks(QPainter& painter, const QRectF& line,
                                       const std::vector<EventFlag>& flags) const;
    /// taken: where no number can be written.
    void paintEpochs(QPainter& painter, const QRectF& line, const std::vector<QRectF>& taken) const;
    [[nodiscard]] std::vector<EventFlag> flags() const;
    [[nodiscard]] QString wordsAt(QPointF place) const;

    std::shared_ptr<const PastSummary> past_;
    FramePtr frame_;
    FocusFrame focusFrame_{*this};
    bool brief_ = false;
    std::vector<EventMark> marks_; ///< x: epochs
    std::optional<Moment> asked_;  ///< on the way there: further drags wait for it
    std::optional<Moment> next_;   ///< dragged to meanwhile
};

} // namespace mc::ui
