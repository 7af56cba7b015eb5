#pragma once

#include "handout/handout_file.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace mc::ui {

class HandoutJob;

/// The dialog of hand-outs: which lesson, as which kind of file, on which paper. It blocks nothing: the
/// lesson is played on a run of its own, and can be cancelled. What was chosen is kept for the next time.
class HandoutDialog : public QDialog {
    Q_OBJECT
public:
    explicit HandoutDialog(QWidget* parent);
    ~HandoutDialog() override;

    /// Opens it, or brings it to the front. source: of the lesson that is open; empty: none is.
    void openFor(const QString& source);

    /// As it is chosen now, for a file.
    [[nodiscard]] HandoutRequest request(const QString& path) const;
    void write(const QString& path);
    [[nodiscard]] bool isWriting() const;
    /// What came of the last one; empty if there is nothing to say.
    [[nodiscard]] QString outcome() const;

signals:
    void written(const QString& path);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void listLessons(const QString& source);
    void addRows();
    void addButtons();
    void askPath();
    void showProgress(int done, int total, const QString& words);
    void finish();
    void follow();
    void say(const QString& text, bool failure);
    [[nodiscard]] HandoutFormat format() const;

    QComboBox* lesson_;
    QComboBox* format_;
    QComboBox* paper_;
    QComboBox* answers_;
    QCheckBox* films_;
    QProgressBar* progress_;
    QLabel* outcome_;
    QPushButton* make_;
    QPushButton* cancel_;
    QString folder_;
    std::unique_ptr<HandoutJob> job_; ///< null before the first
};

} // namespace mc::ui
