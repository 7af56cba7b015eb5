#include "chart/chart_strip.h"
#include "concordance/concordance_view.h"
#include "concordance/pair_canvas.h"
#include "concordance/pair_matrix.h"
#include "concordance/pair_selection.h"
#include "concordance/pairs_panel.h"
#include "curves/error_view.h"
#include "docks/view_state_cache.h"
#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "session_test.h"
#include "support/parts.h"
#include "support/test_class.h"
#include "view/empty_text.h"
#include "view/run_cache.h"
#include "view/run_state.h"
#include "view/view.h"
#include "widgets/number_slider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSlider>
#include <algorithm>
#include <sys/resource.h>
#include <zlib.h>

using namespace mc;
using namespace mc::ui;

namespace {

/// So many zeros as qCompress() writes them, in front of which 8 bytes are announced.
QByteArray understated(qsizetype bytes) {
    QByteArray content(1 << 16, '\0');
    QByteArray out(bytes / 500 + 1000, '\0');
    z_stream stream{};
    deflateInit(&stream, Z_BEST_COMPRESSION);
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    for (qsizetype left = bytes; left > 0; left -= content.size()) {
        stream.next_in = reinterpret_cast<Bytef*>(content.data());
        stream.avail_in = static_cast<uInt>(std::min(left, content.size()));
        deflate(&stream, left > content.size() ? Z_NO_FLUSH : Z_FINISH);
    }
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return QByteArray("\0\0\0\x8", 4) + out;
}

/// Bytes of memory that the process has had at once.
qint64 mostMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64{usage.ru_maxrss} * 1024;
}

FramePtr firstFrameOf(std::uint64_t run) {
    Frame frame;
    frame.run = run;
    frame.origin = run;
    return std::make_shared<const Frame>(std::move(frame));
}

/// Forgets its mark with every frame, as views do with that of another run.
class MarkedView : public View, public HasRunState {
public:
    QJsonValue mark{QJsonValue::Undefined};

    void showFrame(const FramePtr& /*frame*/) override { mark = QJsonValue::Undefined; }
    [[nodiscard]] WatchSet needs() const override { return {}; }
    [[nodiscard]] PicturePtr picture() const override { return std::make_shared<EmptyPicture>(EmptyText{}); }
    [[nodiscard]] QJsonValue runState() const override { return mark; }
    void setRunState(const QJsonValue& state) override { mark = state; }
};

} // namespace

/// What views keep of a run beside its frames: pairs that were marked, and ranges that have grown.
class TestRunStates : public test::SessionTest {
    Q_OBJECT

    /// That of the board: other views may hold one of the kind.
    template <class SomeView> SomeView& viewOf(const char* dockName) {
        return *qobject_cast<SomeView*>(dock(dockName).widget());
    }
    ConcordanceView& concordance() { return viewOf<ConcordanceView>("concordance"); }
    PairsPanel& pairs() { return concordance().panel(); }
    ErrorView& errors() { return viewOf<ErrorView>("errors"); }
    RasterView& raster() { return viewOf<RasterView>("raster"); }

    /// Marks a pair and its neighbours, as dragging over them does.
    bool mark() {
        dock("concordance").show();
        dock("concordance").raise();
        concordance().showPairs(true);
        if (!QTest::qWaitFor([this] { return !frame_->pairs.empty(); })) {
            return false;
        }
        const PairSelection some = PairSelection::block(*frame_->pairs.front(), {2, 3}, {4, 9});
        emit pairs().matrix().picked(some);
        return pairs().pairs().selection().count() == 21;
    }

    /// The limits on the axes of errors, and those of the raster.
    QList<double> limits() {
        const QJsonArray ranges = raster().runState().toArray();
        return {test::stripOf(errors(), "output").yHigh(), test::stripOf(errors(), "hidden").yHigh(),
                test::stripOf(errors(), "loss").yHigh(), ranges[0].toDouble(), ranges[1].toDouble()};
    }
    bool grow() {
        for (const char* name : {"errors", "raster"}) {
            dock(name).show();
            dock(name).raise();
        }
        emit window_->timeControl().commandIssued(command::Intervene{what_if::AddWeightNoise{2, 40}});
        for (int batch = 0; batch < 4; ++batch) { // each is shown
            step();
        }
        emit window_->timeControl().commandIssued(command::UndoIntervention{});
        return QTest::qWaitFor([this] { return frame_->interventions.empty() && !frame_->playing; });
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openWithoutAutosaves()); }
    void cleanup() { shut(); }

    void markedPairsComeBackWithASession() {
        step();
        QVERIFY(mark());
        const QJsonValue marked = pairs().pairs().selection().toJson();
        const QString words = pairs().pairs().forms().front();
        const QString path = save("marked.mcs");
        shut();
        QVERIFY(openAnew());
        window_->sessions().open(path);
        QTRY_COMPARE(pairs().pairs().selection().count(), std::int64_t{21});
        QCOMPARE(pairs().pairs().selection().toJson(), marked);
        dock("concordance").raise();
        concordance().showPairs(true);
        QTRY_COMPARE(pairs().pairs().forms().front(), words); // as soon as there are pairs
    }

    void markedPairsComeBackWithTheRunBefore() {
        step();
        QVERIFY(mark());
        const QJsonValue marked = pairs().pairs().selection().toJson();
        key(Qt::Key_N);
        QTRY_COMPARE(frame_->position.updates, 0);
        QTRY_VERIFY(pairs().pairs().selection().isEmpty()); // of other synapses
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(pairs().pairs().selection().toJson(), marked);
        QTRY_VERIFY(pairs().pairs().forms().front().contains(QStringLiteral("21 pairs")));
    }

    /// Also of a view that is covered while its run comes back.
    void aCoveredViewHasItsStateWhenItIsSeen() {
        step();
        QVERIFY(mark());
        const QJsonValue marked = pairs().pairs().selection().toJson();
        const QString path = save("covered.mcs");
        key(Qt::Key_N);
        QTRY_VERIFY(pairs().pairs().selection().isEmpty());
        dock("concordance").hide();
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(frame_->position.updates, 1);
        dock("concordance").show();
        dock("concordance").raise();
        QTRY_COMPARE(pairs().pairs().selection().toJson(), marked);
        dock("concordance").hide();
        window_->sessions().open(path);
        QTRY_VERIFY(window_->noticeBar().text().startsWith(QStringLiteral("Opened")));
        QVERIFY(window_->noticeBar().text().contains(QStringLiteral(".mcs."))); // other sentences may follow
        save("again.mcs"); // with what was not seen since
        shut();
        QVERIFY(openAnew());
        window_->sessions().open(folder_.filePath("again.mcs"));
        QTRY_VERIFY(frame_->past && frame_->past->now == (Moment{1, 0}));
        dock("concordance").show();
        dock("concordance").raise();
        QTRY_COMPARE(pairs().pairs().selection().toJson(), marked);
    }

    /// The view has seen nothing of the other run: what it shows is of the run that comes back.
    void aCoveredViewKeepsItsStateWhileAnotherRunComesAndGoes() {
        step();
        QVERIFY(mark());
        const QJsonValue marked = pairs().pairs().selection().toJson();
        dock("concordance").hide();
        key(Qt::Key_R);
        QTRY_COMPARE(frame_->position.updates, 0);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(frame_->position.updates, 1);
        QCOMPARE(pairs().pairs().selection().toJson(), marked);
        dock("concordance").show();
        dock("concordance").raise();
        QTRY_VERIFY(pairs().pairs().forms().front().contains(QStringLiteral("21 pairs")));
        QCOMPARE(pairs().pairs().selection().toJson(), marked);
    }

    void theRunThatIsGoneBackToOverAndOverIsKept() {
        RunCache<int> kept;
        constexpr std::uint64_t kFirst = 1;
        for (std::uint64_t other = 2; other < 42; ++other) {
            kept.keep(kFirst, 5);
            QVERIFY(!kept.take(other));
            kept.keep(other, 6);
            QVERIFY(kept.take(kFirst) == 5);
        }
        QVERIFY(kept.find(41) != nullptr && kept.find(27) != nullptr);
        QVERIFY(kept.find(26) == nullptr); // the first run and fifteen others are newer
    }

    void rangesComeBackWithASession() {
        const QList<double> first = limits();
        QVERIFY(grow());
        const QList<double> grown = limits();
        QVERIFY(grown != first);
        const QString path = save("grown.mcs");
        shut();
        QVERIFY(openAnew());
        QVERIFY(limits() != grown);
        window_->sessions().open(path);
        QTRY_COMPARE(limits(), grown);
    }

    void rangesComeBackWithTheRunBefore() {
        QVERIFY(grow());
        const QList<double> grown = limits();
        emit window_->timeControl().commandIssued(command::Restart{[] {
            Experiment other = test::smallExperiment();
            other.network = "784-12-10";
            return other;
        }()});
        QTRY_COMPARE(frame_->layerSizes[1], 12);
        QTRY_VERIFY(limits() != grown);
        emit window_->timeControl().commandIssued(command::BackToBefore{});
        QTRY_COMPARE(frame_->layerSizes[1], 20);
        QTRY_COMPARE(limits(), grown);
    }

    void theCellComesBackWithASession() {
        const auto current = [this]() -> NumberSlider& {
            return *dock("one-cell").findChild<NumberSlider*>(QStringLiteral("current"));
        };
        key(Qt::Key_O);
        QTRY_VERIFY(!dock("one-cell").visibleRegion().isEmpty());
        const double first = current().value();
        current().slider().setValue(current().slider().maximum());
        const double set = current().value();
        QVERIFY(set > first);
        const QString path = save("cell.mcs");
        shut();
        QVERIFY(openAnew());
        QCOMPARE(current().value(), first);
        window_->sessions().open(path);
        QTRY_VERIFY(window_->noticeBar().text().startsWith(QStringLiteral("Opened")));
        key(Qt::Key_O);
        QTRY_COMPARE(current().value(), set);
    }

    void whatAFileClaimsIsNotTrusted() {
        PairSelection some(5, 7);
        some.add({4, 6});
        some.add({0, 0});
        const QJsonObject good = some.toJson().toObject();
        const auto same = PairSelection::fromJson(good);
        QVERIFY(same && same->mask() == some.mask() && same->count() == 2);
        QVERIFY(PairSelection(5, 7).toJson().isUndefined());
        for (const auto& [key, value] : std::initializer_list<std::pair<const char*, QJsonValue>>{
                 {"upper", 0},
                 {"upper", -5},
                 {"lower", 1e12},
                 {"lower", 700},
                 {"selected", QStringLiteral("f///////")},
                 {"selected", QString::fromLatin1(qCompress(QByteArray(4, '\1')).toBase64())},
                 {"selected", QString::fromLatin1(understated(1000).toBase64())},
                 {"selected", 5}}) {
            QJsonObject bad = good;
            bad.insert(QLatin1String(key), value);
            QVERIFY2(!PairSelection::fromJson(bad), key);
        }
        QVERIFY(!PairSelection::fromJson(QJsonValue::Undefined));
        GrowingRange range(1);
        for (const QJsonValue& limits :
             {QJsonValue(QJsonArray{-1.0}), QJsonValue(QJsonArray{2.0, 2.0}), QJsonValue(5),
              QJsonValue(QJsonArray{QStringLiteral("x")}), QJsonValue(QJsonArray{1.7e308}),
              QJsonValue(QJsonArray{1e308}), QJsonValue(QJsonArray{5e-324})}) {
            QVERIFY(!fitLimits({&range, 1}, limits));
            QCOMPARE(range.limit(), 1.0);
        }
    }

    /// Nor does it take more room than the pairs it names, whatever it inflates to.
    void whatIsMarkedInflatesToNoMoreThanItsPairs() {
        constexpr qsizetype kBytes = qsizetype{1} << 28;
        PairSelection some(8, 8);
        some.add({0, 0});
        QJsonObject bad = some.toJson().toObject();
        bad.insert(QStringLiteral("selected"), QString::fromLatin1(understated(kBytes).toBase64()));
        const long before = mostMemory();
        QVERIFY(!PairSelection::fromJson(bad));
        QVERIFY(mostMemory() - before < kBytes / 16);
    }

    void limitsThatCannotBeUsedLeaveTheRaster() {
        QVERIFY(grow());
        const QList<double> grown = limits();
        const auto layers = raster().runState().toArray().size();
        QJsonArray bad;
        for (qsizetype k = 0; k < layers; ++k) {
            bad.append(1e308);
        }
        raster().setRunState(bad);
        QCOMPARE(limits(), grown);
        RasterView without; // any frame
        without.setRunState(QJsonArray{0.5});
        without.setRunState(QJsonArray{1e308, 1e308});
        QCOMPARE(without.runState().toArray(), QJsonArray{0.5});
    }

    /// Sixteen runs are kept, those that went off the board last.
    void theRunThatWasJustKeptIsNotTheOneThatGoes() {
        RunCache<int> kept;
        for (std::uint64_t other = 2; other < 19; ++other) { // begun from run 1, and taken back
            kept.keep(1, 7);
            const auto first = kept.take(1);
            QVERIFY(first);
            QCOMPARE(*first, 7);
            kept.keep(other, 0);
        }
        kept.keep(1, 7);
        QVERIFY(kept.find(1) != nullptr);
        QVERIFY(kept.find(2) == nullptr);
        QVERIFY(kept.find(18) != nullptr);
    }

    void runsWithNothingToKeepDoNotCrowdOutTheOthers() {
        MarkedView view;
        ViewStateCache states;
        states.show(view, firstFrameOf(1));
        view.mark = 5;
        for (std::uint64_t other = 2; other < 40; ++other) {
            states.show(view, firstFrameOf(other));
            QVERIFY(view.mark.isUndefined());
        }
        states.show(view, firstFrameOf(1));
        QCOMPARE(view.mark, QJsonValue(5));
    }
};

MC_TEST(TestRunStates)
#include "tst_run_states.moc"
