#include "array_set.h"
#include "base/errors.h"
#include "class_names.h"
#include "data_format.h"
#include "emnist_mapping.h"
#include "idx_array.h"
#include "idx_names.h"
#include "known_sets.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kUsualClasses = 10; // of MNIST and most of its relatives
constexpr std::size_t kQmnistColumns = 8; // class, and where the image comes from

/// Opens the first of the files that can be it: a broken one must not hide another that is whole.
NumberArray openFirst(const DataFolder& folder, const std::vector<std::string>& files, ArrayItem item,
                      const std::stop_token& stop) {
    Message faults;
    for (const std::string& file : files) {
        try {
            return openIdxArray(ByteReader(folder.bundle.open(pathIn(folder.path, file)), stop), item);
        } catch (const BadFile& fault) {
            if (files.size() == 1) {
                throw;
            }
            faults = faults.empty() ? fault.message().values().back() // without the path
                                    : Message(MC_TEXT("%1; and %2"), {std::move(faults), fault.message()});
        }
    }
    throw BadFile(folder.bundle.nameOf(pathIn(folder.path, files.front())), faults);
}

ArrayPair pairOf(const DataFolder& folder, const IdxFiles& files, const std::stop_token& stop) {
    return {[=, &folder = folder] { return openFirst(folder, files.images, ArrayItem::Image, stop); },
            [=, &folder = folder] { return openFirst(folder, files.labels, ArrayItem::Label, stop); },
            kQmnistColumns};
}

/// IDX headers do not say what the images show: of the published sets the labels do, or the files' names
/// together with the counts.
void name(const DataFolder& folder, const IdxNames& files, const std::string& folderName,
          const ArrayLabels& labels, Dataset& dataset) {
    const KnownSet* known = knownByFiles(files.prefix, labels.train, labels.test);
    known = known != nullptr ? known : knownByLabels(labels.first);
    dataset.name = known != nullptr ? std::string(known->name) : folderName;
    dataset.classes = classesOf(known, std::max<std::size_t>(kUsualClasses, std::size_t{1} + labels.highest));
    takeEmnistMapping(folder, files.prefix, dataset.classes);
    if (std::optional<ClassNames> own = ownClassNames(folder, "batches.meta.txt")) {
        own->checkLabel(labels.highest);
        dataset.classes = std::move(own->names);
    }
}

Dataset loadIdx(const DataFolder& folder, const IdxNames& files, const std::string& folderName,
                const Wanted& wanted, const std::stop_token& stop) {
    return loadArrays(pairOf(folder, files.train, stop), pairOf(folder, files.test, stop),
                      isEmnist(files.prefix), wanted, [&](const ArrayLabels& labels, Dataset& dataset) {
                          name(folder, files, folderName, labels, dataset);
                      });
}

} // namespace

std::vector<FoundDataset> findIdx(const DataFolder& folder, const std::stop_token&) {
    std::vector<FoundDataset> found;
    for (const IdxNames& files : findIdxNames(folder)) {
        std::vector<std::string> names = files.train.images;
        for (const auto* more : {&files.train.labels, &files.test.images, &files.test.labels}) {
            names.insert(names.end(), more->begin(), more->end());
        }
        found.push_back(foundIn(folder, files.prefix, std::move(names), files, loadIdx));
    }
    return found;
}

} // namespace mc
