#include "base/errors.h"
#include "base/utf8.h"
#include "byte_reader.h"
#include "cifar_set.h"
#include "counted.h"
#include "image_limits.h"
#include "pickle.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

/// The files of a set, by their names in the folder.
struct PythonFiles {
    CifarKind kind;
    std::vector<std::string> train;
    std::string test;
    std::string meta; ///< may be missing
    std::string labels;
    std::string classes; ///< key of their names in `meta`
};

constexpr std::uintmax_t kMostPickleBytes = std::uintmax_t{1} << 30;
constexpr std::uintmax_t kMostMetaBytes = 1 << 20;

Pickle open(const DataFolder& folder, const std::string& name, std::uintmax_t atMost,
            const std::stop_token& stop) {
    ByteReader file(folder.bundle.open(pathIn(folder.path, name)), stop);
    std::vector<std::uint8_t> content = file.readAll(atMost);
    return {file.name(), std::move(content)};
}

const PickleNode& required(const Pickle& pickle, std::string_view key) {
    const PickleNode* const found = pickle.find(key);
    if (found == nullptr) {
        throw BadFile(pickle.name(), {MC_TEXT("is a Python pickle without the key '%1'"), {key}});
    }
    return *found;
}

/// The pixels of all images, one after another, as bytes or as an array of them.
std::span<const std::uint8_t> pixelsOf(const Pickle& pickle) {
    const PickleNode& data = required(pickle, "data");
    const bool array = data.kind == PickleNode::Kind::Array && data.items.size() == 2;
    const std::string_view type = array ? pickle.node(data.items[1]).text() : "";
    if ((!array && data.kind != PickleNode::Kind::Text) || (array && type != "u1" && type != "|u1")) {
        throw BadFile(pickle.name(), MC_TEXT("has data that are no array of unsigned bytes"));
    }
    return data.bytes;
}

/// How many images a file has, whose labels and pixels must be as many.
std::size_t countOf(const PythonFiles& files, const Pickle& pickle) {
    const PickleNode& labels = required(pickle, files.labels);
    const std::size_t bytes = pixelsOf(pickle).size();
    if (labels.kind != PickleNode::Kind::List || labels.items.empty()) {
        throw BadFile(pickle.name(), MC_TEXT("has no list of labels"));
    }
    if (bytes != labels.items.size() * kCifarShape.size()) {
        throw BadFile(pickle.name(), {MC_TEXT("has %1 and %2 of images, but an image takes %3 bytes"),
                                      {labelsCounted(labels.items.size()), bytesCounted(bytes),
                                       grouped(kCifarShape.size())}});
    }
    return labels.items.size();
}

/// Appends the first images of a file, up to `wanted` in all; 0: all.
void append(const PythonFiles& files, const Pickle& pickle, std::size_t wanted, ImageSet& set) {
    const std::size_t count = countOf(files, pickle);
    const std::size_t here = wanted == 0 ? count : std::min(count, wanted - std::min(wanted, set.count()));
    const PickleNode& labels = required(pickle, files.labels);
    for (std::size_t image = 0; image < here; ++image) {
        const PickleNode& label = pickle.node(labels.items[image]);
        const bool number = label.kind == PickleNode::Kind::Number;
        set.labels.push_back(checkedLabel(files.kind, pickle.name(), image + 1, number ? label.number : -1));
    }
    const auto pixels = pixelsOf(pickle).first(here * kCifarShape.size());
    checkImageBytes(pickle.name(), set.pixels.size() + pixels.size());
    set.pixels.insert(set.pixels.end(), pixels.begin(), pixels.end());
}

/// The names of the classes in the file about the data set; none if it is not there.
std::optional<ClassNames> metaClasses(const DataFolder& folder, const PythonFiles& files,
                                      const std::stop_token& stop) {
    if (!folder.listing.hasFile(files.meta)) {
        return std::nullopt;
    }
    const Pickle meta = open(folder, files.meta, kMostMetaBytes, stop);
    const PickleNode* const list = meta.find(files.classes);
    if (list == nullptr || list->kind != PickleNode::Kind::List || list->items.empty()) {
        return std::nullopt;
    }
    ClassNames classes{meta.name(), {}};
    for (const std::uint32_t item : list->items) {
        classes.names.emplace_back(meta.node(item).text());
        if (!isDisplayName(classes.names.back())) {
            throw BadFile(meta.name(), MC_TEXT("has a name of a class that is no text"));
        }
    }
    return classes;
}

Dataset loadCifarPython(const DataFolder& folder, const PythonFiles& files, const std::string& folderName,
                        const Wanted& wanted, const std::stop_token& stop) {
    Dataset dataset;
    std::optional<ClassNames> own = ownClassNames(folder, "");
    own = own ? own : ifComplete(files.kind, metaClasses(folder, files, stop));
    std::vector<std::uint8_t> firstLabels;
    std::size_t trainCount = 0;
    for (const std::string& name : files.train) {
        const Pickle batch = open(folder, name, kMostPickleBytes, stop);
        trainCount += countOf(files, batch);
        if (firstLabels.empty()) {
            ImageSet first;
            append(files, batch, kTellingLabels, first);
            firstLabels = first.labels;
            nameCifar(files.kind, firstLabels, 0, 0, folderName, own, dataset);
            if (wanted.accept) {
                wanted.accept({kCifarShape, dataset.classes.size()});
            }
        }
        append(files, batch, wanted.train, dataset.train);
    }
    const Pickle test = open(folder, files.test, kMostPickleBytes, stop);
    append(files, test, wanted.test, dataset.test);
    nameCifar(files.kind, firstLabels, trainCount, countOf(files, test), folderName, own, dataset);
    dataset.train.shape = dataset.test.shape = kCifarShape;
    dataset.train.labelsFrom = folder.bundle.nameOf(
        files.train.size() == 1 ? pathIn(folder.path, files.train.front()) : folder.path);
    dataset.test.labelsFrom = test.name();
    checkNames(own, dataset);
    return dataset;
}

/// The training batches, as many as there are from 1 on, and the test batch.
PythonFiles batchFiles(const DataFolder& folder) {
    PythonFiles files{kCifar10, {}, "test_batch", "batches.meta", "labels", "label_names"};
    for (std::size_t number = 1; number <= kCifarBatches; ++number) {
        const std::string name = "data_batch_" + std::to_string(number);
        if (!folder.listing.hasFile(name)) {
            break;
        }
        files.train.push_back(name);
    }
    if (!files.train.empty() && !folder.listing.hasFile(files.test)) {
        throw BadFile(folder.bundle.nameOf(pathIn(folder.path, files.test)),
                      MC_TEXT("is missing, though other files of the Python version of CIFAR-10 are there"));
    }
    return files;
}

} // namespace

std::vector<FoundDataset> findCifarPython(const DataFolder& folder, const std::stop_token&) {
    std::vector<FoundDataset> found;
    const PythonFiles fine{kCifar100, {"train"}, "test", "meta", "fine_labels", "fine_label_names"};
    for (const PythonFiles& files : {batchFiles(folder), fine}) {
        const bool there = !files.train.empty() && folder.listing.hasFile(files.train.front()) &&
                           folder.listing.hasFile(files.test);
        if (there) {
            std::vector<std::string> names = files.train;
            names.push_back(files.test);
            found.push_back(foundIn(folder, {}, std::move(names), files, loadCifarPython));
        }
    }
    return found;
}

} // namespace mc
