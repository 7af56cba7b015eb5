#include "handout/handout.h"

#include "handout_words.h"
#include "style/lists.h"

#include <QStringList>
#include <algorithm>

namespace mc::ui {

QString wordsOf(const HandoutFigure& figure) {
    const QString summary = figure.picture->summary();
    return HandoutWords::tr("%1: %2").arg(figure.title, summary.isEmpty() ? figure.moment : summary);
}

int figureCount(const Handout& handout) {
    std::size_t count = 0;
    for (const HandoutStep& step : handout.steps) {
        count += step.figures.size() + (handout.answers == HandoutAnswers::AtEnd ? step.after.size() : 0);
    }
    return static_cast<int>(count);
}

int filmCount(const Handout& handout) {
    return static_cast<int>(std::ranges::count_if(
        handout.steps, [](const HandoutStep& step) { return step.film && !step.film->bytes.isEmpty(); }));
}

QString sameFiguresText(const std::vector<int>& numbers, bool besides) {
    QStringList list;
    for (const int number : numbers) {
        list << QString::number(number);
    }
    const QString words = commaList(list);
    if (besides) {
        return (list.size() == 1 ? HandoutWords::tr("See also figure %1.")
                                 : HandoutWords::tr("See also figures %1."))
            .arg(words);
    }
    return (list.size() == 1 ? HandoutWords::tr("The board is as in figure %1.")
                             : HandoutWords::tr("The board is as in figures %1."))
        .arg(words);
}

std::vector<int> questionNumbers(const Handout& handout) {
    std::vector<int> numbers;
    int last = 0;
    for (const HandoutStep& step : handout.steps) {
        numbers.push_back(step.question ? ++last : 0);
    }
    return numbers;
}

QString dataText(const Handout& handout) {
    return handout.data.isEmpty()
               ? QString()
               : HandoutWords::tr(
                     "Played on %1. Numbers and single images in the text are those of the drawn "
                     "digits.")
                     .arg(handout.data);
}

QString rightText(const Question& question) {
    const auto right = std::ranges::find_if(question.options, &Question::Option::right);
    const auto option = static_cast<std::size_t>(right - question.options.begin());
    return HandoutWords::tr("**%1** is right: %2")
        .arg(optionLetter(option), QString::fromStdString(right->text));
}

QString optionLetter(std::size_t option) {
    return QString(QChar(static_cast<char16_t>(u'A' + option))); // there are 8 at most
}

} // namespace mc::ui
