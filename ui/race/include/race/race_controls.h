#pragma once

#include "race/race_charts.h"
#include "runtime/notice.h"

#include <QString>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace mc::ui {

class NumberBox;
class RaceEndBox;
class RuleList;
class StyledLabel;

/// Controls of a race: its rules, how many seeds and epochs, begin and play, and what the charts show. A
/// panel beside the charts; with letters for a projector a bar above them, in which the rules give way to the
/// charts once a race has begun.
class RaceControls : public QWidget {
    Q_OBJECT
public:
    explicit RaceControls(QWidget* parent = nullptr);

    [[nodiscard]] RuleList& rules() const { return *rules_; }
    [[nodiscard]] NumberBox& seeds() const { return *seeds_; }
    /// Epochs at whose end the race pauses; 0: it has no end.
    [[nodiscard]] RaceEndBox& until() const { return *until_; }
    [[nodiscard]] QPushButton& beginButton() const { return *begin_; }
    /// Whether a bar shows the rules; a panel always does.
    [[nodiscard]] QToolButton& rulesButton() const { return *rulesShown_; }
    /// What accuracy and loss are of.
    [[nodiscard]] RaceImages images() const;

    /// What the next race is about.
    void setAbout(const QString& text);
    /// How its rates were tuned, in words; empty: they are the suggested ones.
    void setTuned(const QString& text);
    struct State {
        bool ready = false;   ///< there is an experiment to race on
        bool opening = false; ///< a race was asked for that has not begun yet
        bool begun = false;   ///< there is a race
        bool playing = false;
    };
    void showState(const State& state);
    /// A race begins: a bar hides the rules.
    void makeRoom();
    void say(Notice::Kind kind, const QString& text);
    [[nodiscard]] QString notice() const;

signals:
    void beginAsked();
    void playAsked();
    void exportAsked();
    void imagesChosen();
    /// A person wants tuned values from a file, or no longer.
    void tunedAsked(bool wanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void makeImages();
    void arrange();
    void arrangePanel();
    void arrangeBar();
    void showRules();

    RuleList* rules_;
    QToolButton* rulesShown_;
    QLabel* seedsLabel_;
    NumberBox* seeds_;
    QLabel* untilLabel_;
    RaceEndBox* until_;
    QLabel* about_;
    QPushButton* tuned_;
    QPushButton* begin_;
    QPushButton* play_;
    QLabel* imagesLabel_;
    QButtonGroup* images_;
    QPushButton* export_;
    StyledLabel* notice_;
};

} // namespace mc::ui
