#include "handout/handout_pages.h"

#include "figures/figure_files.h"
#include "handout_words.h"
#include "piece_list.h"
#include "style/fitting_text.h"
#include "style/lists.h"
#include "widgets/theme.h"

#include <QPainter>
#include <algorithm>
#include <map>

namespace mc::ui {

namespace {

constexpr double kPixelsPerMillimetre = 96 / 25.4;
constexpr double kAboveRoom = 20 * kPixelsPerMillimetre; ///< margin with the head
constexpr double kBelowRoom = 20 * kPixelsPerMillimetre; ///< margin with the foot
constexpr double kHeadTop = 10 * kPixelsPerMillimetre;
constexpr double kFootBelow = 14 * kPixelsPerMillimetre;

constexpr TextStyle kTitleStyle{20, true};
constexpr TextStyle kStepStyle{13, true};
constexpr TextStyle kTextStyle{10.5};
constexpr TextStyle kStrongStyle{10.5, true};
constexpr TextStyle kSmallStyle{9};
constexpr double kAboveStep = 22;
constexpr double kAboveText = 6;
constexpr int kRulesOfQuestion = 3;

/// Puts a handout into pieces.
class Composer {
public:
    explicit Composer(const Handout& handout)
        : handout_(handout), questions_(questionNumbers(handout)),
          list_(handout.source, HandoutPages::kTextWidth) {}

    std::vector<PagePiece> pieces() {
        addTitle();
        for (std::size_t step = 0; step < handout_.steps.size(); ++step) {
            list_.setStep(step);
            addStep(step);
        }
        const bool asked = std::ranges::any_of(questions_, [](int number) { return number > 0; });
        if (asked && handout_.answers == HandoutAnswers::AtEnd) {
            addAnswers();
        }
        return list_.take();
    }

private:
    void addTitle() {
        list_.addWords(handout_.title, kTitleStyle, {});
        list_.addWords(handout_.summary, {11.5}, {.above = 4});
        const QString length = HandoutWords::tr("About %1 minutes, %2 steps. In the program: %3.")
                                   .arg(handout_.minutes)
                                   .arg(handout_.steps.size())
                                   .arg(handout_.where);
        list_.addWords(length, kSmallStyle, {.above = 6});
        if (!handout_.data.isEmpty()) {
            list_.addWords(dataText(handout_), kSmallStyle, {.above = 2});
        }
        list_.addWords(HandoutWords::tr("Name"), kSmallStyle, {.above = 18, .withNext = true});
        list_.addLine({});
    }

    void addStep(std::size_t place) {
        const HandoutStep& step = handout_.steps[place];
        list_.addWords(HandoutWords::tr("%1. %2").arg(place + 1).arg(step.title), kStepStyle,
                       {.above = kAboveStep, .withNext = true});
        if (step.begins) {
            list_.addWords(HandoutWords::tr("Experiment: %1").arg(step.experiment), kSmallStyle,
                           {.above = 2, .withNext = true});
        }
        list_.addMarkdown(step.text, kTextStyle, {.above = kAboveText});
        addFigures(place, step.figures);
        if (!step.again.empty()) {
            list_.addWords(sameFiguresText(numbersOf(step.again), !step.figures.empty()), kSmallStyle,
                           {.above = kAboveText, .withPrevious = true});
        }
        list_.addMarkdown(step.ranking, kSmallStyle, {.above = 10});
        if (!step.elsewhere.isEmpty()) {
            list_.addWords(HandoutWords::tr("Also on the board: %1.").arg(semicolonList(step.elsewhere)),
                           kSmallStyle, {.above = kAboveText, .withPrevious = true});
        }
        if (step.question) {
            addQuestion(*step.question, questions_[place]);
        } else {
            addResults(step);
        }
    }

    /// Those with the text of a step.
    void addFigures(std::size_t place, const std::vector<HandoutFigure>& figures) {
        for (std::size_t k = 0; k < figures.size(); ++k) {
            numbers_[{place, k}] = nextFigure_ + static_cast<int>(k);
        }
        addFigures(figures);
    }

    void addFigures(const std::vector<HandoutFigure>& figures) {
        list_.addFigures(figures, nextFigure_);
        nextFigure_ += static_cast<int>(figures.size());
    }

    [[nodiscard]] std::vector<int> numbersOf(const std::vector<FigurePlace>& places) const {
        std::vector<int> numbers;
        numbers.reserve(places.size());
        for (const FigurePlace& place : places) {
            numbers.push_back(numbers_.at(place));
        }
        return numbers;
    }

    void addResults(const HandoutStep& step) {
        if (!step.results.isEmpty()) {
            list_.addWords(HandoutWords::tr("What came of it: %1").arg(step.results.join(QLatin1Char(' '))),
                           kSmallStyle, {.above = kAboveText, .withPrevious = true});
        }
    }

    void addQuestion(const Question& question, int number) {
        list_.addWords(HandoutWords::tr("Question %1").arg(number), kStrongStyle,
                       {.above = 14, .withNext = true});
        list_.addMarkdown(QString::fromStdString(question.text), kTextStyle, {.above = 2, .withNext = true});
        std::size_t place = 0;
        for (const Question::Option& option : question.options) {
            list_.addOption(QString::fromStdString(option.text), optionLetter(place++), kTextStyle);
        }
        list_.addWords(HandoutWords::tr("Why do you expect this?"), kSmallStyle,
                       {.above = 8, .withNext = true});
        list_.addRules(kRulesOfQuestion);
    }

    void addAnswers() {
        list_.beginPage();
        const auto first = std::ranges::find_if(questions_, [](int number) { return number > 0; });
        list_.setStep(static_cast<std::size_t>(first - questions_.begin()));
        list_.addWords(HandoutWords::tr("Answers"), {16, true}, {.withNext = true});
        for (std::size_t place = 0; place < handout_.steps.size(); ++place) {
            const HandoutStep& step = handout_.steps[place];
            if (step.question) {
                list_.setStep(place);
                addAnswer(place, step, *step.question);
            }
        }
    }

    void addAnswer(std::size_t place, const HandoutStep& step, const Question& question) {
        list_.addWords(HandoutWords::tr("Question %1, step %2: %3")
                           .arg(questions_[place])
                           .arg(place + 1)
                           .arg(step.title),
                       kStrongStyle, {.above = 18, .withNext = true});
        list_.addMarkdown(rightText(question), kTextStyle, {.above = 2, .withNext = true});
        list_.addMarkdown(QString::fromStdString(question.answer), kTextStyle, {.above = kAboveText});
        addResults(step);
        addFigures(step.after);
    }

    const Handout& handout_;
    std::vector<int> questions_;
    PieceList list_;
    int nextFigure_ = 1;
    std::map<FigurePlace, int> numbers_;
};

QFont smallFont() {
    QFont font = usualFont();
    font.setPointSizeF(kSmallStyle.points);
    return font;
}

void paintWords(QPainter& painter, const QString& words, const QRectF& line, Qt::Alignment alignment) {
    const QFont font = smallFont();
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(line, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font, painter.device()).elidedText(words, Qt::ElideRight, line.width()));
}

} // namespace

HandoutPages::HandoutPages(const Handout& handout, HandoutPaper paper)
    : title_(handout.title), paper_(paper), pieces_(Composer(handout).pieces()) {
    for (const HandoutStep& step : handout.steps) {
        experiments_.push_back(step.foot);
        seeds_.push_back(step.seed);
    }
    pages_ = paginate(pieces_, room().height());
}

QPageSize HandoutPages::pageSize() const {
    return QPageSize(paper_ == HandoutPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QSizeF HandoutPages::size() const {
    return pageSize().size(QPageSize::Millimeter) * kPixelsPerMillimetre;
}

QRectF HandoutPages::room() const {
    const QSizeF page = size();
    return {(page.width() - kTextWidth) / 2, kAboveRoom, kTextWidth, page.height() - kAboveRoom - kBelowRoom};
}

QStringList HandoutPages::footOf(int page) const {
    QStringList experiments;
    QStringList seeds;
    const PlacedPage& all = pages_[static_cast<std::size_t>(page)];
    for (const PlacedPiece& placed : all) {
        const std::size_t step = pieces_[placed.piece].step;
        for (const auto& [list, words] : {std::pair(&experiments, experiments_[step]),
                                          std::pair(&seeds, QString::number(seeds_[step]))}) {
            if (!list->contains(words)) {
                *list << words;
            }
        }
    }
    const auto stepOf = [this](const PlacedPiece& placed) { return pieces_[placed.piece].step + 1; };
    const std::size_t first = stepOf(*std::ranges::min_element(all, {}, stepOf));
    const std::size_t last = stepOf(*std::ranges::max_element(all, {}, stepOf));
    return {experiments.join(QStringLiteral(" | ")),
            HandoutWords::tr("experiments of steps %1 to %2 · seed %3")
                .arg(QString::number(first), QString::number(last), commaList(seeds))};
}

void HandoutPages::paintHead(QPainter& painter, int page) const {
    const QRectF middle = room();
    constexpr double kLine = 16;
    const QRectF head(middle.left(), kHeadTop, middle.width(), kLine);
    const QRectF foot(middle.left(), size().height() - kFootBelow, middle.width(), kLine);
    paintWords(painter, HandoutWords::tr("Lesson: %1").arg(title_), head, Qt::AlignLeft);
    paintWords(painter, programText(), head, Qt::AlignRight);
    constexpr double kNumber = 90;
    const QRectF place = foot.adjusted(0, 0, -kNumber, 0);
    const QFontMetricsF metrics(smallFont(), painter.device());
    paintWords(painter, longestFitting(footOf(page), metrics, place.width()), place, Qt::AlignLeft);
    paintWords(painter, HandoutWords::tr("page %1 of %2").arg(page + 1).arg(count()), foot, Qt::AlignRight);
    painter.setPen(QPen(Qt::black, 0.6));
    painter.drawLine(QPointF(head.left(), head.bottom() + 3), QPointF(head.right(), head.bottom() + 3));
    painter.drawLine(QPointF(foot.left(), foot.top() - 3), QPointF(foot.right(), foot.top() - 3));
}

void HandoutPages::paint(QPainter& painter, int page) const {
    paintHead(painter, page);
    const QRectF middle = room();
    for (const PlacedPiece& placed : pages_[static_cast<std::size_t>(page)]) {
        painter.save();
        pieces_[placed.piece].paint(
            painter, QRectF(middle.left(), middle.top() + placed.top, middle.width(), placed.height));
        painter.restore();
    }
}

} // namespace mc::ui
