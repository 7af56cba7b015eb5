#pragma once

#include "mistakes/mistake_gallery.h"
#include "style/bound_keys.h"
#include "view/empty_text.h"
#include "view/picture_view.h"

#include <QWidget>

class QScrollBar;

namespace mc::ui {

/// Gallery of mistakes on the screen. A click presents an image; the arrows move the picked one, and Return
/// presents it. Only the rows in sight are painted, however many there are.
class GalleryCanvas : public PictureView {
    Q_OBJECT
public:
    explicit GalleryCanvas(QWidget* parent = nullptr);

    /// images: not empty. What was picked stays picked while it is among them, and the row at the top stays
    /// at the top.
    void showImages(const ShownTest& test, std::vector<Mistake> images);
    /// Shows this in the place of images.
    void showMessage(const EmptyText& message);
    /// By which a person scrolls: belongs beside it.
    [[nodiscard]] QScrollBar& scrollBar() const { return *scroll_; }

    [[nodiscard]] static std::vector<BoundKey<GalleryCanvas>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {320, 200}; }

signals:
    /// A person wants to see the network answer it.
    void presented(const mc::Mistake& mistake);

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void pickAt(QPointF place) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void pick(std::size_t place);
    /// rows, images: from the picked one; the first image where none is picked.
    void moveBy(int rows, int images);
    void showGallery();
    void fitScrollBar();
    [[nodiscard]] GalleryGeometry geometry() const;

    std::optional<MistakeGallery::Shown> shown_; ///< none: a message
    std::shared_ptr<const MistakeGallery> gallery_;
    QScrollBar* scroll_;
};

} // namespace mc::ui
