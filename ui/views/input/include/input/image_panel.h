#pragma once

#include "model/fields.h"
#include "runtime/frame.h"
#include "view/empty_text.h"
#include "view/summarised.h"

#include <QImage>
#include <QWidget>
#include <optional>

namespace mc::ui {

/// An image of the data set, enlarged without smoothing. One channel is grey, three are red, green and blue;
/// of any other number the first is shown.
class ImagePanel : public QWidget, public Summarised {
    Q_OBJECT
public:
    explicit ImagePanel(QWidget* parent = nullptr);
    /// Null: the panel is empty and says `message`.
    void showRecord(const PresentationRecord* record, const EmptyText& message);
    /// Frames a part of the image; none: nothing is framed.
    void setWindow(const std::optional<InputWindow>& window);
    [[nodiscard]] const std::optional<InputWindow>& window() const { return window_; }
    /// Where that part lies, pixels of this widget; empty if none is framed.
    [[nodiscard]] QRectF windowRect() const;
    [[nodiscard]] const QImage& image() const { return image_; }
    /// Where the enlarged image lies, pixels of this widget.
    [[nodiscard]] QRect target() const;

    [[nodiscard]] QSize sizeHint() const override { return {160, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {72, 72}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage image_;
    std::optional<InputWindow> window_;
    EmptyText message_;
};

} // namespace mc::ui
