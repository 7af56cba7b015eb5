#include "lesson/lesson_file.h"
#include "lesson/rehearsal.h"
#include "support/check.h"

#include <algorithm>
#include <filesystem>

// Every lesson that comes with the program, played forwards and backwards: what its text promises happens.

namespace {

using namespace mc;

std::vector<std::filesystem::path> files() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(MC_LESSONS)) {
        if (entry.path().extension() == ".md") {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

void playAndCheck(const std::filesystem::path& path) {
    const auto lesson = std::make_shared<const Lesson>(readLesson(path));
    CHECK(lesson->steps.size() >= 4);
    std::vector<Moment> places;
    Rehearsal rehearsal(lesson, 1);
    for (std::size_t step = 0; step < lesson->steps.size(); ++step) {
        places.push_back(rehearsal.enter(step)->past->now);
        rehearsal.finish();
    }
    std::size_t promises = 0;
    for (const Verdict& verdict : rehearsal.verdicts()) {
        ++promises;
        if (!verdict.kept()) {
            throw check::Failed(path.filename().string() + ", line " + std::to_string(verdict.claim->line) +
                                ": " + verdict.words(*lesson).inEnglish());
        }
    }
    CHECK(promises >= 3);
    for (std::size_t step = lesson->steps.size(); step-- > 0;) {
        CHECK(rehearsal.enter(step)->past->now == places[step]);
        if (!lesson->steps[step].race) { // once is enough
            rehearsal.finish();
        }
    }
    for (const Verdict& verdict : rehearsal.verdicts()) {
        CHECK(verdict.kept());
    }
}

} // namespace

int main(int count, char** arguments) {
    std::vector<check::Test> tests;
    for (const std::filesystem::path& path : files()) {
        tests.push_back({path.stem().string(), [path] { playAndCheck(path); }});
    }
    tests.push_back({"tour", [] { playAndCheck(std::filesystem::path(MC_LESSONS) / "tour" / "tour.md"); }});
    tests.push_back({"thereAreSixLessons", [] { CHECK(files().size() == 6); }});
    return check::runAll(tests, count, arguments);
}
