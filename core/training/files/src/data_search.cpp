#include "training/files/data_search.h"

#include "training/experiment/open_data.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

namespace mc {

namespace fs = std::filesystem;

namespace {

constexpr int kFoldersAbove = 2;

/// What refuses a file need not end like a sentence.
Message sentence(Message text) {
    return text.inEnglish().ends_with('.') ? text : Message(MC_TEXT("%1."), {std::move(text)});
}

[[noreturn]] void refuseOthers(const fs::path& file, const std::string& place, DataFault why, Message what) {
    Message fault =
        place == kDrawnDigits
            ? Message(MC_TEXT("was made with other data than the drawn digits: %1"),
                      {sentence(std::move(what))})
            : Message(MC_TEXT("was made with other data than %2: %1"), {sentence(std::move(what)), place});
    throw DataRefused(file, std::move(fault), why, place);
}

/// experiment: names the place.
DatasetPtr openThere(const fs::path& file, const Experiment& experiment, const std::stop_token& stop) {
    const std::string& place = experiment.data.source;
    DatasetPtr data;
    try {
        data = openData(experiment, stop);
    } catch (const BadFile& fault) {
        throw DataRefused(file, {MC_TEXT("its data cannot be opened. %1"), {sentence(fault.message())}},
                          DataFault::NotFound, place);
    } catch (const BadParameter& fault) { // too few images, or of another size
        refuseOthers(file, place, DataFault::DoNotFit, fault.message());
    }
    try {
        checkFits(experiment, *data);
    } catch (const Refused& fault) {
        refuseOthers(file, place, DataFault::DoNotFit, fault.message());
    }
    return data;
}

void compare(const fs::path& file, const std::string& place, const DataRecord& record, const Dataset& data) {
    if (record.identity && data.identity && *record.identity != *data.identity) {
        refuseOthers(file, place, DataFault::Differ, differenceText(*record.identity, *data.identity));
    }
}

/// other: whatever their content is.
DatasetPtr openAt(const fs::path& file, Experiment there, const DataRecord& record, const std::string& place,
                  bool other, const std::stop_token& stop) {
    there.data.source = place;
    DatasetPtr data = openThere(file, there, stop);
    if (!other) {
        compare(file, place, record, *data);
    }
    return data;
}

/// The last folders of a path: "b", "a/b", "/a/b" of "/a/b".
std::vector<fs::path> endsOf(const fs::path& path) {
    std::vector<fs::path> ends;
    fs::path end;
    for (fs::path rest = path; rest.has_relative_path(); rest = rest.parent_path()) {
        end = end.empty() ? rest.filename() : rest.filename() / end;
        ends.push_back(end);
    }
    return ends;
}

/// A place can be a folder, an archive, or what is meant in an archive: `gzip.zip/emnist-letters`.
bool isThere(const fs::path& place) {
    std::error_code ignored;
    return fs::exists(place, ignored) || fs::is_regular_file(place.parent_path(), ignored);
}

} // namespace

DataRefused::DataRefused(const fs::path& file, Message sentence, DataFault why, std::string where)
    : BadFile(file.string(), std::move(sentence)), fault(why), place(std::move(where)) {}

bool isDataThere(const std::string& place) {
    return place == kDrawnDigits || isThere(place);
}

std::vector<std::string> placesBeside(const fs::path& file, const fs::path& source) {
    std::vector<std::string> places;
    std::vector<fs::path> ends = endsOf(source.lexically_normal());
    std::ranges::reverse(ends);
    fs::path folder = fs::absolute(file).lexically_normal().parent_path();
    for (int above = 0; above <= kFoldersAbove; ++above) {
        for (const fs::path& end : ends) {
            const std::string place = (folder / end).string();
            if (place != source && std::ranges::find(places, place) == places.end() && isThere(place)) {
                places.push_back(place);
            }
        }
        folder = folder.parent_path();
    }
    return places;
}

DatasetPtr openDataOf(const fs::path& file, Experiment& experiment, const DataRecord& record,
                      const DataWish& wish, const std::stop_token& stop) {
    std::string& source = experiment.data.source;
    if (!wish.place.empty()) {
        DatasetPtr data = openAt(file, experiment, record, wish.place, wish.other, stop);
        source = wish.place;
        return data;
    }
    try {
        return openAt(file, experiment, record, source, wish.other, stop);
    } catch (const DataRefused&) {
        // Content that cannot be compared is not looked for: nothing would tell it from any other.
        if (source == kDrawnDigits || !record.identity) {
            throw;
        }
        for (const std::string& place : placesBeside(file, source)) {
            try {
                DatasetPtr data = openAt(file, experiment, record, place, false, stop);
                source = place;
                return data;
            } catch (const DataRefused&) { // NOLINT(bugprone-empty-catch): why the first place failed is told
            }
        }
        throw;
    }
}

} // namespace mc
