#include "mail_encoding.h"

#include "percent_code.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

namespace mc {

namespace {

constexpr std::string_view kMailBlanks = " \t\r";

enum class MailEncoding { None, QuotedPrintable, Base64 };

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

/// Takes the first line off a text, without its end and the blanks before that.
std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line.substr(0, line.find_last_not_of(kMailBlanks) + 1);
}

/// Of a line of a header; none: it is another one.
std::optional<MailEncoding> encodingNamed(std::string_view line) {
    constexpr std::string_view kName = "content-transfer-encoding:";
    if (lowerCase(line.substr(0, kName.size())) != kName) {
        return std::nullopt;
    }
    const std::string value = lowerCase(line.substr(kName.size()));
    return value.find("quoted-printable") != std::string::npos ? MailEncoding::QuotedPrintable
           : value.find("base64") != std::string::npos         ? MailEncoding::Base64
                                                               : MailEncoding::None;
}

/// The line that divides the parts of a message, without its dashes; empty: this line names none.
std::string_view boundaryNamed(std::string_view line) {
    constexpr std::string_view kName = "boundary=";
    const std::size_t at = lowerCase(line).find(kName);
    if (at == std::string::npos) {
        return {};
    }
    std::string_view value = line.substr(at + kName.size());
    const bool quoted = value.starts_with('"');
    value.remove_prefix(quoted ? 1 : 0);
    return value.substr(0, value.find_first_of(quoted ? "\"" : "; \t"));
}

/// A line with its end, or without where it goes on in the next one.
std::string decodedLine(std::string_view line) {
    const bool goesOn = line.ends_with('=');
    line.remove_suffix(goesOn ? 1 : 0);
    std::string plain;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const std::optional<char> byte = line[at] == '=' ? byteInHex(line.substr(at + 1, 2)) : std::nullopt;
        plain += byte.value_or(line[at]);
        at += byte ? 2 : 0;
    }
    return goesOn ? plain : plain + '\n';
}

/// Base64 in lines: the last bits of one belong to the first ones of the next.
class Base64Decoder {
public:
    /// None if there are other characters in it.
    std::optional<std::string> decode(std::string_view line) {
        constexpr std::string_view kDigits =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        constexpr int kBitsOfDigit = 6;
        constexpr int kBitsOfByte = 8;
        std::string bytes;
        for (const char c : line.substr(0, line.find_last_not_of('=') + 1)) {
            const std::size_t digit = kDigits.find(c);
            if (digit == std::string_view::npos) {
                return std::nullopt;
            }
            bits_ = bits_ << kBitsOfDigit | static_cast<std::uint32_t>(digit);
            count_ += kBitsOfDigit;
            if (count_ >= kBitsOfByte) {
                count_ -= kBitsOfByte;
                bytes += static_cast<char>(bits_ >> count_ & 0xFFU);
            }
        }
        return bytes;
    }

private:
    std::uint32_t bits_ = 0; ///< the last of them are still to come
    int count_ = 0;          ///< of those
};

/// A message line by line.
class MailDecoder {
public:
    std::string decoded(std::string_view text) {
        while (!text.empty()) {
            take(takeLine(text));
        }
        return std::move(plain_);
    }

private:
    void take(std::string_view line) {
        if (dividesParts(line)) {
            now_ = MailEncoding::None;
            named_ = MailEncoding::None;
        }
        if (now_ == MailEncoding::QuotedPrintable) {
            plain_ += decodedLine(line);
            return;
        }
        if (now_ == MailEncoding::Base64) {
            if (const std::optional<std::string> bytes = base64_.decode(line)) {
                plain_ += *bytes;
                return;
            }
            now_ = MailEncoding::None; // what is written below it
        }
        (plain_ += line) += '\n';
        takePlain(line);
    }

    void takePlain(std::string_view line) {
        if (const std::string_view boundary = boundaryNamed(line); !boundary.empty()) {
            boundaries_.emplace(boundary);
        }
        if (line.empty()) { // the end of a header
            now_ = named_;
            named_ = MailEncoding::None;
            base64_ = {};
        } else {
            named_ = encodingNamed(line).value_or(named_);
        }
    }

    [[nodiscard]] bool dividesParts(std::string_view line) const {
        if (!line.starts_with("--")) {
            return false;
        }
        line.remove_prefix(2);
        return boundaries_.contains(line) ||
               (line.ends_with("--") && boundaries_.contains(line.substr(0, line.size() - 2)));
    }

    MailEncoding named_ = MailEncoding::None; ///< in the header that is read
    MailEncoding now_ = MailEncoding::None;   ///< of the line that comes
    Base64Decoder base64_;
    std::set<std::string, std::less<>> boundaries_;
    std::string plain_;
};

} // namespace

std::string decodedMail(std::string_view text) {
    return MailDecoder().decoded(text);
}

} // namespace mc
