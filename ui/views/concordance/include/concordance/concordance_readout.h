#pragma once

#include "training/measures/history.h"

#include <QStringList>
#include <QWidget>
#include <vector>

namespace mc::ui {

/// The measures of each layer pair in numbers, large enough to be read from afar. Where there is little room
/// the pairs are written in short.
class ConcordanceReadout : public QWidget {
    Q_OBJECT
public:
    explicit ConcordanceReadout(QWidget* parent = nullptr);

    /// layers: of the network, the input included. direct: feedback comes from the output to every hidden
    /// layer, and is compared with the path of all weights between them.
    void showPairs(const std::vector<Concordance>& pairs, int layers, bool direct);
    /// The lines of pair `pair`, the large number first, as painted when there is room.
    [[nodiscard]] QStringList lines(int pair) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString value;       ///< "94.1 %"
        QString pair;        ///< "hidden 1 ↔ output"
        QStringList details; ///< one measure each, with its name
        QString lower;       ///< the layer that the feedback reaches
        QString brief;       ///< the details in one line
    };
    [[nodiscard]] QFont large() const;
    [[nodiscard]] double height(const Entry& entry, int level) const;
    void paintLine(QPainter& painter, int pair, double top) const;
    void paintEntry(QPainter& painter, int pair, double top, int level) const;

    std::vector<Entry> entries_;
};

} // namespace mc::ui
