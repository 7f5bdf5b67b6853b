// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QSemaphore>

#include <memory>

namespace sallyport {

// A question that the Secret Service puts to the person, by its own program. Lives in the
// keychain's thread and deletes itself when it is answered.
class KeyringPrompt : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    // done is released once: when it was answered, or cannot be.
    KeyringPrompt(const QDBusConnection &bus, const QString &path,
                  std::shared_ptr<QSemaphore> done);

    void ask();
    void takeBack(); // the service then reports it as dismissed

signals:
    // The name is the specification's own: QtDBus matches bus signals to it.
    void Completed(bool dismissed, const QDBusVariant &result);

private:
    void end();

    const std::shared_ptr<QSemaphore> m_done;
    bool m_ended = false;
};

} // namespace sallyport
