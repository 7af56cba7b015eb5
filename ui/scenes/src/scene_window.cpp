#include "scenes/scene_window.h"

#include "style/units.h"
#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr QSizeF kFirstSize(900, 600); ///< units
constexpr QSizeF kIconSize(120, 75);   ///< units
constexpr double kMostOfBoard = 0.9;   ///< of the window beside
constexpr int kSpacing = 6;            ///< pixels

} // namespace

SceneWindow::SceneWindow(SceneShow& show, SceneList& scenes, QWidget& parent)
    : QDialog(&parent, Qt::Window), show_(show), scenes_(scenes), list_(new QListView(this)),
      empty_(smallLabel(tr("Arrange the board, go to a moment, and record it as a scene. PageDown then goes "
                           "from scene to scene."),
                        this)),
      title_(new QLineEdit(this)), about_(quietLabel(QString(), this)), notes_(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("scenes"));
    setWindowTitle(tr("Scenes"));
    layOut();
    connectParts();
    bindKeys();
    resize(pixelsOf(*this, kFirstSize).boundedTo((QSizeF(parent.window()->size()) * kMostOfBoard).toSize()));
    choose(std::max(0, show_.current()));
    showChosen();
    list_->setFocus();
}

void SceneWindow::layOut() {
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeList());
    halves->addWidget(makeTexts());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->addWidget(halves, 1);
    rows->addWidget(makeFoot());
}

QWidget* SceneWindow::makeList() {
    list_->setObjectName(QStringLiteral("sceneList"));
    list_->setAccessibleName(tr("Scenes in their order"));
    list_->setToolTip(tr("Return or a double click shows a scene. Drag it, or press Alt+Up and Alt+Down, to "
                         "move it."));
    list_->setModel(&scenes_);
    list_->setIconSize(pixelsOf(*this, kIconSize));
    list_->setWordWrap(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setDropIndicatorShown(true);
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(empty_);
    rows->addWidget(list_, 1);
    return side;
}

QWidget* SceneWindow::makeTexts() {
    title_->setObjectName(QStringLiteral("sceneTitle"));
    title_->setAccessibleName(tr("Title of the scene"));
    title_->setToolTip(tr("Title of the chosen scene (F2)"));
    title_->setMaxLength(static_cast<int>(Scene::kLongestTitle));
    notes_->setObjectName(QStringLiteral("sceneNotes"));
    notes_->setAccessibleName(tr("Notes of the scene"));
    notes_->setToolTip(
        tr("What you see in the presenter's window while the scene is shown: plain text or Markdown, with "
           "formulas between dollar signs"));
    notes_->setTabChangesFocus(true);
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(kSpacing, 0, 0, 0);
    rows->addWidget(captionOf(*title_, tr("Title")));
    rows->addWidget(title_);
    rows->addWidget(about_);
    rows->addWidget(captionOf(*notes_, tr("Notes (Markdown)")));
    rows->addWidget(notes_, 1);
    return side;
}

QPushButton* SceneWindow::addButton(const QString& text, const QString& help, void (SceneWindow::*act)()) {
    auto* button = new QPushButton(text, this);
    button->setToolTip(help);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (row() >= 0) {
            (this->*act)();
        }
    });
    ofChosen_.push_back(button);
    return button;
}

QWidget* SceneWindow::makeFoot() {
    auto* foot = new QWidget(this);
    auto* buttons = new FlowLayout(foot, kSpacing);
    auto* record = new QPushButton(tr("Record a scene"), this);
    record->setObjectName(QStringLiteral("record"));
    record->setProperty("primary", true);
    record->setToolTip(tr("Adds the board as it is now as the last scene (Ctrl+Shift+B)"));
    record->setAutoDefault(false);
    connect(record, &QPushButton::clicked, this, &SceneWindow::recordAsked);
    buttons->addWidget(record);
    buttons->addWidget(addButton(tr("Show", "a scene"), tr("Shows the scene on the board (Return)"),
                                 &SceneWindow::showScene));
    buttons->addWidget(addButton(
        tr("Record again"), tr("Gives the scene the moment and the board of now; its title and notes stay"),
        &SceneWindow::recordAgain));
    buttons->addWidget(
        addButton(tr("Duplicate"), tr("Adds a copy behind the scene (Ctrl+D)"), &SceneWindow::duplicate));
    up_ = addButton(tr("Up"), tr("Moves the scene up (Alt+Up)"), &SceneWindow::moveUp);
    down_ = addButton(tr("Down"), tr("Moves the scene down (Alt+Down)"), &SceneWindow::moveDown);
    buttons->addWidget(up_);
    buttons->addWidget(down_);
    buttons->addWidget(addButton(tr("Remove"), tr("Removes the scene (Delete); Ctrl+Z brings it back"),
                                 &SceneWindow::remove));
    auto* presenter = new QPushButton(tr("Presenter's window"), this);
    presenter->setToolTip(tr("Shows notes, next scene and time on the second screen (Alt+F5)"));
    presenter->setAutoDefault(false);
    connect(presenter, &QPushButton::clicked, this, &SceneWindow::presenterAsked);
    buttons->addWidget(presenter);
    return foot;
}

void SceneWindow::connectParts() {
    connect(list_, &QListView::doubleClicked, this, &SceneWindow::showScene); // activated: a click, in places
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) {
                    chosen_ = scenes_.at(now.row()).number;
                }
                showChosen();
            });
    connect(&scenes_, &SceneList::changed, this, [this] {
        choose(scenes_.rowOf(chosen_)); // of a list that began anew
        showChosen();
    });
    connect(&show_, &SceneShow::moved, this, [this] {
        if (show_.isOn()) {
            choose(show_.current());
        }
    });
    connect(title_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (row() >= 0) {
            scenes_.setTitle(row(), text);
        }
    });
    connect(title_, &QLineEdit::editingFinished, this, &SceneWindow::showChosen); // none is kept as a title
    connect(notes_, &QPlainTextEdit::textChanged, this, [this] {
        if (row() >= 0) {
            scenes_.setNotes(row(), notes_->toPlainText());
        }
    });
}

std::vector<BoundKey<SceneWindow>> SceneWindow::keys() {
    return {
        {{Qt::Key_Return, Qt::Key_Enter}, tr("Show the scene"), [](SceneWindow& all) { all.showScene(); }},
        {{Qt::ALT | Qt::Key_Up}, tr("Move the scene up"), [](SceneWindow& all) { all.moveUp(); }},
        {{Qt::ALT | Qt::Key_Down}, tr("Move the scene down"), [](SceneWindow& all) { all.moveDown(); }},
        {{Qt::Key_F2}, tr("Change the title"), [](SceneWindow& all) { all.rename(); }},
        {{Qt::CTRL | Qt::Key_D}, tr("Duplicate the scene"), [](SceneWindow& all) { all.duplicate(); }},
        {{Qt::Key_Delete}, tr("Remove the scene"), [](SceneWindow& all) { all.remove(); }},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_B},
         tr("Record a scene"),
         [](SceneWindow& all) { emit all.recordAsked(); }},
        {{Qt::CTRL | Qt::Key_Z}, tr("Undo"), [](SceneWindow& all) { emit all.undoAsked(); }},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, tr("Redo"), [](SceneWindow& all) { emit all.redoAsked(); }},
    };
}

/// Those without Ctrl or Alt belong to the list: texts have them, too.
void SceneWindow::bindKeys() {
    for (const BoundKey<SceneWindow>& bound : keys()) {
        for (const QKeyCombination& key : bound.keys) {
            const bool ofList = key.keyboardModifiers() == Qt::NoModifier;
            auto* shortcut = new QShortcut(QKeySequence(key), ofList ? static_cast<QWidget*>(list_) : this);
            shortcut->setContext(ofList ? Qt::WidgetShortcut : Qt::WindowShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, act = bound.act] {
                if (row() >= 0 || scenes_.size() == 0) {
                    act(*this);
                }
            });
        }
    }
}

int SceneWindow::row() const {
    const QModelIndex index = list_->currentIndex();
    return index.isValid() && index.row() < scenes_.size() ? index.row() : -1;
}

void SceneWindow::choose(int row) {
    const int there = std::min(row, scenes_.size() - 1);
    if (there >= 0 && there != this->row()) {
        list_->setCurrentIndex(scenes_.index(there));
    }
}

void SceneWindow::showChosen() {
    const int at = row();
    const bool any = at >= 0;
    const QSignalBlocker quietTitle(title_);
    const QSignalBlocker quietNotes(notes_);
    const QString title = any ? scenes_.at(at).titleText() : QString();
    if (title_->text().simplified() != title) { // a space at the end is still being typed
        title_->setText(title);
    }
    const QString notes = any ? scenes_.at(at).notes : QString();
    if (notes_->toPlainText() != notes) {
        notes_->setPlainText(notes);
    }
    about_->setText(!any                   ? QString()
                    : scenes_.at(at).plays ? tr("%1, the run plays").arg(scenes_.at(at).placeText())
                                           : tr("%1, the run is paused").arg(scenes_.at(at).placeText()));
    title_->setEnabled(any);
    notes_->setEnabled(any);
    empty_->setVisible(scenes_.size() == 0);
    for (QPushButton* button : ofChosen_) {
        button->setEnabled(any);
    }
    up_->setEnabled(at > 0);
    down_->setEnabled(any && at + 1 < scenes_.size());
}

void SceneWindow::showScene() {
    if (row() >= 0) {
        show_.show(row());
    }
}

void SceneWindow::recordAgain() {
    emit recordAgainAsked(row());
}

void SceneWindow::duplicate() {
    if (row() >= 0) {
        choose(scenes_.duplicate(row()));
    }
}

void SceneWindow::remove() {
    const int at = row();
    if (at >= 0) {
        scenes_.remove(at);
        choose(std::min(at, scenes_.size() - 1));
    }
}

void SceneWindow::moveUp() {
    if (row() > 0) {
        scenes_.move(row(), row() - 1);
    }
}

void SceneWindow::moveDown() {
    if (row() >= 0 && row() + 1 < scenes_.size()) {
        scenes_.move(row(), row() + 1);
    }
}

void SceneWindow::rename() {
    title_->setFocus(Qt::ShortcutFocusReason);
    title_->selectAll();
}

} // namespace mc::ui
