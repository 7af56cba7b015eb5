#include "data/identity.h"

#include "base/grouped.h"
#include "data/dataset.h"

#define XXH_INLINE_ALL // nothing to link, and as fast as the processor allows
#include <array>
#include <cstdio>
#include <regex>
#include <span>
#include <utility>
#include <vector>
#include <xxhash.h>

namespace mc {

namespace {

std::string checksum(std::span<const std::uint8_t> bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    std::array<char, 33> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx%016llx",
                  static_cast<unsigned long long>(hash.high64), static_cast<unsigned long long>(hash.low64));
    return digits.data();
}

SetIdentity identityOf(const ImageSet& set) {
    return {static_cast<std::int64_t>(set.count()), checksum(set.pixels), checksum(set.labels)};
}

/// What is said of the sets of one name.
struct SetWords {
    Text counts; ///< of sets with %1 images in place of %2
    Text images;
    Text labels;
};

constexpr SetWords kTrainingWords{MC_TEXT("there are %1 training images in place of %2"),
                                  MC_TEXT("the training images"), MC_TEXT("the training labels")};
constexpr SetWords kTestWords{MC_TEXT("there are %1 test images in place of %2"), MC_TEXT("the test images"),
                              MC_TEXT("the test labels")};

constexpr Text kShapes = MC_TEXT("the images have %1 × %2 × %3 pixels in place of %4 × %5 × %6");
constexpr Text kDiffer = MC_TEXT("%1 differ");
constexpr Text kBothSentences = MC_TEXT("%1, and %2");
constexpr Text kBothParts = MC_TEXT("%1 and %2");

/// In the order in which a text is taken apart.
constexpr std::array<Text, 10> kTexts{kShapes,
                                      kBothSentences,
                                      kDiffer,
                                      kBothParts,
                                      kTrainingWords.counts,
                                      kTestWords.counts,
                                      kTrainingWords.images,
                                      kTrainingWords.labels,
                                      kTestWords.images,
                                      kTestWords.labels};
constexpr std::size_t kLongestDifference = 400; ///< of those above; a file may hold anything

/// Those that match the texts with their values, in the same order.
std::vector<std::regex> formsOfTexts() {
    const std::regex place("%[1-9]");
    std::vector<std::regex> forms;
    for (const Text text : kTexts) {
        forms.emplace_back(std::regex_replace(text.english, place, "(.+?)"));
    }
    return forms;
}

void join(Message& all, Text between, Message more) {
    all = all.empty() ? std::move(more) : Message(between, {std::move(all), std::move(more)});
}

} // namespace

DataIdentity identityOf(const Dataset& data) {
    return {data.train.shape, identityOf(data.train), identityOf(data.test)};
}

Message differenceText(const DataIdentity& before, const DataIdentity& now) {
    if (before.shape != now.shape) {
        return {kShapes,
                {now.shape.rows, now.shape.columns, now.shape.channels, before.shape.rows,
                 before.shape.columns, before.shape.channels}};
    }
    Message sentence;
    Message parts;
    const auto compare = [&](const SetIdentity& one, const SetIdentity& other, const SetWords& words) {
        if (one.count != other.count) {
            join(sentence, kBothSentences, {words.counts, {grouped(other.count), grouped(one.count)}});
            return;
        }
        if (one.images != other.images) {
            join(parts, kBothParts, words.images);
        }
        if (one.labels != other.labels) {
            join(parts, kBothParts, words.labels);
        }
    };
    compare(before.train, now.train, kTrainingWords);
    compare(before.test, now.test, kTestWords);
    if (!parts.empty()) {
        join(sentence, kBothSentences, {kDiffer, {std::move(parts)}});
    }
    return sentence;
}

Message differenceMessage(const std::string& english) {
    if (!english.empty() && english.find_first_not_of("0123456789,") == std::string::npos) {
        return Message::number(english);
    }
    if (english.size() > kLongestDifference) {
        return english;
    }
    static const std::vector<std::regex> forms = formsOfTexts(); // costly to make
    for (std::size_t k = 0; k < forms.size(); ++k) {
        std::smatch found;
        if (std::regex_match(english, found, forms[k])) {
            std::vector<Message> values;
            for (std::size_t value = 1; value < found.size(); ++value) {
                values.push_back(differenceMessage(found[value].str()));
            }
            return {kTexts[k], std::move(values)};
        }
    }
    return english;
}

} // namespace mc
