#pragma once

#include "cell/cell_course.h"
#include "view/run_state.h"
#include "view/view.h"

#include <QTimer>

class QComboBox;
class QToolButton;

namespace mc::ui {

class CellControls;
class PictureView;

/// One-cell view: a microcircuit without a network, which a person drives with sliders. It goes on by itself,
/// at a speed of its own, while it is seen. From the run it has only its parameters, until a person sets one.
class CellView : public View, public HasRunState {
    Q_OBJECT
public:
    explicit CellView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void fit() override;
    [[nodiscard]] WatchSet needs() const override { return needs::kNothing; }
    [[nodiscard]] PicturePtr picture() const override;
    /// What a person has set.
    [[nodiscard]] QJsonValue runState() const override;
    void setRunState(const QJsonValue& state) override;

    /// By so many steps of 1 ms, at once.
    void goOn(int steps);

    [[nodiscard]] CellControls& controls() const { return *controls_; }
    [[nodiscard]] const CellCourse& course() const { return course_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHead();
    void setRunning(bool runs);
    /// With the input of a cell that nobody has set.
    [[nodiscard]] CellSettings valuesOfRun() const;
    void takeValuesOfRun();
    void begin(const CellSettings& settings);
    void tick();
    void showCell();

    FramePtr frame_;
    bool touched_ = false; ///< a person has set something
    CellCourse course_;
    QTimer clock_;         ///< runs while the cell does and is seen
    bool painted_ = false; ///< since the last tick
    QToolButton* run_;     ///< stays down while the cell runs
    QToolButton* step_;
    QComboBox* speed_; ///< its data: ms per second
    QToolButton* ofRun_;
    PictureView* shown_;
    CellControls* controls_;
};

} // namespace mc::ui
