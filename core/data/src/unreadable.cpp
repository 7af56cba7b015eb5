#include "unreadable.h"

#include "byte_reader.h"
#include "content_kind.h"
#include "data_format.h"
#include "lower_case.h"
#include "picture.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace mc {

namespace {

struct Foreign {
    std::string_view ending; // in lower case
    Text sentence;           // %1 is the file
};

constexpr Text kHdf5 =
    MC_TEXT("%1 is an HDF5 file: save its arrays as .npz with x_train, y_train, x_test and y_test.");
constexpr Text kPyTorch =
    MC_TEXT("%1 is a file of PyTorch: save its arrays as .npz with x_train, y_train, x_test and y_test.");

constexpr std::array<Foreign, 12> kForeign{{
    {".mat",
     MC_TEXT("%1 is a MATLAB file: save its arrays as .npz with x_train, y_train, x_test and y_test.")},
    {".h5", kHdf5},
    {".hdf5", kHdf5},
    {".pt", kPyTorch},
    {".pth", kPyTorch},
    {".pkl",
     MC_TEXT("%1 is a Python pickle: save its arrays as .npz with x_train, y_train, x_test and y_test.")},
    {".npy", MC_TEXT("%1 is a NumPy array: four are needed: x_train.npy, y_train.npy, x_test.npy and "
                     "y_test.npy.")},
    {".csv", MC_TEXT("%1 is a table: save its arrays as .npz with x_train, y_train, x_test and y_test.")},
    {".parquet",
     MC_TEXT("%1 is a Parquet table: save its arrays as .npz with x_train, y_train, x_test and y_test.")},
    {".tfrecord",
     MC_TEXT("%1 is a TFRecord file: save its arrays as .npz with x_train, y_train, x_test and y_test.")},
    {".7z", MC_TEXT("%1 is a 7-Zip archive: unpack it.")},
    {".rar", MC_TEXT("%1 is a RAR archive: unpack it.")},
}};

const Foreign* foreignKind(std::string_view file) {
    const std::string lower = lowerCase(file);
    const auto found =
        std::ranges::find_if(kForeign, [&lower](const Foreign& row) { return lower.ends_with(row.ending); });
    return found != kForeign.end() ? &*found : nullptr;
}

/// What is known to be no data set, with what would help; empty if nothing is known.
Message hint(const std::vector<std::string>& files) {
    if (std::ranges::any_of(files, isPictureName)) {
        return MC_TEXT(
            "It has pictures, but not in class folders: put them into train/CLASS and test/CLASS.");
    }
    for (const std::string& file : files) {
        if (const Foreign* foreign = foreignKind(file)) {
            return {foreign->sentence, {file}};
        }
    }
    return {};
}

} // namespace

Message nothingToRead(const std::vector<std::string>& files, const std::vector<std::string>& archives) {
    if (archives.size() > 1) {
        return {MC_TEXT("holds several archives and no data set beside them. Open one of them: %1"),
                {listed({archives.begin(), archives.end()})}};
    }
    Message formats;
    for (const DataFormat& format : dataFormats()) {
        formats = formats.empty() ? Message(format.title)
                                  : Message(MC_TEXT("%1; %2"), {std::move(formats), format.title});
    }
    return followedBy(followedBy(MC_TEXT("holds no known data set."), hint(files)),
                      {MC_TEXT("What can be read: %1; or an archive of them."), {std::move(formats)}});
}

Message unreadableFile(const FileBundle& bundle, const std::string& file) {
    const std::size_t slash = file.find_last_of('/');
    const std::string folder = slash == std::string::npos ? "" : file.substr(0, slash);
    const std::string name = slash == std::string::npos ? file : file.substr(slash + 1);
    if (!bundle.list(folder).hasFile(name)) {
        return MC_TEXT("there is no such folder or file");
    }
    ByteReader reader(bundle.open(file));
    const Message kind = contentKind(reader);
    return followedBy(MC_TEXT("belongs to no data set that can be read."),
                      kind.empty() ? hint({name}) : kind);
}

} // namespace mc
