// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace sallyport::test {

// A home with a session bus of its own and, on it, the real gnome-keyring. What is run in it is the
// keychainprobe, one process a session as in life: libraries keep their connection to the bus.
class KeyringDesktop
{
public:
    enum class Bus {
        None,
        Empty, // knows nobody whom it could start
        Full // starts gnome-keyring for whoever asks
    };

    KeyringDesktop() = default;
    ~KeyringDesktop() { logOut(); }
    Q_DISABLE_COPY_MOVE(KeyringDesktop)

    // A session begins. With a password gnome-keyring runs and is unlocked with it, as by a login.
    bool logIn(Bus bus, const QByteArray &password = {});
    void logOut();

    // Runs the probe; its output line by line.
    QStringList probe(const QStringList &operations, const QByteArray &secret);

    // Files of this home in which the secret is, as it is or as text.
    QStringList filesWith(const QByteArray &secret) const;
    int fileCount() const;
    QString home() const { return m_home.path(); }
    QString busAddress() const { return m_address; }

private:
    QProcessEnvironment environment() const;
    bool startBus(Bus bus);
    bool startKeyring(const QByteArray &password);

    QTemporaryDir m_home;
    QTemporaryDir m_runtime;
    QString m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace sallyport::test
