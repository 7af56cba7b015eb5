#include "base/errors.h"
#include "base/number_text.h"
#include "base/utf8.h"
#include "byte_reader.h"
#include "class_names.h"
#include "counted.h"
#include "data_format.h"
#include "image_limits.h"
#include "lower_case.h"
#include "number_array.h"
#include "picture.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kMostClasses = 256; // a label is a byte
constexpr std::uintmax_t kMostPictureBytes = 16 << 20;

/// Names of the folders of a set's classes; compared in lower case.
constexpr std::array<std::string_view, 4> kTrainNames{"train", "training", "train_set", "notmnist_large"};
constexpr std::array<std::string_view, 7> kTestNames{"test",       "testing", "test_set",      "val",
                                                     "validation", "valid",   "notmnist_small"};

/// The first of the names that a folder of the data folder has, in its own letters.
std::optional<std::string> findFolder(const DataFolder& folder, std::span<const std::string_view> names) {
    for (const std::string_view name : names) {
        for (const std::string& own : folder.listing.folders) {
            if (lowerCase(own) == name) {
                return own;
            }
        }
    }
    return std::nullopt;
}

/// In alphabetical order; by number if all are numbers.
void sortClasses(std::vector<std::string>& classes) {
    const bool numbers = std::ranges::all_of(
        classes, [](const std::string& name) { return numberIn<unsigned>(name).has_value(); });
    if (numbers) {
        std::ranges::stable_sort(classes, {},
                                 [](const std::string& name) { return *numberIn<unsigned>(name); });
    }
}

/// Pictures of a set, with their classes.
struct PictureList {
    std::vector<std::string> files; ///< paths in the bundle
    std::vector<std::uint8_t> labels;
};

/// The pictures in the folders of the classes. Those of all classes take turns, so that the first so many are
/// of all of them.
PictureList listPictures(const DataFolder& folder, const std::string& set,
                         const std::vector<std::string>& classes) {
    std::vector<std::vector<std::string>> byClass;
    std::size_t most = 0;
    const FolderListing there = folder.bundle.list(pathIn(folder.path, set));
    for (const std::string& name : classes) {
        const std::string path = pathIn(pathIn(folder.path, set), name);
        std::vector<std::string>& files = byClass.emplace_back();
        if (!there.hasFolder(name)) {
            continue; // a class of the training pictures alone
        }
        for (const std::string& file : folder.bundle.list(path).files) {
            if (isPictureName(file) && !file.starts_with('.')) {
                files.push_back(pathIn(path, file));
            }
        }
        most = std::max(most, files.size());
    }
    PictureList list;
    for (std::size_t turn = 0; turn < most; ++turn) {
        for (std::size_t label = 0; label < byClass.size(); ++label) {
            if (turn < byClass[label].size()) {
                list.files.push_back(std::move(byClass[label][turn]));
                list.labels.push_back(static_cast<std::uint8_t>(label));
            }
        }
    }
    if (list.files.empty()) {
        throw BadFile(folder.bundle.nameOf(pathIn(folder.path, set)),
                      MC_TEXT("has no PNG or JPEG pictures in its folders"));
    }
    return list;
}

/// Where channel c of pixel p goes: pixels are kept channel by channel.
void store(const Picture& picture, const ImageShape& shape, std::uint8_t* target) {
    const std::size_t plane = shape.plane();
    const auto own = static_cast<std::size_t>(picture.shape.channels);
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(shape.channels); ++channel) {
        for (std::size_t pixel = 0; pixel < plane; ++pixel) {
            target[channel * plane + pixel] = picture.pixels[pixel * own + (own == 1 ? 0 : channel)];
        }
    }
}

/// Throws BadFile unless a picture is as the first one, or grey where that is in colour.
void checkAlike(const std::string& name, const ImageShape& own, const std::string& first,
                const ImageShape& shape) {
    if (own.rows != shape.rows || own.columns != shape.columns) {
        throw BadFile(name,
                      {MC_TEXT("has %1 x %2 pixels, but %3 has %4 x %5: all pictures must have one size"),
                       {own.rows, own.columns, first, shape.rows, shape.columns}});
    }
    if (own.channels > shape.channels) {
        throw BadFile(
            name, {MC_TEXT("is in colour, but %1 is grey: save all of them in colour, or none"), {first}});
    }
}

Picture read(std::unique_ptr<ByteSource> source, const std::stop_token& stop) {
    ByteReader file(std::move(source), stop);
    return decodePicture(file.name(), file.readAll(kMostPictureBytes));
}

/// Reads class folders.
class ClassFolders {
public:
    ClassFolders(const DataFolder& folder, std::string train, std::string test)
        : folder_(folder), trainFolder_(std::move(train)), testFolder_(std::move(test)) {}

    [[nodiscard]] Dataset load(const std::string& folderName, const Wanted& wanted,
                               const std::stop_token& stop) {
        Dataset dataset;
        dataset.classes = classNames();
        PictureList train = listPictures(folder_, trainFolder_, dataset.classes);
        PictureList test = listPictures(folder_, testFolder_, dataset.classes);
        dataset.name = folderName;
        shorten(train, wanted.train);
        shorten(test, wanted.test);
        first_ = folder_.bundle.nameOf(train.files.front());
        shape_ = read(folder_.bundle.open(train.files.front()), stop).shape;
        checkImageBytes(first_, (train.files.size() + test.files.size()) * shape_.size());
        if (wanted.accept) {
            wanted.accept({shape_, dataset.classes.size()});
        }
        loadSet(train, trainFolder_, stop, dataset.train);
        loadSet(test, testFolder_, stop, dataset.test);
        return dataset;
    }

private:
    /// Those of the training set, which the test set must not have others beside.
    [[nodiscard]] std::vector<std::string> classNames() const {
        const std::string path = pathIn(folder_.path, trainFolder_);
        std::vector<std::string> classes = folder_.bundle.list(path).folders;
        if (classes.size() > kMostClasses) {
            throw BadFile(folder_.bundle.nameOf(path), {MC_TEXT("has %1 class folders, but %2 are accepted"),
                                                        {grouped(classes.size()), grouped(kMostClasses)}});
        }
        const std::string testPath = pathIn(folder_.path, testFolder_);
        for (const std::string& name : folder_.bundle.list(testPath).folders) {
            if (std::ranges::find(classes, name) == classes.end()) {
                throw BadFile(
                    folder_.bundle.nameOf(pathIn(testPath, name)),
                    {MC_TEXT("is a class that the training pictures in %1 do not have"), {trainFolder_}});
            }
        }
        for (const std::string& name : classes) {
            if (!isDisplayName(name)) {
                throw BadFile(folder_.bundle.nameOf(path),
                              MC_TEXT("has a class folder whose name is no text in UTF-8"));
            }
        }
        sortClasses(classes);
        return classes;
    }

    static void shorten(PictureList& list, std::size_t wanted) {
        const std::size_t count = wanted == 0 ? list.files.size() : std::min(wanted, list.files.size());
        list.files.resize(count);
        list.labels.resize(count);
    }

    void loadSet(PictureList& list, const std::string& set, const std::stop_token& stop,
                 ImageSet& images) const {
        images.shape = shape_;
        images.labelsFrom = folder_.bundle.nameOf(pathIn(folder_.path, set));
        images.labels = std::move(list.labels);
        images.pixels.resize(list.files.size() * shape_.size());
        folder_.bundle.visit(list.files, [&](std::size_t index, std::unique_ptr<ByteSource> source) {
            const std::string name = source->name();
            const Picture picture = read(std::move(source), stop);
            checkAlike(name, picture.shape, first_, shape_);
            store(picture, shape_, images.pixels.data() + index * shape_.size());
        });
    }

    const DataFolder& folder_;
    std::string trainFolder_;
    std::string testFolder_;
    std::string first_; // the picture that the others must be like
    ImageShape shape_;
};

bool hasFolders(const DataFolder& folder, const std::string& name) {
    return !folder.bundle.list(pathIn(folder.path, name)).folders.empty();
}

} // namespace

std::vector<FoundDataset> findClassFolders(const DataFolder& folder, const std::stop_token&) {
    const std::optional<std::string> train = findFolder(folder, kTrainNames);
    const std::optional<std::string> test = findFolder(folder, kTestNames);
    if (!train || !test || !hasFolders(folder, *train) || !hasFolders(folder, *test)) {
        return {};
    }
    FoundDataset one{{}, {}, {}};
    one.read = [folder, train = *train, test = *test](const std::string& folderName, const Wanted& wanted,
                                                      const std::stop_token& stop) {
        return ClassFolders(folder, train, test).load(folderName, wanted, stop);
    };
    return {std::move(one)};
}

} // namespace mc
