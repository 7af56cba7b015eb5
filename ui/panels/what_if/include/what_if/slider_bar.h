#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"
#include "view/cell_choice.h"

#include <QStringList>
#include <QWidget>
#include <vector>

namespace mc::ui {

class FlowLayout;
class PinnedSlider;

/// Bar of sliders for what a person has pinned to it: parameters that can change while a run goes on, the
/// share of flipped feedback signs, the current into the picked cell. They act while they are dragged; one
/// drag is one intervention, which is undone as a whole. It has room for a few, so that the views keep
/// theirs.
class SliderBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 4; ///< sliders at a time

    explicit SliderBar(QWidget* parent = nullptr);
    ~SliderBar() override;

    void showFrame(const FramePtr& frame);
    void setCell(CellChoice cell);

    /// What there is a slider for: ids of fields, keys of what-ifs.
    [[nodiscard]] static bool takes(const QString& name);
    /// Adds a slider at the end, or, where it is there already, gives it the keyboard. What it does not take
    /// is ignored, and where the bar is full, that is said.
    void pin(const QString& name);
    void unpin(const QString& name);
    [[nodiscard]] QStringList pinned() const;
    /// Lets a person pin it from the context menu of a widget, such as the row of a field.
    void offerOn(QWidget& widget, const QString& name);
    /// In place of those that are there.
    void setPinned(const QStringList& names);

signals:
    void commandIssued(const mc::Command& command);
    /// It is full: a sentence.
    void refused(const QString& why);
    /// There are other sliders than before.
    void changed();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    [[nodiscard]] std::vector<PinnedSlider*>::iterator find(const QString& name);

    FramePtr frame_;
    CellChoice cell_;
    FlowLayout* flow_;
    std::vector<PinnedSlider*> sliders_;
};

} // namespace mc::ui
