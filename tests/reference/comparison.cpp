#include "comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
/// Below this an array counts as zero, and differences are taken as they are.
constexpr double kLeastScale = 1e-6;

bool isAngle(std::string_view name) {
    return name.find("angle") != std::string_view::npos;
}

bool mustBeEqual(std::string_view name) {
    return name == "s" || name == "prediction" || name == "zero_pairs";
}

/// Quantities that are one array, not a list over layers.
bool notByLayer(std::string_view name) {
    return name == "x_input" || name == "prediction" || name == "loss";
}

struct Gap {
    double largest = 0;
    double scale = 0;
};

void measure(const Json& want, const Json& got, Gap& gap) {
    if (want.is_array() && got.is_array() && want.size() == got.size()) {
        for (std::size_t i = 0; i < want.size(); ++i) {
            measure(want[i], got[i], gap);
        }
    } else if (want.is_number() && got.is_number() && std::isfinite(got.get<double>())) {
        gap.largest = std::max(gap.largest, std::abs(want.get<double>() - got.get<double>()));
        gap.scale = std::max(gap.scale, std::abs(want.get<double>()));
    } else if (!(want.is_null() && got.is_null())) {
        gap.largest = kInfinite;
    }
}

double difference(std::string_view name, const Json& want, const Json& got, bool byLayer) {
    if (byLayer) {
        if (!got.is_array() || got.size() != want.size()) {
            return kInfinite;
        }
        double worst = 0;
        for (std::size_t k = 0; k < want.size(); ++k) {
            worst = std::max(worst, difference(name, want[k], got[k], false));
        }
        return worst;
    }
    Gap gap;
    measure(want, got, gap);
    if (mustBeEqual(name)) {
        return gap.largest == 0 ? 0 : kInfinite;
    }
    return gap.largest / (isAngle(name) ? 180.0 : std::max(gap.scale, kLeastScale));
}

class Worst {
public:
    void visit(const Json& want, const Json& got, const std::string& prefix) {
        for (const auto& [name, value] : want.items()) {
            const Json theirs = got.is_object() && got.contains(name) ? got.at(name) : Json(nullptr);
            if (value.is_object()) {
                visit(value, theirs, name + ".");
            } else {
                note(prefix + name, difference(name, value, theirs, !notByLayer(name)));
            }
        }
    }
    std::vector<std::pair<std::string, double>> list;

private:
    void note(const std::string& name, double gap) {
        const auto known = std::ranges::find(list, name, &std::pair<std::string, double>::first);
        if (known == list.end()) {
            list.emplace_back(name, gap);
        } else {
            known->second = std::max(known->second, gap);
        }
    }
};

} // namespace

std::vector<std::pair<std::string, double>> compare(const Json& expected, const Json& result) {
    Worst worst;
    worst.visit(expected.at("traces"), result.at("traces"), "traces.");
    const Json& wanted = expected.at("updates");
    const Json& got = result.at("updates");
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        worst.visit(wanted[k], k < got.size() ? got[k] : Json(nullptr), "");
    }
    return worst.list;
}
