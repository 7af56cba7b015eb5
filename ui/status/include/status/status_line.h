#pragma once

#include "runtime/frame.h"

#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace mc::ui {

class ElidedLabel;

/// What is running, in one line at the foot of the window: data, network, rule, seed, threads, version, the
/// first ones where there is no room for all. Enough to say what a photograph of the screen shows.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ElidedLabel* addPart(QHBoxLayout& row, const QString& help);
    /// Shows as many parts as have room, whole ones.
    void arrange();

    std::vector<ElidedLabel*> parts_; ///< the most important first
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
