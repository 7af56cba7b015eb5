#pragma once

#include "network/network_state.h"
#include "view/picture.h"

#include <QRectF>

namespace mc::ui {

/// Key (legend) of a network diagram: what its colours, marks and lines stand for, in as many lines as it
/// takes.
class NetworkKey : public Picture {
public:
    explicit NetworkKey(const NetworkState& state);

    /// All it says, as one line of text.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSizeF leastRoom(const Paper& paper) const override;
    [[nodiscard]] double heightFor(double width, const Paper& paper) const override;
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] QString textAt(QPointF place, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    enum class Sign {
        Trace,
        Spike,
        Vip,
        Sst,
        Positive,
        Negative,
        DownPositive,
        DownNegative,
        Sent,
        Width,
        Dashes,
        Cut,
        Note
    };
    struct Entry {
        Sign sign;
        QString words;
    };
    void addLines(const NetworkState& state);
    [[nodiscard]] static double signWidth(Sign sign);
    /// Where each entry lies.
    [[nodiscard]] std::vector<QRectF> places(double width, const Paper& paper) const;
    static void paintSign(QPainter& painter, const Paper& paper, Sign sign, QRectF place);

    std::vector<Entry> entries_;
};

} // namespace mc::ui
