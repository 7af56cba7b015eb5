#pragma once

#include "training/measures/history_json.h"
#include "what_if_runs.h"

#include <algorithm>
#include <memory>
#include <string>

/// What is seen of a run and beside it.

/// Whether two networks answer the same input alike, bit for bit.
inline bool sameAnswer(const mc::PresentationRecord& x, const mc::PresentationRecord& y) {
    return x.label == y.label && std::ranges::equal(x.layers, y.layers, sameLayer) &&
           x.outputSum == y.outputSum && x.prediction == y.prediction && x.loss == y.loss;
}

/// Whether two networks were presented the very same input.
inline bool sameInput(const mc::PresentationRecord& x, const mc::PresentationRecord& y) {
    return x.use == y.use && x.imageIndex == y.imageIndex && x.image == y.image && x.label == y.label &&
           x.steps == y.steps && x.input == y.input && x.current == y.current;
}

inline bool samePairs(const mc::Frame& x, const mc::Frame& y) {
    return !x.pairs.empty() && std::ranges::equal(x.pairs, y.pairs, [](const auto& one, const auto& other) {
        return one->pair == other->pair && one->updates == other->updates && one->forward == other->forward &&
               one->feedback == other->feedback;
    });
}

inline bool sameHistory(const mc::History& x, const mc::History& y) {
    return historyToJson(x) == historyToJson(y);
}

inline bool tells(mc::Session& session, const std::string& sentence) {
    return session.assemble()->notice.text.inEnglish().find(sentence) != std::string::npos;
}

/// All that a view compares, of both pairs of tiny().
inline mc::command::Watch watchBoth() {
    mc::WatchSet topics;
    topics.concordance = true;
    topics.pairs = {0, 1};
    topics.circuits[0] = {1, 2};
    topics.beside = true;
    return {topics};
}

/// A session that watches both, at its beginning.
inline std::unique_ptr<mc::Session> begun(const mc::Experiment& experiment, int threads) {
    auto session = std::make_unique<mc::Session>(experiment, threads);
    session->openFirst({});
    carryOut(*session, watchBoth());
    return session;
}

inline mc::Command interveneWithControl(const char* what, bool continues = false) {
    return mc::command::Intervene{mc::parseWhatIf(what), continues, true};
}

/// An image that a person asks about.
inline std::shared_ptr<const mc::AskedImage> stroke(int label) {
    auto image = std::make_shared<mc::AskedImage>();
    image->name = std::string("a stroke");
    image->label = label;
    image->pixels.assign(784, 0);
    for (std::size_t row = 4; row < 24; ++row) {
        image->pixels[28 * row + 14] = 250;
    }
    return image;
}
