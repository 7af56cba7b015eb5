#include "lesson/board_words.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "scanning.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace mc {

namespace {

[[noreturn]] void refuseBoard(Message sentence) {
    throw BadParameter("board", std::move(sentence));
}

[[noreturn]] void refuseView(std::string_view name) {
    refuseBoard({MC_TEXT("There is no view '%1'. It can be %2."), {name, alternatives(boardViews())}});
}

bool isIn(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// The numbers of "LAYER:CELL" or "LAYER:CELL:AFFERENT"; none if they are not whole numbers of a layer from
/// 1, and of others from 0, up to 1,000,000.
std::optional<std::vector<int>> placesIn(std::string_view text) {
    constexpr int kMost = 1'000'000;
    std::vector<int> places;
    if (text.ends_with(':')) {
        return std::nullopt;
    }
    while (!text.empty()) {
        const auto [first, rest] = splitAt(text, ':');
        const std::optional<int> place = numberIn<int>(first);
        if (!place || *place < (places.empty() ? 1 : 0) || *place > kMost) {
            return std::nullopt;
        }
        places.push_back(*place);
        text = rest;
    }
    return places;
}

} // namespace

BoardColumns parseColumns(std::string_view text) {
    constexpr std::size_t kMostViews = 6;
    constexpr std::size_t kMostColumns = 3;
    BoardColumns columns;
    std::set<std::string_view> seen;
    for (bool more = true; more;) {
        const auto [column, others] = splitAt(text, '|');
        more = column.size() != text.size();
        text = others;
        std::vector<std::string> names;
        for (const std::string_view name : listIn(column)) {
            if (!isIn(boardViews(), name)) {
                refuseView(name);
            }
            if (!seen.insert(name).second) {
                refuseBoard({MC_TEXT("The view '%1' is named twice."), {name}});
            }
            names.emplace_back(name);
        }
        columns.push_back(std::move(names));
    }
    if (seen.size() > kMostViews || columns.size() > kMostColumns) {
        refuseBoard({MC_TEXT("More than %1 views, or %2 columns, leave no room for any."),
                     {kMostViews, kMostColumns}});
    }
    return columns;
}

std::string parsePart(std::string_view text) {
    if (!isIn(boardViews(), text) && !isIn(boardControls(), text)) {
        std::vector<std::string_view> names(boardViews().begin(), boardViews().end());
        names.insert(names.end(), boardControls().begin(), boardControls().end());
        refuseBoard({MC_TEXT("There is no part '%1'. It can be %2."), {text, alternatives(names)}});
    }
    return std::string(text);
}

std::vector<ViewSetting> parseSettings(std::string_view text, const Experiment& experiment) {
    const std::vector<std::string_view> words = listIn(text);
    if (!isIn(boardViews(), words.front())) {
        refuseView(words.front());
    }
    if (words.size() < 2) {
        refuseBoard(
            MC_TEXT("It sets nothing: the view is followed by its options, like layers, vip=on, sst=on."));
    }
    std::vector<ViewSetting> settings;
    for (auto word = words.begin() + 1; word != words.end(); ++word) {
        const auto [option, value] = splitAt(*word, '=');
        settings.push_back(
            {std::string(words.front()), std::string(trimmed(option)), std::string(trimmed(value))});
        checkSetting(settings.back(), experiment);
    }
    return settings;
}

std::vector<Sight> parseSights(std::string_view text) {
    std::vector<Sight> sights;
    for (const std::string_view one : listIn(text)) {
        const auto [part, words] = splitAt(one, ':');
        sights.push_back({parsePart(trimmed(part)), std::string(trimmed(words)), 0});
    }
    return sights;
}

CellAddress parseCell(std::string_view text) {
    const std::optional<std::vector<int>> places = placesIn(text);
    if (!places || places->size() != 2) {
        refuseBoard({MC_TEXT("'%1' is no cell: it is LAYER:CELL, like 1:17."), {text}});
    }
    return {(*places)[0], (*places)[1]};
}

SynapseAddress parseSynapse(std::string_view text) {
    const std::optional<std::vector<int>> places = placesIn(text);
    if (!places || places->size() != 3) {
        refuseBoard({MC_TEXT("'%1' is no synapse: it is LAYER:CELL:AFFERENT, like 2:3:17."), {text}});
    }
    return {{(*places)[0], (*places)[1]}, (*places)[2]};
}

} // namespace mc
