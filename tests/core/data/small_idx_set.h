#pragma once

#include "hand_made_files.h"

#include <string>

namespace files {

inline const std::string kTrainImages = "train-images-idx3-ubyte";
inline const std::string kTrainLabels = "train-labels-idx1-ubyte";
inline const std::string kTestImages = "t10k-images-idx3-ubyte";
inline const std::string kTestLabels = "t10k-labels-idx1-ubyte";

/// Four training and two test images of 3 x 5 pixels.
inline void writeSmallSet(const Folder& folder) {
    folder.write(kTrainImages, idxImages(4, 3, 5));
    folder.write(kTrainLabels, idxLabels({5, 0, 4, 1}));
    folder.write(kTestImages, idxImages(2, 3, 5, 100));
    folder.write(kTestLabels, idxLabels({7, 2}));
}

/// Puts `bytes`, compressed, in the place of a plain file of the small set.
inline void replaceByGz(const Folder& folder, const std::string& name, const Bytes& bytes) {
    folder.remove(name);
    folder.write(name + ".gz", bytes);
}

} // namespace files
