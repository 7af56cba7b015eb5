#pragma once

#include "network/network_text.h"

#include <QList>
#include <QWidget>

namespace mc::ui {

struct Colours;

/// What colours, marks and lines of the network stand for, in as many lines as it takes.
class NetworkKey : public QWidget {
    Q_OBJECT
public:
    explicit NetworkKey(QWidget* parent = nullptr);

    /// strengthRange: the strength that the widest line up stands for; errorRange: the same down.
    void showState(const NetworkState& state, double strengthRange, double errorRange);
    /// All it says, as one line of text.
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

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
        Note
    };
    struct Entry {
        Sign sign;
        QString words;
        bool operator==(const Entry&) const = default;
    };
    struct Placed {
        Entry entry;
        QRect place;
    };
    static void addLines(const NetworkState& state, double strengthRange, double errorRange,
                         QList<Entry>& entries);
    [[nodiscard]] static int signWidth(Sign sign);
    [[nodiscard]] QList<Placed> arranged(double width) const;
    static void paintSign(QPainter& painter, const Colours& theme, Sign sign, QRectF place);

    QList<Entry> entries_;
};

} // namespace mc::ui
