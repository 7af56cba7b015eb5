#pragma once

#include "lesson/lesson.h"
#include "view/picture.h"

#include <QByteArray>
#include <compare>
#include <cstdint>

#include <QSizeF>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace mc::ui {

enum class HandoutFormat { Pdf, Html };
enum class HandoutPaper { A4, Letter };
enum class HandoutAnswers { AtEnd, None };

/// A view as a step of the lesson shows it.
struct HandoutFigure {
    QString name;       ///< of its dock; "race" for the courses of a race
    QString title;      ///< "Raster"
    QString moment;     ///< where the run stands: "epoch 2, batch 7"
    QString where;      ///< how to come to it in the window: "View → Raster, key 2"
    QSizeF least;       ///< from where on it says something, units
    PicturePtr picture; ///< not null
};

/// A figure with the text of a step.
struct FigurePlace {
    std::size_t step = 0;
    std::size_t figure = 0; ///< of that step
    auto
    operator<=>(const FigurePlace&) const = default; // NOLINT(modernize-use-nullptr): taken for a pointer
};

/// What a step plays.
struct HandoutFilm {
    QByteArray bytes; ///< empty: there is none, and the caption says why
    QByteArray still; ///< its last picture, PNG, for paper
    QString type;     ///< media type: "video/mp4"
    QString caption;
};

struct HandoutStep {
    QString title;
    QString experiment;                 ///< that the step runs on
    QString foot;                       ///< the same in short, for the foot of a page
    std::int64_t seed = 0;              ///< of it
    bool begins = false;                ///< it begins that experiment
    QString text;                       ///< Markdown, formulas between dollar signs
    std::vector<HandoutFigure> figures; ///< with the text
    std::vector<FigurePlace> again; ///< figures of earlier steps that show the same as would be shown here
    QString ranking;                ///< of a race, a table in Markdown
    QStringList elsewhere; ///< what the step also shows that is no figure: "What if (View → What if, key W)"
    QStringList results;   ///< what came of the promises of the step, sentences
    std::optional<Question> question;
    std::vector<HandoutFigure> after; ///< with the answer: what has come of it
    std::optional<HandoutFilm> film;  ///< with the text; with the answer where there is a question
};

/// The content of a handout: a lesson with what it shows, before it is laid out.
struct Handout {
    QString source; ///< of the lesson, as shelf::read() takes it
    QString title;
    QString summary;
    QString where; ///< how to open the lesson in the window
    int minutes = 0;
    QString data; ///< that it was played on in place of the drawn digits; empty: those
    HandoutAnswers answers = HandoutAnswers::AtEnd;
    std::vector<HandoutStep> steps;
};

/// Letters of a figure on paper, of the usual size: the smallest ones of views, 0.82 of these, have 7 pt.
inline constexpr double kFigurePoints = 8.8;

/// What a figure shows, for those who cannot see it.
[[nodiscard]] QString wordsOf(const HandoutFigure& figure);

/// How many figures and films it has.
[[nodiscard]] int figureCount(const Handout& handout);
[[nodiscard]] int filmCount(const Handout& handout);

/// "The board is as in figures 3, 4." or, besides others, "See also figure 3." numbers: at least one.
[[nodiscard]] QString sameFiguresText(const std::vector<int>& numbers, bool besides);

/// The number of the question of each step, from 1; 0 where it has none.
[[nodiscard]] std::vector<int> questionNumbers(const Handout& handout);

/// What is said of other data than the drawn digits, for which a lesson is written; empty: those.
[[nodiscard]] QString dataText(const Handout& handout);

/// "**B** is right: The sign alone", in Markdown.
[[nodiscard]] QString rightText(const Question& question);

/// "A", "B" ...: by which an option of a question is called. option: from 0.
[[nodiscard]] QString optionLetter(std::size_t option);

} // namespace mc::ui
