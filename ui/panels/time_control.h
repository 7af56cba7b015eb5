#pragma once

#include "runtime/frame.h"

#include <QWidget>
#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QBoxLayout;
class QLayout;
class QPushButton;
class QSlider;

namespace mc::ui {

class NumberBox;
class Readout;
class SeedBox;

/// The bar on top: play, pause, step by a chosen unit, speed asked and achieved, position, seed. Says what a
/// person wants as commands, and shows what frames report.
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
    void reset();   ///< the same initial weights again
    void newSeed(); ///< the next seed: other initial weights

    [[nodiscard]] StepUnit unit() const;    ///< of a step
    [[nodiscard]] int unitsPerStep() const; ///< >= 1
    /// A unit that is none of those offered is left alone, a count is brought into its range.
    void chooseSteps(StepUnit unit, int count);

signals:
    void commandIssued(const mc::Command& command);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourIcons();
    void fit();
    void fitPlay();
    void addSecondary(QLayout& row, std::initializer_list<QWidget*> widgets);
    void addTransport(QLayout& row);
    void addSpeed(QLayout& row);
    void addReadouts(QBoxLayout& row);
    void addSeed(QLayout& row);
    void showPlaying(bool playing);
    void showSpeed(const Frame& frame);
    void askSpeed(int notch);
    void issueSteps(std::int64_t count);
    void issueBack(std::int64_t count);
    void restartWith(std::int64_t seed);

    std::shared_ptr<const Experiment> experiment_; ///< the running one; null before the first frame
    std::vector<WhatIf> changes_;                  ///< what it was begun with
    bool playing_ = false;
    std::optional<double> speedAwaited_; ///< asked for, not yet seen in a frame
    QPushButton* back_;
    QPushButton* play_;
    QPushButton* step_;
    QComboBox* unit_;
    NumberBox* count_;
    QSlider* speed_;
    Readout* achieved_;
    Readout* position_;
    SeedBox* seed_;
    QPushButton* reset_;
    QPushButton* newSeed_;
    std::vector<QWidget*> secondary_; ///< left out where it is brief
};

} // namespace mc::ui
