#pragma once

#include "circuit/circuit_moment.h"
#include "frames/default_cell.h"
#include "view/can_follow.h"

#include <QPointer>
#include <array>
#include <vector>

class QBoxLayout;
class QScrollArea;

namespace mc::ui {

class CircuitChoice;
class CircuitPanel;
class PictureView;
class PinnedCircuit;
class StepChoice;

/// One microcircuit, opened: its compartments, what arrives at them, and what its synapses learn; beside it
/// those that a person has pinned. Until a person has picked a cell, it chooses one itself.
class CircuitView : public View, public CanFollow {
    Q_OBJECT
public:
    static constexpr std::size_t kMostPins = kMostCircuits - 1;

    explicit CircuitView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    void offer(QAction& tool) override;
    /// It chooses no cell by itself, and of a whole presentation shows the step of the leader.
    void follow(const View& leader) override;
    [[nodiscard]] PicturePtr picture() const override;

    [[nodiscard]] CellChoice cell() const { return cell_; }
    [[nodiscard]] const std::vector<CellChoice>& pins() const { return pins_; }
    [[nodiscard]] CircuitChoice& choice() const { return *choice_; }
    [[nodiscard]] CircuitPanel& panel() const { return *panel_; }
    /// Which step of the presentation the values are of, and what the cell did in all of it.
    [[nodiscard]] QString caption() const;
    /// place: below kMostPins; hidden while it holds no pin.
    [[nodiscard]] PinnedCircuit& pinned(std::size_t place) const { return *pinned_[place]; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(CellChoice cell);
    void chooseByItself();
    void pin();
    void unpin(std::size_t place);
    void beginRun();
    void showAll();
    void arrange();
    [[nodiscard]] QString pinRefusal() const;
    [[nodiscard]] CircuitMomentPtr moment() const; ///< of the cell on show

    FramePtr frame_;
    CellChoice cell_;
    bool picked_ = false;   ///< by a person
    bool choosing_ = false; ///< by itself
    DefaultCell default_;
    QPointer<const CircuitView> leader_;
    StepChoice* steps_;
    std::vector<CellChoice> pins_;
    CircuitChoice* choice_;
    PictureView* caption_; ///< which step it is, and why
    QScrollArea* scroll_;
    QBoxLayout* board_;
    CircuitPanel* panel_;
    std::array<PinnedCircuit*, kMostPins> pinned_{};
};

} // namespace mc::ui
