#pragma once

#include "circuit/circuit_moment.h"

class QToolButton;

namespace mc::ui {

class CircuitDrawing;
class CircuitTraces;
class ElidedLabel;

/// A microcircuit kept beside the one on show, in compact form.
class PinnedCircuit : public QWidget {
    Q_OBJECT
public:
    explicit PinnedCircuit(QWidget* parent = nullptr);

    /// name: of the cell. moment: null for a drawing without values.
    void showMoment(const QString& name, const CircuitMomentPtr& moment);
    /// Another cell or run: ranges begin anew.
    void begin();

    [[nodiscard]] PicturePtr picture() const;

    [[nodiscard]] QToolButton& unpin() const { return *unpin_; }
    [[nodiscard]] QString text() const;

signals:
    void unpinAsked();

private:
    ElidedLabel* name_;
    QToolButton* unpin_;
    CircuitDrawing* drawing_;
    CircuitTraces* traces_;
};

} // namespace mc::ui
