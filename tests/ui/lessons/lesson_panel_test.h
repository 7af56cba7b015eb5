#pragma once

#include "lesson/lesson_file.h"
#include "lessons/lesson_panel.h"
#include "runtime/runner.h"

#include <QObject>
#include <QTest>
#include <memory>
#include <string>

namespace mc::ui::test {

/// A panel with a lesson of three steps, the second of which asks a question.
class LessonPanelTest : public QObject {
protected:
    std::unique_ptr<LessonPanel> panel_;
    std::shared_ptr<const Lesson> lesson_;

    void begin() {
        panel_ = std::make_unique<LessonPanel>();
        panel_->resize(400, 600);
        panel_->show();
        open("```step\nexperiment: network=784-12-10, images=200, batch=20\nwait: 40 batches\n```\n"
             "See $W_1$.\n"
             "## Second\nText two.\n```ask\nWhat is $x$?\n( ) This\n(x) That, a long option of many "
             "words that needs more than one line in a narrow panel\n---\nIt is that.\n```\n"
             "## Third\nText three.\n");
    }

    /// Shows a lesson. steps: from below the title of the first one.
    void open(const std::string& steps) {
        lesson_ = std::make_shared<const Lesson>(parseLesson(
            "---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n## First\n" + steps, "trial.md"));
        panel_->openLesson(QStringLiteral("trial.md"), lesson_);
        panel_->showStep(0);
    }

    /// Enters the first step and shows how far it has come.
    void come(Runner& runner, LessonPlayer& player) {
        player.enter(0);
        panel_->showProgress(player, *runner.settle());
        QTest::qWait(20);
        while (!player.entered()) {
            const FramePtr frame = runner.settle();
            for (Command& command : player.follow(*frame, true)) {
                runner.post(std::move(command));
            }
        }
        panel_->showProgress(player, *runner.settle());
    }

    template <class Widget> Widget& control(const char* name) {
        return *panel_->findChild<Widget*>(QLatin1String(name));
    }
};

} // namespace mc::ui::test
