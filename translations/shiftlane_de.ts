<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
    <message>
        <source>Choose the sandbox or a Genesys Cloud organisation</source>
        <translation>Die Sandbox oder eine Genesys-Cloud-Organisation wählen</translation>
    </message>
    <message>
        <source>Try It with &amp;Sample Data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Starts the built-in sandbox with a made-up contact centre</source>
        <translation>Startet die eingebaute Sandbox mit einem erfundenen Kontaktcenter</translation>
    </message>
    <message>
        <source>&amp;Export Week…</source>
        <translation>Woche &amp;exportieren …</translation>
    </message>
    <message>
        <source>Writes the weeks shown as a CSV file to edit</source>
        <translation>Schreibt die gezeigten Wochen als CSV-Datei zum Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Load Plan…</source>
        <translation>Plan &amp;laden …</translation>
    </message>
    <message>
        <source>Make a Sa&amp;mple Plan…</source>
        <translation>Beispielplan e&amp;rstellen …</translation>
    </message>
    <message>
        <source>Writes a plausible plan against what the service holds, to try things out</source>
        <translation>Schreibt zum Ausprobieren einen plausiblen Plan gegen das, was der Dienst enthält</translation>
    </message>
    <message>
        <source>Close Pla&amp;n</source>
        <translation>Plan &amp;schließen</translation>
    </message>
    <message>
        <source>Puts the plan aside; nothing is written</source>
        <translation>Legt den Plan beiseite; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Er&amp;neut lesen</translation>
    </message>
    <message>
        <source>Reads the weeks shown from the service again</source>
        <translation>Liest die gezeigten Wochen erneut vom Dienst</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Accept &amp;Unknown Base</source>
        <translation>&amp;Unbekannte Basis annehmen</translation>
    </message>
    <message>
        <source>Treats every difference between the plan and the service as your change</source>
        <translation>Behandelt jeden Unterschied zwischen Plan und Dienst als Ihre Änderung</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Compares the plan with the service; writes nothing</source>
        <translation>Vergleicht den Plan mit dem Dienst; schreibt nichts</translation>
    </message>
    <message>
        <source>&amp;Review and Push…</source>
        <translation>&amp;Durchsehen und übertragen …</translation>
    </message>
    <message>
        <source>Shows what would be written, then pushes</source>
        <translation>Zeigt, was geschrieben würde, und überträgt dann</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>No new write begins; one that is out is followed to its end</source>
        <translation>Es beginnt kein neuer Schreibvorgang; ein laufender wird bis zum Ende verfolgt</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with the push</source>
        <translation>Setzt die Übertragung fort</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Ends the push; a write that is out is still followed to its end</source>
        <translation>Beendet die Übertragung; ein laufender Schreibvorgang wird noch bis zum Ende verfolgt</translation>
    </message>
    <message>
        <source>&amp;Earlier Week</source>
        <translation>F&amp;rühere Woche</translation>
    </message>
    <message>
        <source>&amp;Later Week</source>
        <translation>&amp;Spätere Woche</translation>
    </message>
    <message>
        <source>T&amp;his Week</source>
        <translation>&amp;Diese Woche</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Finds agents, trades (swaps) and groups as you type</source>
        <translation>Findet Agenten, Schichttausche und Gruppen beim Tippen</translation>
    </message>
    <message>
        <source>Schedule &amp;Groups</source>
        <translation>Dienstplan&amp;gruppen</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agenten</translation>
    </message>
    <message>
        <source>Shift &amp;Trades</source>
        <translation>Schicht&amp;tausche</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Konflikte</translation>
    </message>
    <message>
        <source>Par&amp;ked</source>
        <translation>Ge&amp;parkt</translation>
    </message>
    <message>
        <source>&amp;Queue Performance</source>
        <translation>&amp;Warteschlangenleistung</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Shiftlane</source>
        <translation>Ü&amp;ber Shiftlane</translation>
    </message>
    <message>
        <source>Export week…</source>
        <translation>Woche exportieren …</translation>
    </message>
    <message>
        <source>Load plan…</source>
        <translation>Plan laden …</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Make a sample plan…</source>
        <translation>Beispielplan erstellen …</translation>
    </message>
    <message>
        <source>Accept: treat every difference as mine</source>
        <translation>Annehmen: jeden Unterschied als meinen behandeln</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message numerus="yes">
        <source>Push %n ready</source>
        <comment>schedule groups</comment>
        <translation>
            <numerusform>%n bereite übertragen</numerusform>
            <numerusform>%n bereite übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Resume &amp;Interrupted Push</source>
        <translation>&amp;Unterbrochene Übertragung fortsetzen</translation>
    </message>
    <message>
        <source>Sends what was not sent, looks up what is unknown; nothing is repeated blindly</source>
        <translation>Sendet, was nicht gesendet wurde, und sieht nach, was unbekannt ist; nichts wird blind wiederholt</translation>
    </message>
    <message>
        <source>Close the &amp;Week</source>
        <translation>&amp;Woche abschließen</translation>
    </message>
    <message>
        <source>Choose the &amp;Journal…</source>
        <translation>&amp;Journal wählen …</translation>
    </message>
    <message>
        <source>The file in which every write is kept before it is sent</source>
        <translation>Die Datei, in der jeder Schreibvorgang festgehalten wird, bevor er gesendet wird</translation>
    </message>
    <message>
        <source>C&amp;olleagues</source>
        <translation>K&amp;ollegen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close week</source>
        <translation>Woche abschließen</translation>
    </message>
    <message>
        <source>Choose a journal…</source>
        <translation>Journal wählen …</translation>
    </message>
    <message>
        <source>Says in the journal that this week of the group is done; a later push into it asks first</source>
        <translation>Hält im Journal fest, dass diese Woche der Gruppe fertig ist; eine spätere Übertragung fragt zuerst nach</translation>
    </message>
    <message>
        <source>Looks at an edited CSV or JSON file, then loads it as the push plan</source>
        <translation>Sieht eine bearbeitete CSV- oder JSON-Datei an und lädt sie dann als Plan</translation>
    </message>
    <message>
        <source>Write a &amp;Template…</source>
        <translation>&amp;Vorlage schreiben …</translation>
    </message>
    <message>
        <source>Writes an empty plan with its columns and an example of each kind of row</source>
        <translation>Schreibt einen leeren Plan mit seinen Spalten und einem Beispiel für jede Art von Zeile</translation>
    </message>
    <message>
        <source>Copy from Another Schedu&amp;le…</source>
        <translation>Aus anderem Dienst&amp;plan kopieren …</translation>
    </message>
    <message>
        <source>Makes a plan that gives one schedule the shifts of another one</source>
        <translation>Macht einen Plan, der einem Dienstplan die Schichten eines anderen gibt</translation>
    </message>
    <message>
        <source>Sa&amp;ve Plan As…</source>
        <translation>Plan speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Writes the plan with the corrections made here, so that it can be loaded again</source>
        <translation>Schreibt den Plan mit den hier gemachten Korrekturen, damit er wieder geladen werden kann</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last thing you did to the plan</source>
        <translation>Nimmt zurück, was Sie zuletzt am Plan getan haben</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Tut wieder, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Save plan as…</source>
        <translation>Plan speichern unter …</translation>
    </message>
    <message>
        <source>The connection that was used last</source>
        <translation>Die zuletzt benutzte Verbindung</translation>
    </message>
    <message>
        <source>Retry What &amp;Failed</source>
        <translation>&amp;Gescheitertes noch einmal</translation>
    </message>
    <message>
        <source>A new push of the agents that were rejected, unknown, postponed or in conflict; read and checked again first</source>
        <translation>Eine neue Übertragung der Agenten, die abgelehnt, unbekannt, verschoben oder im Konflikt waren; vorher neu gelesen und geprüft</translation>
    </message>
    <message>
        <source>&amp;Print the Table…</source>
        <translation>Tabelle &amp;drucken …</translation>
    </message>
    <message>
        <source>The table that you are in, as it is shown</source>
        <translation>Die Tabelle, in der Sie sind, so wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Save the Table as P&amp;DF…</source>
        <translation>Tabelle als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Export the Ta&amp;ble…</source>
        <translation>Ta&amp;belle exportieren …</translation>
    </message>
    <message>
        <source>The table that you are in as CSV; no cell can become a formula</source>
        <translation>Die Tabelle, in der Sie sind, als CSV; keine Zelle kann zur Formel werden</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>Commands, schedule groups, agents and trades (swaps) by their names</source>
        <translation>Befehle, Dienstplangruppen, Agenten und Tausche nach ihren Namen</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Restore S&amp;hift Trading</source>
        <translation>Sc&amp;hichttausch wieder einschalten</translation>
    </message>
    <message>
        <source>Switches it on again in every unit that this console or an earlier session froze</source>
        <translation>Schaltet ihn in jeder Einheit wieder ein, die diese Konsole oder eine frühere Sitzung gesperrt hat</translation>
    </message>
    <message>
        <source>&amp;Unrouted Agents</source>
        <translation>Agenten &amp;ohne Zuteilung</translation>
    </message>
    <message>
        <source>Groups &amp;Panel</source>
        <translation>Leiste der Gru&amp;ppen</translation>
    </message>
    <message>
        <source>The schedule groups beside the tables</source>
        <translation>Die Dienstplangruppen neben den Tabellen</translation>
    </message>
    <message>
        <source>Agent’s &amp;Week</source>
        <translation>&amp;Woche des Agenten</translation>
    </message>
    <message>
        <source>The timeline under the tables</source>
        <translation>Die Zeitleiste unter den Tabellen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Puts every panel where it was at first</source>
        <translation>Setzt jede Leiste wieder an ihren ersten Platz</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>&amp;Monitor …</translation>
    </message>
    <message>
        <source>A window that looks on: schedule writes by anybody, pushes of the team, a wallboard</source>
        <translation>Ein Fenster zum Zusehen: Dienstplan-Schreibvorgänge von allen, Übertragungen des Teams, eine Anzeigetafel</translation>
    </message>
    <message>
        <source>Restore trading</source>
        <translation>Tausch wieder einschalten</translation>
    </message>
    <message>
        <source>Shiftlane &amp;Help</source>
        <translation>Shiftlane-&amp;Hilfe</translation>
    </message>
    <message>
        <source>Explains the page that you are in</source>
        <translation>Erklärt die Seite, auf der Sie sind</translation>
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
        <translation>keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>sync window %1–%2</source>
        <translation>Übertragungsfenster %1–%2</translation>
    </message>
    <message>
        <source>sync window since %1, open</source>
        <translation>Übertragungsfenster seit %1, offen</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned)</source>
        <translation>rechtzeitig beantwortet ÷ (beantwortet + abgebrochen)</translation>
    </message>
    <message>
        <source>answered in %1 s ÷ (answered + abandoned)</source>
        <translation>in %1 s beantwortet ÷ (beantwortet + abgebrochen)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, still counting</source>
        <translation>%1, wird noch gezählt</translation>
    </message>
    <message>
        <source>Service level %1 (%2 of %3)</source>
        <translation>Servicelevel %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>No service level: nobody answered or abandoned</source>
        <translation>Kein Servicelevel: nichts beantwortet oder abgebrochen</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Sync window %1–%2.</source>
        <translation>Übertragungsfenster %1–%2.</translation>
    </message>
    <message>
        <source>The sync window has been open since %1.</source>
        <translation>Das Übertragungsfenster ist seit %1 offen.</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Noch keine Übertragung</translation>
    </message>
    <message>
        <source>Once a push writes, this says what can be said about its effect.</source>
        <translation>Sobald eine Übertragung schreibt, steht hier, was sich über ihre Wirkung sagen lässt.</translation>
    </message>
    <message>
        <source>This push changes nothing before %1</source>
        <translation>Diese Übertragung ändert nichts vor %1</translation>
    </message>
    <message>
        <source>The first shift it changes starts %1. What the queues do until then has other causes.</source>
        <translation>Die erste Schicht, die sie ändert, beginnt %1. Was die Warteschlangen bis dahin tun, hat andere Ursachen.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Noch zu früh für eine Aussage</translation>
    </message>
    <message>
        <source>%1: written %2</source>
        <translation>%1: geschrieben %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answered %1 of offered, after %2 on average</source>
        <translation>%1 der angebotenen beantwortet, im Mittel nach %2</translation>
    </message>
    <message>
        <source>Answered at this time in past weeks: %1 to %2</source>
        <translation>In früheren Wochen um diese Zeit beantwortet: %1 bis %2</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>Servicelevel, %1</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>wird noch gezählt</translation>
    </message>
    <message>
        <source>usually answered</source>
        <translation>üblicherweise beantwortet</translation>
    </message>
    <message>
        <source>sync window</source>
        <translation>Übertragungsfenster</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>one interval</source>
        <translation>ein Intervall</translation>
    </message>
    <message numerus="yes">
        <source>%n intervals</source>
        <translation>
            <numerusform>%n Intervall</numerusform>
            <numerusform>%n Intervalle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered in %4. Usual then: %5, by %6 past days. Difference %7 points, 95 % interval %8 to %9.</source>
        <translation>%1: %2 von %3 beantwortet in %4. Sonst üblich: %5, aus %6 früheren Tagen. Unterschied %7 Punkte, 95-%-Intervall %8 bis %9.</translation>
    </message>
    <message>
        <source>%1: answered fell to %2 of offered since %3</source>
        <translation>%1: beantwortet seit %3 auf %2 der angebotenen gefallen</translation>
    </message>
    <message numerus="yes">
        <source>Answered fell in %n queues, most in %1: to %2 of offered since %3</source>
        <translation>
            <numerusform>Beantwortet in %n Warteschlange gefallen, am meisten in %1: seit %3 auf %2 der angebotenen</numerusform>
            <numerusform>Beantwortet in %n Warteschlangen gefallen, am meisten in %1: seit %3 auf %2 der angebotenen</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect in the other queue.</source>
        <translation>Kein Anzeichen einer Wirkung in der anderen Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>No sign of an effect in %n other queues.</source>
        <translation>
            <numerusform>Kein Anzeichen einer Wirkung in %n anderen Warteschlange.</numerusform>
            <numerusform>Kein Anzeichen einer Wirkung in %n anderen Warteschlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect</source>
        <translation>Kein Anzeichen einer Wirkung</translation>
    </message>
    <message numerus="yes">
        <source>%n queues compared. The one furthest below usual:</source>
        <translation>
            <numerusform>%n Warteschlange verglichen. Am weitesten unter dem Üblichen:</numerusform>
            <numerusform>%n Warteschlangen verglichen. Am weitesten unter dem Üblichen:</numerusform>
        </translation>
    </message>
    <message>
        <source>This push changes no shift that was still to come</source>
        <translation>Diese Übertragung ändert keine Schicht, die noch bevorstand</translation>
    </message>
    <message>
        <source>The first whole interval that this push changes ends %1.</source>
        <translation>Das erste ganze Intervall, das diese Übertragung ändert, endet %1.</translation>
    </message>
    <message>
        <source>No interval that this push changes was counted to its end.</source>
        <translation>Kein Intervall, das diese Übertragung ändert, wurde zu Ende gezählt.</translation>
    </message>
    <message>
        <source>The past weeks to compare with are being read.</source>
        <translation>Die früheren Wochen zum Vergleich werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Fewer than three past days have conversations at this time.</source>
        <translation>Weniger als drei frühere Tage haben um diese Zeit Gespräche.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <comment>ending of a file name</comment>
        <translation>Bilder (*.%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation>Agenten benötigt</translation>
    </message>
    <message>
        <source>Agents scheduled</source>
        <translation>Agenten eingeplant</translation>
    </message>
    <message>
        <source>Agents on queue</source>
        <translation>Agenten in der Warteschlange</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>Angeboten: %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet: %1</translation>
    </message>
    <message>
        <source>abandoned %1</source>
        <translation>abgebrochen: %1</translation>
    </message>
    <message>
        <source>flow-out %1</source>
        <translation>Flow-out: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The sandbox did not start: %1</source>
        <translation>Die Sandbox ist nicht gestartet: %1</translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message>
        <source>Choose a schedule group first.</source>
        <translation>Wählen Sie zuerst eine Dienstplangruppe.</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2.</source>
        <translation>Die Woche wurde von %1 abgeschlossen, %2.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A push is running.</source>
        <translation>Eine Übertragung läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) not finished</source>
        <translation>
            <numerusform>%n Übertragung nicht beendet</numerusform>
            <numerusform>%n Übertragungen nicht beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The week stays open: %1.</source>
        <translation>Die Woche bleibt offen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A flight record is shown.</source>
        <translation>Eine Aufzeichnung wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>short date: day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short date with weekday</comment>
        <translation>ddd d. MMM</translation>
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
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on a day at a time</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of month before a date with month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>Weeks of %1 and %2</source>
        <translation>Wochen vom %1 und %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Weeks starting %1–%2</source>
        <comment>first and last week start, same month</comment>
        <translation>Wochen ab %1–%2</translation>
    </message>
    <message>
        <source>Weeks starting %1 – %2</source>
        <comment>first and last week start</comment>
        <translation>Wochen ab %1 – %2</translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose a schedule group first.</source>
        <translation>Wählen Sie zuerst eine Dienstplangruppe.</translation>
    </message>
    <message>
        <source>This console only looks on.</source>
        <translation>Diese Konsole sieht nur zu.</translation>
    </message>
    <message>
        <source>Not permitted: this account may not change management units (wfm:managementUnit:edit).</source>
        <translation>Nicht erlaubt: Dieses Konto darf Verwaltungseinheiten nicht ändern (wfm:managementUnit:edit).</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Load a plan for this group first.</source>
        <translation>Laden Sie zuerst einen Plan für diese Gruppe.</translation>
    </message>
    <message>
        <source>The push of this group has ended.</source>
        <translation>Die Übertragung dieser Gruppe ist beendet.</translation>
    </message>
    <message>
        <source>Shift trading is being frozen…</source>
        <translation>Der Schichttausch wird gesperrt …</translation>
    </message>
    <message>
        <source>%1: trading was off already and stays so.</source>
        <translation>%1: Der Tausch war schon ausgeschaltet und bleibt es.</translation>
    </message>
    <message>
        <source>%1: frozen before by %2, who restores it.</source>
        <translation>%1: schon gesperrt von %2, dort wird wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>%1: somebody else switched trading on meanwhile; left so.</source>
        <translation>%1: Jemand anderes hat den Tausch inzwischen eingeschaltet; bleibt so.</translation>
    </message>
    <message>
        <source>%1 (being restored…)</source>
        <translation>%1 (wird wieder eingeschaltet …)</translation>
    </message>
    <message>
        <source>%1 (being frozen…)</source>
        <translation>%1 (wird gesperrt …)</translation>
    </message>
    <message>
        <source>%1 (could not be restored)</source>
        <translation>%1 (konnte nicht wieder eingeschaltet werden)</translation>
    </message>
    <message>
        <source>%1 (the answer was not seen; restoring looks first)</source>
        <translation>%1 (die Antwort kam nicht an; vor dem Einschalten wird nachgesehen)</translation>
    </message>
    <message>
        <source>Shift trading is frozen in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>Der Schichttausch ist in %1 gesperrt, seit %2 von %3.</translation>
    </message>
    <message>
        <source>%1 restores it.</source>
        <comment>console</comment>
        <translation>%1 schaltet ihn wieder ein.</translation>
    </message>
    <message>
        <source>An earlier session left it so; the end of the push restores it.</source>
        <translation>Eine frühere Sitzung hat ihn so gelassen; das Ende der Übertragung schaltet ihn wieder ein.</translation>
    </message>
    <message>
        <source>It is restored when the push ends.</source>
        <translation>Er wird am Ende der Übertragung wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Agents of %1 can neither offer nor take shifts until the push ends. Open trades stay.</source>
        <comment>units</comment>
        <translation>Agenten von %1 können bis zum Ende der Übertragung keine Schichten anbieten oder annehmen. Offene Tausche bleiben.</translation>
    </message>
    <message>
        <source>Shift trading was not frozen: %1</source>
        <translation>Der Schichttausch wurde nicht gesperrt: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A push, step by step</source>
        <translation>Eine Übertragung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>A push brings the changes of your plan to the service without losing anyone else’s: each schedule group is read, merged with the plan shift by shift, written once, and read back.</source>
        <translation>Eine Übertragung bringt die Änderungen Ihres Plans in den Dienst, ohne die der anderen zu verlieren: Jede Dienstplangruppe wird gelesen, Schicht für Schicht mit dem Plan zusammengeführt, einmal geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>Connect and choose the weeks.</source>
        <translation>Verbinden Sie sich und wählen Sie die Wochen.</translation>
    </message>
    <message>
        <source>Export the week, edit the file and load it as the plan. Rows that are not in the file change nothing.</source>
        <translation>Exportieren Sie die Woche, bearbeiten Sie die Datei und laden Sie sie als Plan. Zeilen, die nicht in der Datei stehen, ändern nichts.</translation>
    </message>
    <message>
        <source>Check. The plan is compared with the service and every agent gets a verdict; nothing is written.</source>
        <translation>Prüfen Sie. Der Plan wird mit dem Dienst verglichen, jeder Agent erhält einen Befund; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Decide open trades and conflicts, or leave those agents out.</source>
        <translation>Entscheiden Sie offene Tausche und Konflikte, oder lassen Sie diese Agenten aus.</translation>
    </message>
    <message>
        <source>Review and push. The sheet names who is written, who is left out and who is notified.</source>
        <translation>Sehen Sie durch und übertragen Sie. Das Blatt nennt, wer geschrieben, wer ausgelassen und wer benachrichtigt wird.</translation>
    </message>
    <message>
        <source>Every planned change ends with an outcome. “Applied” means that it was read back from the service, not only that the service accepted it.</source>
        <translation>Jede geplante Änderung endet mit einem Ergebnis. „Übernommen“ heißt, dass sie vom Dienst zurückgelesen wurde, nicht nur, dass der Dienst sie angenommen hat.</translation>
    </message>
    <message>
        <source>Open shift trades</source>
        <translation>Offene Schichttausche</translation>
    </message>
    <message>
        <source>While a matched trade waits for review, the service refuses writes to both of its agents. An offer that nobody has taken yet becomes void when its shift is changed.</source>
        <translation>Solange ein vereinbarter Tausch auf Prüfung wartet, weist der Dienst Änderungen an beiden Agenten ab. Ein Angebot, das noch niemand angenommen hat, verfällt, wenn seine Schicht geändert wird.</translation>
    </message>
    <message>
        <source>Approve and Deny are sent when you press them and cannot be taken back.</source>
        <translation>Genehmigen und Ablehnen werden beim Drücken gesendet und können nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Park leaves both agents out now and brings them back when the trade ends. Exclude leaves them out of this push.</source>
        <translation>Parken lässt beide Agenten jetzt aus und nimmt sie wieder auf, wenn der Tausch endet. Ausschließen lässt sie bei dieser Übertragung aus.</translation>
    </message>
    <message>
        <source>Propose checks the trades that fit a rule and says why. Nothing is sent until you press Approve or Deny.</source>
        <translation>Vorschlagen kreuzt die Tausche an, die zu einer Regel passen, und sagt, warum. Gesendet wird erst, wenn Sie Genehmigen oder Ablehnen drücken.</translation>
    </message>
    <message>
        <source>Merging and conflicts</source>
        <translation>Zusammenführen und Konflikte</translation>
    </message>
    <message>
        <source>Three states of a shift are compared: as you exported it, as the service holds it now, and as you plan it. A change on one side only is kept; different changes on both sides are a conflict.</source>
        <translation>Verglichen werden drei Stände einer Schicht: wie Sie sie exportiert haben, wie der Dienst sie jetzt hat und wie Sie sie planen. Eine Änderung nur auf einer Seite bleibt; verschiedene Änderungen auf beiden Seiten sind ein Konflikt.</translation>
    </message>
    <message>
        <source>Keep Service drops your change. Keep Planned puts your shift in the place of the other. After a trade, your change can follow the person or stay with the shift.</source>
        <translation>Dienst behalten verwirft Ihre Änderung. Plan behalten setzt Ihre Schicht an die Stelle der anderen. Nach einem Tausch kann Ihre Änderung der Person folgen oder bei der Schicht bleiben.</translation>
    </message>
    <message>
        <source>A decision holds for what you saw. Where the service changes again before the write, you are asked again.</source>
        <translation>Eine Entscheidung gilt für das, was Sie gesehen haben. Ändert sich der Dienst vor dem Schreiben noch einmal, werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Without the base file that was exported beside the plan, your changes cannot be told from those of others. Accept Unknown Base treats every difference as yours.</source>
        <translation>Ohne die Basisdatei, die neben dem Plan exportiert wurde, sind Ihre Änderungen nicht von denen anderer zu unterscheiden. Unbekannte Basis annehmen behandelt jeden Unterschied als Ihren.</translation>
    </message>
    <message>
        <source>Freezing shift trading</source>
        <translation>Schichttausch sperren</translation>
    </message>
    <message>
        <source>Freeze Trading switches shift trading off in the management units of a group until its push ends. Agents can neither offer nor take shifts meanwhile; open trades stay as they are.</source>
        <translation>Tausch sperren schaltet den Schichttausch in den Verwaltungseinheiten einer Gruppe aus, bis deren Übertragung endet. Agenten können so lange keine Schicht anbieten oder nehmen; offene Tausche bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This is a setting of the service and holds for everybody. What was frozen is written down first, so that it is restored even after an interruption.</source>
        <translation>Das ist eine Einstellung des Dienstes und gilt für alle. Was gesperrt wurde, wird zuerst festgehalten, damit es auch nach einer Unterbrechung wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Where trading was off before, it stays off. Where somebody else switched it on meanwhile, it is left so.</source>
        <translation>Wo der Tausch vorher aus war, bleibt er aus. Wo ihn inzwischen jemand anderes eingeschaltet hat, bleibt es dabei.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Nach einer Unterbrechung</translation>
    </message>
    <message>
        <source>Everything stands in the journal before it is sent. After a crash or a lost connection Resume Interrupted Push sends what was not sent and looks up what is unknown; nothing is repeated blindly.</source>
        <translation>Alles steht im Journal, bevor es gesendet wird. Nach einem Absturz oder einer verlorenen Verbindung sendet Unterbrochene Übertragung fortsetzen, was nicht gesendet wurde, und sieht nach, was unklar ist; blind wiederholt wird nichts.</translation>
    </message>
    <message>
        <source>Pause lets no new write begin. Stop ends the push. A write that is out is followed to its end either way.</source>
        <translation>Pause lässt kein neues Schreiben beginnen. Stoppen beendet die Übertragung. Ein Schreibvorgang, der unterwegs ist, wird in beiden Fällen bis zum Ende verfolgt.</translation>
    </message>
    <message>
        <source>Retry What Failed makes a new push of the agents that were rejected, unknown, postponed or in conflict, read and checked again first.</source>
        <translation>Gescheitertes noch einmal macht eine neue Übertragung aus den Agenten, die abgewiesen, unklar, verschoben oder im Konflikt waren; sie werden zuerst neu gelesen und geprüft.</translation>
    </message>
    <message>
        <source>Roll Back on the History page loads what was there before a push as a plan to check. Nothing is written until you push it.</source>
        <translation>Zurückrollen auf der Seite Verlauf lädt, was vor einer Übertragung da war, als Plan zum Prüfen. Geschrieben wird erst, wenn Sie ihn übertragen.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut er ist</translation>
    </message>
    <message>
        <source>Measured on %1 over %2 days of simulated contact centres, which the method was not made on: on %3 % of the days without an effect a push was blamed wrongly.</source>
        <translation>Gemessen am %1 an %2 Tagen simulierter Contact-Center, an denen das Verfahren nicht entwickelt wurde: An %3 % der Tage ohne Wirkung wurde eine Übertragung zu Unrecht beschuldigt.</translation>
    </message>
    <message>
        <source>Of drops of ten points in a queue of 200 offered an interval, %1 % were found within two intervals and %2 % within four. Where it was one of eight queues, %3 % were found within two; in queues of 50 to 100 offered, %4 %.</source>
        <translation>Von Einbrüchen um zehn Punkte in einer Warteschlange mit 200 Angeboten je Intervall wurden %1 % in zwei und %2 % in vier Intervallen gefunden. War sie eine von acht, so waren es %3 % in zweien; in Warteschlangen mit 50 bis 100 Angeboten %4 %.</translation>
    </message>
    <message>
        <source>A drop of ten points was made by agents who are missing from the first changed shift on: as many as bring the answer ratio of the next two intervals nearest to ten points below the same day, with the same conversations, without them.</source>
        <translation>Ein Einbruch um zehn Punkte entstand durch Agenten, die ab der ersten geänderten Schicht fehlen: so viele, dass die Antwortquote der nächsten zwei Intervalle möglichst genau zehn Punkte unter demselben Tag mit denselben Gesprächen ohne ihr Fehlen liegt.</translation>
    </message>
    <message>
        <source>Queue performance and the verdict</source>
        <translation>Warteschlangenleistung und Befund</translation>
    </message>
    <message>
        <source>The chart shows what was offered and answered in each interval, the band of past weeks at the same time, and the sync window: from the first write of the push to its last read-back.</source>
        <translation>Das Diagramm zeigt, was in jedem Intervall angeboten und beantwortet wurde, das Band vergangener Wochen zur selben Zeit und das Übertragungsfenster: vom ersten Schreiben der Übertragung bis zu ihrem letzten Zurücklesen.</translation>
    </message>
    <message>
        <source>How the verdict is computed</source>
        <translation>Wie der Befund berechnet wird</translation>
    </message>
    <message>
        <source>Looked at is the share of offered conversations that were answered, over the whole intervals whose shifts the push changes, and the same share over up to two hours before.</source>
        <translation>Betrachtet wird der Anteil der angebotenen Gespräche, die beantwortet wurden, über die ganzen Intervalle, deren Schichten die Übertragung ändert, und derselbe Anteil über bis zu zwei Stunden davor.</translation>
    </message>
    <message>
        <source>It is compared with the past days of eight weeks. Days with unusually few conversations, such as holidays, are left out. Where today lies further below them than such days differ among themselves, the verdict is “answered fell”.</source>
        <translation>Verglichen wird mit den vergangenen Tagen aus acht Wochen. Tage mit ungewöhnlich wenigen Gesprächen, etwa Feiertage, bleiben weg. Liegt heute weiter darunter, als solche Tage sich untereinander unterscheiden, lautet der Befund „beantwortet gefallen“.</translation>
    </message>
    <message>
        <source>It is asked after every interval and for every queue; the looks and the queues share one allowance of 5 % for false alarms.</source>
        <translation>Gefragt wird nach jedem Intervall und für jede Warteschlange; alle Blicke und Warteschlangen teilen sich zusammen 5 % für Fehlalarme.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Was er nicht sagen kann</translation>
    </message>
    <message>
        <source>It does not know the cause. With a fifth more conversations than planned for, it blamed %1 % of the pushes that did nothing. See Unrouted agents for who is missing, and why.</source>
        <translation>Die Ursache kennt er nicht. Bei einem Fünftel mehr Gesprächen als geplant beschuldigte er %1 % der Übertragungen, die nichts bewirkten. Wer fehlt und warum, steht unter Agenten ohne Zuteilung.</translation>
    </message>
    <message>
        <source>“No sign of an effect” means that none was found, not that there is none: small queues and small drops need more intervals. Nothing is finer than an interval.</source>
        <translation>„Kein Anzeichen einer Wirkung“ heißt, dass keine gefunden wurde, nicht, dass es keine gibt: Kleine Warteschlangen und kleine Einbrüche brauchen mehr Intervalle. Feiner als ein Intervall ist nichts.</translation>
    </message>
    <message>
        <source>Unrouted agents and the monitor</source>
        <translation>Agenten ohne Zuteilung und der Monitor</translation>
    </message>
    <message>
        <source>Unrouted Agents compares what is planned now, what the service has scheduled and what is really routed. It lists who should be taking conversations and is not, why, and since when.</source>
        <translation>Agenten ohne Zuteilung vergleicht, was jetzt geplant ist, was im Dienst eingeplant ist und was wirklich zugeteilt wird. Die Liste nennt, wer Gespräche annehmen sollte und es nicht tut, warum und seit wann.</translation>
    </message>
    <message>
        <source>“Not applied yet” means that the service still holds the old schedule: look at the outcome of the agent’s group. The other causes lie with the agent or with the queue.</source>
        <translation>„Noch nicht übernommen“ heißt, dass der Dienst noch den alten Dienstplan hat: Sehen Sie das Ergebnis der Gruppe an. Die anderen Ursachen liegen beim Agenten oder bei der Warteschlange.</translation>
    </message>
    <message>
        <source>The monitor looks on and sends nothing: schedule writes by anybody, open trades, queues, and with the team’s journal the pushes of all planners. F11 shows the wallboard on the whole screen.</source>
        <translation>Der Monitor sieht zu und sendet nichts: was irgendwer an Dienstplänen schreibt, offene Tausche, Warteschlangen und mit dem Journal des Teams die Übertragungen aller Planer. F11 zeigt die Anzeigetafel auf dem ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>Flight record and report</source>
        <translation>Flugschreiber und Bericht</translation>
    </message>
    <message>
        <source>A flight record keeps a push in one file: what went in, what was decided, what was sent and answered without secrets, the queues and the verdict. Names of agents can be masked.</source>
        <translation>Ein Flugschreiber hält eine Übertragung in einer Datei fest: was hineinging, was entschieden wurde, was ohne Geheimnisse gesendet und geantwortet wurde, die Warteschlangen und den Befund. Namen von Agenten können unkenntlich gemacht werden.</translation>
    </message>
    <message>
        <source>Open Flight Record shows it as it was and replays it step by step. Nothing is sent.</source>
        <translation>Flugschreiber öffnen zeigt sie, wie sie war, und spielt sie Schritt für Schritt ab. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>“shiftlane verify FILE” on the command line checks the record: its lines are chained, so that one changed byte is found and its line named. It does not prove who made the file.</source>
        <translation>„shiftlane verify DATEI“ auf der Kommandozeile prüft den Flugschreiber: Seine Zeilen sind verkettet, sodass ein geändertes Byte gefunden und seine Zeile genannt wird. Wer die Datei gemacht hat, beweist das nicht.</translation>
    </message>
    <message>
        <source>The incident report tells the push for people, with charts, as PDF or as a web page.</source>
        <translation>Der Vorfallbericht erzählt die Übertragung für Menschen, mit Diagrammen, als PDF oder als Webseite.</translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <comment>local time, city, universal time</comment>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>Push of %1</source>
        <translation>Übertragung von %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>unkenntlich</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>Erstes Schreiben</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Zuletzt zurückgelesen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), first %1</source>
        <translation>
            <numerusform>%n Schreibvorgang, zuerst %1</numerusform>
            <numerusform>%n Schreibvorgänge, zuerst %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule groups</source>
        <translation>Dienstplangruppen</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftseinheit</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict rounds</source>
        <translation>Konfliktrunden</translation>
    </message>
    <message>
        <source>Agents whose change did not get there</source>
        <translation>Agenten, deren Änderung nicht ankam</translation>
    </message>
    <message>
        <source>None: every planned change is on the service.</source>
        <translation>Keine: Jede geplante Änderung ist beim Dienst.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the delta CSV names all.</source>
        <translation>
            <numerusform>%n weiterer: Die Delta-CSV nennt alle.</numerusform>
            <numerusform>%n weitere: Die Delta-CSV nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a conflict nobody decided</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>the service’s side was kept</source>
        <translation>die Seite des Dienstes wurde behalten</translation>
    </message>
    <message>
        <source>the planned side was kept</source>
        <translation>die geplante Seite wurde behalten</translation>
    </message>
    <message>
        <source>Conflicts and decisions</source>
        <translation>Konflikte und Entscheidungen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Was it the push?</source>
        <translation>Lag es an der Übertragung?</translation>
    </message>
    <message>
        <source>No queue was read.</source>
        <translation>Keine Warteschlange wurde gelesen.</translation>
    </message>
    <message>
        <source>No queue figures stand in it.</source>
        <translation>Er enthält keine Zahlen zu Warteschlangen.</translation>
    </message>
    <message>
        <source>%1, %2; times of %3</source>
        <comment>queue, media type, city</comment>
        <translation>%1, %2; Zeiten von %3</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Warteschlangenleistung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the flight record holds all.</source>
        <translation>
            <numerusform>%n weiterer: Der Flugschreiber enthält alle.</numerusform>
            <numerusform>%n weitere: Der Flugschreiber enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>P&amp;ush</source>
        <translation>Ü&amp;bertragung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Columns of the &amp;Groups</source>
        <translation>Spalten der &amp;Gruppen</translation>
    </message>
    <message>
        <source>Columns of the Ta&amp;ble</source>
        <translation>Spalten der Ta&amp;belle</translation>
    </message>
    <message>
        <source>Panels in Windows of Their O&amp;wn</source>
        <translation>Leisten in ei&amp;genen Fenstern</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That could not be used. Correct it and try again.</source>
        <translation>Das war nicht verwendbar. Bitte berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Signing in failed. Check the client ID and secret, then connect again.</source>
        <translation>Die Anmeldung ist fehlgeschlagen. Prüfen Sie Client-ID und Geheimnis und verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The service refused a request. The client may lack a permission.</source>
        <translation>Der Dienst hat eine Anfrage abgelehnt. Dem Client fehlt vielleicht eine Berechtigung.</translation>
    </message>
    <message>
        <source>The service asks to wait. Requests go on by themselves.</source>
        <translation>Der Dienst bittet zu warten. Die Anfragen gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>The schedule changed meanwhile. Check again.</source>
        <translation>Der Dienstplan hat sich inzwischen geändert. Bitte erneut prüfen.</translation>
    </message>
    <message>
        <source>The service answered something that does not fit.</source>
        <translation>Der Dienst hat etwas Unpassendes geantwortet.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Read again to try once more.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Lesen Sie erneut, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was not loaded, nothing of it. Correct %n line(s) and load it again.</source>
        <translation>
            <numerusform>Der Plan wurde nicht geladen, nichts davon. Berichtigen Sie %n Zeile und laden Sie ihn erneut.</numerusform>
            <numerusform>Der Plan wurde nicht geladen, nichts davon. Berichtigen Sie %n Zeilen und laden Sie ihn erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 could not be read. Read again to try once more.</source>
        <translation>%1 konnte nicht gelesen werden. Lesen Sie erneut, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>%1 was stopped. Nothing more is written there.</source>
        <translation>%1 wurde gestoppt. Dort wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>%1 was postponed. Check and push it again later.</source>
        <translation>%1 wurde verschoben. Prüfen und übertragen Sie es später erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) applied</source>
        <translation>
            <numerusform>%n Agent übernommen</numerusform>
            <numerusform>%n Agenten übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>%n Konflikt offen</numerusform>
            <numerusform>%n Konflikte offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>The push ended: %1.</source>
        <translation>Die Übertragung ist beendet: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Base unknown: %1 carries no snapshot, so the console cannot tell your changes from other people&apos;s. Check lists every difference for review; nothing is pushed until you accept.</source>
        <translation>Basis unbekannt: %1 enthält keinen Schnappschuss, daher kann die Konsole Ihre Änderungen nicht von denen anderer unterscheiden. Prüfen listet jeden Unterschied zur Durchsicht auf; nichts wird übertragen, bis Sie annehmen.</translation>
    </message>
    <message>
        <source>The week was exported: %1. Edit it, then load it as the plan.</source>
        <translation>Die Woche wurde exportiert: %1. Bearbeiten Sie sie und laden Sie sie dann als Plan.</translation>
    </message>
    <message>
        <source>A sample plan was written: %1.</source>
        <translation>Ein Beispielplan wurde geschrieben: %1.</translation>
    </message>
    <message>
        <source>The report of the push is here: %1</source>
        <translation>Der Bericht der Übertragung liegt hier: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Try the console with sample data, or connect to your Genesys Cloud organisation.</source>
        <translation>Probieren Sie die Konsole mit Beispieldaten aus oder verbinden Sie sich mit Ihrer Genesys-Cloud-Organisation.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung …</translation>
    </message>
    <message>
        <source>Reading %1 of %2 schedule groups</source>
        <translation>%1 von %2 Dienstplangruppen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the schedule groups…</source>
        <translation>Dienstplangruppen werden gelesen …</translation>
    </message>
    <message>
        <source>The weeks could not be read</source>
        <translation>Die Wochen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No schedule in these weeks</source>
        <translation>Kein Dienstplan in diesen Wochen</translation>
    </message>
    <message>
        <source>Choose other weeks with the arrows above.</source>
        <translation>Wählen Sie mit den Pfeilen oben andere Wochen.</translation>
    </message>
    <message>
        <source>No schedule group chosen</source>
        <translation>Keine Dienstplangruppe gewählt</translation>
    </message>
    <message>
        <source>Choose one on the left to see its agents.</source>
        <translation>Wählen Sie links eine, um ihre Agenten zu sehen.</translation>
    </message>
    <message>
        <source>No agents in %1</source>
        <translation>Keine Agenten in %1</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read again to try once more.</source>
        <translation>Lesen Sie erneut, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>No open shift trades in %1</source>
        <translation>Keine offenen Schichttausche in %1</translation>
    </message>
    <message>
        <source>Trades that agents make meanwhile appear here by themselves.</source>
        <translation>Tausche, die Agenten inzwischen anstoßen, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>No open conflicts in %1</source>
        <translation>Keine offenen Konflikte in %1</translation>
    </message>
    <message>
        <source>Load a plan and check it; what changed on both sides appears here.</source>
        <translation>Laden Sie einen Plan und prüfen Sie ihn; hier erscheint, was sich auf beiden Seiten geändert hat.</translation>
    </message>
    <message>
        <source>What changes on both sides differently appears here.</source>
        <translation>Hier erscheint, was sich auf beiden Seiten verschieden ändert.</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Niemand ist geparkt</translation>
    </message>
    <message>
        <source>Agents whose shift trade waits are left out of the push and listed here until the trade ends.</source>
        <translation>Agenten, deren Schichttausch wartet, bleiben bei der Übertragung aus und stehen hier, bis der Tausch endet.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the connection, then try again.</source>
        <translation>Der Dienst ist nicht erreichbar. Prüfen Sie Netz und Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: it is damaged, or another console has it open. Nothing can be pushed until another one is chosen.</source>
        <translation>Das Journal %1 kann nicht benutzt werden: Es ist beschädigt, oder eine andere Konsole hat es geöffnet. Bis ein anderes gewählt ist, kann nichts übertragen werden.</translation>
    </message>
    <message>
        <source>The push of %1 was not finished: %2, %3 open.</source>
        <comment>when, groups, agents</comment>
        <translation>Die Übertragung von %1 wurde nicht beendet: %2, %3 offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n Dienstplangruppe</numerusform>
            <numerusform>%n Dienstplangruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more push(es) wait behind it.</source>
        <translation>
            <numerusform>%n weitere Übertragung wartet dahinter.</numerusform>
            <numerusform>%n weitere Übertragungen warten dahinter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) of other accounts or services in this journal are not finished. They are not yours to resume here.</source>
        <translation>
            <numerusform>%n Übertragung eines anderen Kontos oder Dienstes in diesem Journal ist nicht beendet. Sie kann hier nicht fortgesetzt werden.</numerusform>
            <numerusform>%n Übertragungen anderer Konten oder Dienste in diesem Journal sind nicht beendet. Sie können hier nicht fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what was there before the push. It becomes a plan to check like any other; nothing is written until you push it.</source>
        <translation>Liest, was vor der Übertragung da war. Daraus wird ein Plan, den Sie prüfen wie jeden anderen; geschrieben wird nichts, bis Sie ihn übertragen.</translation>
    </message>
    <message>
        <source>Shiftlane %1. Pushes weekly agent schedules to Genesys Cloud without losing anyone&apos;s change. Free software under the GPL, version 3 or later.</source>
        <translation>Shiftlane %1. Überträgt wöchentliche Dienstpläne nach Genesys Cloud, ohne dass jemandes Änderung verloren geht. Freie Software unter der GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>A push is running. If you close now, writes that are out are not followed; the journal keeps what is unknown.</source>
        <translation>Eine Übertragung läuft. Wenn Sie jetzt schließen, werden laufende Schreibvorgänge nicht weiter verfolgt; das Journal bewahrt, was unbekannt ist.</translation>
    </message>
    <message>
        <source>The plan was corrected here and is not saved. If you close now, the corrections are lost.</source>
        <translation>Der Plan wurde hier korrigiert und ist nicht gespeichert. Wenn Sie jetzt schließen, gehen die Korrekturen verloren.</translation>
    </message>
    <message>
        <source>The plan was saved: %1</source>
        <translation>Der Plan wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>A template was written: %1. Fill it in, then load it as the plan.</source>
        <translation>Eine Vorlage wurde geschrieben: %1. Füllen Sie sie aus und laden Sie sie dann als Plan.</translation>
    </message>
    <message>
        <source>The secret was taken out of the system&apos;s keychain.</source>
        <translation>Das Geheimnis wurde aus dem Schlüsselbund des Systems entfernt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not keep the secret; you will be asked for it again.</source>
        <translation>Der Schlüsselbund des Systems hat das Geheimnis nicht behalten; Sie werden wieder danach gefragt.</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>Die Tabelle wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>Der Schichttausch ist in %1 noch ausgeschaltet, seit %2 von %3.</translation>
    </message>
    <message>
        <source>The flight record is here: %1</source>
        <translation>Der Flugschreiber liegt hier: %1</translation>
    </message>
    <message>
        <source>The deltas were written: %1</source>
        <translation>Die Deltas wurden geschrieben: %1</translation>
    </message>
    <message>
        <source>Flight record: %1</source>
        <translation>Flugschreiber: %1</translation>
    </message>
    <message>
        <source>The incident report was written: %1</source>
        <translation>Der Vorfallbericht wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off. If you close now, it stays off until somebody restores it.</source>
        <translation>Der Schichttausch ist noch aus. Wenn Sie jetzt schließen, bleibt er aus, bis ihn jemand wiederherstellt.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Corrections made here</source>
        <comment>name of a plan</comment>
        <translation>Hier gemachte Korrekturen</translation>
    </message>
    <message>
        <source>Roll back of %1</source>
        <comment>name of a plan</comment>
        <translation>Zurückrollen von %1</translation>
    </message>
</context>
<context>
    <name>QHeaderView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1, closed by %2</source>
        <comment>group, planner</comment>
        <translation>%1, abgeschlossen von %2</translation>
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
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n rejected</source>
        <translation>
            <numerusform>Fertig, %n abgelehnt</numerusform>
            <numerusform>Fertig, %n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n conflict(s)</source>
        <translation>
            <numerusform>Fertig, %n Konflikt</numerusform>
            <numerusform>Fertig, %n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n parked</source>
        <translation>
            <numerusform>Fertig, %n geparkt</numerusform>
            <numerusform>Fertig, %n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n excluded</source>
        <translation>
            <numerusform>Fertig, %n ausgeschlossen</numerusform>
            <numerusform>Fertig, %n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody to push</source>
        <translation>Niemand zu übertragen</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n parked</source>
        <translation>
            <numerusform>Bereit, %n geparkt</numerusform>
            <numerusform>Bereit, %n geparkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Merging, round %1</source>
        <translation>Abgleich, Runde %1</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Liest zurück</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Waits for budget</source>
        <translation>Wartet auf Budget</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>nicht dabei</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed since you loaded it</source>
        <translation>Geändert, seit Sie geladen haben</translation>
    </message>
    <message>
        <source>Changed since you loaded it, by %1 at %2</source>
        <translation>Geändert, seit Sie geladen haben, von %1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this push</source>
        <translation>
            <numerusform>%n dabei</numerusform>
            <numerusform>%n dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>groups whose push is over</comment>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tries again in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Waits %1 for budget</source>
        <translation>Wartet %1 auf Budget</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>groups that need the planner</comment>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a week</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <comment>a colleague&apos;s console</comment>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2</source>
        <comment>planner, when</comment>
        <translation>Die Woche wurde von %1 abgeschlossen, %2</translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
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
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of the timeline, its content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>activity in an interval</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no day off</source>
        <translation>kein freier Tag</translation>
    </message>
    <message>
        <source>The service&apos;s side was last changed %1, %2.</source>
        <translation>Die Seite des Dienstes wurde zuletzt %1, %2 geändert.</translation>
    </message>
    <message>
        <source>Changed on both sides, %1: the service has %2, your plan has %3.</source>
        <translation>Auf beiden Seiten geändert, %1: der Dienst hat %2, Ihr Plan %3.</translation>
    </message>
    <message>
        <source>Your plan changes the shift %1, which the service no longer has.</source>
        <translation>Ihr Plan ändert die Schicht %1, die der Dienst nicht mehr hat.</translation>
    </message>
    <message>
        <source>Your plan deletes the shift %1, which was changed on the service.</source>
        <translation>Ihr Plan löscht die Schicht %1, die im Dienst geändert wurde.</translation>
    </message>
    <message>
        <source>Your planned shift %1 overlaps the shift %2 on the service.</source>
        <translation>Ihre geplante Schicht %1 überschneidet sich mit der Schicht %2 im Dienst.</translation>
    </message>
    <message>
        <source>Your plan and the service&apos;s change, %1, are each sound, but not together.</source>
        <translation>Ihr Plan und die Änderung im Dienst, %1, sind einzeln stimmig, aber nicht zusammen.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>in the shift %1</source>
        <translation>in der Schicht %1</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>Hinterlässt: %1</translation>
    </message>
    <message>
        <source>Leaves no shift there</source>
        <translation>Hinterlässt dort keine Schicht</translation>
    </message>
    <message>
        <source>Leaves the shift %1</source>
        <translation>Hinterlässt die Schicht %1</translation>
    </message>
    <message>
        <source>Leaves, %1: %2</source>
        <translation>Hinterlässt, %1: %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>nach Übertragung</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date format of a heading, see QLocale::toString; German: dddd, d. MMMM</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time span, day of its end</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 ahead</source>
        <translation>Zeiten in %1; Ihre sind %2 voraus</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 behind</source>
        <translation>Zeiten in %1; Ihre sind %2 zurück</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days, zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>abgegeben an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n Konflikt zu entscheiden</numerusform>
            <numerusform>%n Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If approved, with this plan</source>
        <translation>Wenn genehmigt, mit diesem Plan</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>Wenn genehmigt</translation>
    </message>
    <message>
        <source>If denied, with this plan</source>
        <translation>Wenn abgelehnt, mit diesem Plan</translation>
    </message>
    <message>
        <source>If denied</source>
        <translation>Wenn abgelehnt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two agents</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>hours of a week</comment>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>%1 → %2 paid</source>
        <comment>hours of a week, before and after</comment>
        <translation>%1 → %2 bezahlt</translation>
    </message>
    <message>
        <source>Staff on queue cannot be compared: the service has no forecast for this week</source>
        <translation>Die Besetzung lässt sich nicht vergleichen: Der Dienst hat keine Prognose für diese Woche</translation>
    </message>
    <message>
        <source>Staff on queue: the same either way</source>
        <translation>Besetzung: in beiden Fällen gleich</translation>
    </message>
    <message>
        <source>Staff on queue %1: approve %2, deny %3 of %4 required</source>
        <translation>Besetzung %1: genehmigt %2, abgelehnt %3 von %4 benötigten</translation>
    </message>
    <message>
        <source>%1; service level about %2 % or %3 %, an estimate</source>
        <comment>coverage, approve, deny</comment>
        <translation>%1; Servicelevel etwa %2 % oder %3 %, geschätzt</translation>
    </message>
    <message>
        <source>The planned change follows %1</source>
        <translation>Die geplante Änderung folgt %1</translation>
    </message>
    <message>
        <source>It stays with the shift, now %1&apos;s</source>
        <translation>Sie bleibt bei der Schicht, jetzt von %1</translation>
    </message>
    <message>
        <source>Not possible: the change would meet another one there</source>
        <translation>Nicht möglich: Die Änderung träfe dort auf eine andere</translation>
    </message>
    <message>
        <source>%1 has planned changes too; they are merged, not shown here</source>
        <translation>Auch für %1 sind Änderungen geplant; sie werden zusammengeführt, hier nicht gezeigt</translation>
    </message>
    <message>
        <source>Shift trade: %1</source>
        <comment>state</comment>
        <translation>Schichttausch: %1</translation>
    </message>
    <message>
        <source>%1, decide by %2</source>
        <comment>trade, time</comment>
        <translation>%1, zu entscheiden bis %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who changed it</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>who changed it, when</comment>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>Added on the service and kept</source>
        <translation>Im Dienst hinzugefügt und behalten</translation>
    </message>
    <message>
        <source>Changed on the service and kept</source>
        <translation>Im Dienst geändert und behalten</translation>
    </message>
    <message>
        <source>Removed on the service, stays removed</source>
        <translation>Im Dienst entfernt, bleibt entfernt</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Vom Plan hinzugefügt</translation>
    </message>
    <message>
        <source>Changed by the plan</source>
        <translation>Vom Plan geändert</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Vom Plan entfernt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move 15 min earlier</source>
        <translation>15 min früher</translation>
    </message>
    <message>
        <source>Move 15 min later</source>
        <translation>15 min später</translation>
    </message>
    <message>
        <source>Move 5 min earlier</source>
        <translation>5 min früher</translation>
    </message>
    <message>
        <source>Move 5 min later</source>
        <translation>5 min später</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Auf den Vortag</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Auf den nächsten Tag</translation>
    </message>
    <message>
        <source>Start 15 min earlier</source>
        <translation>Beginn 15 min früher</translation>
    </message>
    <message>
        <source>Start 15 min later</source>
        <translation>Beginn 15 min später</translation>
    </message>
    <message>
        <source>End 15 min earlier</source>
        <translation>Ende 15 min früher</translation>
    </message>
    <message>
        <source>End 15 min later</source>
        <translation>Ende 15 min später</translation>
    </message>
    <message>
        <source>There is no shift to edit here; the row after push has those that are</source>
        <translation>Hier ist keine Schicht zu ändern; das geht in der Zeile „nach Übertragung“</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Schicht ändern</translation>
    </message>
    <message>
        <source>Shifts are not edited at this stage</source>
        <translation>In diesem Stadium werden keine Schichten geändert</translation>
    </message>
    <message>
        <source>Add a shift on %1</source>
        <translation>Schicht am %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Move the shift of %1, %2</source>
        <translation>Schicht von %1 verschieben, %2</translation>
    </message>
    <message>
        <source>Change the shift of %1, %2</source>
        <translation>Schicht von %1 ändern, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of a shift, warning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove the shift of %1, %2</source>
        <translation>Schicht von %1 entfernen, %2</translation>
    </message>
    <message>
        <source>The shift of %1 is removed; Ctrl+Z brings it back</source>
        <translation>Die Schicht vom %1 ist entfernt; Strg+Z bringt sie zurück</translation>
    </message>
    <message>
        <source>%1 has a shift or a day off already</source>
        <translation>%1 ist schon eine Schicht oder ein freier Tag</translation>
    </message>
    <message>
        <source>Add a shift for %1, %2</source>
        <translation>Schicht für %1 hinzufügen, %2</translation>
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
        <translation>Entscheiden Sie zuerst den Konflikt dieser Schicht</translation>
    </message>
    <message>
        <source>This shift came to the service after the plan was made; it is taken as it is</source>
        <translation>Diese Schicht kam nach dem Plan in den Dienst; sie wird übernommen, wie sie ist</translation>
    </message>
    <message>
        <source>Time off in this shift belongs to a request; edit it on the service</source>
        <translation>Die Abwesenheit in dieser Schicht gehört zu einem Antrag; ändern Sie sie im Dienst</translation>
    </message>
    <message>
        <source>overlaps the shift %1</source>
        <translation>überschneidet die Schicht %1</translation>
    </message>
    <message>
        <source>lies on a day off</source>
        <translation>liegt auf einem freien Tag</translation>
    </message>
    <message>
        <source>outside the schedule&apos;s weeks</source>
        <translation>außerhalb der Wochen des Dienstplans</translation>
    </message>
    <message>
        <source>As it stands: nobody took the offer</source>
        <translation>Wie es steht: Niemand hat das Angebot angenommen</translation>
    </message>
</context>
<context>
    <name>Unrouted</name>
    <message>
        <source>%1 not applied yet</source>
        <comment>agents</comment>
        <translation>%1 noch nicht übernommen</translation>
    </message>
    <message>
        <source>%1 Available instead of On Queue</source>
        <comment>agents</comment>
        <translation>%1 „Verfügbar“ statt „In Warteschlange“</translation>
    </message>
    <message>
        <source>%1 not responding</source>
        <comment>agents</comment>
        <translation>%1 ohne Reaktion</translation>
    </message>
    <message>
        <source>%1 off queue</source>
        <comment>agents</comment>
        <translation>%1 außerhalb der Warteschlange</translation>
    </message>
    <message>
        <source>%1 without an active queue</source>
        <comment>agents</comment>
        <translation>%1 ohne aktive Warteschlange</translation>
    </message>
    <message>
        <source>%1 the service says nothing about</source>
        <comment>agents</comment>
        <translation>%1 ohne Angabe des Dienstes</translation>
    </message>
    <message>
        <source>The service still holds a schedule without this time on queue</source>
        <translation>Der Dienst hat noch einen Dienstplan ohne diese Zeit in der Warteschlange</translation>
    </message>
    <message>
        <source>Signed in and scheduled on queue, but On Queue was not chosen</source>
        <translation>Angemeldet und für die Warteschlange eingeplant, aber „In Warteschlange“ nicht gewählt</translation>
    </message>
    <message>
        <source>A conversation was not answered: nothing is routed until the agent returns</source>
        <translation>Ein Gespräch wurde nicht angenommen: Bis der Agent zurückkehrt, wird nichts zugeteilt</translation>
    </message>
    <message>
        <source>Scheduled on queue, but away from it or signed out</source>
        <translation>Für die Warteschlange eingeplant, aber außerhalb oder abgemeldet</translation>
    </message>
    <message>
        <source>On queue, but in no queue that is active for the agent</source>
        <translation>In der Warteschlange, aber in keiner, die für den Agenten aktiv ist</translation>
    </message>
    <message>
        <source>The service does not tell what this agent does</source>
        <translation>Der Dienst sagt nicht, was dieser Agent tut</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>nicht in dieser Übertragung</translation>
    </message>
    <message>
        <source>The push changes this schedule group, but not this agent</source>
        <translation>Die Übertragung ändert diese Dienstplangruppe, aber nicht diesen Agenten</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht übernommen</translation>
    </message>
    <message>
        <source>Available, not On Queue</source>
        <translation>Verfügbar, nicht in Warteschlange</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>ohne Reaktion</translation>
    </message>
    <message>
        <source>off queue</source>
        <translation>außerhalb der Warteschlange</translation>
    </message>
    <message>
        <source>no active queue</source>
        <translation>keine aktive Warteschlange</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>On Queue, not responding</source>
        <translation>In Warteschlange, ohne Reaktion</translation>
    </message>
    <message>
        <source>On Queue, no active queue</source>
        <translation>In Warteschlange, keine aktiv</translation>
    </message>
    <message>
        <source>On Queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>Nobody should be taking conversations now</source>
        <translation>Niemand soll jetzt Gespräche annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) that should be taking conversations now do</source>
        <translation>
            <numerusform>%1 von %n Agent, der jetzt Gespräche annehmen soll, tut es</numerusform>
            <numerusform>%1 von %n Agenten, die jetzt Gespräche annehmen sollen, tun es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned agent(s) not taking conversations: %1</source>
        <translation>
            <numerusform>%n geplanter Agent nimmt keine Gespräche an: %1</numerusform>
            <numerusform>%n geplante Agenten nehmen keine Gespräche an: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No agent of this push is missing</source>
        <translation>Kein Agent dieser Übertragung fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this push not taking conversations: %1</source>
        <translation>
            <numerusform>%n Agent dieser Übertragung nimmt keine Gespräche an: %1</numerusform>
            <numerusform>%n Agenten dieser Übertragung nehmen keine Gespräche an: %1</numerusform>
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
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>goal %1, since %2</source>
        <comment>per cent, time</comment>
        <translation>Ziel %1, seit %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>of %1 offered, %2 abandoned</source>
        <translation>von %1 angebotenen, %2 abgebrochen</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>Nehmen nicht an</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>of %1 expected now</source>
        <translation>von %1 jetzt erwarteten</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Offene Tausche</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <translation>
            <numerusform>%n wartet auf eine Entscheidung</numerusform>
            <numerusform>%n warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups being pushed</source>
        <translation>Gruppen in Übertragung</translation>
    </message>
    <message>
        <source>no journal of the team</source>
        <translation>kein Journal des Teams</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n braucht jemanden</numerusform>
            <numerusform>%n brauchen jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>keine fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Schedule writes</source>
        <translation>Dienstplan-Schreibvorgänge</translation>
    </message>
    <message>
        <source>Nobody pushed today</source>
        <translation>Heute hat niemand übertragen</translation>
    </message>
    <message>
        <source>Nothing was written since the monitor began</source>
        <translation>Seit dem Start des Monitors wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, how much, beside what</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, city of the zone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WatchNotices</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n Dienstplangruppe</numerusform>
            <numerusform>%n Dienstplangruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushes %2: %3 in %4.</source>
        <comment>planner, plan, agents, groups</comment>
        <translation>%1 überträgt %2: %3 in %4.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) meets trouble: %3, %4 of %5 parked.</source>
        <comment>plan, planner, troubles, agents</comment>
        <translation>Die Übertragung von %1 (%2) stößt auf Probleme: %3, %4 von %5 geparkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) did not go through at once</source>
        <translation>
            <numerusform>%n Schreibvorgang ging nicht sofort durch</numerusform>
            <numerusform>%n Schreibvorgänge gingen nicht sofort durch</numerusform>
        </translation>
    </message>
    <message>
        <source>A schedule write by %1 to %2 failed.</source>
        <comment>who, business unit</comment>
        <translation>Das Schreiben eines Dienstplans durch %1 in %2 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) failed in %3.</source>
        <comment>plan, planner, business unit</comment>
        <translation>Die Übertragung von %1 (%2) ist in %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) ended: %3 of %4 applied, %5 parked.</source>
        <comment>plan, planner, agents</comment>
        <translation>Die Übertragung von %1 (%2) ist beendet: %3 von %4 übernommen, %5 geparkt.</translation>
    </message>
    <message>
        <source>A Push &amp;Starts</source>
        <translation>Eine Übertragung &amp;beginnt</translation>
    </message>
    <message>
        <source>A Push Meets &amp;Trouble</source>
        <translation>Eine Übertragung stößt auf &amp;Probleme</translation>
    </message>
    <message>
        <source>A Push or a Write &amp;Fails</source>
        <translation>Übertragung oder Schreiben schlägt &amp;fehl</translation>
    </message>
    <message>
        <source>A Push &amp;Ends</source>
        <translation>Eine Übertragung &amp;endet</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Changed, merges</source>
        <translation>Geändert, fügt sich</translation>
    </message>
    <message>
        <source>Would void a trade</source>
        <translation>Würde Tausch aufheben</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Tausch zu prüfen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>Nicht stimmig</translation>
    </message>
    <message>
        <source>The service already holds what the plan wants.</source>
        <translation>Der Dienst enthält schon, was der Plan will.</translation>
    </message>
    <message>
        <source>Nothing changed since you loaded it; it applies as planned.</source>
        <translation>Nichts hat sich geändert, seit Sie geladen haben; es gilt wie geplant.</translation>
    </message>
    <message>
        <source>Changed on the service since you loaded it; both changes fit together.</source>
        <translation>Im Dienst geändert, seit Sie geladen haben; beide Änderungen passen zusammen.</translation>
    </message>
    <message>
        <source>The plan changes a shift that is on offer in a shift trade.</source>
        <translation>Der Plan ändert eine Schicht, die in einem Schichttausch angeboten wird.</translation>
    </message>
    <message>
        <source>A matched shift trade waits for review; writes are refused until it is decided.</source>
        <translation>Ein vereinbarter Schichttausch wartet auf Prüfung; bis zur Entscheidung werden Schreibvorgänge abgelehnt.</translation>
    </message>
    <message>
        <source>Changed on the service and in the plan, differently. Needs your decision.</source>
        <translation>Im Dienst und im Plan verschieden geändert. Braucht Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>The planned schedule would not be sound; it is left out of the push.</source>
        <translation>Der geplante Dienstplan wäre nicht stimmig; er bleibt bei der Übertragung aus.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Already present</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Ohne Partner</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Open, state unknown</source>
        <translation>Offen, Zustand unbekannt</translation>
    </message>
    <message>
        <source>Push</source>
        <comment>disposition of an agent</comment>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Shift trade waits for review</source>
        <translation>Schichttausch wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Would void a shift trade</source>
        <translation>Würde einen Schichttausch aufheben</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>The service refused the agent</source>
        <translation>Der Dienst hat den Agenten abgelehnt</translation>
    </message>
    <message>
        <source>The plan is not sound</source>
        <translation>Der Plan ist nicht stimmig</translation>
    </message>
    <message>
        <source>Conflict not decided</source>
        <translation>Konflikt nicht entschieden</translation>
    </message>
    <message>
        <source>Weekly maximum</source>
        <translation>Wochenhöchstzeit</translation>
    </message>
    <message>
        <source>Weekly minimum</source>
        <translation>Wochenmindestzeit</translation>
    </message>
    <message>
        <source>Planning period maximum</source>
        <translation>Höchstzeit im Planungszeitraum</translation>
    </message>
    <message>
        <source>Planning period minimum</source>
        <translation>Mindestzeit im Planungszeitraum</translation>
    </message>
    <message>
        <source>Rest time</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Overlaps a shift</source>
        <translation>Überschneidet eine Schicht</translation>
    </message>
    <message>
        <source>Starts too soon</source>
        <translation>Beginnt zu bald</translation>
    </message>
    <message>
        <source>Shift times changed</source>
        <translation>Schichtzeiten geändert</translation>
    </message>
    <message>
        <source>Shift is gone</source>
        <translation>Schicht ist weg</translation>
    </message>
    <message>
        <source>External activities</source>
        <translation>Externe Aktivitäten</translation>
    </message>
    <message>
        <source>Activity not tradable</source>
        <translation>Aktivität nicht tauschbar</translation>
    </message>
    <message>
        <source>Outside accepted times</source>
        <translation>Außerhalb der angenommenen Zeiten</translation>
    </message>
    <message>
        <source>Agent not scheduled</source>
        <translation>Agent nicht eingeplant</translation>
    </message>
    <message>
        <source>Different skills</source>
        <translation>Andere Fähigkeiten</translation>
    </message>
    <message>
        <source>Unequal paid time</source>
        <translation>Ungleiche bezahlte Zeit</translation>
    </message>
    <message>
        <source>Another schedule is published</source>
        <translation>Ein anderer Dienstplan ist veröffentlicht</translation>
    </message>
    <message>
        <source>Schedule is gone</source>
        <translation>Dienstplan ist weg</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Trading is off</source>
        <translation>Tauschen ist abgeschaltet</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>Nicht mehr offen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two shifts overlap</source>
        <translation>Zwei Schichten überschneiden sich</translation>
    </message>
    <message>
        <source>A shift lies on approved time off</source>
        <translation>Eine Schicht liegt auf genehmigter Abwesenheit</translation>
    </message>
    <message>
        <source>Activities overlap</source>
        <translation>Aktivitäten überschneiden sich</translation>
    </message>
    <message>
        <source>Not on the scheduling interval</source>
        <translation>Nicht im Planungsraster</translation>
    </message>
    <message>
        <source>Short rest between shifts</source>
        <translation>Kurze Ruhe zwischen Schichten</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Lange Woche</translation>
    </message>
    <message>
        <source>Unknown activity code</source>
        <translation>Unbekannter Aktivitätscode</translation>
    </message>
    <message>
        <source>Activity code is not active</source>
        <translation>Aktivitätscode ist nicht aktiv</translation>
    </message>
    <message>
        <source>Unknown agent</source>
        <translation>Unbekannter Agent</translation>
    </message>
    <message>
        <source>Agent belongs to another business unit</source>
        <translation>Agent gehört zu einer anderen Geschäftseinheit</translation>
    </message>
    <message>
        <source>The shift is not in the schedule</source>
        <translation>Die Schicht ist nicht im Dienstplan</translation>
    </message>
    <message>
        <source>Outside the schedule&apos;s weeks</source>
        <translation>Außerhalb der Wochen des Dienstplans</translation>
    </message>
    <message>
        <source>A shift without activities</source>
        <translation>Eine Schicht ohne Aktivitäten</translation>
    </message>
    <message>
        <source>The plan changes the same time differently</source>
        <translation>Der Plan ändert dieselbe Zeit anders</translation>
    </message>
    <message>
        <source>The plan changes a shift that is gone from the service</source>
        <translation>Der Plan ändert eine Schicht, die im Dienst weg ist</translation>
    </message>
    <message>
        <source>The plan removes a shift that was changed on the service</source>
        <translation>Der Plan entfernt eine Schicht, die im Dienst geändert wurde</translation>
    </message>
    <message>
        <source>The planned shift overlaps one that came to the service</source>
        <translation>Die geplante Schicht überschneidet eine, die in den Dienst kam</translation>
    </message>
    <message>
        <source>Both changes together are not a sound schedule</source>
        <translation>Beide Änderungen zusammen ergeben keinen stimmigen Dienstplan</translation>
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
        <translation>Wählen Sie einen Agenten, um die Woche zu sehen: worauf der Plan beruht, was der Dienst enthält und was eine Übertragung dort hinterlässt.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>Die ganze Woche zeigen</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mehr Zeit zeigen (−)</translation>
    </message>
    <message>
        <source>Show less time, closer (+)</source>
        <translation>Weniger Zeit zeigen, näher (+)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche von %1</translation>
    </message>
    <message>
        <source>Shifts of %1, %2</source>
        <translation>Schichten von %1, %2</translation>
    </message>
    <message>
        <source>Timeline of an agent</source>
        <translation>Zeitleiste eines Agenten</translation>
    </message>
    <message>
        <source>Drag it to move it, drag an edge to change its length (Ctrl: finer). Keys: Alt+arrows, with Shift the end.</source>
        <translation>Ziehen verschiebt, Ziehen am Rand ändert die Länge (Strg: feiner). Tasten: Alt+Pfeile, mit Umschalt das Ende.</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Woche des Agenten</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>management unit</comment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Management unit</source>
        <translation>Verwaltungseinheit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Tausch zu prüfen</translation>
    </message>
    <message>
        <source>What the check says about the agent</source>
        <translation>Was die Prüfung über den Agenten sagt</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Ändert sich am</translation>
    </message>
    <message>
        <source>Shift trade</source>
        <translation>Schichttausch</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>no change planned</source>
        <translation>keine Änderung geplant</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Clear, %n warning(s)</source>
        <translation>
            <numerusform>In Ordnung, %n Warnung</numerusform>
            <numerusform>In Ordnung, %n Warnungen</numerusform>
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
        <translation>Angebot ohne Partner</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>trade state, agent</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n weiterer</numerusform>
            <numerusform>%1, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>Schichttausch Tausch</translation>
    </message>
    <message>
        <source>trade open</source>
        <comment>why an agent is left out, short</comment>
        <translation>Tausch</translation>
    </message>
    <message>
        <source>voids trade</source>
        <comment>why an agent is left out, short</comment>
        <translation>hebt Tausch auf</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>why an agent is left out, short</comment>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>why an agent is left out, short</comment>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>not sound</source>
        <comment>why an agent is left out, short</comment>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why an agent is left out, short</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done with an agent, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What this push does with the agent, and why</source>
        <translation>Was diese Übertragung mit dem Agenten macht und warum</translation>
    </message>
    <message>
        <source>Corrected in this window</source>
        <translation>In diesem Fenster geändert</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>problem, line of the plan&apos;s file</comment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>P&amp;ush Chosen Agents</source>
        <translation>Gewählte Agenten ü&amp;bertragen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Takes the chosen agents into this push</source>
        <translation>Nimmt die gewählten Agenten in diese Übertragung auf</translation>
    </message>
    <message>
        <source>E&amp;xclude Chosen Agents</source>
        <translation>Gewählte Agenten &amp;ausschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out of this push</source>
        <translation>Lässt die gewählten Agenten bei dieser Übertragung aus</translation>
    </message>
    <message>
        <source>Par&amp;k Chosen Agents</source>
        <translation>Gewählte Agenten &amp;parken</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out now and brings them back when their trade ends</source>
        <translation>Lässt die gewählten Agenten jetzt aus und holt sie zurück, wenn ihr Tausch endet</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n gewählt:</numerusform>
            <numerusform>%n gewählt:</numerusform>
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
        <translation>Jetzt schließen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CommandPalette</name>
    <message>
        <source>Nothing is called that. Commands, schedule groups, agents and trades (swaps) are found.</source>
        <translation>So heißt nichts. Gefunden werden Befehle, Dienstplangruppen, Agenten und Tausche.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do, or whom to see?</source>
        <translation>Was möchten Sie tun, oder wen sehen?</translation>
    </message>
    <message>
        <source>Find a command, a group, an agent or a trade</source>
        <translation>Befehl, Gruppe, Agenten oder Tausch suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ComparisonView</name>
    <message>
        <source>What each choice leads to</source>
        <translation>Wohin jede Wahl führt</translation>
    </message>
    <message>
        <source>Both choices, %1</source>
        <translation>Beide Möglichkeiten, %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictBar</name>
    <message>
        <source>Keep service</source>
        <translation>Dienst behalten</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Previous conflict of this day</source>
        <translation>Voriger Konflikt dieses Tages</translation>
    </message>
    <message>
        <source>Next conflict of this day</source>
        <translation>Nächster Konflikt dieses Tages</translation>
    </message>
    <message>
        <source>Conflict %1 of %2 on this day.</source>
        <translation>Konflikt %1 von %2 an diesem Tag.</translation>
    </message>
    <message>
        <source>A conflict on %1 waits for a decision.</source>
        <translation>Ein Konflikt am %1 wartet auf eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts on other days wait for a decision.</source>
        <translation>
            <numerusform>%n Konflikt an anderen Tagen wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Konflikte an anderen Tagen warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
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
        <translation>Agent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>day off, %1</source>
        <translation>freier Tag, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no shift on that side</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, whole day</source>
        <translation>%1, ganzer Tag</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Service kept</source>
        <translation>Dienst behalten</translation>
    </message>
    <message>
        <source>Who changed the service&apos;s side, when and why, and what is disputed</source>
        <translation>Wer die Seite des Dienstes wann und warum geändert hat und was strittig ist</translation>
    </message>
    <message>
        <source>Service, plan</source>
        <translation>Dienst, Plan</translation>
    </message>
    <message>
        <source>The shift as the service has it now, and below as the plan wants it</source>
        <translation>Die Schicht, wie sie jetzt im Dienst steht, darunter, wie der Plan sie will</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Shift trade approved</source>
        <translation>Schichttausch genehmigt</translation>
    </message>
    <message>
        <source>Trade with %1 approved</source>
        <translation>Tausch mit %1 genehmigt</translation>
    </message>
    <message>
        <source>Time off entered</source>
        <translation>Abwesenheit eingetragen</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>on the service</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what happened, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a conflict is not decided</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Planned kept</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a decision that cannot be taken back</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Can be taken back until the group is pushed</source>
        <translation>Kann bis zur Übertragung der Gruppe zurückgenommen werden</translation>
    </message>
    <message>
        <source>Was sent; it cannot be taken back</source>
        <translation>Wurde gesendet; nicht zurückzunehmen</translation>
    </message>
    <message>
        <source>On the service: %1
Planned: %2</source>
        <translation>Im Dienst: %1
Geplant: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Keep service</source>
        <comment>way out of a conflict</comment>
        <translation>Dienst behalten</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <comment>way out of a conflict</comment>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Keep &amp;Service</source>
        <translation>&amp;Dienst behalten</translation>
    </message>
    <message>
        <source>Keep &amp;Planned</source>
        <translation>&amp;Plan behalten</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining</source>
        <translation>Dienst behalten, für alle übrigen</translation>
    </message>
    <message>
        <source>Every open conflict of this group stays as the service has it</source>
        <translation>Jeder offene Konflikt dieser Gruppe bleibt, wie der Dienst es hat</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining</source>
        <translation>Plan behalten, für alle übrigen</translation>
    </message>
    <message>
        <source>In every open conflict of this group the planned shift wins</source>
        <translation>In jedem offenen Konflikt dieser Gruppe gilt die geplante Schicht</translation>
    </message>
    <message>
        <source>The shift stays as the service has it; the planned change is dropped. In the table: 1</source>
        <translation>Die Schicht bleibt wie im Dienst; die geplante Änderung entfällt. In der Tabelle: 1</translation>
    </message>
    <message>
        <source>The planned shift replaces what is on the service. In the table: 2</source>
        <translation>Die geplante Schicht ersetzt die im Dienst. In der Tabelle: 2</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining of the Agent</source>
        <translation>Dienst behalten für alle übrigen des Agenten</translation>
    </message>
    <message>
        <source>Every open conflict of this agent stays as the service has it</source>
        <translation>Jeder offene Konflikt dieses Agenten bleibt wie im Dienst</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining of the Agent</source>
        <translation>Plan behalten für alle übrigen des Agenten</translation>
    </message>
    <message>
        <source>In every open conflict of this agent the planned shift wins</source>
        <translation>In jedem offenen Konflikt dieses Agenten gilt die geplante Schicht</translation>
    </message>
    <message>
        <source>The Change Follows the &amp;Person</source>
        <translation>Die Änderung folgt der &amp;Person</translation>
    </message>
    <message>
        <source>The agent keeps the planned times, on the shift that was taken</source>
        <translation>Der Agent behält die geplanten Zeiten auf der erhaltenen Schicht</translation>
    </message>
    <message>
        <source>The Change Stays with the S&amp;hift</source>
        <translation>Die Änderung bleibt bei der Sc&amp;hicht</translation>
    </message>
    <message>
        <source>The planned change becomes the other agent&apos;s, with the shift that was given away</source>
        <translation>Die geplante Änderung geht mit der abgegebenen Schicht an den anderen Agenten</translation>
    </message>
    <message>
        <source>&amp;Undo Decision</source>
        <translation>Entscheidung zur&amp;ücknehmen</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes the chosen decisions back; possible until they are sent</source>
        <translation>Nimmt die gewählten Entscheidungen zurück; möglich, bis sie gesendet sind</translation>
    </message>
    <message>
        <source>For all remaining</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <source>The same for every open conflict of the agent or of the group</source>
        <translation>Dasselbe für jeden offenen Konflikt des Agenten oder der Gruppe</translation>
    </message>
    <message>
        <source>The service changed meanwhile: decide again for %1, %2. The earlier decision was made on what is not there any more.</source>
        <translation>Der Dienst hat sich inzwischen geändert: Entscheiden Sie noch einmal für %1, %2. Was Sie entschieden hatten, gibt es so nicht mehr.</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a planned change follows an agent</comment>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>Stay with the shift</source>
        <translation>Bei der Schicht</translation>
    </message>
    <message>
        <source>%1 keeps the planned times, on the shift that was taken</source>
        <translation>%1 behält die geplanten Zeiten auf der erhaltenen Schicht</translation>
    </message>
    <message>
        <source>The planned change stays with the shift that was given away and becomes %1&apos;s</source>
        <translation>Die geplante Änderung bleibt bei der abgegebenen Schicht und gilt für %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A made-up contact centre on this computer: business units, agents, shift trades and a plan to push. Nothing leaves the computer.</source>
        <translation>Ein erfundenes Kontaktcenter auf diesem Rechner: Geschäftseinheiten, Agenten, Schichttausche und ein Plan zum Übertragen. Nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Connect to Genesys Cloud</source>
        <translation>Mit Genesys Cloud verbinden</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>&amp;API-URL</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>An&amp;melde-URL</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A URL begins with https:// and names a host.</source>
        <translation>Eine URL beginnt mit https:// und nennt einen Rechner.</translation>
    </message>
    <message>
        <source>Only https, except to this computer.</source>
        <translation>Nur https, außer zu diesem Rechner.</translation>
    </message>
    <message>
        <source>The client ID is the one of your OAuth client with client credentials.</source>
        <translation>Die Client-ID ist die Ihres OAuth-Clients mit Client Credentials.</translation>
    </message>
    <message>
        <source>The client secret stays in memory and is not written anywhere.</source>
        <translation>Das Client-Geheimnis bleibt im Speicher und wird nirgends geschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the system&apos;s keychain</source>
        <translation>Geheimnis im Schlüsselbund des Systems &amp;behalten</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Früher benutzt</translation>
    </message>
    <message>
        <source>Connections used before</source>
        <translation>Früher benutzte Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Takes the connection out of this list and its secret out of the keychain</source>
        <translation>Nimmt die Verbindung aus dieser Liste und ihr Geheimnis aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Another address, for instance a gateway</source>
        <translation>Andere Adresse, zum Beispiel ein Gateway</translation>
    </message>
    <message>
        <source>as you like; else the host&apos;s</source>
        <translation>nach Belieben; sonst der des Rechners</translation>
    </message>
    <message>
        <source>Otherwise it stays in memory until the window is closed; it is never written to a file</source>
        <translation>Sonst bleibt es im Speicher, bis das Fenster geschlossen wird; in eine Datei wird es nie geschrieben</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The API URL is where the gateway takes requests, for instance https://api.example.com.</source>
        <translation>Die API-URL ist die Adresse, an der das Gateway Anfragen annimmt, zum Beispiel https://api.example.com.</translation>
    </message>
    <message>
        <source>Without a secret here the one in the keychain is used.</source>
        <translation>Ohne Geheimnis hier wird das im Schlüsselbund genommen.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectionDesk</name>
    <message>
        <source>Connect to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CopyPlanDialog</name>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>schedule group, draft or published</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>schedule group, its description</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy from another schedule</source>
        <translation>Aus anderem Dienstplan kopieren</translation>
    </message>
    <message>
        <source>Makes a plan that gives every agent of one schedule the shifts of another one. Nothing is written until you check and push it.</source>
        <translation>Macht einen Plan, der allen Agenten eines Dienstplans die Schichten eines anderen gibt. Geschrieben wird nichts, bis Sie ihn prüfen und übertragen.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändere</translation>
    </message>
    <message>
        <source>&amp;to be like</source>
        <translation>&amp;so wie</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Plan &amp;machen</translation>
    </message>
    <message>
        <source>This business unit has no other schedule in the weeks shown.</source>
        <translation>Diese Geschäftseinheit hat in den gezeigten Wochen keinen anderen Dienstplan.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CountTabBar</name>
    <message>
        <source>%1, %2</source>
        <comment>tab, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CoverageChart</name>
    <message>
        <source>Staff on queue against what is required</source>
        <translation>Besetzung gegen Bedarf</translation>
    </message>
    <message>
        <source>%1: required %2, %3 %4, %5 %6</source>
        <comment>interval, number, curve, number, curve, number</comment>
        <translation>%1: benötigt %2, %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>required</source>
        <translation>benötigt</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayButton</name>
    <message>
        <source>ddd d</source>
        <extracomment>Very short date: weekday and day of the month</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1, Konflikt</translation>
    </message>
    <message>
        <source>%1, changes</source>
        <translation>%1, Änderungen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayStrip</name>
    <message>
        <source>Days of the week</source>
        <translation>Tage der Woche</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Demonstration</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>reading the week: %1 of %2 schedule groups</source>
        <translation>Woche wird gelesen: %1 von %2 Dienstplangruppen</translation>
    </message>
    <message>
        <source>checking the sample plan</source>
        <translation>Beispielplan wird geprüft</translation>
    </message>
    <message>
        <source>pushing: %1 of %2 schedule groups ended; trade jobs %3 of %4 this minute</source>
        <translation>Übertragung: %1 von %2 Dienstplangruppen beendet; Tauschaufträge %3 von %4 in dieser Minute</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DockSpace</name>
    <message>
        <source>Schedule groups</source>
        <translation>Dienstplangruppen</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Woche des Agenten</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Warteschlangenleistung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Tables and the agent’s week</source>
        <translation>Tabellen und Woche des Agenten</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Leisten</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::EmptyState</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FlightDesk</name>
    <message>
        <source>Open Flight Reco&amp;rd…</source>
        <translation>Flugsch&amp;reiber öffnen …</translation>
    </message>
    <message>
        <source>Shows the record of a push and replays it; nothing is sent</source>
        <translation>Zeigt die Aufzeichnung einer Übertragung und spielt sie ab; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Save &amp;Flight Record…</source>
        <translation>&amp;Flugschreiber speichern …</translation>
    </message>
    <message>
        <source>What went in, what happened and what came of it, in one file that shows every change</source>
        <translation>Was hineinging, was geschah und was daraus wurde, in einer Datei, der man jede Änderung ansieht</translation>
    </message>
    <message>
        <source>Save Deltas as CS&amp;V…</source>
        <translation>Deltas als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>What the push changed, agent by agent; no cell can become a formula</source>
        <translation>Was die Übertragung geändert hat, Agent für Agent; keine Zelle kann zur Formel werden</translation>
    </message>
    <message>
        <source>&amp;Incident Report…</source>
        <translation>Vorfallber&amp;icht …</translation>
    </message>
    <message>
        <source>The push for people, with charts: PDF or HTML</source>
        <translation>Die Übertragung für Menschen, mit Diagrammen: PDF oder HTML</translation>
    </message>
    <message>
        <source>Open a flight record</source>
        <translation>Flugschreiber öffnen</translation>
    </message>
    <message>
        <source>Flight records (*.shiftlane)</source>
        <translation>Flugschreiber (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the flight record</source>
        <translation>Flugschreiber speichern</translation>
    </message>
    <message>
        <source>Flight record, names of agents masked (*.shiftlane)</source>
        <translation>Flugschreiber, Namen der Agenten unkenntlich (*.shiftlane)</translation>
    </message>
    <message>
        <source>Flight record (*.shiftlane)</source>
        <translation>Flugschreiber (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the deltas</source>
        <translation>Deltas speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the incident report</source>
        <translation>Vorfallbericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FreezeBar</name>
    <message>
        <source>&amp;Freeze Trading until Pushed…</source>
        <translation>Tausch bis zur Übertragung s&amp;perren …</translation>
    </message>
    <message>
        <source>Freeze trading</source>
        <translation>Tausch sperren</translation>
    </message>
    <message>
        <source>Changes the settings of these management units at the service</source>
        <translation>Ändert die Einstellungen dieser Verwaltungseinheiten beim Dienst</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Jetzt wieder einschalten</translation>
    </message>
    <message>
        <source>Switches shift trading on again before the push ends</source>
        <translation>Schaltet den Schichttausch vor dem Ende der Übertragung wieder ein</translation>
    </message>
    <message>
        <source>Freeze trading…</source>
        <translation>Tausch sperren …</translation>
    </message>
    <message>
        <source>No agent of this group&apos;s units offers or takes a shift until its push ends</source>
        <translation>Kein Agent der Einheiten dieser Gruppe bietet Schichten an oder nimmt sie an, bis ihre Übertragung endet</translation>
    </message>
    <message>
        <source>Shift trading</source>
        <translation>Schichttausch</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Week and whether agents see the schedule</source>
        <translation>Woche, und ob Agenten den Dienstplan sehen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Geplant: + neu, ~ geändert, − entfernt</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Tausche</translation>
    </message>
    <message>
        <source>Open shift trades (swaps)</source>
        <translation>Offene Schichttausche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The service&apos;s number of the schedule</source>
        <translation>Die Nummer des Dienstplans im Dienst</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>week</comment>
        <translation>%1, veröff.</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <comment>week</comment>
        <translation>%1, Entwurf</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <comment>week, name</comment>
        <translation>%1, Entwurf %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>business unit, city of its zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 open, of them %2 wait for review</source>
        <translation>%1 offen, davon warten %2 auf Prüfung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>Schichttausch Tausch</translation>
    </message>
    <message>
        <source>Waits 6 s for budget</source>
        <comment>widest state</comment>
        <translation>Wartet 6 s auf Budget</translation>
    </message>
    <message>
        <source>Since you loaded</source>
        <comment>a schedule changed</comment>
        <translation>Seit Sie luden</translation>
    </message>
    <message>
        <source>Changed since you loaded it: %1</source>
        <comment>when, who</comment>
        <translation>Geändert, seit Sie luden: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>week, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the schedule last, and whether that was after you loaded it</source>
        <translation>Wer den Dienstplan zuletzt geändert hat, und ob das nach Ihrem Laden war</translation>
    </message>
    <message>
        <source>Last pushed</source>
        <translation>Zuletzt übertragen</translation>
    </message>
    <message>
        <source>By the journal: the last push into this schedule</source>
        <translation>Laut Journal: die letzte Übertragung in diesen Dienstplan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>When its weeks begin</source>
        <translation>Wann seine Wochen beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) planned</source>
        <translation>
            <numerusform>%n Agent geplant</numerusform>
            <numerusform>%n Agenten geplant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsPage</name>
    <message>
        <source>Schedule groups</source>
        <translation>Dienstplangruppen</translation>
    </message>
    <message>
        <source>No group matches the search</source>
        <translation>Keine Gruppe passt zur Suche</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see all.</source>
        <translation>Mit Escape im Suchfeld sehen Sie alle.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n Group(s)</source>
        <translation>
            <numerusform>%n Gruppe &amp;anhalten</numerusform>
            <numerusform>%n Gruppen &amp;anhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n Group(s)</source>
        <translation>
            <numerusform>%n Gruppe &amp;fortsetzen</numerusform>
            <numerusform>%n Gruppen &amp;fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n Group(s)</source>
        <translation>
            <numerusform>%n Gruppe &amp;stoppen</numerusform>
            <numerusform>%n Gruppen &amp;stoppen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HelpWindow</name>
    <message>
        <source>Shiftlane Help</source>
        <translation>Shiftlane-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Kein Thema enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryModel</name>
    <message>
        <source>Open</source>
        <comment>a push</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a push</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>With failures</source>
        <comment>a push</comment>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Nothing applied</source>
        <comment>a push</comment>
        <translation>Nichts übernommen</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>a push</comment>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>a push</comment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n business unit(s)</source>
        <translation>
            <numerusform>%n Geschäftseinheit</numerusform>
            <numerusform>%n Geschäftseinheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>business units, weeks</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>pushed by choice</source>
        <translation>auf Wunsch übertragen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>kept the service&apos;s shift</source>
        <translation>Schicht des Dienstes behalten</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>geplante Schicht behalten</translation>
    </message>
    <message>
        <source>kept both shifts</source>
        <translation>beide Schichten behalten</translation>
    </message>
    <message>
        <source>the change follows the person</source>
        <translation>die Änderung folgt der Person</translation>
    </message>
    <message>
        <source>the change follows the shift</source>
        <translation>die Änderung folgt der Schicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Nach der Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>which business units and weeks a push was about</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Settled by hand: conflicts, parked, excluded</source>
        <translation>Von Hand geregelt: Konflikte, geparkt, ausgeschlossen</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be rolled back from here</source>
        <translation>Von einem anderen Konto oder Dienst: von hier nicht zurückzurollen</translation>
    </message>
    <message>
        <source>Published by this push</source>
        <translation>Durch diese Übertragung veröffentlicht</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryPage</name>
    <message>
        <source>Past pushes</source>
        <translation>Frühere Übertragungen</translation>
    </message>
    <message>
        <source>Agents of the push</source>
        <translation>Agenten der Übertragung</translation>
    </message>
    <message>
        <source>Roll &amp;Back This Push…</source>
        <translation>Diese Übertragung &amp;zurückrollen …</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen …</translation>
    </message>
    <message>
        <source>Loads what was there before this push as a plan to check; nothing is written yet</source>
        <translation>Lädt, was vor dieser Übertragung da war, als Plan zum Prüfen; geschrieben wird noch nichts</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Noch keine Übertragung</translation>
    </message>
    <message>
        <source>Every push that the journal keeps appears here, with what was decided.</source>
        <translation>Jede Übertragung aus dem Journal erscheint hier, mit dem, was entschieden wurde.</translation>
    </message>
    <message>
        <source>No push chosen</source>
        <translation>Keine Übertragung gewählt</translation>
    </message>
    <message>
        <source>Choose one above to see its agents.</source>
        <translation>Wählen Sie oben eine, um ihre Agenten zu sehen.</translation>
    </message>
    <message>
        <source>Reading the push…</source>
        <translation>Übertragung wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing was planned in this push</source>
        <translation>In dieser Übertragung war nichts geplant</translation>
    </message>
    <message>
        <source>This push was of another account or service.</source>
        <translation>Diese Übertragung war von einem anderen Konto oder Dienst.</translation>
    </message>
    <message>
        <source>This push is not at its end; resume it first.</source>
        <translation>Diese Übertragung ist nicht zu Ende; setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>Rolling back loads what was there before as a plan to check, like any other; nothing is written until you push it.</source>
        <translation>Zurückrollen lädt, was vorher da war, als Plan zum Prüfen wie jeden anderen; geschrieben wird nichts, bis Sie ihn übertragen.</translation>
    </message>
    <message>
        <source>Nothing of this push was applied, so there is nothing to roll back.</source>
        <translation>Von dieser Übertragung wurde nichts übernommen, also gibt es nichts zurückzurollen.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LegendRow</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show or hide this series</source>
        <translation>Diese Reihe zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>What the console asks of the service and what it answers is listed here.</source>
        <translation>Hier steht, was die Konsole vom Dienst verlangt und was er antwortet.</translation>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Media type shown</source>
        <translation>Gezeigter Medientyp</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::MonitorWindow</name>
    <message>
        <source>Shiftlane Monitor</source>
        <translation>Shiftlane-Monitor</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Tausche</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Anzeigetafel</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Looking on: nothing can be sent from this window</source>
        <translation>Nur Zusehen: Aus diesem Fenster kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Close the Monitor</source>
        <translation>Monitor s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Wallboard on the &amp;Whole Screen</source>
        <translation>Anzeigetafel auf dem &amp;ganzen Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Tell Me When</source>
        <translation>&amp;Melden, wenn</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; pushes are not shown.</source>
        <translation>Das Journal %1 ist nicht lesbar; Übertragungen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Without live events: schedule writes are not announced until the connection is back.</source>
        <translation>Ohne Live-Ereignisse: Schreibvorgänge werden erst wieder gemeldet, wenn die Verbindung zurück ist.</translation>
    </message>
    <message>
        <source>%1 – Shiftlane Monitor</source>
        <comment>connection</comment>
        <translation>%1 – Shiftlane-Monitor</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
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
        <translation>Offene Schichttausche</translation>
    </message>
    <message>
        <source>No open shift trades</source>
        <translation>Keine offenen Schichttausche</translation>
    </message>
    <message>
        <source>Trades of the weeks shown appear here by themselves; they are read every few minutes and after a schedule changed.</source>
        <translation>Tausche der gezeigten Wochen erscheinen hier von selbst; sie werden alle paar Minuten und nach jeder Änderung eines Dienstplans gelesen.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteDesk</name>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>Schichttausch Tausch swap</translation>
    </message>
    <message>
        <source>Shift trade, %1</source>
        <comment>its state</comment>
        <translation>Schichttausch, %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PanelDock</name>
    <message>
        <source>Put %1 Back into the Window</source>
        <translation>%1 zurück ins Fenster setzen</translation>
    </message>
    <message>
        <source>Give %1 a Window of Its Own</source>
        <translation>%1 in ein eigenes Fenster setzen</translation>
    </message>
    <message>
        <source>Put %1 Away</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>Schichttausch Tausch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>The trade expires, or the first changed shift starts, whichever comes first</source>
        <translation>Der Tausch läuft ab oder die erste geänderte Schicht beginnt, je nachdem, was früher ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Whose push parked the agent</source>
        <translation>Wessen Übertragung den Agenten geparkt hat</translation>
    </message>
    <message>
        <source>The plan that is loaded leaves this agent out</source>
        <translation>Der geladene Plan lässt diesen Agenten aus</translation>
    </message>
    <message>
        <source>Pushed by itself when the trade ends</source>
        <translation>Wird von selbst übertragen, wenn der Tausch endet</translation>
    </message>
    <message>
        <source>Offered when the trade ends</source>
        <translation>Wird angeboten, wenn der Tausch endet</translation>
    </message>
    <message>
        <source>Pushed by itself as soon as no other plan is open</source>
        <translation>Wird von selbst übertragen, sobald kein anderer Plan offen ist</translation>
    </message>
    <message>
        <source>No trade is known that would end; push again when it suits</source>
        <translation>Es ist kein Tausch bekannt, der enden würde; übertragen Sie, wenn es passt</translation>
    </message>
    <message>
        <source>Past: the trade expired or the first changed shift began</source>
        <translation>Vorbei: Der Tausch ist abgelaufen oder die erste geänderte Schicht hat begonnen</translation>
    </message>
    <message>
        <source>Parked by the push of %1, %2</source>
        <comment>planner, when</comment>
        <translation>Geparkt von der Übertragung von %1, %2</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be pushed from here</source>
        <translation>Gehört zu einem anderen Konto oder Dienst: kann von hier nicht übertragen werden</translation>
    </message>
    <message>
        <source>trade ended</source>
        <translation>Tausch beendet</translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>nicht übertragen</translation>
    </message>
    <message>
        <source>trade open</source>
        <translation>Tausch offen</translation>
    </message>
    <message>
        <source>Nothing holds the agent any more; push again</source>
        <translation>Nichts hält den Agenten mehr auf; erneut übertragen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Geparkte Agenten</translation>
    </message>
    <message>
        <source>Push Parked Agents After &amp;All</source>
        <translation>Geparkte Agenten &amp;doch übertragen</translation>
    </message>
    <message>
        <source>Push after all</source>
        <translation>Doch übertragen</translation>
    </message>
    <message>
        <source>Takes the chosen agents back into this push</source>
        <translation>Nimmt die gewählten Agenten wieder in diese Übertragung auf</translation>
    </message>
    <message>
        <source>Push Parked Agents A&amp;gain</source>
        <translation>Geparkte Agenten e&amp;rneut übertragen</translation>
    </message>
    <message>
        <source>Pushes the chosen agents whose trade ended, or all of them; what others changed is merged</source>
        <translation>Überträgt die gewählten Agenten, deren Tausch beendet ist, oder alle; was andere geändert haben, wird zusammengeführt</translation>
    </message>
    <message>
        <source>%1: nothing is open</source>
        <comment>group</comment>
        <translation>%1: nichts ist offen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, why it cannot be closed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Push %n again</source>
        <translation>
            <numerusform>%n erneut übertragen</numerusform>
            <numerusform>%n erneut übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Push again</source>
        <translation>Erneut übertragen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedTeamPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Geparkte Agenten</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Niemand ist geparkt</translation>
    </message>
    <message>
        <source>Agents that a push on the team&apos;s journal left out until their trade ends are listed here.</source>
        <translation>Hier stehen Agenten, die eine Übertragung im Journal des Teams bis zum Ende ihres Tauschs ausgelassen hat.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PastAgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>geplante Schicht behalten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>noch ohne Ergebnis</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceChart</name>
    <message>
        <source>Chart of queue performance</source>
        <translation>Diagramm der Warteschlangenleistung</translation>
    </message>
    <message>
        <source>Chart of queue performance, %1</source>
        <translation>Diagramm der Warteschlangenleistung, %1</translation>
    </message>
    <message>
        <source>Until %1: offered %2, answered %3, abandoned %4. Arrow keys read one interval.</source>
        <translation>Bis %1: angeboten %2, beantwortet %3, abgebrochen %4. Pfeiltasten lesen ein Intervall.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceTableModel</name>
    <message>
        <source>still counting</source>
        <translation>wird noch gezählt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Flow-out</source>
        <translation>Flow-out</translation>
    </message>
    <message>
        <source>Answered of offered</source>
        <translation>Beantwortet von angeboten</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Average wait of the answered</source>
        <translation>Mittlere Wartezeit der beantworteten</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanDesk</name>
    <message>
        <source>Plans (*.csv *.json)</source>
        <translation>Pläne (*.csv *.json)</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Pläne (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load &amp;Recent</source>
        <translation>&amp;Zuletzt geladen</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Einen Plan laden</translation>
    </message>
    <message>
        <source>Export the weeks shown</source>
        <translation>Die gezeigten Wochen exportieren</translation>
    </message>
    <message>
        <source>Write a sample plan</source>
        <translation>Einen Beispielplan schreiben</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Vorlage schreiben</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Choose the journal</source>
        <translation>Journal wählen</translation>
    </message>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>Journale (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanPreviewDialog</name>
    <message>
        <source>Load a plan</source>
        <translation>Einen Plan laden</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not loadable</source>
        <translation>Nicht ladbar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing of the file is loaded until they are corrected.</source>
        <translation>
            <numerusform>%n Zeile ist falsch. Von der Datei wird nichts geladen, bis sie berichtigt ist.</numerusform>
            <numerusform>%n Zeilen sind falsch. Von der Datei wird nichts geladen, bis sie berichtigt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>agents, schedule groups, changes</comment>
        <translation>%1 in %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n Dienstplangruppe</numerusform>
            <numerusform>%n Dienstplangruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Base known</source>
        <translation>Basis bekannt</translation>
    </message>
    <message>
        <source>The plan carries the snapshot it was made from, so your changes can be told from others&apos;.</source>
        <translation>Der Plan trägt den Stand, aus dem er gemacht wurde; so lassen sich Ihre Änderungen von denen anderer unterscheiden.</translation>
    </message>
    <message>
        <source>Base unknown</source>
        <translation>Basis unbekannt</translation>
    </message>
    <message>
        <source>The file carries no snapshot. Check lists every difference for review; nothing is pushed until you accept that they are yours.</source>
        <translation>Die Datei trägt keinen Stand. „Prüfen“ zeigt jeden Unterschied zur Durchsicht; übertragen wird nichts, bis Sie bestätigen, dass es Ihre sind.</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation>Andere Wochen</translation>
    </message>
    <message numerus="yes">
        <source>The weeks of %n schedule group(s) are not shown now.</source>
        <translation>
            <numerusform>Die Woche von %n Dienstplangruppe wird gerade nicht gezeigt.</numerusform>
            <numerusform>Die Wochen von %n Dienstplangruppen werden gerade nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The plan changes nothing.</source>
        <translation>Der Plan ändert nichts.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <translation>Was am Plan falsch ist</translation>
    </message>
    <message>
        <source>Schedule groups in the plan</source>
        <translation>Dienstplangruppen im Plan</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>&amp;Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PreviewGroupsModel</name>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Geplant: + neu, ~ geändert, − entfernt</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>its week is not shown</source>
        <translation>Woche nicht gezeigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PriceStrip</name>
    <message>
        <source>at worst %1 below required, %2</source>
        <comment>agents, time</comment>
        <translation>schlimmstenfalls %1 unter Bedarf, %2</translation>
    </message>
    <message>
        <source>always at least %1 above required, closest %2</source>
        <comment>agents, time</comment>
        <translation>immer mindestens %1 über Bedarf, am knappsten %2</translation>
    </message>
    <message numerus="yes">
        <source>What leaving out %n agent(s) costs is not known: %1</source>
        <translation>
            <numerusform>Was das Auslassen von %n Agenten kostet, ist nicht bekannt: %1</numerusform>
            <numerusform>Was das Auslassen von %n Agenten kostet, ist nicht bekannt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s) changes nothing on queue</source>
        <translation>
            <numerusform>%n Agenten auszulassen ändert nichts an der Besetzung</numerusform>
            <numerusform>%n Agenten auszulassen ändert nichts an der Besetzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): %1</source>
        <translation>
            <numerusform>Ohne %n Agenten: %1</numerusform>
            <numerusform>Ohne %n Agenten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; service level about %2 % → %3 %, an estimate</source>
        <translation>%1; Servicelevel etwa %2 % → %3 %, geschätzt</translation>
    </message>
    <message>
        <source>Price of leaving agents out</source>
        <translation>Preis des Auslassens</translation>
    </message>
    <message>
        <source>Show staff on queue by interval</source>
        <translation>Besetzung je Intervall zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): counting what it costs…</source>
        <translation>
            <numerusform>Ohne %n Agenten: Es wird gerechnet …</numerusform>
            <numerusform>Ohne %n Agenten: Es wird gerechnet …</numerusform>
        </translation>
    </message>
    <message>
        <source>all pushed</source>
        <comment>staff on queue</comment>
        <translation>alle übertragen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>staff on queue</comment>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushDesk</name>
    <message>
        <source>Retry what failed (%1)</source>
        <comment>agents</comment>
        <translation>Gescheitertes noch einmal (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Gescheitertes noch einmal</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushReviewDialog</name>
    <message numerus="yes">
        <source>waits: %n conflict(s)</source>
        <translation>
            <numerusform>wartet: %n Konflikt</numerusform>
            <numerusform>wartet: %n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>is written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>nobody to write</source>
        <translation>niemand zu schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agent(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1: %n Agent</numerusform>
            <numerusform>%1: %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the push</source>
        <translation>Übertragung durchsehen</translation>
    </message>
    <message>
        <source>%1 will be written in %2.</source>
        <comment>agents, writes</comment>
        <translation>%1 werden in %2 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), one per schedule group</source>
        <translation>
            <numerusform>%n Schreibvorgang, einem je Dienstplangruppe</numerusform>
            <numerusform>%n Schreibvorgängen, einem je Dienstplangruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). %1</source>
        <translation>
            <numerusform>%n Agent. %1</numerusform>
            <numerusform>%n Agenten. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s):</source>
        <translation>
            <numerusform>%n Agent:</numerusform>
            <numerusform>%n Agenten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>In dieser Übertragung</translation>
    </message>
    <message>
        <source>Schedule groups in this push</source>
        <translation>Dienstplangruppen in dieser Übertragung</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>&amp;Publish the drafts that are written</source>
        <translation>Geschriebene Entwürfe &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>All groups are published already and stay so; the agents who are written see their new shifts at once.</source>
        <translation>Alle Gruppen sind schon veröffentlicht und bleiben es; die geschriebenen Agenten sehen ihre neuen Schichten sofort.</translation>
    </message>
    <message numerus="yes">
        <source>Push %n group(s)</source>
        <translation>
            <numerusform>%n Gruppe übertragen</numerusform>
            <numerusform>%n Gruppen übertragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). Your decision is needed; their groups wait, with %1.</source>
        <translation>
            <numerusform>%n Agent. Ihre Entscheidung ist nötig; die Gruppe wartet, mit %1.</numerusform>
            <numerusform>%n Agenten. Ihre Entscheidung ist nötig; ihre Gruppen warten, mit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that could be written</source>
        <translation>
            <numerusform>%n Agent, der geschrieben werden könnte</numerusform>
            <numerusform>%n Agenten, die geschrieben werden könnten</numerusform>
        </translation>
    </message>
    <message>
        <source>Push parked agents &amp;by themselves when their trade ends</source>
        <translation>Geparkte Agenten &amp;von selbst übertragen, wenn ihr Tausch endet</translation>
    </message>
    <message>
        <source>Otherwise they are offered on the Parked page</source>
        <translation>Sonst werden sie unter „Geparkt“ angeboten</translation>
    </message>
    <message numerus="yes">
        <source>Push into the &amp;closed week(s)</source>
        <translation>
            <numerusform>In die ab&amp;geschlossene Woche übertragen</numerusform>
            <numerusform>In die ab&amp;geschlossenen Wochen übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified: only drafts are written.</source>
        <translation>Niemand wird benachrichtigt: Es werden nur Entwürfe geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are notified</source>
        <translation>
            <numerusform>%n Agent wird benachrichtigt</numerusform>
            <numerusform>%n Agenten werden benachrichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n waves of at most 1,000, so that all of them are.</source>
        <comment>how many are notified</comment>
        <translation>
            <numerusform>%1, in %n Welle zu höchstens 1.000, damit es alle werden.</numerusform>
            <numerusform>%1, in %n Wellen zu höchstens 1.000, damit es alle werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many are notified</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No advice about quiet hours yet: the journal knows no past push.</source>
        <translation>Noch kein Rat zu ruhigen Stunden: Das Journal kennt keine frühere Übertragung.</translation>
    </message>
    <message>
        <source>This rests on %1; %2 met them in the hours around now.</source>
        <comment>pushes, conflicts</comment>
        <translation>Das stützt sich auf %1; %2 trafen sie in den Stunden um jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n past push(es)</source>
        <translation>
            <numerusform>%n frühere Übertragung</numerusform>
            <numerusform>%n frühere Übertragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Past pushes were no quieter at other hours.</source>
        <translation>Frühere Übertragungen waren zu anderen Stunden nicht ruhiger.</translation>
    </message>
    <message>
        <source>Quieter by experience: %1.</source>
        <comment>a stretch of time</comment>
        <translation>Erfahrungsgemäß ruhiger: %1.</translation>
    </message>
    <message>
        <source>Without it drafts stay drafts and published schedules stay published. Publishing cannot be undone.</source>
        <translation>Ohne das bleiben Entwürfe Entwürfe und Veröffentlichtes veröffentlicht. Veröffentlichen lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>how long</comment>
        <translation>Etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), inside both budgets of the service; conflicts take longer.</source>
        <translation>
            <numerusform>%n Anfrage, innerhalb beider Budgets des Dienstes; Konflikte dauern länger.</numerusform>
            <numerusform>%n Anfragen, innerhalb beider Budgets des Dienstes; Konflikte dauern länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhige Stunden</translation>
    </message>
    <message>
        <source>Trading frozen</source>
        <translation>Tausch gesperrt</translation>
    </message>
    <message>
        <source>In %1; restored when the push ends.</source>
        <comment>units</comment>
        <translation>In %1; wird am Ende der Übertragung wieder eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesModel</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n gedrosselt</numerusform>
            <numerusform>%n gedrosselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n wiederholt</numerusform>
            <numerusform>%n wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>Bisher mit Ergebnis, von den geplanten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Of the whole push, by its pace so far; empty while that says nothing</source>
        <translation>Der ganzen Übertragung, nach ihrem bisherigen Tempo; leer, solange das nichts aussagt</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Writes that did not go through at once, and why a group was stopped or postponed</source>
        <translation>Schreibvorgänge, die nicht sofort durchgingen, und warum eine Gruppe angehalten oder verschoben wurde</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Welche Konsole sie jetzt ausführt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesPage</name>
    <message>
        <source>Pushes of all planners</source>
        <translation>Übertragungen aller Planer</translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be read</source>
        <translation>Das Journal des Teams ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nobody pushed yet</source>
        <translation>Noch hat niemand übertragen</translation>
    </message>
    <message>
        <source>What planners push over the shared journal appears here by itself.</source>
        <translation>Was Planer über das gemeinsame Journal übertragen, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>No journal of the team</source>
        <translation>Kein Journal des Teams</translation>
    </message>
    <message>
        <source>Start the monitor with --journal postgresql://… to see the pushes of all planners. Schedule writes, trades and queues are shown without it.</source>
        <translation>Starten Sie den Monitor mit --journal postgresql://…, um die Übertragungen aller Planer zu sehen. Schreibvorgänge, Tausche und Warteschlangen werden auch ohne gezeigt.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueueChooser</name>
    <message>
        <source>Queue shown</source>
        <translation>Gezeigte Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftseinheiten</translation>
    </message>
    <message>
        <source>Planning groups</source>
        <translation>Planungsgruppen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueuePerformancePanel</name>
    <message>
        <source>Queue performance</source>
        <translation>Warteschlangenleistung</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Show all there is again (0)</source>
        <translation>Wieder alles zeigen (0)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Figures of queue performance</source>
        <translation>Zahlen der Warteschlangenleistung</translation>
    </message>
    <message>
        <source>Copy or save the figures</source>
        <translation>Zahlen kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Bild als PNG speichern …</translation>
    </message>
    <message>
        <source>What can be said about the push and the queues</source>
        <translation>Was sich über die Übertragung und die Warteschlangen sagen lässt</translation>
    </message>
    <message>
        <source>Offered, answered and abandoned conversations appear here once a service is connected.</source>
        <translation>Angebotene, beantwortete und abgebrochene Gespräche erscheinen hier, sobald ein Dienst verbunden ist.</translation>
    </message>
    <message>
        <source>The figures could not be read.
%1</source>
        <translation>Die Zahlen konnten nicht gelesen werden.
%1</translation>
    </message>
    <message>
        <source>No conversations counted today for %1.</source>
        <translation>Heute keine Gespräche gezählt für %1.</translation>
    </message>
    <message>
        <source>These figures may be old, the last reading failed: %1</source>
        <translation>Diese Zahlen sind vielleicht veraltet, das letzte Lesen schlug fehl: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep the figures as they are until you go on</source>
        <translation>Die Zahlen so lassen, bis Sie fortfahren</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Held: figures of %1.</source>
        <translation>Angehalten: Zahlen von %1.</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Bild als SVG speichern …</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <source>Shows who it is</source>
        <translation>Zeigt, wer es ist</translation>
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
        <translation>Anfang</translation>
    </message>
    <message>
        <source>The beginning of the record</source>
        <translation>Der Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shows one step after the other</source>
        <translation>Zeigt einen Schritt nach dem anderen</translation>
    </message>
    <message>
        <source>Close Record</source>
        <translation>Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Shows the service again</source>
        <translation>Zeigt wieder den Dienst</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Flugschreiber</translation>
    </message>
    <message>
        <source>Step of the flight record</source>
        <translation>Schritt des Flugschreibers</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Flight record: %1, pushed by %2</source>
        <comment>plan, planner</comment>
        <translation>Flugschreiber: %1, übertragen von %2</translation>
    </message>
    <message>
        <source>%1 (names masked)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (Namen unkenntlich)</translation>
    </message>
    <message>
        <source>%1
Fingerprint %2</source>
        <translation>%1
Fingerabdruck %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (ends early)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (endet vorzeitig)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Gewählte Zeilen an- oder abhaken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Choose what this push does with an agent</source>
        <translation>Wählen, was diese Übertragung mit einem Agenten tut</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Gewählte Zeilen als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::StatusRow</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected, without live events</source>
        <translation>Verbunden, ohne Live-Ereignisse</translation>
    </message>
    <message>
        <source>Budget %1 / %2 per minute</source>
        <translation>Budget %1 / %2 je Minute</translation>
    </message>
    <message>
        <source>Trade jobs %1 / %2</source>
        <translation>Tauschaufträge %1 / %2</translation>
    </message>
    <message>
        <source>%1 writing · %2 merging · %3 waiting</source>
        <translation>%1 schreiben · %2 zusammenführen · %3 warten</translation>
    </message>
    <message>
        <source>Oldest operation %1</source>
        <translation>Ältester Vorgang %1</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TableDesk</name>
    <message>
        <source>Save the table as PDF</source>
        <translation>Tabelle als PDF speichern</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Der Drucker hat nichts angenommen.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TablePane</name>
    <message>
        <source>Nothing here matches “%1”</source>
        <translation>Nichts hier passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Press Escape in the search field to see all %n row(s).</source>
        <translation>
            <numerusform>Mit Escape im Suchfeld sehen Sie die %n Zeile.</numerusform>
            <numerusform>Mit Escape im Suchfeld sehen Sie alle %n Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamModel</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>Mit Ergebnis bisher, von den geplanten</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Welche Konsole sie gerade ausführt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamPage</name>
    <message>
        <source>Pushes of colleagues</source>
        <translation>Übertragungen der Kollegen</translation>
    </message>
    <message>
        <source>No push of a colleague</source>
        <translation>Keine Übertragung von Kollegen</translation>
    </message>
    <message>
        <source>What other planners push over the shared journal appears here by itself.</source>
        <translation>Was andere Planer über das gemeinsame Journal übertragen, erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TopBar</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Agents, trades, swaps, groups</source>
        <translation>Agenten, Tausche, Gruppen</translation>
    </message>
    <message>
        <source>Find agents, trades and groups</source>
        <translation>Agenten, Tausche und Gruppen suchen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No weeks loaded</source>
        <translation>Keine Wochen geladen</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesModel</name>
    <message>
        <source>Trade</source>
        <translation>Tausch</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>Rules that the trade breaks, by the service&apos;s evaluation</source>
        <translation>Regeln, die der Tausch nach Bewertung des Dienstes verletzt</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, shift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a decision is on its way</comment>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>violation, the service&apos;s word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), needs a person&apos;s review</source>
        <translation>%1 (%2), muss ein Mensch prüfen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>The service refused the decision: %1</source>
        <translation>Der Dienst hat die Entscheidung abgelehnt: %1</translation>
    </message>
    <message>
        <source>would void it</source>
        <translation>würde ihn aufheben</translation>
    </message>
    <message>
        <source>The plan changes a shift of this trade; after the push the trade cannot go through.</source>
        <translation>Der Plan ändert eine Schicht dieses Tauschs; nach der Übertragung kann der Tausch nicht mehr zustande kommen.</translation>
    </message>
    <message>
        <source>An agent of the trade has planned changes; writes are refused while the trade is matched.</source>
        <translation>Ein Agent des Tauschs hat geplante Änderungen; solange der Tausch vereinbart ist, werden Schreibvorgänge abgelehnt.</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <comment>agent</comment>
        <translation>%1 bietet an</translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <comment>two agents</comment>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>Schichttausch Tausch</translation>
    </message>
    <message>
        <source>The trade crosses two weeks; both schedules change</source>
        <translation>Der Tausch geht über zwei Wochen; beide Dienstpläne ändern sich</translation>
    </message>
    <message>
        <source>Answer not seen</source>
        <translation>Antwort fehlt</translation>
    </message>
    <message>
        <source>A decision was sent before, and its answer was not seen. It is not sent again: read again to see what became of the trade.</source>
        <translation>Eine Entscheidung wurde schon gesendet, ihre Antwort aber nicht gesehen. Sie wird nicht noch einmal gesendet: Lesen Sie erneut, um zu sehen, was aus dem Tausch wurde.</translation>
    </message>
    <message>
        <source>What the planned changes do to the trade, and what a rule proposes</source>
        <translation>Was die geplanten Änderungen mit dem Tausch machen und was eine Regel vorschlägt</translation>
    </message>
    <message>
        <source>%1 ⇄</source>
        <comment>first of two</comment>
        <translation>%1 ⇄</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>a trade crosses them</comment>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>weeks %1, %2</source>
        <comment>dates of two weeks</comment>
        <translation>Wochen %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>violations</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>touches it</source>
        <comment>this push, the agents of a trade</comment>
        <translation>berührt ihn</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>breaks no rule</source>
        <translation>verletzt keine Regel</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>nicht in diesem Plan</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>this push would void it</source>
        <translation>die Übertragung höbe ihn auf</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <comment>proposal, why</comment>
        <translation>Genehmigen: %1</translation>
    </message>
    <message>
        <source>Deny: %1</source>
        <comment>proposal, why</comment>
        <translation>Ablehnen: %1</translation>
    </message>
    <message>
        <source>offers</source>
        <comment>agent above, who offers a shift</comment>
        <translation>bietet an</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesPage</name>
    <message>
        <source>Shift trades</source>
        <translation>Schichttausche</translation>
    </message>
    <message>
        <source>Sent when pressed; it cannot be taken back</source>
        <translation>Wird beim Drücken gesendet und lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Approve Trades</source>
        <translation>Tausche &amp;genehmigen</translation>
    </message>
    <message>
        <source>&amp;Deny Trades</source>
        <translation>Tausche a&amp;blehnen</translation>
    </message>
    <message>
        <source>Park &amp;Both Agents</source>
        <translation>&amp;Beide Agenten parken</translation>
    </message>
    <message>
        <source>Leaves both agents out now and brings them back when the trade ends</source>
        <translation>Lässt beide Agenten jetzt aus und holt sie zurück, wenn der Tausch endet</translation>
    </message>
    <message>
        <source>Exclude Both A&amp;gents</source>
        <translation>Beide Agenten a&amp;usschließen</translation>
    </message>
    <message>
        <source>Leaves both agents out of this push</source>
        <translation>Lässt beide Agenten bei dieser Übertragung aus</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>%n genehmigen</numerusform>
            <numerusform>%n genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>%n ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Sent when you press Approve or Deny; it cannot be taken back</source>
        <translation>Wird beim Drücken gesendet; nicht zurückzunehmen</translation>
    </message>
    <message>
        <source>Park both</source>
        <comment>agents of a trade</comment>
        <translation>Beide parken</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <comment>agents of a trade</comment>
        <translation>Beide ausschließen</translation>
    </message>
    <message>
        <source>&amp;Retry Failed Decisions</source>
        <translation>Fehlgeschlagene &amp;erneut senden</translation>
    </message>
    <message>
        <source>Sends again only the decisions that the service refused</source>
        <translation>Sendet nur die Entscheidungen noch einmal, die der Dienst verweigert hat</translation>
    </message>
    <message>
        <source>Propose: Approve Matched Trades That Break No Rule</source>
        <translation>Vorschlag: vereinbarte Tausche ohne Verstoß genehmigen</translation>
    </message>
    <message>
        <source>Checks the matched trades without any violation; nothing is sent until you press Approve</source>
        <translation>Hakt vereinbarte Tausche ohne Verstoß an; gesendet wird erst beim Genehmigen</translation>
    </message>
    <message>
        <source>Propose: the Same, Only Agents without Planned Changes</source>
        <translation>Vorschlag: ebenso, nur Agenten ohne geplante Änderungen</translation>
    </message>
    <message>
        <source>As above, but leaves trades out that touch this plan</source>
        <translation>Wie oben, aber ohne Tausche, die diesen Plan berühren</translation>
    </message>
    <message>
        <source>Propose: Deny Matched Trades That Break a Rule</source>
        <translation>Vorschlag: vereinbarte Tausche mit Verstoß ablehnen</translation>
    </message>
    <message>
        <source>Checks the matched trades with a violation that forbids them; nothing is sent until you press Deny</source>
        <translation>Hakt vereinbarte Tausche mit verbietendem Verstoß an; gesendet wird erst beim Ablehnen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Rules that check trades for you and say why; nothing is sent</source>
        <translation>Regeln haken Tausche für Sie an und sagen warum; gesendet wird nichts</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed (%n)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n erneut senden</numerusform>
            <numerusform>%n erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule proposes nothing here: no matched trade fits it</source>
        <translation>Die Regel schlägt hier nichts vor: Kein vereinbarter Tausch passt</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: approve %n trade(s); the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</source>
        <translation>
            <numerusform>Vorschlag: %n Tausch genehmigen; die Zeile sagt warum. Gesendet wird erst beim Genehmigen, nicht zurückzunehmen.</numerusform>
            <numerusform>Vorschlag: %n Tausche genehmigen; die Zeilen sagen warum. Gesendet wird erst beim Genehmigen, nicht zurückzunehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: deny %n trade(s); the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</source>
        <translation>
            <numerusform>Vorschlag: %n Tausch ablehnen; die Zeile sagt warum. Gesendet wird erst beim Ablehnen, nicht zurückzunehmen.</numerusform>
            <numerusform>Vorschlag: %n Tausche ablehnen; die Zeilen sagen warum. Gesendet wird erst beim Ablehnen, nicht zurückzunehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>proposal, trade, why</comment>
        <translation>%1 %2: %3.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UndoDesk</name>
    <message numerus="yes">
        <source>Exclude %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Agenten ausschließen</numerusform>
            <numerusform>%n Agenten ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Agenten parken</numerusform>
            <numerusform>%n Agenten parken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Agenten übertragen</numerusform>
            <numerusform>%n Agenten übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>%n Konflikt entscheiden</numerusform>
            <numerusform>%n Konflikte entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UnroutedModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>By the plan, now; as scheduled where it says nothing</source>
        <translation>Nach dem Plan, jetzt; wo er nichts sagt, nach dem Dienstplan</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>On the service, now</source>
        <translation>Beim Dienst, jetzt</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>What the agent really does, now</source>
        <translation>Was der Agent jetzt wirklich tut</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Conversations were missed from then on</source>
        <translation>Ab da wurden Gespräche verpasst</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Diese Übertragung</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>nicht in dieser Übertragung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock, how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UnroutedPage</name>
    <message>
        <source>%1 from %2: %3 forecast, %4 offered, %5 handled</source>
        <comment>planning group, clock, conversations</comment>
        <translation>%1 ab %2: %3 prognostiziert, %4 angeboten, %5 bearbeitet</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between planning groups</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Unrouted agents</source>
        <translation>Agenten ohne Zuteilung</translation>
    </message>
    <message>
        <source>Show A&amp;gent</source>
        <translation>A&amp;gent zeigen</translation>
    </message>
    <message>
        <source>Goes to the chosen agent in the agent&apos;s own schedule group</source>
        <translation>Geht zum gewählten Agenten in dessen Dienstplangruppe</translation>
    </message>
    <message>
        <source>Not every management unit could be asked: %1</source>
        <translation>Nicht jede Verwaltungseinheit konnte gefragt werden: %1</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>Connect to a service; who should be taking conversations now and is not appears here.</source>
        <translation>Verbinden Sie sich mit einem Dienst; wer jetzt Gespräche annehmen soll und es nicht tut, erscheint hier.</translation>
    </message>
    <message>
        <source>The weeks shown do not hold the present moment</source>
        <translation>Die gezeigten Wochen enthalten nicht den jetzigen Zeitpunkt</translation>
    </message>
    <message>
        <source>Go to this week to see who should be taking conversations now.</source>
        <translation>Gehen Sie zu dieser Woche, um zu sehen, wer jetzt Gespräche annehmen soll.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>What agents do is read unit by unit.</source>
        <translation>Was Agenten tun, wird Einheit für Einheit gelesen.</translation>
    </message>
    <message>
        <source>What agents do could not be read</source>
        <translation>Was Agenten tun, war nicht lesbar</translation>
    </message>
    <message>
        <source>It is asked again by itself. The account needs the permission to view real-time adherence.</source>
        <translation>Es wird von selbst erneut gefragt. Das Konto braucht die Berechtigung, die Einhaltung in Echtzeit zu sehen.</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Niemand fehlt</translation>
    </message>
    <message>
        <source>Whoever should be taking conversations and is not appears here by itself.</source>
        <translation>Wer Gespräche annehmen soll und es nicht tut, erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WallboardPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Anzeigetafel</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Workbench</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Shift trades</source>
        <translation>Schichttausche</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tables of the chosen group</source>
        <translation>Tabellen der gewählten Gruppe</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Fehlend</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesModel</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a week that is not shown</source>
        <comment>business unit</comment>
        <translation>%1, eine nicht gezeigte Woche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In the business unit&apos;s zone</source>
        <translation>In der Zeitzone der Geschäftseinheit</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Dienstplangruppe</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version that the write made</source>
        <translation>Die Version, die dabei entstand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, city of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (this console)</source>
        <comment>who</comment>
        <translation>%1 (diese Konsole)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesPage</name>
    <message>
        <source>Schedule writes</source>
        <translation>Dienstplan-Schreibvorgänge</translation>
    </message>
    <message>
        <source>No schedule was written yet</source>
        <translation>Noch wurde kein Dienstplan geschrieben</translation>
    </message>
    <message>
        <source>Every write from now on appears here by itself, whoever makes it and whatever tool it comes from.</source>
        <translation>Jeder Schreibvorgang erscheint ab jetzt hier von selbst, gleich von wem und mit welchem Werkzeug.</translation>
    </message>
</context>
</TS>
