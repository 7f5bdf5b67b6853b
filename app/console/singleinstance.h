// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace sallyport {

// One console for each ledger and person of this user. A later start hands over what it was asked
// to show, a link and nothing else, and ends; the first one comes forward.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First, // this process shows it, or does so unheard because it could not be arranged
        Elsewhere // another process does, and has come forward
    };

    // subject: what tells this console from others. folder: empty, the runtime folder of the user.
    explicit SingleInstance(const QString &subject, const QString &folder = {},
                            QObject *parent = nullptr);
    ~SingleInstance() override; // whoever comes next is the first
    Q_DISABLE_COPY_MOVE(SingleInstance)

    // Blocks until the other process has answered, at most 2 s: one that hangs is no reason to be
    // without a console.
    Claim claim(const QString &link);
    const QString &subject() const { return m_subject; }
    QString socketPath() const { return m_path; }

signals:
    // Somebody started it once more. The text is not judged: treat it like any link. May be empty.
    void asked(const QString &link);

private:
    bool lock();
    bool handOver(const QString &link) const;
    void greet();
    void listenTo(QLocalSocket *socket);

    const QString m_subject;
    const QString m_path;
    int m_lock = -1; // descriptor
    QLocalServer m_server;
};

} // namespace sallyport
