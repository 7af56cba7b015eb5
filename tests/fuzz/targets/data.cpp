#include "byte_reader.h"
#include "class_names.h"
#include "data/open_dataset.h"
#include "data_files.h"
#include "data_format.h"
#include "idx_array.h"
#include "npy_array.h"
#include "pickle.h"
#include "picture.h"
#include "support/parts.h"
#include "support/property.h"
#include "support/scratch.h"
#include "support/target.h"

#include <algorithm>
#include <array>
#include <string>
#include <zlib.h>

/// Targets of data sets: each format, in a folder and in archives, and the parts that formats share.
namespace mc::fuzz {

namespace {

namespace fs = std::filesystem;
using data::Entries;
using data::Packing;

ByteReader readerOf(std::string_view content) {
    return ByteReader(data::sourceOf("file", std::string(content)));
}

// Whole data sets.

void checkSet(const ImageSet& set, const Dataset& dataset) {
    require(set.count() > 0 && set.shape == dataset.train.shape, "a set without images, or of another shape");
    require(set.pixels.size() == set.count() * set.shape.size(), "images that are not whole");
    require(
        std::ranges::all_of(set.labels, [&](std::uint8_t label) { return label < dataset.classes.size(); }),
        "a label without a class");
}

void checkDataset(const Dataset& dataset) {
    checkSet(dataset.train, dataset);
    checkSet(dataset.test, dataset);
    require(dataset.classes.size() <= 256, "more classes than labels");
    (void)identityOf(dataset);
}

/// Whatever data set a folder holds, all of it and its beginning.
void tryFolder(const std::map<std::string, std::string>& files) {
    const data::MemoryBundle bundle(files);
    const DataFolder folder{bundle, "", bundle.list("")};
    for (const DataFormat& format : dataFormats()) {
        const auto found = accepted([&] { return format.find(folder, {}); });
        if (!found) {
            return;
        }
        for (const FoundDataset& one : *found) {
            const std::optional<Dataset> all = accepted([&] { return one.read("folder", {}, {}); });
            const std::optional<Dataset> some = accepted([&] { return one.read("folder", {1, 1, {}}, {}); });
            if (all) {
                checkDataset(*all);
                require(some.has_value(), "a set of which the beginning is refused");
            }
            if (some) {
                checkDataset(*some);
                require(some->train.count() == 1 && some->test.count() == 1, "more images than are wanted");
            }
        }
        if (!found->empty()) {
            return;
        }
    }
}

/// Files of these names with the parts of an input; those that are empty are not there.
std::map<std::string, std::string> filesOf(std::string_view input, const std::vector<std::string>& names) {
    std::map<std::string, std::string> files;
    std::vector<std::string> parts = partsOf(input, names.size());
    for (std::size_t k = 0; k < names.size(); ++k) {
        if (!parts[k].empty()) {
            files[names[k]] = std::move(parts[k]);
        }
    }
    return files;
}

// IDX: as MNIST and as EMNIST have it, and the first compressed.

void tryIdx(std::string_view input) {
    const std::size_t kind = takeChoice(input, 3);
    const std::string before = kind == 1 ? "emnist-letters-" : "";
    const std::string test = kind == 1 ? "test" : "t10k";
    std::map<std::string, std::string> files =
        filesOf(input, {before + "train-images-idx3-ubyte", before + "train-labels-idx1-ubyte",
                        before + test + "-images-idx3-ubyte", before + test + "-labels-idx1-ubyte",
                        "classes.txt", "emnist-letters-mapping.txt"});
    if (kind == 2) {
        std::map<std::string, std::string> compressed;
        for (const auto& [name, content] : files) {
            compressed[name + ".gz"] = data::gzipped(content);
        }
        files = std::move(compressed);
    }
    tryFolder(files);
}

std::vector<std::string> idxSeeds() {
    const std::string labels("\0\1\2\3", 4);
    std::vector<std::string> seeds;
    for (std::size_t kind = 0; kind < 3; ++kind) {
        seeds.push_back(choiceByte(kind) +
                        inputOf({data::idxImages(4, 3, 5), data::idxLabels(labels), data::idxImages(2, 3, 5),
                                 data::idxLabels("\1\2"), "", kind == 1 ? "1 65 97\n2 66 98\n" : ""}));
    }
    seeds.push_back(choiceByte(0) +
                    inputOf({data::idxImages(1, 2, 2), data::idxLabels("\1"), data::idxImages(1, 2, 2),
                             data::idxLabels("\1"), "zero\none\n", ""}));
    return seeds;
}

std::vector<std::string> idxWords() {
    return {std::string("\0\0\x08\3", 4), std::string("\0\0\x08\1", 4), std::string("\0\0\x0D\3", 4),
            std::string("\0\0\x0E\4", 4), std::string("\0\0\0\1", 4),   "\xFF\xFF\xFF\xFF",
            std::string(kNextPart)};
}

// CIFAR, the binary and the Python version.

void tryCifarBinary(std::string_view input) {
    tryFolder(takeChoice(input, 2) == 0 ? filesOf(input, {"data_batch_1.bin", "data_batch_2.bin",
                                                          "test_batch.bin", "batches.meta.txt"})
                                        : filesOf(input, {"train.bin", "test.bin", "fine_label_names.txt"}));
}

std::vector<std::string> cifarBinarySeeds() {
    const std::string image(3072, 'x');
    return {choiceByte(0) + inputOf({"\6" + image, "", "\3" + image, ""}),
            choiceByte(1) + inputOf({"\1\6" + image, "\2\3" + image, ""})};
}

void tryCifarPython(std::string_view input) {
    tryFolder(filesOf(input, {"data_batch_1", "test_batch", "batches.meta"}));
}

std::vector<std::string> cifarPythonSeeds() {
    return {inputOf({data::cifarPickle("\6"), data::cifarPickle("\3"), ""}),
            inputOf({data::cifarPickle("\6\7"), data::cifarPickle("\3"),
                     "\x80\4}\x8C\x0Blabel_names](\x8C\1a\x8C\1be"
                     "s."})};
}

std::vector<std::string> pickleWords() {
    return {"\x80\x04",
            "\x80\x02",
            "cnumpy.core.multiarray\n_reconstruct\n",
            "cnumpy\nndarray\n",
            "cnumpy\ndtype\n",
            "c_codecs\nencode\n",
            "labels",
            "fine_labels",
            "data",
            "label_names",
            "\x8C",
            "\x95",
            "u.",
            "(",
            "]",
            "}",
            "K\1",
            "J",
            "e",
            "s",
            "R",
            "b",
            "\x85",
            "\x86",
            "\x87",
            "\x94",
            "h",
            "q",
            "latin1",
            std::string(kNextPart)};
}

void tryPickle(std::string_view input) {
    (void)accepted([&] {
        const Pickle pickle("file", {input.begin(), input.end()});
        for (const char* key : {"data", "labels", "fine_labels", "label_names"}) {
            if (const PickleNode* node = pickle.find(key)) {
                for (const std::uint32_t item : node->items) {
                    (void)pickle.node(item).text();
                }
            }
        }
        return true;
    });
}

/// As Python 2 wrote an array of NumPy.
std::string pickledArray() {
    const std::string zero(1, '\0');
    return "\x80\2}q\1(U\4datacnumpy.core.multiarray\n_reconstruct\nq\7cnumpy\nndarray\nq\10K" + zero +
           "\x85U\1b\x87Rq\t(K\1K\1K\2" +
           "\x86"
           "cnumpy\ndtype\nq\nU\2u1K" +
           zero + "K\1\x87Rq\13(K\3U\1|NNNJ\xFF\xFF\xFF\xFFJ\xFF\xFF\xFF\xFFK" + zero +
           "tb\x89U\2abtbU\6labels](K\1eu.";
}

std::vector<std::string> pickleSeeds() {
    return {pickledArray(),
            "\x80\4}\x8C\4"
            "dataC\3abcs.",
            "\x80\4}\x8C\6labels](K\1K\2es."};
}

// Arrays of NumPy, by themselves, as a set, and each in an archive of its own.

std::vector<std::string> npyWords() {
    return {"\x93NUMPY", "'descr': '",
            "|u1",       "<f4",
            "<f8",       ">i2",
            "<i8",       "|b1",
            "<U5",       "'fortran_order': False",
            "True",      "'shape': (",
            "(2, 3, 4)", ", }",
            "\n",        std::string(kNextPart)};
}

void tryNpy(std::string_view input) {
    for (const ArrayItem item : {ArrayItem::Image, ArrayItem::Label}) {
        (void)accepted([&] {
            NumberArray array = openNpyArray(readerOf(input), item);
            require(array.count() > 0 && array.itemSize() > 0, "an array without items");
            (void)accepted([&] { return imageLayout(array).shape; });
            if (array.type().isByte()) {
                require(array.loadBytes(array.count()).size() == array.count() * array.itemSize(),
                        "bytes that are not whole");
            } else {
                array.readItems(array.count(), [](std::size_t, std::span<const double> numbers) {
                    require(std::ranges::all_of(numbers, [](double x) { return x - x == 0; }),
                            "a number that is not finite");
                });
            }
            return true;
        });
    }
}

std::vector<std::string> npySeeds() {
    return {data::npy("|u1", "(2, 3, 4)", std::string(24, 'x')),
            data::npy("<f4", "(3,)", std::string(12, '\0')), data::npy(">i2", "(1, 2)", std::string(4, '\1')),
            data::npy("|b1", "(2, 2)", std::string(4, '\1'))};
}

void tryNumpySet(std::string_view input) {
    if (takeChoice(input, 2) == 0) {
        tryFolder(filesOf(input, {"x_train.npy", "y_train.npy", "x_test.npy", "y_test.npy", "classes.txt"}));
        return;
    }
    std::map<std::string, std::string> packed;
    for (const auto& [name, content] :
         filesOf(input, {"k-train-imgs.npz", "k-train-labels.npz", "k-test-imgs.npz", "k-test-labels.npz"})) {
        packed[name] = data::packed(Packing::Zip, {{"arr_0.npy", content}});
    }
    tryFolder(packed);
}

std::vector<std::string> numpySetSeeds() {
    const std::vector<std::string> bytes{data::npy("|u1", "(2, 3, 4)", std::string(24, 'x')),
                                         data::npy("|u1", "(2,)", "\1\2"),
                                         data::npy("|u1", "(1, 3, 4)", std::string(12, 'y')),
                                         data::npy("<i8", "(1,)", std::string("\1\0\0\0\0\0\0\0", 8))};
    const std::string images(48, '\0');
    return {choiceByte(0) + inputOf(bytes), choiceByte(1) + inputOf(bytes),
            choiceByte(0) + inputOf({data::npy("<f4", "(1, 2, 2, 3)", images), data::npy("|u1", "(1,)", "\1"),
                                     data::npy("<f4", "(1, 2, 2, 3)", images), data::npy("|u1", "(1,)", "\1"),
                                     "a\nb\n"})};
}

// Pictures, and class folders of them.

void tryPicture(std::string_view input) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(input.data());
    if (const auto picture = accepted([&] { return decodePicture("file", {bytes, input.size()}); })) {
        require(picture->pixels.size() == picture->shape.size(), "a picture that is not whole");
        require(picture->pixels.size() <= 100'000 && !picture->pixels.empty(), "a picture that is too large");
    }
}

std::string bytesOf(std::uint32_t number) {
    return {static_cast<char>(number >> 24U), static_cast<char>(number >> 16U),
            static_cast<char>(number >> 8U), static_cast<char>(number)};
}

/// A PNG file of chunks, each a name and data between parts, with checksums that fit; data of IDAT are
/// packed.
std::string pngOfChunks(std::string_view input) {
    constexpr std::size_t kMostChunks = 8;
    constexpr std::size_t kName = 4;
    std::string file = "\x89PNG\r\n\x1a\n";
    for (const std::string& part : partsOf(input, kMostChunks)) {
        const std::string name = (part + "IEND").substr(0, kName);
        std::string content = part.substr(std::min(part.size(), kName));
        if (name == "IDAT") {
            uLongf size = compressBound(content.size());
            std::string packed(size, '\0');
            compress(reinterpret_cast<Bytef*>(packed.data()), &size,
                     reinterpret_cast<const Bytef*>(content.data()), content.size());
            content = packed.substr(0, size);
        }
        const std::string checked = name + content;
        file += bytesOf(static_cast<std::uint32_t>(content.size())) + checked +
                bytesOf(static_cast<std::uint32_t>(
                    crc32_z(0, reinterpret_cast<const Bytef*>(checked.data()), checked.size())));
    }
    return file;
}

void tryPngChunks(std::string_view input) {
    tryPicture(pngOfChunks(input));
}

std::vector<std::string> pngChunkSeeds() {
    const std::string zero(1, '\0');
    const std::string grey = bytesOf(4) + bytesOf(2) + "\x08" + zero + zero + zero + zero;
    const std::string palette = bytesOf(4) + bytesOf(2) + "\x02\x03" + zero + zero + "\1";
    const std::string row = zero + "abcd";
    return {
        inputOf({"IHDR" + grey, "IDAT" + row + row, "IEND"}),
        inputOf({"IHDR" + palette, "PLTEabcdefghijkl", "tRNS\1\2", "IDAT" + std::string(24, '\0'), "IEND"}),
        inputOf({"IHDR" + grey, "gAMA" + bytesOf(45455), "sBIT\x04", "bKGD" + zero + "a", "IDAT" + row + row,
                 "IEND"})};
}

std::vector<std::string> pictureWords() {
    return {"IHDR",
            "IDAT",
            "IEND",
            "PLTE",
            "tRNS",
            "gAMA",
            "cHRM",
            "sRGB",
            "iCCP",
            "sBIT",
            "bKGD",
            "\x89PNG\r\n\x1a\n",
            "\xFF\xD8\xFF",
            "\xFF\xC0",
            "\xFF\xC4",
            "\xFF\xDA",
            "\xFF\xD9",
            "\xFF\xDD",
            std::string(kNextPart)};
}

std::vector<std::string> pictureSeeds() {
    return {data::png(3, 4, 1), data::png(3, 4, 3), data::jpeg(8, 8, 1), data::jpeg(9, 8, 3)};
}

void tryClassFolders(std::string_view input) {
    tryFolder(
        filesOf(input, {"train/a/1.png", "train/b/2.jpg", "train/a/3.png", "test/a/1.png", "test/b/2.jpeg"}));
}

std::vector<std::string> classFolderSeeds() {
    const std::string grey = data::png(8, 8, 1);
    const std::string colour = data::jpeg(8, 8, 3);
    return {inputOf({grey, data::jpeg(8, 8, 1), "", grey, ""}),
            inputOf({data::png(8, 8, 3), colour, grey, colour, grey})};
}

// Names of classes, and gzip.

void tryClassNames(std::string_view input) {
    if (const auto classes = accepted([&] { return readClassNames(readerOf(input)); })) {
        require(!classes->names.empty() && classes->names.size() <= 256, "how many names");
        std::string text;
        for (const std::string& name : classes->names) {
            text += name + "\n";
        }
        require(readClassNames(readerOf(text)).names == classes->names, "names read back as others");
    }
}

std::vector<std::string> classNameSeeds() {
    return {"zero\none\n", "\xEF\xBB\xBFgrößer\r\nkleiner\r\n\r\n", std::string(100, 'x')};
}

void tryGzip(std::string_view input) {
    constexpr std::uintmax_t kMost = std::uintmax_t{1} << 20;
    (void)accepted([&] { return readerOf(input).readAll(kMost); });
    const std::string packed = data::gzipped(std::string(input));
    const std::vector<std::uint8_t> bytes = readerOf(packed).readAll(kMost);
    require(std::string(bytes.begin(), bytes.end()) == input, "a packed file reads back as another");
}

std::vector<std::string> gzipSeeds() {
    return {data::gzipped("some text"), data::gzipped("some text") + data::gzipped("and more"),
            data::gzipped(std::string(5000, 'x'))};
}

// Archives: as they are, and with names and files of the input.

void tryPlace(const fs::path& path) {
    for (const char* inside : {"", "emnist-letters", "raw/train-images-idx3-ubyte"}) {
        if (const auto dataset = accepted([&] { return openDataset(path / inside); })) {
            checkDataset(*dataset);
        }
    }
}

void tryArchive(std::string_view input) {
    tryPlace(scratch().write("set.zip", input));
}

Entries smallSet(const std::string& folder) {
    return {{folder + "train-images-idx3-ubyte", data::idxImages(2, 2, 2)},
            {folder + "train-labels-idx1-ubyte", data::idxLabels("\1\2")},
            {folder + "t10k-images-idx3-ubyte", data::idxImages(1, 2, 2)},
            {folder + "t10k-labels-idx1-ubyte", data::idxLabels("\1")}};
}

Entries smallPictures() {
    return {{"train/a/1.png", data::png(4, 4, 1)},
            {"train/b/2.jpg", data::jpeg(4, 4, 1)},
            {"test/a/1.png", data::png(4, 4, 1)},
            {"test/b/2.png", data::png(4, 4, 1)}};
}

Entries smallArrays() {
    return {{"x_train.npy", data::npy("|u1", "(2, 3, 4)", std::string(24, 'x'))},
            {"y_train.npy", data::npy("|u1", "(2,)", "\1\2")},
            {"x_test.npy", data::npy("|u1", "(1, 3, 4)", std::string(12, 'y'))},
            {"y_test.npy", data::npy("|u1", "(1,)", "\1")}};
}

constexpr std::array kPackings{Packing::Zip, Packing::Tar, Packing::TarGz, Packing::TarXz, Packing::TarZst};

std::vector<std::string> archiveSeeds() {
    std::vector<std::string> seeds;
    for (const Packing packing : kPackings) {
        seeds.push_back(data::packed(packing, smallSet("raw/")));
    }
    seeds.push_back(data::packed(Packing::Zip, {{"inner.zip", data::packed(Packing::Zip, smallSet(""))}}));
    seeds.push_back(data::packed(Packing::Zip, smallPictures()));
    seeds.push_back(data::packed(Packing::TarGz, smallPictures()));
    seeds.push_back(data::packed(Packing::Zip, smallArrays()));
    return seeds;
}

/// Each part is a name, a line break and the content of a file.
void tryArchiveEntries(std::string_view input) {
    constexpr std::size_t kMostEntries = 8;
    // With one of 64 KiB libarchive writes behind the end of its memory: when it writes, which the program
    // never asks.
    constexpr std::size_t kLongestName = 4096;
    const Packing packing = kPackings[takeChoice(input, kPackings.size())];
    Entries entries;
    for (const std::string& part : partsOf(input, kMostEntries)) {
        if (part.empty()) {
            continue;
        }
        const std::size_t end = std::min(part.find('\n'), part.size());
        entries.emplace_back(part.substr(0, std::min(end, kLongestName)),
                             part.substr(std::min(end + 1, part.size())));
    }
    tryPlace(scratch().write("entries.zip", data::packed(packing, entries)));
}

std::vector<std::string> archiveEntrySeeds() {
    std::vector<std::string> seeds;
    for (const Entries& entries :
         {smallSet(""), smallSet("raw/"), smallSet("/etc/"), smallPictures(), smallArrays()}) {
        std::vector<std::string> parts;
        for (const auto& [name, content] : entries) {
            parts.push_back(name + "\n" + content);
        }
        seeds.push_back(choiceByte(seeds.size()) + inputOf(parts));
    }
    return seeds;
}

std::vector<std::string> archiveWords() {
    std::vector<std::string> words{"PK\3\4",
                                   "PK\1\2",
                                   "PK\5\6",
                                   "ustar",
                                   "\x1F\x8B\x08",
                                   "BZh9",
                                   ("\xFD"
                                    "7zXZ"),
                                   "\x28\xB5\x2F\xFD",
                                   "../",
                                   "train/a/",
                                   "arr_0.npy",
                                   ".npz",
                                   ".zip",
                                   "x_train.npy",
                                   "classes.txt",
                                   "test/"};
    for (const auto& [name, content] : smallSet("raw/")) {
        words.push_back(name);
    }
    words.emplace_back(kNextPart);
    return words;
}

} // namespace

std::span<const Target> targets() {
    static constexpr std::array kTargets{
        Target{"idx", tryIdx, idxSeeds, idxWords},
        Target{"cifar_binary", tryCifarBinary, cifarBinarySeeds, idxWords},
        Target{"cifar_python", tryCifarPython, cifarPythonSeeds, pickleWords},
        Target{"pickle", tryPickle, pickleSeeds, pickleWords},
        Target{"npy", tryNpy, npySeeds, npyWords},
        Target{"numpy_set", tryNumpySet, numpySetSeeds, npyWords},
        Target{"picture", tryPicture, pictureSeeds, pictureWords},
        Target{"png_chunks", tryPngChunks, pngChunkSeeds, pictureWords},
        Target{"class_folders", tryClassFolders, classFolderSeeds, pictureWords},
        Target{"class_names", tryClassNames, classNameSeeds},
        Target{"gzip", tryGzip, gzipSeeds},
        Target{"archive", tryArchive, archiveSeeds, archiveWords},
        Target{"archive_entries", tryArchiveEntries, archiveEntrySeeds, archiveWords}};
    return kTargets;
}

} // namespace mc::fuzz
