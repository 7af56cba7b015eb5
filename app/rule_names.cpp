#include "rule_names.h"

#include "base/errors.h"
#include "base/text.h"
#include "faults.h"
#include "learning/rules.h"
#include "training/race/race_entry.h"

#include <algorithm>
#include <sstream>

namespace mc::app {

std::vector<std::string> parseRules(const std::string& text) {
    std::vector<std::string> names;
    if (text == "all") {
        for (const Rule& rule : rules()) {
            names.emplace_back(rule.name);
        }
        return names;
    }
    if (text == "classics") {
        const auto classics = classicRules();
        return {classics.begin(), classics.end()};
    }
    std::istringstream list(text);
    for (std::string name; std::getline(list, name, ',');) {
        if (std::ranges::find(names, name) != names.end()) {
            throw WrongUsage("--rules: '" + name + "' is listed twice.");
        }
        try {
            static_cast<void>(ruleNamed(name));
        } catch (const BadParameter& fault) {
            throw WrongUsage(std::string("--rules: ") + fault.what());
        }
        names.push_back(name);
    }
    if (names.empty()) {
        throw WrongUsage("--rules: No rule is listed.");
    }
    return names;
}

std::string rulesHelp(const std::string& purpose) {
    return purpose + ": names with commas between, all, or classics (" + joined(classicRules(), ", ") +
           "). (default all)";
}

} // namespace mc::app
