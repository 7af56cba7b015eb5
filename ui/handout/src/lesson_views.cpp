#include "lesson_views.h"

#include "base/errors.h"
#include "cell/cell_view.h"
#include "docks/dock_table.h"
#include "handout_words.h"
#include "view/empty_text.h"
#include "widgets/option_control.h"
#include "widgets/theme.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr QSize kViewSize{640, 480}; ///< pixels of a view that nobody sees
constexpr int kStepsOfOneCell = 60;  ///< ms that the view "One cell" is let go on: as much as it shows

const DockRow* rowNamed(const std::string& name) {
    const auto rows = dockTable();
    const auto found = std::ranges::find_if(rows, [&](const DockRow& row) { return name == row.name; });
    return found == rows.end() ? nullptr : &*found;
}

bool canHave(const ViewSetting& setting, const Experiment& experiment) {
    try {
        checkSetting(setting, experiment);
        return true;
    } catch (const BadParameter&) {
        return false;
    }
}

} // namespace

LessonViews::LessonViews(std::shared_ptr<const Lesson> lesson) : lesson_(std::move(lesson)) {}

LessonViews::~LessonViews() = default;

View* LessonViews::viewOf(const DockRow& row) {
    if (row.make == nullptr) {
        return nullptr;
    }
    std::unique_ptr<View>& view = views_[row.name];
    if (!view) {
        view.reset(row.make(nullptr));
        view->setFont(usualFont()); // what has room in it must not depend on a projector
        view->resize(kViewSize);
        axes_.link(*view);
        view->setCell(cell_);
        view->setSynapse(synapse_);
        if (auto* cell = dynamic_cast<CellView*>(view.get())) {
            cell->goOn(kStepsOfOneCell);
        }
    }
    return view.get();
}

void LessonViews::enter(std::size_t step) {
    step_ = step;
    shown_.clear();
    for (const std::vector<std::string>& column : columnsAt(*lesson_, step)) {
        for (const std::string& name : column) {
            if (const DockRow* row = rowNamed(name)) {
                shown_.push_back({row, viewOf(*row)});
            }
        }
    }
    const LessonStep& now = lesson_->steps[step];
    cell_ = now.cell.value_or(cell_);
    synapse_ = now.synapse.value_or(synapse_);
    for (const auto& [name, view] : views_) {
        if (now.cell) {
            view->setCell(cell_);
        }
        if (now.synapse) {
            view->setSynapse(synapse_);
        }
    }
    setOptions();
}

void LessonViews::setOptions() {
    for (const ViewSetting& setting : settingsAt(*lesson_, step_)) {
        const auto view = views_.find(setting.view);
        auto* has = view == views_.end() ? nullptr : dynamic_cast<HasOptions*>(view->second.get());
        if (has == nullptr) {
            continue;
        }
        for (const OptionControl& option : has->options()) {
            if (option.name == setting.option && option.value() != setting.value) {
                option.set(setting.value);
            }
        }
    }
}

void LessonViews::show(const FramePtr& frame) {
    const bool begins = !last_ || last_->run != frame->run;
    last_ = frame;
    axes_.showFrame(*frame);
    for (const Shown& one : shown_) {
        if (one.view != nullptr) {
            states_.show(*one.view, frame);
        }
    }
    if (begins) { // views of a run that begins anew may have begun anew, too
        setOptions();
    }
}

WatchSet LessonViews::needs() const {
    WatchSet all = needs::kNothing;
    for (const Shown& one : shown_) {
        if (one.view != nullptr) {
            all = needs::both(all, one.view->needs());
        }
    }
    return all;
}

/// The table of held runs has the run on the board alone where none is held.
bool LessonViews::isEmpty(const Shown& one) const {
    const bool holdsNone = one.row->name == std::string_view("held") && last_->held.empty();
    return one.view->tables().empty() || holdsNone;
}

std::vector<HandoutFigure> LessonViews::figures() const {
    std::vector<HandoutFigure> figures;
    for (const Shown& one : shown_) {
        if (one.view != nullptr && !isEmpty(one)) {
            figures.push_back({QLatin1String(one.row->name), one.row->titleText(), momentWords(*last_),
                               wayTo(*one.row), QSizeF(one.row->least), one.view->picture()});
        }
    }
    return figures;
}

QString LessonViews::stateOf(const QString& name) const {
    QStringList parts{
        name, QStringLiteral("%1:%2").arg(cell_.layer).arg(cell_.cell),
        QStringLiteral("%1:%2:%3").arg(synapse_.cell.layer).arg(synapse_.cell.cell).arg(synapse_.afferent)};
    for (const ViewSetting& setting : settingsAt(*lesson_, step_)) {
        if (name == QString::fromStdString(setting.view)) {
            parts << QString::fromStdString(setting.option + '=' + setting.value);
        }
    }
    return parts.join(QLatin1Char(' '));
}

std::vector<FilmView> LessonViews::filmed() const {
    std::vector<FilmView> views;
    for (const Shown& one : shown_) {
        if (one.view != nullptr && !isEmpty(one)) {
            views.push_back({QLatin1String(one.row->name), {}, one.row->titleText()});
        }
    }
    return views;
}

std::vector<ViewSetting> LessonViews::settings(const Experiment& experiment) const {
    std::vector<ViewSetting> settings = settingsAt(*lesson_, step_);
    std::erase_if(settings, [&](const ViewSetting& setting) {
        const bool shown = std::ranges::any_of(
            shown_, [&](const Shown& one) { return one.view != nullptr && setting.view == one.row->name; });
        return !shown || !canHave(setting, experiment);
    });
    return settings;
}

QStringList LessonViews::elsewhere() const {
    QStringList words;
    for (const Shown& one : shown_) {
        if (one.view == nullptr || isEmpty(one)) {
            words << HandoutWords::tr("%1 (%2)").arg(one.row->titleText(), wayTo(*one.row));
        }
    }
    return words;
}

} // namespace mc::ui
