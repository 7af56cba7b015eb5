#pragma once

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>
#include <zip.h>

/// Reads NumPy's files by their published format alone, to check those that the program writes.
namespace mc::testing {

struct ReadArray {
    std::string type;
    bool columnMajor = false;
    std::vector<std::int64_t> shape;
    std::string values;

    /// The value at (row, column) of a matrix.
    template <class Value> [[nodiscard]] Value at(std::int64_t row, std::int64_t column) const {
        const std::int64_t place = columnMajor ? column * shape.at(0) + row : row * shape.at(1) + column;
        Value value{};
        std::memcpy(&value, values.data() + static_cast<std::size_t>(place) * sizeof(Value), sizeof(Value));
        return value;
    }
    /// The i-th value in the order of the file.
    template <class Value> [[nodiscard]] Value at(std::int64_t i) const {
        Value value{};
        std::memcpy(&value, values.data() + static_cast<std::size_t>(i) * sizeof(Value), sizeof(Value));
        return value;
    }
    /// Of a text; characters beyond ASCII as '?'.
    [[nodiscard]] std::string text() const {
        std::string all;
        for (std::size_t i = 0; i + 4 <= values.size(); i += 4) {
            const auto letter = at<std::uint32_t>(static_cast<std::int64_t>(i / 4));
            all += letter == 0    ? std::string()
                   : letter < 128 ? std::string(1, static_cast<char>(letter))
                                  : "?";
        }
        return all;
    }
};

inline ReadArray readNpy(const std::string& content) {
    if (content.size() < 10 || content.compare(0, 8, std::string("\x93NUMPY\x01\x00", 8)) != 0) {
        throw std::runtime_error("no .npy file");
    }
    const std::size_t length =
        static_cast<unsigned char>(content[8]) + 256U * static_cast<unsigned char>(content[9]);
    if ((10 + length) % 64 != 0 || content.at(10 + length - 1) != '\n') {
        throw std::runtime_error("the header is not aligned");
    }
    const std::string header = content.substr(10, length);
    static const std::regex form(
        R"(\{'descr': '([^']+)', 'fortran_order': (True|False), 'shape': \(([0-9, ]*)\), \} *\n)");
    std::smatch found;
    if (!std::regex_match(header, found, form)) {
        throw std::runtime_error("strange header: " + header);
    }
    ReadArray array;
    array.type = found[1];
    array.columnMajor = found[2] == "True";
    const std::string shape = found[3];
    static const std::regex number("[0-9]+");
    for (auto it = std::sregex_iterator(shape.begin(), shape.end(), number); it != std::sregex_iterator();
         ++it) {
        array.shape.push_back(std::stoll(it->str()));
    }
    array.values = content.substr(10 + length);
    return array;
}

inline std::string arrayFileContent(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// All arrays of an archive by their names.
inline std::map<std::string, ReadArray> readNpz(const std::string& path) {
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(path.c_str(), ZIP_RDONLY, nullptr),
                                                                 &zip_discard);
    if (!archive) {
        throw std::runtime_error("no archive: " + path);
    }
    std::map<std::string, ReadArray> arrays;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        zip_stat_t facts;
        zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &facts);
        std::string content(facts.size, '\0');
        zip_file_t* file = zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), content.size());
        zip_fclose(file);
        const std::string name = facts.name;
        arrays[name.substr(0, name.size() - 4)] = readNpy(content);
    }
    return arrays;
}

} // namespace mc::testing
