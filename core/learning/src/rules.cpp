#include "rules/rules.h"

#include "base/errors.h"
#include "base/text.h"

#include <array>
#include <string>
#include <vector>

namespace mc {

std::span<const Rule> rules() {
    static const std::array table = {microcircuitRule(), symmetricRule()};
    return table;
}

const Rule& ruleNamed(std::string_view name) {
    std::vector<std::string_view> names;
    for (const Rule& rule : rules()) {
        if (rule.name == name) {
            return rule;
        }
        names.push_back(rule.name);
    }
    throw BadParameter("rule", "There is no rule '" + std::string(name) + "'. It can be " +
                                   alternatives(names) + ".");
}

} // namespace mc
