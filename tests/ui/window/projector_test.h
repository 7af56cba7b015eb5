#pragma once

#include "window/appearance.h"
#include "window_test.h"

#include <cmath>

namespace mc::ui::test {

/// A window that becomes one for a projector.
class ProjectorTest : public WindowTest {
protected:
    static void sizes() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("least"); // points
        QTest::newRow("720p") << QSize(1280, 720) << 16.0;
        QTest::newRow("1080p") << QSize(1920, 1080) << 24.0;
    }

    /// The offscreen screen has a size of its own: a window of the wanted size stands for full screen.
    void project(QSize size) {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        key(Qt::Key_F11);
        QVERIFY(window_->appearance().isProjecting());
        window_->setWindowState(Qt::WindowNoState);
        window_->resize(size);
        QTRY_COMPARE(window_->size(), size);
        const double wanted = projectorPoints(size.height(), window_->logicalDpiY());
        QTRY_VERIFY(std::abs(points() - wanted) < 0.01);
        QTest::qWait(50); // letters of labels, and the layout, follow
    }

    [[nodiscard]] double points() const { return window_->font().pointSizeF(); }

    void leaveTheLook() {
        shut();
        applyTheme(*qApp);
    }
};

} // namespace mc::ui::test
