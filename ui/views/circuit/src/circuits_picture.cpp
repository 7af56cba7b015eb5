#include "circuit/circuits_picture.h"

#include "circuit/circuit_picture.h"
#include "frames/cell_names.h"
#include "frames/frame_tables.h"
#include "frames/network_activity.h"
#include "style/text.h"
#include "view/words_picture.h"

#include <utility>

namespace mc::ui {

namespace {

constexpr int kShownWidth = 360; ///< units, what the microcircuit on show wants beside pinned ones
constexpr int kPinnedWidth = 250;

std::vector<PictureBox::Item> rowsOf(const CircuitsPicture::Shown& shown, PicturePtr circuit,
                                     const std::vector<PicturePtr>& pinned) {
    WordsPicture::Style bold;
    bold.bold = true;
    bold.shortens = true;
    const QString name =
        shown.frame && hasCell(*shown.frame, shown.cell) ? cellName(*shown.frame, shown.cell) : QString();
    std::vector<PictureBox::Item> circuits{{std::move(circuit), CircuitsPicture::kShownShare}};
    for (const PicturePtr& one : pinned) {
        circuits.push_back({one, CircuitsPicture::kPinnedShare});
    }
    const double rowFrom = CircuitsPicture::rowFrom(pinned.size()) - CircuitsPicture::kMargins.left() -
                           CircuitsPicture::kMargins.right();
    return {{headOf({{std::make_shared<WordsPicture>(name, bold), 1}})},
            {quietLine(shown.moment ? momentForms(*shown.moment) : QStringList())},
            {std::make_shared<FoldingBox>(rowFrom, circuits, CircuitsPicture::kBetween), 1}};
}

} // namespace

int CircuitsPicture::rowFrom(std::size_t pinned) {
    return kShownWidth + static_cast<int>(pinned) * kPinnedWidth;
}

CircuitsPicture::CircuitsPicture(Shown shown, PicturePtr circuit, const std::vector<PicturePtr>& pinned)
    : PictureBox(Qt::Vertical, rowsOf(shown, std::move(circuit), pinned), kSpacing, kMargins),
      shown_(std::move(shown)) {}

QString CircuitsPicture::summary() const {
    if (!shown_.moment) {
        return missingCircuit(shown_.frame, shown_.cell).whole();
    }
    return joinedSentences(
        {tr("%1, %2: %3. Update of a synapse: %4.")
             .arg(cellName(*shown_.frame, shown_.cell), momentForms(*shown_.moment).first(),
                  CircuitPicture(shown_.moment).summary(), shown_.update),
         shown_.pinned.empty() ? QString() : tr("%1 more pinned.").arg(shown_.pinned.size())});
}

std::vector<DataTable> CircuitsPicture::tables() const {
    if (!shown_.frame) {
        return {};
    }
    std::vector<CellChoice> cells{shown_.cell};
    cells.insert(cells.end(), shown_.pinned.begin(), shown_.pinned.end());
    return {circuitTable(*shown_.frame, cells, shown_.sight), afferentTable(*shown_.frame, shown_.cell)};
}

} // namespace mc::ui
