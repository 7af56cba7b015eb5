#include "model/notation.h"

#include "base/errors.h"

#include <charconv>
#include <cstdint>

namespace mc {

namespace {

constexpr int kMostCells = 100'000;
constexpr std::size_t kMostLayers = 32;
constexpr std::int64_t kMostSynapses = 200'000'000;

[[noreturn]] void refuse(std::string_view notation, const std::string& fault) {
    throw BadParameter("network", "The network '" + std::string(notation) + "' cannot be built: " + fault);
}

int number(std::string_view notation, std::string_view part, std::string_view digits) {
    int value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = fault == std::errc{} && end == digits.data() + digits.size();
    if (fault == std::errc::result_out_of_range || (whole && (value < 1 || value > kMostCells))) {
        refuse(notation, "'" + std::string(part) + "' is not from 1 to 100,000 cells.");
    }
    if (!whole) {
        refuse(notation, "'" + std::string(part) +
                             "' is no number of cells. Layers are dense, written like 784-400-10.");
    }
    return value;
}

int inputCells(std::string_view notation, std::string_view part) {
    std::int64_t cells = 1;
    std::string_view rest = part;
    while (true) {
        const std::size_t cross = rest.find('x');
        cells *= number(notation, part, rest.substr(0, cross));
        if (cells > kMostCells) {
            refuse(notation, "the input '" + std::string(part) + "' has more than 100,000 pixels.");
        }
        if (cross == std::string_view::npos) {
            return static_cast<int>(cells);
        }
        rest.remove_prefix(cross + 1);
    }
}

} // namespace

NetworkShape parseNetwork(std::string_view notation) {
    NetworkShape shape;
    std::int64_t synapses = 0;
    std::string_view rest = notation;
    while (true) {
        const std::size_t dash = rest.find('-');
        const std::string_view part = rest.substr(0, dash);
        if (part.empty()) {
            refuse(notation, "a layer is empty. Write the cells of each layer, like 784-400-10.");
        }
        const bool isInput = shape.cells.empty();
        const int cells = isInput ? inputCells(notation, part) : number(notation, part, part);
        synapses += isInput ? 0 : static_cast<std::int64_t>(cells) * shape.cells.back();
        shape.cells.push_back(cells);
        if (dash == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(dash + 1);
    }
    if (shape.cells.size() < 2) {
        refuse(notation, "it needs an input and an output layer, like 784-10.");
    }
    if (shape.cells.size() > kMostLayers) {
        refuse(notation, "it has more than 32 layers.");
    }
    if (synapses > kMostSynapses) {
        refuse(notation, "it has " + std::to_string(synapses) + " synapses, more than 200 million.");
    }
    return shape;
}

} // namespace mc
