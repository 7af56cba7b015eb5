#include "handout_recorder.h"

#include "base/errors.h"
#include "films/film_place.h"
#include "handout_words.h"
#include "lesson/other_data.h"
#include "lesson/promise_text.h"
#include "lesson_views.h"
#include "lessons/lesson_shelf.h"
#include "race/race_figure.h"
#include "step_film.h"
#include "style/lists.h"
#include "style/text.h"
#include "view/picture_box.h"

#include <QRegularExpression>
#include <algorithm>
#include <future>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kSecondsOfRace = 6;
constexpr double kBetweenCharts = 8;
constexpr QMarginsF kAroundRace{8, 6, 8, 4};
constexpr QSizeF kLeastRace{620, 380}; ///< units, of four charts

/// What came of the promises of a step.
QStringList resultsOf(const LessonPlayer& player) {
    QStringList results;
    for (const PromiseSentence& promise : promiseSentences(player, player.step())) {
        results << translated(promise.text).replace(QStringLiteral(" %"), QChar::Nbsp + QStringLiteral("%"));
    }
    return results;
}

RaceEntry entryOf(const Lesson& lesson, std::size_t step) {
    const LessonRace& race = *lesson.steps[step].race;
    return {experimentOf(lesson, step), race.rules, race.seeds};
}

HandoutFigure raceFigure(const RaceResult& result) {
    return {QStringLiteral("race"),
            HandoutWords::tr("Race of rules"),
            HandoutWords::tr("%1 epochs").arg(tickText(result.epochs)),
            HandoutWords::tr("Run → Race of rules, Ctrl+R"),
            kLeastRace,
            withMargins(raceChartsPicture(result, RaceImages::Test, 0, kBetweenCharts), kAroundRace)};
}

/// A table in Markdown: a column for each rule.
QString rankingOfRace(const RaceResult& result) {
    const RankingWords words = rankingWords(result);
    QString table;
    for (qsizetype line = 0; line < words.heads.size(); ++line) {
        QStringList cells{words.heads[line]};
        for (const QStringList& row : words.rows) {
            cells << row.value(line);
        }
        table += QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
        if (line == 0) {
            table += QStringLiteral("|") + QStringLiteral("---|").repeated(cells.size()) + QLatin1Char('\n');
        }
    }
    return table;
}

std::shared_ptr<const Lesson> lessonOf(const HandoutRequest& request) {
    std::shared_ptr<const Lesson> lesson = shelf::read(request.source);
    return request.data.name.isEmpty()
               ? lesson
               : std::make_shared<const Lesson>(
                     onOtherData(*lesson, request.data.place.toStdString(), request.data.name.toStdString()));
}

} // namespace

HandoutRecorder::HandoutRecorder(const HandoutRequest& request, const HandoutWork& work)
    : request_(request), work_(work), lesson_(lessonOf(request)),
      rehearsal_(lesson_, request.threads, work.stop) {
    work_.inWindow([this] { views_ = std::make_unique<LessonViews>(lesson_); });
}

HandoutRecorder::~HandoutRecorder() {
    work_.inWindow(
        [views = std::make_shared<std::unique_ptr<LessonViews>>(std::move(views_))] { views->reset(); });
}

Handout HandoutRecorder::record() {
    Handout handout;
    handout.source = request_.source;
    handout.title = QString::fromStdString(lesson_->title);
    handout.summary = QString::fromStdString(lesson_->summary);
    handout.where = wayToLesson(handout.source, handout.title);
    handout.minutes = lesson_->minutes;
    handout.data = QString::fromStdString(lesson_->data);
    handout.answers = request_.answers;
    const int total = static_cast<int>(lesson_->steps.size());
    for (std::size_t step = 0; step < lesson_->steps.size(); ++step) {
        const int number = static_cast<int>(step) + 1;
        work_.progress({number - 1, total, HandoutWords::tr("Step %1 of %2").arg(number).arg(total)});
        handout.steps.push_back(recordStep(step));
    }
    return handout;
}

/// Where a question is asked, the text stands beside what is seen before the answer.
HandoutStep HandoutRecorder::recordStep(std::size_t step) {
    const LessonStep& now = lesson_->steps[step];
    HandoutStep recorded;
    recorded.title = QString::fromStdString(now.title);
    static const QRegularExpression percent(QStringLiteral("(\\d)\\s%"));
    recorded.text = QString::fromStdString(now.text).replace(percent, QStringLiteral("\\1\u00a0%"));
    recorded.begins = now.experiment.has_value();
    recorded.question = now.question;
    work_.inWindow([&] { views_->enter(step); });
    watch();
    const FramePtr begun = rehearsal_.enter(step);
    recorded.experiment = experimentWords(*begun);
    recorded.foot = footWords(*begun);
    recorded.seed = begun->experiment->seed;
    const Snapshot from = isFilmed(step) && now.wait ? snapshot() : nullptr;
    const bool comes = now.wait || now.race; // something is still to come
    const bool untouched = begun->past && begun->past->now == Moment{};
    if (now.question && comes) {
        if (!untouched) {
            recorded.figures = look(nullptr);
            leaveOutRepeats(step, recorded);
        }
        recorded.after = finish(recorded);
    } else {
        recorded.figures = finish(recorded);
        leaveOutRepeats(step, recorded);
    }
    if (from) {
        recorded.film = film(step, from, *begun);
    } else if (isFilmed(step)) {
        recorded.film = raceFilm(step);
    }
    return recorded;
}

/// What an earlier figure shows already is only named.
void HandoutRecorder::leaveOutRepeats(std::size_t step, HandoutStep& recorded) {
    const FramePtr frame = rehearsal_.runner().settle();
    std::vector<HandoutFigure> news;
    for (HandoutFigure& figure : recorded.figures) {
        Seen now{frame->run, frame->past->now, views_->stateOf(figure.name), {step, news.size()}};
        const auto before = std::ranges::find_if(seen_, [&](const Seen& one) {
            return one.run == now.run && one.moment == now.moment && one.view == now.view;
        });
        if (before != seen_.end()) {
            recorded.again.push_back(before->place);
        } else {
            seen_.push_back(now);
            news.push_back(std::move(figure));
        }
    }
    recorded.figures = std::move(news);
}

bool HandoutRecorder::isFilmed(std::size_t step) const {
    const LessonStep& now = lesson_->steps[step];
    const bool givesAway = now.question && request_.answers == HandoutAnswers::None;
    return request_.films && request_.format == HandoutFormat::Html && !givesAway &&
           ((now.wait && now.play) || now.race);
}

/// Of the run as it stands.
Snapshot HandoutRecorder::snapshot() {
    auto reply = std::make_shared<std::promise<Snapshot>>();
    std::future<Snapshot> kept = reply->get_future();
    rehearsal_.runner().post(command::TakeSnapshot{reply});
    return kept.get();
}

std::optional<HandoutFilm> HandoutRecorder::film(std::size_t step, const Snapshot& from, const Frame& begun) {
    const FramePtr end = rehearsal_.runner().settle();
    FilmOfRun run{from, begun.interventionsBegunWith};
    work_.inWindow([&] { run.views = views_->filmed(); });
    if (run.views.empty()) {
        return std::nullopt;
    }
    run.settings = views_->settings(*begun.experiment);
    run.cell = views_->cell();
    run.synapse = views_->synapse();
    run.from.base = FilmPlace::Base::Now;
    run.to = placeAt(end->past->now);
    const CourseShape shape = shapeOf(begun);
    const auto steps =
        static_cast<double>(shape.timeStepsUpTo(end->past->now) - shape.timeStepsUpTo(begun.past->now));
    const double speed = lesson_->steps[step].speed.value_or(steps);
    QStringList titles;
    for (const FilmView& view : run.views) {
        titles << view.title;
    }
    const QString caption = HandoutWords::tr("Film: %1, from %2 to %3.")
                                .arg(commaList(titles), momentWords(begun), momentWords(*end));
    FilmRequest request;
    request.what = std::move(run);
    request.threads = request_.threads;
    return filmOfStep(std::move(request), steps / speed, caption, work_);
}

std::optional<HandoutFilm> HandoutRecorder::raceFilm(std::size_t step) {
    const LessonRace& race = *lesson_->steps[step].race;
    FilmOfRace filmed{entryOf(*lesson_, step)};
    filmed.to.epochs = static_cast<double>(race.epochs);
    FilmRequest request;
    request.what = std::move(filmed);
    request.threads = request_.threads;
    return filmOfStep(
        std::move(request), kSecondsOfRace,
        HandoutWords::tr("Film: the race, from its start to its end after %1 epochs.").arg(race.epochs),
        work_);
}

/// To the end of the step.
std::vector<HandoutFigure> HandoutRecorder::finish(HandoutStep& recorded) {
    rehearsal_.finish();
    recorded.results = resultsOf(rehearsal_.player());
    if (rehearsal_.raceResult()) {
        const RaceResult& result = *rehearsal_.raceResult();
        recorded.ranking = rankingOfRace(result);
        std::vector<HandoutFigure> figures;
        work_.inWindow([&] { figures.push_back(raceFigure(result)); });
        return figures;
    }
    return look(&recorded.elsewhere);
}

void HandoutRecorder::watch() {
    WatchSet needs;
    work_.inWindow([&] { needs = needs::both(needsOf(*lesson_), views_->needs()); });
    if (needs != watched_) {
        watched_ = needs;
        rehearsal_.runner().post(command::Watch{needs});
    }
}

/// Views ask for more once they know the run: the cell that they open, the layers that there are.
std::vector<HandoutFigure> HandoutRecorder::look(QStringList* elsewhere) {
    constexpr int kMostRounds = 4;
    for (int round = 0; round < kMostRounds; ++round) {
        const FramePtr frame = rehearsal_.runner().settle();
        work_.inWindow([&] { views_->show(frame); });
        const WatchSet before = watched_;
        watch();
        if (watched_ == before) {
            break;
        }
    }
    std::vector<HandoutFigure> figures;
    work_.inWindow([&] {
        figures = views_->figures();
        if (elsewhere != nullptr) {
            *elsewhere = views_->elsewhere();
        }
    });
    return figures;
}

} // namespace mc::ui
