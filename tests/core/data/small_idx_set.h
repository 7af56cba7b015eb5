#pragma once

#include "hand_made_files.h"

#include <string>

namespace files {

inline const std::string kTrainImages = "train-images-idx3-ubyte";
inline const std::string kTrainLabels = "train-labels-idx1-ubyte";
inline const std::string kTestImages = "t10k-images-idx3-ubyte";
inline const std::string kTestLabels = "t10k-labels-idx1-ubyte";

/// Four training and two test images of 3 x 5 pixels, or wider ones, in a folder that is made for them.
inline void writeSmallSetTo(const std::filesystem::path& folder, std::uint8_t firstPixel = 0,
                            std::uint32_t columns = 5) {
    std::filesystem::create_directories(folder);
    const auto write = [&folder](const std::string& name, const Bytes& bytes) {
        std::ofstream(folder / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    };
    write(kTrainImages, idxImages(4, 3, columns, firstPixel));
    write(kTrainLabels, idxLabels({5, 0, 4, 1}));
    write(kTestImages, idxImages(2, 3, columns, 100));
    write(kTestLabels, idxLabels({7, 2}));
}

/// The same in a folder of a test.
inline void writeSmallSet(const Folder& folder) {
    writeSmallSetTo(folder.path());
}

/// Puts `bytes`, compressed, in the place of a plain file of the small set.
inline void replaceByGz(const Folder& folder, const std::string& name, const Bytes& bytes) {
    folder.remove(name);
    folder.write(name + ".gz", bytes);
}

} // namespace files
