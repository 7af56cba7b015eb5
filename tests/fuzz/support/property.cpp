#include "support/property.h"

#include "base/utf8.h"

namespace mc::fuzz {

Readings& readings() {
    static Readings all;
    return all;
}

void checkSentence(const Fault& refusal) {
    constexpr std::size_t kLongestSentence = 65'536; // bytes: some list what would have been allowed
    const std::string sentence = refusal.what();
    require(!sentence.empty(), "a refusal says nothing");
    require(sentence.size() <= kLongestSentence,
            "a refusal has " + std::to_string(sentence.size()) + " bytes: " + sentence.substr(0, 200));
    require(isOneLine(sentence), "a refusal is not one line of text: " + sentence);
}

} // namespace mc::fuzz
