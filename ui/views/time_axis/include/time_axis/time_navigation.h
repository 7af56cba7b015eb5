#pragma once

#include "style/bound_keys.h"
#include "time_axis/time_link.h"

#include <QPointF>
#include <QPointer>
#include <QRectF>
#include <functional>

class QKeyEvent;
class QMouseEvent;
class QToolButton;
class QWheelEvent;
class QWidget;

namespace mc::ui {

/// Moves the time axis of one painted widget by mouse and keys: the wheel zooms at the pointer, a drag pans,
/// a double click shows all, the pointer and clicks set cursors. Shows a "Live" button while the axis is
/// zoomed. The axis is the widget's own until it is linked to one that others share.
class TimeNavigation : public QObject {
    Q_OBJECT
public:
    /// What a click without a key means.
    enum class Click {
        SetsCursor,
        IsReported ///< by clicked(); cursors are set with Ctrl
    };
    /// Where the time axis lies, pixels of the painted widget; empty while there is nothing to move.
    using Plot = std::function<QRectF()>;

    /// painted: gets the mouse. focused: gets the keys; may be the same. Becomes a child of `focused`.
    TimeNavigation(TimeKind kind, Click click, QWidget& painted, QWidget& focused, Plot plot);

    [[nodiscard]] TimeLink& link() const { return shared_ ? *shared_ : *own_; }
    /// The widget's own axis, used until it is linked.
    [[nodiscard]] TimeLink& ownLink() const { return *own_; }
    /// Only before it is linked.
    void setKind(TimeKind kind);
    void linkTo(TimeLink& link);
    /// What is painted, and the axis in it, pixels; empty while there is nothing to move.
    [[nodiscard]] QWidget& painted() const { return painted_; }
    [[nodiscard]] QRectF plot() const { return plot_(); }
    /// Between times and pixels. Only while there is a plot.
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] double xOf(double time) const;

    /// Whether a zoomed axis has a "Live" button here.
    void setLiveButton(bool wanted);
    [[nodiscard]] QToolButton& liveButton() const { return *live_; }
    /// After a change of the plot.
    void placeButton();

    /// How to use it, in lines, for a tooltip.
    [[nodiscard]] QString help() const;
    /// The keys that work here, of the table that binds them.
    [[nodiscard]] static std::vector<BoundKey<TimeNavigation>> keys();

    void zoomBy(double factor); ///< at the first cursor where it is in sight, else in the middle
    void panBy(double share);   ///< of the stretch in sight
    void panTo(double time);    ///< puts it in the middle, as far as the axis goes
    void moveFirst(int by);     ///< the first cursor, by steps or by pixels
    void moveSecond(int by);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void spanChanged();
    void cursorsChanged();
    /// A click without a key that sets no cursor.
    void clicked(QPointF place);

private:
    void connectTo(TimeLink& link);
    void pointAt(std::optional<double> x);
    bool turn(const QWheelEvent& event);
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool showAll(const QMouseEvent& event);
    bool pressKey(const QKeyEvent& event);
    [[nodiscard]] bool isOnTheAxis(QPointF place) const;
    [[nodiscard]] double keyStep() const;
    [[nodiscard]] double middle() const;

    Click click_;
    QWidget& painted_;
    Plot plot_;
    TimeLink* own_;
    QPointer<TimeLink> shared_;
    QToolButton* live_;
    bool liveWanted_ = true;
    std::optional<double> pointer_; ///< where it rests on the axis, pixels
    bool pressed_ = false;
    bool moved_ = false; ///< since the press: no click any more
    QPointF pressedAt_;
    TimeSpan pressedSpan_;
    TimeCursors pressedCursors_;
};

} // namespace mc::ui
