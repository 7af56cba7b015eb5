#include "case_network.h"

#include "case_file.h"

namespace {

mc::Vector vectorFrom(const Json& values) {
    require(values.is_array(), "a list of numbers is " + std::string(values.type_name()));
    mc::Vector vector(static_cast<mc::Index>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        vector[static_cast<mc::Index>(i)] = values.at(i).get<float>();
    }
    return vector;
}

mc::MapShape readMaps(const Json& shape) {
    if (shape.is_array()) {
        require(shape.size() == 3, "maps are not channels, rows and columns");
        return {shape.at(0), shape.at(1), shape.at(2)};
    }
    return {shape.get<int>(), 1, 1};
}

bool positive(const mc::MapShape& maps) {
    return maps.channels >= 1 && maps.rows >= 1 && maps.columns >= 1;
}

mc::LayerGeometry readLayer(const Json& layer, const mc::MapShape& seen) {
    mc::LayerGeometry geometry;
    geometry.afferent = seen;
    geometry.cells = readMaps(layer.at("out"));
    if (layer.at("kind") == "conv2d") {
        geometry.kind = mc::LayerKind::Convolution;
        geometry.kernel = layer.at("kernel");
        geometry.stride = layer.at("stride");
        geometry.padding = layer.at("padding");
        const auto side = [&](int length) {
            return (length + 2 * geometry.padding - geometry.kernel) / geometry.stride + 1;
        };
        require(geometry.kernel >= 1 && geometry.stride >= 1 && geometry.padding >= 0,
                "a convolution has an impossible kernel");
        require(geometry.cells == mc::MapShape{layer.at("channels"), side(seen.rows), side(seen.columns)},
                "the maps of a convolution do not follow from its kernel");
    }
    return geometry;
}

} // namespace

void require(bool holds, const std::string& sentence) {
    if (!holds) {
        throw BadCase(sentence);
    }
}

CaseNetwork::CaseNetwork(const Json& network) {
    require(network.is_array() && !network.empty(), "the network has no layers");
    mc::MapShape seen = readMaps(network.at(0).at("in"));
    shape.input = seen;
    shape.cells.push_back(static_cast<int>(seen.size()));
    std::vector<mc::PoolStage> pools;
    for (const Json& layer : network) {
        const auto kind = layer.at("kind").get<std::string>();
        const mc::MapShape in = readMaps(layer.at("in"));
        require(in.size() == seen.size() && (kind == "dense" || in == seen),
                "a layer does not fit the one below it");
        if (kind == "pool") {
            const int size = layer.at("size");
            require(size >= 1, "a pool has no size");
            pools.push_back({size, seen, {seen.channels, seen.rows / size, seen.columns / size}});
            seen = pools.back().out;
            require(readMaps(layer.at("out")) == seen, "the maps of a pool do not follow from its size");
        } else {
            require(kind == "dense" || kind == "conv2d", "there is no kind of layer '" + kind + "'");
            shape.layers.push_back(readLayer(layer, seen));
            shape.layers.back().pools = std::move(pools);
            pools.clear();
            seen = shape.layers.back().cells;
            shape.cells.push_back(static_cast<int>(seen.size()));
            places.push_back(listed);
        }
        require(positive(seen), "a layer has no cells");
        ++listed;
    }
    require(pools.empty(), "the network ends with a pool");
}

mc::Matrix CaseNetwork::synapses(const Json& values, std::size_t k, bool transposed,
                                 const std::string& what) const {
    const mc::LayerGeometry& layer = shape.layers[k];
    const Json& list = values.at(places[k]);
    if (!layer.isConvolution()) {
        return transposed
                   ? mc::Matrix(matrixFrom(list, layer.weightColumns(), layer.weightRows(), what).transpose())
                   : matrixFrom(list, layer.weightRows(), layer.weightColumns(), what);
    }
    mc::Matrix matrix(layer.weightRows(), layer.weightColumns());
    require(list.flatten().size() == static_cast<std::size_t>(matrix.size()),
            what + " are not kernels of the layer");
    for (mc::Index out = 0; out < matrix.rows(); ++out) {
        for (mc::Index entry = 0; entry < matrix.cols(); ++entry) {
            const mc::Index place = layer.kernel * layer.kernel;
            matrix(out, entry) = list.at(static_cast<std::size_t>(out))
                                     .at(static_cast<std::size_t>(entry / place))
                                     .at(static_cast<std::size_t>(entry % place / layer.kernel))
                                     .at(static_cast<std::size_t>(entry % layer.kernel))
                                     .get<float>();
        }
    }
    return matrix;
}

Json CaseNetwork::listedSynapses(const mc::Matrix& matrix, std::size_t k, bool transposed) const {
    const mc::LayerGeometry& layer = shape.layers[k];
    if (!layer.isConvolution()) {
        return transposed ? toJson(matrix.transpose()) : toJson(matrix);
    }
    Json kernels = Json::array();
    for (mc::Index out = 0; out < matrix.rows(); ++out) {
        Json channels = Json::array();
        for (mc::Index in = 0; in < layer.afferent.channels; ++in) {
            const mc::Index place = layer.kernel * layer.kernel;
            const mc::Vector entries = matrix.row(out).segment(in * place, place);
            channels.push_back(
                toJson(Eigen::Map<const mc::Matrix>(entries.data(), layer.kernel, layer.kernel).transpose()));
        }
        kernels.push_back(std::move(channels));
    }
    return kernels;
}

mc::Matrix matrixFrom(const Json& rows, mc::Index height, mc::Index width, const std::string& what) {
    require(rows.is_array() && rows.size() == static_cast<std::size_t>(height),
            what + " do not have " + std::to_string(height) + " rows");
    mc::Matrix matrix(height, width);
    for (mc::Index i = 0; i < height; ++i) {
        const mc::Vector row = vectorFrom(rows.at(static_cast<std::size_t>(i)));
        require(row.size() == width, what + " do not have " + std::to_string(width) + " columns");
        matrix.row(i) = row.transpose();
    }
    return matrix;
}

mc::Vector vectorFrom(const Json& values, mc::Index length, const std::string& what) {
    const mc::Vector vector = vectorFrom(values);
    require(vector.size() == length, what + " do not have " + std::to_string(length) + " values");
    return vector;
}

Json toJson(const Eigen::Ref<const mc::Matrix>& matrix) {
    Json rows = Json::array();
    for (mc::Index i = 0; i < matrix.rows(); ++i) {
        Json row = Json::array();
        for (mc::Index j = 0; j < matrix.cols(); ++j) {
            row.push_back(matrix(i, j));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}
