#include "support/test_class.h"
#include "widgets/elided_label.h"
#include "widgets/fold.h"
#include "window/language_switch.h"
#include "window_test.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// What shows a text shortened, with the whole of it in the tooltip.
bool isElided(const QWidget& widget, const QString& text) {
    return text.contains(QStringLiteral("…")) && !widget.toolTip().isEmpty();
}

bool isCut(const QLabel& label) {
    if (label.text().isEmpty() || isElided(label, label.text())) {
        return false;
    }
    if (qobject_cast<const ElidedLabel*>(&label) != nullptr) { // which asks for room for more than it says
        return label.width() < label.fontMetrics().horizontalAdvance(label.text());
    }
    return label.wordWrap() ? label.height() < label.heightForWidth(label.width()) ||
                                  label.width() < label.minimumSizeHint().width()
                            : label.width() < label.sizeHint().width();
}

bool isCut(const QComboBox& combo) {
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return room.width() < combo.fontMetrics().horizontalAdvance(combo.currentText());
}

bool isCut(const QTabBar& bar) {
    for (int k = 0; k < bar.count(); ++k) {
        if (bar.tabRect(k).width() <= bar.fontMetrics().horizontalAdvance(bar.tabText(k))) {
            return true;
        }
    }
    return false;
}

bool isCut(const QHeaderView& header) {
    for (int k = 0; header.orientation() == Qt::Horizontal && k < header.count(); ++k) {
        if (!header.isSectionHidden(k) && header.sectionSize(k) < header.sectionSizeHint(k)) {
            return true;
        }
    }
    return false;
}

/// Whether something is hidden at the right and no bar leads to it.
bool isCut(const QScrollArea& area) {
    return area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget() != nullptr &&
           area.widget()->width() > area.viewport()->width();
}

bool isCut(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return isCut(*label);
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        return isCut(*combo);
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        return isCut(*bar);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        return isCut(*header);
    }
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
        return isCut(*area);
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && !button->text().isEmpty() && button->width() < button->sizeHint().width();
}

QString shownTextOf(const QWidget& widget) {
    for (const char* name : {"text", "currentText"}) {
        if (const QString text = widget.property(name).toString(); !text.isEmpty()) {
            return text;
        }
    }
    return widget.objectName() + widget.accessibleName();
}

/// All that is cut, for the message of a test that fails.
QStringList cutTexts(const QWidget& part) {
    QStringList cut;
    for (const QWidget* widget : part.findChildren<QWidget*>()) {
        if (widget->isVisible() && isCut(*widget)) {
            cut << QStringLiteral("%1 '%2' %3 < %4")
                       .arg(QLatin1String(widget->metaObject()->className()), shownTextOf(*widget))
                       .arg(widget->width())
                       .arg(widget->sizeHint().width());
        }
    }
    return cut;
}

} // namespace

/// No text of the board is cut at 1280 x 720 in the languages with the longest and the shortest words.
class TestTextsFit : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

private slots:
    void initTestCase() {
        applyTheme(*qApp);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        QVERIFY(folder_.isValid());
    }

    void onTheBoard_data() {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "de", "zh_CN"}) {
            QTest::newRow(code) << QString::fromLatin1(code);
        }
    }

    void onTheBoard() {
        QFETCH(QString, code);
        QSettings(kOrganisation, kProgram).clear();
        Runner runner(smallExperiment());
        const LanguageSwitch languages(runner, code);
        MainWindow& window = languages.window();
        FramePtr frame;
        connect(window.findChild<FrameFeed*>(), &FrameFeed::frameReady, this,
                [&frame](const FramePtr& one) { frame = one; });
        window.resize(1280, 720);
        window.show();
        QTRY_VERIFY(frame && frame->data && !frame->busy);
        runner.post(command::Step{StepUnit::Batch, 3});
        QTRY_VERIFY(frame->past && frame->past->now.updates == 3 && !frame->playing);
        window.start().page().hide();
        for (Fold* fold : window.findChildren<Fold*>()) {
            fold->setOpen(true);
        }
        QStringList cut;
        const auto look = [&cut](const QWidget& part) {
            (void)QTest::qWaitFor([&part] { return cutTexts(part).empty(); }, 2000); // a layout settles later
            cut << cutTexts(part);
        };
        for (QDockWidget* one : window.docks().all()) {
            window.docks().bringUp(*one);
            look(*one);
        }
        look(window.timeControl());
        QVERIFY2(cut.empty(), qPrintable(cut.join('\n')));
    }
};

MC_TEST(TestTextsFit)
#include "tst_texts_fit.moc"
