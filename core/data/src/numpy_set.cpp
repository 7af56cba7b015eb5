#include "array_set.h"
#include "class_names.h"
#include "data_format.h"
#include "known_sets.h"
#include "npy_array.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mc {

namespace {

/// The names under which the four arrays are saved.
struct ArrayNames {
    std::string_view trainImages;
    std::string_view trainLabels;
    std::string_view testImages;
    std::string_view testLabels;
};

constexpr std::array<ArrayNames, 3> kNames{
    {{"x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"},
     {"X_train.npy", "y_train.npy", "X_test.npy", "y_test.npy"},
     {"train_images.npy", "train_labels.npy", "test_images.npy", "test_labels.npy"}}};

ArrayPair pairOf(const DataFolder& folder, std::string_view images, std::string_view labels,
                 const std::stop_token& stop) {
    const auto opener = [&folder, &stop](std::string_view file, const char* noun) {
        return [&folder, stop, path = pathIn(folder.path, file), noun] {
            return openNpyArray(ByteReader(folder.bundle.open(path), stop), noun);
        };
    };
    return {opener(images, "image"), opener(labels, "label")};
}

Dataset load(const DataFolder& folder, const ArrayNames& names, const std::string& folderName,
             const Wanted& wanted, const std::stop_token& stop) {
    return loadArrays(pairOf(folder, names.trainImages, names.trainLabels, stop),
                      pairOf(folder, names.testImages, names.testLabels, stop), false, wanted,
                      [&](const ArrayLabels& labels, Dataset& dataset) {
                          const KnownSet* known = knownByLabels(labels.first);
                          dataset.name = known != nullptr ? std::string(known->name) : folderName;
                          dataset.classes = classesOf(known, std::size_t{1} + labels.highest);
                          if (std::optional<ClassNames> own = ownClassNames(folder, "")) {
                              own->checkLabel(labels.highest);
                              dataset.classes = std::move(own->names);
                          }
                      });
}

} // namespace

std::vector<FoundDataset> findNumpyArrays(const DataFolder& folder, const std::stop_token&) {
    for (const ArrayNames& names : kNames) {
        const std::array<std::string_view, 4> files{names.trainImages, names.trainLabels, names.testImages,
                                                    names.testLabels};
        if (!std::ranges::all_of(files,
                                 [&](std::string_view file) { return folder.listing.hasFile(file); })) {
            continue;
        }
        FoundDataset one{{}, {files.begin(), files.end()}, {}};
        one.read = [folder, &names](const std::string& folderName, const Wanted& wanted,
                                    const std::stop_token& stop) {
            return load(folder, names, folderName, wanted, stop);
        };
        return {std::move(one)};
    }
    return {};
}

} // namespace mc
