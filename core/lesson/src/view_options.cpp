#include "lesson/view_options.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "model/notation.h"
#include "scanning.h"
#include "training/measures/measure_table.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace mc {

namespace {

using Number = ViewOption::Number;

constexpr std::array<std::string_view, 2> kOff = {"off", "on"};
constexpr std::array<std::string_view, 2> kOn = {"on", "off"};
constexpr std::array<std::string_view, 3> kWhereThereIsRoom = {"auto", "on", "off"};
constexpr std::array<std::string_view, 1> kUppermost = {"uppermost"};
constexpr std::array<std::string_view, 1> kLowest = {"lowest"};
constexpr std::array<std::string_view, 3> kArrows = {"up", "down", "both"};
constexpr std::array<std::string_view, 3> kLinks = {"20", "10", "50"};
constexpr std::array<std::string_view, 2> kStrength = {"weight", "input"};
constexpr std::array<std::string_view, 2> kActivity = {"trace", "spikes"};

constexpr std::array<std::string_view, 7> kCompared = {"raster",       "network", "input",      "circuit",
                                                       "feature-maps", "kernels", "concordance"};
constexpr std::array<std::string_view, 3> kComparedParts = {"all", "sides", "difference"};

constexpr std::array kOptions = {ViewOption{"concordance", "weighted", kOff},
                                 ViewOption{"concordance", "pairs", kWhereThereIsRoom},
                                 ViewOption{"concordance", "pair", kUppermost, Number::LayerPair},
                                 ViewOption{"accuracy", "top", kOff},
                                 ViewOption{"errors", "layer", kLowest, Number::HiddenLayer},
                                 ViewOption{"network", "arrows", kArrows},
                                 ViewOption{"network", "links", kLinks},
                                 ViewOption{"network", "strength", kStrength},
                                 ViewOption{"feature-maps", "layer", kLowest, Number::Convolution},
                                 ViewOption{"feature-maps", "activity", kActivity},
                                 ViewOption{"kernels", "layer", kLowest, Number::Convolution},
                                 ViewOption{"compare", "view", kCompared},
                                 ViewOption{"compare", "show", kComparedParts}};

/// Those of the table, and a switch of the view "layers" for each measure that it shows.
std::vector<ViewOption> allOptions() {
    std::vector<ViewOption> all(kOptions.begin(), kOptions.end());
    forEachMeasure<LayerReading>([&](const Measure&, const LayerReading& reading) {
        if (!reading.curve.option.empty()) {
            all.push_back({"layers", reading.curve.option, reading.curve.atFirst ? kOn : kOff});
        }
    });
    return all;
}

[[noreturn]] void refuseSetting(Message sentence) {
    throw BadParameter("view", std::move(sentence));
}

const ViewOption& optionOf(const ViewSetting& setting) {
    std::vector<std::string_view> names;
    for (const ViewOption& option : viewOptions()) {
        if (option.view != setting.view) {
            continue;
        }
        if (option.name == setting.option) {
            return option;
        }
        names.push_back(option.name);
    }
    refuseSetting(names.empty() ? Message(MC_TEXT("The view '%1' has no options."), {setting.view})
                                : Message(MC_TEXT("The view '%1' has no option '%2'. It can be %3."),
                                          {setting.view, setting.option, alternatives(names)}));
}

/// The numbers that an option can have: layers, or lower layers of pairs.
std::vector<std::int64_t> numbersOf(Number number, const Experiment& experiment) {
    std::vector<std::int64_t> numbers;
    const NetworkShape shape = parseNetwork(experiment.network);
    const auto top = static_cast<std::int64_t>(shape.cells.size()) - 1;
    for (std::int64_t layer = 1; layer < top; ++layer) {
        const bool offered = number == Number::HiddenLayer || number == Number::LayerPair ||
                             (number == Number::Convolution &&
                              shape.layers[static_cast<std::size_t>(layer) - 1].isConvolution());
        if (offered) {
            numbers.push_back(layer);
        }
    }
    return numbers;
}

} // namespace

std::span<const ViewOption> viewOptions() {
    static const std::vector<ViewOption> all = allOptions();
    return all;
}

void checkSetting(const ViewSetting& setting, const Experiment& experiment) {
    const ViewOption& option = optionOf(setting);
    if (std::ranges::find(option.values, setting.value) != option.values.end()) {
        return;
    }
    const std::optional<std::int64_t> number = numberIn<std::int64_t>(setting.value);
    const std::vector<std::int64_t> numbers = numbersOf(option.number, experiment);
    if (number && std::ranges::find(numbers, *number) != numbers.end()) {
        return;
    }
    const Message allowed = alternatives(option.values);
    if (numbers.empty()) {
        refuseSetting({MC_TEXT("'%1' is no value of the option '%2'. It can be %3."),
                       {setting.value, setting.option, allowed}});
    }
    refuseSetting(
        {numbers.size() == 1
             ? MC_TEXT("'%1' is no value of the option '%2'. It can be %3 or %4.")
             : MC_TEXT("'%1' is no value of the option '%2'. It can be %3 or a number from %4 to %5."),
         {setting.value, setting.option, allowed, numbers.front(), numbers.back()}});
}

} // namespace mc
