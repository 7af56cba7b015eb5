#pragma once

#include <QImage>
#include <QWidget>

namespace mc::ui {

/// A small picture, as large as it has room for, in its own proportions.
class ScenePicture : public QWidget {
    Q_OBJECT
public:
    explicit ScenePicture(QWidget* parent);

    /// words: what is shown in place of a picture that there is not.
    void setImage(const QImage& image, const QString& words);
    [[nodiscard]] const QImage& image() const { return image_; }

    [[nodiscard]] QSize sizeHint() const override { return {320, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    QString words_;
};

} // namespace mc::ui
