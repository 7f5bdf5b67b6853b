// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/casetext.h"

#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

qsizetype failedOf(const QList<CaseResult> &results)
{
    return std::ranges::count_if(results,
                                 [](const CaseResult &r) { return !r.failures.isEmpty(); });
}

QString counted(qsizetype count)
{
    return count == 1 ? u"1 case"_s : u"%1 cases"_s.arg(count);
}

QStringList failureLines(const CaseReport &report, const CaseResult &result)
{
    QStringList lines;
    for (const CaseFailure &failure : result.failures)
        lines.append(
            visibleText(u"%1:%2: %3"_s.arg(report.file).arg(failure.line).arg(failure.message)));
    return lines;
}

void appendFailures(QStringList &lines, const CaseReport &report)
{
    for (const CaseResult &result : report.results) {
        if (result.failures.isEmpty())
            continue;
        lines.append(u"%1:%2: failed: %3"_s.arg(report.file).arg(result.line).arg(result.name));
        for (const QString &line : failureLines(report, result))
            lines.append(u"    "_s + line);
    }
}

QJsonObject toJson(const CaseReport &report)
{
    QJsonArray cases;
    for (const CaseResult &result : report.results) {
        QJsonArray failures;
        for (const CaseFailure &failure : result.failures)
            failures.append(
                QJsonObject{ { u"line"_s, failure.line }, { u"message"_s, failure.message } });
        cases.append(QJsonObject{ { u"name"_s, result.name },
                                  { u"line"_s, result.line },
                                  { u"passed"_s, result.failures.isEmpty() },
                                  { u"failures"_s, failures } });
    }
    return { { u"file"_s, report.file }, { u"cases"_s, cases } };
}

void writeCase(QXmlStreamWriter &xml, const CaseReport &report, const CaseResult &result)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, report.file);
    xml.writeAttribute(u"name"_s, result.name);
    xml.writeAttribute(u"file"_s, report.file);
    xml.writeAttribute(u"line"_s, QString::number(result.line));
    if (!result.failures.isEmpty()) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, visibleText(result.failures.first().message));
        xml.writeCharacters(failureLines(report, result).join(u'\n'));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

Reply casesReply(const QList<CaseReport> &reports)
{
    QStringList lines;
    QJsonArray files;
    qsizetype all = 0;
    qsizetype failed = 0;
    for (const CaseReport &report : reports) {
        appendFailures(lines, report);
        files.append(toJson(report));
        all += report.results.size();
        failed += failedOf(report.results);
    }
    lines.append(failed == 0 ? u"%1, all passed."_s.arg(counted(all))
                             : u"%1, %2 failed."_s.arg(counted(all)).arg(failed));
    return { .text = lines.join(u'\n'),
             .json = QJsonObject{ { u"files"_s, files },
                                  { u"cases"_s, qint64(all) },
                                  { u"failed"_s, qint64(failed) } },
             .exit = failed == 0 ? ExitCode::Ok : ExitCode::ExpectationFailed };
}

QByteArray junitOf(const QList<CaseReport> &reports)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const CaseReport &report : reports) {
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, report.file);
        xml.writeAttribute(u"tests"_s, QString::number(report.results.size()));
        xml.writeAttribute(u"failures"_s, QString::number(failedOf(report.results)));
        for (const CaseResult &result : report.results)
            writeCase(xml, report, result);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace sallyport
