#pragma once

#include "curves/synapse_picture.h"
#include "view/view.h"

namespace mc::ui {

class ChartStrip;
class PictureView;

/// Course of a synapse: the weights of the picked synapse, and the rate and the error of the picked cell,
/// over training (see SynapsePicture). They are recorded while this is seen, and read from kept states where
/// they were not.
class SynapseView : public View {
    Q_OBJECT
public:
    explicit SynapseView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    void setSynapse(SynapseChoice synapse) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] PicturePtr picture() const override;

protected:
    void reword() override;

private:
    void pick(const PickedCourses& picked);
    void showCurves();

    FramePtr frame_;
    PickedCourses picked_;
    PictureView* signs_;
    ChartStrip* weights_;
    ChartStrip* rate_;
    ChartStrip* error_;
};

} // namespace mc::ui
