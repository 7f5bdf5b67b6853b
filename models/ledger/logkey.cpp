// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/logkey.h"

#include "models/ledger/privatefile.h"

using namespace Qt::StringLiterals;

namespace sallyport {

Result<SigningKey> createLogKey(const QString &path)
{
    const auto key = SigningKey::generate();
    if (const auto written = createPrivateFile(path, key.seed().toHex() + '\n'); !written)
        return propagate(written);
    return key;
}

Result<SigningKey> loadLogKey(const QString &path)
{
    const auto text = readPrivateFile(path, 1024);
    if (!text)
        return propagate(text);
    const auto key = SigningKey::fromSeed(QByteArray::fromHex(text->trimmed()));
    if (!key)
        return fail(ErrorCode::Corrupt, u"%1 holds no log key"_s.arg(path));
    return key;
}

} // namespace sallyport
