// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace sallyport {

class Button;
class Text;

// The words of a key that waits, to be compared with what the person reads out. What is confirmed
// is the key that was shown, whatever is on the ledger by then.
class EnrolDialog : public QDialog
{
    Q_OBJECT

public:
    EnrolDialog(const QString &name, const EnrolDeviceBody &offer, QWidget *parent = nullptr);

signals:
    void matched(const sallyport::EnrolDeviceBody &offer);

private:
    QWidget *makeCard(const QStringList &words);
    void makeButtons(QVBoxLayout *layout);
    void refuse();

    const QString m_name;
    const EnrolDeviceBody m_offer;
    Text *m_title;
    Text *m_sentence;
    QCheckBox *m_heard;
    Button *m_differ;
    Button *m_cancel;
    Button *m_enrol;
};

} // namespace sallyport
