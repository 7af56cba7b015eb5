#pragma once

#include "views/circuit_moment.h"
#include "views/telltale_choice.h"

#include <array>
#include <vector>

class QBoxLayout;
class QScrollArea;

namespace mc::ui {

class CircuitChoice;
class CircuitPanel;
class PinnedCircuit;

/// One microcircuit, opened: its compartments, what arrives at them, and what its synapses learn; beside it
/// those that a person has pinned. Until a person has picked a cell, it chooses one itself.
class CircuitView : public View {
    Q_OBJECT
public:
    static constexpr std::size_t kMostPins = kMostCircuits - 1;

    explicit CircuitView(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame) override;
    void setCell(CellChoice cell) override;
    [[nodiscard]] WatchSet needs() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::vector<DataTable> tables() const override;

    [[nodiscard]] CellChoice cell() const { return cell_; }
    [[nodiscard]] const std::vector<CellChoice>& pins() const { return pins_; }
    [[nodiscard]] CircuitChoice& choice() const { return *choice_; }
    [[nodiscard]] CircuitPanel& panel() const { return *panel_; }
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

    FramePtr frame_;
    CellChoice cell_;
    bool picked_ = false;   ///< by a person
    bool choosing_ = false; ///< by itself
    TelltaleChoice own_;
    std::vector<CellChoice> pins_;
    CircuitChoice* choice_;
    QScrollArea* scroll_;
    QBoxLayout* board_;
    CircuitPanel* panel_;
    std::array<PinnedCircuit*, kMostPins> pinned_{};
};

} // namespace mc::ui
