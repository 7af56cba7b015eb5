#pragma once

#include "runtime/command.h"

#include <QWidget>
#include <cstdint>

class QComboBox;
class QPushButton;

namespace mc::ui {

class NumberBox;

/// Transport control: play or pause, and steps on and back by a chosen number of a chosen unit.
class Transport : public QWidget {
    Q_OBJECT
public:
    explicit Transport(QWidget* parent = nullptr);

    void showPlaying(bool playing);
    /// Whether there is a past to step back into.
    void allowBack(bool allowed);

    void togglePlay();
    void step();    ///< as many units as chosen
    void stepTen(); ///< ten times as many
    void back();    ///< by as many units as chosen
    void backTen(); ///< ten times as many

    [[nodiscard]] StepUnit unit() const;    ///< of a step
    [[nodiscard]] int unitsPerStep() const; ///< >= 1
    /// A unit that is none of those offered is left alone, a count is brought into its range.
    void chooseSteps(StepUnit unit, int count);

    /// What has room beside the buttons.
    void setParts(bool unit, bool count);

signals:
    void commandIssued(const mc::Command& command);
    /// It has taken the size that new letters need.
    void fitted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void makeSteps();
    void colourIcons();
    void fit();
    void fitPlay();
    void write(bool playing);
    void issueSteps(std::int64_t count);
    void issueBack(std::int64_t count);

    bool playing_ = false;
    QPushButton* back_;
    QPushButton* play_;
    QPushButton* step_;
    QComboBox* unit_;
    NumberBox* count_;
    QWidget* times_; ///< the sign before the number of units
};

} // namespace mc::ui
