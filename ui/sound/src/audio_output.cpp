#include "sound/audio_output.h"

#include "device_player.h"

#include <QThread>

namespace mc::ui {

namespace {

constexpr unsigned long kLongestWait = 1000; ///< ms, for a device to be let go

/// Plays on a thread of its own, which is begun when it is needed first.
class SystemAudioOutput final : public AudioOutput {
public:
    ~SystemAudioOutput() override {
        if (thread_ == nullptr) {
            return;
        }
        thread_->quit();
        if (thread_->wait(kLongestWait)) {
            delete thread_;
        } // else its sound server does not answer: it is left alone, since nothing can end it
    }

    void find() override { QMetaObject::invokeMethod(&player(), &DevicePlayer::find, Qt::QueuedConnection); }
    void start(const std::shared_ptr<SampleStream>& stream) override {
        DevicePlayer& there = player();
        QMetaObject::invokeMethod(
            &there, [&there, stream] { there.start(stream); }, Qt::QueuedConnection);
    }
    void stop() override {
        if (player_ != nullptr) {
            QMetaObject::invokeMethod(player_, &DevicePlayer::stop, Qt::QueuedConnection);
        }
    }

private:
    DevicePlayer& player() {
        if (player_ == nullptr) {
            thread_ = new QThread;
            thread_->setObjectName(QStringLiteral("sound"));
            player_ = new DevicePlayer;
            player_->moveToThread(thread_);
            connect(thread_, &QThread::finished, player_, &QObject::deleteLater);
            connect(player_, &DevicePlayer::found, this, &AudioOutput::found);
            connect(player_, &DevicePlayer::failed, this, &AudioOutput::failed);
            thread_->start();
        }
        return *player_;
    }

    QThread* thread_ = nullptr; ///< null: not begun
    DevicePlayer* player_ = nullptr;
};

} // namespace

std::unique_ptr<AudioOutput> makeAudioOutput() {
    return std::make_unique<SystemAudioOutput>();
}

} // namespace mc::ui
