#include "model/notation.h"

#include "base/errors.h"
#include "base/grouped.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

namespace mc {

namespace {

constexpr int kMostCells = 100'000;
constexpr std::size_t kMostLayers = 32;
constexpr std::int64_t kMostSynapses = 200'000'000;
constexpr int kLargestKernel = 31;

/// Reads one notation, layer by layer.
class NotationReader {
public:
    explicit NotationReader(std::string_view notation) : notation_(notation) {}

    NetworkShape read() {
        std::string_view rest = notation_;
        while (true) {
            const std::size_t dash = rest.find('-');
            part_ = rest.substr(0, dash);
            if (part_.empty()) {
                refuse(MC_TEXT("a layer is empty. Write the cells of each layer, like 784-400-10."));
            }
            readPart();
            if (dash == std::string_view::npos) {
                break;
            }
            rest.remove_prefix(dash + 1);
        }
        finish();
        return std::move(shape_);
    }

private:
    [[noreturn]] void refuse(Message fault) const {
        throw BadParameter("network",
                           {MC_TEXT("The network '%1' cannot be built: %2"), {notation_, std::move(fault)}});
    }

    /// fault: of the part, which is its %1.
    [[noreturn]] void refusePart(Text fault) const { refuse({fault, {part_}}); }

    /// fault: its %2 and %3 are the rows and columns of the maps below.
    [[noreturn]] void refuseAboveMaps(Text fault) const {
        refuse({fault, {part_, seen_.rows, seen_.columns}});
    }

    /// A whole number from `least` to `most` that takes up all of `digits`.
    int number(std::string_view digits, int least, int most, Text range) const {
        int value = 0;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        const bool whole = end == digits.data() + digits.size();
        if (fault == std::errc::result_out_of_range ||
            (fault == std::errc{} && whole && (value < least || value > most))) {
            refusePart(range);
        }
        if (fault != std::errc{} || !whole) {
            refusePart(
                MC_TEXT("'%1' is no layer. Layers are cells like 400, convolutions like 32c5 (32 channels, "
                        "kernel of 5, also 32c5s2p1 with stride 2 and padding 1) and pools like p2."));
        }
        return value;
    }

    int cellNumber(std::string_view digits) const {
        return number(digits, 1, kMostCells, MC_TEXT("'%1' is not from 1 to 100,000 cells."));
    }

    /// The number behind a letter in `options`, which is cut off; `otherwise` if the letter is not there.
    int option(std::string_view& options, char letter, int least, int most, int otherwise, Text range) const {
        const std::size_t at = options.find(letter);
        if (at == std::string_view::npos) {
            return otherwise;
        }
        const int value = number(options.substr(at + 1), least, most, range);
        options = options.substr(0, at);
        return value;
    }

    void readPart() {
        if (shape_.cells.empty()) {
            readInput();
        } else if (part_.front() == 'p') {
            readPool();
        } else if (part_.find('c') != std::string_view::npos) {
            readConvolution();
        } else {
            LayerGeometry dense;
            dense.cells = {cellNumber(part_), 1, 1};
            addLayer(std::move(dense));
        }
    }

    /// rows x columns x channels; a single number has no places.
    void readInput() {
        std::vector<int> sides;
        std::int64_t cells = 1;
        std::string_view rest = part_;
        while (true) {
            const std::size_t cross = rest.find('x');
            sides.push_back(cellNumber(rest.substr(0, cross)));
            cells *= sides.back();
            if (cells > kMostCells) {
                refusePart(MC_TEXT("the input '%1' has more than 100,000 pixels."));
            }
            if (cross == std::string_view::npos) {
                break;
            }
            rest.remove_prefix(cross + 1);
        }
        if (sides.size() > 3) {
            refusePart(MC_TEXT("the input '%1' is more than rows x columns x channels."));
        }
        shape_.input = sides.size() == 1 ? MapShape{sides[0], 1, 1}
                                         : MapShape{sides.size() == 3 ? sides[2] : 1, sides[0], sides[1]};
        seen_ = shape_.input;
        placed_ = sides.size() > 1;
        shape_.cells.push_back(static_cast<int>(cells));
    }

    void requirePlaces() const {
        if (!placed_) {
            refusePart(MC_TEXT("'%1' needs rows and columns below it: write the input as rows x columns x "
                               "channels, like 32x32x3, and convolutions before dense layers."));
        }
    }

    void readPool() {
        const int size =
            number(part_.substr(1), 2, kMostCells, MC_TEXT("'%1' is no pool of at least 2 x 2."));
        requirePlaces();
        const PoolStage pool{size, seen_, {seen_.channels, seen_.rows / size, seen_.columns / size}};
        if (pool.out.size() < 1) {
            refuseAboveMaps(MC_TEXT("'%1' is larger than the maps of %2 x %3 below it."));
        }
        pools_.push_back(pool);
        seen_ = pool.out;
    }

    void readConvolution() {
        LayerGeometry layer;
        layer.kind = LayerKind::Convolution;
        std::string_view options = part_;
        layer.padding = option(options, 'p', 0, kLargestKernel - 1, 0,
                               MC_TEXT("'%1' has a padding that is not from 0 to 30."));
        layer.stride = option(options, 's', 1, kLargestKernel, 1,
                              MC_TEXT("'%1' has a stride that is not from 1 to 31."));
        layer.kernel = option(options, 'c', 1, kLargestKernel, 1,
                              MC_TEXT("'%1' has a kernel that is not from 1 to 31."));
        layer.cells.channels = cellNumber(options);
        requirePlaces();
        if (layer.padding >= layer.kernel) {
            refusePart(MC_TEXT(
                "'%1' has a padding as large as its kernel: the cells at the border would see nothing."));
        }
        const int rows = seen_.rows + 2 * layer.padding - layer.kernel;
        const int columns = seen_.columns + 2 * layer.padding - layer.kernel;
        if (rows < 0 || columns < 0) {
            refuseAboveMaps(MC_TEXT("'%1' has a kernel larger than the maps of %2 x %3 below it."));
        }
        layer.cells.rows = rows / layer.stride + 1;
        layer.cells.columns = columns / layer.stride + 1;
        if (layer.cells.size() > kMostCells) {
            refusePart(MC_TEXT("'%1' has more than 100,000 cells."));
        }
        addLayer(std::move(layer));
    }

    void addLayer(LayerGeometry layer) {
        layer.pools = std::move(pools_);
        pools_.clear();
        layer.afferent = seen_;
        seen_ = layer.cells;
        placed_ = layer.isConvolution();
        synapses_ += static_cast<std::int64_t>(layer.weightRows()) * layer.weightColumns();
        shape_.cells.push_back(static_cast<int>(layer.cells.size()));
        shape_.layers.push_back(std::move(layer));
    }

    void finish() const {
        if (shape_.cells.size() < 2) {
            refuse(MC_TEXT("it needs an input and an output layer, like 784-10."));
        }
        if (!pools_.empty()) {
            refuse(MC_TEXT("it ends with a pool, which has no cells; the last layer gives the classes."));
        }
        if (shape_.cells.size() > kMostLayers) {
            refuse(MC_TEXT("it has more than 32 layers."));
        }
        if (synapses_ > kMostSynapses) {
            refuse({MC_TEXT("it has %1 synapses, more than 200 million."), {grouped(synapses_)}});
        }
    }

    std::string_view notation_;
    std::string_view part_;
    NetworkShape shape_;
    std::vector<PoolStage> pools_; // between the last layer and the next
    MapShape seen_;                // what the next layer sees
    bool placed_ = false;          // whether that has rows and columns
    std::int64_t synapses_ = 0;
};

} // namespace

bool NetworkShape::usesPlaces() const {
    return hasConvolution() ||
           std::ranges::any_of(layers, [](const LayerGeometry& layer) { return !layer.pools.empty(); });
}

bool NetworkShape::hasConvolution() const {
    return std::ranges::any_of(layers, &LayerGeometry::isConvolution);
}

NetworkShape parseNetwork(std::string_view notation) {
    return NotationReader(notation).read();
}

} // namespace mc
