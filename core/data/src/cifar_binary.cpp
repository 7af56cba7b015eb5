#include "base/errors.h"
#include "byte_reader.h"
#include "cifar_set.h"
#include "counted.h"
#include "image_limits.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace mc {

namespace {

/// The files of a set, by their names in the folder.
struct CifarFiles {
    CifarKind kind;
    std::vector<std::string> train;
    std::string test;
    std::string classNames; ///< may be missing

    [[nodiscard]] std::size_t recordSize() const { return kind.labelBytes + kCifarShape.size(); }
};

/// The files of one set of images, and how much of them is wanted.
class Batches {
public:
    Batches(const DataFolder& folder, const CifarFiles& files, std::vector<std::string> names,
            std::size_t wanted, const std::stop_token& stop)
        : folder_(folder), files_(files), names_(std::move(names)), stop_(stop) {
        counts_.resize(names_.size());
        visit(names_, [this](std::size_t batch, ByteReader file) {
            counts_[batch] = countRecords(file);
            all_ += counts_[batch];
        });
        wanted_ = wanted == 0 ? all_ : std::min<std::uintmax_t>(wanted, all_);
    }

    [[nodiscard]] std::uintmax_t all() const { return all_; }
    [[nodiscard]] std::uintmax_t wanted() const { return wanted_; }

    /// The labels with which the set begins.
    [[nodiscard]] std::vector<std::uint8_t> firstLabels() const {
        ImageSet set;
        prepare(std::min<std::uintmax_t>(kTellingLabels, counts_.front()), set);
        visit({names_.front()}, [&](std::size_t, ByteReader file) { read(file, 0, 0, set); });
        return set.labels;
    }

    void load(ImageSet& set) const {
        prepare(wanted_, set);
        std::vector<std::string> needed;
        std::vector<std::size_t> first; // image of each file
        for (std::size_t before = 0; before < wanted_; before += counts_[needed.size() - 1]) {
            first.push_back(before);
            needed.push_back(names_[needed.size()]);
        }
        visit(needed, [&](std::size_t batch, ByteReader file) { read(file, batch, first[batch], set); });
        set.shape = kCifarShape;
        set.labelsFrom =
            folder_.bundle.nameOf(names_.size() == 1 ? pathIn(folder_.path, names_.front()) : folder_.path);
    }

private:
    /// In one go, as an archive must be unpacked anew for each.
    template <class Each> void visit(const std::vector<std::string>& names, Each each) const {
        std::vector<std::string> paths;
        paths.reserve(names.size());
        for (const std::string& name : names) {
            paths.push_back(pathIn(folder_.path, name));
        }
        folder_.bundle.visit(paths, [&](std::size_t index, std::unique_ptr<ByteSource> source) {
            each(index, ByteReader(std::move(source), stop_));
        });
    }

    [[nodiscard]] std::uintmax_t countRecords(ByteReader& file) const {
        const std::uintmax_t size = sizeOf(file);
        if (size == 0) {
            throw BadFile(file.name(), MC_TEXT("is empty: it has no images"));
        }
        if (size % files_.recordSize() != 0) {
            throw BadFile(file.name(),
                          {MC_TEXT("has %1, which is no multiple of the %2 bytes of a %3 record"),
                           {bytesCounted(size), grouped(files_.recordSize()), files_.kind.name}});
        }
        return size / files_.recordSize();
    }

    /// Of what is compressed, no more than reading it tells.
    static std::uintmax_t sizeOf(ByteReader& file) {
        if (!file.compressed() && file.storedSize()) {
            return *file.storedSize();
        }
        std::vector<std::uint8_t> piece(1 << 20);
        std::uintmax_t size = 0;
        while (const std::size_t got = file.read(piece)) {
            size += got;
        }
        return size;
    }

    /// Makes room for so many images.
    static void prepare(std::uintmax_t images, ImageSet& set) {
        set.labels.resize(images);
        set.pixels.resize(images * kCifarShape.size());
    }

    /// The records of a file, as far as there is room behind its first image.
    void read(ByteReader& file, std::size_t batch, std::size_t first, ImageSet& set) const {
        std::vector<std::uint8_t> record(files_.recordSize());
        const std::size_t count = std::min<std::uintmax_t>(counts_[batch], set.labels.size() - first);
        auto pixels = set.pixels.begin() + std::ptrdiff_t(first * kCifarShape.size());
        for (std::size_t image = 0; image < count; ++image) {
            file.readWhole(record);
            set.labels[first + image] =
                checkedLabel(files_.kind, file.name(), image + 1, record[files_.kind.labelBytes - 1]);
            pixels = std::copy(record.begin() + std::ptrdiff_t(files_.kind.labelBytes), record.end(), pixels);
        }
    }

    const DataFolder& folder_;
    const CifarFiles& files_;
    std::vector<std::string> names_;
    std::stop_token stop_;
    std::vector<std::uintmax_t> counts_;
    std::uintmax_t all_ = 0;
    std::uintmax_t wanted_ = 0;
};

Dataset loadCifarBinary(const DataFolder& folder, const CifarFiles& files, const std::string& folderName,
                        const Wanted& wanted, const std::stop_token& stop) {
    const Batches train(folder, files, files.train, wanted.train, stop);
    const Batches test(folder, files, {files.test}, wanted.test, stop);
    checkImageBytes(folder.bundle.nameOf(pathIn(folder.path, files.train.front())),
                    (train.wanted() + test.wanted()) * kCifarShape.size());
    Dataset dataset;
    std::optional<ClassNames> own = ownClassNames(folder, "");
    own = own ? own : ifComplete(files.kind, ownClassNames(folder, files.classNames));
    nameCifar(files.kind, train.firstLabels(), train.all(), test.all(), folderName, own, dataset);
    if (wanted.accept) {
        wanted.accept({kCifarShape, dataset.classes.size()});
    }
    test.load(dataset.test);
    train.load(dataset.train);
    checkNames(own, dataset);
    return dataset;
}

/// The training batches and the test batch, or nothing if none of them is there.
std::optional<CifarFiles> findBatches(const DataFolder& folder) {
    CifarFiles files{kCifar10, {}, "test_batch.bin", "batches.meta.txt"};
    std::string missing;
    const auto refuse = [&folder](const std::string& name, Message fault) {
        throw BadFile(folder.bundle.nameOf(pathIn(folder.path, name)), std::move(fault));
    };
    for (std::size_t number = 1; number <= kCifarBatches; ++number) {
        const std::string name = "data_batch_" + std::to_string(number) + ".bin";
        if (!folder.listing.hasFile(name)) {
            missing = missing.empty() ? name : missing;
        } else if (!missing.empty()) {
            refuse(missing, {MC_TEXT("is missing, though %1 is there"), {name}});
        } else {
            files.train.push_back(name);
        }
    }
    const bool testThere = folder.listing.hasFile(files.test);
    if (files.train.empty() && !testThere) {
        return std::nullopt;
    }
    if (files.train.empty() || !testThere) {
        refuse(testThere ? missing : files.test,
               MC_TEXT("is missing, though other files of CIFAR-10 are there"));
    }
    return files;
}

/// `train.bin` alone may be anything.
std::optional<CifarFiles> findFine(const DataFolder& folder) {
    CifarFiles files{kCifar100, {"train.bin"}, "test.bin", "fine_label_names.txt"};
    const bool there = folder.listing.hasFile(files.train.front()) && folder.listing.hasFile(files.test);
    return there ? std::optional(std::move(files)) : std::nullopt;
}

} // namespace

std::vector<FoundDataset> findCifarBinary(const DataFolder& folder, const std::stop_token&) {
    std::vector<FoundDataset> found;
    for (std::optional<CifarFiles> files : {findBatches(folder), findFine(folder)}) {
        if (!files) {
            continue;
        }
        std::vector<std::string> names = files->train;
        names.push_back(files->test);
        found.push_back(foundIn(folder, {}, std::move(names), *std::move(files), loadCifarBinary));
    }
    return found;
}

} // namespace mc
