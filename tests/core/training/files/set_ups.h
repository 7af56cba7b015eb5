#pragma once

#include "training/events/what_if_text.h"
#include "training/experiment/presets.h"
#include "training/files/set_up.h"

#include <string>
#include <utility>

namespace set_ups {

/// With what-ifs, pauses and a place, on digits that the program draws.
inline mc::SetUp usual() {
    mc::SetUp setUp{{mc::presetExperiment(mc::firstPreset(), {})}};
    setUp.file.experiment.learning.eta = 0.0123;
    setUp.file.interventions = {{0, mc::parseWhatIf("flip-feedback=30%")},
                                {120, mc::parseWhatIf("set:eta=0.05")},
                                {120, mc::parseWhatIf("set:eta=0.06"), true},
                                {300, mc::parseWhatIf("silence-sst:1")}};
    setUp.pauses = {mc::parsePauseEvent("accuracy>=0.9"), mc::parsePauseEvent("spike:1:17"),
                    mc::parsePauseEvent("epoch-end")};
    setUp.dataSet = "drawn digits";
    setUp.updates = 412;
    setUp.batchesPerEpoch = 94;
    return setUp;
}

/// On a data set in a folder with a name that no e-mail would leave alone.
inline mc::SetUp onFiles() {
    mc::SetUp setUp = usual();
    setUp.file.experiment.data.source = "/daten/Übung 1; -- \"x\" > y…/%41 mnist";
    setUp.dataSet = "MNIST";
    const std::string sum(32, 'a');
    setUp.file.data.identity =
        mc::DataIdentity{{28, 28, 1}, {60000, sum, std::string(32, '0')}, {10000, sum, sum}};
    return setUp;
}

/// A convolution that was taught an image.
inline mc::SetUp convolution() {
    mc::SetUp setUp = usual();
    mc::Experiment experiment;
    experiment.network = "28x28-4c5-p2-10";
    experiment.encoder = mc::Encoder::Poisson;
    setUp.file.experiment = experiment;
    mc::what_if::LearnImage image{3, std::vector<std::uint8_t>(784)};
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        image.pixels[i] = static_cast<std::uint8_t>(i * 7);
    }
    setUp.file.interventions = {{5, image}};
    setUp.pauses = {};
    return setUp;
}

} // namespace set_ups
