// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/policytext.h"

#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {

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

Reply mistakesReply(const QString &file, const QList<PolicyMistake> &mistakes)
{
    QStringList lines;
    QJsonArray list;
    for (const PolicyMistake &mistake : mistakes) {
        // What a document says may hold anything, also by escapes that its bytes do not show.
        lines.append(visibleText(u"%1:%2:%3: %4"_s.arg(file)
                                     .arg(mistake.line)
                                     .arg(mistake.column)
                                     .arg(mistake.message)));
        if (!mistake.hint.isEmpty())
            lines.append(u"    "_s + visibleText(mistake.hint));
        list.append(QJsonObject{ { u"line"_s, mistake.line },
                                 { u"column"_s, mistake.column },
                                 { u"message"_s, mistake.message },
                                 { u"hint"_s, mistake.hint },
                                 { u"path"_s, mistake.path } });
    }
    lines.append(mistakes.size() == 1
                     ? u"1 mistake; nothing was changed."_s
                     : u"%1 mistakes; nothing was changed."_s.arg(mistakes.size()));
    return { .text = lines.join(u'\n'),
             .json = QJsonObject{ { u"file"_s, file }, { u"mistakes"_s, list } },
             .exit = ExitCode::InvalidInput };
}

} // namespace sallyport
