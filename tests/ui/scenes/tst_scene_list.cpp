#include "noise_picture.h"
#include "scenes/scene_list.h"
#include "style/language.h"
#include "support/test_class.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <limits>

using namespace mc::ui;

namespace {

Scene sceneNamed(const QString& title) {
    Scene scene;
    scene.title = title;
    scene.notes = QStringLiteral("**Notes** of ") + title;
    scene.moment = {7, 30};
    scene.batchesPerEpoch = 13;
    scene.course = QStringLiteral("abc");
    scene.speed = 250;
    scene.plays = true;
    scene.board = {{QStringLiteral("cell"), QJsonArray{1, 5}}};
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    scene.setImage(image);
    return scene;
}

qsizetype bytesOf(const SceneList& list) {
    return QJsonDocument(list.toJson().toArray()).toJson(QJsonDocument::Compact).size();
}

QStringList titlesOf(const SceneList& list) {
    QStringList titles;
    for (const Scene& scene : list.scenes()) {
        titles << scene.title;
    }
    return titles;
}

} // namespace

/// The scenes in their order, and what files can do to them.
class TestSceneList : public QObject {
    Q_OBJECT

    QUndoStack undo_;
    std::unique_ptr<SceneList> list_;

private slots:
    void init() {
        undo_.clear();
        list_ = std::make_unique<SceneList>(undo_);
        for (const char* title : {"A", "B", "C"}) {
            list_->add(sceneNamed(QString::fromLatin1(title)));
        }
    }

    void scenesMoveByDragAsByKey() {
        QVERIFY(list_->moveRows({}, 0, 1, {}, 3)); // as a view asks when A is dropped behind C
        QCOMPARE(titlesOf(*list_), QStringList({"B", "C", "A"}));
        QVERIFY(list_->moveRows({}, 2, 1, {}, 0));
        QCOMPARE(titlesOf(*list_), QStringList({"A", "B", "C"}));
        QVERIFY(!list_->moveRows({}, 1, 1, {}, 1)); // onto itself
        QVERIFY(!list_->moveRows({}, 1, 1, {}, 2));
        QVERIFY(!list_->moveRows({}, 1, 1, {}, 9));
        list_->move(2, 1);
        QCOMPARE(titlesOf(*list_), QStringList({"A", "C", "B"}));
    }

    void whoeverHasMarkedASceneKeepsItWhenItMoves() {
        const QPersistentModelIndex marked(list_->index(2));
        list_->move(2, 0);
        QCOMPARE(marked.row(), 0);
    }

    void everyChangeIsUndone() {
        const std::vector<Scene> before = list_->scenes();
        list_->setTitle(0, "First");
        list_->setNotes(1, "other");
        list_->move(0, 2);
        QCOMPARE(list_->duplicate(0), 1);
        list_->remove(3);
        list_->recordAgain(0, sceneNamed("ignored"));
        const std::vector<Scene> after = list_->scenes();
        QVERIFY(after != before);
        for (int k = 0; k < 6; ++k) {
            undo_.undo();
        }
        QVERIFY(list_->scenes() == before);
        for (int k = 0; k < 6; ++k) {
            undo_.redo();
        }
        QVERIFY(list_->scenes() == after);
    }

    void typingIsUndoneAtOnce() {
        for (const char* text : {"n", "no", "now"}) {
            list_->setNotes(0, QString::fromLatin1(text));
        }
        list_->setNotes(1, "of another scene");
        undo_.undo();
        QCOMPARE(list_->at(0).notes, QString("now"));
        undo_.undo();
        QCOMPARE(list_->at(0).notes, QString("**Notes** of A"));
    }

    void recordingAgainKeepsTitleAndNotes() {
        Scene now = sceneNamed({});
        now.moment = {9, 0};
        list_->recordAgain(1, now);
        QCOMPARE(list_->at(1).title, QString("B"));
        QCOMPARE(list_->at(1).notes, QString("**Notes** of B"));
        QVERIFY((list_->at(1).moment == mc::Moment{9, 0}));
    }

    void aSceneWithoutATitleIsNumbered() {
        list_->add(sceneNamed({}));
        QCOMPARE(list_->at(3).title, QString("Scene 4"));
        list_->setTitle(3, "   "); // no title at all
        QCOMPARE(list_->at(3).title, QString("Scene 4"));
    }

    void aNumberedTitleIsShownInTheLanguageOfTheWindow() {
        const int row = list_->add(sceneNamed({}));
        list_->setTitle(0, "Scene of my own");
        const auto spoken = [this](int of) {
            return list_->data(list_->index(of), Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(list_->at(row).titleText(), QString("Scene 4"));
        {
            Translations language;
            language.use(*languageOf("de"));
            QCOMPARE(list_->at(row).titleText(), QString("Szene 4"));
            QVERIFY2(spoken(row).contains("Szene 4,"), qPrintable(spoken(row)));
            QCOMPARE(list_->at(0).titleText(), QString("Scene of my own"));
            list_->setTitle(row, "Szene 4"); // as a person leaves the field
            QCOMPARE(list_->at(list_->duplicate(row)).titleText(), QString("Szene 4 (Kopie)"));
            list_->add(sceneNamed({}));
            QCOMPARE(list_->at(5).titleText(), QString("Szene 6"));
        }
        QCOMPARE(list_->at(row).titleText(), QString("Scene 4"));
        list_->fromJson(list_->toJson());
        QCOMPARE(titlesOf(*list_),
                 QStringList({"Scene of my own", "B", "C", "Scene 4", "Szene 4 (Kopie)", "Scene 6"}));
    }

    void aListIsTheSameFromItsFile() {
        const QJsonValue kept = list_->toJson();
        SceneList other(undo_);
        other.fromJson(kept);
        QCOMPARE(other.toJson(), kept);
        QCOMPARE(other.size(), 3);
        QVERIFY(!other.at(0).image().isNull());
        QCOMPARE(other.at(0).speed, std::optional(250.0));
        other.fromJson(QJsonValue::Undefined);
        QCOMPARE(other.size(), 0);
        QVERIFY(other.toJson().isUndefined());
    }

    void whatAFileClaimsIsNotTrusted() {
        const QJsonObject good = list_->at(0).toJson();
        for (const auto& [key, value] : std::initializer_list<std::pair<const char*, QJsonValue>>{
                 {"moment", QJsonArray{-1, 0}},
                 {"moment", QJsonArray{0.5, 0}},
                 {"moment", QJsonArray{1e300, 0}},
                 {"moment", QStringLiteral("7")},
                 {"moment", QJsonArray{1}},
                 {"batches_per_epoch", 0},
                 {"batches_per_epoch", -3},
                 {"batches_per_epoch", QStringLiteral("x")}}) {
            QJsonObject bad = good;
            bad.insert(QLatin1String(key), value);
            QVERIFY2(!Scene::fromJson(bad), key);
        }
        QVERIFY(!Scene::fromJson(QJsonValue::Undefined));
        QVERIFY(!Scene::fromJson(5));
        QVERIFY(Scene::fromJson(good));
        list_->fromJson(QJsonArray{5, good, QStringLiteral("x"), QJsonObject()});
        QCOMPARE(list_->size(), 1);
        list_->fromJson(QStringLiteral("x"));
        QCOMPARE(list_->size(), 0);
    }

    void whatIsTooMuchIsCutOrLeftOut() {
        QJsonObject big = list_->at(0).toJson();
        big.insert("title", QString(5000, 'x'));
        big.insert("notes", QString(1'000'000, 'y'));
        big.insert("speed", -4);
        big.insert("board", QJsonObject{{"cell", QString(2 * Scene::kLargestBoard, 'z')}});
        big.insert("picture", QString(4 * Scene::kLargestPicture, 'A'));
        const std::optional<Scene> scene = Scene::fromJson(big);
        QVERIFY(scene);
        QCOMPARE(scene->title.size(), Scene::kLongestTitle);
        QCOMPARE(scene->notes.size(), Scene::kLongestNotes);
        QVERIFY(!scene->speed);
        QVERIFY(scene->board.isEmpty());
        QVERIFY(scene->picture.isEmpty());
        QJsonArray many;
        for (std::size_t k = 0; k < 2 * SceneList::kMostScenes; ++k) {
            QJsonObject one = list_->at(0).toJson();
            one.remove("picture");
            many.append(one);
        }
        list_->fromJson(many);
        QCOMPARE(list_->scenes().size(), SceneList::kMostScenes);
        QCOMPARE(list_->add(sceneNamed("one more")), -1);
        QCOMPARE(list_->duplicate(0), -1);
    }

    void scenesTakeNoMoreThanASessionHasRoomFor() {
        const QSignalSpy lacks(list_.get(), &SceneList::lacksRoom);
        Scene large = sceneNamed({});
        large.setImage(test::noise());
        QVERIFY(large.picture.size() > Scene::kLargestPicture / 2);
        while (!list_->isFull()) {
            QVERIFY(list_->add(large) >= 0);
        }
        const int last = list_->size() - 1;
        QVERIFY(!list_->at(3).picture.isEmpty() && list_->at(last).picture.isEmpty());
        QVERIFY(!lacks.isEmpty());
        const qsizetype most = SceneList::kMostBytes + qsizetype{SceneList::kMostScenes} + 2; // commas
        QVERIFY(bytesOf(*list_) <= most);
        for (int row = 0; row <= last; ++row) {
            list_->setNotes(row, QString(Scene::kLongestNotes, QChar(0x4e2d))); // three bytes each
        }
        QVERIFY(bytesOf(*list_) <= most);
        QCOMPARE(list_->at(last).notes, large.notes); // no room any more
        list_->setNotes(last, "less");
        QCOMPARE(list_->at(last).notes, QString("less"));
    }

    void aFileOfTooManyPicturesIsCut() {
        Scene large = sceneNamed("large");
        large.setImage(test::noise());
        QJsonArray many;
        for (int k = 0; k < 60; ++k) {
            many.append(large.toJson());
        }
        list_->fromJson(many);
        QCOMPARE(list_->size(), 60);
        QVERIFY(!list_->at(0).picture.isEmpty() && list_->at(59).picture.isEmpty());
        QVERIFY(bytesOf(*list_) <= SceneList::kMostBytes + 62);
        QVERIFY(!undo_.canUndo()); // to what was there before
    }

    /// A picture of few bytes can claim to be of any size.
    void aPictureOfAnotherSizeOrKindIsLeftOut() {
        const auto pictureOf = [](const QImage& image, const char* format) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, format);
            return QString::fromLatin1(bytes.toBase64());
        };
        QImage large(3000, 3000, QImage::Format_Mono);
        large.fill(0);
        QImage small(40, 30, QImage::Format_RGB32);
        small.fill(Qt::red);
        for (const QString& picture :
             {pictureOf(large, "png"), pictureOf(small, "bmp"), QStringLiteral("no picture")}) {
            QJsonObject bad = list_->at(0).toJson();
            bad.insert("picture", picture);
            QVERIFY(Scene::fromJson(bad)->picture.isEmpty());
        }
        QJsonObject fine = list_->at(0).toJson();
        fine.insert("picture", pictureOf(small, "png"));
        QCOMPARE(Scene::fromJson(fine)->image().size(), small.size());
    }

    void aPictureIsSmall() {
        QCOMPARE(list_->at(0).image().size(), QSize(480, 240)); // of 600 x 300
        QVERIFY(list_->at(0).picture.size() < Scene::kLargestPicture);
    }

    void aScreenReaderIsToldTitlePlaceAndWhetherItPlays() {
        const QString said = list_->index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.contains("2 of 3") && said.contains("B") && said.contains("plays"));
    }
};

MC_TEST(TestSceneList)
#include "tst_scene_list.moc"
