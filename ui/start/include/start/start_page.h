#pragma once

#include "runtime/frame.h"
#include "setup/time_estimate.h"
#include "training/experiment/presets.h"

#include <QRect>
#include <QWidget>
#include <functional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace mc::ui {

class CardGrid;
class PresetCell;
class SectionLinks;
class StartCard;

/// Something to begin with that is no preset: a lesson, a file of before.
struct StartEntry {
    QString title;
    QString summary;            ///< a sentence or two; may be empty
    int minutes = 0;            ///< that it takes; 0: not said
    std::function<void()> open; ///< called when it is chosen; the page has closed by then
};

/// What can be begun with, as cards that lie over the board. Closes when a card is chosen, and with Escape.
/// Cards are reached by Tab and arrows, and chosen by Return.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// A section is there while it has entries; each call replaces those of before.
    void setLessons(std::vector<StartEntry> lessons);
    void setRecent(std::vector<StartEntry> files);

    /// Whether it is to be shown at the start, as its tick says.
    void setShowAtStart(bool show);

    /// A line that offers the tour of the board is there or not.
    void setTourOffered(bool offered);

    /// What the page says of the run behind it. waits: that it begins when the page is closed; else it goes
    /// on.
    void setRunWaits(bool waits);

    /// Which data set is open decides what can be chosen.
    void showFrame(const FramePtr& frame);
    /// Looks once more where data sets were opened last.
    void refresh();
    /// area: of the window, over which the page lies.
    void lieOver(const QRect& area);

    [[nodiscard]] const std::vector<PresetCell*>& presetCells() const { return presets_; }
    [[nodiscard]] QCheckBox& atStart() const { return *atStart_; }

signals:
    void presetChosen(const mc::Preset& preset);
    /// Closed by a person who has chosen none of the cards.
    void dismissed();
    /// A person wants to open a folder for it.
    void folderAsked(const mc::Preset& preset);
    void showAtStartChanged(bool show);
    /// A person wants to take the tour; the page has closed by then.
    void tourAsked();
    void tourDeclined();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// A heading over a grid.
    struct Section {
        QWidget* heading;
        CardGrid* grid;
    };
    Section addSection(const QString& title, const QString& summary);
    QWidget* makeHead();
    QWidget* makeOffer();
    void dismiss();
    void addPresets(Section section, PresetKind kind);
    void fill(Section section, std::vector<StartEntry> entries);
    void include(StartCard* card);

    QWidget* offer_ = nullptr; ///< of the tour
    QScrollArea* scroll_;
    SectionLinks* links_;
    QVBoxLayout* column_; ///< of the sections
    QButtonGroup* cards_; ///< among which arrows go
    Section recent_{};
    Section lessons_{};
    std::vector<PresetCell*> presets_;
    QCheckBox* atStart_;
    QLabel* behind_ = nullptr; ///< what becomes of the run behind
    QToolButton* close_ = nullptr;
    QString dataInUse_;
    TimeEstimate estimate_;
};

} // namespace mc::ui
