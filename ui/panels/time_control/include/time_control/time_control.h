#pragma once

#include "runtime/frame.h"

#include <QWidget>
#include <memory>
#include <vector>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace mc::ui {

class Readout;
class SeedBox;
class SpeedControl;
class Transport;

/// The bar on top: play, pause, step by a chosen unit, speed asked and achieved, position, seed. Says what a
/// person wants as commands, and shows what frames report. Takes two rows where one has no room for all, and
/// in a still narrower window leaves to a button what is seldom needed.
class TimeControl : public QWidget {
    Q_OBJECT
public:
    explicit TimeControl(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    /// Only what it takes to run and to see where the run stands.
    void setBrief(bool brief);

    void togglePlay();
    void step();    ///< as many units as chosen
    void stepTen(); ///< ten times as many
    void back();    ///< by as many units as chosen
    void backTen(); ///< ten times as many
    void slower();  ///< half as fast as the run is, or as was asked for where that is less
    void faster();  ///< twice as fast as was asked for, up to full speed
    void hold();    ///< keeps the run to be compared with
    void lookAtTestSet();
    void askWhyNot(); ///< why the run does not learn
    void reset();     ///< the same initial weights again
    void newSeed();   ///< the next seed: other initial weights

    [[nodiscard]] StepUnit unit() const;    ///< of a step
    [[nodiscard]] int unitsPerStep() const; ///< >= 1
    /// A unit that is none of those offered is left alone, a count is brought into its range.
    void chooseSteps(StepUnit unit, int count);

signals:
    void commandIssued(const mc::Command& command);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSeed();
    void fitHeight();
    void showParts();
    [[nodiscard]] bool isCramped() const;
    void fillPosition(QHBoxLayout& row);
    void fillSeed(QHBoxLayout& row);
    void restartWith(std::int64_t seed);

    std::shared_ptr<const Experiment> experiment_; ///< the running one; null before the first frame
    std::vector<WhatIf> changes_;                  ///< what it was begun with
    Transport* transport_;
    SpeedControl* speed_;
    Readout* position_;
    QWidget* seedCaption_;
    SeedBox* seed_;
    QPushButton* reset_;
    QPushButton* newSeed_;
    QToolButton* more_; ///< shows what has no room in a narrow window
    bool brief_ = false;
};

} // namespace mc::ui
