#pragma once

#include <QObject>
#include <QString>
#include <memory>

namespace mc::ui {

class SampleStream;

/// Audio output: plays a stream on the sound device that the system takes for all programs. Nothing of it
/// waits for the device; answers come as signals.
class AudioOutput : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks whether there is a device: answered by found().
    virtual void find() = 0;
    /// Answered by found(), and by failed() where the device does not take the stream. stream: not null; kept
    /// until the device lets it go.
    virtual void start(const std::shared_ptr<SampleStream>& stream) = 0;
    /// Lets the device go, once what was played has faded.
    virtual void stop() = 0;

signals:
    /// device: its name for a person; empty: there is none.
    void found(const QString& device);
    /// Nothing is played any more. why: a sentence.
    void failed(const QString& why);
};

/// The one of the system, by Qt Multimedia.
[[nodiscard]] std::unique_ptr<AudioOutput> makeAudioOutput();

} // namespace mc::ui
