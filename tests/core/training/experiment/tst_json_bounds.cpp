#include "support/sanitized.h"
#include "support/test_class.h"
#include "training/experiment/json_fields.h"

#include <QElapsedTimer>
#include <QtTest>
#include <string>
#include <string_view>

namespace {

std::string repeated(std::string_view part, int times) {
    std::string all;
    for (int k = 0; k < times; ++k) {
        all += part;
    }
    return all;
}

} // namespace

/// JSON that somebody else has written takes neither memory nor time far beyond its length.
class TestJsonBounds : public QObject {
    Q_OBJECT
private slots:
    void whatGrowsIsRefused_data() {
        QTest::addColumn<std::string>("text");
        std::string names = "{";
        for (int k = 0; k < 50'000; ++k) {
            names += (k > 0 ? ",\"a" : "\"a") + std::to_string(k) + "\":0";
        }
        QTest::newRow("by the names of an object, which are compared with each other") << names + "}";
        QTest::newRow("by the names of an object in a list") << "[{\"a\":1}," + names + "}]";
        QTest::newRow("by empty texts") << "[" + repeated("\"\",", 3'000'000) + "0]";
        QTest::newRow("by depth") << repeated("[", 1'000'000);
        QTest::newRow("by depth of objects") << repeated("{\"a\":", 1'000'000);
        QTest::newRow("by empty lists") << "[" + repeated("[],", 3'000'000) + "0]";
    }

    void whatGrowsIsRefused() {
        QFETCH(std::string, text);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(mc::parseJson(text).is_discarded());
        QVERIFY2(clock.elapsed() < 8000 * kSlowness, qPrintable(QString::number(clock.elapsed())));
    }

    void whatTheProgramWritesIsNot() {
        std::string names = "{\"deep\":[[[[[[[[1]]]]]]]],";
        for (int k = 0; k < 900; ++k) {
            names += "\"a" + std::to_string(k) + "\":{\"b\":[],\"c\":\"d\"},";
        }
        const auto document =
            mc::parseJson(names + "\"points\":[" + repeated("[1,0.5,0.25],", 20'000) + "[]]}");
        QVERIFY(!document.is_discarded());
        QCOMPARE(document.size(), std::size_t{902});
        QCOMPARE(document.at("points").size(), std::size_t{20'001});
    }
};

MC_TEST(TestJsonBounds)
#include "tst_json_bounds.moc"
