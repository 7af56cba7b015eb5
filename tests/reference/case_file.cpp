#include "case_file.h"

#include "base/errors.h"
#include "learning/rules.h"

namespace {

mc::Vector vectorFrom(const Json& values) {
    mc::Vector vector(static_cast<mc::Index>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        vector[static_cast<mc::Index>(i)] = values.at(i).get<float>();
    }
    return vector;
}

void checkBuilt(const Json& document) {
    const auto rule = document.at("rule").get<std::string>();
    try {
        (void)mc::ruleNamed(rule);
    } catch (const mc::BadParameter&) {
        throw NotBuilt("the rule '" + rule + "'");
    }
    for (const Json& layer : document.at("network")) {
        const auto kind = layer.at("kind").get<std::string>();
        if (kind != "dense") {
            throw NotBuilt("layers of the kind '" + kind + "'");
        }
    }
}

mc::LearnerState readState(const Json& inputs, const mc::Rule& rule) {
    mc::LearnerState state;
    const std::size_t layers = inputs.at("weights").size();
    state.efficacy.resize(layers);
    for (std::size_t k = 0; k < layers; ++k) {
        mc::DenseLayer& layer = state.network.layers.emplace_back();
        layer.forward = matrixFrom(inputs.at("weights").at(k));
        layer.bias = vectorFrom(inputs.at("biases").at(k));
        mc::SlowTraces& slow = state.slow.emplace_back();
        slow.forward = mc::Matrix::Zero(layer.cells(), layer.inputs());
        slow.bias = mc::Vector::Zero(layer.cells());
        if (k > 0 && rule.drawsFeedback) {
            layer.feedback = matrixFrom(inputs.at("feedback").at(k)).transpose(); // kept in the shape of W
        }
        if (k > 0 && rule.learnsFeedback) {
            state.efficacy[k] = matrixFrom(inputs.at("efficacy_M").at(k)).transpose();
            slow.feedback = slow.forward;
        }
    }
    state.errorRms.assign(layers, -1.0);
    return state;
}

GivenSample readSample(const Json& presentation) {
    GivenSample sample;
    sample.label = presentation.at("label").get<int>();
    const Json& input = presentation.at("x0");
    sample.constant = input.contains("input_current");
    if (sample.constant) {
        sample.current = vectorFrom(input.at("input_current"));
    } else {
        sample.spikes = matrixFrom(input.at("input_spikes")).transpose().cast<std::uint8_t>();
    }
    return sample;
}

} // namespace

mc::Matrix matrixFrom(const Json& rows) {
    mc::Matrix matrix(static_cast<mc::Index>(rows.size()), static_cast<mc::Index>(rows.at(0).size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        matrix.row(static_cast<mc::Index>(i)) = vectorFrom(rows.at(i)).transpose();
    }
    return matrix;
}

GivenCase readCase(const Json& document) {
    checkBuilt(document);
    GivenCase given;
    const Json& p = document.at("parameters");
    given.rule = document.at("rule").get<std::string>();
    given.circuit = {.steps = p.at("steps"),
                     .tauM = p.at("tau_m"),
                     .tauS = p.at("tau_s"),
                     .theta = p.at("theta"),
                     .gateWidth = p.at("gate_width")};
    given.errorCells.mode =
        document.at("error_mode") == "spiking" ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    given.errorCells.quantum = p.at("error_quantum");
    given.errorCells.maxBurst = p.at("max_burst");
    given.rates = {p.at("eta"), p.at("momentum"), p.at("weight_decay")};
    given.state = readState(document.at("inputs"), mc::ruleNamed(given.rule));
    for (const Json& update : document.at("inputs").at("presentations")) {
        auto& samples = given.updates.emplace_back();
        for (const Json& presentation : update) {
            samples.push_back(readSample(presentation));
        }
    }
    return given;
}
