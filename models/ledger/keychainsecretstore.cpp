// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/keychainthread.h"
#include "models/ledger/secretservice.h"
#include "models/ledger/secretstore.h"

#include <QSemaphore>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {
namespace {

// A keyring may ask its owner for a passphrase; after this it counts as not answering.
constexpr std::chrono::milliseconds AnswerTimeout = 120s;

const QString &service()
{
    static const QString name = u"org.sallyport.Console"_s;
    return name;
}

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
    if (!answer->done.tryAcquire(1, int(AnswerTimeout.count())))
        return fail(ErrorCode::Unavailable, u"keychain: no answer"_s);
    return answer;
}

Error toError(QKeychain::Error error, const QString &what)
{
    const QString detail = what + u" (%1)"_s.arg(int(error));
    switch (error) {
    case QKeychain::AccessDeniedByUser: // somebody was asked to unlock it and would not
    case QKeychain::AccessDenied:
        return { ErrorCode::Locked, detail };
    default:
        return { ErrorCode::Unavailable, detail };
    }
}

class KeychainSecretStore : public SecretStore
{
public:
    explicit KeychainSecretStore(Unlocking unlocking) : m_unlocking(unlocking) { }

    Result<void> open()
    {
        const auto state = SecretService().state();
        // Writing is how a keyring comes to be: the service asks the person for its password.
        if (state == SecretService::State::NoKeyring && m_unlocking == Unlocking::Ask)
            return makeKeyring();
        // KDE's wallet unlocks, and tells what is wrong, when it is used.
        if (state == SecretService::State::Wallet)
            return read(u"probe"_s).map([](const auto &) {});
        return ready(m_unlocking);
    }

    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        if (const auto open = ready(m_unlocking); !open)
            return propagate(open);
        const auto answer = perform<QKeychain::ReadPasswordJob>(
            name, [](auto *) {},
            [](auto *job, Answer &found) { found.secret = job->binaryData(); });
        if (!answer)
            return propagate(answer);
        if ((*answer)->error == QKeychain::NoError)
            return std::make_optional((*answer)->secret);
        if (const auto missed = missing(**answer, u"keychain: read"_s); !missed)
            return propagate(missed);
        return std::optional<QByteArray>();
    }

    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (const auto open = ready(m_unlocking); !open)
            return open;
        return put(name, secret);
    }

    // Never asks for unlocking: what is over is forgotten unasked, and again later.
    Result<void> remove(const QString &name) override
    {
        if (const auto open = ready(Unlocking::Refuse); !open)
            return open;
        const auto answer = perform<QKeychain::DeletePasswordJob>(
            name, [](auto *) {}, [](auto *, Answer &) {});
        if (!answer)
            return propagate(answer);
        return missing(**answer, u"keychain: delete"_s);
    }

private:
    static Result<void> put(const QString &name, const QByteArray &secret)
    {
        const auto answer = perform<QKeychain::WritePasswordJob>(
            name, [secret](auto *job) { job->setBinaryData(secret); }, [](auto *, Answer &) {});
        if (!answer)
            return propagate(answer);
        if ((*answer)->error != QKeychain::NoError)
            return tl::unexpected(toError((*answer)->error, u"keychain: write"_s));
        return {};
    }

    Result<void> makeKeyring()
    {
        if (const auto done = put(u"probe"_s, "probe"); !done)
            return done;
        return remove(u"probe"_s);
    }

    static Result<void> ready(Unlocking unlocking)
    {
        SecretService service;
        switch (service.state()) {
        case SecretService::State::NoService:
            return fail(ErrorCode::Unavailable, u"keychain: no service"_s);
        case SecretService::State::NoKeyring:
            return fail(ErrorCode::Unavailable, u"keychain: no keyring was ever made"_s);
        case SecretService::State::Locked:
            if (unlocking == Unlocking::Ask)
                return service.unlock(AnswerTimeout);
            return fail(ErrorCode::Locked, u"keychain: the keyring is locked"_s);
        case SecretService::State::Wallet:
        case SecretService::State::Open:
            return {};
        }
        return {};
    }

    // After a job that found nothing or changed nothing. A keyring that was locked in the meantime
    // reads as "not found" and deletes as "done", so it is asked again before that is believed.
    static Result<void> missing(const Answer &answer, const QString &what)
    {
        if (const auto still = ready(Unlocking::Refuse); !still)
            return still;
        if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
            return tl::unexpected(toError(answer.error, what));
        return {};
    }

    const Unlocking m_unlocking;
};

} // namespace

Result<std::unique_ptr<SecretStore>> openKeychainSecretStore(Unlocking unlocking)
{
    auto store = std::make_unique<KeychainSecretStore>(unlocking);
    if (const auto open = store->open(); !open)
        return propagate(open);
    return store;
}

} // namespace sallyport
