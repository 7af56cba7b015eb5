// Runs reference cases through the core and prints the largest difference per quantity.

#include "case_file.h"
#include "comparison.h"
#include "run_case.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

constexpr double kTolerance = 1e-4;
constexpr int kFailed = 1;
constexpr int kUnusable = 2;

bool check(const std::string& path) {
    std::ifstream file(path);
    if (!file) {
        throw std::runtime_error("cannot be opened");
    }
    const Json document = Json::parse(file);
    const Json result = runCase(readCase(document));
    const auto gaps = compare(document.at("expected"), result);
    bool passes = !gaps.empty();
    for (const auto& [name, gap] : gaps) {
        const bool within = gap <= kTolerance;
        passes = passes && within;
        std::printf("  %-32s %10.2e  %s\n", name.c_str(), gap, within ? "ok" : "FAILED");
    }
    return passes;
}

} // namespace

/// Status 0: all cases are reproduced; 1: one is not; 2: none failed, but one cannot be used, or none is
/// given.
int main(int count, char** arguments) {
    if (count < 2) {
        std::fprintf(stderr, "usage: reference_check CASE.json...\n");
        return kUnusable;
    }
    int failed = 0;
    int refused = 0;
    for (int i = 1; i < count; ++i) {
        const std::string path = arguments[i];
        std::printf("%s\n", std::filesystem::path(path).stem().string().c_str());
        try {
            const bool passes = check(path);
            failed += passes ? 0 : 1;
            std::printf("%s: %s (tolerance %g)\n", path.c_str(), passes ? "all within" : "FAILED",
                        kTolerance);
        } catch (const std::exception& fault) {
            ++refused;
            std::printf("%s: cannot be used, %s\n", path.c_str(), fault.what());
        }
    }
    if (failed > 0) {
        return kFailed;
    }
    return refused > 0 ? kUnusable : EXIT_SUCCESS;
}
