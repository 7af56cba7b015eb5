#include "handout/handout.h"

#include <algorithm>

namespace mc::ui {

int figureCount(const Handout& handout) {
    std::size_t count = 0;
    for (const HandoutStep& step : handout.steps) {
        count += step.figures.size() + (handout.answers == HandoutAnswers::AtEnd ? step.after.size() : 0);
    }
    return static_cast<int>(count);
}

int filmCount(const Handout& handout) {
    return static_cast<int>(
        std::ranges::count_if(handout.steps, [](const HandoutStep& step) { return step.film.has_value(); }));
}

std::vector<int> questionNumbers(const Handout& handout) {
    std::vector<int> numbers;
    int last = 0;
    for (const HandoutStep& step : handout.steps) {
        numbers.push_back(step.question ? ++last : 0);
    }
    return numbers;
}

QString optionLetter(std::size_t option) {
    return QString(QChar(static_cast<char16_t>(u'A' + option))); // there are 8 at most
}

} // namespace mc::ui
