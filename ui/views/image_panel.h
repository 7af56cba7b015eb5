#pragma once

#include "runtime/frame.h"

#include <QImage>
#include <QWidget>

namespace mc::ui {

/// An image of the data set, enlarged without smoothing. One channel is grey, three are red, green and blue;
/// of any other number the first is shown.
class ImagePanel : public QWidget {
    Q_OBJECT
public:
    explicit ImagePanel(QWidget* parent = nullptr);
    /// Null: the panel is empty and says `message`.
    void showRecord(const PresentationRecord* record, const QString& message);
    [[nodiscard]] const QImage& image() const { return image_; }
    /// Where the enlarged image lies, pixels of this widget.
    [[nodiscard]] QRect target() const;

    [[nodiscard]] QSize sizeHint() const override { return {160, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {72, 72}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    QString message_;
};

} // namespace mc::ui
