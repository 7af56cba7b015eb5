#include "faults.h"

#include "base/message.h"
#include "standard_output.h"
#include "training/experiment/experiment_fields.h"

#include <algorithm>
#include <exception>
#include <iostream>

namespace mc::app {

std::string optionOf(std::string_view field) {
    const auto fields = experimentFields();
    const auto row = std::ranges::find(fields, field, &Field::id);
    if (row != fields.end()) {
        return "--" + std::string(row->option);
    }
    return "--" + std::string(field); // the commands' own numbers are named as their options
}

bool isFirst(const std::string& option, const std::string& value, const std::string& first,
             const std::string& second) {
    if (value != first && value != second) {
        throw WrongUsage(filled("--%1: must be %2 or %3, and '%4' is not.", {option, first, second, value}));
    }
    return value == first;
}

int reportingFaults(const std::string& program, const std::function<int()>& work) {
    const auto fail = [&](const std::string& sentence, int status) {
        std::cerr << program << ": " << forTerminal(sentence) << std::endl;
        return status;
    };
    try {
        return work();
    } catch (const NothingToDo&) {
        return kSuccess;
    } catch (const BadParameter& fault) {
        return fail(optionOf(fault.field) + ": " + fault.what(), kWrongUsage);
    } catch (const WrongUsage& fault) {
        return fail(fault.what(), kWrongUsage);
    } catch (const std::exception& fault) {
        return fail(messageOf(fault).inEnglish(), kFailure);
    }
}

} // namespace mc::app
