#include "training/files/set_up_text.h"

#include "mail_encoding.h"
#include "mail_text.h"
#include "percent_code.h"
#include "set_up_words.h"
#include "training/events/what_if_text.h"

#include <algorithm>
#include <array>

namespace mc {

namespace {

constexpr std::size_t kWidth = 72; ///< characters: e-mail leaves such lines as they are
constexpr std::array<std::string_view, 5> kAlwaysSaid{"data", "network", "rule", "encoder", "seed"};

/// Lines with an item each, or with as many as there is room for.
class Lines {
public:
    /// Begins a line.
    void add(std::string item) {
        while (item.size() > kWidth) {
            const std::size_t end = placeToBreak(item);
            text_ += item.substr(0, end) + "\n";
            item.erase(0, end);
        }
        text_ += item + "\n";
        room_ = kWidth - item.size();
    }
    /// Goes on in the line of the item before, if there is room.
    void addBeside(const std::string& item) {
        if (item.size() + 1 > room_) {
            add(item);
            return;
        }
        text_.back() = ' ';
        text_ += item + "\n";
        room_ -= item.size() + 1;
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    /// Not before a sign that would be taken for a mark of quoting.
    static std::size_t placeToBreak(const std::string& item) {
        std::size_t place = kWidth;
        while (place > 1 && (item[place] == '>' || item[place] == '|')) {
            --place;
        }
        return place;
    }

    std::string text_;
    std::size_t room_ = 0; ///< in the last line
};

bool isSaid(const Field& field, const Experiment& experiment) {
    static const Experiment plain;
    return field.earlier || field.get(experiment) != field.get(plain) ||
           std::ranges::find(kAlwaysSaid, field.id) != kAlwaysSaid.end();
}

void addSettings(Lines& lines, const SetUp& setUp) {
    bool first = true;
    for (const Field& field : experimentFields()) {
        if (!isSaid(field, setUp.file.experiment)) {
            continue;
        }
        const std::string value = fieldText(field, setUp.file.experiment);
        const std::string item = std::string(field.option) + "=" +
                                 (field.kind == FieldKind::Text ? percentEncoded(value) : value) + ";";
        first ? lines.add(item) : lines.addBeside(item);
        first = false;
    }
    if (!setUp.dataSet.empty()) {
        lines.add(std::string(kSetUpDataSet) + "=" + percentEncoded(setUp.dataSet) + ";");
    }
    const bool drawn = setUp.file.experiment.data.source == kDrawnDigits;
    if (setUp.file.data.identity && !drawn) { // digits follow from the settings
        const std::string identity = identityText(*setUp.file.data.identity);
        if (identityIn(identity)) { // a damaged file can have checksums that are none
            lines.add(std::string(kSetUpIdentity) + "=" + identity + ";");
        }
    }
}

} // namespace

std::string setUpText(const SetUp& setUp) {
    Lines lines;
    lines.add("Microcircuit set-up, format " + std::to_string(kSetUpFormat) + ", version " +
              std::string(version()) + ":");
    addSettings(lines, setUp);
    for (const Intervention& one : setUp.file.interventions) {
        lines.add("at update " + std::to_string(one.updates) + (one.continues ? ", continued: " : ": ") +
                  whatIfText(one.change) + ";");
    }
    for (const PauseEvent& event : setUp.pauses) {
        lines.add("pause at " + pauseEventText(event) + ";");
    }
    if (setUp.updates > 0) {
        const std::string perEpoch =
            setUp.batchesPerEpoch > 0 ? " of " + std::to_string(setUp.batchesPerEpoch) + " per epoch" : "";
        lines.add("stood at update " + std::to_string(setUp.updates) + perEpoch + ";");
    }
    const std::string checksum = setUpChecksum(compactMailText(lines.text()).text);
    lines.add("end of set-up, checksum " + checksum + ".");
    return lines.text();
}

bool holdsSetUpText(std::string_view text) {
    return compactMailText(decodedMail(text.substr(0, kLongestSetUpText))).text.find(kSetUpHead) !=
           std::string::npos;
}

} // namespace mc
