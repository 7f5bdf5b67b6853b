// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDBusConnection>
#include <QString>

#include <chrono>

namespace sallyport {

// The keyrings of org.freedesktop.secrets on the session bus: only what QtKeychain cannot tell.
// https://specifications.freedesktop.org/secret-service-spec/latest/
// Has a connection of its own while it lives. Calls block their thread, which must not be the GUI
// thread; asking for the state takes milliseconds, or as long as the bus takes to start the
// service.
class SecretService
{
public:
    enum class State {
        NoService, // no session bus, or nobody who keeps secrets on it
        Wallet, // no such service, but KDE's wallet is there, which QtKeychain speaks itself
        NoKeyring, // the service has no default keyring: none was ever made
        Locked,
        Open
    };

    SecretService();
    ~SecretService();
    Q_DISABLE_COPY_MOVE(SecretService)

    State state();

    // Has the service ask the person to unlock the default keyring and waits for them. Locked when
    // they decline, when the time is over (the question is then taken back) or when the program
    // ends.
    Result<void> unlock(std::chrono::milliseconds timeout);

private:
    bool isOffered(const QString &name) const;
    QString defaultKeyring(); // the path; "/" when there is none, empty when nobody answers
    QString
    startUnlocking(const QString &keyring); // the path of the prompt; "/" when none is needed

    const QString m_name;
    QDBusConnection m_bus;
};

} // namespace sallyport
