#include "support/test_class.h"

#include <QLocale>
#include <QTest>
#include <cstdio>
#include <vector>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif

namespace mc::testing {

std::map<QByteArray, MakeTest>& testClasses() {
    static std::map<QByteArray, MakeTest> classes;
    return classes;
}

} // namespace mc::testing

/// The program of a folder of tests: the first argument names the test, the others are QTest's.
int main(int count, char** arguments) {
    const auto& classes = mc::testing::testClasses();
    const auto test = count > 1 ? classes.find(arguments[1]) : classes.end();
    if (test == classes.end()) {
        std::fprintf(stderr, "The first argument names one of these tests:\n");
        for (const auto& [name, make] : classes) {
            std::fprintf(stderr, "%s\n", name.constData());
        }
        return 2;
    }
    QLocale::setDefault({QLocale::English, QLocale::UnitedStates}); // whatever that of the machine
    std::vector<char*> rest{arguments[0]};
    rest.insert(rest.end(), arguments + 2, arguments + count);
    rest.push_back(nullptr);
    int left = count - 1;
#ifdef QT_WIDGETS_LIB
    const QApplication app(left, rest.data());
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
#else
    const QCoreApplication app(left, rest.data());
#endif
    QCoreApplication::setApplicationName(
        QString::fromLatin1(test->first)); // tests at a time share no settings
    return QTest::qExec(test->second().get(), left, rest.data());
}
