#include "device_player.h"

#include "sound/sample_stream.h"

#include <QAudioFormat>
#include <QMediaDevices>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kFadeMilliseconds = 100;
constexpr int kBetweenLooks = 1000; ///< ms
constexpr int kMostIdleLooks = 5;
/// Of Qt's buffer. With half of it Qt 6.4 never begins to play: PulseAudio waits for more than Qt has room
/// for.
constexpr double kBufferSeconds = 0.1;

/// The usual one, or where the device does not take it, its own.
QAudioFormat formatFor(const QAudioDevice& device) {
    QAudioFormat format;
    format.setSampleRate(SpikeSynthesizer::kUsualRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Float);
    if (device.isFormatSupported(format)) {
        return format;
    }
    format = device.preferredFormat();
    if (format.sampleFormat() != QAudioFormat::Float) {
        format.setSampleFormat(QAudioFormat::Int16);
    }
    return format;
}

} // namespace

DevicePlayer::DevicePlayer() : fading_(this), watch_(this) {
    fading_.setSingleShot(true);
    fading_.setInterval(kFadeMilliseconds);
    watch_.setInterval(kBetweenLooks);
    connect(&fading_, &QTimer::timeout, this, &DevicePlayer::end);
    connect(&watch_, &QTimer::timeout, this, &DevicePlayer::look);
}

void DevicePlayer::find() {
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    emit found(device.isNull() ? QString() : device.description());
}

void DevicePlayer::start(const std::shared_ptr<SampleStream>& stream) {
    end();
    find();
    device_ = QMediaDevices::defaultAudioOutput();
    if (device_.isNull()) {
        return; // that was said
    }
    const QAudioFormat format = formatFor(device_);
    if (!format.isValid()) {
        emit failed(
            tr("The sound device %1 offers no format that can be played.").arg(device_.description()));
        return;
    }
    stream_ = stream;
    stream_->setFormat(format.sampleRate(), format.channelCount(),
                       format.sampleFormat() == QAudioFormat::Float ? SampleStream::Kind::Float
                                                                    : SampleStream::Kind::Int16);
    sink_ = std::make_unique<QAudioSink>(device_, format);
    sink_->setBufferSize(format.bytesForDuration(static_cast<qint64>(kBufferSeconds * 1e6)));
    connect(sink_.get(), &QAudioSink::stateChanged, this, &DevicePlayer::followSink, Qt::QueuedConnection);
    sink_->start(stream_.get());
    read_ = 0;
    idleLooks_ = 0;
    watch_.start();
}

void DevicePlayer::followSink(QAudio::State state) {
    if (state == QAudio::StoppedState && sink_ && sink_->error() != QAudio::NoError &&
        sink_->error() != QAudio::UnderrunError) {
        fail(tr("The sound device %1 has stopped.").arg(device_.description()));
    }
}

void DevicePlayer::look() {
    const qint64 before = std::exchange(read_, stream_->bytesRead());
    idleLooks_ = read_ == before ? idleLooks_ + 1 : 0;
    if (!QMediaDevices::audioOutputs().contains(device_)) {
        fail(tr("The sound device %1 is no longer there.").arg(device_.description()));
    } else if (idleLooks_ == kMostIdleLooks) {
        fail(tr("The sound device %1 has stopped.").arg(device_.description()));
    }
}

void DevicePlayer::fail(const QString& why) {
    end();
    emit failed(why);
    find();
}

void DevicePlayer::stop() {
    fading_.start();
}

void DevicePlayer::end() {
    fading_.stop();
    watch_.stop();
    if (const std::unique_ptr<QAudioSink> sink = std::move(sink_)) {
        sink->disconnect(this);
        sink->stop();
    }
    stream_.reset();
}

} // namespace mc::ui
