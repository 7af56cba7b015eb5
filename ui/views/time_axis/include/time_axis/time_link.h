#pragma once

#include "time_axis/time_axis.h"

#include <QObject>
#include <optional>

namespace mc::ui {

/// A time axis that several views share: the stretch in sight and the cursors on it. Unless it is zoomed it
/// shows all there is, and so grows with the run.
class TimeLink : public QObject {
    Q_OBJECT
public:
    explicit TimeLink(TimeKind kind, QObject* parent = nullptr);

    [[nodiscard]] const TimeAxis& axis() const { return axis_; }
    [[nodiscard]] TimeKind kind() const { return axis_.kind; }
    [[nodiscard]] TimeSpan whole() const { return axis_.whole; }
    /// In sight.
    [[nodiscard]] TimeSpan span() const { return axis_.span(); }
    [[nodiscard]] bool isZoomed() const { return axis_.isZoomed(); }
    [[nodiscard]] const TimeCursors& cursors() const { return axis_.cursors; }

    /// All there is now. A zoomed stretch of training stays where it is as long as the run reaches into it;
    /// presentations of another length are shown as a whole. whole: longer than 0.
    void setWhole(TimeSpan whole);
    /// Shows a stretch, moved and shortened to lie within the whole and lengthened to the least one.
    void show(TimeSpan span);
    /// factor: of the length in sight, below 1 comes closer. at: stays where it is.
    void zoom(double factor, double at);
    void pan(double by);
    /// Shows all again, and follows what is added.
    void follow();
    /// As for a new run: follows, without cursors.
    void reset();

    void point(std::optional<double> at);
    void setFirst(double at);
    /// Becomes the first one where there is none.
    void setSecond(double at);
    void removeCursors();
    void setCursors(const TimeCursors& cursors);

signals:
    void spanChanged();
    void cursorsChanged();

private:
    void setZoomed(std::optional<TimeSpan> zoomed);
    [[nodiscard]] TimeSpan within(TimeSpan span) const;
    [[nodiscard]] double onTheAxis(double at) const;

    TimeAxis axis_;
};

} // namespace mc::ui
