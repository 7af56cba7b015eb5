#include "input/input_window_text.h"

#include "frames/map_places.h"
#include "frames/network_activity.h"
#include "style/text.h"

namespace mc::ui {

std::optional<InputWindow> inputWindowOf(const Frame& frame, CellChoice cell) {
    if (!hasCell(frame, cell) || geometryOf(frame, cell.layer) == nullptr) {
        return std::nullopt;
    }
    const MapShape& input = frame.network->input;
    const InputWindow window = inputWindow(*frame.network, cell.layer, cell.cell);
    const bool whole = window.rows >= input.rows && window.columns >= input.columns;
    return whole ? std::nullopt : std::optional(window);
}

QString inputWindowText(const InputWindow& window) {
    return tr("rows %1 to %2, columns %3 to %4")
        .arg(window.row)
        .arg(window.row + window.rows - 1)
        .arg(window.column)
        .arg(window.column + window.columns - 1);
}

} // namespace mc::ui
