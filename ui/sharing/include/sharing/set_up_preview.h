#pragma once

#include "data_choice/data_dialog.h"
#include "runtime/frame.h"
#include "setup/time_estimate.h"
#include "training/files/set_up_text.h"

#include <QDialog>
#include <QString>
#include <filesystem>

class QCheckBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace mc::ui {

class TextTable;

/// Dialog that shows what a set-up is before it is opened: where it comes from, its data and whether they are
/// here, the settings that differ from those of the run on the board, what-ifs, pauses, and what it costs.
/// Nothing is loaded for it.
class SetUpPreview : public QDialog {
    Q_OBJECT
public:
    /// from: its file, or what is said in place of one. frame: of the run on the board; null before there is
    /// one. estimate: of computing times on this machine.
    SetUpPreview(SetUpRead read, const std::filesystem::path& from, const FramePtr& frame,
                 const TimeEstimate& estimate, QWidget* parent);

    /// The run on the board has gone on, or is another one.
    void showFrame(const FramePtr& frame);

    /// Where the data are to be looked for; empty: where the set-up says.
    [[nodiscard]] QString dataPlace() const { return place_; }
    /// Whether the run is to go on to where the one of the set-up stood.
    [[nodiscard]] bool isToGoOn() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContent(const std::filesystem::path& from);
    void addData(QVBoxLayout& column);
    void addCourse(QVBoxLayout& column);
    void showData();
    void showSettings();
    void askForPlace(DataPlace kind);
    void fitToScreen();

    SetUpRead read_;
    FramePtr frame_;
    TimeEstimate estimate_;
    QString place_;
    QScrollArea* scroll_ = nullptr;
    QLabel* data_ = nullptr;
    QLabel* settingsTitle_ = nullptr;
    QLabel* cost_ = nullptr;
    TextTable* settings_ = nullptr;
    QCheckBox* goOn_ = nullptr; ///< null: it stood at its beginning
};

} // namespace mc::ui
