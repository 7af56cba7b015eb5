#pragma once

#include "scenes/scenes.h"
#include "window/session_test.h"

namespace mc::ui::test {

/// A window in which scenes are recorded and shown.
class ScenesTest : public SessionTest {
protected:
    [[nodiscard]] SceneList& scenes() const { return window_->scenes().list(); }
    [[nodiscard]] SceneShow& show() const { return window_->scenes().show(); }

    /// The board as it is now.
    void record() {
        const int before = scenes().size();
        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scenes().size(), before + 1);
    }
    /// Whether the scene in this row is on the board, and the run at its moment.
    bool isThere(int row) {
        return QTest::qWaitFor([this, row] { return show().current() == row && !show().isUnderway(); }) &&
               frame_->past->now == scenes().at(row).moment;
    }
    [[nodiscard]] QString notice() const { return window_->noticeBar().text(); }
    bool says(const QString& words) {
        return QTest::qWaitFor([&] { return notice().contains(words); });
    }

    /// Two scenes at two moments, with other docks open, another speed and another cell; then a third moment.
    void recordTwo() {
        step();
        dock("errors").hide();
        window_->docks().bringUp(dock("layers"));
        window_->docks().pickCell({1, 5});
        emit window_->timeControl().commandIssued(command::SetSpeed{250});
        QTRY_COMPARE(frame_->speedAsked, 250.0);
        record();
        step();
        dock("layers").hide();
        window_->docks().bringUp(dock("errors"));
        window_->docks().pickCell({2, 3});
        emit window_->timeControl().commandIssued(command::SetSpeed{kFullSpeed});
        QTRY_COMPARE(frame_->speedAsked, kFullSpeed);
        record();
        step();
    }
    void expectFirst() {
        QVERIFY(isThere(0));
        QVERIFY(dock("errors").isHidden() && !dock("layers").isHidden());
        QVERIFY((window_->docks().cell() == CellChoice{1, 5}));
        QTRY_COMPARE(frame_->speedAsked, 250.0);
    }
    void expectSecond() {
        QVERIFY(isThere(1));
        QVERIFY(!dock("errors").isHidden() && dock("layers").isHidden());
        QVERIFY((window_->docks().cell() == CellChoice{2, 3}));
        QTRY_COMPARE(frame_->speedAsked, kFullSpeed);
    }
};

} // namespace mc::ui::test
