#pragma once

#include <QTextBrowser>
#include <optional>

namespace mc::ui {

class PageScroller;

/// Text browser for a step of a lesson or a page of the manual, with formulas and pictures. Reads nothing but
/// pictures beside the text, and follows no links by itself.
class LessonPage : public QTextBrowser {
    Q_OBJECT
public:
    explicit LessonPage(QWidget* parent = nullptr);

    /// From its top. source: of the text, as shelf::read() takes it.
    void show(const QString& source, const QString& markdown);
    /// Scrolls so that a block of the document is the first in sight, and puts the cursor there.
    void showBlock(int number);

    [[nodiscard]] PageScroller& scroller() const { return *scroller_; }

    /// Keys of the text browser ask for it; whoever follows links knows the way.
    void backward() override { emit backAsked(); }

signals:
    void backAsked();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// top: number of the block that is to be at the top edge; none: the very top of the page.
    void fill(std::optional<int> top);
    /// The same of what is on show.
    [[nodiscard]] std::optional<int> blockAtTop() const;
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int pictureWidth() const;

    PageScroller* scroller_;
    QString source_;
    QString text_;
    int filledWidth_ = 0; ///< of a line when it was filled, pixels
};

} // namespace mc::ui
