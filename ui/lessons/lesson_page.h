#pragma once

#include <QTextBrowser>

namespace mc::ui {

/// The text of a step, with its formulas and pictures. Reads nothing but pictures beside the lesson, and
/// follows no links.
class LessonPage : public QTextBrowser {
    Q_OBJECT
public:
    explicit LessonPage(QWidget* parent = nullptr);

    /// source: of the lesson, as shelf::read() takes it. answer: what follows once it is to be seen; may be
    /// empty.
    void show(const QString& source, const QString& markdown, const QString& answer);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    [[nodiscard]] int pictureWidth() const;

    QString source_;
    QString text_;
    bool seeksEnd_ = false; ///< an answer was just added there
    int filledWidth_ = 0;   ///< of pictures when it was filled
};

} // namespace mc::ui
