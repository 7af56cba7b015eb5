#include "training/events/what_if_text.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "base/text.h"
#include "base/utf8.h"
#include "training/events/what_if_table.h"
#include "training/events/word_parts.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace mc {

namespace {

constexpr int kHexadecimal = 16;

/// Two digits for each pixel.
std::string hexadecimal(const std::vector<std::uint8_t>& pixels) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t pixel : pixels) {
        text += kDigits[pixel / kHexadecimal];
        text += kDigits[pixel % kHexadecimal];
    }
    return text;
}

/// The beginning of a text: whole characters, of at most so many bytes.
std::string_view beginningOf(std::string_view text, std::size_t most) {
    std::size_t bytes = 0;
    while (bytes < text.size()) {
        const std::size_t next = std::max(characterBytes(text.substr(bytes)), std::size_t{1});
        if (bytes + next > most) {
            break;
        }
        bytes += next;
    }
    return text.substr(0, bytes);
}

/// Reads a what-if by its row.
class WhatIfReader {
public:
    explicit WhatIfReader(std::string_view text) : text_(text), parts_(partsOf(text, "=")) {}

    [[nodiscard]] WhatIf read() const {
        const WhatIfRow* const row = whatIfRowNamed(parts_.name);
        if (row == nullptr) {
            refuse(MC_TEXT("The what-if '%1' is not known."));
        }
        WhatIfArguments arguments{.switched = row->switched};
        if (row->place == WhatIfPlace::Parameter) {
            readParameter(arguments);
        } else if (row->place == WhatIfPlace::Image) {
            readImage(arguments);
        } else {
            readPlace(row->place, arguments);
            arguments.amount = amount(row->amount);
        }
        return row->make(arguments);
    }

private:
    /// sentence: has the what-if as %1.
    [[noreturn]] void refuse(Text sentence, std::vector<Message> more = {}) const {
        constexpr std::size_t kMost = 80; // an image is long
        const std::string text = std::string(beginningOf(text_, kMost)) + (text_.size() > kMost ? "…" : "");
        more.insert(more.begin(), text);
        throw BadParameter(
            "at", followedBy({sentence, std::move(more)}, {MC_TEXT("It can be %1."), {whatIfForms()}}));
    }
    [[nodiscard]] int whole(std::size_t place) const {
        const std::optional<int> number = numberIn<int>(parts_.places[place]);
        if (!number || *number < 0) {
            refuse(MC_TEXT("The what-if '%1' does not name a layer, cell or afferent by its number."));
        }
        return *number;
    }
    void readPlace(WhatIfPlace place, WhatIfArguments& arguments) const {
        const std::size_t given = parts_.places.size();
        if (place == WhatIfPlace::Cell && given != 2) {
            refuse(MC_TEXT("The what-if '%1' does not give a layer and a cell."));
        }
        if (place == WhatIfPlace::Synapse && given != 3) {
            refuse(MC_TEXT("The what-if '%1' does not give a layer, a cell and its afferent."));
        }
        if (place < WhatIfPlace::Cell && given > (place == WhatIfPlace::Run ? 0 : 1)) {
            refuse(place == WhatIfPlace::Run ? MC_TEXT("The what-if '%1' takes no layer.")
                                             : MC_TEXT("The what-if '%1' has too many parts."));
        }
        arguments.cell = {given > 0 ? whole(0) : 0, given > 1 ? whole(1) : 0};
        arguments.afferent = given > 2 ? whole(2) : 0;
        if (given > 0 && arguments.cell.layer == 0) {
            refuse(MC_TEXT("The what-if '%1' names layer 0, the input, which has no microcircuits."));
        }
    }
    [[nodiscard]] double amount(const WhatIfAmount& wanted) const {
        if (wanted.title.empty()) {
            if (parts_.value) {
                refuse(MC_TEXT("The what-if '%1' takes no value."));
            }
            return 0;
        }
        const std::string_view value = parts_.value.value_or("");
        const std::optional<double> number = wanted.share ? shareIn(value) : numberIn<double>(value);
        if (!number) {
            refuse(wanted.missing);
        }
        return *number;
    }
    void readParameter(WhatIfArguments& arguments) const {
        if (parts_.places.size() != 1 || !parts_.value) {
            refuse(MC_TEXT("The what-if '%1' does not give a parameter and its value."));
        }
        std::string id(parts_.places.front());
        std::ranges::replace(id, '-', '_'); // as the options of the command line are written
        try {
            const Field& field = fieldNamed(id);
            arguments.field = field.id;
            arguments.value = parseField(field, *parts_.value);
        } catch (const BadParameter& fault) {
            throw BadParameter("at", fault.message());
        }
    }

    void readImage(WhatIfArguments& arguments) const {
        if (parts_.places.size() != 1 || !parts_.value || parts_.value->size() % 2 != 0) {
            refuse(
                MC_TEXT("The what-if '%1' does not give a label and pixels of two hexadecimal digits each."));
        }
        arguments.label = whole(0);
        for (std::size_t at = 0; at < parts_.value->size(); at += 2) {
            const std::string_view digits = parts_.value->substr(at, 2);
            std::uint8_t pixel = 0;
            const auto read = std::from_chars(digits.begin(), digits.end(), pixel, kHexadecimal);
            if (read.ec != std::errc() || read.ptr != digits.end()) {
                refuse(MC_TEXT("The what-if '%1' has a pixel '%2', not two hexadecimal digits."),
                       {std::string(digits)});
            }
            arguments.pixels.push_back(pixel);
        }
    }

    std::string_view text_;
    WordParts parts_;
};

/// How a row is written, with its usual amount.
std::string formOf(const WhatIfRow& row) {
    std::string form(row.key);
    switch (row.place) {
    case WhatIfPlace::Run:
        break;
    case WhatIfPlace::HiddenLayers:
    case WhatIfPlace::Layers:
        form += "[:LAYER]";
        break;
    case WhatIfPlace::Cell:
        form += ":LAYER:CELL";
        break;
    case WhatIfPlace::Synapse:
        form += ":LAYER:CELL:AFFERENT";
        break;
    case WhatIfPlace::Image:
        form += ":LABEL=PIXELS";
        break;
    case WhatIfPlace::Parameter:
        form += ":PARAMETER=VALUE";
        break;
    }
    return row.amount.title.empty() ? form
           : row.amount.share       ? form + "=" + percentText(row.amount.usual) + "%"
                                    : form + "=" + numberText(row.amount.usual);
}

} // namespace

Message whatIfForms() {
    const auto rows = whatIfRows();
    std::vector<Message> forms;
    for (const WhatIfRow& row : rows.first(rows.size() - 1)) {
        forms.emplace_back(formOf(row));
    }
    return {MC_TEXT("%1 or %2"), {listed(forms), formOf(rows.back())}};
}

std::string whatIfText(const WhatIf& change) {
    const WhatIfRow& row = rowOf(change);
    const WhatIfArguments arguments = argumentsOf(change);
    std::string text(row.key);
    if (row.place == WhatIfPlace::Parameter) {
        return text + ":" + arguments.field + "=" + valueText(arguments.value);
    }
    if (row.place == WhatIfPlace::Image) {
        return text + ":" + std::to_string(arguments.label) + "=" + hexadecimal(arguments.pixels);
    }
    if (arguments.cell.layer > 0) {
        text.append(":").append(std::to_string(arguments.cell.layer));
    }
    if (row.place == WhatIfPlace::Cell || row.place == WhatIfPlace::Synapse) {
        text.append(":").append(std::to_string(arguments.cell.cell));
    }
    if (row.place == WhatIfPlace::Synapse) {
        text.append(":").append(std::to_string(arguments.afferent));
    }
    return row.amount.title.empty() ? text : text + "=" + numberText(arguments.amount);
}

WhatIf parseWhatIf(std::string_view text) {
    return WhatIfReader(text).read();
}

std::vector<WhatIf> parseWhatIfs(std::span<const std::string_view> texts) {
    std::vector<WhatIf> changes;
    for (const std::string_view text : texts) {
        changes.push_back(parseWhatIf(text));
    }
    return changes;
}

Message whatIfWords(const WhatIf& change) {
    return rowOf(change).words(argumentsOf(change));
}

} // namespace mc
