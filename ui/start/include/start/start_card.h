#pragma once

#include <QAbstractButton>
#include <QPixmap>
#include <QString>

namespace mc::ui {

/// What a card of the start page says.
struct StartCardText {
    QString title;
    QString text;      ///< a few sentences
    QString aside;     ///< what it takes; may be empty
    QString picture{}; ///< an SVG drawing of 160 x 90; may be empty
};

/// A button as large as a card: a picture at the left, title, text and aside beside it. As high as its text
/// asks for.
class StartCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit StartCard(StartCardText text, QWidget* parent = nullptr);

    /// What it takes, in place of what was said before.
    void setAside(const QString& aside);
    /// Greys the card and says why in place of the aside; empty: it can be chosen.
    void setReason(const QString& reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places; ///< of its parts
    [[nodiscard]] Places placesFor(int width) const;
    void paintPicture(QPainter& painter, const QRect& place);

    StartCardText text_;
    QString reason_;
    QPixmap picture_; ///< as it was drawn last
};

} // namespace mc::ui
