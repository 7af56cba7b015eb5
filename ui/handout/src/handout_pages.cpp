#include "handout/handout_pages.h"

#include "handout_words.h"
#include "piece_list.h"
#include "widgets/theme.h"

#include <QPainter>
#include <algorithm>

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

/// Puts a hand-out into pieces.
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
        addFigures(step.figures);
        if (!step.elsewhere.isEmpty()) {
            list_.addWords(
                HandoutWords::tr("Also on the board: %1.").arg(step.elsewhere.join(QStringLiteral("; "))),
                kSmallStyle, {.above = kAboveText});
        }
        if (step.question) {
            addQuestion(*step.question, questions_[place]);
        } else {
            addResults(step);
        }
    }

    void addFigures(const std::vector<HandoutFigure>& figures) {
        list_.addFigures(figures, nextFigure_);
        nextFigure_ += static_cast<int>(figures.size());
    }

    void addResults(const HandoutStep& step) {
        if (!step.results.isEmpty()) {
            list_.addWords(HandoutWords::tr("What came of it: %1").arg(step.results.join(QLatin1Char(' '))),
                           kSmallStyle, {.above = kAboveText});
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
        const auto right = std::ranges::find_if(question.options, &Question::Option::right);
        const auto option = static_cast<std::size_t>(right - question.options.begin());
        list_.addMarkdown(HandoutWords::tr("**%1** is right: *%2*")
                              .arg(optionLetter(option), QString::fromStdString(right->text)),
                          kTextStyle, {.above = 2, .withNext = true});
        list_.addMarkdown(QString::fromStdString(question.answer), kTextStyle, {.above = kAboveText});
        addResults(step);
        addFigures(step.after);
    }

    const Handout& handout_;
    std::vector<int> questions_;
    PieceList list_;
    int nextFigure_ = 1;
};

void paintWords(QPainter& painter, const QString& words, const QRectF& line, Qt::Alignment alignment) {
    QFont font = usualFont();
    font.setPointSizeF(kSmallStyle.points);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(line, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font, painter.device()).elidedText(words, Qt::ElideRight, line.width()));
}

} // namespace

HandoutPages::HandoutPages(const Handout& handout, HandoutPaper paper)
    : title_(handout.title), paper_(paper), pieces_(Composer(handout).pieces()) {
    for (const HandoutStep& step : handout.steps) {
        experiments_.push_back(step.experiment);
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

QString HandoutPages::footOf(int page) const {
    QStringList experiments;
    for (const PlacedPiece& placed : pages_[static_cast<std::size_t>(page)]) {
        const QString& one = experiments_[pieces_[placed.piece].step];
        if (!experiments.contains(one)) {
            experiments << one;
        }
    }
    return experiments.join(QStringLiteral(" | "));
}

void HandoutPages::paintHead(QPainter& painter, int page) const {
    const QRectF middle = room();
    constexpr double kLine = 16;
    const QRectF head(middle.left(), kHeadTop, middle.width(), kLine);
    const QRectF foot(middle.left(), size().height() - kFootBelow, middle.width(), kLine);
    paintWords(painter, HandoutWords::tr("Lesson: %1").arg(title_), head, Qt::AlignLeft);
    paintWords(painter, programWords(), head, Qt::AlignRight);
    constexpr double kNumber = 90;
    paintWords(painter, footOf(page), foot.adjusted(0, 0, -kNumber, 0), Qt::AlignLeft);
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
