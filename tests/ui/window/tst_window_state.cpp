#include "sessions/window_state.h"
#include "support/test_class.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using mc::ui::WindowState;

namespace {

/// A part that remembers what it was given.
struct Part {
    QJsonValue kept = QJsonValue::Undefined;
    QJsonValue given = QStringLiteral("nothing yet");

    void joins(WindowState& parts, const char* key, bool ofPerson = false) {
        parts.add({QLatin1String(key), [this] { return kept; },
                   [this](const QJsonValue& value) { given = value; }, ofPerson});
    }
};

QJsonObject partsOf(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object().value("parts").toObject();
}

} // namespace

/// What the window adds to a session.
class TestWindowState : public QObject {
    Q_OBJECT
private slots:
    void whatAPartKeepsComesBackToIt();
    void whatIsThePersonsStaysWhenTheBoardComesBack();
    void aPartWithoutAnythingToKeepIsToldSo();
    void partsOfANewerVersionAreCarriedAlong();
    void withoutATextNothingIsTouched();
    void aTextThatCannotBeReadIsSaidSo_data();
    void aTextThatCannotBeReadIsSaidSo();
};

void TestWindowState::whatAPartKeepsComesBackToIt() {
    WindowState parts;
    Part cell;
    Part note;
    cell.joins(parts, "cell");
    note.joins(parts, "note");
    cell.kept = QJsonArray{1, 3};
    note.kept = QStringLiteral("θ \"größer\"\n");
    const std::string text = parts.text();
    QVERIFY(parts.restore(text));
    QCOMPARE(cell.given, cell.kept);
    QCOMPARE(note.given, note.kept);
}

void TestWindowState::whatIsThePersonsStaysWhenTheBoardComesBack() {
    WindowState parts;
    Part cell;
    Part scenes;
    cell.joins(parts, "cell");
    scenes.joins(parts, "scenes", true);
    cell.kept = 1;
    scenes.kept = 2;
    const std::string text = parts.text();
    QVERIFY(parts.restoreBoard(text));
    QCOMPARE(cell.given, QJsonValue(1));
    QCOMPARE(scenes.given, QJsonValue(QStringLiteral("nothing yet")));
    QVERIFY(!parts.text().empty() && partsOf(parts.text()).value("scenes") == QJsonValue(2));
    QVERIFY(parts.restore(text));
    QCOMPARE(scenes.given, QJsonValue(2));
}

void TestWindowState::aPartWithoutAnythingToKeepIsToldSo() {
    WindowState parts;
    Part cell;
    cell.joins(parts, "cell");
    QVERIFY(!partsOf(parts.text()).contains("cell"));
    QVERIFY(parts.restore(parts.text()));
    QVERIFY(cell.given.isUndefined());
}

void TestWindowState::partsOfANewerVersionAreCarriedAlong() {
    WindowState parts;
    Part cell;
    cell.joins(parts, "cell");
    cell.kept = 5;
    QVERIFY(parts.restore(R"({"format":7,"rest":1,"parts":{"cell":4,"hologram":{"depth":3}}})"));
    QCOMPARE(cell.given, QJsonValue(4));
    const QJsonObject written = partsOf(parts.text());
    QCOMPARE(written.value("cell"), QJsonValue(5));
    QCOMPARE(written.value("hologram").toObject().value("depth"), QJsonValue(3));
    QVERIFY(parts.restore(R"({"format":1,"parts":{}})")); // of the session opened last alone
    QVERIFY(!partsOf(parts.text()).contains("hologram"));
}

void TestWindowState::withoutATextNothingIsTouched() {
    WindowState parts;
    Part cell;
    cell.joins(parts, "cell");
    QVERIFY(parts.restore({}));
    QCOMPARE(cell.given, QJsonValue(QStringLiteral("nothing yet")));
}

void TestWindowState::aTextThatCannotBeReadIsSaidSo_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << "layout = 3";
    QTest::newRow("a list") << "[1, 2]";
    QTest::newRow("cut off") << R"({"format":1,"parts":{"cell")";
    QTest::newRow("parts that are none") << R"({"format":1,"parts":3})";
}

void TestWindowState::aTextThatCannotBeReadIsSaidSo() {
    QFETCH(const QString, text);
    WindowState parts;
    Part cell;
    cell.joins(parts, "cell");
    QVERIFY(!parts.restore(text.toStdString()));
    QVERIFY(cell.given.isUndefined());
}

MC_TEST(TestWindowState)
#include "tst_window_state.moc"
