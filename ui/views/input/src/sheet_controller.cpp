#include "sheet_controller.h"

#include "given_picture.h"
#include "input/image_changes.h"
#include "input/sheet_canvas.h"
#include "sheet_tools.h"
#include "style/text.h"
#include "widgets/file_dialog.h"
#include "widgets/quiet_label.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImageReader>
#include <QInputDialog>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <algorithm>
#include <chrono>

namespace mc::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 250ms; ///< a question that is refused gets no answer
constexpr double kTurn = 15;      ///< degrees
constexpr double kNoise = 0.2;    ///< standard deviation, of the brightest
constexpr std::size_t kMostKept = 200;

/// Those of a session under a key; what is no drawing is left out.
std::vector<KeptDrawing> drawingsIn(const QJsonValue& session, const char* key) {
    std::vector<KeptDrawing> drawings;
    for (const auto& one : session.toObject().value(QLatin1String(key)).toArray()) {
        if (std::optional<KeptDrawing> drawing = drawingFromJson(one.toObject())) {
            drawings.push_back(*std::move(drawing));
        }
    }
    return drawings;
}

/// For a menu, in which & marks a key.
QString menuText(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

SheetController::SheetController(QWidget& view)
    : QObject(&view), view_(view), tools_(new SheetTools(&view)), canvas_(new SheetCanvas(sheet_, &view)),
      message_(smallLabel({}, &view)) {
    canvas_->hide();
    message_->setObjectName(QStringLiteral("sheetMessage"));
    message_->setTextFormat(Qt::PlainText); // it may hold the name of a file
    message_->hide();
    patience_.setSingleShot(true);
    patience_.setInterval(kPatience);
    connect(&patience_, &QTimer::timeout, this, &SheetController::answered);
    connect(tools_, &SheetTools::opened, this, &SheetController::open);
    const auto takeTool = [this](bool erases) {
        tools_->showErases(erases);
        canvas_->setErases(erases);
    };
    connect(tools_, &SheetTools::erasesChosen, this, takeTool);
    connect(canvas_, &SheetCanvas::erasesToggled, this, takeTool);
    connect(tools_, &SheetTools::colourChosen, canvas_, &SheetCanvas::setColour);
    const auto undo = [this] {
        sheet_.undo();
        changed();
    };
    connect(tools_, &SheetTools::undoAsked, this, undo);
    connect(canvas_, &SheetCanvas::undoAsked, this, undo);
    const auto clear = [this] {
        sheet_.clear();
        changed();
    };
    connect(tools_, &SheetTools::clearAsked, this, clear);
    connect(canvas_, &SheetCanvas::clearAsked, this, clear);
    connect(tools_, &SheetTools::labelChosen, this, [this](int label) {
        sheet_.setLabel(label);
        changed();
    });
    connect(tools_, &SheetTools::learnAsked, this, &SheetController::learn);
    connect(canvas_, &SheetCanvas::drawn, this, [this] {
        refresh();
        ask();
    });
    connect(canvas_, &SheetCanvas::pictureGiven, this, &SheetController::takePicture);
    connect(canvas_, &SheetCanvas::pictureRefused, this, &SheetController::say);
    addChanges();
    connect(&tools_->changes(), &QMenu::aboutToShow, this, &SheetController::allowChanges);
    connect(&tools_->kept(), &QMenu::aboutToShow, this, &SheetController::listKept);
    refresh();
}

void SheetController::addChanges() {
    asTheData_ = tools_->addChange(tr("Size and place as the data have them"), [this] {
        sheet_.setAsTheData(asTheData_->isChecked());
        changed();
    });
    asTheData_->setObjectName(QStringLiteral("asTheData"));
    asTheData_->setCheckable(true);
    tools_->addSeparator();
    takeShown_ = tools_->addChange(tr("Take the image on show"), [this] { takeShown(); });
    paste_ = tools_->addChange(tr("Paste a picture"), [this] { canvas_->paste(); });
    tools_->addChange(tr("Open a picture …"), [this] { askForPicture(); });
    tools_->addSeparator();
    addPlaceChanges();
    tools_->addChange(tr("Add noise"), [this] {
        changeSeen([this](const PixelValues& image) { return withNoise(image, kNoise, ++noises_); });
    });
}

void SheetController::allowChanges() {
    const bool data = sheet_.shape().size() > 0;
    for (QAction* change : tools_->changes().actions()) {
        change->setEnabled(data);
    }
    asTheData_->setEnabled(data && sheet_.canBeFitted());
    takeShown_->setEnabled(data && frame_->presentation);
    paste_->setEnabled(data && mayBePicture(QGuiApplication::clipboard()->mimeData()));
}

void SheetController::takeShown() {
    if (frame_ && frame_->presentation && frame_->presentation->image.size() == sheet_.shape().size()) {
        sheet_.putUnder(frame_->presentation->image);
        changed();
    } else {
        say(tr("There is no image on show."));
    }
}

void SheetController::addPlaceChanges() {
    const auto shift = [this](const QString& text, int right, int down) {
        tools_->addChange(text, [=, this] {
            changeSeen([=, this](const PixelValues& image) {
                return shifted(image, sheet_.shape(), right, down, sheet_.style().ground);
            });
        });
    };
    shift(tr("Shift to the left"), -1, 0);
    shift(tr("Shift to the right"), 1, 0);
    shift(tr("Shift up"), 0, -1);
    shift(tr("Shift down"), 0, 1);
    for (const double degrees : {-kTurn, kTurn}) {
        const QString angle = tickText(kTurn) + QStringLiteral("°");
        tools_->addChange(degrees < 0 ? tr("Turn to the left by %1").arg(angle)
                                      : tr("Turn to the right by %1").arg(angle),
                          [this, degrees] {
                              changeSeen([this, degrees](const PixelValues& image) {
                                  return turned(image, sheet_.shape(), degrees, sheet_.style().ground);
                              });
                          });
    }
    const auto cover = [this](const QString& text, const QRectF& share) {
        tools_->addChange(text, [this, share] {
            changeSeen([this, share](const PixelValues& image) {
                const ImageShape& shape = sheet_.shape();
                const QRectF part(share.x() * shape.columns, share.y() * shape.rows,
                                  share.width() * shape.columns, share.height() * shape.rows);
                return covered(image, shape, part.toRect(), sheet_.style().ground);
            });
        });
    };
    cover(tr("Cover the left half"), {0, 0, 0.5, 1});
    cover(tr("Cover the right half"), {0.5, 0, 0.5, 1});
    cover(tr("Cover the upper half"), {0, 0, 1, 0.5});
    cover(tr("Cover the lower half"), {0, 0.5, 1, 0.5});
}

void SheetController::changeSeen(
    const std::function<std::vector<std::uint8_t>(const std::vector<std::uint8_t>&)>& change) {
    if (sheet_.shape().size() > 0) {
        sheet_.putUnder(change(sheet_.seen()));
        changed();
    }
}

void SheetController::takePicture(const QImage& picture) {
    if (sheet_.shape().size() > 0) {
        sheet_.putUnder(imageOfData(picture, sheet_.shape(), sheet_.style(), sheet_.drawing().asTheData));
        changed();
    } else {
        say(tr("There is no sheet before a run has data."));
    }
}

void SheetController::say(const QString& sentence) {
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(message_, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SheetController::askForPicture() {
    QStringList patterns;
    for (const QByteArray& format : pictureFormats()) {
        patterns << QStringLiteral("*.") + QString::fromLatin1(format);
    }
    QFileDialog* dialog =
        askForFile(*view_.window(), tr("Open a picture"), QFileDialog::AcceptOpen,
                   {tr("Pictures (%1)").arg(patterns.join(QLatin1Char(' ')))}, QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const GivenPicture given = pictureInFile(path);
        if (given.image.isNull()) {
            say(given.fault);
        } else {
            takePicture(given.image);
        }
    });
}

void SheetController::askForName() {
    auto* dialog = new QInputDialog(view_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep the drawing"));
    dialog->setLabelText(tr("Name of the drawing"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SheetController::keep);
    dialog->open();
}

void SheetController::keep(const QString& name) {
    const QString wanted = name.trimmed().left(kLongestDrawingName);
    if (wanted.isEmpty() || sheet_.isBlank()) {
        return;
    }
    if (kept_.size() >= kMostKept) {
        say(tr("There are %1 kept drawings already: remove one first.").arg(kept_.size()));
        return;
    }
    const QString kept = freeName(wanted);
    kept_.push_back({kept, sheet_.shape(), sheet_.drawing()});
    say(kept == wanted
            ? QString()
            : tr("“%1” is the name of another drawing: this one is kept as “%2”.").arg(wanted, kept));
}

QString SheetController::freeName(const QString& wanted) const {
    QString name = wanted;
    for (int number = 2; std::ranges::count(kept_, name, &KeptDrawing::name) > 0; ++number) {
        const QString ending = QStringLiteral(" %1").arg(number);
        name = wanted.left(kLongestDrawingName - ending.size()) + ending;
    }
    return name;
}

void SheetController::listKept() {
    QMenu& menu = tools_->kept();
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    QAction* const add = menu.addAction(tr("Keep this drawing …"));
    add->setEnabled(!sheet_.isBlank());
    connect(add, &QAction::triggered, this, &SheetController::askForName);
    if (kept_.empty()) {
        return;
    }
    menu.addSeparator();
    auto* const remove = new QMenu(tr("Remove"), &menu);
    for (const KeptDrawing& kept : kept_) {
        QAction* const take = menu.addAction(menuText(kept.name));
        take->setEnabled(kept.shape == sheet_.shape());
        connect(take, &QAction::triggered, this, [this, kept] { this->take(kept); });
        connect(remove->addAction(menuText(kept.name)), &QAction::triggered, this, [this, name = kept.name] {
            std::erase_if(kept_, [&name](const KeptDrawing& one) { return one.name == name; });
        });
    }
    menu.addSeparator();
    menu.addMenu(remove);
}

void SheetController::take(const KeptDrawing& kept) {
    sheet_.replaceBy(kept.drawing);
    changed();
}

QJsonValue SheetController::toJson() const {
    QJsonArray kept;
    for (const KeptDrawing& one : kept_) {
        kept.append(drawingToJson(one));
    }
    QJsonArray sheets;
    for (const KeptDrawing& one : sheet_.drawings()) {
        sheets.append(drawingToJson(one));
    }
    return kept.isEmpty() && sheets.isEmpty()
               ? QJsonValue(QJsonValue::Undefined)
               : QJsonObject{{QStringLiteral("kept"), kept}, {QStringLiteral("sheets"), sheets}};
}

void SheetController::fromJson(const QJsonValue& value) {
    kept_.clear();
    for (KeptDrawing& kept : drawingsIn(value, "kept")) {
        if (!kept.name.isEmpty() && kept_.size() < kMostKept) {
            kept.name = freeName(kept.name);
            kept_.push_back(std::move(kept));
        }
    }
    sheet_.setDrawings(drawingsIn(value, "sheets"));
    refresh();
    canvas_->refresh();
}

void SheetController::open(bool isOpen) {
    canvas_->setVisible(isOpen);
    say({});
    emit opened(isOpen);
    if (isOpen && !sheet_.isBlank()) {
        ask();
    } else if (!isOpen && own_ && (!ownSeen_ || isOnShow(own_))) {
        emit commandIssued(command::Present{});
        own_ = nullptr;
    }
}

bool SheetController::isOnShow(const std::shared_ptr<const AskedImage>& image) const {
    return frame_ && frame_->presentation && frame_->presentation->asked == image;
}

/// The tools say what holds.
void SheetController::refresh() {
    tools_->allowUndo(sheet_.canUndo());
    tools_->showLabel(sheet_.drawing().label);
    tools_->allowLearning(sheet_.isBlank()                     ? tr("There is nothing on the sheet.")
                          : sheet_.drawing().label == kNoLabel ? tr("Give the drawing a label first.")
                                                               : QString());
    asTheData_->setChecked(sheet_.drawing().asTheData);
    asTheData_->setEnabled(sheet_.canBeFitted());
    say({});
}

void SheetController::changed() {
    refresh();
    canvas_->refresh();
    ask();
}

void SheetController::ask() {
    if (!tools_->isOpen() || sheet_.shape().size() == 0) {
        return;
    }
    if (asked_) {
        again_ = true;
        return;
    }
    asked_ = std::make_shared<const AskedImage>(
        AskedImage{sheet_.seen(), sheet_.drawing().label, MC_TEXT("your drawing")});
    own_ = asked_;
    ownSeen_ = false;
    patience_.start();
    emit commandIssued(command::Present{asked_});
}

void SheetController::answered() {
    patience_.stop();
    asked_ = nullptr;
    if (std::exchange(again_, false)) {
        ask();
    }
}

void SheetController::learn() {
    emit commandIssued(command::Intervene{what_if::LearnImage{sheet_.drawing().label, sheet_.seen()}});
}

void SheetController::showFrame(const FramePtr& frame) {
    frame_ = frame;
    if (frame->data) {
        const int labels = frame->layerSizes.back();
        const bool different = sheet_.fitTo(*frame->data, labels);
        if (different || labels_ != labels || classes_ != frame->data->classes) {
            labels_ = labels;
            classes_ = frame->data->classes;
            tools_->fitTo(*frame);
            refresh();
            canvas_->refresh();
        }
    }
    ownSeen_ = ownSeen_ || (own_ && isOnShow(own_));
    if (asked_ && isOnShow(asked_)) {
        answered();
    }
}

} // namespace mc::ui
