<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 accepte l’une de ces valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open the demonstration: a sample organisation on this machine.</source>
        <translation>Ouvrir la démonstration&#xa0;: une organisation d’exemple sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Join a team&apos;s ledger, beside those that this machine knows.</source>
        <translation>Rejoindre le registre d’une équipe, en plus de ceux que cet ordinateur connaît.</translation>
    </message>
    <message>
        <source>Ledger to open, for example sqlite:///path/ledger.db.</source>
        <translation>Registre à ouvrir, par exemple sqlite:///path/ledger.db.</translation>
    </message>
    <message>
        <source>Configuration of the enforcer, to start it when none runs.</source>
        <translation>Configuration de l’exécuteur, pour le démarrer si aucun n’est en marche.</translation>
    </message>
    <message>
        <source>Person to act as.</source>
        <translation>Personne au nom de laquelle agir.</translation>
    </message>
    <message>
        <source>Sealed key file instead of the keychain.</source>
        <translation>Fichier de clés scellé, à la place du trousseau.</translation>
    </message>
    <message>
        <source>File that holds the key file&apos;s passphrase.</source>
        <translation>Fichier contenant la phrase secrète du fichier de clés.</translation>
    </message>
    <message>
        <source>First page: access, approvals, audit, people, health or policies.</source>
        <translation>Première page&#xa0;: access, approvals, audit, people, health ou policies.</translation>
    </message>
    <message>
        <source>A link such as sallyport://request/ID.</source>
        <translation>Lien tel que sallyport://request/ID.</translation>
    </message>
    <message>
        <source>Temporary production access, enforced.</source>
        <translation>Accès temporaires à la production, à échéance garantie.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this time only.</source>
        <translation>system, light, dark ou contrast, pour cette fois seulement.</translation>
    </message>
    <message>
        <source>en, de, fr, ja or ar, for this time only.</source>
        <translation>en, de, fr, ja ou ar, pour cette fois seulement.</translation>
    </message>
    <message>
        <source>Start with the window minimised.</source>
        <translation>Démarrer avec la fenêtre réduite.</translation>
    </message>
    <message>
        <source>Start in the tray, as at login; minimised where there is no tray.</source>
        <translation>Démarrer dans la zone de notification, comme à l’ouverture de session ; réduit s’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy HH:mm:ss</source>
        <translation>dddd d MMMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Deny this request?</source>
        <translation>Refuser cette demande&#x202f;?</translation>
    </message>
    <message>
        <source>%1 will not open. One denial is enough, and it is final.</source>
        <translation>%1 ne s’ouvrira pas. Un seul refus suffit, et il est définitif.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>End this access now?</source>
        <translation>Mettre fin à cet accès maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Logins stop at once and live sessions of %1 are closed; open transactions roll back.</source>
        <translation>Les connexions sont bloquées immédiatement et les sessions en cours pour %1 sont fermées&#x202f;; les transactions ouvertes sont annulées.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Release this access?</source>
        <translation>Rendre cet accès&#x202f;?</translation>
    </message>
    <message>
        <source>You give %1 back before its deadline. Your live sessions are closed; open transactions roll back.</source>
        <translation>Vous rendez %1 avant l’échéance. Vos sessions en cours sont fermées&#x202f;; les transactions ouvertes sont annulées.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Ask back?</source>
        <translation>Poser une question&#x202f;?</translation>
    </message>
    <message>
        <source>The request waits for an answer, by a comment or a change; its time to be decided goes on. You can still decide at any time.</source>
        <translation>La demande attend une réponse, par un commentaire ou une modification&#x202f;; le délai de décision continue de courir. Vous pouvez toujours décider, à tout moment.</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Questionner</translation>
    </message>
    <message>
        <source>Review this emergency?</source>
        <translation>Examiner cette urgence&#x202f;?</translation>
    </message>
    <message>
        <source>You say that you looked at what was done and why. It stays in the log under your name.</source>
        <translation>Vous attestez avoir examiné ce qui a été fait, et pourquoi. L’examen reste au journal sous votre nom.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Signer l’examen</translation>
    </message>
    <message>
        <source>Comment on this request</source>
        <translation>Commenter cette demande</translation>
    </message>
    <message>
        <source>Everybody involved reads it; it decides nothing and stays in the log.</source>
        <translation>Toutes les personnes concernées le lisent&#x202f;; il ne décide de rien et reste au journal.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>It recurs: this ends the present occurrence only, and the next one opens at its time.</source>
        <translation>L’accès est récurrent&#xa0;: seule l’occurrence actuelle prend fin, la suivante s’ouvrira à son heure.</translation>
    </message>
    <message>
        <source>It recurs: the occurrences that are still to come end with it.</source>
        <translation>L’accès est récurrent&#xa0;: les occurrences à venir prennent fin avec lui.</translation>
    </message>
    <message>
        <source>No further occurrence opens; one that is open goes on to its end. You can ask again at any time.</source>
        <translation>Aucune autre occurrence ne s’ouvrira&#x202f;; celle qui est ouverte continue jusqu’à sa fin. Vous pouvez refaire une demande à tout moment.</translation>
    </message>
    <message>
        <source>Nobody is asked any more. You can ask again at any time.</source>
        <translation>Plus personne n’est sollicité. Vous pouvez refaire une demande à tout moment.</translation>
    </message>
    <message>
        <source>Your denial counts; some stages need several to end the request. An approval of yours is taken back.</source>
        <translation>Votre refus compte&#x202f;; certaines étapes en exigent plusieurs pour clore la demande. Si vous aviez approuvé, votre approbation est annulée.</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>Retirer cette demande&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Claim this access?</source>
        <translation>Activer cet accès&#x202f;?</translation>
    </message>
    <message>
        <source>It opens at once, and its time begins to run: %1.</source>
        <translation>Il s’ouvre immédiatement, et sa durée commence à courir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Approve less?</source>
        <translation>Approuver avec une limite&#x202f;?</translation>
    </message>
    <message>
        <source>Access starts no earlier and lasts no longer than you choose. The shortest time and the latest start of all approvals count, and everybody involved reads it.</source>
        <translation>L’accès ne commencera pas plus tôt et ne durera pas plus longtemps que ce que vous choisissez. La durée la plus courte et le début le plus tardif de toutes les approbations s’appliquent&#x202f;; toutes les personnes concernées le lisent.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Approbation signée</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>Refus signé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>Released: access is being ended</source>
        <translation>Accès rendu&#xa0;: il prend fin</translation>
    </message>
    <message>
        <source>Access is being ended</source>
        <translation>L’accès prend fin</translation>
    </message>
    <message>
        <source>Claimed: access is being opened</source>
        <translation>Accès activé&#xa0;: il s’ouvre</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Reviewed and signed</source>
        <translation>Examen signé</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Commentaire ajouté</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>Il ne reste rien à décider ici.</translation>
    </message>
    <message>
        <source>It is your own request: somebody else decides.</source>
        <translation>C’est votre propre demande&#xa0;: quelqu’un d’autre décide.</translation>
    </message>
    <message>
        <source>You have decided; one person counts once.</source>
        <translation>Vous avez déjà décidé&#x202f;; chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Somebody has decided in your place; a place counts once.</source>
        <translation>Quelqu’un a décidé à votre place&#x202f;; chaque place compte une fois.</translation>
    </message>
    <message>
        <source>The stage that waits now is for other people.</source>
        <translation>L’étape en attente revient à d’autres personnes.</translation>
    </message>
    <message>
        <source>Withdrawn by those who asked</source>
        <translation>Retirée par le demandeur</translation>
    </message>
    <message>
        <source>Nobody decided in time: it lapsed</source>
        <translation>Personne n’a décidé à temps&#xa0;: caduque</translation>
    </message>
    <message>
        <source>Handled by %1, reviewed</source>
        <translation>Traitée par %1, examinée</translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation>Approuver %1 pour %2</translation>
    </message>
    <message>
        <source>Deny %1 for %2</source>
        <translation>Refuser %1 à %2</translation>
    </message>
    <message>
        <source>Ask %2 back about %1</source>
        <translation>Question à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Handled by %1, approved %2</source>
        <translation>Traitée par %1, approuvée (%2)</translation>
    </message>
    <message>
        <source>Handled by %1, denied %2</source>
        <translation>Traitée par %1, refusée (%2)</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>unused for %1</source>
        <translation>inutilisé pendant %1</translation>
    </message>
    <message>
        <source>idle for %1</source>
        <translation>inactif pendant %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>unused for so long, idle for so long</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>At the deadline logins stop and live sessions are closed</source>
        <translation>À l’échéance, les connexions sont bloquées et les sessions en cours fermées</translation>
    </message>
    <message>
        <source>At the deadline logins stop; live sessions may go on for %1 and are closed then</source>
        <translation>À l’échéance, les connexions sont bloquées&#x202f;; les sessions en cours peuvent continuer pendant %1, puis sont fermées</translation>
    </message>
    <message>
        <source>%1. It ends early when %2</source>
        <comment>at the deadline; unused or idle for so long</comment>
        <translation>%1. Fin anticipée s’il reste %2</translation>
    </message>
    <message>
        <source>sessions may go on for %1 after the end</source>
        <translation>les sessions peuvent continuer %1 après la fin</translation>
    </message>
    <message>
        <source>sessions are closed at the end</source>
        <translation>les sessions sont fermées à la fin</translation>
    </message>
    <message>
        <source>%1 · ends early when %2</source>
        <translation>%1 · fin anticipée si %2</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions are being closed</source>
        <translation>connexions bloquées&#x202f;; fermeture des sessions en cours</translation>
    </message>
    <message>
        <source>logins are being stopped; live sessions may go on until %1</source>
        <translation>blocage des connexions&#x202f;; les sessions en cours peuvent continuer jusqu’à %1</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions may go on until %1</source>
        <translation>connexions bloquées&#x202f;; les sessions en cours peuvent continuer jusqu’à %1</translation>
    </message>
    <message>
        <source>not used for %1</source>
        <translation>inutilisé pendant %1</translation>
    </message>
    <message>
        <source>The access was %1: ending begins</source>
        <translation>L’accès est resté %1&#xa0;: il prend fin</translation>
    </message>
    <message>
        <source>The deadline is reached: logins stop, and live sessions may go on until %1</source>
        <translation>Échéance atteinte&#xa0;: les connexions sont bloquées, les sessions en cours peuvent continuer jusqu’à %1</translation>
    </message>
    <message>
        <source>The deadline is reached: ending begins</source>
        <translation>Échéance atteinte&#xa0;: l’accès prend fin</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>the target does not answer</source>
        <translation>la cible ne répond pas</translation>
    </message>
    <message>
        <source>the enforcer knows no such target</source>
        <translation>l’exécuteur ne connaît pas cette cible</translation>
    </message>
    <message>
        <source>the target does not let the enforcer do it</source>
        <translation>la cible n’autorise pas l’exécuteur à le faire</translation>
    </message>
    <message>
        <source>the target answered “%1”</source>
        <translation>la cible a répondu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The access ended before it could be extended: the end that it had stands</source>
        <translation>L’accès a pris fin avant de pouvoir être prolongé&#xa0;: sa fin reste inchangée</translation>
    </message>
    <message>
        <source>Extending failed, %1; the next try follows, and the end that it has stands</source>
        <translation>La prolongation a échoué (%1)&#x202f;; nouvelle tentative à suivre, la fin prévue reste inchangée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>%1 changed the request; earlier decisions do not count any more</source>
        <translation>%1 a modifié la demande&#x202f;; les décisions antérieures ne comptent plus</translation>
    </message>
    <message>
        <source>The stage %1 is filled</source>
        <translation>L’étape %1 est complète</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 a refusé</translation>
    </message>
    <message>
        <source>%1 denied; %2 needs more denials to end it</source>
        <translation>%1 a refusé&#x202f;; l’étape %2 exige d’autres refus pour clore la demande</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 a commenté</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 a retiré la demande</translation>
    </message>
    <message>
        <source>%1 waited too long: others are asked as well</source>
        <translation>L’étape %1 attend depuis trop longtemps&#xa0;: d’autres personnes sont aussi sollicitées</translation>
    </message>
    <message>
        <source>%1 still waits: its people are reminded</source>
        <translation>L’étape %1 attend toujours&#xa0;: ses approbateurs reçoivent un rappel</translation>
    </message>
    <message>
        <source>The decision of %1 does not count any more: the key that signed it was revoked</source>
        <translation>Une décision ne compte plus (%1)&#xa0;: la clé qui l’a signée a été révoquée</translation>
    </message>
    <message>
        <source>%1 asked to extend the access by %2</source>
        <translation>%1 a demandé à prolonger l’accès de %2</translation>
    </message>
    <message>
        <source>%1 asked for %2 on %3 for %4</source>
        <translation>%1 a demandé %2 sur %3 pour %4</translation>
    </message>
    <message>
        <source>%1 approved as %2, signed over revision %3</source>
        <translation>%1 a approuvé (étape %2) et signé la révision %3</translation>
    </message>
    <message>
        <source>for no longer than %1</source>
        <translation>pour %1 au plus</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant %1</translation>
    </message>
    <message>
        <source>Opening failed, %1; the next try follows</source>
        <translation>L’ouverture a échoué (%1)&#x202f;; nouvelle tentative à suivre</translation>
    </message>
    <message>
        <source>Access opened on %1 as %2, ends %3</source>
        <translation>Accès ouvert sur %1 avec le profil %2, fin&#xa0;: %3</translation>
    </message>
    <message>
        <source>Access was extended by %1, ends %2</source>
        <translation>Accès prolongé de %1, fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>Access ends in %1</source>
        <translation>L’accès prend fin dans %1</translation>
    </message>
    <message>
        <source>%1 ended the access: ending begins</source>
        <translation>%1 a mis fin à l’accès, qui se ferme</translation>
    </message>
    <message>
        <source>The time of live sessions is over: they end now</source>
        <translation>Le temps laissé aux sessions en cours est écoulé&#xa0;: elles prennent fin</translation>
    </message>
    <message>
        <source>No new login is possible, %1 after it was due</source>
        <translation>Plus aucune connexion possible, %1 après l’heure prévue</translation>
    </message>
    <message>
        <source>Live sessions ended: %1</source>
        <translation>Sessions en cours fermées&#xa0;: %1</translation>
    </message>
    <message>
        <source>A session was still there; it is ended again</source>
        <translation>Une session subsistait&#x202f;; elle est fermée à nouveau</translation>
    </message>
    <message>
        <source>Access is over, verified twice, %1 after it was due</source>
        <translation>Accès terminé, vérifié deux fois, %1 après l’heure prévue</translation>
    </message>
    <message>
        <source>Access could not be ended in time; Sallyport keeps trying</source>
        <translation>L’accès n’a pas pu être fermé à temps&#x202f;; Sallyport continue d’essayer</translation>
    </message>
    <message>
        <source>Nothing is left on the target</source>
        <translation>Il ne reste rien sur la cible</translation>
    </message>
    <message>
        <source>Access is over, but clean-up on the target is left</source>
        <translation>Accès terminé, mais il reste à nettoyer la cible</translation>
    </message>
    <message>
        <source>Ending failed, %1; the next try follows</source>
        <translation>La fermeture a échoué (%1)&#x202f;; nouvelle tentative à suivre</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 s’est connecté</translation>
    </message>
    <message>
        <source>%1 ran </source>
        <comment>followed by a statement</comment>
        <translation>%1 a exécuté </translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 s’est déconnecté</translation>
    </message>
    <message>
        <source>A login as %1 was refused</source>
        <translation>Une connexion avec le compte %1 a été rejetée</translation>
    </message>
    <message>
        <source>%1 more lines were not kept: the limit is %2</source>
        <translation>Lignes non conservées&#xa0;: %1 (la limite est de %2)</translation>
    </message>
    <message>
        <source>Its time has come: access is planned</source>
        <translation>L’heure est venue&#xa0;: l’accès est planifié</translation>
    </message>
    <message>
        <source>%1 claimed the access</source>
        <translation>%1 a activé l’accès</translation>
    </message>
    <message>
        <source>%1 broke the glass: access opens with nobody asked, to be reviewed by %2</source>
        <translation>%1 a déclenché un bris de glace&#xa0;: l’accès s’ouvre sans approbation, à examiner avant %2</translation>
    </message>
    <message>
        <source>%1 reviewed it</source>
        <translation>%1 a fait l’examen</translation>
    </message>
    <message>
        <source>Nobody reviewed it in time</source>
        <translation>Personne n’a fait l’examen à temps</translation>
    </message>
    <message>
        <source>%1 asked back</source>
        <translation>%1 a posé une question</translation>
    </message>
    <message>
        <source>%1 is skipped: everything is frozen</source>
        <translation>Occurrence ignorée (%1)&#xa0;: tout est gelé</translation>
    </message>
    <message>
        <source>%1 is skipped: earlier access there could not be ended</source>
        <translation>Occurrence ignorée (%1)&#xa0;: un accès antérieur n’a pas pu y être fermé</translation>
    </message>
    <message>
        <source>%1 is skipped: nobody claimed it</source>
        <translation>Occurrence ignorée (%1)&#xa0;: personne ne l’a activée</translation>
    </message>
    <message>
        <source>%1 is skipped: it was not approved in time</source>
        <translation>Occurrence ignorée (%1)&#xa0;: elle n’a pas été approuvée à temps</translation>
    </message>
    <message>
        <source>%1 is skipped: no enforcer could open it before its end</source>
        <translation>Occurrence ignorée (%1)&#xa0;: aucun exécuteur n’a pu l’ouvrir avant sa fin</translation>
    </message>
    <message>
        <source>%1 froze everything: nothing opens</source>
        <translation>%1 a tout gelé, rien ne s’ouvre</translation>
    </message>
    <message>
        <source>%1 wants to end the freeze; a second person has to agree</source>
        <translation>%1 veut lever le gel, une seconde personne doit confirmer</translation>
    </message>
    <message>
        <source>%1 ended the freeze</source>
        <translation>%1 a levé le gel</translation>
    </message>
    <message>
        <source>%1 ended every live access</source>
        <translation>%1 a mis fin à tous les accès en cours</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2</source>
        <translation>%1 a mis fin à tous les accès en cours détenus par %2</translation>
    </message>
    <message>
        <source>%1 ended every live access to %2</source>
        <translation>%1 a mis fin à tous les accès en cours sur %2</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2 to %3</source>
        <translation>%1 a mis fin à tous les accès en cours sur %3 détenus par %2</translation>
    </message>
    <message>
        <source>%1, in the place of %2,</source>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>%1 decides in person again</source>
        <translation>%1 décide à nouveau en personne</translation>
    </message>
    <message>
        <source>%1 decides in the place of %2 from %3 to %4</source>
        <translation>%1 décide pour %2 (%3 – %4)</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: a signature does not count any more</source>
        <translation>La politique proposée %1 est devenue caduque&#xa0;: une signature ne compte plus</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: another one came into force</source>
        <translation>La politique proposée %1 est devenue caduque&#xa0;: une autre est entrée en vigueur</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: its text cannot be read</source>
        <translation>La politique proposée %1 est devenue caduque&#xa0;: son texte est illisible</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>%1 a proposé la politique %2</translation>
    </message>
    <message>
        <source>%1 signed the proposed policy %2</source>
        <translation>%1 a signé la politique proposée %2</translation>
    </message>
    <message>
        <source>Policy %1 has its signatures; it loosens, so it comes into force %2</source>
        <translation>La politique %1 a ses signatures&#x202f;; elle assouplit les règles, entrée en vigueur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 withdrew the proposed policy %2</source>
        <translation>%1 a retiré la politique proposée %2</translation>
    </message>
    <message>
        <source>%1 stated the turns of rota %2</source>
        <translation>%1 a fixé les tours de l’astreinte %2</translation>
    </message>
    <message>
        <source>The extension is approved: access shall end %1</source>
        <translation>Prolongation approuvée, fin prévue de l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule %1 approved by itself: access is planned</source>
        <translation>La règle %1 a approuvé d’elle-même&#xa0;: l’accès est planifié</translation>
    </message>
    <message>
        <source>The last stage is filled: access is planned</source>
        <translation>La dernière étape est complète&#xa0;: l’accès est planifié</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock was set back: nothing opens until it has caught up</source>
        <translation>L’horloge de l’exécuteur a été retardée&#xa0;: rien ne s’ouvre tant qu’elle n’a pas rattrapé ce retard</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end later than approved; that is undone</source>
        <translation>Quelqu’un a repoussé la fin d’un accès sur %1 au-delà de ce qui est approuvé&#x202f;; c’est annulé</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end earlier than approved</source>
        <translation>Quelqu’un a avancé la fin d’un accès sur %1 par rapport à ce qui est approuvé</translation>
    </message>
    <message>
        <source>Somebody on %1 closed the login of access that is approved</source>
        <translation>Quelqu’un sur %1 a fermé le compte d’un accès approuvé</translation>
    </message>
    <message>
        <source>%1 and the ledger differ: %2</source>
        <translation>Écart entre %1 et le registre&#xa0;: %2</translation>
    </message>
    <message>
        <source>The request lapsed: %1 was disabled</source>
        <translation>La demande est devenue caduque&#xa0;: le compte %1 a été désactivé</translation>
    </message>
    <message>
        <source>The request lapsed: the key of %1 that signed it was revoked</source>
        <translation>La demande est devenue caduque&#xa0;: la clé qui l’a signée (%1) a été révoquée</translation>
    </message>
    <message>
        <source>Nobody claimed the access in time: the request lapsed</source>
        <translation>Personne n’a activé l’accès à temps&#xa0;: la demande est devenue caduque</translation>
    </message>
    <message>
        <source>The request lapsed: everything was frozen when its time came</source>
        <translation>La demande est devenue caduque&#xa0;: tout était gelé le moment venu</translation>
    </message>
    <message>
        <source>The request lapsed: an earlier access there could not be ended</source>
        <translation>La demande est devenue caduque&#xa0;: un accès antérieur n’a pas pu y être fermé</translation>
    </message>
    <message>
        <source>The request lapsed: the access had ended, so nothing was extended</source>
        <translation>La demande est devenue caduque&#xa0;: l’accès était terminé, rien n’a été prolongé</translation>
    </message>
    <message>
        <source>The request lapsed: the access was extended as often as it may be</source>
        <translation>La demande est devenue caduque&#xa0;: l’accès a été prolongé autant de fois que permis</translation>
    </message>
    <message>
        <source>The request lapsed: policy and people of today do not allow it any more</source>
        <translation>La demande est devenue caduque&#xa0;: la politique et les personnes actuelles ne la permettent plus</translation>
    </message>
    <message>
        <source>Nobody decided in time: the request lapsed</source>
        <translation>Personne n’a décidé à temps&#xa0;: la demande est devenue caduque</translation>
    </message>
    <message>
        <source>Refused what %1 sent (%2)</source>
        <translation>Message envoyé par %1 rejeté (%2)</translation>
    </message>
    <message>
        <source>A malformed message was put aside</source>
        <translation>Un message mal formé a été mis de côté</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 a ajouté %2</translation>
    </message>
    <message>
        <source>%1 enrolled a key of %2</source>
        <translation>%1 a enrôlé une clé pour %2</translation>
    </message>
    <message>
        <source>%1 revoked a key of %2</source>
        <translation>%1 a révoqué une clé appartenant à %2</translation>
    </message>
    <message>
        <source>%1 disabled %2 for good</source>
        <translation>%1 a désactivé %2 définitivement</translation>
    </message>
    <message>
        <source>%1 changed a membership</source>
        <translation>%1 a modifié une appartenance à un groupe</translation>
    </message>
    <message>
        <source>%1 took away the manager of %2</source>
        <translation>%1 a retiré à %2 son responsable</translation>
    </message>
    <message>
        <source>%1 made %2 the manager of %3</source>
        <translation>%1 a désigné %2 comme responsable pour %3</translation>
    </message>
    <message>
        <source>A policy came into force: its delay was over</source>
        <translation>Une politique est entrée en vigueur&#xa0;: son délai était écoulé</translation>
    </message>
    <message>
        <source>%1 put a policy into force</source>
        <translation>%1 a mis une politique en vigueur</translation>
    </message>
    <message>
        <source>The log is not the one that was signed over %1 entries: opening stops</source>
        <translation>Le journal n’est pas celui qui a été signé sur %1 entrées&#xa0;: plus rien ne s’ouvre</translation>
    </message>
    <message>
        <source>An officer accepted this ledger in place of the one that was lost</source>
        <translation>Un administrateur a accepté ce registre à la place de celui qui a été perdu</translation>
    </message>
    <message>
        <source>The enforcer started</source>
        <translation>L’exécuteur a démarré</translation>
    </message>
    <message>
        <source>The ledger was made</source>
        <translation>Le registre a été créé</translation>
    </message>
</context>
<context>
    <name>ExtensionWords</name>
    <message>
        <source>an access that is over: nothing is extended any more</source>
        <translation>un accès terminé&#xa0;: plus rien n’est prolongé</translation>
    </message>
    <message>
        <source>the access that ends %1</source>
        <translation>l’accès en cours (fin&#xa0;: %1)</translation>
    </message>
    <message>
        <source>the access that ends %1; it would end %2 instead</source>
        <translation>l’accès en cours (fin&#xa0;: %1)&#x202f;; sa fin deviendrait&#xa0;: %2</translation>
    </message>
    <message>
        <source>approved until %1, once the target knows</source>
        <translation>approuvé jusqu’à %1, dès que la cible en sera informée</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>prolongé une fois</translation>
    </message>
    <message>
        <source>extended %1 times</source>
        <translation>prolongé %1 fois</translation>
    </message>
    <message>
        <source>The policy lets nobody extend this access. Ask for a new one.</source>
        <translation>La politique ne permet à personne de prolonger cet accès. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The access is over, or is just being extended. Ask for a new one if it is over.</source>
        <translation>L’accès est terminé, ou en cours de prolongation. S’il est terminé, demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Only your own access can be extended, as it was granted. Ask for a new one.</source>
        <translation>Vous ne pouvez prolonger que votre propre accès, tel qu’il a été accordé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>It was extended as often as the policy allows. Ask for a new one.</source>
        <translation>Il a été prolongé autant de fois que la politique le permet. Demandez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>FreezeWords</name>
    <message>
        <source>%1 froze everything (%2): “%3”. Nothing opens; what is open ends on time.</source>
        <translation>%1 a tout gelé (%2)&#xa0;: «&#x202f;%3&#x202f;». Rien ne s’ouvre&#x202f;; ce qui est ouvert se termine à l’heure.</translation>
    </message>
    <message>
        <source>%1 signed to end it; a second person of security has to.</source>
        <translation>%1 a signé la levée du gel&#x202f;; une seconde personne de la sécurité doit le faire.</translation>
    </message>
    <message>
        <source>Two people of security end it.</source>
        <translation>Il faut deux personnes de la sécurité pour le lever.</translation>
    </message>
    <message>
        <source>A freeze stops every opening until two people of security end it. What is open goes on, unless you end it.</source>
        <translation>Un gel bloque toute ouverture jusqu’à ce que deux personnes de la sécurité le lèvent. Ce qui est ouvert continue, sauf si vous y mettez fin.</translation>
    </message>
    <message>
        <source>You signed to end the freeze. A second person of security has to.</source>
        <translation>Vous avez signé la levée du gel. Une seconde personne de la sécurité doit le faire.</translation>
    </message>
    <message>
        <source>%1 signed to end the freeze. It is over once you sign as well.</source>
        <translation>%1 a signé la levée du gel. Il sera levé dès que vous signerez aussi.</translation>
    </message>
    <message>
        <source>Everything is frozen. It takes two people of security to end that; you may be one of them.</source>
        <translation>Tout est gelé. Il faut deux personnes de la sécurité pour lever le gel&#x202f;; vous pouvez être l’une d’elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n live accesses</source>
        <translation>
            <numerusform>%n accès en cours</numerusform>
            <numerusform>%n accès en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such access.</source>
        <translation>Aucun accès ne correspond.</translation>
    </message>
    <message>
        <source>Login and live sessions of what is listed end at once, and what recurs does not come again.</source>
        <translation>Les connexions et sessions en cours de ces accès prennent fin immédiatement, et ce qui est récurrent ne revient pas.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3, %4</source>
        <comment>a name, its id, a target, a profile</comment>
        <translation>%1 (%2) sur %3, %4</translation>
    </message>
    <message>
        <source>%1: recurs, and is not open now</source>
        <translation>%1&#xa0;: récurrent, pas ouvert actuellement</translation>
    </message>
    <message>
        <source>All live access ends</source>
        <translation>Tous les accès en cours prennent fin</translation>
    </message>
    <message>
        <source>All live access of %1 ends</source>
        <translation>Tous les accès en cours détenus par %1 prennent fin</translation>
    </message>
    <message>
        <source>All live access to %1 ends</source>
        <translation>Tous les accès en cours sur %1 prennent fin</translation>
    </message>
    <message>
        <source>All live access of %1 to %2 ends</source>
        <translation>Tous les accès en cours sur %2 détenus par %1 prennent fin</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Grade A: ends even when Sallyport is down</source>
        <translation>Niveau A&#xa0;: se termine même si Sallyport est arrêté</translation>
    </message>
    <message>
        <source>Grade B: no new login even when Sallyport is down</source>
        <translation>Niveau B&#xa0;: plus de nouvelle connexion, même si Sallyport est arrêté</translation>
    </message>
    <message>
        <source>Grade C: Sallyport has to be there to end it</source>
        <translation>Niveau C&#xa0;: Sallyport doit fonctionner pour y mettre fin</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n targets not reached</source>
        <translation>
            <numerusform>%n cible injoignable</numerusform>
            <numerusform>%n cibles injoignables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>No enforcer acts on this ledger: nothing opens, and what is open ends by the targets&apos; own clocks at most. Start one. What is below is what the last one said.</source>
        <translation>Aucun exécuteur n’agit sur ce registre&#xa0;: rien ne s’ouvre, et ce qui est ouvert ne se termine au mieux que par l’horloge des cibles. Démarrez-en un. Ce qui suit est le dernier état signalé.</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock is not the ledger server&apos;s. Set both by the same time service, or access begins and ends at the wrong moment.</source>
        <translation>L’horloge de l’exécuteur n’est pas celle du serveur du registre. Réglez les deux sur le même service de temps, sinon les accès commencent et finissent au mauvais moment.</translation>
    </message>
    <message>
        <source>The enforcer is there and does not answer what waits. Look at its log.</source>
        <translation>L’exécuteur est là mais ne répond pas à ce qui attend. Consultez son journal.</translation>
    </message>
    <message>
        <source>Where a target is not reached, nothing opens and endings are tried again until they work. Look at the target and at the network to it.</source>
        <translation>Quand une cible est injoignable, rien ne s’y ouvre et les fermetures sont retentées jusqu’à réussir. Vérifiez la cible et le réseau qui y mène.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>as the server&apos;s</source>
        <translation>comme celle du serveur</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>%1 de retard sur le serveur</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>%1 d’avance sur le serveur</translation>
    </message>
    <message>
        <source>%1 ms against the clock of the ledger&apos;s server, when it last gave a sign of life; up to %2 s is all right</source>
        <translation>Écart de %1&#xa0;ms avec l’horloge du serveur du registre, au dernier signe de vie&#x202f;; jusqu’à %2&#xa0;s, tout va bien</translation>
    </message>
    <message>
        <source>A ledger in a file has no clock of its own; nothing is measured while no enforcer leads</source>
        <translation>Un registre dans un fichier n’a pas d’horloge propre&#x202f;; rien n’est mesuré tant qu’aucun exécuteur n’est en charge</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yours</source>
        <translation>%1 de votre part</translation>
    </message>
    <message>
        <source>What people have sent and the enforcer has not answered</source>
        <translation>Ce qui a été envoyé et à quoi l’exécuteur n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Only what you have sent: the server shows nobody what others send, and no enforcer says how much waits in all</source>
        <translation>Seulement vos envois&#xa0;: le serveur ne montre à personne ceux des autres, et aucun exécuteur n’indique le total en attente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>it is not the log that was signed</source>
        <translation>ce n’est pas le journal qui a été signé</translation>
    </message>
    <message>
        <source>no contradiction known</source>
        <translation>aucune contradiction connue</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Nobody enforces</source>
        <translation>Aucun exécuteur</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>Rien ne s’ouvre</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Tout est gelé</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Horloges décalées</translation>
    </message>
    <message>
        <source>Messages wait</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>Attente trop longue</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>emergency open</source>
        <translation>urgence ouverte</translation>
    </message>
    <message>
        <source>Emergency access of theirs is open or was not reviewed</source>
        <translation>Un accès d’urgence de cette personne est ouvert ou n’a pas été examiné</translation>
    </message>
    <message>
        <source>first time here</source>
        <translation>première fois ici</translation>
    </message>
    <message>
        <source>First time on this target</source>
        <translation>Première fois sur cette cible</translation>
    </message>
    <message>
        <source>often this week</source>
        <translation>souvent cette semaine</translation>
    </message>
    <message>
        <source>Third time or more on this target in 7 days</source>
        <translation>Au moins la troisième fois sur cette cible en 7 jours</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>durée inhabituelle</translation>
    </message>
    <message>
        <source>More than twice as long as they usually get here</source>
        <translation>Plus de deux fois la durée que cette personne obtient d’habitude ici</translation>
    </message>
    <message>
        <source>odd hour</source>
        <translation>hors horaires</translation>
    </message>
    <message>
        <source>Filed or to start outside of 07:00 to 19:00, or at the weekend</source>
        <translation>Déposée ou censée commencer en dehors de 07:00 à 19:00, ou le week-end</translation>
    </message>
    <message>
        <source>long</source>
        <translation>longue durée</translation>
    </message>
    <message>
        <source>Longer than this rule usually gives</source>
        <translation>Plus long que ce que cette règle accorde d’habitude</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Décision en</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1&#xa0;ms</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;s</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>au-delà</translation>
    </message>
    <message>
        <source>Nothing of this time to count.</source>
        <translation>Aucune mesure de ce délai.</translation>
    </message>
    <message>
        <source>Half within %1, 99 of 100 within %2. Counted: %L3.</source>
        <translation>La moitié en moins de %1, 99 sur 100 en moins de %2. Total&#xa0;: %L3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 – %3: %n requests</source>
        <comment>day, from hour, to hour</comment>
        <translation>
            <numerusform>%1 %2 – %3&#xa0;: %n demande</numerusform>
            <numerusform>%1 %2 – %3&#xa0;: %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>hour from %1</source>
        <translation>heure à partir du %1</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>semaine du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <comment>which part of the time</comment>
        <translation>
            <numerusform>%Ln demande, %1</numerusform>
            <numerusform>%Ln demandes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %L1 break-glass, %2</source>
        <comment>of them, which part of the time</comment>
        <translation>
            <numerusform>%Ln demande, dont bris de glace : %L1, %2</numerusform>
            <numerusform>%Ln demandes, dont bris de glace : %L1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>The server does not answer. Check its address and the network, then try again.</source>
        <translation>Le serveur ne répond pas. Vérifiez son adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no ledger in this database. Check the database&apos;s name, or ask the officer who invited you.</source>
        <translation>Cette base de données ne contient aucun registre. Vérifiez son nom, ou adressez-vous à l’administrateur dont vient l’invitation.</translation>
    </message>
    <message>
        <source>The connection to the server cannot be trusted: its certificate does not fit. Check the TLS mode and name the certificate of your team under Other options, as sslrootcert.</source>
        <translation>La connexion au serveur n’est pas fiable&#xa0;: son certificat ne convient pas. Vérifiez le mode TLS et indiquez le certificat de votre équipe sous Autres options, avec sslrootcert.</translation>
    </message>
    <message>
        <source>The server does not let this login in from here. Ask whoever runs the database.</source>
        <translation>Le serveur n’autorise pas ce compte à se connecter d’ici. Adressez-vous à la personne qui gère la base de données.</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>Le registre a été créé par une autre version. Mettez à jour Sallyport sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste the invitation that an officer gave you.</source>
        <translation>Collez l’invitation qu’un administrateur vous a remise.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy the whole line, from its first word to its last letter.</source>
        <translation>Cette invitation est incomplète. Copiez toute la ligne, du premier mot à la dernière lettre.</translation>
    </message>
    <message>
        <source>This invitation is too old. Ask an officer for another one.</source>
        <translation>Cette invitation est trop ancienne. Demandez-en une autre à un administrateur.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Indiquez la base de données.</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as db.example.com or db.example.com:5432; several are separated by commas.</source>
        <translation>Ce n’est pas une adresse de serveur. Écrivez-la sous la forme db.example.com ou db.example.com:5432&#x202f;; séparez plusieurs adresses par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is no option. Write one a line, each once, as name=value.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option. Écrivez-en une par ligne, chacune une seule fois, sous la forme nom=valeur.</translation>
    </message>
    <message>
        <source>A password does not belong here: it would be kept in plain text. Remove it.</source>
        <translation>Un mot de passe n’a pas sa place ici&#xa0;: il serait conservé en clair. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 has a field of its own above. Remove it here.</source>
        <translation>%1 a son propre champ plus haut. Supprimez cette option ici.</translation>
    </message>
    <message>
        <source>The server does not take the invitation: it was used already, or replaced by a newer one. Ask an officer for another one.</source>
        <translation>Le serveur n’accepte pas l’invitation&#xa0;: elle a déjà servi, ou une plus récente l’a remplacée. Demandez-en une autre à un administrateur.</translation>
    </message>
    <message>
        <source>This is not the ledger that you were invited to. Enter nothing more, and tell the officer who invited you.</source>
        <translation>Ce n’est pas le registre de votre invitation. Ne saisissez plus rien et prévenez l’administrateur dont elle vient.</translation>
    </message>
    <message>
        <source>Nobody on this ledger has your login any more. Ask an officer.</source>
        <translation>Plus personne dans ce registre n’a votre compte. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Your key could not be kept on this machine. Check that your keyring is unlocked and the disk has room, then try again.</source>
        <translation>Votre clé n’a pas pu être conservée sur cet ordinateur. Vérifiez que votre trousseau est déverrouillé et qu’il reste de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer what happened.</source>
        <translation>La clé de cet ordinateur a été révoquée. Demandez à un administrateur ce qui s’est passé.</translation>
    </message>
    <message>
        <source>You are not on this ledger any more. Ask an officer.</source>
        <translation>Vous ne figurez plus dans ce registre. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>Connexion au serveur.</translation>
    </message>
    <message>
        <source>Taking up the invitation: its password is replaced by one that only this machine knows.</source>
        <translation>Utilisation de l’invitation&#xa0;: son mot de passe est remplacé par un autre, connu de cet ordinateur seul.</translation>
    </message>
    <message>
        <source>Making this machine&apos;s key.</source>
        <translation>Création de la clé de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server does not answer. Trying again; nothing is lost.</source>
        <translation>Le serveur ne répond pas. Nouvelle tentative en cours&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>verify-full: certificate and name are checked</source>
        <translation>verify-full&#xa0;: le certificat et le nom sont vérifiés</translation>
    </message>
    <message>
        <source>verify-ca: the certificate is checked</source>
        <translation>verify-ca&#xa0;: le certificat est vérifié</translation>
    </message>
    <message>
        <source>require: encrypted, with whomever it is</source>
        <translation>require&#xa0;: chiffré, quel que soit le serveur</translation>
    </message>
    <message>
        <source>prefer: encrypted where the server can</source>
        <translation>prefer&#xa0;: chiffré si le serveur le peut</translation>
    </message>
    <message>
        <source>allow: encrypted where the server insists</source>
        <translation>allow&#xa0;: chiffré si le serveur l’exige</translation>
    </message>
    <message>
        <source>disable: never encrypted</source>
        <translation>disable&#xa0;: jamais chiffré</translation>
    </message>
    <message>
        <source>Nobody checks whose server this is. On a network that others share, choose a mode that verifies.</source>
        <translation>Personne ne vérifie à qui est ce serveur. Sur un réseau partagé, choisissez un mode avec vérification.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Opening your keyring. It may ask you to unlock it.</source>
        <translation>Ouverture de votre trousseau. Il peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>Opening your keys.</source>
        <translation>Ouverture de vos clés.</translation>
    </message>
    <message>
        <source>Your keyring is locked, and your keys are in it. Unlock it, then try again.</source>
        <translation>Votre trousseau est verrouillé, et vos clés s’y trouvent. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keys are in %1, sealed with a passphrase.</source>
        <translation>Vos clés sont dans %1, scellées par une phrase secrète.</translation>
    </message>
    <message>
        <source>Your keys will be kept in %1, sealed with a passphrase. Nobody can recover it: if you forget it, your keys are lost and an officer has to enrol this machine again.</source>
        <translation>Vos clés seront conservées dans %1, scellées par une phrase secrète. Personne ne peut la récupérer&#xa0;: si vous l’oubliez, vos clés sont perdues et un administrateur doit enrôler cet ordinateur à nouveau.</translation>
    </message>
    <message>
        <source>This machine has no keychain that could hold your keys.</source>
        <translation>Cet ordinateur n’a pas de trousseau pouvant contenir vos clés.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Try again.</source>
        <translation>Ce n’est pas la phrase secrète de ce fichier. Réessayez.</translation>
    </message>
    <message>
        <source>Without a place for your keys nothing can be signed, so the console stays closed. Try again to choose a passphrase.</source>
        <translation>Sans emplacement pour vos clés, rien ne peut être signé&#xa0;: la console reste fermée. Réessayez pour choisir une phrase secrète.</translation>
    </message>
    <message>
        <source>Your keys stay sealed, so nothing can be signed and the console stays closed. Try again when you have the passphrase.</source>
        <translation>Vos clés restent scellées, rien ne peut être signé&#xa0;: la console reste fermée. Réessayez quand vous aurez la phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read. Check its name, its owner and its mode.</source>
        <translation>Le fichier de phrase secrète %1 est illisible. Vérifiez son nom, son propriétaire et ses droits.</translation>
    </message>
    <message>
        <source>The passphrase in %1 cannot seal a new key file. Use one of %2 characters or more.</source>
        <translation>La phrase secrète dans %1 ne peut pas sceller un nouveau fichier de clés. Utilisez-en une d’au moins %2 caractères.</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open the key file %2. Name the right one.</source>
        <translation>La phrase secrète dans %1 n’ouvre pas le fichier de clés %2. Indiquez la bonne.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used. Check who owns it and its mode.</source>
        <translation>Le fichier de clés %1 ne peut pas être utilisé. Vérifiez son propriétaire et ses droits.</translation>
    </message>
    <message>
        <source>Another program is using the key file %1. End it, then try again.</source>
        <translation>Un autre programme utilise le fichier de clés %1. Quittez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no key file of Sallyport. Keep it and tell security.</source>
        <translation>%1 est endommagé, ou n’est pas un fichier de clés de Sallyport. Conservez-le et prévenez la sécurité.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be opened. Check that its folder is there.</source>
        <translation>Le fichier de clés %1 ne peut pas être ouvert. Vérifiez que son dossier existe.</translation>
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
        <translation>Une demande vous attend</translation>
    </message>
    <message>
        <source>Somebody asks back about your request</source>
        <translation>Quelqu’un vous pose une question sur votre demande</translation>
    </message>
    <message>
        <source>One of your requests was decided</source>
        <translation>Une de vos demandes a été tranchée</translation>
    </message>
    <message>
        <source>One of your accesses can start</source>
        <translation>Un de vos accès peut commencer</translation>
    </message>
    <message>
        <source>One of your accesses is open</source>
        <translation>Un de vos accès est ouvert</translation>
    </message>
    <message>
        <source>One of your accesses ends in %1</source>
        <translation>Un de vos accès prend fin dans %1</translation>
    </message>
    <message>
        <source>One of your accesses is at its end</source>
        <translation>Un de vos accès arrive à son terme</translation>
    </message>
    <message>
        <source>One of your accesses is over</source>
        <translation>Un de vos accès est terminé</translation>
    </message>
    <message>
        <source>One of your accesses could not be closed yet</source>
        <translation>Un de vos accès n’a pas encore pu être fermé</translation>
    </message>
    <message>
        <source>Somebody broke the glass</source>
        <translation>Quelqu’un a ouvert un accès d’urgence</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>Une urgence attend votre examen</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>Une politique attend des signatures</translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests wait for an answer</source>
        <translation>
            <numerusform>%n de vos demandes attend une réponse</numerusform>
            <numerusform>%n de vos demandes attendent une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests were decided</source>
        <translation>
            <numerusform>%n de vos demandes a été tranchée</numerusform>
            <numerusform>%n de vos demandes ont été tranchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses can start</source>
        <translation>
            <numerusform>%n de vos accès peut commencer</numerusform>
            <numerusform>%n de vos accès peuvent commencer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are open</source>
        <translation>
            <numerusform>%n de vos accès est ouvert</numerusform>
            <numerusform>%n de vos accès sont ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses end soon</source>
        <translation>
            <numerusform>%n de vos accès prend bientôt fin</numerusform>
            <numerusform>%n de vos accès prennent bientôt fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are at their end</source>
        <translation>
            <numerusform>%n de vos accès arrive à son terme</numerusform>
            <numerusform>%n de vos accès arrivent à leur terme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are over</source>
        <translation>
            <numerusform>%n de vos accès est terminé</numerusform>
            <numerusform>%n de vos accès sont terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses could not be closed yet</source>
        <translation>
            <numerusform>%n de vos accès n’a pas encore pu être fermé</numerusform>
            <numerusform>%n de vos accès n’ont pas encore pu être fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The glass was broken %n times</source>
        <translation>
            <numerusform>%n accès d’urgence a été ouvert</numerusform>
            <numerusform>%n accès d’urgence ont été ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergencies wait for your review</source>
        <translation>
            <numerusform>%n urgence attend votre examen</numerusform>
            <numerusform>%n urgences attendent votre examen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies wait for signatures</source>
        <translation>
            <numerusform>%n politique attend des signatures</numerusform>
            <numerusform>%n politiques attendent des signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: %1</source>
        <translation>Dernière en date : %1</translation>
    </message>
    <message>
        <source>What came while it was quiet</source>
        <translation>Ce qui est arrivé pendant le silence</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 prend fin dans %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: show it in the window</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: remind me again</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Sallyport goes on in the tray</source>
        <translation>Sallyport continue dans la zone de notification</translation>
    </message>
    <message>
        <source>It tells you what waits and what ends. Its icon opens it again and quits it.</source>
        <translation>Elle vous dit ce qui attend et ce qui prend fin. Son icône rouvre Sallyport et le quitte.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n demande vous attend</numerusform>
            <numerusform>%n demandes vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>access, how long</comment>
        <translation>%1, encore %2</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>It is the first rule about %1 for “%2”; it does not name %3 any more.</source>
        <translation>C’est la première règle concernant %1 pour «&#x202f;%2&#x202f;»&#x202f;; elle ne désigne plus %3.</translation>
    </message>
    <message>
        <source>It is the first rule that lets %1 (%2) ask for %3, for “%4”.</source>
        <translation>C’est la première règle qui autorise %1 (%2) à demander %3, pour «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>Asked for nothing else in 90 days</source>
        <translation>Aucune autre demande en 90 jours</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>Demandes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>approuvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ended early by somebody</source>
        <translation>accès écourtés par quelqu’un&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule %1: at most %2, decided within %3</source>
        <translation>Règle %1&#xa0;: %2 au plus, décision sous %3</translation>
    </message>
    <message>
        <source>Where nobody says how long, it gives %1.</source>
        <translation>Sans durée précisée, elle accorde %1.</translation>
    </message>
    <message>
        <source>Asked for this request: %1.</source>
        <translation>Étapes de cette demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Extensions: at most %1, each by up to %2.</source>
        <translation>Prolongations&#xa0;: %1 au plus, chacune de %2 au maximum.</translation>
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
        <translation>dans aucun groupe</translation>
    </message>
    <message>
        <source>This is not a whole enrolment text. Copy the whole line that their machine shows: their id and two long numbers, with colons between.</source>
        <translation>Ce texte d’enrôlement est incomplet. Copiez toute la ligne affichée par l’ordinateur de cette personne&#xa0;: son ID et deux longs nombres, séparés par des deux-points.</translation>
    </message>
    <message>
        <source>The server has no connections left for one more person. A DBA raises max_connections: %1 for each person and %2 for the enforcers. Then invite again.</source>
        <translation>Il ne reste plus assez de connexions au serveur pour une personne de plus. Un DBA doit augmenter max_connections&#xa0;: %1 par personne et %2 pour les exécuteurs. Renouvelez ensuite l’invitation.</translation>
    </message>
    <message>
        <source>%1 decides until %2</source>
        <translation>%1 décide (fin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 decides from %2 to %3</source>
        <translation>%1 décide (%2 – %3)</translation>
    </message>
    <message>
        <source>in the place of %1 until %2</source>
        <translation>pour %1 (fin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>in the place of %1 from %2 to %3</source>
        <translation>pour %1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Waits to be enrolled</source>
        <translation>Enrôlement en attente</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation émise</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Clé enrôlée</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Compte désactivé</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>%1 (%2) is in the group %3.</source>
        <translation>%1 (%2) est dans le groupe %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the group %3.</source>
        <translation>%1 (%2) n’est pas dans le groupe %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is the manager of %1.</source>
        <translation>%1 n’a pas de responsable.</translation>
    </message>
    <message>
        <source>%1 is the manager of %2.</source>
        <translation>%2 a %1 pour responsable.</translation>
    </message>
    <message>
        <source>The policy says what each group may ask for and decide.</source>
        <translation>La politique fixe ce que chaque groupe peut demander et décider.</translation>
    </message>
    <message>
        <source>Officers add people, enrol machines, change groups and see every request. No policy limits that.</source>
        <translation>Les administrateurs ajoutent des personnes, enrôlent des ordinateurs, modifient les groupes et voient toutes les demandes. Aucune politique ne limite cela.</translation>
    </message>
    <message>
        <source>Security sees every request and may end any access. No policy limits that.</source>
        <translation>La sécurité voit toutes les demandes et peut mettre fin à tout accès. Aucune politique ne limite cela.</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. Check that the policy names it in exactly this way.</source>
        <translation>Personne n’est encore dans ce groupe. Vérifiez que la politique le nomme exactement ainsi.</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs then: to ask for, or to decide.</source>
        <translation>Cette personne reçoit alors ce que la politique accorde à ce groupe&#xa0;: droits de demander ou de décider.</translation>
    </message>
    <message>
        <source>A group&apos;s name is 1 to 40 of a-z, 0-9 and -, and does not begin with -.</source>
        <translation>Un nom de groupe compte de 1 à 40 caractères parmi a-z, 0-9 et -, et ne commence pas par -.</translation>
    </message>
    <message>
        <source>They are in this group already. Choose another one.</source>
        <translation>Cette personne est déjà dans ce groupe. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Révoquer cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>What the machine of %1 with the key %2 signs from now on is refused, for good. Requests and approvals that it signed lapse while they wait, and access that it asked for ends now. To work again, the machine is enrolled with a new key.</source>
        <translation>Tout ce que signera désormais l’ordinateur utilisé par %1 avec la clé %2 sera rejeté, définitivement. Les demandes et approbations qu’il a signées deviennent caduques si elles sont encore en attente, et les accès qu’il a demandés prennent fin maintenant. Pour servir à nouveau, l’ordinateur devra être enrôlé avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>Disable %1 for good?</source>
        <translation>Désactiver %1 définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Every key of theirs is revoked, their requests and approvals lapse while they wait, their access ends now, and their login is closed. Should they come back, they are added anew, under another id and login, and inherit nothing.</source>
        <translation>Toutes ses clés sont révoquées, ses demandes et approbations en attente deviennent caduques, ses accès prennent fin maintenant et son compte est fermé. Si cette personne revient, elle sera ajoutée à nouveau, avec un autre ID et un autre compte, et n’héritera de rien.</translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Invite again?</source>
        <translation>Inviter à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>What opened the ledger for %1 before does so no more: an earlier invitation, and the password on their machine. Their keys stay enrolled.</source>
        <translation>Ce qui ouvrait le registre à %1 ne l’ouvre plus&#xa0;: une invitation antérieure, et le mot de passe sur son ordinateur. Ses clés restent enrôlées.</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Créer une invitation</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs no more: to ask for, or to decide. Access that is open goes on until its end.</source>
        <translation>Cette personne perd ce que la politique accorde à ce groupe&#xa0;: droits de demander ou de décider. Les accès ouverts continuent jusqu’à leur fin.</translation>
    </message>
    <message>
        <source>The rights of officers end for them: to add people, enrol machines, change groups and see every request.</source>
        <translation>Cette personne perd les droits d’administrateur&#xa0;: ajouter des personnes, enrôler des ordinateurs, modifier les groupes et voir toutes les demandes.</translation>
    </message>
    <message>
        <source>The rights of security end for them: to see every request, and to end any access.</source>
        <translation>Cette personne perd les droits de la sécurité&#xa0;: voir toutes les demandes et mettre fin à tout accès.</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <translation>Retirer %1 du groupe %2&#x202f;?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Waiting</source>
        <comment>state of a request</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a request</comment>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>state of a request</comment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a request</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>state of a request</comment>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>state of a request</comment>
        <translation>Non fermé</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a request</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a request</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a request</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>state of a request</comment>
        <translation>Caduque</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <comment>state of a request</comment>
        <translation>Prolongation approuvée</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 lets %2 ask</source>
        <translation>%1 autorise %2 à demander</translation>
    </message>
    <message>
        <source>%1 does not name %2 or a group of theirs</source>
        <translation>%1 ne désigne ni %2 ni aucun de ses groupes</translation>
    </message>
    <message>
        <source>%1 would fit, but stands behind the one that decides</source>
        <translation>%1 conviendrait, mais vient après celle qui décide</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 – %2 of: %3</source>
        <comment>stage, how many, people</comment>
        <translation>%1 – %2 parmi&#xa0;: %3</translation>
    </message>
    <message>
        <source>; %1 denials end it</source>
        <translation>&#x202f;; %1 refus y mettent fin</translation>
    </message>
    <message>
        <source>The stage “%1” cannot be filled by other people, so it is refused.</source>
        <translation>L’étape «&#x202f;%1&#x202f;» ne peut pas être complétée par d’autres personnes&#xa0;: la demande est rejetée.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · no rule</source>
        <comment>scenario</comment>
        <translation>%1 · aucune règle</translation>
    </message>
    <message>
        <source>%1 · rule %2 · up to %3</source>
        <comment>scenario, rule, longest duration</comment>
        <translation>%1 · règle %2 · %3 au plus</translation>
    </message>
    <message>
        <source>No rule lets %1 ask for this.</source>
        <translation>Aucune règle n’autorise %1 à demander ceci.</translation>
    </message>
    <message>
        <source>The ban %1 refuses it, whatever the rules say.</source>
        <translation>L’interdiction %1 s’y oppose, quoi que disent les règles.</translation>
    </message>
    <message>
        <source>%1 is longer than the rule allows.</source>
        <translation>%1 dépasse ce que la règle autorise.</translation>
    </message>
    <message>
        <source>The rule approves it at once: nobody is asked.</source>
        <translation>La règle approuve immédiatement&#xa0;: personne n’est sollicité.</translation>
    </message>
    <message>
        <source>%1 may ask for it, usually for %2.</source>
        <translation>%1 peut demander cet accès, en général pour %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, how it ends</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Several requests may be approved at a time.</source>
        <translation>Plusieurs demandes peuvent être approuvées à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>By up to %1, %n times.</source>
        <translation>
            <numerusform>De %1 au plus, %n fois.</numerusform>
            <numerusform>De %1 au plus, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same people are asked.</source>
        <translation>Les mêmes personnes sont sollicitées.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>something that this version cannot tell</source>
        <translation>un élément que cette version ne sait pas décrire</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>signataires</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation>signatures requises</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>connecteur</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profils</translation>
    </message>
    <message>
        <source>shortest reason</source>
        <translation>longueur minimale du motif</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>format</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>smallest number</source>
        <translation>nombre minimal</translation>
    </message>
    <message>
        <source>largest number</source>
        <translation>nombre maximal</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>who may ask</source>
        <translation>qui peut demander</translation>
    </message>
    <message>
        <source>usual duration</source>
        <translation>durée habituelle</translation>
    </message>
    <message>
        <source>longest duration</source>
        <translation>durée maximale</translation>
    </message>
    <message>
        <source>decided within</source>
        <translation>délai de décision</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>warnings before the end</source>
        <translation>avertissements avant la fin</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>approbateurs</translation>
    </message>
    <message>
        <source>approvals needed</source>
        <translation>approbations requises</translation>
    </message>
    <message>
        <source>denials that end it</source>
        <translation>refus nécessaires pour clore</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>propriétaires</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>template of the reason</source>
        <translation>modèle de motif</translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation>quand elle s’applique</translation>
    </message>
    <message>
        <source>asks nobody</source>
        <translation>approbation automatique</translation>
    </message>
    <message>
        <source>way</source>
        <translation>voie</translation>
    </message>
    <message>
        <source>stages side by side</source>
        <translation>étapes en parallèle</translation>
    </message>
    <message>
        <source>asks later as well</source>
        <translation>sollicite ensuite aussi</translation>
    </message>
    <message>
        <source>reminds after</source>
        <translation>rappel après</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>relève</translation>
    </message>
    <message>
        <source>days of a turn</source>
        <translation>jours par tour</translation>
    </message>
    <message>
        <source>people in turn</source>
        <translation>personnes à tour de rôle</translation>
    </message>
    <message>
        <source>claimed within</source>
        <translation>délai d’activation</translation>
    </message>
    <message>
        <source>start ahead</source>
        <translation>avance maximale du début</translation>
    </message>
    <message>
        <source>who may ask for others</source>
        <translation>qui peut demander pour autrui</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>veto</translation>
    </message>
    <message>
        <source>break-glass</source>
        <translation>bris de glace</translation>
    </message>
    <message>
        <source>recurs for</source>
        <translation>récurrence maximale</translation>
    </message>
    <message>
        <source>longest extension</source>
        <translation>prolongation maximale</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>prolongations</translation>
    </message>
    <message>
        <source>who approves an extension</source>
        <translation>qui approuve une prolongation</translation>
    </message>
    <message>
        <source>delay of a loosening</source>
        <translation>délai d’un assouplissement</translation>
    </message>
    <message>
        <source>grade at least</source>
        <translation>niveau minimal</translation>
    </message>
    <message>
        <source>turns from a file</source>
        <translation>tours depuis un fichier</translation>
    </message>
    <message>
        <source>approved several at a time</source>
        <translation>approbation groupée</translation>
    </message>
    <message>
        <source>ends when unused for</source>
        <translation>fin si inutilisé pendant</translation>
    </message>
    <message>
        <source>ends when idle for</source>
        <translation>fin si inactif pendant</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk</comment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk</comment>
        <translation>élevé</translation>
    </message>
    <message>
        <source>for longer than %1</source>
        <translation>au-delà de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>for tags %1</source>
        <translation>pour les étiquettes %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>hors %1</translation>
    </message>
    <message>
        <source>the first time</source>
        <translation>la première fois</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>sauf la première fois</translation>
    </message>
    <message>
        <source>at %1 risk or more</source>
        <translation>à partir d’un risque %1</translation>
    </message>
    <message>
        <source>at %1 risk or less</source>
        <translation>jusqu’à un risque %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Scenario %1, field %2</source>
        <translation>Scénario %1, champ %2</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Rule %1, way “%2”</source>
        <translation>Règle %1, voie «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Rule %1, stage “%2”</source>
        <translation>Règle %1, étape «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Interdictions</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Interdiction %1</translation>
    </message>
    <message>
        <source>Rota %1</source>
        <translation>Astreinte %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>when, digest, its first words</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Version %1, put into force by %2, %3, %4</source>
        <translation>Version %1, mise en vigueur par %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, en vigueur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in the policy, what of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 loosening, %3 tightening, %4 neutral</source>
        <translation>%1 (assouplissement&#xa0;: %2, durcissement&#xa0;: %3, neutre&#xa0;: %4)</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it, then choose it again.</source>
        <translation>Le fichier est illisible. Vérifiez qu’il existe et que vous avez le droit de le lire, puis choisissez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n more signatures are needed; %1 may sign.</source>
        <translation>
            <numerusform>Il manque encore %n signature&#x202f;; peuvent signer&#xa0;: %1.</numerusform>
            <numerusform>Il manque encore %n signatures&#x202f;; peuvent signer&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One whose right came back counts only with the next signature, and nobody else may sign: withdraw it and propose it anew.</source>
        <translation>Une personne qui a retrouvé son droit ne compte qu’à la signature suivante, et personne d’autre ne peut signer&#xa0;: retirez cette politique et proposez-la à nouveau.</translation>
    </message>
    <message>
        <source>One more signature is needed, since one whose right came back counts only with the next; %1 may sign.</source>
        <translation>Il manque encore une signature, car une personne qui a retrouvé son droit ne compte qu’à la suivante&#x202f;; peuvent signer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>%1 a proposé la politique %2</translation>
    </message>
    <message>
        <source>Signed by %1: %2 of %3.</source>
        <translation>Signée par %1&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 It loosens: it comes into force in %2 (%3) unless somebody withdraws it.</source>
        <translation>%1 Elle assouplit les règles&#xa0;: entrée en vigueur dans %2 (%3), sauf si quelqu’un la retire.</translation>
    </message>
    <message>
        <source>%1 It loosens, so it waits for %2 after that.</source>
        <translation>%1 Elle assouplit les règles&#xa0;: elle attend ensuite %2.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n more signatures after yours.</source>
        <translation>
            <numerusform>Il faut encore %n signature après la vôtre.</numerusform>
            <numerusform>Il faut encore %n signatures après la vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It loosens, so it comes into force %1 after the last signature; until then any of those who may sign takes it back.</source>
        <translation>Elle assouplit les règles&#xa0;: elle entre en vigueur %1 après la dernière signature&#x202f;; d’ici là, toute personne pouvant signer peut la retirer.</translation>
    </message>
    <message>
        <source>From then on every new request is judged by it. What waits or is open keeps the version under which it was filed, and opens only where both allow it.</source>
        <translation>Dès lors, toute nouvelle demande est jugée selon elle. Ce qui attend ou est ouvert garde la version sous laquelle il a été déposé, et ne s’ouvre que si les deux le permettent.</translation>
    </message>
    <message>
        <source>policy %1 · %2, over policy %3</source>
        <comment>digest, its words, digest</comment>
        <translation>politique %1 · %2, à la place de la politique %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed; %n more signatures are needed</source>
        <translation>
            <numerusform>%1 est signée&#x202f;; il manque encore %n signature</numerusform>
            <numerusform>%1 est signée&#x202f;; il manque encore %n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed; it comes into force in %2</source>
        <translation>%1 est signée&#x202f;; entrée en vigueur dans %2</translation>
    </message>
    <message>
        <source>%1 is in force now</source>
        <translation>%1 est maintenant en vigueur</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>demandée par %1</translation>
    </message>
    <message>
        <source>amended by %1</source>
        <translation>modifiée par %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvée par %1</translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation>refusée par %1</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>retirée par %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>such as release, person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>no rule allows it</source>
        <translation>aucune règle ne l’autorise</translation>
    </message>
    <message>
        <source>the ban %1 forbids it</source>
        <translation>l’interdiction %1 s’y oppose</translation>
    </message>
    <message>
        <source>the policy was tightened meanwhile</source>
        <translation>la politique a été durcie entre-temps</translation>
    </message>
    <message>
        <source>a stage cannot be filled</source>
        <translation>une étape ne peut pas être complétée</translation>
    </message>
    <message>
        <source>longer than the rule allows</source>
        <translation>durée supérieure à ce que la règle autorise</translation>
    </message>
    <message>
        <source>the reason is too short</source>
        <translation>le motif est trop court</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>le champ %1 manque</translation>
    </message>
    <message>
        <source>the field %1 is not of its form</source>
        <translation>le champ %1 n’a pas la forme voulue</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>le champ %1 n’existe pas</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>cette personne n’était pas sollicitée</translation>
    </message>
    <message>
        <source>it is their own</source>
        <translation>c’est sa propre demande</translation>
    </message>
    <message>
        <source>they had decided already</source>
        <translation>cette personne avait déjà décidé</translation>
    </message>
    <message>
        <source>nothing waited any more</source>
        <translation>plus rien n’était en attente</translation>
    </message>
    <message>
        <source>there is no such request</source>
        <translation>cette demande n’existe pas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caduque</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>person, profile, target</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>délai écoulé</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rejetée&#xa0;: %1</translation>
    </message>
    <message>
        <source>approved, for %1</source>
        <translation>approuvée, pour %1</translation>
    </message>
    <message>
        <source>waiting; asks %1</source>
        <translation>en attente&#x202f;; sollicite %1</translation>
    </message>
    <message>
        <source>%1, %2. It was %3. It would have been %4.</source>
        <translation>%1, %2. Résultat réel&#xa0;: %3. Résultat simulé&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would have come otherwise: %1 of the last %2 days were played.</source>
        <translation>Rien n’aurait changé. Rejoué&#xa0;: %1 des %2 derniers jours.</translation>
    </message>
    <message>
        <source>%1 would have come otherwise, in %2 of the last %3 days.</source>
        <translation>Résultat différent pour %1, parmi %2 des %3 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>May not</source>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>Peut demander</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Loosens</source>
        <translation>Assouplit</translation>
    </message>
    <message>
        <source>Tightens</source>
        <translation>Durcit</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted text</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>There is no “%1:”. Use %2, or put the words in quotes.</source>
        <translation>«&#x202f;%1:&#x202f;» n’existe pas. Utilisez %2, ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
        <source>Write what “%1:” shall be.</source>
        <translation>Indiquez une valeur après «&#x202f;%1:&#x202f;».</translation>
    </message>
    <message>
        <source>A quote is missing at the end.</source>
        <translation>Il manque un guillemet à la fin.</translation>
    </message>
    <message>
        <source>There is no state “%1”. Use one of %2.</source>
        <translation>L’état «&#x202f;%1&#x202f;» n’existe pas. Utilisez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write 30d, 12h, today or 2026-11-30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un moment. Écrivez 30d, 12h, today ou 2026-11-30.</translation>
    </message>
    <message>
        <source>Write until: in place of -since:.</source>
        <translation>Écrivez until: à la place de -since:.</translation>
    </message>
    <message>
        <source>Write since: in place of -until:.</source>
        <translation>Écrivez since: à la place de -until:.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Personne ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>qui a demandé</translation>
    </message>
    <message>
        <source>who approved or denied</source>
        <translation>qui a approuvé ou refusé</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>sur quoi elle porte</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>où elle en est</translation>
    </message>
    <message>
        <source>part of the reason</source>
        <translation>partie du motif</translation>
    </message>
    <message>
        <source>with which rights</source>
        <translation>avec quels droits</translation>
    </message>
    <message>
        <source>for which purpose</source>
        <translation>dans quel but</translation>
    </message>
    <message>
        <source>filed at or after</source>
        <translation>déposée à partir de</translation>
    </message>
    <message>
        <source>filed before</source>
        <translation>déposée avant</translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message>
        <source>Mondays</source>
        <translation>lundis</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>mardis</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mercredis</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>jeudis</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>vendredis</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samedis</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>dimanches</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>clocks skip %1, so it begins after the gap</source>
        <translation>changement d’heure&#xa0;: %1 n’existe pas, début juste après</translation>
    </message>
    <message>
        <source>clocks show %1 twice, and it begins the first time</source>
        <translation>changement d’heure&#xa0;: %1 revient deux fois, début la première fois</translation>
    </message>
    <message>
        <source>clocks have gone forward</source>
        <translation>les horloges ont avancé</translation>
    </message>
    <message>
        <source>clocks have gone back</source>
        <translation>les horloges ont reculé</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a time</comment>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>à %1, pendant %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, until %4, %5</source>
        <translation>%1 %2, %3, jusqu’au %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
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
        <translation>prochain&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Remaining</name>
    <message>
        <source>over</source>
        <translation>écoulé</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>It broke the glass: nobody was asked</source>
        <translation>Bris de glace&#xa0;: personne n’a été sollicité</translation>
    </message>
    <message>
        <source>%1 asked back and waits for an answer</source>
        <translation>%1 a posé une question et attend une réponse</translation>
    </message>
    <message>
        <source>The enforcer holds it back: check that it runs, that its clock was not set back and that the target answers</source>
        <translation>L’exécuteur la retient&#xa0;: vérifiez qu’il est en marche, que son horloge n’a pas été retardée et que la cible répond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Prolonge</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
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
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>step of a chain</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Never opened</source>
        <comment>step of a chain</comment>
        <translation>Jamais ouvert</translation>
    </message>
    <message>
        <source>Opens</source>
        <comment>step of a chain</comment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Ends later</source>
        <comment>step of a chain</comment>
        <translation>Fin repoussée</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>step of a chain</comment>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step of a chain</comment>
        <translation>Examen</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way, stage</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <translation>%1, en même temps</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>step of a chain</comment>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Denied by %1 as %2: %3 of the %4 that end it</source>
        <translation>Refusée par %1 (étape %2)&#xa0;: %3 des %4 refus qui y mettent fin</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Fin le %1</translation>
    </message>
    <message>
        <source>earlier occurrences: %1</source>
        <translation>occurrences antérieures&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Demande du %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Approbation du %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>Refus du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>under a countdown</comment>
        <translation>pour décider</translation>
    </message>
    <message>
        <source>to the end</source>
        <comment>under a countdown</comment>
        <translation>avant la fin</translation>
    </message>
    <message>
        <source>for sessions</source>
        <comment>under a countdown: how long they may go on</comment>
        <translation>pour les sessions</translation>
    </message>
    <message>
        <source>asked for by %1 on behalf of %2</source>
        <translation>demandé par %1 pour %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant %1</translation>
    </message>
    <message>
        <source>extends the access of request %1</source>
        <translation>prolonge l’accès de la demande %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile on target</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>more time for %1</source>
        <translation>plus de temps pour %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>allowed, asked</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 @ %2 · %3 · %4 · revision %5 · policy %6</source>
        <translation>%1 @ %2 · %3 · %4 · révision %5 · politique %6</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>who decides, in whose place</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 or %2 more</source>
        <translation>%1 ou %2 autres</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>deadline reached</source>
        <translation>échéance atteinte</translation>
    </message>
    <message>
        <source>released</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>ended by security</source>
        <translation>terminé par la sécurité</translation>
    </message>
    <message>
        <source>denied before it opened</source>
        <translation>refusé avant l’ouverture</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>%1, closed in %2&#xa0;s</source>
        <translation>%1, fermé en %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1, closed %2&#xa0;s late</source>
        <translation>%1, fermé avec %2&#xa0;s de retard</translation>
    </message>
    <message>
        <source>%1 does not answer; it is tried again all the time. Check that it runs.</source>
        <translation>%1 ne répond pas&#x202f;; les tentatives se poursuivent. Vérifiez que la cible est en marche.</translation>
    </message>
    <message>
        <source>The enforcer knows no target %1; it has to be named in its configuration.</source>
        <translation>L’exécuteur ne connaît pas de cible %1&#x202f;; elle doit figurer dans sa configuration.</translation>
    </message>
    <message>
        <source>%1 answered “%2”; it is tried again all the time. Check the guard on it.</source>
        <translation>%1 a répondu «&#x202f;%2&#x202f;»&#x202f;; les tentatives se poursuivent. Vérifiez le composant guard installé sur cette cible.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>As %1 sees it in Sallyport</source>
        <translation>Dans Sallyport, tel que le voit %1</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>claim it from %1</source>
        <translation>à activer dès %1</translation>
    </message>
    <message>
        <source>claim it until %1</source>
        <translation>activez-le avant %1</translation>
    </message>
    <message>
        <source>to be claimed until %1</source>
        <translation>à activer avant %1</translation>
    </message>
    <message>
        <source>the owners of the target</source>
        <translation>les propriétaires de la cible</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>le groupe %1</translation>
    </message>
    <message>
        <source>whose turn it is on %1</source>
        <translation>la personne d’astreinte (%1)</translation>
    </message>
    <message>
        <source>From %1, to be claimed within %2 or it lapses</source>
        <translation>Dès %1, à activer sous %2, sinon caduque</translation>
    </message>
    <message>
        <source>To be claimed within %1 once approved, or it lapses</source>
        <translation>À activer sous %1 après l’approbation, sinon caduque</translation>
    </message>
    <message>
        <source>%1 after the approval, unless it is denied until then</source>
        <translation>%1 après l’approbation, sauf refus d’ici là</translation>
    </message>
    <message>
        <source>By itself, %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>At once; nobody is asked</source>
        <translation>Immédiat&#x202f;; personne n’est sollicité</translation>
    </message>
    <message>
        <source>%1, unless it is denied until then</source>
        <translation>%1, sauf refus d’ici là</translation>
    </message>
    <message>
        <source>When it is claimed, from %1 until %2; then it lapses</source>
        <translation>À l’activation, entre %1 et %2&#x202f;; ensuite caduque</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>all of it; what is next</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>may be denied until %1</source>
        <translation>refus possible avant %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Veto until %1</source>
        <translation>Veto avant %1</translation>
    </message>
    <message>
        <source>Approved, %1</source>
        <translation>Approuvée, %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>Examen avant %1</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Examen en retard</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>to veto</source>
        <comment>under a countdown</comment>
        <translation>pour un veto</translation>
    </message>
    <message>
        <source>to the start</source>
        <comment>under a countdown</comment>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>to claim</source>
        <comment>under a countdown</comment>
        <translation>pour activer</translation>
    </message>
    <message>
        <source>to review</source>
        <comment>under a countdown</comment>
        <translation>pour examiner</translation>
    </message>
    <message>
        <source>an approver lets it start %1 at the earliest</source>
        <translation>début au plus tôt selon un approbateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>when it starts, who put it off</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiate</translation>
    </message>
    <message>
        <source>%1 unless denied</source>
        <translation>%1, sauf refus</translation>
    </message>
    <message>
        <source>when claimed</source>
        <translation>à l’activation</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>than the approval</comment>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>when approved</source>
        <translation>dès l’approbation</translation>
    </message>
    <message>
        <source>Opens at once; alarms %1; is reviewed by %2 within %3</source>
        <translation>S’ouvre immédiatement&#x202f;; alerte %1&#x202f;; examen par %2 sous %3</translation>
    </message>
    <message>
        <source>Waits %1 for a veto</source>
        <translation>Laisse %1 pour un veto</translation>
    </message>
    <message>
        <source>To be claimed from %1, within %2 or it lapses</source>
        <translation>À activer dès %1, sous %2, sinon la demande devient caduque</translation>
    </message>
    <message>
        <source>To be claimed within %1 of when it may open, or it lapses</source>
        <translation>À activer sous %1 dès que l’ouverture est possible, sinon la demande devient caduque</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>Ouverture automatique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>It does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>It refuses the enforcer</source>
        <translation>Rejette l’exécuteur</translation>
    </message>
    <message>
        <source>What the enforcer needs is not there</source>
        <translation>Ce dont l’exécuteur a besoin n’y est pas</translation>
    </message>
    <message>
        <source>It cannot do what the enforcer needs</source>
        <translation>Ne sait pas faire ce dont l’exécuteur a besoin</translation>
    </message>
    <message>
        <source>It does not give the grade that the rule demands now</source>
        <translation>N’offre pas le niveau que la règle exige désormais</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Son horloge est fausse</translation>
    </message>
    <message>
        <source>It answers what the enforcer does not understand</source>
        <translation>Sa réponse est incompréhensible pour l’exécuteur</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new differences</source>
        <translation>
            <numerusform>%n nouvel écart</numerusform>
            <numerusform>%n nouveaux écarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put right</source>
        <translation>
            <numerusform>%n corrigé</numerusform>
            <numerusform>%n corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>never reconciled</source>
        <translation>jamais comparée</translation>
    </message>
    <message>
        <source>reconciled %1: %2</source>
        <translation>comparée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>vérifiée %1</translation>
    </message>
    <message>
        <source>So since %1</source>
        <translation>Dans cet état depuis le %1</translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <translation>Dernière vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last reconciliation: %1</source>
        <translation>Dernière comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its clock against the enforcer&apos;s: %1 ms</source>
        <translation>Écart de son horloge avec celle de l’exécuteur&#xa0;: %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Was reached</source>
        <translation>Était joignable</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>Était injoignable</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This policy does not wait any more: somebody took it back, or it is in force.</source>
        <translation>Cette politique n’est plus en attente&#xa0;: quelqu’un l’a retirée, ou elle est en vigueur.</translation>
    </message>
    <message>
        <source>The rule %1 demands grade %2, which the target cannot give.</source>
        <translation>La règle %1 exige le niveau %2, que la cible ne peut pas offrir.</translation>
    </message>
    <message>
        <source>The policy in force leaves no rota %1 to officers.</source>
        <translation>La politique en vigueur ne confie aucune astreinte %1 aux administrateurs.</translation>
    </message>
    <message>
        <source>Turn %1 has no length, begins before the one above it is over, or is one too many.</source>
        <translation>Le tour %1 n’a pas de durée, commence avant la fin du précédent, ou est de trop.</translation>
    </message>
    <message>
        <source>The ledger refused this (%1).</source>
        <translation>Le registre a rejeté cette action (%1).</translation>
    </message>
    <message>
        <source>The connection broke while this was sent. Whether it arrived is found out when the ledger is back, and you are told; nothing else can be sent before.</source>
        <translation>La connexion a été coupée pendant l’envoi. Vous saurez s’il est arrivé dès que le registre sera de retour&#x202f;; rien d’autre ne peut être envoyé d’ici là.</translation>
    </message>
    <message>
        <source>It was sent and is in the ledger, but no enforcer has answered yet. Look again later; nothing has to be repeated.</source>
        <translation>L’envoi est dans le registre, mais aucun exécuteur n’a encore répondu. Revenez plus tard&#x202f;; rien n’est à refaire.</translation>
    </message>
    <message>
        <source>The ledger does not answer. What you sent is kept and will be sent again.</source>
        <translation>Le registre ne répond pas. Votre envoi est conservé et sera renvoyé.</translation>
    </message>
    <message>
        <source>The ledger does not answer. Nothing was sent; try again when it is back.</source>
        <translation>Le registre ne répond pas. Rien n’a été envoyé&#x202f;; réessayez quand il sera de retour.</translation>
    </message>
    <message>
        <source>No connection to the ledger since %1. What you see is as it was then; deciding and asking wait until the ledger is back. It is tried again all the time.</source>
        <translation>Pas de connexion au registre depuis %1. Ce que vous voyez date de ce moment-là&#x202f;; décisions et demandes attendent le retour du registre. Les tentatives se poursuivent.</translation>
    </message>
    <message>
        <source>Not while the ledger is away: nothing is kept to be sent later.</source>
        <translation>Impossible en l’absence du registre&#xa0;: rien n’est conservé pour un envoi ultérieur.</translation>
    </message>
    <message>
        <source>What you sent at %1 did arrive before the connection broke.</source>
        <translation>Votre envoi (%1) est bien arrivé avant la coupure.</translation>
    </message>
    <message>
        <source>What you sent at %1 did not arrive and will not be sent any more. Please repeat it.</source>
        <translation>Votre envoi (%1) n’est pas arrivé et ne sera pas renvoyé. Veuillez le refaire.</translation>
    </message>
    <message>
        <source>The ledger could not take this as it is. Check what you entered.</source>
        <translation>Le registre n’a pas pu accepter ceci tel quel. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>This machine may not do that here. Check the rights of the ledger&apos;s files.</source>
        <translation>Cet ordinateur n’a pas le droit de faire cela ici. Vérifiez les droits sur les fichiers du registre.</translation>
    </message>
    <message>
        <source>It is not there, or not on this machine.</source>
        <translation>Introuvable, ou absent de cet ordinateur.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look again, then repeat it.</source>
        <translation>Quelqu’un d’autre a été plus rapide. Vérifiez à nouveau, puis recommencez.</translation>
    </message>
    <message>
        <source>The ledger holds something that cannot be right. Tell security before going on.</source>
        <translation>Le registre contient quelque chose d’impossible. Prévenez la sécurité avant de continuer.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keyring is locked, or another program holds the ledger. Unlock it, then try again.</source>
        <translation>Votre trousseau est verrouillé, ou un autre programme occupe le registre. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>Le registre a été créé par une autre version. Mettez à jour Sallyport sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing opens; open access still ends on time. An officer has to put the newest copy of the ledger back, or accept this one: “sallyportctl status” says how.</source>
        <translation>Rien ne s’ouvre&#x202f;; les accès ouverts se terminent toujours à l’heure. Un administrateur doit remettre en place la copie la plus récente du registre, ou accepter celle-ci&#xa0;: «&#x202f;sallyportctl status&#x202f;» indique comment.</translation>
    </message>
    <message>
        <source>Entries of the log are missing: an older copy of the ledger was put back, or somebody removed them. %1</source>
        <translation>Des entrées du journal manquent&#xa0;: une ancienne copie du registre a été remise en place, ou quelqu’un les a supprimées. %1</translation>
    </message>
    <message>
        <source>The log is not the one that was signed: somebody changed or replaced it. %1</source>
        <translation>Le journal n’est pas celui qui a été signé&#xa0;: quelqu’un l’a modifié ou remplacé. %1</translation>
    </message>
    <message>
        <source>The enforcer cannot read what it remembers of the log. %1</source>
        <translation>L’exécuteur ne peut pas lire ce qu’il a retenu du journal. %1</translation>
    </message>
    <message>
        <source>It recurs at times of its own, so its start cannot be put off. Approve it as it is, or deny it and say which times would do.</source>
        <translation>L’accès est récurrent à des heures fixées, son début ne peut donc pas être repoussé. Approuvez-le tel quel, ou refusez-le en indiquant les horaires qui conviendraient.</translation>
    </message>
    <message>
        <source>More time begins where the access would end, so its start cannot be put off. Approve it as it is, or deny it.</source>
        <translation>La prolongation commence là où l’accès prendrait fin, son début ne peut donc pas être repoussé. Approuvez-la telle quelle, ou refusez-la.</translation>
    </message>
    <message>
        <source>The start is further ahead than the policy allows. Choose an earlier one.</source>
        <translation>Le début est plus lointain que la politique ne le permet. Choisissez-en un plus proche.</translation>
    </message>
    <message>
        <source>There is nothing to claim: it is not approved, or open already.</source>
        <translation>Il n’y a rien à activer&#xa0;: l’accès n’est pas approuvé, ou il est déjà ouvert.</translation>
    </message>
    <message>
        <source>The access may not open yet. Try again when its time has come.</source>
        <translation>L’accès ne peut pas encore s’ouvrir. Réessayez le moment venu.</translation>
    </message>
    <message>
        <source>Access can only be put off, to later than now and than what was asked for.</source>
        <translation>Un accès ne peut être que repoussé, après maintenant et après le début demandé.</translation>
    </message>
    <message>
        <source>At that time the policy asks other people as well. Choose another time.</source>
        <translation>À ce moment-là, la politique sollicite aussi d’autres personnes. Choisissez un autre moment.</translation>
    </message>
    <message>
        <source>It stays with those that it was asked for with. Withdraw it, and ask anew.</source>
        <translation>Cette demande reste liée à celles déposées avec elle. Retirez-la, puis refaites-la.</translation>
    </message>
    <message>
        <source>This machine&apos;s key is not enrolled. Ask an officer to enrol it.</source>
        <translation>La clé de cet ordinateur n’est pas enrôlée. Demandez à un administrateur de l’enrôler.</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer to enrol a new one.</source>
        <translation>La clé de cet ordinateur a été révoquée. Demandez à un administrateur d’en enrôler une nouvelle.</translation>
    </message>
    <message>
        <source>Your account is not active any more. Ask an officer.</source>
        <translation>Votre compte n’est plus actif. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>The signature does not belong to you. Tell security.</source>
        <translation>Cette signature n’est pas la vôtre. Prévenez la sécurité.</translation>
    </message>
    <message>
        <source>Messages of this machine are missing on the ledger. Tell security: they were lost or held back.</source>
        <translation>Des messages de cet ordinateur manquent dans le registre. Prévenez la sécurité&#xa0;: ils ont été perdus ou retenus.</translation>
    </message>
    <message>
        <source>Another copy of this machine&apos;s key has been used. Tell security at once.</source>
        <translation>Une autre copie de la clé de cet ordinateur a servi. Prévenez immédiatement la sécurité.</translation>
    </message>
    <message>
        <source>This was answered before. Nothing is left to do.</source>
        <translation>Une réponse a déjà été donnée. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The message came too late to count. Look again, then repeat it.</source>
        <translation>Le message est arrivé trop tard pour compter. Vérifiez à nouveau, puis recommencez.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong. Set it, then try again.</source>
        <translation>L’horloge de cet ordinateur est fausse. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>This machine can prove that the ledger&apos;s log was changed or replaced. Tell an officer at once; nothing opens until it is settled.</source>
        <translation>Cet ordinateur peut prouver que le journal du registre a été modifié ou remplacé. Prévenez immédiatement un administrateur&#x202f;; rien ne s’ouvre tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>This machine remembers another log than the ledger&apos;s, and cannot prove it. Tell security.</source>
        <translation>Cet ordinateur se souvient d’un autre journal que celui du registre, sans pouvoir le prouver. Prévenez la sécurité.</translation>
    </message>
    <message>
        <source>The message could not be read. Update console and enforcer to the same version.</source>
        <translation>Le message n’a pas pu être lu. Mettez la console et l’exécuteur à la même version.</translation>
    </message>
    <message>
        <source>The request changed while you were looking. Read it again, then decide.</source>
        <translation>La demande a changé pendant que vous la consultiez. Relisez-la, puis décidez.</translation>
    </message>
    <message>
        <source>The policy changed while you were looking. Look again, then repeat it.</source>
        <translation>La politique a changé pendant que vous la consultiez. Vérifiez à nouveau, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no policy yet, so nobody can ask. An officer has to apply one.</source>
        <translation>Il n’y a pas encore de politique, personne ne peut donc faire de demande. Un administrateur doit en mettre une en vigueur.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Cette demande n’existe pas.</translation>
    </message>
    <message>
        <source>This request was filed before. You find it under My access.</source>
        <translation>Cette demande a déjà été déposée. Vous la trouverez dans Mes accès.</translation>
    </message>
    <message>
        <source>The request is not waiting for a decision any more.</source>
        <translation>La demande n’attend plus de décision.</translation>
    </message>
    <message>
        <source>The time for deciding is over. The request has to be filed again.</source>
        <translation>Le délai de décision est écoulé. La demande est à déposer à nouveau.</translation>
    </message>
    <message>
        <source>There is no open access to end: it is over already.</source>
        <translation>Aucun accès ouvert auquel mettre fin&#xa0;: il est déjà terminé.</translation>
    </message>
    <message>
        <source>An earlier access there could not be ended yet. Nothing new opens until it has; security has been alerted.</source>
        <translation>Un accès antérieur n’a pas encore pu y être fermé. Rien de nouveau ne s’ouvre d’ici là&#x202f;; la sécurité a été alertée.</translation>
    </message>
    <message>
        <source>Only the person who asked may do this.</source>
        <translation>Seule la personne qui a fait la demande peut faire cela.</translation>
    </message>
    <message>
        <source>Nobody decides on their own request. Somebody else has to.</source>
        <translation>Personne ne décide de sa propre demande. Quelqu’un d’autre doit le faire.</translation>
    </message>
    <message>
        <source>The policy does not name you for the step that waits now.</source>
        <translation>La politique ne vous désigne pas pour l’étape en attente.</translation>
    </message>
    <message>
        <source>You decided on this request before; one person counts once.</source>
        <translation>Vous avez déjà décidé de cette demande&#x202f;; chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Only security, an approver or the person themselves may end this access.</source>
        <translation>Seuls la sécurité, un approbateur ou la personne elle-même peuvent mettre fin à cet accès.</translation>
    </message>
    <message>
        <source>Only an officer may do this.</source>
        <translation>Seul un administrateur peut faire cela.</translation>
    </message>
    <message>
        <source>No rule lets you ask for this in the place of that person. They can ask themselves.</source>
        <translation>Aucune règle ne vous autorise à demander ceci à la place de cette personne. Elle peut faire la demande elle-même.</translation>
    </message>
    <message>
        <source>An earlier break-glass was not reviewed in time. Have it reviewed first, or ask in the usual way.</source>
        <translation>Un bris de glace antérieur n’a pas été examiné à temps. Faites-le d’abord examiner, ou faites une demande ordinaire.</translation>
    </message>
    <message>
        <source>Nothing about this request is to be reviewed any more.</source>
        <translation>Il n’y a plus rien à examiner dans cette demande.</translation>
    </message>
    <message>
        <source>The policy does not name you for this review.</source>
        <translation>La politique ne vous désigne pas pour cet examen.</translation>
    </message>
    <message>
        <source>Security froze everything: nothing opens now. Ask security when it ends.</source>
        <translation>La sécurité a tout gelé&#xa0;: rien ne s’ouvre pour l’instant. Demandez-lui quand le gel sera levé.</translation>
    </message>
    <message>
        <source>Nothing is frozen. Nothing is left to do.</source>
        <translation>Rien n’est gelé. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Only security may do this.</source>
        <translation>Seule la sécurité peut faire cela.</translation>
    </message>
    <message>
        <source>A delegation needs somebody else, and an end at most 90 days after its beginning.</source>
        <translation>Une délégation désigne quelqu’un d’autre et se termine au plus tard 90 jours après son début.</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day to come, for 100 times at most.</source>
        <translation>Choisissez des jours, une heure, un fuseau et un dernier jour à venir, pour 100 fois au plus.</translation>
    </message>
    <message>
        <source>It would recur for longer than the policy allows. Choose an earlier last day.</source>
        <translation>La récurrence durerait plus longtemps que la politique ne le permet. Choisissez un dernier jour plus proche.</translation>
    </message>
    <message>
        <source>Each must end before the next begins. Choose less time or fewer days.</source>
        <translation>Chaque occurrence doit se terminer avant la suivante. Choisissez une durée plus courte ou moins de jours.</translation>
    </message>
    <message>
        <source>Somebody has this id, or had it. Choose another one.</source>
        <translation>Quelqu’un a, ou a eu, cet ID. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody has this login. Choose another one, or another id.</source>
        <translation>Quelqu’un a déjà ce compte. Choisissez-en un autre, ou un autre ID.</translation>
    </message>
    <message>
        <source>There is nobody with this id. Look at the list again.</source>
        <translation>Personne n’a cet ID. Consultez à nouveau la liste.</translation>
    </message>
    <message>
        <source>This key is enrolled already. Nothing is left to do.</source>
        <translation>Cette clé est déjà enrôlée. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The key did not prove that it belongs to this person and this ledger. Have the enrolment made again on their machine.</source>
        <translation>La clé n’a pas prouvé qu’elle appartient à cette personne et à ce registre. Faites refaire l’enrôlement sur l’ordinateur de cette personne.</translation>
    </message>
    <message>
        <source>The name is not of the form that the ledger takes. Type it again.</source>
        <translation>Le nom n’a pas la forme que le registre accepte. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This would leave the ledger without an officer. Make somebody else one first, and enrol their machine.</source>
        <translation>Le registre resterait sans administrateur. Désignez-en d’abord un autre et enrôlez son ordinateur.</translation>
    </message>
    <message>
        <source>The text of the policy is not on the ledger. Propose it again.</source>
        <translation>Le texte de la politique n’est pas dans le registre. Proposez-la à nouveau.</translation>
    </message>
    <message>
        <source>The enforcer finds mistakes in this policy that the console does not know. Update both to the same version.</source>
        <translation>L’exécuteur trouve dans cette politique des erreurs que la console ne connaît pas. Mettez-les tous deux à la même version.</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for this.</source>
        <translation>Aucune règle de la politique ne vous autorise à demander ceci.</translation>
    </message>
    <message>
        <source>The ban %1 of the policy refuses this, whoever approves. Ask security what to do instead.</source>
        <translation>L’interdiction %1 de la politique s’y oppose, quel que soit l’approbateur. Demandez à la sécurité comment procéder.</translation>
    </message>
    <message>
        <source>The policy has become stricter since this was filed. File it again.</source>
        <translation>La politique a été durcie depuis le dépôt de cette demande. Déposez-la à nouveau.</translation>
    </message>
    <message>
        <source>Nobody could approve this: everyone named in the policy is you or away. Ask an officer to name somebody.</source>
        <translation>Personne ne pourrait approuver&#xa0;: la politique ne désigne que vous ou des personnes absentes. Demandez à un administrateur de désigner quelqu’un.</translation>
    </message>
    <message>
        <source>That is longer than the policy allows. Choose a shorter time.</source>
        <translation>C’est plus long que la politique ne le permet. Choisissez une durée plus courte.</translation>
    </message>
    <message>
        <source>That is too short to be opened. Choose a longer time.</source>
        <translation>C’est trop court pour être ouvert. Choisissez une durée plus longue.</translation>
    </message>
    <message>
        <source>The reason is too short. Say a little more about why.</source>
        <translation>Le motif est trop court. Précisez un peu pourquoi.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Le texte est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen. Type it again.</source>
        <translation>Le texte contient des caractères invisibles. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Quelques mots sont nécessaires ici.</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>Il manque encore %1.</translation>
    </message>
    <message>
        <source>The policy has no field %1 any more. Open the form again.</source>
        <translation>La politique n’a plus de champ %1. Rouvrez le formulaire.</translation>
    </message>
    <message>
        <source>%1 does not have the form that the policy asks for.</source>
        <translation>%1 n’a pas la forme que la politique demande.</translation>
    </message>
    <message>
        <source>The password could not be prepared. Try again.</source>
        <translation>Le mot de passe n’a pas pu être préparé. Réessayez.</translation>
    </message>
    <message>
        <source>This person is disabled, for good. Add them anew, under another id.</source>
        <translation>Cette personne est désactivée, définitivement. Ajoutez-la à nouveau, avec un autre ID.</translation>
    </message>
    <message>
        <source>Nothing can be signed here until that is settled; tell security, by another way than this one.</source>
        <translation>Rien ne peut être signé ici tant que ce n’est pas réglé&#x202f;; prévenez la sécurité par un autre moyen que celui-ci.</translation>
    </message>
    <message>
        <source>This is not the ledger that this machine knows at this address. %1</source>
        <translation>Ce n’est pas le registre que cet ordinateur connaît à cette adresse. %1</translation>
    </message>
    <message>
        <source>The log is not a continuation of what this machine has seen of it: entries were changed or taken away. %1</source>
        <translation>Le journal n’est pas la suite de ce que cet ordinateur en a vu&#xa0;: des entrées ont été modifiées ou supprimées. %1</translation>
    </message>
    <message>
        <source>A statement about people or keys was not signed by anybody who may make it. %1</source>
        <translation>Une déclaration sur des personnes ou des clés n’a été signée par personne qui en ait le droit. %1</translation>
    </message>
    <message>
        <source>The people, keys or groups of this ledger are not what officers signed. %1</source>
        <translation>Les personnes, les clés ou les groupes de ce registre ne sont pas ceux que les administrateurs ont signés. %1</translation>
    </message>
    <message>
        <source>Not while the ledger does not verify: the line at the top says why.</source>
        <translation>Impossible tant que le registre ne se vérifie pas&#xa0;: la ligne du haut dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Log does not hold</source>
        <translation>Journal non intègre</translation>
    </message>
    <message>
        <source>Log verified to event %1</source>
        <translation>Journal vérifié jusqu’au n° %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>local time, time of another place, its time zone</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>%1 was active %2</source>
        <comment>name, how long ago</comment>
        <translation>%1 : présence vue %2</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides in their place</source>
        <translation>%1 est absent jusqu’à %2 ; %3 décide à sa place</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AccessCard</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Voir dans l’audit</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>access, whom for</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>access, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>Prolonger %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>Withdraw the request for %1</source>
        <translation>Retirer la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask again for %1</source>
        <translation>Redemander %1</translation>
    </message>
    <message>
        <source>%1 once it opens</source>
        <translation>%1 dès l’ouverture</translation>
    </message>
    <message>
        <source>%1 asks back: answer with a comment, or change the request</source>
        <translation>%1 pose une question&#xa0;: répondez par un commentaire, ou modifiez la demande</translation>
    </message>
    <message>
        <source>Waiting for %1, %2 of %3</source>
        <translation>En attente&#xa0;: %1, %2 sur %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 asked for it on your behalf</source>
        <translation>%1 l’a demandé en votre nom</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>pour décider</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessList</name>
    <message>
        <source>Open now</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Ready and waiting</source>
        <translation>Prêts et en attente</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>No access yet</source>
        <translation>Aucun accès pour l’instant</translation>
    </message>
    <message>
        <source>What you ask for appears here: who has to approve it, when it opens, and how long it lasts.</source>
        <translation>Ce que vous demandez apparaît ici&#xa0;: qui doit l’approuver, quand il s’ouvre et combien de temps il dure.</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander un accès</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessPage</name>
    <message>
        <source>My access</source>
        <translation>Mes accès</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander un accès</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>No terminal program was found. Copy the line into one.</source>
        <translation>Aucun programme de terminal n’a été trouvé. Copiez la ligne dans l’un d’eux.</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>More time: %1</source>
        <translation>Plus de temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you had written is kept as the draft “%1”.</source>
        <translation>Votre saisie est enregistrée dans le brouillon «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>The drafts on this machine could not be read. They were set aside, as %1.</source>
        <translation>Les brouillons de cet ordinateur n’ont pas pu être lus. Ils ont été mis de côté, sous le nom %1.</translation>
    </message>
    <message>
        <source>Only the %1 newest drafts are kept.</source>
        <translation>Seuls les %1 brouillons les plus récents sont conservés.</translation>
    </message>
    <message>
        <source>The drafts could not be kept: %1</source>
        <translation>Les brouillons n’ont pas pu être enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signing and sending %1 of %2…</source>
        <translation>Signature et envoi&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>%1: filed</source>
        <translation>%1&#xa0;: déposée</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1&#xa0;: non envoyée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests sent</source>
        <translation>
            <numerusform>%n demande envoyée</numerusform>
            <numerusform>%n demandes envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourites on this machine could not be read. They were set aside, as %1.</source>
        <translation>Impossible de lire les favoris de cette machine. Ils ont été mis de côté, sous %1.</translation>
    </message>
    <message>
        <source>Only the %1 newest favourites are kept.</source>
        <translation>Seuls les %1 favoris les plus récents sont gardés.</translation>
    </message>
    <message>
        <source>The favourites could not be kept: %1</source>
        <translation>Impossible de garder les favoris : %1</translation>
    </message>
</context>
<context>
    <name>sallyport::AddPersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation>Ajouter et inviter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>As everybody calls them; others read it.</source>
        <translation>Le nom que tout le monde utilise&#x202f;; les autres le lisent.</translation>
    </message>
    <message>
        <source>1 to 40 of a-z, 0-9 and -. It never changes.</source>
        <translation>De 1 à 40 caractères parmi a-z, 0-9 et -. Ne change jamais.</translation>
    </message>
    <message>
        <source>At the database; empty for the id.</source>
        <translation>Dans la base de données&#x202f;; vide&#xa0;: comme l’ID.</translation>
    </message>
    <message>
        <source>At the operating system; empty for the id.</source>
        <translation>Dans le système d’exploitation&#x202f;; vide&#xa0;: comme l’ID.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An id has only a-z, 0-9 and -.</source>
        <translation>Un ID ne contient que a-z, 0-9 et -.</translation>
    </message>
    <message>
        <source>Somebody has this id. Choose another one.</source>
        <translation>Quelqu’un a déjà cet ID. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be seen. Type it again.</source>
        <translation>Le nom contient des caractères invisibles. Saisissez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>sallyport::ApprovalsPage</name>
    <message>
        <source>Search requests</source>
        <translation>Rechercher des demandes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander un accès</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Choose a request to read it; nothing is decided before it is shown.</source>
        <translation>Choisissez une demande pour la lire&#x202f;; rien n’est décidé avant d’être affiché.</translation>
    </message>
    <message>
        <source>The request was changed while you were looking. Read it again.</source>
        <translation>La demande a été modifiée pendant que vous la consultiez. Relisez-la.</translation>
    </message>
    <message>
        <source>Nothing was signed: the request or the policy was changed meanwhile. Read it again.</source>
        <translation>Rien n’a été signé&#xa0;: la demande ou la politique a été modifiée entre-temps. Relisez-la.</translation>
    </message>
    <message>
        <source>Nothing was signed: it is not yours to decide any more.</source>
        <translation>Rien n’a été signé&#xa0;: la décision ne vous revient plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>%n demande sélectionnée</numerusform>
            <numerusform>%n demandes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every rule of these lets requests be approved together.</source>
        <translation>Les règles de ces demandes ne permettent pas toutes une approbation groupée.</translation>
    </message>
    <message>
        <source>None of these is yours to decide any more.</source>
        <translation>Aucune de ces décisions ne vous revient plus.</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests</source>
        <translation>
            <numerusform>Refuser %n demande</numerusform>
            <numerusform>Refuser %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>Approuver %n demande</numerusform>
            <numerusform>Approuver %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided and signed</source>
        <translation>
            <numerusform>%n décision signée</numerusform>
            <numerusform>%n décisions signées</numerusform>
        </translation>
    </message>
    <message>
        <source>Handled by %1</source>
        <translation>Traitée par %1</translation>
    </message>
</context>
<context>
    <name>sallyport::AskChoiceModel</name>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>asked for not long ago</comment>
        <translation>Récemment</translation>
    </message>
</context>
<context>
    <name>sallyport::AskFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>like 2026-02-01 09:30, on your clock</source>
        <translation>par exemple 2026-02-01 09:30, à votre heure</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>de la forme %1</translation>
    </message>
    <message>
        <source>like INC-4711</source>
        <translation>par exemple INC-4711</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Search, or target:… who:… state:… since:…</source>
        <translation>Rechercher, ou target:… who:… state:… since:…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of what was found</source>
        <translation>Chiffres sur les résultats</translation>
    </message>
    <message>
        <source>Requests on the time axis</source>
        <translation>Demandes sur la chronologie</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The log was changed, or a disk lost part of it. Tell security and keep a copy of the ledger.</source>
        <translation>Le journal a été modifié, ou un disque en a perdu une partie. Prévenez la sécurité et gardez une copie du registre.</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>Par demande</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Par cible</translation>
    </message>
    <message>
        <source>By approver</source>
        <translation>Par approbateur</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>Les demandes que vous pouvez voir apparaissent ici, avec tout ce qui a été fait.</translation>
    </message>
    <message>
        <source>Looked back to %1; Escape ends the search.</source>
        <translation>Recherche remontée jusqu’à %1&#x202f;; Échap l’arrête.</translation>
    </message>
    <message>
        <source>The newest %L1 of this time are shown. Zoom in, or narrow the search.</source>
        <translation>Seules les %L1 demandes les plus récentes de cette période sont affichées. Zoomez, ou affinez la recherche.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in sight are too many to draw one by one, so they are counted. Zoom in, or narrow the search.</source>
        <translation>
            <numerusform>%Ln demande de cette période est comptée. Zoomez, ou affinez la recherche.</numerusform>
            <numerusform>%Ln demandes dans cette période : trop pour les dessiner une par une, elles sont donc comptées. Zoomez, ou affinez la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>Vérification… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Log not verified</source>
        <translation>Journal non vérifié</translation>
    </message>
</context>
<context>
    <name>sallyport::BundleList</name>
    <message numerus="yes">
        <source>%n targets, asked for together</source>
        <translation>
            <numerusform>%n cible, demandée ensemble</numerusform>
            <numerusform>%n cibles, demandées ensemble</numerusform>
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
        <translation>faite</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step of the chain</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>denied</source>
        <comment>a step of the chain</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>later</source>
        <comment>a step of the chain</comment>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPane</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>sallyport::CommandPalette</name>
    <message>
        <source>Go to a page, a request or a person, or do something</source>
        <translation>Aller à une page, une demande ou une personne, ou lancer une action</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Try fewer letters, or search the audit with the same words.</source>
        <translation>Essayez avec moins de lettres, ou cherchez les mêmes mots dans l’audit.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPanel</name>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Open terminal</source>
        <translation>Ouvrir un terminal</translation>
    </message>
    <message>
        <source>psql asks for the password; it is only on this machine.</source>
        <translation>psql demande le mot de passe&#x202f;; il n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Password copied. It leaves the clipboard after 45 s.</source>
        <translation>Mot de passe copié. Il quitte le presse-papiers après 45&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Less…</source>
        <translation>Limiter…</translation>
    </message>
    <message>
        <source>Approve for a shorter time or a later start</source>
        <translation>Approuver pour une durée plus courte ou un début plus tardif</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Question…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>A shorter time or a later start; T begins with the start</source>
        <translation>Une durée plus courte ou un début plus tardif&#x202f;; T commence par le début</translation>
    </message>
    <message>
        <source>To comment without asking press C</source>
        <translation>Pour commenter sans poser de question, appuyez sur C</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>Approuver %1…</translation>
    </message>
    <message>
        <source>Deny %1…</source>
        <translation>Refuser %1…</translation>
    </message>
</context>
<context>
    <name>sallyport::DoubtBanner</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>sallyport::DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>Nom du brouillon</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>On this machine only; nobody is asked</source>
        <translation>Sur cet ordinateur seulement&#x202f;; personne n’est sollicité</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a draft, the how manieth of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the draft %1</source>
        <translation>Ouvrir le brouillon %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the draft %1</source>
        <translation>Supprimer le brouillon %1</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationChips</name>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationField</name>
    <message>
        <source>Another length</source>
        <translation>Autre durée</translation>
    </message>
    <message>
        <source>or 90m, 1h30, 2d</source>
        <comment>another length, as it may be written</comment>
        <translation>ou 90m, 1h30, 2d</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 of what? Write %1m for minutes or %1h for hours.</source>
        <translation>%1 de quoi ? Écrivez %1m pour des minutes ou %1h pour des heures.</translation>
    </message>
    <message>
        <source>“%1” can be meant in more than one way, or in none. Write 90m, 1h30, 2d or PT1H30M.</source>
        <translation>« %1 » a plusieurs sens, ou aucun. Écrivez 90m, 1h30, 2d ou PT1H30M.</translation>
    </message>
    <message>
        <source>It has to last for a while.</source>
        <translation>La durée ne peut pas être nulle.</translation>
    </message>
    <message>
        <source>At most %1 is possible here.</source>
        <translation>Ici, %1 au plus.</translation>
    </message>
    <message>
        <source>The rule “%2” allows at most %1 here.</source>
        <translation>La règle « %2 » permet ici %1 au plus.</translation>
    </message>
</context>
<context>
    <name>sallyport::EndAccessDialog</name>
    <message>
        <source>End live access?</source>
        <translation>Mettre fin à des accès en cours&#x202f;?</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Détenus par</translation>
    </message>
    <message>
        <source>To which target</source>
        <translation>Sur quelle cible</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Ce qui prend fin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>Toutes les cibles</translation>
    </message>
    <message numerus="yes">
        <source>End %n accesses</source>
        <translation>
            <numerusform>Terminer %n accès</numerusform>
            <numerusform>Terminer %n accès</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolDialog</name>
    <message>
        <source>They do not match</source>
        <translation>Ils ne concordent pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They match: enrol</source>
        <translation>Ils concordent&#xa0;: enrôler</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>Enrôler un ordinateur</translation>
    </message>
    <message>
        <source>Does %1 read out these words?</source>
        <translation>Les mots que lit %1 sont-ils ceux-ci&#x202f;?</translation>
    </message>
    <message>
        <source>Call them, or sit beside them, so that you know who speaks. Have them read the words from their screen; do not read yours to them. A message proves nothing.</source>
        <translation>Appelez cette personne, ou asseyez-vous à côté d’elle, pour savoir qui parle. Faites-lui lire les mots affichés sur son écran&#x202f;; ne lui lisez pas les vôtres. Un message ne prouve rien.</translation>
    </message>
    <message>
        <source>I know who spoke, and heard each of these words</source>
        <translation>Je sais qui a parlé, et j’ai entendu chacun de ces mots</translation>
    </message>
    <message>
        <source>Words of the key that waits</source>
        <translation>Mots de la clé en attente</translation>
    </message>
    <message>
        <source>Enrol nothing</source>
        <translation>N’enrôlez rien</translation>
    </message>
    <message>
        <source>This is not the key of %1&apos;s machine. Ask whether another of their machines waits, and compare its words. If not, somebody may have got at their login and put a key of their own here: tell security, and invite %1 again, so that the old password opens nothing any more. Nothing was changed.</source>
        <translation>Ce n’est pas la clé de l’ordinateur utilisé par %1. Demandez si un autre de ses ordinateurs est en attente, et comparez ses mots. Sinon, quelqu’un s’est peut-être emparé de son compte pour placer ici sa propre clé&#xa0;: prévenez la sécurité et invitez %1 à nouveau, afin que l’ancien mot de passe n’ouvre plus rien. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolTextDialog</name>
    <message>
        <source>Enrolment text</source>
        <translation>Texte d’enrôlement</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparer les mots…</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>Enrôler un ordinateur</translation>
    </message>
    <message>
        <source>For a machine whose key does not wait here by itself. The text is no secret, and proves nothing until its words were compared.</source>
        <translation>Pour un ordinateur dont la clé n’attend pas ici d’elle-même. Le texte n’est pas secret, et ne prouve rien tant que ses mots n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>Paste the text that their machine shows</source>
        <translation>Collez le texte affiché par l’ordinateur de cette personne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>sallyport::ExplainPane</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>With the people and groups of now, asked at this moment and for the first time.</source>
        <translation>Avec les personnes et groupes actuels, demandé à cet instant et pour la première fois.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>Décision sous</translation>
    </message>
    <message>
        <source>Any target</source>
        <translation>Toute cible</translation>
    </message>
    <message>
        <source>Any scenario</source>
        <translation>Tout scénario</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>Tout profil</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Politique non comprise</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Cette version de Sallyport ne sait pas lire la politique. Mettez-la à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>The policy knows no such target, profile and scenario together.</source>
        <translation>La politique ne connaît pas cette combinaison de cible, de profil et de scénario.</translation>
    </message>
    <message>
        <source>%1, again and again for up to %2</source>
        <translation>%1, récurrent pendant %2 au plus</translation>
    </message>
</context>
<context>
    <name>sallyport::FiguresPane</name>
    <message>
        <source>Asked for, by hour of the week</source>
        <translation>Demandes par heure de la semaine</translation>
    </message>
    <message>
        <source>From asking to the decision</source>
        <translation>De la demande à la décision</translation>
    </message>
    <message>
        <source>From the end to access being over</source>
        <translation>De l’échéance à la fin effective de l’accès</translation>
    </message>
</context>
<context>
    <name>sallyport::FurtherTargets</name>
    <message>
        <source>Add another target…</source>
        <translation>Ajouter une autre cible…</translation>
    </message>
    <message>
        <source>Add another target</source>
        <translation>Ajouter une autre cible</translation>
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
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>Ne pas demander cet accès</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Ajouter à un groupe</translation>
    </message>
    <message>
        <source>Which group is %1 in?</source>
        <translation>Dans quel groupe mettre %1&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Choisissez-en un, ou saisissez un nouveau nom</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation>Ajouter à un groupe…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take out of the group %1</source>
        <translation>Retirer du groupe %1</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthCard</name>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthPage</name>
    <message>
        <source>Safeguards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Enforcer</source>
        <translation>Exécuteur</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signées</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>No targets</source>
        <translation>Aucune cible</translation>
    </message>
    <message>
        <source>The enforcer&apos;s configuration names none, or no enforcer has told of them yet. They show here once it has looked at them.</source>
        <translation>La configuration de l’exécuteur n’en nomme aucune, ou aucun exécuteur ne les a encore signalées. Elles apparaîtront ici dès qu’il les aura vérifiées.</translation>
    </message>
    <message>
        <source>Host, process and a random number; each start has another one</source>
        <translation>Hôte, processus et un nombre aléatoire&#x202f;; différent à chaque démarrage</translation>
    </message>
    <message>
        <source>Grows each time that another enforcer takes over</source>
        <translation>Augmente chaque fois qu’un autre exécuteur prend le relais</translation>
    </message>
    <message>
        <source>Entries that the newest checkpoint covers; the rest follows soon</source>
        <translation>Entrées couvertes par le dernier jalon&#x202f;; le reste suit bientôt</translation>
    </message>
    <message>
        <source>Enforcer and consoles compare the log with what was signed before; the page Audit verifies every entry</source>
        <translation>L’exécuteur et les consoles comparent le journal à ce qui a été signé auparavant&#x202f;; la page Audit vérifie chaque entrée</translation>
    </message>
    <message>
        <source>Freeze everything?</source>
        <translation>Tout geler&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing opens any more, also what was approved before. What is open goes on and ends on time. It takes two people of security to end the freeze; you may be one of them.</source>
        <translation>Plus rien ne s’ouvre, même ce qui a déjà été approuvé. Ce qui est ouvert continue et se termine à l’heure. Il faut deux personnes de la sécurité pour lever le gel&#x202f;; vous pouvez être l’une d’elles.</translation>
    </message>
    <message>
        <source>Nothing opens until two people of security end the freeze</source>
        <translation>Rien ne s’ouvre tant que deux personnes de la sécurité n’ont pas levé le gel</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Frozen: nothing opens</source>
        <translation>Tout est gelé&#xa0;: rien ne s’ouvre</translation>
    </message>
    <message>
        <source>End the freeze?</source>
        <translation>Lever le gel&#x202f;?</translation>
    </message>
    <message>
        <source>The freeze is over, as the second of two</source>
        <translation>Levée du gel, seconde signature sur deux</translation>
    </message>
    <message>
        <source>The freeze may end, as the first of two</source>
        <translation>Levée du gel, première signature sur deux</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>The freeze is over</source>
        <translation>Le gel est levé</translation>
    </message>
    <message>
        <source>Signed; a second person has to</source>
        <translation>Signé&#x202f;; il faut une seconde personne</translation>
    </message>
    <message>
        <source>Ended; sessions close now</source>
        <translation>Accès terminés&#x202f;; les sessions se ferment</translation>
    </message>
</context>
<context>
    <name>sallyport::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Aucune page ne dit cela.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Ces pages sont en anglais.</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Aide</translation>
    </message>
</context>
<context>
    <name>sallyport::HistoryTable</name>
    <message>
        <source>Requests as a table</source>
        <translation>Demandes sous forme de tableau</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>Les demandes que vous pouvez voir apparaissent ici, avec tout ce qui a été fait.</translation>
    </message>
</context>
<context>
    <name>sallyport::InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>An invitation for %1</source>
        <translation>Une invitation pour %1</translation>
    </message>
    <message>
        <source>Give it to them and to nobody else. It works once, until %1, and is shown only now: it is kept nowhere.</source>
        <translation>Remettez-la à cette personne et à nulle autre. Elle sert une seule fois, jusqu’au %1, et ne s’affiche que maintenant&#xa0;: elle n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>On their machine they start Sallyport and paste it. Then their key waits here for you to enrol it.</source>
        <translation>Sur son ordinateur, cette personne démarre Sallyport et colle l’invitation. Sa clé attend ensuite ici que vous l’enrôliez.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinFormPane</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>Mode TLS</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>Join the ledger</source>
        <translation>Rejoindre le registre</translation>
    </message>
    <message>
        <source>db.example.com:5432</source>
        <translation>db.example.com:5432</translation>
    </message>
    <message>
        <source>An officer of your team makes it for you. It works once.</source>
        <translation>Un administrateur de votre équipe la crée pour vous. Elle sert une seule fois.</translation>
    </message>
    <message>
        <source>Several servers are separated by commas; the one that takes writes is used.</source>
        <translation>Séparez plusieurs serveurs par des virgules&#x202f;; celui qui accepte les écritures est utilisé.</translation>
    </message>
    <message>
        <source>Of libpq, one a line as name=value: sslrootcert, sslcert and sslkey, krbsrvname and all others.</source>
        <translation>De libpq, une par ligne sous la forme nom=valeur&#xa0;: sslrootcert, sslcert et sslkey, krbsrvname et toutes les autres.</translation>
    </message>
    <message>
        <source>Look at the demonstration instead</source>
        <translation>Voir plutôt la démonstration</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinWindow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Join a ledger</source>
        <translation>Rejoindre un registre</translation>
    </message>
    <message>
        <source>1  Invitation</source>
        <translation>1  Invitation</translation>
    </message>
    <message>
        <source>2  This machine&apos;s key</source>
        <translation>2  Clé de cet ordinateur</translation>
    </message>
    <message>
        <source>3  An officer&apos;s word</source>
        <translation>3  Accord d’un administrateur</translation>
    </message>
    <message>
        <source>Join your team&apos;s ledger</source>
        <translation>Rejoignez le registre de votre équipe</translation>
    </message>
    <message>
        <source>Getting this machine ready</source>
        <translation>Préparation de cet ordinateur</translation>
    </message>
    <message>
        <source>This machine is not ready yet</source>
        <translation>Cet ordinateur n’est pas encore prêt</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Déverrouillez vos clés</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>Protégez vos clés</translation>
    </message>
    <message>
        <source>Read these words to an officer</source>
        <translation>Lisez ces mots à un administrateur</translation>
    </message>
    <message>
        <source>Waiting for an officer. This goes on by itself.</source>
        <translation>En attente d’un administrateur. La suite est automatique.</translation>
    </message>
</context>
<context>
    <name>sallyport::KeysDialog</name>
    <message>
        <source>Single letters act only where no text is being typed.</source>
        <translation>Les lettres seules n’agissent que hors saisie de texte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Approve what is shown</source>
        <translation>Approuver ce qui est affiché</translation>
    </message>
    <message>
        <source>Approve for a shorter time</source>
        <translation>Approuver pour une durée plus courte</translation>
    </message>
    <message>
        <source>Approve for a later start</source>
        <translation>Approuver pour un début plus tardif</translation>
    </message>
    <message>
        <source>Deny what is shown, with a reason</source>
        <translation>Refuser ce qui est affiché, avec un motif</translation>
    </message>
    <message>
        <source>Comment on what is shown</source>
        <translation>Commenter ce qui est affiché</translation>
    </message>
    <message>
        <source>Ask back about what is shown</source>
        <translation>Poser une question sur ce qui est affiché</translation>
    </message>
    <message>
        <source>Claim what is shown, or the first access that can be</source>
        <translation>Activer ce qui est affiché, ou le premier accès qui peut l’être</translation>
    </message>
    <message>
        <source>Review the emergency that is shown</source>
        <translation>Examiner l’urgence affichée</translation>
    </message>
    <message>
        <source>Take back the decision that waits to be signed</source>
        <translation>Annuler la décision en attente de signature</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander un accès</translation>
    </message>
    <message>
        <source>Release the first open access</source>
        <translation>Rendre le premier accès ouvert</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Fit the selected request</source>
        <translation>Cadrer la demande sélectionnée</translation>
    </message>
    <message>
        <source>Earlier and later request of a lane</source>
        <translation>Demande précédente ou suivante d’une piste</translation>
    </message>
    <message>
        <source>Ctrl Space</source>
        <translation>Ctrl Espace</translation>
    </message>
    <message>
        <source>Ways to go on in a search</source>
        <translation>Suggestions pour la recherche</translation>
    </message>
    <message>
        <source>Alt 1 … 3</source>
        <translation>Alt 1 … 3</translation>
    </message>
    <message>
        <source>My access, Approvals, Audit</source>
        <translation>Mes accès, Approbations, Audit</translation>
    </message>
    <message>
        <source>Alt 5, Alt 6</source>
        <translation>Alt 5, Alt 6</translation>
    </message>
    <message>
        <source>Health, Policies</source>
        <translation>Santé, Politiques</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Search the text of a policy</source>
        <translation>Rechercher dans le texte d’une politique</translation>
    </message>
    <message>
        <source>Zoom the timeline</source>
        <translation>Zoomer sur la chronologie</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>Déplacer la chronologie</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Send a request or confirm a dialog</source>
        <translation>Envoyer une demande ou confirmer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Go anywhere, or do something, by its name</source>
        <translation>Aller n’importe où, ou lancer une action, en tapant son nom</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Ctrl S, Ctrl P</source>
        <translation>Ctrl S, Ctrl P</translation>
    </message>
    <message>
        <source>What is shown as a PDF, or on paper</source>
        <translation>Ce qui est affiché, en PDF ou sur papier</translation>
    </message>
    <message>
        <source>Ctrl Q</source>
        <translation>Ctrl Q</translation>
    </message>
    <message>
        <source>Quit, also the part in the tray</source>
        <translation>Quitter, y compris la zone de notification</translation>
    </message>
    <message>
        <source>Ctrl B</source>
        <translation>Ctrl B</translation>
    </message>
    <message>
        <source>Mark what the form asks for as a favourite, or no more</source>
        <translation>Mettre le contenu du formulaire en favori, ou l’en retirer</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Aide sur cette page</translation>
    </message>
</context>
<context>
    <name>sallyport::LaterStart</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>As asked for</source>
        <translation>Comme demandé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerWindow</name>
    <message>
        <source>Waits to be enrolled</source>
        <translation>Enrôlement en attente</translation>
    </message>
    <message>
        <source>Own ledger</source>
        <translation>Registre local</translation>
    </message>
    <message>
        <source>Ledgers that this machine knows</source>
        <translation>Registres que cet ordinateur connaît</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>Rejoindre un registre…</translation>
    </message>
    <message>
        <source>Which ledger?</source>
        <translation>Quel registre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>sallyport::ListStack</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing here has these words. Clear the search to see everything.</source>
        <translation>Rien ici ne contient ces mots. Effacez la recherche pour tout voir.</translation>
    </message>
</context>
<context>
    <name>sallyport::LoginOffer</name>
    <message>
        <source>Start Sallyport at login, in the tray, so that you hear of what waits for you and of access that ends?</source>
        <translation>Démarrer Sallyport à l’ouverture de session, dans la zone de notification, pour savoir ce qui vous attend et quels accès prennent fin ?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>My access</source>
        <translation>Mes accès</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Embedded mode: one operating-system user owns everything here. Tamper-evident, not tamper-proof.</source>
        <translation>Mode embarqué&#xa0;: un seul utilisateur du système possède tout ici. Toute altération se voit, mais reste possible.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>registre injoignable</translation>
    </message>
    <message>
        <source>You decide in person again</source>
        <translation>Vous décidez à nouveau en personne</translation>
    </message>
    <message>
        <source>Your place is given away for that time</source>
        <translation>Votre place est déléguée pour cette période</translation>
    </message>
    <message>
        <source>demonstration · live</source>
        <translation>démo · en ligne</translation>
    </message>
    <message>
        <source>ledger · live</source>
        <translation>registre · en ligne</translation>
    </message>
    <message>
        <source>no enforcer</source>
        <translation>aucun exécuteur</translation>
    </message>
    <message>
        <source>Enforcer live · %1 events</source>
        <translation>Exécuteur actif · %1 événements</translation>
    </message>
    <message>
        <source>No enforcer is running: nothing opens until one does · %1 events</source>
        <translation>Aucun exécuteur en marche&#xa0;: rien ne s’ouvre d’ici là · %1 événements</translation>
    </message>
    <message>
        <source>This link is none of Sallyport&apos;s: %1. Nothing was opened.</source>
        <translation>Ce lien n’est pas un lien Sallyport&#xa0;: %1. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What %1 asked for</source>
        <translation>Demandes déposées par %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>sallyport::ManagerDialog</name>
    <message>
        <source>Who is the manager of %1?</source>
        <translation>Quel responsable pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>Définir le responsable</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Where a rule asks the manager, this is who decides on what they ask for.</source>
        <translation>Quand une règle sollicite le responsable, c’est à cette personne que revient la décision.</translation>
    </message>
</context>
<context>
    <name>sallyport::MistakesPane</name>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Nothing to warn of</source>
        <translation>Aucun avertissement</translation>
    </message>
    <message>
        <source>Every rule can decide, every stage can be filled, every name is somebody&apos;s.</source>
        <translation>Chaque règle peut décider, chaque étape peut être complétée, chaque nom désigne quelqu’un.</translation>
    </message>
</context>
<context>
    <name>sallyport::NavigationRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
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
        <translation>Elle est approuvée&#x202f;; vous pouvez la refuser jusqu’à %1</translation>
    </message>
    <message>
        <source>Waits for you until %1</source>
        <translation>Vous attend jusqu’à %1</translation>
    </message>
    <message>
        <source>It waited long: others are asked as well, until %1</source>
        <translation>L’attente est longue&#xa0;: d’autres personnes sont aussi sollicitées, jusqu’à %1</translation>
    </message>
    <message>
        <source>Still waits for you, until %1</source>
        <translation>Vous attend toujours, jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 asks back</source>
        <translation>%1 pose une question</translation>
    </message>
    <message>
        <source>%1 waits for your answer</source>
        <translation>%1 attend votre réponse</translation>
    </message>
    <message>
        <source>%1 is yours to claim</source>
        <translation>%1&#xa0;: à vous de l’activer</translation>
    </message>
    <message>
        <source>Until %1; then it lapses</source>
        <translation>Avant %1, sinon la demande devient caduque</translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1&#xa0;: début imminent</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>Ouverture automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>Une politique attend des signatures</translation>
    </message>
    <message>
        <source>%1 broke the glass</source>
        <translation>%1 a déclenché un bris de glace</translation>
    </message>
    <message>
        <source>%1, with nobody asked</source>
        <translation>%1, sans que personne soit sollicité</translation>
    </message>
    <message>
        <source>A review is overdue</source>
        <translation>Un examen est en retard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>Une urgence attend votre examen</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1&#xa0;: %2, avant %3</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1&#xa0;: accès ouvert</translation>
    </message>
    <message>
        <source>It ends %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Under My access you may ask for more time</source>
        <translation>Dans Mes accès, vous pouvez demander plus de temps</translation>
    </message>
    <message>
        <source>%1 was extended</source>
        <translation>%1&#xa0;: accès prolongé</translation>
    </message>
    <message>
        <source>%1 is at its end</source>
        <translation>%1&#xa0;: l’accès arrive à son terme</translation>
    </message>
    <message>
        <source>No new login is possible; live sessions may go on until %1</source>
        <translation>Plus aucune connexion possible&#x202f;; les sessions en cours peuvent continuer jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1&#xa0;: accès terminé</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à : %1</translation>
    </message>
    <message>
        <source>%1, with nobody asked. It waits for your review</source>
        <translation>%1, sans demander à personne. Votre examen est attendu</translation>
    </message>
    <message>
        <source>Nobody was asked. It waits for your review</source>
        <translation>Personne n’a été consulté. Votre examen est attendu</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>Personne n’a été consulté</translation>
    </message>
    <message>
        <source>%1 was denied</source>
        <translation>%1 : refusé</translation>
    </message>
    <message>
        <source>The reason is in Sallyport</source>
        <translation>Le motif est dans Sallyport</translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation>%1 : caduc</translation>
    </message>
    <message>
        <source>It was not opened in time</source>
        <translation>Pas ouvert à temps</translation>
    </message>
    <message>
        <source>It was not decided in time</source>
        <translation>Pas tranché à temps</translation>
    </message>
    <message>
        <source>%1 was approved</source>
        <translation>%1 : approuvé</translation>
    </message>
    <message>
        <source>It may open from %1</source>
        <translation>Ouverture au plus tôt : %1</translation>
    </message>
    <message>
        <source>%1 could not be closed yet</source>
        <translation>%1 n’a pas encore pu être fermé</translation>
    </message>
    <message>
        <source>The enforcer goes on trying; security is to know</source>
        <translation>L’exécuteur continue d’essayer ; la sécurité doit le savoir</translation>
    </message>
</context>
<context>
    <name>sallyport::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Name people and targets</source>
        <translation>Nommer les personnes et les cibles</translation>
    </message>
    <message>
        <source>Off, a notification says no more than “A request waits for you”: a locked screen may show it to others. What somebody wrote as a reason is never shown.</source>
        <translation>Désactivé, une notification ne dit rien de plus que « Une demande vous attend » : un écran verrouillé peut la montrer à d’autres. Les motifs ne sont jamais montrés.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>Break-glass access and the end of your own are told all the same. What else came is summed up afterwards.</source>
        <translation>Les accès d’urgence et la fin des vôtres sont tout de même signalés. Le reste est résumé ensuite.</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Off, or where the desktop has no tray, closing the window quits. Ctrl&#xa0;Q quits always.</source>
        <translation>Désactivé, ou sans zone de notification, fermer la fenêtre quitte Sallyport. Ctrl Q quitte toujours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <comment>quiet hours: from</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: until</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>Silence le %1</translation>
    </message>
</context>
<context>
    <name>sallyport::OutOfOfficeDialog</name>
    <message>
        <source>Who decides in your place?</source>
        <translation>Qui décide à votre place&#x202f;?</translation>
    </message>
    <message>
        <source>Give my place away</source>
        <translation>Déléguer ma place</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Decide in person again</source>
        <translation>Décider à nouveau en personne</translation>
    </message>
    <message>
        <source>It ends before it begins, or is over already.</source>
        <translation>La fin précède le début, ou est déjà passée.</translation>
    </message>
    <message>
        <source>At most 90 days at once.</source>
        <translation>90 jours au plus à la fois.</translation>
    </message>
    <message>
        <source>They approve, deny and ask back where you are asked, in your place: never both of you, and nothing that you could not. Whoever may not decide on a request may not do so in your place either.</source>
        <translation>Cette personne approuve, refuse et pose des questions là où l’on vous sollicite, à votre place&#xa0;: jamais vous deux, et rien que vous ne pourriez faire. Qui ne peut pas décider d’une demande ne le peut pas non plus à votre place.</translation>
    </message>
    <message>
        <source>%1 decides in my place from %2 to %3.</source>
        <translation>%1 décide à ma place (%2 – %3).</translation>
    </message>
</context>
<context>
    <name>sallyport::PagePrinter</name>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The printer took nothing. Save a PDF instead.</source>
        <translation>L’imprimante n’a rien accepté. Enregistrez plutôt un PDF.</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePanel</name>
    <message>
        <source>That is too short. Use at least %1 characters.</source>
        <translation>C’est trop court. Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>That is too long. Use a shorter one.</source>
        <translation>C’est trop long. Choisissez-en une plus courte.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Créer le fichier de clés</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Au moins %1 caractères&#x202f;; quelques mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>Making the key file…</source>
        <translation>Création du fichier de clés…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>sallyport::PastCard</name>
    <message>
        <source>Before, in 90 days</source>
        <translation>Auparavant, en 90 jours</translation>
    </message>
</context>
<context>
    <name>sallyport::PeoplePage</name>
    <message>
        <source>Search people and groups</source>
        <translation>Rechercher un nom, un groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Enrol by text…</source>
        <translation>Enrôler par texte…</translation>
    </message>
    <message>
        <source>For officers only</source>
        <translation>Réservé aux administrateurs</translation>
    </message>
    <message>
        <source>Officers add people and enrol their machines here. Ask one of them when you need a change.</source>
        <translation>Les administrateurs ajoutent ici des personnes et enrôlent leurs ordinateurs. Adressez-vous à l’un d’eux pour toute modification.</translation>
    </message>
    <message>
        <source>Enrolled the machine of %1</source>
        <translation>Ordinateur enrôlé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revoked a key of %1</source>
        <translation>Clé révoquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>Compte désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 est maintenant dans %2</translation>
    </message>
    <message>
        <source>%1 is no longer in %2</source>
        <translation>%1 n’est plus dans %2</translation>
    </message>
    <message>
        <source>Changed the manager of %1</source>
        <translation>Responsable modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Personne ajoutée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonBlock</name>
    <message>
        <source>Acting as %1</source>
        <translation>Vous agissez comme %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonMenu</name>
    <message>
        <source>Out of office…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>Ouvrir un autre registre…</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>Rejoindre un registre…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>Agir comme %1</translation>
    </message>
    <message>
        <source>Act as %1, %2</source>
        <comment>name, role</comment>
        <translation>Agir comme %1, %2</translation>
    </message>
    <message>
        <source>Light and dark like the desktop</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Open sallyport:// links</source>
        <translation>Ouvrir les liens sallyport://</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>Démarrer à l’ouverture de session, dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonPane</name>
    <message>
        <source>Invite again…</source>
        <translation>Réinviter…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Their key waits here once they have taken up the invitation.</source>
        <translation>Sa clé attendra ici une fois l’invitation utilisée.</translation>
    </message>
    <message>
        <source>On their machine: sallyportctl --as %1 person key</source>
        <translation>Sur son ordinateur&#xa0;: sallyportctl --as %1 person key</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>Modifier le responsable</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Out of office…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Votre place</translation>
    </message>
    <message>
        <source>You decide in person.</source>
        <translation>Vous décidez en personne.</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Enrôler…</translation>
    </message>
    <message>
        <source>Enrol the key %1</source>
        <translation>Enrôler la clé %1</translation>
    </message>
    <message>
        <source>A machine waits for you</source>
        <translation>Un ordinateur vous attend</translation>
    </message>
    <message>
        <source>Compare its words with what they read out.</source>
        <translation>Comparez ses mots à ceux que cette personne lit à voix haute.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Révoquer la clé %1</translation>
    </message>
    <message>
        <source>Key %1, revoked</source>
        <translation>Clé %1, révoquée</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PoliciesPage</name>
    <message>
        <source>Versions of the policy</source>
        <translation>Versions de la politique</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Proposer…</translation>
    </message>
    <message>
        <source>Propose a policy from a file</source>
        <translation>Proposer une politique depuis un fichier</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>Qui peut quoi</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Pas encore de politique</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before there is one. Propose it from a file.</source>
        <translation>Personne ne peut rien demander tant qu’il n’y en a pas. Proposez-en une depuis un fichier.</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before an officer proposes one.</source>
        <translation>Personne ne peut rien demander tant qu’un administrateur n’en a pas proposé une.</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>Contenu identique</translation>
    </message>
    <message>
        <source>This version is the one before it, to the byte.</source>
        <translation>Cette version est identique à la précédente, à l’octet près.</translation>
    </message>
    <message>
        <source>It differs from the version before in layout or comments at most.</source>
        <translation>Elle ne diffère de la version précédente que par la mise en forme ou les commentaires, tout au plus.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Politique non comprise</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Cette version de Sallyport ne sait pas lire la politique. Mettez-la à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>It is the first version, or the one before is not understood here.</source>
        <translation>C’est la première version, ou la précédente n’est pas comprise ici.</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation>Politiques (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Politique %1</translation>
    </message>
    <message>
        <source>Withdraw this policy?</source>
        <translation>Retirer cette politique&#x202f;?</translation>
    </message>
    <message>
        <source>It does not come into force. Whoever wants it proposes it again, and everybody signs again.</source>
        <translation>Elle n’entre pas en vigueur. Qui la souhaite la propose à nouveau, et tout le monde signe à nouveau.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The proposal is withdrawn</source>
        <translation>La proposition est retirée</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyTextPane</name>
    <message>
        <source>Search the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Texte de la politique</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Absent de ce texte</translation>
    </message>
    <message>
        <source>Line %1 · Enter: next</source>
        <translation>Ligne %1 · Entrée&#xa0;: suivant</translation>
    </message>
</context>
<context>
    <name>sallyport::PreviewCard</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <translation>%1  %2&#xa0;: %3 parmi %4</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1  The rule approves it at once; nobody is asked</source>
        <translation>%1  La règle approuve immédiatement&#x202f;; personne n’est sollicité</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  When it is approved, the access ends %2</source>
        <translation>%1  Une fois la prolongation approuvée, fin de l’accès&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1  It opens when approved; opened now it would end %2</source>
        <translation>%1  Ouverture dès l’approbation&#x202f;; ouvert maintenant, fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1  Opened as soon as it may, it would end %2</source>
        <translation>%1  Ouvert dès que possible, fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, by the rule %2, at most %3</source>
        <comment>target and profile, rule, duration</comment>
        <translation>%1, selon la règle %2, %3 au plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, each signed and decided on its own; the last would end %1</source>
        <translation>
            <numerusform>%n demande, signée et décidée séparément&#x202f;; dernière fin&#xa0;: %1</numerusform>
            <numerusform>%n demandes, chacune signée et décidée séparément&#x202f;; dernière fin&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · %3</source>
        <translation>Selon la règle « %1 » : %2 au plus · %3</translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · decided within %3 or it lapses · %4</source>
        <translation>Selon la règle « %1 » : %2 au plus · caduc sans décision sous %3 · %4</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>Relire et signer…</translation>
    </message>
    <message>
        <source>What it changes…</source>
        <translation>Ce qui change…</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalDialog</name>
    <message>
        <source>Propose a policy</source>
        <translation>Proposer une politique</translation>
    </message>
    <message>
        <source>Put %1 into force?</source>
        <translation>Mettre %1 en vigueur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot be proposed</source>
        <translation>%1 ne peut pas être proposée</translation>
    </message>
    <message>
        <source>Mend what is listed here in the file, then choose it again. Nothing was changed.</source>
        <translation>Corrigez dans le fichier ce qui est signalé ici, puis choisissez-le à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>policy %1 · %2</source>
        <comment>digest, its words</comment>
        <translation>politique %1 · %2</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>Contenu identique</translation>
    </message>
    <message>
        <source>The file differs from the policy in force in layout or comments at most.</source>
        <translation>Le fichier ne diffère de la politique en vigueur que par la mise en forme ou les commentaires, tout au plus.</translation>
    </message>
    <message>
        <source>The first policy</source>
        <translation>La première politique</translation>
    </message>
    <message>
        <source>Nothing is in force that it could be compared with.</source>
        <translation>Aucune politique en vigueur à laquelle la comparer.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>Différence %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avertissements %1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign and put into force</source>
        <translation>Signer et mettre en vigueur</translation>
    </message>
    <message>
        <source>Sign and propose</source>
        <translation>Signer et proposer</translation>
    </message>
</context>
<context>
    <name>sallyport::QueryField</name>
    <message>
        <source>Ways to go on</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>sallyport::RecurrenceFields</name>
    <message>
        <source>Repeats every week</source>
        <translation>Se répète chaque semaine</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a time of day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day that is still to come.</source>
        <translation>Choisissez des jours, une heure, un fuseau et un dernier jour à venir.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestForm</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What you will do, and why it cannot wait</source>
        <translation>Ce que vous allez faire, et pourquoi cela ne peut pas attendre</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Reading what you may ask for…</source>
        <translation>Lecture de ce que vous pouvez demander…</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for anything.</source>
        <translation>Aucune règle de la politique ne vous autorise à demander quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 sur %2 au moins</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>Demander un accès</translation>
    </message>
    <message>
        <source>Extend access</source>
        <translation>Prolonger l’accès</translation>
    </message>
    <message>
        <source>Send %1 requests</source>
        <translation>Envoyer %1 demandes</translation>
    </message>
    <message>
        <source>Nothing that you may ask for is called that</source>
        <translation>Rien de ce que vous pouvez demander ne porte ce nom</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>No favourite any more (Ctrl+B)</source>
        <translation>Retirer des favoris (Ctrl+B)</translation>
    </message>
    <message>
        <source>Keep as a favourite, without the reason (Ctrl+B)</source>
        <translation>Mettre en favori, sans le motif (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestPane</name>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Prolonge</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>You sign exactly this</source>
        <translation>Vous signez exactement ceci</translation>
    </message>
    <message>
        <source>The digest of this revision as words: compare them by voice.</source>
        <translation>L’empreinte de cette révision, en mots&#xa0;: comparez-les de vive voix.</translation>
    </message>
    <message>
        <source>Filed %1 · revision %2 · %3</source>
        <translation>Dépôt&#xa0;: %1 · révision %2 · %3</translation>
    </message>
    <message>
        <source>signature verified ✓</source>
        <translation>signature vérifiée ✓</translation>
    </message>
    <message>
        <source>signature NOT verified</source>
        <translation>signature NON vérifiée</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>%1 from the moment it opens, at most %2</source>
        <translation>%1 à partir de l’ouverture, %2 au plus</translation>
    </message>
    <message>
        <source>%1 longer, at most %2</source>
        <translation>%1 de plus, %2 au plus</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Chez d’autres</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Mine to decide %1</source>
        <translation>À décider %1</translation>
    </message>
    <message>
        <source>Waiting on others %1</source>
        <translation>Chez d’autres %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>When somebody asks for access that you may approve, it appears here.</source>
        <translation>Quand quelqu’un demande un accès que vous pouvez approuver, la demande apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing waits on others</source>
        <translation>Rien n’attend d’autres personnes</translation>
    </message>
    <message>
        <source>Requests that other people have to decide appear here.</source>
        <translation>Les demandes que d’autres personnes doivent décider apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>Rien n’a encore été décidé</translation>
    </message>
    <message>
        <source>Requests that were approved, denied or lapsed appear here.</source>
        <translation>Les demandes approuvées, refusées ou caduques apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestRowDelegate</name>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>person, profile, target; in the order of the language</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>sallyport::SafeguardPanel</name>
    <message>
        <source>Freeze everything…</source>
        <translation>Tout geler…</translation>
    </message>
    <message>
        <source>End the freeze…</source>
        <translation>Lever le gel…</translation>
    </message>
    <message>
        <source>End live access…</source>
        <translation>Terminer des accès…</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Garde-fous</translation>
    </message>
</context>
<context>
    <name>sallyport::SignDialog</name>
    <message>
        <source>A proposed policy</source>
        <translation>Une politique proposée</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>Contenu identique</translation>
    </message>
    <message>
        <source>It differs from the policy in force in layout or comments at most.</source>
        <translation>Elle ne diffère de la politique en vigueur que par la mise en forme ou les commentaires, tout au plus.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Politique non comprise</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Cette version de Sallyport ne sait pas lire la politique. Mettez-la à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>sallyport::SignedCard</name>
    <message>
        <source>You sign</source>
        <translation>Vous signez</translation>
    </message>
</context>
<context>
    <name>sallyport::SimulationPane</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>It would have been</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>Jours à rejouer</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What would have come otherwise</source>
        <translation>Ce qui aurait été différent</translation>
    </message>
    <message>
        <source>Play what happened once more</source>
        <translation>Rejouer ce qui s’est passé</translation>
    </message>
    <message>
        <source>Requests and decisions of the past are judged under this policy, by the engine that decides. Nothing is changed. You get an answer about the requests that you may see.</source>
        <translation>Les demandes et décisions passées sont jugées selon cette politique, par le moteur qui décide. Rien n’est modifié. La réponse porte sur les demandes que vous pouvez voir.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Politique non comprise</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>Cette version de Sallyport ne sait pas lire la politique. Mettez-la à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Broken off. Nothing was changed.</source>
        <translation>Interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Choose fewer days, or simulate once more.</source>
        <translation>Choisissez moins de jours, ou relancez la simulation.</translation>
    </message>
    <message>
        <source>Playing: %1 messages read</source>
        <translation>Simulation&#xa0;: messages lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be played</source>
        <translation>La simulation a échoué</translation>
    </message>
    <message>
        <source>Nothing would have come otherwise</source>
        <translation>Rien n’aurait changé</translation>
    </message>
</context>
<context>
    <name>sallyport::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>sallyport::Start</name>
    <message>
        <source>Getting the demonstration ready</source>
        <translation>Préparation de la démonstration</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed. Run installer/run, which installs it, or install the package postgresql.</source>
        <translation>PostgreSQL n’est pas installé. Exécutez installer/run, qui l’installe, ou installez le paquet postgresql.</translation>
    </message>
    <message>
        <source>%1 is no address of a ledger. Write it as sqlite:///path/file.db or postgresql://login@host/database, without a password.</source>
        <translation>%1 n’est pas une adresse de registre. Écrivez-la sous la forme sqlite:///path/file.db ou postgresql://login@host/database, sans mot de passe.</translation>
    </message>
    <message>
        <source>Say who acts: start with --as PERSON.</source>
        <translation>Indiquez qui agit&#xa0;: démarrez avec --as PERSON.</translation>
    </message>
</context>
<context>
    <name>sallyport::StartFields</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Once approved</source>
        <translation>Dès l’approbation</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
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
        <translation>Progression</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Sallyport is not open yet</source>
        <translation>Sallyport n’est pas encore ouvert</translation>
    </message>
    <message>
        <source>Sallyport could not start</source>
        <translation>Sallyport n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Déverrouillez vos clés</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>Protégez vos clés</translation>
    </message>
</context>
<context>
    <name>sallyport::StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Événements de la demande sélectionnée</translation>
    </message>
</context>
<context>
    <name>sallyport::SummaryPane</name>
    <message>
        <source>Fit timeline</source>
        <translation>Cadrer la vue</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Décision en</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Fin dans</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>No request selected</source>
        <translation>Aucune demande sélectionnée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>politique %1</translation>
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
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n instruction</numerusform>
            <numerusform>%n instructions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::TextDialog</name>
    <message>
        <source>Your words</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour quelle durée</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>Dites pourquoi&#x202f;; toutes les personnes concernées le liront</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen: %1</source>
        <translation>Le texte contient des caractères invisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too long by %1</source>
        <translation>Caractères en trop&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TogetherDialog</name>
    <message>
        <source>Your words</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <source>Each is signed on its own, exactly as it stands here.</source>
        <translation>Chacune est signée séparément, exactement telle qu’elle figure ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: they are not yours to decide any more.</source>
        <translation>
            <numerusform>%n est laissée de côté&#xa0;: la décision ne vous revient plus.</numerusform>
            <numerusform>%n sont laissées de côté&#xa0;: la décision ne vous revient plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scroll to the last one to go on</source>
        <translation>Faites défiler jusqu’à la dernière pour continuer</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests?</source>
        <translation>
            <numerusform>Refuser %n demande&#x202f;?</numerusform>
            <numerusform>Refuser %n demandes&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>Approuver %n demande&#x202f;?</numerusform>
            <numerusform>Approuver %n demandes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisies</translation>
    </message>
    <message numerus="yes">
        <source>Deny the %n others, with these words; else they go on waiting</source>
        <translation>
            <numerusform>Refuser aussi %n autre demande, avec ces mots&#x202f;; sinon elle reste en attente</numerusform>
            <numerusform>Refuser aussi les %n autres demandes, avec ces mots&#x202f;; sinon elles restent en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>Dites pourquoi&#x202f;; toutes les personnes concernées le liront</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Quelques mots, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Being signed…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>Refusée et signée</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>Approuvée et signée</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 are signed; the others stand above</source>
        <translation>Signées&#xa0;: %1 sur %2&#x202f;; les autres figurent ci-dessus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sallyport::TrayMenu</name>
    <message>
        <source>Open Sallyport</source>
        <translation>Ouvrir Sallyport</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Silence jusqu’à %1</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Silence pendant une heure</translation>
    </message>
</context>
<context>
    <name>sallyport::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>%1. Z takes it back.</source>
        <translation>%1. Z pour annuler.</translation>
    </message>
    <message>
        <source>Signed in %1 s, and final then. Closing the window signs nothing.</source>
        <translation>Signature dans %1&#xa0;s, puis définitif. Fermer la fenêtre ne signe rien.</translation>
    </message>
</context>
<context>
    <name>sallyport::ViewsMenu</name>
    <message>
        <source>Keep this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>sallyport::WhatField</name>
    <message>
        <source>Target, profile or tag</source>
        <translation>Cible, profil ou étiquette</translation>
    </message>
    <message>
        <source>Type to search, or press the arrow down for the list</source>
        <translation>Écrivez pour chercher, ou ouvrez la liste avec la flèche vers le bas</translation>
    </message>
    <message>
        <source>What you may ask for</source>
        <translation>Ce que vous pouvez demander</translation>
    </message>
</context>
<context>
    <name>sallyport::WordsPane</name>
    <message>
        <source>Words of this machine&apos;s key</source>
        <translation>Mots de la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>You can close this window: Sallyport goes on here at the next start.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: Sallyport reprendra ici au prochain démarrage.</translation>
    </message>
    <message>
        <source>Copy the enrolment text</source>
        <translation>Copier le texte d’enrôlement</translation>
    </message>
    <message>
        <source>For an officer who works at the command line. It is no secret.</source>
        <translation>Pour un administrateur qui travaille en ligne de commande. Ce texte n’est pas secret.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>You are %1. Read these words to an officer, by voice and not by message: they compare them with what their console shows, and enrol this machine.</source>
        <translation>Vous êtes %1. Lisez ces mots à un administrateur, de vive voix et non par message&#xa0;: il les compare à ceux que sa console affiche, puis enrôle cet ordinateur.</translation>
    </message>
</context>
</TS>
