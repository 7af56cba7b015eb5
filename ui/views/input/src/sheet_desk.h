#pragma once

#include "input/sheet.h"
#include "runtime/frame.h"

#include <QJsonValue>
#include <QObject>
#include <QTimer>
#include <vector>

class QAction;

namespace mc::ui {

class SheetCanvas;
class SheetTools;

/// Controller of the sheet: asks the network about every change of the drawing, one question at a time, so
/// that it is never asked faster than frames come.
class SheetDesk : public QObject {
    Q_OBJECT
public:
    /// view: that the tools and the sheet become part of.
    explicit SheetDesk(QWidget& view);

    [[nodiscard]] SheetTools& tools() { return *tools_; }
    [[nodiscard]] SheetCanvas& canvas() { return *canvas_; }
    [[nodiscard]] const Sheet& sheet() const { return sheet_; }

    void showFrame(const FramePtr& frame);

    /// The drawing and those that are kept, for the session.
    [[nodiscard]] QJsonValue toJson() const;
    void fromJson(const QJsonValue& value);

    /// Keeps the drawing; one of this name gives way.
    void keep(const QString& name);

signals:
    void commandIssued(const mc::Command& command);
    void opened(bool open);

private:
    void addChanges();
    void addPlaceChanges();
    /// An image in place of the drawing, made of what the network sees.
    void changeSeen(const std::function<std::vector<std::uint8_t>(const std::vector<std::uint8_t>&)>& change);
    void takePicture(const QImage& picture);
    void askForPicture();
    void askForName();
    void listKept();
    void take(const KeptDrawing& kept);
    void open(bool isOpen);
    void refresh();
    void changed();
    void ask();
    void answered();
    void learn();

    QWidget& view_;
    Sheet sheet_;
    SheetTools* tools_;
    SheetCanvas* canvas_;
    QAction* asTheData_ = nullptr;
    std::vector<KeptDrawing> kept_;
    FramePtr frame_;
    std::vector<std::string> classes_;        ///< that the tools list
    int labels_ = 0;                          ///< likewise
    std::shared_ptr<const AskedImage> asked_; ///< and not answered yet
    bool again_ = false;                      ///< something has changed since
    QTimer patience_;                         ///< for the answer
    std::uint64_t noises_ = 0;
};

} // namespace mc::ui
