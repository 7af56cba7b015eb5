#include "support/scratch.h"

#include "base/errors.h"

#include <fstream>
#include <stdlib.h>
#include <system_error>

namespace mc::fuzz {

namespace fs = std::filesystem;

Scratch::Scratch() {
    std::string name = (fs::temp_directory_path() / "microcircuit-fuzz-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw BadFile(name, std::string("cannot be made"));
    }
    folder_ = name;
}

Scratch::~Scratch() {
    std::error_code fault;
    fs::remove_all(folder_, fault);
}

fs::path Scratch::write(std::string_view name, std::string_view content) const {
    const fs::path path = folder_ / name;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    if (!file) {
        throw BadFile(path.string(), std::string("cannot be written"));
    }
    return path;
}

const Scratch& scratch() {
    static const Scratch one;
    return one;
}

} // namespace mc::fuzz
