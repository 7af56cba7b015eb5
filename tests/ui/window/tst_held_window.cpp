#include "chart/chart_strip.h"
#include "curves/accuracy_view.h"
#include "held/text_table.h"
#include "support/test_class.h"
#include "window_test.h"

#include <QPushButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Holding real runs through the window, comparing the next one with them, and taking them up again.
class TestHeldWindow : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QVERIFY(openAgain());
        while (!frame_->held.empty()) { // of the test before
            const std::size_t held = frame_->held.size();
            runner_->post(command::Release{frame_->held.back().number});
            QTRY_VERIFY(frame_->held.size() < held);
        }
    }
    void cleanup() { keepOpen(); }
    void aRunThatIsHeldIsAGhostOfTheNextOne();
    void oneGoesOnFromAHeldRun();
    void theSettingsOfAHeldRunAreTakenUp();
    void aReleasedRunIsHeldAgain();
    void aNameThatIsTakenIsRefused();

private:
    bool learn(std::int64_t batches) {
        const auto goal = frame_->position.updates + batches;
        runner_->post(command::Step{StepUnit::Batch, batches});
        return QTest::qWaitFor([&] { return !frame_->playing && frame_->position.updates == goal; });
    }
    bool hold() {
        const std::size_t held = frame_->held.size();
        key(Qt::Key_H);
        return QTest::qWaitFor([&] { return frame_->held.size() == held + 1; });
    }
    /// In the view, which the key G shows.
    TextTable& runs() {
        key(Qt::Key_G);
        return *dock("held").findChild<TextTable*>(QStringLiteral("runs"));
    }
    void press(const QString& text) {
        for (auto* button : dock("held").findChildren<QPushButton*>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
};

void TestHeldWindow::aRunThatIsHeldIsAGhostOfTheNextOne() {
    QVERIFY(learn(20));
    QVERIFY(hold());
    const auto run = frame_->run;
    key(Qt::Key_N);
    QTRY_VERIFY(frame_->run != run && !frame_->busy);
    QVERIFY(learn(3));
    key(Qt::Key_5);
    auto& view = *qobject_cast<AccuracyView*>(dock("accuracy").widget());
    QTRY_VERIFY(!view.visibleRegion().isEmpty());
    const ChartStrip& strip = *view.findChild<ChartStrip*>(QStringLiteral("accuracy"));
    const auto lengthOf = [&](const QString& of) {
        for (const ChartContent::Curve& curve : strip.content().curves) {
            if (curve.style.run == of && curve.style.name.startsWith(QStringLiteral("train"))) {
                return curve.points.size();
            }
        }
        return qsizetype{0};
    };
    QTRY_COMPARE(lengthOf(QStringLiteral("Run 1")), qsizetype{20});
    QTRY_COMPARE(lengthOf(QString()), qsizetype{3});
    QVERIFY(strip.timeSpan().to >= 20.0 / 13);
}

void TestHeldWindow::oneGoesOnFromAHeldRun() {
    QVERIFY(learn(15));
    QVERIFY(hold());
    QVERIFY(learn(4));
    runs().selectRow(1);
    press(QStringLiteral("Go on from it"));
    QTRY_COMPARE(frame_->position.updates, std::int64_t{15});
    QCOMPARE(frame_->held.size(), std::size_t{1});
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(frame_->position.updates, std::int64_t{19});
}

void TestHeldWindow::theSettingsOfAHeldRunAreTakenUp() {
    QVERIFY(learn(5));
    QVERIFY(hold());
    Experiment other = smallExperiment();
    other.learning.eta = 0.07;
    runner_->post(command::Restart{other});
    QTRY_COMPARE(frame_->experiment->learning.eta, 0.07);
    TextTable& list = runs();
    const auto& settings = *dock("held").findChild<TextTable*>(QStringLiteral("settings"));
    QTRY_COMPARE(settings.rowCount(), 1);
    QCOMPARE(settings.item(0, 1)->text(), QStringLiteral("0.07"));
    list.selectRow(1);
    press(QStringLiteral("Take up its settings"));
    QTRY_COMPARE(frame_->experiment->learning.eta, smallExperiment().learning.eta);
    QTRY_COMPARE(frame_->position.updates, std::int64_t{0});
}

void TestHeldWindow::aReleasedRunIsHeldAgain() {
    QVERIFY(learn(5));
    QVERIFY(hold());
    QVERIFY(hold());
    TextTable& list = runs();
    QTRY_COMPARE(list.rowCount(), 3);
    list.selectRow(1);
    const QString name = list.item(1, 0)->text();
    press(QStringLiteral("Release"));
    QTRY_COMPARE(list.rowCount(), 2);
    press(QStringLiteral("Hold %1 again").arg(name));
    QTRY_COMPARE(list.rowCount(), 3);
    QCOMPARE(list.item(1, 0)->text(), name);
}

void TestHeldWindow::aNameThatIsTakenIsRefused() {
    QVERIFY(hold());
    QVERIFY(hold());
    TextTable& list = runs();
    QTRY_COMPARE(list.rowCount(), 3);
    const QString before = list.item(2, 0)->text();
    list.item(2, 0)->setText(list.item(1, 0)->text());
    QTRY_VERIFY(window_->noticeBar().text().contains(list.item(1, 0)->text()));
    QTRY_COMPARE(list.item(2, 0)->text(), before);
    list.item(2, 0)->setText(QStringLiteral("by another name"));
    QTRY_COMPARE(frame_->held[1].name, std::string("by another name"));
    list.item(1, 0)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(!frame_->held[0].shown);
}

MC_TEST(TestHeldWindow)
#include "tst_held_window.moc"
