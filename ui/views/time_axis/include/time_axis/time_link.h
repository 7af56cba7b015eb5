#pragma once

#include "time_axis/time_span.h"

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

namespace mc::ui {

/// What a time axis measures: ms within the presentation, or epochs of training.
enum class TimeKind { Presentation, Training };

/// Places on a time axis that a person points at or has marked; in the unit of the axis.
struct TimeCursors {
    std::optional<double> hover; ///< under the pointer
    std::optional<double> first;
    std::optional<double> second; ///< only beside a first one
    bool operator==(const TimeCursors&) const = default;
};

/// A cursor to be read off, with its letter: "A", "B", or none under the pointer.
struct CursorReading {
    QString letter;
    double time;
};

/// A time axis that several views share: the stretch in sight and the cursors on it. Unless it is zoomed it
/// shows all there is, and so grows with the run.
class TimeLink : public QObject {
    Q_OBJECT
public:
    explicit TimeLink(TimeKind kind, QObject* parent = nullptr);

    [[nodiscard]] TimeKind kind() const { return kind_; }
    [[nodiscard]] TimeSpan whole() const { return whole_; }
    /// In sight.
    [[nodiscard]] TimeSpan span() const { return zoomed_.value_or(whole_); }
    [[nodiscard]] bool isZoomed() const { return zoomed_.has_value(); }
    [[nodiscard]] const TimeCursors& cursors() const { return cursors_; }

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

    /// What is read off: none, one, or two cursors to be compared.
    [[nodiscard]] std::vector<CursorReading> readings() const;
    /// "12 ms", "1.25 epochs"; as exact as the stretch in sight allows.
    [[nodiscard]] QString placeText(double at) const;
    /// "+3 ms".
    [[nodiscard]] QString differenceText(double from, double to) const;

signals:
    void spanChanged();
    void cursorsChanged();

private:
    void setZoomed(std::optional<TimeSpan> zoomed);
    [[nodiscard]] TimeSpan within(TimeSpan span) const;
    [[nodiscard]] double onTheAxis(double at) const;

    TimeKind kind_;
    TimeSpan whole_{0, 1};
    std::optional<TimeSpan> zoomed_;
    TimeCursors cursors_;
};

} // namespace mc::ui
