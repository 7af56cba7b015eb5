#include "annotation/annotating.h"
#include "chart/chart_strip.h"
#include "curves/error_view.h"
#include "docks/tab_order.h"
#include "docks/view_news.h"
#include "manual/manual_window.h"
#include "network/network_canvas.h"
#include "race/race_window.h"
#include "raster/raster_canvas.h"
#include "setup/budget_dialog.h"
#include "support/parts.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "time_control/past_bar.h"
#include "view/view.h"
#include "widgets/number_box.h"
#include "window/help_dialogs.h"
#include "window/key_list.h"
#include "window/race_link.h"
#include "window/start_link.h"
#include "window/window_test.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>

using namespace mc::ui;

namespace {

QString accessibleText(QObject* object, QAccessible::Text kind) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(object);
    return interface != nullptr ? interface->text(kind) : QString();
}

/// Parts that Qt makes for itself within a control that has a name.
bool isInner(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.focusProxy() != nullptr ||
           (parent != nullptr && parent->inherits("QComboBoxPrivateContainer")) ||
           widget.inherits("QTableCornerButton") || widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QScrollBar*>(&widget) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr ||
           (widget.parentWidget() != nullptr &&
            qobject_cast<const QTabBar*>(widget.parentWidget()) != nullptr);
}

bool isInteractive(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton*>(&widget) != nullptr;
}

/// Interactive widgets without a name, by class and object name.
QStringList nameless(QWidget& window) {
    QStringList faults;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isInteractive(*widget) && !isInner(*widget) &&
            accessibleText(widget, QAccessible::Name).isEmpty()) {
            const QWidget* parent = widget->parentWidget();
            faults << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                          widget->objectName() + QStringLiteral(" in ") +
                          QString::fromLatin1(parent->metaObject()->className());
        }
    }
    return faults;
}

bool takesText(const QWidget& widget) {
    return qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr;
}

/// Whether a screen reader is told that the label is that of the field.
bool isRelated(QWidget& field, QLabel& label) {
    const QAccessibleInterface* wanted = QAccessible::queryAccessibleInterface(&label);
    for (const auto& [interface, relation] :
         QAccessible::queryAccessibleInterface(&field)->relations(QAccessible::Label)) {
        if (interface == wanted && relation == QAccessible::Label) {
            return true;
        }
    }
    return false;
}

bool hasLabel(QWidget& field) {
    return !QAccessible::queryAccessibleInterface(&field)->relations(QAccessible::Label).isEmpty();
}

/// What a screen reader would say wrongly: a value in place of a name, markup, a label that belongs to
/// nothing.
QStringList saidWrongly(QWidget& window) {
    QStringList faults;
    const auto add = [&faults](const QWidget& widget, const QString& what) {
        faults << QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') +
                      widget.objectName() + QLatin1Char(' ') + widget.accessibleName() +
                      QStringLiteral(": ") + what;
    };
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isInner(*widget)) {
            continue;
        }
        if (isInteractive(*widget)) {
            const QString value = accessibleText(widget, QAccessible::Value);
            if (takesText(*widget) && !value.isEmpty() &&
                accessibleText(widget, QAccessible::Name) == value) {
                add(*widget, QStringLiteral("is named by its value, ") + value);
            }
            for (const auto kind : {QAccessible::Description, QAccessible::Help}) {
                if (accessibleText(widget, kind).contains(QLatin1Char('<'))) {
                    add(*widget, QStringLiteral("markup in ") + accessibleText(widget, kind));
                }
            }
        }
        auto* label = qobject_cast<QLabel*>(widget);
        if (label != nullptr && label->buddy() != nullptr && !isRelated(*label->buddy(), *label)) {
            add(*label, QStringLiteral("no relation, ") + label->text());
        }
        if (auto* form = qobject_cast<QFormLayout*>(widget->layout())) {
            for (int row = 0; row < form->rowCount(); ++row) {
                const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
                auto* title = item != nullptr ? qobject_cast<QLabel*>(item->widget()) : nullptr;
                if (title != nullptr && !title->text().isEmpty() && title->buddy() == nullptr) {
                    add(*title, QStringLiteral("labels nothing, ") + title->text());
                }
            }
        }
    }
    return faults;
}

} // namespace

/// Whether all can be reached by keyboard and is told to a screen reader.
class TestAccessibility : public test::WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() { keepOpen(); }

    void everyControlHasAName() {
        key(Qt::Key_7);
        key(Qt::Key_8);
        key(Qt::Key_O);
        key(Qt::Key_C);
        key(Qt::Key_G);
        const QStringList faults = nameless(*window_);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void nothingIsSaidWrongly() {
        window_->start().open();
        window_->race().open();
        window_->annotating().setOn(true);
        showManual(*window_, manualPages().first().source);
        showKeys(*window_, allKeys(*window_->menuBar()));
        for (const char* title : {"Export figures…", "Export data…"}) {
            actionNamed(QString::fromUtf8(title))->trigger();
        }
        QVERIFY(window_->findChild<QDialog*>(QStringLiteral("export")) != nullptr);
        BudgetDialog budget(1'000'000, nullptr);
        for (QWidget* one :
             std::initializer_list<QWidget*>{window_.get(), window_->race().raceWindow(), &budget}) {
            const QStringList faults = saidWrongly(*one);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
    }

    void fieldsHaveTheirLabelsAndTheirHelp() {
        for (const mc::Field& field : mc::experimentFields()) {
            if (field.id == "seed") {
                continue;
            }
            FieldEditor& row = window_->setupPanel().editor(field.id);
            int fields = 0;
            for (QWidget* widget : row.findChildren<QWidget*>()) {
                if (takesText(*widget) && !isInner(*widget)) {
                    ++fields;
                    QVERIFY2(hasLabel(*widget), field.id.data());
                    const QString help = accessibleText(widget, QAccessible::Description);
                    QVERIFY2(help.contains(QString::fromUtf8(field.help.english)), qPrintable(help));
                }
            }
            QCOMPARE(fields, 1);
        }
        for (const char* name : {"count", "speed", "seed"}) {
            QVERIFY2(hasLabel(*window_->timeControl().findChild<QWidget*>(QLatin1String(name))), name);
        }
        actionNamed(QString::fromUtf8("Export figures…"))->trigger();
        actionNamed(QString::fromUtf8("Export data…"))->trigger();
        int fields = 0;
        for (QWidget* widget :
             window_->findChild<QDialog*>(QStringLiteral("export"))->findChildren<QWidget*>()) {
            if (takesText(*widget) && !isInner(*widget)) {
                ++fields;
                QVERIFY(hasLabel(*widget) || !widget->accessibleName().isEmpty());
            }
        }
        QVERIFY(fields >= 10);
        window_->race().open();
        QVERIFY(hasLabel(window_->race().raceWindow()->seeds()));
    }

    void everyControlOfTheRaceHasAName() {
        window_->race().open();
        QVERIFY(window_->race().raceWindow() != nullptr);
        const QStringList faults = nameless(*window_->race().raceWindow());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyControlOfTheDialogsHasAName() {
        showAbout(*window_);
        showManual(*window_, manualPages().first().source);
        showKeys(*window_, allKeys(*window_->menuBar()));
        for (const char* title : {"Export figures…", "Export data…"}) {
            QAction* action = actionNamed(QString::fromUtf8(title));
            QVERIFY2(action != nullptr, title);
            action->trigger();
        }
        const auto dialogs = window_->findChildren<QDialog*>();
        QVERIFY(dialogs.size() >= 4);
        for (QDialog* dialog : dialogs) {
            QVERIFY(!dialog->windowTitle().isEmpty());
            const QStringList faults = nameless(*dialog);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        }
    }

    void buttonsNameTheirKey_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("action");
        QTest::newRow("play") << "play"
                              << "Play or pause";
        QTest::newRow("step") << "step"
                              << "Step";
        QTest::newRow("back") << "back"
                              << "Step back";
        QTest::newRow("reset") << "reset"
                               << "Reset, same weights";
        QTest::newRow("new seed") << "newSeed"
                                  << "New seed";
    }

    void buttonsNameTheirKey() {
        QFETCH(QString, name);
        QFETCH(QString, action);
        const auto* button = window_->findChild<QAbstractButton*>(name);
        QVERIFY(button != nullptr);
        const QStringList keys = keysOf(action);
        QVERIFY(!keys.isEmpty());
        const QString tip = QString(button->toolTip())
                                .replace(QChar(0x2192), QStringLiteral("Right"))
                                .replace(QChar(0x2190), QStringLiteral("Left"));
        for (const QString& one : keys) {
            QVERIFY2(tip.contains(one), qPrintable(tip + QStringLiteral(" lacks ") + one));
        }
    }

    void theKeysOfTheGuideAreBound_data() {
        QTest::addColumn<QString>("keys");
        for (const char* keys : {"Space",  "Right",  "Left", "Shift+Right", "1",     "2",    "3",      "4",
                                 "5",      "6",      "7",    "R",           "N",     "B",    "F",      "F11",
                                 "Ctrl+S", "Ctrl+E", "?",    "Alt+K",       "Alt+L", "PgUp", "PgDown", "Q"}) {
            QTest::newRow(keys) << QString::fromLatin1(keys);
        }
    }

    void theKeysOfTheGuideAreBound() {
        QFETCH(QString, keys);
        int bound = 0;
        for (const QAction* action : window_->findChildren<QAction*>()) {
            bound += action->shortcuts().contains(QKeySequence(keys)) ? 1 : 0;
        }
        QCOMPARE(bound, 1); // two would make Qt refuse both
        QVERIFY(isListed(keys));
    }

    void keysOfViewsAreListedByWhereTheyHold() {
        const std::vector<KeySection> sections = allKeys(*window_->menuBar());
        const auto has = [&](const QString& title, const QString& keys) {
            for (const KeySection& section : sections) {
                for (const KeyHelp& key : section.keys) {
                    if (section.title == title && key.keys == keys && !key.words.isEmpty()) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(has(QStringLiteral("In charts and the raster"), QStringLiteral("Ctrl+Right")));
        QVERIFY(has(QStringLiteral("In charts and the raster"), QStringLiteral("+")));
        QVERIFY(has(QStringLiteral("In the network"), QStringLiteral("Esc")));
        QVERIFY(has(QStringLiteral("In kernels"), QStringLiteral("Down")));
        QVERIFY(has(QStringLiteral("In the matrix of pairs"), QStringLiteral("Up")));
        QVERIFY(has(QStringLiteral("While a class votes"), QStringLiteral("A or 1")));
        QVERIFY(has(QStringLiteral("In the race"), QStringLiteral("Space")));
        QVERIFY(has(QStringLiteral("While drawing on views"), QStringLiteral("Ctrl+Z")));
    }

    void theListOfKeysFitsTheWindow_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 720);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void theListOfKeysFitsTheWindow() {
        QFETCH(QSize, size);
        window_->resize(size);
        key(Qt::Key_Question);
        auto* dialog = window_->findChild<QDialog*>(QStringLiteral("keys"));
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
        QTest::qWait(30);
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void tabGoesFromSetUpToTimeToTheViews() {
        QWidget& raster = *window_->findChild<RasterCanvas*>();
        QWidget& play = *window_->findChild<QWidget*>(QStringLiteral("play"));
        QWidget& apply = *window_->findChild<QWidget*>(QStringLiteral("apply"));
        const int setup = placeInChain(apply);
        const int time = placeInChain(play);
        const int view = placeInChain(raster);
        const int past = placeInChain(*static_cast<QWidget*>(&window_->pastBar()));
        QVERIFY2(setup < time && time < view && view < past,
                 qPrintable(QStringLiteral("%1 %2 %3 %4").arg(setup).arg(time).arg(view).arg(past)));
        // Within the bar the order of the eye.
        QVERIFY(placeInChain(*window_->findChild<QWidget*>(QStringLiteral("back"))) < time);
        QVERIFY(time < placeInChain(*window_->findChild<QWidget*>(QStringLiteral("step"))));
        QVERIFY(placeInChain(*window_->findChild<QWidget*>(QStringLiteral("step"))) <
                placeInChain(*window_->findChild<QWidget*>(QStringLiteral("reset"))));
    }

    void tabReachesEveryView() {
        key(Qt::Key_7);
        key(Qt::Key_8);
        for (QDockWidget* dock : window_->docks().all()) {
            QVERIFY2(!tabStops(*dock->widget()).isEmpty(), qPrintable(dock->objectName()));
        }
    }

    void viewsAreToldInWords() {
        chooseUnit(mc::StepUnit::Epoch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 13);
        for (QDockWidget* dock : window_->docks().all()) {
            if (auto* view = qobject_cast<View*>(dock->widget())) {
                window_->docks().bringUp(*dock); // what is covered tells nothing new
                QTRY_VERIFY2(!view->summary().isEmpty(), qPrintable(dock->objectName()));
                QCOMPARE(accessibleText(view, QAccessible::Description), view->summary());
                QVERIFY(!accessibleText(view, QAccessible::Name).isEmpty());
            }
        }
        window_->docks().bringUp(dock("raster"));
        window_->docks().bringUp(dock("errors"));
        auto* raster = window_->findChild<RasterCanvas*>();
        QTRY_VERIFY(accessibleText(raster, QAccessible::Description).contains(QStringLiteral("PYR spikes")));
        auto* network = window_->findChild<NetworkCanvas*>();
        QVERIFY(!accessibleText(network, QAccessible::Description).isEmpty());
        ChartStrip& loss = test::stripOf(*window_->findChild<ErrorView*>(), "loss");
        QTRY_VERIFY(accessibleText(&loss, QAccessible::Description).contains(QStringLiteral("loss E")));
        loss.time().link().setFirst(0.5);
        QVERIFY(accessibleText(&loss, QAccessible::Description).contains(QStringLiteral("0.5")));
    }

    void newsComeAtACalmRate() {
        ViewNews news;
        QWidget view;
        int told = 0;
        for (int frame = 0; frame < 100; ++frame) {
            told += news.tell({&view}, true) ? 1 : 0;
        }
        QCOMPARE(told, 1);
        QVERIFY(news.tell({&view}, false)); // paused: at once
        QVERIFY(!news.tell({&view}, true));
        QTest::qWait(1050);
        QVERIFY(news.tell({&view}, true));
    }

private:
    QAction* actionNamed(const QString& title) {
        for (QAction* action : window_->findChildren<QAction*>()) {
            if (QString(action->text()).remove(QLatin1Char('&')) == title) {
                return action;
            }
        }
        return nullptr;
    }

    QStringList keysOf(const QString& title) {
        QStringList keys;
        if (const QAction* action = actionNamed(title)) {
            for (const QKeySequence& one : action->shortcuts()) {
                keys << one.toString(QKeySequence::PortableText);
            }
        }
        return keys;
    }

    bool isListed(const QString& keys) {
        const QString native = QKeySequence(keys).toString(QKeySequence::NativeText);
        for (const KeySection& section : allKeys(*window_->menuBar())) {
            for (const KeyHelp& key : section.keys) {
                if (key.keys.split(QStringLiteral(" or ")).contains(native)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How many times Tab leads on from the first stop of the set-up.
    int placeInChain(QWidget& widget) {
        const QList<QWidget*> setup = tabStops(window_->setupPanel());
        QWidget* one = setup.isEmpty() ? window_.get() : setup.first();
        for (int place = 0; place < 10000; ++place, one = one->nextInFocusChain()) {
            if (one == &widget) {
                return place;
            }
        }
        return -1;
    }
};

MC_TEST(TestAccessibility)
#include "tst_accessibility.moc"
