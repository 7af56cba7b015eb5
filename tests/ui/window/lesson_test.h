#pragma once

#include "status/notice_bar.h"
#include "support/sanitized.h"
#include "window/lesson_link.h"
#include "window_test.h"

#include <QFile>

namespace mc::ui::test {

/// A window in which lessons are opened.
class LessonTest : public WindowTest {
protected:
    QString write(const QByteArray& steps) {
        QString path = folder_.filePath(QStringLiteral("lesson.md"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n" + steps);
        }
        return path;
    }
    QString trial() {
        const QByteArray first =
            "experiment: network=784-12-10, images=200, test_images=50, batch=20, rate_decay=1\n";
        return write(
            "## One\n```step\n" + first +
            "forward: 3 batches\nshow: raster, accuracy\nhighlight: raster\ncell: 1:4\n```\nText.\n"
            "## Two\n```step\nwait: 10 batches\nhighlight: time\n```\nText.\n"
            "## Three\n```step\nwhat-if: flip-feedback=50%\nforward: 2 batches\nshow: "
            "concordance\n```\nText.\n"
            "## Four\n```step\nexperiment: network=784-8-8-10, images=200, test_images=50, batch=20\n"
            "forward: 5 ms\n```\nText.\n");
    }
    bool entered(std::size_t step) {
        return QTest::qWaitFor(
            [this, step] {
                const LessonPlayer* player = window_->lessons().player();
                return player != nullptr && player->step() == step && player->entered();
            },
            5000 * kSlowness);
    }
    bool says(const QString& words) {
        return QTest::qWaitFor([&] { return window_->noticeBar().text().contains(words); });
    }
    QString networkNow() { return QString::fromStdString(frame_->experiment->network); }
};

} // namespace mc::ui::test
