#include "cifar.h"

#include "base/errors.h"
#include "byte_reader.h"
#include "counted.h"
#include "image_limits.h"

#include <algorithm>
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

/// Appends the first so many records of a file.
void appendRecords(ByteReader& file, std::uintmax_t records, ImageSet& set) {
    std::array<std::uint8_t, kRecordSize> record{};
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

/// The files of one set of images, opened, and how much of them is wanted.
struct Batches {
    std::vector<ByteReader> files;
    std::uintmax_t records = 0;
};

/// Checks the sizes of all files; takes no memory for what is in them.
Batches openBatches(const std::vector<fs::path>& paths, std::size_t wanted, const std::stop_token& stop) {
    Batches batches;
    for (const fs::path& path : paths) {
        batches.records += countRecords(batches.files.emplace_back(path, stop));
    }
    batches.records = wanted == 0 ? batches.records : std::min<std::uintmax_t>(wanted, batches.records);
    return batches;
}

void load(Batches& batches, ImageSet& set) {
    set.shape = kShape;
    batches.files.front().reserveMore(set.pixels, batches.records * kShape.size());
    batches.files.front().reserveMore(set.labels, batches.records);
    std::uintmax_t left = batches.records;
    for (ByteReader& file : batches.files) {
        const std::uintmax_t records = std::min(left, countRecords(file));
        appendRecords(file, records, set);
        left -= records;
    }
}

} // namespace

Dataset loadCifar(const std::vector<fs::path>& trainBatches, const fs::path& testBatch, const Wanted& wanted,
                  const std::stop_token& stop) {
    Dataset dataset;
    dataset.name = "CIFAR-10";
    dataset.classes.assign(kClasses.begin(), kClasses.end());
    Batches test = openBatches({testBatch}, wanted.test, stop);
    Batches train = openBatches(trainBatches, wanted.train, stop);
    checkImageBytes(trainBatches.front().string(), (test.records + train.records) * kShape.size());
    if (wanted.accept) {
        wanted.accept(kShape);
    }
    load(test, dataset.test);
    load(train, dataset.train);
    dataset.test.labelsFrom = testBatch.string();
    dataset.train.labelsFrom =
        (trainBatches.size() == 1 ? trainBatches.front() : trainBatches.front().parent_path()).string();
    return dataset;
}

} // namespace mc
