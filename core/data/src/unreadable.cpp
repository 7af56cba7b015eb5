#include "unreadable.h"

#include "base/errors.h"
#include "base/text.h"
#include "byte_reader.h"
#include "content_kind.h"
#include "data_format.h"
#include "lower_case.h"
#include "picture.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mc {

namespace {

struct Foreign {
    std::string_view ending; // in lower case
    std::string_view what;
    std::string_view help;
};

constexpr std::string_view kAsArrays = "save its arrays as .npz with x_train, y_train, x_test and y_test";

constexpr std::array<Foreign, 12> kForeign{{
    {".mat", "a MATLAB file", kAsArrays},
    {".h5", "an HDF5 file", kAsArrays},
    {".hdf5", "an HDF5 file", kAsArrays},
    {".pt", "a file of PyTorch", kAsArrays},
    {".pth", "a file of PyTorch", kAsArrays},
    {".pkl", "a Python pickle", kAsArrays},
    {".npy", "a NumPy array", "four are needed: x_train.npy, y_train.npy, x_test.npy and y_test.npy"},
    {".csv", "a table", kAsArrays},
    {".parquet", "a Parquet table", kAsArrays},
    {".tfrecord", "a TFRecord file", kAsArrays},
    {".7z", "a 7-Zip archive", "unpack it"},
    {".rar", "a RAR archive", "unpack it"},
}};

const Foreign* foreignKind(std::string_view file) {
    const std::string lower = lowerCase(file);
    const auto found =
        std::ranges::find_if(kForeign, [&lower](const Foreign& row) { return lower.ends_with(row.ending); });
    return found != kForeign.end() ? &*found : nullptr;
}

/// What is known to be no data set, with what would help; empty if nothing is known.
std::string hint(const std::vector<std::string>& files) {
    if (std::ranges::any_of(files, isPictureName)) {
        return " It has pictures, but not in class folders: put them into train/CLASS and test/CLASS.";
    }
    for (const std::string& file : files) {
        if (const Foreign* foreign = foreignKind(file)) {
            return " " + file + " is " + std::string(foreign->what) + ": " + std::string(foreign->help) + ".";
        }
    }
    return {};
}

} // namespace

std::string nothingToRead(const std::vector<std::string>& files, const std::vector<std::string>& archives) {
    if (archives.size() > 1) {
        return "holds several archives and no data set beside them. Open one of them: " +
               joined(archives, ", ");
    }
    std::vector<std::string_view> titles;
    for (const DataFormat& format : dataFormats()) {
        titles.push_back(format.title);
    }
    return "holds no known data set." + hint(files) + " What can be read: " + joined(titles, "; ") +
           "; or an archive of them.";
}

std::string unreadableFile(const FileBundle& bundle, const std::string& file) {
    const std::size_t slash = file.find_last_of('/');
    const std::string folder = slash == std::string::npos ? "" : file.substr(0, slash);
    const std::string name = slash == std::string::npos ? file : file.substr(slash + 1);
    if (!bundle.list(folder).hasFile(name)) {
        return "there is no such folder or file";
    }
    ByteReader reader(bundle.open(file));
    const std::string kind = contentKind(reader);
    return "belongs to no data set that can be read." + (kind.empty() ? hint({name}) : kind);
}

} // namespace mc
