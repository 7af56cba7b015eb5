#include "handout_html.h"

#include "base/stop.h"
#include "figure_rows.h"
#include "figures/figure_files.h"
#include "handout/handout_pages.h"
#include "handout_words.h"
#include "html_figure.h"
#include "html_text.h"
#include "style/lists.h"

#include <algorithm>
#include <map>

namespace mc::ui {

namespace {

constexpr double kHtmlGap = 20; ///< between two figures, units

QString styleOf(HandoutPaper paper) {
    return QStringLiteral(R"(
@page { size: %1; margin: 18mm; }
body { font: 16px/1.5 "DejaVu Sans", Verdana, sans-serif; color: #000; background: #fff;
  max-width: 54rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .4rem; border-top: 1px solid #000; padding-top: .8rem; }
h3 { font-size: 1.05rem; margin: 0 0 .4rem; }
.small, figcaption { font-size: .87rem; line-height: 1.4; }
.formula { text-align: center; font-size: 1.1rem; }
sub, sup { font-size: .7em; line-height: 0; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #000; padding: .2rem .6rem; text-align: left; vertical-align: top; }
pre { overflow-x: auto; }
img { max-width: 100%; height: auto; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
.row figure { flex: 1 1 18rem; }
figure { margin: 0; break-inside: avoid; }
figure svg, figure video, figure img { display: block; width: 100%; height: auto; border: 1px solid #000; box-sizing: border-box; }
.question { border: 1px solid #000; padding: .8rem 1rem; margin: 1.2rem 0; break-inside: avoid; }
.option { display: block; margin: .35rem 0 .35rem 1.8rem; text-indent: -1.8rem; }
.option input { width: 1rem; margin: 0 .5rem 0 0; }
textarea { width: 100%; box-sizing: border-box; font: inherit; border: 1px solid #000; }
.answer { border: 1px solid #000; padding: .6rem 1rem; margin: 1.2rem 0; }
.answer > div { display: none; }
.answer input:checked ~ div { display: block; }
.answer label { cursor: pointer; }
.printed { display: none; }
footer { border-top: 1px solid #000; margin-top: 3rem; padding-top: .6rem; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; }
@media print {
  body { font-size: 10.5pt; margin: 0; padding: 0; max-width: none; }
  .small, figcaption { font-size: 9pt; }
  .answers { break-before: page; }
  .answer > div, img.printed { display: block; }
  span.printed { display: inline; }
  .moving, .answer input, .answer label { display: none; }
}
)")
        .arg(paper == HandoutPaper::A4 ? QStringLiteral("A4") : QStringLiteral("letter"));
}

/// Writes a handout tag by tag.
class Page {
public:
    Page(const Handout& handout, HandoutPaper paper, const HandoutWork& work)
        : handout_(handout), paper_(paper), work_(work), questions_(questionNumbers(handout)) {}

    QByteArray write() {
        head();
        for (std::size_t place = 0; place < handout_.steps.size(); ++place) {
            step(place);
        }
        answers();
        put(QStringLiteral("<footer class=\"small\"><p>%1</p></footer>\n</body>\n</html>\n")
                .arg(escapedHtml(
                    HandoutWords::tr("Lesson: %1. Made with %2.").arg(handout_.title, programText()))));
        return html_;
    }

private:
    void put(const QString& html) { html_ += html.toUtf8(); }
    void paragraph(const QString& words, const QString& kind) {
        put(QStringLiteral("<p class=\"%1\">%2</p>\n").arg(kind, escapedHtml(words)));
    }

    void head() {
        put(QStringLiteral(
                "<!DOCTYPE html>\n<html lang=\"%5\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
                "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                "<meta name=\"generator\" content=\"%1\"/>\n<title>%2</title>\n<style>%3</style>\n"
                "</head>\n<body>\n<header>\n<h1>%2</h1>\n<p>%4</p>\n")
                .arg(escapedHtml(programText()), escapedHtml(handout_.title), styleOf(paper_),
                     escapedHtml(handout_.summary),
                     escapedHtml(HandoutWords::tr("en", "the language of these words, a code as in HTML"))));
        paragraph(HandoutWords::tr("About %1 minutes, %2 steps. In the program: %3.")
                      .arg(handout_.minutes)
                      .arg(handout_.steps.size())
                      .arg(handout_.where),
                  QStringLiteral("small"));
        if (!handout_.data.isEmpty()) {
            paragraph(dataText(handout_), QStringLiteral("small"));
        }
        put(QStringLiteral("</header>\n"));
    }

    void step(std::size_t place) {
        const HandoutStep& step = handout_.steps[place];
        put(QStringLiteral("<section>\n<h2>%1</h2>\n")
                .arg(escapedHtml(HandoutWords::tr("%1. %2").arg(place + 1).arg(step.title))));
        if (step.begins) {
            paragraph(HandoutWords::tr("Experiment: %1").arg(step.experiment), QStringLiteral("small"));
        }
        put(htmlOfMarkdown(handout_.source, step.text));
        for (std::size_t k = 0; k < step.figures.size(); ++k) {
            numbers_[{place, k}] = lastFigure_ + static_cast<int>(k) + 1;
        }
        figures(step.figures);
        same(step);
        put(htmlOfMarkdown(handout_.source, step.ranking));
        if (!step.elsewhere.isEmpty()) {
            paragraph(HandoutWords::tr("Also on the board: %1.").arg(semicolonList(step.elsewhere)),
                      QStringLiteral("small"));
        }
        if (step.question) {
            question(*step.question, questions_[place]);
        } else {
            film(step);
            results(step);
        }
        put(QStringLiteral("</section>\n"));
    }

    void same(const HandoutStep& step) {
        std::vector<int> numbers;
        for (const FigurePlace& place : step.again) {
            numbers.push_back(numbers_.at(place));
        }
        if (!numbers.empty()) {
            paragraph(sameFiguresText(numbers, !step.figures.empty()), QStringLiteral("small"));
        }
    }

    void results(const HandoutStep& step) {
        if (!step.results.isEmpty()) {
            paragraph(HandoutWords::tr("What came of it: %1").arg(step.results.join(QLatin1Char(' '))),
                      QStringLiteral("small"));
        }
    }

    void question(const Question& question, int number) {
        put(QStringLiteral("<div class=\"question\">\n<h3>%1</h3>\n%2")
                .arg(escapedHtml(HandoutWords::tr("Question %1").arg(number)),
                     htmlOfMarkdown(handout_.source, QString::fromStdString(question.text))));
        std::size_t place = 0;
        for (const Question::Option& option : question.options) {
            put(QStringLiteral("<label class=\"option\"><input type=\"checkbox\"/><b>%1</b> %2</label>\n")
                    .arg(optionLetter(place++),
                         inlineHtml(handout_.source, QString::fromStdString(option.text))));
        }
        const QString why = escapedHtml(HandoutWords::tr("Why do you expect this?"));
        put(QStringLiteral(
                "<p class=\"small\">%1</p>\n<textarea rows=\"3\" aria-label=\"%1\"></textarea>\n</div>\n")
                .arg(why));
    }

    void answers() {
        const bool asked = std::ranges::any_of(questions_, [](int number) { return number > 0; });
        if (!asked || handout_.answers == HandoutAnswers::None) {
            return;
        }
        put(QStringLiteral("<section class=\"answers\">\n<h2>%1</h2>\n")
                .arg(escapedHtml(HandoutWords::tr("Answers"))));
        for (std::size_t place = 0; place < handout_.steps.size(); ++place) {
            if (handout_.steps[place].question) {
                answer(handout_.steps[place], place);
            }
        }
        put(QStringLiteral("</section>\n"));
    }

    /// On the screen behind a box to tick, since what is folded otherwise would not be printed.
    void answer(const HandoutStep& step, std::size_t place) {
        const int number = questions_[place];
        const QString id = QStringLiteral("answer%1").arg(number);
        put(QStringLiteral("<div class=\"answer\">\n<h3>%1</h3>\n<input type=\"checkbox\" id=\"%2\"/> "
                           "<label for=\"%2\">%3</label>\n<div>\n<p>%4</p>\n%5")
                .arg(escapedHtml(HandoutWords::tr("Question %1, step %2: %3")
                                     .arg(QString::number(number), QString::number(place + 1), step.title)),
                     id, escapedHtml(HandoutWords::tr("Show the answer to question %1").arg(number)),
                     inlineHtml(handout_.source, rightText(*step.question)),
                     htmlOfMarkdown(handout_.source, QString::fromStdString(step.question->answer))));
        film(step);
        figures(step.after);
        results(step);
        put(QStringLiteral("</div>\n</div>\n"));
    }

    void figures(const std::vector<HandoutFigure>& figures) {
        const double width = HandoutPages::kTextWidth * figureScale();
        std::vector<FigureRow> rows;
        work_.inWindow([&] { rows = rowsOf(figures, width, kHtmlGap); });
        for (const FigureRow& row : rows) {
            put(QStringLiteral("<div class=\"row\">\n"));
            for (const HandoutFigure* figure : row.figures) {
                this->figure(*figure, row.room);
            }
            put(QStringLiteral("</div>\n"));
        }
    }

    void figure(const HandoutFigure& figure, QSizeF room) {
        endIfStopped(work_.stop);
        const int number = ++lastFigure_;
        const int total = figureCount(handout_);
        work_.progress({number - 1, total, HandoutWords::tr("Figure %1 of %2").arg(number).arg(total)});
        QString drawing;
        work_.inWindow([&] { drawing = svgElement(figure, room, QStringLiteral("f%1-").arg(number)); });
        put(QStringLiteral("<figure>%1\n<figcaption>%2</figcaption></figure>\n")
                .arg(drawing, escapedHtml(captionOf(figure, number))));
    }

    void film(const HandoutStep& step) {
        if (!step.film) {
            return;
        }
        const HandoutFilm& film = *step.film;
        if (film.bytes.isEmpty()) {
            paragraph(film.caption, QStringLiteral("small"));
            return;
        }
        const QString data = dataUri(film.type, film.bytes);
        const QString words = escapedHtml(film.caption);
        put(film.type.startsWith(QLatin1String("video/"))
                ? QStringLiteral("<figure><video class=\"moving\" controls=\"controls\" loop=\"loop\" "
                                 "preload=\"metadata\" aria-label=\"%1\" src=\"%2\"></video>")
                      .arg(words, data)
                : QStringLiteral("<figure><img class=\"moving\" alt=\"%1\" src=\"%2\"/>").arg(words, data));
        put(QStringLiteral("<img class=\"printed\" alt=\"%1\" src=\"%2\"/>\n<figcaption>%1 "
                           "<span class=\"printed\">%3</span></figcaption></figure>\n")
                .arg(words, dataUri(QStringLiteral("image/png"), film.still),
                     escapedHtml(HandoutWords::tr("This is its last picture."))));
    }

    const Handout& handout_;
    HandoutPaper paper_;
    const HandoutWork& work_;
    std::vector<int> questions_;
    int lastFigure_ = 0;
    std::map<FigurePlace, int> numbers_;
    QByteArray html_;
};

} // namespace

QByteArray htmlOf(const Handout& handout, HandoutPaper paper, const HandoutWork& work) {
    return Page(handout, paper, work).write();
}

} // namespace mc::ui
