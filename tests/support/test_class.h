#pragma once

#include "support/patience.h"

#include <QByteArray>
#include <QObject>
#include <map>
#include <memory>

namespace mc::testing {

using MakeTest = std::unique_ptr<QObject> (*)();

/// The classes of tests of a program by the names of their files (`tst_random`): what its main can run.
std::map<QByteArray, MakeTest>& testClasses();

/// Adds a class to testClasses() under the name of the file that defines it.
template <class Test> bool addTestClass(const char* file) {
    QByteArray name(file);
    name = name.mid(name.lastIndexOf('/') + 1);
    name.truncate(name.lastIndexOf('.'));
    testClasses()[name] = []() -> std::unique_ptr<QObject> { return std::make_unique<Test>(); };
    return true;
}

} // namespace mc::testing

/// Stands where QTEST_MAIN would, since the tests of a folder share one program.
#define MC_TEST(Class) static const bool added##Class = mc::testing::addTestClass<Class>(__FILE__);
