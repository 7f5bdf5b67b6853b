// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace sallyport {

class Button;
class Text;

// The fields for a passphrase: one to open a key file, two to make one. What it is for stands above
// it. Deriving the key is somebody else's, off this thread: until refuse() or a new start() the
// fields rest, while cancelling stays possible.
class PassphrasePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Open, Create };

    explicit PassphrasePanel(QWidget *parent = nullptr);

    void start(Purpose purpose);
    // It was the wrong one: says so, and lets one try again.
    void refuse(const QString &sentence);
    void forget(); // empties the fields

signals:
    void entered(const QByteArray &passphrase);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(QVBoxLayout *layout, Text *label, const QString &name,
                        const QString &accessibleName) const;
    void submit();
    void renew();
    void rest(bool resting);
    void note(const QString &sentence, bool wrong);

    Purpose m_purpose = Purpose::Open;
    QWidget *m_second; // label and field, for a new file only
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    Text *m_note;
    Button *m_confirm;
};

} // namespace sallyport
