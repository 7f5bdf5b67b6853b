// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/secretstore.h"

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A keyring may ask its owner for a passphrase; after this it counts as not answering.
constexpr int AnswerTimeoutMs = 120'000;

const QString &service()
{
    static const QString name = u"org.sallyport.Console"_s;
    return name;
}

// The thread in which all jobs of the process run: QtKeychain queues jobs in the thread that made
// the first one, so that thread must stay, and jobs need an event loop that nobody blocks.
class KeychainThread
{
public:
    static KeychainThread &shared()
    {
        static KeychainThread thread;
        return thread;
    }

    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
    }

private:
    KeychainThread()
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(KeychainThread)

    QThread m_thread;
    QObject m_worker;
};

struct Answer
{
    QSemaphore done;
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;
};

// configure(job) sets what the job needs; collect(job, answer) takes what it found.
template <typename Job, typename Configure, typename Collect>
Result<std::shared_ptr<Answer>> perform(const QString &name, Configure configure, Collect collect)
{
    auto answer = std::make_shared<Answer>();
    KeychainThread::shared().post([name, answer, configure, collect] {
        auto *job = new Job(service());
        job->setKey(name);
        configure(job);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, answer, collect] {
            answer->error = job->error();
            collect(job, *answer);
            answer->done.release();
        });
        job->start(); // deletes itself when finished
    });
    if (!answer->done.tryAcquire(1, AnswerTimeoutMs))
        return fail(ErrorCode::Unavailable, u"keychain: no answer"_s);
    return answer;
}

Error toError(QKeychain::Error error, const QString &what)
{
    const QString detail = what + u" (%1)"_s.arg(int(error));
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return { ErrorCode::Denied, detail };
    case QKeychain::AccessDenied:
        return { ErrorCode::Locked, detail };
    default:
        return { ErrorCode::Unavailable, detail };
    }
}

class KeychainSecretStore : public SecretStore
{
public:
    Result<void> probe()
    {
        if (const auto done = write(u"probe"_s, "probe"); !done)
            return done;
        return remove(u"probe"_s);
    }

    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        const auto answer = perform<QKeychain::ReadPasswordJob>(
            name, [](auto *) {},
            [](auto *job, Answer &found) { found.secret = job->binaryData(); });
        if (!answer)
            return propagate(answer);
        if ((*answer)->error == QKeychain::NoError)
            return std::make_optional((*answer)->secret);
        if ((*answer)->error != QKeychain::EntryNotFound)
            return tl::unexpected(toError((*answer)->error, u"keychain: read"_s));
        // A locked keyring reads as "not found"; writing tells the two apart.
        if (const auto open = probe(); !open)
            return propagate(open);
        return std::optional<QByteArray>();
    }

    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        return finished(
            perform<QKeychain::WritePasswordJob>(
                name, [secret](auto *job) { job->setBinaryData(secret); }, [](auto *, Answer &) {}),
            u"keychain: write"_s);
    }

    Result<void> remove(const QString &name) override
    {
        return finished(perform<QKeychain::DeletePasswordJob>(
                            name, [](auto *) {}, [](auto *, Answer &) {}),
                        u"keychain: delete"_s);
    }

private:
    static Result<void> finished(const Result<std::shared_ptr<Answer>> &answer, const QString &what)
    {
        if (!answer)
            return propagate(answer);
        const QKeychain::Error error = (*answer)->error;
        if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
            return tl::unexpected(toError(error, what));
        return {};
    }
};

} // namespace

Result<std::unique_ptr<SecretStore>> openKeychainSecretStore()
{
    auto store = std::make_unique<KeychainSecretStore>();
    if (const auto open = store->probe(); !open)
        return propagate(open);
    return store;
}

} // namespace sallyport
