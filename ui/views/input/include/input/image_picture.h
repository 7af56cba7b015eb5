#pragma once

#include "model/fields.h"
#include "runtime/frame.h"
#include "view/empty_text.h"
#include "view/picture.h"

#include <QImage>
#include <optional>

namespace mc::ui {

/// Image of the data set, enlarged without smoothing.
class ImagePicture : public Picture {
public:
    /// record: null for none; then `message` is shown. window: a part of the image that is framed.
    explicit ImagePicture(const PresentationRecord* record, EmptyText message = {},
                          std::optional<InputWindow> window = {});

    [[nodiscard]] const QImage& image() const { return image_; }
    [[nodiscard]] const std::optional<InputWindow>& window() const { return window_; }
    /// Where the enlarged image lies: at the top, in the middle; empty if there is none.
    [[nodiscard]] QRectF target(QSizeF room, const Paper& paper) const;
    /// Where the framed part lies; empty if none is framed.
    [[nodiscard]] QRectF windowRect(QSizeF room, const Paper& paper) const;

    [[nodiscard]] QSizeF leastRoom(const Paper& /*paper*/) const override { return {72, 72}; }
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override;
    [[nodiscard]] std::vector<PartNote> parts(QSizeF room, const Paper& paper) const override;

private:
    QImage image_;
    EmptyText message_;
    std::optional<InputWindow> window_;
};

} // namespace mc::ui
