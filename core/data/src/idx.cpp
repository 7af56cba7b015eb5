#include "idx.h"

#include "base/errors.h"
#include "byte_reader.h"
#include "counted.h"
#include "image_limits.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t kImagesMagic = 0x00000803; // unsigned bytes, three dimensions
constexpr std::uint32_t kLabelsMagic = 0x00000801; // unsigned bytes, one dimension
constexpr std::uint32_t kMostItems = 10'000'000;
constexpr std::uint32_t kLongestSide = 4096;

std::string hexText(std::uint32_t value) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "0x%08x", value);
    return text.data();
}

std::string sizeText(const ImageShape& shape) {
    return std::to_string(shape.rows) + " x " + std::to_string(shape.columns) + " pixels";
}

/// One IDX file with its header read and found possible; what the header promises has yet to be read.
class IdxFile {
public:
    static IdxFile images(const fs::path& path, const std::stop_token& stop) {
        IdxFile file(path, stop);
        file.readMagic(kImagesMagic, "images");
        file.readCount("image");
        const std::uint32_t rows = file.readSide("row");
        const std::uint32_t columns = file.readSide("column");
        file.shape_ = {static_cast<int>(rows), static_cast<int>(columns), 1};
        if (file.shape_.size() > kMostPixels) {
            throw BadFile(file.path(), "claims images of " + sizeText(file.shape_) + ", more than the " +
                                           countText(kMostPixels) + " pixels that are accepted");
        }
        file.checkSize(counted(file.count_, "image") + " of " + sizeText(file.shape_));
        return file;
    }

    static IdxFile labels(const fs::path& path, const std::stop_token& stop) {
        IdxFile file(path, stop);
        file.readMagic(kLabelsMagic, "labels");
        file.readCount("label");
        file.shape_ = {1, 1, 1};
        file.checkSize(counted(file.count_, "label"));
        return file;
    }

    [[nodiscard]] const std::string& path() const noexcept { return reader_.path(); }
    [[nodiscard]] std::uint32_t count() const noexcept { return count_; }
    [[nodiscard]] const ImageShape& shape() const noexcept { return shape_; }

    /// How many of the items to load if `wanted` of them are; 0: all.
    [[nodiscard]] std::size_t part(std::size_t wanted) const noexcept {
        return wanted == 0 ? count_ : std::min<std::size_t>(wanted, count_);
    }
    [[nodiscard]] std::uintmax_t bytesOf(std::size_t items) const noexcept { return items * shape_.size(); }

    /// The bytes of the first so many items. Of all: exactly as many as the header promises, up to the very
    /// end of the file.
    std::vector<std::uint8_t> load(std::size_t items) {
        std::vector<std::uint8_t> bytes;
        const std::uintmax_t got = reader_.append(bytes, bytesOf(items));
        if (got < bytesOf(items)) {
            throw BadFile(path(), "is truncated: it ends after " + countText(got) + " of the " +
                                      counted(promised(), "byte") + " that its header promises");
        }
        if (items < count_) {
            return bytes;
        }
        // Reading on is also what makes zlib compare the checksum.
        std::array<std::uint8_t, 1> beyond{};
        if (reader_.read(beyond) != 0) {
            throw BadFile(path(),
                          "goes on after the " + counted(promised(), "byte") + " that its header promises");
        }
        return bytes;
    }

private:
    IdxFile(const fs::path& path, const std::stop_token& stop) : reader_(path, stop) {}

    std::uint32_t readNumber() {
        std::array<std::uint8_t, 4> bytes{};
        const std::size_t got = reader_.read(bytes);
        if (got < bytes.size()) {
            throw BadFile(path(), "is truncated: it ends within its header, after " +
                                      counted(headerSize_ + got, "byte"));
        }
        headerSize_ += bytes.size();
        std::uint32_t number = 0;
        for (const std::uint8_t byte : bytes) {
            number = number << 8 | byte;
        }
        return number;
    }

    void readMagic(std::uint32_t expected, const char* what) {
        const std::uint32_t magic = readNumber();
        if (magic != expected) {
            throw BadFile(path(), "is not a file of IDX " + std::string(what) + ": it starts with " +
                                      hexText(magic) + ", not with " + hexText(expected));
        }
    }

    void readCount(const std::string& noun) {
        count_ = readNumber();
        if (count_ == 0) {
            throw BadFile(path(), "is empty: it has no " + noun + "s");
        }
        if (count_ > kMostItems) {
            throw BadFile(path(), "claims " + counted(count_, noun) + ", more than the " +
                                      countText(kMostItems) + " that are accepted");
        }
    }

    std::uint32_t readSide(const std::string& noun) {
        const std::uint32_t side = readNumber();
        if (side < 1 || side > kLongestSide) {
            throw BadFile(path(), "claims images of " + counted(side, noun) + ", but only 1 to " +
                                      countText(kLongestSide) + " are accepted");
        }
        return side;
    }

    /// Compares the promise with the file before any memory is taken for it.
    void checkSize(const std::string& content) const {
        const std::uintmax_t whole = headerSize_ + promised();
        const std::uintmax_t size = reader_.fileSize();
        if (!reader_.compressed() && size != whole) {
            throw BadFile(path(), std::string(size < whole ? "is truncated" : "is too long") + ": it has " +
                                      counted(size, "byte") + ", but " + content + " take " +
                                      counted(whole, "byte"));
        }
        if (reader_.compressed() && whole / Inflater::kLargestFactor > size) {
            throw BadFile(path(), "is truncated: its " + counted(size, "byte") + " cannot inflate to the " +
                                      counted(whole, "byte") + " of " + content);
        }
    }

    [[nodiscard]] std::uintmax_t promised() const noexcept { return bytesOf(count_); }

    ByteReader reader_;
    ImageShape shape_;
    std::uint32_t count_ = 0;
    std::uintmax_t headerSize_ = 0;
};

void checkPair(const IdxFile& images, const IdxFile& labels) {
    if (labels.count() != images.count()) {
        throw BadFile(labels.path(), "has " + counted(labels.count(), "label") + ", but there " +
                                         (images.count() == 1 ? "is " : "are ") +
                                         counted(images.count(), "image"));
    }
}

/// All labels of a file: they are few bytes, and the first of them may not be the highest.
IdxLabels loadLabels(IdxFile& file, std::size_t wanted, ImageSet& set) {
    set.labels = file.load(file.count());
    set.labelsFrom = file.path();
    const auto first = std::span(set.labels).first(std::min(set.labels.size(), IdxLabels::kFirst));
    IdxLabels all{*std::ranges::max_element(set.labels), {first.begin(), first.end()}};
    set.labels.resize(wanted);
    return all;
}

void loadImages(IdxFile& file, std::size_t wanted, ImageSet& set) {
    set.shape = file.shape();
    set.pixels = file.load(wanted);
}

} // namespace

IdxLabels loadIdx(const IdxPaths& paths, const Wanted& wanted, const std::stop_token& stop,
                  Dataset& dataset) {
    IdxFile trainImages = IdxFile::images(paths.trainImages, stop);
    IdxFile trainLabels = IdxFile::labels(paths.trainLabels, stop);
    IdxFile testImages = IdxFile::images(paths.testImages, stop);
    IdxFile testLabels = IdxFile::labels(paths.testLabels, stop);
    checkPair(trainImages, trainLabels);
    checkPair(testImages, testLabels);
    if (testImages.shape() != trainImages.shape()) {
        throw BadFile(testImages.path(), "has images of " + sizeText(testImages.shape()) +
                                             ", but the training images are " +
                                             sizeText(trainImages.shape()));
    }
    const std::size_t train = trainImages.part(wanted.train);
    const std::size_t test = testImages.part(wanted.test);
    checkImageBytes(trainImages.path(), trainImages.bytesOf(train) + testImages.bytesOf(test));
    if (wanted.accept) {
        wanted.accept(trainImages.shape());
    }
    // The small files first: a fault in them is found before the large ones are read.
    IdxLabels labels = loadLabels(trainLabels, train, dataset.train);
    labels.highest = std::max(labels.highest, loadLabels(testLabels, test, dataset.test).highest);
    loadImages(testImages, test, dataset.test);
    loadImages(trainImages, train, dataset.train);
    return labels;
}

} // namespace mc
