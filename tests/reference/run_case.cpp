#include "run_case.h"

#include "training/measures/measures.h"
#include "training/state/error_averages.h"
#include "training/state/updater.h"

#include <algorithm>
#include <map>
#include <span>

namespace {

/// Fewer lanes than a batch has, so that the sums over blocks are put to the test as well.
constexpr std::size_t kLanes = 2;

Json numberOrNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// [T][cells] of the first lane.
Json firstLane(const mc::Matrix& all, const mc::Presentation& p) {
    const mc::Matrix lane = all(Eigen::all, Eigen::seqN(0, p.steps, p.lanes));
    return toJson(lane.transpose());
}

std::vector<mc::Presentation> present(const GivenCase& given, const std::vector<GivenSample>& samples,
                                      std::span<const mc::Matrix* const> feedback) {
    const mc::Rule& rule = mc::ruleNamed(given.rule);
    std::vector<mc::Presentation> blocks;
    const mc::ErrorCellParameters errorCells = mc::errorCellsOf(rule, given.errorCells);
    std::vector<mc::ErrorTuning> tuning;
    mc::setTuning(errorCells, given.state, tuning);
    const std::vector<float> quanta(given.state.network.layers.size(),
                                    static_cast<float>(given.errorCells.quantum));
    for (std::size_t first = 0; first < samples.size(); first += kLanes) {
        const auto lanes = static_cast<int>(std::min(kLanes, samples.size() - first));
        mc::Presentation& p = blocks.emplace_back();
        p.prepare(given.state.network, lanes, given.circuit, samples.front().constant);
        for (int n = 0; n < lanes; ++n) {
            const GivenSample& sample = samples[first + static_cast<std::size_t>(n)];
            p.labels[static_cast<std::size_t>(n)] = sample.label;
            if (sample.constant) {
                p.current.col(n) = sample.current;
            } else {
                p.spikes(Eigen::all, Eigen::seqN(n, p.steps, p.lanes)) = sample.spikes;
            }
        }
        mc::presentUpwards(given.state.network, given.circuit, p);
        if (!p.constantInput) {
            mc::traceInput(given.circuit, p); // also where the engine went by events
        }
        mc::presentErrors(rule, given.state.network, feedback, given.circuit, errorCells, quanta, p, {}, {},
                          tuning);
    }
    return blocks;
}

/// Pools below a layer have a trace and nothing else.
void addPools(const mc::LayerActivity& a, const mc::Presentation& p, Json& traces) {
    for (const mc::Matrix& pooled : a.pooled) {
        traces["x"].push_back(firstLane(pooled, p));
        for (const char* name : {"u", "s", "v_a", "e"}) {
            traces[name].push_back(nullptr);
        }
    }
}

/// A list over the layers with cells as cases have it, with null in the places of pools.
Json withPools(const GivenCase& given, const std::vector<Json>& values) {
    Json list(given.network->listed, Json(nullptr));
    for (std::size_t k = 0; k < values.size(); ++k) {
        list[given.network->places[k]] = values[k];
    }
    return list;
}

Json tracesOf(const GivenCase& given, const mc::Presentation& p) {
    Json traces = {{"u", Json::array()},
                   {"s", Json::array()},
                   {"x", Json::array()},
                   {"v_a", Json::array()},
                   {"e", Json::array()}};
    traces["x_input"] = p.constantInput ? toJson(p.current.col(0).transpose().replicate(p.steps, 1))
                                        : firstLane(p.inputTrace, p);
    for (std::size_t k = 0; k < p.layers.size(); ++k) {
        const mc::LayerActivity& a = p.layers[k];
        addPools(a, p, traces);
        const auto theta = static_cast<float>(given.circuit.theta);
        const mc::Matrix spikes = (a.membrane.array() >= theta).cast<float>();
        traces["u"].push_back(firstLane(a.membrane, p));
        traces["s"].push_back(firstLane(spikes, p));
        traces["x"].push_back(firstLane(a.trace, p));
        traces["v_a"].push_back(firstLane(a.apical, p));
        traces["e"].push_back(firstLane(a.error, p));
    }
    return traces;
}

/// Concordance as cases list it: beside the layer the feedback comes from, with direct feedback beside the
/// one it goes to.
std::optional<mc::Concordance> concordanceAt(const GivenCase& given,
                                             std::span<const mc::Matrix* const> feedback, std::size_t k) {
    const mc::Rule& rule = mc::ruleNamed(given.rule);
    const mc::Network& network = given.state.network;
    if (rule.path == mc::ErrorPath::Direct) {
        if (k + 1 == feedback.size()) {
            return std::nullopt;
        }
        return mc::measureConcordance(*feedback[k + 1], mc::pathsToOutput(network)[k + 1]);
    }
    if (k == 0) {
        return std::nullopt;
    }
    const mc::LearnedFeedback learned{network.layers[k].feedback, given.state.efficacy[k]};
    return mc::measureConcordance(*feedback[k], network.layers[k].forward,
                                  rule.learnsFeedback ? &learned : nullptr);
}

Json metricsOf(const GivenCase& given, std::span<const mc::Presentation> blocks,
               std::span<const mc::Matrix* const> feedback, std::span<const mc::Matrix> gradients,
               std::span<const mc::Matrix> gradientsThroughTime) {
    std::map<std::string, std::vector<Json>> metrics;
    const mc::Rule& rule = mc::ruleNamed(given.rule);
    const bool spiking = mc::errorCellsOf(rule, given.errorCells).mode == mc::ErrorMode::Spiking;
    for (std::size_t k = 0; k < feedback.size(); ++k) {
        const std::optional<mc::Concordance> measured = concordanceAt(given, feedback, k);
        const mc::Concordance pair = measured.value_or(mc::Concordance{});
        const float quantum = spiking ? static_cast<float>(given.errorCells.quantum) : 0.0F;
        const mc::FiringRates rates = mc::measureRates(blocks, k, given.circuit.theta, quantum);
        metrics["sign_concordance"].push_back(numberOrNull(pair.plain));
        metrics["weighted_concordance"].push_back(numberOrNull(pair.weighted));
        metrics["zero_pairs"].push_back(measured ? Json(pair.zeroPairs) : Json(nullptr));
        metrics["alignment_angle"].push_back(numberOrNull(pair.angle));
        metrics["alignment_angle_MW"].push_back(numberOrNull(pair.angleMW));
        metrics["gradient_angle"].push_back(
            numberOrNull(mc::angleBetween(gradients[k], gradientsThroughTime[k])));
        metrics["rate_pyr"].push_back(rates.pyr);
        metrics["rate_vip"].push_back(numberOrNull(rates.vip));
        metrics["rate_sst"].push_back(numberOrNull(rates.sst));
        metrics["silent_share"].push_back(rates.silentShare);
    }
    Json listed = Json::object();
    for (const auto& [name, values] : metrics) {
        listed[name] = withPools(given, values);
    }
    return listed;
}

Json weightsOf(const GivenCase& given, std::span<const mc::Matrix> gradients) {
    const mc::Rule& rule = mc::ruleNamed(given.rule);
    const CaseNetwork& network = *given.network;
    // Cases list feedback that was drawn once for the pairs of neighbouring layers.
    const bool listed = rule.feedback == mc::FeedbackKind::Random && rule.path == mc::ErrorPath::LayerByLayer;
    std::map<std::string, std::vector<Json>> values;
    for (std::size_t k = 0; k < gradients.size(); ++k) {
        const mc::Layer& layer = given.state.network.layers[k];
        values["G"].push_back(network.listedSynapses(gradients[k], k, false));
        values["weights"].push_back(network.listedSynapses(layer.forward, k, false));
        values["biases"].push_back(toJson(layer.bias.transpose())[0]);
        values["feedback"].push_back(listed && k > 0 ? network.listedSynapses(layer.feedback, k, true)
                                                     : Json(nullptr));
    }
    Json result = Json::object();
    for (const auto& [name, list] : values) {
        result[name] = withPools(given, list);
    }
    return result;
}

} // namespace

Json runCase(GivenCase given) {
    Json result = {{"traces", nullptr}, {"updates", Json::array()}};
    const mc::Rule& rule = mc::ruleNamed(given.rule);
    const std::size_t layers = given.state.network.layers.size();
    mc::Updater updater(given.state.network);
    mc::WorkerPool pool(2);
    mc::GradientScratch measuring;
    for (std::size_t update = 0; update < given.updates.size(); ++update) {
        const std::vector<GivenSample> samples = given.updates[update];
        std::vector<mc::Matrix> scratch(layers);
        for (std::size_t k = 1; k < layers && !given.magnitudes.empty(); ++k) {
            given.state.network.layers[k].feedback = given.magnitudes[update][k];
        }
        std::vector<const mc::Matrix*> feedback(layers, nullptr);
        for (std::size_t k = 1; k < layers; ++k) {
            feedback[k] = &rule.effectiveFeedback(given.state.network.layers[k], scratch[k]);
        }
        const std::vector<mc::Presentation> blocks = present(given, samples, feedback);
        if (result["traces"].is_null()) {
            result["traces"] = tracesOf(given, blocks.front());
        }
        const auto count = static_cast<int>(samples.size());
        const GivenCase before = given;
        std::vector<const mc::Matrix*> used(layers, nullptr);
        for (std::size_t k = 1; k < layers; ++k) {
            used[k] = &rule.effectiveFeedback(before.state.network.layers[k], scratch[k]);
        }
        updater.update(given.rates, rule, blocks, count, pool, given.state);
        mc::followErrors(mc::errorCellsOf(rule, given.errorCells), blocks, given.state);
        ++given.state.updates;
        std::vector<mc::Matrix> gradients;
        for (std::size_t k = 0; k < layers; ++k) {
            gradients.push_back(updater.gradient(k));
        }
        Json entry = weightsOf(given, gradients);
        for (const mc::Presentation& p : blocks) {
            for (std::size_t n = 0; n < p.labels.size(); ++n) {
                entry["prediction"].push_back(p.predictions[n]);
                entry["loss"].push_back(p.loss[n]);
            }
        }
        std::vector<mc::Matrix> exact;
        mc::gradientThroughTime(before.state.network, given.circuit, blocks, count, measuring, exact);
        entry["metrics"] = metricsOf(before, blocks, used, gradients, exact);
        result["updates"].push_back(std::move(entry));
    }
    return result;
}
