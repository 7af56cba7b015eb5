#pragma once

#include <QTextBrowser>

namespace mc::ui {

class PageScroller;

/// The text of a step, with its formulas and pictures. Reads nothing but pictures beside the lesson, and
/// follows no links.
class LessonPage : public QTextBrowser {
    Q_OBJECT
public:
    explicit LessonPage(QWidget* parent = nullptr);

    /// From its top. source: of the lesson, as shelf::read() takes it.
    void show(const QString& source, const QString& markdown);

    [[nodiscard]] PageScroller& scroller() const { return *scroller_; }

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int pictureWidth() const;

    PageScroller* scroller_;
    QString source_;
    QString text_;
    int filledWidth_ = 0; ///< of a line when it was filled, pixels
};

} // namespace mc::ui
