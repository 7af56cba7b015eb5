#include "export/npy.h"

#include "base/utf8.h"

#include <bit>
#include <cstring>
#include <span>
#include <utility>

namespace mc {

static_assert(std::endian::native == std::endian::little, "arrays are written as the machine keeps numbers");

namespace {

constexpr std::string_view kMagic("\x93NUMPY\x01\x00", 8);
constexpr std::size_t kLengthBytes = 2;
constexpr std::size_t kAlignment = 64; ///< where the values begin, by the format

template <class Value> std::string bytesOf(const Value* values, std::size_t count) {
    std::string bytes(count * sizeof(Value), '\0');
    if (count > 0) {
        std::memcpy(bytes.data(), values, bytes.size());
    }
    return bytes;
}

template <class Values> NumpyArray table(std::string name, const char* type, const Values& values) {
    return {std::move(name),
            type,
            {values.rows(), values.cols()},
            true,
            bytesOf(values.data(), static_cast<std::size_t>(values.size()))};
}

/// A tuple as Python writes it.
std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text = "(";
    for (const std::int64_t length : shape) {
        text += std::to_string(length) + (shape.size() == 1 ? "," : &length == &shape.back() ? "" : ", ");
    }
    return text + ")";
}

} // namespace

NumpyArray numpyArray(std::string name, const Matrix& matrix) {
    return table(std::move(name), "<f4", matrix);
}

NumpyArray numpyArray(std::string name, const Vector& vector) {
    return {std::move(name),
            "<f4",
            {vector.size()},
            false,
            bytesOf(vector.data(), static_cast<std::size_t>(vector.size()))};
}

NumpyArray numpyArray(std::string name, const SpikeMatrix& spikes) {
    return table(std::move(name), "|u1", spikes);
}

NumpyArray numpyArray(std::string name, const Eigen::MatrixXi& numbers) {
    return table(std::move(name), "<i4", numbers);
}

NumpyArray numpyArray(std::string name, const std::vector<double>& values) {
    return {std::move(name),
            "<f8",
            {static_cast<std::int64_t>(values.size())},
            false,
            bytesOf(values.data(), values.size())};
}

NumpyArray numpyNumber(std::string name, std::int64_t number) {
    return {std::move(name), "<i8", {}, false, bytesOf(&number, 1)};
}

NumpyArray numpyText(std::string name, std::string_view text) {
    std::u32string characters = charactersOf(text); // NumPy keeps four bytes per character
    if (characters.empty()) {
        characters += U'\0'; // a text of no characters has no type
    }
    return {std::move(name),
            "<U" + std::to_string(characters.size()),
            {},
            false,
            bytesOf(characters.data(), characters.size())};
}

NumpyArray numpyBytes(std::string name, const std::vector<std::uint8_t>& bytes,
                      std::vector<std::int64_t> shape) {
    return {std::move(name), "|u1", std::move(shape), false, bytesOf(bytes.data(), bytes.size())};
}

std::string npyContent(const NumpyArray& array) {
    std::string header = "{'descr': '" + array.type +
                         "', 'fortran_order': " + (array.columnMajor ? "True" : "False") +
                         ", 'shape': " + shapeText(array.shape) + ", }";
    const std::size_t before = kMagic.size() + kLengthBytes;
    const std::size_t used = before + header.size() + 1;
    header.append((kAlignment - used % kAlignment) % kAlignment, ' ');
    header += '\n';
    std::string content;
    content.reserve(before + header.size() + array.values.size()); // taken once: weights are large
    content += kMagic;
    content += static_cast<char>(header.size() & 0xFFU);
    content += static_cast<char>(header.size() >> 8U);
    content += header;
    content += array.values;
    return content;
}

} // namespace mc
