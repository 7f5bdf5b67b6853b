// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

namespace sallyport {

// Copies for people. A secret is marked as one for clipboard managers and taken back after 45 s
// unless something else has been copied since.
class Clipboard : public QObject
{
    Q_OBJECT

public:
    explicit Clipboard(QObject *parent = nullptr);
    ~Clipboard() override; // takes a secret back
    Q_DISABLE_COPY_MOVE(Clipboard)

    void copy(const QString &text);
    void copySecret(const QByteArray &secret);

private:
    void takeBack();

    QTimer m_timer;
    QByteArray m_fingerprint; // SHA-256 of the secret: enough to know it again
};

// Opens a terminal with the program and its arguments; false when there is none. No secret may be
// among the arguments: everybody on the machine can read them.
bool openTerminal(const QStringList &command);

} // namespace sallyport
