// Words that have too little room with the letters of a projector are said shorter, and none is cut.
#include "network/network_canvas.h"
#include "network/network_view.h"
#include "status/status_line.h"
#include "style/units.h"
#include "support/convolutions.h"
#include "support/figures.h"
#include "support/test_class.h"
#include "widgets/theme.h"
#include "window/appearance.h"

#include <QLabel>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

QFont projected() {
    QFont font = usualFont();
    font.setPointSizeF(projectorPoints(720, 96));
    return font;
}

/// A convolutional network as for CIFAR-10, with its classes.
Draft colourDraft() {
    Draft draft = convolutionDraft("32x32x3-16c5-p2-32c5-p2-128-10");
    auto data = std::make_shared<DataSummary>(*draft.frame.data);
    data->name = "CIFAR-10";
    data->shape = {32, 32, 3};
    data->classes = {"airplane", "automobile", "bird",  "cat",  "deer",
                     "dog",      "frog",       "horse", "ship", "truck"};
    draft.frame.data = data;
    auto experiment = std::make_shared<Experiment>(*draft.frame.experiment);
    experiment->network = "32x32x3-16c5-p2-32c5-p2-128-10";
    draft.frame.experiment = experiment;
    return draft;
}

} // namespace

class TestProjectorWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void headingsOfNarrowColumnsTellLayersApart() {
        NetworkView view;
        view.setFont(projected());
        view.resize(636, 468); // its place on a screen of 1280 x 720
        view.showFrame(colourDraft().done());
        view.show();
        QApplication::processEvents();
        const NetworkCanvas& canvas = view.canvas();
        QStringList words;
        for (const QString& word :
             wordsPainted(*canvas.picture(), canvas.size() / unitOf(canvas), canvas.paper())) {
            words << word.trimmed();
        }
        QVERIFY2(!words.contains(QStringLiteral("hidden")), qPrintable(words.join('|')));
        for (int layer = 1; layer <= 3; ++layer) {
            QVERIFY2(std::ranges::any_of(words,
                                         [&](const QString& word) {
                                             return word.startsWith('h') &&
                                                    word.endsWith(QString::number(layer));
                                         }),
                     qPrintable(words.join('|')));
        }
        QVERIFY2(words.contains(QStringLiteral("automobile")), qPrintable(words.join('|')));
    }

    void theStatusLineTellsTheDataFirst_data() {
        QTest::addColumn<int>("width");
        QTest::newRow("a screen of 1280") << 1280;
        QTest::newRow("half of it") << 640;
        QTest::newRow("very narrow") << 160;
    }

    void theStatusLineTellsTheDataFirst() {
        QFETCH(int, width);
        StatusLine line;
        line.setFont(projected());
        line.showFrame(colourDraft().done());
        line.resize(width, 40);
        line.show();
        QApplication::processEvents();
        QStringList said;
        for (const QLabel* label : line.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                QVERIFY(!label->text().isEmpty() && !label->text().endsWith(QChar(0x2026)));
                said << label->text();
            }
        }
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.first().startsWith(QStringLiteral("CIFAR-10")), qPrintable(said.join('|')));
    }
};

MC_TEST(TestProjectorWords)
#include "tst_projector_words.moc"
