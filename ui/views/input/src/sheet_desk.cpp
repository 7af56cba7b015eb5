#include "sheet_desk.h"

#include "input/image_changes.h"
#include "input/sheet_canvas.h"
#include "sheet_tools.h"
#include "style/text.h"
#include "widgets/file_dialog.h"

#include <QAction>
#include <QImageReader>
#include <QInputDialog>
#include <QJsonArray>
#include <QMenu>
#include <chrono>

namespace mc::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 250ms; ///< a question that is refused gets no answer
constexpr double kTurn = 15;      ///< degrees
constexpr double kNoise = 0.2;    ///< standard deviation, of the brightest
constexpr int kLongestName = 40;

} // namespace

SheetDesk::SheetDesk(QWidget& view)
    : QObject(&view), view_(view), tools_(new SheetTools(&view)), canvas_(new SheetCanvas(sheet_, &view)) {
    canvas_->hide();
    patience_.setSingleShot(true);
    patience_.setInterval(kPatience);
    connect(&patience_, &QTimer::timeout, this, &SheetDesk::answered);
    connect(tools_, &SheetTools::opened, this, &SheetDesk::open);
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
    connect(tools_, &SheetTools::learnAsked, this, &SheetDesk::learn);
    connect(canvas_, &SheetCanvas::drawn, this, [this] {
        refresh();
        ask();
    });
    connect(canvas_, &SheetCanvas::pictureGiven, this, &SheetDesk::takePicture);
    addChanges();
    connect(&tools_->kept(), &QMenu::aboutToShow, this, &SheetDesk::listKept);
    refresh();
}

void SheetDesk::addChanges() {
    asTheData_ = tools_->addChange(tr("Size and place as the data have them"), [this] {
        sheet_.setAsTheData(asTheData_->isChecked());
        changed();
    });
    asTheData_->setObjectName(QStringLiteral("asTheData"));
    asTheData_->setCheckable(true);
    tools_->addSeparator();
    tools_->addChange(tr("Take the image on show"), [this] {
        if (frame_ && frame_->presentation) {
            sheet_.putUnder(frame_->presentation->image);
            changed();
        }
    });
    tools_->addChange(tr("Paste a picture"), [this] { canvas_->paste(); });
    tools_->addChange(tr("Open a picture …"), [this] { askForPicture(); });
    tools_->addSeparator();
    addPlaceChanges();
    tools_->addChange(tr("Add noise"), [this] {
        changeSeen([this](const PixelValues& image) { return withNoise(image, kNoise, ++noises_); });
    });
}

void SheetDesk::addPlaceChanges() {
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

void SheetDesk::changeSeen(
    const std::function<std::vector<std::uint8_t>(const std::vector<std::uint8_t>&)>& change) {
    if (sheet_.shape().size() > 0) {
        sheet_.putUnder(change(sheet_.seen()));
        changed();
    }
}

void SheetDesk::takePicture(const QImage& picture) {
    if (sheet_.shape().size() > 0 && !picture.isNull()) {
        sheet_.putUnder(imageOfData(picture, sheet_.shape(), sheet_.style(), sheet_.drawing().asTheData));
        changed();
    }
}

void SheetDesk::askForPicture() {
    QStringList patterns;
    for (const QByteArray& format : QImageReader::supportedImageFormats()) {
        patterns << QStringLiteral("*.") + QString::fromLatin1(format);
    }
    QFileDialog* dialog =
        askForFile(*view_.window(), tr("Open a picture"), QFileDialog::AcceptOpen,
                   {tr("Pictures (%1)").arg(patterns.join(QLatin1Char(' ')))}, QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { takePicture(QImageReader(path).read()); });
}

void SheetDesk::askForName() {
    auto* dialog = new QInputDialog(view_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep the drawing"));
    dialog->setLabelText(tr("Name of the drawing"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SheetDesk::keep);
    dialog->open();
}

void SheetDesk::keep(const QString& name) {
    const QString kept = name.trimmed().left(kLongestName);
    if (kept.isEmpty() || sheet_.isBlank()) {
        return;
    }
    std::erase_if(kept_, [&kept](const KeptDrawing& one) { return one.name == kept; });
    kept_.push_back({kept, sheet_.shape(), sheet_.drawing()});
}

void SheetDesk::listKept() {
    QMenu& menu = tools_->kept();
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    QAction* const add = menu.addAction(tr("Keep this drawing …"));
    add->setEnabled(!sheet_.isBlank());
    connect(add, &QAction::triggered, this, &SheetDesk::askForName);
    if (kept_.empty()) {
        return;
    }
    menu.addSeparator();
    auto* const remove = new QMenu(tr("Remove"), &menu);
    for (const KeptDrawing& kept : kept_) {
        QAction* const take = menu.addAction(kept.name);
        take->setEnabled(kept.shape == sheet_.shape());
        connect(take, &QAction::triggered, this, [this, kept] { this->take(kept); });
        connect(remove->addAction(kept.name), &QAction::triggered, this, [this, name = kept.name] {
            std::erase_if(kept_, [&name](const KeptDrawing& one) { return one.name == name; });
        });
    }
    menu.addSeparator();
    menu.addMenu(remove);
}

void SheetDesk::take(const KeptDrawing& kept) {
    sheet_.replaceBy(kept.drawing);
    changed();
}

QJsonValue SheetDesk::toJson() const {
    QJsonArray kept;
    for (const KeptDrawing& one : kept_) {
        kept.append(drawingToJson(one));
    }
    QJsonObject all{{QStringLiteral("kept"), kept}};
    if (!sheet_.isBlank()) {
        all.insert(QStringLiteral("sheet"), drawingToJson({{}, sheet_.shape(), sheet_.drawing()}));
    }
    return sheet_.isBlank() && kept_.empty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all);
}

void SheetDesk::fromJson(const QJsonValue& value) {
    kept_.clear();
    for (const QJsonValue& one : value.toObject().value(QStringLiteral("kept")).toArray()) {
        if (std::optional<KeptDrawing> kept = drawingFromJson(one.toObject())) {
            kept_.push_back(*std::move(kept));
        }
    }
    const auto drawn = drawingFromJson(value.toObject().value(QStringLiteral("sheet")).toObject());
    if (drawn && drawn->shape == sheet_.shape()) {
        sheet_.replaceBy(drawn->drawing);
    } else {
        sheet_.clear();
    }
    refresh();
    canvas_->refresh();
}

void SheetDesk::open(bool isOpen) {
    canvas_->setVisible(isOpen);
    emit opened(isOpen);
    if (isOpen && !sheet_.isBlank()) {
        ask();
    } else if (!isOpen && frame_ && frame_->presentation && frame_->presentation->use == ImageUse::Question) {
        emit commandIssued(command::Present{});
    }
}

/// The tools say what holds.
void SheetDesk::refresh() {
    tools_->allowUndo(sheet_.canUndo());
    tools_->showLabel(sheet_.drawing().label);
    tools_->allowLearning(sheet_.isBlank()                     ? tr("There is nothing on the sheet.")
                          : sheet_.drawing().label == kNoLabel ? tr("Give the drawing a label first.")
                                                               : QString());
    asTheData_->setChecked(sheet_.drawing().asTheData);
    asTheData_->setEnabled(sheet_.canBeFitted());
}

void SheetDesk::changed() {
    refresh();
    canvas_->refresh();
    ask();
}

void SheetDesk::ask() {
    if (!tools_->isOpen() || sheet_.shape().size() == 0) {
        return;
    }
    if (asked_) {
        again_ = true;
        return;
    }
    asked_ = std::make_shared<const AskedImage>(
        AskedImage{sheet_.seen(), sheet_.drawing().label, tr("your drawing").toStdString()});
    patience_.start();
    emit commandIssued(command::Present{asked_});
}

void SheetDesk::answered() {
    patience_.stop();
    asked_ = nullptr;
    if (std::exchange(again_, false)) {
        ask();
    }
}

void SheetDesk::learn() {
    emit commandIssued(command::Intervene{what_if::LearnImage{sheet_.drawing().label, sheet_.seen()}});
}

void SheetDesk::showFrame(const FramePtr& frame) {
    frame_ = frame;
    if (frame->data) {
        const bool otherShape = sheet_.fitTo(*frame->data);
        const int labels = frame->layerSizes.back();
        if (otherShape || labels_ != labels || classes_ != frame->data->classes) {
            labels_ = labels;
            classes_ = frame->data->classes;
            tools_->fitTo(*frame);
            refresh();
            canvas_->refresh();
        }
    }
    if (asked_ && frame->presentation && frame->presentation->asked == asked_) {
        answered();
    }
}

} // namespace mc::ui
