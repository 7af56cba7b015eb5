#pragma once

#include "runtime/frame.h"

#include <QWidget>

class QHBoxLayout;

namespace mc::ui {

class ElidedLabel;

/// What is running, in one line at the foot of the window: data, network, rule, threads, seed, version.
/// Enough to say what a photograph of the screen shows.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    [[nodiscard]] QString text() const;

private:
    ElidedLabel* addPart(QHBoxLayout& row, const QString& help);

    ElidedLabel* data_;
    ElidedLabel* network_;
    ElidedLabel* rule_;
    ElidedLabel* seed_;
    ElidedLabel* threads_;
};

/// "drawn digits · 784-400-10 · microcircuit": names a run in titles.
[[nodiscard]] QString runTitle(const Frame& frame);

/// What reproduces a run: experiment, seed, version; for the foot of exported figures.
[[nodiscard]] QString runFootnote(const Frame& frame);

} // namespace mc::ui
