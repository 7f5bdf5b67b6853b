<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 には次のいずれかを指定します: %2</translation>
    </message>
    <message>
        <source>Open the demonstration: a sample organisation on this machine.</source>
        <translation>デモを開きます。このマシン上のサンプル組織を使います。</translation>
    </message>
    <message>
        <source>Join a team&apos;s ledger, beside those that this machine knows.</source>
        <translation>このマシンに登録済みの台帳に加えて、チームの台帳に参加します。</translation>
    </message>
    <message>
        <source>Ledger to open, for example sqlite:///path/ledger.db.</source>
        <translation>開く台帳 (例: sqlite:///path/ledger.db)。</translation>
    </message>
    <message>
        <source>Configuration of the enforcer, to start it when none runs.</source>
        <translation>エンフォーサーの設定。動作していないときに起動するために使います。</translation>
    </message>
    <message>
        <source>Person to act as.</source>
        <translation>操作するユーザー。</translation>
    </message>
    <message>
        <source>Sealed key file instead of the keychain.</source>
        <translation>キーリングの代わりに使う、封印された鍵ファイル。</translation>
    </message>
    <message>
        <source>File that holds the key file&apos;s passphrase.</source>
        <translation>鍵ファイルのパスフレーズを収めたファイル。</translation>
    </message>
    <message>
        <source>First page: access, approvals, audit, people, health or policies.</source>
        <translation>最初に開くページ: access、approvals、audit、people、health、policies。</translation>
    </message>
    <message>
        <source>A link such as sallyport://request/ID.</source>
        <translation>sallyport://request/ID のようなリンク。</translation>
    </message>
    <message>
        <source>Temporary production access, enforced.</source>
        <translation>本番環境への一時的なアクセスを、確実に。</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this time only.</source>
        <translation>system、light、dark、contrast のいずれか。今回だけ有効です。</translation>
    </message>
    <message>
        <source>en, de, fr, ja or ar, for this time only.</source>
        <translation>en、de、fr、ja、ar のいずれか。今回だけ有効です。</translation>
    </message>
    <message>
        <source>Start with the window minimised.</source>
        <translation>ウィンドウを最小化して起動します。</translation>
    </message>
    <message>
        <source>Start in the tray, as at login; minimised where there is no tray.</source>
        <translation>ログイン時と同じくトレイに起動します。トレイがなければ最小化します。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy HH:mm:ss</source>
        <translation>yyyy年M月d日dddd HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Deny this request?</source>
        <translation>この申請を却下しますか?</translation>
    </message>
    <message>
        <source>%1 will not open. One denial is enough, and it is final.</source>
        <translation>%1 は開始されません。却下は 1件で成立し、取り消せません。</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>End this access now?</source>
        <translation>このアクセスを今すぐ終了しますか?</translation>
    </message>
    <message>
        <source>Logins stop at once and live sessions of %1 are closed; open transactions roll back.</source>
        <translation>ログインはただちに停止し、%1 の接続中のセッションは切断されます。未コミットのトランザクションはロールバックされます。</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Release this access?</source>
        <translation>このアクセスを返却しますか?</translation>
    </message>
    <message>
        <source>You give %1 back before its deadline. Your live sessions are closed; open transactions roll back.</source>
        <translation>%1 を期限前に返却します。接続中のセッションは切断され、未コミットのトランザクションはロールバックされます。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>Ask back?</source>
        <translation>申請者に質問しますか?</translation>
    </message>
    <message>
        <source>The request waits for an answer, by a comment or a change; its time to be decided goes on. You can still decide at any time.</source>
        <translation>申請は、コメントまたは変更による回答を待ちます。その間も承認期限は進みます。回答を待たずに判断することもできます。</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Review this emergency?</source>
        <translation>この緊急アクセスをレビューしますか?</translation>
    </message>
    <message>
        <source>You say that you looked at what was done and why. It stays in the log under your name.</source>
        <translation>行われた作業とその理由を確認したことを表明します。記録は自分の名前でログに残ります。</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>レビューに署名</translation>
    </message>
    <message>
        <source>Comment on this request</source>
        <translation>この申請にコメント</translation>
    </message>
    <message>
        <source>Everybody involved reads it; it decides nothing and stays in the log.</source>
        <translation>関係者全員が読めます。判断には影響せず、ログに残ります。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>It recurs: this ends the present occurrence only, and the next one opens at its time.</source>
        <translation>繰り返しの申請です。終了するのは今回の分だけで、次回は予定の時刻に開始されます。</translation>
    </message>
    <message>
        <source>It recurs: the occurrences that are still to come end with it.</source>
        <translation>繰り返しの申請です。今後の回もすべて終了します。</translation>
    </message>
    <message>
        <source>No further occurrence opens; one that is open goes on to its end. You can ask again at any time.</source>
        <translation>次回以降は開始されません。有効な回は最後まで続きます。申請はいつでもやり直せます。</translation>
    </message>
    <message>
        <source>Nobody is asked any more. You can ask again at any time.</source>
        <translation>承認依頼は取り消されます。申請はいつでもやり直せます。</translation>
    </message>
    <message>
        <source>Your denial counts; some stages need several to end the request. An approval of yours is taken back.</source>
        <translation>却下は 1件として数えられます。段階によっては、申請を終わらせるのに複数の却下が必要です。すでに承認している場合、その承認は取り消されます。</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>この申請を取り下げますか?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Claim this access?</source>
        <translation>このアクセスの利用を開始しますか?</translation>
    </message>
    <message>
        <source>It opens at once, and its time begins to run: %1.</source>
        <translation>アクセスはただちに開始され、利用時間の計測が始まります: %1。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>利用開始</translation>
    </message>
    <message>
        <source>Approve less?</source>
        <translation>条件を付けて承認しますか?</translation>
    </message>
    <message>
        <source>Access starts no earlier and lasts no longer than you choose. The shortest time and the latest start of all approvals count, and everybody involved reads it.</source>
        <translation>アクセスは、指定した時刻より前には始まらず、指定した期間より長くは続きません。すべての承認のうち最も短い期間と最も遅い開始時刻が適用されます。この条件は関係者全員が読めます。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>承認して署名しました</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>却下して署名しました</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げました</translation>
    </message>
    <message>
        <source>Released: access is being ended</source>
        <translation>返却しました。アクセスを終了しています</translation>
    </message>
    <message>
        <source>Access is being ended</source>
        <translation>アクセスを終了しています</translation>
    </message>
    <message>
        <source>Claimed: access is being opened</source>
        <translation>利用を開始しました。アクセスを準備しています</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>質問しました</translation>
    </message>
    <message>
        <source>Reviewed and signed</source>
        <translation>レビューして署名しました</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>申請を送信しました</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>コメントを追加しました</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>判断が必要なものは残っていません。</translation>
    </message>
    <message>
        <source>It is your own request: somebody else decides.</source>
        <translation>自分の申請です。判断はほかの人が行います。</translation>
    </message>
    <message>
        <source>You have decided; one person counts once.</source>
        <translation>すでに判断済みです。1人につき 1回だけ数えられます。</translation>
    </message>
    <message>
        <source>Somebody has decided in your place; a place counts once.</source>
        <translation>代理の人がすでに判断しました。本人と代理を合わせて 1回だけ数えられます。</translation>
    </message>
    <message>
        <source>The stage that waits now is for other people.</source>
        <translation>現在の段階は、ほかの人が担当します。</translation>
    </message>
    <message>
        <source>Withdrawn by those who asked</source>
        <translation>申請者が取り下げました</translation>
    </message>
    <message>
        <source>Nobody decided in time: it lapsed</source>
        <translation>期限までに判断されず、失効しました</translation>
    </message>
    <message>
        <source>Handled by %1, reviewed</source>
        <translation>%1 が対応: レビュー済み</translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation>%1 を承認 (%2 さん)</translation>
    </message>
    <message>
        <source>Deny %1 for %2</source>
        <translation>%1 を却下 (%2 さん)</translation>
    </message>
    <message>
        <source>Ask %2 back about %1</source>
        <translation>%1 について %2 さんに質問</translation>
    </message>
    <message>
        <source>Handled by %1, approved %2</source>
        <translation>%1 が対応: 承認 %2</translation>
    </message>
    <message>
        <source>Handled by %1, denied %2</source>
        <translation>%1 が対応: 却下 %2</translation>
    </message>
</context>
<context>
    <name>EndWords</name>
    <message>
        <source>unused for %1</source>
        <translation>未使用 %1</translation>
    </message>
    <message>
        <source>idle for %1</source>
        <translation>無操作 %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>unused for so long, idle for so long</comment>
        <translation>%1、または%2</translation>
    </message>
    <message>
        <source>At the deadline logins stop and live sessions are closed</source>
        <translation>期限になるとログインを停止し、接続中のセッションを切断します</translation>
    </message>
    <message>
        <source>At the deadline logins stop; live sessions may go on for %1 and are closed then</source>
        <translation>期限になるとログインを停止します。接続中のセッションは %1まで継続でき、その後切断します</translation>
    </message>
    <message>
        <source>%1. It ends early when %2</source>
        <comment>at the deadline; unused or idle for so long</comment>
        <translation>%1。%2に達すると、早めに終了します</translation>
    </message>
    <message>
        <source>sessions may go on for %1 after the end</source>
        <translation>終了後もセッションは %1まで継続可</translation>
    </message>
    <message>
        <source>sessions are closed at the end</source>
        <translation>終了時にセッションを切断</translation>
    </message>
    <message>
        <source>%1 · ends early when %2</source>
        <translation>%1 · %2で早期終了</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions are being closed</source>
        <translation>ログインを停止しました。接続中のセッションを切断しています</translation>
    </message>
    <message>
        <source>logins are being stopped; live sessions may go on until %1</source>
        <translation>ログインを停止しています。接続中のセッションは %1 まで継続できます</translation>
    </message>
    <message>
        <source>logins have stopped; live sessions may go on until %1</source>
        <translation>ログインを停止しました。接続中のセッションは %1 まで継続できます</translation>
    </message>
    <message>
        <source>not used for %1</source>
        <translation>未使用 %1</translation>
    </message>
    <message>
        <source>The access was %1: ending begins</source>
        <translation>%1に達したため、終了処理を開始します</translation>
    </message>
    <message>
        <source>The deadline is reached: logins stop, and live sessions may go on until %1</source>
        <translation>期限になりました。ログインを停止します。接続中のセッションは %1 まで継続できます</translation>
    </message>
    <message>
        <source>The deadline is reached: ending begins</source>
        <translation>期限になりました。終了処理を開始します</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>the target does not answer</source>
        <translation>ターゲットが応答しません</translation>
    </message>
    <message>
        <source>the enforcer knows no such target</source>
        <translation>エンフォーサーに登録されていないターゲットです</translation>
    </message>
    <message>
        <source>the target does not let the enforcer do it</source>
        <translation>ターゲットがエンフォーサーの操作を許可していません</translation>
    </message>
    <message>
        <source>the target answered “%1”</source>
        <translation>ターゲットの応答:「%1」</translation>
    </message>
    <message>
        <source>The access ended before it could be extended: the end that it had stands</source>
        <translation>延長の前にアクセスが終了しました。元の終了時刻のままです</translation>
    </message>
    <message>
        <source>Extending failed, %1; the next try follows, and the end that it has stands</source>
        <translation>延長に失敗しました (%1)。再試行します。終了時刻は元のままです</translation>
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
        <translation>%1 が申請を変更しました。それまでの判断は無効になります</translation>
    </message>
    <message>
        <source>The stage %1 is filled</source>
        <translation>段階 %1 の承認がそろいました</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 が却下しました</translation>
    </message>
    <message>
        <source>%1 denied; %2 needs more denials to end it</source>
        <translation>%1 が却下しました。段階 %2 で申請を終わらせるには、さらに却下が必要です</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 のコメント</translation>
    </message>
    <message>
        <source>%1 withdrew the request</source>
        <translation>%1 が申請を取り下げました</translation>
    </message>
    <message>
        <source>%1 waited too long: others are asked as well</source>
        <translation>段階 %1 の承認待ちが長引いているため、ほかの人にも依頼しました</translation>
    </message>
    <message>
        <source>%1 still waits: its people are reminded</source>
        <translation>段階 %1 はまだ承認待ちです。担当者に再通知しました</translation>
    </message>
    <message>
        <source>The decision of %1 does not count any more: the key that signed it was revoked</source>
        <translation>%1 の判断は無効になりました。署名した鍵が取り消されたためです</translation>
    </message>
    <message>
        <source>%1 asked to extend the access by %2</source>
        <translation>%1 がアクセスの延長を申請しました (%2)</translation>
    </message>
    <message>
        <source>%1 asked for %2 on %3 for %4</source>
        <translation>%1 が %3 の %2 を申請しました (%4)</translation>
    </message>
    <message>
        <source>%1 approved as %2, signed over revision %3</source>
        <translation>%1 が %2 として承認し、リビジョン %3 に署名しました</translation>
    </message>
    <message>
        <source>for no longer than %1</source>
        <translation>期間は %1以内</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>開始は %1 以降</translation>
    </message>
    <message>
        <source>Opening failed, %1; the next try follows</source>
        <translation>開始に失敗しました (%1)。再試行します</translation>
    </message>
    <message>
        <source>Access opened on %1 as %2, ends %3</source>
        <translation>%1 の %2 としてアクセスを開始しました。%3 に終了します</translation>
    </message>
    <message>
        <source>Access was extended by %1, ends %2</source>
        <translation>アクセスを %1延長しました。%2 に終了します</translation>
    </message>
    <message>
        <source>Access ends in %1</source>
        <translation>アクセスはあと %1で終了します</translation>
    </message>
    <message>
        <source>%1 ended the access: ending begins</source>
        <translation>%1 がアクセスの終了を指示しました。終了処理を開始します</translation>
    </message>
    <message>
        <source>The time of live sessions is over: they end now</source>
        <translation>セッションの継続時間が過ぎたため、切断します</translation>
    </message>
    <message>
        <source>No new login is possible, %1 after it was due</source>
        <translation>新規ログインを停止しました (予定の %1後)</translation>
    </message>
    <message>
        <source>Live sessions ended: %1</source>
        <translation>切断したセッション: %1</translation>
    </message>
    <message>
        <source>A session was still there; it is ended again</source>
        <translation>セッションが残っていたため、もう一度切断します</translation>
    </message>
    <message>
        <source>Access is over, verified twice, %1 after it was due</source>
        <translation>アクセスの終了を 2回確認しました (予定の %1後)</translation>
    </message>
    <message>
        <source>Access could not be ended in time; Sallyport keeps trying</source>
        <translation>アクセスを時間内に終了できませんでした。Sallyport は再試行を続けます</translation>
    </message>
    <message>
        <source>Nothing is left on the target</source>
        <translation>ターゲットに残っているものはありません</translation>
    </message>
    <message>
        <source>Access is over, but clean-up on the target is left</source>
        <translation>アクセスは終了しましたが、ターゲットの後片付けが残っています</translation>
    </message>
    <message>
        <source>Ending failed, %1; the next try follows</source>
        <translation>終了に失敗しました (%1)。再試行します</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 が接続しました</translation>
    </message>
    <message>
        <source>%1 ran </source>
        <comment>followed by a statement</comment>
        <translation>%1 が実行: </translation>
    </message>
    <message>
        <source>%1 disconnected</source>
        <translation>%1 が切断しました</translation>
    </message>
    <message>
        <source>A login as %1 was refused</source>
        <translation>%1 としてのログインを拒否しました</translation>
    </message>
    <message>
        <source>%1 more lines were not kept: the limit is %2</source>
        <translation>ほか %1行は保存されませんでした (上限 %2)</translation>
    </message>
    <message>
        <source>Its time has come: access is planned</source>
        <translation>開始時刻になりました。アクセスの開始が予定されました</translation>
    </message>
    <message>
        <source>%1 claimed the access</source>
        <translation>%1 がアクセスの利用を開始しました</translation>
    </message>
    <message>
        <source>%1 broke the glass: access opens with nobody asked, to be reviewed by %2</source>
        <translation>%1 が緊急アクセスを発動しました。承認なしで開始し、%2 までにレビューが必要です</translation>
    </message>
    <message>
        <source>%1 reviewed it</source>
        <translation>%1 がレビューしました</translation>
    </message>
    <message>
        <source>Nobody reviewed it in time</source>
        <translation>期限までにレビューされませんでした</translation>
    </message>
    <message>
        <source>%1 asked back</source>
        <translation>%1 が質問しました</translation>
    </message>
    <message>
        <source>%1 is skipped: everything is frozen</source>
        <translation>%1 の回をスキップしました: 全体が凍結されています</translation>
    </message>
    <message>
        <source>%1 is skipped: earlier access there could not be ended</source>
        <translation>%1 の回をスキップしました: 以前のアクセスを終了できていません</translation>
    </message>
    <message>
        <source>%1 is skipped: nobody claimed it</source>
        <translation>%1 の回をスキップしました: 利用が開始されませんでした</translation>
    </message>
    <message>
        <source>%1 is skipped: it was not approved in time</source>
        <translation>%1 の回をスキップしました: 期限までに承認されませんでした</translation>
    </message>
    <message>
        <source>%1 is skipped: no enforcer could open it before its end</source>
        <translation>%1 の回をスキップしました: 終了時刻までに開始できるエンフォーサーがありませんでした</translation>
    </message>
    <message>
        <source>%1 froze everything: nothing opens</source>
        <translation>%1 が全体を凍結しました。新しいアクセスは開始されません</translation>
    </message>
    <message>
        <source>%1 wants to end the freeze; a second person has to agree</source>
        <translation>%1 が凍結の解除を求めています。もう 1人の同意が必要です</translation>
    </message>
    <message>
        <source>%1 ended the freeze</source>
        <translation>%1 が凍結を解除しました</translation>
    </message>
    <message>
        <source>%1 ended every live access</source>
        <translation>%1 が有効なアクセスをすべて終了しました</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2</source>
        <translation>%1 が %2 の有効なアクセスをすべて終了しました</translation>
    </message>
    <message>
        <source>%1 ended every live access to %2</source>
        <translation>%1 が %2 への有効なアクセスをすべて終了しました</translation>
    </message>
    <message>
        <source>%1 ended every live access of %2 to %3</source>
        <translation>%1 が %2 の %3 への有効なアクセスをすべて終了しました</translation>
    </message>
    <message>
        <source>%1, in the place of %2,</source>
        <translation>%2 の代理の %1</translation>
    </message>
    <message>
        <source>%1 decides in person again</source>
        <translation>%1 が再び自分で判断します</translation>
    </message>
    <message>
        <source>%1 decides in the place of %2 from %3 to %4</source>
        <translation>%3 から %4 まで、%1 が %2 の代理で判断します</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: a signature does not count any more</source>
        <translation>提案されたポリシー %1 は失効しました: 無効になった署名があります</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: another one came into force</source>
        <translation>提案されたポリシー %1 は失効しました: 別のポリシーが適用されました</translation>
    </message>
    <message>
        <source>The proposed policy %1 lapsed: its text cannot be read</source>
        <translation>提案されたポリシー %1 は失効しました: 本文を読み取れません</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>%1 がポリシー %2 を提案しました</translation>
    </message>
    <message>
        <source>%1 signed the proposed policy %2</source>
        <translation>%1 が提案されたポリシー %2 に署名しました</translation>
    </message>
    <message>
        <source>Policy %1 has its signatures; it loosens, so it comes into force %2</source>
        <translation>ポリシー %1 の署名がそろいました。緩和を含むため、%2 に適用されます</translation>
    </message>
    <message>
        <source>%1 withdrew the proposed policy %2</source>
        <translation>%1 が提案されたポリシー %2 を取り下げました</translation>
    </message>
    <message>
        <source>%1 stated the turns of rota %2</source>
        <translation>%1 が当番表 %2 の当番を設定しました</translation>
    </message>
    <message>
        <source>The extension is approved: access shall end %1</source>
        <translation>延長が承認されました。アクセスは %1 に終了します</translation>
    </message>
    <message>
        <source>The rule %1 approved by itself: access is planned</source>
        <translation>ルール %1 により自動で承認されました。アクセスの開始が予定されました</translation>
    </message>
    <message>
        <source>The last stage is filled: access is planned</source>
        <translation>最後の段階の承認がそろいました。アクセスの開始が予定されました</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock was set back: nothing opens until it has caught up</source>
        <translation>エンフォーサーの時計が戻されました。時刻が追いつくまで、新しいアクセスは開始されません</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end later than approved; that is undone</source>
        <translation>%1 のアクセスの終了時刻が、承認より遅く変更されていました。元に戻します</translation>
    </message>
    <message>
        <source>Somebody made access on %1 end earlier than approved</source>
        <translation>%1 のアクセスの終了時刻が、承認より早く変更されていました</translation>
    </message>
    <message>
        <source>Somebody on %1 closed the login of access that is approved</source>
        <translation>%1 で、承認済みのアクセスのログインが閉じられていました</translation>
    </message>
    <message>
        <source>%1 and the ledger differ: %2</source>
        <translation>%1 と台帳に差異があります: %2</translation>
    </message>
    <message>
        <source>The request lapsed: %1 was disabled</source>
        <translation>申請は失効しました: %1 が無効化されました</translation>
    </message>
    <message>
        <source>The request lapsed: the key of %1 that signed it was revoked</source>
        <translation>申請は失効しました: 署名した %1 の鍵が取り消されました</translation>
    </message>
    <message>
        <source>Nobody claimed the access in time: the request lapsed</source>
        <translation>期限までに利用が開始されず、申請は失効しました</translation>
    </message>
    <message>
        <source>The request lapsed: everything was frozen when its time came</source>
        <translation>申請は失効しました: 開始時刻に全体が凍結されていました</translation>
    </message>
    <message>
        <source>The request lapsed: an earlier access there could not be ended</source>
        <translation>申請は失効しました: 以前のアクセスを終了できていません</translation>
    </message>
    <message>
        <source>The request lapsed: the access had ended, so nothing was extended</source>
        <translation>申請は失効しました: アクセスが終了していたため、延長されませんでした</translation>
    </message>
    <message>
        <source>The request lapsed: the access was extended as often as it may be</source>
        <translation>申請は失効しました: アクセスの延長回数が上限に達しています</translation>
    </message>
    <message>
        <source>The request lapsed: policy and people of today do not allow it any more</source>
        <translation>申請は失効しました: 現在のポリシーとメンバーでは許可されません</translation>
    </message>
    <message>
        <source>Nobody decided in time: the request lapsed</source>
        <translation>期限までに判断されず、申請は失効しました</translation>
    </message>
    <message>
        <source>Refused what %1 sent (%2)</source>
        <translation>%1 からの送信を拒否しました (%2)</translation>
    </message>
    <message>
        <source>A malformed message was put aside</source>
        <translation>形式の正しくないメッセージを隔離しました</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 が %2 を追加しました</translation>
    </message>
    <message>
        <source>%1 enrolled a key of %2</source>
        <translation>%1 が %2 の鍵を登録しました</translation>
    </message>
    <message>
        <source>%1 revoked a key of %2</source>
        <translation>%1 が %2 の鍵を取り消しました</translation>
    </message>
    <message>
        <source>%1 disabled %2 for good</source>
        <translation>%1 が %2 を恒久的に無効化しました</translation>
    </message>
    <message>
        <source>%1 changed a membership</source>
        <translation>%1 がグループの所属を変更しました</translation>
    </message>
    <message>
        <source>%1 took away the manager of %2</source>
        <translation>%1 が %2 の上司の設定を外しました</translation>
    </message>
    <message>
        <source>%1 made %2 the manager of %3</source>
        <translation>%1 が %2 を %3 の上司に設定しました</translation>
    </message>
    <message>
        <source>A policy came into force: its delay was over</source>
        <translation>待機期間が過ぎ、ポリシーが適用されました</translation>
    </message>
    <message>
        <source>%1 put a policy into force</source>
        <translation>%1 がポリシーを適用しました</translation>
    </message>
    <message>
        <source>The log is not the one that was signed over %1 entries: opening stops</source>
        <translation>ログが、署名済みの %1件のエントリと一致しません。アクセスの開始を停止します</translation>
    </message>
    <message>
        <source>An officer accepted this ledger in place of the one that was lost</source>
        <translation>失われた台帳の代わりに、この台帳を管理者が承認しました</translation>
    </message>
    <message>
        <source>The enforcer started</source>
        <translation>エンフォーサーが起動しました</translation>
    </message>
    <message>
        <source>The ledger was made</source>
        <translation>台帳が作成されました</translation>
    </message>
</context>
<context>
    <name>ExtensionWords</name>
    <message>
        <source>an access that is over: nothing is extended any more</source>
        <translation>終了したアクセス (延長はできません)</translation>
    </message>
    <message>
        <source>the access that ends %1</source>
        <translation>%1 に終了するアクセス</translation>
    </message>
    <message>
        <source>the access that ends %1; it would end %2 instead</source>
        <translation>%1 に終了するアクセス (延長後は %2 に終了)</translation>
    </message>
    <message>
        <source>approved until %1, once the target knows</source>
        <translation>%1 までの延長を承認済み (ターゲットに反映後)</translation>
    </message>
    <message>
        <source>extended once</source>
        <translation>1回延長済み</translation>
    </message>
    <message>
        <source>extended %1 times</source>
        <translation>%1回延長済み</translation>
    </message>
    <message>
        <source>The policy lets nobody extend this access. Ask for a new one.</source>
        <translation>ポリシーにより、このアクセスは延長できません。新しく申請してください。</translation>
    </message>
    <message>
        <source>The access is over, or is just being extended. Ask for a new one if it is over.</source>
        <translation>アクセスが終了しているか、ちょうど延長されているところです。終了している場合は新しく申請してください。</translation>
    </message>
    <message>
        <source>Only your own access can be extended, as it was granted. Ask for a new one.</source>
        <translation>延長できるのは、許可されたときのままの自分のアクセスだけです。新しく申請してください。</translation>
    </message>
    <message>
        <source>It was extended as often as the policy allows. Ask for a new one.</source>
        <translation>ポリシーで認められた回数まで延長済みです。新しく申請してください。</translation>
    </message>
</context>
<context>
    <name>FreezeWords</name>
    <message>
        <source>%1 froze everything (%2): “%3”. Nothing opens; what is open ends on time.</source>
        <translation>%1 さんが全体を凍結しました (%2):「%3」。新しいアクセスは開始されません。有効なアクセスは期限どおりに終了します。</translation>
    </message>
    <message>
        <source>%1 signed to end it; a second person of security has to.</source>
        <translation>%1 さんが解除に署名しました。もう 1人、セキュリティ担当の署名が必要です。</translation>
    </message>
    <message>
        <source>Two people of security end it.</source>
        <translation>解除にはセキュリティ担当 2人の署名が必要です。</translation>
    </message>
    <message>
        <source>A freeze stops every opening until two people of security end it. What is open goes on, unless you end it.</source>
        <translation>凍結すると、セキュリティ担当 2人が解除するまで、新しいアクセスはすべて停止されます。有効なアクセスは、終了させない限り続きます。</translation>
    </message>
    <message>
        <source>You signed to end the freeze. A second person of security has to.</source>
        <translation>凍結の解除に署名しました。もう 1人、セキュリティ担当の署名が必要です。</translation>
    </message>
    <message>
        <source>%1 signed to end the freeze. It is over once you sign as well.</source>
        <translation>%1 さんが凍結の解除に署名しました。あなたも署名すると解除されます。</translation>
    </message>
    <message>
        <source>Everything is frozen. It takes two people of security to end that; you may be one of them.</source>
        <translation>全体が凍結されています。解除にはセキュリティ担当 2人の署名が必要です。あなたもその 1人になれます。</translation>
    </message>
    <message numerus="yes">
        <source>%n live accesses</source>
        <translation>
            <numerusform>有効なアクセス %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such access.</source>
        <translation>該当するアクセスはありません。</translation>
    </message>
    <message>
        <source>Login and live sessions of what is listed end at once, and what recurs does not come again.</source>
        <translation>一覧にあるアクセスのログインと接続中のセッションは、ただちに終了します。繰り返しの申請も以後は開始されません。</translation>
    </message>
    <message>
        <source>%1 (%2) on %3, %4</source>
        <comment>a name, its id, a target, a profile</comment>
        <translation>%1 (%2): %3 の %4</translation>
    </message>
    <message>
        <source>%1: recurs, and is not open now</source>
        <translation>%1: 繰り返し、現在は開始していません</translation>
    </message>
    <message>
        <source>All live access ends</source>
        <translation>有効なアクセスをすべて終了</translation>
    </message>
    <message>
        <source>All live access of %1 ends</source>
        <translation>%1 の有効なアクセスをすべて終了</translation>
    </message>
    <message>
        <source>All live access to %1 ends</source>
        <translation>%1 への有効なアクセスをすべて終了</translation>
    </message>
    <message>
        <source>All live access of %1 to %2 ends</source>
        <translation>%1 の %2 への有効なアクセスをすべて終了</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Grade A: ends even when Sallyport is down</source>
        <translation>グレード A: Sallyport が停止していても終了します</translation>
    </message>
    <message>
        <source>Grade B: no new login even when Sallyport is down</source>
        <translation>グレード B: Sallyport が停止していても、新しいログインはできません</translation>
    </message>
    <message>
        <source>Grade C: Sallyport has to be there to end it</source>
        <translation>グレード C: 終了には Sallyport の動作が必要です</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n targets not reached</source>
        <translation>
            <numerusform>接続できないターゲット %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>No enforcer acts on this ledger: nothing opens, and what is open ends by the targets&apos; own clocks at most. Start one. What is below is what the last one said.</source>
        <translation>この台帳で動作しているエンフォーサーがありません。新しいアクセスは開始されず、有効なアクセスの終了もターゲット自身の時計に頼るだけになります。エンフォーサーを起動してください。以下は、最後のエンフォーサーが報告した内容です。</translation>
    </message>
    <message>
        <source>The enforcer&apos;s clock is not the ledger server&apos;s. Set both by the same time service, or access begins and ends at the wrong moment.</source>
        <translation>エンフォーサーの時計が台帳サーバーの時計とずれています。両方を同じ時刻サービスに合わせてください。ずれたままでは、アクセスの開始と終了が正しい時刻になりません。</translation>
    </message>
    <message>
        <source>The enforcer is there and does not answer what waits. Look at its log.</source>
        <translation>エンフォーサーは動作していますが、待機中のメッセージに応答していません。エンフォーサーのログを確認してください。</translation>
    </message>
    <message>
        <source>Where a target is not reached, nothing opens and endings are tried again until they work. Look at the target and at the network to it.</source>
        <translation>接続できないターゲットではアクセスは開始されず、終了は成功するまで再試行されます。ターゲットとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較していません</translation>
    </message>
    <message>
        <source>as the server&apos;s</source>
        <translation>サーバーと一致</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>サーバーより %1 遅れ</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>サーバーより %1 進み</translation>
    </message>
    <message>
        <source>%1 ms against the clock of the ledger&apos;s server, when it last gave a sign of life; up to %2 s is all right</source>
        <translation>最後の応答時点で、台帳サーバーの時計との差は %1 ms です。%2秒までは問題ありません</translation>
    </message>
    <message>
        <source>A ledger in a file has no clock of its own; nothing is measured while no enforcer leads</source>
        <translation>ファイルの台帳には独自の時計がありません。リーダーのエンフォーサーがない間は測定されません</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>メッセージ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of yours</source>
        <translation>自分の%1</translation>
    </message>
    <message>
        <source>What people have sent and the enforcer has not answered</source>
        <translation>送信されたもののうち、エンフォーサーがまだ応答していないもの</translation>
    </message>
    <message>
        <source>Only what you have sent: the server shows nobody what others send, and no enforcer says how much waits in all</source>
        <translation>自分が送信したものだけです。サーバーはほかの人の送信を表示せず、全体の件数を報告するエンフォーサーもありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>it is not the log that was signed</source>
        <translation>署名されたログと一致しません</translation>
    </message>
    <message>
        <source>no contradiction known</source>
        <translation>矛盾は見つかっていません</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nobody enforces</source>
        <translation>エンフォーサーなし</translation>
    </message>
    <message>
        <source>Nothing is opened</source>
        <translation>開始停止中</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>Messages wait</source>
        <translation>メッセージ滞留</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>Waits too long</source>
        <translation>長時間待機</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>emergency open</source>
        <translation>緊急アクセスあり</translation>
    </message>
    <message>
        <source>Emergency access of theirs is open or was not reviewed</source>
        <translation>有効な緊急アクセス、または未レビューの緊急アクセスがあります</translation>
    </message>
    <message>
        <source>first time here</source>
        <translation>初めての対象</translation>
    </message>
    <message>
        <source>First time on this target</source>
        <translation>このターゲットへの申請は初めてです</translation>
    </message>
    <message>
        <source>often this week</source>
        <translation>今週頻繁</translation>
    </message>
    <message>
        <source>Third time or more on this target in 7 days</source>
        <translation>このターゲットへの申請は 7日間で 3回目以上です</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>通常より長い</translation>
    </message>
    <message>
        <source>More than twice as long as they usually get here</source>
        <translation>このターゲットでの通常の期間の 2倍を超えています</translation>
    </message>
    <message>
        <source>odd hour</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Filed or to start outside of 07:00 to 19:00, or at the weekend</source>
        <translation>申請または開始の時刻が 07:00～19:00 の範囲外、または週末です</translation>
    </message>
    <message>
        <source>long</source>
        <translation>長時間</translation>
    </message>
    <message>
        <source>Longer than this rule usually gives</source>
        <translation>このルールの通常の期間より長くなっています</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Asked</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>判断まで</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1秒</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>それ以上</translation>
    </message>
    <message>
        <source>Nothing of this time to count.</source>
        <translation>この期間に集計できるものはありません。</translation>
    </message>
    <message>
        <source>Half within %1, 99 of 100 within %2. Counted: %L3.</source>
        <translation>半数は %1 以内、100件中 99件は %2 以内。集計対象: %L3件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 – %3: %n requests</source>
        <comment>day, from hour, to hour</comment>
        <translation>
            <numerusform>%1 %2～%3: 申請 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>hour from %1</source>
        <translation>%1からの1時間</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>%1の週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %1</source>
        <comment>which part of the time</comment>
        <translation>
            <numerusform>申請 %Ln件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests, %L1 break-glass, %2</source>
        <comment>of them, which part of the time</comment>
        <translation>
            <numerusform>申請 %Ln件（うち緊急アクセス %L1件）、%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>The server does not answer. Check its address and the network, then try again.</source>
        <translation>サーバーが応答しません。アドレスとネットワークを確認して、再試行してください。</translation>
    </message>
    <message>
        <source>There is no ledger in this database. Check the database&apos;s name, or ask the officer who invited you.</source>
        <translation>このデータベースには台帳がありません。データベース名を確認するか、招待した管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to the server cannot be trusted: its certificate does not fit. Check the TLS mode and name the certificate of your team under Other options, as sslrootcert.</source>
        <translation>サーバーへの接続を信頼できません。証明書が一致しません。TLS モードを確認し、「その他のオプション」の sslrootcert にチームの証明書を指定してください。</translation>
    </message>
    <message>
        <source>The server does not let this login in from here. Ask whoever runs the database.</source>
        <translation>このログインではここからサーバーに接続できません。データベースの担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>この台帳は別のバージョンで作成されています。このマシンの Sallyport を更新してください。</translation>
    </message>
    <message>
        <source>Paste the invitation that an officer gave you.</source>
        <translation>管理者から受け取った招待を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy the whole line, from its first word to its last letter.</source>
        <translation>招待が途中で切れています。最初の語から最後の文字まで、行全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This invitation is too old. Ask an officer for another one.</source>
        <translation>この招待は期限切れです。管理者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>データベースを指定してください。</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as db.example.com or db.example.com:5432; several are separated by commas.</source>
        <translation>サーバーのアドレスではありません。db.example.com または db.example.com:5432 の形式で入力してください。複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>“%1” is no option. Write one a line, each once, as name=value.</source>
        <translation>「%1」はオプションではありません。1行に 1つずつ、重複しないように name=value の形式で入力してください。</translation>
    </message>
    <message>
        <source>A password does not belong here: it would be kept in plain text. Remove it.</source>
        <translation>ここにパスワードを入力しないでください。平文で保存されてしまいます。削除してください。</translation>
    </message>
    <message>
        <source>%1 has a field of its own above. Remove it here.</source>
        <translation>%1 には上に専用の入力欄があります。ここから削除してください。</translation>
    </message>
    <message>
        <source>The server does not take the invitation: it was used already, or replaced by a newer one. Ask an officer for another one.</source>
        <translation>サーバーが招待を受け付けません。すでに使用されたか、新しい招待に置き換えられています。管理者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>This is not the ledger that you were invited to. Enter nothing more, and tell the officer who invited you.</source>
        <translation>招待された台帳ではありません。これ以上何も入力せず、招待した管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Nobody on this ledger has your login any more. Ask an officer.</source>
        <translation>このログインを持つユーザーは、この台帳にはもういません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your key could not be kept on this machine. Check that your keyring is unlocked and the disk has room, then try again.</source>
        <translation>このマシンに鍵を保存できませんでした。キーリングのロックが解除されていて、ディスクに空きがあることを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer what happened.</source>
        <translation>このマシンの鍵は取り消されました。管理者に事情を問い合わせてください。</translation>
    </message>
    <message>
        <source>You are not on this ledger any more. Ask an officer.</source>
        <translation>この台帳にはもう登録されていません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>サーバーに接続しています。</translation>
    </message>
    <message>
        <source>Taking up the invitation: its password is replaced by one that only this machine knows.</source>
        <translation>招待を適用しています。招待のパスワードを、このマシンだけが知るパスワードに置き換えます。</translation>
    </message>
    <message>
        <source>Making this machine&apos;s key.</source>
        <translation>このマシンの鍵を作成しています。</translation>
    </message>
    <message>
        <source>The server does not answer. Trying again; nothing is lost.</source>
        <translation>サーバーが応答しません。再試行しています。何も失われていません。</translation>
    </message>
    <message>
        <source>verify-full: certificate and name are checked</source>
        <translation>verify-full: 証明書と名前を検証</translation>
    </message>
    <message>
        <source>verify-ca: the certificate is checked</source>
        <translation>verify-ca: 証明書を検証</translation>
    </message>
    <message>
        <source>require: encrypted, with whomever it is</source>
        <translation>require: 暗号化する (接続先は検証しない)</translation>
    </message>
    <message>
        <source>prefer: encrypted where the server can</source>
        <translation>prefer: サーバーが対応していれば暗号化</translation>
    </message>
    <message>
        <source>allow: encrypted where the server insists</source>
        <translation>allow: サーバーが求める場合だけ暗号化</translation>
    </message>
    <message>
        <source>disable: never encrypted</source>
        <translation>disable: 暗号化しない</translation>
    </message>
    <message>
        <source>Nobody checks whose server this is. On a network that others share, choose a mode that verifies.</source>
        <translation>どのサーバーに接続しているかは検証されません。ほかの人と共有するネットワークでは、検証を行うモードを選択してください。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Opening your keyring. It may ask you to unlock it.</source>
        <translation>キーリングを開いています。ロックの解除を求められる場合があります。</translation>
    </message>
    <message>
        <source>Opening your keys.</source>
        <translation>鍵を開いています。</translation>
    </message>
    <message>
        <source>Your keyring is locked, and your keys are in it. Unlock it, then try again.</source>
        <translation>鍵が入っているキーリングがロックされています。ロックを解除して、再試行してください。</translation>
    </message>
    <message>
        <source>Your keys are in %1, sealed with a passphrase.</source>
        <translation>鍵は %1 にあり、パスフレーズで封印されています。</translation>
    </message>
    <message>
        <source>Your keys will be kept in %1, sealed with a passphrase. Nobody can recover it: if you forget it, your keys are lost and an officer has to enrol this machine again.</source>
        <translation>鍵は %1 に保存され、パスフレーズで封印されます。パスフレーズは復元できません。忘れると鍵は失われ、管理者がこのマシンを登録し直す必要があります。</translation>
    </message>
    <message>
        <source>This machine has no keychain that could hold your keys.</source>
        <translation>このマシンには、鍵を保存できるキーリングがありません。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Try again.</source>
        <translation>このファイルのパスフレーズと一致しません。再試行してください。</translation>
    </message>
    <message>
        <source>Without a place for your keys nothing can be signed, so the console stays closed. Try again to choose a passphrase.</source>
        <translation>鍵の保存先がないと署名できないため、コンソールを開けません。再試行してパスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>Your keys stay sealed, so nothing can be signed and the console stays closed. Try again when you have the passphrase.</source>
        <translation>鍵が封印されたままでは署名できないため、コンソールを開けません。パスフレーズを用意して再試行してください。</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read. Check its name, its owner and its mode.</source>
        <translation>パスフレーズファイル %1 を読み取れません。名前、所有者、モードを確認してください。</translation>
    </message>
    <message>
        <source>The passphrase in %1 cannot seal a new key file. Use one of %2 characters or more.</source>
        <translation>%1 のパスフレーズでは、新しい鍵ファイルを封印できません。%2文字以上のものを使ってください。</translation>
    </message>
    <message>
        <source>The passphrase in %1 does not open the key file %2. Name the right one.</source>
        <translation>%1 のパスフレーズでは、鍵ファイル %2 を開けません。正しいものを指定してください。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used. Check who owns it and its mode.</source>
        <translation>鍵ファイル %1 は使用できません。所有者とモードを確認してください。</translation>
    </message>
    <message>
        <source>Another program is using the key file %1. End it, then try again.</source>
        <translation>鍵ファイル %1 は別のプログラムが使用中です。そのプログラムを終了して、再試行してください。</translation>
    </message>
    <message>
        <source>%1 is damaged, or no key file of Sallyport. Keep it and tell security.</source>
        <translation>%1 は破損しているか、Sallyport の鍵ファイルではありません。削除せずに、セキュリティ担当に知らせてください。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be opened. Check that its folder is there.</source>
        <translation>鍵ファイル %1 を開けません。フォルダーがあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>A request waits for you</source>
        <translation>あなたの承認を待つ申請があります</translation>
    </message>
    <message>
        <source>Somebody asks back about your request</source>
        <translation>申請について質問が届いています</translation>
    </message>
    <message>
        <source>One of your requests was decided</source>
        <translation>申請の 1 件に判断が下されました</translation>
    </message>
    <message>
        <source>One of your accesses can start</source>
        <translation>アクセスの 1 件を開始できます</translation>
    </message>
    <message>
        <source>One of your accesses is open</source>
        <translation>アクセスの 1 件が開きました</translation>
    </message>
    <message>
        <source>One of your accesses ends in %1</source>
        <translation>アクセスの 1 件があと %1 で終了します</translation>
    </message>
    <message>
        <source>One of your accesses is at its end</source>
        <translation>アクセスの 1 件が期限になりました</translation>
    </message>
    <message>
        <source>One of your accesses is over</source>
        <translation>アクセスの 1 件が終了しました</translation>
    </message>
    <message>
        <source>One of your accesses could not be closed yet</source>
        <translation>アクセスの 1 件がまだ閉じられていません</translation>
    </message>
    <message>
        <source>Somebody broke the glass</source>
        <translation>緊急アクセスが開かれました</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>緊急アクセスがレビューを待っています</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>ポリシーが署名を待っています</translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests wait for an answer</source>
        <translation>
            <numerusform>申請 %n 件が回答を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your requests were decided</source>
        <translation>
            <numerusform>申請 %n 件に判断が下されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses can start</source>
        <translation>
            <numerusform>アクセス %n 件を開始できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are open</source>
        <translation>
            <numerusform>アクセス %n 件が開いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses end soon</source>
        <translation>
            <numerusform>アクセス %n 件がまもなく終了します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are at their end</source>
        <translation>
            <numerusform>アクセス %n 件が期限になりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses are over</source>
        <translation>
            <numerusform>アクセス %n 件が終了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your accesses could not be closed yet</source>
        <translation>
            <numerusform>アクセス %n 件がまだ閉じられていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The glass was broken %n times</source>
        <translation>
            <numerusform>緊急アクセスが %n 件開かれました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emergencies wait for your review</source>
        <translation>
            <numerusform>緊急アクセス %n 件がレビューを待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies wait for signatures</source>
        <translation>
            <numerusform>ポリシー %n 件が署名を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: %1</source>
        <translation>最新: %1</translation>
    </message>
    <message>
        <source>What came while it was quiet</source>
        <translation>通知を控えていた間の出来事</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 はあと %2 で終了します</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: show it in the window</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延長…</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: remind me again</comment>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Sallyport goes on in the tray</source>
        <translation>Sallyport はトレイで動作を続けます</translation>
    </message>
    <message>
        <source>It tells you what waits and what ends. Its icon opens it again and quits it.</source>
        <translation>待っているものと終了するものを知らせます。アイコンから開いたり終了したりできます。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>待っているものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>申請 %n 件があなたを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>access, how long</comment>
        <translation>%1、残り %2</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>It is the first rule about %1 for “%2”; it does not name %3 any more.</source>
        <translation>「%2」での %1 に関する最初のルールですが、%3 さんはもう対象に含まれていません。</translation>
    </message>
    <message>
        <source>It is the first rule that lets %1 (%2) ask for %3, for “%4”.</source>
        <translation>「%4」で %1 さん (%2) が %3 を申請できる最初のルールです。</translation>
    </message>
    <message>
        <source>Asked for nothing else in 90 days</source>
        <translation>過去 90日間にほかの申請はありません</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>申請 %1件</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>承認 %1件</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>却下 %1件</translation>
    </message>
    <message>
        <source>%1 ended early by somebody</source>
        <translation>他者による早期終了 %1件</translation>
    </message>
    <message>
        <source>Rule %1: at most %2, decided within %3</source>
        <translation>ルール %1: 最長 %2、承認期限 %3</translation>
    </message>
    <message>
        <source>Where nobody says how long, it gives %1.</source>
        <translation>期間の指定がない場合は %1です。</translation>
    </message>
    <message>
        <source>Asked for this request: %1.</source>
        <translation>この申請の承認段階: %1。</translation>
    </message>
    <message>
        <source>Extensions: at most %1, each by up to %2.</source>
        <translation>延長: 最大 %1回、1回につき最長 %2。</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>This is not a whole enrolment text. Copy the whole line that their machine shows: their id and two long numbers, with colons between.</source>
        <translation>登録テキストが途中で切れています。相手のマシンに表示されている、ID と 2つの長い数値をコロンでつないだ行全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The server has no connections left for one more person. A DBA raises max_connections: %1 for each person and %2 for the enforcers. Then invite again.</source>
        <translation>サーバーの接続数に、もう 1人分の空きがありません。DBA に max_connections を増やすよう依頼し (1人につき %1、エンフォーサー用に %2)、その後で招待し直してください。</translation>
    </message>
    <message>
        <source>%1 decides until %2</source>
        <translation>%1 さんが %2 まで代理</translation>
    </message>
    <message>
        <source>%1 decides from %2 to %3</source>
        <translation>%1 さんが %2 から %3 まで代理</translation>
    </message>
    <message>
        <source>in the place of %1 until %2</source>
        <translation>%1 さんの代理 (%2 まで)</translation>
    </message>
    <message>
        <source>in the place of %1 from %2 to %3</source>
        <translation>%1 さんの代理 (%2 から %3 まで)</translation>
    </message>
    <message>
        <source>Waits to be enrolled</source>
        <translation>登録待ち</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>鍵なし</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>%1 (%2) is in the group %3.</source>
        <translation>%1 さん (%2) はグループ %3 に所属しています。</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the group %3.</source>
        <translation>%1 さん (%2) はグループ %3 に所属していません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is the manager of %1.</source>
        <translation>%1 さんの上司は設定されていません。</translation>
    </message>
    <message>
        <source>%1 is the manager of %2.</source>
        <translation>%1 さんは %2 さんの上司です。</translation>
    </message>
    <message>
        <source>The policy says what each group may ask for and decide.</source>
        <translation>各グループが申請できるもの、判断できるものは、ポリシーで定められています。</translation>
    </message>
    <message>
        <source>Officers add people, enrol machines, change groups and see every request. No policy limits that.</source>
        <translation>管理者は、ユーザーの追加、マシンの登録、グループの変更ができ、すべての申請を見られます。ポリシーでは制限されません。</translation>
    </message>
    <message>
        <source>Security sees every request and may end any access. No policy limits that.</source>
        <translation>セキュリティ担当は、すべての申請を見られ、どのアクセスも終了できます。ポリシーでは制限されません。</translation>
    </message>
    <message>
        <source>Nobody is in this group yet. Check that the policy names it in exactly this way.</source>
        <translation>このグループにはまだ誰もいません。ポリシー内の名前と完全に一致していることを確認してください。</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs then: to ask for, or to decide.</source>
        <translation>ポリシーがこのグループに認める申請や判断の権限を持つことになります。</translation>
    </message>
    <message>
        <source>A group&apos;s name is 1 to 40 of a-z, 0-9 and -, and does not begin with -.</source>
        <translation>グループ名は a-z、0-9、- からなる 1～40文字で、先頭に - は使えません。</translation>
    </message>
    <message>
        <source>They are in this group already. Choose another one.</source>
        <translation>すでにこのグループに所属しています。別のグループを選択してください。</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>この鍵を取り消しますか?</translation>
    </message>
    <message>
        <source>What the machine of %1 with the key %2 signs from now on is refused, for good. Requests and approvals that it signed lapse while they wait, and access that it asked for ends now. To work again, the machine is enrolled with a new key.</source>
        <translation>鍵 %2 を持つ %1 さんのマシンによる今後の署名は、恒久的に拒否されます。署名済みの申請と承認は承認待ちの間であれば失効し、申請したアクセスはただちに終了します。再び使うには、マシンを新しい鍵で登録します。</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>鍵を取り消す</translation>
    </message>
    <message>
        <source>Disable %1 for good?</source>
        <translation>%1 さんを恒久的に無効化しますか?</translation>
    </message>
    <message>
        <source>Every key of theirs is revoked, their requests and approvals lapse while they wait, their access ends now, and their login is closed. Should they come back, they are added anew, under another id and login, and inherit nothing.</source>
        <translation>すべての鍵が取り消され、承認待ちの申請とそれに対する承認は失効します。アクセスはただちに終了し、ログインは閉じられます。復帰する場合は別の ID とログインで新しく追加し、以前のものは何も引き継がれません。</translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation>恒久的に無効化</translation>
    </message>
    <message>
        <source>Invite again?</source>
        <translation>招待し直しますか?</translation>
    </message>
    <message>
        <source>What opened the ledger for %1 before does so no more: an earlier invitation, and the password on their machine. Their keys stay enrolled.</source>
        <translation>以前の招待と、%1 さんのマシンにあるパスワードでは、台帳を開けなくなります。鍵は登録されたままです。</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>招待を作成</translation>
    </message>
    <message>
        <source>What the policy gives to this group is theirs no more: to ask for, or to decide. Access that is open goes on until its end.</source>
        <translation>ポリシーがこのグループに認める申請や判断の権限を失います。有効なアクセスは終了時刻まで続きます。</translation>
    </message>
    <message>
        <source>The rights of officers end for them: to add people, enrol machines, change groups and see every request.</source>
        <translation>管理者の権限 (ユーザーの追加、マシンの登録、グループの変更、すべての申請の閲覧) を失います。</translation>
    </message>
    <message>
        <source>The rights of security end for them: to see every request, and to end any access.</source>
        <translation>セキュリティ担当の権限 (すべての申請の閲覧、任意のアクセスの終了) を失います。</translation>
    </message>
    <message>
        <source>Take %1 out of %2?</source>
        <translation>%1 さんを %2 から外しますか?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Waiting</source>
        <comment>state of a request</comment>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a request</comment>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>state of a request</comment>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a request</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ending</source>
        <comment>state of a request</comment>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Stuck</source>
        <comment>state of a request</comment>
        <translation>終了失敗</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a request</comment>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a request</comment>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a request</comment>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>state of a request</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <comment>state of a request</comment>
        <translation>延長承認済み</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 lets %2 ask</source>
        <translation>%1 により %2 さんは申請できます</translation>
    </message>
    <message>
        <source>%1 does not name %2 or a group of theirs</source>
        <translation>%1 には %2 さんもそのグループも含まれていません</translation>
    </message>
    <message>
        <source>%1 would fit, but stands behind the one that decides</source>
        <translation>%1 も該当しますが、適用されるルールより後にあります</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 – %2 of: %3</source>
        <comment>stage, how many, people</comment>
        <translation>%1 – 次のうち %2人: %3</translation>
    </message>
    <message>
        <source>; %1 denials end it</source>
        <translation>。却下 %1件で終了</translation>
    </message>
    <message>
        <source>The stage “%1” cannot be filled by other people, so it is refused.</source>
        <translation>段階「%1」を承認できる人がほかにいないため、拒否されます。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 · no rule</source>
        <comment>scenario</comment>
        <translation>%1 · ルールなし</translation>
    </message>
    <message>
        <source>%1 · rule %2 · up to %3</source>
        <comment>scenario, rule, longest duration</comment>
        <translation>%1 · ルール %2 · 最長 %3</translation>
    </message>
    <message>
        <source>No rule lets %1 ask for this.</source>
        <translation>%1 さんがこれを申請できるルールはありません。</translation>
    </message>
    <message>
        <source>The ban %1 refuses it, whatever the rules say.</source>
        <translation>ルールの内容にかかわらず、禁止事項 %1 により拒否されます。</translation>
    </message>
    <message>
        <source>%1 is longer than the rule allows.</source>
        <translation>%1はルールの上限を超えています。</translation>
    </message>
    <message>
        <source>The rule approves it at once: nobody is asked.</source>
        <translation>ルールによりただちに承認されます。承認者への依頼はありません。</translation>
    </message>
    <message>
        <source>%1 may ask for it, usually for %2.</source>
        <translation>%1 さんは申請できます。通常の期間は %2です。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, how it ends</comment>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>Several requests may be approved at a time.</source>
        <translation>複数の申請をまとめて承認できます。</translation>
    </message>
    <message numerus="yes">
        <source>By up to %1, %n times.</source>
        <translation>
            <numerusform>1回につき最長 %1、%n回まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same people are asked.</source>
        <translation>同じ承認者に依頼します。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>something that this version cannot tell</source>
        <translation>このバージョンでは判別できない項目</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>signatures needed</source>
        <translation>必要な署名数</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>コネクター</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>shortest reason</source>
        <translation>理由の最小文字数</translation>
    </message>
    <message>
        <source>type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>smallest number</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>largest number</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>who may ask</source>
        <translation>申請できる人</translation>
    </message>
    <message>
        <source>usual duration</source>
        <translation>通常の期間</translation>
    </message>
    <message>
        <source>longest duration</source>
        <translation>最長期間</translation>
    </message>
    <message>
        <source>decided within</source>
        <translation>承認期限</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>warnings before the end</source>
        <translation>終了前の警告</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>approvals needed</source>
        <translation>必要な承認数</translation>
    </message>
    <message>
        <source>denials that end it</source>
        <translation>終了に必要な却下数</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>template of the reason</source>
        <translation>理由のひな形</translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation>適用条件</translation>
    </message>
    <message>
        <source>asks nobody</source>
        <translation>自動承認</translation>
    </message>
    <message>
        <source>way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>stages side by side</source>
        <translation>並行する段階</translation>
    </message>
    <message>
        <source>asks later as well</source>
        <translation>追加の依頼先</translation>
    </message>
    <message>
        <source>reminds after</source>
        <translation>再通知までの時間</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>days of a turn</source>
        <translation>当番の日数</translation>
    </message>
    <message>
        <source>people in turn</source>
        <translation>当番の順番</translation>
    </message>
    <message>
        <source>claimed within</source>
        <translation>利用開始の期限</translation>
    </message>
    <message>
        <source>start ahead</source>
        <translation>開始予約の上限</translation>
    </message>
    <message>
        <source>who may ask for others</source>
        <translation>代理で申請できる人</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>却下猶予</translation>
    </message>
    <message>
        <source>break-glass</source>
        <translation>緊急アクセス</translation>
    </message>
    <message>
        <source>recurs for</source>
        <translation>繰り返し期間</translation>
    </message>
    <message>
        <source>longest extension</source>
        <translation>最長の延長</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>延長回数</translation>
    </message>
    <message>
        <source>who approves an extension</source>
        <translation>延長の承認者</translation>
    </message>
    <message>
        <source>delay of a loosening</source>
        <translation>緩和の待機期間</translation>
    </message>
    <message>
        <source>grade at least</source>
        <translation>グレードの下限</translation>
    </message>
    <message>
        <source>turns from a file</source>
        <translation>ファイルによる当番</translation>
    </message>
    <message>
        <source>approved several at a time</source>
        <translation>一括承認</translation>
    </message>
    <message>
        <source>ends when unused for</source>
        <translation>未使用による終了</translation>
    </message>
    <message>
        <source>ends when idle for</source>
        <translation>無操作による終了</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>for longer than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>for tags %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 の間</translation>
    </message>
    <message>
        <source>outside %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>the first time</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>2回目以降</translation>
    </message>
    <message>
        <source>at %1 risk or more</source>
        <translation>リスク %1以上</translation>
    </message>
    <message>
        <source>at %1 risk or less</source>
        <translation>リスク %1以下</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>申請者 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 後に %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ガバナンス</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>ターゲット %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>シナリオ %1</translation>
    </message>
    <message>
        <source>Scenario %1, field %2</source>
        <translation>シナリオ %1、項目 %2</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Rule %1, way “%2”</source>
        <translation>ルール %1、経路「%2」</translation>
    </message>
    <message>
        <source>Rule %1, stage “%2”</source>
        <translation>ルール %1、段階「%2」</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>禁止事項</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>禁止事項 %1</translation>
    </message>
    <message>
        <source>Rota %1</source>
        <translation>当番表 %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>when, digest, its first words</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Version %1, put into force by %2, %3, %4</source>
        <translation>バージョン %1、適用者 %2、%3、%4</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1、適用中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in the policy, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 loosening, %3 tightening, %4 neutral</source>
        <translation>%1: 緩和 %2件、強化 %3件、影響なし %4件</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>差分 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1行 %2列</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it, then choose it again.</source>
        <translation>ファイルを読み取れません。ファイルの有無と読み取り権限を確認して、もう一度選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more signatures are needed; %1 may sign.</source>
        <translation>
            <numerusform>あと %n件の署名が必要です。署名できる人: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>One whose right came back counts only with the next signature, and nobody else may sign: withdraw it and propose it anew.</source>
        <translation>資格が戻った人の署名は次の署名があるまで数えられませんが、ほかに署名できる人がいません。取り下げて提案し直してください。</translation>
    </message>
    <message>
        <source>One more signature is needed, since one whose right came back counts only with the next; %1 may sign.</source>
        <translation>資格が戻った人の署名は次の署名があるまで数えられないため、あと 1件の署名が必要です。署名できる人: %1。</translation>
    </message>
    <message>
        <source>%1 proposed policy %2</source>
        <translation>%1 さんがポリシー %2 を提案</translation>
    </message>
    <message>
        <source>Signed by %1: %2 of %3.</source>
        <translation>署名済み: %1 (%2/%3)。</translation>
    </message>
    <message>
        <source>%1 It loosens: it comes into force in %2 (%3) unless somebody withdraws it.</source>
        <translation>%1 緩和を含むため、取り下げられなければ %2後 (%3) に適用されます。</translation>
    </message>
    <message>
        <source>%1 It loosens, so it waits for %2 after that.</source>
        <translation>%1 緩和を含むため、その後 %2の待機期間があります。</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n more signatures after yours.</source>
        <translation>
            <numerusform>この署名の後、さらに %n件の署名が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It loosens, so it comes into force %1 after the last signature; until then any of those who may sign takes it back.</source>
        <translation>緩和を含むため、最後の署名から %1後に適用されます。それまでは、署名できる人なら誰でも取り下げられます。</translation>
    </message>
    <message>
        <source>From then on every new request is judged by it. What waits or is open keeps the version under which it was filed, and opens only where both allow it.</source>
        <translation>以後の新しい申請は、すべてこのポリシーで判定されます。承認待ちまたは有効な申請は、申請時のバージョンのまま扱われ、両方が許可する場合にだけ開始されます。</translation>
    </message>
    <message>
        <source>policy %1 · %2, over policy %3</source>
        <comment>digest, its words, digest</comment>
        <translation>ポリシー %1 · %2、ポリシー %3 を置き換え</translation>
    </message>
    <message numerus="yes">
        <source>%1 is signed; %n more signatures are needed</source>
        <translation>
            <numerusform>%1 に署名しました。あと %n件の署名が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed; it comes into force in %2</source>
        <translation>%1 に署名しました。%2後に適用されます</translation>
    </message>
    <message>
        <source>%1 is in force now</source>
        <translation>%1 が適用されました</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>%1 が申請</translation>
    </message>
    <message>
        <source>amended by %1</source>
        <translation>%1 が変更</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1 が承認</translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation>%1 が却下</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>%1 が取り下げ</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>such as release, person</comment>
        <translation>%2 による %1</translation>
    </message>
    <message>
        <source>no rule allows it</source>
        <translation>許可するルールがない</translation>
    </message>
    <message>
        <source>the ban %1 forbids it</source>
        <translation>禁止事項 %1 に該当</translation>
    </message>
    <message>
        <source>the policy was tightened meanwhile</source>
        <translation>その間にポリシーが強化された</translation>
    </message>
    <message>
        <source>a stage cannot be filled</source>
        <translation>承認できる人がいない段階がある</translation>
    </message>
    <message>
        <source>longer than the rule allows</source>
        <translation>ルールの上限を超える期間</translation>
    </message>
    <message>
        <source>the reason is too short</source>
        <translation>理由が短すぎる</translation>
    </message>
    <message>
        <source>the field %1 is missing</source>
        <translation>項目 %1 がない</translation>
    </message>
    <message>
        <source>the field %1 is not of its form</source>
        <translation>項目 %1 の形式が正しくない</translation>
    </message>
    <message>
        <source>there is no field %1</source>
        <translation>項目 %1 は存在しない</translation>
    </message>
    <message>
        <source>nobody asked them</source>
        <translation>依頼先ではない</translation>
    </message>
    <message>
        <source>it is their own</source>
        <translation>自分の申請</translation>
    </message>
    <message>
        <source>they had decided already</source>
        <translation>すでに判断済み</translation>
    </message>
    <message>
        <source>nothing waited any more</source>
        <translation>承認待ちではなくなっていた</translation>
    </message>
    <message>
        <source>there is no such request</source>
        <translation>該当する申請がない</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>person, profile, target</comment>
        <translation>%1: %3 の %2</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>時間の経過</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>approved, for %1</source>
        <translation>承認済み、%1</translation>
    </message>
    <message>
        <source>waiting; asks %1</source>
        <translation>承認待ち、依頼先 %1</translation>
    </message>
    <message>
        <source>%1, %2. It was %3. It would have been %4.</source>
        <translation>%1、%2。実際の結果: %3。このポリシーでの結果: %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>申請 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would have come otherwise: %1 of the last %2 days were played.</source>
        <translation>結果が変わるものはありません。過去 %2日間の%1を再生しました。</translation>
    </message>
    <message>
        <source>%1 would have come otherwise, in %2 of the last %3 days.</source>
        <translation>過去 %3日間の%2のうち、%1が変わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>結果 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>May not</source>
        <translation>申請不可</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時承認</translation>
    </message>
    <message>
        <source>May ask</source>
        <translation>申請可</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Loosens</source>
        <translation>緩和</translation>
    </message>
    <message>
        <source>Tightens</source>
        <translation>強化</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted text</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>There is no “%1:”. Use %2, or put the words in quotes.</source>
        <translation>「%1:」という条件はありません。%2 を使うか、語句を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Write what “%1:” shall be.</source>
        <translation>「%1:」の値を入力してください。</translation>
    </message>
    <message>
        <source>A quote is missing at the end.</source>
        <translation>末尾に引用符がありません。</translation>
    </message>
    <message>
        <source>There is no state “%1”. Use one of %2.</source>
        <translation>「%1」という状態はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write 30d, 12h, today or 2026-11-30.</source>
        <translation>「%1」は日時として認識できません。30d、12h、today、2026-11-30 のように入力してください。</translation>
    </message>
    <message>
        <source>Write until: in place of -since:.</source>
        <translation>-since: の代わりに until: を使ってください。</translation>
    </message>
    <message>
        <source>Write since: in place of -until:.</source>
        <translation>-until: の代わりに since: を使ってください。</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>「%1」という名前の人はいません。</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>申請した人</translation>
    </message>
    <message>
        <source>who approved or denied</source>
        <translation>承認または却下した人</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>対象のターゲット</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>part of the reason</source>
        <translation>理由の一部</translation>
    </message>
    <message>
        <source>with which rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>for which purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>filed at or after</source>
        <translation>この日時以降の申請</translation>
    </message>
    <message>
        <source>filed before</source>
        <translation>この日時より前の申請</translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message>
        <source>Mondays</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>clocks skip %1, so it begins after the gap</source>
        <translation>時計が %1 を飛ばすため、その直後に開始</translation>
    </message>
    <message>
        <source>clocks show %1 twice, and it begins the first time</source>
        <translation>時計が %1 を 2回示すため、1回目に開始</translation>
    </message>
    <message>
        <source>clocks have gone forward</source>
        <translation>時計が進んだ後</translation>
    </message>
    <message>
        <source>clocks have gone back</source>
        <translation>時計が戻った後</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a time</comment>
        <translation>こちらでは %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, until %4, %5</source>
        <translation>%1 %2 (%3)、%4 まで、%5</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>全 %n回</numerusform>
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
        <translation>次回 %1</translation>
    </message>
</context>
<context>
    <name>Remaining</name>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>It broke the glass: nobody was asked</source>
        <translation>緊急アクセスが発動されました。承認者への依頼はありません</translation>
    </message>
    <message>
        <source>%1 asked back and waits for an answer</source>
        <translation>%1 さんが質問し、回答を待っています</translation>
    </message>
    <message>
        <source>The enforcer holds it back: check that it runs, that its clock was not set back and that the target answers</source>
        <translation>エンフォーサーが開始を保留しています。エンフォーサーが動作していること、時計が戻されていないこと、ターゲットが応答することを確認してください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>代理申請者</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>開始方法</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>終了方法</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>延長対象</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>留意点</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名内容</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>step of a chain</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Never opened</source>
        <comment>step of a chain</comment>
        <translation>開始されず</translation>
    </message>
    <message>
        <source>Opens</source>
        <comment>step of a chain</comment>
        <translation>開始予定</translation>
    </message>
    <message>
        <source>Ends later</source>
        <comment>step of a chain</comment>
        <translation>終了延長</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>step of a chain</comment>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step of a chain</comment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <translation>%1 (並行)</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>step of a chain</comment>
        <translation>申請</translation>
    </message>
    <message>
        <source>Denied by %1 as %2: %3 of the %4 that end it</source>
        <translation>%1 が %2 として却下 (終了に必要な %4件のうち %3件)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>earlier occurrences: %1</source>
        <translation>これまでの回数: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>申請 %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>承認 %1</translation>
    </message>
    <message>
        <source>Denied %1</source>
        <translation>却下 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>申請 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, how many requests</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request, what is drawn</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <comment>under a countdown</comment>
        <translation>承認期限まで</translation>
    </message>
    <message>
        <source>to the end</source>
        <comment>under a countdown</comment>
        <translation>終了まで</translation>
    </message>
    <message>
        <source>for sessions</source>
        <comment>under a countdown: how long they may go on</comment>
        <translation>切断まで</translation>
    </message>
    <message>
        <source>asked for by %1 on behalf of %2</source>
        <translation>%2 に代わり %1 が申請</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>extends the access of request %1</source>
        <translation>申請 %1 のアクセスを延長</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>stage %1 of %2</source>
        <translation>段階 %1/%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile, target</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 さんが %2 を申請</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>profile on target</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>more time for %1</source>
        <translation>%1 の延長</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>allowed, asked</comment>
        <translation>%1 (申請 %2)</translation>
    </message>
    <message>
        <source>%1 @ %2 · %3 · %4 · revision %5 · policy %6</source>
        <translation>%1 @ %2 · %3 · %4 · リビジョン %5 · ポリシー %6</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>who decides, in whose place</comment>
        <translation>%1 (%2 の代理)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 or %2 more</source>
        <translation>%1 ほか %2人</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>deadline reached</source>
        <translation>期限に到達</translation>
    </message>
    <message>
        <source>released</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>ended by security</source>
        <translation>セキュリティ担当が終了</translation>
    </message>
    <message>
        <source>denied before it opened</source>
        <translation>開始前に却下</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>開始できず</translation>
    </message>
    <message>
        <source>%1, closed in %2&#xa0;s</source>
        <translation>%1、%2秒で切断</translation>
    </message>
    <message>
        <source>%1, closed %2&#xa0;s late</source>
        <translation>%1、%2秒遅れて切断</translation>
    </message>
    <message>
        <source>%1 does not answer; it is tried again all the time. Check that it runs.</source>
        <translation>%1 が応答しません。再試行を続けています。動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The enforcer knows no target %1; it has to be named in its configuration.</source>
        <translation>エンフォーサーにターゲット %1 が登録されていません。設定に追加する必要があります。</translation>
    </message>
    <message>
        <source>%1 answered “%2”; it is tried again all the time. Check the guard on it.</source>
        <translation>%1 の応答:「%2」。再試行を続けています。ターゲットのガードを確認してください。</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>As %1 sees it in Sallyport</source>
        <translation>Sallyport での %1 さんの表示</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>claim it from %1</source>
        <translation>%1 から利用開始可</translation>
    </message>
    <message>
        <source>claim it until %1</source>
        <translation>%1 までに利用開始</translation>
    </message>
    <message>
        <source>to be claimed until %1</source>
        <translation>利用開始の期限 %1</translation>
    </message>
    <message>
        <source>the owners of the target</source>
        <translation>ターゲットの所有者</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>whose turn it is on %1</source>
        <translation>当番表 %1 の当番</translation>
    </message>
    <message>
        <source>From %1, to be claimed within %2 or it lapses</source>
        <translation>%1 以降に利用開始可、%2以内に開始しないと失効</translation>
    </message>
    <message>
        <source>To be claimed within %1 once approved, or it lapses</source>
        <translation>承認後 %1以内に利用を開始しないと失効</translation>
    </message>
    <message>
        <source>%1 after the approval, unless it is denied until then</source>
        <translation>承認の %1後 (それまでに却下されなければ)</translation>
    </message>
    <message>
        <source>By itself, %1</source>
        <translation>自動で開始 (%1)</translation>
    </message>
    <message>
        <source>At once; nobody is asked</source>
        <translation>ただちに開始、承認者への依頼なし</translation>
    </message>
    <message>
        <source>%1, unless it is denied until then</source>
        <translation>%1 (それまでに却下されなければ)</translation>
    </message>
    <message>
        <source>When it is claimed, from %1 until %2; then it lapses</source>
        <translation>%1 から %2 までに利用を開始、過ぎると失効</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>all of it; what is next</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>may be denied until %1</source>
        <translation>%1 まで却下可</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>%1 に開始</translation>
    </message>
    <message>
        <source>Veto until %1</source>
        <translation>%1 まで却下可</translation>
    </message>
    <message>
        <source>Approved, %1</source>
        <translation>承認済み、%1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>レビュー期限 %1</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>レビュー期限切れ</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>to veto</source>
        <comment>under a countdown</comment>
        <translation>却下期限まで</translation>
    </message>
    <message>
        <source>to the start</source>
        <comment>under a countdown</comment>
        <translation>開始まで</translation>
    </message>
    <message>
        <source>to claim</source>
        <comment>under a countdown</comment>
        <translation>開始期限まで</translation>
    </message>
    <message>
        <source>to review</source>
        <comment>under a countdown</comment>
        <translation>レビューまで</translation>
    </message>
    <message>
        <source>an approver lets it start %1 at the earliest</source>
        <translation>承認者の条件により、開始は %1 以降</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>when it starts, who put it off</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ただちに</translation>
    </message>
    <message>
        <source>%1 unless denied</source>
        <translation>却下がなければ %1</translation>
    </message>
    <message>
        <source>when claimed</source>
        <translation>利用開始時</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>than the approval</comment>
        <translation>承認の %1後</translation>
    </message>
    <message>
        <source>when approved</source>
        <translation>承認後すぐ</translation>
    </message>
    <message>
        <source>Opens at once; alarms %1; is reviewed by %2 within %3</source>
        <translation>ただちに開始し、%1 に警報、%2 が %3以内にレビュー</translation>
    </message>
    <message>
        <source>Waits %1 for a veto</source>
        <translation>却下の猶予として %1待機</translation>
    </message>
    <message>
        <source>To be claimed from %1, within %2 or it lapses</source>
        <translation>%1 から %2以内に利用を開始しないと失効</translation>
    </message>
    <message>
        <source>To be claimed within %1 of when it may open, or it lapses</source>
        <translation>開始できる時点から %1以内に利用を開始しないと失効</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>%1 に自動で開始</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>It does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>It refuses the enforcer</source>
        <translation>エンフォーサーを拒否</translation>
    </message>
    <message>
        <source>What the enforcer needs is not there</source>
        <translation>エンフォーサーに必要なものがない</translation>
    </message>
    <message>
        <source>It cannot do what the enforcer needs</source>
        <translation>エンフォーサーに必要な機能がない</translation>
    </message>
    <message>
        <source>It does not give the grade that the rule demands now</source>
        <translation>現在のルールが求めるグレードを満たさない</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>時計が不正確</translation>
    </message>
    <message>
        <source>It answers what the enforcer does not understand</source>
        <translation>エンフォーサーが解釈できない応答</translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>オブジェクト %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new differences</source>
        <translation>
            <numerusform>新しい差異 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put right</source>
        <translation>
            <numerusform>修正 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>never reconciled</source>
        <translation>照合なし</translation>
    </message>
    <message>
        <source>reconciled %1: %2</source>
        <translation>照合 %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>So since %1</source>
        <translation>この状態になった日時: %1</translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <translation>最後の確認: %1</translation>
    </message>
    <message>
        <source>Last reconciliation: %1</source>
        <translation>最後の照合: %1</translation>
    </message>
    <message>
        <source>Its clock against the enforcer&apos;s: %1 ms</source>
        <translation>エンフォーサーの時計との差: %1 ms</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Was reached</source>
        <translation>前回は接続可</translation>
    </message>
    <message>
        <source>Was not reached</source>
        <translation>前回は接続不可</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接続可</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>接続不可</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This policy does not wait any more: somebody took it back, or it is in force.</source>
        <translation>このポリシーはもう署名待ちではありません。取り下げられたか、適用されています。</translation>
    </message>
    <message>
        <source>The rule %1 demands grade %2, which the target cannot give.</source>
        <translation>ルール %1 が求めるグレード %2 を、ターゲットが満たせません。</translation>
    </message>
    <message>
        <source>The policy in force leaves no rota %1 to officers.</source>
        <translation>適用中のポリシーには、管理者が設定できる当番表 %1 がありません。</translation>
    </message>
    <message>
        <source>Turn %1 has no length, begins before the one above it is over, or is one too many.</source>
        <translation>%1番目の当番は、長さがないか、前の当番が終わる前に始まっているか、件数の上限を超えています。</translation>
    </message>
    <message>
        <source>The ledger refused this (%1).</source>
        <translation>台帳が受け付けませんでした (%1)。</translation>
    </message>
    <message>
        <source>The connection broke while this was sent. Whether it arrived is found out when the ledger is back, and you are told; nothing else can be sent before.</source>
        <translation>送信中に接続が切れました。届いたかどうかは、台帳への接続が戻りしだい確認してお知らせします。それまではほかの送信はできません。</translation>
    </message>
    <message>
        <source>It was sent and is in the ledger, but no enforcer has answered yet. Look again later; nothing has to be repeated.</source>
        <translation>送信され、台帳に記録されていますが、エンフォーサーがまだ応答していません。後でもう一度確認してください。送信し直す必要はありません。</translation>
    </message>
    <message>
        <source>The ledger does not answer. What you sent is kept and will be sent again.</source>
        <translation>台帳が応答しません。送信した内容は保存され、後で再送されます。</translation>
    </message>
    <message>
        <source>The ledger does not answer. Nothing was sent; try again when it is back.</source>
        <translation>台帳が応答しません。何も送信されていません。接続が戻ったら再試行してください。</translation>
    </message>
    <message>
        <source>No connection to the ledger since %1. What you see is as it was then; deciding and asking wait until the ledger is back. It is tried again all the time.</source>
        <translation>%1 から台帳に接続できません。表示はその時点の内容です。台帳への接続が戻るまで、判断と申請はできません。再接続を続けています。</translation>
    </message>
    <message>
        <source>Not while the ledger is away: nothing is kept to be sent later.</source>
        <translation>台帳に接続できない間は実行できません。後で送信するための保存も行いません。</translation>
    </message>
    <message>
        <source>What you sent at %1 did arrive before the connection broke.</source>
        <translation>%1 に送信した内容は、接続が切れる前に届いていました。</translation>
    </message>
    <message>
        <source>What you sent at %1 did not arrive and will not be sent any more. Please repeat it.</source>
        <translation>%1 に送信した内容は届いておらず、再送もされません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The ledger could not take this as it is. Check what you entered.</source>
        <translation>台帳がこの内容を受け付けられませんでした。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>This machine may not do that here. Check the rights of the ledger&apos;s files.</source>
        <translation>このマシンにはここでの操作の権限がありません。台帳のファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>It is not there, or not on this machine.</source>
        <translation>存在しないか、このマシンにはありません。</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look again, then repeat it.</source>
        <translation>ほかの人が先に操作しました。内容を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The ledger holds something that cannot be right. Tell security before going on.</source>
        <translation>台帳にあり得ない内容が含まれています。続ける前に、セキュリティ担当に知らせてください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>ディスクの空きがありません。空きを増やして、再試行してください。</translation>
    </message>
    <message>
        <source>Your keyring is locked, or another program holds the ledger. Unlock it, then try again.</source>
        <translation>キーリングがロックされているか、別のプログラムが台帳を使用しています。ロックを解除して、再試行してください。</translation>
    </message>
    <message>
        <source>The ledger was made by another version. Update Sallyport on this machine.</source>
        <translation>この台帳は別のバージョンで作成されています。このマシンの Sallyport を更新してください。</translation>
    </message>
    <message>
        <source>Nothing opens; open access still ends on time. An officer has to put the newest copy of the ledger back, or accept this one: “sallyportctl status” says how.</source>
        <translation>新しいアクセスは開始されません。有効なアクセスは期限どおりに終了します。管理者が台帳の最新のコピーを戻すか、この台帳を承認する必要があります。手順は「sallyportctl status」で確認できます。</translation>
    </message>
    <message>
        <source>Entries of the log are missing: an older copy of the ledger was put back, or somebody removed them. %1</source>
        <translation>ログのエントリが欠けています。台帳の古いコピーが戻されたか、エントリが削除されました。%1</translation>
    </message>
    <message>
        <source>The log is not the one that was signed: somebody changed or replaced it. %1</source>
        <translation>ログが署名されたものと一致しません。変更されたか、置き換えられています。%1</translation>
    </message>
    <message>
        <source>The enforcer cannot read what it remembers of the log. %1</source>
        <translation>エンフォーサーが、自身の持つログの記録を読み取れません。%1</translation>
    </message>
    <message>
        <source>It recurs at times of its own, so its start cannot be put off. Approve it as it is, or deny it and say which times would do.</source>
        <translation>固定の時刻に繰り返す申請のため、開始を遅らせることはできません。このまま承認するか、却下して都合のよい時刻を伝えてください。</translation>
    </message>
    <message>
        <source>More time begins where the access would end, so its start cannot be put off. Approve it as it is, or deny it.</source>
        <translation>延長は元のアクセスの終了時刻から始まるため、開始を遅らせることはできません。このまま承認するか、却下してください。</translation>
    </message>
    <message>
        <source>The start is further ahead than the policy allows. Choose an earlier one.</source>
        <translation>開始がポリシーで認められた範囲より先です。もっと早い開始を選択してください。</translation>
    </message>
    <message>
        <source>There is nothing to claim: it is not approved, or open already.</source>
        <translation>利用を開始できるアクセスがありません。承認されていないか、すでに有効です。</translation>
    </message>
    <message>
        <source>The access may not open yet. Try again when its time has come.</source>
        <translation>アクセスはまだ開始できません。開始時刻になってから再試行してください。</translation>
    </message>
    <message>
        <source>Access can only be put off, to later than now and than what was asked for.</source>
        <translation>開始は遅らせることしかできません。現在と、申請された時刻より後を指定してください。</translation>
    </message>
    <message>
        <source>At that time the policy asks other people as well. Choose another time.</source>
        <translation>ポリシーにより、その時刻には別の承認者も必要です。別の時刻を選択してください。</translation>
    </message>
    <message>
        <source>It stays with those that it was asked for with. Withdraw it, and ask anew.</source>
        <translation>まとめて申請したものから切り離せません。取り下げて、申請し直してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s key is not enrolled. Ask an officer to enrol it.</source>
        <translation>このマシンの鍵は登録されていません。管理者に登録を依頼してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s key was revoked. Ask an officer to enrol a new one.</source>
        <translation>このマシンの鍵は取り消されました。管理者に新しい鍵の登録を依頼してください。</translation>
    </message>
    <message>
        <source>Your account is not active any more. Ask an officer.</source>
        <translation>このアカウントはもう有効ではありません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The signature does not belong to you. Tell security.</source>
        <translation>署名が本人のものではありません。セキュリティ担当に知らせてください。</translation>
    </message>
    <message>
        <source>Messages of this machine are missing on the ledger. Tell security: they were lost or held back.</source>
        <translation>このマシンのメッセージが台帳にありません。失われたか、止められています。セキュリティ担当に知らせてください。</translation>
    </message>
    <message>
        <source>Another copy of this machine&apos;s key has been used. Tell security at once.</source>
        <translation>このマシンの鍵の別のコピーが使われました。すぐにセキュリティ担当に知らせてください。</translation>
    </message>
    <message>
        <source>This was answered before. Nothing is left to do.</source>
        <translation>すでに応答済みです。必要な操作は残っていません。</translation>
    </message>
    <message>
        <source>The message came too late to count. Look again, then repeat it.</source>
        <translation>メッセージの到着が遅すぎたため、無効になりました。内容を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong. Set it, then try again.</source>
        <translation>このマシンの時計が正しくありません。時刻を合わせて、再試行してください。</translation>
    </message>
    <message>
        <source>This machine can prove that the ledger&apos;s log was changed or replaced. Tell an officer at once; nothing opens until it is settled.</source>
        <translation>台帳のログが変更されたか置き換えられたことを、このマシンが証明できます。すぐに管理者に知らせてください。解決するまで、新しいアクセスは開始されません。</translation>
    </message>
    <message>
        <source>This machine remembers another log than the ledger&apos;s, and cannot prove it. Tell security.</source>
        <translation>このマシンが記憶しているログは台帳のログと異なりますが、証明はできません。セキュリティ担当に知らせてください。</translation>
    </message>
    <message>
        <source>The message could not be read. Update console and enforcer to the same version.</source>
        <translation>メッセージを読み取れませんでした。コンソールとエンフォーサーを同じバージョンに更新してください。</translation>
    </message>
    <message>
        <source>The request changed while you were looking. Read it again, then decide.</source>
        <translation>表示中に申請が変更されました。もう一度読んでから判断してください。</translation>
    </message>
    <message>
        <source>The policy changed while you were looking. Look again, then repeat it.</source>
        <translation>表示中にポリシーが変更されました。内容を確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>There is no policy yet, so nobody can ask. An officer has to apply one.</source>
        <translation>ポリシーがまだないため、誰も申請できません。管理者がポリシーを適用する必要があります。</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>該当する申請がありません。</translation>
    </message>
    <message>
        <source>This request was filed before. You find it under My access.</source>
        <translation>この申請はすでに提出されています。「マイアクセス」で確認できます。</translation>
    </message>
    <message>
        <source>The request is not waiting for a decision any more.</source>
        <translation>この申請はもう承認待ちではありません。</translation>
    </message>
    <message>
        <source>The time for deciding is over. The request has to be filed again.</source>
        <translation>承認期限を過ぎました。申請をやり直す必要があります。</translation>
    </message>
    <message>
        <source>There is no open access to end: it is over already.</source>
        <translation>終了できる有効なアクセスがありません。すでに終了しています。</translation>
    </message>
    <message>
        <source>An earlier access there could not be ended yet. Nothing new opens until it has; security has been alerted.</source>
        <translation>以前のアクセスをまだ終了できていません。終了するまで、新しいアクセスは開始されません。セキュリティ担当には通知済みです。</translation>
    </message>
    <message>
        <source>Only the person who asked may do this.</source>
        <translation>この操作は申請者だけが行えます。</translation>
    </message>
    <message>
        <source>Nobody decides on their own request. Somebody else has to.</source>
        <translation>自分の申請は判断できません。ほかの人が判断する必要があります。</translation>
    </message>
    <message>
        <source>The policy does not name you for the step that waits now.</source>
        <translation>ポリシーでは、現在の段階の担当に含まれていません。</translation>
    </message>
    <message>
        <source>You decided on this request before; one person counts once.</source>
        <translation>この申請はすでに判断済みです。1人につき 1回だけ数えられます。</translation>
    </message>
    <message>
        <source>Only security, an approver or the person themselves may end this access.</source>
        <translation>このアクセスを終了できるのは、セキュリティ担当、承認者、本人だけです。</translation>
    </message>
    <message>
        <source>Only an officer may do this.</source>
        <translation>この操作は管理者だけが行えます。</translation>
    </message>
    <message>
        <source>No rule lets you ask for this in the place of that person. They can ask themselves.</source>
        <translation>その人の代わりに申請できるルールがありません。本人が申請できます。</translation>
    </message>
    <message>
        <source>An earlier break-glass was not reviewed in time. Have it reviewed first, or ask in the usual way.</source>
        <translation>以前の緊急アクセスが期限までにレビューされていません。先にレビューを受けるか、通常の方法で申請してください。</translation>
    </message>
    <message>
        <source>Nothing about this request is to be reviewed any more.</source>
        <translation>この申請にレビューが必要なものはもうありません。</translation>
    </message>
    <message>
        <source>The policy does not name you for this review.</source>
        <translation>ポリシーでは、このレビューの担当に含まれていません。</translation>
    </message>
    <message>
        <source>Security froze everything: nothing opens now. Ask security when it ends.</source>
        <translation>セキュリティ担当が全体を凍結しています。現在、新しいアクセスは開始されません。解除の時期はセキュリティ担当に確認してください。</translation>
    </message>
    <message>
        <source>Nothing is frozen. Nothing is left to do.</source>
        <translation>凍結されていません。必要な操作は残っていません。</translation>
    </message>
    <message>
        <source>Only security may do this.</source>
        <translation>この操作はセキュリティ担当だけが行えます。</translation>
    </message>
    <message>
        <source>A delegation needs somebody else, and an end at most 90 days after its beginning.</source>
        <translation>代理には自分以外の人を指定し、終了は開始から 90日以内にしてください。</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day to come, for 100 times at most.</source>
        <translation>曜日、時刻、タイムゾーン、今後の最終日を選択してください。回数は 100回までです。</translation>
    </message>
    <message>
        <source>It would recur for longer than the policy allows. Choose an earlier last day.</source>
        <translation>ポリシーで認められた期間を超えて繰り返されます。もっと早い最終日を選択してください。</translation>
    </message>
    <message>
        <source>Each must end before the next begins. Choose less time or fewer days.</source>
        <translation>次の回が始まる前に終わる必要があります。期間を短くするか、曜日を減らしてください。</translation>
    </message>
    <message>
        <source>Somebody has this id, or had it. Choose another one.</source>
        <translation>この ID は使用中か、以前に使用されています。別の ID を選択してください。</translation>
    </message>
    <message>
        <source>Somebody has this login. Choose another one, or another id.</source>
        <translation>このログインは使用中です。別のログインか別の ID を選択してください。</translation>
    </message>
    <message>
        <source>There is nobody with this id. Look at the list again.</source>
        <translation>この ID のユーザーはいません。一覧を確認し直してください。</translation>
    </message>
    <message>
        <source>This key is enrolled already. Nothing is left to do.</source>
        <translation>この鍵はすでに登録されています。必要な操作は残っていません。</translation>
    </message>
    <message>
        <source>The key did not prove that it belongs to this person and this ledger. Have the enrolment made again on their machine.</source>
        <translation>鍵がこのユーザーとこの台帳のものだと証明できませんでした。相手のマシンで登録をやり直してもらってください。</translation>
    </message>
    <message>
        <source>The name is not of the form that the ledger takes. Type it again.</source>
        <translation>名前が台帳で使える形式ではありません。入力し直してください。</translation>
    </message>
    <message>
        <source>This would leave the ledger without an officer. Make somebody else one first, and enrol their machine.</source>
        <translation>台帳に管理者がいなくなります。先にほかの人を管理者にして、そのマシンを登録してください。</translation>
    </message>
    <message>
        <source>The text of the policy is not on the ledger. Propose it again.</source>
        <translation>ポリシーの本文が台帳にありません。もう一度提案してください。</translation>
    </message>
    <message>
        <source>The enforcer finds mistakes in this policy that the console does not know. Update both to the same version.</source>
        <translation>コンソールが認識できない誤りを、エンフォーサーがこのポリシーに見つけました。両方を同じバージョンに更新してください。</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for this.</source>
        <translation>ポリシーには、これを申請できるルールがありません。</translation>
    </message>
    <message>
        <source>The ban %1 of the policy refuses this, whoever approves. Ask security what to do instead.</source>
        <translation>ポリシーの禁止事項 %1 により、誰が承認しても拒否されます。代わりの方法はセキュリティ担当に相談してください。</translation>
    </message>
    <message>
        <source>The policy has become stricter since this was filed. File it again.</source>
        <translation>この申請の後にポリシーが厳しくなりました。申請し直してください。</translation>
    </message>
    <message>
        <source>Nobody could approve this: everyone named in the policy is you or away. Ask an officer to name somebody.</source>
        <translation>承認できる人がいません。ポリシーの承認者は、自分か不在の人だけです。管理者に承認者の追加を依頼してください。</translation>
    </message>
    <message>
        <source>That is longer than the policy allows. Choose a shorter time.</source>
        <translation>ポリシーの上限を超えています。もっと短い期間を選択してください。</translation>
    </message>
    <message>
        <source>That is too short to be opened. Choose a longer time.</source>
        <translation>開始するには短すぎます。もっと長い期間を選択してください。</translation>
    </message>
    <message>
        <source>The reason is too short. Say a little more about why.</source>
        <translation>理由が短すぎます。もう少し詳しく書いてください。</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>テキストが長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The text has characters that cannot be seen. Type it again.</source>
        <translation>テキストに表示できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>短い説明が必要です。</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>%1 が入力されていません。</translation>
    </message>
    <message>
        <source>The policy has no field %1 any more. Open the form again.</source>
        <translation>ポリシーに項目 %1 はもうありません。フォームを開き直してください。</translation>
    </message>
    <message>
        <source>%1 does not have the form that the policy asks for.</source>
        <translation>%1 がポリシーで求められる形式になっていません。</translation>
    </message>
    <message>
        <source>The password could not be prepared. Try again.</source>
        <translation>パスワードを準備できませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>This person is disabled, for good. Add them anew, under another id.</source>
        <translation>このユーザーは恒久的に無効化されています。別の ID で新しく追加してください。</translation>
    </message>
    <message>
        <source>Nothing can be signed here until that is settled; tell security, by another way than this one.</source>
        <translation>解決するまで、ここでは何も署名できません。この台帳以外の手段でセキュリティ担当に知らせてください。</translation>
    </message>
    <message>
        <source>This is not the ledger that this machine knows at this address. %1</source>
        <translation>このマシンがこのアドレスで知っている台帳ではありません。%1</translation>
    </message>
    <message>
        <source>The log is not a continuation of what this machine has seen of it: entries were changed or taken away. %1</source>
        <translation>ログが、このマシンがこれまでに見た内容の続きになっていません。エントリが変更されたか、取り除かれました。%1</translation>
    </message>
    <message>
        <source>A statement about people or keys was not signed by anybody who may make it. %1</source>
        <translation>ユーザーまたは鍵に関する記載に、権限のある人の署名がありません。%1</translation>
    </message>
    <message>
        <source>The people, keys or groups of this ledger are not what officers signed. %1</source>
        <translation>この台帳のユーザー、鍵、またはグループが、管理者の署名した内容と一致しません。%1</translation>
    </message>
    <message>
        <source>Not while the ledger does not verify: the line at the top says why.</source>
        <translation>台帳を検証できない間は実行できません。理由は上部の行に表示されています。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Log does not hold</source>
        <translation>ログに不整合</translation>
    </message>
    <message>
        <source>Log verified to event %1</source>
        <translation>イベント %1 までログを検証済み</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>local time, time of another place, its time zone</comment>
        <translation>%1(%3 では %2)</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>%1 was active %2</source>
        <comment>name, how long ago</comment>
        <translation>%1 さんは%2に操作しています</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 decides in their place</source>
        <translation>%1 さんは %2 まで不在です。%3 さんが代わりに判断します</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::AccessCard</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>利用開始…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>返却…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延長…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>監査で表示</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>access, whom for</comment>
        <translation>%1 (%2 さん用)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>access, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>%1 の利用を開始</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1 を延長</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>%1 を返却</translation>
    </message>
    <message>
        <source>Withdraw the request for %1</source>
        <translation>%1 の申請を取り下げ</translation>
    </message>
    <message>
        <source>Ask again for %1</source>
        <translation>%1 を再申請</translation>
    </message>
    <message>
        <source>%1 once it opens</source>
        <translation>開始後 %1</translation>
    </message>
    <message>
        <source>%1 asks back: answer with a comment, or change the request</source>
        <translation>%1 さんからの質問: コメントで回答するか、申請を変更してください</translation>
    </message>
    <message>
        <source>Waiting for %1, %2 of %3</source>
        <translation>%1 の承認待ち (%2/%3)</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>%1 asked for it on your behalf</source>
        <translation>%1 さんが代わりに申請</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>承認期限まで</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessList</name>
    <message>
        <source>Open now</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ready and waiting</source>
        <translation>準備完了と承認待ち</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>No access yet</source>
        <translation>アクセスはまだありません</translation>
    </message>
    <message>
        <source>What you ask for appears here: who has to approve it, when it opens, and how long it lasts.</source>
        <translation>申請するとここに表示されます。誰の承認が必要か、いつ開始されるか、どのくらい続くかを確認できます。</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>アクセスを申請</translation>
    </message>
</context>
<context>
    <name>sallyport::AccessPage</name>
    <message>
        <source>My access</source>
        <translation>マイアクセス</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>アクセスを申請</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>No terminal program was found. Copy the line into one.</source>
        <translation>ターミナルが見つかりませんでした。行をコピーしてターミナルに貼り付けてください。</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>More time: %1</source>
        <translation>延長: %1</translation>
    </message>
    <message>
        <source>What you had written is kept as the draft “%1”.</source>
        <translation>入力していた内容は、下書き「%1」として保存されています。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>下書きに戻る</translation>
    </message>
    <message>
        <source>The drafts on this machine could not be read. They were set aside, as %1.</source>
        <translation>このマシンの下書きを読み取れませんでした。%1 として退避しました。</translation>
    </message>
    <message>
        <source>Only the %1 newest drafts are kept.</source>
        <translation>新しい順に %1件の下書きだけが保存されます。</translation>
    </message>
    <message>
        <source>The drafts could not be kept: %1</source>
        <translation>下書きを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Signing and sending %1 of %2…</source>
        <translation>署名して送信しています (%1/%2)…</translation>
    </message>
    <message>
        <source>%1: filed</source>
        <translation>%1: 申請済み</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: 未送信</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests sent</source>
        <translation>
            <numerusform>申請 %n件を送信しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourites on this machine could not be read. They were set aside, as %1.</source>
        <translation>このマシンのお気に入りを読み込めませんでした。%1 として退避しました。</translation>
    </message>
    <message>
        <source>Only the %1 newest favourites are kept.</source>
        <translation>お気に入りは新しいものから %1 件だけ保存されます。</translation>
    </message>
    <message>
        <source>The favourites could not be kept: %1</source>
        <translation>お気に入りを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::AddPersonDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation>追加して招待</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>As everybody calls them; others read it.</source>
        <translation>普段使っている名前です。ほかの人にも表示されます。</translation>
    </message>
    <message>
        <source>1 to 40 of a-z, 0-9 and -. It never changes.</source>
        <translation>a-z、0-9、- からなる 1～40文字。後から変更できません。</translation>
    </message>
    <message>
        <source>At the database; empty for the id.</source>
        <translation>データベースのログイン。空の場合は ID と同じになります。</translation>
    </message>
    <message>
        <source>At the operating system; empty for the id.</source>
        <translation>OS のログイン。空の場合は ID と同じになります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An id has only a-z, 0-9 and -.</source>
        <translation>ID に使えるのは a-z、0-9、- だけです。</translation>
    </message>
    <message>
        <source>Somebody has this id. Choose another one.</source>
        <translation>この ID は使用中です。別の ID を選択してください。</translation>
    </message>
    <message>
        <source>The name has characters that cannot be seen. Type it again.</source>
        <translation>名前に表示できない文字が含まれています。入力し直してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ApprovalsPage</name>
    <message>
        <source>Search requests</source>
        <translation>申請を検索</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>アクセスを申請</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>Choose a request to read it; nothing is decided before it is shown.</source>
        <translation>申請を選択すると内容を読めます。内容が表示される前に判断されることはありません。</translation>
    </message>
    <message>
        <source>The request was changed while you were looking. Read it again.</source>
        <translation>表示中に申請が変更されました。もう一度読んでください。</translation>
    </message>
    <message>
        <source>Nothing was signed: the request or the policy was changed meanwhile. Read it again.</source>
        <translation>署名は行われませんでした。その間に申請かポリシーが変更されています。もう一度読んでください。</translation>
    </message>
    <message>
        <source>Nothing was signed: it is not yours to decide any more.</source>
        <translation>署名は行われませんでした。この申請の判断はもう必要ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>申請 %n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every rule of these lets requests be approved together.</source>
        <translation>一括承認を認めていないルールの申請が含まれています。</translation>
    </message>
    <message>
        <source>None of these is yours to decide any more.</source>
        <translation>この中に、自分の判断が必要な申請はもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests</source>
        <translation>
            <numerusform>申請 %n件を却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>申請 %n件を承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided and signed</source>
        <translation>
            <numerusform>%n件を判断して署名しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Handled by %1</source>
        <translation>%1 が対応しました</translation>
    </message>
</context>
<context>
    <name>sallyport::AskChoiceModel</name>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>asked for not long ago</comment>
        <translation>最近の申請</translation>
    </message>
</context>
<context>
    <name>sallyport::AskFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (任意)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>like 2026-02-01 09:30, on your clock</source>
        <translation>例: 2026-02-01 09:30 (このマシンの時刻)</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>形式: %1</translation>
    </message>
    <message>
        <source>like INC-4711</source>
        <translation>例: INC-4711</translation>
    </message>
</context>
<context>
    <name>sallyport::AuditPage</name>
    <message>
        <source>Search, or target:… who:… state:… since:…</source>
        <translation>検索、または target:… who:… state:… since:…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>ログを検証</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Figures of what was found</source>
        <translation>検索結果の統計</translation>
    </message>
    <message>
        <source>Requests on the time axis</source>
        <translation>時間軸上の申請</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>The log was changed, or a disk lost part of it. Tell security and keep a copy of the ledger.</source>
        <translation>ログが変更されたか、ディスクでその一部が失われています。セキュリティ担当に知らせ、台帳のコピーを保管してください。</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3日</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>申請別</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>ターゲット別</translation>
    </message>
    <message>
        <source>By approver</source>
        <translation>承認者別</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>閲覧できる申請が、行われた操作とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Looked back to %1; Escape ends the search.</source>
        <translation>%1 までさかのぼって検索しました。Esc キーで検索を終了します。</translation>
    </message>
    <message>
        <source>The newest %L1 of this time are shown. Zoom in, or narrow the search.</source>
        <translation>この期間の新しい %L1件を表示しています。拡大するか、検索を絞り込んでください。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in sight are too many to draw one by one, so they are counted. Zoom in, or narrow the search.</source>
        <translation>
            <numerusform>この期間の申請 %Ln件は一つずつ描くには多すぎるため、件数で表示しています。拡大するか、検索を絞り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>検証を停止</translation>
    </message>
    <message>
        <source>Verifying… %1 %</source>
        <translation>検証しています… %1%</translation>
    </message>
    <message>
        <source>Log not verified</source>
        <translation>ログは未検証です</translation>
    </message>
</context>
<context>
    <name>sallyport::BundleList</name>
    <message numerus="yes">
        <source>%n targets, asked for together</source>
        <translation>
            <numerusform>ターゲット %n件をまとめて申請</numerusform>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step of the chain</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>denied</source>
        <comment>a step of the chain</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>later</source>
        <comment>a step of the chain</comment>
        <translation>未着手</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPane</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
</context>
<context>
    <name>sallyport::CommandPalette</name>
    <message>
        <source>Go to a page, a request or a person, or do something</source>
        <translation>ページ、申請、人の名前、または操作を入力</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>該当する名前はありません</translation>
    </message>
    <message>
        <source>Try fewer letters, or search the audit with the same words.</source>
        <translation>文字を減らすか、同じ語で監査を検索してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectPanel</name>
    <message>
        <source>Copy line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>Open terminal</source>
        <translation>ターミナルを開く</translation>
    </message>
    <message>
        <source>psql asks for the password; it is only on this machine.</source>
        <translation>psql がパスワードを尋ねます。パスワードはこのマシンだけにあります。</translation>
    </message>
    <message>
        <source>Password copied. It leaves the clipboard after 45 s.</source>
        <translation>パスワードをコピーしました。45秒後にクリップボードから消去されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::CountdownRing</name>
    <message>
        <source>Time left: %1</source>
        <translation>残り時間: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Less…</source>
        <translation>条件付き…</translation>
    </message>
    <message>
        <source>Approve for a shorter time or a later start</source>
        <translation>短い期間または遅い開始で承認</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>コメント…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>今すぐ終了…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>利用開始…</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>質問…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>レビュー…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>A shorter time or a later start; T begins with the start</source>
        <translation>期間を短く、または開始を遅く。T キーは開始時刻から</translation>
    </message>
    <message>
        <source>To comment without asking press C</source>
        <translation>質問せずにコメントするには C キー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>%1件を承認…</translation>
    </message>
    <message>
        <source>Deny %1…</source>
        <translation>%1件を却下…</translation>
    </message>
</context>
<context>
    <name>sallyport::DoubtBanner</name>
    <message>
        <source>Understood</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>sallyport::DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Name of the draft</source>
        <translation>下書きの名前</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>On this machine only; nobody is asked</source>
        <translation>このマシンだけに保存され、承認者には送信されません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a draft, the how manieth of that name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the draft %1</source>
        <translation>下書き「%1」を開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the draft %1</source>
        <translation>下書き「%1」を削除</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationChips</name>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>sallyport::DurationField</name>
    <message>
        <source>Another length</source>
        <translation>ほかの長さ</translation>
    </message>
    <message>
        <source>or 90m, 1h30, 2d</source>
        <comment>another length, as it may be written</comment>
        <translation>90m、1h30、2d など</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 of what? Write %1m for minutes or %1h for hours.</source>
        <translation>%1 の単位は? 分は %1m、時間は %1h と入力してください。</translation>
    </message>
    <message>
        <source>“%1” can be meant in more than one way, or in none. Write 90m, 1h30, 2d or PT1H30M.</source>
        <translation>「%1」は解釈が一つに決まらないか、期間ではありません。90m、1h30、2d、PT1H30M のように入力してください。</translation>
    </message>
    <message>
        <source>It has to last for a while.</source>
        <translation>期間は 0 にできません。</translation>
    </message>
    <message>
        <source>At most %1 is possible here.</source>
        <translation>ここでは最長 %1 です。</translation>
    </message>
    <message>
        <source>The rule “%2” allows at most %1 here.</source>
        <translation>ルール「%2」では最長 %1 です。</translation>
    </message>
</context>
<context>
    <name>sallyport::EndAccessDialog</name>
    <message>
        <source>End live access?</source>
        <translation>有効なアクセスを終了しますか?</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>To which target</source>
        <translation>対象のターゲット</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>終了するアクセス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Every target</source>
        <translation>全ターゲット</translation>
    </message>
    <message numerus="yes">
        <source>End %n accesses</source>
        <translation>
            <numerusform>アクセス %n件を終了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolDialog</name>
    <message>
        <source>They do not match</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>They match: enrol</source>
        <translation>一致: 登録する</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>マシンを登録</translation>
    </message>
    <message>
        <source>Does %1 read out these words?</source>
        <translation>%1 さんが読み上げた単語と一致しますか?</translation>
    </message>
    <message>
        <source>Call them, or sit beside them, so that you know who speaks. Have them read the words from their screen; do not read yours to them. A message proves nothing.</source>
        <translation>電話をかけるか、隣に座るなどして、誰が話しているかを確かめてください。相手の画面に表示された単語を読み上げてもらい、こちらの単語は読み上げないでください。メッセージでの確認は証明になりません。</translation>
    </message>
    <message>
        <source>I know who spoke, and heard each of these words</source>
        <translation>話している人が誰かを確認し、表示された単語をすべて聞き取りました</translation>
    </message>
    <message>
        <source>Words of the key that waits</source>
        <translation>待機中の鍵の単語</translation>
    </message>
    <message>
        <source>Enrol nothing</source>
        <translation>登録しない</translation>
    </message>
    <message>
        <source>This is not the key of %1&apos;s machine. Ask whether another of their machines waits, and compare its words. If not, somebody may have got at their login and put a key of their own here: tell security, and invite %1 again, so that the old password opens nothing any more. Nothing was changed.</source>
        <translation>%1 さんのマシンの鍵ではありません。ほかに登録待ちのマシンがあるか本人に尋ね、その単語を照合してください。なければ、誰かがログインを入手して自分の鍵をここに置いた可能性があります。セキュリティ担当に知らせ、古いパスワードが使えなくなるように %1 さんを招待し直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sallyport::EnrolTextDialog</name>
    <message>
        <source>Enrolment text</source>
        <translation>登録テキスト</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>単語を照合…</translation>
    </message>
    <message>
        <source>Enrol a machine</source>
        <translation>マシンを登録</translation>
    </message>
    <message>
        <source>For a machine whose key does not wait here by itself. The text is no secret, and proves nothing until its words were compared.</source>
        <translation>鍵がここに自動で届かないマシンのためのものです。このテキストは秘密ではなく、単語を照合するまで何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Paste the text that their machine shows</source>
        <translation>相手のマシンに表示されたテキストを貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sallyport::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
</context>
<context>
    <name>sallyport::ExplainPane</name>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>With the people and groups of now, asked at this moment and for the first time.</source>
        <translation>現在のメンバーとグループで、今、初めて申請した場合の結果です。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>承認期限</translation>
    </message>
    <message>
        <source>Any target</source>
        <translation>全ターゲット</translation>
    </message>
    <message>
        <source>Any scenario</source>
        <translation>すべてのシナリオ</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>全プロファイル</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>このバージョンの Sallyport ではポリシーを読み取れません。このマシンの Sallyport を更新してください。</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>The policy knows no such target, profile and scenario together.</source>
        <translation>このターゲット、プロファイル、シナリオの組み合わせはポリシーにありません。</translation>
    </message>
    <message>
        <source>%1, again and again for up to %2</source>
        <translation>%1 (繰り返し可、最長 %2)</translation>
    </message>
</context>
<context>
    <name>sallyport::FiguresPane</name>
    <message>
        <source>Asked for, by hour of the week</source>
        <translation>申請 (曜日と時間帯別)</translation>
    </message>
    <message>
        <source>From asking to the decision</source>
        <translation>申請から判断までの時間</translation>
    </message>
    <message>
        <source>From the end to access being over</source>
        <translation>終了時刻から実際の終了までの時間</translation>
    </message>
</context>
<context>
    <name>sallyport::FurtherTargets</name>
    <message>
        <source>Add another target…</source>
        <translation>ターゲットを追加…</translation>
    </message>
    <message>
        <source>Add another target</source>
        <translation>ターゲットを追加</translation>
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
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Do not ask for this</source>
        <translation>これは申請しない</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Which group is %1 in?</source>
        <translation>%1 さんをどのグループに追加しますか?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>選択するか、新しい名前を入力</translation>
    </message>
</context>
<context>
    <name>sallyport::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation>グループに追加…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Take out of the group %1</source>
        <translation>グループ %1 から外す</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthCard</name>
    <message>
        <source>Not read yet</source>
        <translation>未読み込み</translation>
    </message>
</context>
<context>
    <name>sallyport::HealthPage</name>
    <message>
        <source>Safeguards</source>
        <translation>安全措置</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>Enforcer</source>
        <translation>エンフォーサー</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last sign</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>直近の判断</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>No targets</source>
        <translation>ターゲットがありません</translation>
    </message>
    <message>
        <source>The enforcer&apos;s configuration names none, or no enforcer has told of them yet. They show here once it has looked at them.</source>
        <translation>エンフォーサーの設定にターゲットがないか、エンフォーサーからの報告がまだありません。エンフォーサーが確認すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Host, process and a random number; each start has another one</source>
        <translation>ホスト、プロセス、乱数。起動のたびに変わります</translation>
    </message>
    <message>
        <source>Grows each time that another enforcer takes over</source>
        <translation>別のエンフォーサーに引き継がれるたびに増えます</translation>
    </message>
    <message>
        <source>Entries that the newest checkpoint covers; the rest follows soon</source>
        <translation>最新のチェックポイントに含まれるエントリ。残りもまもなく含まれます</translation>
    </message>
    <message>
        <source>Enforcer and consoles compare the log with what was signed before; the page Audit verifies every entry</source>
        <translation>エンフォーサーとコンソールが、ログを以前に署名されたものと照合します。「監査」ページではすべてのエントリを検証します</translation>
    </message>
    <message>
        <source>Freeze everything?</source>
        <translation>全体を凍結しますか?</translation>
    </message>
    <message>
        <source>Nothing opens any more, also what was approved before. What is open goes on and ends on time. It takes two people of security to end the freeze; you may be one of them.</source>
        <translation>承認済みのものも含め、新しいアクセスは一切開始されません。有効なアクセスはそのまま続き、期限どおりに終了します。凍結の解除にはセキュリティ担当 2人の署名が必要です。あなたもその 1人になれます。</translation>
    </message>
    <message>
        <source>Nothing opens until two people of security end the freeze</source>
        <translation>セキュリティ担当 2人が解除するまで、新しいアクセスを開始しない</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Frozen: nothing opens</source>
        <translation>凍結しました。新しいアクセスは開始されません</translation>
    </message>
    <message>
        <source>End the freeze?</source>
        <translation>凍結を解除しますか?</translation>
    </message>
    <message>
        <source>The freeze is over, as the second of two</source>
        <translation>凍結を解除 (2人のうち 2人目)</translation>
    </message>
    <message>
        <source>The freeze may end, as the first of two</source>
        <translation>凍結の解除に同意 (2人のうち 1人目)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>The freeze is over</source>
        <translation>凍結が解除されました</translation>
    </message>
    <message>
        <source>Signed; a second person has to</source>
        <translation>署名しました。もう 1人の署名が必要です</translation>
    </message>
    <message>
        <source>Ended; sessions close now</source>
        <translation>終了しました。セッションを切断しています</translation>
    </message>
</context>
<context>
    <name>sallyport::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>該当するページはありません。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>これらのページは英語です。</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – ヘルプ</translation>
    </message>
</context>
<context>
    <name>sallyport::HistoryTable</name>
    <message>
        <source>Requests as a table</source>
        <translation>申請の表</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>Requests that you may see appear here with all that was done.</source>
        <translation>閲覧できる申請が、行われた操作とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>An invitation for %1</source>
        <translation>%1 さんへの招待</translation>
    </message>
    <message>
        <source>Give it to them and to nobody else. It works once, until %1, and is shown only now: it is kept nowhere.</source>
        <translation>本人だけに渡してください。%1 まで 1回だけ使えます。表示されるのは今だけで、どこにも保存されません。</translation>
    </message>
    <message>
        <source>On their machine they start Sallyport and paste it. Then their key waits here for you to enrol it.</source>
        <translation>相手のマシンで Sallyport を起動し、招待を貼り付けてもらいます。すると相手の鍵がここに届き、登録できるようになります。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinFormPane</name>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>TLS mode</source>
        <translation>TLS モード</translation>
    </message>
    <message>
        <source>Other options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Join the ledger</source>
        <translation>台帳に参加</translation>
    </message>
    <message>
        <source>db.example.com:5432</source>
        <translation>db.example.com:5432</translation>
    </message>
    <message>
        <source>An officer of your team makes it for you. It works once.</source>
        <translation>チームの管理者が発行します。1回だけ使えます。</translation>
    </message>
    <message>
        <source>Several servers are separated by commas; the one that takes writes is used.</source>
        <translation>複数のサーバーはコンマで区切ります。書き込み可能なサーバーが使われます。</translation>
    </message>
    <message>
        <source>Of libpq, one a line as name=value: sslrootcert, sslcert and sslkey, krbsrvname and all others.</source>
        <translation>libpq のオプションを 1行に 1つ、name=value の形式で入力します: sslrootcert、sslcert、sslkey、krbsrvname など。</translation>
    </message>
    <message>
        <source>Look at the demonstration instead</source>
        <translation>代わりにデモを見る</translation>
    </message>
</context>
<context>
    <name>sallyport::JoinWindow</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Join a ledger</source>
        <translation>台帳に参加</translation>
    </message>
    <message>
        <source>1  Invitation</source>
        <translation>1  招待</translation>
    </message>
    <message>
        <source>2  This machine&apos;s key</source>
        <translation>2  このマシンの鍵</translation>
    </message>
    <message>
        <source>3  An officer&apos;s word</source>
        <translation>3  管理者の確認</translation>
    </message>
    <message>
        <source>Join your team&apos;s ledger</source>
        <translation>チームの台帳に参加</translation>
    </message>
    <message>
        <source>Getting this machine ready</source>
        <translation>このマシンを準備しています</translation>
    </message>
    <message>
        <source>This machine is not ready yet</source>
        <translation>このマシンの準備が完了していません</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>鍵のロックを解除</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>鍵を保護</translation>
    </message>
    <message>
        <source>Read these words to an officer</source>
        <translation>次の単語を管理者に読み上げてください</translation>
    </message>
    <message>
        <source>Waiting for an officer. This goes on by itself.</source>
        <translation>管理者の確認を待っています。完了すると自動で次に進みます。</translation>
    </message>
</context>
<context>
    <name>sallyport::KeysDialog</name>
    <message>
        <source>Single letters act only where no text is being typed.</source>
        <translation>1文字のキーは、テキストを入力していないときだけ有効です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Approve what is shown</source>
        <translation>表示中の申請を承認</translation>
    </message>
    <message>
        <source>Approve for a shorter time</source>
        <translation>期間を短くして承認</translation>
    </message>
    <message>
        <source>Approve for a later start</source>
        <translation>開始を遅くして承認</translation>
    </message>
    <message>
        <source>Deny what is shown, with a reason</source>
        <translation>表示中の申請を理由を付けて却下</translation>
    </message>
    <message>
        <source>Comment on what is shown</source>
        <translation>表示中の申請にコメント</translation>
    </message>
    <message>
        <source>Ask back about what is shown</source>
        <translation>表示中の申請について質問</translation>
    </message>
    <message>
        <source>Claim what is shown, or the first access that can be</source>
        <translation>表示中、または先頭のアクセスの利用を開始</translation>
    </message>
    <message>
        <source>Review the emergency that is shown</source>
        <translation>表示中の緊急アクセスをレビュー</translation>
    </message>
    <message>
        <source>Take back the decision that waits to be signed</source>
        <translation>署名待ちの判断を取り消し</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>アクセスを申請</translation>
    </message>
    <message>
        <source>Release the first open access</source>
        <translation>先頭の有効なアクセスを返却</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>Fit the selected request</source>
        <translation>選択した申請に表示範囲を合わせる</translation>
    </message>
    <message>
        <source>Earlier and later request of a lane</source>
        <translation>レーン内の前後の申請</translation>
    </message>
    <message>
        <source>Ctrl Space</source>
        <translation>Ctrl Space</translation>
    </message>
    <message>
        <source>Ways to go on in a search</source>
        <translation>検索の入力候補</translation>
    </message>
    <message>
        <source>Alt 1 … 3</source>
        <translation>Alt 1 … 3</translation>
    </message>
    <message>
        <source>My access, Approvals, Audit</source>
        <translation>マイアクセス、承認、監査</translation>
    </message>
    <message>
        <source>Alt 5, Alt 6</source>
        <translation>Alt 5, Alt 6</translation>
    </message>
    <message>
        <source>Health, Policies</source>
        <translation>稼働状況、ポリシー</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Search the text of a policy</source>
        <translation>ポリシーの本文を検索</translation>
    </message>
    <message>
        <source>Zoom the timeline</source>
        <translation>タイムラインを拡大・縮小</translation>
    </message>
    <message>
        <source>Move the timeline</source>
        <translation>タイムラインを移動</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Send a request or confirm a dialog</source>
        <translation>申請を送信、またはダイアログを確定</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Go anywhere, or do something, by its name</source>
        <translation>名前を入力して移動または操作</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Ctrl S, Ctrl P</source>
        <translation>Ctrl S、Ctrl P</translation>
    </message>
    <message>
        <source>What is shown as a PDF, or on paper</source>
        <translation>表示中の内容を PDF または紙に出力</translation>
    </message>
    <message>
        <source>Ctrl Q</source>
        <translation>Ctrl Q</translation>
    </message>
    <message>
        <source>Quit, also the part in the tray</source>
        <translation>トレイも含めて終了</translation>
    </message>
    <message>
        <source>Ctrl B</source>
        <translation>Ctrl B</translation>
    </message>
    <message>
        <source>Mark what the form asks for as a favourite, or no more</source>
        <translation>フォームの内容をお気に入りに追加、または解除</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>このページのヘルプ</translation>
    </message>
</context>
<context>
    <name>sallyport::LaterStart</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>これ以降</translation>
    </message>
    <message>
        <source>As asked for</source>
        <translation>申請どおり</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>遅らせる</translation>
    </message>
</context>
<context>
    <name>sallyport::LedgerWindow</name>
    <message>
        <source>Waits to be enrolled</source>
        <translation>登録待ち</translation>
    </message>
    <message>
        <source>Own ledger</source>
        <translation>自分の台帳</translation>
    </message>
    <message>
        <source>Ledgers that this machine knows</source>
        <translation>このマシンに登録済みの台帳</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>台帳に参加…</translation>
    </message>
    <message>
        <source>Which ledger?</source>
        <translation>どの台帳を開きますか?</translation>
    </message>
</context>
<context>
    <name>sallyport::ListStack</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing here has these words. Clear the search to see everything.</source>
        <translation>この語を含むものはありません。検索をクリアすると、すべて表示されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::LoginOffer</name>
    <message>
        <source>Start Sallyport at login, in the tray, so that you hear of what waits for you and of access that ends?</source>
        <translation>待っている申請や終了するアクセスを知らせるため、ログイン時に Sallyport をトレイに起動しますか?</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>My access</source>
        <translation>マイアクセス</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Embedded mode: one operating-system user owns everything here. Tamper-evident, not tamper-proof.</source>
        <translation>組み込みモード: すべてを 1人の OS ユーザーが所有しています。改ざんは検出できますが、防止はできません。</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>ledger not reached</source>
        <translation>台帳に接続不可</translation>
    </message>
    <message>
        <source>You decide in person again</source>
        <translation>再び自分で判断するようになりました</translation>
    </message>
    <message>
        <source>Your place is given away for that time</source>
        <translation>指定した期間の代理を設定しました</translation>
    </message>
    <message>
        <source>demonstration · live</source>
        <translation>デモ · 接続中</translation>
    </message>
    <message>
        <source>ledger · live</source>
        <translation>台帳 · 接続中</translation>
    </message>
    <message>
        <source>no enforcer</source>
        <translation>エンフォーサーなし</translation>
    </message>
    <message>
        <source>Enforcer live · %1 events</source>
        <translation>エンフォーサー稼働中 · イベント %1件</translation>
    </message>
    <message>
        <source>No enforcer is running: nothing opens until one does · %1 events</source>
        <translation>エンフォーサーが動作していません。起動するまで新しいアクセスは開始されません · イベント %1件</translation>
    </message>
    <message>
        <source>This link is none of Sallyport&apos;s: %1. Nothing was opened.</source>
        <translation>Sallyport のリンクではありません: %1。何も開かれていません。</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Alt %1</source>
        <comment>key</comment>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>What %1 asked for</source>
        <translation>%1 さんの申請</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>申請 %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
</context>
<context>
    <name>sallyport::ManagerDialog</name>
    <message>
        <source>Who is the manager of %1?</source>
        <translation>%1 さんの上司は誰ですか?</translation>
    </message>
    <message>
        <source>Set the manager</source>
        <translation>上司を設定</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Where a rule asks the manager, this is who decides on what they ask for.</source>
        <translation>ルールが上司の承認を求める場合、この人が本人の申請を判断します。</translation>
    </message>
</context>
<context>
    <name>sallyport::MistakesPane</name>
    <message>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing to warn of</source>
        <translation>警告はありません</translation>
    </message>
    <message>
        <source>Every rule can decide, every stage can be filled, every name is somebody&apos;s.</source>
        <translation>すべてのルールに適用の可能性があり、すべての段階に承認者がいて、すべての名前に該当する人がいます。</translation>
    </message>
</context>
<context>
    <name>sallyport::NavigationRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n件</numerusform>
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
        <translation>承認済みです。%1 まで却下できます</translation>
    </message>
    <message>
        <source>Waits for you until %1</source>
        <translation>%1 までに判断が必要です</translation>
    </message>
    <message>
        <source>It waited long: others are asked as well, until %1</source>
        <translation>承認待ちが長引いたため、ほかの人にも依頼されました。期限は %1 です</translation>
    </message>
    <message>
        <source>Still waits for you, until %1</source>
        <translation>まだ承認待ちです。期限は %1 です</translation>
    </message>
    <message>
        <source>%1 asks back</source>
        <translation>%1 さんからの質問</translation>
    </message>
    <message>
        <source>%1 waits for your answer</source>
        <translation>%1 が回答を待っています</translation>
    </message>
    <message>
        <source>%1 is yours to claim</source>
        <translation>%1 の利用を開始できます</translation>
    </message>
    <message>
        <source>Until %1; then it lapses</source>
        <translation>%1 を過ぎると失効します</translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1 がまもなく始まります</translation>
    </message>
    <message>
        <source>It opens by itself, %1</source>
        <translation>%1 に自動で開始されます</translation>
    </message>
    <message>
        <source>A policy waits for signatures</source>
        <translation>署名待ちのポリシーがあります</translation>
    </message>
    <message>
        <source>%1 broke the glass</source>
        <translation>%1 さんが緊急アクセスを発動しました</translation>
    </message>
    <message>
        <source>%1, with nobody asked</source>
        <translation>%1、承認者への依頼なし</translation>
    </message>
    <message>
        <source>A review is overdue</source>
        <translation>レビュー期限を過ぎています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 さん: %2</translation>
    </message>
    <message>
        <source>An emergency waits for your review</source>
        <translation>レビュー待ちの緊急アクセスがあります</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1 さん: %2、%3 まで</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 が有効になりました</translation>
    </message>
    <message>
        <source>It ends %1</source>
        <translation>%1 に終了します</translation>
    </message>
    <message>
        <source>Under My access you may ask for more time</source>
        <translation>「マイアクセス」から延長を申請できます</translation>
    </message>
    <message>
        <source>%1 was extended</source>
        <translation>%1 が延長されました</translation>
    </message>
    <message>
        <source>%1 is at its end</source>
        <translation>%1 が期限になりました</translation>
    </message>
    <message>
        <source>No new login is possible; live sessions may go on until %1</source>
        <translation>新規ログインはできません。接続中のセッションは %1 まで継続できます</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 が終了しました</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1, with nobody asked. It waits for your review</source>
        <translation>%1、承認なし。レビューを待っています</translation>
    </message>
    <message>
        <source>Nobody was asked. It waits for your review</source>
        <translation>承認なしで開かれました。レビューを待っています</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>承認なしで開かれました</translation>
    </message>
    <message>
        <source>%1 was denied</source>
        <translation>%1 は却下されました</translation>
    </message>
    <message>
        <source>The reason is in Sallyport</source>
        <translation>理由は Sallyport で確認できます</translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation>%1 は失効しました</translation>
    </message>
    <message>
        <source>It was not opened in time</source>
        <translation>期限までに開かれませんでした</translation>
    </message>
    <message>
        <source>It was not decided in time</source>
        <translation>期限までに判断されませんでした</translation>
    </message>
    <message>
        <source>%1 was approved</source>
        <translation>%1 は承認されました</translation>
    </message>
    <message>
        <source>It may open from %1</source>
        <translation>%1 以降に開きます</translation>
    </message>
    <message>
        <source>%1 could not be closed yet</source>
        <translation>%1 はまだ閉じられていません</translation>
    </message>
    <message>
        <source>The enforcer goes on trying; security is to know</source>
        <translation>エンフォーサーが再試行を続けます。セキュリティ担当に知らせてください</translation>
    </message>
</context>
<context>
    <name>sallyport::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Name people and targets</source>
        <translation>ユーザーとターゲットの名前を表示</translation>
    </message>
    <message>
        <source>Off, a notification says no more than “A request waits for you”: a locked screen may show it to others. What somebody wrote as a reason is never shown.</source>
        <translation>オフの場合、通知は「あなたの承認を待つ申請があります」程度にとどめます。ロック画面でほかの人に見えることがあるためです。理由が表示されることはありません。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知を控える時間</translation>
    </message>
    <message>
        <source>Break-glass access and the end of your own are told all the same. What else came is summed up afterwards.</source>
        <translation>緊急アクセスと自分のアクセスの終了は常に知らせます。それ以外はあとでまとめて知らせます。</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
    </message>
    <message>
        <source>Off, or where the desktop has no tray, closing the window quits. Ctrl&#xa0;Q quits always.</source>
        <translation>オフの場合、またはトレイがない場合、ウィンドウを閉じると終了します。Ctrl Q ではいつでも終了します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>控え始める時刻</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>控え終える時刻</translation>
    </message>
    <message>
        <source>From</source>
        <comment>quiet hours: from</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <comment>quiet hours: until</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>%1に控える</translation>
    </message>
</context>
<context>
    <name>sallyport::OutOfOfficeDialog</name>
    <message>
        <source>Who decides in your place?</source>
        <translation>誰が代理で判断しますか?</translation>
    </message>
    <message>
        <source>Give my place away</source>
        <translation>代理を設定</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>代理の人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Decide in person again</source>
        <translation>自分で判断する</translation>
    </message>
    <message>
        <source>It ends before it begins, or is over already.</source>
        <translation>終了が開始より前か、すでに過ぎています。</translation>
    </message>
    <message>
        <source>At most 90 days at once.</source>
        <translation>1回に設定できるのは 90日までです。</translation>
    </message>
    <message>
        <source>They approve, deny and ask back where you are asked, in your place: never both of you, and nothing that you could not. Whoever may not decide on a request may not do so in your place either.</source>
        <translation>代理の人は、自分に依頼された申請の承認、却下、質問を代わりに行います。2人分として数えられることはなく、自分にできないことは代理の人にもできません。その申請を判断できない人は、代理としても判断できません。</translation>
    </message>
    <message>
        <source>%1 decides in my place from %2 to %3.</source>
        <translation>%2 から %3 まで、%1 が代理で判断します。</translation>
    </message>
</context>
<context>
    <name>sallyport::PagePrinter</name>
    <message>
        <source>Save what is shown</source>
        <translation>表示中の内容を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The printer took nothing. Save a PDF instead.</source>
        <translation>プリンターが受け付けませんでした。代わりに PDF を保存してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::PassphrasePanel</name>
    <message>
        <source>That is too short. Use at least %1 characters.</source>
        <translation>短すぎます。%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>That is too long. Use a shorter one.</source>
        <translation>長すぎます。もっと短くしてください。</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>2つの入力が一致しません。入力し直してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>パスフレーズをもう一度入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>鍵ファイルを作成</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>%1文字以上。いくつかの語を組み合わせると覚えやすくなります。</translation>
    </message>
    <message>
        <source>Making the key file…</source>
        <translation>鍵ファイルを作成しています…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
</context>
<context>
    <name>sallyport::PastCard</name>
    <message>
        <source>Before, in 90 days</source>
        <translation>過去 90日間の履歴</translation>
    </message>
</context>
<context>
    <name>sallyport::PeoplePage</name>
    <message>
        <source>Search people and groups</source>
        <translation>ユーザーとグループを検索</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>ユーザーを追加…</translation>
    </message>
    <message>
        <source>Enrol by text…</source>
        <translation>テキストで登録…</translation>
    </message>
    <message>
        <source>For officers only</source>
        <translation>管理者専用</translation>
    </message>
    <message>
        <source>Officers add people and enrol their machines here. Ask one of them when you need a change.</source>
        <translation>管理者はここでユーザーを追加し、マシンを登録します。変更が必要なときは管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Enrolled the machine of %1</source>
        <translation>%1 さんのマシンを登録しました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Revoked a key of %1</source>
        <translation>%1 さんの鍵を取り消しました</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 さんを無効化しました</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <translation>%1 さんを %2 に追加しました</translation>
    </message>
    <message>
        <source>%1 is no longer in %2</source>
        <translation>%1 さんを %2 から外しました</translation>
    </message>
    <message>
        <source>Changed the manager of %1</source>
        <translation>%1 さんの上司を変更しました</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 さんを追加しました</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonBlock</name>
    <message>
        <source>Acting as %1</source>
        <translation>%1 として操作中</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonMenu</name>
    <message>
        <source>Out of office…</source>
        <translation>不在設定…</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>別の台帳を開く…</translation>
    </message>
    <message>
        <source>Join a ledger…</source>
        <translation>台帳に参加…</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>%1 として操作</translation>
    </message>
    <message>
        <source>Act as %1, %2</source>
        <comment>name, role</comment>
        <translation>%1 として操作 (%2)</translation>
    </message>
    <message>
        <source>Light and dark like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Open sallyport:// links</source>
        <translation>sallyport:// リンクを開く</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Start at login, in the tray</source>
        <translation>ログイン時にトレイに起動</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>sallyport::PersonPane</name>
    <message>
        <source>Invite again…</source>
        <translation>招待し直す…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>同一人物</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>鍵なし</translation>
    </message>
    <message>
        <source>Their key waits here once they have taken up the invitation.</source>
        <translation>招待が使われると、鍵がここに届きます。</translation>
    </message>
    <message>
        <source>On their machine: sallyportctl --as %1 person key</source>
        <translation>本人のマシンで実行: sallyportctl --as %1 person key</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the manager</source>
        <translation>上司を変更</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>不在設定</translation>
    </message>
    <message>
        <source>Out of office…</source>
        <translation>不在設定…</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>代理の設定</translation>
    </message>
    <message>
        <source>You decide in person.</source>
        <translation>自分で判断します。</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>Enrol the key %1</source>
        <translation>鍵 %1 を登録</translation>
    </message>
    <message>
        <source>A machine waits for you</source>
        <translation>登録待ちのマシンがあります</translation>
    </message>
    <message>
        <source>Compare its words with what they read out.</source>
        <translation>本人が読み上げる単語と照合してください。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>鍵 %1 を取り消す</translation>
    </message>
    <message>
        <source>Key %1, revoked</source>
        <translation>鍵 %1、取り消し済み</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>鍵 %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PoliciesPage</name>
    <message>
        <source>Versions of the policy</source>
        <translation>ポリシーのバージョン</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提案…</translation>
    </message>
    <message>
        <source>Propose a policy from a file</source>
        <translation>ファイルからポリシーを提案</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>権限の確認</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>ポリシーはまだありません</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before there is one. Propose it from a file.</source>
        <translation>ポリシーができるまで、誰も申請できません。ファイルから提案してください。</translation>
    </message>
    <message>
        <source>Nobody can ask for anything before an officer proposes one.</source>
        <translation>管理者がポリシーを提案するまで、誰も申請できません。</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>内容は同じです</translation>
    </message>
    <message>
        <source>This version is the one before it, to the byte.</source>
        <translation>このバージョンは、前のバージョンと完全に一致しています。</translation>
    </message>
    <message>
        <source>It differs from the version before in layout or comments at most.</source>
        <translation>前のバージョンとの違いは、レイアウトかコメントだけです。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>このバージョンの Sallyport ではポリシーを読み取れません。このマシンの Sallyport を更新してください。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較対象がありません</translation>
    </message>
    <message>
        <source>It is the first version, or the one before is not understood here.</source>
        <translation>最初のバージョンであるか、前のバージョンをここで解釈できません。</translation>
    </message>
    <message>
        <source>Policies (*.yaml *.yml)</source>
        <translation>ポリシー (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
    <message>
        <source>Withdraw this policy?</source>
        <translation>このポリシーを取り下げますか?</translation>
    </message>
    <message>
        <source>It does not come into force. Whoever wants it proposes it again, and everybody signs again.</source>
        <translation>ポリシーは適用されません。必要な場合は、もう一度提案し、全員が署名し直すことになります。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>The proposal is withdrawn</source>
        <translation>提案を取り下げました</translation>
    </message>
</context>
<context>
    <name>sallyport::PolicyTextPane</name>
    <message>
        <source>Search the text</source>
        <translation>本文を検索</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>ポリシーの本文</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>本文にありません</translation>
    </message>
    <message>
        <source>Line %1 · Enter: next</source>
        <translation>%1行目 · Enter: 次へ</translation>
    </message>
</context>
<context>
    <name>sallyport::PreviewCard</name>
    <message>
        <source>What will happen</source>
        <translation>この後の流れ</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <translation>%1  %2: %4 から %3人</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  The rule approves it at once; nobody is asked</source>
        <translation>%1  ルールによりただちに承認、承認者への依頼なし</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  When it is approved, the access ends %2</source>
        <translation>%1  承認されると、アクセスは %2 に終了</translation>
    </message>
    <message>
        <source>%1  It opens when approved; opened now it would end %2</source>
        <translation>%1  承認後すぐに開始、今開始した場合は %2 に終了</translation>
    </message>
    <message>
        <source>%1  Opened as soon as it may, it would end %2</source>
        <translation>%1  最も早く開始した場合は %2 に終了</translation>
    </message>
    <message>
        <source>%1, by the rule %2, at most %3</source>
        <comment>target and profile, rule, duration</comment>
        <translation>%1、ルール %2、最長 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target and profile, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests, each signed and decided on its own; the last would end %1</source>
        <translation>
            <numerusform>申請 %n件、それぞれ個別に署名・判断。最後の終了は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · %3</source>
        <translation>ルール「%1」: 最長 %2 · %3</translation>
    </message>
    <message>
        <source>By the rule “%1”: at most %2 · decided within %3 or it lapses · %4</source>
        <translation>ルール「%1」: 最長 %2 · %3 以内に判断されなければ失効 · %4</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>Review and sign…</source>
        <translation>確認して署名…</translation>
    </message>
    <message>
        <source>What it changes…</source>
        <translation>変更内容…</translation>
    </message>
</context>
<context>
    <name>sallyport::ProposalDialog</name>
    <message>
        <source>Propose a policy</source>
        <translation>ポリシーを提案</translation>
    </message>
    <message>
        <source>Put %1 into force?</source>
        <translation>%1 を適用しますか?</translation>
    </message>
    <message>
        <source>%1 cannot be proposed</source>
        <translation>%1 は提案できません</translation>
    </message>
    <message>
        <source>Mend what is listed here in the file, then choose it again. Nothing was changed.</source>
        <translation>以下の内容をファイルで修正し、もう一度選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>policy %1 · %2</source>
        <comment>digest, its words</comment>
        <translation>ポリシー %1 · %2</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>内容は同じです</translation>
    </message>
    <message>
        <source>The file differs from the policy in force in layout or comments at most.</source>
        <translation>適用中のポリシーとの違いは、レイアウトかコメントだけです。</translation>
    </message>
    <message>
        <source>The first policy</source>
        <translation>最初のポリシー</translation>
    </message>
    <message>
        <source>Nothing is in force that it could be compared with.</source>
        <translation>比較できる適用中のポリシーがありません。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Difference %1</source>
        <translation>差分 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign and put into force</source>
        <translation>署名して適用</translation>
    </message>
    <message>
        <source>Sign and propose</source>
        <translation>署名して提案</translation>
    </message>
</context>
<context>
    <name>sallyport::QueryField</name>
    <message>
        <source>Ways to go on</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>sallyport::RecurrenceFields</name>
    <message>
        <source>Repeats every week</source>
        <translation>毎週繰り返す</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>at</source>
        <comment>a time of day</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Choose days, a time, a zone and a last day that is still to come.</source>
        <translation>曜日、時刻、タイムゾーン、今後の最終日を選択してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestForm</name>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What you will do, and why it cannot wait</source>
        <translation>何をするのか、なぜ急ぐ必要があるのか</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>申請を送信</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reading what you may ask for…</source>
        <translation>申請できる内容を読み込んでいます…</translation>
    </message>
    <message>
        <source>No rule of the policy lets you ask for anything.</source>
        <translation>ポリシーには、申請できるルールがありません。</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 / %2文字以上</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>アクセスを申請</translation>
    </message>
    <message>
        <source>Extend access</source>
        <translation>アクセスを延長</translation>
    </message>
    <message>
        <source>Send %1 requests</source>
        <translation>申請 %1件を送信</translation>
    </message>
    <message>
        <source>Nothing that you may ask for is called that</source>
        <translation>その名前で申請できるものはありません</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>No favourite any more (Ctrl+B)</source>
        <translation>お気に入りから外す (Ctrl+B)</translation>
    </message>
    <message>
        <source>Keep as a favourite, without the reason (Ctrl+B)</source>
        <translation>理由以外をお気に入りに保存 (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestPane</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>代理申請者</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>開始方法</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>終了方法</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>留意点</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>延長対象</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>承認フロー</translation>
    </message>
    <message>
        <source>You sign exactly this</source>
        <translation>署名する内容</translation>
    </message>
    <message>
        <source>The digest of this revision as words: compare them by voice.</source>
        <translation>このリビジョンのダイジェストを単語にしたものです。声に出して照合してください。</translation>
    </message>
    <message>
        <source>Filed %1 · revision %2 · %3</source>
        <translation>申請 %1 · リビジョン %2 · %3</translation>
    </message>
    <message>
        <source>signature verified ✓</source>
        <translation>署名検証済み ✓</translation>
    </message>
    <message>
        <source>signature NOT verified</source>
        <translation>署名を検証できません</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>自分の承認待ち</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1 (%2 の代理)</translation>
    </message>
    <message>
        <source>%1 from the moment it opens, at most %2</source>
        <translation>開始後 %1、最長 %2</translation>
    </message>
    <message>
        <source>%1 longer, at most %2</source>
        <translation>延長 %1、最長 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestQueue</name>
    <message>
        <source>%1, %2</source>
        <comment>who was quicker, a row</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <translation>自分の承認待ち</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>ほかの人の承認待ち</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>Mine to decide %1</source>
        <translation>自分の承認待ち %1</translation>
    </message>
    <message>
        <source>Waiting on others %1</source>
        <translation>ほかの人の承認待ち %1</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>自分の承認待ちの申請はありません</translation>
    </message>
    <message>
        <source>When somebody asks for access that you may approve, it appears here.</source>
        <translation>自分が承認できるアクセスが申請されると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing waits on others</source>
        <translation>ほかの人の承認待ちの申請はありません</translation>
    </message>
    <message>
        <source>Requests that other people have to decide appear here.</source>
        <translation>ほかの人の承認が必要な申請が、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was decided yet</source>
        <translation>判断された申請はまだありません</translation>
    </message>
    <message>
        <source>Requests that were approved, denied or lapsed appear here.</source>
        <translation>承認、却下、失効した申請が、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::RequestRowDelegate</name>
    <message>
        <source>%1 · %2 on %3</source>
        <comment>person, profile, target; in the order of the language</comment>
        <translation>%1 · %3 の %2</translation>
    </message>
</context>
<context>
    <name>sallyport::SafeguardPanel</name>
    <message>
        <source>Freeze everything…</source>
        <translation>全体を凍結…</translation>
    </message>
    <message>
        <source>End the freeze…</source>
        <translation>凍結を解除…</translation>
    </message>
    <message>
        <source>End live access…</source>
        <translation>アクセスを終了…</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>安全措置</translation>
    </message>
</context>
<context>
    <name>sallyport::SignDialog</name>
    <message>
        <source>A proposed policy</source>
        <translation>提案されたポリシー</translation>
    </message>
    <message>
        <source>It says the same</source>
        <translation>内容は同じです</translation>
    </message>
    <message>
        <source>It differs from the policy in force in layout or comments at most.</source>
        <translation>適用中のポリシーとの違いは、レイアウトかコメントだけです。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>このバージョンの Sallyport ではポリシーを読み取れません。このマシンの Sallyport を更新してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>sallyport::SignedCard</name>
    <message>
        <source>You sign</source>
        <translation>署名する内容</translation>
    </message>
</context>
<context>
    <name>sallyport::SimulationPane</name>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>実際の結果</translation>
    </message>
    <message>
        <source>It would have been</source>
        <translation>このポリシーでの結果</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>さかのぼる日数</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>シミュレート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What would have come otherwise</source>
        <translation>結果が変わるもの</translation>
    </message>
    <message>
        <source>Play what happened once more</source>
        <translation>過去の出来事を再生</translation>
    </message>
    <message>
        <source>Requests and decisions of the past are judged under this policy, by the engine that decides. Nothing is changed. You get an answer about the requests that you may see.</source>
        <translation>過去の申請と判断を、実際の判定と同じエンジンを使ってこのポリシーで判定します。何も変更されません。結果は、閲覧できる申請についてだけ表示されます。</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>This version of Sallyport cannot read the policy. Update it on this machine.</source>
        <translation>このバージョンの Sallyport ではポリシーを読み取れません。このマシンの Sallyport を更新してください。</translation>
    </message>
    <message>
        <source>Broken off. Nothing was changed.</source>
        <translation>中断しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Choose fewer days, or simulate once more.</source>
        <translation>日数を減らすか、もう一度シミュレートしてください。</translation>
    </message>
    <message>
        <source>Playing: %1 messages read</source>
        <translation>再生中: メッセージ %1件を読み込み済み</translation>
    </message>
    <message>
        <source>It could not be played</source>
        <translation>再生できませんでした</translation>
    </message>
    <message>
        <source>Nothing would have come otherwise</source>
        <translation>結果が変わるものはありません</translation>
    </message>
</context>
<context>
    <name>sallyport::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>sallyport::Start</name>
    <message>
        <source>Getting the demonstration ready</source>
        <translation>デモを準備しています</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed. Run installer/run, which installs it, or install the package postgresql.</source>
        <translation>PostgreSQL がインストールされていません。installer/run を実行するとインストールされます。または、パッケージ postgresql をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is no address of a ledger. Write it as sqlite:///path/file.db or postgresql://login@host/database, without a password.</source>
        <translation>%1 は台帳のアドレスではありません。sqlite:///path/file.db または postgresql://login@host/database の形式で、パスワードを含めずに入力してください。</translation>
    </message>
    <message>
        <source>Say who acts: start with --as PERSON.</source>
        <translation>操作するユーザーを指定してください: --as PERSON を付けて起動します。</translation>
    </message>
</context>
<context>
    <name>sallyport::StartFields</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Once approved</source>
        <translation>承認後すぐ</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>日時を指定</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>Sallyport is not open yet</source>
        <translation>Sallyport はまだ開いていません</translation>
    </message>
    <message>
        <source>Sallyport could not start</source>
        <translation>Sallyport を起動できませんでした</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>鍵のロックを解除</translation>
    </message>
    <message>
        <source>Protect your keys</source>
        <translation>鍵を保護</translation>
    </message>
</context>
<context>
    <name>sallyport::StatementDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>選択した申請のイベント</translation>
    </message>
</context>
<context>
    <name>sallyport::SummaryPane</name>
    <message>
        <source>Fit timeline</source>
        <translation>範囲を合わせる</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>今すぐ終了…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>判断まで</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No request selected</source>
        <translation>申請が選択されていません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>ポリシー %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>セッション %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>ステートメント %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::TextDialog</name>
    <message>
        <source>Your words</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>理由や内容を入力 (関係者全員が読めます)</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>コメント (任意)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen: %1</source>
        <translation>表示できない文字が含まれています: %1</translation>
    </message>
    <message>
        <source>Too long by %1</source>
        <translation>%1文字超過</translation>
    </message>
</context>
<context>
    <name>sallyport::TogetherDialog</name>
    <message>
        <source>Your words</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>署名する内容</translation>
    </message>
    <message>
        <source>Each is signed on its own, exactly as it stands here.</source>
        <translation>ここに表示されたとおりの内容で、1件ずつ署名されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: they are not yours to decide any more.</source>
        <translation>
            <numerusform>%n件を除外しました。自分の判断はもう必要ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scroll to the last one to go on</source>
        <translation>続けるには最後までスクロールしてください</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n requests?</source>
        <translation>
            <numerusform>申請 %n件を却下しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests?</source>
        <translation>
            <numerusform>申請 %n件を承認しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message numerus="yes">
        <source>Deny the %n others, with these words; else they go on waiting</source>
        <translation>
            <numerusform>残りの %n件を同じコメントで却下 (選択しない場合は承認待ちのまま)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Say why; everybody involved will read it</source>
        <translation>理由を入力 (関係者全員が読めます)</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>コメント (任意)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Being signed…</source>
        <translation>署名しています…</translation>
    </message>
    <message>
        <source>Denied and signed</source>
        <translation>却下して署名しました</translation>
    </message>
    <message>
        <source>Approved and signed</source>
        <translation>承認して署名しました</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 are signed; the others stand above</source>
        <translation>%2件中 %1件に署名しました。残りは上に表示されています</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sallyport::TrayMenu</name>
    <message>
        <source>Open Sallyport</source>
        <translation>Sallyport を開く</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>%1 まで控える</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>1 時間控える</translation>
    </message>
</context>
<context>
    <name>sallyport::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>今すぐ署名</translation>
    </message>
    <message>
        <source>%1. Z takes it back.</source>
        <translation>%1。Z キーで取り消せます。</translation>
    </message>
    <message>
        <source>Signed in %1 s, and final then. Closing the window signs nothing.</source>
        <translation>%1秒後に署名され、以後は取り消せません。ウィンドウを閉じると署名されません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ViewsMenu</name>
    <message>
        <source>Keep this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>ビューを削除</translation>
    </message>
</context>
<context>
    <name>sallyport::WhatField</name>
    <message>
        <source>Target, profile or tag</source>
        <translation>ターゲット、プロファイル、タグ</translation>
    </message>
    <message>
        <source>Type to search, or press the arrow down for the list</source>
        <translation>入力して検索するか、下矢印キーで一覧を開きます</translation>
    </message>
    <message>
        <source>What you may ask for</source>
        <translation>申請できるもの</translation>
    </message>
</context>
<context>
    <name>sallyport::WordsPane</name>
    <message>
        <source>Words of this machine&apos;s key</source>
        <translation>このマシンの鍵の単語</translation>
    </message>
    <message>
        <source>You can close this window: Sallyport goes on here at the next start.</source>
        <translation>このウィンドウは閉じてもかまいません。次回の起動時に、ここから再開します。</translation>
    </message>
    <message>
        <source>Copy the enrolment text</source>
        <translation>登録テキストをコピー</translation>
    </message>
    <message>
        <source>For an officer who works at the command line. It is no secret.</source>
        <translation>コマンドラインで作業する管理者向けです。秘密ではありません。</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>You are %1. Read these words to an officer, by voice and not by message: they compare them with what their console shows, and enrol this machine.</source>
        <translation>ユーザー: %1。次の単語を、メッセージではなく声で管理者に伝えてください。管理者は自分のコンソールの表示と照合し、このマシンを登録します。</translation>
    </message>
</context>
</TS>
