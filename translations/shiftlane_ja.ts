<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the sandbox or a Genesys Cloud organisation</source>
        <translation>サンドボックスまたは Genesys Cloud の組織を選びます</translation>
    </message>
    <message>
        <source>Try It with &amp;Sample Data</source>
        <translation>サンプルデータで試す(&amp;S)</translation>
    </message>
    <message>
        <source>Starts the built-in sandbox with a made-up contact centre</source>
        <translation>架空のコンタクトセンターが入った内蔵サンドボックスを起動します</translation>
    </message>
    <message>
        <source>&amp;Export Week…</source>
        <translation>週をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the weeks shown as a CSV file to edit</source>
        <translation>表示中の週を編集用の CSV ファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Load Plan…</source>
        <translation>プランを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Make a Sa&amp;mple Plan…</source>
        <translation>サンプルプランを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Writes a plausible plan against what the service holds, to try things out</source>
        <translation>サービスの現在の内容をもとに、試用のためのプランを書き出します</translation>
    </message>
    <message>
        <source>Close Pla&amp;n</source>
        <translation>プランを閉じる(&amp;N)</translation>
    </message>
    <message>
        <source>Puts the plan aside; nothing is written</source>
        <translation>プランを閉じます。何も書き込まれません</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Reads the weeks shown from the service again</source>
        <translation>表示中の週をサービスから読み直します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Accept &amp;Unknown Base</source>
        <translation>不明なベースを承認(&amp;U)</translation>
    </message>
    <message>
        <source>Treats every difference between the plan and the service as your change</source>
        <translation>プランとサービスの違いをすべて自分の変更として扱います</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>Compares the plan with the service; writes nothing</source>
        <translation>プランとサービスを比較します。何も書き込みません</translation>
    </message>
    <message>
        <source>&amp;Review and Push…</source>
        <translation>確認して反映(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows what would be written, then pushes</source>
        <translation>書き込まれる内容を表示してから反映します</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>No new write begins; one that is out is followed to its end</source>
        <translation>新しい書き込みは始まりません。送信済みの書き込みは最後まで追跡します</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>Goes on with the push</source>
        <translation>反映を続けます</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the push; a write that is out is still followed to its end</source>
        <translation>反映を終了します。送信済みの書き込みは最後まで追跡します</translation>
    </message>
    <message>
        <source>Resume &amp;Interrupted Push</source>
        <translation>中断した反映を再開(&amp;I)</translation>
    </message>
    <message>
        <source>Sends what was not sent, looks up what is unknown; nothing is repeated blindly</source>
        <translation>未送信の分を送信し、不明な分は照会します。むやみに繰り返すことはありません</translation>
    </message>
    <message>
        <source>Close the &amp;Week</source>
        <translation>週を締める(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the &amp;Journal…</source>
        <translation>ジャーナルを選ぶ(&amp;J)…</translation>
    </message>
    <message>
        <source>The file in which every write is kept before it is sent</source>
        <translation>書き込みを送信前にすべて記録するファイル</translation>
    </message>
    <message>
        <source>&amp;Earlier Week</source>
        <translation>前の週(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later Week</source>
        <translation>次の週(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;his Week</source>
        <translation>今週(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Finds agents, trades (swaps) and groups as you type</source>
        <translation>エージェント、トレード (シフト交換)、グループを入力しながら検索します</translation>
    </message>
    <message>
        <source>Schedule &amp;Groups</source>
        <translation>スケジュールグループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>Shift &amp;Trades</source>
        <translation>シフトトレード(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>競合(&amp;C)</translation>
    </message>
    <message>
        <source>Par&amp;ked</source>
        <translation>保留中(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;olleagues</source>
        <translation>同僚(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Queue Performance</source>
        <translation>キューのパフォーマンス(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Shiftlane</source>
        <translation>Shiftlane について(&amp;A)</translation>
    </message>
    <message>
        <source>Export week…</source>
        <translation>週をエクスポート…</translation>
    </message>
    <message>
        <source>Load plan…</source>
        <translation>プランを読み込む…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Make a sample plan…</source>
        <translation>サンプルプランを作成…</translation>
    </message>
    <message>
        <source>Accept: treat every difference as mine</source>
        <translation>承認: 違いをすべて自分の変更とする</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Close week</source>
        <translation>週を締める</translation>
    </message>
    <message>
        <source>Choose a journal…</source>
        <translation>ジャーナルを選ぶ…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message numerus="yes">
        <source>Push %n ready</source>
        <comment>schedule groups</comment>
        <translation>
            <numerusform>準備完了の %n 件を反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Push</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Says in the journal that this week of the group is done; a later push into it asks first</source>
        <translation>このグループの週が完了したことをジャーナルに記録します。以後この週に反映するときは先に確認します</translation>
    </message>
    <message>
        <source>Looks at an edited CSV or JSON file, then loads it as the push plan</source>
        <translation>編集した CSV または JSON ファイルの内容を確認し、反映プランとして読み込みます</translation>
    </message>
    <message>
        <source>Write a &amp;Template…</source>
        <translation>テンプレートを書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>Writes an empty plan with its columns and an example of each kind of row</source>
        <translation>列と各種の行の例だけを含む空のプランを書き出します</translation>
    </message>
    <message>
        <source>Copy from Another Schedu&amp;le…</source>
        <translation>別のスケジュールからコピー(&amp;L)…</translation>
    </message>
    <message>
        <source>Makes a plan that gives one schedule the shifts of another one</source>
        <translation>あるスケジュールに別のスケジュールのシフトを設定するプランを作成します</translation>
    </message>
    <message>
        <source>Sa&amp;ve Plan As…</source>
        <translation>プランに名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Writes the plan with the corrections made here, so that it can be loaded again</source>
        <translation>ここで行った修正を含めてプランを保存し、後で読み込めるようにします</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back the last thing you did to the plan</source>
        <translation>プランに対する直前の操作を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>取り消した操作をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Save plan as…</source>
        <translation>プランに名前を付けて保存…</translation>
    </message>
    <message>
        <source>The connection that was used last</source>
        <translation>最後に使用した接続</translation>
    </message>
    <message>
        <source>Retry What &amp;Failed</source>
        <translation>失敗した分を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>A new push of the agents that were rejected, unknown, postponed or in conflict; read and checked again first</source>
        <translation>拒否、不明、延期、競合となったエージェントを新しく反映します。先に読み直してチェックします</translation>
    </message>
    <message>
        <source>&amp;Print the Table…</source>
        <translation>表を印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>The table that you are in, as it is shown</source>
        <translation>現在の表を表示どおりに出力します</translation>
    </message>
    <message>
        <source>Save the Table as P&amp;DF…</source>
        <translation>表を PDF で保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Export the Ta&amp;ble…</source>
        <translation>表をエクスポート(&amp;B)…</translation>
    </message>
    <message>
        <source>The table that you are in as CSV; no cell can become a formula</source>
        <translation>現在の表を CSV で出力します。セルが数式として扱われることはありません</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>コマンドを検索(&amp;C)…</translation>
    </message>
    <message>
        <source>Commands, schedule groups, agents and trades (swaps) by their names</source>
        <translation>コマンド、スケジュールグループ、エージェント、トレード (シフト交換) を名前で検索します</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>Restore S&amp;hift Trading</source>
        <translation>シフト交換の凍結を解除(&amp;H)</translation>
    </message>
    <message>
        <source>Switches it on again in every unit that this console or an earlier session froze</source>
        <translation>このコンソールまたは以前のセッションが凍結したすべてのユニットで、交換を再びオンにします</translation>
    </message>
    <message>
        <source>&amp;Unrouted Agents</source>
        <translation>未ルーティングのエージェント(&amp;U)</translation>
    </message>
    <message>
        <source>Groups &amp;Panel</source>
        <translation>グループパネル(&amp;P)</translation>
    </message>
    <message>
        <source>The schedule groups beside the tables</source>
        <translation>表の横のスケジュールグループ</translation>
    </message>
    <message>
        <source>Agent’s &amp;Week</source>
        <translation>エージェントの週(&amp;W)</translation>
    </message>
    <message>
        <source>The timeline under the tables</source>
        <translation>表の下のタイムライン</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Puts every panel where it was at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>モニター(&amp;M)…</translation>
    </message>
    <message>
        <source>A window that looks on: schedule writes by anybody, pushes of the team, a wallboard</source>
        <translation>見るだけのウィンドウ：すべての人のスケジュール書き込み、チームのプッシュ、ウォールボード</translation>
    </message>
    <message>
        <source>Restore trading</source>
        <translation>交換を再開</translation>
    </message>
    <message>
        <source>Shiftlane &amp;Help</source>
        <translation>Shiftlane のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Explains the page that you are in</source>
        <translation>表示中のページを説明します</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>%1 %2</source>
        <comment>state, detail</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>sync window %1–%2</source>
        <translation>同期時間帯 %1–%2</translation>
    </message>
    <message>
        <source>sync window since %1, open</source>
        <translation>同期時間帯 %1 から継続中</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned)</source>
        <translation>時間内の応答 ÷ (応答 + 放棄)</translation>
    </message>
    <message>
        <source>answered in %1 s ÷ (answered + abandoned)</source>
        <translation>%1 秒以内の応答 ÷ (応答 + 放棄)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, still counting</source>
        <translation>%1 (集計中)</translation>
    </message>
    <message>
        <source>Service level %1 (%2 of %3)</source>
        <translation>サービスレベル %1 (%3 件中 %2 件)</translation>
    </message>
    <message>
        <source>No service level: nobody answered or abandoned</source>
        <translation>サービスレベルなし: 応答も放棄もありません</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Sync window %1–%2.</source>
        <translation>同期時間帯 %1–%2。</translation>
    </message>
    <message>
        <source>The sync window has been open since %1.</source>
        <translation>同期時間帯は %1 から続いています。</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>まだ反映はありません</translation>
    </message>
    <message>
        <source>Once a push writes, this says what can be said about its effect.</source>
        <translation>反映の書き込みが始まると、その影響について言えることがここに表示されます。</translation>
    </message>
    <message>
        <source>This push changes nothing before %1</source>
        <translation>この反映では %1 より前は何も変わりません</translation>
    </message>
    <message>
        <source>The first shift it changes starts %1. What the queues do until then has other causes.</source>
        <translation>最初に変更されるシフトの開始は %1 です。それまでのキューの動きの原因は別にあります。</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>まだ判断できません</translation>
    </message>
    <message>
        <source>%1: written %2</source>
        <translation>%1：書き込み %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Answered %1 of offered, after %2 on average</source>
        <translation>着信の %1 に応答、平均 %2 後</translation>
    </message>
    <message>
        <source>Answered at this time in past weeks: %1 to %2</source>
        <translation>過去の週のこの時間の応答：%1～%2</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>サービスレベル、%1</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>usually answered</source>
        <translation>通常の応答</translation>
    </message>
    <message>
        <source>sync window</source>
        <translation>同期ウィンドウ</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>one interval</source>
        <translation>1 間隔</translation>
    </message>
    <message numerus="yes">
        <source>%n intervals</source>
        <translation>
            <numerusform>%n 間隔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered in %4. Usual then: %5, by %6 past days. Difference %7 points, 95 % interval %8 to %9.</source>
        <translation>%1：%4 で %3 のうち %2 に応答。通常：%5（過去 %6 日）。差 %7 ポイント、95 % 区間 %8～%9。</translation>
    </message>
    <message>
        <source>%1: answered fell to %2 of offered since %3</source>
        <translation>%1：%3 から応答が着信の %2 に低下</translation>
    </message>
    <message numerus="yes">
        <source>Answered fell in %n queues, most in %1: to %2 of offered since %3</source>
        <translation>
            <numerusform>%n 件のキューで応答が低下、最大は %1：%3 から着信の %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect in the other queue.</source>
        <translation>もう一方のキューに影響の兆候はありません。</translation>
    </message>
    <message numerus="yes">
        <source>No sign of an effect in %n other queues.</source>
        <translation>
            <numerusform>他の %n 件のキューに影響の兆候はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect</source>
        <translation>影響の兆候なし</translation>
    </message>
    <message numerus="yes">
        <source>%n queues compared. The one furthest below usual:</source>
        <translation>
            <numerusform>%n 件のキューを比較。通常を最も下回るもの：</numerusform>
        </translation>
    </message>
    <message>
        <source>This push changes no shift that was still to come</source>
        <translation>このプッシュは、これから始まるシフトを変更しません</translation>
    </message>
    <message>
        <source>The first whole interval that this push changes ends %1.</source>
        <translation>このプッシュが変更する最初の完全な間隔は %1 に終わります。</translation>
    </message>
    <message>
        <source>No interval that this push changes was counted to its end.</source>
        <translation>このプッシュが変更する間隔で、集計が終わったものはありません。</translation>
    </message>
    <message>
        <source>The past weeks to compare with are being read.</source>
        <translation>比較する過去の週を読み込んでいます。</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>Fewer than three past days have conversations at this time.</source>
        <translation>この時間に会話のある過去の日が 3 日未満です。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <comment>ending of a file name</comment>
        <translation>画像 (*.%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation>必要エージェント</translation>
    </message>
    <message>
        <source>Agents scheduled</source>
        <translation>予定エージェント</translation>
    </message>
    <message>
        <source>Agents on queue</source>
        <translation>キュー稼働エージェント</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>着信 %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>abandoned %1</source>
        <translation>放棄 %1</translation>
    </message>
    <message>
        <source>flow-out %1</source>
        <translation>フローアウト %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The sandbox did not start: %1</source>
        <translation>サンドボックスを起動できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message>
        <source>Choose a schedule group first.</source>
        <translation>先にスケジュールグループを選んでください。</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2.</source>
        <translation>この週は %1 が締めました (%2)。</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>A push is running.</source>
        <translation>反映を実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>保留 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>延期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) not finished</source>
        <translation>
            <numerusform>未完了の反映 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The week stays open: %1.</source>
        <translation>この週はまだ締められません: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A flight record is shown.</source>
        <translation>フライトレコードを表示中です。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>short date: day and month</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short date with weekday</comment>
        <translation>M/d(ddd)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>an interval</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>short: day, start, end</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>weekday and day of month</comment>
        <translation>d(ddd)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on a day at a time</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>M/d (yyyy年)</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of month before a date with month</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>Weeks of %1 and %2</source>
        <translation>%1 と %2 の週</translation>
    </message>
    <message>
        <source>Weeks starting %1–%2</source>
        <comment>first and last week start, same month</comment>
        <translation>%1–%2 に始まる週</translation>
    </message>
    <message>
        <source>Weeks starting %1 – %2</source>
        <comment>first and last week start</comment>
        <translation>%1 – %2 に始まる週</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose a schedule group first.</source>
        <translation>先にスケジュールグループを選んでください。</translation>
    </message>
    <message>
        <source>This console only looks on.</source>
        <translation>このコンソールは見るだけです。</translation>
    </message>
    <message>
        <source>Not permitted: this account may not change management units (wfm:managementUnit:edit).</source>
        <translation>許可されていません：このアカウントは管理ユニットを変更できません (wfm:managementUnit:edit)。</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <source>Load a plan for this group first.</source>
        <translation>先にこのグループの計画を読み込んでください。</translation>
    </message>
    <message>
        <source>The push of this group has ended.</source>
        <translation>このグループのプッシュは終了しました。</translation>
    </message>
    <message>
        <source>Shift trading is being frozen…</source>
        <translation>シフト交換を凍結しています…</translation>
    </message>
    <message>
        <source>%1: trading was off already and stays so.</source>
        <translation>%1：交換はすでにオフで、そのままです。</translation>
    </message>
    <message>
        <source>%1: frozen before by %2, who restores it.</source>
        <translation>%1：%2 が先に凍結しており、再開も行います。</translation>
    </message>
    <message>
        <source>%1: somebody else switched trading on meanwhile; left so.</source>
        <translation>%1：その間に別の人が交換をオンにしたため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 (being restored…)</source>
        <translation>%1（再開中…）</translation>
    </message>
    <message>
        <source>%1 (being frozen…)</source>
        <translation>%1（凍結中…）</translation>
    </message>
    <message>
        <source>%1 (could not be restored)</source>
        <translation>%1（再開できませんでした）</translation>
    </message>
    <message>
        <source>%1 (the answer was not seen; restoring looks first)</source>
        <translation>%1（応答を確認できず、再開の前に調べます）</translation>
    </message>
    <message>
        <source>Shift trading is frozen in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>%1 のシフト交換は %3 により %2 から凍結されています。</translation>
    </message>
    <message>
        <source>%1 restores it.</source>
        <comment>console</comment>
        <translation>%1 が再開します。</translation>
    </message>
    <message>
        <source>An earlier session left it so; the end of the push restores it.</source>
        <translation>以前のセッションがこのままにしました。プッシュの終了時に再開されます。</translation>
    </message>
    <message>
        <source>It is restored when the push ends.</source>
        <translation>プッシュの終了時に再開されます。</translation>
    </message>
    <message>
        <source>Agents of %1 can neither offer nor take shifts until the push ends. Open trades stay.</source>
        <comment>units</comment>
        <translation>%1 のエージェントは、プッシュが終わるまでシフトを提供も引き受けもできません。未決の交換は残ります。</translation>
    </message>
    <message>
        <source>Shift trading was not frozen: %1</source>
        <translation>シフト交換は凍結されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A push, step by step</source>
        <translation>反映の手順</translation>
    </message>
    <message>
        <source>A push brings the changes of your plan to the service without losing anyone else’s: each schedule group is read, merged with the plan shift by shift, written once, and read back.</source>
        <translation>反映は、他の人の変更を失うことなく、プランの変更をサービスに送ります。スケジュールグループごとに読み取り、シフト単位でプランとマージし、一度だけ書き込み、読み戻します。</translation>
    </message>
    <message>
        <source>Connect and choose the weeks.</source>
        <translation>接続して週を選びます。</translation>
    </message>
    <message>
        <source>Export the week, edit the file and load it as the plan. Rows that are not in the file change nothing.</source>
        <translation>週をエクスポートし、ファイルを編集して、プランとして読み込みます。ファイルにない行は何も変更しません。</translation>
    </message>
    <message>
        <source>Check. The plan is compared with the service and every agent gets a verdict; nothing is written.</source>
        <translation>チェックします。プランをサービスと比較し、エージェントごとに判定します。何も書き込みません。</translation>
    </message>
    <message>
        <source>Decide open trades and conflicts, or leave those agents out.</source>
        <translation>未処理のトレードと競合を決めるか、そのエージェントを除外します。</translation>
    </message>
    <message>
        <source>Review and push. The sheet names who is written, who is left out and who is notified.</source>
        <translation>確認して反映します。書き込まれる人、除外される人、通知される人が示されます。</translation>
    </message>
    <message>
        <source>Every planned change ends with an outcome. “Applied” means that it was read back from the service, not only that the service accepted it.</source>
        <translation>計画した変更にはすべて結果が付きます。「反映済み」は、サービスが受け付けただけでなく、サービスから読み戻して確認したことを意味します。</translation>
    </message>
    <message>
        <source>Open shift trades</source>
        <translation>未処理のシフトトレード</translation>
    </message>
    <message>
        <source>While a matched trade waits for review, the service refuses writes to both of its agents. An offer that nobody has taken yet becomes void when its shift is changed.</source>
        <translation>マッチ済みのトレードが審査待ちの間、サービスは両エージェントへの書き込みを拒否します。まだ誰も受けていないオファーは、そのシフトが変更されると無効になります。</translation>
    </message>
    <message>
        <source>Approve and Deny are sent when you press them and cannot be taken back.</source>
        <translation>承認と拒否は押した時点で送信され、取り消せません。</translation>
    </message>
    <message>
        <source>Park leaves both agents out now and brings them back when the trade ends. Exclude leaves them out of this push.</source>
        <translation>保留は両エージェントを今は外し、トレードが終わると戻します。除外は今回の反映から外します。</translation>
    </message>
    <message>
        <source>Propose checks the trades that fit a rule and says why. Nothing is sent until you press Approve or Deny.</source>
        <translation>提案は規則に合うトレードに印を付け、理由を示します。承認または拒否を押すまで何も送信しません。</translation>
    </message>
    <message>
        <source>Merging and conflicts</source>
        <translation>マージと競合</translation>
    </message>
    <message>
        <source>Three states of a shift are compared: as you exported it, as the service holds it now, and as you plan it. A change on one side only is kept; different changes on both sides are a conflict.</source>
        <translation>シフトの三つの状態を比べます。エクスポート時、現在のサービス、計画です。片側だけの変更は残り、両側で異なる変更は競合になります。</translation>
    </message>
    <message>
        <source>Keep Service drops your change. Keep Planned puts your shift in the place of the other. After a trade, your change can follow the person or stay with the shift.</source>
        <translation>「サービスを採用」は自分の変更を捨てます。「プランを採用」は自分のシフトで置き換えます。トレード後は、変更を人に付けるかシフトに残すかを選べます。</translation>
    </message>
    <message>
        <source>A decision holds for what you saw. Where the service changes again before the write, you are asked again.</source>
        <translation>決定は見た内容にだけ有効です。書き込み前にサービスが再び変わると、もう一度尋ねます。</translation>
    </message>
    <message>
        <source>Without the base file that was exported beside the plan, your changes cannot be told from those of others. Accept Unknown Base treats every difference as yours.</source>
        <translation>プランと一緒にエクスポートされたベースファイルがないと、自分の変更と他人の変更を区別できません。「不明なベースを承認」はすべての差を自分の変更とみなします。</translation>
    </message>
    <message>
        <source>Freezing shift trading</source>
        <translation>シフトトレードの凍結</translation>
    </message>
    <message>
        <source>Freeze Trading switches shift trading off in the management units of a group until its push ends. Agents can neither offer nor take shifts meanwhile; open trades stay as they are.</source>
        <translation>交換を凍結すると、グループの管理ユニットのシフトトレードが反映の終わりまで停止します。その間エージェントはシフトを出すことも受けることもできません。未処理のトレードはそのままです。</translation>
    </message>
    <message>
        <source>This is a setting of the service and holds for everybody. What was frozen is written down first, so that it is restored even after an interruption.</source>
        <translation>これはサービスの設定で、全員に適用されます。凍結した内容は先に記録されるため、中断後でも元に戻せます。</translation>
    </message>
    <message>
        <source>Where trading was off before, it stays off. Where somebody else switched it on meanwhile, it is left so.</source>
        <translation>もともと停止していたところは停止のままです。その間に他の人が有効にしたところは、そのままにします。</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>中断の後</translation>
    </message>
    <message>
        <source>Everything stands in the journal before it is sent. After a crash or a lost connection Resume Interrupted Push sends what was not sent and looks up what is unknown; nothing is repeated blindly.</source>
        <translation>すべては送信前にジャーナルに記録されます。クラッシュや切断の後、「中断した反映を再開」は未送信のものを送り、不明なものを確認します。やみくもに繰り返すことはありません。</translation>
    </message>
    <message>
        <source>Pause lets no new write begin. Stop ends the push. A write that is out is followed to its end either way.</source>
        <translation>一時停止は新しい書き込みを始めません。停止は反映を終えます。実行中の書き込みはどちらでも最後まで追跡します。</translation>
    </message>
    <message>
        <source>Retry What Failed makes a new push of the agents that were rejected, unknown, postponed or in conflict, read and checked again first.</source>
        <translation>「失敗した分を再試行」は、拒否、不明、延期、競合となったエージェントを読み直してチェックし、新しい反映を作ります。</translation>
    </message>
    <message>
        <source>Roll Back on the History page loads what was there before a push as a plan to check. Nothing is written until you push it.</source>
        <translation>履歴ページの「元に戻す」は、反映前の内容をチェック用のプランとして読み込みます。反映するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Measured on %1 over %2 days of simulated contact centres, which the method was not made on: on %3 % of the days without an effect a push was blamed wrongly.</source>
        <translation>%1 に、手法の開発に使っていない模擬コンタクトセンターの %2 日分で測定：影響のない日の %3 % で、反映が誤って原因とされました。</translation>
    </message>
    <message>
        <source>Of drops of ten points in a queue of 200 offered an interval, %1 % were found within two intervals and %2 % within four. Where it was one of eight queues, %3 % were found within two; in queues of 50 to 100 offered, %4 %.</source>
        <translation>間隔あたり着信 200 件のキューでの 10 ポイントの低下は、%1 % が 2 間隔以内、%2 % が 4 間隔以内に検出されました。8 キュー中の一つの場合は 2 間隔以内に %3 %、着信 50～100 件のキューでは %4 % でした。</translation>
    </message>
    <message>
        <source>A drop of ten points was made by agents who are missing from the first changed shift on: as many as bring the answer ratio of the next two intervals nearest to ten points below the same day, with the same conversations, without them.</source>
        <translation>10 ポイントの低下は、最初に変更されたシフト以降にエージェントを欠けさせて作りました。同じ日、同じ会話で欠員がない場合より、次の 2 間隔の応答率が 10 ポイント低い値に最も近くなる人数です。</translation>
    </message>
    <message>
        <source>Queue performance and the verdict</source>
        <translation>キューのパフォーマンスと判定</translation>
    </message>
    <message>
        <source>The chart shows what was offered and answered in each interval, the band of past weeks at the same time, and the sync window: from the first write of the push to its last read-back.</source>
        <translation>グラフは、間隔ごとの着信と応答、過去の週の同時刻の帯、そして同期ウィンドウ（反映の最初の書き込みから最後の読み戻しまで）を示します。</translation>
    </message>
    <message>
        <source>How the verdict is computed</source>
        <translation>判定の計算方法</translation>
    </message>
    <message>
        <source>Looked at is the share of offered conversations that were answered, over the whole intervals whose shifts the push changes, and the same share over up to two hours before.</source>
        <translation>反映がシフトを変える完全な間隔での、着信に対する応答の割合と、その前最大 2 時間の同じ割合を見ます。</translation>
    </message>
    <message>
        <source>It is compared with the past days of eight weeks. Days with unusually few conversations, such as holidays, are left out. Where today lies further below them than such days differ among themselves, the verdict is “answered fell”.</source>
        <translation>過去 8 週間の日と比べます。祝日など会話が極端に少ない日は除きます。今日が、それらの日どうしの差を超えて低ければ、判定は「応答が低下」です。</translation>
    </message>
    <message>
        <source>It is asked after every interval and for every queue; the looks and the queues share one allowance of 5 % for false alarms.</source>
        <translation>間隔ごと、キューごとに判定し、それら全体で誤警報の許容 5 % を分け合います。</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>分からないこと</translation>
    </message>
    <message>
        <source>It does not know the cause. With a fifth more conversations than planned for, it blamed %1 % of the pushes that did nothing. See Unrouted agents for who is missing, and why.</source>
        <translation>原因は分かりません。計画より会話が 2 割多いと、影響のない反映の %1 % を原因としました。誰がなぜ欠けているかは「未ルーティングのエージェント」を見てください。</translation>
    </message>
    <message>
        <source>“No sign of an effect” means that none was found, not that there is none: small queues and small drops need more intervals. Nothing is finer than an interval.</source>
        <translation>「影響の兆候なし」は、影響がないのではなく、見つからなかったという意味です。小さなキューや小さな低下には、より多くの間隔が必要です。間隔より細かい判定はできません。</translation>
    </message>
    <message>
        <source>Unrouted agents and the monitor</source>
        <translation>未ルーティングのエージェントとモニター</translation>
    </message>
    <message>
        <source>Unrouted Agents compares what is planned now, what the service has scheduled and what is really routed. It lists who should be taking conversations and is not, why, and since when.</source>
        <translation>「未ルーティングのエージェント」は、今の計画、サービス上の予定、実際のルーティングを比べます。会話を受けるはずなのに受けていない人、その理由、いつからかを示します。</translation>
    </message>
    <message>
        <source>“Not applied yet” means that the service still holds the old schedule: look at the outcome of the agent’s group. The other causes lie with the agent or with the queue.</source>
        <translation>「未適用」は、サービスがまだ古いスケジュールを持っていることを意味します。エージェントのグループの結果を見てください。その他の原因はエージェントかキューにあります。</translation>
    </message>
    <message>
        <source>The monitor looks on and sends nothing: schedule writes by anybody, open trades, queues, and with the team’s journal the pushes of all planners. F11 shows the wallboard on the whole screen.</source>
        <translation>モニターは見るだけで何も送信しません。全員のスケジュール書き込み、未処理のトレード、キュー、そしてチームのジャーナルがあれば全プランナーの反映を表示します。F11 でウォールボードを全画面表示します。</translation>
    </message>
    <message>
        <source>Flight record and report</source>
        <translation>フライトレコードとレポート</translation>
    </message>
    <message>
        <source>A flight record keeps a push in one file: what went in, what was decided, what was sent and answered without secrets, the queues and the verdict. Names of agents can be masked.</source>
        <translation>フライトレコードは反映を一つのファイルに残します。入力、決定、秘密を除いた送受信、キュー、判定です。エージェント名は伏せられます。</translation>
    </message>
    <message>
        <source>Open Flight Record shows it as it was and replays it step by step. Nothing is sent.</source>
        <translation>「フライトレコードを開く」は当時のまま表示し、一歩ずつ再生します。何も送信しません。</translation>
    </message>
    <message>
        <source>“shiftlane verify FILE” on the command line checks the record: its lines are chained, so that one changed byte is found and its line named. It does not prove who made the file.</source>
        <translation>コマンドラインの「shiftlane verify ファイル」で記録を検証できます。行は連鎖しており、1 バイトの変更も見つけて行を示します。誰がファイルを作ったかは証明しません。</translation>
    </message>
    <message>
        <source>The incident report tells the push for people, with charts, as PDF or as a web page.</source>
        <translation>インシデントレポートは、グラフ付きで反映の経過を PDF または Web ページにまとめます。</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <comment>local time, city, universal time</comment>
        <translation>%1 %2（%3 UTC）</translation>
    </message>
    <message>
        <source>Push of %1</source>
        <translation>%1 のプッシュ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>計画担当者</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>フライトレコード</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>マスク済み</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>最初の項目</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最後の項目</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>最初の書き込み</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>最後の読み戻し</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), first %1</source>
        <translation>
            <numerusform>%n 件の書き込み、最初は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule groups</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>ビジネスユニット</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Conflict rounds</source>
        <translation>競合の回数</translation>
    </message>
    <message>
        <source>Agents whose change did not get there</source>
        <translation>変更が届かなかったエージェント</translation>
    </message>
    <message>
        <source>None: every planned change is on the service.</source>
        <translation>なし：計画した変更はすべてサービスにあります。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the delta CSV names all.</source>
        <translation>
            <numerusform>ほか %n 件：差分 CSV にすべてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a conflict nobody decided</comment>
        <translation>未決</translation>
    </message>
    <message>
        <source>the service’s side was kept</source>
        <translation>サービス側を保持</translation>
    </message>
    <message>
        <source>the planned side was kept</source>
        <translation>計画側を保持</translation>
    </message>
    <message>
        <source>Conflicts and decisions</source>
        <translation>競合と決定</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Was it the push?</source>
        <translation>プッシュが原因か</translation>
    </message>
    <message>
        <source>No queue was read.</source>
        <translation>キューは読み込まれていません。</translation>
    </message>
    <message>
        <source>No queue figures stand in it.</source>
        <translation>キューの数値はありません。</translation>
    </message>
    <message>
        <source>%1, %2; times of %3</source>
        <comment>queue, media type, city</comment>
        <translation>%1、%2、%3 の時刻</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>キューのパフォーマンス</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the flight record holds all.</source>
        <translation>
            <numerusform>ほか %n 件：フライトレコードにすべてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした：%2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>プラン(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ush</source>
        <translation>反映(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Columns of the &amp;Groups</source>
        <translation>グループの列(&amp;G)</translation>
    </message>
    <message>
        <source>Columns of the Ta&amp;ble</source>
        <translation>表の列(&amp;B)</translation>
    </message>
    <message>
        <source>Panels in Windows of Their O&amp;wn</source>
        <translation>パネルを別ウィンドウに(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That could not be used. Correct it and try again.</source>
        <translation>この内容は使用できません。修正してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the connection, then try again.</source>
        <translation>サービスに接続できません。ネットワークと接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Signing in failed. Check the client ID and secret, then connect again.</source>
        <translation>サインインできませんでした。クライアント ID とシークレットを確認して、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The service refused a request. The client may lack a permission.</source>
        <translation>サービスがリクエストを拒否しました。クライアントに権限がない可能性があります。</translation>
    </message>
    <message>
        <source>The service asks to wait. Requests go on by themselves.</source>
        <translation>サービスから待機を求められています。リクエストは自動的に再開されます。</translation>
    </message>
    <message>
        <source>The schedule changed meanwhile. Check again.</source>
        <translation>その間にスケジュールが変更されました。もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The service answered something that does not fit.</source>
        <translation>サービスから想定外の応答がありました。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Read again to try once more.</source>
        <translation>サービスが時間内に応答しませんでした。再読み込みしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The plan was not loaded, nothing of it. Correct %n line(s) and load it again.</source>
        <translation>
            <numerusform>プランはまったく読み込まれていません。%n 行を修正して、もう一度読み込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>%1 could not be read. Read again to try once more.</source>
        <translation>%1 を読み取れませんでした。再読み込みしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was stopped. Nothing more is written there.</source>
        <translation>%1 は停止しました。これ以上は書き込まれません。</translation>
    </message>
    <message>
        <source>%1 was postponed. Check and push it again later.</source>
        <translation>%1 は延期されました。後でチェックしてからもう一度反映してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) applied</source>
        <translation>
            <numerusform>反映済み %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>保留 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>除外 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>未解決の競合 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>拒否 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The push ended: %1.</source>
        <translation>反映が終了しました: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>レポート: %1</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: it is damaged, or another console has it open. Nothing can be pushed until another one is chosen.</source>
        <translation>ジャーナル %1 は使用できません。破損しているか、別のコンソールが開いています。別のジャーナルを選ぶまで反映できません。</translation>
    </message>
    <message>
        <source>The push of %1 was not finished: %2, %3 open.</source>
        <comment>when, groups, agents</comment>
        <translation>%1 の反映が完了していません: %2、%3が未処理です。</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>スケジュールグループ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>エージェント %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more push(es) wait behind it.</source>
        <translation>
            <numerusform>ほかに %n 件の反映が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) of other accounts or services in this journal are not finished. They are not yours to resume here.</source>
        <translation>
            <numerusform>このジャーナルには、ほかのアカウントまたはサービスの未完了の反映が %n 件あります。ここから再開することはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Base unknown: %1 carries no snapshot, so the console cannot tell your changes from other people&apos;s. Check lists every difference for review; nothing is pushed until you accept.</source>
        <translation>ベース不明: %1 にはスナップショットがないため、自分の変更と他の人の変更を区別できません。チェックではすべての違いが確認用に一覧表示され、承認するまで何も反映されません。</translation>
    </message>
    <message>
        <source>The week was exported: %1. Edit it, then load it as the plan.</source>
        <translation>週をエクスポートしました: %1。編集してから、プランとして読み込んでください。</translation>
    </message>
    <message>
        <source>A sample plan was written: %1.</source>
        <translation>サンプルプランを書き出しました: %1。</translation>
    </message>
    <message>
        <source>The report of the push is here: %1</source>
        <translation>反映のレポートはこちらです: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Try the console with sample data, or connect to your Genesys Cloud organisation.</source>
        <translation>サンプルデータで試すか、自分の Genesys Cloud 組織に接続してください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 schedule groups</source>
        <translation>スケジュールグループを読み込み中 (%1/%2)</translation>
    </message>
    <message>
        <source>Reading the schedule groups…</source>
        <translation>スケジュールグループを読み込み中…</translation>
    </message>
    <message>
        <source>The weeks could not be read</source>
        <translation>週を読み取れませんでした</translation>
    </message>
    <message>
        <source>No schedule in these weeks</source>
        <translation>この期間にスケジュールはありません</translation>
    </message>
    <message>
        <source>Choose other weeks with the arrows above.</source>
        <translation>上の矢印でほかの週を選んでください。</translation>
    </message>
    <message>
        <source>No schedule group chosen</source>
        <translation>スケジュールグループが選ばれていません</translation>
    </message>
    <message>
        <source>Choose one on the left to see its agents.</source>
        <translation>左側で選ぶとエージェントが表示されます。</translation>
    </message>
    <message>
        <source>No agents in %1</source>
        <translation>%1 にエージェントはいません</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>Read again to try once more.</source>
        <translation>再読み込みしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>No open shift trades in %1</source>
        <translation>%1 に未処理のシフトトレードはありません</translation>
    </message>
    <message>
        <source>Trades that agents make meanwhile appear here by themselves.</source>
        <translation>その間にエージェントが出したトレードは、ここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>No open conflicts in %1</source>
        <translation>%1 に未解決の競合はありません</translation>
    </message>
    <message>
        <source>Load a plan and check it; what changed on both sides appears here.</source>
        <translation>プランを読み込んでチェックしてください。双方で変更された箇所がここに表示されます。</translation>
    </message>
    <message>
        <source>What changes on both sides differently appears here.</source>
        <translation>双方で異なる変更がされた箇所がここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>保留中の人はいません</translation>
    </message>
    <message>
        <source>Agents whose shift trade waits are left out of the push and listed here until the trade ends.</source>
        <translation>シフトトレードが処理待ちのエージェントは反映から外され、トレードが終わるまでここに表示されます。</translation>
    </message>
    <message>
        <source>The plan was saved: %1</source>
        <translation>プランを保存しました: %1</translation>
    </message>
    <message>
        <source>A template was written: %1. Fill it in, then load it as the plan.</source>
        <translation>テンプレートを書き出しました: %1。記入してから、プランとして読み込んでください。</translation>
    </message>
    <message>
        <source>The secret was taken out of the system&apos;s keychain.</source>
        <translation>シークレットをシステムのキーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not keep the secret; you will be asked for it again.</source>
        <translation>シークレットをシステムのキーチェーンに保存できませんでした。次回もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>Reading what was there before the push. It becomes a plan to check like any other; nothing is written until you push it.</source>
        <translation>反映前の内容を読み込んでいます。ほかのプランと同じようにチェックできるプランになり、反映するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Shiftlane %1. Pushes weekly agent schedules to Genesys Cloud without losing anyone&apos;s change. Free software under the GPL, version 3 or later.</source>
        <translation>Shiftlane %1。誰の変更も失うことなく、エージェントの週間スケジュールを Genesys Cloud に反映します。GPL バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>A push is running. If you close now, writes that are out are not followed; the journal keeps what is unknown.</source>
        <translation>反映を実行中です。今閉じると、送信済みの書き込みは追跡されません。不明な分はジャーナルに残ります。</translation>
    </message>
    <message>
        <source>The plan was corrected here and is not saved. If you close now, the corrections are lost.</source>
        <translation>ここで修正したプランが保存されていません。今閉じると修正は失われます。</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>表を書き出しました: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>%1 のシフト交換は %3 により %2 からオフのままです。</translation>
    </message>
    <message>
        <source>The flight record is here: %1</source>
        <translation>フライトレコードの場所：%1</translation>
    </message>
    <message>
        <source>The deltas were written: %1</source>
        <translation>差分を書き込みました：%1</translation>
    </message>
    <message>
        <source>Flight record: %1</source>
        <translation>フライトレコード：%1</translation>
    </message>
    <message>
        <source>The incident report was written: %1</source>
        <translation>インシデントレポートを書き込みました：%1</translation>
    </message>
    <message>
        <source>Shift trading is still off. If you close now, it stays off until somebody restores it.</source>
        <translation>シフトトレードはまだ停止中です。今閉じると、誰かが元に戻すまで停止したままです。</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Corrections made here</source>
        <comment>name of a plan</comment>
        <translation>ここでの修正</translation>
    </message>
    <message>
        <source>Roll back of %1</source>
        <comment>name of a plan</comment>
        <translation>%1 のロールバック</translation>
    </message>
</context>
<context>
    <name>QHeaderView</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1 の列</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1, closed by %2</source>
        <comment>group, planner</comment>
        <translation>%1 (%2 が締め)</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>%1 · %2</source>
        <comment>state, running time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n rejected</source>
        <translation>
            <numerusform>完了、拒否 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n conflict(s)</source>
        <translation>
            <numerusform>完了、競合 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>保留 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>除外 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n parked</source>
        <translation>
            <numerusform>完了、保留 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n excluded</source>
        <translation>
            <numerusform>完了、除外 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Nobody to push</source>
        <translation>対象者なし</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n parked</source>
        <translation>
            <numerusform>準備完了、保留 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Merging, round %1</source>
        <translation>統合中 (%1 回目)</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>統合中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>読み戻し中</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Tries again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>Waits for budget</source>
        <translation>枠待ち</translation>
    </message>
    <message>
        <source>Waits %1 for budget</source>
        <translation>枠待ち %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a week</comment>
        <translation>締め済み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <comment>a colleague&apos;s console</comment>
        <translation>%1 が処理中</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2</source>
        <comment>planner, when</comment>
        <translation>この週は %1 が締めました (%2)</translation>
    </message>
    <message>
        <source>Changed since you loaded it</source>
        <translation>読み込み後に変更されました</translation>
    </message>
    <message>
        <source>Changed since you loaded it, by %1 at %2</source>
        <translation>読み込み後に %1 が変更しました (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this push</source>
        <translation>
            <numerusform>今回 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>groups whose push is over</comment>
        <translation>
            <numerusform>終了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>準備完了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>groups that need the planner</comment>
        <translation>
            <numerusform>要対応 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Spoken: day, span of the shift, its activities</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>シフトなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of the timeline, its content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>activity in an interval</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>no day off</source>
        <translation>休みなし</translation>
    </message>
    <message>
        <source>The service&apos;s side was last changed %1, %2.</source>
        <translation>サービス側の最終変更は %1 %2 です。</translation>
    </message>
    <message>
        <source>Changed on both sides, %1: the service has %2, your plan has %3.</source>
        <translation>双方で変更 (%1): サービスは %2、プランは %3 です。</translation>
    </message>
    <message>
        <source>Your plan changes the shift %1, which the service no longer has.</source>
        <translation>プランはシフト %1 を変更しますが、このシフトはサービスにもうありません。</translation>
    </message>
    <message>
        <source>Your plan deletes the shift %1, which was changed on the service.</source>
        <translation>プランはシフト %1 を削除しますが、このシフトはサービスで変更されています。</translation>
    </message>
    <message>
        <source>Your planned shift %1 overlaps the shift %2 on the service.</source>
        <translation>プランのシフト %1 はサービスのシフト %2 と重複しています。</translation>
    </message>
    <message>
        <source>Your plan and the service&apos;s change, %1, are each sound, but not together.</source>
        <translation>プランとサービスの変更 (%1) は、それぞれ単独では問題ありませんが、両立しません。</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>in the shift %1</source>
        <translation>シフト %1 の中</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>Leaves no shift there</source>
        <translation>結果: シフトなし</translation>
    </message>
    <message>
        <source>Leaves the shift %1</source>
        <translation>結果: シフト %1</translation>
    </message>
    <message>
        <source>Leaves, %1: %2</source>
        <translation>結果 (%1): %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>反映後</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date format of a heading, see QLocale::toString; German: dddd, d. MMMM</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time span, day of its end</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>時刻は %1</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 ahead</source>
        <translation>時刻は %1 (お手元の時刻は %2進み)</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 behind</source>
        <translation>時刻は %1 (お手元の時刻は %2遅れ)</translation>
    </message>
    <message>
        <source>Shift trade: %1</source>
        <comment>state</comment>
        <translation>シフトトレード: %1</translation>
    </message>
    <message>
        <source>%1, decide by %2</source>
        <comment>trade, time</comment>
        <translation>%1、決定期限 %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who changed it</comment>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>who changed it, when</comment>
        <translation>%1 による、%2</translation>
    </message>
    <message>
        <source>Added on the service and kept</source>
        <translation>サービスで追加され、維持されます</translation>
    </message>
    <message>
        <source>Changed on the service and kept</source>
        <translation>サービスで変更され、維持されます</translation>
    </message>
    <message>
        <source>Removed on the service, stays removed</source>
        <translation>サービスで削除され、削除のままです</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>プランによる追加</translation>
    </message>
    <message>
        <source>Changed by the plan</source>
        <translation>プランによる変更</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>プランによる削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, who and when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Move 15 min earlier</source>
        <translation>15分早める</translation>
    </message>
    <message>
        <source>Move 15 min later</source>
        <translation>15分遅らせる</translation>
    </message>
    <message>
        <source>Move 5 min earlier</source>
        <translation>5分早める</translation>
    </message>
    <message>
        <source>Move 5 min later</source>
        <translation>5分遅らせる</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>前日に移動</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>翌日に移動</translation>
    </message>
    <message>
        <source>Start 15 min earlier</source>
        <translation>開始を15分早める</translation>
    </message>
    <message>
        <source>Start 15 min later</source>
        <translation>開始を15分遅らせる</translation>
    </message>
    <message>
        <source>End 15 min earlier</source>
        <translation>終了を15分早める</translation>
    </message>
    <message>
        <source>End 15 min later</source>
        <translation>終了を15分遅らせる</translation>
    </message>
    <message>
        <source>There is no shift to edit here; the row after push has those that are</source>
        <translation>ここに編集できるシフトはありません。編集できるシフトは「反映後」の行にあります</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>シフトを修正</translation>
    </message>
    <message>
        <source>Shifts are not edited at this stage</source>
        <translation>この段階ではシフトを編集できません</translation>
    </message>
    <message>
        <source>Add a shift on %1</source>
        <translation>%1 にシフトを追加</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>シフトを削除</translation>
    </message>
    <message>
        <source>Move the shift of %1, %2</source>
        <translation>%1 のシフトを移動 (%2)</translation>
    </message>
    <message>
        <source>Change the shift of %1, %2</source>
        <translation>%1 のシフトを変更 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of a shift, warning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove the shift of %1, %2</source>
        <translation>%1 のシフトを削除 (%2)</translation>
    </message>
    <message>
        <source>The shift of %1 is removed; Ctrl+Z brings it back</source>
        <translation>%1 のシフトを削除しました。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>%1 has a shift or a day off already</source>
        <translation>%1 にはすでにシフトか休みがあります</translation>
    </message>
    <message>
        <source>Add a shift for %1, %2</source>
        <translation>%1 にシフトを追加 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>day, span of a shift, its length</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>span of a shift, how far it was moved</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Decide the conflict of this shift first</source>
        <translation>先にこのシフトの競合を解決してください</translation>
    </message>
    <message>
        <source>This shift came to the service after the plan was made; it is taken as it is</source>
        <translation>このシフトはプラン作成後にサービスに加わったため、そのまま維持されます</translation>
    </message>
    <message>
        <source>Time off in this shift belongs to a request; edit it on the service</source>
        <translation>このシフトの休暇は申請によるものです。サービスで編集してください</translation>
    </message>
    <message>
        <source>overlaps the shift %1</source>
        <translation>シフト %1 と重複</translation>
    </message>
    <message>
        <source>lies on a day off</source>
        <translation>休みと重複</translation>
    </message>
    <message>
        <source>outside the schedule&apos;s weeks</source>
        <translation>スケジュールの週の範囲外</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days, zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>%1 に譲渡</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>未決定の競合 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If approved, with this plan</source>
        <translation>承認した場合 (このプランで)</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>承認した場合</translation>
    </message>
    <message>
        <source>If denied, with this plan</source>
        <translation>拒否した場合 (このプランで)</translation>
    </message>
    <message>
        <source>If denied</source>
        <translation>拒否した場合</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two agents</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>hours of a week</comment>
        <translation>支払対象 %1</translation>
    </message>
    <message>
        <source>%1 → %2 paid</source>
        <comment>hours of a week, before and after</comment>
        <translation>支払対象 %1 → %2</translation>
    </message>
    <message>
        <source>Staff on queue cannot be compared: the service has no forecast for this week</source>
        <translation>キュー中の人員を比較できません: この週の予測がサービスにありません</translation>
    </message>
    <message>
        <source>Staff on queue: the same either way</source>
        <translation>キュー中の人員: どちらでも同じ</translation>
    </message>
    <message>
        <source>Staff on queue %1: approve %2, deny %3 of %4 required</source>
        <translation>キュー中の人員 %1: 承認 %2、拒否 %3、必要数 %4</translation>
    </message>
    <message>
        <source>%1; service level about %2 % or %3 %, an estimate</source>
        <comment>coverage, approve, deny</comment>
        <translation>%1。サービスレベルは約 %2% または %3% (推定)</translation>
    </message>
    <message>
        <source>The planned change follows %1</source>
        <translation>プランの変更は %1 に従う</translation>
    </message>
    <message>
        <source>It stays with the shift, now %1&apos;s</source>
        <translation>変更はシフトに残る (今は %1 のシフト)</translation>
    </message>
    <message>
        <source>Not possible: the change would meet another one there</source>
        <translation>不可: そこには別の変更があります</translation>
    </message>
    <message>
        <source>%1 has planned changes too; they are merged, not shown here</source>
        <translation>%1 にもプランの変更があります。統合されますが、ここには表示されません</translation>
    </message>
    <message>
        <source>As it stands: nobody took the offer</source>
        <translation>現状: オファーを受けた人はいません</translation>
    </message>
</context>
<context>
    <name>Unrouted</name>
    <message>
        <source>%1 not applied yet</source>
        <comment>agents</comment>
        <translation>未適用 %1</translation>
    </message>
    <message>
        <source>%1 Available instead of On Queue</source>
        <comment>agents</comment>
        <translation>On Queue でなく Available %1</translation>
    </message>
    <message>
        <source>%1 not responding</source>
        <comment>agents</comment>
        <translation>応答なし %1</translation>
    </message>
    <message>
        <source>%1 off queue</source>
        <comment>agents</comment>
        <translation>オフキュー %1</translation>
    </message>
    <message>
        <source>%1 without an active queue</source>
        <comment>agents</comment>
        <translation>有効なキューなし %1</translation>
    </message>
    <message>
        <source>%1 the service says nothing about</source>
        <comment>agents</comment>
        <translation>サービスの情報なし %1</translation>
    </message>
    <message>
        <source>The service still holds a schedule without this time on queue</source>
        <translation>サービスには、この時間をオンキューとしない古いスケジュールがあります</translation>
    </message>
    <message>
        <source>Signed in and scheduled on queue, but On Queue was not chosen</source>
        <translation>サインインし、オンキューの予定ですが、On Queue が選ばれていません</translation>
    </message>
    <message>
        <source>A conversation was not answered: nothing is routed until the agent returns</source>
        <translation>会話に応答がありませんでした。エージェントが戻るまでルーティングされません</translation>
    </message>
    <message>
        <source>Scheduled on queue, but away from it or signed out</source>
        <translation>オンキューの予定ですが、離席またはサインアウトしています</translation>
    </message>
    <message>
        <source>On queue, but in no queue that is active for the agent</source>
        <translation>オンキューですが、このエージェントに有効なキューがありません</translation>
    </message>
    <message>
        <source>The service does not tell what this agent does</source>
        <translation>サービスはこのエージェントの状況を示していません</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>このプッシュの対象外</translation>
    </message>
    <message>
        <source>The push changes this schedule group, but not this agent</source>
        <translation>このプッシュはこのグループを変更しますが、このエージェントは変更しません</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Available, not On Queue</source>
        <translation>Available、On Queue でない</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>off queue</source>
        <translation>オフキュー</translation>
    </message>
    <message>
        <source>no active queue</source>
        <translation>有効なキューなし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>On Queue, not responding</source>
        <translation>On Queue、応答なし</translation>
    </message>
    <message>
        <source>On Queue, no active queue</source>
        <translation>On Queue、有効なキューなし</translation>
    </message>
    <message>
        <source>On Queue</source>
        <translation>On Queue</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Nobody should be taking conversations now</source>
        <translation>今、会話を受けるべき人はいません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) that should be taking conversations now do</source>
        <translation>
            <numerusform>会話を受けるべき %n 人のうち %1 人が受けています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned agent(s) not taking conversations: %1</source>
        <translation>
            <numerusform>計画された %n 人が会話を受けていません：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No agent of this push is missing</source>
        <translation>この反映のエージェントに欠けはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this push not taking conversations: %1</source>
        <translation>
            <numerusform>この反映の %n 人のエージェントが会話を受けていません：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>サービスレベル</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>goal %1, since %2</source>
        <comment>per cent, time</comment>
        <translation>目標 %1、%2 から</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>of %1 offered, %2 abandoned</source>
        <translation>着信 %1、放棄 %2</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>受けていない人</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>of %1 expected now</source>
        <translation>予定 %1 人のうち</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>未決の交換</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <translation>
            <numerusform>%n 件が決定待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups being pushed</source>
        <translation>プッシュ中のグループ</translation>
    </message>
    <message>
        <source>no journal of the team</source>
        <translation>チームのジャーナルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n 件に対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>失敗なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Schedule writes</source>
        <translation>スケジュールの書き込み</translation>
    </message>
    <message>
        <source>Nobody pushed today</source>
        <translation>今日はプッシュがありません</translation>
    </message>
    <message>
        <source>Nothing was written since the monitor began</source>
        <translation>モニターの開始以降、書き込みはありません</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, how much, beside what</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, city of the zone</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>WatchNotices</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n 件のスケジュールグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushes %2: %3 in %4.</source>
        <comment>planner, plan, agents, groups</comment>
        <translation>%1 が %2 をプッシュ中：%4 の %3。</translation>
    </message>
    <message>
        <source>The push of %1 (%2) meets trouble: %3, %4 of %5 parked.</source>
        <comment>plan, planner, troubles, agents</comment>
        <translation>%1 のプッシュ（%2）に問題：%3、%5 人のうち %4 人を保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) did not go through at once</source>
        <translation>
            <numerusform>%n 件の書き込みが一度で通りませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>A schedule write by %1 to %2 failed.</source>
        <comment>who, business unit</comment>
        <translation>%1 による %2 へのスケジュール書き込みが失敗しました。</translation>
    </message>
    <message>
        <source>The push of %1 (%2) failed in %3.</source>
        <comment>plan, planner, business unit</comment>
        <translation>%1 のプッシュ（%2）が %3 で失敗しました。</translation>
    </message>
    <message>
        <source>The push of %1 (%2) ended: %3 of %4 applied, %5 parked.</source>
        <comment>plan, planner, agents</comment>
        <translation>%1 のプッシュ（%2）が終了：%4 人のうち %3 人に適用、%5 人を保留。</translation>
    </message>
    <message>
        <source>A Push &amp;Starts</source>
        <translation>プッシュの開始(&amp;S)</translation>
    </message>
    <message>
        <source>A Push Meets &amp;Trouble</source>
        <translation>プッシュの問題(&amp;T)</translation>
    </message>
    <message>
        <source>A Push or a Write &amp;Fails</source>
        <translation>プッシュまたは書き込みの失敗(&amp;F)</translation>
    </message>
    <message>
        <source>A Push &amp;Ends</source>
        <translation>プッシュの終了(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to do</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Changed, merges</source>
        <translation>変更・統合可</translation>
    </message>
    <message>
        <source>Would void a trade</source>
        <translation>トレード無効化</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>トレード要確認</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>不整合</translation>
    </message>
    <message>
        <source>The service already holds what the plan wants.</source>
        <translation>サービスはすでにプランどおりの内容です。</translation>
    </message>
    <message>
        <source>Nothing changed since you loaded it; it applies as planned.</source>
        <translation>読み込み後の変更はありません。プランどおりに反映できます。</translation>
    </message>
    <message>
        <source>Changed on the service since you loaded it; both changes fit together.</source>
        <translation>読み込み後にサービスで変更されましたが、双方の変更は両立します。</translation>
    </message>
    <message>
        <source>The plan changes a shift that is on offer in a shift trade.</source>
        <translation>プランは、シフトトレードに提供されているシフトを変更します。</translation>
    </message>
    <message>
        <source>A matched shift trade waits for review; writes are refused until it is decided.</source>
        <translation>マッチ済みのシフトトレードが確認待ちです。決定されるまで書き込みは拒否されます。</translation>
    </message>
    <message>
        <source>Changed on the service and in the plan, differently. Needs your decision.</source>
        <translation>サービスとプランで異なる変更がされています。どちらにするか決定が必要です。</translation>
    </message>
    <message>
        <source>The planned schedule would not be sound; it is left out of the push.</source>
        <translation>プランのスケジュールに不整合があるため、反映から外されます。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Already present</source>
        <translation>既に同じ</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>マッチなし</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>マッチ済み</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Open, state unknown</source>
        <translation>未処理 (状態不明)</translation>
    </message>
    <message>
        <source>Push</source>
        <comment>disposition of an agent</comment>
        <translation>反映</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>要決定</translation>
    </message>
    <message>
        <source>Shift trade waits for review</source>
        <translation>シフトトレードが確認待ち</translation>
    </message>
    <message>
        <source>Would void a shift trade</source>
        <translation>シフトトレードが無効になる</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>自分で除外</translation>
    </message>
    <message>
        <source>The service refused the agent</source>
        <translation>サービスがエージェントを拒否</translation>
    </message>
    <message>
        <source>The plan is not sound</source>
        <translation>プランに不整合</translation>
    </message>
    <message>
        <source>Conflict not decided</source>
        <translation>競合が未決定</translation>
    </message>
    <message>
        <source>Weekly maximum</source>
        <translation>週の上限</translation>
    </message>
    <message>
        <source>Weekly minimum</source>
        <translation>週の下限</translation>
    </message>
    <message>
        <source>Planning period maximum</source>
        <translation>計画期間の上限</translation>
    </message>
    <message>
        <source>Planning period minimum</source>
        <translation>計画期間の下限</translation>
    </message>
    <message>
        <source>Rest time</source>
        <translation>休息時間</translation>
    </message>
    <message>
        <source>Overlaps a shift</source>
        <translation>シフトと重複</translation>
    </message>
    <message>
        <source>Starts too soon</source>
        <translation>開始が近すぎる</translation>
    </message>
    <message>
        <source>Shift times changed</source>
        <translation>シフト時刻の変更</translation>
    </message>
    <message>
        <source>Shift is gone</source>
        <translation>シフトなし</translation>
    </message>
    <message>
        <source>External activities</source>
        <translation>外部アクティビティ</translation>
    </message>
    <message>
        <source>Activity not tradable</source>
        <translation>トレード不可のアクティビティ</translation>
    </message>
    <message>
        <source>Outside accepted times</source>
        <translation>受け入れ時間外</translation>
    </message>
    <message>
        <source>Agent not scheduled</source>
        <translation>エージェントの予定なし</translation>
    </message>
    <message>
        <source>Different skills</source>
        <translation>スキルの相違</translation>
    </message>
    <message>
        <source>Unequal paid time</source>
        <translation>支払対象時間の差</translation>
    </message>
    <message>
        <source>Another schedule is published</source>
        <translation>別のスケジュールが公開済み</translation>
    </message>
    <message>
        <source>Schedule is gone</source>
        <translation>スケジュールなし</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>Trading is off</source>
        <translation>トレードが無効</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>受付終了</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two shifts overlap</source>
        <translation>2 つのシフトが重複</translation>
    </message>
    <message>
        <source>A shift lies on approved time off</source>
        <translation>シフトが承認済みの休暇と重複</translation>
    </message>
    <message>
        <source>Activities overlap</source>
        <translation>アクティビティが重複</translation>
    </message>
    <message>
        <source>Not on the scheduling interval</source>
        <translation>スケジュール間隔に合わない</translation>
    </message>
    <message>
        <source>Short rest between shifts</source>
        <translation>シフト間の休息が短い</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>週の時間が長い</translation>
    </message>
    <message>
        <source>Unknown activity code</source>
        <translation>不明なアクティビティコード</translation>
    </message>
    <message>
        <source>Activity code is not active</source>
        <translation>無効なアクティビティコード</translation>
    </message>
    <message>
        <source>Unknown agent</source>
        <translation>不明なエージェント</translation>
    </message>
    <message>
        <source>Agent belongs to another business unit</source>
        <translation>エージェントは別のビジネスユニットに所属</translation>
    </message>
    <message>
        <source>The shift is not in the schedule</source>
        <translation>シフトがスケジュールにない</translation>
    </message>
    <message>
        <source>Outside the schedule&apos;s weeks</source>
        <translation>スケジュールの週の範囲外</translation>
    </message>
    <message>
        <source>A shift without activities</source>
        <translation>アクティビティのないシフト</translation>
    </message>
    <message>
        <source>The plan changes the same time differently</source>
        <translation>同じ時間帯をプランが別の内容に変更</translation>
    </message>
    <message>
        <source>The plan changes a shift that is gone from the service</source>
        <translation>サービスにないシフトをプランが変更</translation>
    </message>
    <message>
        <source>The plan removes a shift that was changed on the service</source>
        <translation>サービスで変更されたシフトをプランが削除</translation>
    </message>
    <message>
        <source>The planned shift overlaps one that came to the service</source>
        <translation>プランのシフトがサービスに加わったシフトと重複</translation>
    </message>
    <message>
        <source>Both changes together are not a sound schedule</source>
        <translation>双方の変更を合わせるとスケジュールが不整合</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentWeekView</name>
    <message>
        <source>Choose an agent to see the week: what it was based on, what the service holds, and what a push leaves there.</source>
        <translation>エージェントを選ぶと、その週のベース、サービスの内容、反映後の内容が表示されます。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>週全体を表示</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>表示範囲を広げる (−)</translation>
    </message>
    <message>
        <source>Show less time, closer (+)</source>
        <translation>表示範囲を狭めて拡大 (+)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 の週</translation>
    </message>
    <message>
        <source>Shifts of %1, %2</source>
        <translation>%1 のシフト、%2</translation>
    </message>
    <message>
        <source>Timeline of an agent</source>
        <translation>エージェントのタイムライン</translation>
    </message>
    <message>
        <source>Drag it to move it, drag an edge to change its length (Ctrl: finer). Keys: Alt+arrows, with Shift the end.</source>
        <translation>ドラッグで移動、端のドラッグで長さを変更できます (Ctrl で細かく)。キー: Alt+矢印、Shift を加えると終了時刻。</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>エージェントの週</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>management unit</comment>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Management unit</source>
        <translation>管理ユニット</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>トレード要確認</translation>
    </message>
    <message>
        <source>What the check says about the agent</source>
        <translation>エージェントについてのチェック結果</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Shift trade</source>
        <translation>シフトトレード</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>no change planned</source>
        <translation>変更の予定なし</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message numerus="yes">
        <source>Clear, %n warning(s)</source>
        <translation>
            <numerusform>問題なし、警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>counts, days</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Unmatched offer</source>
        <translation>マッチなしの提供</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>trade state, agent</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>シフトトレード トレード シフト交換 スワップ</translation>
    </message>
    <message>
        <source>trade open</source>
        <comment>why an agent is left out, short</comment>
        <translation>トレード中</translation>
    </message>
    <message>
        <source>voids trade</source>
        <comment>why an agent is left out, short</comment>
        <translation>トレード無効</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>why an agent is left out, short</comment>
        <translation>自分で</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>why an agent is left out, short</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not sound</source>
        <comment>why an agent is left out, short</comment>
        <translation>不整合</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why an agent is left out, short</comment>
        <translation>競合</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done with an agent, why</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>What this push does with the agent, and why</source>
        <translation>この反映でのエージェントの扱いと理由</translation>
    </message>
    <message>
        <source>Corrected in this window</source>
        <translation>この画面で修正</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>problem, line of the plan&apos;s file</comment>
        <translation>%1 (%2 行目)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>P&amp;ush Chosen Agents</source>
        <translation>選択したエージェントを反映(&amp;U)</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Takes the chosen agents into this push</source>
        <translation>選択したエージェントをこの反映に含めます</translation>
    </message>
    <message>
        <source>E&amp;xclude Chosen Agents</source>
        <translation>選択したエージェントを除外(&amp;X)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out of this push</source>
        <translation>選択したエージェントをこの反映から外します</translation>
    </message>
    <message>
        <source>Par&amp;k Chosen Agents</source>
        <translation>選択したエージェントを保留(&amp;K)</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out now and brings them back when their trade ends</source>
        <translation>選択したエージェントを今は外し、トレードが終わったら戻します</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n 人を選択中:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, problems</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CloseGuard</name>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CommandPalette</name>
    <message>
        <source>Nothing is called that. Commands, schedule groups, agents and trades (swaps) are found.</source>
        <translation>その名前のものはありません。コマンド、スケジュールグループ、エージェント、トレード (シフト交換) を検索できます。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do, or whom to see?</source>
        <translation>何をしますか、または誰を表示しますか?</translation>
    </message>
    <message>
        <source>Find a command, a group, an agent or a trade</source>
        <translation>コマンド、グループ、エージェント、トレードを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ComparisonView</name>
    <message>
        <source>What each choice leads to</source>
        <translation>それぞれの選択の結果</translation>
    </message>
    <message>
        <source>Both choices, %1</source>
        <translation>両方の選択肢、%1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictBar</name>
    <message>
        <source>Keep service</source>
        <translation>サービスを採用</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <translation>プランを採用</translation>
    </message>
    <message>
        <source>Previous conflict of this day</source>
        <translation>この日の前の競合</translation>
    </message>
    <message>
        <source>Next conflict of this day</source>
        <translation>この日の次の競合</translation>
    </message>
    <message>
        <source>Conflict %1 of %2 on this day.</source>
        <translation>この日の競合 %1/%2。</translation>
    </message>
    <message>
        <source>A conflict on %1 waits for a decision.</source>
        <translation>%1 の競合 1 件が決定待ちです。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts on other days wait for a decision.</source>
        <translation>
            <numerusform>ほかの日の競合 %n 件が決定待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictsModel</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>day off, %1</source>
        <translation>休み、%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no shift on that side</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, whole day</source>
        <translation>%1、終日</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>時刻は %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Service kept</source>
        <translation>サービス採用</translation>
    </message>
    <message>
        <source>Who changed the service&apos;s side, when and why, and what is disputed</source>
        <translation>サービス側を誰がいつなぜ変更したかと、競合の内容</translation>
    </message>
    <message>
        <source>Service, plan</source>
        <translation>サービス、プラン</translation>
    </message>
    <message>
        <source>The shift as the service has it now, and below as the plan wants it</source>
        <translation>サービスの現在のシフトと、その下にプランが求めるシフト</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Shift trade approved</source>
        <translation>シフトトレード承認</translation>
    </message>
    <message>
        <source>Trade with %1 approved</source>
        <translation>%1 とのトレード承認</translation>
    </message>
    <message>
        <source>Time off entered</source>
        <translation>休暇登録</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>on the service</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what happened, who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, when</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a conflict is not decided</comment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Planned kept</source>
        <translation>プラン採用</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a decision that cannot be taken back</comment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Can be taken back until the group is pushed</source>
        <translation>グループを反映するまで取り消せます</translation>
    </message>
    <message>
        <source>Was sent; it cannot be taken back</source>
        <translation>送信済みのため取り消せません</translation>
    </message>
    <message>
        <source>On the service: %1
Planned: %2</source>
        <translation>サービス: %1
プラン: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Keep service</source>
        <comment>way out of a conflict</comment>
        <translation>サービスを採用</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <comment>way out of a conflict</comment>
        <translation>プランを採用</translation>
    </message>
    <message>
        <source>Keep &amp;Service</source>
        <translation>サービスを採用(&amp;S)</translation>
    </message>
    <message>
        <source>Keep &amp;Planned</source>
        <translation>プランを採用(&amp;P)</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining</source>
        <translation>残りすべてでサービスを採用</translation>
    </message>
    <message>
        <source>Every open conflict of this group stays as the service has it</source>
        <translation>このグループの未解決の競合をすべてサービスのままにします</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining</source>
        <translation>残りすべてでプランを採用</translation>
    </message>
    <message>
        <source>In every open conflict of this group the planned shift wins</source>
        <translation>このグループの未解決の競合すべてでプランのシフトを採用します</translation>
    </message>
    <message>
        <source>The shift stays as the service has it; the planned change is dropped. In the table: 1</source>
        <translation>シフトはサービスのままにし、プランの変更は破棄します。表でのキー: 1</translation>
    </message>
    <message>
        <source>The planned shift replaces what is on the service. In the table: 2</source>
        <translation>サービスの内容をプランのシフトで置き換えます。表でのキー: 2</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining of the Agent</source>
        <translation>エージェントの残りすべてでサービスを採用</translation>
    </message>
    <message>
        <source>Every open conflict of this agent stays as the service has it</source>
        <translation>このエージェントの未解決の競合をすべてサービスのままにします</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining of the Agent</source>
        <translation>エージェントの残りすべてでプランを採用</translation>
    </message>
    <message>
        <source>In every open conflict of this agent the planned shift wins</source>
        <translation>このエージェントの未解決の競合すべてでプランのシフトを採用します</translation>
    </message>
    <message>
        <source>The Change Follows the &amp;Person</source>
        <translation>変更は人に従う(&amp;P)</translation>
    </message>
    <message>
        <source>The agent keeps the planned times, on the shift that was taken</source>
        <translation>エージェントは受け取ったシフトでプランの時刻を維持します</translation>
    </message>
    <message>
        <source>The Change Stays with the S&amp;hift</source>
        <translation>変更はシフトに残る(&amp;H)</translation>
    </message>
    <message>
        <source>The planned change becomes the other agent&apos;s, with the shift that was given away</source>
        <translation>プランの変更は、譲渡したシフトとともに相手のエージェントのものになります</translation>
    </message>
    <message>
        <source>&amp;Undo Decision</source>
        <translation>決定を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>決定を元に戻す</translation>
    </message>
    <message>
        <source>Takes the chosen decisions back; possible until they are sent</source>
        <translation>選択した決定を取り消します。送信されるまで可能です</translation>
    </message>
    <message>
        <source>For all remaining</source>
        <translation>残りすべて</translation>
    </message>
    <message>
        <source>The same for every open conflict of the agent or of the group</source>
        <translation>エージェントまたはグループの未解決の競合すべてに適用します</translation>
    </message>
    <message>
        <source>The service changed meanwhile: decide again for %1, %2. The earlier decision was made on what is not there any more.</source>
        <translation>その間にサービスが変更されました。%1 (%2) についてもう一度決定してください。以前の決定の前提はなくなっています。</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a planned change follows an agent</comment>
        <translation>%1 に従う</translation>
    </message>
    <message>
        <source>Stay with the shift</source>
        <translation>シフトに残す</translation>
    </message>
    <message>
        <source>%1 keeps the planned times, on the shift that was taken</source>
        <translation>%1 は受け取ったシフトでプランの時刻を維持します</translation>
    </message>
    <message>
        <source>The planned change stays with the shift that was given away and becomes %1&apos;s</source>
        <translation>プランの変更は譲渡したシフトに残り、%1 のものになります</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>A made-up contact centre on this computer: business units, agents, shift trades and a plan to push. Nothing leaves the computer.</source>
        <translation>このコンピューター上の架空のコンタクトセンターです。ビジネスユニット、エージェント、シフトトレード、反映用のプランがあります。データがコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>サンドボックスを起動</translation>
    </message>
    <message>
        <source>Connect to Genesys Cloud</source>
        <translation>Genesys Cloud に接続</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>API URL(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>ログイン URL(&amp;L)</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A URL begins with https:// and names a host.</source>
        <translation>URL は https:// で始まり、ホスト名が必要です。</translation>
    </message>
    <message>
        <source>Only https, except to this computer.</source>
        <translation>このコンピューター以外には https のみ使用できます。</translation>
    </message>
    <message>
        <source>The client ID is the one of your OAuth client with client credentials.</source>
        <translation>クライアント ID は、クライアントクレデンシャルを使う OAuth クライアントの ID です。</translation>
    </message>
    <message>
        <source>The client secret stays in memory and is not written anywhere.</source>
        <translation>クライアントシークレットはメモリにのみ保持され、どこにも保存されません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the system&apos;s keychain</source>
        <translation>シークレットをシステムのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前に使用</translation>
    </message>
    <message>
        <source>Connections used before</source>
        <translation>以前に使用した接続</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>削除(&amp;F)</translation>
    </message>
    <message>
        <source>Takes the connection out of this list and its secret out of the keychain</source>
        <translation>接続をこの一覧から、そのシークレットをキーチェーンから削除します</translation>
    </message>
    <message>
        <source>Another address, for instance a gateway</source>
        <translation>その他のアドレス (ゲートウェイなど)</translation>
    </message>
    <message>
        <source>as you like; else the host&apos;s</source>
        <translation>任意 (空欄ならホスト名)</translation>
    </message>
    <message>
        <source>Otherwise it stays in memory until the window is closed; it is never written to a file</source>
        <translation>オフの場合、ウィンドウを閉じるまでメモリに保持されます。ファイルには書き込まれません</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>The API URL is where the gateway takes requests, for instance https://api.example.com.</source>
        <translation>API URL はゲートウェイがリクエストを受け付けるアドレスです。例: https://api.example.com</translation>
    </message>
    <message>
        <source>Without a secret here the one in the keychain is used.</source>
        <translation>ここが空欄の場合、キーチェーンのシークレットを使用します。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectionDesk</name>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CopyPlanDialog</name>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>schedule group, draft or published</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>schedule group, its description</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy from another schedule</source>
        <translation>別のスケジュールからコピー</translation>
    </message>
    <message>
        <source>Makes a plan that gives every agent of one schedule the shifts of another one. Nothing is written until you check and push it.</source>
        <translation>スケジュールの各エージェントに別のスケジュールのシフトを設定するプランを作成します。チェックして反映するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更先(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;to be like</source>
        <translation>コピー元(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>プランを作成(&amp;M)</translation>
    </message>
    <message>
        <source>This business unit has no other schedule in the weeks shown.</source>
        <translation>このビジネスユニットには、表示中の週にほかのスケジュールがありません。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CountTabBar</name>
    <message>
        <source>%1, %2</source>
        <comment>tab, count</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CoverageChart</name>
    <message>
        <source>Staff on queue against what is required</source>
        <translation>キュー中の人員と必要数</translation>
    </message>
    <message>
        <source>%1: required %2, %3 %4, %5 %6</source>
        <comment>interval, number, curve, number, curve, number</comment>
        <translation>%1: 必要数 %2、%3 %4、%5 %6</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必要数</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayButton</name>
    <message>
        <source>ddd d</source>
        <extracomment>Very short date: weekday and day of the month</extracomment>
        <translation>d日(ddd)</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1、競合</translation>
    </message>
    <message>
        <source>%1, changes</source>
        <translation>%1、変更あり</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayStrip</name>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Demonstration</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>reading the week: %1 of %2 schedule groups</source>
        <translation>週を読み込み中: スケジュールグループ %1/%2</translation>
    </message>
    <message>
        <source>checking the sample plan</source>
        <translation>サンプルプランをチェック中</translation>
    </message>
    <message>
        <source>pushing: %1 of %2 schedule groups ended; trade jobs %3 of %4 this minute</source>
        <translation>反映中: スケジュールグループ %1/%2 終了、トレードジョブ 1 分あたり %3/%4</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DockSpace</name>
    <message>
        <source>Schedule groups</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>エージェントの週</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>キューのパフォーマンス</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Tables and the agent’s week</source>
        <translation>表とエージェントの週</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::EmptyState</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FlightDesk</name>
    <message>
        <source>Open Flight Reco&amp;rd…</source>
        <translation>フライトレコードを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Shows the record of a push and replays it; nothing is sent</source>
        <translation>プッシュの記録を表示して再生します。何も送信しません</translation>
    </message>
    <message>
        <source>Save &amp;Flight Record…</source>
        <translation>フライトレコードを保存(&amp;F)…</translation>
    </message>
    <message>
        <source>What went in, what happened and what came of it, in one file that shows every change</source>
        <translation>入力、経過、結果を 1 つのファイルに。変更があれば分かります</translation>
    </message>
    <message>
        <source>Save Deltas as CS&amp;V…</source>
        <translation>差分を CSV で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>What the push changed, agent by agent; no cell can become a formula</source>
        <translation>プッシュが変更した内容をエージェントごとに。セルが数式になることはありません</translation>
    </message>
    <message>
        <source>&amp;Incident Report…</source>
        <translation>インシデントレポート(&amp;I)…</translation>
    </message>
    <message>
        <source>The push for people, with charts: PDF or HTML</source>
        <translation>人が読むためのプッシュの記録、グラフ付き：PDF または HTML</translation>
    </message>
    <message>
        <source>Open a flight record</source>
        <translation>フライトレコードを開く</translation>
    </message>
    <message>
        <source>Flight records (*.shiftlane)</source>
        <translation>フライトレコード (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the flight record</source>
        <translation>フライトレコードを保存</translation>
    </message>
    <message>
        <source>Flight record, names of agents masked (*.shiftlane)</source>
        <translation>フライトレコード、エージェント名をマスク (*.shiftlane)</translation>
    </message>
    <message>
        <source>Flight record (*.shiftlane)</source>
        <translation>フライトレコード (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the deltas</source>
        <translation>差分を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the incident report</source>
        <translation>インシデントレポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FreezeBar</name>
    <message>
        <source>&amp;Freeze Trading until Pushed…</source>
        <translation>プッシュまで交換を凍結(&amp;F)…</translation>
    </message>
    <message>
        <source>Freeze trading</source>
        <translation>交換を凍結</translation>
    </message>
    <message>
        <source>Changes the settings of these management units at the service</source>
        <translation>サービスにあるこれらの管理ユニットの設定を変更します</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>オンのままにする</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>今すぐ再開</translation>
    </message>
    <message>
        <source>Switches shift trading on again before the push ends</source>
        <translation>プッシュの終了前にシフト交換を再びオンにします</translation>
    </message>
    <message>
        <source>Freeze trading…</source>
        <translation>交換を凍結…</translation>
    </message>
    <message>
        <source>No agent of this group&apos;s units offers or takes a shift until its push ends</source>
        <translation>このグループのユニットのエージェントは、プッシュが終わるまでシフトの提供も引き受けもできません</translation>
    </message>
    <message>
        <source>Shift trading</source>
        <translation>シフト交換</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>week</comment>
        <translation>%1、公開</translation>
    </message>
    <message>
        <source>Week and whether agents see the schedule</source>
        <translation>週と、エージェントにスケジュールが見えるかどうか</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>プラン: + 追加、~ 変更、− 削除</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>トレード</translation>
    </message>
    <message>
        <source>Open shift trades (swaps)</source>
        <translation>未処理のシフトトレード (交換)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waits 6 s for budget</source>
        <comment>widest state</comment>
        <translation>準備完了、保留 9</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>The service&apos;s number of the schedule</source>
        <translation>サービスでのスケジュールの番号</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <comment>week</comment>
        <translation>%1、下書き</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <comment>week, name</comment>
        <translation>%1、下書き %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>business unit, city of its zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 open, of them %2 wait for review</source>
        <translation>未処理 %1 件、うち確認待ち %2 件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>シフトトレード トレード シフト交換 スワップ</translation>
    </message>
    <message>
        <source>Since you loaded</source>
        <comment>a schedule changed</comment>
        <translation>読み込み後</translation>
    </message>
    <message>
        <source>Changed since you loaded it: %1</source>
        <comment>when, who</comment>
        <translation>読み込み後に変更されました: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>week, how many</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the schedule last, and whether that was after you loaded it</source>
        <translation>スケジュールを最後に変更した人と、それが読み込み後かどうか</translation>
    </message>
    <message>
        <source>Last pushed</source>
        <translation>最終反映</translation>
    </message>
    <message>
        <source>By the journal: the last push into this schedule</source>
        <translation>ジャーナルによる、このスケジュールへの最後の反映</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>When its weeks begin</source>
        <translation>週の開始日</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) planned</source>
        <translation>
            <numerusform>プランのエージェント %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsPage</name>
    <message>
        <source>Schedule groups</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>No group matches the search</source>
        <translation>検索に一致するグループはありません</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see all.</source>
        <translation>検索欄で Esc キーを押すとすべて表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n Group(s)</source>
        <translation>
            <numerusform>%n グループを一時停止(&amp;P)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n Group(s)</source>
        <translation>
            <numerusform>%n グループを再開(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n Group(s)</source>
        <translation>
            <numerusform>%n グループを停止(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HelpWindow</name>
    <message>
        <source>Shiftlane Help</source>
        <translation>Shiftlane のヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>トピックの本文</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>この語を含むトピックはありません。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryModel</name>
    <message>
        <source>Open</source>
        <comment>a push</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a push</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>With failures</source>
        <comment>a push</comment>
        <translation>失敗あり</translation>
    </message>
    <message>
        <source>Nothing applied</source>
        <comment>a push</comment>
        <translation>反映なし</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>a push</comment>
        <translation>一部</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>a push</comment>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n business unit(s)</source>
        <translation>
            <numerusform>ビジネスユニット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>business units, weeks</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>pushed by choice</source>
        <translation>選択して反映</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept the service&apos;s shift</source>
        <translation>サービスのシフトを採用</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>プランのシフトを採用</translation>
    </message>
    <message>
        <source>kept both shifts</source>
        <translation>両方のシフトを採用</translation>
    </message>
    <message>
        <source>the change follows the person</source>
        <translation>変更は人に従う</translation>
    </message>
    <message>
        <source>the change follows the shift</source>
        <translation>変更はシフトに従う</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>プランナー</translation>
    </message>
    <message>
        <source>What</source>
        <comment>which business units and weeks a push was about</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Settled by hand: conflicts, parked, excluded</source>
        <translation>手動で決めたもの: 競合、保留、除外</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be rolled back from here</source>
        <translation>ほかのアカウントまたはサービスのため、ここからは元に戻せません</translation>
    </message>
    <message>
        <source>Published by this push</source>
        <translation>この反映で公開</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryPage</name>
    <message>
        <source>Past pushes</source>
        <translation>過去の反映</translation>
    </message>
    <message>
        <source>Agents of the push</source>
        <translation>反映のエージェント</translation>
    </message>
    <message>
        <source>Roll &amp;Back This Push…</source>
        <translation>この反映を元に戻す(&amp;B)…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Loads what was there before this push as a plan to check; nothing is written yet</source>
        <translation>この反映より前の内容を、チェックするプランとして読み込みます。まだ何も書き込まれません</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>まだ反映はありません</translation>
    </message>
    <message>
        <source>Every push that the journal keeps appears here, with what was decided.</source>
        <translation>ジャーナルに残っている反映が、決定の内容とともにここに表示されます。</translation>
    </message>
    <message>
        <source>No push chosen</source>
        <translation>反映が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one above to see its agents.</source>
        <translation>上で選ぶとエージェントが表示されます。</translation>
    </message>
    <message>
        <source>Reading the push…</source>
        <translation>反映を読み込み中…</translation>
    </message>
    <message>
        <source>Nothing was planned in this push</source>
        <translation>この反映に予定はありませんでした</translation>
    </message>
    <message>
        <source>This push was of another account or service.</source>
        <translation>この反映はほかのアカウントまたはサービスのものです。</translation>
    </message>
    <message>
        <source>This push is not at its end; resume it first.</source>
        <translation>この反映は完了していません。先に再開してください。</translation>
    </message>
    <message>
        <source>Rolling back loads what was there before as a plan to check, like any other; nothing is written until you push it.</source>
        <translation>元に戻すと、以前の内容がチェックするプランとして読み込まれます。反映するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Nothing of this push was applied, so there is nothing to roll back.</source>
        <translation>この反映は何も適用されていないため、元に戻すものはありません。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LegendRow</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Show or hide this series</source>
        <translation>この系列の表示を切り替え</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>What the console asks of the service and what it answers is listed here.</source>
        <translation>コンソールからサービスへの要求と、その応答がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::MainWindow</name>
    <message>
        <source>Shiftlane</source>
        <translation>Shiftlane</translation>
    </message>
    <message>
        <source>%1[*] – Shiftlane</source>
        <comment>name of the plan</comment>
        <translation>%1[*] – Shiftlane</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::MediaChooser</name>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Media type shown</source>
        <translation>表示するメディアタイプ</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::MonitorWindow</name>
    <message>
        <source>Shiftlane Monitor</source>
        <translation>Shiftlane モニター</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Looking on: nothing can be sent from this window</source>
        <translation>見るだけ：このウィンドウからは何も送信できません</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close the Monitor</source>
        <translation>モニターを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Wallboard on the &amp;Whole Screen</source>
        <translation>ウォールボードを全画面に(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tell Me When</source>
        <translation>通知する場合(&amp;T)</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; pushes are not shown.</source>
        <translation>ジャーナル %1 を読めないため、プッシュは表示されません。</translation>
    </message>
    <message>
        <source>Without live events: schedule writes are not announced until the connection is back.</source>
        <translation>ライブイベントなし：接続が戻るまで、スケジュールの書き込みは知らされません。</translation>
    </message>
    <message>
        <source>%1 – Shiftlane Monitor</source>
        <comment>connection</comment>
        <translation>%1 – Shiftlane モニター</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>未ルーティング</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, notice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::OpenTradesPage</name>
    <message>
        <source>Open shift trades</source>
        <translation>未決のシフト交換</translation>
    </message>
    <message>
        <source>No open shift trades</source>
        <translation>未決のシフト交換はありません</translation>
    </message>
    <message>
        <source>Trades of the weeks shown appear here by themselves; they are read every few minutes and after a schedule changed.</source>
        <translation>表示中の週の交換がここに自動で現れます。数分ごと、およびスケジュールの変更後に読み込みます。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteDesk</name>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>シフトトレード トレード シフト交換 スワップ</translation>
    </message>
    <message>
        <source>Shift trade, %1</source>
        <comment>its state</comment>
        <translation>シフトトレード、%1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PanelDock</name>
    <message>
        <source>Put %1 Back into the Window</source>
        <translation>%1 をウィンドウに戻す</translation>
    </message>
    <message>
        <source>Give %1 a Window of Its Own</source>
        <translation>%1 を別ウィンドウにする</translation>
    </message>
    <message>
        <source>Put %1 Away</source>
        <translation>%1 をしまう</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedModel</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>trade ended</source>
        <translation>トレード終了</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The trade expires, or the first changed shift starts, whichever comes first</source>
        <translation>トレードの期限切れ、または最初に変更されるシフトの開始のうち、早い方</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Whose push parked the agent</source>
        <translation>エージェントを保留した反映の担当者</translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>未反映</translation>
    </message>
    <message>
        <source>The plan that is loaded leaves this agent out</source>
        <translation>読み込んだプランではこのエージェントは対象外です</translation>
    </message>
    <message>
        <source>trade open</source>
        <translation>トレード中</translation>
    </message>
    <message>
        <source>Pushed by itself when the trade ends</source>
        <translation>トレードが終わると自動的に反映されます</translation>
    </message>
    <message>
        <source>Offered when the trade ends</source>
        <translation>トレードが終わると反映を提案します</translation>
    </message>
    <message>
        <source>Pushed by itself as soon as no other plan is open</source>
        <translation>ほかのプランが開いていなければ自動的に反映されます</translation>
    </message>
    <message>
        <source>Nothing holds the agent any more; push again</source>
        <translation>保留の理由はなくなりました。もう一度反映してください</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>No trade is known that would end; push again when it suits</source>
        <translation>終了を待つトレードは見つかりません。都合のよいときにもう一度反映してください</translation>
    </message>
    <message>
        <source>Past: the trade expired or the first changed shift began</source>
        <translation>期限経過: トレードが期限切れになったか、最初に変更されるシフトが始まりました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Parked by the push of %1, %2</source>
        <comment>planner, when</comment>
        <translation>%1 の反映で保留 (%2)</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be pushed from here</source>
        <translation>ほかのアカウントまたはサービスのため、ここからは反映できません</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>シフトトレード トレード シフト交換 スワップ</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedPage</name>
    <message>
        <source>Parked agents</source>
        <translation>保留中のエージェント</translation>
    </message>
    <message>
        <source>Push Parked Agents A&amp;gain</source>
        <translation>保留中のエージェントをもう一度反映(&amp;G)</translation>
    </message>
    <message>
        <source>Pushes the chosen agents whose trade ended, or all of them; what others changed is merged</source>
        <translation>選択したエージェント (または全員) のうちトレードが終わった人を反映します。ほかの人の変更は統合されます</translation>
    </message>
    <message>
        <source>Push Parked Agents After &amp;All</source>
        <translation>保留中のエージェントをやはり反映(&amp;A)</translation>
    </message>
    <message>
        <source>Push after all</source>
        <translation>やはり反映</translation>
    </message>
    <message>
        <source>Takes the chosen agents back into this push</source>
        <translation>選択したエージェントをこの反映に戻します</translation>
    </message>
    <message>
        <source>%1: nothing is open</source>
        <comment>group</comment>
        <translation>%1: 未処理はありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, why it cannot be closed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Push %n again</source>
        <translation>
            <numerusform>%n 人をもう一度反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Push again</source>
        <translation>もう一度反映</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedTeamPage</name>
    <message>
        <source>Parked agents</source>
        <translation>保留のエージェント</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>保留はいません</translation>
    </message>
    <message>
        <source>Agents that a push on the team&apos;s journal left out until their trade ends are listed here.</source>
        <translation>チームのジャーナルのプッシュが、交換の終了まで除外したエージェントをここに表示します。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PastAgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>プランのシフトを採用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>結果待ち</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceChart</name>
    <message>
        <source>Chart of queue performance</source>
        <translation>キューパフォーマンスのグラフ</translation>
    </message>
    <message>
        <source>Chart of queue performance, %1</source>
        <translation>キューパフォーマンスのグラフ、%1</translation>
    </message>
    <message>
        <source>Until %1: offered %2, answered %3, abandoned %4. Arrow keys read one interval.</source>
        <translation>%1 まで: 着信 %2、応答 %3、放棄 %4。矢印キーで間隔ごとに読み上げます。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceTableModel</name>
    <message>
        <source>still counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Flow-out</source>
        <translation>フローアウト</translation>
    </message>
    <message>
        <source>Answered of offered</source>
        <translation>応答率</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>サービスレベル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Average wait of the answered</source>
        <translation>応答までの平均待ち時間</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanDesk</name>
    <message>
        <source>Plans (*.csv *.json)</source>
        <translation>プラン (*.csv *.json)</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>プラン (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Load &amp;Recent</source>
        <translation>最近のファイルを読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>プランを読み込む</translation>
    </message>
    <message>
        <source>Export the weeks shown</source>
        <translation>表示中の週をエクスポート</translation>
    </message>
    <message>
        <source>Write a sample plan</source>
        <translation>サンプルプランを書き出す</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>テンプレートを書き出す</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>プランを保存</translation>
    </message>
    <message>
        <source>Choose the journal</source>
        <translation>ジャーナルを選ぶ</translation>
    </message>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>ジャーナル (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanPreviewDialog</name>
    <message>
        <source>Load a plan</source>
        <translation>プランの読み込み</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Not loadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing of the file is loaded until they are corrected.</source>
        <translation>
            <numerusform>%n 行に誤りがあります。修正するまでファイルはまったく読み込まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>agents, schedule groups, changes</comment>
        <translation>%2、%1: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>エージェント %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>スケジュールグループ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Base known</source>
        <translation>ベースあり</translation>
    </message>
    <message>
        <source>The plan carries the snapshot it was made from, so your changes can be told from others&apos;.</source>
        <translation>プランには作成元のスナップショットがあるため、自分の変更とほかの人の変更を区別できます。</translation>
    </message>
    <message>
        <source>Base unknown</source>
        <translation>ベース不明</translation>
    </message>
    <message>
        <source>The file carries no snapshot. Check lists every difference for review; nothing is pushed until you accept that they are yours.</source>
        <translation>ファイルにスナップショットがありません。チェックではすべての違いが確認用に一覧表示され、自分の変更として承認するまで何も反映されません。</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation>ほかの週</translation>
    </message>
    <message numerus="yes">
        <source>The weeks of %n schedule group(s) are not shown now.</source>
        <translation>
            <numerusform>スケジュールグループ %n 件の週は現在表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>The plan changes nothing.</source>
        <translation>プランに変更はありません。</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <translation>プランの問題点</translation>
    </message>
    <message>
        <source>Schedule groups in the plan</source>
        <translation>プランのスケジュールグループ</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>一覧をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>一覧を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>別のファイルを選ぶ(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PreviewGroupsModel</name>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>プラン: + 追加、~ 変更、− 削除</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>its week is not shown</source>
        <translation>週は非表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PriceStrip</name>
    <message>
        <source>at worst %1 below required, %2</source>
        <comment>agents, time</comment>
        <translation>最悪で必要数より %1 人不足 (%2)</translation>
    </message>
    <message>
        <source>always at least %1 above required, closest %2</source>
        <comment>agents, time</comment>
        <translation>常に必要数より %1 人以上多い (最小は %2)</translation>
    </message>
    <message numerus="yes">
        <source>What leaving out %n agent(s) costs is not known: %1</source>
        <translation>
            <numerusform>エージェント %n 人を外した場合の影響は不明です: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s) changes nothing on queue</source>
        <translation>
            <numerusform>エージェント %n 人を外してもキュー中の人員は変わりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): %1</source>
        <translation>
            <numerusform>エージェント %n 人を外した場合: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; service level about %2 % → %3 %, an estimate</source>
        <translation>%1。サービスレベルは約 %2% → %3% (推定)</translation>
    </message>
    <message>
        <source>Price of leaving agents out</source>
        <translation>エージェントを外した場合の影響</translation>
    </message>
    <message>
        <source>Show staff on queue by interval</source>
        <translation>間隔ごとのキュー中の人員を表示</translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): counting what it costs…</source>
        <translation>
            <numerusform>エージェント %n 人を外した場合の影響を計算中…</numerusform>
        </translation>
    </message>
    <message>
        <source>all pushed</source>
        <comment>staff on queue</comment>
        <translation>全員反映</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>staff on queue</comment>
        <translation>対象外あり</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushDesk</name>
    <message>
        <source>Retry what failed (%1)</source>
        <comment>agents</comment>
        <translation>失敗した分を再試行 (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>失敗した分を再試行</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushReviewDialog</name>
    <message numerus="yes">
        <source>waits: %n conflict(s)</source>
        <translation>
            <numerusform>待機: 競合 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>is written</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>nobody to write</source>
        <translation>対象者なし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agent(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1: %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the push</source>
        <translation>反映の確認</translation>
    </message>
    <message>
        <source>%1 will be written in %2.</source>
        <comment>agents, writes</comment>
        <translation>%1を%2で書き込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>エージェント %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), one per schedule group</source>
        <translation>
            <numerusform>スケジュールグループごとに 1 回、計 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). %1</source>
        <translation>
            <numerusform>エージェント %n 人。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s):</source>
        <translation>
            <numerusform>エージェント %n 人:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). Your decision is needed; their groups wait, with %1.</source>
        <translation>
            <numerusform>エージェント %n 人。決定が必要です。所属グループは%1とともに待機します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that could be written</source>
        <translation>
            <numerusform>書き込み可能なエージェント %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>今回の反映</translation>
    </message>
    <message>
        <source>Schedule groups in this push</source>
        <translation>今回反映するスケジュールグループ</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>&amp;Publish the drafts that are written</source>
        <translation>書き込む下書きを公開する(&amp;P)</translation>
    </message>
    <message>
        <source>All groups are published already and stay so; the agents who are written see their new shifts at once.</source>
        <translation>すべてのグループはすでに公開済みで、公開されたままです。書き込まれたエージェントには新しいシフトがすぐに表示されます。</translation>
    </message>
    <message>
        <source>Push parked agents &amp;by themselves when their trade ends</source>
        <translation>保留中のエージェントをトレード終了時に自動で反映する(&amp;B)</translation>
    </message>
    <message>
        <source>Otherwise they are offered on the Parked page</source>
        <translation>オフの場合は [保留中] ページで提案します</translation>
    </message>
    <message numerus="yes">
        <source>Push into the &amp;closed week(s)</source>
        <translation>
            <numerusform>締めた週にも反映する(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n group(s)</source>
        <translation>
            <numerusform>%n グループを反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified: only drafts are written.</source>
        <translation>誰にも通知されません: 書き込むのは下書きだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are notified</source>
        <translation>
            <numerusform>エージェント %n 人に通知されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n waves of at most 1,000, so that all of them are.</source>
        <comment>how many are notified</comment>
        <translation>
            <numerusform>%1。全員に届くよう、最大 1,000 人ずつ %n 回に分けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many are notified</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No advice about quiet hours yet: the journal knows no past push.</source>
        <translation>落ち着いた時間帯はまだ提案できません: ジャーナルに過去の反映がありません。</translation>
    </message>
    <message>
        <source>This rests on %1; %2 met them in the hours around now.</source>
        <comment>pushes, conflicts</comment>
        <translation>%1に基づきます。今の時間帯の前後では%2がありました。</translation>
    </message>
    <message numerus="yes">
        <source>%n past push(es)</source>
        <translation>
            <numerusform>過去の反映 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Past pushes were no quieter at other hours.</source>
        <translation>過去の反映では、ほかの時間帯の方が落ち着いていたことはありません。</translation>
    </message>
    <message>
        <source>Quieter by experience: %1.</source>
        <comment>a stretch of time</comment>
        <translation>実績ではより落ち着いた時間帯: %1。</translation>
    </message>
    <message>
        <source>Without it drafts stay drafts and published schedules stay published. Publishing cannot be undone.</source>
        <translation>オフの場合、下書きは下書きのまま、公開済みスケジュールは公開済みのままです。公開は取り消せません。</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>how long</comment>
        <translation>約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), inside both budgets of the service; conflicts take longer.</source>
        <translation>
            <numerusform>リクエスト %n 件。サービスの 2 つの枠に収まります。競合があるとさらに時間がかかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>落ち着いた時間帯</translation>
    </message>
    <message>
        <source>Trading frozen</source>
        <translation>交換を凍結</translation>
    </message>
    <message>
        <source>In %1; restored when the push ends.</source>
        <comment>units</comment>
        <translation>%1。プッシュの終了時に再開されます。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesModel</name>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 件の競合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n 件の制限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n 件の再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>計画担当者</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>計画した人数のうち、これまでに結果が出た人数</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Of the whole push, by its pace so far; empty while that says nothing</source>
        <translation>プッシュ全体の、これまでの速さによる見込み。意味がない間は空です</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Writes that did not go through at once, and why a group was stopped or postponed</source>
        <translation>一度で通らなかった書き込みと、グループが停止または延期された理由</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保持者</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>今これを実行しているコンソール</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n 人を保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n 人に適用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesPage</name>
    <message>
        <source>Pushes of all planners</source>
        <translation>すべての計画担当者のプッシュ</translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be read</source>
        <translation>チームのジャーナルを読めません</translation>
    </message>
    <message>
        <source>Nobody pushed yet</source>
        <translation>まだプッシュがありません</translation>
    </message>
    <message>
        <source>What planners push over the shared journal appears here by itself.</source>
        <translation>計画担当者が共有ジャーナルでプッシュすると、ここに自動で現れます。</translation>
    </message>
    <message>
        <source>No journal of the team</source>
        <translation>チームのジャーナルなし</translation>
    </message>
    <message>
        <source>Start the monitor with --journal postgresql://… to see the pushes of all planners. Schedule writes, trades and queues are shown without it.</source>
        <translation>すべての計画担当者のプッシュを見るには、--journal postgresql://… を付けてモニターを起動してください。スケジュールの書き込み、交換、キューはなくても表示されます。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueueChooser</name>
    <message>
        <source>Queue shown</source>
        <translation>表示中のキュー</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>ビジネスユニット</translation>
    </message>
    <message>
        <source>Planning groups</source>
        <translation>プランニンググループ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueuePerformancePanel</name>
    <message>
        <source>Queue performance</source>
        <translation>キューのパフォーマンス</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>1 日全体</translation>
    </message>
    <message>
        <source>Show all there is again (0)</source>
        <translation>全体を表示 (0)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>同じ数値を表で表示</translation>
    </message>
    <message>
        <source>Figures of queue performance</source>
        <translation>キューパフォーマンスの数値</translation>
    </message>
    <message>
        <source>Copy or save the figures</source>
        <translation>数値をコピーまたは保存</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV で保存…</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>画像を PNG で保存…</translation>
    </message>
    <message>
        <source>What can be said about the push and the queues</source>
        <translation>反映とキューについて言えること</translation>
    </message>
    <message>
        <source>Offered, answered and abandoned conversations appear here once a service is connected.</source>
        <translation>サービスに接続すると、着信、応答、放棄のインタラクションがここに表示されます。</translation>
    </message>
    <message>
        <source>The figures could not be read.
%1</source>
        <translation>数値を読み取れませんでした。
%1</translation>
    </message>
    <message>
        <source>No conversations counted today for %1.</source>
        <translation>今日、%1 のインタラクションはまだありません。</translation>
    </message>
    <message>
        <source>These figures may be old, the last reading failed: %1</source>
        <translation>直近の読み取りに失敗したため、数値が古い可能性があります: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the figures as they are until you go on</source>
        <translation>続けるまで数値をそのままにします</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Held: figures of %1.</source>
        <translation>保留中：%1 の数値。</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>画像を SVG で保存…</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>計算方法は？</translation>
    </message>
    <message>
        <source>Shows who it is</source>
        <translation>誰かを表示します</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ReplayBar</name>
    <message>
        <source>%1 %2 · %3 UTC</source>
        <comment>local time, city, universal time</comment>
        <translation>%1 %2 · %3 UTC</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>The beginning of the record</source>
        <translation>記録の始まり</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>1 つ前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>1 つ先へ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Shows one step after the other</source>
        <translation>1 つずつ順に表示します</translation>
    </message>
    <message>
        <source>Close Record</source>
        <translation>記録を閉じる</translation>
    </message>
    <message>
        <source>Shows the service again</source>
        <translation>サービスを再び表示します</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>フライトレコード</translation>
    </message>
    <message>
        <source>Step of the flight record</source>
        <translation>フライトレコードの段階</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Flight record: %1, pushed by %2</source>
        <comment>plan, planner</comment>
        <translation>フライトレコード：%1、プッシュ %2</translation>
    </message>
    <message>
        <source>%1 (names masked)</source>
        <comment>title of a flight record</comment>
        <translation>%1（名前はマスク済み）</translation>
    </message>
    <message>
        <source>%1
Fingerprint %2</source>
        <translation>%1
フィンガープリント %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 (ends early)</source>
        <comment>title of a flight record</comment>
        <translation>%1（途中で終了）</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>選択した行のチェックを切り替える</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Choose what this push does with an agent</source>
        <translation>この反映でのエージェントの扱いを選ぶ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>選択した行を表としてコピー</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::StatusRow</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected, without live events</source>
        <translation>接続済み (ライブイベントなし)</translation>
    </message>
    <message>
        <source>Budget %1 / %2 per minute</source>
        <translation>リクエスト枠 %1 / %2 (毎分)</translation>
    </message>
    <message>
        <source>Trade jobs %1 / %2</source>
        <translation>トレードジョブ %1 / %2</translation>
    </message>
    <message>
        <source>%1 writing · %2 merging · %3 waiting</source>
        <translation>書き込み %1 · 統合 %2 · 待機 %3</translation>
    </message>
    <message>
        <source>Oldest operation %1</source>
        <translation>最も古い操作 %1</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>ジャーナル: %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TableDesk</name>
    <message>
        <source>Save the table as PDF</source>
        <translation>表を PDF で保存</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表をエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>プリンターが受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TablePane</name>
    <message>
        <source>Nothing here matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Press Escape in the search field to see all %n row(s).</source>
        <translation>
            <numerusform>検索欄で Esc キーを押すと全 %n 行が表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamModel</name>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>プランナー</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>プランのうち、結果が出た人数</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>このコンピューターの時計による</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>現在実行しているコンソール</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>保留 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>反映済み %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamPage</name>
    <message>
        <source>Pushes of colleagues</source>
        <translation>同僚による反映</translation>
    </message>
    <message>
        <source>No push of a colleague</source>
        <translation>同僚による反映はありません</translation>
    </message>
    <message>
        <source>What other planners push over the shared journal appears here by itself.</source>
        <translation>ほかのプランナーが共有ジャーナルを通じて行う反映が、ここに自動的に表示されます。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TopBar</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Agents, trades, swaps, groups</source>
        <translation>エージェント、トレード、交換、グループ</translation>
    </message>
    <message>
        <source>Find agents, trades and groups</source>
        <translation>エージェント、トレード、グループを検索</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>接続を選ぶ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>No weeks loaded</source>
        <translation>週が読み込まれていません</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesModel</name>
    <message>
        <source>Trade</source>
        <translation>トレード</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>決定期限</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Rules that the trade breaks, by the service&apos;s evaluation</source>
        <translation>サービスの評価によりトレードが違反している規則</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, shift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The trade crosses two weeks; both schedules change</source>
        <translation>トレードは 2 つの週にまたがり、両方のスケジュールが変わります</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>時刻は %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a decision is on its way</comment>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>violation, the service&apos;s word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), needs a person&apos;s review</source>
        <translation>%1 (%2)、人による確認が必要</translation>
    </message>
    <message>
        <source>Answer not seen</source>
        <translation>応答未確認</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>A decision was sent before, and its answer was not seen. It is not sent again: read again to see what became of the trade.</source>
        <translation>以前に決定を送信しましたが、応答を確認できていません。再送信はしません。再読み込みしてトレードの結果を確認してください。</translation>
    </message>
    <message>
        <source>The service refused the decision: %1</source>
        <translation>サービスが決定を拒否しました: %1</translation>
    </message>
    <message>
        <source>would void it</source>
        <translation>無効になる</translation>
    </message>
    <message>
        <source>The plan changes a shift of this trade; after the push the trade cannot go through.</source>
        <translation>プランはこのトレードのシフトを変更します。反映後、このトレードは成立できません。</translation>
    </message>
    <message>
        <source>An agent of the trade has planned changes; writes are refused while the trade is matched.</source>
        <translation>トレードのエージェントにプランの変更があります。トレードがマッチ済みの間は書き込みが拒否されます。</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <comment>agent</comment>
        <translation>%1 が提供</translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <comment>two agents</comment>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>シフトトレード トレード シフト交換 スワップ</translation>
    </message>
    <message>
        <source>What the planned changes do to the trade, and what a rule proposes</source>
        <translation>プランの変更がトレードに与える影響と、規則による提案</translation>
    </message>
    <message>
        <source>%1 ⇄</source>
        <comment>first of two</comment>
        <translation>%1 ⇄</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>a trade crosses them</comment>
        <translation>2 週</translation>
    </message>
    <message>
        <source>weeks %1, %2</source>
        <comment>dates of two weeks</comment>
        <translation>%1, %2 週</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>violations</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>touches it</source>
        <comment>this push, the agents of a trade</comment>
        <translation>影響あり</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>マッチ済み</translation>
    </message>
    <message>
        <source>breaks no rule</source>
        <translation>違反なし</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>確認事項なし</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>プランの対象外</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>this push would void it</source>
        <translation>この反映で無効になる</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <comment>proposal, why</comment>
        <translation>承認: %1</translation>
    </message>
    <message>
        <source>Deny: %1</source>
        <comment>proposal, why</comment>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>offers</source>
        <comment>agent above, who offers a shift</comment>
        <translation>提供</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesPage</name>
    <message>
        <source>Shift trades</source>
        <translation>シフトトレード</translation>
    </message>
    <message>
        <source>Sent when pressed; it cannot be taken back</source>
        <translation>押すと送信され、取り消せません</translation>
    </message>
    <message>
        <source>&amp;Approve Trades</source>
        <translation>トレードを承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny Trades</source>
        <translation>トレードを拒否(&amp;D)</translation>
    </message>
    <message>
        <source>Park &amp;Both Agents</source>
        <translation>両方のエージェントを保留(&amp;B)</translation>
    </message>
    <message>
        <source>Leaves both agents out now and brings them back when the trade ends</source>
        <translation>両方のエージェントを今は外し、トレードが終わったら戻します</translation>
    </message>
    <message>
        <source>Exclude Both A&amp;gents</source>
        <translation>両方のエージェントを除外(&amp;G)</translation>
    </message>
    <message>
        <source>Leaves both agents out of this push</source>
        <translation>両方のエージェントをこの反映から外します</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>%n 件を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n</source>
        <translation>
            <numerusform>%n 件を拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Sent when you press Approve or Deny; it cannot be taken back</source>
        <translation>[承認] または [拒否] を押すと送信され、取り消せません</translation>
    </message>
    <message>
        <source>Park both</source>
        <comment>agents of a trade</comment>
        <translation>両方を保留</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <comment>agents of a trade</comment>
        <translation>両方を除外</translation>
    </message>
    <message>
        <source>&amp;Retry Failed Decisions</source>
        <translation>失敗した決定を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Sends again only the decisions that the service refused</source>
        <translation>サービスが拒否した決定だけをもう一度送信します</translation>
    </message>
    <message>
        <source>Propose: Approve Matched Trades That Break No Rule</source>
        <translation>提案: 違反のないマッチ済みトレードを承認</translation>
    </message>
    <message>
        <source>Checks the matched trades without any violation; nothing is sent until you press Approve</source>
        <translation>違反のないマッチ済みトレードにチェックを付けます。[承認] を押すまで何も送信されません</translation>
    </message>
    <message>
        <source>Propose: the Same, Only Agents without Planned Changes</source>
        <translation>提案: 同上、プランの変更がないエージェントのみ</translation>
    </message>
    <message>
        <source>As above, but leaves trades out that touch this plan</source>
        <translation>上と同じですが、このプランに関わるトレードを除きます</translation>
    </message>
    <message>
        <source>Propose: Deny Matched Trades That Break a Rule</source>
        <translation>提案: 違反のあるマッチ済みトレードを拒否</translation>
    </message>
    <message>
        <source>Checks the matched trades with a violation that forbids them; nothing is sent until you press Deny</source>
        <translation>禁止にあたる違反のあるマッチ済みトレードにチェックを付けます。[拒否] を押すまで何も送信されません</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Rules that check trades for you and say why; nothing is sent</source>
        <translation>トレードに自動でチェックを付け、理由を示す規則です。何も送信されません</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed (%n)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>失敗を再試行 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule proposes nothing here: no matched trade fits it</source>
        <translation>この規則に当てはまるマッチ済みトレードがないため、提案はありません</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: approve %n trade(s); the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</source>
        <translation>
            <numerusform>提案: %n 件のトレードを承認。理由は各行にあります。[承認] を押すまで何も送信されず、送信後は取り消せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: deny %n trade(s); the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</source>
        <translation>
            <numerusform>提案: %n 件のトレードを拒否。理由は各行にあります。[拒否] を押すまで何も送信されず、送信後は取り消せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>proposal, trade, why</comment>
        <translation>%1 %2: %3。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UndoDesk</name>
    <message numerus="yes">
        <source>Exclude %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>エージェント %n 人の除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>エージェント %n 人の保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>エージェント %n 人の反映</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し: %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>競合 %n 件の決定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UnroutedModel</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>By the plan, now; as scheduled where it says nothing</source>
        <translation>今、計画による。計画にない場合はスケジュールどおり</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>On the service, now</source>
        <translation>今、サービス上の予定</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>What the agent really does, now</source>
        <translation>エージェントが今実際にしていること</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Conversations were missed from then on</source>
        <translation>この時点から会話を逃しています</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>このプッシュ</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>このプッシュの対象外</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock, how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UnroutedPage</name>
    <message>
        <source>%1 from %2: %3 forecast, %4 offered, %5 handled</source>
        <comment>planning group, clock, conversations</comment>
        <translation>%1、%2 から：予測 %3、着信 %4、処理 %5</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between planning groups</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Unrouted agents</source>
        <translation>未ルーティングのエージェント</translation>
    </message>
    <message>
        <source>Show A&amp;gent</source>
        <translation>エージェントを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Goes to the chosen agent in the agent&apos;s own schedule group</source>
        <translation>選んだエージェントを、そのスケジュールグループで表示します</translation>
    </message>
    <message>
        <source>Not every management unit could be asked: %1</source>
        <translation>一部の管理ユニットに問い合わせできませんでした：%1</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>まだ何も分かりません</translation>
    </message>
    <message>
        <source>Connect to a service; who should be taking conversations now and is not appears here.</source>
        <translation>サービスに接続してください。今会話を受けるべきなのに受けていない人がここに現れます。</translation>
    </message>
    <message>
        <source>The weeks shown do not hold the present moment</source>
        <translation>表示中の週に現在の時刻がありません</translation>
    </message>
    <message>
        <source>Go to this week to see who should be taking conversations now.</source>
        <translation>今会話を受けるべき人を見るには、今週に移動してください。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>What agents do is read unit by unit.</source>
        <translation>エージェントの状況をユニットごとに読み込みます。</translation>
    </message>
    <message>
        <source>What agents do could not be read</source>
        <translation>エージェントの状況を読み込めませんでした</translation>
    </message>
    <message>
        <source>It is asked again by itself. The account needs the permission to view real-time adherence.</source>
        <translation>自動で再度問い合わせます。アカウントにはリアルタイム遵守状況を表示する権限が必要です。</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>欠けている人はいません</translation>
    </message>
    <message>
        <source>Whoever should be taking conversations and is not appears here by itself.</source>
        <translation>会話を受けるべきなのに受けていない人が、ここに自動で現れます。</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WallboardPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>ウォールボード</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Workbench</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Shift trades</source>
        <translation>シフトトレード</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Tables of the chosen group</source>
        <translation>選択したグループの表</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>未ルーティング</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesModel</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, a week that is not shown</source>
        <comment>business unit</comment>
        <translation>%1、表示していない週</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In the business unit&apos;s zone</source>
        <translation>ビジネスユニットのタイムゾーン</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>スケジュールグループ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書き込んだ人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>The version that the write made</source>
        <translation>この書き込みでできたバージョン</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, city of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (this console)</source>
        <comment>who</comment>
        <translation>%1（このコンソール）</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesPage</name>
    <message>
        <source>Schedule writes</source>
        <translation>スケジュールの書き込み</translation>
    </message>
    <message>
        <source>No schedule was written yet</source>
        <translation>まだ書き込みはありません</translation>
    </message>
    <message>
        <source>Every write from now on appears here by itself, whoever makes it and whatever tool it comes from.</source>
        <translation>これ以降のすべての書き込みが、誰がどのツールで行ったかにかかわらず、ここに自動で現れます。</translation>
    </message>
</context>
</TS>
