#include "compare/compare_view.h"
#include "compare/compared_with_box.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "what_if/control_box.h"
#include "what_if/what_if_panel.h"
#include "window_test.h"

#include <QCheckBox>
#include <QPushButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// A | B and controls of a real run.
class TestCompareWindow : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }
    void aMomentBeforeIsComparedOnTheSameImage();
    void theMomentNowDiffersInNothing();
    void aWhatIfHasAControlThatIsShownBesideIt();
    void allItsViewsHaveTablesToCompare();

private:
    CompareView& view() {
        return *qobject_cast<CompareView*>(window_->docks().named(QStringLiteral("compare"))->widget());
    }
    View& side(int index) { return *view().findChildren<View*>().at(index); }
    void choose(const QString& b) {
        auto& list = *view().findChild<ComparedWithBox*>();
        list.setCurrentIndex(list.findText(b));
        emit list.activated(list.currentIndex());
    }
    bool learn(std::int64_t batches) {
        const auto goal = frame_->position.updates + batches;
        runner_->post(command::Step{StepUnit::Batch, batches});
        return QTest::qWaitFor([&] {
            return !frame_->playing && frame_->past && frame_->past->now == Moment{goal, 0};
        });
    }
    bool hasB() {
        return QTest::qWaitFor([&] { return frame_->beside != nullptr && view().difference() != nullptr; });
    }
};

void TestCompareWindow::aMomentBeforeIsComparedOnTheSameImage() {
    QVERIFY(learn(30));
    QVERIFY(!frame_->beside); // nobody looks at it
    key(Qt::Key_A);
    QTRY_VERIFY(view().isVisible());
    QVERIFY(view().summary().contains(QStringLiteral("Nothing is compared")));
    choose(QStringLiteral("B: start of the run"));
    QVERIFY(hasB());
    QVERIFY(frame_->presentation->input == frame_->beside->presentation->input);
    QVERIFY(!view().tables().empty());
    QVERIFY2(view().summary().contains(QStringLiteral("only in B")), qPrintable(view().summary()));
    TimeLink& axis = side(0).findChild<TimeNavigation*>()->link();
    QCOMPARE(&side(1).findChild<TimeNavigation*>()->link(), &axis);
    auto* raster = window_->docks().named(QStringLiteral("raster"))->widget();
    QCOMPARE(&raster->findChild<TimeNavigation*>()->link(), &axis); // of the board
    emit side(1).cellPicked({1, 7});
    QCOMPARE(window_->docks().cell().cell, 7);
}

void TestCompareWindow::theMomentNowDiffersInNothing() {
    QVERIFY(learn(20));
    key(Qt::Key_A);
    QTRY_VERIFY(view().isVisible());
    choose(QStringLiteral("B: the moment now"));
    QVERIFY(hasB());
    QVERIFY2(view().summary().contains(QStringLiteral("only in A: 0, only in B: 0")),
             qPrintable(view().summary()));
    QVERIFY(learn(20));
    QVERIFY(frame_->comparedWith->moment == (Moment{20, 0}));
    QTRY_VERIFY(frame_->beside && !view().summary().contains(QStringLiteral("only in A: 0, only in B: 0")));
}

void TestCompareWindow::aWhatIfHasAControlThatIsShownBesideIt() {
    QVERIFY(learn(13));
    ControlBox& controls = window_->whatIfPanel().control();
    controls.findChild<QCheckBox*>(QStringLiteral("withControl"))->setChecked(true);
    window_->whatIfPanel().findChild<QPushButton*>(QStringLiteral("flip-feedback"))->click();
    QTRY_VERIFY(frame_->control != nullptr);
    QVERIFY(learn(13));
    QTRY_VERIFY(frame_->control && frame_->control->position.updates == 26);
    const auto* state = controls.findChild<QLabel*>(QStringLiteral("control"));
    QTRY_VERIFY2(state->text().startsWith(QStringLiteral("control: ")) &&
                     state->text().contains(QLatin1Char('%')),
                 qPrintable(state->text()));
    controls.findChild<QPushButton*>(QStringLiteral("compareControl"))->click();
    QTRY_VERIFY(view().isVisible());
    QVERIFY(hasB());
    QVERIFY(frame_->comparedWith->kind == ComparedWith::Kind::Control);
    controls.findChild<QPushButton*>(QStringLiteral("endControl"))->click();
    QTRY_VERIFY(!frame_->control && !frame_->comparedWith);
    QVERIFY(view().summary().contains(QStringLiteral("Nothing is compared")));
    controls.findChild<QCheckBox*>(QStringLiteral("withControl"))->setChecked(false);
}

void TestCompareWindow::allItsViewsHaveTablesToCompare() {
    QVERIFY(learn(5));
    key(Qt::Key_A);
    QTRY_VERIFY(view().isVisible());
    window_->docks().pickCell({1, 3});
    choose(QStringLiteral("B: start of the run"));
    QVERIFY(hasB());
    const OptionControl shown = view().options().front();
    for (const std::string name : {"raster", "network", "input", "circuit", "concordance"}) {
        shown.set(name);
        QCOMPARE(shown.value(), name);
        QVERIFY2(QTest::qWaitFor([&] { return !view().tables().empty(); }), name.c_str());
        for (const DataTable& table : view().tables()) {
            QVERIFY2(table.id.endsWith(QStringLiteral("-compared")), name.c_str());
        }
        QVERIFY(view().needs().beside);
    }
}

MC_TEST(TestCompareWindow)
#include "tst_compare_window.moc"
