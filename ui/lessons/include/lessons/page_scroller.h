#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace mc::ui {

/// Paged scrolling of a text: a fade with an arrow over its lower edge as long as there is more below, and
/// the way there page by page. Lies over the text and lets everything through.
class PageScroller : public QWidget {
    Q_OBJECT
public:
    /// area: the parent.
    explicit PageScroller(QAbstractScrollArea& area);

    [[nodiscard]] bool hasBelow() const;
    [[nodiscard]] bool hasAbove() const;
    /// A page on or back; what was at the fold is seen again.
    void pageDown();
    void pageUp();

signals:
    /// The text was scrolled, or another part of it has room.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    [[nodiscard]] int step() const;
    [[nodiscard]] int fade() const;

    QAbstractScrollArea& area_;
};

} // namespace mc::ui
