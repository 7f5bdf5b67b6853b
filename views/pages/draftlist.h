// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/drafts.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace sallyport {

class Button;
class Text;

// The named drafts of a form: opened, kept under a name, deleted, and taken back once deleted.
class DraftList : public QWidget
{
    Q_OBJECT

public:
    explicit DraftList(const Clock &clock, QWidget *parent = nullptr);

    void setDrafts(const QList<AskDraft> &drafts);
    const QList<AskDraft> &drafts() const { return m_drafts; }
    std::optional<AskDraft> draft(const QString &name) const;
    // Puts it first, in place of one of that name. unnamed: its name where nobody wrote one.
    void keep(const QList<Ask> &asks, const QString &unnamed);
    // Puts it first under a name that none has yet, and gives that name.
    QString setAside(const QList<Ask> &asks, const QString &unnamed);
    // It stands in the form again; nobody deleted it.
    void takeOut(const QString &name);

signals:
    void openWanted(const sallyport::AskDraft &draft);
    void keepWanted();
    void changed(); // by the person, or by what was set aside for them

private:
    QWidget *makeUndo();
    void showRows();
    void addRow(const AskDraft &draft);
    void take(const QString &name);
    QString freeName(const QString &wanted) const;
    void takeBack();

    const Clock &m_clock;
    Text *m_title;
    QVBoxLayout *m_rows;
    QWidget *m_undo;
    Text *m_undoWords;
    QLineEdit *m_name;
    QList<AskDraft> m_drafts;
    std::optional<std::pair<qsizetype, AskDraft>> m_deleted; // and where it stood
};

} // namespace sallyport
