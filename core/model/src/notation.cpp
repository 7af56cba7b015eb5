#include "model/notation.h"

#include "base/errors.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace mc {

namespace {

constexpr int kMostCells = 100'000;
constexpr std::size_t kMostLayers = 32;
constexpr std::int64_t kMostSynapses = 200'000'000;
constexpr int kLargestKernel = 31;

std::string placesText(const MapShape& maps) {
    return std::to_string(maps.rows) + " x " + std::to_string(maps.columns);
}

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
                refuse("a layer is empty. Write the cells of each layer, like 784-400-10.");
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
    [[noreturn]] void refuse(const std::string& fault) const {
        throw BadParameter("network",
                           "The network '" + std::string(notation_) + "' cannot be built: " + fault);
    }

    [[noreturn]] void refusePart(const std::string& fault) const {
        refuse("'" + std::string(part_) + "' " + fault);
    }

    /// A whole number from `least` to `most` that takes up all of `digits`.
    int number(std::string_view digits, int least, int most, const std::string& range) const {
        int value = 0;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        const bool whole = end == digits.data() + digits.size();
        if (fault == std::errc::result_out_of_range ||
            (fault == std::errc{} && whole && (value < least || value > most))) {
            refusePart(range);
        }
        if (fault != std::errc{} || !whole) {
            refusePart(
                "is no layer. Layers are cells like 400, convolutions like 32c5 (32 channels, kernel of "
                "5, also 32c5s2p1 with stride 2 and padding 1) and pools like p2.");
        }
        return value;
    }

    int cellNumber(std::string_view digits) const {
        return number(digits, 1, kMostCells, "is not from 1 to 100,000 cells.");
    }

    /// The number behind a letter in `options`, which is cut off; `otherwise` if the letter is not there.
    int option(std::string_view& options, char letter, int least, int most, int otherwise,
               const std::string& range) const {
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
                refuse("the input '" + std::string(part_) + "' has more than 100,000 pixels.");
            }
            if (cross == std::string_view::npos) {
                break;
            }
            rest.remove_prefix(cross + 1);
        }
        if (sides.size() > 3) {
            refuse("the input '" + std::string(part_) + "' is more than rows x columns x channels.");
        }
        shape_.input = sides.size() == 1 ? MapShape{sides[0], 1, 1}
                                         : MapShape{sides.size() == 3 ? sides[2] : 1, sides[0], sides[1]};
        seen_ = shape_.input;
        placed_ = sides.size() > 1;
        shape_.cells.push_back(static_cast<int>(cells));
    }

    void requirePlaces() const {
        if (!placed_) {
            refusePart("needs rows and columns below it: write the input as rows x columns x channels, like "
                       "32x32x3, and convolutions before dense layers.");
        }
    }

    void readPool() {
        const int size = number(part_.substr(1), 2, kMostCells, "is no pool of at least 2 x 2.");
        requirePlaces();
        const PoolStage pool{size, seen_, {seen_.channels, seen_.rows / size, seen_.columns / size}};
        if (pool.out.size() < 1) {
            refusePart("is larger than the maps of " + placesText(seen_) + " below it.");
        }
        pools_.push_back(pool);
        seen_ = pool.out;
    }

    void readConvolution() {
        LayerGeometry layer;
        layer.kind = LayerKind::Convolution;
        const std::string inRange = "has a kernel that is not from 1 to 31.";
        std::string_view options = part_;
        layer.padding =
            option(options, 'p', 0, kLargestKernel - 1, 0, "has a padding that is not from 0 to 30.");
        layer.stride = option(options, 's', 1, kLargestKernel, 1, "has a stride that is not from 1 to 31.");
        layer.kernel = option(options, 'c', 1, kLargestKernel, 1, inRange);
        layer.cells.channels = cellNumber(options);
        requirePlaces();
        if (layer.padding >= layer.kernel) {
            refusePart("has a padding as large as its kernel: the cells at the border would see nothing.");
        }
        const int rows = seen_.rows + 2 * layer.padding - layer.kernel;
        const int columns = seen_.columns + 2 * layer.padding - layer.kernel;
        if (rows < 0 || columns < 0) {
            refusePart("has a kernel larger than the maps of " + placesText(seen_) + " below it.");
        }
        layer.cells.rows = rows / layer.stride + 1;
        layer.cells.columns = columns / layer.stride + 1;
        if (layer.cells.size() > kMostCells) {
            refusePart("has more than 100,000 cells.");
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
            refuse("it needs an input and an output layer, like 784-10.");
        }
        if (!pools_.empty()) {
            refuse("it ends with a pool, which has no cells; the last layer gives the classes.");
        }
        if (shape_.cells.size() > kMostLayers) {
            refuse("it has more than 32 layers.");
        }
        if (synapses_ > kMostSynapses) {
            refuse("it has " + std::to_string(synapses_) + " synapses, more than 200 million.");
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
