#include "base/checked_file.h"
#include "core/data/small_idx_set.h"
#include "data_choice/recent_folders.h"
#include "figures/figure.h"
#include "figures/figure_files.h"
#include "held/text_table.h"
#include "input/sheet_canvas.h"
#include "runtime/runner.h"
#include "sharing/set_up_link.h"
#include "sharing/set_up_preview.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "training/files/set_up_file.h"
#include "widgets/file_paths.h"
#include "window/lesson_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

using namespace mc::ui;

namespace {

/// A view's figure as it is exported.
class OneFigure : public Figure {
public:
    explicit OneFigure(QByteArray experiment)
        : Figure(
              {QStringLiteral("A figure"), {}, QStringLiteral("seed 3 <&> \"so\""), std::move(experiment)}) {}
    QSizeF room(QSizeF wished) override { return wished; }
    void paint(QPainter& painter, QSizeF room) override {
        painter.drawLine(QPointF(), {room.width(), room.height()});
    }
};

} // namespace

/// Set-ups leave the window and come into it: as a line, as text, in a figure.
class TestSetUps : public test::LessonTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QVERIFY(openAgain());
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() {
        if (auto* preview = window_ ? window_->setUps().preview() : nullptr) {
            preview->reject();
        }
        keepOpen();
    }

    void whatIsOnTheBoardIsCopiedAsTextAndPasted() {
        emit window_->timeControl().commandIssued(mc::command::Step{mc::StepUnit::Batch, 4});
        QTRY_COMPARE(frame_->position.updates, std::int64_t{4});
        runner_->post(mc::command::Intervene{mc::parseWhatIf("silence-sst:1")});
        runner_->post(mc::command::PauseWhen{{mc::parsePauseEvent("epoch-end")}});
        QTRY_VERIFY(frame_->interventions.size() == 1 && frame_->pauseEvents.size() == 1);
        key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Microcircuit set-up, format 1")), qPrintable(text));
        QVERIFY(says(QStringLiteral("Copied as text")));

        mc::Experiment other = test::smallExperiment();
        other.network = "784-9-10";
        runner_->post(mc::command::Restart{other});
        runner_->post(mc::command::PauseWhen{});
        QTRY_VERIFY(networkNow() == QStringLiteral("784-9-10") && frame_->pauseEvents.empty());
        const auto run = frame_->run;
        paste();
        QVERIFY(preview() != nullptr);
        QCOMPARE(frame_->run, run); // nothing is opened yet
        QVERIFY(cells("setUpSettings").contains(QStringLiteral("784-20-10")));
        QVERIFY(cells("setUpSettings").contains(QStringLiteral("784-9-10")));
        QVERIFY(cells("setUpWhatIfs").contains(QStringLiteral("SST of layer 1 silenced")));
        QCOMPARE(words("setUpPauses"), QStringLiteral("an epoch ends"));
        QVERIFY(words("setUpCost").contains(QStringLiteral("of memory")));
        preview()->findChild<QCheckBox*>(QStringLiteral("setUpGoOn"))->setChecked(true);
        button(QDialogButtonBox::Open)->click();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
        QTRY_COMPARE(frame_->position.updates, std::int64_t{4});
        QTRY_VERIFY(!frame_->playing);
        QCOMPARE(frame_->interventions.size(), std::size_t{1});
        QCOMPARE(frame_->pauseEvents.size(), std::size_t{1});
        press(Qt::Key_Z); // takes the what-if of update 4 back, which is in force there
        QTRY_VERIFY(frame_->interventions.empty());
    }

    void cancelLeavesTheRunAsItIs() {
        const auto run = frame_->run;
        QGuiApplication::clipboard()->setText(QString::fromStdString(text("seed=9; net=784-9-10;")));
        paste();
        QVERIFY(preview() != nullptr);
        button(QDialogButtonBox::Cancel)->click();
        QTRY_VERIFY(preview() == nullptr);
        QTest::qWait(50);
        QCOMPARE(frame_->run, run);
        QCOMPARE(networkNow(), QStringLiteral("784-20-10"));
    }

    void bothCommandsAreCopied() {
        emit window_->timeControl().commandIssued(mc::command::Step{mc::StepUnit::Batch, 2});
        QTRY_COMPARE(frame_->position.updates, std::int64_t{2});
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(QStringLiteral("microcircuit --")) &&
                     line.endsWith(QStringLiteral("--to update=2")),
                 qPrintable(line));
        key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(QStringLiteral("microcircuit train --")), qPrintable(line));
        runner_->post(mc::command::PauseWhen{{mc::parsePauseEvent("epoch-end")}});
        QTRY_COMPARE(frame_->pauseEvents.size(), std::size_t{1});
        key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(says(QStringLiteral("pauses at is not in it")));
    }

    /// No line leads into a batch.
    void aPlaceWithinABatchIsTold() {
        const QString words = QStringLiteral("stands within a batch");
        emit window_->timeControl().commandIssued(mc::command::Step{mc::StepUnit::Batch, 1});
        QTRY_COMPARE(frame_->position.updates, std::int64_t{1});
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(says(QStringLiteral("Copied")));
        QVERIFY(!window_->noticeBar().text().contains(words));
        emit window_->timeControl().commandIssued(mc::command::Step{mc::StepUnit::TimeStep, 1});
        QTRY_COMPARE(frame_->position.step, std::int64_t{1});
        for (const auto& [letter, modifier] :
             {std::pair{Qt::Key_L, Qt::ShiftModifier}, std::pair{Qt::Key_L, Qt::AltModifier},
              std::pair{Qt::Key_T, Qt::ShiftModifier}}) {
            window_->noticeBar().say(mc::Notice::Kind::Information, QStringLiteral("Before"));
            key(letter, Qt::ControlModifier | modifier);
            QVERIFY(says(words));
        }
    }

    void whatCannotBeReadIsRefusedInWords_data() {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QString>("words");
        QTest::newRow("words") << QStringLiteral("Dear Anna") << QStringLiteral("no set-up");
        QTest::newRow("a fault") << QString::fromStdString(text("eta=fast;"))
                                 << QStringLiteral("Line 2: eta");
        QTest::newRow("nothing") << QString() << QStringLiteral("clipboard");
    }
    void whatCannotBeReadIsRefusedInWords() {
        QFETCH(QString, clipboard);
        QFETCH(QString, words);
        if (!clipboard.isEmpty()) {
            QGuiApplication::clipboard()->setText(clipboard);
        }
        paste();
        QVERIFY(says(words));
        QVERIFY(preview() == nullptr);
    }

    void aTextFieldKeepsItsPaste() {
        QGuiApplication::clipboard()->setText(QString::fromStdString(text("seed=9;")));
        QLineEdit& edit = line("network");
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(preview() == nullptr);
        QVERIFY(edit.text().contains(QStringLiteral("Microcircuit set-up")));
        window_->setupPanel().setEdits({});
    }

    /// A picture goes onto the sheet that has the keyboard, a set-up to the window.
    void theSheetKeepsPastedPictures() {
        auto* sheet = window_->findChild<SheetCanvas*>();
        QVERIFY(sheet != nullptr);
        const auto takes = [sheet] {
            QKeyEvent pressed(QEvent::ShortcutOverride, Qt::Key_V, Qt::ControlModifier);
            pressed.ignore();
            QApplication::sendEvent(sheet, &pressed);
            return pressed.isAccepted();
        };
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QGuiApplication::clipboard()->setImage(picture);
        QVERIFY(takes());
        QGuiApplication::clipboard()->setText(QString::fromStdString(text("seed=9;")));
        QVERIFY(!takes());
    }

    void aFigureOpensItsExperiment_data() {
        QTest::addColumn<FigureFormat>("format");
        QTest::newRow("PNG") << FigureFormat::Png;
        QTest::newRow("SVG") << FigureFormat::Svg;
        QTest::newRow("PDF") << FigureFormat::Pdf;
    }
    void aFigureOpensItsExperiment() {
        QFETCH(FigureFormat, format);
        mc::SetUp setUp{{test::smallExperiment()}};
        setUp.file.experiment.network = "784-7-10";
        setUp.file.interventions = {{3, mc::parseWhatIf("freeze-feedback")}};
        OneFigure figure(QByteArray::fromStdString(mc::experimentFileText(setUp.file)));
        const QString path = folder_.filePath(QStringLiteral("figure.") + suffixOf(format));
        writeFigure(figure, format, FigureSize{LengthUnit::Pixels, 300, 200, 96, 10}, path);
        runner_->post(mc::command::PauseWhen{{mc::parsePauseEvent("epoch-end")}});
        QTRY_COMPARE(frame_->pauseEvents.size(), std::size_t{1});
        QVERIFY(drop([&](QMimeData& mime) { mime.setUrls({QUrl::fromLocalFile(path)}); }));
        QVERIFY(preview() != nullptr);
        QVERIFY(cells("setUpSettings").contains(QStringLiteral("784-7-10")));
        button(QDialogButtonBox::Open)->click();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-7-10"));
        QVERIFY(frame_->position.updates == 0 && !frame_->playing);
        QCOMPARE(frame_->interventions.size(), std::size_t{1});
        QCOMPARE(frame_->pauseEvents.size(), std::size_t{1}); // a figure says nothing of pauses
        QVERIFY(says(QStringLiteral("Opened: ")));
    }

    void aFigureIsPastedFromTheClipboard() {
        mc::SetUp setUp{{test::smallExperiment()}};
        setUp.file.experiment.network = "784-7-10";
        OneFigure figure(QByteArray::fromStdString(mc::experimentFileText(setUp.file)));
        QGuiApplication::clipboard()->setMimeData(
            figureForClipboard(figure, {LengthUnit::Pixels, 300, 200, 96, 10}));
        paste();
        QVERIFY(preview() != nullptr);
        QVERIFY(cells("setUpSettings").contains(QStringLiteral("784-7-10")));
    }

    void aFigureWithoutAnExperimentIsRefusedInWords() {
        const QString path = folder_.filePath(QStringLiteral("other.png"));
        QVERIFY(QImage(20, 20, QImage::Format_RGB32).save(path));
        QVERIFY(drop([&](QMimeData& mime) { mime.setUrls({QUrl::fromLocalFile(path)}); }));
        QVERIFY(says(QStringLiteral("carries no experiment")));
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
    }

    void droppedTextAndTextFilesAreShown() {
        const std::string block = text("seed=9; net=784-9-10;");
        QVERIFY(drop(
            [&](QMimeData& mime) { mime.setText(QStringLiteral("> ") + QString::fromStdString(block)); }));
        QVERIFY(preview() != nullptr);
        QVERIFY(words("setUpRemark").contains(QStringLiteral("checksum"))); // written by hand
        preview()->reject();
        const QString path = folder_.filePath(QStringLiteral("mail"));
        mc::writeFileWhole(pathOf(path), "Hello,\n" + block);
        QTRY_VERIFY(preview() == nullptr);
        QVERIFY(drop([&](QMimeData& mime) { mime.setUrls({QUrl::fromLocalFile(path)}); }));
        QVERIFY(preview() != nullptr);
    }

    void anExperimentFileIsShownFirst() {
        mc::Experiment experiment = test::smallExperiment();
        experiment.network = "784-9-10";
        const QString path = folder_.filePath(QStringLiteral("run.json"));
        mc::writeFileWhole(pathOf(path), mc::experimentFileText({experiment}));
        const auto run = frame_->run;
        QVERIFY(drop([&](QMimeData& mime) { mime.setUrls({QUrl::fromLocalFile(path)}); }));
        QVERIFY(preview() != nullptr);
        QVERIFY(cells("setUpSettings").contains(QStringLiteral("784-9-10")));
        QCOMPARE(frame_->run, run);
        button(QDialogButtonBox::Open)->click();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-9-10"));
        QVERIFY(frame_->position.updates == 0 && !frame_->playing);
    }

    /// Where a data set of this name was opened last, that is offered; else a person is asked.
    void dataThatAreNotHereAreLookedFor() {
        const QString data = folder_.filePath(QStringLiteral("digits"));
        files::writeSmallSetTo(pathOf(data));
        const auto words_ = [this] { return words("setUpData"); };
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(text("data=/no/such/folder; data-set=MNIST; net=15-6-8;")));
        paste();
        QVERIFY(preview() != nullptr);
        QVERIFY2(words_().contains(QStringLiteral("no data have been opened here")), qPrintable(words_()));
        preview()->reject();
        QTRY_VERIFY(preview() == nullptr);
        rememberFolder(QStringLiteral("/no/such/folder"), QStringLiteral("Other"));
        paste();
        QVERIFY2(words_().contains(QStringLiteral("not here")), qPrintable(words_()));
        preview()->reject();
        QTRY_VERIFY(preview() == nullptr);
        rememberFolder(data, QStringLiteral("MNIST"));
        paste();
        QVERIFY2(words_().contains(data), qPrintable(words_()));
        button(QDialogButtonBox::Open)->click();
        QTRY_COMPARE(networkNow(), QStringLiteral("15-6-8"));
        QCOMPARE(QString::fromStdString(frame_->experiment->data.source), data);
    }

    void dataAreAskedForWhereTheyAreNotFound() {
        const QString data = folder_.filePath(QStringLiteral("digits"));
        files::writeSmallSetTo(pathOf(data));
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(text("data=/no/such/folder; data-set=Unknown; net=15-6-8;")));
        paste();
        button(QDialogButtonBox::Open)->click();
        QTRY_VERIFY(window_->findChild<QMessageBox*>() != nullptr);
        auto* box = window_->findChild<QMessageBox*>();
        for (QAbstractButton* choice : box->buttons()) {
            if (choice->text().contains(QStringLiteral("older"))) {
                choice->click();
            }
        }
        QTRY_VERIFY(window_->findChild<QFileDialog*>() != nullptr);
        auto* chooser = window_->findChild<QFileDialog*>();
        emit chooser->fileSelected(data);
        QTRY_COMPARE(networkNow(), QStringLiteral("15-6-8"));
        chooser->disconnect(); // else it would ask again when it is closed
        chooser->close();
    }

    void theDialogFitsIntoASmallScreen() {
        std::string many =
            "net=784-30-20-10; encoder=poisson; batch=7; eta=0.3; tau-m=9; tau-s=7; momentum=0.5;";
        for (int i = 0; i < 40; ++i) {
            many += "at update " + std::to_string(i) + ": flip-feedback:1=0.5;\n";
        }
        QGuiApplication::clipboard()->setText(QString::fromStdString(text(many)));
        paste();
        QVERIFY2(preview() != nullptr, qPrintable(window_->noticeBar().text()));
        QVERIFY(preview()->height() <= window_->screen()->availableSize().height());
        QVERIFY(preview()->width() <= window_->screen()->availableSize().width());
        QTRY_VERIFY(button(QDialogButtonBox::Open)->hasFocus());
    }

private:
    /// Once the window has the keyboard, which a dialog may have had.
    void press(Qt::Key pressed) {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->setFocus();
        key(pressed, Qt::ControlModifier);
    }
    void paste() { press(Qt::Key_V); }
    static std::string text(const std::string& lines) {
        return "Microcircuit set-up, format 1, version " + std::string(mc::version()) + ":\n" + lines +
               "\nend of set-up\n";
    }
    [[nodiscard]] SetUpPreview* preview() const { return window_->setUps().preview(); }
    [[nodiscard]] QAbstractButton* button(QDialogButtonBox::StandardButton which) const {
        return preview()->findChild<QDialogButtonBox*>()->button(which);
    }
    [[nodiscard]] QString words(const char* name) const {
        const auto* label = preview()->findChild<QLabel*>(QLatin1String(name));
        return label == nullptr ? QString() : label->text();
    }
    /// The words of all cells of a table.
    [[nodiscard]] QStringList cells(const char* name) const {
        QStringList all;
        const auto* table = preview()->findChild<TextTable*>(QLatin1String(name));
        for (int row = 0; table != nullptr && row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                all << table->item(row, column)->text();
            }
        }
        return all;
    }
    template <class Fill> bool drop(Fill fill) {
        QMimeData mime;
        fill(mime);
        const QPoint place = window_->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &drop);
        return drop.isAccepted();
    }
};

MC_TEST(TestSetUps)
#include "tst_set_ups.moc"
