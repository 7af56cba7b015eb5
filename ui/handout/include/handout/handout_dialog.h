#pragma once

#include "handout/handout_file.h"
#include "runtime/notice.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace mc::ui {

class HandoutJob;

/// What the dialog of handouts begins with.
struct HandoutOffer {
    QString source;       ///< of the lesson that is open, as shelf::read() takes it; empty: none is
    HandoutData other{};  ///< that lessons can run on in place of the drawn digits; no name: there is none
    bool onOther = false; ///< they do
};

/// The dialog of handouts: which lesson, as which kind of file, on which paper. It blocks nothing: the
/// lesson is played on a run of its own, and can be cancelled. What was chosen is kept for the next time.
class HandoutDialog : public QDialog {
    Q_OBJECT
public:
    explicit HandoutDialog(QWidget* parent);
    ~HandoutDialog() override;

    /// Opens it, or brings it to the front.
    void openFor(const HandoutOffer& offer);

    /// As it is chosen now, for a file.
    [[nodiscard]] HandoutRequest request(const QString& path) const;
    void write(const QString& path);
    [[nodiscard]] bool isWriting() const;
    /// What came of the last one; empty if there is nothing to say.
    [[nodiscard]] QString outcome() const;

signals:
    void written(const QString& path);
    /// How a handout ended, for those who no longer see the dialog.
    void said(mc::Notice::Kind kind, const QString& text);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void listLessons(const QString& source);
    void listData(const HandoutOffer& offer);
    void addRows();
    void addButtons();
    void askPath();
    void showProgress(int done, int total, const QString& words);
    void finish();
    void follow();
    void say(const QString& text, mc::Notice::Kind kind);
    [[nodiscard]] HandoutFormat format() const;

    QComboBox* lesson_;
    QComboBox* data_;
    QFormLayout* form_;
    QComboBox* format_;
    QComboBox* paper_;
    QComboBox* answers_;
    QCheckBox* films_;
    QProgressBar* progress_;
    QLabel* outcome_;
    QPushButton* make_;
    QPushButton* cancel_;
    HandoutData other_; ///< the second entry of the list of data
    QString folder_;
    std::unique_ptr<HandoutJob> job_; ///< null before the first
};

} // namespace mc::ui
