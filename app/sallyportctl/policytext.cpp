// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/policytext.h"

#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString textOf(const QList<PolicyDocument> &documents)
{
    QStringList lines;
    qsizetype count = 0;
    for (const PolicyDocument &document : documents) {
        lines += mistakeLines(document.name, document.mistakes);
        count += document.mistakes.size();
    }
    lines.append(count == 1 ? u"1 mistake; nothing was changed."_s
                            : u"%1 mistakes; nothing was changed."_s.arg(count));
    return lines.join(u'\n');
}

} // namespace

Answer<QByteArray> readPolicyFile(const QString &path)
{
    QFile file(path);
    const bool opened
        = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return give(
            errorTrouble({ .code = ErrorCode::NotFound, .detail = {} }, Trying::ReadFile, path));
    // One byte more than allowed is enough for the parser to say that it is too long.
    return file.read(MaxPolicyBytes + 1);
}

Answer<PolicyRow> policyInForce(Session &session)
{
    const auto db = session.database();
    if (!db)
        return give(db.error());
    const auto row = RegistryRepository(*db).currentPolicy();
    if (!row)
        return give(errorTrouble(row.error(), Trying::Read, session.options().ledger));
    if (!*row)
        return give(noPolicyTrouble());
    return **row;
}

QStringList mistakeLines(const QString &file, const QList<PolicyMistake> &mistakes,
                         const QString &kind)
{
    QStringList lines;
    for (const PolicyMistake &mistake : mistakes) {
        // What a document says may hold anything, also by escapes that its bytes do not show.
        lines.append(visibleText(u"%1:%2:%3: %4%5"_s.arg(file)
                                     .arg(mistake.line)
                                     .arg(mistake.column)
                                     .arg(kind, mistake.message)));
        if (!mistake.hint.isEmpty())
            lines.append(u"    "_s + visibleText(mistake.hint));
    }
    return lines;
}

QJsonArray mistakesJson(const QList<PolicyMistake> &mistakes)
{
    QJsonArray list;
    for (const PolicyMistake &mistake : mistakes)
        list.append(QJsonObject{ { u"line"_s, mistake.line },
                                 { u"column"_s, mistake.column },
                                 { u"message"_s, mistake.message },
                                 { u"hint"_s, mistake.hint },
                                 { u"path"_s, mistake.path } });
    return list;
}

Reply mistakesReply(const QString &file, const QList<PolicyMistake> &mistakes)
{
    return { .text = textOf({ { .name = file, .mistakes = mistakes } }),
             .json = QJsonObject{ { u"file"_s, file }, { u"mistakes"_s, mistakesJson(mistakes) } },
             .exit = ExitCode::InvalidInput };
}

Reply mistakesReply(const QList<PolicyDocument> &documents)
{
    QJsonArray files;
    for (const PolicyDocument &document : documents)
        files.append(QJsonObject{ { u"file"_s, document.name },
                                  { u"mistakes"_s, mistakesJson(document.mistakes) } });
    return { .text = textOf(documents),
             .json = QJsonObject{ { u"files"_s, files } },
             .exit = ExitCode::InvalidInput };
}

} // namespace sallyport
