#include "cifar.h"

#include "base/errors.h"
#include "byte_reader.h"
#include "counted.h"

#include <array>
#include <cstdint>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr ImageShape kShape{32, 32, 3};
constexpr std::size_t kRecordSize = 1 + 3072; // a label and the pixels
constexpr std::array kClasses{"airplane", "automobile", "bird",  "cat",  "deer",
                              "dog",      "frog",       "horse", "ship", "truck"};

std::uintmax_t countRecords(const ByteReader& file) {
    if (file.fileSize() == 0) {
        throw BadFile(file.path(), "is empty: it has no images");
    }
    if (file.fileSize() % kRecordSize != 0) {
        throw BadFile(file.path(), "has " + counted(file.fileSize(), "byte") +
                                       ", which is no multiple of the " + countText(kRecordSize) +
                                       " bytes of a CIFAR-10 record");
    }
    return file.fileSize() / kRecordSize;
}

void appendRecords(ByteReader& file, ImageSet& set) {
    std::array<std::uint8_t, kRecordSize> record{};
    const std::uintmax_t records = countRecords(file);
    for (std::uintmax_t number = 1; number <= records; ++number) {
        if (file.read(record) != kRecordSize) {
            throw BadFile(file.path(), "cannot be read to its end");
        }
        const std::uint8_t label = record.front();
        if (label >= kClasses.size()) {
            throw BadFile(file.path(), "has the label " + std::to_string(label) + " in record " +
                                           countText(number) + ", but CIFAR-10 has only the labels 0 to 9");
        }
        set.labels.push_back(label);
        set.pixels.insert(set.pixels.end(), record.begin() + 1, record.end());
    }
}

/// Checks the sizes of all files before it takes memory for any.
ImageSet loadBatches(const std::vector<fs::path>& paths) {
    std::vector<ByteReader> files;
    std::uintmax_t records = 0;
    for (const fs::path& path : paths) {
        records += countRecords(files.emplace_back(path));
    }
    ImageSet set;
    set.shape = kShape;
    files.front().reserveMore(set.pixels, records * kShape.size());
    files.front().reserveMore(set.labels, records);
    for (ByteReader& file : files) {
        appendRecords(file, set);
    }
    return set;
}

} // namespace

Dataset loadCifar(const std::vector<fs::path>& trainBatches, const fs::path& testBatch) {
    Dataset dataset;
    dataset.name = "CIFAR-10";
    dataset.classes.assign(kClasses.begin(), kClasses.end());
    dataset.test = loadBatches({testBatch});
    dataset.train = loadBatches(trainBatches);
    return dataset;
}

} // namespace mc
