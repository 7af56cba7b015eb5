#pragma once

#include "base/matrix.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// An array as NumPy keeps it.
struct NumpyArray {
    std::string name; ///< its key in an archive: letters, digits and "_"
    std::string type; ///< as NumPy writes it: "<f4" float32, "|u1" uint8, "<i4" int32, "<U5" text
    std::vector<std::int64_t> shape; ///< empty: a single value
    bool columnMajor = false;        ///< order of the values where there are several axes
    std::string values;              ///< little endian
};

/// [rows, columns], float32.
[[nodiscard]] NumpyArray numpyArray(std::string name, const Matrix& matrix);
/// [entries], float32.
[[nodiscard]] NumpyArray numpyArray(std::string name, const Vector& vector);
/// [rows, columns], uint8.
[[nodiscard]] NumpyArray numpyArray(std::string name, const SpikeMatrix& spikes);
/// [rows, columns], int32.
[[nodiscard]] NumpyArray numpyArray(std::string name, const Eigen::MatrixXi& numbers);
/// [entries], float64.
[[nodiscard]] NumpyArray numpyArray(std::string name, const std::vector<double>& values);
/// A single int64.
[[nodiscard]] NumpyArray numpyNumber(std::string name, std::int64_t number);
/// A single text: str(array) gives it back. text: UTF-8; what is none becomes U+FFFD.
[[nodiscard]] NumpyArray numpyText(std::string name, std::string_view text);
/// [rows, columns, ...] of bytes as they stand, the last axis running fastest, uint8. shape: its product is
/// the number of bytes.
[[nodiscard]] NumpyArray numpyBytes(std::string name, const std::vector<std::uint8_t>& bytes,
                                    std::vector<std::int64_t> shape);

/// The whole content of a .npy file (format 1.0).
[[nodiscard]] std::string npyContent(const NumpyArray& array);

} // namespace mc
