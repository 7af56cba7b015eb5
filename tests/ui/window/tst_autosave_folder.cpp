#include "autosave_folder_test.h"
#include "base/errors.h"
#include "support/test_class.h"

using mc::ui::AutosaveFolder;

/// Which autosave belongs to whom.
class TestAutosaveFolder : public mc::ui::test::AutosaveFolderTest {
    Q_OBJECT
private slots:
    void init() { begin(); }

    void theFolderIsMadeAndAPlaceInItTaken();
    void whatAProgramThatDiedHasLeftIsFoundOnce();
    void whatALivingProgramHasIsLeftToIt();
    void theLatestComesFirstAndOldOnesGoWhenTheyAreCulled();
    void whatIsTakenOverIsOnesOwn();
    void whatIsDiscardedIsGone();
    void whatIsOnesOwnIsNeitherDiscardedNorTakenOver();
    void whatCannotBeReadIsPutAside();
    void aLessonHasAFileOfItsOwnForAWhile();
    void ofAProgramTheOwnRunComesBeforeItsLesson();
    void halvesOfFilesAreRemoved();
    void aFolderThatCannotBeMadeIsRefused();
};

void TestAutosaveFolder::theFolderIsMadeAndAPlaceInItTaken() {
    {
        const AutosaveFolder one(path_);
        const AutosaveFolder other(path_);
        QVERIFY(one.ownFile() != other.ownFile());
        QVERIFY(QFileInfo(path_).isDir() && one.contains(one.ownFile()) && !one.contains("/elsewhere.mcs"));
    }
    QVERIFY(QDir(path_).isEmpty());
}

void TestAutosaveFolder::whatAProgramThatDiedHasLeftIsFoundOnce() {
    const QString file = leave("dead", 10);
    AutosaveFolder first(path_);
    AutosaveFolder second(path_);
    QCOMPARE(first.leftBehind().size(), std::size_t{1});
    QCOMPARE(first.leftBehind().front().file, file);
    QVERIFY(second.leftBehind().empty()); // the first one has it
}

void TestAutosaveFolder::whatALivingProgramHasIsLeftToIt() {
    AutosaveFolder living(path_);
    write(living.ownFile(), "alive");
    AutosaveFolder other(path_);
    QVERIFY(other.leftBehind().empty());
    QCOMPARE(contentOf(living.ownFile()), QByteArray("alive"));
}

void TestAutosaveFolder::theLatestComesFirstAndOldOnesGoWhenTheyAreCulled() {
    for (int i = 0; i < 8; ++i) {
        leave(QByteArray::number(i).constData(), 1000 - 100 * i);
    }
    AutosaveFolder folder(path_);
    QCOMPARE(folder.leftBehind().size(), std::size_t{8}); // to look is not to remove
    QCOMPARE(folder.cull(), 3);
    QCOMPARE(folder.cull(), 0);
    const auto left = folder.leftBehind();
    QCOMPARE(left.size(), std::size_t{5});
    QCOMPARE(contentOf(left.front().file), QByteArray("7"));
    QCOMPARE(contentOf(left.back().file), QByteArray("3"));
    QCOMPARE(QDir(path_).entryList({"run-*.mcs"}, QDir::Files).size(), 5);
}

void TestAutosaveFolder::whatIsTakenOverIsOnesOwn() {
    const QString file = leave("dead", 10);
    QString before;
    {
        AutosaveFolder folder(path_);
        before = folder.ownFile();
        write(before, "new");
        (void)folder.leftBehind();
        folder.takeOver(file);
        QCOMPARE(folder.ownFile(), file);
        QVERIFY(!QFileInfo::exists(before) && QFileInfo::exists(file));
        QVERIFY(folder.leftBehind().empty());
        AutosaveFolder other(path_);
        QVERIFY(other.leftBehind().empty());
        folder.keepAsLast();
    }
    QCOMPARE(contentOf(path_ + "/last.mcs"), QByteArray("dead"));
}

void TestAutosaveFolder::whatIsDiscardedIsGone() {
    leave("older", 100);
    const QString file = leave("newer", 10);
    AutosaveFolder folder(path_);
    QCOMPARE(folder.leftBehind().front().file, file);
    folder.discard(file);
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(contentOf(folder.leftBehind().front().file), QByteArray("older"));
}

void TestAutosaveFolder::whatIsOnesOwnIsNeitherDiscardedNorTakenOver() {
    AutosaveFolder folder(path_);
    const QString first = folder.ownFile();
    write(first, "alive");
    folder.takeOver(first);
    folder.discard(first);
    QCOMPARE(contentOf(first), QByteArray("alive"));
    folder.beginLesson();
    const QString second = folder.ownFile();
    write(second, "lesson");
    folder.discard(first);
    folder.endLesson();
    folder.discard(second);
    QVERIFY(QFileInfo::exists(first) && QFileInfo::exists(second));
    QCOMPARE(folder.ownFile(), first);
}

void TestAutosaveFolder::whatCannotBeReadIsPutAside() {
    const QString file = leave("bad", 10);
    AutosaveFolder folder(path_);
    (void)folder.leftBehind();
    const QString aside = folder.setAside(file);
    QCOMPARE(contentOf(aside), QByteArray("bad"));
    QVERIFY(!QFileInfo::exists(file) && folder.leftBehind().empty());
}

void TestAutosaveFolder::aLessonHasAFileOfItsOwnForAWhile() {
    {
        AutosaveFolder folder(path_);
        const QString first = folder.ownFile();
        write(first, "a person's own run");
        folder.beginLesson();
        const QString second = folder.ownFile();
        QVERIFY(second != first);
        write(second, "a lesson");
        AutosaveFolder other(path_);
        QVERIFY(folder.leftBehind().empty() && other.leftBehind().empty()); // both belong to the living
        folder.endLesson();
        QCOMPARE(folder.ownFile(), first);
        QVERIFY(QFileInfo::exists(second)); // until what came after it is saved
        folder.dropOutlived();
        QVERIFY(!QFileInfo::exists(second) && QFileInfo::exists(first));
        folder.endLesson();
        QCOMPARE(folder.ownFile(), first);
        folder.keepAsLast();
    }
    QCOMPARE(QDir(path_).entryList(QDir::Files), QStringList{"last.mcs"});
}

void TestAutosaveFolder::ofAProgramTheOwnRunComesBeforeItsLesson() {
    const QString older = leave("older", 100);
    QString own;
    QString lesson;
    {
        AutosaveFolder folder(path_);
        own = folder.ownFile();
        write(own, "a person's own run");
        age(own, 50);
        folder.beginLesson();
        lesson = folder.ownFile();
        write(lesson, "a lesson");
    }
    const QString newer = leave("newer", 20);
    age(lesson, 10);
    AutosaveFolder next(path_);
    const auto left = next.leftBehind();
    QStringList files;
    for (const AutosaveFolder::Left& one : left) {
        files << one.file;
        QCOMPARE(one.lesson, one.file == lesson);
        QCOMPARE(one.program == left.front().program, one.file == own || one.file == lesson);
    }
    QCOMPARE(files, (QStringList{own, lesson, newer, older}));
}

/// A program that is killed while it writes leaves a file of another name.
void TestAutosaveFolder::halvesOfFilesAreRemoved() {
    const QString file = leave("dead", 10);
    write(file + ".part1234", "half");
    AutosaveFolder folder(path_);
    folder.discard(folder.leftBehind().front().file);
    QVERIFY(QDir(path_).entryList({"*.part*"}, QDir::Files).isEmpty());

    const QString other = leave("dead, too", 10);
    write(other + ".part1234", "half");
    (void)folder.leftBehind();
    folder.takeOver(other);
    QCOMPARE(contentOf(other), QByteArray("dead, too"));
    QVERIFY(QDir(path_).entryList({"*.part*"}, QDir::Files).isEmpty());
}

void TestAutosaveFolder::aFolderThatCannotBeMadeIsRefused() {
    write(folder_->filePath("file"), "in the way");
    QVERIFY_THROWS_EXCEPTION(mc::BadFile, AutosaveFolder(folder_->filePath("file/save")));
}

MC_TEST(TestAutosaveFolder)
#include "tst_autosave_folder.moc"
