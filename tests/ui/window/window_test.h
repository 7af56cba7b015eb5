#pragma once

#include "annotation/annotating.h"
#include "data_choice/settings.h"
#include "docks/docks.h"
#include "sessions/session_files.h"
#include "setup/field_editor.h"
#include "setup/setup_panel.h"
#include "start/start_page.h"
#include "status/notice_bar.h"
#include "support/patience.h"
#include "time_control/time_control.h"
#include "widgets/theme.h"
#include "window/appearance.h"
#include "window/frame_feed.h"
#include "window/lesson_link.h"
#include "window/main_window.h"
#include "window/start_link.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <memory>
#include <utility>

namespace mc::ui::test {

/// Learns fast on any machine; an epoch is 13 updates.
inline Experiment smallExperiment() {
    Experiment experiment;
    experiment.network = "784-20-10";
    experiment.data.trainImages = 200;
    experiment.data.testImages = 100;
    experiment.learning.batch = 16;
    experiment.learning.rateDecay = 1; // nothing fades, so that playing never pauses by itself
    return experiment;
}

/// Pixels that are no ground, frame lines left out.
inline int inkOf(QWidget& widget) {
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int ink = 0;
    for (int y = 12; y < image.height() - 12; ++y) {
        for (int x = 12; x < image.width() - 12; ++x) {
            ink += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        }
    }
    return ink;
}

/// What `look` sees, once that stays as it is: a layout settles later where the machine is busy.
template <class Look> auto settled(Look look) {
    constexpr int kLooks = 60;
    auto seen = look();
    for (int k = 0, same = 0; k < kLooks && same < 3; ++k) {
        QTest::qWait(50);
        auto next = look();
        same = next == seen ? same + 1 : 0;
        seen = std::move(next);
    }
    return seen;
}

/// A window with a runner of its own; what the window keeps goes to a temporary folder.
class WindowTest : public QObject {
protected:
    QTemporaryDir folder_;
    std::unique_ptr<Runner> runner_;
    std::unique_ptr<MainWindow> window_;
    FramePtr frame_;    ///< the latest the window was given
    std::string first_; ///< what a session keeps of the window as it was at first

    bool begin() {
        applyTheme(*qApp);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        return folder_.isValid();
    }

    /// Whether a person has begun the lesson of the tests before: one that is new is asked about.
    void knowLesson(bool known) {
        QSettings(kOrganisation, kProgram)
            .setValue(QStringLiteral("lessons/begunFiles"),
                      known ? QStringList{folder_.filePath(QStringLiteral("lesson.md"))} : QStringList());
    }

    /// As on the first start: without a kept layout.
    bool openAnew() {
        QDir(folder_.filePath(QStringLiteral("Microcircuit"))).removeRecursively();
        knowLesson(true);
        frame_ = nullptr;
        runner_ = std::make_unique<Runner>(smallExperiment());
        window_ = std::make_unique<MainWindow>(*runner_);
        connect(window_->findChild<FrameFeed*>(), &FrameFeed::frameReady, this,
                [this](const FramePtr& frame) { frame_ = frame; });
        window_->resize(1280, 720);
        window_->show();
        window_->activateWindow();
        return QTest::qWaitForWindowActive(window_.get()) &&
               QTest::qWaitFor([this] { return frame_ && frame_->data && !frame_->busy; });
    }

    /// The window of the test before, as it was at first: faster than another one. For tests that change
    /// nothing beyond what a session keeps and what is put back here.
    bool openAgain() {
        if (!window_ || !window_->isVisible() || !frame_) {
            shut();
            if (!openAnew()) {
                return false;
            }
            first_ = window_->sessions().parts().text();
            return true;
        }
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (other != window_.get() && other->isVisible()) {
                other->close();
            }
        }
        window_->start().page().hide();
        window_->annotating().setOn(false);
        window_->lessons().close();
        if (!QTest::qWaitFor([this] { return !window_->lessons().awaitedText(); })) {
            return false;
        }
        QSettings(kOrganisation, kProgram).clear();
        knowLesson(true);
        const auto run = frame_->run;
        runner_->post(command::Restart{smallExperiment()});
        runner_->post(command::Pause{});
        const bool begun = QTest::qWaitFor(
            [&] { return frame_->run != run && frame_->data && !frame_->busy && !frame_->playing; });
        (void)window_->sessions().parts().restore(first_);
        window_->resize(1280, 720);
        window_->docks().layout().layOut();
        window_->noticeBar().withdraw();
        closeNotice();
        window_->activateWindow();
        window_->setFocus();
        return begun && QTest::qWaitForWindowActive(window_.get());
    }

    void shut() {
        window_.reset();
        runner_.reset();
    }
    /// For openAgain(), where it can be brought back.
    void keepOpen() {
        if (QTest::currentTestFailed() || (window_ && window_->appearance().isProjecting())) {
            shut();
            applyTheme(*qApp);
        }
    }
    void closeNotice() {
        for (auto* button : window_->noticeBar().findChildren<QToolButton*>()) {
            if (button->accessibleName() == QStringLiteral("Close this notice")) {
                button->click();
            }
        }
    }

    QDockWidget& dock(const char* name) { return *window_->findChild<QDockWidget*>(QLatin1String(name)); }
    QLineEdit& line(const char* field) {
        return *window_->setupPanel().editor(field).findChild<QLineEdit*>();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window_.get(), key, modifiers);
    }
    void chooseUnit(StepUnit unit) {
        auto* list = window_->timeControl().findChild<QComboBox*>();
        list->setCurrentIndex(list->findData(static_cast<int>(unit)));
    }
    static void type(QLineEdit& edit, const QString& text) {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
};

} // namespace mc::ui::test
