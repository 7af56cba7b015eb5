#include "training/events/what_if_text.h"
#include "base/errors.h"
#include "base/number_text.h"
#include "base/text.h"
#include "training/events/word_parts.h"

#include <algorithm>

namespace mc {

namespace {

[[noreturn]] void refuse(std::string_view text, const std::string& fault) {
    throw BadParameter("at", "The what-if '" + std::string(text) + "' " + fault + " It can be " +
                                 std::string(whatIfForms()));
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text), parts_(partsOf(text, "=")) {}

    WhatIf read() const {
        const std::string_view name = parts_.name;
        if (name == "flip-feedback") {
            return what_if::FlipFeedback{layer(1), share()};
        }
        if (name == "weight-noise") {
            return what_if::AddWeightNoise{layer(1), share()};
        }
        if (name == "current") {
            return current();
        }
        if (name == "set") {
            return parameter();
        }
        if (name.starts_with("silence-") || name == "unsilence") {
            return silence();
        }
        return freeze();
    }

private:
    void noValue() const {
        if (parts_.value) {
            refuse(text_, "takes no value.");
        }
    }
    [[nodiscard]] int whole(std::size_t place) const {
        const std::optional<int> number = numberIn<int>(parts_.places[place]);
        if (!number || *number < 0) {
            refuse(text_, "does not name a layer or cell by its number.");
        }
        return *number;
    }
    /// The layer, if it is given: a number from 1. most: places that may be there.
    [[nodiscard]] int layer(std::size_t most) const {
        if (parts_.places.size() > most) {
            refuse(text_, "has too many parts.");
        }
        if (parts_.places.empty()) {
            return 0;
        }
        const int number = whole(0);
        if (number == 0) {
            refuse(text_, "names layer 0, the input, which has no microcircuits.");
        }
        return number;
    }
    [[nodiscard]] double share() const {
        const std::optional<double> number = shareIn(parts_.value.value_or(""));
        if (!number) {
            refuse(text_, "does not give a share.");
        }
        return *number;
    }
    [[nodiscard]] WhatIf current() const {
        const std::optional<double> number = numberIn<double>(parts_.value.value_or(""));
        if (parts_.places.size() != 2 || !number) {
            refuse(text_, "does not give a layer, a cell and a current.");
        }
        return what_if::InjectCurrent{{layer(2), whole(1)}, *number};
    }
    [[nodiscard]] WhatIf parameter() const {
        if (parts_.places.size() != 1 || !parts_.value) {
            refuse(text_, "does not give a parameter and its value.");
        }
        std::string id(parts_.places.front());
        std::ranges::replace(id, '-', '_'); // as the options of the command line are written
        try {
            const Field& field = fieldNamed(id);
            return what_if::SetParameter{std::string(field.id), parseField(field, *parts_.value)};
        } catch (const BadParameter& fault) {
            throw BadParameter("at", fault.what());
        }
    }
    [[nodiscard]] WhatIf silence() const {
        noValue();
        const std::string_view name = parts_.name;
        const bool both = name == "silence-both";
        const bool vip = both || name == "silence-vip";
        const bool sst = both || name == "silence-sst";
        if (!vip && !sst && name != "unsilence") {
            refuse(text_, "is not known.");
        }
        return what_if::SilenceErrorCells{layer(1), vip, sst};
    }
    [[nodiscard]] WhatIf freeze() const {
        const std::string_view name = parts_.name;
        const bool feedback = name == "freeze-feedback" || name == "unfreeze-feedback";
        if (!feedback && name != "freeze-all" && name != "unfreeze-all") {
            refuse(text_, "is not known.");
        }
        noValue();
        if (!parts_.places.empty()) {
            refuse(text_, "takes no layer.");
        }
        const bool frozen = name.starts_with("freeze");
        return feedback ? WhatIf(what_if::FreezeFeedback{frozen}) : WhatIf(what_if::FreezePlasticity{frozen});
    }

    std::string_view text_;
    WordParts parts_;
};

struct Writer {
    static std::string at(int layer) { return layer > 0 ? ":" + std::to_string(layer) : ""; }
    std::string operator()(const what_if::FlipFeedback& flip) const {
        return "flip-feedback" + at(flip.layer) + "=" + numberText(flip.share);
    }
    std::string operator()(const what_if::SilenceErrorCells& silence) const {
        const char* name = silence.vip && silence.sst ? "silence-both"
                           : silence.vip              ? "silence-vip"
                           : silence.sst              ? "silence-sst"
                                                      : "unsilence";
        return name + at(silence.layer);
    }
    std::string operator()(const what_if::FreezeFeedback& freeze) const {
        return freeze.frozen ? "freeze-feedback" : "unfreeze-feedback";
    }
    std::string operator()(const what_if::FreezePlasticity& freeze) const {
        return freeze.frozen ? "freeze-all" : "unfreeze-all";
    }
    std::string operator()(const what_if::InjectCurrent& injected) const {
        return "current" + at(injected.cell.layer) + ":" + std::to_string(injected.cell.cell) + "=" +
               numberText(injected.current);
    }
    std::string operator()(const what_if::AddWeightNoise& noise) const {
        return "weight-noise" + at(noise.layer) + "=" + numberText(noise.deviation);
    }
    std::string operator()(const what_if::SetParameter& set) const {
        return "set:" + set.field + "=" + valueText(set.value);
    }
};

struct Words {
    static std::string of(int layer, const char* all) {
        return layer > 0 ? "layer " + std::to_string(layer) : std::string(all);
    }
    std::string operator()(const what_if::FlipFeedback& flip) const {
        return percentText(flip.share) + " % of feedback signs into " + of(flip.layer, "all hidden layers") +
               " flipped";
    }
    std::string operator()(const what_if::SilenceErrorCells& silence) const {
        const std::string where = " of " + of(silence.layer, "all layers");
        if (!silence.vip && !silence.sst) {
            return "error cells" + where + " no longer silenced";
        }
        return (silence.vip && silence.sst ? "VIP and SST"
                : silence.vip              ? "VIP"
                                           : "SST") +
               where + " silenced";
    }
    std::string operator()(const what_if::FreezeFeedback& freeze) const {
        return freeze.frozen ? "feedback plasticity frozen" : "feedback learns again";
    }
    std::string operator()(const what_if::FreezePlasticity& freeze) const {
        return freeze.frozen ? "all plasticity frozen" : "all synapses learn again";
    }
    std::string operator()(const what_if::InjectCurrent& injected) const {
        const std::string where =
            of(injected.cell.layer, "") + ", cell " + std::to_string(injected.cell.cell);
        return injected.current == 0 ? "no current into " + where
                                     : "current " + numberText(injected.current) + " into " + where;
    }
    std::string operator()(const what_if::AddWeightNoise& noise) const {
        return "weight noise of " + percentText(noise.deviation) + " % of the spread, " +
               of(noise.layer, "all layers");
    }
    std::string operator()(const what_if::SetParameter& set) const {
        const Field& field = fieldNamed(set.field);
        const std::string symbol = field.symbol.empty() ? "" : " " + std::string(field.symbol);
        return std::string(field.title) + symbol + " = " + valueText(set.value);
    }
};

} // namespace

std::string_view whatIfForms() {
    return "flip-feedback=30%, silence-sst, silence-vip, silence-both, unsilence (each also with :LAYER), "
           "freeze-feedback, unfreeze-feedback, freeze-all, unfreeze-all, current:LAYER:CELL=0.5, "
           "weight-noise=10% (also with :LAYER) or set:PARAMETER=VALUE.";
}

std::string whatIfText(const WhatIf& change) {
    return std::visit(Writer{}, change);
}

WhatIf parseWhatIf(std::string_view text) {
    return Reader(text).read();
}

std::vector<WhatIf> parseWhatIfs(std::span<const std::string_view> texts) {
    std::vector<WhatIf> changes;
    for (const std::string_view text : texts) {
        changes.push_back(parseWhatIf(text));
    }
    return changes;
}

std::string whatIfWords(const WhatIf& change) {
    return std::visit(Words{}, change);
}

} // namespace mc
