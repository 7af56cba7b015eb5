#include "data/folder.h"

#include "base/errors.h"
#include "cifar.h"
#include "idx.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr std::array kFashionClasses{"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
                                     "Sandal",      "Shirt",   "Sneaker",  "Bag",   "Ankle boot"};
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

/// IDX headers do not say what the images show, so the folder's name has to.
void nameIdx(const std::string& folder, std::uint8_t highestLabel, Dataset& dataset) {
    std::string lower = folder;
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const bool fashion = lower.find("fashion") != std::string::npos;
    const bool mnist = lower.find("mnist") != std::string::npos;
    dataset.name = fashion ? "Fashion-MNIST" : mnist ? "MNIST" : folder;
    const std::size_t classes = std::max<std::size_t>(10, std::size_t{1} + highestLabel);
    for (std::size_t label = 0; label < classes; ++label) {
        const bool named = fashion && label < kFashionClasses.size();
        dataset.classes.push_back(named ? kFashionClasses[label] : std::to_string(label));
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
        const std::uint8_t highestLabel = loadIdx(*idx, wanted, stop, dataset);
        nameIdx(folderName(folder), highestLabel, dataset);
        return dataset;
    }
    if (const std::optional<CifarPaths> cifar = findCifarFiles(folder)) {
        return loadCifar(cifar->train, cifar->test, wanted, stop);
    }
    throw BadFile(folder.string(),
                  "holds no known data set: neither IDX files (train-images-idx3-ubyte, ...) nor "
                  "the binary version of CIFAR-10 (data_batch_1.bin, ...)");
}

} // namespace mc
