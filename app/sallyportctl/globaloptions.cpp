// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/globaloptions.h"

#include "app/demonstration/demonstration.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

void fill(QString &option, const char *variable)
{
    if (option.isEmpty())
        option = qEnvironmentVariable(variable);
}

// Its officer is not one of those whom --as usually names, but has a key file like everybody.
GlobalOptions ofDemonstration(GlobalOptions given)
{
    const DemoFolder folder = Demonstration().folder();
    if (given.person.isEmpty())
        given.person = Demonstration::people().value(0).id;
    given.ledger = folder.ledger().toString();
    given.config = folder.config();
    given.keyFile = folder.keyFile(given.person);
    given.passphraseFile = folder.passphrase();
    given.seatRoot = folder.seats();
    return given;
}

} // namespace

GlobalOptions withDefaults(GlobalOptions given)
{
    if (given.demo)
        return ofDemonstration(given);
    fill(given.ledger, "SALLYPORT_LEDGER");
    fill(given.config, "SALLYPORT_CONFIG");
    fill(given.keyFile, "SALLYPORT_KEY_FILE");
    fill(given.passphraseFile, "SALLYPORT_PASSPHRASE_FILE");
    if (given.ledger.isEmpty())
        given.ledger = defaultLedger(given.seatRoot);
    // A path is what people type; the address is what everything else takes.
    else if (!given.ledger.contains(u"://"_s))
        given.ledger = u"sqlite://"_s + QFileInfo(given.ledger).absoluteFilePath();
    if (given.config.isEmpty() && QFileInfo::exists(defaultConfig()))
        given.config = defaultConfig();
    return given;
}

} // namespace sallyport
