// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/machine.h"

#include "models/domain/ids.h"
#include "models/ledger/crypto.h"
#include "models/ledger/genesis.h"
#include "models/ledger/privatefile.h"
#include "models/store/database.h"
#include "models/store/registryrepository.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qint64 MaxAddress = 16LL * 1024;

QString rootOr(const QString &root)
{
    return root.isEmpty() ? userDataFolder() : root;
}

QStringList foldersIn(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString seatFolder(const QString &base, const QByteArray &ledgerId, const QString &person)
{
    return u"%1/%2/%3"_s.arg(base, QString::fromLatin1(ledgerId.toHex()), person);
}

Instant readUse(const QString &folder)
{
    QFile file(folder + u"/used"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return fromMs(file.read(MaxAddress).trimmed().toLongLong());
}

// Two or three lines: the address, whether the key still waits, and the person's name.
std::optional<KnownSeat> readSeat(const QString &folder)
{
    QFile file(folder + u"/ledger"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(MaxAddress).split('\n');
    const auto address = LedgerAddress::parse(QString::fromUtf8(lines.value(0)));
    if (!address)
        return std::nullopt;
    KnownSeat seat;
    seat.ledger = *address;
    seat.waiting = lines.value(1) == "waiting";
    seat.name = QString::fromUtf8(lines.value(2));
    seat.usedAt = readUse(folder);
    return seat;
}

} // namespace

QString userDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sallyport"_s;
}

QString defaultConfig()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/sallyport/sallyportd.yaml"_s;
}

QString ownLedger()
{
    return u"sqlite://"_s + userDataFolder() + u"/ledger.db"_s;
}

Result<void> rememberSeat(const Seat &seat, const LedgerAddress &ledger, bool waiting,
                          const QString &name)
{
    QString kept = name.simplified();
    if (const auto before = readSeat(seat.folder); kept.isEmpty() && before)
        kept = before->name;
    return writePrivateFile(seat.folder + u"/ledger"_s,
                            ledger.toString().toUtf8() + (waiting ? "\nwaiting\n" : "\nenrolled\n")
                                + kept.toUtf8() + '\n');
}

QList<KnownSeat> knownSeats(const QString &root)
{
    QList<KnownSeat> seats;
    const QString base = rootOr(root);
    for (const QString &ledger : foldersIn(base)) {
        const QByteArray id = QByteArray::fromHex(ledger.toLatin1());
        if (id.size() != LedgerIdSize || QString::fromLatin1(id.toHex()) != ledger)
            continue;
        for (const QString &person : seatedPeople(id, base)) {
            auto seat = readSeat(seatFolder(base, id, person));
            if (!seat)
                continue;
            seat->ledgerId = id;
            seat->personId = person;
            seats.append(*seat);
        }
    }
    return seats;
}

QList<KnownSeat> byLastUse(QList<KnownSeat> seats)
{
    std::ranges::stable_sort(seats, std::ranges::greater(), &KnownSeat::usedAt);
    return seats;
}

Result<void> noteUse(const LedgerAddress &ledger, const QString &personId, Instant at,
                     const QString &root)
{
    const LedgerAddress bare = ledger.withLogin(ledger.user, QString());
    for (const KnownSeat &seat : knownSeats(root)) {
        if (seat.personId != personId || seat.ledger != bare)
            continue;
        const QString folder = seatFolder(rootOr(root), seat.ledgerId, personId);
        const auto noted
            = writePrivateFile(folder + u"/used"_s, QByteArray::number(toMs(at)) + '\n');
        if (!noted)
            return noted;
    }
    return {};
}

QStringList seatedPeople(const QByteArray &ledgerId, const QString &root)
{
    QStringList people = foldersIn(rootOr(root) + u'/' + QString::fromLatin1(ledgerId.toHex()));
    people.removeIf([](const QString &id) { return !isPersonId(id); });
    return people;
}

Result<QStringList> seatedAt(const LedgerAddress &ledger, const QString &root)
{
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(ledger, connection.name());
    if (!database)
        return propagate(database);
    const auto genesis = RegistryRepository(*database).genesis();
    if (!genesis)
        return propagate(genesis);
    return seatedPeople(sha256(genesis->bytes), root);
}

QString defaultLedger(const QString &root)
{
    const auto own = LedgerAddress::parse(ownLedger());
    if (own && QFile::exists(own->path))
        return own->toString();
    QSet<QString> addresses;
    for (const KnownSeat &seat : knownSeats(root))
        addresses.insert(seat.ledger.toString());
    return addresses.size() == 1 ? *addresses.cbegin() : ownLedger();
}

} // namespace sallyport
