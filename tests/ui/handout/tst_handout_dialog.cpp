#include "handout/handout_dialog.h"
#include "handout/handout_job.h"
#include "handout_trial.h"
#include "lessons/lesson_shelf.h"
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

/// The dialog of handouts, and the work beside the window.
class TestHandoutDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void theLessonThatIsOpenIsChosen() {
        HandoutDialog dialog(nullptr);
        dialog.openFor({QStringLiteral(":/lessons/03-why-signs-are-enough.md")});
        QVERIFY(dialog.request(QStringLiteral("a.pdf")).source.endsWith("03-why-signs-are-enough.md"));
        dialog.openFor({});
        QVERIFY(dialog.request(QStringLiteral("a.pdf")).source.endsWith("03-why-signs-are-enough.md"));
        dialog.openFor({lesson()});
        QCOMPARE(dialog.request(QStringLiteral("a.pdf")).source, lesson());
        dialog.openFor({});
        QCOMPARE(dialog.request(QStringLiteral("a.pdf")).source, lesson());
        dialog.openFor({shelf::tour().source});
        QCOMPARE(dialog.request(QStringLiteral("a.pdf")).source, shelf::tour().source);
        QCOMPARE(lessons(dialog).currentText(), shelf::tour().title);
    }

    void theDataOfTheLessonAreChosen() {
        HandoutDialog dialog(nullptr);
        dialog.openFor({lesson(), {QStringLiteral("MNIST"), folder_.path()}, true});
        QCOMPARE(dialog.request(QStringLiteral("a.pdf")).data.name, QStringLiteral("MNIST"));
        QCOMPARE(dialog.request(QStringLiteral("a.pdf")).data.place, folder_.path());
        dialog.openFor({lesson(), {QStringLiteral("MNIST"), folder_.path()}, false});
        QVERIFY(dialog.request(QStringLiteral("a.pdf")).data.name.isEmpty());
        dialog.openFor({lesson(), {}, true});
        QVERIFY(dialog.request(QStringLiteral("a.pdf")).data.name.isEmpty());
    }

    void theWindowGoesOnWhileItIsWritten() {
        HandoutDialog dialog(nullptr);
        dialog.openFor({lesson()});
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
        dialog.openFor({lesson()});
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
        dialog->openFor({lesson()});
        dialog->write(path);
        dialog.reset();
        QVERIFY(!QFile::exists(path));
    }

    void aDialogThatIsDestroyedEndsARace() {
        const QString path = folder_.filePath(QStringLiteral("race.pdf"));
        const QString race =
            writeFile(folder_.filePath(QStringLiteral("race.md")),
                      "---\ntitle: Race\nsummary: S\nminutes: 1\nformat: 1\n---\n## One\n```step\n"
                      "experiment: network=784-1000-1000-10, images=4000, test_images=50, batch=40\nrace: "
                      "fa, symmetric\n"
                      "race-epochs: 9\n```\nText.\n");
        auto dialog = std::make_unique<HandoutDialog>(nullptr);
        dialog->openFor({race});
        dialog->write(path);
        QTRY_COMPARE(dialog->outcome(), QStringLiteral("Step 1 of 1"));
        QTest::qWait(400);
        QVERIFY2(dialog->isWriting(), qPrintable(dialog->outcome()));
        QElapsedTimer clock;
        clock.start();
        dialog.reset();
        QVERIFY2(clock.elapsed() < 4000,
                 qPrintable(QString::number(clock.elapsed()))); // an epoch takes longer
        QVERIFY(!QFile::exists(path));
    }

    void howItEndedIsSaidWhereTheDialogIsClosed() {
        HandoutDialog dialog(nullptr);
        QSignalSpy said(&dialog, &HandoutDialog::said);
        dialog.openFor({lesson()});
        dialog.write(folder_.filePath(QStringLiteral("closed.pdf")));
        dialog.close();
        QVERIFY(said.wait(20'000));
        QVERIFY(said.first().at(1).toString().startsWith(QStringLiteral("Written: ")));
        dialog.openFor({lesson()});
        QVERIFY(dialog.outcome().startsWith(QStringLiteral("Written: ")));
        dialog.close();
        QVERIFY(dialog.outcome().isEmpty());
    }

    void theSuffixThatIsTypedDecides() {
        HandoutDialog dialog(nullptr);
        dialog.openFor({lesson()});
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
        dialog.openFor({lesson()});
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
                entry = action->text() == QStringLiteral("&Handout of a lesson…") ? action : entry;
            }
        }
        QVERIFY(entry != nullptr);
        window.lessons().open(QStringLiteral(":/lessons/02-how-the-error-travels.md"));
        QCOMPARE(entry->text(), QStringLiteral("&Handout of this lesson…"));
        entry->trigger();
        const auto* dialog = window.findChild<HandoutDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible() && !dialog->isModal());
        QVERIFY(dialog->request(QStringLiteral("a.pdf")).source.endsWith("02-how-the-error-travels.md"));
    }

    void everythingHasANameAndIsReachedByKeys() {
        HandoutDialog dialog(nullptr);
        dialog.openFor({});
        for (const QComboBox* list : dialog.findChildren<QComboBox*>()) {
            QVERIFY(list->focusPolicy() & Qt::TabFocus);
            QVERIFY(!list->toolTip().isEmpty());
        }
        QCOMPARE(dialog.findChild<QProgressBar*>()->accessibleName(),
                 QStringLiteral("Progress of the handout"));
    }

private:
    [[nodiscard]] static QComboBox& lessons(const HandoutDialog& dialog) {
        return *dialog.findChild<QComboBox*>();
    }
    [[nodiscard]] QString lesson() const {
        return writeFile(folder_.filePath(QStringLiteral("trial.md")), trialLesson());
    }
    QTemporaryDir folder_;
};

MC_TEST(TestHandoutDialog)
#include "tst_handout_dialog.moc"
