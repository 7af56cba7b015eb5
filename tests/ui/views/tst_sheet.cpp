#include "frames/frame_text.h"
#include "frames/verdict_picture.h"
#include "input/class_bars.h"
#include "input/image_changes.h"
#include "input/input_view.h"
#include "input/sheet.h"
#include "input/sheet_canvas.h"
#include "style/language.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/test_class.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImageWriter>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <algorithm>
#include <functional>
#include <limits>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

constexpr ImageShape kDigit{28, 28, 1};
const DrawingStyle kMnist{0, 2.4, 20, true};

/// A view with the sheet out, and what it asks for.
struct Desk {
    InputView view;
    std::vector<Command> commands;
    Draft draft = test::draft({.step = 10});

    Desk() {
        QObject::connect(&view, &View::commandIssued,
                         [this](const Command& command) { commands.push_back(command); });
        view.resize(520, 420);
        view.show();
        view.showFrame(draft.done());
        button("draw").click();
    }
    QToolButton& button(const char* name) const { return *view.findChild<QToolButton*>(QLatin1String(name)); }
    SheetCanvas& sheet() const { return *view.findChild<SheetCanvas*>(); }
    QAction& change(const QString& text) const {
        for (QAction* action : button("change").menu()->actions()) {
            if (action->text() == text) {
                return *action;
            }
        }
        qFatal("no such change: %s", qPrintable(text));
    }
    /// An entry of the menu of kept drawings; null if there is none.
    QAction* kept(const QString& text) const {
        const QList<QAction*> actions = button("kept").menu()->actions();
        const auto found =
            std::ranges::find_if(actions, [&text](const QAction* one) { return one->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }
    void keepAs(const QString& name) {
        emit button("kept").menu()->aboutToShow();
        kept(QStringLiteral("Keep this drawing …"))->trigger();
        auto* dialog = view.findChild<QInputDialog*>();
        dialog->setTextValue(name);
        dialog->accept();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    void tabToSheet() {
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        sheet().setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(sheet().hasFocus());
    }
    /// The middle of a pixel, as the mouse has it.
    QPoint at(int column, int row) const {
        const QSize room = sheet().size();
        const double side = std::min(room.width(), room.height()) - 2;
        return (QPointF((room.width() - side) / 2, 1) + QPointF(column + 0.5, row + 0.5) * side / 28)
            .toPoint();
    }
    void line(QPoint from, QPoint to) const {
        QTest::mousePress(&sheet(), Qt::LeftButton, {}, at(from.x(), from.y()));
        QTest::mouseMove(&sheet(), at(to.x(), to.y()));
        QTest::mouseRelease(&sheet(), Qt::LeftButton, {}, at(to.x(), to.y()));
    }
    /// The image asked about last; null if none was, or another command came after it.
    std::shared_ptr<const AskedImage> asked() const {
        const auto* present = commands.empty() ? nullptr : std::get_if<command::Present>(&commands.back());
        return present != nullptr ? present->image : nullptr;
    }
    /// Answers until nothing more is asked.
    void answer() {
        for (std::size_t before = 0; before != commands.size();) {
            before = commands.size();
            answerOne();
        }
    }
    /// The frame that shows the image asked about last.
    void answerOne() {
        draft.record = std::make_shared<PresentationRecord>(*draft.record);
        draft.record->asked = asked();
        draft.record->use = ImageUse::Question;
        draft.record->label = asked()->label;
        draft.record->image = asked()->pixels;
        draft.frame.presentation = draft.record;
        view.showFrame(draft.done());
    }
};

int lit(const PixelValues& image, int column, int row) {
    return image[static_cast<std::size_t>(28 * row + column)];
}

KeptDrawing aDrawing(const QString& name, int label) {
    return {name, kDigit, {{{}, {{{{4, 5}, {4.5, 20}}, false, {1, 2, 3}}}}, false, label}};
}

/// A bar, dark on light or light on dark.
QImage barPicture(QColor paper, QColor ink) {
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(paper);
    QPainter painter(&picture);
    painter.fillRect(60, 30, 20, 120, ink);
    return picture;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT
private slots:
    void everyChangeIsAskedButOneAtATime();
    void aQuestionWithoutAnAnswerDoesNotBlockTheNext();
    void theNetworkSeesSizeAndPlaceOfTheData();
    void keysDrawAfterTabAndLeaveOtherKeysAlone();
    void thePenOfTheKeysIsLiftedByOtherChanges();
    void thePenOfTheKeysReachesTheCorner();
    void theUndoKeyTakesBackAStrokeWhileThereIsOne();
    void whatWasDrawnIsErasedAndTakenBack();
    void aLabelIsAskedWithAndLearned();
    void theImageOnShowIsChanged();
    void picturesGetThePolarityOfTheData();
    void colourPicturesKeepTheirColours();
    void aPictureIsPasted();
    void aLongPictureIsCutBeforeItIsScaled();
    void aLargePhotographOfACameraIsUpright();
    void itIsSaidWhyThereIsNoPicture();
    void aDrawingThatCouldNameOtherFilesIsNotOpened();
    void drawingsAreKeptAndComeBack();
    void otherDataHaveASheetOfTheirOwn();
    void aSessionKeepsADrawingThatNoFrameHasShown();
    void aLabelThatTheNetworkLacksIsDropped();
    void ofAFileOnlyADrawingIsTaken();
    void aTakenNameGetsANumber();
    void thePenIsUnlikeTheGround();
    void closedTheTrainingSampleComesBack();
    void closingTakesBackItsOwnQuestionAlone();
    void itIsSaidThatItIsADrawing();
    void itsNameIsInTheLanguageOfTheWindow();
    void itLooksLikeItsGoldenPicture();
};

void TestSheet::everyChangeIsAskedButOneAtATime() {
    Desk desk;
    QVERIFY(desk.commands.empty()); // nothing is asked about a blank sheet
    QTest::mousePress(&desk.sheet(), Qt::LeftButton, {}, desk.at(5, 5));
    QCOMPARE(desk.commands.size(), std::size_t{1});
    const auto first = desk.asked();
    QVERIFY(first && first->label == kNoLabel && first->pixels.size() == 784);
    QTest::mouseMove(&desk.sheet(), desk.at(9, 5));
    QTest::mouseMove(&desk.sheet(), desk.at(20, 5));
    QCOMPARE(desk.commands.size(), std::size_t{1}); // until that is answered
    desk.answerOne();
    QCOMPARE(desk.commands.size(), std::size_t{2});
    QVERIFY(desk.asked()->pixels != first->pixels);
    desk.answerOne();
    QCOMPARE(desk.commands.size(), std::size_t{2}); // nothing has changed since
    QVERIFY(desk.sheet().summary().contains(QStringLiteral("Your drawing, 1 stroke.")));
    desk.line({5, 9}, {9, 9});
    QVERIFY(desk.sheet().summary().contains(QStringLiteral("Your drawing, 2 strokes.")));
}

void TestSheet::aQuestionWithoutAnAnswerDoesNotBlockTheNext() {
    Desk desk;
    desk.line({5, 5}, {9, 5});
    desk.line({5, 9}, {9, 9});
    QCOMPARE(desk.commands.size(), std::size_t{1});
    QTRY_COMPARE(desk.commands.size(), std::size_t{2});
}

void TestSheet::theNetworkSeesSizeAndPlaceOfTheData() {
    Desk desk;
    desk.line({3, 3}, {3, 8});
    desk.answer();
    QVERIFY(lit(desk.asked()->pixels, 14, 14) > 200 || lit(desk.asked()->pixels, 13, 14) > 200);
    QCOMPARE(lit(desk.asked()->pixels, 3, 5), 0);
    QAction& asTheData = desk.change(QStringLiteral("Size and place as the data have them"));
    QVERIFY(asTheData.isEnabled() && asTheData.isChecked());
    asTheData.trigger();
    QVERIFY(lit(desk.asked()->pixels, 3, 5) > 200);
    QCOMPARE(lit(desk.asked()->pixels, 14, 14), 0);
}

void TestSheet::keysDrawAfterTabAndLeaveOtherKeysAlone() {
    Desk desk;
    SheetCanvas& sheet = desk.sheet();
    desk.tabToSheet();
    QTest::keyClick(&sheet, Qt::Key_Return);
    for (int k = 0; k < 6; ++k) {
        QTest::keyClick(&sheet, Qt::Key_Right);
    }
    QTest::keyClick(&sheet, Qt::Key_Return);
    QTest::keyClick(&sheet, Qt::Key_Down);
    desk.answer();
    desk.change(QStringLiteral("Size and place as the data have them")).trigger();
    desk.answer();
    const PixelValues& seen = desk.asked()->pixels;
    QVERIFY(lit(seen, 14, 14) > 100 && lit(seen, 19, 14) > 100); // from the middle to the right
    QCOMPARE(lit(seen, 14, 17), 0);                              // the pen was lifted
    QVERIFY(sheet.summary().contains(QStringLiteral("The pen is up at row 15, column 20.")));
    QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier);
    space.ignore();
    QCoreApplication::sendEvent(&sheet, &space);
    QVERIFY(!space.isAccepted()); // it plays
    QKeyEvent left(QEvent::ShortcutOverride, Qt::Key_Left, Qt::NoModifier);
    left.ignore();
    QCoreApplication::sendEvent(&sheet, &left);
    QVERIFY(left.isAccepted());
}

void TestSheet::thePenOfTheKeysIsLiftedByOtherChanges() {
    Desk desk;
    SheetCanvas& sheet = desk.sheet();
    QTest::keyClick(&sheet, Qt::Key_Return);
    QVERIFY(desk.commands.empty()); // who came by a click has no pen on show
    desk.tabToSheet();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(&sheet, &held);
    QVERIFY(sheet.summary().contains(QStringLiteral("The pen is up")));
    const auto isLiftedBy = [&](const std::function<void()>& act) {
        QTest::keyClick(&sheet, Qt::Key_Return);
        const bool down = sheet.summary().contains(QStringLiteral("The pen is down"));
        act();
        return down && sheet.summary().contains(QStringLiteral("The pen is up"));
    };
    QVERIFY(isLiftedBy([&] { QTest::keyClick(&sheet, Qt::Key_Backspace); }));
    QVERIFY(isLiftedBy([&] { QTest::keyClick(&sheet, Qt::Key_Delete); }));
    QVERIFY(isLiftedBy([&] { desk.button("clear").click(); }));
    QVERIFY(isLiftedBy([&] { desk.button("sheetUndo").click(); }));
    QVERIFY(isLiftedBy([&] { desk.change(QStringLiteral("Take the image on show")).trigger(); }));
}

void TestSheet::thePenOfTheKeysReachesTheCorner() {
    Desk desk;
    desk.tabToSheet();
    for (int k = 0; k < 14; ++k) {
        QTest::keyClick(&desk.sheet(), Qt::Key_Left);
        QTest::keyClick(&desk.sheet(), Qt::Key_Up);
    }
    QVERIFY(desk.sheet().summary().contains(QStringLiteral("The pen is up at row 0, column 0.")));
}

void TestSheet::theUndoKeyTakesBackAStrokeWhileThereIsOne() {
    Desk desk;
    const auto takesUndo = [&desk] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QCoreApplication::sendEvent(&desk.sheet(), &undo);
        return undo.isAccepted();
    };
    QVERIFY(!takesUndo()); // it is for what was done to the run
    desk.line({5, 5}, {9, 20});
    QVERIFY(takesUndo());
    QTest::keyClick(&desk.sheet(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.sheet().summary().startsWith(QStringLiteral("A blank sheet.")));
    QVERIFY(!takesUndo());
}

void TestSheet::whatWasDrawnIsErasedAndTakenBack() {
    Desk desk;
    desk.change(QStringLiteral("Size and place as the data have them")).trigger();
    desk.line({5, 5}, {22, 5});
    desk.answer();
    desk.button("eraser").click();
    desk.line({14, 2}, {14, 8});
    desk.answer();
    QCOMPARE(lit(desk.asked()->pixels, 14, 5), 0);
    QVERIFY(lit(desk.asked()->pixels, 6, 5) > 200);
    desk.button("sheetUndo").click();
    desk.answer();
    QVERIFY(lit(desk.asked()->pixels, 14, 5) > 200);
    desk.button("clear").click();
    QCOMPARE(desk.asked()->pixels, PixelValues(784, 0));
    desk.answer();
    desk.button("sheetUndo").click();
    QVERIFY(lit(desk.asked()->pixels, 14, 5) > 200);
}

void TestSheet::aLabelIsAskedWithAndLearned() {
    Desk desk;
    auto* learn = desk.view.findChild<QPushButton*>(QStringLiteral("learn"));
    auto* label = desk.view.findChild<QComboBox*>(QStringLiteral("label"));
    QVERIFY(!learn->isEnabled() && learn->toolTip().contains(QStringLiteral("nothing on the sheet")));
    desk.line({5, 5}, {9, 20});
    desk.answer();
    QVERIFY(!learn->isEnabled() && learn->toolTip().contains(QStringLiteral("a label first")));
    QCOMPARE(label->count(), 11);
    label->setCurrentIndex(label->findText(QStringLiteral("label 7")));
    QCOMPARE(desk.asked()->label, 7);
    const PixelValues seen = desk.asked()->pixels;
    QVERIFY(learn->isEnabled());
    learn->click();
    const auto* intervene = std::get_if<command::Intervene>(&desk.commands.back());
    QVERIFY(intervene != nullptr && intervene->change == WhatIf(what_if::LearnImage{7, seen}));
}

void TestSheet::theImageOnShowIsChanged() {
    Desk desk;
    desk.draft.record->image[28 * 10 + 5] = 250;
    desk.draft.record->image[28 * 20 + 18] = 240;
    desk.change(QStringLiteral("Take the image on show")).trigger();
    QCOMPARE(desk.asked()->pixels, desk.draft.record->image);
    QVERIFY(!desk.change(QStringLiteral("Size and place as the data have them")).isEnabled());
    const auto does = [&desk](const char* text) {
        desk.answer();
        desk.change(QLatin1String(text)).trigger();
        return desk.asked()->pixels;
    };
    QCOMPARE(lit(does("Shift to the right"), 6, 10), 250);
    QCOMPARE(lit(does("Shift down"), 6, 11), 250);
    QCOMPARE(lit(desk.asked()->pixels, 19, 21), 240);
    PixelValues left(784, 0);
    left[28 * 11 + 6] = 250;
    QCOMPARE(does("Cover the right half"), left);
    QCOMPARE(does("Cover the left half"), PixelValues(784, 0));
    QVERIFY(does("Add noise") != PixelValues(784, 0));
    PixelValues dot(784, 0);
    dot[28 * 13 + 20] = 200;
    const PixelValues turnedBy90 = turned(dot, kDigit, 90, 0);
    QVERIFY(lit(turnedBy90, 14, 20) > 150); // clockwise
    QCOMPARE(turned(dot, kDigit, 0, 0), dot);
}

void TestSheet::picturesGetThePolarityOfTheData() {
    const PixelValues black = imageOfData(barPicture(Qt::white, Qt::black), kDigit, kMnist, true);
    const PixelValues white = imageOfData(barPicture(Qt::black, Qt::white), kDigit, kMnist, true);
    QCOMPARE(black, white);
    QVERIFY(lit(black, 14, 14) > 200 && lit(black, 14, 5) > 200); // 20 high, in the middle
    QCOMPARE(lit(black, 14, 2), 0);
    QCOMPARE(lit(black, 4, 14), 0);
    DrawingStyle onLight = kMnist;
    onLight.ground = 255;
    const PixelValues dark = imageOfData(barPicture(Qt::black, Qt::white), kDigit, onLight, true);
    QVERIFY(lit(dark, 14, 14) < 50);
    QCOMPARE(lit(dark, 4, 14), 255);
    const PixelValues whole = imageOfData(barPicture(Qt::white, Qt::black), kDigit, kMnist, false);
    QVERIFY(lit(whole, 6, 12) > 100); // where it is in the picture
    QImage photograph(64, 64, QImage::Format_RGB32);
    for (int row = 0; row < 64; ++row) {
        for (int column = 0; column < 64; ++column) {
            photograph.setPixel(column, row, qRgb(4 * column, 4 * column, 4 * column));
        }
    }
    const PixelValues slope = imageOfData(photograph, kDigit, kMnist, true);
    QVERIFY(lit(slope, 1, 14) < 30 && lit(slope, 26, 14) > 220); // as it is
}

void TestSheet::colourPicturesKeepTheirColours() {
    const ImageShape colour{8, 8, 3};
    QImage picture(32, 16, QImage::Format_RGB32);
    picture.fill(QColor(200, 100, 50));
    const PixelValues pixels = imageOfData(picture, colour, {0, 1, 0, true}, true);
    QCOMPARE(pixels.size(), std::size_t{192});
    QVERIFY(pixels[30] == 200 && pixels[64 + 30] == 100 && pixels[128 + 30] == 50);
}

void TestSheet::aPictureIsPasted() {
    Desk desk;
    QGuiApplication::clipboard()->setImage(barPicture(Qt::white, Qt::black));
    desk.change(QStringLiteral("Paste a picture")).trigger();
    QCOMPARE(desk.asked()->pixels,
             imageOfData(barPicture(Qt::white, Qt::black), kDigit, desk.draft.frame.data->drawing, true));
    desk.answer();
    desk.button("clear").click();
    desk.answer();
    QTest::keyClick(&desk.sheet(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(desk.asked()->pixels != PixelValues(784, 0));
    desk.answer();
    const PixelValues pasted = desk.asked()->pixels;
    QImage sharp = barPicture(Qt::white, Qt::black);
    sharp.setDevicePixelRatio(2); // a screenshot of a dense screen
    QGuiApplication::clipboard()->setImage(sharp);
    desk.button("clear").click();
    desk.answer();
    desk.change(QStringLiteral("Paste a picture")).trigger();
    QCOMPARE(desk.asked()->pixels, pasted);
}

void TestSheet::aLongPictureIsCutBeforeItIsScaled() {
    const ImageShape colour{28, 28, 3};
    QImage picture(1, 1'000'000, QImage::Format_RGB32);
    picture.fill(QColor(200, 100, 50));
    const PixelValues pixels = imageOfData(picture, colour, {0, 1, 0, true}, true); // not of 28 x 28,000,000
    QCOMPARE(pixels.size(), colour.size());
    QVERIFY(pixels[30] == 200 && pixels[784 + 30] == 100 && pixels[2 * 784 + 30] == 50);
}

void TestSheet::aLargePhotographOfACameraIsUpright() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("camera.jpg"));
    QImageWriter writer(path);
    writer.setTransformation(QImageIOHandler::TransformationRotate90); // is noted in the file
    QVERIFY2(writer.write(barPicture(Qt::white, Qt::black).scaled(3000, 2000)),
             qPrintable(writer.errorString()));
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(data);
    Desk desk;
    desk.change(QStringLiteral("Paste a picture")).trigger();
    QVERIFY(lit(desk.asked()->pixels, 5, 14) > 200 && lit(desk.asked()->pixels, 22, 14) > 200);
    QVERIFY(lit(desk.asked()->pixels, 14, 5) < 50);
}

void TestSheet::itIsSaidWhyThereIsNoPicture() {
    Desk desk;
    const auto* message = desk.view.findChild<QLabel*>(QStringLiteral("sheetMessage"));
    QAction& paste = desk.change(QStringLiteral("Paste a picture"));
    QVERIFY(!message->isVisible());
    QGuiApplication::clipboard()->clear();
    paste.trigger();
    QVERIFY(message->isVisible() && message->text().contains(QStringLiteral("no picture on the clipboard")));
    emit desk.button("change").menu()->aboutToShow();
    QVERIFY(!paste.isEnabled());
    desk.line({5, 5}, {9, 9});
    QVERIFY(!message->isVisible()); // it is of before
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.png"));
    QVERIFY(barPicture(Qt::white, Qt::black).save(path));
    QVERIFY(QFile::resize(path, 60));
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&desk.sheet(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(message->isVisible() && message->text().contains(QStringLiteral("“broken.png” cannot be read")));
    QVERIFY(desk.sheet().summary().startsWith(QStringLiteral("Your drawing, 1 stroke.")));
    desk.draft.frame.presentation = nullptr;
    desk.view.showFrame(desk.draft.done());
    QAction& take = desk.change(QStringLiteral("Take the image on show"));
    take.trigger();
    QVERIFY(message->text().contains(QStringLiteral("no image on show")));
    emit desk.button("change").menu()->aboutToShow();
    QVERIFY(!take.isEnabled());
}

/// Under whatever name it comes.
void TestSheet::aDrawingThatCouldNameOtherFilesIsNotOpened() {
    const QTemporaryDir folder;
    for (const char* name : {"strange.svg", "strange.png"}) {
        Desk desk;
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            "width=\"20\" height=\"20\"><image width=\"9\" height=\"9\" xlink:href=\"/dev/zero\"/></svg>");
        file.close();
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(data);
        desk.change(QStringLiteral("Paste a picture")).trigger();
        const auto* message = desk.view.findChild<QLabel*>(QStringLiteral("sheetMessage"));
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("cannot be read as a picture")),
                 qPrintable(message->text()));
    }
}

void TestSheet::drawingsAreKeptAndComeBack() {
    Desk desk;
    QVERIFY(desk.view.drawings().isUndefined());
    KeptDrawing kept = aDrawing(QStringLiteral("my bar"), 1);
    kept.drawing.sketch.under.assign(784, 7);
    QCOMPARE(drawingFromJson(drawingToJson(kept)).value(), kept);
    const QJsonObject all{{QStringLiteral("kept"), QJsonArray{drawingToJson(kept)}},
                          {QStringLiteral("sheets"), QJsonArray{drawingToJson(kept)}}};
    desk.view.setDrawings(all);
    emit desk.button("kept").menu()->aboutToShow();
    desk.button("clear").click();
    desk.answer();
    QVERIFY(desk.kept(QStringLiteral("my bar")) != nullptr);
    desk.kept(QStringLiteral("my bar"))->trigger();
    QCOMPARE(desk.asked()->pixels, render(kept.drawing.sketch, kDigit, desk.draft.frame.data->drawing));
    QCOMPARE(desk.asked()->label, 1);
    QCOMPARE(desk.view.drawings().toObject().value(QStringLiteral("kept")),
             all.value(QStringLiteral("kept")));
    for (const char* rubbish :
         {R"({"kept": 7, "sheets": {}})", R"({"kept": [{"shape": [28, 28, 1], "under": "AA=="}]})",
          R"({"kept": [{"shape": [-1, 28, 1]}, {"shape": [28, 28, 1], "strokes": [{}]}]})"}) {
        desk.view.setDrawings(QJsonDocument::fromJson(rubbish).object());
        QVERIFY2(desk.view.drawings().isUndefined(), rubbish);
    }
}

void TestSheet::otherDataHaveASheetOfTheirOwn() {
    Desk desk;
    desk.line({5, 5}, {9, 20});
    desk.answer();
    const QJsonValue drawn = desk.view.drawings();
    QVERIFY(!drawn.isUndefined());
    QVERIFY(!desk.view.findChild<QComboBox*>(QStringLiteral("colour"))->isVisible());
    Draft other = test::draft({.layers = {12, 4, 3}, .label = 1, .run = 2});
    auto data = digitsSummary(3);
    data->shape = {2, 2, 3};
    data->drawing = {0, 0.3, 0, true};
    other.frame.data = data;
    desk.view.showFrame(other.done());
    QVERIFY(desk.sheet().summary().startsWith(QStringLiteral("A blank sheet.")));
    QCOMPARE(desk.view.drawings(), drawn); // put aside
    QVERIFY(desk.view.findChild<QComboBox*>(QStringLiteral("colour"))->isVisible());
    QCOMPARE(desk.view.findChild<QComboBox*>(QStringLiteral("label"))->count(), 4);
    desk.view.showFrame(desk.draft.done());
    QVERIFY(desk.sheet().summary().startsWith(QStringLiteral("Your drawing, 1 stroke.")));
    QCOMPARE(desk.view.drawings(), drawn);
}

void TestSheet::aSessionKeepsADrawingThatNoFrameHasShown() {
    const QJsonObject session{{QStringLiteral("kept"), QJsonArray()},
                              {QStringLiteral("sheets"), QJsonArray{drawingToJson(aDrawing({}, 1))}}};
    InputView view; // behind another tab it gets no frame
    view.setDrawings(session);
    QCOMPARE(view.drawings(), QJsonValue(session));
    view.showFrame(test::draft({.step = 10}).done());
    QVERIFY(view.findChild<SheetCanvas*>()->summary().startsWith(QStringLiteral("Your drawing, 1 stroke.")));
    QCOMPARE(view.drawings(), QJsonValue(session));
}

void TestSheet::aLabelThatTheNetworkLacksIsDropped() {
    Desk desk;
    desk.line({5, 5}, {9, 20});
    auto* label = desk.view.findChild<QComboBox*>(QStringLiteral("label"));
    label->setCurrentIndex(8);
    Draft fewer = test::draft({.layers = {784, 10, 3}, .label = 1, .run = 2});
    desk.view.showFrame(fewer.done());
    QCOMPARE(label->currentIndex(), 0);
    desk.line({5, 9}, {9, 20});
    QTRY_COMPARE(desk.asked()->label, kNoLabel);
    desk.view.setDrawings(QJsonObject{
        {QStringLiteral("kept"), QJsonArray{drawingToJson(aDrawing(QStringLiteral("seven"), 7))}}});
    emit desk.button("kept").menu()->aboutToShow();
    desk.kept(QStringLiteral("seven"))->trigger();
    QTRY_VERIFY(desk.asked()->pixels == render(aDrawing({}, 7).drawing.sketch, kDigit, kMnist));
    QCOMPARE(desk.asked()->label, kNoLabel);
}

void TestSheet::ofAFileOnlyADrawingIsTaken() {
    QJsonObject far = drawingToJson(aDrawing(QString(100, QLatin1Char('x')), 1));
    far.insert(QStringLiteral("label"), std::numeric_limits<int>::max());
    QCOMPARE(drawingFromJson(far)->drawing.label, kNoLabel);
    QCOMPARE(drawingFromJson(far)->name.size(), qsizetype{kLongestDrawingName});
    const auto fits = [](std::size_t strokes, std::size_t points) {
        KeptDrawing drawing = aDrawing({}, 1);
        drawing.drawing.sketch.strokes.front().points.resize(points);
        drawing.drawing.sketch.strokes.resize(strokes, {{{1, 1}}, false, {}});
        return drawingFromJson(drawingToJson(drawing)).has_value();
    };
    QVERIFY(fits(Sheet::kMostStrokes, 1) && fits(1, Sheet::kMostPoints));
    QVERIFY(!fits(Sheet::kMostStrokes + 1, 1) && !fits(1, Sheet::kMostPoints + 1));
}

void TestSheet::aTakenNameGetsANumber() {
    Desk desk;
    desk.line({5, 5}, {9, 20});
    desk.keepAs(QStringLiteral("salt & pepper"));
    desk.line({5, 9}, {9, 20});
    desk.keepAs(QStringLiteral("salt & pepper"));
    QVERIFY(desk.view.findChild<QLabel*>(QStringLiteral("sheetMessage"))
                ->text()
                .contains(QStringLiteral("“salt & pepper 2”")));
    const QJsonArray kept = desk.view.drawings().toObject().value(QStringLiteral("kept")).toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(drawingFromJson(kept[0].toObject())->drawing.sketch.strokes.size(), std::size_t{1});
    QCOMPARE(drawingFromJson(kept[1].toObject())->name, QStringLiteral("salt & pepper 2"));
    emit desk.button("kept").menu()->aboutToShow();
    QVERIFY(desk.kept(QStringLiteral("salt && pepper")) != nullptr); // & alone marks a key
}

void TestSheet::thePenIsUnlikeTheGround() {
    Desk desk;
    Draft other = test::draft({.layers = {12, 4, 3}, .label = 1, .run = 2});
    auto data = digitsSummary(3);
    data->shape = {2, 2, 3};
    data->drawing = {255, 0.3, 0, true};
    other.frame.data = data;
    desk.view.showFrame(other.done());
    QCOMPARE(desk.view.findChild<QComboBox*>(QStringLiteral("colour"))->currentText(),
             QStringLiteral("black"));
    QTest::mouseClick(&desk.sheet(), Qt::LeftButton, {}, desk.sheet().rect().center());
    QVERIFY(desk.asked()->pixels != PixelValues(12, 255));
}

void TestSheet::closingTakesBackItsOwnQuestionAlone() {
    const auto closed = [](Desk& desk) {
        desk.commands.clear();
        desk.button("draw").click();
        return desk.commands.size() == 1 && std::holds_alternative<command::Present>(desk.commands.back()) &&
               !desk.asked();
    };
    Desk early;
    early.line({5, 5}, {9, 20});
    QVERIFY(closed(early)); // before the answer
    Desk gallery;
    gallery.line({5, 5}, {9, 20});
    gallery.answer();
    gallery.draft.record = std::make_shared<PresentationRecord>(*gallery.draft.record);
    gallery.draft.record->asked =
        std::make_shared<AskedImage>(AskedImage{PixelValues(784, 9), 3, {MC_TEXT("test image %1"), {3}}});
    gallery.draft.frame.presentation = gallery.draft.record;
    gallery.view.showFrame(gallery.draft.done());
    QVERIFY(!closed(gallery) && gallery.commands.empty());
}

void TestSheet::closedTheTrainingSampleComesBack() {
    Desk desk;
    desk.line({5, 5}, {9, 20});
    desk.answer();
    desk.button("draw").click();
    QVERIFY(std::holds_alternative<command::Present>(desk.commands.back()) && !desk.asked());
    QVERIFY(!desk.sheet().isVisible());
    desk.draft.record->use = ImageUse::Training;
    desk.draft.record->asked = nullptr;
    desk.view.showFrame(desk.draft.done());
    desk.commands.clear();
    desk.button("draw").click();
    QVERIFY(desk.asked()); // what is on the sheet still
}

void TestSheet::itIsSaidThatItIsADrawing() {
    Desk desk;
    desk.draft.record->outputSum(3, 19) = 6;
    desk.draft.record->prediction[19] = 3;
    desk.line({5, 5}, {9, 20});
    desk.answer();
    const Frame& frame = desk.draft.frame;
    QCOMPARE(stepsShown(frame), 20); // all of them, wherever the run stands
    QCOMPARE(VerdictPicture(frame).text(), QStringLiteral("your drawing → says 3"));
    const ClassBars bars(frame);
    QVERIFY(bars.bars()[3].predicted && std::abs(bars.bars()[3].value - 0.3) < 1e-6);
    const QStringList words = wordsPainted(bars, {220, 250}, goldenPaper());
    QVERIFY(words.contains(QStringLiteral("→")) && !words.contains(QStringLiteral("✗")));
    QVERIFY(desk.view.summary().startsWith(QStringLiteral("your drawing → says 3")));
    desk.draft.record->label = 8;
    QCOMPARE(VerdictPicture(frame).text(), QStringLiteral("your drawing, label 8 → says 3 ✗"));
    desk.draft.record->use = ImageUse::Training; // learned
    QCOMPARE(presentedName(*desk.draft.record), QStringLiteral("your image, which is learned"));
}

/// It was drawn in one language and is looked at in another.
void TestSheet::itsNameIsInTheLanguageOfTheWindow() {
    Desk desk;
    desk.line({5, 5}, {9, 20});
    desk.answer();
    Translations translations;
    translations.use(*languageOf(QStringLiteral("de")));
    QCOMPARE(presentedName(*desk.draft.record), QStringLiteral("Ihre Zeichnung"));
    QCOMPARE(nameOfImage(*desk.draft.record).inEnglish(), std::string("your drawing")); // in files
    desk.draft.record->use = ImageUse::Training;                                        // learned
    QCOMPARE(nameOfImage(*desk.draft.record).inEnglish(), std::string("your image, which is learned"));
    desk.draft.record->asked = nullptr;
    desk.draft.record->imageIndex = 1234;
    QCOMPARE(nameOfImage(*desk.draft.record).inEnglish(), std::string("image 1,234"));
    QVERIFY(presentedName(*desk.draft.record).contains(QStringLiteral("1.234")));
}

void TestSheet::itLooksLikeItsGoldenPicture() {
    Sheet sheet;
    sheet.fitTo(*test::draft().frame.data, 10);
    PixelValues under(784, 0);
    for (std::size_t k = 0; k < 784; ++k) {
        under[k] = static_cast<std::uint8_t>(k % 28 < 7 ? 120 : 0);
    }
    sheet.putUnder(under);
    sheet.penDown({6, 6}, false, {});
    sheet.lineTo({20, 6});
    sheet.lineTo({12, 23});
    sheet.penDown({14, 20}, true, {});
    const QString fault = differsFromGolden(SheetPicture(sheet, SheetPicture::Pen{{20, 10}, true, false}),
                                            QStringLiteral("sheet"), {240, 200});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestSheet)
#include "tst_sheet.moc"
