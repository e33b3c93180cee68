<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Connexion…</translation>
    </message>
    <message>
        <source>Choose the sandbox or a Genesys Cloud organisation</source>
        <translation>Choisir le bac à sable ou une organisation Genesys Cloud</translation>
    </message>
    <message>
        <source>Try It with &amp;Sample Data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Starts the built-in sandbox with a made-up contact centre</source>
        <translation>Démarre le bac à sable intégré avec un centre de contact fictif</translation>
    </message>
    <message>
        <source>&amp;Export Week…</source>
        <translation>E&amp;xporter la semaine…</translation>
    </message>
    <message>
        <source>Writes the weeks shown as a CSV file to edit</source>
        <translation>Écrit les semaines affichées dans un fichier CSV à modifier</translation>
    </message>
    <message>
        <source>&amp;Load Plan…</source>
        <translation>Char&amp;ger un plan…</translation>
    </message>
    <message>
        <source>Make a Sa&amp;mple Plan…</source>
        <translation>Créer un plan d’exem&amp;ple…</translation>
    </message>
    <message>
        <source>Writes a plausible plan against what the service holds, to try things out</source>
        <translation>Écrit un plan plausible à partir de ce que contient le service, pour faire des essais</translation>
    </message>
    <message>
        <source>Close Pla&amp;n</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>Puts the plan aside; nothing is written</source>
        <translation>Ferme le plan&#x202f;; rien n’est écrit</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Lire à nouveau</translation>
    </message>
    <message>
        <source>Reads the weeks shown from the service again</source>
        <translation>Lit à nouveau sur le service les semaines affichées</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Accept &amp;Unknown Base</source>
        <translation>Accepter la base &amp;inconnue</translation>
    </message>
    <message>
        <source>Treats every difference between the plan and the service as your change</source>
        <translation>Traite chaque différence entre le plan et le service comme votre modification</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Compares the plan with the service; writes nothing</source>
        <translation>Compare le plan avec le service&#x202f;; n’écrit rien</translation>
    </message>
    <message>
        <source>&amp;Review and Push…</source>
        <translation>&amp;Examiner et envoyer…</translation>
    </message>
    <message>
        <source>Shows what would be written, then pushes</source>
        <translation>Montre ce qui serait écrit, puis envoie</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>No new write begins; one that is out is followed to its end</source>
        <translation>Aucune nouvelle écriture ne commence&#x202f;; celle qui est en cours est suivie jusqu’au bout</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Goes on with the push</source>
        <translation>Poursuit l’envoi</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Ends the push; a write that is out is still followed to its end</source>
        <translation>Met fin à l’envoi&#x202f;; une écriture en cours est encore suivie jusqu’au bout</translation>
    </message>
    <message>
        <source>Resume &amp;Interrupted Push</source>
        <translation>Reprendre l’envoi &amp;interrompu</translation>
    </message>
    <message>
        <source>Sends what was not sent, looks up what is unknown; nothing is repeated blindly</source>
        <translation>Envoie ce qui ne l’a pas été, recherche ce qui est inconnu&#x202f;; rien n’est répété à l’aveugle</translation>
    </message>
    <message>
        <source>Close the &amp;Week</source>
        <translation>&amp;Clôturer la semaine</translation>
    </message>
    <message>
        <source>Choose the &amp;Journal…</source>
        <translation>Choisir le &amp;journal…</translation>
    </message>
    <message>
        <source>The file in which every write is kept before it is sent</source>
        <translation>Le fichier où chaque écriture est consignée avant d’être envoyée</translation>
    </message>
    <message>
        <source>&amp;Earlier Week</source>
        <translation>Semaine &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Later Week</source>
        <translation>Semaine &amp;suivante</translation>
    </message>
    <message>
        <source>T&amp;his Week</source>
        <translation>C&amp;ette semaine</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Finds agents, trades (swaps) and groups as you type</source>
        <translation>Recherche agents, échanges de postes et groupes pendant la saisie</translation>
    </message>
    <message>
        <source>Schedule &amp;Groups</source>
        <translation>&amp;Groupes de plannings</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agents</translation>
    </message>
    <message>
        <source>Shift &amp;Trades</source>
        <translation>É&amp;changes de postes</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>C&amp;onflits</translation>
    </message>
    <message>
        <source>Par&amp;ked</source>
        <translation>&amp;Mis de côté</translation>
    </message>
    <message>
        <source>C&amp;olleagues</source>
        <translation>Co&amp;llègues</translation>
    </message>
    <message>
        <source>&amp;Queue Performance</source>
        <translation>Performances des &amp;files d’attente</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Shiftlane</source>
        <translation>À &amp;propos de Shiftlane</translation>
    </message>
    <message>
        <source>Export week…</source>
        <translation>Exporter la semaine…</translation>
    </message>
    <message>
        <source>Load plan…</source>
        <translation>Charger un plan…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Make a sample plan…</source>
        <translation>Créer un plan d’exemple…</translation>
    </message>
    <message>
        <source>Accept: treat every difference as mine</source>
        <translation>Accepter&#xa0;: traiter chaque différence comme la mienne</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Close week</source>
        <translation>Clôturer la semaine</translation>
    </message>
    <message>
        <source>Choose a journal…</source>
        <translation>Choisir un journal…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Push %n ready</source>
        <comment>schedule groups</comment>
        <translation>
            <numerusform>Envoyer %n prêt</numerusform>
            <numerusform>Envoyer %n prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Says in the journal that this week of the group is done; a later push into it asks first</source>
        <translation>Consigne dans le journal que cette semaine du groupe est terminée&#x202f;; un envoi ultérieur demande d’abord</translation>
    </message>
    <message>
        <source>Looks at an edited CSV or JSON file, then loads it as the push plan</source>
        <translation>Examine un fichier CSV ou JSON modifié, puis le charge comme plan d’envoi</translation>
    </message>
    <message>
        <source>Write a &amp;Template…</source>
        <translation>Écrire un &amp;modèle…</translation>
    </message>
    <message>
        <source>Writes an empty plan with its columns and an example of each kind of row</source>
        <translation>Écrit un plan vide avec ses colonnes et un exemple de chaque type de ligne</translation>
    </message>
    <message>
        <source>Copy from Another Schedu&amp;le…</source>
        <translation>Copier d’un &amp;autre planning…</translation>
    </message>
    <message>
        <source>Makes a plan that gives one schedule the shifts of another one</source>
        <translation>Crée un plan qui donne à un planning les postes d’un autre</translation>
    </message>
    <message>
        <source>Sa&amp;ve Plan As…</source>
        <translation>Enregistrer le plan &amp;sous…</translation>
    </message>
    <message>
        <source>Writes the plan with the corrections made here, so that it can be loaded again</source>
        <translation>Écrit le plan avec les corrections faites ici, afin de pouvoir le recharger</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the last thing you did to the plan</source>
        <translation>Revient sur votre dernière action sur le plan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Refait ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Save plan as…</source>
        <translation>Enregistrer le plan sous…</translation>
    </message>
    <message>
        <source>The connection that was used last</source>
        <translation>La dernière connexion utilisée</translation>
    </message>
    <message>
        <source>Retry What &amp;Failed</source>
        <translation>Rées&amp;sayer ce qui a échoué</translation>
    </message>
    <message>
        <source>A new push of the agents that were rejected, unknown, postponed or in conflict; read and checked again first</source>
        <translation>Un nouvel envoi des agents rejetés, inconnus, reportés ou en conflit&#x202f;; d’abord relus et revérifiés</translation>
    </message>
    <message>
        <source>&amp;Print the Table…</source>
        <translation>&amp;Imprimer le tableau…</translation>
    </message>
    <message>
        <source>The table that you are in, as it is shown</source>
        <translation>Le tableau où vous êtes, tel qu’affiché</translation>
    </message>
    <message>
        <source>Save the Table as P&amp;DF…</source>
        <translation>Enregistrer le tableau en P&amp;DF…</translation>
    </message>
    <message>
        <source>Export the Ta&amp;ble…</source>
        <translation>Exporter le ta&amp;bleau…</translation>
    </message>
    <message>
        <source>The table that you are in as CSV; no cell can become a formula</source>
        <translation>Le tableau où vous êtes, en CSV&#x202f;; aucune cellule ne peut devenir une formule</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Rechercher une &amp;commande…</translation>
    </message>
    <message>
        <source>Commands, schedule groups, agents and trades (swaps) by their names</source>
        <translation>Commandes, groupes de plannings, agents et échanges par leur nom</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Restore S&amp;hift Trading</source>
        <translation>Réta&amp;blir les échanges de postes</translation>
    </message>
    <message>
        <source>Switches it on again in every unit that this console or an earlier session froze</source>
        <translation>Les réactive dans chaque unité que cette console ou une session antérieure a gelée</translation>
    </message>
    <message>
        <source>&amp;Unrouted Agents</source>
        <translation>Agents non &amp;routés</translation>
    </message>
    <message>
        <source>Groups &amp;Panel</source>
        <translation>Panneau des gro&amp;upes</translation>
    </message>
    <message>
        <source>The schedule groups beside the tables</source>
        <translation>Les groupes de plannings à côté des tableaux</translation>
    </message>
    <message>
        <source>Agent’s &amp;Week</source>
        <translation>Sema&amp;ine de l’agent</translation>
    </message>
    <message>
        <source>The timeline under the tables</source>
        <translation>La frise sous les tableaux</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Remettre cha&amp;que panneau en place</translation>
    </message>
    <message>
        <source>Puts every panel where it was at first</source>
        <translation>Remet chaque panneau là où il était au départ</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>Moni&amp;teur…</translation>
    </message>
    <message>
        <source>A window that looks on: schedule writes by anybody, pushes of the team, a wallboard</source>
        <translation>Une fenêtre qui observe&#xa0;: écritures de plannings de tous, envois de l’équipe, un tableau mural</translation>
    </message>
    <message>
        <source>Restore trading</source>
        <translation>Rétablir les échanges</translation>
    </message>
    <message>
        <source>Shiftlane &amp;Help</source>
        <translation>&amp;Aide de Shiftlane</translation>
    </message>
    <message>
        <source>Explains the page that you are in</source>
        <translation>Explique la page où vous êtes</translation>
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
        <translation>aucune modification</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
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
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>sync window %1–%2</source>
        <translation>fenêtre d’envoi %1–%2</translation>
    </message>
    <message>
        <source>sync window since %1, open</source>
        <translation>fenêtre d’envoi depuis %1, ouverte</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned)</source>
        <translation>répondues à temps ÷ (répondues + abandonnées)</translation>
    </message>
    <message>
        <source>answered in %1 s ÷ (answered + abandoned)</source>
        <translation>répondues en %1 s ÷ (répondues + abandonnées)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, still counting</source>
        <translation>%1, décompte en cours</translation>
    </message>
    <message>
        <source>Service level %1 (%2 of %3)</source>
        <translation>Niveau de service %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>No service level: nobody answered or abandoned</source>
        <translation>Pas de niveau de service&#xa0;: aucune répondue ni abandonnée</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files d’attente</translation>
    </message>
    <message>
        <source>Sync window %1–%2.</source>
        <translation>Fenêtre d’envoi %1–%2.</translation>
    </message>
    <message>
        <source>The sync window has been open since %1.</source>
        <translation>La fenêtre d’envoi est ouverte depuis %1.</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Pas encore d’envoi</translation>
    </message>
    <message>
        <source>Once a push writes, this says what can be said about its effect.</source>
        <translation>Dès qu’un envoi écrit, on lit ici ce que l’on peut dire de son effet.</translation>
    </message>
    <message>
        <source>This push changes nothing before %1</source>
        <translation>Cet envoi ne change rien avant %1</translation>
    </message>
    <message>
        <source>The first shift it changes starts %1. What the queues do until then has other causes.</source>
        <translation>Le premier poste modifié commence&#xa0;: %1. Ce que font les files d’attente d’ici là a d’autres causes.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>%1: written %2</source>
        <translation>%1&#xa0;: écriture %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answered %1 of offered, after %2 on average</source>
        <translation>Répondu à %1 des offertes, après %2 en moyenne</translation>
    </message>
    <message>
        <source>Answered at this time in past weeks: %1 to %2</source>
        <translation>Répondues à cette heure les semaines passées&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offertes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>Niveau de service, %1</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>décompte en cours</translation>
    </message>
    <message>
        <source>usually answered</source>
        <translation>habituellement répondues</translation>
    </message>
    <message>
        <source>sync window</source>
        <translation>fenêtre d’envoi</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>réessai</translation>
    </message>
    <message>
        <source>one interval</source>
        <translation>un intervalle</translation>
    </message>
    <message numerus="yes">
        <source>%n intervals</source>
        <translation>
            <numerusform>%n intervalle</numerusform>
            <numerusform>%n intervalles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered in %4. Usual then: %5, by %6 past days. Difference %7 points, 95 % interval %8 to %9.</source>
        <translation>%1&#xa0;: %2 sur %3 répondues en %4. Habituel à cette heure&#xa0;: %5, d’après %6 jours passés. Différence de %7 points, intervalle à 95&#xa0;% de %8 à %9.</translation>
    </message>
    <message>
        <source>%1: answered fell to %2 of offered since %3</source>
        <translation>%1&#xa0;: les répondues sont tombées à %2 des offertes depuis %3</translation>
    </message>
    <message numerus="yes">
        <source>Answered fell in %n queues, most in %1: to %2 of offered since %3</source>
        <translation>
            <numerusform>Les répondues ont baissé dans %n file d’attente, surtout %1&#xa0;: à %2 des offertes depuis %3</numerusform>
            <numerusform>Les répondues ont baissé dans %n files d’attente, surtout %1&#xa0;: à %2 des offertes depuis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect in the other queue.</source>
        <translation>Aucun signe d’un effet dans l’autre file d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>No sign of an effect in %n other queues.</source>
        <translation>
            <numerusform>Aucun signe d’un effet dans %n autre file d’attente.</numerusform>
            <numerusform>Aucun signe d’un effet dans %n autres files d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect</source>
        <translation>Aucun signe d’un effet</translation>
    </message>
    <message numerus="yes">
        <source>%n queues compared. The one furthest below usual:</source>
        <translation>
            <numerusform>%n file d’attente comparée. La plus en dessous de l’habituel&#xa0;:</numerusform>
            <numerusform>%n files d’attente comparées. La plus en dessous de l’habituel&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>This push changes no shift that was still to come</source>
        <translation>Cet envoi ne change aucun poste encore à venir</translation>
    </message>
    <message>
        <source>The first whole interval that this push changes ends %1.</source>
        <translation>Le premier intervalle entier que cet envoi change se termine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No interval that this push changes was counted to its end.</source>
        <translation>Aucun intervalle que cet envoi change n’a été compté jusqu’au bout.</translation>
    </message>
    <message>
        <source>The past weeks to compare with are being read.</source>
        <translation>Les semaines passées à comparer sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Fewer than three past days have conversations at this time.</source>
        <translation>Moins de trois jours passés ont des conversations à cette heure.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <comment>ending of a file name</comment>
        <translation>Images (*.%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agents</translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation>Agents requis</translation>
    </message>
    <message>
        <source>Agents scheduled</source>
        <translation>Agents planifiés</translation>
    </message>
    <message>
        <source>Agents on queue</source>
        <translation>Agents en file</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>Offertes : %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>répondues : %1</translation>
    </message>
    <message>
        <source>abandoned %1</source>
        <translation>abandonnées : %1</translation>
    </message>
    <message>
        <source>flow-out %1</source>
        <translation>flux sortants : %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The sandbox did not start: %1</source>
        <translation>Le bac à sable n’a pas démarré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message>
        <source>Choose a schedule group first.</source>
        <translation>Choisissez d’abord un groupe de plannings.</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2.</source>
        <translation>La semaine a été clôturée par %1, %2.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Impossible d’écrire dans le journal.</translation>
    </message>
    <message>
        <source>A push is running.</source>
        <translation>Un envoi est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n reporté</numerusform>
            <numerusform>%n reportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) not finished</source>
        <translation>
            <numerusform>%n envoi non terminé</numerusform>
            <numerusform>%n envois non terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>The week stays open: %1.</source>
        <translation>La semaine reste ouverte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A flight record is shown.</source>
        <translation>Un enregistrement de vol est affiché.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>short date: day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short date with weekday</comment>
        <translation>ddd d MMM</translation>
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
        <translation>ddd d</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on a day at a time</comment>
        <translation>le %1</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of month before a date with month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>Weeks of %1 and %2</source>
        <translation>Semaines du %1 et du %2</translation>
    </message>
    <message>
        <source>Weeks starting %1–%2</source>
        <comment>first and last week start, same month</comment>
        <translation>Semaines du %1 au %2</translation>
    </message>
    <message>
        <source>Weeks starting %1 – %2</source>
        <comment>first and last week start</comment>
        <translation>Semaines du %1 au %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
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
        <translation>Choisissez d’abord un groupe de plannings.</translation>
    </message>
    <message>
        <source>This console only looks on.</source>
        <translation>Cette console ne fait qu’observer.</translation>
    </message>
    <message>
        <source>Not permitted: this account may not change management units (wfm:managementUnit:edit).</source>
        <translation>Non autorisé&#xa0;: ce compte ne peut pas modifier les unités de gestion (wfm:managementUnit:edit).</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Impossible d’écrire dans le journal.</translation>
    </message>
    <message>
        <source>Load a plan for this group first.</source>
        <translation>Chargez d’abord un plan pour ce groupe.</translation>
    </message>
    <message>
        <source>The push of this group has ended.</source>
        <translation>L’envoi de ce groupe est terminé.</translation>
    </message>
    <message>
        <source>Shift trading is being frozen…</source>
        <translation>Gel des échanges de postes…</translation>
    </message>
    <message>
        <source>%1: trading was off already and stays so.</source>
        <translation>%1&#xa0;: les échanges étaient déjà désactivés et le restent.</translation>
    </message>
    <message>
        <source>%1: frozen before by %2, who restores it.</source>
        <translation>%1&#xa0;: déjà gelés par %2, qui les rétablit.</translation>
    </message>
    <message>
        <source>%1: somebody else switched trading on meanwhile; left so.</source>
        <translation>%1&#xa0;: quelqu’un d’autre a réactivé les échanges entre-temps&#x202f;; laissés ainsi.</translation>
    </message>
    <message>
        <source>%1 (being restored…)</source>
        <translation>%1 (rétablissement…)</translation>
    </message>
    <message>
        <source>%1 (being frozen…)</source>
        <translation>%1 (gel en cours…)</translation>
    </message>
    <message>
        <source>%1 (could not be restored)</source>
        <translation>%1 (impossible à rétablir)</translation>
    </message>
    <message>
        <source>%1 (the answer was not seen; restoring looks first)</source>
        <translation>%1 (la réponse n’a pas été vue&#x202f;; le rétablissement vérifie d’abord)</translation>
    </message>
    <message>
        <source>Shift trading is frozen in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>Les échanges de postes sont gelés dans %1, depuis %2 par %3.</translation>
    </message>
    <message>
        <source>%1 restores it.</source>
        <comment>console</comment>
        <translation>%1 les rétablit.</translation>
    </message>
    <message>
        <source>An earlier session left it so; the end of the push restores it.</source>
        <translation>Une session antérieure les a laissés ainsi&#x202f;; la fin de l’envoi les rétablit.</translation>
    </message>
    <message>
        <source>It is restored when the push ends.</source>
        <translation>Ils sont rétablis à la fin de l’envoi.</translation>
    </message>
    <message>
        <source>Agents of %1 can neither offer nor take shifts until the push ends. Open trades stay.</source>
        <comment>units</comment>
        <translation>Les agents de %1 ne peuvent ni offrir ni prendre de postes avant la fin de l’envoi. Les échanges ouverts restent.</translation>
    </message>
    <message>
        <source>Shift trading was not frozen: %1</source>
        <translation>Les échanges de postes n’ont pas été gelés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A push, step by step</source>
        <translation>Un envoi, pas à pas</translation>
    </message>
    <message>
        <source>A push brings the changes of your plan to the service without losing anyone else’s: each schedule group is read, merged with the plan shift by shift, written once, and read back.</source>
        <translation>Un envoi porte au service les modifications de votre plan sans perdre celles des autres : chaque groupe de plannings est lu, fusionné avec le plan poste par poste, écrit une fois, puis relu.</translation>
    </message>
    <message>
        <source>Connect and choose the weeks.</source>
        <translation>Connectez-vous et choisissez les semaines.</translation>
    </message>
    <message>
        <source>Export the week, edit the file and load it as the plan. Rows that are not in the file change nothing.</source>
        <translation>Exportez la semaine, modifiez le fichier et chargez-le comme plan. Les lignes absentes du fichier ne changent rien.</translation>
    </message>
    <message>
        <source>Check. The plan is compared with the service and every agent gets a verdict; nothing is written.</source>
        <translation>Vérifiez. Le plan est comparé au service et chaque agent reçoit un verdict ; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Decide open trades and conflicts, or leave those agents out.</source>
        <translation>Décidez des échanges ouverts et des conflits, ou laissez ces agents de côté.</translation>
    </message>
    <message>
        <source>Review and push. The sheet names who is written, who is left out and who is notified.</source>
        <translation>Relisez et envoyez. La feuille dit qui est écrit, qui est laissé de côté et qui est averti.</translation>
    </message>
    <message>
        <source>Every planned change ends with an outcome. “Applied” means that it was read back from the service, not only that the service accepted it.</source>
        <translation>Chaque modification prévue se termine par un résultat. « Appliqué » signifie qu’elle a été relue dans le service, pas seulement que le service l’a acceptée.</translation>
    </message>
    <message>
        <source>Open shift trades</source>
        <translation>Échanges de postes ouverts</translation>
    </message>
    <message>
        <source>While a matched trade waits for review, the service refuses writes to both of its agents. An offer that nobody has taken yet becomes void when its shift is changed.</source>
        <translation>Tant qu’un échange convenu attend sa revue, le service refuse d’écrire ses deux agents. Une offre que personne n’a encore prise devient caduque quand son poste est modifié.</translation>
    </message>
    <message>
        <source>Approve and Deny are sent when you press them and cannot be taken back.</source>
        <translation>Approuver et Refuser sont envoyés dès que vous appuyez et ne peuvent être repris.</translation>
    </message>
    <message>
        <source>Park leaves both agents out now and brings them back when the trade ends. Exclude leaves them out of this push.</source>
        <translation>Mettre de côté écarte les deux agents pour l’instant et les reprend à la fin de l’échange. Exclure les écarte de cet envoi.</translation>
    </message>
    <message>
        <source>Propose checks the trades that fit a rule and says why. Nothing is sent until you press Approve or Deny.</source>
        <translation>Proposer coche les échanges conformes à une règle et dit pourquoi. Rien n’est envoyé avant que vous appuyiez sur Approuver ou Refuser.</translation>
    </message>
    <message>
        <source>Merging and conflicts</source>
        <translation>Fusion et conflits</translation>
    </message>
    <message>
        <source>Three states of a shift are compared: as you exported it, as the service holds it now, and as you plan it. A change on one side only is kept; different changes on both sides are a conflict.</source>
        <translation>Trois états d’un poste sont comparés : celui que vous avez exporté, celui du service maintenant et celui que vous prévoyez. Une modification d’un seul côté est gardée ; des modifications différentes des deux côtés sont un conflit.</translation>
    </message>
    <message>
        <source>Keep Service drops your change. Keep Planned puts your shift in the place of the other. After a trade, your change can follow the person or stay with the shift.</source>
        <translation>Garder le service abandonne votre modification. Garder le plan met votre poste à la place de l’autre. Après un échange, votre modification peut suivre la personne ou rester avec le poste.</translation>
    </message>
    <message>
        <source>A decision holds for what you saw. Where the service changes again before the write, you are asked again.</source>
        <translation>Une décision vaut pour ce que vous avez vu. Si le service change encore avant l’écriture, la question est posée de nouveau.</translation>
    </message>
    <message>
        <source>Without the base file that was exported beside the plan, your changes cannot be told from those of others. Accept Unknown Base treats every difference as yours.</source>
        <translation>Sans le fichier de base exporté à côté du plan, vos modifications ne se distinguent pas de celles des autres. Accepter la base inconnue traite chaque différence comme la vôtre.</translation>
    </message>
    <message>
        <source>Freezing shift trading</source>
        <translation>Geler les échanges de postes</translation>
    </message>
    <message>
        <source>Freeze Trading switches shift trading off in the management units of a group until its push ends. Agents can neither offer nor take shifts meanwhile; open trades stay as they are.</source>
        <translation>Geler les échanges les désactive dans les unités de gestion d’un groupe jusqu’à la fin de son envoi. Pendant ce temps, les agents ne peuvent ni offrir ni prendre de poste ; les échanges ouverts restent tels quels.</translation>
    </message>
    <message>
        <source>This is a setting of the service and holds for everybody. What was frozen is written down first, so that it is restored even after an interruption.</source>
        <translation>C’est un réglage du service, valable pour tous. Ce qui est gelé est noté d’abord, pour être rétabli même après une interruption.</translation>
    </message>
    <message>
        <source>Where trading was off before, it stays off. Where somebody else switched it on meanwhile, it is left so.</source>
        <translation>Là où ils étaient déjà désactivés, ils le restent. Là où quelqu’un d’autre les a réactivés entre-temps, cela reste ainsi.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Après une interruption</translation>
    </message>
    <message>
        <source>Everything stands in the journal before it is sent. After a crash or a lost connection Resume Interrupted Push sends what was not sent and looks up what is unknown; nothing is repeated blindly.</source>
        <translation>Tout est dans le journal avant d’être envoyé. Après une panne ou une connexion perdue, Reprendre l’envoi interrompu envoie ce qui ne l’a pas été et vérifie ce qui est inconnu ; rien n’est répété à l’aveugle.</translation>
    </message>
    <message>
        <source>Pause lets no new write begin. Stop ends the push. A write that is out is followed to its end either way.</source>
        <translation>Pause ne laisse commencer aucune écriture. Arrêter met fin à l’envoi. Une écriture en cours est suivie jusqu’au bout dans les deux cas.</translation>
    </message>
    <message>
        <source>Retry What Failed makes a new push of the agents that were rejected, unknown, postponed or in conflict, read and checked again first.</source>
        <translation>Réessayer ce qui a échoué fait un nouvel envoi des agents rejetés, inconnus, reportés ou en conflit, d’abord relus et revérifiés.</translation>
    </message>
    <message>
        <source>Roll Back on the History page loads what was there before a push as a plan to check. Nothing is written until you push it.</source>
        <translation>Défaire, sur la page Historique, charge ce qu’il y avait avant un envoi comme plan à vérifier. Rien n’est écrit avant que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Sa fiabilité</translation>
    </message>
    <message>
        <source>Measured on %1 over %2 days of simulated contact centres, which the method was not made on: on %3 % of the days without an effect a push was blamed wrongly.</source>
        <translation>Mesuré le %1 sur %2 jours de centres de contact simulés, qui n’ont pas servi à mettre au point la méthode : %3 % des jours sans effet, un envoi a été accusé à tort.</translation>
    </message>
    <message>
        <source>Of drops of ten points in a queue of 200 offered an interval, %1 % were found within two intervals and %2 % within four. Where it was one of eight queues, %3 % were found within two; in queues of 50 to 100 offered, %4 %.</source>
        <translation>Des baisses de dix points dans une file de 200 offertes par intervalle, %1 % ont été trouvées en deux intervalles et %2 % en quatre. Si c’était une file sur huit, %3 % en deux ; dans des files de 50 à 100 offertes, %4 %.</translation>
    </message>
    <message>
        <source>A drop of ten points was made by agents who are missing from the first changed shift on: as many as bring the answer ratio of the next two intervals nearest to ten points below the same day, with the same conversations, without them.</source>
        <translation>Une baisse de dix points a été créée par des agents absents dès le premier poste modifié : assez pour que le taux de réponse des deux intervalles suivants soit au plus près de dix points sous celui du même jour, avec les mêmes conversations, sans ces absences.</translation>
    </message>
    <message>
        <source>Queue performance and the verdict</source>
        <translation>Performances des files et verdict</translation>
    </message>
    <message>
        <source>The chart shows what was offered and answered in each interval, the band of past weeks at the same time, and the sync window: from the first write of the push to its last read-back.</source>
        <translation>Le graphique montre ce qui a été offert et répondu à chaque intervalle, la bande des semaines passées à la même heure et la fenêtre d’envoi : de la première écriture de l’envoi à sa dernière relecture.</translation>
    </message>
    <message>
        <source>How the verdict is computed</source>
        <translation>Comment le verdict est calculé</translation>
    </message>
    <message>
        <source>Looked at is the share of offered conversations that were answered, over the whole intervals whose shifts the push changes, and the same share over up to two hours before.</source>
        <translation>On regarde la part des conversations offertes qui a été répondue, sur les intervalles entiers dont l’envoi modifie les postes, et la même part sur les deux heures au plus qui précèdent.</translation>
    </message>
    <message>
        <source>It is compared with the past days of eight weeks. Days with unusually few conversations, such as holidays, are left out. Where today lies further below them than such days differ among themselves, the verdict is “answered fell”.</source>
        <translation>On compare avec les jours passés de huit semaines. Les jours à très peu de conversations, comme les jours fériés, sont laissés de côté. Si aujourd’hui est plus bas que ces jours ne diffèrent entre eux, le verdict est « les répondues sont tombées ».</translation>
    </message>
    <message>
        <source>It is asked after every interval and for every queue; the looks and the queues share one allowance of 5 % for false alarms.</source>
        <translation>La question est posée après chaque intervalle et pour chaque file ; tous ces regards et files se partagent 5 % de fausses alertes.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Ce qu’il ne peut pas dire</translation>
    </message>
    <message>
        <source>It does not know the cause. With a fifth more conversations than planned for, it blamed %1 % of the pushes that did nothing. See Unrouted agents for who is missing, and why.</source>
        <translation>Il ne connaît pas la cause. Avec un cinquième de conversations de plus que prévu, il a accusé %1 % des envois qui n’avaient rien fait. Voyez sous Agents non routés qui manque, et pourquoi.</translation>
    </message>
    <message>
        <source>“No sign of an effect” means that none was found, not that there is none: small queues and small drops need more intervals. Nothing is finer than an interval.</source>
        <translation>« Aucun signe d’un effet » veut dire qu’on n’en a pas trouvé, non qu’il n’y en a pas : petites files et petites baisses demandent plus d’intervalles. Rien n’est plus fin qu’un intervalle.</translation>
    </message>
    <message>
        <source>Unrouted agents and the monitor</source>
        <translation>Agents non routés et moniteur</translation>
    </message>
    <message>
        <source>Unrouted Agents compares what is planned now, what the service has scheduled and what is really routed. It lists who should be taking conversations and is not, why, and since when.</source>
        <translation>Agents non routés compare ce qui est prévu maintenant, ce que le service a planifié et ce qui est vraiment routé. La liste dit qui devrait prendre des conversations et ne le fait pas, pourquoi et depuis quand.</translation>
    </message>
    <message>
        <source>“Not applied yet” means that the service still holds the old schedule: look at the outcome of the agent’s group. The other causes lie with the agent or with the queue.</source>
        <translation>« Pas encore appliqué » signifie que le service a encore l’ancien planning : voyez le résultat du groupe de l’agent. Les autres causes tiennent à l’agent ou à la file.</translation>
    </message>
    <message>
        <source>The monitor looks on and sends nothing: schedule writes by anybody, open trades, queues, and with the team’s journal the pushes of all planners. F11 shows the wallboard on the whole screen.</source>
        <translation>Le moniteur observe et n’envoie rien : écritures de plannings de quiconque, échanges ouverts, files et, avec le journal de l’équipe, les envois de tous les planificateurs. F11 montre le tableau mural en plein écran.</translation>
    </message>
    <message>
        <source>Flight record and report</source>
        <translation>Relevé de vol et rapport</translation>
    </message>
    <message>
        <source>A flight record keeps a push in one file: what went in, what was decided, what was sent and answered without secrets, the queues and the verdict. Names of agents can be masked.</source>
        <translation>Un relevé de vol garde un envoi dans un fichier : ce qui est entré, ce qui a été décidé, ce qui a été envoyé et répondu sans secrets, les files et le verdict. Les noms des agents peuvent être masqués.</translation>
    </message>
    <message>
        <source>Open Flight Record shows it as it was and replays it step by step. Nothing is sent.</source>
        <translation>Ouvrir un relevé de vol le montre tel qu’il fut et le rejoue pas à pas. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>“shiftlane verify FILE” on the command line checks the record: its lines are chained, so that one changed byte is found and its line named. It does not prove who made the file.</source>
        <translation>« shiftlane verify FICHIER » en ligne de commande vérifie le relevé : ses lignes sont chaînées, si bien qu’un octet changé est trouvé et sa ligne nommée. Cela ne prouve pas qui a fait le fichier.</translation>
    </message>
    <message>
        <source>The incident report tells the push for people, with charts, as PDF or as a web page.</source>
        <translation>Le rapport d’incident raconte l’envoi aux personnes, avec graphiques, en PDF ou en page web.</translation>
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
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Relevé de vol</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqués</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>Première écriture</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Dernière relecture</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Rédigé</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), first %1</source>
        <translation>
            <numerusform>%n écriture, la première %1</numerusform>
            <numerusform>%n écritures, la première %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule groups</source>
        <translation>Groupes de plannings</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unité commerciale</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqués</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Conflict rounds</source>
        <translation>Séries de conflits</translation>
    </message>
    <message>
        <source>Agents whose change did not get there</source>
        <translation>Agents dont la modification n’est pas arrivée</translation>
    </message>
    <message>
        <source>None: every planned change is on the service.</source>
        <translation>Aucun&#xa0;: chaque modification prévue est sur le service.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the delta CSV names all.</source>
        <translation>
            <numerusform>%n de plus&#xa0;: le CSV des modifications le nomme.</numerusform>
            <numerusform>%n de plus&#xa0;: le CSV des modifications les nomme tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a conflict nobody decided</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>the service’s side was kept</source>
        <translation>le côté du service a été gardé</translation>
    </message>
    <message>
        <source>the planned side was kept</source>
        <translation>le côté du plan a été gardé</translation>
    </message>
    <message>
        <source>Conflicts and decisions</source>
        <translation>Conflits et décisions</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Was it the push?</source>
        <translation>Était-ce l’envoi&#x202f;?</translation>
    </message>
    <message>
        <source>No queue was read.</source>
        <translation>Aucune file d’attente n’a été lue.</translation>
    </message>
    <message>
        <source>No queue figures stand in it.</source>
        <translation>Il ne contient aucun chiffre de file d’attente.</translation>
    </message>
    <message>
        <source>%1, %2; times of %3</source>
        <comment>queue, media type, city</comment>
        <translation>%1, %2&#x202f;; heures de %3</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files d’attente</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Performances des files</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the flight record holds all.</source>
        <translation>
            <numerusform>%n de plus&#xa0;: le relevé de vol la contient.</numerusform>
            <numerusform>%n de plus&#xa0;: le relevé de vol les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>P&amp;ush</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>Columns of the &amp;Groups</source>
        <translation>Colonnes &amp;des groupes</translation>
    </message>
    <message>
        <source>Columns of the Ta&amp;ble</source>
        <translation>Colonnes du ta&amp;bleau</translation>
    </message>
    <message>
        <source>Panels in Windows of Their O&amp;wn</source>
        <translation>Panneau&amp;x dans leur propre fenêtre</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That could not be used. Correct it and try again.</source>
        <translation>Cela n’a pas pu être utilisé. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the connection, then try again.</source>
        <translation>Le service est injoignable. Vérifiez le réseau et la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Signing in failed. Check the client ID and secret, then connect again.</source>
        <translation>La connexion a échoué. Vérifiez l’ID client et le secret, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The service refused a request. The client may lack a permission.</source>
        <translation>Le service a refusé une requête. Il manque peut-être une autorisation au client.</translation>
    </message>
    <message>
        <source>The service asks to wait. Requests go on by themselves.</source>
        <translation>Le service demande d’attendre. Les requêtes reprennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The schedule changed meanwhile. Check again.</source>
        <translation>Le planning a changé entre-temps. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The service answered something that does not fit.</source>
        <translation>Le service a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Read again to try once more.</source>
        <translation>Le service n’a pas répondu à temps. Lisez à nouveau pour réessayer.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was not loaded, nothing of it. Correct %n line(s) and load it again.</source>
        <translation>
            <numerusform>Le plan n’a pas été chargé, pas même en partie. Corrigez %n ligne et chargez-le à nouveau.</numerusform>
            <numerusform>Le plan n’a pas été chargé, pas même en partie. Corrigez %n lignes et chargez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 could not be read. Read again to try once more.</source>
        <translation>Impossible de lire %1. Lisez à nouveau pour réessayer.</translation>
    </message>
    <message>
        <source>%1 was stopped. Nothing more is written there.</source>
        <translation>%1&#xa0;: arrêté. Plus rien n’y est écrit.</translation>
    </message>
    <message>
        <source>%1 was postponed. Check and push it again later.</source>
        <translation>%1&#xa0;: reporté. Vérifiez et envoyez à nouveau plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) applied</source>
        <translation>
            <numerusform>%n agent appliqué</numerusform>
            <numerusform>%n agents appliqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n exclu</numerusform>
            <numerusform>%n exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>%n conflit ouvert</numerusform>
            <numerusform>%n conflits ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeté</numerusform>
            <numerusform>%n rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>The push ended: %1.</source>
        <translation>L’envoi est terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: it is damaged, or another console has it open. Nothing can be pushed until another one is chosen.</source>
        <translation>Le journal %1 est inutilisable&#xa0;: il est endommagé, ou une autre console l’a ouvert. Rien ne peut être envoyé tant qu’un autre n’est pas choisi.</translation>
    </message>
    <message>
        <source>The push of %1 was not finished: %2, %3 open.</source>
        <comment>when, groups, agents</comment>
        <translation>L’envoi du %1 n’a pas été terminé&#xa0;: %2, %3 en suspens.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n groupe de plannings</numerusform>
            <numerusform>%n groupes de plannings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more push(es) wait behind it.</source>
        <translation>
            <numerusform>%n autre envoi attend derrière lui.</numerusform>
            <numerusform>%n autres envois attendent derrière lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) of other accounts or services in this journal are not finished. They are not yours to resume here.</source>
        <translation>
            <numerusform>%n envoi d’un autre compte ou service de ce journal n’est pas terminé. Vous ne pouvez pas le reprendre ici.</numerusform>
            <numerusform>%n envois d’autres comptes ou services de ce journal ne sont pas terminés. Vous ne pouvez pas les reprendre ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base unknown: %1 carries no snapshot, so the console cannot tell your changes from other people&apos;s. Check lists every difference for review; nothing is pushed until you accept.</source>
        <translation>Base inconnue&#xa0;: %1 ne porte pas d’instantané, la console ne peut donc pas distinguer vos modifications de celles des autres. Vérifier dresse la liste de chaque différence à examiner&#x202f;; rien n’est envoyé tant que vous n’avez pas accepté.</translation>
    </message>
    <message>
        <source>The week was exported: %1. Edit it, then load it as the plan.</source>
        <translation>La semaine a été exportée&#xa0;: %1. Modifiez-la, puis chargez-la comme plan.</translation>
    </message>
    <message>
        <source>A sample plan was written: %1.</source>
        <translation>Un plan d’exemple a été écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The report of the push is here: %1</source>
        <translation>Le rapport de l’envoi est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Try the console with sample data, or connect to your Genesys Cloud organisation.</source>
        <translation>Essayez la console avec des données d’exemple, ou connectez-vous à votre organisation Genesys Cloud.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 schedule groups</source>
        <translation>Lecture de %1 sur %2 groupes de plannings</translation>
    </message>
    <message>
        <source>Reading the schedule groups…</source>
        <translation>Lecture des groupes de plannings…</translation>
    </message>
    <message>
        <source>The weeks could not be read</source>
        <translation>Les semaines n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No schedule in these weeks</source>
        <translation>Aucun planning dans ces semaines</translation>
    </message>
    <message>
        <source>Choose other weeks with the arrows above.</source>
        <translation>Choisissez d’autres semaines avec les flèches ci-dessus.</translation>
    </message>
    <message>
        <source>No schedule group chosen</source>
        <translation>Aucun groupe de plannings choisi</translation>
    </message>
    <message>
        <source>Choose one on the left to see its agents.</source>
        <translation>Choisissez-en un à gauche pour voir ses agents.</translation>
    </message>
    <message>
        <source>No agents in %1</source>
        <translation>Aucun agent dans %1</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Read again to try once more.</source>
        <translation>Lisez à nouveau pour réessayer.</translation>
    </message>
    <message>
        <source>No open shift trades in %1</source>
        <translation>Aucun échange de postes ouvert dans %1</translation>
    </message>
    <message>
        <source>Trades that agents make meanwhile appear here by themselves.</source>
        <translation>Les échanges que les agents font entre-temps apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>No open conflicts in %1</source>
        <translation>Aucun conflit ouvert dans %1</translation>
    </message>
    <message>
        <source>Load a plan and check it; what changed on both sides appears here.</source>
        <translation>Chargez un plan et vérifiez-le&#x202f;; ce qui a changé des deux côtés apparaît ici.</translation>
    </message>
    <message>
        <source>What changes on both sides differently appears here.</source>
        <translation>Ce qui change différemment des deux côtés apparaît ici.</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Personne n’est mis de côté</translation>
    </message>
    <message>
        <source>Agents whose shift trade waits are left out of the push and listed here until the trade ends.</source>
        <translation>Les agents dont l’échange de postes attend restent hors de l’envoi et figurent ici jusqu’à la fin de l’échange.</translation>
    </message>
    <message>
        <source>The plan was saved: %1</source>
        <translation>Le plan a été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>A template was written: %1. Fill it in, then load it as the plan.</source>
        <translation>Un modèle a été écrit&#xa0;: %1. Remplissez-le, puis chargez-le comme plan.</translation>
    </message>
    <message>
        <source>The secret was taken out of the system&apos;s keychain.</source>
        <translation>Le secret a été retiré du trousseau du système.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not keep the secret; you will be asked for it again.</source>
        <translation>Le trousseau du système n’a pas conservé le secret&#x202f;; il vous sera redemandé.</translation>
    </message>
    <message>
        <source>Reading what was there before the push. It becomes a plan to check like any other; nothing is written until you push it.</source>
        <translation>Lecture de ce qui existait avant l’envoi. Cela devient un plan à vérifier comme tout autre&#x202f;; rien n’est écrit tant que vous ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>Shiftlane %1. Pushes weekly agent schedules to Genesys Cloud without losing anyone&apos;s change. Free software under the GPL, version 3 or later.</source>
        <translation>Shiftlane %1. Envoie les plannings hebdomadaires des agents à Genesys Cloud sans perdre la modification de personne. Logiciel libre sous GPL, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>A push is running. If you close now, writes that are out are not followed; the journal keeps what is unknown.</source>
        <translation>Un envoi est en cours. Si vous fermez maintenant, les écritures en cours ne sont plus suivies&#x202f;; le journal garde ce qui est inconnu.</translation>
    </message>
    <message>
        <source>The plan was corrected here and is not saved. If you close now, the corrections are lost.</source>
        <translation>Le plan a été corrigé ici et n’est pas enregistré. Si vous fermez maintenant, les corrections sont perdues.</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>Le tableau a été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>Les échanges de postes sont encore désactivés dans %1, depuis %2 par %3.</translation>
    </message>
    <message>
        <source>The flight record is here: %1</source>
        <translation>Le relevé de vol est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The deltas were written: %1</source>
        <translation>Les modifications ont été écrites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Flight record: %1</source>
        <translation>Relevé de vol&#xa0;: %1</translation>
    </message>
    <message>
        <source>The incident report was written: %1</source>
        <translation>Le rapport d’incident a été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off. If you close now, it stays off until somebody restores it.</source>
        <translation>Les échanges de postes sont encore désactivés. Si vous fermez maintenant, ils le restent jusqu’à ce que quelqu’un les rétablisse.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Corrections made here</source>
        <comment>name of a plan</comment>
        <translation>Corrections faites ici</translation>
    </message>
    <message>
        <source>Roll back of %1</source>
        <comment>name of a plan</comment>
        <translation>Retour en arrière de %1</translation>
    </message>
</context>
<context>
    <name>QHeaderView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1, closed by %2</source>
        <comment>group, planner</comment>
        <translation>%1, clôturée par %2</translation>
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
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n rejected</source>
        <translation>
            <numerusform>Fini, %n rejeté</numerusform>
            <numerusform>Fini, %n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n conflict(s)</source>
        <translation>
            <numerusform>Fini, %n conflit</numerusform>
            <numerusform>Fini, %n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n exclu</numerusform>
            <numerusform>%n exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n parked</source>
        <translation>
            <numerusform>Fini, %n mis de côté</numerusform>
            <numerusform>Fini, %n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n excluded</source>
        <translation>
            <numerusform>Fini, %n exclu</numerusform>
            <numerusform>Fini, %n exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Nobody to push</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n parked</source>
        <translation>
            <numerusform>Prêt, %n mis de côté</numerusform>
            <numerusform>Prêt, %n mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Merging, round %1</source>
        <translation>Fusion, tour %1</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Réessai</translation>
    </message>
    <message>
        <source>Tries again in %1</source>
        <translation>Réessai dans %1</translation>
    </message>
    <message>
        <source>Waits for budget</source>
        <translation>Attend le quota</translation>
    </message>
    <message>
        <source>Waits %1 for budget</source>
        <translation>Attend quota %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>hors de l’envoi</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a week</comment>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <comment>a colleague&apos;s console</comment>
        <translation>Tenu par %1</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2</source>
        <comment>planner, when</comment>
        <translation>La semaine a été clôturée par %1, %2</translation>
    </message>
    <message>
        <source>Changed since you loaded it</source>
        <translation>Modifié depuis que vous l’avez chargé</translation>
    </message>
    <message>
        <source>Changed since you loaded it, by %1 at %2</source>
        <translation>Modifié depuis que vous l’avez chargé, par %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this push</source>
        <translation>
            <numerusform>%n dans cet envoi</numerusform>
            <numerusform>%n dans cet envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>groups whose push is over</comment>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>groups that need the planner</comment>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TableReport</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Spoken: day, span of the shift, its activities</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>aucun poste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of the timeline, its content</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>activity in an interval</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>no day off</source>
        <translation>aucun jour de congé</translation>
    </message>
    <message>
        <source>The service&apos;s side was last changed %1, %2.</source>
        <translation>Le côté du service a été modifié pour la dernière fois&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Changed on both sides, %1: the service has %2, your plan has %3.</source>
        <translation>Modifié des deux côtés, %1&#xa0;: le service a %2, votre plan a %3.</translation>
    </message>
    <message>
        <source>Your plan changes the shift %1, which the service no longer has.</source>
        <translation>Votre plan modifie le poste %1, que le service n’a plus.</translation>
    </message>
    <message>
        <source>Your plan deletes the shift %1, which was changed on the service.</source>
        <translation>Votre plan supprime le poste %1, qui a été modifié sur le service.</translation>
    </message>
    <message>
        <source>Your planned shift %1 overlaps the shift %2 on the service.</source>
        <translation>Votre poste planifié %1 chevauche le poste %2 du service.</translation>
    </message>
    <message>
        <source>Your plan and the service&apos;s change, %1, are each sound, but not together.</source>
        <translation>Votre plan et la modification du service, %1, sont valides séparément, mais pas ensemble.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Attend une décision</translation>
    </message>
    <message>
        <source>in the shift %1</source>
        <translation>dans le poste %1</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>Reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leaves no shift there</source>
        <translation>N’y laisse aucun poste</translation>
    </message>
    <message>
        <source>Leaves the shift %1</source>
        <translation>Laisse le poste %1</translation>
    </message>
    <message>
        <source>Leaves, %1: %2</source>
        <translation>Reste, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>sur le service</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>après l’envoi</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date format of a heading, see QLocale::toString; German: dddd, d. MMMM</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time span, day of its end</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>heures de %1</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 ahead</source>
        <translation>heures de %1&#x202f;; les vôtres ont %2 d’avance</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 behind</source>
        <translation>heures de %1&#x202f;; les vôtres ont %2 de retard</translation>
    </message>
    <message>
        <source>Shift trade: %1</source>
        <comment>state</comment>
        <translation>Échange de postes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, decide by %2</source>
        <comment>trade, time</comment>
        <translation>%1, à décider avant le %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who changed it</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>who changed it, when</comment>
        <translation>par %1, %2</translation>
    </message>
    <message>
        <source>Added on the service and kept</source>
        <translation>Ajouté sur le service et gardé</translation>
    </message>
    <message>
        <source>Changed on the service and kept</source>
        <translation>Modifié sur le service et gardé</translation>
    </message>
    <message>
        <source>Removed on the service, stays removed</source>
        <translation>Supprimé sur le service, reste supprimé</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Ajouté par le plan</translation>
    </message>
    <message>
        <source>Changed by the plan</source>
        <translation>Modifié par le plan</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Supprimé par le plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move 15 min earlier</source>
        <translation>Avancer de 15 min</translation>
    </message>
    <message>
        <source>Move 15 min later</source>
        <translation>Retarder de 15 min</translation>
    </message>
    <message>
        <source>Move 5 min earlier</source>
        <translation>Avancer de 5 min</translation>
    </message>
    <message>
        <source>Move 5 min later</source>
        <translation>Retarder de 5 min</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Déplacer à la veille</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Déplacer au lendemain</translation>
    </message>
    <message>
        <source>Start 15 min earlier</source>
        <translation>Commencer 15 min plus tôt</translation>
    </message>
    <message>
        <source>Start 15 min later</source>
        <translation>Commencer 15 min plus tard</translation>
    </message>
    <message>
        <source>End 15 min earlier</source>
        <translation>Finir 15 min plus tôt</translation>
    </message>
    <message>
        <source>End 15 min later</source>
        <translation>Finir 15 min plus tard</translation>
    </message>
    <message>
        <source>There is no shift to edit here; the row after push has those that are</source>
        <translation>Aucun poste à modifier ici&#x202f;; ceux qui le sont se trouvent dans la ligne «&#xa0;après l’envoi&#xa0;»</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Corriger le poste</translation>
    </message>
    <message>
        <source>Shifts are not edited at this stage</source>
        <translation>Les postes ne se modifient pas à cette étape</translation>
    </message>
    <message>
        <source>Add a shift on %1</source>
        <translation>Ajouter un poste le %1</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Supprimer le poste</translation>
    </message>
    <message>
        <source>Move the shift of %1, %2</source>
        <translation>Déplacer le poste de %1, %2</translation>
    </message>
    <message>
        <source>Change the shift of %1, %2</source>
        <translation>Modifier le poste de %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of a shift, warning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove the shift of %1, %2</source>
        <translation>Supprimer le poste de %1, %2</translation>
    </message>
    <message>
        <source>The shift of %1 is removed; Ctrl+Z brings it back</source>
        <translation>Le poste de %1 est supprimé&#x202f;; Ctrl+Z le rétablit</translation>
    </message>
    <message>
        <source>%1 has a shift or a day off already</source>
        <translation>%1 a déjà un poste ou un jour de congé</translation>
    </message>
    <message>
        <source>Add a shift for %1, %2</source>
        <translation>Ajouter un poste pour %1, %2</translation>
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
        <translation>Décidez d’abord le conflit de ce poste</translation>
    </message>
    <message>
        <source>This shift came to the service after the plan was made; it is taken as it is</source>
        <translation>Ce poste est arrivé sur le service après la création du plan&#x202f;; il est repris tel quel</translation>
    </message>
    <message>
        <source>Time off in this shift belongs to a request; edit it on the service</source>
        <translation>Le congé de ce poste relève d’une demande&#x202f;; modifiez-le sur le service</translation>
    </message>
    <message>
        <source>overlaps the shift %1</source>
        <translation>chevauche le poste %1</translation>
    </message>
    <message>
        <source>lies on a day off</source>
        <translation>tombe sur un jour de congé</translation>
    </message>
    <message>
        <source>outside the schedule&apos;s weeks</source>
        <translation>hors des semaines du planning</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days, zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>cédé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflit à décider</numerusform>
            <numerusform>%n conflits à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, facts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>If approved, with this plan</source>
        <translation>Si approuvé, avec ce plan</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>Si approuvé</translation>
    </message>
    <message>
        <source>If denied, with this plan</source>
        <translation>Si refusé, avec ce plan</translation>
    </message>
    <message>
        <source>If denied</source>
        <translation>Si refusé</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two agents</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>hours of a week</comment>
        <translation>%1 payées</translation>
    </message>
    <message>
        <source>%1 → %2 paid</source>
        <comment>hours of a week, before and after</comment>
        <translation>%1 → %2 payées</translation>
    </message>
    <message>
        <source>Staff on queue cannot be compared: the service has no forecast for this week</source>
        <translation>L’effectif en file d’attente ne peut être comparé&#xa0;: le service n’a pas de prévision pour cette semaine</translation>
    </message>
    <message>
        <source>Staff on queue: the same either way</source>
        <translation>Effectif en file d’attente&#xa0;: identique dans les deux cas</translation>
    </message>
    <message>
        <source>Staff on queue %1: approve %2, deny %3 of %4 required</source>
        <translation>Effectif en file d’attente, %1&#xa0;: approuver %2, refuser %3, sur %4 requis</translation>
    </message>
    <message>
        <source>%1; service level about %2 % or %3 %, an estimate</source>
        <comment>coverage, approve, deny</comment>
        <translation>%1&#x202f;; niveau de service d’environ %2&#xa0;% ou %3&#xa0;%, une estimation</translation>
    </message>
    <message>
        <source>The planned change follows %1</source>
        <translation>La modification prévue suit %1</translation>
    </message>
    <message>
        <source>It stays with the shift, now %1&apos;s</source>
        <translation>Elle reste avec le poste, désormais celui de %1</translation>
    </message>
    <message>
        <source>Not possible: the change would meet another one there</source>
        <translation>Impossible&#xa0;: la modification en rencontrerait une autre</translation>
    </message>
    <message>
        <source>%1 has planned changes too; they are merged, not shown here</source>
        <translation>%1 a aussi des modifications prévues&#x202f;; elles sont fusionnées, pas affichées ici</translation>
    </message>
    <message>
        <source>As it stands: nobody took the offer</source>
        <translation>En l’état&#xa0;: personne n’a pris l’offre</translation>
    </message>
</context>
<context>
    <name>Unrouted</name>
    <message>
        <source>%1 not applied yet</source>
        <comment>agents</comment>
        <translation>%1 en attente d’application</translation>
    </message>
    <message>
        <source>%1 Available instead of On Queue</source>
        <comment>agents</comment>
        <translation>%1 «&#xa0;Disponible&#xa0;» au lieu de «&#xa0;En file d’attente&#xa0;»</translation>
    </message>
    <message>
        <source>%1 not responding</source>
        <comment>agents</comment>
        <translation>%1 sans réponse</translation>
    </message>
    <message>
        <source>%1 off queue</source>
        <comment>agents</comment>
        <translation>%1 hors file d’attente</translation>
    </message>
    <message>
        <source>%1 without an active queue</source>
        <comment>agents</comment>
        <translation>%1 sans file d’attente active</translation>
    </message>
    <message>
        <source>%1 the service says nothing about</source>
        <comment>agents</comment>
        <translation>%1 dont le service ne dit rien</translation>
    </message>
    <message>
        <source>The service still holds a schedule without this time on queue</source>
        <translation>Le service contient encore un planning sans ce temps en file d’attente</translation>
    </message>
    <message>
        <source>Signed in and scheduled on queue, but On Queue was not chosen</source>
        <translation>Connecté et prévu en file d’attente, mais «&#xa0;En file d’attente&#xa0;» n’a pas été choisi</translation>
    </message>
    <message>
        <source>A conversation was not answered: nothing is routed until the agent returns</source>
        <translation>Une conversation est restée sans réponse&#xa0;: rien n’est routé avant le retour de l’agent</translation>
    </message>
    <message>
        <source>Scheduled on queue, but away from it or signed out</source>
        <translation>Prévu en file d’attente, mais hors de celle-ci ou déconnecté</translation>
    </message>
    <message>
        <source>On queue, but in no queue that is active for the agent</source>
        <translation>En file d’attente, mais dans aucune file active pour l’agent</translation>
    </message>
    <message>
        <source>The service does not tell what this agent does</source>
        <translation>Le service ne dit pas ce que fait cet agent</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>hors de l’envoi</translation>
    </message>
    <message>
        <source>The push changes this schedule group, but not this agent</source>
        <translation>L’envoi modifie ce groupe de plannings, mais pas cet agent</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliqué</translation>
    </message>
    <message>
        <source>Available, not On Queue</source>
        <translation>Disponible, pas En file d’attente</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>off queue</source>
        <translation>hors file d’attente</translation>
    </message>
    <message>
        <source>no active queue</source>
        <translation>aucune file active</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>On Queue, not responding</source>
        <translation>En file d’attente, ne répond pas</translation>
    </message>
    <message>
        <source>On Queue, no active queue</source>
        <translation>En file d’attente, aucune file active</translation>
    </message>
    <message>
        <source>On Queue</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>Nobody should be taking conversations now</source>
        <translation>Personne ne devrait prendre de conversations maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) that should be taking conversations now do</source>
        <translation>
            <numerusform>%1 sur %n agent qui devrait prendre des conversations maintenant le fait</numerusform>
            <numerusform>%1 sur %n agents qui devraient prendre des conversations maintenant le font</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned agent(s) not taking conversations: %1</source>
        <translation>
            <numerusform>%n agent prévu ne prend pas de conversations&#xa0;: %1</numerusform>
            <numerusform>%n agents prévus ne prennent pas de conversations&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No agent of this push is missing</source>
        <translation>Aucun agent de cet envoi ne manque</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this push not taking conversations: %1</source>
        <translation>
            <numerusform>%n agent de cet envoi ne prend pas de conversations : %1</numerusform>
            <numerusform>%n agents de cet envoi ne prennent pas de conversations : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>goal %1, since %2</source>
        <comment>per cent, time</comment>
        <translation>objectif %1, depuis %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>of %1 offered, %2 abandoned</source>
        <translation>sur %1 offertes, %2 abandonnées</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>Ne prennent pas d’appels</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>of %1 expected now</source>
        <translation>sur %1 attendus maintenant</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Échanges ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <translation>
            <numerusform>%n attend une décision</numerusform>
            <numerusform>%n attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups being pushed</source>
        <translation>Groupes en cours d’envoi</translation>
    </message>
    <message>
        <source>no journal of the team</source>
        <translation>aucun journal de l’équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n a besoin de quelqu’un</numerusform>
            <numerusform>%n ont besoin de quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>aucun échec</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Schedule writes</source>
        <translation>Écritures de plannings</translation>
    </message>
    <message>
        <source>Nobody pushed today</source>
        <translation>Aucun envoi aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing was written since the monitor began</source>
        <translation>Rien n’a été écrit depuis le démarrage du moniteur</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, how much, beside what</comment>
        <translation>%1&#xa0;: %2, %3</translation>
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
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n groupe de plannings</numerusform>
            <numerusform>%n groupes de plannings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushes %2: %3 in %4.</source>
        <comment>planner, plan, agents, groups</comment>
        <translation>%1 envoie %2&#xa0;: %3 dans %4.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) meets trouble: %3, %4 of %5 parked.</source>
        <comment>plan, planner, troubles, agents</comment>
        <translation>L’envoi de %1 (%2) rencontre des problèmes&#xa0;: %3, %4 sur %5 mis de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) did not go through at once</source>
        <translation>
            <numerusform>%n écriture n’est pas passée du premier coup</numerusform>
            <numerusform>%n écritures ne sont pas passées du premier coup</numerusform>
        </translation>
    </message>
    <message>
        <source>A schedule write by %1 to %2 failed.</source>
        <comment>who, business unit</comment>
        <translation>Une écriture de planning de %1 dans %2 a échoué.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) failed in %3.</source>
        <comment>plan, planner, business unit</comment>
        <translation>L’envoi de %1 (%2) a échoué dans %3.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) ended: %3 of %4 applied, %5 parked.</source>
        <comment>plan, planner, agents</comment>
        <translation>L’envoi de %1 (%2) est terminé&#xa0;: %3 sur %4 appliqués, %5 mis de côté.</translation>
    </message>
    <message>
        <source>A Push &amp;Starts</source>
        <translation>Un envoi &amp;commence</translation>
    </message>
    <message>
        <source>A Push Meets &amp;Trouble</source>
        <translation>Un envoi rencontre des &amp;problèmes</translation>
    </message>
    <message>
        <source>A Push or a Write &amp;Fails</source>
        <translation>Un envoi &amp;ou une écriture échoue</translation>
    </message>
    <message>
        <source>A Push &amp;Ends</source>
        <translation>Un envoi se &amp;termine</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Changed, merges</source>
        <translation>Modifié, fusionne</translation>
    </message>
    <message>
        <source>Would void a trade</source>
        <translation>Invaliderait un échange</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Échange à examiner</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>The service already holds what the plan wants.</source>
        <translation>Le service contient déjà ce que veut le plan.</translation>
    </message>
    <message>
        <source>Nothing changed since you loaded it; it applies as planned.</source>
        <translation>Rien n’a changé depuis que vous l’avez chargé&#x202f;; cela s’applique comme prévu.</translation>
    </message>
    <message>
        <source>Changed on the service since you loaded it; both changes fit together.</source>
        <translation>Modifié sur le service depuis que vous l’avez chargé&#x202f;; les deux modifications s’accordent.</translation>
    </message>
    <message>
        <source>The plan changes a shift that is on offer in a shift trade.</source>
        <translation>Le plan modifie un poste proposé dans un échange de postes.</translation>
    </message>
    <message>
        <source>A matched shift trade waits for review; writes are refused until it is decided.</source>
        <translation>Un échange de postes convenu attend d’être examiné&#x202f;; les écritures sont refusées jusqu’à la décision.</translation>
    </message>
    <message>
        <source>Changed on the service and in the plan, differently. Needs your decision.</source>
        <translation>Modifié sur le service et dans le plan, différemment. À vous de décider.</translation>
    </message>
    <message>
        <source>The planned schedule would not be sound; it is left out of the push.</source>
        <translation>Le planning prévu ne serait pas valide&#x202f;; il reste hors de l’envoi.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Already present</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sans partenaire</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Open, state unknown</source>
        <translation>Ouvert, état inconnu</translation>
    </message>
    <message>
        <source>Push</source>
        <comment>disposition of an agent</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Shift trade waits for review</source>
        <translation>Échange de postes en attente d’examen</translation>
    </message>
    <message>
        <source>Would void a shift trade</source>
        <translation>Invaliderait un échange de postes</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omis par vous</translation>
    </message>
    <message>
        <source>The service refused the agent</source>
        <translation>Le service a refusé l’agent</translation>
    </message>
    <message>
        <source>The plan is not sound</source>
        <translation>Le plan n’est pas valide</translation>
    </message>
    <message>
        <source>Conflict not decided</source>
        <translation>Conflit non décidé</translation>
    </message>
    <message>
        <source>Weekly maximum</source>
        <translation>Maximum hebdomadaire</translation>
    </message>
    <message>
        <source>Weekly minimum</source>
        <translation>Minimum hebdomadaire</translation>
    </message>
    <message>
        <source>Planning period maximum</source>
        <translation>Maximum de la période de planification</translation>
    </message>
    <message>
        <source>Planning period minimum</source>
        <translation>Minimum de la période de planification</translation>
    </message>
    <message>
        <source>Rest time</source>
        <translation>Temps de repos</translation>
    </message>
    <message>
        <source>Overlaps a shift</source>
        <translation>Chevauche un poste</translation>
    </message>
    <message>
        <source>Starts too soon</source>
        <translation>Commence trop tôt</translation>
    </message>
    <message>
        <source>Shift times changed</source>
        <translation>Heures du poste modifiées</translation>
    </message>
    <message>
        <source>Shift is gone</source>
        <translation>Le poste n’existe plus</translation>
    </message>
    <message>
        <source>External activities</source>
        <translation>Activités externes</translation>
    </message>
    <message>
        <source>Activity not tradable</source>
        <translation>Activité non échangeable</translation>
    </message>
    <message>
        <source>Outside accepted times</source>
        <translation>Hors des heures acceptées</translation>
    </message>
    <message>
        <source>Agent not scheduled</source>
        <translation>Agent non planifié</translation>
    </message>
    <message>
        <source>Different skills</source>
        <translation>Compétences différentes</translation>
    </message>
    <message>
        <source>Unequal paid time</source>
        <translation>Temps payé inégal</translation>
    </message>
    <message>
        <source>Another schedule is published</source>
        <translation>Un autre planning est publié</translation>
    </message>
    <message>
        <source>Schedule is gone</source>
        <translation>Le planning n’existe plus</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>Trading is off</source>
        <translation>Échanges désactivés</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>N’est plus ouvert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two shifts overlap</source>
        <translation>Deux postes se chevauchent</translation>
    </message>
    <message>
        <source>A shift lies on approved time off</source>
        <translation>Un poste tombe sur un congé approuvé</translation>
    </message>
    <message>
        <source>Activities overlap</source>
        <translation>Des activités se chevauchent</translation>
    </message>
    <message>
        <source>Not on the scheduling interval</source>
        <translation>Hors de l’intervalle de planification</translation>
    </message>
    <message>
        <source>Short rest between shifts</source>
        <translation>Repos court entre deux postes</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Semaine longue</translation>
    </message>
    <message>
        <source>Unknown activity code</source>
        <translation>Code d’activité inconnu</translation>
    </message>
    <message>
        <source>Activity code is not active</source>
        <translation>Le code d’activité n’est pas actif</translation>
    </message>
    <message>
        <source>Unknown agent</source>
        <translation>Agent inconnu</translation>
    </message>
    <message>
        <source>Agent belongs to another business unit</source>
        <translation>L’agent appartient à une autre unité commerciale</translation>
    </message>
    <message>
        <source>The shift is not in the schedule</source>
        <translation>Le poste n’est pas dans le planning</translation>
    </message>
    <message>
        <source>Outside the schedule&apos;s weeks</source>
        <translation>Hors des semaines du planning</translation>
    </message>
    <message>
        <source>A shift without activities</source>
        <translation>Un poste sans activités</translation>
    </message>
    <message>
        <source>The plan changes the same time differently</source>
        <translation>Le plan modifie les mêmes heures autrement</translation>
    </message>
    <message>
        <source>The plan changes a shift that is gone from the service</source>
        <translation>Le plan modifie un poste qui n’est plus sur le service</translation>
    </message>
    <message>
        <source>The plan removes a shift that was changed on the service</source>
        <translation>Le plan supprime un poste qui a été modifié sur le service</translation>
    </message>
    <message>
        <source>The planned shift overlaps one that came to the service</source>
        <translation>Le poste planifié en chevauche un qui est arrivé sur le service</translation>
    </message>
    <message>
        <source>Both changes together are not a sound schedule</source>
        <translation>Les deux modifications ensemble ne donnent pas un planning valide</translation>
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
        <translation>Choisissez un agent pour voir la semaine&#xa0;: sur quoi elle se fondait, ce que contient le service et ce qu’un envoi y laisse.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>Afficher toute la semaine</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Afficher plus de temps (−)</translation>
    </message>
    <message>
        <source>Show less time, closer (+)</source>
        <translation>Afficher moins de temps, de plus près (+)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine de %1</translation>
    </message>
    <message>
        <source>Shifts of %1, %2</source>
        <translation>Postes de %1, %2</translation>
    </message>
    <message>
        <source>Timeline of an agent</source>
        <translation>Chronologie d’un agent</translation>
    </message>
    <message>
        <source>Drag it to move it, drag an edge to change its length (Ctrl: finer). Keys: Alt+arrows, with Shift the end.</source>
        <translation>Faites-le glisser pour le déplacer, un bord pour changer sa durée (Ctrl&#xa0;: plus fin). Touches&#xa0;: Alt+flèches, avec Maj la fin.</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Semaine de l’agent</translation>
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
        <translation>Unité</translation>
    </message>
    <message>
        <source>Management unit</source>
        <translation>Unité de gestion</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Échange à examiner</translation>
    </message>
    <message>
        <source>What the check says about the agent</source>
        <translation>Ce que dit la vérification sur l’agent</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Change le</translation>
    </message>
    <message>
        <source>Shift trade</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>Dans cet envoi</translation>
    </message>
    <message>
        <source>no change planned</source>
        <translation>aucune modification prévue</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message numerus="yes">
        <source>Clear, %n warning(s)</source>
        <translation>
            <numerusform>En ordre, %n alerte</numerusform>
            <numerusform>En ordre, %n alertes</numerusform>
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
        <translation>Offre sans partenaire</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>trade state, agent</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n autre</numerusform>
            <numerusform>%1, %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>échange echange de postes permutation swap</translation>
    </message>
    <message>
        <source>trade open</source>
        <comment>why an agent is left out, short</comment>
        <translation>échange ouvert</translation>
    </message>
    <message>
        <source>voids trade</source>
        <comment>why an agent is left out, short</comment>
        <translation>invalide échange</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>why an agent is left out, short</comment>
        <translation>par vous</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>why an agent is left out, short</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not sound</source>
        <comment>why an agent is left out, short</comment>
        <translation>non valide</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why an agent is left out, short</comment>
        <translation>conflit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done with an agent, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What this push does with the agent, and why</source>
        <translation>Ce que cet envoi fait de l’agent, et pourquoi</translation>
    </message>
    <message>
        <source>Corrected in this window</source>
        <translation>Corrigé dans cette fenêtre</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>problem, line of the plan&apos;s file</comment>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>P&amp;ush Chosen Agents</source>
        <translation>&amp;Envoyer les agents choisis</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Takes the chosen agents into this push</source>
        <translation>Inclut les agents choisis dans cet envoi</translation>
    </message>
    <message>
        <source>E&amp;xclude Chosen Agents</source>
        <translation>E&amp;xclure les agents choisis</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out of this push</source>
        <translation>Laisse les agents choisis hors de cet envoi</translation>
    </message>
    <message>
        <source>Par&amp;k Chosen Agents</source>
        <translation>&amp;Mettre de côté les agents choisis</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out now and brings them back when their trade ends</source>
        <translation>Laisse les agents choisis de côté pour l’instant et les reprend à la fin de leur échange</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n choisi&#xa0;:</numerusform>
            <numerusform>%n choisis&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, problems</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CloseGuard</name>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CommandPalette</name>
    <message>
        <source>Nothing is called that. Commands, schedule groups, agents and trades (swaps) are found.</source>
        <translation>Rien ne porte ce nom. On trouve ici commandes, groupes de plannings, agents et échanges de postes.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do, or whom to see?</source>
        <translation>Que voulez-vous faire, ou qui voulez-vous voir&#x202f;?</translation>
    </message>
    <message>
        <source>Find a command, a group, an agent or a trade</source>
        <translation>Rechercher une commande, un groupe, un agent ou un échange</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ComparisonView</name>
    <message>
        <source>What each choice leads to</source>
        <translation>Ce à quoi mène chaque choix</translation>
    </message>
    <message>
        <source>Both choices, %1</source>
        <translation>Les deux choix, %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictBar</name>
    <message>
        <source>Keep service</source>
        <translation>Garder le service</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <translation>Garder le plan</translation>
    </message>
    <message>
        <source>Previous conflict of this day</source>
        <translation>Conflit précédent de ce jour</translation>
    </message>
    <message>
        <source>Next conflict of this day</source>
        <translation>Conflit suivant de ce jour</translation>
    </message>
    <message>
        <source>Conflict %1 of %2 on this day.</source>
        <translation>Conflit %1 sur %2 ce jour-là.</translation>
    </message>
    <message>
        <source>A conflict on %1 waits for a decision.</source>
        <translation>Un conflit le %1 attend une décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts on other days wait for a decision.</source>
        <translation>
            <numerusform>%n conflit d’un autre jour attend une décision.</numerusform>
            <numerusform>%n conflits d’autres jours attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
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
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>day off, %1</source>
        <translation>jour de congé, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no shift on that side</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, whole day</source>
        <translation>%1, toute la journée</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Service kept</source>
        <translation>Service gardé</translation>
    </message>
    <message>
        <source>Who changed the service&apos;s side, when and why, and what is disputed</source>
        <translation>Qui a modifié le côté du service, quand et pourquoi, et ce qui est en litige</translation>
    </message>
    <message>
        <source>Service, plan</source>
        <translation>Service, plan</translation>
    </message>
    <message>
        <source>The shift as the service has it now, and below as the plan wants it</source>
        <translation>Le poste tel que le service l’a maintenant et, dessous, tel que le plan le veut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Shift trade approved</source>
        <translation>Échange de postes approuvé</translation>
    </message>
    <message>
        <source>Trade with %1 approved</source>
        <translation>Échange avec %1 approuvé</translation>
    </message>
    <message>
        <source>Time off entered</source>
        <translation>Congé saisi</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>on the service</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what happened, who</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a conflict is not decided</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Planned kept</source>
        <translation>Plan gardé</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a decision that cannot be taken back</comment>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>Can be taken back until the group is pushed</source>
        <translation>Peut être annulée jusqu’à l’envoi du groupe</translation>
    </message>
    <message>
        <source>Was sent; it cannot be taken back</source>
        <translation>A été envoyée&#x202f;; irrévocable</translation>
    </message>
    <message>
        <source>On the service: %1
Planned: %2</source>
        <translation>Sur le service&#xa0;: %1
Planifié&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Keep service</source>
        <comment>way out of a conflict</comment>
        <translation>Garder le service</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <comment>way out of a conflict</comment>
        <translation>Garder le plan</translation>
    </message>
    <message>
        <source>Keep &amp;Service</source>
        <translation>Garder le &amp;service</translation>
    </message>
    <message>
        <source>Keep &amp;Planned</source>
        <translation>Garder le &amp;plan</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining</source>
        <translation>Garder le service pour tous les restants</translation>
    </message>
    <message>
        <source>Every open conflict of this group stays as the service has it</source>
        <translation>Chaque conflit ouvert de ce groupe reste tel que le service l’a</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining</source>
        <translation>Garder le plan pour tous les restants</translation>
    </message>
    <message>
        <source>In every open conflict of this group the planned shift wins</source>
        <translation>Dans chaque conflit ouvert de ce groupe, le poste planifié l’emporte</translation>
    </message>
    <message>
        <source>The shift stays as the service has it; the planned change is dropped. In the table: 1</source>
        <translation>Le poste reste tel que le service l’a&#x202f;; la modification prévue est abandonnée. Dans le tableau&#xa0;: 1</translation>
    </message>
    <message>
        <source>The planned shift replaces what is on the service. In the table: 2</source>
        <translation>Le poste planifié remplace ce qui est sur le service. Dans le tableau&#xa0;: 2</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining of the Agent</source>
        <translation>Garder le service pour tous les restants de l’agent</translation>
    </message>
    <message>
        <source>Every open conflict of this agent stays as the service has it</source>
        <translation>Chaque conflit ouvert de cet agent reste tel que le service l’a</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining of the Agent</source>
        <translation>Garder le plan pour tous les restants de l’agent</translation>
    </message>
    <message>
        <source>In every open conflict of this agent the planned shift wins</source>
        <translation>Dans chaque conflit ouvert de cet agent, le poste planifié l’emporte</translation>
    </message>
    <message>
        <source>The Change Follows the &amp;Person</source>
        <translation>La modi&amp;fication suit la personne</translation>
    </message>
    <message>
        <source>The agent keeps the planned times, on the shift that was taken</source>
        <translation>L’agent garde les heures prévues, sur le poste repris</translation>
    </message>
    <message>
        <source>The Change Stays with the S&amp;hift</source>
        <translation>La modification reste avec le p&amp;oste</translation>
    </message>
    <message>
        <source>The planned change becomes the other agent&apos;s, with the shift that was given away</source>
        <translation>La modification prévue passe à l’autre agent, avec le poste cédé</translation>
    </message>
    <message>
        <source>&amp;Undo Decision</source>
        <translation>Annuler la &amp;décision</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>Takes the chosen decisions back; possible until they are sent</source>
        <translation>Annule les décisions choisies&#x202f;; possible jusqu’à leur envoi</translation>
    </message>
    <message>
        <source>For all remaining</source>
        <translation>Pour tous les restants</translation>
    </message>
    <message>
        <source>The same for every open conflict of the agent or of the group</source>
        <translation>De même pour chaque conflit ouvert de l’agent ou du groupe</translation>
    </message>
    <message>
        <source>The service changed meanwhile: decide again for %1, %2. The earlier decision was made on what is not there any more.</source>
        <translation>Le service a changé entre-temps&#xa0;: décidez à nouveau pour %1, %2. La décision antérieure portait sur ce qui n’existe plus.</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a planned change follows an agent</comment>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>Stay with the shift</source>
        <translation>Reste avec le poste</translation>
    </message>
    <message>
        <source>%1 keeps the planned times, on the shift that was taken</source>
        <translation>%1 garde les heures prévues, sur le poste repris</translation>
    </message>
    <message>
        <source>The planned change stays with the shift that was given away and becomes %1&apos;s</source>
        <translation>La modification prévue reste avec le poste cédé et passe à %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>A made-up contact centre on this computer: business units, agents, shift trades and a plan to push. Nothing leaves the computer.</source>
        <translation>Un centre de contact fictif sur cet ordinateur&#xa0;: unités commerciales, agents, échanges de postes et un plan à envoyer. Rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>Connect to Genesys Cloud</source>
        <translation>Se connecter à Genesys Cloud</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>URL de l’&amp;API</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>URL de &amp;connexion</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A URL begins with https:// and names a host.</source>
        <translation>Une URL commence par https:// et nomme un hôte.</translation>
    </message>
    <message>
        <source>Only https, except to this computer.</source>
        <translation>Uniquement https, sauf vers cet ordinateur.</translation>
    </message>
    <message>
        <source>The client ID is the one of your OAuth client with client credentials.</source>
        <translation>L’ID client est celui de votre client OAuth avec Client Credentials.</translation>
    </message>
    <message>
        <source>The client secret stays in memory and is not written anywhere.</source>
        <translation>Le secret client reste en mémoire et n’est écrit nulle part.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the system&apos;s keychain</source>
        <translation>&amp;Garder le secret dans le trousseau du système</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Déjà utilisées</translation>
    </message>
    <message>
        <source>Connections used before</source>
        <translation>Connexions déjà utilisées</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Takes the connection out of this list and its secret out of the keychain</source>
        <translation>Retire la connexion de cette liste et son secret du trousseau</translation>
    </message>
    <message>
        <source>Another address, for instance a gateway</source>
        <translation>Une autre adresse, par exemple une passerelle</translation>
    </message>
    <message>
        <source>as you like; else the host&apos;s</source>
        <translation>au choix&#x202f;; sinon celui de l’hôte</translation>
    </message>
    <message>
        <source>Otherwise it stays in memory until the window is closed; it is never written to a file</source>
        <translation>Sinon, il reste en mémoire jusqu’à la fermeture de la fenêtre&#x202f;; il n’est jamais écrit dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The API URL is where the gateway takes requests, for instance https://api.example.com.</source>
        <translation>L’URL de l’API est celle où la passerelle reçoit les requêtes, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>Without a secret here the one in the keychain is used.</source>
        <translation>Sans secret ici, celui du trousseau est utilisé.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectionDesk</name>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CopyPlanDialog</name>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
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
        <translation>Copier d’un autre planning</translation>
    </message>
    <message>
        <source>Makes a plan that gives every agent of one schedule the shifts of another one. Nothing is written until you check and push it.</source>
        <translation>Crée un plan qui donne à chaque agent d’un planning les postes d’un autre. Rien n’est écrit tant que vous ne l’avez pas vérifié et envoyé.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;to be like</source>
        <translation>&amp;comme</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>C&amp;réer le plan</translation>
    </message>
    <message>
        <source>This business unit has no other schedule in the weeks shown.</source>
        <translation>Cette unité commerciale n’a pas d’autre planning dans les semaines affichées.</translation>
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
        <translation>Effectif en file d’attente face au requis</translation>
    </message>
    <message>
        <source>%1: required %2, %3 %4, %5 %6</source>
        <comment>interval, number, curve, number, curve, number</comment>
        <translation>%1&#xa0;: requis %2, %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayButton</name>
    <message>
        <source>ddd d</source>
        <extracomment>Very short date: weekday and day of the month</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1, conflit</translation>
    </message>
    <message>
        <source>%1, changes</source>
        <translation>%1, modifications</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayStrip</name>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Demonstration</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>reading the week: %1 of %2 schedule groups</source>
        <translation>lecture de la semaine&#xa0;: %1 sur %2 groupes de plannings</translation>
    </message>
    <message>
        <source>checking the sample plan</source>
        <translation>vérification du plan d’exemple</translation>
    </message>
    <message>
        <source>pushing: %1 of %2 schedule groups ended; trade jobs %3 of %4 this minute</source>
        <translation>envoi&#xa0;: %1 sur %2 groupes de plannings terminés&#x202f;; tâches d’échange %3 sur %4 cette minute</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DockSpace</name>
    <message>
        <source>Schedule groups</source>
        <translation>Groupes de plannings</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Semaine de l’agent</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Performances des files</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Tables and the agent’s week</source>
        <translation>Tableaux et semaine de l’agent</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::EmptyState</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FlightDesk</name>
    <message>
        <source>Open Flight Reco&amp;rd…</source>
        <translation>&amp;Ouvrir un relevé de vol…</translation>
    </message>
    <message>
        <source>Shows the record of a push and replays it; nothing is sent</source>
        <translation>Montre le relevé d’un envoi et le rejoue&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Save &amp;Flight Record…</source>
        <translation>Enregistrer le relevé de &amp;vol…</translation>
    </message>
    <message>
        <source>What went in, what happened and what came of it, in one file that shows every change</source>
        <translation>Ce qui est entré, ce qui s’est passé et ce qu’il en est advenu, dans un seul fichier qui révèle toute altération</translation>
    </message>
    <message>
        <source>Save Deltas as CS&amp;V…</source>
        <translation>E&amp;nregistrer les modifications en CSV…</translation>
    </message>
    <message>
        <source>What the push changed, agent by agent; no cell can become a formula</source>
        <translation>Ce que l’envoi a changé, agent par agent&#x202f;; aucune cellule ne peut devenir une formule</translation>
    </message>
    <message>
        <source>&amp;Incident Report…</source>
        <translation>Rappor&amp;t d’incident…</translation>
    </message>
    <message>
        <source>The push for people, with charts: PDF or HTML</source>
        <translation>L’envoi expliqué, avec des graphiques&#xa0;: PDF ou HTML</translation>
    </message>
    <message>
        <source>Open a flight record</source>
        <translation>Ouvrir un relevé de vol</translation>
    </message>
    <message>
        <source>Flight records (*.shiftlane)</source>
        <translation>Relevés de vol (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the flight record</source>
        <translation>Enregistrer le relevé de vol</translation>
    </message>
    <message>
        <source>Flight record, names of agents masked (*.shiftlane)</source>
        <translation>Relevé de vol, noms des agents masqués (*.shiftlane)</translation>
    </message>
    <message>
        <source>Flight record (*.shiftlane)</source>
        <translation>Relevé de vol (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the deltas</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the incident report</source>
        <translation>Enregistrer le rapport d’incident</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FreezeBar</name>
    <message>
        <source>&amp;Freeze Trading until Pushed…</source>
        <translation>&amp;Geler les échanges jusqu’à la fin de l’envoi…</translation>
    </message>
    <message>
        <source>Freeze trading</source>
        <translation>Geler les échanges</translation>
    </message>
    <message>
        <source>Changes the settings of these management units at the service</source>
        <translation>Modifie les paramètres de ces unités de gestion sur le service</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Laisser activés</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Rétablir maintenant</translation>
    </message>
    <message>
        <source>Switches shift trading on again before the push ends</source>
        <translation>Réactive les échanges de postes avant la fin de l’envoi</translation>
    </message>
    <message>
        <source>Freeze trading…</source>
        <translation>Geler les échanges…</translation>
    </message>
    <message>
        <source>No agent of this group&apos;s units offers or takes a shift until its push ends</source>
        <translation>Aucun agent des unités de ce groupe n’offre ni ne prend de poste avant la fin de son envoi</translation>
    </message>
    <message>
        <source>Shift trading</source>
        <translation>Échanges de postes</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>week</comment>
        <translation>%1, publié</translation>
    </message>
    <message>
        <source>Week and whether agents see the schedule</source>
        <translation>Semaine, et si les agents voient le planning</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modif.</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Prévu&#xa0;: + ajouté, ~ modifié, − supprimé</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Open shift trades (swaps)</source>
        <translation>Échanges de postes ouverts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waits 6 s for budget</source>
        <comment>widest state</comment>
        <translation>Fini, 6 mis de côté</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The service&apos;s number of the schedule</source>
        <translation>Le numéro du planning sur le service</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <comment>week</comment>
        <translation>%1, brouillon</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <comment>week, name</comment>
        <translation>%1, brouillon %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>business unit, city of its zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 open, of them %2 wait for review</source>
        <translation>%1 ouverts, dont %2 attendent un examen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>échange echange de postes permutation swap</translation>
    </message>
    <message>
        <source>Since you loaded</source>
        <comment>a schedule changed</comment>
        <translation>Après chargement</translation>
    </message>
    <message>
        <source>Changed since you loaded it: %1</source>
        <comment>when, who</comment>
        <translation>Modifié depuis que vous l’avez chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>week, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the schedule last, and whether that was after you loaded it</source>
        <translation>Qui a modifié le planning en dernier, et si c’était après votre chargement</translation>
    </message>
    <message>
        <source>Last pushed</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>By the journal: the last push into this schedule</source>
        <translation>Selon le journal&#xa0;: le dernier envoi vers ce planning</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>When its weeks begin</source>
        <translation>Quand commencent ses semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) planned</source>
        <translation>
            <numerusform>%n agent prévu</numerusform>
            <numerusform>%n agents prévus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsPage</name>
    <message>
        <source>Schedule groups</source>
        <translation>Groupes de plannings</translation>
    </message>
    <message>
        <source>No group matches the search</source>
        <translation>Aucun groupe ne correspond à la recherche</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see all.</source>
        <translation>Appuyez sur Échap dans le champ de recherche pour les voir tous.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n Group(s)</source>
        <translation>
            <numerusform>Mettre en &amp;pause %n groupe</numerusform>
            <numerusform>Mettre en &amp;pause %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n Group(s)</source>
        <translation>
            <numerusform>&amp;Reprendre %n groupe</numerusform>
            <numerusform>&amp;Reprendre %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n Group(s)</source>
        <translation>
            <numerusform>&amp;Arrêter %n groupe</numerusform>
            <numerusform>&amp;Arrêter %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HelpWindow</name>
    <message>
        <source>Shiftlane Help</source>
        <translation>Aide de Shiftlane</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texte du sujet</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Aucun sujet ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryModel</name>
    <message>
        <source>Open</source>
        <comment>a push</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a push</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>With failures</source>
        <comment>a push</comment>
        <translation>Avec échecs</translation>
    </message>
    <message>
        <source>Nothing applied</source>
        <comment>a push</comment>
        <translation>Rien d’appliqué</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>a push</comment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>a push</comment>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n business unit(s)</source>
        <translation>
            <numerusform>%n unité commerciale</numerusform>
            <numerusform>%n unités commerciales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>business units, weeks</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>pushed by choice</source>
        <translation>envoyé par choix</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>kept the service&apos;s shift</source>
        <translation>poste du service gardé</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>poste planifié gardé</translation>
    </message>
    <message>
        <source>kept both shifts</source>
        <translation>deux postes gardés</translation>
    </message>
    <message>
        <source>the change follows the person</source>
        <translation>la modification suit la personne</translation>
    </message>
    <message>
        <source>the change follows the shift</source>
        <translation>la modification suit le poste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>What</source>
        <comment>which business units and weeks a push was about</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Settled by hand: conflicts, parked, excluded</source>
        <translation>Réglé à la main&#xa0;: conflits, mis de côté, exclus</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be rolled back from here</source>
        <translation>D’un autre compte ou service&#xa0;: ne peut pas être défait d’ici</translation>
    </message>
    <message>
        <source>Published by this push</source>
        <translation>Publié par cet envoi</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryPage</name>
    <message>
        <source>Past pushes</source>
        <translation>Envois passés</translation>
    </message>
    <message>
        <source>Agents of the push</source>
        <translation>Agents de l’envoi</translation>
    </message>
    <message>
        <source>Roll &amp;Back This Push…</source>
        <translation>&amp;Défaire cet envoi…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Loads what was there before this push as a plan to check; nothing is written yet</source>
        <translation>Charge ce qui existait avant cet envoi comme plan à vérifier&#x202f;; rien n’est encore écrit</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Pas encore d’envoi</translation>
    </message>
    <message>
        <source>Every push that the journal keeps appears here, with what was decided.</source>
        <translation>Chaque envoi que garde le journal apparaît ici, avec ce qui a été décidé.</translation>
    </message>
    <message>
        <source>No push chosen</source>
        <translation>Aucun envoi choisi</translation>
    </message>
    <message>
        <source>Choose one above to see its agents.</source>
        <translation>Choisissez-en un ci-dessus pour voir ses agents.</translation>
    </message>
    <message>
        <source>Reading the push…</source>
        <translation>Lecture de l’envoi…</translation>
    </message>
    <message>
        <source>Nothing was planned in this push</source>
        <translation>Rien n’était prévu dans cet envoi</translation>
    </message>
    <message>
        <source>This push was of another account or service.</source>
        <translation>Cet envoi était d’un autre compte ou service.</translation>
    </message>
    <message>
        <source>This push is not at its end; resume it first.</source>
        <translation>Cet envoi n’est pas terminé&#x202f;; reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>Rolling back loads what was there before as a plan to check, like any other; nothing is written until you push it.</source>
        <translation>Défaire charge ce qui existait avant comme un plan à vérifier, comme tout autre&#x202f;; rien n’est écrit tant que vous ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>Nothing of this push was applied, so there is nothing to roll back.</source>
        <translation>Rien de cet envoi n’a été appliqué, il n’y a donc rien à défaire.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LegendRow</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show or hide this series</source>
        <translation>Montrer ou masquer cette série</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>What the console asks of the service and what it answers is listed here.</source>
        <translation>Ce que la console demande au service et ce qu’il répond figure ici.</translation>
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
        <translation>Voix</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Media type shown</source>
        <translation>Type de média affiché</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::MonitorWindow</name>
    <message>
        <source>Shiftlane Monitor</source>
        <translation>Moniteur Shiftlane</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est observé</translation>
    </message>
    <message>
        <source>Looking on: nothing can be sent from this window</source>
        <translation>Observation&#xa0;: rien ne peut être envoyé depuis cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Lire à nouveau</translation>
    </message>
    <message>
        <source>&amp;Close the Monitor</source>
        <translation>&amp;Fermer le moniteur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Wallboard on the &amp;Whole Screen</source>
        <translation>Tableau mural en &amp;plein écran</translation>
    </message>
    <message>
        <source>&amp;Tell Me When</source>
        <translation>&amp;M’avertir quand</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; pushes are not shown.</source>
        <translation>Impossible de lire le journal %1&#x202f;; les envois ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Without live events: schedule writes are not announced until the connection is back.</source>
        <translation>Sans événements en direct&#xa0;: les écritures de plannings ne sont pas annoncées avant le retour de la connexion.</translation>
    </message>
    <message>
        <source>%1 – Shiftlane Monitor</source>
        <comment>connection</comment>
        <translation>%1 – Moniteur Shiftlane</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Non routés</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, notice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::OpenTradesPage</name>
    <message>
        <source>Open shift trades</source>
        <translation>Échanges de postes ouverts</translation>
    </message>
    <message>
        <source>No open shift trades</source>
        <translation>Aucun échange de postes ouvert</translation>
    </message>
    <message>
        <source>Trades of the weeks shown appear here by themselves; they are read every few minutes and after a schedule changed.</source>
        <translation>Les échanges des semaines affichées apparaissent ici d’eux-mêmes&#x202f;; ils sont lus toutes les quelques minutes et après la modification d’un planning.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteDesk</name>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>échange echange de postes permutation swap</translation>
    </message>
    <message>
        <source>Shift trade, %1</source>
        <comment>its state</comment>
        <translation>Échange de postes, %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PanelDock</name>
    <message>
        <source>Put %1 Back into the Window</source>
        <translation>Remettre %1 dans la fenêtre</translation>
    </message>
    <message>
        <source>Give %1 a Window of Its Own</source>
        <translation>Ouvrir %1 dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Put %1 Away</source>
        <translation>Masquer %1</translation>
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
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>trade ended</source>
        <translation>échange terminé</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The trade expires, or the first changed shift starts, whichever comes first</source>
        <translation>L’échange expire ou le premier poste modifié commence, selon ce qui vient en premier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Whose push parked the agent</source>
        <translation>De qui est l’envoi qui a mis l’agent de côté</translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>The plan that is loaded leaves this agent out</source>
        <translation>Le plan chargé omet cet agent</translation>
    </message>
    <message>
        <source>trade open</source>
        <translation>échange ouvert</translation>
    </message>
    <message>
        <source>Pushed by itself when the trade ends</source>
        <translation>Envoyé automatiquement à la fin de l’échange</translation>
    </message>
    <message>
        <source>Offered when the trade ends</source>
        <translation>Proposé à la fin de l’échange</translation>
    </message>
    <message>
        <source>Pushed by itself as soon as no other plan is open</source>
        <translation>Envoyé automatiquement dès qu’aucun autre plan n’est ouvert</translation>
    </message>
    <message>
        <source>Nothing holds the agent any more; push again</source>
        <translation>Plus rien ne retient l’agent&#x202f;; envoyez à nouveau</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>No trade is known that would end; push again when it suits</source>
        <translation>Aucun échange connu ne doit se terminer&#x202f;; envoyez à nouveau quand cela convient</translation>
    </message>
    <message>
        <source>Past: the trade expired or the first changed shift began</source>
        <translation>Passé&#xa0;: l’échange a expiré ou le premier poste modifié a commencé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked by the push of %1, %2</source>
        <comment>planner, when</comment>
        <translation>Mis de côté par l’envoi de %1, %2</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be pushed from here</source>
        <translation>D’un autre compte ou service&#xa0;: ne peut pas être envoyé d’ici</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>échange echange de postes permutation swap</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Agents mis de côté</translation>
    </message>
    <message>
        <source>Push Parked Agents A&amp;gain</source>
        <translation>Envoyer à &amp;nouveau les agents mis de côté</translation>
    </message>
    <message>
        <source>Pushes the chosen agents whose trade ended, or all of them; what others changed is merged</source>
        <translation>Envoie les agents choisis dont l’échange est terminé, ou tous&#x202f;; ce que d’autres ont modifié est fusionné</translation>
    </message>
    <message>
        <source>Push Parked Agents After &amp;All</source>
        <translation>Envoyer &amp;quand même les agents mis de côté</translation>
    </message>
    <message>
        <source>Push after all</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Takes the chosen agents back into this push</source>
        <translation>Reprend les agents choisis dans cet envoi</translation>
    </message>
    <message>
        <source>%1: nothing is open</source>
        <comment>group</comment>
        <translation>%1&#xa0;: rien n’est ouvert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, why it cannot be closed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Push %n again</source>
        <translation>
            <numerusform>Renvoyer %n</numerusform>
            <numerusform>Renvoyer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Push again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedTeamPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Agents mis de côté</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Personne n’est mis de côté</translation>
    </message>
    <message>
        <source>Agents that a push on the team&apos;s journal left out until their trade ends are listed here.</source>
        <translation>Les agents qu’un envoi du journal de l’équipe a omis jusqu’à la fin de leur échange figurent ici.</translation>
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
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>poste planifié gardé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>pas encore de résultat</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceChart</name>
    <message>
        <source>Chart of queue performance</source>
        <translation>Graphique des performances des files d’attente</translation>
    </message>
    <message>
        <source>Chart of queue performance, %1</source>
        <translation>Graphique des performances des files d’attente, %1</translation>
    </message>
    <message>
        <source>Until %1: offered %2, answered %3, abandoned %4. Arrow keys read one interval.</source>
        <translation>Jusqu’à %1&#xa0;: offertes %2, répondues %3, abandonnées %4. Les touches fléchées lisent un intervalle.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceTableModel</name>
    <message>
        <source>still counting</source>
        <translation>décompte en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offertes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>Flow-out</source>
        <translation>Flux sortants</translation>
    </message>
    <message>
        <source>Answered of offered</source>
        <translation>Répond./offertes</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Average wait of the answered</source>
        <translation>Attente moyenne des répondues</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanDesk</name>
    <message>
        <source>Plans (*.csv *.json)</source>
        <translation>Plans (*.csv *.json)</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Plans (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Load &amp;Recent</source>
        <translation>Charger un plan &amp;récent</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Charger un plan</translation>
    </message>
    <message>
        <source>Export the weeks shown</source>
        <translation>Exporter les semaines affichées</translation>
    </message>
    <message>
        <source>Write a sample plan</source>
        <translation>Écrire un plan d’exemple</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Écrire un modèle</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Choose the journal</source>
        <translation>Choisir le journal</translation>
    </message>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>Journaux (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanPreviewDialog</name>
    <message>
        <source>Load a plan</source>
        <translation>Charger un plan</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not loadable</source>
        <translation>Non chargeable</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing of the file is loaded until they are corrected.</source>
        <translation>
            <numerusform>%n ligne est fausse. Rien du fichier n’est chargé tant qu’elle n’est pas corrigée.</numerusform>
            <numerusform>%n lignes sont fausses. Rien du fichier n’est chargé tant qu’elles ne sont pas corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>agents, schedule groups, changes</comment>
        <translation>%1 dans %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n groupe de plannings</numerusform>
            <numerusform>%n groupes de plannings</numerusform>
        </translation>
    </message>
    <message>
        <source>Base known</source>
        <translation>Base connue</translation>
    </message>
    <message>
        <source>The plan carries the snapshot it was made from, so your changes can be told from others&apos;.</source>
        <translation>Le plan porte l’instantané dont il est issu&#x202f;; vos modifications se distinguent donc de celles des autres.</translation>
    </message>
    <message>
        <source>Base unknown</source>
        <translation>Base inconnue</translation>
    </message>
    <message>
        <source>The file carries no snapshot. Check lists every difference for review; nothing is pushed until you accept that they are yours.</source>
        <translation>Le fichier ne porte pas d’instantané. Vérifier dresse la liste de chaque différence à examiner&#x202f;; rien n’est envoyé tant que vous n’acceptez pas qu’elles soient les vôtres.</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation>Autres semaines</translation>
    </message>
    <message numerus="yes">
        <source>The weeks of %n schedule group(s) are not shown now.</source>
        <translation>
            <numerusform>Les semaines de %n groupe de plannings ne sont pas affichées.</numerusform>
            <numerusform>Les semaines de %n groupes de plannings ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>The plan changes nothing.</source>
        <translation>Le plan ne modifie rien.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <translation>Ce qui ne va pas dans le plan</translation>
    </message>
    <message>
        <source>Schedule groups in the plan</source>
        <translation>Groupes de plannings du plan</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>C&amp;harger</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Choisir un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PreviewGroupsModel</name>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Prévu&#xa0;: + ajouté, ~ modifié, − supprimé</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>its week is not shown</source>
        <translation>semaine non affichée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PriceStrip</name>
    <message>
        <source>at worst %1 below required, %2</source>
        <comment>agents, time</comment>
        <translation>au pire %1 sous le requis, %2</translation>
    </message>
    <message>
        <source>always at least %1 above required, closest %2</source>
        <comment>agents, time</comment>
        <translation>toujours au moins %1 au-dessus du requis, au plus près %2</translation>
    </message>
    <message numerus="yes">
        <source>What leaving out %n agent(s) costs is not known: %1</source>
        <translation>
            <numerusform>Ce que coûte l’omission de %n agent n’est pas connu&#xa0;: %1</numerusform>
            <numerusform>Ce que coûte l’omission de %n agents n’est pas connu&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s) changes nothing on queue</source>
        <translation>
            <numerusform>Omettre %n agent ne change rien en file d’attente</numerusform>
            <numerusform>Omettre %n agents ne change rien en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): %1</source>
        <translation>
            <numerusform>Omettre %n agent&#xa0;: %1</numerusform>
            <numerusform>Omettre %n agents&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; service level about %2 % → %3 %, an estimate</source>
        <translation>%1&#x202f;; niveau de service d’environ %2&#xa0;% → %3&#xa0;%, une estimation</translation>
    </message>
    <message>
        <source>Price of leaving agents out</source>
        <translation>Coût de l’omission d’agents</translation>
    </message>
    <message>
        <source>Show staff on queue by interval</source>
        <translation>Afficher l’effectif en file d’attente par intervalle</translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): counting what it costs…</source>
        <translation>
            <numerusform>Omettre %n agent&#xa0;: calcul du coût…</numerusform>
            <numerusform>Omettre %n agents&#xa0;: calcul du coût…</numerusform>
        </translation>
    </message>
    <message>
        <source>all pushed</source>
        <comment>staff on queue</comment>
        <translation>tous envoyés</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>staff on queue</comment>
        <translation>avec omis</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushDesk</name>
    <message>
        <source>Retry what failed (%1)</source>
        <comment>agents</comment>
        <translation>Réessayer ce qui a échoué (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Réessayer ce qui a échoué</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushReviewDialog</name>
    <message numerus="yes">
        <source>waits: %n conflict(s)</source>
        <translation>
            <numerusform>attend&#xa0;: %n conflit</numerusform>
            <numerusform>attend&#xa0;: %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>is written</source>
        <translation>est écrit</translation>
    </message>
    <message>
        <source>nobody to write</source>
        <translation>rien à écrire</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agent(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1&#xa0;: %n agent</numerusform>
            <numerusform>%1&#xa0;: %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the push</source>
        <translation>Examiner l’envoi</translation>
    </message>
    <message>
        <source>%1 will be written in %2.</source>
        <comment>agents, writes</comment>
        <translation>À écrire&#xa0;: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), one per schedule group</source>
        <translation>
            <numerusform>%n écriture, une par groupe de plannings</numerusform>
            <numerusform>%n écritures, une par groupe de plannings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). %1</source>
        <translation>
            <numerusform>%n agent. %1</numerusform>
            <numerusform>%n agents. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s):</source>
        <translation>
            <numerusform>%n agent&#xa0;:</numerusform>
            <numerusform>%n agents&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). Your decision is needed; their groups wait, with %1.</source>
        <translation>
            <numerusform>%n agent. À vous de décider&#x202f;; le groupe attend, avec %1.</numerusform>
            <numerusform>%n agents. À vous de décider&#x202f;; les groupes attendent, avec %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that could be written</source>
        <translation>
            <numerusform>%n agent qui pourrait être écrit</numerusform>
            <numerusform>%n agents qui pourraient être écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>Dans cet envoi</translation>
    </message>
    <message>
        <source>Schedule groups in this push</source>
        <translation>Groupes de plannings de cet envoi</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>&amp;Publish the drafts that are written</source>
        <translation>&amp;Publier les brouillons qui sont écrits</translation>
    </message>
    <message>
        <source>All groups are published already and stay so; the agents who are written see their new shifts at once.</source>
        <translation>Tous les groupes sont déjà publiés et le restent&#x202f;; les agents concernés voient aussitôt leurs nouveaux postes.</translation>
    </message>
    <message>
        <source>Push parked agents &amp;by themselves when their trade ends</source>
        <translation>Envoyer les agents mis de côté &amp;automatiquement à la fin de leur échange</translation>
    </message>
    <message>
        <source>Otherwise they are offered on the Parked page</source>
        <translation>Sinon, ils sont proposés sur la page Mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>Push into the &amp;closed week(s)</source>
        <translation>
            <numerusform>Envoyer dans la semaine &amp;clôturée</numerusform>
            <numerusform>Envoyer dans les semaines &amp;clôturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n group(s)</source>
        <translation>
            <numerusform>Envoyer %n groupe</numerusform>
            <numerusform>Envoyer %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified: only drafts are written.</source>
        <translation>Personne n’est avisé&#xa0;: seuls des brouillons sont écrits.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are notified</source>
        <translation>
            <numerusform>%n agent est avisé</numerusform>
            <numerusform>%n agents sont avisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n waves of at most 1,000, so that all of them are.</source>
        <comment>how many are notified</comment>
        <translation>
            <numerusform>%1, en %n vague de 1&#x202f;000 au plus, afin que tous le soient.</numerusform>
            <numerusform>%1, en %n vagues de 1&#x202f;000 au plus, afin que tous le soient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many are notified</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No advice about quiet hours yet: the journal knows no past push.</source>
        <translation>Pas encore de conseil sur les heures calmes&#xa0;: le journal ne connaît aucun envoi passé.</translation>
    </message>
    <message>
        <source>This rests on %1; %2 met them in the hours around now.</source>
        <comment>pushes, conflicts</comment>
        <translation>Cela repose sur %1&#x202f;; %2 aux heures proches de maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n past push(es)</source>
        <translation>
            <numerusform>%n envoi passé</numerusform>
            <numerusform>%n envois passés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Past pushes were no quieter at other hours.</source>
        <translation>Les envois passés n’étaient pas plus calmes à d’autres heures.</translation>
    </message>
    <message>
        <source>Quieter by experience: %1.</source>
        <comment>a stretch of time</comment>
        <translation>Plus calme, d’expérience&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without it drafts stay drafts and published schedules stay published. Publishing cannot be undone.</source>
        <translation>Sans cela, les brouillons restent des brouillons et les plannings publiés restent publiés. Publier est irrévocable.</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>how long</comment>
        <translation>Environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), inside both budgets of the service; conflicts take longer.</source>
        <translation>
            <numerusform>%n requête, dans les deux quotas du service&#x202f;; les conflits prennent plus de temps.</numerusform>
            <numerusform>%n requêtes, dans les deux quotas du service&#x202f;; les conflits prennent plus de temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Trading frozen</source>
        <translation>Échanges gelés</translation>
    </message>
    <message>
        <source>In %1; restored when the push ends.</source>
        <comment>units</comment>
        <translation>Dans %1&#x202f;; rétablis à la fin de l’envoi.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesModel</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n freinée par le quota</numerusform>
            <numerusform>%n freinées par le quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n réessayée</numerusform>
            <numerusform>%n réessayées</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>Avec un résultat jusqu’ici, parmi ceux prévus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Of the whole push, by its pace so far; empty while that says nothing</source>
        <translation>De tout l’envoi, selon son rythme jusqu’ici&#x202f;; vide tant que celui-ci ne dit rien</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Writes that did not go through at once, and why a group was stopped or postponed</source>
        <translation>Écritures qui ne sont pas passées du premier coup, et pourquoi un groupe a été arrêté ou reporté</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Quelle console l’exécute maintenant</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock</source>
        <translation>À l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n appliqué</numerusform>
            <numerusform>%n appliqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesPage</name>
    <message>
        <source>Pushes of all planners</source>
        <translation>Envois de tous les planificateurs</translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be read</source>
        <translation>Impossible de lire le journal de l’équipe</translation>
    </message>
    <message>
        <source>Nobody pushed yet</source>
        <translation>Pas encore d’envoi</translation>
    </message>
    <message>
        <source>What planners push over the shared journal appears here by itself.</source>
        <translation>Ce que les planificateurs envoient avec le journal partagé apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>No journal of the team</source>
        <translation>Aucun journal de l’équipe</translation>
    </message>
    <message>
        <source>Start the monitor with --journal postgresql://… to see the pushes of all planners. Schedule writes, trades and queues are shown without it.</source>
        <translation>Démarrez le moniteur avec --journal postgresql://… pour voir les envois de tous les planificateurs. Les écritures de plannings, les échanges et les files d’attente s’affichent sans lui.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueueChooser</name>
    <message>
        <source>Queue shown</source>
        <translation>File d’attente affichée</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files d’attente</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unités commerciales</translation>
    </message>
    <message>
        <source>Planning groups</source>
        <translation>Groupes de planification</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueuePerformancePanel</name>
    <message>
        <source>Queue performance</source>
        <translation>Performances des files</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Show all there is again (0)</source>
        <translation>Tout afficher à nouveau (0)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>Figures of queue performance</source>
        <translation>Chiffres des performances des files d’attente</translation>
    </message>
    <message>
        <source>Copy or save the figures</source>
        <translation>Copier ou enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Enregistrer l’image en PNG…</translation>
    </message>
    <message>
        <source>What can be said about the push and the queues</source>
        <translation>Ce que l’on peut dire de l’envoi et des files d’attente</translation>
    </message>
    <message>
        <source>Offered, answered and abandoned conversations appear here once a service is connected.</source>
        <translation>Les conversations offertes, répondues et abandonnées apparaissent ici dès qu’un service est connecté.</translation>
    </message>
    <message>
        <source>The figures could not be read.
%1</source>
        <translation>Les chiffres n’ont pas pu être lus.
%1</translation>
    </message>
    <message>
        <source>No conversations counted today for %1.</source>
        <translation>Aucune conversation comptée aujourd’hui pour %1.</translation>
    </message>
    <message>
        <source>These figures may be old, the last reading failed: %1</source>
        <translation>Ces chiffres sont peut-être anciens, la dernière lecture a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Keep the figures as they are until you go on</source>
        <translation>Garde les chiffres tels quels jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Held: figures of %1.</source>
        <translation>Figé : chiffres de %1.</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Enregistrer l’image en SVG…</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Comment est-ce calculé ?</translation>
    </message>
    <message>
        <source>Shows who it is</source>
        <translation>Montre de qui il s’agit</translation>
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
        <translation>Premier</translation>
    </message>
    <message>
        <source>The beginning of the record</source>
        <translation>Le début du relevé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un pas en avant</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Shows one step after the other</source>
        <translation>Montre un pas après l’autre</translation>
    </message>
    <message>
        <source>Close Record</source>
        <translation>Fermer le relevé</translation>
    </message>
    <message>
        <source>Shows the service again</source>
        <translation>Montre à nouveau le service</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Relevé de vol</translation>
    </message>
    <message>
        <source>Step of the flight record</source>
        <translation>Pas du relevé de vol</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Flight record: %1, pushed by %2</source>
        <comment>plan, planner</comment>
        <translation>Relevé de vol&#xa0;: %1, envoyé par %2</translation>
    </message>
    <message>
        <source>%1 (names masked)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (noms masqués)</translation>
    </message>
    <message>
        <source>%1
Fingerprint %2</source>
        <translation>%1
Empreinte %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (ends early)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (s’arrête avant la fin)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Cocher ou décocher les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Choose what this push does with an agent</source>
        <translation>Choisir ce que cet envoi fait d’un agent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copier les lignes sélectionnées en tableau</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::StatusRow</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected, without live events</source>
        <translation>Connecté, sans événements en direct</translation>
    </message>
    <message>
        <source>Budget %1 / %2 per minute</source>
        <translation>Quota %1 / %2 par minute</translation>
    </message>
    <message>
        <source>Trade jobs %1 / %2</source>
        <translation>Tâches d’échange %1 / %2</translation>
    </message>
    <message>
        <source>%1 writing · %2 merging · %3 waiting</source>
        <translation>%1 en écriture · %2 en fusion · %3 en attente</translation>
    </message>
    <message>
        <source>Oldest operation %1</source>
        <translation>Plus ancienne opération %1</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Encore %1 environ</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TableDesk</name>
    <message>
        <source>Save the table as PDF</source>
        <translation>Enregistrer le tableau en PDF</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>L’imprimante n’a rien accepté.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TablePane</name>
    <message>
        <source>Nothing here matches “%1”</source>
        <translation>Rien ici ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Press Escape in the search field to see all %n row(s).</source>
        <translation>
            <numerusform>Appuyez sur Échap dans le champ de recherche pour voir la ligne (%n).</numerusform>
            <numerusform>Appuyez sur Échap dans le champ de recherche pour voir les %n lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamModel</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>Avec un résultat jusqu’ici, parmi ceux prévus</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Quelle console l’exécute maintenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n appliqué</numerusform>
            <numerusform>%n appliqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamPage</name>
    <message>
        <source>Pushes of colleagues</source>
        <translation>Envois des collègues</translation>
    </message>
    <message>
        <source>No push of a colleague</source>
        <translation>Aucun envoi d’un collègue</translation>
    </message>
    <message>
        <source>What other planners push over the shared journal appears here by itself.</source>
        <translation>Ce que d’autres planificateurs envoient via le journal partagé apparaît ici de lui-même.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TopBar</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Agents, trades, swaps, groups</source>
        <translation>Agents, échanges, groupes</translation>
    </message>
    <message>
        <source>Find agents, trades and groups</source>
        <translation>Rechercher agents, échanges et groupes</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Choisir une connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No weeks loaded</source>
        <translation>Aucune semaine chargée</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesModel</name>
    <message>
        <source>Trade</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Rules that the trade breaks, by the service&apos;s evaluation</source>
        <translation>Règles que l’échange enfreint, selon l’évaluation du service</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, shift</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The trade crosses two weeks; both schedules change</source>
        <translation>L’échange s’étend sur deux semaines&#x202f;; les deux plannings changent</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Heures de %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a decision is on its way</comment>
        <translation>Envoi…</translation>
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
        <translation>%1 (%2), à examiner par une personne</translation>
    </message>
    <message>
        <source>Answer not seen</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>A decision was sent before, and its answer was not seen. It is not sent again: read again to see what became of the trade.</source>
        <translation>Une décision a déjà été envoyée et sa réponse n’a pas été vue. Elle n’est pas renvoyée&#xa0;: lisez à nouveau pour voir ce qu’est devenu l’échange.</translation>
    </message>
    <message>
        <source>The service refused the decision: %1</source>
        <translation>Le service a refusé la décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>would void it</source>
        <translation>l’invaliderait</translation>
    </message>
    <message>
        <source>The plan changes a shift of this trade; after the push the trade cannot go through.</source>
        <translation>Le plan modifie un poste de cet échange&#x202f;; après l’envoi, l’échange ne peut plus aboutir.</translation>
    </message>
    <message>
        <source>An agent of the trade has planned changes; writes are refused while the trade is matched.</source>
        <translation>Un agent de l’échange a des modifications prévues&#x202f;; les écritures sont refusées tant que l’échange est convenu.</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <comment>agent</comment>
        <translation>%1 propose</translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <comment>two agents</comment>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>échange echange de postes permutation swap</translation>
    </message>
    <message>
        <source>What the planned changes do to the trade, and what a rule proposes</source>
        <translation>Ce que les modifications prévues font à l’échange, et ce que propose une règle</translation>
    </message>
    <message>
        <source>%1 ⇄</source>
        <comment>first of two</comment>
        <translation>%1 ⇄</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>a trade crosses them</comment>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>weeks %1, %2</source>
        <comment>dates of two weeks</comment>
        <translation>semaines %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>violations</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>touches it</source>
        <comment>this push, the agents of a trade</comment>
        <translation>le touche</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>breaks no rule</source>
        <translation>n’enfreint aucune règle</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>rien à examiner</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>hors de ce plan</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>this push would void it</source>
        <translation>cet envoi l’invaliderait</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <comment>proposal, why</comment>
        <translation>Approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deny: %1</source>
        <comment>proposal, why</comment>
        <translation>Refuser&#xa0;: %1</translation>
    </message>
    <message>
        <source>offers</source>
        <comment>agent above, who offers a shift</comment>
        <translation>propose</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesPage</name>
    <message>
        <source>Shift trades</source>
        <translation>Échanges de postes</translation>
    </message>
    <message>
        <source>Sent when pressed; it cannot be taken back</source>
        <translation>Envoyé dès l’appui&#x202f;; irrévocable</translation>
    </message>
    <message>
        <source>&amp;Approve Trades</source>
        <translation>&amp;Approuver les échanges</translation>
    </message>
    <message>
        <source>&amp;Deny Trades</source>
        <translation>&amp;Refuser les échanges</translation>
    </message>
    <message>
        <source>Park &amp;Both Agents</source>
        <translation>Mettre de &amp;côté les deux agents</translation>
    </message>
    <message>
        <source>Leaves both agents out now and brings them back when the trade ends</source>
        <translation>Laisse les deux agents de côté pour l’instant et les reprend à la fin de l’échange</translation>
    </message>
    <message>
        <source>Exclude Both A&amp;gents</source>
        <translation>Excl&amp;ure les deux agents</translation>
    </message>
    <message>
        <source>Leaves both agents out of this push</source>
        <translation>Laisse les deux agents hors de cet envoi</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approuver %n</numerusform>
            <numerusform>Approuver %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n</source>
        <translation>
            <numerusform>Refuser %n</numerusform>
            <numerusform>Refuser %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Sent when you press Approve or Deny; it cannot be taken back</source>
        <translation>Envoyé dès que vous appuyez sur Approuver ou Refuser&#x202f;; irrévocable</translation>
    </message>
    <message>
        <source>Park both</source>
        <comment>agents of a trade</comment>
        <translation>Mettre les deux de côté</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <comment>agents of a trade</comment>
        <translation>Exclure les deux</translation>
    </message>
    <message>
        <source>&amp;Retry Failed Decisions</source>
        <translation>Réessayer &amp;les décisions échouées</translation>
    </message>
    <message>
        <source>Sends again only the decisions that the service refused</source>
        <translation>Ne renvoie que les décisions que le service a refusées</translation>
    </message>
    <message>
        <source>Propose: Approve Matched Trades That Break No Rule</source>
        <translation>Proposer&#xa0;: approuver les échanges convenus qui n’enfreignent aucune règle</translation>
    </message>
    <message>
        <source>Checks the matched trades without any violation; nothing is sent until you press Approve</source>
        <translation>Coche les échanges convenus sans aucune infraction&#x202f;; rien n’est envoyé tant que vous n’appuyez pas sur Approuver</translation>
    </message>
    <message>
        <source>Propose: the Same, Only Agents without Planned Changes</source>
        <translation>Proposer&#xa0;: de même, seulement les agents sans modification prévue</translation>
    </message>
    <message>
        <source>As above, but leaves trades out that touch this plan</source>
        <translation>Comme ci-dessus, mais omet les échanges qui touchent ce plan</translation>
    </message>
    <message>
        <source>Propose: Deny Matched Trades That Break a Rule</source>
        <translation>Proposer&#xa0;: refuser les échanges convenus qui enfreignent une règle</translation>
    </message>
    <message>
        <source>Checks the matched trades with a violation that forbids them; nothing is sent until you press Deny</source>
        <translation>Coche les échanges convenus dont une infraction les interdit&#x202f;; rien n’est envoyé tant que vous n’appuyez pas sur Refuser</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Rules that check trades for you and say why; nothing is sent</source>
        <translation>Règles qui cochent des échanges pour vous et disent pourquoi&#x202f;; rien n’est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed (%n)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>Réessayer (%n)</numerusform>
            <numerusform>Réessayer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule proposes nothing here: no matched trade fits it</source>
        <translation>La règle ne propose rien ici&#xa0;: aucun échange convenu n’y répond</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: approve %n trade(s); the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</source>
        <translation>
            <numerusform>Proposition&#xa0;: approuver %n échange&#x202f;; la ligne dit pourquoi. Rien n’est envoyé tant que vous n’appuyez pas sur Approuver, et c’est irrévocable.</numerusform>
            <numerusform>Proposition&#xa0;: approuver %n échanges&#x202f;; les lignes disent pourquoi. Rien n’est envoyé tant que vous n’appuyez pas sur Approuver, et c’est irrévocable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: deny %n trade(s); the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</source>
        <translation>
            <numerusform>Proposition&#xa0;: refuser %n échange&#x202f;; la ligne dit pourquoi. Rien n’est envoyé tant que vous n’appuyez pas sur Refuser, et c’est irrévocable.</numerusform>
            <numerusform>Proposition&#xa0;: refuser %n échanges&#x202f;; les lignes disent pourquoi. Rien n’est envoyé tant que vous n’appuyez pas sur Refuser, et c’est irrévocable.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>proposal, trade, why</comment>
        <translation>%1 %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UndoDesk</name>
    <message numerus="yes">
        <source>Exclude %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>exclure %n agent</numerusform>
            <numerusform>exclure %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>mettre de côté %n agent</numerusform>
            <numerusform>mettre de côté %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>envoyer %n agent</numerusform>
            <numerusform>envoyer %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Ré&amp;tablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>décider %n conflit</numerusform>
            <numerusform>décider %n conflits</numerusform>
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
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>By the plan, now; as scheduled where it says nothing</source>
        <translation>Selon le plan, maintenant&#x202f;; selon le planning là où le plan ne dit rien</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Au planning</translation>
    </message>
    <message>
        <source>On the service, now</source>
        <translation>Sur le service, maintenant</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Routé</translation>
    </message>
    <message>
        <source>What the agent really does, now</source>
        <translation>Ce que l’agent fait vraiment, maintenant</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Conversations were missed from then on</source>
        <translation>Des conversations ont été manquées à partir de là</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Cet envoi</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>hors de l’envoi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock, how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
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
        <translation>%1 à partir de %2&#xa0;: %3 prévues, %4 offertes, %5 traitées</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between planning groups</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Unrouted agents</source>
        <translation>Agents non routés</translation>
    </message>
    <message>
        <source>Show A&amp;gent</source>
        <translation>Afficher l’a&amp;gent</translation>
    </message>
    <message>
        <source>Goes to the chosen agent in the agent&apos;s own schedule group</source>
        <translation>Va à l’agent choisi dans son propre groupe de plannings</translation>
    </message>
    <message>
        <source>Not every management unit could be asked: %1</source>
        <translation>Toutes les unités de gestion n’ont pas pu être interrogées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Rien n’est encore connu</translation>
    </message>
    <message>
        <source>Connect to a service; who should be taking conversations now and is not appears here.</source>
        <translation>Connectez-vous à un service&#x202f;; qui devrait prendre des conversations maintenant et ne le fait pas apparaît ici.</translation>
    </message>
    <message>
        <source>The weeks shown do not hold the present moment</source>
        <translation>Les semaines affichées ne contiennent pas le moment présent</translation>
    </message>
    <message>
        <source>Go to this week to see who should be taking conversations now.</source>
        <translation>Allez à cette semaine pour voir qui devrait prendre des conversations maintenant.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>What agents do is read unit by unit.</source>
        <translation>Ce que font les agents est lu unité par unité.</translation>
    </message>
    <message>
        <source>What agents do could not be read</source>
        <translation>Impossible de lire ce que font les agents</translation>
    </message>
    <message>
        <source>It is asked again by itself. The account needs the permission to view real-time adherence.</source>
        <translation>La demande est répétée d’elle-même. Le compte a besoin de l’autorisation de voir le respect du planning en temps réel.</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Personne ne manque</translation>
    </message>
    <message>
        <source>Whoever should be taking conversations and is not appears here by itself.</source>
        <translation>Quiconque devrait prendre des conversations et ne le fait pas apparaît ici de lui-même.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WallboardPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Workbench</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Shift trades</source>
        <translation>Échanges de postes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tables of the chosen group</source>
        <translation>Tableaux du groupe choisi</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Non routés</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesModel</name>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a week that is not shown</source>
        <comment>business unit</comment>
        <translation>%1, une semaine qui n’est pas affichée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>In the business unit&apos;s zone</source>
        <translation>Dans le fuseau de l’unité commerciale</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Groupe de plannings</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version that the write made</source>
        <translation>La version créée par l’écriture</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, city of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (this console)</source>
        <comment>who</comment>
        <translation>%1 (cette console)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesPage</name>
    <message>
        <source>Schedule writes</source>
        <translation>Écritures de plannings</translation>
    </message>
    <message>
        <source>No schedule was written yet</source>
        <translation>Aucun planning n’a encore été écrit</translation>
    </message>
    <message>
        <source>Every write from now on appears here by itself, whoever makes it and whatever tool it comes from.</source>
        <translation>Chaque écriture à partir de maintenant apparaît ici d’elle-même, quels que soient son auteur et son outil.</translation>
    </message>
</context>
</TS>
