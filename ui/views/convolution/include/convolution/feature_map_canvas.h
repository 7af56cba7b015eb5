#pragma once

#include "convolution/feature_map_geometry.h"
#include "frames/feature_values.h"
#include "style/bound_keys.h"
#include "style/scale.h"
#include "view/empty_text.h"
#include "view/pointed_canvas.h"
#include "view/view.h"

#include <QImage>

namespace mc::ui {

/// The painted part of the feature maps. A click picks the microcircuit of a place; up and down, and left and
/// right for those who came by keyboard, move the picked one.
class FeatureMapCanvas : public PointedCanvas {
    Q_OBJECT
public:
    explicit FeatureMapCanvas(QWidget* parent = nullptr);

    /// layer: a convolution of the frame's network, 0: none.
    void showLayer(const FramePtr& frame, int layer, FeatureActivity activity, ShownSteps shown);
    void setCell(CellChoice cell);

    [[nodiscard]] const FeatureValues& values() const { return values_; }
    /// The values that full colours stand for: they grow to round numbers while one layer of a run is shown,
    /// in steps or in whole presentations.
    [[nodiscard]] double activityLimit() const;
    [[nodiscard]] double errorLimit() const { return errorRange_.limit(); }
    /// One pixel per place, the channels below each other; null where nothing is shown.
    [[nodiscard]] const QImage& image(FeatureKind kind) const;
    /// Where things are at the present size.
    [[nodiscard]] FeatureMapGeometry geometry() const;
    [[nodiscard]] QString textAt(QPointF point) const override;
    /// What is said where there are no maps; empty where there are.
    [[nodiscard]] EmptyText message() const;

    [[nodiscard]] static const std::vector<BoundKey<FeatureMapCanvas>>& keys();

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 100}; }

signals:
    void cellPicked(mc::ui::CellChoice cell);

protected:
    [[nodiscard]] bool movesBy(int key) const override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] MapShape maps() const;
    void movePicked(int key);
    void choose(MapPlace place);
    [[nodiscard]] QString headingOf(FeatureKind kind) const;
    void render();
    void paintKind(QPainter& painter, const FeatureMapGeometry& where, FeatureKind kind) const;
    void paintPicked(QPainter& painter, const FeatureMapGeometry& where) const;

    FramePtr frame_;
    int layer_ = 0;
    FeatureActivity activity_ = FeatureActivity::Trace;
    CellChoice cell_;
    FeatureValues values_;
    GrowingRange activityRange_;
    GrowingRange errorRange_;
    QImage activityImage_;
    QImage errorImage_;
};

} // namespace mc::ui
