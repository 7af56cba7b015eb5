#pragma once

#include "input/sheet.h"
#include "runtime/frame.h"

#include <QJsonValue>
#include <QObject>
#include <QTimer>
#include <vector>

class QAction;
class QLabel;

namespace mc::ui {

class SheetCanvas;
class SheetTools;

/// Controller of the sheet: asks the network about every change of the drawing, one question at a time, so
/// that it is never asked faster than frames come.
class SheetController : public QObject {
    Q_OBJECT
public:
    /// view: that the tools and the sheet become part of.
    explicit SheetController(QWidget& view);

    [[nodiscard]] SheetTools& tools() { return *tools_; }
    [[nodiscard]] SheetCanvas& canvas() { return *canvas_; }
    /// What could not be done, and why; hidden while there is nothing to say.
    [[nodiscard]] QLabel& message() { return *message_; }

    void showFrame(const FramePtr& frame);

    /// The drawings on the sheet, one for each shape of images, and those that are kept, for the session.
    [[nodiscard]] QJsonValue toJson() const;
    void fromJson(const QJsonValue& value);

    /// Keeps the drawing; if the name is taken, under the next free one.
    void keep(const QString& name);

signals:
    void commandIssued(const mc::Command& command);
    void opened(bool open);

private:
    void addChanges();
    void addPlaceChanges();
    void allowChanges();
    void takeShown();
    void say(const QString& sentence);
    [[nodiscard]] QString freeName(const QString& wanted) const;
    /// An image in place of the drawing, made of what the network sees.
    void changeSeen(const std::function<std::vector<std::uint8_t>(const std::vector<std::uint8_t>&)>& change);
    void takePicture(const QImage& picture);
    void askForPicture();
    void askForName();
    void listKept();
    void take(const KeptDrawing& kept);
    void open(bool isOpen);
    [[nodiscard]] bool isOnShow(const std::shared_ptr<const AskedImage>& image) const;
    void refresh();
    void changed();
    void ask();
    void answered();
    void learn();

    QWidget& view_;
    Sheet sheet_;
    SheetTools* tools_;
    SheetCanvas* canvas_;
    QLabel* message_;
    QAction* asTheData_ = nullptr;
    QAction* takeShown_ = nullptr;
    QAction* paste_ = nullptr;
    std::vector<KeptDrawing> kept_;
    FramePtr frame_;
    std::vector<std::string> classes_;        ///< that the tools list
    int labels_ = 0;                          ///< likewise
    std::shared_ptr<const AskedImage> asked_; ///< and not answered yet
    std::shared_ptr<const AskedImage> own_;   ///< asked about last
    bool ownSeen_ = false;                    ///< a frame has shown it
    bool again_ = false;                      ///< something has changed since
    QTimer patience_;                         ///< for the answer
    std::uint64_t noises_ = 0;
};

} // namespace mc::ui
