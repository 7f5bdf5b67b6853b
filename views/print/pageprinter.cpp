// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/pageprinter.h"

#include "views/theme/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QWidget>

#include <memory>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// Paper is white: the light scheme for as long as this lives, and nothing of it is seen.
class InLight
{
public:
    explicit InLight(Theme &theme) : m_theme(theme), m_before(theme.choice())
    {
        m_theme.overrideChoice(Theme::Choice::Light);
    }
    ~InLight() { m_theme.overrideChoice(m_before); }
    Q_DISABLE_COPY_MOVE(InLight)

private:
    Theme &m_theme;
    Theme::Choice m_before;
};

QString suggestedFile(const QString &title, Instant now)
{
    const QString moment = QDateTime::fromMSecsSinceEpoch(toMs(now)).toString(u"yyyy-MM-dd HHmm"_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(u"Sallyport %1 %2.pdf"_s.arg(title, moment));
}

} // namespace

PagePrinter::PagePrinter(Theme &theme, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_clock(clock)
    , m_window(window)
{
}

void PagePrinter::savePdf(QWidget *shown, const QString &title, const QString &by)
{
    auto *dialog = new QFileDialog(m_window, tr("Save what is shown"),
                                   suggestedFile(title, m_clock.now()), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, title, by, page = QPointer(shown)](const QString &file) {
                if (page != nullptr)
                    saveAs(file, page, { .title = title, .by = by, .at = m_clock.now() });
            });
    dialog->open();
}

void PagePrinter::saveAs(const QString &file, QWidget *shown, const SheetWords &words)
{
    const InLight light(m_theme);
    const QString name = QDir::toNativeSeparators(file);
    emit said(saveSheet(file, *shown, words)
                  ? tr("Saved as %1").arg(name)
                  : tr("%1 cannot be written. Choose another folder.").arg(name));
}

void PagePrinter::print(QWidget *shown, const QString &title, const QString &by)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepareSheet(printer.get(), *shown);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog goes first, then the printer that it works on.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, title, by, printer, page = QPointer(shown)] {
                const InLight light(m_theme);
                if (page != nullptr
                    && !drawSheet(printer.get(), *page,
                                  { .title = title, .by = by, .at = m_clock.now() }))
                    emit said(tr("The printer took nothing. Save a PDF instead."));
            });
    dialog->open();
}

} // namespace sallyport
