#include "base/csv.h"
#include "support/test_class.h"

#include <QtTest>
#include <limits>
#include <optional>

class TestCsv : public QObject {
    Q_OBJECT
private slots:
    void cellsThatWouldBeTakenForSomethingElseAreQuoted() {
        mc::CsvWriter csv;
        csv.comment("one\r\nline");
        csv.row({"plain words", "a,b", "say \"so\"", "two\nlines", "# no comment", ""});
        csv.row({});
        csv.row({"1"});
        QCOMPARE(csv.text(),
                 std::string("# one  line\n"
                             "plain words,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\"# no comment\",\n"
                             "\n1\n"));
    }

    /// Names come from files of others, and a spreadsheet does what a formula says.
    void noTextIsAFormula() {
        mc::CsvWriter csv;
        csv.comment("data of x,=cmd|' /C calc'!A0, \"@SUM(A1)\"; -0.5, +1e3,-70 mV,-x;+.5];-");
        csv.row({"=1+1", "+cmd", "-2+3|x", "@SUM", "\t=1", "a=1", "'=1"});
        csv.row({"dog;=1+1", "cat\t @SUM", "a; -3;+x"});
        csv.row({"-3.5", "+", "-", "1e-3", "-1e300", "-inf"});
        QCOMPARE(csv.text(),
                 std::string("# data of x,'=cmd|' /C calc'!A0, \"'@SUM(A1)\"; -0.5, +1e3,-70 mV,'-x;+.5];'-\n"
                             "'=1+1,'+cmd,'-2+3|x,'@SUM,'\t'=1,a=1,'=1\n"
                             "dog;'=1+1,cat\t '@SUM,a; -3;'+x\n"
                             "-3.5,'+,'-,1e-3,-1e300,'-inf\n"));
    }

    void numbersReadBackAndUnknownOnesAreEmpty() {
        QCOMPARE(mc::csvNumber(0.1 + 0.2), std::string("0.30000000000000004"));
        QCOMPARE(mc::csvNumber(64), std::string("64"));
        QCOMPARE(mc::csvNumber(std::nullopt), std::string());
        QCOMPARE(mc::csvNumber(std::numeric_limits<double>::infinity()), std::string());
    }
};

MC_TEST(TestCsv)
#include "tst_csv.moc"
