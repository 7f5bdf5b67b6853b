<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 erwartet einen dieser Werte: %2</translation>
    </message>
    <message>
        <source>Open the demonstration: a sample organisation on this machine.</source>
        <translation>Die Demo öffnen: eine Beispielorganisation auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Join a team&apos;s ledger, beside those that this machine knows.</source>
        <translation>Dem Ledger eines Teams beitreten, neben denen, die dieses Gerät schon kennt.</translation>
    </message>
    <message>
        <source>Ledger to open, for example sqlite:///path/ledger.db.</source>
        <translation>Zu öffnendes Ledger, zum Beispiel sqlite:///path/ledger.db.</translation>
    </message>
    <message>
        <source>Configuration of the enforcer, to start it when none runs.</source>
        <translation>Konfiguration des Enforcers, um ihn zu starten, wenn keiner läuft.</translation>
    </message>
    <message>
        <source>Person to act as.</source>
        <translation>Handelnde Person.</translation>
    </message>
    <message>
        <source>Sealed key file instead of the keychain.</source>
        <translation>Verschlüsselte Schlüsseldatei statt des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>File that holds the key file&apos;s passphrase.</source>
        <translation>Datei mit der Passphrase der Schlüsseldatei.</translation>
    </message>
    <message>
        <source>First page: access, approvals, audit, people, health or policies.</source>
        <translation>Erste Seite: access, approvals, audit, people, health oder policies.</translation>
    </message>
    <message>
        <source>A link such as sallyport://request/ID.</source>
        <translation>Ein Link wie sallyport://request/ID.</translation>
    </message>
    <message>
        <source>Temporary production access, enforced.</source>
        <translation>Befristeter Zugriff auf die Produktion, verlässlich durchgesetzt.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this time only.</source>
        <translation>system, light, dark oder contrast, nur für dieses Mal.</translation>
    </message>
    <message>
        <source>en, de, fr, ja or ar, for this time only.</source>
        <translation>en, de, fr, ja oder ar, nur für dieses Mal.</translation>
    </message>
    <message>
        <source>Start with the window minimised.</source>
        <translation>Mit minimiertem Fenster starten.</translation>
    </message>
    <message>
        <source>Start in the tray, as at login; minimised where there is no tray.</source>
        <translation>Im Infobereich starten, wie bei der Anmeldung; minimiert, wo es keinen gibt.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d. MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d. MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy HH:mm:ss</source>
        <translation>dddd, d. MMMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Deny this request?</source>
        <translation>Diesen Antrag ablehnen?</translation>
    </message>
    <message>
        <source>%1 will not open. One denial is enough, and it is final.</source>
        <translation>%1 wird nicht geöffnet. Eine Ablehnung genügt und ist endgültig.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>End this access now?</source>
        <translation>Diesen Zugriff jetzt beenden?</translation>
    </message>
    <message>
        <source>Logins stop at once and live sessions of %1 are closed; open transactions roll back.</source>
        <translation>Anmeldungen sind sofort nicht mehr möglich, laufende Sitzungen von %1 werden geschlossen; offene Transaktionen werden zurückgerollt.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Release this access?</source>
        <translation>Diesen Zugriff abgeben?</translation>
    </message>
    <message>
        <source>You give %1 back before its deadline. Your live sessions are closed; open transactions roll back.</source>
        <translation>Sie geben %1 vor Fristende ab. Ihre laufenden Sitzungen werden geschlossen; offene Transaktionen werden zurückgerollt.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Ask back?</source>
        <translation>Rückfrage stellen?</translation>
    </message>
    <message>
        <source>The request waits for an answer, by a comment or a change; its time to be decided goes on. You can still decide at any time.</source>
        <translation>Der Antrag wartet auf eine Antwort, als Kommentar oder Änderung; die Frist zur Entscheidung läuft weiter. Sie können weiterhin jederzeit entscheiden.</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Review this emergency?</source>
        <translation>Diesen Notfall prüfen?</translation>
    </message>
    <message>
        <source>You say that you looked at what was done and why. It stays in the log under your name.</source>
        <translation>Sie bestätigen, dass Sie sich angesehen haben, was getan wurde und warum. Das bleibt unter Ihrem Namen im Protokoll.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Prüfung signieren</translation>
    </message>
    <message>
        <source>Comment on this request</source>
        <translation>Diesen Antrag kommentieren</translation>
    </message>
    <message>
        <source>Everybody involved reads it; it decides nothing and stays in the log.</source>
        <translation>Alle Beteiligten lesen den Kommentar; er entscheidet nichts und bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>It recurs: this ends the present occurrence only, and the next one opens at its time.</source>
        <translation>Der Zugriff wiederholt sich: Nur der aktuelle Termin endet, der nächste öffnet zu seiner Zeit.</translation>
    </message>
    <message>
        <source>It recurs: the occurrences that are still to come end with it.</source>
        <translation>Der Zugriff wiederholt sich: Auch alle künftigen Termine entfallen.</translation>
    </message>
    <message>
        <source>No further occurrence opens; one that is open goes on to its end. You can ask again at any time.</source>
        <translation>Es öffnet kein weiterer Termin; ein offener läuft bis zu seinem Ende. Sie können jederzeit einen neuen Antrag stellen.</translation>
    </message>
    <message>
        <source>Nobody is asked any more. You can ask again at any time.</source>
        <translation>Niemand wird mehr gefragt. Sie können jederzeit einen neuen Antrag stellen.</translation>
    </message>
    <message>
        <source>Your denial counts; some stages need several to end the request. An approval of yours is taken back.</source>
        <translation>Ihre Ablehnung zählt; in manchen Stufen beenden erst mehrere den Antrag. Eine Genehmigung von Ihnen wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>Diesen Antrag zurückziehen?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Claim this access?</source>
        <translation>Diesen Zugriff einlösen?</translation>
    </message>
    <message>
        <source>It opens at once, and its time begins to run: %1.</source>
        <translation>Er öffnet sofort, und seine Zeit beginnt zu laufen: %1.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Approve less?</source>
        <translation>Eingeschränkt genehmigen?</translation>
    </message>
    <message>
        <source>Access starts no earlier and lasts no longer than you choose. The shortest time and the latest start of all approvals count, and everybody involved reads it.</source>
        <translation>Der Zugriff beginnt nicht früher und dauert nicht länger, als Sie wählen. Von allen Genehmigungen zählen die kürzeste Dauer und der späteste Beginn; alle Beteiligten lesen es.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Genehmigt und signiert</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>Abgelehnt und signiert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Released: access is being ended</source>
        <translation>Abgegeben: Der Zugriff wird beendet</translation>
    </message>
    <message>
        <source>Access is being ended</source>
        <translation>Der Zugriff wird beendet</translation>
    </message>
    <message>
        <source>Claimed: access is being opened</source>
        <translation>Eingelöst: Der Zugriff wird geöffnet</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Rückfrage gestellt</translation>
    </message>
    <message>
        <source>Reviewed and signed</source>
        <translation>Geprüft und signiert</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Antrag gesendet</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Kommentar hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>Hier ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>It is your own request: somebody else decides.</source>
        <translation>Das ist Ihr eigener Antrag: Jemand anderes entscheidet.</translation>
    </message>
    <message>
        <source>You have decided; one person counts once.</source>
        <translation>Sie haben bereits entschieden; jede Person zählt einmal.</translation>
    </message>
    <message>
        <source>Somebody has decided in your place; a place counts once.</source>
        <translation>Jemand hat bereits in Ihrer Vertretung entschieden; eine Stimme zählt nur einmal.</translation>
    </message>
    <message>
        <source>The stage that waits now is for other people.</source>
        <translation>Die Stufe, die gerade wartet, liegt bei anderen.</translation>
    </message>
    <message>
        <source>Withdrawn by those who asked</source>
        <translation>Von den Antragstellenden zurückgezogen</translation>
    </message>
    <message>
        <source>Nobody decided in time: it lapsed</source>
        <translation>Nicht rechtzeitig entschieden: verfallen</translation>
    </message>
    <message>
        <source>Handled by %1, reviewed</source>
        <translation>Erledigt von %1: geprüft</translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation>%1 für %2 genehmigen</translation>
    </message>
    <message>
        <source>Deny %1 for %2</source>
        <translation>%1 für %2 ablehnen</translation>
    </message>
    <message>
        <source>Ask %2 back about %1</source>
        <translation>Rückfrage an %2 zu %1</translation>
    </message>
    <message>
        <source>Handled by %1, approved %2</source>
        <translation>Erledigt von %1: genehmigt %2</translation>
    </message>
    <message>
        <source>Handled by %1, denied %2</source>
        <translation>Erledigt von %1: abgelehnt %2</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>unused for %1</source>
        <translation>%1 lang ungenutzt</translation>
    </message>
    <message>
        <source>idle for %1</source>
        <translation>%1 lang inaktiv</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>unused for so long, idle for so long</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>At the deadline logins stop and live sessions are closed</source>
        <translation>Bei Fristende sind keine Anmeldungen mehr möglich, laufende Sitzungen werden geschlossen</translation>
    </message>
    <message>
        <source>At the deadline logins stop; live sessions may go on for %1 and are closed then</source>
        <translation>Bei Fristende sind keine Anmeldungen mehr möglich; laufende Sitzungen dürfen noch %1 weiterlaufen und werden dann geschlossen</translation>
    </message>
    <message>
        <source>%1. It ends early when %2</source>
        <comment>at the deadline; unused or idle for so long</comment>
        <translation>%1. Der Zugriff endet vorzeitig, wenn er %2 ist</translation>
    </message>
    <message>
        <source>sessions may go on for %1 after the end</source>
        <translation>Sitzungen dürfen nach dem Ende noch %1 weiterlaufen</translation>
    </message>
    <message>
        <source>sessions are closed at the end</source>
        <translation>Sitzungen werden am Ende geschlossen</translation>
    </message>
    <message>
        <source>%1 · ends early when %2</source>
        <translation>%1 · endet vorzeitig, wenn %2</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions are being closed</source>
        <translation>keine Anmeldungen mehr möglich; laufende Sitzungen werden geschlossen</translation>
    </message>
    <message>
        <source>logins are being stopped; live sessions may go on until %1</source>
        <translation>Anmeldungen werden gestoppt; laufende Sitzungen dürfen bis %1 weiterlaufen</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions may go on until %1</source>
        <translation>keine Anmeldungen mehr möglich; laufende Sitzungen dürfen bis %1 weiterlaufen</translation>
    </message>
    <message>
        <source>not used for %1</source>
        <translation>%1 lang nicht genutzt</translation>
    </message>
    <message>
        <source>The access was %1: ending begins</source>
        <translation>Der Zugriff war %1: Er wird beendet</translation>
    </message>
    <message>
        <source>The deadline is reached: logins stop, and live sessions may go on until %1</source>
        <translation>Die Frist ist erreicht: keine Anmeldungen mehr, laufende Sitzungen dürfen bis %1 weiterlaufen</translation>
    </message>
    <message>
        <source>The deadline is reached: ending begins</source>
        <translation>Die Frist ist erreicht: Der Zugriff wird beendet</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the target does not answer</source>
        <translation>das Ziel antwortet nicht</translation>
    </message>
    <message>
        <source>the enforcer knows no such target</source>
        <translation>der Enforcer kennt dieses Ziel nicht</translation>
    </message>
    <message>
        <source>the target does not let the enforcer do it</source>
        <translation>das Ziel verwehrt es dem Enforcer</translation>
    </message>
    <message>
        <source>the target answered “%1”</source>
        <translation>das Ziel antwortete „%1“</translation>
    </message>
    <message>
        <source>The access ended before it could be extended: the end that it had stands</source>
        <translation>Der Zugriff endete, bevor er verlängert werden konnte: Es bleibt beim bisherigen Ende</translation>
    </message>
    <message>
        <source>Extending failed, %1; the next try follows, and the end that it has stands</source>
        <translation>Verlängern fehlgeschlagen, %1; der nächste Versuch folgt, und bis dahin gilt das bisherige Ende</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>%1 changed the request; earlier decisions do not count any more</source>
        <translation>%1 hat den Antrag geändert; frühere Entscheidungen zählen nicht mehr</translation>
    </message>
    <message>
        <source>The stage %1 is filled</source>
        <translation>Die Stufe %1 ist erfüllt</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 hat abgelehnt</translation>
    </message>
    <message>
        <source>%1 denied; %2 needs more denials to end it</source>
        <translation>%1 hat abgelehnt; in der Stufe %2 beenden erst weitere Ablehnungen den Antrag</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 hat kommentiert</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 hat den Antrag zurückgezogen</translation>
    </message>
    <message>
        <source>%1 waited too long: others are asked as well</source>
        <translation>Die Stufe %1 hat zu lange gewartet: Nun werden auch andere gefragt</translation>
    </message>
    <message>
        <source>%1 still waits: its people are reminded</source>
        <translation>Die Stufe %1 wartet noch: Die Zuständigen werden erinnert</translation>
    </message>
    <message>
        <source>The decision of %1 does not count any more: the key that signed it was revoked</source>
        <translation>Die Entscheidung von %1 zählt nicht mehr: Der Schlüssel, der sie signiert hat, wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 asked to extend the access by %2</source>
        <translation>%1 hat beantragt, den Zugriff um %2 zu verlängern</translation>
    </message>
    <message>
        <source>%1 asked for %2 on %3 for %4</source>
        <translation>%1 hat %2 auf %3 für %4 beantragt</translation>
    </message>
    <message>
        <source>%1 approved as %2, signed over revision %3</source>
        <translation>%1 hat als %2 genehmigt, Signatur über Revision %3</translation>
    </message>
    <message>
        <source>for no longer than %1</source>
        <translation>für höchstens %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>Opening failed, %1; the next try follows</source>
        <translation>Öffnen fehlgeschlagen, %1; der nächste Versuch folgt</translation>
    </message>
    <message>
        <source>Access opened on %1 as %2, ends %3</source>
        <translation>Zugriff auf %1 als %2 geöffnet, endet %3</translation>
    </message>
    <message>
        <source>Access was extended by %1, ends %2</source>
        <translation>Zugriff um %1 verlängert, endet %2</translation>
    </message>
    <message>
        <source>Access ends in %1</source>
        <translation>Der Zugriff endet in %1</translation>
    </message>
    <message>
        <source>%1 ended the access: ending begins</source>
        <translation>%1 hat das Beenden des Zugriffs veranlasst</translation>
    </message>
    <message>
        <source>The time of live sessions is over: they end now</source>
        <translation>Die Zeit für laufende Sitzungen ist vorbei: Sie enden jetzt</translation>
    </message>
    <message>
        <source>No new login is possible, %1 after it was due</source>
        <translation>Keine Anmeldung mehr möglich, %1 nach Fälligkeit</translation>
    </message>
    <message>
        <source>Live sessions ended: %1</source>
        <translation>Beendete laufende Sitzungen: %1</translation>
    </message>
    <message>
        <source>A session was still there; it is ended again</source>
        <translation>Eine Sitzung war noch da; sie wird erneut beendet</translation>
    </message>
    <message>
        <source>Access is over, verified twice, %1 after it was due</source>
        <translation>Der Zugriff ist beendet, zweimal verifiziert, %1 nach Fälligkeit</translation>
    </message>
    <message>
        <source>Access could not be ended in time; Sallyport keeps trying</source>
        <translation>Der Zugriff konnte nicht rechtzeitig beendet werden; Sallyport versucht es weiter</translation>
    </message>
    <message>
        <source>Nothing is left on the target</source>
        <translation>Auf dem Ziel ist nichts zurückgeblieben</translation>
    </message>
    <message>
        <source>Access is over, but clean-up on the target is left</source>
        <translation>Der Zugriff ist beendet, auf dem Ziel bleibt aber noch aufzuräumen</translation>
    </message>
    <message>
        <source>Ending failed, %1; the next try follows</source>
        <translation>Beenden fehlgeschlagen, %1; der nächste Versuch folgt</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 hat sich verbunden</translation>
    </message>
    <message>
        <source>%1 ran </source>
        <comment>followed by a statement</comment>
        <translation>%1 führte aus: </translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 hat die Verbindung getrennt</translation>
    </message>
    <message>
        <source>A login as %1 was refused</source>
        <translation>Eine Anmeldung als %1 wurde abgewiesen</translation>
    </message>
    <message>
        <source>%1 more lines were not kept: the limit is %2</source>
        <translation>%1 weitere Zeilen wurden nicht aufbewahrt: Die Grenze ist %2</translation>
    </message>
    <message>
        <source>Its time has come: access is planned</source>
        <translation>Die Zeit ist gekommen: Der Zugriff ist eingeplant</translation>
    </message>
    <message>
        <source>%1 claimed the access</source>
        <translation>%1 hat den Zugriff eingelöst</translation>
    </message>
    <message>
        <source>%1 broke the glass: access opens with nobody asked, to be reviewed by %2</source>
        <translation>%1 hat einen Notfallzugriff ausgelöst: Er öffnet, ohne dass jemand gefragt wird; zu prüfen bis %2</translation>
    </message>
    <message>
        <source>%1 reviewed it</source>
        <translation>%1 hat den Notfall geprüft</translation>
    </message>
    <message>
        <source>Nobody reviewed it in time</source>
        <translation>Niemand hat den Notfall rechtzeitig geprüft</translation>
    </message>
    <message>
        <source>%1 asked back</source>
        <translation>%1 hat eine Rückfrage gestellt</translation>
    </message>
    <message>
        <source>%1 is skipped: everything is frozen</source>
        <translation>Der Termin %1 entfällt: Alles ist gesperrt</translation>
    </message>
    <message>
        <source>%1 is skipped: earlier access there could not be ended</source>
        <translation>Der Termin %1 entfällt: Ein früherer Zugriff dort konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>%1 is skipped: nobody claimed it</source>
        <translation>Der Termin %1 entfällt: Niemand hat ihn eingelöst</translation>
    </message>
    <message>
        <source>%1 is skipped: it was not approved in time</source>
        <translation>Der Termin %1 entfällt: Er wurde nicht rechtzeitig genehmigt</translation>
    </message>
    <message>
        <source>%1 is skipped: no enforcer could open it before its end</source>
        <translation>Der Termin %1 entfällt: Kein Enforcer konnte ihn vor seinem Ende öffnen</translation>
    </message>
    <message>
        <source>%1 froze everything: nothing opens</source>
        <translation>%1 hat alles gesperrt: Nichts wird geöffnet</translation>
    </message>
    <message>
        <source>%1 wants to end the freeze; a second person has to agree</source>
        <translation>%1 will die Sperre aufheben; eine zweite Person muss zustimmen</translation>
    </message>
    <message>
        <source>%1 ended the freeze</source>
        <translation>%1 hat die Sperre aufgehoben</translation>
    </message>
    <message>
        <source>%1 ended every live access</source>
        <translation>%1 hat alle offenen Zugriffe beendet</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2</source>
        <translation>%1 hat alle offenen Zugriffe von %2 beendet</translation>
    </message>
    <message>
        <source>%1 ended every live access to %2</source>
        <translation>%1 hat alle offenen Zugriffe auf %2 beendet</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2 to %3</source>
        <translation>%1 hat alle offenen Zugriffe von %2 auf %3 beendet</translation>
    </message>
    <message>
        <source>%1, in the place of %2,</source>
        <translation>%1, in Vertretung von %2,</translation>
    </message>
    <message>
        <source>%1 decides in person again</source>
        <translation>%1 entscheidet wieder selbst</translation>
    </message>
    <message>
        <source>%1 decides in the place of %2 from %3 to %4</source>
        <translation>%1 entscheidet in Vertretung von %2, %3 bis %4</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: a signature does not count any more</source>
        <translation>Die vorgeschlagene Richtlinie %1 ist verfallen: Eine Signatur zählt nicht mehr</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: another one came into force</source>
        <translation>Die vorgeschlagene Richtlinie %1 ist verfallen: Eine andere trat in Kraft</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: its text cannot be read</source>
        <translation>Die vorgeschlagene Richtlinie %1 ist verfallen: Ihr Text ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>%1 hat die Richtlinie %2 vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 signed the proposed policy %2</source>
        <translation>%1 hat die vorgeschlagene Richtlinie %2 signiert</translation>
    </message>
    <message>
        <source>Policy %1 has its signatures; it loosens, so it comes into force %2</source>
        <translation>Die Richtlinie %1 hat ihre Signaturen; da sie lockert, tritt sie erst später in Kraft: %2</translation>
    </message>
    <message>
        <source>%1 withdrew the proposed policy %2</source>
        <translation>%1 hat die vorgeschlagene Richtlinie %2 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 stated the turns of rota %2</source>
        <translation>%1 hat die Dienste des Dienstplans %2 festgelegt</translation>
    </message>
    <message>
        <source>The extension is approved: access shall end %1</source>
        <translation>Die Verlängerung ist genehmigt: neues Ende %1</translation>
    </message>
    <message>
        <source>The rule %1 approved by itself: access is planned</source>
        <translation>Die Regel %1 hat von selbst genehmigt: Der Zugriff ist eingeplant</translation>
    </message>
    <message>
        <source>The last stage is filled: access is planned</source>
        <translation>Die letzte Stufe ist erfüllt: Der Zugriff ist eingeplant</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock was set back: nothing opens until it has caught up</source>
        <translation>Die Uhr des Enforcers wurde zurückgestellt: Nichts öffnet, bis sie wieder aufgeholt hat</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end later than approved; that is undone</source>
        <translation>Jemand hat einen Zugriff auf %1 später enden lassen als genehmigt; das wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end earlier than approved</source>
        <translation>Jemand hat einen Zugriff auf %1 früher enden lassen als genehmigt</translation>
    </message>
    <message>
        <source>Somebody on %1 closed the login of access that is approved</source>
        <translation>Jemand hat auf %1 das Login eines genehmigten Zugriffs geschlossen</translation>
    </message>
    <message>
        <source>%1 and the ledger differ: %2</source>
        <translation>%1 und das Ledger weichen voneinander ab: %2</translation>
    </message>
    <message>
        <source>The request lapsed: %1 was disabled</source>
        <translation>Der Antrag ist verfallen: %1 wurde deaktiviert</translation>
    </message>
    <message>
        <source>The request lapsed: the key of %1 that signed it was revoked</source>
        <translation>Der Antrag ist verfallen: Der Schlüssel von %1, der ihn signiert hat, wurde widerrufen</translation>
    </message>
    <message>
        <source>Nobody claimed the access in time: the request lapsed</source>
        <translation>Niemand hat den Zugriff rechtzeitig eingelöst: Der Antrag ist verfallen</translation>
    </message>
    <message>
        <source>The request lapsed: everything was frozen when its time came</source>
        <translation>Der Antrag ist verfallen: Alles war gesperrt, als seine Zeit kam</translation>
    </message>
    <message>
        <source>The request lapsed: an earlier access there could not be ended</source>
        <translation>Der Antrag ist verfallen: Ein früherer Zugriff dort konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>The request lapsed: the access had ended, so nothing was extended</source>
        <translation>Der Antrag ist verfallen: Der Zugriff war schon beendet, es wurde nichts verlängert</translation>
    </message>
    <message>
        <source>The request lapsed: the access was extended as often as it may be</source>
        <translation>Der Antrag ist verfallen: Der Zugriff wurde schon so oft verlängert wie erlaubt</translation>
    </message>
    <message>
        <source>The request lapsed: policy and people of today do not allow it any more</source>
        <translation>Der Antrag ist verfallen: Richtlinie und Personen von heute lassen ihn nicht mehr zu</translation>
    </message>
    <message>
        <source>Nobody decided in time: the request lapsed</source>
        <translation>Niemand hat rechtzeitig entschieden: Der Antrag ist verfallen</translation>
    </message>
    <message>
        <source>Refused what %1 sent (%2)</source>
        <translation>Nachricht von %1 zurückgewiesen (%2)</translation>
    </message>
    <message>
        <source>A malformed message was put aside</source>
        <translation>Eine fehlerhafte Nachricht wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 enrolled a key of %2</source>
        <translation>%1 hat einen Schlüssel von %2 registriert</translation>
    </message>
    <message>
        <source>%1 revoked a key of %2</source>
        <translation>%1 hat einen Schlüssel von %2 widerrufen</translation>
    </message>
    <message>
        <source>%1 disabled %2 for good</source>
        <translation>%1 hat %2 endgültig deaktiviert</translation>
    </message>
    <message>
        <source>%1 changed a membership</source>
        <translation>%1 hat eine Gruppenzugehörigkeit geändert</translation>
    </message>
    <message>
        <source>%1 took away the manager of %2</source>
        <translation>%1 hat die Führungskraft von %2 entfernt</translation>
    </message>
    <message>
        <source>%1 made %2 the manager of %3</source>
        <translation>%1 hat %2 zur Führungskraft von %3 gemacht</translation>
    </message>
    <message>
        <source>A policy came into force: its delay was over</source>
        <translation>Eine Richtlinie ist in Kraft getreten: Ihre Wartezeit war vorbei</translation>
    </message>
    <message>
        <source>%1 put a policy into force</source>
        <translation>%1 hat eine Richtlinie in Kraft gesetzt</translation>
    </message>
    <message>
        <source>The log is not the one that was signed over %1 entries: opening stops</source>
        <translation>Das Protokoll ist nicht das, das über %1 Einträge signiert wurde: Es wird nichts mehr geöffnet</translation>
    </message>
    <message>
        <source>An officer accepted this ledger in place of the one that was lost</source>
        <translation>Ein Officer hat dieses Ledger anstelle des verlorenen anerkannt</translation>
    </message>
    <message>
        <source>The enforcer started</source>
        <translation>Der Enforcer ist gestartet</translation>
    </message>
    <message>
        <source>The ledger was made</source>
        <translation>Das Ledger wurde angelegt</translation>
    </message>
</context>
<context>
    <name>ExtensionWords</name>
    <message>
        <source>an access that is over: nothing is extended any more</source>
        <translation>ein beendeter Zugriff: Es wird nichts mehr verlängert</translation>
    </message>
    <message>
        <source>the access that ends %1</source>
        <translation>der Zugriff mit Ende %1</translation>
    </message>
    <message>
        <source>the access that ends %1; it would end %2 instead</source>
        <translation>der Zugriff mit Ende %1; neues Ende wäre %2</translation>
    </message>
    <message>
        <source>approved until %1, once the target knows</source>
        <translation>genehmigt bis %1, sobald das Ziel es weiß</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>einmal verlängert</translation>
    </message>
    <message>
        <source>extended %1 times</source>
        <translation>%1-mal verlängert</translation>
    </message>
    <message>
        <source>The policy lets nobody extend this access. Ask for a new one.</source>
        <translation>Die Richtlinie lässt keine Verlängerung dieses Zugriffs zu. Beantragen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The access is over, or is just being extended. Ask for a new one if it is over.</source>
        <translation>Der Zugriff ist beendet oder wird gerade verlängert. Ist er beendet, beantragen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Only your own access can be extended, as it was granted. Ask for a new one.</source>
        <translation>Nur der eigene Zugriff kann verlängert werden, so wie er gewährt wurde. Beantragen Sie einen neuen.</translation>
    </message>
    <message>
        <source>It was extended as often as the policy allows. Ask for a new one.</source>
        <translation>Er wurde schon so oft verlängert, wie die Richtlinie erlaubt. Beantragen Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>FreezeWords</name>
    <message>
        <source>%1 froze everything (%2): “%3”. Nothing opens; what is open ends on time.</source>
        <translation>%1 hat alles gesperrt (%2): „%3“. Nichts wird geöffnet; was offen ist, endet zur vorgesehenen Zeit.</translation>
    </message>
    <message>
        <source>%1 signed to end it; a second person of security has to.</source>
        <translation>%1 hat die Aufhebung signiert; eine zweite Person aus dem Sicherheitsteam muss es ebenfalls tun.</translation>
    </message>
    <message>
        <source>Two people of security end it.</source>
        <translation>Zwei Personen aus dem Sicherheitsteam heben die Sperre auf.</translation>
    </message>
    <message>
        <source>A freeze stops every opening until two people of security end it. What is open goes on, unless you end it.</source>
        <translation>Eine Sperre verhindert jedes Öffnen, bis zwei Personen aus dem Sicherheitsteam sie aufheben. Was offen ist, läuft weiter, sofern Sie es nicht beenden.</translation>
    </message>
    <message>
        <source>You signed to end the freeze. A second person of security has to.</source>
        <translation>Sie haben die Aufhebung der Sperre signiert. Eine zweite Person aus dem Sicherheitsteam muss es ebenfalls tun.</translation>
    </message>
    <message>
        <source>%1 signed to end the freeze. It is over once you sign as well.</source>
        <translation>%1 hat die Aufhebung der Sperre signiert. Sobald auch Sie signieren, ist sie aufgehoben.</translation>
    </message>
    <message>
        <source>Everything is frozen. It takes two people of security to end that; you may be one of them.</source>
        <translation>Alles ist gesperrt. Zwei Personen aus dem Sicherheitsteam müssen die Sperre aufheben; Sie können eine davon sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n live accesses</source>
        <translation>
            <numerusform>%n offener Zugriff</numerusform>
            <numerusform>%n offene Zugriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such access.</source>
        <translation>Es gibt keinen solchen Zugriff.</translation>
    </message>
    <message>
        <source>Login and live sessions of what is listed end at once, and what recurs does not come again.</source>
        <translation>Logins und laufende Sitzungen der aufgeführten Zugriffe enden sofort; was sich wiederholt, kommt nicht wieder.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3, %4</source>
        <comment>a name, its id, a target, a profile</comment>
        <translation>%1 (%2) auf %3, %4</translation>
    </message>
    <message>
        <source>%1: recurs, and is not open now</source>
        <translation>%1: wiederholt sich, jetzt nicht offen</translation>
    </message>
    <message>
        <source>All live access ends</source>
        <translation>Alle offenen Zugriffe enden</translation>
    </message>
    <message>
        <source>All live access of %1 ends</source>
        <translation>Alle offenen Zugriffe von %1 enden</translation>
    </message>
    <message>
        <source>All live access to %1 ends</source>
        <translation>Alle offenen Zugriffe auf %1 enden</translation>
    </message>
    <message>
        <source>All live access of %1 to %2 ends</source>
        <translation>Alle offenen Zugriffe von %1 auf %2 enden</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Grade A: ends even when Sallyport is down</source>
        <translation>Klasse A: endet auch, wenn Sallyport nicht läuft</translation>
    </message>
    <message>
        <source>Grade B: no new login even when Sallyport is down</source>
        <translation>Klasse B: keine neue Anmeldung, auch wenn Sallyport nicht läuft</translation>
    </message>
    <message>
        <source>Grade C: Sallyport has to be there to end it</source>
        <translation>Klasse C: Zum Beenden muss Sallyport laufen</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n targets not reached</source>
        <translation>
            <numerusform>%n Ziel nicht erreicht</numerusform>
            <numerusform>%n Ziele nicht erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>No enforcer acts on this ledger: nothing opens, and what is open ends by the targets&apos; own clocks at most. Start one. What is below is what the last one said.</source>
        <translation>Kein Enforcer arbeitet an diesem Ledger: Nichts wird geöffnet, und was offen ist, endet allenfalls nach den Uhren der Ziele. Starten Sie einen. Die Angaben unten stammen vom letzten.</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock is not the ledger server&apos;s. Set both by the same time service, or access begins and ends at the wrong moment.</source>
        <translation>Die Uhr des Enforcers geht anders als die des Ledger-Servers. Stellen Sie beide nach demselben Zeitdienst, sonst beginnt und endet Zugriff zum falschen Zeitpunkt.</translation>
    </message>
    <message>
        <source>The enforcer is there and does not answer what waits. Look at its log.</source>
        <translation>Der Enforcer ist da, beantwortet aber nicht, was wartet. Sehen Sie in seinem Protokoll nach.</translation>
    </message>
    <message>
        <source>Where a target is not reached, nothing opens and endings are tried again until they work. Look at the target and at the network to it.</source>
        <translation>Wo ein Ziel nicht erreicht wird, öffnet nichts, und das Beenden wird wiederholt, bis es gelingt. Prüfen Sie das Ziel und das Netzwerk dorthin.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>as the server&apos;s</source>
        <translation>wie die des Servers</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>%1 hinter der des Servers</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>%1 vor der des Servers</translation>
    </message>
    <message>
        <source>%1 ms against the clock of the ledger&apos;s server, when it last gave a sign of life; up to %2 s is all right</source>
        <translation>%1 ms Abweichung von der Uhr des Ledger-Servers beim letzten Lebenszeichen; bis %2 s ist in Ordnung</translation>
    </message>
    <message>
        <source>A ledger in a file has no clock of its own; nothing is measured while no enforcer leads</source>
        <translation>Ein Ledger in einer Datei hat keine eigene Uhr; solange kein Enforcer führt, wird nichts gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yours</source>
        <translation>%1 von Ihnen</translation>
    </message>
    <message>
        <source>What people have sent and the enforcer has not answered</source>
        <translation>Was gesendet, aber vom Enforcer noch nicht beantwortet wurde</translation>
    </message>
    <message>
        <source>Only what you have sent: the server shows nobody what others send, and no enforcer says how much waits in all</source>
        <translation>Nur was Sie gesendet haben: Der Server zeigt niemandem, was andere senden, und kein Enforcer meldet, wie viel insgesamt wartet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>it is not the log that was signed</source>
        <translation>nicht das signierte Protokoll</translation>
    </message>
    <message>
        <source>no contradiction known</source>
        <translation>kein Widerspruch bekannt</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Nobody enforces</source>
        <translation>Kein Enforcer aktiv</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>Nichts wird geöffnet</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhren weichen ab</translation>
    </message>
    <message>
        <source>Messages wait</source>
        <translation>Nachrichten warten</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>Wartet zu lange</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Noch nicht signiert</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>emergency open</source>
        <translation>Notfall offen</translation>
    </message>
    <message>
        <source>Emergency access of theirs is open or was not reviewed</source>
        <translation>Ein Notfallzugriff dieser Person ist offen oder wurde nicht geprüft</translation>
    </message>
    <message>
        <source>first time here</source>
        <translation>erstmals hier</translation>
    </message>
    <message>
        <source>First time on this target</source>
        <translation>Zum ersten Mal auf diesem Ziel</translation>
    </message>
    <message>
        <source>often this week</source>
        <translation>oft diese Woche</translation>
    </message>
    <message>
        <source>Third time or more on this target in 7 days</source>
        <translation>Dritter Zugriff oder mehr auf dieses Ziel in 7 Tagen</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>länger als üblich</translation>
    </message>
    <message>
        <source>More than twice as long as they usually get here</source>
        <translation>Mehr als doppelt so lange, wie diese Person hier sonst erhält</translation>
    </message>
    <message>
        <source>odd hour</source>
        <translation>Randzeit</translation>
    </message>
    <message>
        <source>Filed or to start outside of 07:00 to 19:00, or at the weekend</source>
        <translation>Einreichung oder Beginn außerhalb von 07:00 bis 19:00 oder am Wochenende</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>Longer than this rule usually gives</source>
        <translation>Länger, als diese Regel sonst gewährt</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Entschieden in</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>Nothing of this time to count.</source>
        <translation>In dieser Zeit gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <source>Half within %1, 99 of 100 within %2. Counted: %L3.</source>
        <translation>Die Hälfte innerhalb von %1, 99 von 100 innerhalb von %2. Gezählt: %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 – %3: %n requests</source>
        <comment>day, from hour, to hour</comment>
        <translation>
            <numerusform>%1 %2 – %3: %n Antrag</numerusform>
            <numerusform>%1 %2 – %3: %n Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>hour from %1</source>
        <translation>Stunde ab %1</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <comment>which part of the time</comment>
        <translation>
            <numerusform>%Ln Antrag, %1</numerusform>
            <numerusform>%Ln Anträge, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %L1 break-glass, %2</source>
        <comment>of them, which part of the time</comment>
        <translation>
            <numerusform>%Ln Antrag, davon Notfallzugriffe: %L1, %2</numerusform>
            <numerusform>%Ln Anträge, davon Notfallzugriffe: %L1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>The server does not answer. Check its address and the network, then try again.</source>
        <translation>Der Server antwortet nicht. Prüfen Sie seine Adresse und das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no ledger in this database. Check the database&apos;s name, or ask the officer who invited you.</source>
        <translation>In dieser Datenbank gibt es kein Ledger. Prüfen Sie den Namen der Datenbank, oder fragen Sie den Officer, der Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>The connection to the server cannot be trusted: its certificate does not fit. Check the TLS mode and name the certificate of your team under Other options, as sslrootcert.</source>
        <translation>Der Verbindung zum Server ist nicht zu trauen: Sein Zertifikat passt nicht. Prüfen Sie den TLS-Modus, und geben Sie das Zertifikat Ihres Teams unter „Weitere Optionen“ als sslrootcert an.</translation>
    </message>
    <message>
        <source>The server does not let this login in from here. Ask whoever runs the database.</source>
        <translation>Der Server lässt dieses Login von hier aus nicht zu. Wenden Sie sich an die Person, die die Datenbank betreibt.</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>Das Ledger wurde von einer anderen Version angelegt. Aktualisieren Sie Sallyport auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Paste the invitation that an officer gave you.</source>
        <translation>Fügen Sie die Einladung ein, die Sie von einem Officer erhalten haben.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy the whole line, from its first word to its last letter.</source>
        <translation>Das ist keine vollständige Einladung. Kopieren Sie die ganze Zeile, vom ersten Wort bis zum letzten Buchstaben.</translation>
    </message>
    <message>
        <source>This invitation is too old. Ask an officer for another one.</source>
        <translation>Diese Einladung ist zu alt. Bitten Sie einen Officer um eine neue.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Geben Sie die Datenbank an.</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as db.example.com or db.example.com:5432; several are separated by commas.</source>
        <translation>Das ist keine Serveradresse. Schreiben Sie sie als db.example.com oder db.example.com:5432; mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” is no option. Write one a line, each once, as name=value.</source>
        <translation>„%1“ ist keine Option. Schreiben Sie eine je Zeile, jede nur einmal, als name=value.</translation>
    </message>
    <message>
        <source>A password does not belong here: it would be kept in plain text. Remove it.</source>
        <translation>Ein Passwort gehört nicht hierher: Es würde im Klartext gespeichert. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 has a field of its own above. Remove it here.</source>
        <translation>%1 hat oben ein eigenes Feld. Entfernen Sie die Angabe hier.</translation>
    </message>
    <message>
        <source>The server does not take the invitation: it was used already, or replaced by a newer one. Ask an officer for another one.</source>
        <translation>Der Server nimmt die Einladung nicht an: Sie wurde schon verwendet oder durch eine neuere ersetzt. Bitten Sie einen Officer um eine neue.</translation>
    </message>
    <message>
        <source>This is not the ledger that you were invited to. Enter nothing more, and tell the officer who invited you.</source>
        <translation>Das ist nicht das Ledger, zu dem Sie eingeladen wurden. Geben Sie nichts mehr ein, und informieren Sie den Officer, der Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Nobody on this ledger has your login any more. Ask an officer.</source>
        <translation>Ihr Login gehört auf diesem Ledger zu niemandem mehr. Fragen Sie einen Officer.</translation>
    </message>
    <message>
        <source>Your key could not be kept on this machine. Check that your keyring is unlocked and the disk has room, then try again.</source>
        <translation>Ihr Schlüssel konnte auf diesem Gerät nicht gespeichert werden. Prüfen Sie, ob der Schlüsselbund entsperrt und auf dem Datenträger noch Platz ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer what happened.</source>
        <translation>Der Schlüssel dieses Geräts wurde widerrufen. Fragen Sie einen Officer, was geschehen ist.</translation>
    </message>
    <message>
        <source>You are not on this ledger any more. Ask an officer.</source>
        <translation>Sie gehören nicht mehr zu diesem Ledger. Fragen Sie einen Officer.</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>Die Verbindung zum Server wird hergestellt.</translation>
    </message>
    <message>
        <source>Taking up the invitation: its password is replaced by one that only this machine knows.</source>
        <translation>Die Einladung wird angenommen: Ihr Passwort wird durch eines ersetzt, das nur dieses Gerät kennt.</translation>
    </message>
    <message>
        <source>Making this machine&apos;s key.</source>
        <translation>Der Schlüssel dieses Geräts wird erzeugt.</translation>
    </message>
    <message>
        <source>The server does not answer. Trying again; nothing is lost.</source>
        <translation>Der Server antwortet nicht. Es wird erneut versucht; nichts geht verloren.</translation>
    </message>
    <message>
        <source>verify-full: certificate and name are checked</source>
        <translation>verify-full: Zertifikat und Name werden geprüft</translation>
    </message>
    <message>
        <source>verify-ca: the certificate is checked</source>
        <translation>verify-ca: Das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>require: encrypted, with whomever it is</source>
        <translation>require: verschlüsselt, gleich mit wem</translation>
    </message>
    <message>
        <source>prefer: encrypted where the server can</source>
        <translation>prefer: verschlüsselt, wenn der Server es kann</translation>
    </message>
    <message>
        <source>allow: encrypted where the server insists</source>
        <translation>allow: verschlüsselt, wenn der Server darauf besteht</translation>
    </message>
    <message>
        <source>disable: never encrypted</source>
        <translation>disable: nie verschlüsselt</translation>
    </message>
    <message>
        <source>Nobody checks whose server this is. On a network that others share, choose a mode that verifies.</source>
        <translation>Niemand prüft, wessen Server das ist. Wählen Sie in einem Netzwerk, das andere mitnutzen, einen Modus mit Prüfung.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Opening your keyring. It may ask you to unlock it.</source>
        <translation>Ihr Schlüsselbund wird geöffnet. Möglicherweise werden Sie gebeten, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Opening your keys.</source>
        <translation>Ihre Schlüssel werden geöffnet.</translation>
    </message>
    <message>
        <source>Your keyring is locked, and your keys are in it. Unlock it, then try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, und Ihre Schlüssel liegen darin. Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keys are in %1, sealed with a passphrase.</source>
        <translation>Ihre Schlüssel liegen in %1, geschützt durch eine Passphrase.</translation>
    </message>
    <message>
        <source>Your keys will be kept in %1, sealed with a passphrase. Nobody can recover it: if you forget it, your keys are lost and an officer has to enrol this machine again.</source>
        <translation>Ihre Schlüssel werden in %1 gespeichert, geschützt durch eine Passphrase. Niemand kann sie wiederherstellen: Wenn Sie sie vergessen, sind Ihre Schlüssel verloren, und ein Officer muss dieses Gerät neu registrieren.</translation>
    </message>
    <message>
        <source>This machine has no keychain that could hold your keys.</source>
        <translation>Dieses Gerät hat keinen Schlüsselbund, der Ihre Schlüssel aufnehmen könnte.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Try again.</source>
        <translation>Das ist nicht die Passphrase dieser Datei. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Without a place for your keys nothing can be signed, so the console stays closed. Try again to choose a passphrase.</source>
        <translation>Ohne einen Ort für Ihre Schlüssel kann nichts signiert werden, deshalb bleibt die Konsole geschlossen. Versuchen Sie es erneut, um eine Passphrase zu wählen.</translation>
    </message>
    <message>
        <source>Your keys stay sealed, so nothing can be signed and the console stays closed. Try again when you have the passphrase.</source>
        <translation>Ihre Schlüssel bleiben verschlossen, deshalb kann nichts signiert werden, und die Konsole bleibt geschlossen. Versuchen Sie es erneut, wenn Sie die Passphrase haben.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read. Check its name, its owner and its mode.</source>
        <translation>Die Passphrase-Datei %1 kann nicht gelesen werden. Prüfen Sie ihren Namen, ihren Eigentümer und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The passphrase in %1 cannot seal a new key file. Use one of %2 characters or more.</source>
        <translation>Die Passphrase in %1 eignet sich nicht für eine neue Schlüsseldatei. Verwenden Sie eine mit mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open the key file %2. Name the right one.</source>
        <translation>Die Passphrase in %1 öffnet die Schlüsseldatei %2 nicht. Geben Sie die richtige an.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used. Check who owns it and its mode.</source>
        <translation>Die Schlüsseldatei %1 kann nicht verwendet werden. Prüfen Sie ihren Eigentümer und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Another program is using the key file %1. End it, then try again.</source>
        <translation>Ein anderes Programm verwendet die Schlüsseldatei %1. Beenden Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no key file of Sallyport. Keep it and tell security.</source>
        <translation>%1 ist beschädigt oder keine Schlüsseldatei von Sallyport. Bewahren Sie die Datei auf, und informieren Sie das Sicherheitsteam.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be opened. Check that its folder is there.</source>
        <translation>Die Schlüsseldatei %1 kann nicht geöffnet werden. Prüfen Sie, ob ihr Ordner vorhanden ist.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>A request waits for you</source>
        <translation>Ein Antrag wartet auf Sie</translation>
    </message>
    <message>
        <source>Somebody asks back about your request</source>
        <translation>Jemand fragt zu Ihrem Antrag zurück</translation>
    </message>
    <message>
        <source>One of your requests was decided</source>
        <translation>Über einen Ihrer Anträge wurde entschieden</translation>
    </message>
    <message>
        <source>One of your accesses can start</source>
        <translation>Einer Ihrer Zugriffe kann beginnen</translation>
    </message>
    <message>
        <source>One of your accesses is open</source>
        <translation>Einer Ihrer Zugriffe ist offen</translation>
    </message>
    <message>
        <source>One of your accesses ends in %1</source>
        <translation>Einer Ihrer Zugriffe endet in %1</translation>
    </message>
    <message>
        <source>One of your accesses is at its end</source>
        <translation>Einer Ihrer Zugriffe ist am Ende</translation>
    </message>
    <message>
        <source>One of your accesses is over</source>
        <translation>Einer Ihrer Zugriffe ist beendet</translation>
    </message>
    <message>
        <source>One of your accesses could not be closed yet</source>
        <translation>Einer Ihrer Zugriffe konnte noch nicht geschlossen werden</translation>
    </message>
    <message>
        <source>Somebody broke the glass</source>
        <translation>Jemand hat einen Notfallzugriff geöffnet</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>Ein Notfall wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>Eine Richtlinie wartet auf Signaturen</translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests wait for an answer</source>
        <translation>
            <numerusform>%n Ihrer Anträge wartet auf eine Antwort</numerusform>
            <numerusform>%n Ihrer Anträge warten auf eine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests were decided</source>
        <translation>
            <numerusform>Über %n Ihrer Anträge wurde entschieden</numerusform>
            <numerusform>Über %n Ihrer Anträge wurde entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses can start</source>
        <translation>
            <numerusform>%n Ihrer Zugriffe kann beginnen</numerusform>
            <numerusform>%n Ihrer Zugriffe können beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are open</source>
        <translation>
            <numerusform>%n Ihrer Zugriffe ist offen</numerusform>
            <numerusform>%n Ihrer Zugriffe sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses end soon</source>
        <translation>
            <numerusform>%n Ihrer Zugriffe endet bald</numerusform>
            <numerusform>%n Ihrer Zugriffe enden bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are at their end</source>
        <translation>
            <numerusform>%n Ihrer Zugriffe ist am Ende</numerusform>
            <numerusform>%n Ihrer Zugriffe sind am Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are over</source>
        <translation>
            <numerusform>%n Ihrer Zugriffe ist beendet</numerusform>
            <numerusform>%n Ihrer Zugriffe sind beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses could not be closed yet</source>
        <translation>
            <numerusform>%n Ihrer Zugriffe konnte noch nicht geschlossen werden</numerusform>
            <numerusform>%n Ihrer Zugriffe konnten noch nicht geschlossen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The glass was broken %n times</source>
        <translation>
            <numerusform>%n Notfallzugriff wurde geöffnet</numerusform>
            <numerusform>%n Notfallzugriffe wurden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergencies wait for your review</source>
        <translation>
            <numerusform>%n Notfall wartet auf Ihre Prüfung</numerusform>
            <numerusform>%n Notfälle warten auf Ihre Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies wait for signatures</source>
        <translation>
            <numerusform>%n Richtlinie wartet auf Signaturen</numerusform>
            <numerusform>%n Richtlinien warten auf Signaturen</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>What came while it was quiet</source>
        <translation>Was in der Ruhezeit kam</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 endet in %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: show it in the window</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: remind me again</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Sallyport goes on in the tray</source>
        <translation>Sallyport läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It tells you what waits and what ends. Its icon opens it again and quits it.</source>
        <translation>Dort hören Sie, was wartet und was endet. Das Symbol öffnet und beendet Sallyport.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n Antrag wartet auf Sie</numerusform>
            <numerusform>%n Anträge warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>access, how long</comment>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>It is the first rule about %1 for “%2”; it does not name %3 any more.</source>
        <translation>Das ist die erste Regel zu %1 für „%2“; sie nennt %3 nicht mehr.</translation>
    </message>
    <message>
        <source>It is the first rule that lets %1 (%2) ask for %3, for “%4”.</source>
        <translation>Das ist die erste Regel, nach der %1 (%2) %3 für „%4“ beantragen darf.</translation>
    </message>
    <message>
        <source>Asked for nothing else in 90 days</source>
        <translation>In 90 Tagen nichts weiter beantragt</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 beantragt</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 genehmigt</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 ended early by somebody</source>
        <translation>%1 vorzeitig von anderen beendet</translation>
    </message>
    <message>
        <source>Rule %1: at most %2, decided within %3</source>
        <translation>Regel %1: höchstens %2, Entscheidungsfrist %3</translation>
    </message>
    <message>
        <source>Where nobody says how long, it gives %1.</source>
        <translation>Ohne Angabe einer Dauer gewährt sie %1.</translation>
    </message>
    <message>
        <source>Asked for this request: %1.</source>
        <translation>Für diesen Antrag gefragt: %1.</translation>
    </message>
    <message>
        <source>Extensions: at most %1, each by up to %2.</source>
        <translation>Verlängerungen: höchstens %1, jeweils um bis zu %2.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>This is not a whole enrolment text. Copy the whole line that their machine shows: their id and two long numbers, with colons between.</source>
        <translation>Das ist kein vollständiger Registrierungstext. Kopieren Sie die ganze Zeile, die das Gerät der Person anzeigt: ihre ID und zwei lange Zahlen, durch Doppelpunkte getrennt.</translation>
    </message>
    <message>
        <source>The server has no connections left for one more person. A DBA raises max_connections: %1 for each person and %2 for the enforcers. Then invite again.</source>
        <translation>Der Server hat keine Verbindungen mehr für eine weitere Person frei. Die Datenbankadministration muss max_connections erhöhen: %1 je Person und %2 für die Enforcer. Laden Sie danach erneut ein.</translation>
    </message>
    <message>
        <source>%1 decides until %2</source>
        <translation>%1 entscheidet bis %2</translation>
    </message>
    <message>
        <source>%1 decides from %2 to %3</source>
        <translation>%1 entscheidet von %2 bis %3</translation>
    </message>
    <message>
        <source>in the place of %1 until %2</source>
        <translation>in Vertretung von %1 bis %2</translation>
    </message>
    <message>
        <source>in the place of %1 from %2 to %3</source>
        <translation>in Vertretung von %1, %2 bis %3</translation>
    </message>
    <message>
        <source>Waits to be enrolled</source>
        <translation>Wartet auf Registrierung</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>%1 (%2) is in the group %3.</source>
        <translation>%1 (%2) gehört zur Gruppe %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the group %3.</source>
        <translation>%1 (%2) gehört nicht zur Gruppe %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is the manager of %1.</source>
        <translation>Niemand ist die Führungskraft von %1.</translation>
    </message>
    <message>
        <source>%1 is the manager of %2.</source>
        <translation>%1 ist die Führungskraft von %2.</translation>
    </message>
    <message>
        <source>The policy says what each group may ask for and decide.</source>
        <translation>Die Richtlinie legt fest, was jede Gruppe beantragen und entscheiden darf.</translation>
    </message>
    <message>
        <source>Officers add people, enrol machines, change groups and see every request. No policy limits that.</source>
        <translation>Officers fügen Personen hinzu, registrieren Geräte, ändern Gruppen und sehen jeden Antrag. Keine Richtlinie schränkt das ein.</translation>
    </message>
    <message>
        <source>Security sees every request and may end any access. No policy limits that.</source>
        <translation>Das Sicherheitsteam sieht jeden Antrag und darf jeden Zugriff beenden. Keine Richtlinie schränkt das ein.</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. Check that the policy names it in exactly this way.</source>
        <translation>In dieser Gruppe ist noch niemand. Prüfen Sie, ob die Richtlinie sie genau so nennt.</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs then: to ask for, or to decide.</source>
        <translation>Was die Richtlinie dieser Gruppe gewährt, gilt dann auch für diese Person: beim Beantragen wie beim Entscheiden.</translation>
    </message>
    <message>
        <source>A group&apos;s name is 1 to 40 of a-z, 0-9 and -, and does not begin with -.</source>
        <translation>Der Name einer Gruppe besteht aus 1 bis 40 Zeichen aus a-z, 0-9 und - und beginnt nicht mit -.</translation>
    </message>
    <message>
        <source>They are in this group already. Choose another one.</source>
        <translation>Die Person ist bereits in dieser Gruppe. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Diesen Schlüssel widerrufen?</translation>
    </message>
    <message>
        <source>What the machine of %1 with the key %2 signs from now on is refused, for good. Requests and approvals that it signed lapse while they wait, and access that it asked for ends now. To work again, the machine is enrolled with a new key.</source>
        <translation>Was das Gerät von %1 mit dem Schlüssel %2 von jetzt an signiert, wird endgültig zurückgewiesen. Wartende Anträge und Genehmigungen, die es signiert hat, verfallen, und Zugriff, den es beantragt hat, endet jetzt. Um wieder zu arbeiten, muss das Gerät mit einem neuen Schlüssel registriert werden.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Disable %1 for good?</source>
        <translation>%1 endgültig deaktivieren?</translation>
    </message>
    <message>
        <source>Every key of theirs is revoked, their requests and approvals lapse while they wait, their access ends now, and their login is closed. Should they come back, they are added anew, under another id and login, and inherit nothing.</source>
        <translation>Alle Schlüssel der Person werden widerrufen, ihre wartenden Anträge und Genehmigungen verfallen, ihr Zugriff endet jetzt, und ihr Login wird geschlossen. Kehrt sie zurück, wird sie neu hinzugefügt, mit anderer ID und anderem Login, und übernimmt nichts.</translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation>Endgültig deaktivieren</translation>
    </message>
    <message>
        <source>Invite again?</source>
        <translation>Erneut einladen?</translation>
    </message>
    <message>
        <source>What opened the ledger for %1 before does so no more: an earlier invitation, and the password on their machine. Their keys stay enrolled.</source>
        <translation>Was %1 das Ledger bisher geöffnet hat, öffnet es nicht mehr: eine frühere Einladung und das Passwort auf dem Gerät. Die Schlüssel bleiben registriert.</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs no more: to ask for, or to decide. Access that is open goes on until its end.</source>
        <translation>Was die Richtlinie dieser Gruppe gewährt, gilt nicht mehr für diese Person: weder beim Beantragen noch beim Entscheiden. Offener Zugriff läuft bis zu seinem Ende weiter.</translation>
    </message>
    <message>
        <source>The rights of officers end for them: to add people, enrol machines, change groups and see every request.</source>
        <translation>Die Person verliert die Rechte der Officers: Personen hinzufügen, Geräte registrieren, Gruppen ändern und jeden Antrag sehen.</translation>
    </message>
    <message>
        <source>The rights of security end for them: to see every request, and to end any access.</source>
        <translation>Die Person verliert die Rechte des Sicherheitsteams: jeden Antrag sehen und jeden Zugriff beenden.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Waiting</source>
        <comment>state of a request</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a request</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>state of a request</comment>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a request</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>state of a request</comment>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>state of a request</comment>
        <translation>Hängt fest</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a request</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a request</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a request</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>state of a request</comment>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <comment>state of a request</comment>
        <translation>Verlängerung genehmigt</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 lets %2 ask</source>
        <translation>%1 erlaubt %2 den Antrag</translation>
    </message>
    <message>
        <source>%1 does not name %2 or a group of theirs</source>
        <translation>%1 nennt weder %2 noch eine Gruppe dieser Person</translation>
    </message>
    <message>
        <source>%1 would fit, but stands behind the one that decides</source>
        <translation>%1 würde passen, steht aber hinter der entscheidenden Regel</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 – %2 of: %3</source>
        <comment>stage, how many, people</comment>
        <translation>%1 – %2 von: %3</translation>
    </message>
    <message>
        <source>; %1 denials end it</source>
        <translation>; %1 Ablehnungen beenden den Antrag</translation>
    </message>
    <message>
        <source>The stage “%1” cannot be filled by other people, so it is refused.</source>
        <translation>Die Stufe „%1“ kann nicht von anderen Personen erfüllt werden, deshalb wird zurückgewiesen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 · no rule</source>
        <comment>scenario</comment>
        <translation>%1 · keine Regel</translation>
    </message>
    <message>
        <source>%1 · rule %2 · up to %3</source>
        <comment>scenario, rule, longest duration</comment>
        <translation>%1 · Regel %2 · bis zu %3</translation>
    </message>
    <message>
        <source>No rule lets %1 ask for this.</source>
        <translation>Keine Regel lässt %1 das beantragen.</translation>
    </message>
    <message>
        <source>The ban %1 refuses it, whatever the rules say.</source>
        <translation>Das Verbot %1 schließt es aus, was auch immer die Regeln sagen.</translation>
    </message>
    <message>
        <source>%1 is longer than the rule allows.</source>
        <translation>%1 ist länger, als die Regel erlaubt.</translation>
    </message>
    <message>
        <source>The rule approves it at once: nobody is asked.</source>
        <translation>Die Regel genehmigt sofort: Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>%1 may ask for it, usually for %2.</source>
        <translation>%1 darf das beantragen, üblicherweise für %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, how it ends</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Several requests may be approved at a time.</source>
        <translation>Mehrere Anträge dürfen zusammen genehmigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>By up to %1, %n times.</source>
        <translation>
            <numerusform>Um bis zu %1, einmal.</numerusform>
            <numerusform>Um bis zu %1, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same people are asked.</source>
        <translation>Dieselben Personen werden gefragt.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>something that this version cannot tell</source>
        <translation>etwas, das diese Version nicht benennen kann</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>wer signiert</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation>nötige Signaturen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>shortest reason</source>
        <translation>kürzeste Begründung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>smallest number</source>
        <translation>kleinste Zahl</translation>
    </message>
    <message>
        <source>largest number</source>
        <translation>größte Zahl</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>who may ask</source>
        <translation>wer beantragen darf</translation>
    </message>
    <message>
        <source>usual duration</source>
        <translation>übliche Dauer</translation>
    </message>
    <message>
        <source>longest duration</source>
        <translation>längste Dauer</translation>
    </message>
    <message>
        <source>decided within</source>
        <translation>Entscheidungsfrist</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>warnings before the end</source>
        <translation>Warnungen vor dem Ende</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>Genehmigende</translation>
    </message>
    <message>
        <source>approvals needed</source>
        <translation>nötige Genehmigungen</translation>
    </message>
    <message>
        <source>denials that end it</source>
        <translation>nötige Ablehnungen</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>template of the reason</source>
        <translation>Vorlage der Begründung</translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation>wann es gilt</translation>
    </message>
    <message>
        <source>asks nobody</source>
        <translation>fragt niemanden</translation>
    </message>
    <message>
        <source>way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>stages side by side</source>
        <translation>Stufen nebeneinander</translation>
    </message>
    <message>
        <source>asks later as well</source>
        <translation>fragt später auch</translation>
    </message>
    <message>
        <source>reminds after</source>
        <translation>erinnert nach</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>days of a turn</source>
        <translation>Tage je Dienst</translation>
    </message>
    <message>
        <source>people in turn</source>
        <translation>Personen im Wechsel</translation>
    </message>
    <message>
        <source>claimed within</source>
        <translation>Einlösefrist</translation>
    </message>
    <message>
        <source>start ahead</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>who may ask for others</source>
        <translation>wer für andere beantragen darf</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>break-glass</source>
        <translation>Notfallzugriff</translation>
    </message>
    <message>
        <source>recurs for</source>
        <translation>längste Wiederholung</translation>
    </message>
    <message>
        <source>longest extension</source>
        <translation>längste Verlängerung</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>who approves an extension</source>
        <translation>wer eine Verlängerung genehmigt</translation>
    </message>
    <message>
        <source>delay of a loosening</source>
        <translation>Wartezeit einer Lockerung</translation>
    </message>
    <message>
        <source>grade at least</source>
        <translation>Klasse mindestens</translation>
    </message>
    <message>
        <source>turns from a file</source>
        <translation>Dienste aus einer Datei</translation>
    </message>
    <message>
        <source>approved several at a time</source>
        <translation>mehrere zusammen genehmigt</translation>
    </message>
    <message>
        <source>ends when unused for</source>
        <translation>endet, wenn ungenutzt für</translation>
    </message>
    <message>
        <source>ends when idle for</source>
        <translation>endet, wenn inaktiv für</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>for longer than %1</source>
        <translation>länger als %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>for tags %1</source>
        <translation>bei den Tags %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>außerhalb von %1</translation>
    </message>
    <message>
        <source>the first time</source>
        <translation>beim ersten Mal</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>nicht beim ersten Mal</translation>
    </message>
    <message>
        <source>at %1 risk or more</source>
        <translation>Risiko mindestens %1</translation>
    </message>
    <message>
        <source>at %1 risk or less</source>
        <translation>Risiko höchstens %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Scenario %1, field %2</source>
        <translation>Szenario %1, Feld %2</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Rule %1, way “%2”</source>
        <translation>Regel %1, Weg „%2“</translation>
    </message>
    <message>
        <source>Rule %1, stage “%2”</source>
        <translation>Regel %1, Stufe „%2“</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Verbote</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Verbot %1</translation>
    </message>
    <message>
        <source>Rota %1</source>
        <translation>Dienstplan %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>when, digest, its first words</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Version %1, put into force by %2, %3, %4</source>
        <translation>Version %1, in Kraft gesetzt von %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, in Kraft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in the policy, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 loosening, %3 tightening, %4 neutral</source>
        <translation>%1: %2 lockern, %3 verschärfen, %4 neutral</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it, then choose it again.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und Sie sie lesen dürfen, und wählen Sie sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n more signatures are needed; %1 may sign.</source>
        <translation>
            <numerusform>%n weitere Signatur ist nötig; signieren darf: %1.</numerusform>
            <numerusform>%n weitere Signaturen sind nötig; signieren darf: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One whose right came back counts only with the next signature, and nobody else may sign: withdraw it and propose it anew.</source>
        <translation>Wer sein Recht zurückerhalten hat, zählt erst mit der nächsten Signatur, und sonst darf niemand signieren: Ziehen Sie sie zurück, und schlagen Sie sie neu vor.</translation>
    </message>
    <message>
        <source>One more signature is needed, since one whose right came back counts only with the next; %1 may sign.</source>
        <translation>Eine weitere Signatur ist nötig, da jemand mit zurückerhaltenem Recht erst mit der nächsten zählt; signieren darf: %1.</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>%1 hat die Richtlinie %2 vorgeschlagen</translation>
    </message>
    <message>
        <source>Signed by %1: %2 of %3.</source>
        <translation>Signiert von %1: %2 von %3.</translation>
    </message>
    <message>
        <source>%1 It loosens: it comes into force in %2 (%3) unless somebody withdraws it.</source>
        <translation>%1 Sie lockert: Sie tritt in %2 in Kraft (%3), sofern niemand sie zurückzieht.</translation>
    </message>
    <message>
        <source>%1 It loosens, so it waits for %2 after that.</source>
        <translation>%1 Sie lockert, deshalb wartet sie danach noch %2.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n more signatures after yours.</source>
        <translation>
            <numerusform>Nach Ihrer ist noch %n weitere Signatur nötig.</numerusform>
            <numerusform>Nach Ihrer sind noch %n weitere Signaturen nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It loosens, so it comes into force %1 after the last signature; until then any of those who may sign takes it back.</source>
        <translation>Sie lockert, deshalb tritt sie erst %1 nach der letzten Signatur in Kraft; bis dahin kann jede signaturberechtigte Person sie zurückziehen.</translation>
    </message>
    <message>
        <source>From then on every new request is judged by it. What waits or is open keeps the version under which it was filed, and opens only where both allow it.</source>
        <translation>Von da an wird jeder neue Antrag nach ihr beurteilt. Was wartet oder offen ist, behält die Version, unter der es eingereicht wurde, und öffnet nur, wo beide es erlauben.</translation>
    </message>
    <message>
        <source>policy %1 · %2, over policy %3</source>
        <comment>digest, its words, digest</comment>
        <translation>Richtlinie %1 · %2, über Richtlinie %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed; %n more signatures are needed</source>
        <translation>
            <numerusform>%1 ist signiert; %n weitere Signatur ist nötig</numerusform>
            <numerusform>%1 ist signiert; %n weitere Signaturen sind nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed; it comes into force in %2</source>
        <translation>%1 ist signiert; sie tritt in %2 in Kraft</translation>
    </message>
    <message>
        <source>%1 is in force now</source>
        <translation>%1 ist jetzt in Kraft</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>beantragt von %1</translation>
    </message>
    <message>
        <source>amended by %1</source>
        <translation>geändert von %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation>abgelehnt von %1</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>zurückgezogen von %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>such as release, person</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>no rule allows it</source>
        <translation>keine Regel erlaubt es</translation>
    </message>
    <message>
        <source>the ban %1 forbids it</source>
        <translation>das Verbot %1 untersagt es</translation>
    </message>
    <message>
        <source>the policy was tightened meanwhile</source>
        <translation>die Richtlinie wurde inzwischen verschärft</translation>
    </message>
    <message>
        <source>a stage cannot be filled</source>
        <translation>eine Stufe kann nicht erfüllt werden</translation>
    </message>
    <message>
        <source>longer than the rule allows</source>
        <translation>länger, als die Regel erlaubt</translation>
    </message>
    <message>
        <source>the reason is too short</source>
        <translation>die Begründung ist zu kurz</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>das Feld %1 fehlt</translation>
    </message>
    <message>
        <source>the field %1 is not of its form</source>
        <translation>das Feld %1 hat nicht die geforderte Form</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>ein Feld %1 gibt es nicht</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>diese Person war nicht gefragt</translation>
    </message>
    <message>
        <source>it is their own</source>
        <translation>es ist der eigene Antrag</translation>
    </message>
    <message>
        <source>they had decided already</source>
        <translation>diese Person hatte schon entschieden</translation>
    </message>
    <message>
        <source>nothing waited any more</source>
        <translation>es wartete nichts mehr</translation>
    </message>
    <message>
        <source>there is no such request</source>
        <translation>diesen Antrag gibt es nicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>person, profile, target</comment>
        <translation>%1: %2 auf %3</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>zurückgewiesen: %1</translation>
    </message>
    <message>
        <source>approved, for %1</source>
        <translation>genehmigt, für %1</translation>
    </message>
    <message>
        <source>waiting; asks %1</source>
        <translation>ausstehend; fragt %1</translation>
    </message>
    <message>
        <source>%1, %2. It was %3. It would have been %4.</source>
        <translation>%1, %2. Tatsächlich: %3. Simuliert: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would have come otherwise: %1 of the last %2 days were played.</source>
        <translation>Nichts wäre anders ausgegangen. Durchgespielt: %1 der letzten %2 Tage.</translation>
    </message>
    <message>
        <source>%1 would have come otherwise, in %2 of the last %3 days.</source>
        <translation>Anders ausgegangen: %1. Durchgespielt: %2 der letzten %3 Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Auf Antrag</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Loosens</source>
        <translation>Lockert</translation>
    </message>
    <message>
        <source>Tightens</source>
        <translation>Verschärft</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted text</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>There is no “%1:”. Use %2, or put the words in quotes.</source>
        <translation>„%1:“ gibt es nicht. Verwenden Sie %2, oder setzen Sie die Wörter in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write what “%1:” shall be.</source>
        <translation>Schreiben Sie, was „%1:“ sein soll.</translation>
    </message>
    <message>
        <source>A quote is missing at the end.</source>
        <translation>Am Ende fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Use one of %2.</source>
        <translation>Den Zustand „%1“ gibt es nicht. Verwenden Sie einen von %2.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write 30d, 12h, today or 2026-11-30.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie 30d, 12h, today oder 2026-11-30.</translation>
    </message>
    <message>
        <source>Write until: in place of -since:.</source>
        <translation>Schreiben Sie until: statt -since:.</translation>
    </message>
    <message>
        <source>Write since: in place of -until:.</source>
        <translation>Schreiben Sie since: statt -until:.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>wer beantragt hat</translation>
    </message>
    <message>
        <source>who approved or denied</source>
        <translation>wer genehmigt oder abgelehnt hat</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>wie es steht</translation>
    </message>
    <message>
        <source>part of the reason</source>
        <translation>Teil der Begründung</translation>
    </message>
    <message>
        <source>with which rights</source>
        <translation>mit welchen Rechten</translation>
    </message>
    <message>
        <source>for which purpose</source>
        <translation>zu welchem Zweck</translation>
    </message>
    <message>
        <source>filed at or after</source>
        <translation>eingereicht ab</translation>
    </message>
    <message>
        <source>filed before</source>
        <translation>eingereicht vor</translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>clocks skip %1, so it begins after the gap</source>
        <translation>die Uhr überspringt %1, Beginn ist nach der Lücke</translation>
    </message>
    <message>
        <source>clocks show %1 twice, and it begins the first time</source>
        <translation>die Uhr zeigt %1 zweimal, Beginn ist beim ersten Mal</translation>
    </message>
    <message>
        <source>clocks have gone forward</source>
        <translation>Uhr wurde vorgestellt</translation>
    </message>
    <message>
        <source>clocks have gone back</source>
        <translation>Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a time</comment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, until %4, %5</source>
        <translation>%1 %2, %3, bis %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a time</comment>
        <translation>nächster Termin %1</translation>
    </message>
</context>
<context>
    <name>Remaining</name>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>It broke the glass: nobody was asked</source>
        <translation>Notfallzugriff: Niemand wurde gefragt</translation>
    </message>
    <message>
        <source>%1 asked back and waits for an answer</source>
        <translation>%1 hat eine Rückfrage gestellt und wartet auf Antwort</translation>
    </message>
    <message>
        <source>The enforcer holds it back: check that it runs, that its clock was not set back and that the target answers</source>
        <translation>Der Enforcer hält den Zugriff zurück: Prüfen Sie, ob er läuft, ob seine Uhr nicht zurückgestellt wurde und ob das Ziel antwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>step of a chain</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Never opened</source>
        <comment>step of a chain</comment>
        <translation>Nie geöffnet</translation>
    </message>
    <message>
        <source>Opens</source>
        <comment>step of a chain</comment>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Ends later</source>
        <comment>step of a chain</comment>
        <translation>Endet später</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>step of a chain</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step of a chain</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <translation>%1, gleichzeitig</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>step of a chain</comment>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Denied by %1 as %2: %3 of the %4 that end it</source>
        <translation>Abgelehnt von %1 als %2: %3 von %4 Ablehnungen, die den Antrag beenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>earlier occurrences: %1</source>
        <translation>frühere Termine: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Beantragt %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Genehmigt %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, how many requests</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request, what is drawn</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>under a countdown</comment>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>to the end</source>
        <comment>under a countdown</comment>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>for sessions</source>
        <comment>under a countdown: how long they may go on</comment>
        <translation>für Sitzungen</translation>
    </message>
    <message>
        <source>asked for by %1 on behalf of %2</source>
        <translation>beantragt von %1 für %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>extends the access of request %1</source>
        <translation>verlängert den Zugriff aus Antrag %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 beantragt %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile on target</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>more time for %1</source>
        <translation>mehr Zeit für %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>allowed, asked</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 @ %2 · %3 · %4 · revision %5 · policy %6</source>
        <translation>%1 @ %2 · %3 · %4 · Revision %5 · Richtlinie %6</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>who decides, in whose place</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 or %2 more</source>
        <translation>%1 oder %2 weitere</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>deadline reached</source>
        <translation>Frist erreicht</translation>
    </message>
    <message>
        <source>released</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>ended by security</source>
        <translation>vom Sicherheitsteam beendet</translation>
    </message>
    <message>
        <source>denied before it opened</source>
        <translation>vor dem Öffnen abgelehnt</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1, closed in %2&#xa0;s</source>
        <translation>%1, in %2&#xa0;s geschlossen</translation>
    </message>
    <message>
        <source>%1, closed %2&#xa0;s late</source>
        <translation>%1, %2&#xa0;s verspätet geschlossen</translation>
    </message>
    <message>
        <source>%1 does not answer; it is tried again all the time. Check that it runs.</source>
        <translation>%1 antwortet nicht; es wird ständig erneut versucht. Prüfen Sie, ob es läuft.</translation>
    </message>
    <message>
        <source>The enforcer knows no target %1; it has to be named in its configuration.</source>
        <translation>Der Enforcer kennt kein Ziel %1; es muss in seiner Konfiguration stehen.</translation>
    </message>
    <message>
        <source>%1 answered “%2”; it is tried again all the time. Check the guard on it.</source>
        <translation>%1 antwortete „%2“; es wird ständig erneut versucht. Prüfen Sie dort den Guard.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>As %1 sees it in Sallyport</source>
        <translation>In Sallyport, wie %1 es sieht</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>claim it from %1</source>
        <translation>ab %1 einlösen</translation>
    </message>
    <message>
        <source>claim it until %1</source>
        <translation>bis %1 einlösen</translation>
    </message>
    <message>
        <source>to be claimed until %1</source>
        <translation>einzulösen bis %1</translation>
    </message>
    <message>
        <source>the owners of the target</source>
        <translation>die Verantwortlichen des Ziels</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>whose turn it is on %1</source>
        <translation>wer laut %1 Dienst hat</translation>
    </message>
    <message>
        <source>From %1, to be claimed within %2 or it lapses</source>
        <translation>Ab %1, einzulösen innerhalb von %2, sonst verfällt er</translation>
    </message>
    <message>
        <source>To be claimed within %1 once approved, or it lapses</source>
        <translation>Nach der Genehmigung innerhalb von %1 einzulösen, sonst verfällt er</translation>
    </message>
    <message>
        <source>%1 after the approval, unless it is denied until then</source>
        <translation>%1 nach der Genehmigung, sofern nicht vorher abgelehnt</translation>
    </message>
    <message>
        <source>By itself, %1</source>
        <translation>Von selbst, %1</translation>
    </message>
    <message>
        <source>At once; nobody is asked</source>
        <translation>Sofort; niemand wird gefragt</translation>
    </message>
    <message>
        <source>%1, unless it is denied until then</source>
        <translation>%1, sofern nicht vorher abgelehnt</translation>
    </message>
    <message>
        <source>When it is claimed, from %1 until %2; then it lapses</source>
        <translation>Beim Einlösen, ab %1 bis %2; danach verfällt er</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>all of it; what is next</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>may be denied until %1</source>
        <translation>Ablehnung möglich bis %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>Veto until %1</source>
        <translation>Veto bis %1</translation>
    </message>
    <message>
        <source>Approved, %1</source>
        <translation>Genehmigt, %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>Prüfung bis %1</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>to veto</source>
        <comment>under a countdown</comment>
        <translation>für ein Veto</translation>
    </message>
    <message>
        <source>to the start</source>
        <comment>under a countdown</comment>
        <translation>bis zum Start</translation>
    </message>
    <message>
        <source>to claim</source>
        <comment>under a countdown</comment>
        <translation>einzulösen</translation>
    </message>
    <message>
        <source>to review</source>
        <comment>under a countdown</comment>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>an approver lets it start %1 at the earliest</source>
        <translation>laut Genehmigung frühestens %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>when it starts, who put it off</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1 unless denied</source>
        <translation>%1, sofern nicht abgelehnt</translation>
    </message>
    <message>
        <source>when claimed</source>
        <translation>beim Einlösen</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>than the approval</comment>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>when approved</source>
        <translation>nach Genehmigung</translation>
    </message>
    <message>
        <source>Opens at once; alarms %1; is reviewed by %2 within %3</source>
        <translation>Öffnet sofort; alarmiert %1; wird von %2 innerhalb von %3 geprüft</translation>
    </message>
    <message>
        <source>Waits %1 for a veto</source>
        <translation>Wartet %1 auf ein Veto</translation>
    </message>
    <message>
        <source>To be claimed from %1, within %2 or it lapses</source>
        <translation>Ab %1 einzulösen, innerhalb von %2, sonst verfällt er</translation>
    </message>
    <message>
        <source>To be claimed within %1 of when it may open, or it lapses</source>
        <translation>Einzulösen innerhalb von %1, sobald er öffnen darf, sonst verfällt er</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>Öffnet von selbst, %1</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>It does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>It refuses the enforcer</source>
        <translation>Weist den Enforcer ab</translation>
    </message>
    <message>
        <source>What the enforcer needs is not there</source>
        <translation>Was der Enforcer braucht, ist nicht vorhanden</translation>
    </message>
    <message>
        <source>It cannot do what the enforcer needs</source>
        <translation>Kann nicht, was der Enforcer braucht</translation>
    </message>
    <message>
        <source>It does not give the grade that the rule demands now</source>
        <translation>Erreicht die Klasse nicht, die die Regel jetzt verlangt</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>It answers what the enforcer does not understand</source>
        <translation>Antwortet, was der Enforcer nicht versteht</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new differences</source>
        <translation>
            <numerusform>%n neue Abweichung</numerusform>
            <numerusform>%n neue Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put right</source>
        <translation>
            <numerusform>%n berichtigt</numerusform>
            <numerusform>%n berichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>never reconciled</source>
        <translation>nie abgeglichen</translation>
    </message>
    <message>
        <source>reconciled %1: %2</source>
        <translation>abgeglichen %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>kontrolliert %1</translation>
    </message>
    <message>
        <source>So since %1</source>
        <translation>So seit %1</translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <translation>Letzte Kontrolle: %1</translation>
    </message>
    <message>
        <source>Last reconciliation: %1</source>
        <translation>Letzter Abgleich: %1</translation>
    </message>
    <message>
        <source>Its clock against the enforcer&apos;s: %1 ms</source>
        <translation>Seine Uhr gegenüber der des Enforcers: %1 ms</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht kontrolliert</translation>
    </message>
    <message>
        <source>Was reached</source>
        <translation>War erreicht</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>War nicht erreicht</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This policy does not wait any more: somebody took it back, or it is in force.</source>
        <translation>Diese Richtlinie wartet nicht mehr: Sie wurde zurückgezogen oder ist in Kraft.</translation>
    </message>
    <message>
        <source>The rule %1 demands grade %2, which the target cannot give.</source>
        <translation>Die Regel %1 verlangt Klasse %2, die das Ziel nicht bieten kann.</translation>
    </message>
    <message>
        <source>The policy in force leaves no rota %1 to officers.</source>
        <translation>Die geltende Richtlinie überlässt den Officers keinen Dienstplan %1.</translation>
    </message>
    <message>
        <source>Turn %1 has no length, begins before the one above it is over, or is one too many.</source>
        <translation>Dienst %1 hat keine Dauer, beginnt, bevor der darüber vorbei ist, oder ist einer zu viel.</translation>
    </message>
    <message>
        <source>The ledger refused this (%1).</source>
        <translation>Das Ledger hat dies zurückgewiesen (%1).</translation>
    </message>
    <message>
        <source>The connection broke while this was sent. Whether it arrived is found out when the ledger is back, and you are told; nothing else can be sent before.</source>
        <translation>Die Verbindung ist beim Senden abgebrochen. Ob es angekommen ist, wird geklärt, sobald das Ledger wieder da ist, und Ihnen dann mitgeteilt; vorher kann nichts anderes gesendet werden.</translation>
    </message>
    <message>
        <source>It was sent and is in the ledger, but no enforcer has answered yet. Look again later; nothing has to be repeated.</source>
        <translation>Es wurde gesendet und ist im Ledger, aber noch hat kein Enforcer geantwortet. Sehen Sie später wieder nach; nichts muss wiederholt werden.</translation>
    </message>
    <message>
        <source>The ledger does not answer. What you sent is kept and will be sent again.</source>
        <translation>Das Ledger antwortet nicht. Was Sie gesendet haben, wird aufbewahrt und erneut gesendet.</translation>
    </message>
    <message>
        <source>The ledger does not answer. Nothing was sent; try again when it is back.</source>
        <translation>Das Ledger antwortet nicht. Es wurde nichts gesendet; versuchen Sie es erneut, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>No connection to the ledger since %1. What you see is as it was then; deciding and asking wait until the ledger is back. It is tried again all the time.</source>
        <translation>Keine Verbindung zum Ledger seit %1. Sie sehen den Stand von damals; Entscheiden und Beantragen warten, bis das Ledger wieder da ist. Es wird ständig erneut versucht.</translation>
    </message>
    <message>
        <source>Not while the ledger is away: nothing is kept to be sent later.</source>
        <translation>Nicht, solange das Ledger nicht erreichbar ist: Nichts wird aufbewahrt, um später gesendet zu werden.</translation>
    </message>
    <message>
        <source>What you sent at %1 did arrive before the connection broke.</source>
        <translation>Was Sie um %1 gesendet haben, ist noch vor dem Verbindungsabbruch angekommen.</translation>
    </message>
    <message>
        <source>What you sent at %1 did not arrive and will not be sent any more. Please repeat it.</source>
        <translation>Was Sie um %1 gesendet haben, ist nicht angekommen und wird nicht mehr gesendet. Bitte wiederholen Sie es.</translation>
    </message>
    <message>
        <source>The ledger could not take this as it is. Check what you entered.</source>
        <translation>Das Ledger konnte dies so nicht annehmen. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>This machine may not do that here. Check the rights of the ledger&apos;s files.</source>
        <translation>Dieses Gerät darf das dort nicht. Prüfen Sie die Zugriffsrechte der Dateien des Ledgers.</translation>
    </message>
    <message>
        <source>It is not there, or not on this machine.</source>
        <translation>Es ist nicht vorhanden, oder nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look again, then repeat it.</source>
        <translation>Jemand anderes war schneller. Sehen Sie noch einmal nach, und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>The ledger holds something that cannot be right. Tell security before going on.</source>
        <translation>Das Ledger enthält etwas, das nicht stimmen kann. Informieren Sie das Sicherheitsteam, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keyring is locked, or another program holds the ledger. Unlock it, then try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, oder ein anderes Programm hält das Ledger. Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>Das Ledger wurde von einer anderen Version angelegt. Aktualisieren Sie Sallyport auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Nothing opens; open access still ends on time. An officer has to put the newest copy of the ledger back, or accept this one: “sallyportctl status” says how.</source>
        <translation>Nichts wird geöffnet; offener Zugriff endet weiterhin zur vorgesehenen Zeit. Ein Officer muss die neueste Kopie des Ledgers zurückspielen oder diese anerkennen: „sallyportctl status“ sagt, wie.</translation>
    </message>
    <message>
        <source>Entries of the log are missing: an older copy of the ledger was put back, or somebody removed them. %1</source>
        <translation>Im Protokoll fehlen Einträge: Eine ältere Kopie des Ledgers wurde zurückgespielt, oder jemand hat sie entfernt. %1</translation>
    </message>
    <message>
        <source>The log is not the one that was signed: somebody changed or replaced it. %1</source>
        <translation>Das Protokoll ist nicht das, das signiert wurde: Jemand hat es geändert oder ersetzt. %1</translation>
    </message>
    <message>
        <source>The enforcer cannot read what it remembers of the log. %1</source>
        <translation>Der Enforcer kann nicht lesen, was er sich vom Protokoll gemerkt hat. %1</translation>
    </message>
    <message>
        <source>It recurs at times of its own, so its start cannot be put off. Approve it as it is, or deny it and say which times would do.</source>
        <translation>Der Zugriff wiederholt sich zu eigenen Zeiten, deshalb lässt sich sein Beginn nicht verschieben. Genehmigen Sie den Antrag, wie er ist, oder lehnen Sie ihn ab und nennen Sie passende Zeiten.</translation>
    </message>
    <message>
        <source>More time begins where the access would end, so its start cannot be put off. Approve it as it is, or deny it.</source>
        <translation>Mehr Zeit beginnt dort, wo der Zugriff enden würde, deshalb lässt sich der Beginn nicht verschieben. Genehmigen Sie den Antrag, wie er ist, oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The start is further ahead than the policy allows. Choose an earlier one.</source>
        <translation>Der Beginn liegt weiter voraus, als die Richtlinie erlaubt. Wählen Sie einen früheren.</translation>
    </message>
    <message>
        <source>There is nothing to claim: it is not approved, or open already.</source>
        <translation>Hier gibt es nichts einzulösen: Der Zugriff ist nicht genehmigt oder schon offen.</translation>
    </message>
    <message>
        <source>The access may not open yet. Try again when its time has come.</source>
        <translation>Der Zugriff darf noch nicht öffnen. Versuchen Sie es erneut, wenn seine Zeit gekommen ist.</translation>
    </message>
    <message>
        <source>Access can only be put off, to later than now and than what was asked for.</source>
        <translation>Der Zugriff lässt sich nur nach hinten verschieben: auf später als jetzt und später als beantragt.</translation>
    </message>
    <message>
        <source>At that time the policy asks other people as well. Choose another time.</source>
        <translation>Zu dieser Zeit fragt die Richtlinie auch andere Personen. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>It stays with those that it was asked for with. Withdraw it, and ask anew.</source>
        <translation>Der Antrag bleibt bei denen, mit denen er gestellt wurde. Ziehen Sie ihn zurück, und stellen Sie ihn neu.</translation>
    </message>
    <message>
        <source>This machine&apos;s key is not enrolled. Ask an officer to enrol it.</source>
        <translation>Der Schlüssel dieses Geräts ist nicht registriert. Bitten Sie einen Officer, ihn zu registrieren.</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer to enrol a new one.</source>
        <translation>Der Schlüssel dieses Geräts wurde widerrufen. Bitten Sie einen Officer, einen neuen zu registrieren.</translation>
    </message>
    <message>
        <source>Your account is not active any more. Ask an officer.</source>
        <translation>Ihr Konto ist nicht mehr aktiv. Fragen Sie einen Officer.</translation>
    </message>
    <message>
        <source>The signature does not belong to you. Tell security.</source>
        <translation>Die Signatur gehört nicht zu Ihnen. Informieren Sie das Sicherheitsteam.</translation>
    </message>
    <message>
        <source>Messages of this machine are missing on the ledger. Tell security: they were lost or held back.</source>
        <translation>Auf dem Ledger fehlen Nachrichten dieses Geräts, weil sie verloren gingen oder zurückgehalten wurden. Informieren Sie das Sicherheitsteam.</translation>
    </message>
    <message>
        <source>Another copy of this machine&apos;s key has been used. Tell security at once.</source>
        <translation>Eine andere Kopie des Schlüssels dieses Geräts wurde verwendet. Informieren Sie sofort das Sicherheitsteam.</translation>
    </message>
    <message>
        <source>This was answered before. Nothing is left to do.</source>
        <translation>Dies wurde schon beantwortet. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The message came too late to count. Look again, then repeat it.</source>
        <translation>Die Nachricht kam zu spät, um zu zählen. Sehen Sie noch einmal nach, und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong. Set it, then try again.</source>
        <translation>Die Uhr dieses Geräts geht falsch. Stellen Sie sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This machine can prove that the ledger&apos;s log was changed or replaced. Tell an officer at once; nothing opens until it is settled.</source>
        <translation>Dieses Gerät kann beweisen, dass das Protokoll des Ledgers geändert oder ersetzt wurde. Informieren Sie sofort einen Officer; bis das geklärt ist, wird nichts geöffnet.</translation>
    </message>
    <message>
        <source>This machine remembers another log than the ledger&apos;s, and cannot prove it. Tell security.</source>
        <translation>Dieses Gerät erinnert sich an ein anderes Protokoll als das des Ledgers, kann das aber nicht beweisen. Informieren Sie das Sicherheitsteam.</translation>
    </message>
    <message>
        <source>The message could not be read. Update console and enforcer to the same version.</source>
        <translation>Die Nachricht konnte nicht gelesen werden. Bringen Sie Konsole und Enforcer auf dieselbe Version.</translation>
    </message>
    <message>
        <source>The request changed while you were looking. Read it again, then decide.</source>
        <translation>Der Antrag wurde geändert, während Sie ihn ansahen. Lesen Sie ihn noch einmal, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The policy changed while you were looking. Look again, then repeat it.</source>
        <translation>Die Richtlinie hat sich inzwischen geändert. Sehen Sie noch einmal nach, und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>There is no policy yet, so nobody can ask. An officer has to apply one.</source>
        <translation>Es gibt noch keine Richtlinie, deshalb kann niemand etwas beantragen. Ein Officer muss eine in Kraft setzen.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Diesen Antrag gibt es nicht.</translation>
    </message>
    <message>
        <source>This request was filed before. You find it under My access.</source>
        <translation>Dieser Antrag wurde schon eingereicht. Sie finden ihn unter „Meine Zugriffe“.</translation>
    </message>
    <message>
        <source>The request is not waiting for a decision any more.</source>
        <translation>Der Antrag wartet nicht mehr auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>The time for deciding is over. The request has to be filed again.</source>
        <translation>Die Zeit zum Entscheiden ist vorbei. Der Antrag muss neu eingereicht werden.</translation>
    </message>
    <message>
        <source>There is no open access to end: it is over already.</source>
        <translation>Es gibt keinen offenen Zugriff zu beenden: Er ist schon vorbei.</translation>
    </message>
    <message>
        <source>An earlier access there could not be ended yet. Nothing new opens until it has; security has been alerted.</source>
        <translation>Ein früherer Zugriff dort konnte noch nicht beendet werden. Bis dahin öffnet nichts Neues; das Sicherheitsteam ist alarmiert.</translation>
    </message>
    <message>
        <source>Only the person who asked may do this.</source>
        <translation>Das darf nur die Person, die den Antrag gestellt hat.</translation>
    </message>
    <message>
        <source>Nobody decides on their own request. Somebody else has to.</source>
        <translation>Niemand entscheidet über den eigenen Antrag. Das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>The policy does not name you for the step that waits now.</source>
        <translation>Die Richtlinie nennt Sie nicht für den Schritt, der jetzt wartet.</translation>
    </message>
    <message>
        <source>You decided on this request before; one person counts once.</source>
        <translation>Sie haben über diesen Antrag schon entschieden; jede Person zählt einmal.</translation>
    </message>
    <message>
        <source>Only security, an approver or the person themselves may end this access.</source>
        <translation>Nur das Sicherheitsteam, Genehmigende oder die Person selbst dürfen diesen Zugriff beenden.</translation>
    </message>
    <message>
        <source>Only an officer may do this.</source>
        <translation>Das darf nur ein Officer.</translation>
    </message>
    <message>
        <source>No rule lets you ask for this in the place of that person. They can ask themselves.</source>
        <translation>Keine Regel lässt Sie dies für diese Person beantragen. Sie kann es selbst beantragen.</translation>
    </message>
    <message>
        <source>An earlier break-glass was not reviewed in time. Have it reviewed first, or ask in the usual way.</source>
        <translation>Ein früherer Notfallzugriff wurde nicht rechtzeitig geprüft. Lassen Sie ihn zuerst prüfen, oder stellen Sie einen gewöhnlichen Antrag.</translation>
    </message>
    <message>
        <source>Nothing about this request is to be reviewed any more.</source>
        <translation>An diesem Antrag ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>The policy does not name you for this review.</source>
        <translation>Die Richtlinie nennt Sie nicht für diese Prüfung.</translation>
    </message>
    <message>
        <source>Security froze everything: nothing opens now. Ask security when it ends.</source>
        <translation>Das Sicherheitsteam hat alles gesperrt: Derzeit wird nichts geöffnet. Fragen Sie das Sicherheitsteam, wann die Sperre endet.</translation>
    </message>
    <message>
        <source>Nothing is frozen. Nothing is left to do.</source>
        <translation>Nichts ist gesperrt. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Only security may do this.</source>
        <translation>Das darf nur das Sicherheitsteam.</translation>
    </message>
    <message>
        <source>A delegation needs somebody else, and an end at most 90 days after its beginning.</source>
        <translation>Eine Vertretung braucht eine andere Person und ein Ende höchstens 90 Tage nach dem Beginn.</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day to come, for 100 times at most.</source>
        <translation>Wählen Sie Tage, eine Uhrzeit, eine Zeitzone und einen künftigen letzten Tag, für höchstens 100 Termine.</translation>
    </message>
    <message>
        <source>It would recur for longer than the policy allows. Choose an earlier last day.</source>
        <translation>Der Zugriff würde sich länger wiederholen, als die Richtlinie erlaubt. Wählen Sie einen früheren letzten Tag.</translation>
    </message>
    <message>
        <source>Each must end before the next begins. Choose less time or fewer days.</source>
        <translation>Jeder Termin muss enden, bevor der nächste beginnt. Wählen Sie weniger Zeit oder weniger Tage.</translation>
    </message>
    <message>
        <source>Somebody has this id, or had it. Choose another one.</source>
        <translation>Diese ID ist oder war schon vergeben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Somebody has this login. Choose another one, or another id.</source>
        <translation>Dieses Login ist schon vergeben. Wählen Sie ein anderes oder eine andere ID.</translation>
    </message>
    <message>
        <source>There is nobody with this id. Look at the list again.</source>
        <translation>Diese ID gehört niemandem. Sehen Sie noch einmal in der Liste nach.</translation>
    </message>
    <message>
        <source>This key is enrolled already. Nothing is left to do.</source>
        <translation>Dieser Schlüssel ist schon registriert. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The key did not prove that it belongs to this person and this ledger. Have the enrolment made again on their machine.</source>
        <translation>Der Schlüssel hat nicht bewiesen, dass er zu dieser Person und diesem Ledger gehört. Lassen Sie die Registrierung auf dem Gerät der Person wiederholen.</translation>
    </message>
    <message>
        <source>The name is not of the form that the ledger takes. Type it again.</source>
        <translation>Der Name hat nicht die Form, die das Ledger annimmt. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This would leave the ledger without an officer. Make somebody else one first, and enrol their machine.</source>
        <translation>Damit bliebe dem Ledger kein Officer. Machen Sie zuerst jemand anderes dazu, und registrieren Sie das Gerät der Person.</translation>
    </message>
    <message>
        <source>The text of the policy is not on the ledger. Propose it again.</source>
        <translation>Der Text der Richtlinie ist nicht auf dem Ledger. Schlagen Sie sie noch einmal vor.</translation>
    </message>
    <message>
        <source>The enforcer finds mistakes in this policy that the console does not know. Update both to the same version.</source>
        <translation>Der Enforcer findet in dieser Richtlinie Fehler, die die Konsole nicht kennt. Bringen Sie beide auf dieselbe Version.</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for this.</source>
        <translation>Keine Regel der Richtlinie lässt Sie dies beantragen.</translation>
    </message>
    <message>
        <source>The ban %1 of the policy refuses this, whoever approves. Ask security what to do instead.</source>
        <translation>Das Verbot %1 der Richtlinie schließt dies aus, wer auch immer genehmigt. Fragen Sie das Sicherheitsteam, was Sie stattdessen tun können.</translation>
    </message>
    <message>
        <source>The policy has become stricter since this was filed. File it again.</source>
        <translation>Die Richtlinie ist seit dem Einreichen strenger geworden. Reichen Sie den Antrag neu ein.</translation>
    </message>
    <message>
        <source>Nobody could approve this: everyone named in the policy is you or away. Ask an officer to name somebody.</source>
        <translation>Niemand könnte dies genehmigen: Alle, die die Richtlinie nennt, sind Sie selbst oder abwesend. Bitten Sie einen Officer, jemanden zu benennen.</translation>
    </message>
    <message>
        <source>That is longer than the policy allows. Choose a shorter time.</source>
        <translation>Das ist länger, als die Richtlinie erlaubt. Wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>That is too short to be opened. Choose a longer time.</source>
        <translation>Das ist zu kurz, um geöffnet zu werden. Wählen Sie eine längere Zeit.</translation>
    </message>
    <message>
        <source>The reason is too short. Say a little more about why.</source>
        <translation>Die Begründung ist zu kurz. Erklären Sie etwas genauer, warum.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Der Text ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen. Type it again.</source>
        <translation>Der Text enthält unsichtbare Zeichen. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Hier sind ein paar Worte nötig.</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>%1 fehlt noch.</translation>
    </message>
    <message>
        <source>The policy has no field %1 any more. Open the form again.</source>
        <translation>Die Richtlinie hat kein Feld %1 mehr. Öffnen Sie das Formular erneut.</translation>
    </message>
    <message>
        <source>%1 does not have the form that the policy asks for.</source>
        <translation>%1 hat nicht die Form, die die Richtlinie verlangt.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Try again.</source>
        <translation>Das Passwort konnte nicht vorbereitet werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This person is disabled, for good. Add them anew, under another id.</source>
        <translation>Diese Person ist endgültig deaktiviert. Fügen Sie sie neu hinzu, unter einer anderen ID.</translation>
    </message>
    <message>
        <source>Nothing can be signed here until that is settled; tell security, by another way than this one.</source>
        <translation>Bis das geklärt ist, kann hier nichts signiert werden; informieren Sie das Sicherheitsteam auf einem anderen Weg als diesem.</translation>
    </message>
    <message>
        <source>This is not the ledger that this machine knows at this address. %1</source>
        <translation>Das ist nicht das Ledger, das dieses Gerät unter dieser Adresse kennt. %1</translation>
    </message>
    <message>
        <source>The log is not a continuation of what this machine has seen of it: entries were changed or taken away. %1</source>
        <translation>Das Protokoll setzt nicht fort, was dieses Gerät davon gesehen hat: Einträge wurden geändert oder entfernt. %1</translation>
    </message>
    <message>
        <source>A statement about people or keys was not signed by anybody who may make it. %1</source>
        <translation>Eine Erklärung über Personen oder Schlüssel wurde von niemandem signiert, der das darf. %1</translation>
    </message>
    <message>
        <source>The people, keys or groups of this ledger are not what officers signed. %1</source>
        <translation>Die Personen, Schlüssel oder Gruppen dieses Ledgers sind nicht die, die von Officers signiert wurden. %1</translation>
    </message>
    <message>
        <source>Not while the ledger does not verify: the line at the top says why.</source>
        <translation>Nicht, solange sich das Ledger nicht verifizieren lässt: Die Zeile oben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Log does not hold</source>
        <translation>Protokoll stimmt nicht</translation>
    </message>
    <message>
        <source>Log verified to event %1</source>
        <translation>Protokoll bis Ereignis %1 verifiziert</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>local time, time of another place, its time zone</comment>
        <translation>%1 (%2 in %3)</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>%1 was active %2</source>
        <comment>name, how long ago</comment>
        <translation>%1 war %2 aktiv</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides in their place</source>
        <translation>%1 ist bis %2 abwesend; %3 entscheidet in Vertretung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AccessCard</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Einlösen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Neu beantragen</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Im Audit zeigen</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>access, whom for</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>access, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>%1 einlösen</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1 verlängern</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 abgeben</translation>
    </message>
    <message>
        <source>Withdraw the request for %1</source>
        <translation>Antrag auf %1 zurückziehen</translation>
    </message>
    <message>
        <source>Ask again for %1</source>
        <translation>%1 neu beantragen</translation>
    </message>
    <message>
        <source>%1 once it opens</source>
        <translation>%1 ab dem Öffnen</translation>
    </message>
    <message>
        <source>%1 asks back: answer with a comment, or change the request</source>
        <translation>%1 hat eine Rückfrage: Antworten Sie mit einem Kommentar, oder ändern Sie den Antrag</translation>
    </message>
    <message>
        <source>Waiting for %1, %2 of %3</source>
        <translation>Wartet auf %1, %2 von %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>%1 asked for it on your behalf</source>
        <translation>%1 hat es für Sie beantragt</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessList</name>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Ready and waiting</source>
        <translation>Bereit und ausstehend</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No access yet</source>
        <translation>Noch kein Zugriff</translation>
    </message>
    <message>
        <source>What you ask for appears here: who has to approve it, when it opens, and how long it lasts.</source>
        <translation>Hier erscheint, was Sie beantragen: wer genehmigen muss, wann der Zugriff öffnet und wie lange er dauert.</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugriff beantragen</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessPage</name>
    <message>
        <source>My access</source>
        <translation>Meine Zugriffe</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugriff beantragen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>No terminal program was found. Copy the line into one.</source>
        <translation>Es wurde kein Terminalprogramm gefunden. Kopieren Sie die Zeile in eines.</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>More time: %1</source>
        <translation>Mehr Zeit: %1</translation>
    </message>
    <message>
        <source>What you had written is kept as the draft “%1”.</source>
        <translation>Was Sie geschrieben hatten, ist als Entwurf „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>The drafts on this machine could not be read. They were set aside, as %1.</source>
        <translation>Die Entwürfe auf diesem Gerät konnten nicht gelesen werden. Sie wurden als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Only the %1 newest drafts are kept.</source>
        <translation>Nur die %1 neuesten Entwürfe werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The drafts could not be kept: %1</source>
        <translation>Die Entwürfe konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Signing and sending %1 of %2…</source>
        <translation>Wird signiert und gesendet: %1 von %2…</translation>
    </message>
    <message>
        <source>%1: filed</source>
        <translation>%1: eingereicht</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: nicht gesendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests sent</source>
        <translation>
            <numerusform>%n Antrag gesendet</numerusform>
            <numerusform>%n Anträge gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourites on this machine could not be read. They were set aside, as %1.</source>
        <translation>Die Favoriten auf diesem Rechner waren nicht lesbar. Sie wurden beiseitegelegt, als %1.</translation>
    </message>
    <message>
        <source>Only the %1 newest favourites are kept.</source>
        <translation>Nur die %1 neuesten Favoriten werden behalten.</translation>
    </message>
    <message>
        <source>The favourites could not be kept: %1</source>
        <translation>Die Favoriten ließen sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::AddPersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation>Hinzufügen und einladen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>As everybody calls them; others read it.</source>
        <translation>Der Name, den alle verwenden; andere lesen ihn.</translation>
    </message>
    <message>
        <source>1 to 40 of a-z, 0-9 and -. It never changes.</source>
        <translation>1 bis 40 Zeichen aus a-z, 0-9 und -. Sie ändert sich nie.</translation>
    </message>
    <message>
        <source>At the database; empty for the id.</source>
        <translation>An der Datenbank; leer: wie die ID.</translation>
    </message>
    <message>
        <source>At the operating system; empty for the id.</source>
        <translation>Am Betriebssystem; leer: wie die ID.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An id has only a-z, 0-9 and -.</source>
        <translation>Eine ID besteht nur aus a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>Somebody has this id. Choose another one.</source>
        <translation>Diese ID ist schon vergeben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be seen. Type it again.</source>
        <translation>Der Name enthält unsichtbare Zeichen. Geben Sie ihn noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>sallyport::ApprovalsPage</name>
    <message>
        <source>Search requests</source>
        <translation>Anträge suchen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugriff beantragen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a request to read it; nothing is decided before it is shown.</source>
        <translation>Wählen Sie einen Antrag, um ihn zu lesen; entschieden wird erst, was angezeigt ist.</translation>
    </message>
    <message>
        <source>The request was changed while you were looking. Read it again.</source>
        <translation>Der Antrag wurde geändert, während Sie ihn ansahen. Lesen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was signed: the request or the policy was changed meanwhile. Read it again.</source>
        <translation>Es wurde nichts signiert: Der Antrag oder die Richtlinie wurde inzwischen geändert. Lesen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was signed: it is not yours to decide any more.</source>
        <translation>Es wurde nichts signiert: Die Entscheidung liegt nicht mehr bei Ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>%n Antrag ausgewählt</numerusform>
            <numerusform>%n Anträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every rule of these lets requests be approved together.</source>
        <translation>Nicht alle beteiligten Regeln lassen zu, dass Anträge zusammen genehmigt werden.</translation>
    </message>
    <message>
        <source>None of these is yours to decide any more.</source>
        <translation>Über keinen dieser Anträge entscheiden noch Sie.</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests</source>
        <translation>
            <numerusform>%n Antrag ablehnen</numerusform>
            <numerusform>%n Anträge ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>%n Antrag genehmigen</numerusform>
            <numerusform>%n Anträge genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided and signed</source>
        <translation>
            <numerusform>%n entschieden und signiert</numerusform>
            <numerusform>%n entschieden und signiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Handled by %1</source>
        <translation>Erledigt von %1</translation>
    </message>
</context>
<context>
    <name>sallyport::AskChoiceModel</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>asked for not long ago</comment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>sallyport::AskFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>like 2026-02-01 09:30, on your clock</source>
        <translation>wie 2026-02-01 09:30, nach Ihrer Uhr</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>like INC-4711</source>
        <translation>wie INC-4711</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Search, or target:… who:… state:… since:…</source>
        <translation>Suchen, oder target:… who:… state:… since:…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figures of what was found</source>
        <translation>Kennzahlen des Gefundenen</translation>
    </message>
    <message>
        <source>Requests on the time axis</source>
        <translation>Anträge auf der Zeitachse</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The log was changed, or a disk lost part of it. Tell security and keep a copy of the ledger.</source>
        <translation>Das Protokoll wurde geändert, oder ein Datenträger hat einen Teil davon verloren. Informieren Sie das Sicherheitsteam, und bewahren Sie eine Kopie des Ledgers auf.</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Nach Antrag</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <source>By approver</source>
        <translation>Nach Genehmigenden</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>Anträge, die Sie sehen dürfen, erscheinen hier mit allem, was getan wurde.</translation>
    </message>
    <message>
        <source>Looked back to %1; Escape ends the search.</source>
        <translation>Durchsucht bis zurück zu %1; Esc beendet die Suche.</translation>
    </message>
    <message>
        <source>The newest %L1 of this time are shown. Zoom in, or narrow the search.</source>
        <translation>Die neuesten %L1 dieses Zeitraums werden gezeigt. Vergrößern Sie die Ansicht, oder grenzen Sie die Suche ein.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in sight are too many to draw one by one, so they are counted. Zoom in, or narrow the search.</source>
        <translation>
            <numerusform>%Ln Antrag in diesem Zeitraum wird gezählt. Vergrößern Sie die Ansicht, oder grenzen Sie die Suche ein.</numerusform>
            <numerusform>%Ln Anträge in diesem Zeitraum sind zu viele, um sie einzeln zu zeichnen; sie werden gezählt. Vergrößern Sie die Ansicht, oder grenzen Sie die Suche ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Wird geprüft… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Log not verified</source>
        <translation>Protokoll nicht geprüft</translation>
    </message>
</context>
<context>
    <name>sallyport::BundleList</name>
    <message numerus="yes">
        <source>%n targets, asked for together</source>
        <translation>
            <numerusform>%n Ziel, zusammen beantragt</numerusform>
            <numerusform>%n Ziele, zusammen beantragt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>access, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChainView</name>
    <message>
        <source>done</source>
        <comment>a step of the chain</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step of the chain</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>denied</source>
        <comment>a step of the chain</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>later</source>
        <comment>a step of the chain</comment>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPane</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>sallyport::CommandPalette</name>
    <message>
        <source>Go to a page, a request or a person, or do something</source>
        <translation>Zu einer Seite, einem Antrag oder einer Person gehen, oder etwas tun</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Try fewer letters, or search the audit with the same words.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben, oder suchen Sie dieselben Wörter im Audit.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPanel</name>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Open terminal</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>psql asks for the password; it is only on this machine.</source>
        <translation>psql fragt nach dem Passwort; es ist nur auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Password copied. It leaves the clipboard after 45 s.</source>
        <translation>Passwort kopiert. Nach 45 s verlässt es die Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Time left: %1</source>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Less…</source>
        <translation>Weniger…</translation>
    </message>
    <message>
        <source>Approve for a shorter time or a later start</source>
        <translation>Für kürzere Zeit oder mit späterem Beginn genehmigen</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Jetzt beenden…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Einlösen…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Rückfrage…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Neu beantragen</translation>
    </message>
    <message>
        <source>A shorter time or a later start; T begins with the start</source>
        <translation>Kürzere Zeit oder späterer Beginn; T springt gleich zum Beginn</translation>
    </message>
    <message>
        <source>To comment without asking press C</source>
        <translation>Zum Kommentieren ohne Rückfrage C drücken</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>%1 genehmigen…</translation>
    </message>
    <message>
        <source>Deny %1…</source>
        <translation>%1 ablehnen…</translation>
    </message>
</context>
<context>
    <name>sallyport::DoubtBanner</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>sallyport::DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>On this machine only; nobody is asked</source>
        <translation>Nur auf diesem Gerät; niemand wird gefragt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a draft, the how manieth of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the draft %1</source>
        <translation>Entwurf %1 öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the draft %1</source>
        <translation>Entwurf %1 löschen</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationChips</name>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationField</name>
    <message>
        <source>Another length</source>
        <translation>Andere Dauer</translation>
    </message>
    <message>
        <source>or 90m, 1h30, 2d</source>
        <comment>another length, as it may be written</comment>
        <translation>oder 90m, 1h30, 2d</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 of what? Write %1m for minutes or %1h for hours.</source>
        <translation>%1 wovon? Schreiben Sie %1m für Minuten oder %1h für Stunden.</translation>
    </message>
    <message>
        <source>“%1” can be meant in more than one way, or in none. Write 90m, 1h30, 2d or PT1H30M.</source>
        <translation>„%1“ ist mehrdeutig oder keine Dauer. Schreiben Sie 90m, 1h30, 2d oder PT1H30M.</translation>
    </message>
    <message>
        <source>It has to last for a while.</source>
        <translation>Die Dauer darf nicht null sein.</translation>
    </message>
    <message>
        <source>At most %1 is possible here.</source>
        <translation>Hier sind höchstens %1 möglich.</translation>
    </message>
    <message>
        <source>The rule “%2” allows at most %1 here.</source>
        <translation>Die Regel „%2“ erlaubt hier höchstens %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::EndAccessDialog</name>
    <message>
        <source>End live access?</source>
        <translation>Offene Zugriffe beenden?</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>To which target</source>
        <translation>Auf welches Ziel</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Was endet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>Alle Ziele</translation>
    </message>
    <message numerus="yes">
        <source>End %n accesses</source>
        <translation>
            <numerusform>%n Zugriff beenden</numerusform>
            <numerusform>%n Zugriffe beenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolDialog</name>
    <message>
        <source>They do not match</source>
        <translation>Sie stimmen nicht überein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They match: enrol</source>
        <translation>Sie stimmen: registrieren</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>Gerät registrieren</translation>
    </message>
    <message>
        <source>Does %1 read out these words?</source>
        <translation>Liest %1 diese Wörter vor?</translation>
    </message>
    <message>
        <source>Call them, or sit beside them, so that you know who speaks. Have them read the words from their screen; do not read yours to them. A message proves nothing.</source>
        <translation>Rufen Sie die Person an, oder setzen Sie sich neben sie, damit Sie wissen, wer spricht. Lassen Sie sich die Wörter von ihrem Bildschirm vorlesen; lesen Sie Ihre nicht vor. Eine Nachricht beweist nichts.</translation>
    </message>
    <message>
        <source>I know who spoke, and heard each of these words</source>
        <translation>Ich weiß, wer gesprochen hat, und habe jedes dieser Wörter gehört</translation>
    </message>
    <message>
        <source>Words of the key that waits</source>
        <translation>Wörter des wartenden Schlüssels</translation>
    </message>
    <message>
        <source>Enrol nothing</source>
        <translation>Nichts registrieren</translation>
    </message>
    <message>
        <source>This is not the key of %1&apos;s machine. Ask whether another of their machines waits, and compare its words. If not, somebody may have got at their login and put a key of their own here: tell security, and invite %1 again, so that the old password opens nothing any more. Nothing was changed.</source>
        <translation>Das ist nicht der Schlüssel des Geräts von %1. Fragen Sie, ob ein anderes Gerät der Person wartet, und vergleichen Sie dessen Wörter. Falls nicht, ist vielleicht jemand an ihr Login gelangt und hat hier einen eigenen Schlüssel hinterlegt: Informieren Sie das Sicherheitsteam, und laden Sie %1 erneut ein, damit das alte Passwort nichts mehr öffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolTextDialog</name>
    <message>
        <source>Enrolment text</source>
        <translation>Registrierungstext</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Wörter vergleichen…</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>Gerät registrieren</translation>
    </message>
    <message>
        <source>For a machine whose key does not wait here by itself. The text is no secret, and proves nothing until its words were compared.</source>
        <translation>Für ein Gerät, dessen Schlüssel nicht von selbst hier wartet. Der Text ist nicht geheim und beweist nichts, bis seine Wörter verglichen wurden.</translation>
    </message>
    <message>
        <source>Paste the text that their machine shows</source>
        <translation>Fügen Sie den Text ein, den das Gerät der Person anzeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
</context>
<context>
    <name>sallyport::ExplainPane</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>With the people and groups of now, asked at this moment and for the first time.</source>
        <translation>Mit den Personen und Gruppen von jetzt, in diesem Augenblick und zum ersten Mal beantragt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>Entschieden in</translation>
    </message>
    <message>
        <source>Any target</source>
        <translation>Jedes Ziel</translation>
    </message>
    <message>
        <source>Any scenario</source>
        <translation>Jedes Szenario</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>Jedes Profil</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Diese Version von Sallyport kann die Richtlinie nicht lesen. Aktualisieren Sie Sallyport auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>The policy knows no such target, profile and scenario together.</source>
        <translation>Die Richtlinie kennt kein solches Ziel, Profil und Szenario zusammen.</translation>
    </message>
    <message>
        <source>%1, again and again for up to %2</source>
        <translation>%1, wiederholt für bis zu %2</translation>
    </message>
</context>
<context>
    <name>sallyport::FiguresPane</name>
    <message>
        <source>Asked for, by hour of the week</source>
        <translation>Beantragt, nach Stunde der Woche</translation>
    </message>
    <message>
        <source>From asking to the decision</source>
        <translation>Vom Antrag bis zur Entscheidung</translation>
    </message>
    <message>
        <source>From the end to access being over</source>
        <translation>Vom Fristende bis zum beendeten Zugriff</translation>
    </message>
</context>
<context>
    <name>sallyport::FurtherTargets</name>
    <message>
        <source>Add another target…</source>
        <translation>Weiteres Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Add another target</source>
        <translation>Weiteres Ziel hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>target and profile</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>Dies nicht beantragen</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Zu Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Which group is %1 in?</source>
        <translation>In welche Gruppe gehört %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Gruppe wählen oder neuen Namen eingeben</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation>Zu Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Take out of the group %1</source>
        <translation>Aus der Gruppe %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthCard</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthPage</name>
    <message>
        <source>Safeguards</source>
        <translation>Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Enforcer</source>
        <translation>Enforcer</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führend</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>No targets</source>
        <translation>Keine Ziele</translation>
    </message>
    <message>
        <source>The enforcer&apos;s configuration names none, or no enforcer has told of them yet. They show here once it has looked at them.</source>
        <translation>Die Konfiguration des Enforcers nennt keine, oder noch kein Enforcer hat sie gemeldet. Sie erscheinen hier, sobald er sie kontrolliert hat.</translation>
    </message>
    <message>
        <source>Host, process and a random number; each start has another one</source>
        <translation>Host, Prozess und eine Zufallszahl; jeder Start hat eine andere</translation>
    </message>
    <message>
        <source>Grows each time that another enforcer takes over</source>
        <translation>Steigt jedes Mal, wenn ein anderer Enforcer übernimmt</translation>
    </message>
    <message>
        <source>Entries that the newest checkpoint covers; the rest follows soon</source>
        <translation>Einträge, die der neueste Prüfpunkt abdeckt; der Rest folgt bald</translation>
    </message>
    <message>
        <source>Enforcer and consoles compare the log with what was signed before; the page Audit verifies every entry</source>
        <translation>Enforcer und Konsolen vergleichen das Protokoll mit dem, was zuvor signiert wurde; die Seite „Audit“ verifiziert jeden Eintrag</translation>
    </message>
    <message>
        <source>Freeze everything?</source>
        <translation>Alles sperren?</translation>
    </message>
    <message>
        <source>Nothing opens any more, also what was approved before. What is open goes on and ends on time. It takes two people of security to end the freeze; you may be one of them.</source>
        <translation>Nichts wird mehr geöffnet, auch nicht, was vorher genehmigt wurde. Was offen ist, läuft weiter und endet zur vorgesehenen Zeit. Zwei Personen aus dem Sicherheitsteam müssen die Sperre aufheben; Sie können eine davon sein.</translation>
    </message>
    <message>
        <source>Nothing opens until two people of security end the freeze</source>
        <translation>Nichts wird geöffnet, bis zwei Personen aus dem Sicherheitsteam die Sperre aufheben</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Frozen: nothing opens</source>
        <translation>Gesperrt: Nichts wird geöffnet</translation>
    </message>
    <message>
        <source>End the freeze?</source>
        <translation>Sperre aufheben?</translation>
    </message>
    <message>
        <source>The freeze is over, as the second of two</source>
        <translation>Sperre aufgehoben, signiert als zweite von zwei Personen</translation>
    </message>
    <message>
        <source>The freeze may end, as the first of two</source>
        <translation>Sperre darf enden, signiert als erste von zwei Personen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>The freeze is over</source>
        <translation>Die Sperre ist aufgehoben</translation>
    </message>
    <message>
        <source>Signed; a second person has to</source>
        <translation>Signiert; eine zweite Person muss es ebenfalls tun</translation>
    </message>
    <message>
        <source>Ended; sessions close now</source>
        <translation>Beendet; Sitzungen werden jetzt geschlossen</translation>
    </message>
</context>
<context>
    <name>sallyport::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Auf keiner Seite steht das.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Diese Seiten sind auf Englisch.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>sallyport::HistoryTable</name>
    <message>
        <source>Requests as a table</source>
        <translation>Anträge als Tabelle</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>Anträge, die Sie sehen dürfen, erscheinen hier mit allem, was getan wurde.</translation>
    </message>
</context>
<context>
    <name>sallyport::InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>An invitation for %1</source>
        <translation>Eine Einladung für %1</translation>
    </message>
    <message>
        <source>Give it to them and to nobody else. It works once, until %1, and is shown only now: it is kept nowhere.</source>
        <translation>Geben Sie sie der Person und sonst niemandem. Sie gilt einmal, bis %1, und wird nur jetzt angezeigt: Sie wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>On their machine they start Sallyport and paste it. Then their key waits here for you to enrol it.</source>
        <translation>Die Person startet auf ihrem Gerät Sallyport und fügt die Einladung ein. Dann wartet ihr Schlüssel hier darauf, dass Sie ihn registrieren.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinFormPane</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>TLS-Modus</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Join the ledger</source>
        <translation>Ledger beitreten</translation>
    </message>
    <message>
        <source>db.example.com:5432</source>
        <translation>db.example.com:5432</translation>
    </message>
    <message>
        <source>An officer of your team makes it for you. It works once.</source>
        <translation>Ein Officer Ihres Teams erstellt sie für Sie. Sie gilt einmal.</translation>
    </message>
    <message>
        <source>Several servers are separated by commas; the one that takes writes is used.</source>
        <translation>Mehrere Server werden durch Kommas getrennt; verwendet wird der, der Schreibzugriffe annimmt.</translation>
    </message>
    <message>
        <source>Of libpq, one a line as name=value: sslrootcert, sslcert and sslkey, krbsrvname and all others.</source>
        <translation>Von libpq, eine je Zeile als name=value: sslrootcert, sslcert und sslkey, krbsrvname und alle anderen.</translation>
    </message>
    <message>
        <source>Look at the demonstration instead</source>
        <translation>Stattdessen die Demo ansehen</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinWindow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Join a ledger</source>
        <translation>Einem Ledger beitreten</translation>
    </message>
    <message>
        <source>1  Invitation</source>
        <translation>1  Einladung</translation>
    </message>
    <message>
        <source>2  This machine&apos;s key</source>
        <translation>2  Schlüssel dieses Geräts</translation>
    </message>
    <message>
        <source>3  An officer&apos;s word</source>
        <translation>3  Bestätigung</translation>
    </message>
    <message>
        <source>Join your team&apos;s ledger</source>
        <translation>Dem Ledger Ihres Teams beitreten</translation>
    </message>
    <message>
        <source>Getting this machine ready</source>
        <translation>Dieses Gerät wird vorbereitet</translation>
    </message>
    <message>
        <source>This machine is not ready yet</source>
        <translation>Dieses Gerät ist noch nicht bereit</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>Schlüssel schützen</translation>
    </message>
    <message>
        <source>Read these words to an officer</source>
        <translation>Lesen Sie diese Wörter einem Officer vor</translation>
    </message>
    <message>
        <source>Waiting for an officer. This goes on by itself.</source>
        <translation>Warten auf einen Officer. Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>sallyport::KeysDialog</name>
    <message>
        <source>Single letters act only where no text is being typed.</source>
        <translation>Einzelne Buchstaben wirken nur, wo kein Text eingegeben wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Approve what is shown</source>
        <translation>Angezeigtes genehmigen</translation>
    </message>
    <message>
        <source>Approve for a shorter time</source>
        <translation>Für kürzere Zeit genehmigen</translation>
    </message>
    <message>
        <source>Approve for a later start</source>
        <translation>Mit späterem Beginn genehmigen</translation>
    </message>
    <message>
        <source>Deny what is shown, with a reason</source>
        <translation>Angezeigtes mit Begründung ablehnen</translation>
    </message>
    <message>
        <source>Comment on what is shown</source>
        <translation>Angezeigtes kommentieren</translation>
    </message>
    <message>
        <source>Ask back about what is shown</source>
        <translation>Rückfrage zum Angezeigten stellen</translation>
    </message>
    <message>
        <source>Claim what is shown, or the first access that can be</source>
        <translation>Angezeigtes einlösen oder den ersten einlösbaren Zugriff</translation>
    </message>
    <message>
        <source>Review the emergency that is shown</source>
        <translation>Angezeigten Notfall prüfen</translation>
    </message>
    <message>
        <source>Take back the decision that waits to be signed</source>
        <translation>Entscheidung zurücknehmen, die noch nicht signiert ist</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugriff beantragen</translation>
    </message>
    <message>
        <source>Release the first open access</source>
        <translation>Ersten offenen Zugriff abgeben</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Fit the selected request</source>
        <translation>Ausgewählten Antrag einpassen</translation>
    </message>
    <message>
        <source>Earlier and later request of a lane</source>
        <translation>Früherer und späterer Antrag einer Spur</translation>
    </message>
    <message>
        <source>Ctrl Space</source>
        <translation>Strg Leertaste</translation>
    </message>
    <message>
        <source>Ways to go on in a search</source>
        <translation>Vorschläge bei einer Suche</translation>
    </message>
    <message>
        <source>Alt 1 … 3</source>
        <translation>Alt 1 … 3</translation>
    </message>
    <message>
        <source>My access, Approvals, Audit</source>
        <translation>Meine Zugriffe, Genehmigungen, Audit</translation>
    </message>
    <message>
        <source>Alt 5, Alt 6</source>
        <translation>Alt 5, Alt 6</translation>
    </message>
    <message>
        <source>Health, Policies</source>
        <translation>Zustand, Richtlinien</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Search the text of a policy</source>
        <translation>Im Text einer Richtlinie suchen</translation>
    </message>
    <message>
        <source>Zoom the timeline</source>
        <translation>Zeitachse zoomen</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>Zeitachse verschieben</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Send a request or confirm a dialog</source>
        <translation>Antrag senden oder Dialog bestätigen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Go anywhere, or do something, by its name</source>
        <translation>Überallhin gehen oder etwas tun, über den Namen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Ctrl S, Ctrl P</source>
        <translation>Strg S, Strg P</translation>
    </message>
    <message>
        <source>What is shown as a PDF, or on paper</source>
        <translation>Das Gezeigte als PDF oder auf Papier</translation>
    </message>
    <message>
        <source>Ctrl Q</source>
        <translation>Strg Q</translation>
    </message>
    <message>
        <source>Quit, also the part in the tray</source>
        <translation>Beenden, auch im Infobereich</translation>
    </message>
    <message>
        <source>Ctrl B</source>
        <translation>Strg B</translation>
    </message>
    <message>
        <source>Mark what the form asks for as a favourite, or no more</source>
        <translation>Den Inhalt des Formulars als Favorit merken oder nicht mehr</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>sallyport::LaterStart</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>As asked for</source>
        <translation>Wie beantragt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerWindow</name>
    <message>
        <source>Waits to be enrolled</source>
        <translation>Wartet auf Registrierung</translation>
    </message>
    <message>
        <source>Own ledger</source>
        <translation>Eigenes Ledger</translation>
    </message>
    <message>
        <source>Ledgers that this machine knows</source>
        <translation>Ledger, die dieses Gerät kennt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ledger öffnen</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>Ledger beitreten…</translation>
    </message>
    <message>
        <source>Which ledger?</source>
        <translation>Welches Ledger?</translation>
    </message>
</context>
<context>
    <name>sallyport::ListStack</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here has these words. Clear the search to see everything.</source>
        <translation>Nichts hier enthält diese Wörter. Leeren Sie die Suche, um alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>sallyport::LoginOffer</name>
    <message>
        <source>Start Sallyport at login, in the tray, so that you hear of what waits for you and of access that ends?</source>
        <translation>Sallyport bei der Anmeldung im Infobereich starten, damit Sie hören, was auf Sie wartet und welcher Zugriff endet?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>My access</source>
        <translation>Meine Zugriffe</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Embedded mode: one operating-system user owns everything here. Tamper-evident, not tamper-proof.</source>
        <translation>Eingebetteter Modus: Ein Betriebssystembenutzer besitzt hier alles. Manipulationen fallen auf, sind aber möglich.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>Ledger nicht erreicht</translation>
    </message>
    <message>
        <source>You decide in person again</source>
        <translation>Sie entscheiden wieder selbst</translation>
    </message>
    <message>
        <source>Your place is given away for that time</source>
        <translation>Ihre Vertretung ist für diese Zeit geregelt</translation>
    </message>
    <message>
        <source>demonstration · live</source>
        <translation>Demo · live</translation>
    </message>
    <message>
        <source>ledger · live</source>
        <translation>Ledger · live</translation>
    </message>
    <message>
        <source>no enforcer</source>
        <translation>kein Enforcer</translation>
    </message>
    <message>
        <source>Enforcer live · %1 events</source>
        <translation>Enforcer live · %1 Ereignisse</translation>
    </message>
    <message>
        <source>No enforcer is running: nothing opens until one does · %1 events</source>
        <translation>Kein Enforcer läuft: Bis dahin wird nichts geöffnet · %1 Ereignisse</translation>
    </message>
    <message>
        <source>This link is none of Sallyport&apos;s: %1. Nothing was opened.</source>
        <translation>Das ist kein Link von Sallyport: %1. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What %1 asked for</source>
        <translation>Was %1 beantragt hat</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Antrag %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
</context>
<context>
    <name>sallyport::ManagerDialog</name>
    <message>
        <source>Who is the manager of %1?</source>
        <translation>Wer ist die Führungskraft von %1?</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Führungskraft festlegen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Where a rule asks the manager, this is who decides on what they ask for.</source>
        <translation>Wo eine Regel die Führungskraft fragt, entscheidet sie über die Anträge dieser Person.</translation>
    </message>
</context>
<context>
    <name>sallyport::MistakesPane</name>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Nothing to warn of</source>
        <translation>Keine Warnungen</translation>
    </message>
    <message>
        <source>Every rule can decide, every stage can be filled, every name is somebody&apos;s.</source>
        <translation>Jede Regel kann entscheiden, jede Stufe kann erfüllt werden, jeder Name gehört zu jemandem.</translation>
    </message>
</context>
<context>
    <name>sallyport::NavigationRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>sallyport::NewsWatch</name>
    <message>
        <source>It is approved; you may deny it until %1</source>
        <translation>Der Antrag ist genehmigt; Sie dürfen ihn bis %1 ablehnen</translation>
    </message>
    <message>
        <source>Waits for you until %1</source>
        <translation>Wartet auf Sie bis %1</translation>
    </message>
    <message>
        <source>It waited long: others are asked as well, until %1</source>
        <translation>Der Antrag hat lange gewartet: Nun werden auch andere gefragt, bis %1</translation>
    </message>
    <message>
        <source>Still waits for you, until %1</source>
        <translation>Wartet noch auf Sie, bis %1</translation>
    </message>
    <message>
        <source>%1 asks back</source>
        <translation>%1 hat eine Rückfrage</translation>
    </message>
    <message>
        <source>%1 waits for your answer</source>
        <translation>%1 wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1 is yours to claim</source>
        <translation>%1 können Sie jetzt einlösen</translation>
    </message>
    <message>
        <source>Until %1; then it lapses</source>
        <translation>Bis %1; danach verfällt der Zugriff</translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1 beginnt bald</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>Der Zugriff öffnet von selbst, %1</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>Eine Richtlinie wartet auf Signaturen</translation>
    </message>
    <message>
        <source>%1 broke the glass</source>
        <translation>%1 hat einen Notfallzugriff ausgelöst</translation>
    </message>
    <message>
        <source>%1, with nobody asked</source>
        <translation>%1, ohne dass jemand gefragt wurde</translation>
    </message>
    <message>
        <source>A review is overdue</source>
        <translation>Eine Prüfung ist überfällig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>Ein Notfall wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2, bis %3</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>It ends %1</source>
        <translation>Der Zugriff endet %1</translation>
    </message>
    <message>
        <source>Under My access you may ask for more time</source>
        <translation>Unter „Meine Zugriffe“ können Sie mehr Zeit beantragen</translation>
    </message>
    <message>
        <source>%1 was extended</source>
        <translation>%1 wurde verlängert</translation>
    </message>
    <message>
        <source>%1 is at its end</source>
        <translation>%1: Frist abgelaufen</translation>
    </message>
    <message>
        <source>No new login is possible; live sessions may go on until %1</source>
        <translation>Keine neue Anmeldung mehr möglich; laufende Sitzungen dürfen bis %1 weiterlaufen</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 ist vorbei</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1, with nobody asked. It waits for your review</source>
        <translation>%1, ohne dass jemand gefragt wurde. Wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>Nobody was asked. It waits for your review</source>
        <translation>Niemand wurde gefragt. Wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>Niemand wurde gefragt</translation>
    </message>
    <message>
        <source>%1 was denied</source>
        <translation>%1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>The reason is in Sallyport</source>
        <translation>Die Begründung steht in Sallyport</translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation>%1 ist verfallen</translation>
    </message>
    <message>
        <source>It was not opened in time</source>
        <translation>Wurde nicht rechtzeitig geöffnet</translation>
    </message>
    <message>
        <source>It was not decided in time</source>
        <translation>Wurde nicht rechtzeitig entschieden</translation>
    </message>
    <message>
        <source>%1 was approved</source>
        <translation>%1 wurde genehmigt</translation>
    </message>
    <message>
        <source>It may open from %1</source>
        <translation>Öffnet frühestens %1</translation>
    </message>
    <message>
        <source>%1 could not be closed yet</source>
        <translation>%1 konnte noch nicht geschlossen werden</translation>
    </message>
    <message>
        <source>The enforcer goes on trying; security is to know</source>
        <translation>Der Enforcer versucht es weiter; die Sicherheit sollte es wissen</translation>
    </message>
</context>
<context>
    <name>sallyport::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Name people and targets</source>
        <translation>Personen und Ziele nennen</translation>
    </message>
    <message>
        <source>Off, a notification says no more than “A request waits for you”: a locked screen may show it to others. What somebody wrote as a reason is never shown.</source>
        <translation>Aus: Eine Benachrichtigung sagt nicht mehr als „Ein Antrag wartet auf Sie“, denn ein gesperrter Bildschirm könnte sie anderen zeigen. Begründungen werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Break-glass access and the end of your own are told all the same. What else came is summed up afterwards.</source>
        <translation>Notfallzugriffe und das Ende Ihrer eigenen Zugriffe werden trotzdem gemeldet. Anderes wird danach zusammengefasst.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Off, or where the desktop has no tray, closing the window quits. Ctrl&#xa0;Q quits always.</source>
        <translation>Aus, oder wo der Desktop keinen Infobereich hat: Das Schließen des Fensters beendet Sallyport. Strg Q beendet immer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>From</source>
        <comment>quiet hours: from</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: until</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>Ruhe am %1</translation>
    </message>
</context>
<context>
    <name>sallyport::OutOfOfficeDialog</name>
    <message>
        <source>Who decides in your place?</source>
        <translation>Wer vertritt Sie?</translation>
    </message>
    <message>
        <source>Give my place away</source>
        <translation>Vertretung festlegen</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Decide in person again</source>
        <translation>Wieder selbst entscheiden</translation>
    </message>
    <message>
        <source>It ends before it begins, or is over already.</source>
        <translation>Das Ende liegt vor dem Beginn oder ist schon vorbei.</translation>
    </message>
    <message>
        <source>At most 90 days at once.</source>
        <translation>Höchstens 90 Tage am Stück.</translation>
    </message>
    <message>
        <source>They approve, deny and ask back where you are asked, in your place: never both of you, and nothing that you could not. Whoever may not decide on a request may not do so in your place either.</source>
        <translation>Diese Person genehmigt, lehnt ab und stellt Rückfragen, wo Sie gefragt sind, in Ihrer Vertretung: nie Sie beide und nichts, was nicht auch Sie dürften. Wer über einen Antrag nicht entscheiden darf, darf es auch nicht in Ihrer Vertretung.</translation>
    </message>
    <message>
        <source>%1 decides in my place from %2 to %3.</source>
        <translation>%1 entscheidet in meiner Vertretung von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>sallyport::PagePrinter</name>
    <message>
        <source>Save what is shown</source>
        <translation>Gezeigtes speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The printer took nothing. Save a PDF instead.</source>
        <translation>Der Drucker hat nichts angenommen. Speichern Sie stattdessen ein PDF.</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePanel</name>
    <message>
        <source>That is too short. Use at least %1 characters.</source>
        <translation>Das ist zu kurz. Verwenden Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>That is too long. Use a shorter one.</source>
        <translation>Das ist zu lang. Verwenden Sie eine kürzere Passphrase.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Schlüsseldatei anlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Mindestens %1 Zeichen; ein paar Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Making the key file…</source>
        <translation>Die Schlüsseldatei wird angelegt…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>sallyport::PastCard</name>
    <message>
        <source>Before, in 90 days</source>
        <translation>Bisher, in 90 Tagen</translation>
    </message>
</context>
<context>
    <name>sallyport::PeoplePage</name>
    <message>
        <source>Search people and groups</source>
        <translation>Personen und Gruppen suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Enrol by text…</source>
        <translation>Mit Text registrieren…</translation>
    </message>
    <message>
        <source>For officers only</source>
        <translation>Nur für Officers</translation>
    </message>
    <message>
        <source>Officers add people and enrol their machines here. Ask one of them when you need a change.</source>
        <translation>Officers fügen hier Personen hinzu und registrieren deren Geräte. Wenden Sie sich an einen von ihnen, wenn Sie eine Änderung brauchen.</translation>
    </message>
    <message>
        <source>Enrolled the machine of %1</source>
        <translation>Gerät von %1 registriert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revoked a key of %1</source>
        <translation>Schlüssel von %1 widerrufen</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 ist jetzt in %2</translation>
    </message>
    <message>
        <source>%1 is no longer in %2</source>
        <translation>%1 ist nicht mehr in %2</translation>
    </message>
    <message>
        <source>Changed the manager of %1</source>
        <translation>Führungskraft von %1 geändert</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonBlock</name>
    <message>
        <source>Acting as %1</source>
        <translation>Handelnd als %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonMenu</name>
    <message>
        <source>Out of office…</source>
        <translation>Abwesenheit…</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>Anderes Ledger öffnen…</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>Ledger beitreten…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>Als %1 handeln</translation>
    </message>
    <message>
        <source>Act as %1, %2</source>
        <comment>name, role</comment>
        <translation>Als %1 handeln, %2</translation>
    </message>
    <message>
        <source>Light and dark like the desktop</source>
        <translation>Hell und dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Open sallyport:// links</source>
        <translation>sallyport://-Links öffnen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>Bei der Anmeldung im Infobereich starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonPane</name>
    <message>
        <source>Invite again…</source>
        <translation>Erneut einladen…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Identisch mit</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Their key waits here once they have taken up the invitation.</source>
        <translation>Der Schlüssel wartet hier, sobald die Person die Einladung angenommen hat.</translation>
    </message>
    <message>
        <source>On their machine: sallyportctl --as %1 person key</source>
        <translation>Auf dem Gerät der Person: sallyportctl --as %1 person key</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>Führungskraft ändern</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Out of office…</source>
        <translation>Abwesenheit…</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Ihre Vertretung</translation>
    </message>
    <message>
        <source>You decide in person.</source>
        <translation>Sie entscheiden selbst.</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Enrol the key %1</source>
        <translation>Schlüssel %1 registrieren</translation>
    </message>
    <message>
        <source>A machine waits for you</source>
        <translation>Ein Gerät wartet auf Sie</translation>
    </message>
    <message>
        <source>Compare its words with what they read out.</source>
        <translation>Vergleichen Sie seine Wörter mit denen, die Ihnen vorgelesen werden.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Schlüssel %1 widerrufen</translation>
    </message>
    <message>
        <source>Key %1, revoked</source>
        <translation>Schlüssel %1, widerrufen</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PoliciesPage</name>
    <message>
        <source>Versions of the policy</source>
        <translation>Versionen der Richtlinie</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>Propose a policy from a file</source>
        <translation>Richtlinie aus einer Datei vorschlagen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Noch keine Richtlinie</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before there is one. Propose it from a file.</source>
        <translation>Bevor es eine gibt, kann niemand etwas beantragen. Schlagen Sie eine aus einer Datei vor.</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before an officer proposes one.</source>
        <translation>Bevor ein Officer eine vorschlägt, kann niemand etwas beantragen.</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>Inhaltlich gleich</translation>
    </message>
    <message>
        <source>This version is the one before it, to the byte.</source>
        <translation>Diese Version ist Byte für Byte dieselbe wie die vorige.</translation>
    </message>
    <message>
        <source>It differs from the version before in layout or comments at most.</source>
        <translation>Sie unterscheidet sich von der vorigen Version höchstens in Layout oder Kommentaren.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Diese Version von Sallyport kann die Richtlinie nicht lesen. Aktualisieren Sie Sallyport auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>It is the first version, or the one before is not understood here.</source>
        <translation>Es ist die erste Version, oder die vorige wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation>Richtlinien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>Withdraw this policy?</source>
        <translation>Diese Richtlinie zurückziehen?</translation>
    </message>
    <message>
        <source>It does not come into force. Whoever wants it proposes it again, and everybody signs again.</source>
        <translation>Sie tritt nicht in Kraft. Wer sie dennoch will, schlägt sie neu vor, und alle signieren noch einmal.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The proposal is withdrawn</source>
        <translation>Der Vorschlag ist zurückgezogen</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyTextPane</name>
    <message>
        <source>Search the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>Line %1 · Enter: next</source>
        <translation>Zeile %1 · Enter: nächste</translation>
    </message>
</context>
<context>
    <name>sallyport::PreviewCard</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <translation>%1  %2: %3 von %4</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  The rule approves it at once; nobody is asked</source>
        <translation>%1  Die Regel genehmigt sofort; niemand wird gefragt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  When it is approved, the access ends %2</source>
        <translation>%1  Nach der Genehmigung ist das neue Ende %2</translation>
    </message>
    <message>
        <source>%1  It opens when approved; opened now it would end %2</source>
        <translation>%1  Öffnet nach der Genehmigung; ab jetzt gerechnet wäre das Ende %2</translation>
    </message>
    <message>
        <source>%1  Opened as soon as it may, it would end %2</source>
        <translation>%1  Bei frühestmöglichem Öffnen wäre das Ende %2</translation>
    </message>
    <message>
        <source>%1, by the rule %2, at most %3</source>
        <comment>target and profile, rule, duration</comment>
        <translation>%1, nach der Regel %2, höchstens %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, each signed and decided on its own; the last would end %1</source>
        <translation>
            <numerusform>%n Antrag, einzeln signiert und entschieden; letztes Ende wäre %1</numerusform>
            <numerusform>%n Anträge, jeder einzeln signiert und entschieden; letztes Ende wäre %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · %3</source>
        <translation>Nach der Regel „%1“: höchstens %2 · %3</translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · decided within %3 or it lapses · %4</source>
        <translation>Nach der Regel „%1“: höchstens %2 · verfällt ohne Entscheidung nach %3 · %4</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Ansehen und signieren…</translation>
    </message>
    <message>
        <source>What it changes…</source>
        <translation>Was sie ändert…</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalDialog</name>
    <message>
        <source>Propose a policy</source>
        <translation>Richtlinie vorschlagen</translation>
    </message>
    <message>
        <source>Put %1 into force?</source>
        <translation>%1 in Kraft setzen?</translation>
    </message>
    <message>
        <source>%1 cannot be proposed</source>
        <translation>%1 kann nicht vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Mend what is listed here in the file, then choose it again. Nothing was changed.</source>
        <translation>Beheben Sie in der Datei, was hier aufgeführt ist, und wählen Sie sie dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>policy %1 · %2</source>
        <comment>digest, its words</comment>
        <translation>Richtlinie %1 · %2</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>Inhaltlich gleich</translation>
    </message>
    <message>
        <source>The file differs from the policy in force in layout or comments at most.</source>
        <translation>Die Datei unterscheidet sich von der geltenden Richtlinie höchstens in Layout oder Kommentaren.</translation>
    </message>
    <message>
        <source>The first policy</source>
        <translation>Die erste Richtlinie</translation>
    </message>
    <message>
        <source>Nothing is in force that it could be compared with.</source>
        <translation>Es ist nichts in Kraft, womit sie verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Unterschiede %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign and put into force</source>
        <translation>Signieren und in Kraft setzen</translation>
    </message>
    <message>
        <source>Sign and propose</source>
        <translation>Signieren und vorschlagen</translation>
    </message>
</context>
<context>
    <name>sallyport::QueryField</name>
    <message>
        <source>Ways to go on</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>sallyport::RecurrenceFields</name>
    <message>
        <source>Repeats every week</source>
        <translation>Wiederholt sich jede Woche</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a time of day</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day that is still to come.</source>
        <translation>Wählen Sie Tage, eine Uhrzeit, eine Zeitzone und einen letzten Tag, der noch bevorsteht.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestForm</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What you will do, and why it cannot wait</source>
        <translation>Was Sie tun werden und warum es nicht warten kann</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Antrag senden</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading what you may ask for…</source>
        <translation>Es wird gelesen, was Sie beantragen dürfen…</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for anything.</source>
        <translation>Keine Regel der Richtlinie lässt Sie etwas beantragen.</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Zugriff beantragen</translation>
    </message>
    <message>
        <source>Extend access</source>
        <translation>Zugriff verlängern</translation>
    </message>
    <message>
        <source>Send %1 requests</source>
        <translation>%1 Anträge senden</translation>
    </message>
    <message>
        <source>Nothing that you may ask for is called that</source>
        <translation>Nichts, was Sie beantragen dürfen, heißt so</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>No favourite any more (Ctrl+B)</source>
        <translation>Kein Favorit mehr (Strg+B)</translation>
    </message>
    <message>
        <source>Keep as a favourite, without the reason (Ctrl+B)</source>
        <translation>Als Favorit merken, ohne die Begründung (Strg+B)</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestPane</name>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>You sign exactly this</source>
        <translation>Genau das signieren Sie</translation>
    </message>
    <message>
        <source>The digest of this revision as words: compare them by voice.</source>
        <translation>Die Prüfsumme dieser Revision als Wörter: mündlich vergleichen.</translation>
    </message>
    <message>
        <source>Filed %1 · revision %2 · %3</source>
        <translation>Eingereicht %1 · Revision %2 · %3</translation>
    </message>
    <message>
        <source>signature verified ✓</source>
        <translation>Signatur verifiziert ✓</translation>
    </message>
    <message>
        <source>signature NOT verified</source>
        <translation>Signatur NICHT verifiziert</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1 from the moment it opens, at most %2</source>
        <translation>%1 ab dem Öffnen, höchstens %2</translation>
    </message>
    <message>
        <source>%1 longer, at most %2</source>
        <translation>%1 länger, höchstens %2</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestQueue</name>
    <message>
        <source>%1, %2</source>
        <comment>who was quicker, a row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <translation>Bei mir</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Bei anderen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Mine to decide %1</source>
        <translation>Bei mir %1</translation>
    </message>
    <message>
        <source>Waiting on others %1</source>
        <translation>Bei anderen %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>When somebody asks for access that you may approve, it appears here.</source>
        <translation>Wenn jemand einen Zugriff beantragt, den Sie genehmigen dürfen, erscheint der Antrag hier.</translation>
    </message>
    <message>
        <source>Nothing waits on others</source>
        <translation>Nichts wartet auf andere</translation>
    </message>
    <message>
        <source>Requests that other people have to decide appear here.</source>
        <translation>Anträge, über die andere Personen entscheiden müssen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Noch nichts entschieden</translation>
    </message>
    <message>
        <source>Requests that were approved, denied or lapsed appear here.</source>
        <translation>Genehmigte, abgelehnte oder verfallene Anträge erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestRowDelegate</name>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>person, profile, target; in the order of the language</comment>
        <translation>%1 · %2 auf %3</translation>
    </message>
</context>
<context>
    <name>sallyport::SafeguardPanel</name>
    <message>
        <source>Freeze everything…</source>
        <translation>Alles sperren…</translation>
    </message>
    <message>
        <source>End the freeze…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>End live access…</source>
        <translation>Zugriffe beenden…</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Schutzmaßnahmen</translation>
    </message>
</context>
<context>
    <name>sallyport::SignDialog</name>
    <message>
        <source>A proposed policy</source>
        <translation>Vorgeschlagene Richtlinie</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>Inhaltlich gleich</translation>
    </message>
    <message>
        <source>It differs from the policy in force in layout or comments at most.</source>
        <translation>Sie unterscheidet sich von der geltenden Richtlinie höchstens in Layout oder Kommentaren.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Diese Version von Sallyport kann die Richtlinie nicht lesen. Aktualisieren Sie Sallyport auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
</context>
<context>
    <name>sallyport::SignedCard</name>
    <message>
        <source>You sign</source>
        <translation>Sie signieren</translation>
    </message>
</context>
<context>
    <name>sallyport::SimulationPane</name>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>It would have been</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Tage zurück</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What would have come otherwise</source>
        <translation>Was anders ausgegangen wäre</translation>
    </message>
    <message>
        <source>Play what happened once more</source>
        <translation>Das Geschehene noch einmal durchspielen</translation>
    </message>
    <message>
        <source>Requests and decisions of the past are judged under this policy, by the engine that decides. Nothing is changed. You get an answer about the requests that you may see.</source>
        <translation>Vergangene Anträge und Entscheidungen werden nach dieser Richtlinie beurteilt, von derselben Logik, die auch entscheidet. Es wird nichts geändert. Sie erhalten eine Antwort zu den Anträgen, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Diese Version von Sallyport kann die Richtlinie nicht lesen. Aktualisieren Sie Sallyport auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Broken off. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Choose fewer days, or simulate once more.</source>
        <translation>Wählen Sie weniger Tage, oder simulieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Playing: %1 messages read</source>
        <translation>Wird durchgespielt: %1 Nachrichten gelesen</translation>
    </message>
    <message>
        <source>It could not be played</source>
        <translation>Das Durchspielen ist gescheitert</translation>
    </message>
    <message>
        <source>Nothing would have come otherwise</source>
        <translation>Nichts wäre anders ausgegangen</translation>
    </message>
</context>
<context>
    <name>sallyport::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>sallyport::Start</name>
    <message>
        <source>Getting the demonstration ready</source>
        <translation>Die Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed. Run installer/run, which installs it, or install the package postgresql.</source>
        <translation>PostgreSQL ist nicht installiert. Führen Sie installer/run aus, das es installiert, oder installieren Sie das Paket postgresql.</translation>
    </message>
    <message>
        <source>%1 is no address of a ledger. Write it as sqlite:///path/file.db or postgresql://login@host/database, without a password.</source>
        <translation>%1 ist keine Adresse eines Ledgers. Schreiben Sie sie als sqlite:///path/file.db oder postgresql://login@host/database, ohne Passwort.</translation>
    </message>
    <message>
        <source>Say who acts: start with --as PERSON.</source>
        <translation>Geben Sie an, wer handelt: Starten Sie mit --as PERSON.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartFields</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Beginnen um</translation>
    </message>
    <message>
        <source>Once approved</source>
        <translation>Nach Genehmigung</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Zeit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mich</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Sallyport is not open yet</source>
        <translation>Sallyport ist noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Sallyport could not start</source>
        <translation>Sallyport konnte nicht starten</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>Schlüssel schützen</translation>
    </message>
</context>
<context>
    <name>sallyport::StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::StoryPanel</name>
    <message>
        <source>Events of the selected request</source>
        <translation>Ereignisse des ausgewählten Antrags</translation>
    </message>
</context>
<context>
    <name>sallyport::SummaryPane</name>
    <message>
        <source>Fit timeline</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Jetzt beenden…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No request selected</source>
        <translation>Kein Antrag ausgewählt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n Anweisung</numerusform>
            <numerusform>%n Anweisungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::TextDialog</name>
    <message>
        <source>Your words</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Für höchstens</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>Nennen Sie den Grund; alle Beteiligten lesen ihn</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen: %1</source>
        <translation>Der Text enthält unsichtbare Zeichen: %1</translation>
    </message>
    <message>
        <source>Too long by %1</source>
        <translation>Um %1 zu lang</translation>
    </message>
</context>
<context>
    <name>sallyport::TogetherDialog</name>
    <message>
        <source>Your words</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert wird</translation>
    </message>
    <message>
        <source>Each is signed on its own, exactly as it stands here.</source>
        <translation>Jeder Antrag wird einzeln signiert, genau so, wie er hier steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: they are not yours to decide any more.</source>
        <translation>
            <numerusform>%n Antrag ist ausgelassen: Darüber entscheiden nicht mehr Sie.</numerusform>
            <numerusform>%n Anträge sind ausgelassen: Darüber entscheiden nicht mehr Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scroll to the last one to go on</source>
        <translation>Scrollen Sie bis zum letzten, um fortzufahren</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests?</source>
        <translation>
            <numerusform>%n Antrag ablehnen?</numerusform>
            <numerusform>%n Anträge ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>%n Antrag genehmigen?</numerusform>
            <numerusform>%n Anträge genehmigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>Deny the %n others, with these words; else they go on waiting</source>
        <translation>
            <numerusform>Auch den anderen ablehnen, mit diesen Worten; sonst wartet er weiter</numerusform>
            <numerusform>Auch die %n anderen ablehnen, mit diesen Worten; sonst warten sie weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>Nennen Sie den Grund; alle Beteiligten lesen ihn</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Being signed…</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>Abgelehnt und signiert</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Genehmigt und signiert</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 are signed; the others stand above</source>
        <translation>%1 von %2 sind signiert; die anderen stehen oben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sallyport::TrayMenu</name>
    <message>
        <source>Open Sallyport</source>
        <translation>Sallyport öffnen</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruhe bis %1</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Eine Stunde Ruhe</translation>
    </message>
</context>
<context>
    <name>sallyport::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Jetzt signieren</translation>
    </message>
    <message>
        <source>%1. Z takes it back.</source>
        <translation>%1. Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Signed in %1 s, and final then. Closing the window signs nothing.</source>
        <translation>Wird in %1 s signiert und ist dann endgültig. Beim Schließen des Fensters wird nichts signiert.</translation>
    </message>
</context>
<context>
    <name>sallyport::ViewsMenu</name>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>sallyport::WhatField</name>
    <message>
        <source>Target, profile or tag</source>
        <translation>Ziel, Profil oder Schlagwort</translation>
    </message>
    <message>
        <source>Type to search, or press the arrow down for the list</source>
        <translation>Tippen Sie, um zu suchen, oder öffnen Sie die Liste mit der Pfeiltaste nach unten</translation>
    </message>
    <message>
        <source>What you may ask for</source>
        <translation>Was Sie beantragen dürfen</translation>
    </message>
</context>
<context>
    <name>sallyport::WordsPane</name>
    <message>
        <source>Words of this machine&apos;s key</source>
        <translation>Wörter zum Schlüssel dieses Geräts</translation>
    </message>
    <message>
        <source>You can close this window: Sallyport goes on here at the next start.</source>
        <translation>Sie können dieses Fenster schließen: Beim nächsten Start macht Sallyport hier weiter.</translation>
    </message>
    <message>
        <source>Copy the enrolment text</source>
        <translation>Registrierungstext kopieren</translation>
    </message>
    <message>
        <source>For an officer who works at the command line. It is no secret.</source>
        <translation>Für einen Officer, der an der Befehlszeile arbeitet. Er ist nicht geheim.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später fortfahren</translation>
    </message>
    <message>
        <source>You are %1. Read these words to an officer, by voice and not by message: they compare them with what their console shows, and enrol this machine.</source>
        <translation>Sie sind %1. Lesen Sie diese Wörter einem Officer vor, mündlich und nicht als Nachricht: Der Officer vergleicht sie mit der Anzeige seiner Konsole und registriert dieses Gerät.</translation>
    </message>
</context>
</TS>
