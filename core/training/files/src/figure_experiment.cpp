#include "training/files/figure_experiment.h"

#include "bounded_inflate.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kMostUnpacked = std::size_t{1} << 24; ///< as of an experiment file
constexpr std::string_view kPngHead = "\x89PNG\r\n\x1a\n";
constexpr std::string_view kPdfHead = "%PDF-";
constexpr std::string_view kKeyword = "Experiment";        ///< of a text chunk of PNG
constexpr std::string_view kDocument = "{\n  \"format\":"; ///< how experimentFileText() begins

std::string_view afterBlanks(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

bool isSvg(std::string_view content) {
    constexpr std::size_t kNear = 4096; // bytes: comments and a document type can stand before it
    const std::string_view begun =
        afterBlanks(content.starts_with("\xEF\xBB\xBF") ? content.substr(3) : content);
    return begun.starts_with('<') && begun.substr(0, kNear).find("<svg") != std::string_view::npos;
}

std::string utf8OfLatin1(std::string_view text) {
    constexpr unsigned kAscii = 0x80;
    std::string utf8;
    for (const char c : text) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (byte < kAscii) {
            utf8 += c;
        } else {
            utf8 += static_cast<char>(0xC0U | (byte >> 6U));
            utf8 += static_cast<char>(0x80U | (byte & 0x3FU));
        }
    }
    return utf8;
}

/// Takes what stands before the next zero byte off, with the zero; none if there is no zero.
std::optional<std::string_view> takeText(std::string_view& content) {
    const std::size_t end = content.find('\0');
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view text = content.substr(0, end);
    content.remove_prefix(end + 1);
    return text;
}

/// Of a chunk tEXt, zTXt or iTXt of the keyword, empty where it is damaged; none for another chunk.
std::optional<std::string> textInChunk(std::string_view type, std::string_view data) {
    if ((type != "tEXt" && type != "zTXt" && type != "iTXt") || takeText(data) != kKeyword) {
        return std::nullopt;
    }
    if (type == "tEXt") {
        return utf8OfLatin1(data.substr(0, kMostUnpacked));
    }
    if (type == "zTXt") { // the method of compression, of which there is one
        return data.starts_with('\0') ? utf8OfLatin1(inflated(data.substr(1), kMostUnpacked).value_or(""))
                                      : std::string();
    }
    if (data.size() < 2) {
        return "";
    }
    const bool packed = data[0] == 1;
    data.remove_prefix(2);                    // with the method
    if (!takeText(data) || !takeText(data)) { // language and keyword in it
        return "";
    }
    return packed ? inflated(data, kMostUnpacked).value_or("") : std::string(data.substr(0, kMostUnpacked));
}

/// In the first chunk of the keyword: of many that are damaged no more is unpacked.
std::string experimentInPng(std::string_view content) {
    constexpr std::size_t kAround = 12; // bytes of a chunk beside its data: length, type, checksum
    constexpr std::size_t kName = 4;
    content.remove_prefix(kPngHead.size());
    while (content.size() >= kAround) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < kName; ++i) {
            length = length << 8U | static_cast<std::uint8_t>(content[i]);
        }
        if (length > content.size() - kAround) {
            return {};
        }
        const std::string_view type = content.substr(kName, kName);
        if (std::optional<std::string> text = textInChunk(type, content.substr(2 * kName, length))) {
            return *std::move(text);
        }
        content.remove_prefix(length + kAround);
    }
    return {};
}

/// The five entities that every XML document has, and those of a tab and of the ends of lines.
std::string withoutEntities(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 8> kEntities{{{"&amp;", '&'},
                                                                          {"&lt;", '<'},
                                                                          {"&gt;", '>'},
                                                                          {"&quot;", '"'},
                                                                          {"&apos;", '\''},
                                                                          {"&#39;", '\''},
                                                                          {"&#34;", '"'},
                                                                          {"&#10;", '\n'}}};
    std::string plain;
    while (!text.empty()) {
        const auto* const entity =
            text.front() != '&' ? kEntities.end() : std::ranges::find_if(kEntities, [&](const auto& one) {
                return text.starts_with(one.first);
            });
        plain += entity == kEntities.end() ? text.front() : entity->second;
        text.remove_prefix(entity == kEntities.end() ? 1 : entity->first.size());
    }
    return plain;
}

/// The document in the first description, to the end of which it goes.
std::string experimentInSvg(std::string_view content) {
    constexpr std::string_view kBegin = "<desc>";
    const std::size_t begin = content.find(kBegin);
    const std::size_t end = content.find("</desc>", std::min(begin, content.size()));
    if (end == std::string_view::npos || end - begin > kMostUnpacked) {
        return {};
    }
    const std::string text =
        withoutEntities(content.substr(begin + kBegin.size(), end - begin - kBegin.size()));
    const std::size_t document = text.find(kDocument);
    return document == std::string::npos ? std::string() : text.substr(document);
}

/// The first stream that begins as such a document, packed or not: what a document says of where its parts
/// are is not needed, and other programs that write it anew change that. Of all others only the beginning is
/// unpacked, and of no more than a document can sensibly have.
std::string experimentInPdf(std::string_view content) {
    constexpr std::string_view kStream = "stream";
    constexpr std::string_view kEnd = "endstream";
    constexpr std::size_t kNear = 4096; // packed bytes that the beginning can be in
    constexpr int kMostStreams = 100'000;
    int streams = 0;
    for (std::size_t at = content.find(kStream); at != std::string_view::npos && streams < kMostStreams;
         at = content.find(kStream, at)) {
        at += kStream.size();
        std::string_view stream = content.substr(at);
        if (stream.starts_with("\r\n")) {
            stream.remove_prefix(2);
        } else if (stream.starts_with('\n')) {
            stream.remove_prefix(1);
        } else {
            continue; // the end of one, or a word
        }
        if (stream.starts_with(kDocument)) {
            return std::string(stream.substr(0, std::min(stream.find(kEnd), kMostUnpacked)));
        }
        if (beginningInflated(stream.substr(0, kNear), kDocument.size()) == kDocument) {
            return inflated(stream, kMostUnpacked).value_or("");
        }
        ++streams;
    }
    return {};
}

} // namespace

bool isFigure(std::string_view content) {
    return content.starts_with(kPngHead) || content.starts_with(kPdfHead) || isSvg(content);
}

std::string experimentInFigure(std::string_view content) {
    return content.starts_with(kPngHead)   ? experimentInPng(content)
           : content.starts_with(kPdfHead) ? experimentInPdf(content)
           : isSvg(content)                ? experimentInSvg(content)
                                           : std::string();
}

} // namespace mc
