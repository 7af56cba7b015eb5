#include "data/folder.h"

#include "base/errors.h"
#include "cifar.h"
#include "class_names.h"
#include "idx.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr std::array kFashionClasses{"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                                     "Sandal",      "Shirt",   "Sneaker",  "Bag",   "Ankle boot"};
/// The labels with which the published training sets begin. No other set begins so by chance.
constexpr std::array<std::uint8_t, IdxLabels::kFirst> kMnistBegins{
    5, 0, 4, 1, 9, 2, 1, 3, 1, 4, 3, 5, 3, 6, 1, 7, 2, 8, 6, 9, 4, 0, 9, 1, 1, 2, 4, 3, 2, 7, 3, 8};
constexpr std::array<std::uint8_t, IdxLabels::kFirst> kFashionBegins{
    9, 0, 0, 3, 0, 2, 7, 2, 5, 5, 0, 9, 5, 5, 7, 9, 1, 0, 6, 4, 3, 1, 4, 8, 4, 3, 0, 2, 4, 4, 5, 3};
constexpr int kMostBatches = 5;

bool isThere(const fs::path& path) {
    std::error_code fault;
    const fs::file_status status = fs::status(path, fault);
    if (status.type() == fs::file_type::none) {
        throw BadFile(path.string(), "cannot be read: " + fault.message());
    }
    return fs::exists(status);
}

/// An IDX file under any of its names. A plain file is preferred to a compressed one beside it: it loads
/// faster.
std::optional<fs::path> findIdx(const fs::path& folder, std::string_view stem, std::string_view type) {
    for (const std::string_view ending : {"", ".gz"}) {
        for (const std::string_view joint : {"-", "."}) {
            fs::path path = folder / stem;
            path += joint;
            path += type;
            path += ending;
            if (isThere(path)) {
                return path;
            }
        }
    }
    return std::nullopt;
}

/// The four files, or nothing if none of them is there.
std::optional<IdxPaths> findIdxFiles(const fs::path& folder) {
    struct Part {
        std::string_view stem;
        std::string_view type;
        fs::path IdxPaths::*place;
    };
    constexpr std::array<Part, 4> parts{{{"train-images", "idx3-ubyte", &IdxPaths::trainImages},
                                         {"train-labels", "idx1-ubyte", &IdxPaths::trainLabels},
                                         {"t10k-images", "idx3-ubyte", &IdxPaths::testImages},
                                         {"t10k-labels", "idx1-ubyte", &IdxPaths::testLabels}}};
    IdxPaths paths;
    bool any = false;
    const Part* missing = nullptr;
    for (const Part& part : parts) {
        if (std::optional<fs::path> found = findIdx(folder, part.stem, part.type)) {
            paths.*part.place = *std::move(found);
            any = true;
        } else if (missing == nullptr) {
            missing = &part;
        }
    }
    if (!any) {
        return std::nullopt;
    }
    if (missing != nullptr) {
        const std::string name = std::string(missing->stem) + "-" + std::string(missing->type);
        throw BadFile((folder / name).string(),
                      "is missing, plain and with .gz, though other files of an IDX data set are there");
    }
    return paths;
}

struct CifarPaths {
    std::vector<fs::path> train;
    fs::path test;
};

/// The training batches and the test batch, or nothing if none of them is there.
std::optional<CifarPaths> findCifarFiles(const fs::path& folder) {
    CifarPaths paths{{}, folder / "test_batch.bin"};
    fs::path missing;
    for (int number = 1; number <= kMostBatches; ++number) {
        fs::path path = folder / ("data_batch_" + std::to_string(number) + ".bin");
        if (!isThere(path)) {
            missing = missing.empty() ? std::move(path) : missing;
        } else if (!missing.empty()) {
            throw BadFile(missing.string(), "is missing, though " + path.filename().string() + " is there");
        } else {
            paths.train.push_back(std::move(path));
        }
    }
    const bool testThere = isThere(paths.test);
    if (paths.train.empty() && !testThere) {
        return std::nullopt;
    }
    if (paths.train.empty() || !testThere) {
        throw BadFile((testThere ? missing : paths.test).string(),
                      "is missing, though other files of CIFAR-10 are there");
    }
    return paths;
}

/// The last part of the path, also where it is written as "." or with a slash at the end.
std::string folderName(const fs::path& folder) {
    const fs::path path = fs::absolute(folder).lexically_normal();
    const fs::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
    return name.empty() ? path.string() : name.string();
}

/// IDX headers do not say what the images show: of the published sets the labels do, else the folder's name
/// has to.
void nameIdx(const std::string& folder, const IdxLabels& labels, Dataset& dataset) {
    std::string lower = folder;
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const bool knownMnist = std::ranges::equal(labels.first, kMnistBegins);
    const bool fashion = std::ranges::equal(labels.first, kFashionBegins) ||
                         (!knownMnist && lower.find("fashion") != std::string::npos);
    const bool mnist = knownMnist || lower.find("mnist") != std::string::npos;
    dataset.name = fashion ? "Fashion-MNIST" : mnist ? "MNIST" : folder;
    const std::size_t classes = std::max<std::size_t>(10, std::size_t{1} + labels.highest);
    for (std::size_t label = 0; label < classes; ++label) {
        const bool named = fashion && label < kFashionClasses.size();
        dataset.classes.push_back(named ? kFashionClasses[label] : std::to_string(label));
    }
}

/// Names that the folder gives itself count more than those known here.
void takeClassNames(const fs::path& folder, std::size_t highestLabel, Dataset& dataset) {
    if (std::optional<ClassNames> classes = readClassNames(folder)) {
        classes->checkLabel(highestLabel);
        dataset.classes = std::move(classes->names);
    }
}

} // namespace

Dataset openFolder(const fs::path& folder, const Wanted& wanted, const std::stop_token& stop) {
    if (!isThere(folder)) {
        throw BadFile(folder.string(), "there is no such folder");
    }
    if (!fs::is_directory(folder)) {
        throw BadFile(folder.string(), "is not a folder");
    }
    if (const std::optional<IdxPaths> idx = findIdxFiles(folder)) {
        Dataset dataset;
        const IdxLabels labels = loadIdx(*idx, wanted, stop, dataset);
        nameIdx(folderName(folder), labels, dataset);
        takeClassNames(folder, labels.highest, dataset);
        return dataset;
    }
    if (const std::optional<CifarPaths> cifar = findCifarFiles(folder)) {
        Dataset dataset = loadCifar(cifar->train, cifar->test, wanted, stop);
        takeClassNames(folder,
                       std::max(*std::ranges::max_element(dataset.train.labels),
                                *std::ranges::max_element(dataset.test.labels)),
                       dataset);
        return dataset;
    }
    throw BadFile(folder.string(),
                  "holds no known data set: neither IDX files (train-images-idx3-ubyte, ...) nor "
                  "the binary version of CIFAR-10 (data_batch_1.bin, ...)");
}

} // namespace mc
