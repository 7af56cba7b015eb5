#include "base/errors.h"
#include "exports/export_dialog.h"
#include "exports/export_link.h"
#include "exports/exports.h"
#include "exports/figure_page.h"
#include "figures/figure_files.h"
#include "status/notice_bar.h"
#include "support/test_class.h"
#include "window_test.h"

#include <QAction>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>

using namespace mc::ui;

class TestExport : public mc::ui::test::WindowTest {
    Q_OBJECT
    const FigureSize small_{LengthUnit::Pixels, 640, 360, 96, 9};

    Exports& exports() { return window_->exports().exports(); }
    FigurePage& page() { return window_->exports().dialog().figures(); }

    void learnABatch() {
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
    }
    QComboBox& what() { return *page().findChild<QComboBox*>(); }
    /// Answers the question whether files may be replaced; what it says.
    QString answer(QMessageBox::StandardButton button) {
        auto* box = page().findChild<QMessageBox*>();
        if (box == nullptr) {
            return {};
        }
        const QString question = box->text();
        box->button(button)->click();
        QCoreApplication::sendPostedEvents(box, QEvent::DeferredDelete);
        return question;
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QVERIFY(openAnew());
        learnABatch();
    }
    void cleanup() { shut(); }

    void theBoardAndEveryOpenViewCanBeExported() {
        QStringList ids;
        for (const ExportSubject& subject : exports().subjects()) {
            ids << subject.id;
        }
        QCOMPARE(ids.first(), QStringLiteral("board"));
        for (const char* id : {"raster", "errors", "concordance", "accuracy", "network", "circuit"}) {
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        }
        QVERIFY(!ids.contains(QStringLiteral("setup")));
        QVERIFY(!ids.contains(QStringLiteral("layers"))); // hidden at first
    }

    void theBoardIsExportedInEveryFormat() {
        for (const FigureFormatName& name : figureFormats()) {
            const QString path = folder_.filePath(QStringLiteral("board.") + QLatin1String(name.suffix));
            exports().writeOne(QStringLiteral("board"), name.format, small_, path);
            QVERIFY2(QFileInfo(path).size() > 5000, name.suffix);
            QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Information);
        }
        const QImage board(folder_.filePath(QStringLiteral("board.png")));
        QCOMPARE(board.size(), QSize(640, 360));
        QVERIFY(board.text(QStringLiteral("Description")).contains(QStringLiteral("seed=1")));
        QVERIFY(board.text(QStringLiteral("Experiment")).contains(QStringLiteral("784-20-10")));
    }

    void allAtOnceWritesAFileForEachView() {
        const QString folder = folder_.filePath(QStringLiteral("all/of them"));
        const QStringList paths = exports().writeAll(FigureFormat::Png, small_, folder);
        QCOMPARE(paths.size(), exports().subjects().size());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files).size(), paths.size());
        for (const QString& path : paths) {
            QCOMPARE(QImage(path).size(), QSize(640, 360));
        }
    }

    void aCoveredViewGetsItsFrameForTheExport() {
        QDockWidget& raster = dock("raster"); // covered by the network
        QVERIFY(raster.visibleRegion().isEmpty());
        exports().prepare({QStringLiteral("raster")});
        const QString path = folder_.filePath(QStringLiteral("raster.svg"));
        exports().writeOne(QStringLiteral("raster"), FigureFormat::Svg, small_, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("output"));
        QVERIFY(raster.visibleRegion().isEmpty());
    }

    void aHiddenViewIsRefusedInWords() {
        QVERIFY_THROWS_EXCEPTION(mc::Refused,
                                 static_cast<void>(exports().figureOf(QStringLiteral("layers"))));
    }

    void aPathThatCannotBeIsRefusedInWords() {
        window_->exports().askFor(QStringLiteral("raster"));
        page().exportTo(folder_.filePath(QStringLiteral("nowhere/raster.png")));
        QVERIFY2(page().outcome().contains(QStringLiteral("nowhere")), qPrintable(page().outcome()));
        QVERIFY(!QFileInfo::exists(folder_.filePath(QStringLiteral("nowhere"))));
    }

    void theDialogBlocksNothingAndKeepsItsChoices() {
        key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window_->exports().dialog().isVisible());
        QVERIFY(!window_->exports().dialog().isModal());
        window_->exports().askFor(QStringLiteral("errors"));
        QCOMPARE(what().currentData().toString(), QStringLiteral("errors"));
        auto* width = page().findChild<QDoubleSpinBox*>();
        width->setValue(777);
        QCOMPARE(page().size().width, 777.0);
        window_->exports().dialog().close();
        ExportDialog other(exports(), window_->exports().data(), window_->exports().films(), nullptr);
        QCOMPARE(other.figures().size().width, 777.0);
        other.openFigures({});
        QCOMPARE(other.figures().findChild<QComboBox*>()->currentData().toString(), QStringLiteral("errors"));
    }

    void aSizeIsTakenAsTypedAndConvertedWithItsUnit() {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const auto restore = qScopeGuard([] {
            QLocale::setDefault({QLocale::English, QLocale::UnitedStates});
        });
        ExportDialog dialog(exports(), window_->exports().data(), window_->exports().films(), nullptr);
        dialog.openFigures(QStringLiteral("raster")); // the letters of the board cannot be chosen
        const auto boxes = dialog.figures().findChildren<QDoubleSpinBox*>();
        QComboBox* unit = nullptr;
        for (QComboBox* list : dialog.figures().findChildren<QComboBox*>()) {
            unit = list->findText(QStringLiteral("mm")) >= 0 ? list : unit;
        }
        QVERIFY(unit != nullptr);
        const auto choose = [&](const char* name) { unit->setCurrentIndex(unit->findText(name)); };
        choose("px");
        boxes[0]->setValue(1920);
        boxes[1]->setValue(1001);
        boxes[2]->setValue(96);
        choose("mm");
        QCOMPARE(boxes[0]->value(), 508.0);
        QCOMPARE(boxes[0]->text(), QStringLiteral("508,0"));
        QCOMPARE(dialog.figures().size().pixels(), QSize(1920, 1001));
        choose("px");
        QCOMPARE(boxes[0]->value(), 1920.0);
        QCOMPARE(boxes[1]->value(), 1001.0);
        boxes[2]->setValue(1200);
        choose("mm");
        choose("px");
        QCOMPARE(boxes[1]->value(), 1001.0); // a pixel is smallest there
        choose("mm");
        const auto typeInto = [](QDoubleSpinBox& box, const char* text) {
            box.setFocus();
            box.selectAll();
            QTest::keyClicks(&box, QLatin1String(text));
            QTest::keyClick(&box, Qt::Key_Tab);
        };
        typeInto(*boxes[0], "85.5");
        QCOMPARE(dialog.figures().size().width, 85.5);
        typeInto(*boxes[0], "85,5");
        QCOMPARE(dialog.figures().size().width, 85.5);
        typeInto(*boxes[3], "10.5");
        QCOMPARE(dialog.figures().size().points, 10.5);
    }

    void aFileThatExistsIsNotReplacedUnasked() {
        const QString path = folder_.filePath(QStringLiteral("mine.png"));
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        window_->exports().askFor(QStringLiteral("raster"));
        page().exportTo(path);
        QVERIFY(answer(QMessageBox::Cancel).contains(QStringLiteral("mine.png")));
        QCOMPARE(QFileInfo(path).size(), 4);
        page().exportTo(path);
        answer(QMessageBox::Yes);
        QVERIFY(QFileInfo(path).size() > 4);
    }

    /// What it has asked about is not asked about again.
    void theDialogOfTheDesktopAsksForTheFile() {
        window_->exports().askFor(QStringLiteral("raster"));
        const auto press = [this] {
            for (QPushButton* button : page().findChildren<QPushButton*>()) {
                if (button->isDefault()) {
                    button->click();
                }
            }
            return page().findChild<QFileDialog*>();
        };
        QFileDialog* dialog = press();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
        QVERIFY2(dialog->selectedFiles().value(0).endsWith(
                     QStringLiteral("/raster-784-20-10-microcircuit-seed1.png")),
                 qPrintable(dialog->selectedFiles().value(0)));
        const QString path = folder_.filePath(QStringLiteral("of mine.png"));
        for (int time = 0; time < 2; ++time) {
            emit dialog->fileSelected(path);
            delete dialog;
            QVERIFY(page().findChild<QMessageBox*>() == nullptr);
            QVERIFY2(page().outcome().contains(QStringLiteral("of mine.png")), qPrintable(page().outcome()));
            QVERIFY(QFile::exists(path));
            dialog = press();
            QCOMPARE(dialog->selectedFiles().value(0), path); // the name stays
        }
        delete dialog;
    }

    void filesOfAFolderAreNotReplacedUnasked() {
        const QString folder = folder_.filePath(QStringLiteral("filled"));
        QVERIFY(QDir().mkpath(folder));
        QFile mine(folder + QStringLiteral("/raster.png"));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        window_->exports().askFor({});
        what().setCurrentIndex(1); // board and all views
        auto* width = page().findChild<QDoubleSpinBox*>();
        width->setValue(640);
        page().exportTo(folder);
        QVERIFY(answer(QMessageBox::Cancel).contains(QStringLiteral("raster.png")));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("raster.png")});
        QCOMPARE(mine.size(), 4);
        page().exportTo(folder);
        answer(QMessageBox::Yes);
        QVERIFY(mine.size() > 4);
        QVERIFY(QDir(folder).entryList(QDir::Files).size() > 5);
        QVERIFY2(page().outcome().contains(QStringLiteral("written")), qPrintable(page().outcome()));
    }

    void aLayoutThatIsTooLargeIsRefusedInWords() {
        window_->exports().askFor(QStringLiteral("raster"));
        const auto boxes = page().findChildren<QDoubleSpinBox*>();
        QCOMPARE(boxes.size(), 4); // width, height, resolution, letters
        boxes[0]->setValue(10000);
        boxes[1]->setValue(10000);
        boxes[2]->setValue(30);
        boxes[3]->setValue(4);
        QCOMPARE(page().size().points, 4.0);
        page().copyFigure();
        QVERIFY2(page().outcome().contains(QStringLiteral("letters")), qPrintable(page().outcome()));
    }

    void aFaultOfTheSizeGoesWithIt() {
        window_->exports().ask();
        auto* width = page().findChild<QDoubleSpinBox*>();
        width->setValue(30);
        QTRY_VERIFY(page().outcome().contains(QStringLiteral("30 pixels")));
        width->setValue(640);
        QCOMPARE(page().outcome(), QString());
        width->setValue(20);
        page().exportTo(folder_.filePath(QStringLiteral("small.png"))); // says the same
        QTRY_VERIFY(page().outcome().contains(QStringLiteral("20 pixels")));
        QTest::qWait(300); // until there is no preview
        width->setValue(640);
        QCOMPARE(page().outcome(), QString());
    }

    void aViewIsCopiedAsSeen() {
        QApplication::clipboard()->clear();
        for (QAction* action : dock("raster").actions()) {
            if (action->text().contains(QStringLiteral("Copy"))) {
                action->trigger();
            }
        }
        const QMimeData* content = QApplication::clipboard()->mimeData();
        QVERIFY(content->hasImage());
        QVERIFY(content->hasFormat(QStringLiteral("image/svg+xml")));
        const QSize seen = dock("raster").widget()->size();
        QCOMPARE(qvariant_cast<QImage>(content->imageData()).size(), 2 * seen);
    }

    void everyViewKeepsItsPlaceWhileFiguresAreMade() {
        const auto places = [this] { // of those that are seen; a covered one may never have had a place
            QList<QRect> all;
            for (const QDockWidget* one : window_->docks().all()) {
                all << (one->visibleRegion().isEmpty() ? QRect() : one->geometry());
            }
            return all;
        };
        const QList<QRect> before = places();
        static_cast<void>(exports().writeAll(FigureFormat::Svg, small_, folder_.filePath("svg")));
        QTest::qWait(50);
        QCOMPARE(places(), before);
    }
};

MC_TEST(TestExport)
#include "tst_export.moc"
