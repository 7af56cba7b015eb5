#include "case_file.h"

#include "base/errors.h"
#include "learning/parameters.h"
#include "learning/rules.h"

#include <algorithm>
#include <string_view>

namespace {

using Strings = std::vector<std::string_view>;

void checkBuilt(const Json& document) {
    const auto rule = document.at("rule").get<std::string>();
    try {
        (void)mc::ruleNamed(rule);
    } catch (const mc::BadParameter& fault) {
        throw BadCase(fault.what());
    }
}

/// What a case says and the check would ignore could make it pass without being reproduced.
void checkParameters(const Json& parameters) {
    const Strings used{"dt",
                       "tau_m",
                       "tau_s",
                       "theta",
                       "gate_width",
                       "error_quantum",
                       "steps",
                       "max_burst",
                       "eta",
                       "momentum",
                       "weight_decay",
                       "quantum_mode",
                       "eligibility",
                       "covariance",
                       "teacher_delay",
                       "homeostasis_rate",
                       "target_rate",
                       "adaptive_step",
                       "adaptive_decay",
                       "adaptive_floor",
                       "error_adaptation",
                       "equalise_errors"};
    // Of how the inputs of the case were made, which are given.
    const Strings made{"gain",  "output_gain", "hidden_bias", "feedback_scale", "efficacy_spread",
                       "batch", "rate_decay"};
    for (const auto& [name, value] : parameters.items()) {
        require(std::ranges::find(used, name) != used.end() || std::ranges::find(made, name) != made.end(),
                "the parameter '" + name + "' is unknown");
    }
    require(parameters.value("dt", 1.0) == 1.0, "time steps are of 1 ms, not of another dt");
    require(parameters.value("quantum_mode", std::string("fixed")) == "fixed",
            "only the quantum_mode 'fixed' can be checked");
    require(parameters.at("steps").is_number_integer() && parameters.at("steps") >= 1 &&
                parameters.at("steps") <= 1000,
            "steps are no whole number from 1 to 1000");
    for (const char* name : {"tau_m", "tau_s", "theta", "gate_width", "error_quantum"}) {
        require(parameters.at(name).get<double>() > 0, std::string(name) + " is not above 0");
    }
    require(parameters.at("max_burst").is_number_integer() && parameters.at("max_burst") >= 1,
            "max_burst is no whole number from 1");
}

mc::ErrorMode readErrorMode(const Json& name) {
    require(name == "spiking" || name == "graded", "there is no error mode " + name.dump());
    return name == "spiking" ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
}

/// Feedback of layers[k] as it stands before the first update, in the shape of W.
mc::Matrix readFeedback(const Json& inputs, const mc::Rule& rule, const CaseNetwork& network, std::size_t k) {
    switch (rule.feedback) {
    case mc::FeedbackKind::Random:
        if (rule.path == mc::ErrorPath::Direct) { // from the output to the layer below
            const std::vector<int>& cells = network.shape.cells;
            return matrixFrom(inputs.at("direct_feedback_D").at(network.places[k - 1]), cells[k],
                              cells.back(), "direct feedback")
                .transpose();
        }
        return network.synapses(inputs.at("feedback"), k, true, "feedback weights");
    case mc::FeedbackKind::Uniform: {
        const mc::Matrix W = network.synapses(inputs.at("weights"), k, false, "weights");
        return mc::Matrix::Constant(W.rows(), W.cols(), static_cast<float>(mc::spread(W)));
    }
    case mc::FeedbackKind::Redrawn: // with every update
    case mc::FeedbackKind::None:
        break;
    }
    return {};
}

/// Magnitudes that are given anew for every update, per layer in the shape of W; empty where there are none.
std::vector<mc::Matrix> readMagnitudes(const Json& given, const CaseNetwork& network) {
    std::vector<mc::Matrix> magnitudes(network.places.size());
    for (std::size_t k = 1; k < magnitudes.size(); ++k) {
        magnitudes[k] = network.synapses(given, k, true, "magnitudes R");
    }
    return magnitudes;
}

/// What additions keep of layers[k], all 0.
void startAdditions(const GivenCase& given, bool output, std::size_t k, mc::LearnerState& state) {
    const mc::Layer& layer = state.network.layers[k];
    const bool adapts = mc::errorCellsOf(mc::ruleNamed(given.rule), given.errorCells).adaptation > 0;
    state.usualDrive.emplace_back(mc::Vector::Zero(adapts && !output ? layer.bias.size() : 0));
    if (given.rates.adaptive) {
        state.slow[k].squares.setZero(layer.forward.rows(), layer.forward.cols());
        state.slow[k].biasSquares.setZero(layer.bias.size());
    }
}

mc::LearnerState readState(const Json& inputs, const GivenCase& given, const CaseNetwork& network) {
    const mc::Rule& rule = mc::ruleNamed(given.rule);
    mc::LearnerState state;
    const std::size_t layers = network.places.size();
    require(inputs.at("weights").size() == network.listed && inputs.at("biases").size() == network.listed,
            "weights and biases are not one list per layer");
    state.efficacy.resize(layers);
    for (std::size_t k = 0; k < layers; ++k) {
        mc::Layer& layer = state.network.layers.emplace_back();
        layer.geometry = network.shape.layers[k];
        layer.forward = network.synapses(inputs.at("weights"), k, false, "weights");
        layer.bias = vectorFrom(inputs.at("biases").at(network.places[k]), layer.forward.rows(), "biases");
        mc::SlowTraces& slow = state.slow.emplace_back();
        slow.forward = mc::Matrix::Zero(layer.forward.rows(), layer.forward.cols());
        slow.bias = mc::Vector::Zero(layer.bias.size());
        startAdditions(given, k + 1 == layers, k, state);
        if (k > 0) {
            layer.feedback = readFeedback(inputs, rule, network, k);
        }
        if (k > 0 && rule.learnsFeedback) {
            state.efficacy[k] = network.synapses(inputs.at("efficacy_M"), k, true, "efficacies");
            slow.feedback = slow.forward;
        }
    }
    state.errorRms.assign(layers, -1.0);
    state.feltRms.assign(layers, -1.0);
    return state;
}

GivenSample readSample(const Json& presentation, const std::vector<int>& cells, int steps) {
    GivenSample sample;
    sample.label = presentation.at("label").get<int>();
    require(presentation.at("label").is_number_integer() && sample.label >= 0 && sample.label < cells.back(),
            "the label " + presentation.at("label").dump() + " has no output cell");
    const Json& input = presentation.at("x0");
    sample.constant = input.contains("input_current");
    if (sample.constant) {
        sample.current = vectorFrom(input.at("input_current"), cells.front(), "input currents");
    } else {
        const mc::Matrix spikes = matrixFrom(input.at("input_spikes"), steps, cells.front(), "input spikes");
        require(((spikes.array() == 0) || (spikes.array() == 1)).all(), "input spikes are not 0 or 1");
        sample.spikes = spikes.transpose().cast<std::uint8_t>();
    }
    return sample;
}

} // namespace

GivenCase readCase(const Json& document) {
    checkBuilt(document);
    GivenCase given;
    const Json& p = document.at("parameters");
    checkParameters(p);
    given.network = CaseNetwork(document.at("network"));
    const std::vector<int>& cells = given.network->shape.cells;
    given.rule = document.at("rule").get<std::string>();
    given.circuit = {.steps = p.at("steps"),
                     .tauM = p.at("tau_m"),
                     .tauS = p.at("tau_s"),
                     .theta = p.at("theta"),
                     .gateWidth = p.at("gate_width")};
    given.circuit.teacherDelay = p.value("teacher_delay", given.circuit.teacherDelay);
    given.circuit.eligibility = p.value("eligibility", 0) != 0;
    given.circuit.covariance = p.value("covariance", 0) != 0;
    given.errorCells.mode = readErrorMode(document.at("error_mode"));
    given.errorCells.quantum = p.at("error_quantum");
    given.errorCells.maxBurst = p.at("max_burst");
    given.rates = {p.at("eta"), p.at("momentum"), p.at("weight_decay")};
    const mc::LearningParameters usual;
    given.rates.homeostasis = {p.value("homeostasis_rate", usual.homeostasisRate),
                               p.value("target_rate", usual.targetRate)};
    if (p.value("adaptive_step", 0) != 0) {
        given.rates.adaptive = {.decay = p.value("adaptive_decay", usual.adaptiveDecay),
                                .floor = p.value("adaptive_floor", usual.adaptiveFloor)};
    }
    given.errorCells.adaptation = p.value("error_adaptation", given.errorCells.adaptation);
    given.errorCells.equalise = p.value("equalise_errors", 0) != 0;
    given.state = readState(document.at("inputs"), given, *given.network);
    for (const Json& update : document.at("inputs").at("presentations")) {
        auto& samples = given.updates.emplace_back();
        for (const Json& presentation : update) {
            samples.push_back(readSample(presentation, cells, given.circuit.steps));
            require(samples.back().constant == samples.front().constant,
                    "presentations of an update have different kinds of input");
        }
        require(!samples.empty(), "an update has no presentations");
    }
    require(!given.updates.empty(), "it has no updates");
    if (mc::ruleNamed(given.rule).feedback == mc::FeedbackKind::Redrawn) {
        for (std::size_t update = 0; update < given.updates.size(); ++update) {
            given.magnitudes.push_back(
                readMagnitudes(document.at("inputs").at("random_R").at(update), *given.network));
        }
    }
    const Json& expected = document.at("expected");
    require(expected.at("traces").is_object() && !expected.at("traces").empty(), "no traces are expected");
    require(expected.at("updates").is_array() && expected.at("updates").size() == given.updates.size(),
            "as many updates have to be expected as presentations are given for");
    for (const Json& update : expected.at("updates")) {
        require(update.is_object() && !update.empty(), "nothing is expected of an update");
    }
    return given;
}
