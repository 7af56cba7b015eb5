#pragma once

#include "convolution/feature_map_picture.h"
#include "style/bound_keys.h"
#include "view/empty_text.h"
#include "view/picture_view.h"

namespace mc::ui {

/// Feature maps on the screen, above the key of their colours. A click picks the microcircuit of a place; up
/// and down, and left and right for those who came by keyboard, move the picked one.
class FeatureMapCanvas : public PictureView {
    Q_OBJECT
public:
    explicit FeatureMapCanvas(QWidget* parent = nullptr);

    void showMaps(const std::shared_ptr<const FeatureMapPicture>& maps);
    /// Shows this in the place of maps.
    void showMessage(const EmptyText& message);

    [[nodiscard]] static std::vector<BoundKey<FeatureMapCanvas>> keys();

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pickBeside(int right, int down);

    std::shared_ptr<const FeatureMapPicture> maps_; ///< null: none are shown
};

} // namespace mc::ui
