#include "handout/handout_dialog.h"
#include "handout/handout_job.h"
#include "handout_trial.h"
#include "support/test_class.h"
#include "widgets/theme.h"
#include "window/lesson_link.h"
#include "window/main_window.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>

using namespace mc::ui;
using namespace mc::ui::test;

/// The dialog of hand-outs, and the work beside the window.
class TestHandoutDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void theLessonThatIsOpenIsChosen() {
        HandoutDialog dialog(nullptr);
        dialog.openFor(QStringLiteral(":/lessons/03-why-signs-are-enough.md"));
        QVERIFY(dialog.request(QStringLiteral("a.pdf")).source.endsWith("03-why-signs-are-enough.md"));
        dialog.openFor(QString());
        QVERIFY(dialog.request(QStringLiteral("a.pdf")).source.endsWith("03-why-signs-are-enough.md"));
        dialog.openFor(lesson());
        QCOMPARE(dialog.request(QStringLiteral("a.pdf")).source, lesson());
    }

    void theWindowGoesOnWhileItIsWritten() {
        HandoutDialog dialog(nullptr);
        dialog.openFor(lesson());
        QSignalSpy written(&dialog, &HandoutDialog::written);
        int ticks = 0;
        QTimer clock;
        connect(&clock, &QTimer::timeout, &clock, [&ticks] { ++ticks; });
        clock.start(0);
        const QString path = folder_.filePath(QStringLiteral("dialog.pdf"));
        dialog.write(path);
        QVERIFY(dialog.isWriting());
        QVERIFY(written.wait(20'000));
        QVERIFY(!dialog.isWriting());
        QVERIFY2(ticks >= 3, qPrintable(QString::number(ticks)));
        QVERIFY2(dialog.outcome().startsWith(QStringLiteral("Written: ")), qPrintable(dialog.outcome()));
        QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void cancelLeavesNoFile() {
        HandoutDialog dialog(nullptr);
        dialog.openFor(lesson());
        const QString path = folder_.filePath(QStringLiteral("cancelled.pdf"));
        dialog.write(path);
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("&Cancel")) {
                button->click();
            }
        }
        QTRY_VERIFY(!dialog.isWriting());
        QCOMPARE(dialog.outcome(), QStringLiteral("Cancelled; nothing was written."));
        QVERIFY(!QFile::exists(path));
    }

    void aDialogThatIsDestroyedEndsItsWork() {
        const QString path = folder_.filePath(QStringLiteral("gone.pdf"));
        auto dialog = std::make_unique<HandoutDialog>(nullptr);
        dialog->openFor(lesson());
        dialog->write(path);
        dialog.reset();
        QVERIFY(!QFile::exists(path));
    }

    void theSuffixThatIsTypedDecides() {
        HandoutDialog dialog(nullptr);
        dialog.openFor(lesson());
        dialog.write(folder_.filePath(QStringLiteral("a.doc")));
        QVERIFY(!dialog.isWriting());
        QVERIFY2(dialog.outcome().contains(QStringLiteral("must end in .pdf or .html")),
                 qPrintable(dialog.outcome()));
        QSignalSpy written(&dialog, &HandoutDialog::written);
        dialog.write(folder_.filePath(QStringLiteral("typed.html")));
        QVERIFY(written.wait(20'000));
        QVERIFY(contentOf(folder_.filePath(QStringLiteral("typed.html"))).startsWith("<!DOCTYPE html>"));
    }

    void aFaultIsSaidInTheDialog() {
        HandoutDialog dialog(nullptr);
        dialog.openFor(lesson());
        dialog.write(folder_.filePath(QStringLiteral("no/where.pdf")));
        QTRY_VERIFY(!dialog.isWriting());
        QVERIFY2(dialog.outcome().contains(QStringLiteral("its folder does not exist")),
                 qPrintable(dialog.outcome()));
    }

    void theMenuOpensItOnTheLessonThatIsOpen() {
        mc::Experiment small;
        small.network = "784-12-10";
        small.data.trainImages = 100;
        small.data.testImages = 50;
        mc::Runner runner(small);
        MainWindow window(runner);
        window.show();
        QAction* entry = nullptr;
        for (QAction* menu : window.menuBar()->actions()) {
            for (QAction* action : menu->menu()->actions()) {
                entry = action->text() == QStringLiteral("&Hand-out of a lesson…") ? action : entry;
            }
        }
        QVERIFY(entry != nullptr);
        window.lessons().open(QStringLiteral(":/lessons/02-how-the-error-travels.md"));
        QCOMPARE(entry->text(), QStringLiteral("&Hand-out of this lesson…"));
        entry->trigger();
        const auto* dialog = window.findChild<HandoutDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible() && !dialog->isModal());
        QVERIFY(dialog->request(QStringLiteral("a.pdf")).source.endsWith("02-how-the-error-travels.md"));
    }

    void everythingHasANameAndIsReachedByKeys() {
        HandoutDialog dialog(nullptr);
        dialog.openFor(QString());
        for (const QComboBox* list : dialog.findChildren<QComboBox*>()) {
            QVERIFY(list->focusPolicy() & Qt::TabFocus);
            QVERIFY(!list->toolTip().isEmpty());
        }
        QCOMPARE(dialog.findChild<QProgressBar*>()->accessibleName(),
                 QStringLiteral("Progress of the hand-out"));
    }

private:
    [[nodiscard]] QString lesson() const {
        return writeFile(folder_.filePath(QStringLiteral("trial.md")), trialLesson());
    }
    QTemporaryDir folder_;
};

MC_TEST(TestHandoutDialog)
#include "tst_handout_dialog.moc"
