#include "array_set.h"
#include "base/errors.h"
#include "class_names.h"
#include "data_format.h"
#include "known_sets.h"
#include "npy_array.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace mc {

namespace {

/// The files of the four arrays, by their names in the folder.
struct ArrayFiles {
    std::string trainImages;
    std::string trainLabels;
    std::string testImages;
    std::string testLabels;
    std::string prefix{}; ///< what the names begin with; mostly empty
    bool packed = false;  ///< each is an archive of one array, as numpy.savez writes without names

    [[nodiscard]] std::vector<std::string> names() const {
        return {trainImages, trainLabels, testImages, testLabels};
    }
};

constexpr std::string_view kKuzushijiEnding = "-train-imgs.npz";

/// The names that a folder may have them under.
std::vector<ArrayFiles> possibleFiles(const FolderListing& listing) {
    std::vector<ArrayFiles> all{
        {"x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy"},
        {"X_train.npy", "y_train.npy", "X_test.npy", "y_test.npy"},
        {"train_images.npy", "train_labels.npy", "test_images.npy", "test_labels.npy"},
    };
    for (const std::string& file : listing.files) {
        if (file.ends_with(kKuzushijiEnding)) { // as Kuzushiji-MNIST and Kuzushiji-49 are published
            const std::string prefix = file.substr(0, file.size() - kKuzushijiEnding.size());
            all.push_back({file, prefix + "-train-labels.npz", prefix + "-test-imgs.npz",
                           prefix + "-test-labels.npz", prefix, true});
        }
    }
    return all;
}

std::unique_ptr<ByteSource> openArray(const FileBundle& bundle, const std::string& path, bool packed,
                                      const std::stop_token& stop) {
    if (!packed) {
        return bundle.open(path);
    }
    const std::unique_ptr<FileBundle> archive = archiveBundle([&] { return bundle.open(path); }, stop);
    if (!archive) {
        throw BadFile(bundle.nameOf(path), MC_TEXT("is damaged, or no .npz file"));
    }
    return archive->open("arr_0.npy");
}

ArrayPair pairOf(const DataFolder& folder, const std::string& images, const std::string& labels, bool packed,
                 const std::stop_token& stop) {
    const auto opener = [&](const std::string& file, ArrayItem item) {
        return [&bundle = folder.bundle, path = pathIn(folder.path, file), packed, stop, item] {
            return openNpyArray(ByteReader(openArray(bundle, path, packed, stop), stop), item);
        };
    };
    return {opener(images, ArrayItem::Image), opener(labels, ArrayItem::Label)};
}

Dataset loadNumpy(const DataFolder& folder, const ArrayFiles& files, const std::string& folderName,
                  const Wanted& wanted, const std::stop_token& stop) {
    return loadArrays(pairOf(folder, files.trainImages, files.trainLabels, files.packed, stop),
                      pairOf(folder, files.testImages, files.testLabels, files.packed, stop), false, wanted,
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
    std::vector<FoundDataset> found;
    for (const ArrayFiles& files : possibleFiles(folder.listing)) {
        const std::vector<std::string> names = files.names();
        if (!std::ranges::all_of(names,
                                 [&](const std::string& file) { return folder.listing.hasFile(file); })) {
            continue;
        }
        found.push_back(foundIn(folder, files.prefix, names, files, loadNumpy));
    }
    return found;
}

} // namespace mc
