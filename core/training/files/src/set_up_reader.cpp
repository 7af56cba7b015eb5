#include "base/errors.h"
#include "base/grouped.h"
#include "base/message.h"
#include "base/number_text.h"
#include "base/text.h"
#include "base/utf8.h"
#include "mail_encoding.h"
#include "mail_text.h"
#include "percent_code.h"
#include "set_up_scan.h"
#include "set_up_words.h"
#include "training/events/what_if_text.h"
#include "training/files/set_up_text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace mc {

namespace {

class SetUpReader {
public:
    explicit SetUpReader(std::string_view text) : compact_(compactMailText(decodedMail(text))) {}

    SetUpRead read() {
        const std::size_t head = compact_.text.find(kSetUpHead);
        if (head == std::string::npos) {
            throw Refused(MC_TEXT("This is no set-up: it has no line \"Microcircuit set-up, format 1\"."));
        }
        readHead(head + kSetUpHead.size());
        readStatements();
        read_.saysPauses = true;
        read_.wasChanged = checksum() != setUpChecksum(between(head, at_));
        check();
        return std::move(read_);
    }

private:
    [[nodiscard]] std::string_view between(std::size_t from, std::size_t to) const {
        return std::string_view(compact_.text).substr(from, to - from);
    }

    [[noreturn]] static void refuseAt(int line, Message sentence) {
        throw Refused({MC_TEXT("Line %1: %2"), {line, std::move(sentence)}});
    }
    [[noreturn]] void refuse(Message sentence) const { refuseAt(line_, std::move(sentence)); }

    /// What is refused is told with the line of the statement.
    template <class Work> auto atLine(int line, Work work) const {
        try {
            return work();
        } catch (const BadParameter& fault) {
            refuseAt(line, fault.message());
        }
    }

    void readHead(std::size_t at) {
        constexpr std::size_t kLongestVersion = 40;
        line_ = compact_.lines[at - 1];
        const std::size_t end = compact_.text.find(':', at);
        std::string_view head = between(at, std::min(end, compact_.text.size()));
        const std::optional<std::int64_t> format = takeUpdates(head);
        if (!format || end == std::string::npos || !takeOff(head, kSetUpVersion) ||
            head.size() > kLongestVersion || !isOneLine(head)) {
            refuse(
                MC_TEXT("The first line of the set-up is not complete: it says the format and the version."));
        }
        if (*format != kSetUpFormat) {
            refuse({MC_TEXT("The set-up is of format %1; this version reads format %2."),
                    {*format, kSetUpFormat}});
        }
        read_.version = head;
        at_ = end + 1;
    }

    void readStatements() {
        const std::size_t end = compact_.text.find(kSetUpEnd, at_);
        if (end == std::string::npos) {
            line_ = compact_.lines.back();
            refuse(MC_TEXT("The set-up breaks off: its last line, \"end of set-up\", is missing."));
        }
        while (at_ < end) {
            const std::size_t stop = std::min(compact_.text.find(';', at_), end);
            line_ = compact_.lines[at_];
            const std::string_view statement = between(at_, stop);
            at_ = std::min(stop + 1, end);
            if (!statement.empty()) {
                readStatement(statement);
            }
        }
    }

    void readStatement(std::string_view statement) {
        if (takeOff(statement, kSetUpAt)) {
            readWhatIf(statement);
        } else if (takeOff(statement, kSetUpPause)) {
            readPause(statement);
        } else if (takeOff(statement, kSetUpStood)) {
            readPlace(statement);
        } else {
            readSetting(statement);
        }
    }

    void readWhatIf(std::string_view text) {
        constexpr std::size_t kMost = 10'000; // as checkFits() allows
        Interventions& all = read_.setUp.file.interventions;
        const std::optional<std::int64_t> updates = takeUpdates(text);
        const bool continued = takeOff(text, kSetUpContinued);
        if (!updates || !takeOff(text, ":")) {
            refuse(MC_TEXT("A what-if is written as: at update 120: silence-sst"));
        }
        if (all.size() == kMost) {
            refuse(MC_TEXT("There are more than 10,000 what-ifs."));
        }
        Intervention one{*updates, atLine(line_, [&] { return parseWhatIf(text); }), continued};
        if (continued && (all.empty() || !sameSubject(all.back().change, one.change))) {
            refuse(MC_TEXT("This what-if continues the one before it, which is of another thing."));
        }
        all.push_back(std::move(one));
        whatIfLines_.push_back(line_);
    }

    void readPause(std::string_view text) {
        constexpr std::size_t kMost = 1000;
        if (read_.setUp.pauses.size() == kMost) {
            refuse(MC_TEXT("There are more than 1,000 events to pause at."));
        }
        read_.setUp.pauses.push_back(atLine(line_, [&] { return parsePauseEvent(text); }));
        pauseLines_.push_back(line_);
    }

    void readPlace(std::string_view text) {
        const std::optional<std::int64_t> updates = takeUpdates(text);
        std::optional<std::int64_t> perEpoch = 0;
        if (takeOff(text, kSetUpOf)) {
            perEpoch = takeUpdates(text);
            takeOff(text, kSetUpPerEpoch);
        }
        if (!updates || !perEpoch || !text.empty()) {
            refuse(MC_TEXT("The place of the run is written as: stood at update 412 of 94 per epoch"));
        }
        read_.setUp.updates = *updates;
        read_.setUp.batchesPerEpoch = *perEpoch;
    }

    void readSetting(std::string_view statement) {
        const std::size_t equals = statement.find('=');
        const std::string name(statement.substr(0, equals));
        if (equals == std::string_view::npos) {
            refuse({MC_TEXT("A setting is written as: name = value; this is '%1'."),
                    {beginningForPerson(statement)}});
        }
        const std::string_view value = statement.substr(equals + 1);
        const Field* const field = fieldWritten(name);
        const std::string key = field != nullptr ? std::string(field->id) : withoutDashes(name);
        if (!settingLines_.emplace(key, line_).second) {
            refuse({MC_TEXT("%1 is given twice."), {beginningForPerson(name)}});
        }
        if (key == withoutDashes(kSetUpDataSet)) {
            readDataSet(value);
        } else if (key == withoutDashes(kSetUpIdentity)) {
            read_.setUp.file.data.identity = identityIn(value);
            if (!read_.setUp.file.data.identity) {
                refuse({MC_TEXT("%1 is not complete, or damaged."), {std::string(kSetUpIdentity)}});
            }
        } else if (field == nullptr) {
            refuse({MC_TEXT("There is no setting '%1'."), {beginningForPerson(name)}});
        } else {
            setValue(*field, value);
        }
    }

    void setValue(const Field& field, std::string_view value) {
        const std::string text = field.kind == FieldKind::Text ? decoded(value) : std::string(value);
        atLine(line_, [&] {
            setField(read_.setUp.file.experiment, field, parseField(field, text));
            return 0;
        });
    }

    void readDataSet(std::string_view value) {
        read_.setUp.dataSet = decoded(value);
        if (!isDisplayName(read_.setUp.dataSet)) {
            refuse({MC_TEXT("%1 is no name."), {std::string(kSetUpDataSet)}});
        }
    }

    [[nodiscard]] std::string decoded(std::string_view value) const {
        const std::optional<std::string> text = percentDecoded(value);
        if (!text || text->find('\0') != std::string::npos) {
            refuse({MC_TEXT("'%1' has a '%' without two hexadecimal digits after it."),
                    {beginningForPerson(value)}});
        }
        return *text;
    }

    /// The one that stands at the end; empty if there is none.
    [[nodiscard]] std::string_view checksum() const {
        constexpr std::size_t kDigits = 8;
        std::string_view end = std::string_view(compact_.text).substr(at_ + kSetUpEnd.size());
        return takeOff(end, kSetUpChecksum) ? end.substr(0, kDigits) : std::string_view();
    }

    /// Whether all that was read is one run. Fields that came later have what they had before.
    void check() {
        Experiment& experiment = read_.setUp.file.experiment;
        for (const Field& field : experimentFields()) {
            if (field.earlier && !settingLines_.contains(std::string(field.id))) {
                setField(experiment, field, *field.earlier);
            }
        }
        try {
            validate(experiment);
        } catch (const BadParameter& fault) {
            const auto line = settingLines_.find(fault.field);
            if (line == settingLines_.end()) {
                throw;
            }
            refuseAt(line->second, fault.message());
        }
        const Interventions& all = read_.setUp.file.interventions;
        for (std::size_t i = 0; i < all.size(); ++i) {
            line_ = whatIfLines_[i];
            if (i > 0 && all[i].updates < all[i - 1].updates) {
                refuse(MC_TEXT("What-ifs must be in the order of their updates."));
            }
            atLine(line_, [&] {
                checkFits(all[i].change, experiment);
                return 0;
            });
        }
        for (std::size_t i = 0; i < pauseLines_.size(); ++i) {
            atLine(pauseLines_[i], [&] {
                checkFits(read_.setUp.pauses[i], experiment);
                return 0;
            });
        }
    }

    CompactText compact_;
    std::size_t at_ = 0; ///< what comes next
    int line_ = 1;       ///< of the statement that is read
    std::map<std::string, int, std::less<>> settingLines_;
    std::vector<int> whatIfLines_;
    std::vector<int> pauseLines_;
    SetUpRead read_;
};

} // namespace

SetUpRead readSetUpText(std::string_view text) {
    if (text.size() > kLongestSetUpText) {
        throw Refused({MC_TEXT("This text is too long for a set-up: it has %1 bytes, and may have %2."),
                       {grouped(text.size()), grouped(kLongestSetUpText)}});
    }
    return SetUpReader(text).read();
}

} // namespace mc
