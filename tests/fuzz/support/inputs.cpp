#include "support/inputs.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace mc::fuzz {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostCorpusBytes = 12'288; ///< of a corpus file
constexpr int kSixteen = 16;

fs::path corpusFile(const Target& target) {
    return fs::path(MC_FUZZ_FOLDER) / "corpus" / (std::string(target.name) + ".txt");
}

bool isPlain(char c) {
    return c > ' ' && c <= '~' && c != '%';
}

std::string hexadecimal(char c) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return {kDigits[byte / kSixteen], kDigits[byte % kSixteen]};
}

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    if (fs::exists(folder)) {
        for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

std::vector<std::string> wordsOf(const Target& target) {
    return target.words != nullptr ? target.words() : std::vector<std::string>();
}

std::string repeated(std::string_view text, std::size_t bytes) {
    std::string all;
    while (!text.empty() && all.size() < bytes) {
        all += text;
    }
    return all;
}

/// A word as libFuzzer reads it: "with \x00".
std::string dictionaryLine(std::string_view word) {
    std::string line = "\"";
    for (const char c : word) {
        line += isPlain(c) && c != '"' && c != '\\' ? std::string(1, c) : "\\x" + hexadecimal(c);
    }
    return line + "\"\n";
}

} // namespace

std::string sourceFile(const fs::path& path) {
    std::string content = contentOf(fs::path(MC_FUZZ_FOLDER) / "../.." / path);
    if (content.empty()) {
        throw std::runtime_error("There is no " + path.string() + ".");
    }
    return content;
}

const Target& targetNamed(std::string_view name) {
    const std::span<const Target> all = targets();
    const auto found = std::ranges::find(all, name, &Target::name);
    if (found == all.end()) {
        throw std::invalid_argument("There is no target '" + std::string(name) + "' in this program.");
    }
    return *found;
}

std::string corpusLine(std::string_view input) {
    std::string line;
    for (const char c : input) {
        line += isPlain(c) ? std::string(1, c) : "%" + hexadecimal(c);
    }
    return line;
}

std::string inputOfLine(std::string_view line) {
    std::string input;
    while (!line.empty()) {
        std::size_t taken = 1;
        char c = line.front();
        if (c == '%') {
            unsigned byte = 0;
            taken = 3;
            const auto read =
                std::from_chars(line.data() + 1, line.data() + std::min(line.size(), taken), byte, kSixteen);
            if (line.size() < taken || read.ptr != line.data() + taken) {
                throw std::invalid_argument("A line of a corpus has a % without two hexadecimal digits.");
            }
            c = static_cast<char>(byte);
        }
        input += c;
        line.remove_prefix(taken);
    }
    return input;
}

std::vector<KeptInput> keptInputs(const Target& target) {
    std::vector<KeptInput> inputs;
    for (std::string& seed : target.seeds()) {
        inputs.push_back({"seed " + std::to_string(inputs.size() + 1), std::move(seed), true});
    }
    std::ifstream corpus(corpusFile(target));
    int number = 0;
    for (std::string line; std::getline(corpus, line);) {
        inputs.push_back({corpusFile(target).string() + ":" + std::to_string(++number), inputOfLine(line)});
    }
    for (const fs::path& path : filesIn(fs::path(MC_FUZZ_FOLDER) / "found" / target.name)) {
        inputs.push_back({path.string(), contentOf(path)});
    }
    return inputs;
}

std::vector<KeptInput> longInputs(const Target& target, std::size_t bytes) {
    std::vector<KeptInput> inputs;
    const std::vector<std::string> seeds = target.seeds();
    const std::vector<std::string> words = wordsOf(target);
    inputs.reserve(seeds.size() + 2 * words.size());
    for (const std::string& seed : seeds) {
        inputs.push_back({"a seed over and over", repeated(seed, bytes)});
    }
    for (const std::string& word : words) {
        const std::string many = repeated(word, bytes);
        std::string inside = seeds.front();
        inside.insert(inside.size() / 2, many);
        inputs.push_back({word + " over and over", many});
        inputs.push_back({word + " over and over in a seed", std::move(inside)});
    }
    return inputs;
}

void writeInputs(const Target& target, const fs::path& folder, const fs::path& dictionary) {
    fs::create_directories(folder);
    int number = 0;
    for (const KeptInput& input : keptInputs(target)) {
        std::ofstream(folder / ("kept-" + std::to_string(++number)), std::ios::binary) << input.content;
    }
    std::ofstream lines(dictionary);
    lines << "# " << target.name << '\n'; // libFuzzer refuses an empty file
    for (const std::string& word : wordsOf(target)) {
        lines << dictionaryLine(word);
    }
}

void writeLong(const Target& target, const fs::path& folder) {
    constexpr std::size_t kLong = 262'144;
    fs::create_directories(folder);
    int number = 0;
    for (const KeptInput& input : longInputs(target, kLong)) {
        std::ofstream(folder / ("long-" + std::to_string(++number)), std::ios::binary) << input.content;
    }
}

void packCorpus(const Target& target, const fs::path& folder) {
    std::vector<std::string> lines;
    for (const fs::path& path : filesIn(folder)) {
        lines.push_back(corpusLine(contentOf(path)));
    }
    std::ranges::sort(lines, {}, [](const std::string& line) { return std::pair(line.size(), line); });
    std::ofstream file(corpusFile(target));
    std::size_t bytes = 0;
    for (const std::string& line : lines) {
        bytes += line.size() + 1;
        if (bytes > kMostCorpusBytes) {
            break;
        }
        file << line << '\n';
    }
}

bool didCommand(const std::vector<std::string>& arguments) {
    const std::string command = arguments.empty() ? "" : arguments.front();
    if (command == "list") {
        for (const Target& target : targets()) {
            std::cout << target.name << '\n';
        }
    } else if (command == "write" && arguments.size() == 4) {
        writeInputs(targetNamed(arguments[1]), arguments[2], arguments[3]);
    } else if (command == "long" && arguments.size() == 3) {
        writeLong(targetNamed(arguments[1]), arguments[2]);
    } else if (command == "pack" && arguments.size() == 3) {
        packCorpus(targetNamed(arguments[1]), arguments[2]);
    } else {
        return false;
    }
    return true;
}

} // namespace mc::fuzz
