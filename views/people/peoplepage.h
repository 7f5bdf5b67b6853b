// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/page.h"

#include <QListView>

namespace sallyport {

class Button;
class EnrolTextDialog;
class ListStack;
class PeopleModel;
class PersonPane;
class SearchField;
class SecondTicker;

// People, their machines' keys and their groups, for officers: who waits is enrolled here.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    PeoplePage(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void refresh() override;
    void focusSearch() override;

signals:
    // Each time that it was read: whether the viewer is an officer, and how many wait for one.
    void peopleRead(bool isOfficer, int waiting);
    void outOfOfficeWanted();

protected:
    void clear() override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void connectPane();
    void connectKeys();
    void take(const QList<PersonItem> &people);
    void showRows();
    void showSelected();
    void step(int rows);

    void enrol(const QString &name, const EnrolDeviceBody &offer);
    void enrolByText();
    void compareWords(EnrolTextDialog *dialog, const Result<PastedEnrolment> &pasted);
    void revoke(const KeyItem &key);
    void disable();
    void joinGroup();
    void leaveGroup(const QString &group);
    void setManager();
    void inviteAgain();
    void add();
    bool canSay();
    void state(const RegistryStatement &statement, const QString &sentence);
    void takeAdded(const AddPersonBody &person, const Result<Receipt> &receipt);
    void invite(const QString &name, const QString &login, bool again);
    bool isOfficer() const;

    const Clock &m_clock;
    QList<PersonItem> m_people;
    bool m_read = false;
    int m_sinceRead = 0; // seconds
    PeopleModel *m_model;
    SearchField *m_search;
    Banner *m_banner;
    Button *m_enrol = nullptr;
    Button *m_add = nullptr;
    QListView *m_list;
    ListStack *m_stack = nullptr;
    PersonPane *m_pane;
};

} // namespace sallyport
