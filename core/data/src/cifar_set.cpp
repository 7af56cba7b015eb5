#include "cifar_set.h"

#include "base/errors.h"
#include "counted.h"

#include <algorithm>
#include <utility>

namespace mc {

std::uint8_t checkedLabel(const CifarKind& kind, const std::string& file, std::uint64_t number,
                          std::int64_t label) {
    if (label < 0 || label >= static_cast<std::int64_t>(kind.classes)) {
        throw BadFile(file, {MC_TEXT("has the label %1 in record %2, but %3 has only the labels 0 to %4"),
                             {label, grouped(number), kind.name, kind.classes - 1}});
    }
    return static_cast<std::uint8_t>(label);
}

void nameCifar(const CifarKind& kind, std::span<const std::uint8_t> firstLabels, std::size_t train,
               std::size_t test, const std::string& folderName, const std::optional<ClassNames>& ownClasses,
               Dataset& dataset) {
    const bool fine = kind.classes == kCifar100.classes;
    const KnownSet* known = fine ? knownByFiles("cifar-100", train, test) : knownByLabels(firstLabels);
    dataset.name = known != nullptr ? std::string(known->name) : folderName;
    dataset.classes = ownClasses ? ownClasses->names : classesOf(known, kind.classes);
}

std::optional<ClassNames> ifComplete(const CifarKind& kind, std::optional<ClassNames> names) {
    return names && names->names.size() == kind.classes ? std::move(names) : std::nullopt;
}

void checkNames(const std::optional<ClassNames>& ownClasses, const Dataset& dataset) {
    if (ownClasses) {
        ownClasses->checkLabel(std::max(*std::ranges::max_element(dataset.train.labels),
                                        *std::ranges::max_element(dataset.test.labels)));
    }
}

} // namespace mc
