#pragma once

#include <QByteArray>
#include <QObject>
#include <QRect>
#include <optional>

class QWidget;

namespace mc::ui {

class RankingTable;

/// Geometry of the race's window and widths of its columns: kept for the next start, and brought back after
/// full screen or after a lesson has placed the window elsewhere.
class RacePlace : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    RacePlace(QWidget& window, RankingTable& ranking);

    /// Takes up what save() has kept; nothing else happens without it.
    void restore();
    void save() const;

    /// Shows the window on the full screen, or as it was before.
    void setFullScreen(bool on);
    /// Shows it there for a while.
    void lend(const QRect& place);
    void bringBack();

private:
    QWidget& window_;
    RankingTable& ranking_;
    std::optional<QByteArray> before_; ///< its geometry, while it has another one for a while
};

} // namespace mc::ui
