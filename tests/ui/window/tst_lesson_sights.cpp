#include "lesson_test.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "support/test_class.h"
#include "time_control/past_bar.h"
#include "window/appearance.h"

#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// What the text of a step speaks of is on the screen: every lesson, played on the real board.
class TestLessonSights : public LessonTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }
    void everyOptionOfALessonIsOneOfItsView();
    void whatIsNotThereIsFound();
    void whatALessonSpeaksOfIsSeen_data();
    void whatALessonSpeaksOfIsSeen();
    void whatAStepSpeaksOfFirstIsInFrontForAProjector_data();
    void whatAStepSpeaksOfFirstIsInFrontForAProjector();

private:
    /// What is wrong; empty: nothing.
    QString faultOf(const Sight& sight);
    QString faultOfPlace(const std::string& part);
    QString faultOf(const ViewSetting& setting);
    bool finish();
    /// Null: it is none.
    [[nodiscard]] const View* viewOf(const std::string& name) {
        const auto* dock = window_->findChild<QDockWidget*>(QString::fromStdString(name));
        return dock != nullptr ? qobject_cast<View*>(dock->widget()) : nullptr;
    }
    [[nodiscard]] QWidget& partOf(const std::string& name) {
        return name == "time"     ? static_cast<QWidget&>(window_->timeControl())
               : name == "course" ? static_cast<QWidget&>(window_->pastBar())
                                  : *window_->findChild<QWidget*>(QString::fromStdString(name));
    }
};

namespace {

QList<shelf::Entry> lessonsAndTour() {
    return shelf::entries() << shelf::tour();
}

/// Whether a table, a column that has numbers, or a word in it is called so.
bool names(const DataTable& table, const QString& words) {
    for (const DataColumn& column : table.columns) {
        const bool filled = std::ranges::any_of(column.numbers, [](double n) { return std::isfinite(n); });
        if ((filled && column.name.contains(words, Qt::CaseInsensitive)) ||
            column.words.contains(words, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace

/// Whether it is seen, and large enough.
QString TestLessonSights::faultOfPlace(const std::string& part) {
    const QString name = QString::fromStdString(part);
    QWidget& widget = partOf(part);
    const QRect place(widget.mapTo(window_.get(), QPoint()), widget.size());
    const QWidget* inFront = window_->childAt(place.center());
    const bool covered = inFront == nullptr || (inFront != &widget && !widget.isAncestorOf(inFront));
    if (!widget.isVisible() || covered || !window_->rect().contains(place)) {
        return name + QStringLiteral(" is not seen");
    }
    const View* view = viewOf(part);
    return view != nullptr && (view->width() < 180 || view->height() < 110)
               ? name + QStringLiteral(" is too small to be read")
               : QString();
}

QString TestLessonSights::faultOf(const Sight& sight) {
    const QString name = QString::fromStdString(sight.part);
    QString fault = faultOfPlace(sight.part);
    const View* view = viewOf(sight.part);
    if (!fault.isEmpty() || view == nullptr) {
        return fault;
    }
    const std::vector<DataTable> tables = view->tables();
    const QString words = QString::fromStdString(sight.words);
    if (tables.empty()) {
        return name + QStringLiteral(" shows nothing");
    }
    return words.isEmpty() ||
                   std::ranges::any_of(tables, [&](const DataTable& table) { return names(table, words); })
               ? QString()
               : name + QStringLiteral(" does not show: ") + words;
}

QString TestLessonSights::faultOf(const ViewSetting& setting) {
    const std::optional<OptionControl> option = window_->lessons().board().optionOf(setting);
    const QString name = QString::fromStdString(setting.view + ", " + setting.option);
    if (!option) {
        return name + QStringLiteral(" is no option");
    }
    return option->value() == setting.value
               ? QString()
               : name + QStringLiteral(" is ") + QString::fromStdString(option->value());
}

bool TestLessonSights::finish() {
    constexpr int kPatience = 240'000; // ms: with sanitizers, among other tests
    const LessonPlayer& player = *window_->lessons().player();
    if (player.phase() == LessonPlayer::Phase::Waiting && !player.lesson().steps[player.step()].race) {
        emit window_->lessonPanel().skipAsked();
        if (!QTest::qWaitFor([&] { return player.phase() == LessonPlayer::Phase::Done; }, kPatience)) {
            return false;
        }
    }
    return QTest::qWaitFor([&] { return !frame_->playing && !frame_->busy; });
}

void TestLessonSights::everyOptionOfALessonIsOneOfItsView() {
    for (const ViewOption& option : viewOptions()) {
        for (const std::string_view value : option.values) {
            const ViewSetting setting{std::string(option.view), std::string(option.name), std::string(value)};
            const std::optional<OptionControl> control = window_->lessons().board().optionOf(setting);
            QVERIFY2(control, setting.option.c_str());
            const bool listed = option.view != "feature-maps" && option.view != "kernels";
            if (listed) { // else the network has no layer that they could show
                control->set(setting.value);
                QCOMPARE(control->value(), setting.value);
            }
        }
    }
    // And the views have no others.
    std::size_t bound = 0;
    for (QDockWidget* one : window_->findChildren<QDockWidget*>()) {
        if (auto* view = dynamic_cast<HasOptions*>(one->widget())) {
            bound += view->options().size();
        }
    }
    QCOMPARE(bound, viewOptions().size());
}

void TestLessonSights::whatIsNotThereIsFound() {
    window_->lessons().open(
        write("## One\n```step\nexperiment: network=784-12-10, images=200, test_images=50, batch=20\n"
              "forward: 20 batches\nshow: concordance\nview: concordance, weighted=on\n```\nText.\n"));
    QVERIFY(entered(0));
    QVERIFY(finish());
    const Sight weighted{"concordance", "weighted concordance", 1};
    const ViewSetting setting{"concordance", "weighted", "on"};
    QCOMPARE(faultOf(weighted), QString());
    QCOMPARE(faultOf(setting), QString());
    window_->lessons().board().optionOf(setting)->set("off");
    QVERIFY(faultOf(weighted).contains(QStringLiteral("does not show")));
    QVERIFY(!faultOf(setting).isEmpty());
    dock("concordance").hide();
    QVERIFY(faultOf(Sight{"concordance", {}, 1}).contains(QStringLiteral("not seen")));
    QVERIFY(!faultOf(Sight{"raster", {}, 1}).isEmpty());
}

void TestLessonSights::whatALessonSpeaksOfIsSeen_data() {
    QTest::addColumn<QString>("source");
    for (const shelf::Entry& entry : lessonsAndTour()) {
        QTest::newRow(qPrintable(entry.title)) << entry.source;
    }
}

void TestLessonSights::whatALessonSpeaksOfIsSeen() {
    QFETCH(const QString, source);
    window_->lessons().open(source);
    const Lesson& lesson = window_->lessons().player()->lesson();
    for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
        window_->lessons().goTo(step);
        QVERIFY(QTest::qWaitFor([&] { return window_->lessons().player()->entered(); }, 240'000));
        QVERIFY(finish());
        const LessonStep& now = lesson.steps[step];
        const QString place =
            QStringLiteral("step %1, '%2': ").arg(step + 1).arg(QString::fromStdString(now.title));
        QVERIFY2(now.race || !now.sights.empty(),
                 qPrintable(place + QStringLiteral("it says not what is seen")));
        for (const Sight& sight : now.sights) {
            QString fault;
            QVERIFY2(QTest::qWaitFor([&] { return (fault = faultOf(sight)).isEmpty(); }, 3000),
                     qPrintable(place + fault));
        }
        for (const ViewSetting& setting : settingsAt(lesson, step)) {
            QVERIFY2(faultOf(setting).isEmpty(), qPrintable(place + faultOf(setting)));
        }
    }
}

void TestLessonSights::whatAStepSpeaksOfFirstIsInFrontForAProjector_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("720") << QSize(1280, 720);
    QTest::newRow("1080") << QSize(1920, 1080);
}

/// There all its views are tabs of one place. What they show has been looked at above: nothing is played.
void TestLessonSights::whatAStepSpeaksOfFirstIsInFrontForAProjector() {
    QFETCH(const QSize, size);
    window_->appearance().setProjecting(true);
    window_->setWindowState(Qt::WindowNoState);
    window_->resize(size);
    for (const shelf::Entry& entry : lessonsAndTour()) {
        window_->lessons().open(entry.source);
        const Lesson& lesson = window_->lessons().player()->lesson();
        for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
            window_->lessons().goTo(step);
            const LessonStep& now = lesson.steps[step];
            const std::string first = !now.highlight.empty() ? now.highlight
                                      : now.sights.empty()   ? "lesson"
                                                             : now.sights.front().part;
            for (const std::string& part : {std::string("lesson"), first}) {
                QString fault;
                QVERIFY2(QTest::qWaitFor([&] { return (fault = faultOfPlace(part)).isEmpty(); }, 3000),
                         qPrintable(QString::fromStdString(now.title) + ": " + fault));
            }
            for (const Sight& sight : now.sights) { // the others are a click away
                QVERIFY2(!partOf(sight.part).isHidden(), sight.part.c_str());
            }
        }
    }
    window_->appearance().setProjecting(false);
    applyTheme(*qApp);
}

MC_TEST(TestLessonSights)
#include "tst_lesson_sights.moc"
