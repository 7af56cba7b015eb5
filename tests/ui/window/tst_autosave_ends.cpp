#include "autosave_folder_test.h"
#include "support/test_class.h"

using mc::ui::AutosaveFolder;

/// How programs end, and what the next one knows of it.
class TestAutosaveEnds : public mc::ui::test::AutosaveFolderTest {
    Q_OBJECT
private slots:
    void init() { begin(); }

    void anOrdinaryEndLeavesTheLastSession();
    void anEndWithNothingToKeepLeavesTheLastSessionAsItWas();
    void anEndOutOfOrderLeavesWhatCanBeRecovered();
    void whatCannotBecomeTheLastSessionStays();
    void anEndInOrderIsKnownThoughItsSaveIsMissing();
    void aSaveThatCameLateIsTheLastSession();
    void anOlderSaveThatCameLateGivesWay();
    void aRunThatIsGoneOnWithHasNotEnded();
    void marksWithoutAFileGo();
};

void TestAutosaveEnds::anOrdinaryEndLeavesTheLastSession() {
    for (const char* content : {"first", "second"}) {
        AutosaveFolder folder(path_);
        write(folder.ownFile(), content);
        folder.announceEnd();
        folder.keepAsLast();
    }
    QCOMPARE(QDir(path_).entryList(QDir::Files), QStringList{"last.mcs"});
    QCOMPARE(contentOf(path_ + "/last.mcs"), QByteArray("second"));
}

void TestAutosaveEnds::anEndWithNothingToKeepLeavesTheLastSessionAsItWas() {
    QDir().mkpath(path_);
    write(path_ + "/last.mcs", "before");
    {
        AutosaveFolder folder(path_);
        folder.keepAsLast();
    }
    QCOMPARE(contentOf(path_ + "/last.mcs"), QByteArray("before"));
}

/// As when an exception ends the program, or the last save takes too long.
void TestAutosaveEnds::anEndOutOfOrderLeavesWhatCanBeRecovered() {
    QString file;
    {
        AutosaveFolder folder(path_);
        file = folder.ownFile();
        write(file, "mine");
        write(file + ".part1", "being written");
    }
    QVERIFY(QFileInfo::exists(file + ".part1"));
    AutosaveFolder next(path_);
    QCOMPARE(next.leftBehind().size(), std::size_t{1});
    QCOMPARE(contentOf(next.leftBehind().front().file), QByteArray("mine"));
}

void TestAutosaveEnds::whatCannotBecomeTheLastSessionStays() {
    QDir().mkpath(path_ + "/last.mcs/in the way");
    QString file;
    {
        AutosaveFolder folder(path_);
        file = folder.ownFile();
        write(file, "mine");
        folder.keepAsLast();
    }
    QCOMPARE(contentOf(file), QByteArray("mine"));
}

void TestAutosaveEnds::anEndInOrderIsKnownThoughItsSaveIsMissing() {
    {
        AutosaveFolder folder(path_);
        write(folder.ownFile(), "mine");
        age(folder.ownFile(), 10);
        folder.beginLesson();
        write(folder.ownFile(), "a lesson");
        age(folder.ownFile(), 5);
        folder.announceEnd();
    }
    leave("dead", 20);
    AutosaveFolder next(path_);
    next.takeUpLateSaves();
    QVERIFY(!QFileInfo::exists(next.lastFile()));
    const auto left = next.leftBehind();
    QCOMPARE(left.size(), std::size_t{3});
    QVERIFY(left[0].inOrder && left[1].inOrder && !left[2].inOrder);
    QCOMPARE(contentOf(left[0].file), QByteArray("mine"));
}

void TestAutosaveEnds::aSaveThatCameLateIsTheLastSession() {
    QString file;
    {
        AutosaveFolder folder(path_);
        file = folder.ownFile();
        folder.beginLesson();
        write(folder.ownFile(), "a lesson");
        age(folder.ownFile(), 5);
        folder.announceEnd();
    }
    write(file, "to the end"); // by the simulation, when the window was gone
    age(file, -1);
    AutosaveFolder next(path_);
    next.takeUpLateSaves();
    QVERIFY(next.leftBehind().empty());
    QCOMPARE(contentOf(next.lastFile()), QByteArray("to the end"));
    QCOMPARE(QDir(path_).entryList({"*.mcs", "*.ended"}, QDir::Files), QStringList{"last.mcs"});
}

void TestAutosaveEnds::anOlderSaveThatCameLateGivesWay() {
    QString file;
    {
        AutosaveFolder folder(path_);
        file = folder.ownFile();
        folder.announceEnd();
    }
    age(file + ".ended", 30);
    write(file, "late");
    age(file, 20);
    {
        AutosaveFolder folder(path_); // a program that was closed later
        write(folder.ownFile(), "latest");
        folder.announceEnd();
        folder.keepAsLast();
    }
    AutosaveFolder next(path_);
    next.takeUpLateSaves();
    QVERIFY(next.leftBehind().empty());
    QCOMPARE(contentOf(next.lastFile()), QByteArray("latest"));
}

void TestAutosaveEnds::aRunThatIsGoneOnWithHasNotEnded() {
    const QString file = leave("closed", 20);
    write(file + ".ended", "x");
    {
        AutosaveFolder folder(path_);
        QVERIFY(folder.leftBehind().front().inOrder);
        folder.takeOver(file);
    }
    AutosaveFolder next(path_);
    QVERIFY(!next.leftBehind().front().inOrder);
}

void TestAutosaveEnds::marksWithoutAFileGo() {
    {
        AutosaveFolder folder(path_);
        folder.announceEnd();
    }
    AutosaveFolder next(path_);
    next.cull();
    QVERIFY(QDir(path_).entryList({"*.ended"}, QDir::Files).isEmpty());
}

MC_TEST(TestAutosaveEnds)
#include "tst_autosave_ends.moc"
