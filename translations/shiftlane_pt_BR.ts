<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Choose the sandbox or a Genesys Cloud organisation</source>
        <translation>Escolhe o sandbox ou uma organização do Genesys Cloud</translation>
    </message>
    <message>
        <source>Try It with &amp;Sample Data</source>
        <translation>Testar com &amp;dados de exemplo</translation>
    </message>
    <message>
        <source>Starts the built-in sandbox with a made-up contact centre</source>
        <translation>Inicia o sandbox embutido, com um contact center fictício</translation>
    </message>
    <message>
        <source>&amp;Export Week…</source>
        <translation>&amp;Exportar semana…</translation>
    </message>
    <message>
        <source>Writes the weeks shown as a CSV file to edit</source>
        <translation>Grava as semanas exibidas como arquivo CSV para editar</translation>
    </message>
    <message>
        <source>&amp;Load Plan…</source>
        <translation>C&amp;arregar plano…</translation>
    </message>
    <message>
        <source>Make a Sa&amp;mple Plan…</source>
        <translation>Criar plano de exe&amp;mplo…</translation>
    </message>
    <message>
        <source>Writes a plausible plan against what the service holds, to try things out</source>
        <translation>Grava um plano plausível com base no que o serviço contém, para experimentar</translation>
    </message>
    <message>
        <source>Close Pla&amp;n</source>
        <translation>&amp;Fechar plano</translation>
    </message>
    <message>
        <source>Puts the plan aside; nothing is written</source>
        <translation>Deixa o plano de lado; nada é gravado</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>Reads the weeks shown from the service again</source>
        <translation>Lê novamente do serviço as semanas exibidas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Accept &amp;Unknown Base</source>
        <translation>Aceitar &amp;base desconhecida</translation>
    </message>
    <message>
        <source>Treats every difference between the plan and the service as your change</source>
        <translation>Trata cada diferença entre o plano e o serviço como alteração sua</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Compares the plan with the service; writes nothing</source>
        <translation>Compara o plano com o serviço; não grava nada</translation>
    </message>
    <message>
        <source>&amp;Review and Push…</source>
        <translation>&amp;Revisar e enviar…</translation>
    </message>
    <message>
        <source>Shows what would be written, then pushes</source>
        <translation>Mostra o que seria gravado e depois envia</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>No new write begins; one that is out is followed to its end</source>
        <translation>Nenhuma gravação nova começa; a que está em curso é acompanhada até o fim</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Goes on with the push</source>
        <translation>Prossegue com o envio</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Ends the push; a write that is out is still followed to its end</source>
        <translation>Encerra o envio; a gravação em curso ainda é acompanhada até o fim</translation>
    </message>
    <message>
        <source>Resume &amp;Interrupted Push</source>
        <translation>Retomar envio &amp;interrompido</translation>
    </message>
    <message>
        <source>Sends what was not sent, looks up what is unknown; nothing is repeated blindly</source>
        <translation>Envia o que não foi enviado e confere o que é desconhecido; nada é repetido às cegas</translation>
    </message>
    <message>
        <source>Close the &amp;Week</source>
        <translation>Encerrar &amp;semana</translation>
    </message>
    <message>
        <source>Choose the &amp;Journal…</source>
        <translation>Escolher &amp;diário…</translation>
    </message>
    <message>
        <source>The file in which every write is kept before it is sent</source>
        <translation>O arquivo em que cada gravação é registrada antes de ser enviada</translation>
    </message>
    <message>
        <source>&amp;Earlier Week</source>
        <translation>Semana an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Later Week</source>
        <translation>&amp;Próxima semana</translation>
    </message>
    <message>
        <source>T&amp;his Week</source>
        <translation>E&amp;sta semana</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Finds agents, trades (swaps) and groups as you type</source>
        <translation>Localiza agentes, trocas de turno e grupos enquanto você digita</translation>
    </message>
    <message>
        <source>Schedule &amp;Groups</source>
        <translation>&amp;Grupos de escalas</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agentes</translation>
    </message>
    <message>
        <source>Shift &amp;Trades</source>
        <translation>T&amp;rocas de turno</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflitos</translation>
    </message>
    <message>
        <source>Par&amp;ked</source>
        <translation>R&amp;etidos</translation>
    </message>
    <message>
        <source>C&amp;olleagues</source>
        <translation>C&amp;olegas</translation>
    </message>
    <message>
        <source>&amp;Queue Performance</source>
        <translation>&amp;Desempenho das filas</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Reg&amp;istro</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>&amp;Como o sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos do teclado</translation>
    </message>
    <message>
        <source>&amp;About Shiftlane</source>
        <translation>&amp;Sobre o Shiftlane</translation>
    </message>
    <message>
        <source>Export week…</source>
        <translation>Exportar semana…</translation>
    </message>
    <message>
        <source>Load plan…</source>
        <translation>Carregar plano…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Testar com dados de exemplo</translation>
    </message>
    <message>
        <source>Make a sample plan…</source>
        <translation>Criar plano de exemplo…</translation>
    </message>
    <message>
        <source>Accept: treat every difference as mine</source>
        <translation>Aceitar: tratar cada diferença como minha</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Close week</source>
        <translation>Encerrar semana</translation>
    </message>
    <message>
        <source>Choose a journal…</source>
        <translation>Escolher diário…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message numerus="yes">
        <source>Push %n ready</source>
        <comment>schedule groups</comment>
        <translation>
            <numerusform>Enviar %n pronto</numerusform>
            <numerusform>Enviar %n prontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Says in the journal that this week of the group is done; a later push into it asks first</source>
        <translation>Anota no diário que esta semana do grupo está concluída; um envio posterior para ela pergunta antes</translation>
    </message>
    <message>
        <source>Looks at an edited CSV or JSON file, then loads it as the push plan</source>
        <translation>Examina um arquivo CSV ou JSON editado e o carrega como plano de envio</translation>
    </message>
    <message>
        <source>Write a &amp;Template…</source>
        <translation>&amp;Gravar modelo…</translation>
    </message>
    <message>
        <source>Writes an empty plan with its columns and an example of each kind of row</source>
        <translation>Grava um plano vazio com as colunas e um exemplo de cada tipo de linha</translation>
    </message>
    <message>
        <source>Copy from Another Schedu&amp;le…</source>
        <translation>Copiar de &amp;outra escala…</translation>
    </message>
    <message>
        <source>Makes a plan that gives one schedule the shifts of another one</source>
        <translation>Cria um plano que dá a uma escala os turnos de outra</translation>
    </message>
    <message>
        <source>Sa&amp;ve Plan As…</source>
        <translation>Sal&amp;var plano como…</translation>
    </message>
    <message>
        <source>Writes the plan with the corrections made here, so that it can be loaded again</source>
        <translation>Grava o plano com as correções feitas aqui, para que possa ser carregado de novo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Takes back the last thing you did to the plan</source>
        <translation>Desfaz a última coisa que você fez no plano</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Refaz o que foi desfeito</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Save plan as…</source>
        <translation>Salvar plano como…</translation>
    </message>
    <message>
        <source>The connection that was used last</source>
        <translation>A conexão usada por último</translation>
    </message>
    <message>
        <source>Retry What &amp;Failed</source>
        <translation>Repetir o que &amp;falhou</translation>
    </message>
    <message>
        <source>A new push of the agents that were rejected, unknown, postponed or in conflict; read and checked again first</source>
        <translation>Um novo envio dos agentes rejeitados, desconhecidos, adiados ou em conflito; antes são lidos e verificados de novo</translation>
    </message>
    <message>
        <source>&amp;Print the Table…</source>
        <translation>&amp;Imprimir tabela…</translation>
    </message>
    <message>
        <source>The table that you are in, as it is shown</source>
        <translation>A tabela em que você está, como é exibida</translation>
    </message>
    <message>
        <source>Save the Table as P&amp;DF…</source>
        <translation>Salvar tabela como &amp;PDF…</translation>
    </message>
    <message>
        <source>Export the Ta&amp;ble…</source>
        <translation>Exportar ta&amp;bela…</translation>
    </message>
    <message>
        <source>The table that you are in as CSV; no cell can become a formula</source>
        <translation>A tabela em que você está como CSV; nenhuma célula vira fórmula</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Localizar coma&amp;ndo…</translation>
    </message>
    <message>
        <source>Commands, schedule groups, agents and trades (swaps) by their names</source>
        <translation>Comandos, grupos de escalas, agentes e trocas de turno pelo nome</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>Restore S&amp;hift Trading</source>
        <translation>Restaurar &amp;troca de turnos</translation>
    </message>
    <message>
        <source>Switches it on again in every unit that this console or an earlier session froze</source>
        <translation>Reativa em todas as unidades que este console ou uma sessão anterior congelou</translation>
    </message>
    <message>
        <source>&amp;Unrouted Agents</source>
        <translation>Agentes sem &amp;roteamento</translation>
    </message>
    <message>
        <source>Groups &amp;Panel</source>
        <translation>&amp;Painel de grupos</translation>
    </message>
    <message>
        <source>The schedule groups beside the tables</source>
        <translation>Os grupos de escalas ao lado das tabelas</translation>
    </message>
    <message>
        <source>Agent’s &amp;Week</source>
        <translation>Semana do a&amp;gente</translation>
    </message>
    <message>
        <source>The timeline under the tables</source>
        <translation>A linha do tempo abaixo das tabelas</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Redefinir la&amp;yout</translation>
    </message>
    <message>
        <source>Puts every panel where it was at first</source>
        <translation>Coloca todos os painéis onde estavam no início</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>&amp;Monitor…</translation>
    </message>
    <message>
        <source>A window that looks on: schedule writes by anybody, pushes of the team, a wallboard</source>
        <translation>Uma janela só para acompanhar: gravações de escalas de qualquer origem, envios da equipe, um wallboard</translation>
    </message>
    <message>
        <source>Restore trading</source>
        <translation>Restaurar trocas</translation>
    </message>
    <message>
        <source>Shiftlane &amp;Help</source>
        <translation>A&amp;juda do Shiftlane</translation>
    </message>
    <message>
        <source>Explains the page that you are in</source>
        <translation>Explica a página em que você está</translation>
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
        <translation>sem alterações</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removido</numerusform>
            <numerusform>%n removidos</numerusform>
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
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>sync window %1–%2</source>
        <translation>janela de sincronização %1–%2</translation>
    </message>
    <message>
        <source>sync window since %1, open</source>
        <translation>janela de sincronização desde %1, aberta</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned)</source>
        <translation>atendidas no prazo ÷ (atendidas + abandonadas)</translation>
    </message>
    <message>
        <source>answered in %1 s ÷ (answered + abandoned)</source>
        <translation>atendidas em %1 s ÷ (atendidas + abandonadas)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, still counting</source>
        <translation>%1, ainda em contagem</translation>
    </message>
    <message>
        <source>Service level %1 (%2 of %3)</source>
        <translation>Nível de serviço %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>No service level: nobody answered or abandoned</source>
        <translation>Sem nível de serviço: nada atendido nem abandonado</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>Sync window %1–%2.</source>
        <translation>Janela de sincronização %1–%2.</translation>
    </message>
    <message>
        <source>The sync window has been open since %1.</source>
        <translation>A janela de sincronização está aberta desde %1.</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Ainda nenhum envio</translation>
    </message>
    <message>
        <source>Once a push writes, this says what can be said about its effect.</source>
        <translation>Assim que um envio gravar, aqui aparece o que se pode dizer sobre seu efeito.</translation>
    </message>
    <message>
        <source>This push changes nothing before %1</source>
        <translation>Este envio não muda nada antes de %1</translation>
    </message>
    <message>
        <source>The first shift it changes starts %1. What the queues do until then has other causes.</source>
        <translation>O primeiro turno que ele altera começa %1. O que as filas fizerem até lá tem outras causas.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Cedo demais para dizer</translation>
    </message>
    <message>
        <source>%1: written %2</source>
        <translation>%1: gravado %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answered %1 of offered, after %2 on average</source>
        <translation>Atendidas: %1 das oferecidas, após %2 em média</translation>
    </message>
    <message>
        <source>Answered at this time in past weeks: %1 to %2</source>
        <translation>Atendidas neste horário em semanas anteriores: %1 a %2</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>Nível de serviço, %1</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>ainda em contagem</translation>
    </message>
    <message>
        <source>usually answered</source>
        <translation>atendidas em geral</translation>
    </message>
    <message>
        <source>sync window</source>
        <translation>janela de sincronização</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>gravações</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nova tentativa</translation>
    </message>
    <message>
        <source>one interval</source>
        <translation>um intervalo</translation>
    </message>
    <message numerus="yes">
        <source>%n intervals</source>
        <translation>
            <numerusform>%n intervalo</numerusform>
            <numerusform>%n intervalos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered in %4. Usual then: %5, by %6 past days. Difference %7 points, 95 % interval %8 to %9.</source>
        <translation>%1: %2 de %3 atendidas em %4. Habitual nesse horário: %5, por %6 dias anteriores. Diferença de %7 pontos, intervalo de 95% de %8 a %9.</translation>
    </message>
    <message>
        <source>%1: answered fell to %2 of offered since %3</source>
        <translation>%1: as atendidas caíram para %2 das oferecidas desde %3</translation>
    </message>
    <message numerus="yes">
        <source>Answered fell in %n queues, most in %1: to %2 of offered since %3</source>
        <translation>
            <numerusform>As atendidas caíram em %n fila, mais em %1: para %2 das oferecidas desde %3</numerusform>
            <numerusform>As atendidas caíram em %n filas, mais em %1: para %2 das oferecidas desde %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect in the other queue.</source>
        <translation>Nenhum sinal de efeito na outra fila.</translation>
    </message>
    <message numerus="yes">
        <source>No sign of an effect in %n other queues.</source>
        <translation>
            <numerusform>Nenhum sinal de efeito em %n outra fila.</numerusform>
            <numerusform>Nenhum sinal de efeito em %n outras filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect</source>
        <translation>Nenhum sinal de efeito</translation>
    </message>
    <message numerus="yes">
        <source>%n queues compared. The one furthest below usual:</source>
        <translation>
            <numerusform>%n fila comparada. A mais abaixo do habitual:</numerusform>
            <numerusform>%n filas comparadas. A mais abaixo do habitual:</numerusform>
        </translation>
    </message>
    <message>
        <source>This push changes no shift that was still to come</source>
        <translation>Este envio não altera nenhum turno que ainda estava por vir</translation>
    </message>
    <message>
        <source>The first whole interval that this push changes ends %1.</source>
        <translation>O primeiro intervalo inteiro que este envio altera termina %1.</translation>
    </message>
    <message>
        <source>No interval that this push changes was counted to its end.</source>
        <translation>Nenhum intervalo que este envio altera foi contado até o fim.</translation>
    </message>
    <message>
        <source>The past weeks to compare with are being read.</source>
        <translation>As semanas anteriores para comparação estão sendo lidas.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada com que comparar</translation>
    </message>
    <message>
        <source>Fewer than three past days have conversations at this time.</source>
        <translation>Menos de três dias anteriores têm interações neste horário.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <comment>ending of a file name</comment>
        <translation>Imagens (*.%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation>Agentes necessários</translation>
    </message>
    <message>
        <source>Agents scheduled</source>
        <translation>Agentes escalados</translation>
    </message>
    <message>
        <source>Agents on queue</source>
        <translation>Agentes em fila</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>Oferecidas: %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>atendidas: %1</translation>
    </message>
    <message>
        <source>abandoned %1</source>
        <translation>abandonadas: %1</translation>
    </message>
    <message>
        <source>flow-out %1</source>
        <translation>flow-out: %1</translation>
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
        <translation>O sandbox não iniciou: %1</translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message>
        <source>Choose a schedule group first.</source>
        <translation>Escolha primeiro um grupo de escalas.</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2.</source>
        <translation>A semana foi encerrada por %1, %2.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Não é possível gravar o diário.</translation>
    </message>
    <message>
        <source>A push is running.</source>
        <translation>Há um envio em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconhecido</numerusform>
            <numerusform>%n desconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n adiado</numerusform>
            <numerusform>%n adiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) not finished</source>
        <translation>
            <numerusform>%n envio não concluído</numerusform>
            <numerusform>%n envios não concluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>The week stays open: %1.</source>
        <translation>A semana continua aberta: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A flight record is shown.</source>
        <translation>Um registro de voo está sendo exibido.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <comment>short date: day and month</comment>
        <translation>d/MM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short date with weekday</comment>
        <translation>ddd d/MM</translation>
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
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>amanhã %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on a day at a time</comment>
        <translation>em %1</translation>
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
        <translation>d/MM/yyyy</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of month before a date with month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>Weeks of %1 and %2</source>
        <translation>Semanas de %1 e %2</translation>
    </message>
    <message>
        <source>Weeks starting %1–%2</source>
        <comment>first and last week start, same month</comment>
        <translation>Semanas com início %1–%2</translation>
    </message>
    <message>
        <source>Weeks starting %1 – %2</source>
        <comment>first and last week start</comment>
        <translation>Semanas com início %1 – %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Escolha primeiro um grupo de escalas.</translation>
    </message>
    <message>
        <source>This console only looks on.</source>
        <translation>Este console só acompanha.</translation>
    </message>
    <message>
        <source>Not permitted: this account may not change management units (wfm:managementUnit:edit).</source>
        <translation>Sem permissão: esta conta não pode alterar unidades de gerenciamento (wfm:managementUnit:edit).</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Não é possível gravar o diário.</translation>
    </message>
    <message>
        <source>Load a plan for this group first.</source>
        <translation>Carregue primeiro um plano para este grupo.</translation>
    </message>
    <message>
        <source>The push of this group has ended.</source>
        <translation>O envio deste grupo já terminou.</translation>
    </message>
    <message>
        <source>Shift trading is being frozen…</source>
        <translation>Congelando a troca de turnos…</translation>
    </message>
    <message>
        <source>%1: trading was off already and stays so.</source>
        <translation>%1: a troca já estava desativada e continua assim.</translation>
    </message>
    <message>
        <source>%1: frozen before by %2, who restores it.</source>
        <translation>%1: congelada antes por %2, que a restaura.</translation>
    </message>
    <message>
        <source>%1: somebody else switched trading on meanwhile; left so.</source>
        <translation>%1: outra pessoa reativou a troca nesse meio-tempo; mantida assim.</translation>
    </message>
    <message>
        <source>%1 (being restored…)</source>
        <translation>%1 (restaurando…)</translation>
    </message>
    <message>
        <source>%1 (being frozen…)</source>
        <translation>%1 (congelando…)</translation>
    </message>
    <message>
        <source>%1 (could not be restored)</source>
        <translation>%1 (não foi possível restaurar)</translation>
    </message>
    <message>
        <source>%1 (the answer was not seen; restoring looks first)</source>
        <translation>%1 (a resposta não foi vista; antes de restaurar, verifica-se)</translation>
    </message>
    <message>
        <source>Shift trading is frozen in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>A troca de turnos está congelada em %1, desde %2, por %3.</translation>
    </message>
    <message>
        <source>%1 restores it.</source>
        <comment>console</comment>
        <translation>%1 a restaura.</translation>
    </message>
    <message>
        <source>An earlier session left it so; the end of the push restores it.</source>
        <translation>Uma sessão anterior a deixou assim; o fim do envio a restaura.</translation>
    </message>
    <message>
        <source>It is restored when the push ends.</source>
        <translation>Ela é restaurada quando o envio terminar.</translation>
    </message>
    <message>
        <source>Agents of %1 can neither offer nor take shifts until the push ends. Open trades stay.</source>
        <comment>units</comment>
        <translation>Agentes de %1 não podem oferecer nem assumir turnos até o envio terminar. Trocas abertas permanecem.</translation>
    </message>
    <message>
        <source>Shift trading was not frozen: %1</source>
        <translation>A troca de turnos não foi congelada: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A push, step by step</source>
        <translation>Um envio, passo a passo</translation>
    </message>
    <message>
        <source>A push brings the changes of your plan to the service without losing anyone else’s: each schedule group is read, merged with the plan shift by shift, written once, and read back.</source>
        <translation>Um envio leva ao serviço as mudanças do seu plano sem perder as dos outros: cada grupo de escalas é lido, mesclado com o plano turno a turno, gravado uma vez e lido de novo.</translation>
    </message>
    <message>
        <source>Connect and choose the weeks.</source>
        <translation>Conecte-se e escolha as semanas.</translation>
    </message>
    <message>
        <source>Export the week, edit the file and load it as the plan. Rows that are not in the file change nothing.</source>
        <translation>Exporte a semana, edite o arquivo e carregue-o como plano. Linhas que não estão no arquivo não mudam nada.</translation>
    </message>
    <message>
        <source>Check. The plan is compared with the service and every agent gets a verdict; nothing is written.</source>
        <translation>Verifique. O plano é comparado com o serviço e cada agente recebe um veredito; nada é gravado.</translation>
    </message>
    <message>
        <source>Decide open trades and conflicts, or leave those agents out.</source>
        <translation>Decida as trocas abertas e os conflitos, ou deixe esses agentes de fora.</translation>
    </message>
    <message>
        <source>Review and push. The sheet names who is written, who is left out and who is notified.</source>
        <translation>Revise e envie. A folha diz quem é gravado, quem fica de fora e quem é notificado.</translation>
    </message>
    <message>
        <source>Every planned change ends with an outcome. “Applied” means that it was read back from the service, not only that the service accepted it.</source>
        <translation>Cada mudança planejada termina com um resultado. “Aplicado” significa que ela foi lida de volta do serviço, não só que o serviço a aceitou.</translation>
    </message>
    <message>
        <source>Open shift trades</source>
        <translation>Trocas de turno abertas</translation>
    </message>
    <message>
        <source>While a matched trade waits for review, the service refuses writes to both of its agents. An offer that nobody has taken yet becomes void when its shift is changed.</source>
        <translation>Enquanto uma troca acordada espera revisão, o serviço recusa gravações dos dois agentes. Uma oferta que ninguém aceitou ainda é anulada quando o turno dela muda.</translation>
    </message>
    <message>
        <source>Approve and Deny are sent when you press them and cannot be taken back.</source>
        <translation>Aprovar e Negar são enviados ao pressionar e não podem ser desfeitos.</translation>
    </message>
    <message>
        <source>Park leaves both agents out now and brings them back when the trade ends. Exclude leaves them out of this push.</source>
        <translation>Reter deixa os dois agentes de fora agora e os traz de volta quando a troca termina. Omitir os deixa fora deste envio.</translation>
    </message>
    <message>
        <source>Propose checks the trades that fit a rule and says why. Nothing is sent until you press Approve or Deny.</source>
        <translation>Propor marca as trocas que seguem uma regra e diz por quê. Nada é enviado até você pressionar Aprovar ou Negar.</translation>
    </message>
    <message>
        <source>Merging and conflicts</source>
        <translation>Mesclagem e conflitos</translation>
    </message>
    <message>
        <source>Three states of a shift are compared: as you exported it, as the service holds it now, and as you plan it. A change on one side only is kept; different changes on both sides are a conflict.</source>
        <translation>Três estados de um turno são comparados: como você o exportou, como o serviço o tem agora e como você o planeja. Uma mudança de um lado só é mantida; mudanças diferentes dos dois lados são um conflito.</translation>
    </message>
    <message>
        <source>Keep Service drops your change. Keep Planned puts your shift in the place of the other. After a trade, your change can follow the person or stay with the shift.</source>
        <translation>Manter serviço descarta a sua mudança. Manter plano põe o seu turno no lugar do outro. Depois de uma troca, a sua mudança pode seguir a pessoa ou ficar com o turno.</translation>
    </message>
    <message>
        <source>A decision holds for what you saw. Where the service changes again before the write, you are asked again.</source>
        <translation>Uma decisão vale para o que você viu. Se o serviço mudar de novo antes da gravação, você será perguntado outra vez.</translation>
    </message>
    <message>
        <source>Without the base file that was exported beside the plan, your changes cannot be told from those of others. Accept Unknown Base treats every difference as yours.</source>
        <translation>Sem o arquivo de base exportado junto do plano, suas mudanças não se distinguem das dos outros. Aceitar base desconhecida trata cada diferença como sua.</translation>
    </message>
    <message>
        <source>Freezing shift trading</source>
        <translation>Congelar as trocas de turno</translation>
    </message>
    <message>
        <source>Freeze Trading switches shift trading off in the management units of a group until its push ends. Agents can neither offer nor take shifts meanwhile; open trades stay as they are.</source>
        <translation>Congelar trocas as desativa nas unidades de gestão de um grupo até o fim do envio dele. Enquanto isso, agentes não podem oferecer nem aceitar turnos; trocas abertas ficam como estão.</translation>
    </message>
    <message>
        <source>This is a setting of the service and holds for everybody. What was frozen is written down first, so that it is restored even after an interruption.</source>
        <translation>É uma configuração do serviço e vale para todos. O que foi congelado é anotado antes, para ser restaurado mesmo depois de uma interrupção.</translation>
    </message>
    <message>
        <source>Where trading was off before, it stays off. Where somebody else switched it on meanwhile, it is left so.</source>
        <translation>Onde já estavam desativadas, continuam assim. Onde outra pessoa as ativou nesse meio-tempo, fica assim.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Depois de uma interrupção</translation>
    </message>
    <message>
        <source>Everything stands in the journal before it is sent. After a crash or a lost connection Resume Interrupted Push sends what was not sent and looks up what is unknown; nothing is repeated blindly.</source>
        <translation>Tudo está no diário antes de ser enviado. Depois de uma falha ou conexão perdida, Retomar envio interrompido envia o que não foi enviado e consulta o que é desconhecido; nada é repetido às cegas.</translation>
    </message>
    <message>
        <source>Pause lets no new write begin. Stop ends the push. A write that is out is followed to its end either way.</source>
        <translation>Pausar não deixa começar nenhuma gravação nova. Parar encerra o envio. Uma gravação em curso é seguida até o fim nos dois casos.</translation>
    </message>
    <message>
        <source>Retry What Failed makes a new push of the agents that were rejected, unknown, postponed or in conflict, read and checked again first.</source>
        <translation>Repetir o que falhou faz um novo envio com os agentes rejeitados, desconhecidos, adiados ou em conflito, antes lidos e verificados de novo.</translation>
    </message>
    <message>
        <source>Roll Back on the History page loads what was there before a push as a plan to check. Nothing is written until you push it.</source>
        <translation>Reverter, na página Histórico, carrega o que havia antes de um envio como plano a verificar. Nada é gravado até você enviá-lo.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qual é a precisão</translation>
    </message>
    <message>
        <source>Measured on %1 over %2 days of simulated contact centres, which the method was not made on: on %3 % of the days without an effect a push was blamed wrongly.</source>
        <translation>Medido em %1 em %2 dias de contact centers simulados que não serviram para desenvolver o método: em %3 % dos dias sem efeito, um envio foi culpado sem razão.</translation>
    </message>
    <message>
        <source>Of drops of ten points in a queue of 200 offered an interval, %1 % were found within two intervals and %2 % within four. Where it was one of eight queues, %3 % were found within two; in queues of 50 to 100 offered, %4 %.</source>
        <translation>Das quedas de dez pontos numa fila de 200 oferecidas por intervalo, %1 % foram achadas em dois intervalos e %2 % em quatro. Quando era uma de oito filas, %3 % em dois; em filas de 50 a 100 oferecidas, %4 %.</translation>
    </message>
    <message>
        <source>A drop of ten points was made by agents who are missing from the first changed shift on: as many as bring the answer ratio of the next two intervals nearest to ten points below the same day, with the same conversations, without them.</source>
        <translation>Uma queda de dez pontos foi criada com agentes que faltam a partir do primeiro turno mudado: tantos quantos deixam a taxa de atendimento dos dois intervalos seguintes o mais perto possível de dez pontos abaixo do mesmo dia, com as mesmas interações, sem essas faltas.</translation>
    </message>
    <message>
        <source>Queue performance and the verdict</source>
        <translation>Desempenho das filas e veredito</translation>
    </message>
    <message>
        <source>The chart shows what was offered and answered in each interval, the band of past weeks at the same time, and the sync window: from the first write of the push to its last read-back.</source>
        <translation>O gráfico mostra o que foi oferecido e atendido em cada intervalo, a faixa das semanas passadas na mesma hora e a janela de sincronização: da primeira gravação do envio até a última leitura de volta.</translation>
    </message>
    <message>
        <source>How the verdict is computed</source>
        <translation>Como o veredito é calculado</translation>
    </message>
    <message>
        <source>Looked at is the share of offered conversations that were answered, over the whole intervals whose shifts the push changes, and the same share over up to two hours before.</source>
        <translation>Olha-se a parte das interações oferecidas que foi atendida, nos intervalos inteiros cujos turnos o envio muda, e a mesma parte em até duas horas antes.</translation>
    </message>
    <message>
        <source>It is compared with the past days of eight weeks. Days with unusually few conversations, such as holidays, are left out. Where today lies further below them than such days differ among themselves, the verdict is “answered fell”.</source>
        <translation>Compara-se com os dias passados de oito semanas. Dias com pouquíssimas interações, como feriados, ficam de fora. Se hoje está mais abaixo do que esses dias diferem entre si, o veredito é “as atendidas caíram”.</translation>
    </message>
    <message>
        <source>It is asked after every interval and for every queue; the looks and the queues share one allowance of 5 % for false alarms.</source>
        <translation>Pergunta-se depois de cada intervalo e para cada fila; todas essas olhadas e filas dividem 5 % para alarmes falsos.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>O que ele não pode dizer</translation>
    </message>
    <message>
        <source>It does not know the cause. With a fifth more conversations than planned for, it blamed %1 % of the pushes that did nothing. See Unrouted agents for who is missing, and why.</source>
        <translation>Ele não conhece a causa. Com um quinto de interações a mais que o planejado, culpou %1 % dos envios que nada fizeram. Veja em Agentes sem roteamento quem falta e por quê.</translation>
    </message>
    <message>
        <source>“No sign of an effect” means that none was found, not that there is none: small queues and small drops need more intervals. Nothing is finer than an interval.</source>
        <translation>“Nenhum sinal de efeito” quer dizer que nenhum foi achado, não que não haja: filas pequenas e quedas pequenas precisam de mais intervalos. Nada é mais fino que um intervalo.</translation>
    </message>
    <message>
        <source>Unrouted agents and the monitor</source>
        <translation>Agentes sem roteamento e o monitor</translation>
    </message>
    <message>
        <source>Unrouted Agents compares what is planned now, what the service has scheduled and what is really routed. It lists who should be taking conversations and is not, why, and since when.</source>
        <translation>Agentes sem roteamento compara o que está planejado agora, o que o serviço tem na escala e o que é realmente roteado. A lista diz quem deveria atender interações e não atende, por quê e desde quando.</translation>
    </message>
    <message>
        <source>“Not applied yet” means that the service still holds the old schedule: look at the outcome of the agent’s group. The other causes lie with the agent or with the queue.</source>
        <translation>“Ainda não aplicado” significa que o serviço ainda tem a escala antiga: veja o resultado do grupo do agente. As outras causas estão no agente ou na fila.</translation>
    </message>
    <message>
        <source>The monitor looks on and sends nothing: schedule writes by anybody, open trades, queues, and with the team’s journal the pushes of all planners. F11 shows the wallboard on the whole screen.</source>
        <translation>O monitor observa e não envia nada: gravações de escalas de qualquer pessoa, trocas abertas, filas e, com o diário da equipe, os envios de todos os planejadores. F11 mostra o wallboard em tela cheia.</translation>
    </message>
    <message>
        <source>Flight record and report</source>
        <translation>Registro de voo e relatório</translation>
    </message>
    <message>
        <source>A flight record keeps a push in one file: what went in, what was decided, what was sent and answered without secrets, the queues and the verdict. Names of agents can be masked.</source>
        <translation>Um registro de voo guarda um envio em um arquivo: o que entrou, o que foi decidido, o que foi enviado e respondido sem segredos, as filas e o veredito. Os nomes dos agentes podem ser mascarados.</translation>
    </message>
    <message>
        <source>Open Flight Record shows it as it was and replays it step by step. Nothing is sent.</source>
        <translation>Abrir registro de voo o mostra como foi e o reproduz passo a passo. Nada é enviado.</translation>
    </message>
    <message>
        <source>“shiftlane verify FILE” on the command line checks the record: its lines are chained, so that one changed byte is found and its line named. It does not prove who made the file.</source>
        <translation>“shiftlane verify ARQUIVO” na linha de comando verifica o registro: as linhas são encadeadas, de modo que um byte mudado é achado e a linha, nomeada. Não prova quem fez o arquivo.</translation>
    </message>
    <message>
        <source>The incident report tells the push for people, with charts, as PDF or as a web page.</source>
        <translation>O relatório de incidente conta o envio para pessoas, com gráficos, em PDF ou como página web.</translation>
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
        <translation>Envio de %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planejador</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Registro de voo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>mascarados</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primeira entrada</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>Primeira gravação</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Última releitura</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ainda em aberto</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Gravado em</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Ainda sem resultado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), first %1</source>
        <translation>
            <numerusform>%n gravação, a primeira %1</numerusform>
            <numerusform>%n gravações, a primeira %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule groups</source>
        <translation>Grupos de escalas</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unidade de negócios</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Conflict rounds</source>
        <translation>Rodadas de conflito</translation>
    </message>
    <message>
        <source>Agents whose change did not get there</source>
        <translation>Agentes cuja alteração não chegou ao serviço</translation>
    </message>
    <message>
        <source>None: every planned change is on the service.</source>
        <translation>Nenhum: todas as alterações planejadas estão no serviço.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the delta CSV names all.</source>
        <translation>
            <numerusform>Mais %n: o CSV de diferenças lista todos.</numerusform>
            <numerusform>Mais %n: o CSV de diferenças lista todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a conflict nobody decided</comment>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>the service’s side was kept</source>
        <translation>o lado do serviço foi mantido</translation>
    </message>
    <message>
        <source>the planned side was kept</source>
        <translation>o lado do plano foi mantido</translation>
    </message>
    <message>
        <source>Conflicts and decisions</source>
        <translation>Conflitos e decisões</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Was it the push?</source>
        <translation>Foi o envio?</translation>
    </message>
    <message>
        <source>No queue was read.</source>
        <translation>Nenhuma fila foi lida.</translation>
    </message>
    <message>
        <source>No queue figures stand in it.</source>
        <translation>Não contém números de filas.</translation>
    </message>
    <message>
        <source>%1, %2; times of %3</source>
        <comment>queue, media type, city</comment>
        <translation>%1, %2; horários de %3</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Desempenho das filas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the flight record holds all.</source>
        <translation>
            <numerusform>Mais %n: o registro de voo contém todas.</numerusform>
            <numerusform>Mais %n: o registro de voo contém todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>P&amp;ush</source>
        <translation>En&amp;vio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Aparê&amp;ncia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Columns of the &amp;Groups</source>
        <translation>Col&amp;unas dos grupos</translation>
    </message>
    <message>
        <source>Columns of the Ta&amp;ble</source>
        <translation>Colunas da ta&amp;bela</translation>
    </message>
    <message>
        <source>Panels in Windows of Their O&amp;wn</source>
        <translation>Painéis em &amp;janelas próprias</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That could not be used. Correct it and try again.</source>
        <translation>Isso não pôde ser usado. Corrija e tente novamente.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the connection, then try again.</source>
        <translation>O serviço está inacessível. Confira a rede e a conexão e tente novamente.</translation>
    </message>
    <message>
        <source>Signing in failed. Check the client ID and secret, then connect again.</source>
        <translation>Falha ao entrar. Confira o ID e o segredo do cliente e conecte de novo.</translation>
    </message>
    <message>
        <source>The service refused a request. The client may lack a permission.</source>
        <translation>O serviço recusou uma requisição. Talvez falte uma permissão ao cliente.</translation>
    </message>
    <message>
        <source>The service asks to wait. Requests go on by themselves.</source>
        <translation>O serviço pede para esperar. As requisições continuam sozinhas.</translation>
    </message>
    <message>
        <source>The schedule changed meanwhile. Check again.</source>
        <translation>A escala mudou nesse meio-tempo. Verifique de novo.</translation>
    </message>
    <message>
        <source>The service answered something that does not fit.</source>
        <translation>O serviço respondeu algo inesperado.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Read again to try once more.</source>
        <translation>O serviço não respondeu a tempo. Leia novamente para tentar outra vez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Não foi possível ler ou gravar um arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was not loaded, nothing of it. Correct %n line(s) and load it again.</source>
        <translation>
            <numerusform>O plano não foi carregado, nem em parte. Corrija %n linha e carregue de novo.</numerusform>
            <numerusform>O plano não foi carregado, nem em parte. Corrija %n linhas e carregue de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>%1 could not be read. Read again to try once more.</source>
        <translation>Não foi possível ler %1. Leia novamente para tentar outra vez.</translation>
    </message>
    <message>
        <source>%1 was stopped. Nothing more is written there.</source>
        <translation>%1 foi parado. Nada mais é gravado lá.</translation>
    </message>
    <message>
        <source>%1 was postponed. Check and push it again later.</source>
        <translation>%1 foi adiado. Verifique e envie de novo mais tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) applied</source>
        <translation>
            <numerusform>%n agente aplicado</numerusform>
            <numerusform>%n agentes aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>%n conflito aberto</numerusform>
            <numerusform>%n conflitos abertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeitado</numerusform>
            <numerusform>%n rejeitados</numerusform>
        </translation>
    </message>
    <message>
        <source>The push ended: %1.</source>
        <translation>O envio terminou: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Relatório: %1</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: it is damaged, or another console has it open. Nothing can be pushed until another one is chosen.</source>
        <translation>O diário %1 não pode ser usado: está danificado ou aberto em outro console. Nada pode ser enviado até que outro seja escolhido.</translation>
    </message>
    <message>
        <source>The push of %1 was not finished: %2, %3 open.</source>
        <comment>when, groups, agents</comment>
        <translation>O envio de %1 não foi concluído: %2, %3 em aberto.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n grupo de escalas</numerusform>
            <numerusform>%n grupos de escalas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more push(es) wait behind it.</source>
        <translation>
            <numerusform>Mais %n envio espera depois dele.</numerusform>
            <numerusform>Mais %n envios esperam depois dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) of other accounts or services in this journal are not finished. They are not yours to resume here.</source>
        <translation>
            <numerusform>%n envio de outra conta ou serviço neste diário não foi concluído. Não cabe a você retomá-lo aqui.</numerusform>
            <numerusform>%n envios de outras contas ou serviços neste diário não foram concluídos. Não cabe a você retomá-los aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base unknown: %1 carries no snapshot, so the console cannot tell your changes from other people&apos;s. Check lists every difference for review; nothing is pushed until you accept.</source>
        <translation>Base desconhecida: %1 não traz instantâneo, por isso o console não distingue suas alterações das de outras pessoas. Verificar lista cada diferença para revisão; nada é enviado até você aceitar.</translation>
    </message>
    <message>
        <source>The week was exported: %1. Edit it, then load it as the plan.</source>
        <translation>A semana foi exportada: %1. Edite-a e depois carregue-a como plano.</translation>
    </message>
    <message>
        <source>A sample plan was written: %1.</source>
        <translation>Um plano de exemplo foi gravado: %1.</translation>
    </message>
    <message>
        <source>The report of the push is here: %1</source>
        <translation>O relatório do envio está aqui: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Try the console with sample data, or connect to your Genesys Cloud organisation.</source>
        <translation>Teste o console com dados de exemplo ou conecte-se à sua organização do Genesys Cloud.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 schedule groups</source>
        <translation>Lendo %1 de %2 grupos de escalas</translation>
    </message>
    <message>
        <source>Reading the schedule groups…</source>
        <translation>Lendo os grupos de escalas…</translation>
    </message>
    <message>
        <source>The weeks could not be read</source>
        <translation>Não foi possível ler as semanas</translation>
    </message>
    <message>
        <source>No schedule in these weeks</source>
        <translation>Nenhuma escala nestas semanas</translation>
    </message>
    <message>
        <source>Choose other weeks with the arrows above.</source>
        <translation>Escolha outras semanas com as setas acima.</translation>
    </message>
    <message>
        <source>No schedule group chosen</source>
        <translation>Nenhum grupo de escalas escolhido</translation>
    </message>
    <message>
        <source>Choose one on the left to see its agents.</source>
        <translation>Escolha um à esquerda para ver seus agentes.</translation>
    </message>
    <message>
        <source>No agents in %1</source>
        <translation>Nenhum agente em %1</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message>
        <source>Read again to try once more.</source>
        <translation>Leia novamente para tentar outra vez.</translation>
    </message>
    <message>
        <source>No open shift trades in %1</source>
        <translation>Nenhuma troca de turno aberta em %1</translation>
    </message>
    <message>
        <source>Trades that agents make meanwhile appear here by themselves.</source>
        <translation>As trocas que os agentes fizerem enquanto isso aparecem aqui automaticamente.</translation>
    </message>
    <message>
        <source>No open conflicts in %1</source>
        <translation>Nenhum conflito aberto em %1</translation>
    </message>
    <message>
        <source>Load a plan and check it; what changed on both sides appears here.</source>
        <translation>Carregue um plano e verifique-o; o que mudou dos dois lados aparece aqui.</translation>
    </message>
    <message>
        <source>What changes on both sides differently appears here.</source>
        <translation>O que muda de forma diferente dos dois lados aparece aqui.</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Ninguém está retido</translation>
    </message>
    <message>
        <source>Agents whose shift trade waits are left out of the push and listed here until the trade ends.</source>
        <translation>Agentes cuja troca de turno está pendente ficam fora do envio e são listados aqui até a troca terminar.</translation>
    </message>
    <message>
        <source>The plan was saved: %1</source>
        <translation>O plano foi salvo: %1</translation>
    </message>
    <message>
        <source>A template was written: %1. Fill it in, then load it as the plan.</source>
        <translation>Um modelo foi gravado: %1. Preencha-o e depois carregue-o como plano.</translation>
    </message>
    <message>
        <source>The secret was taken out of the system&apos;s keychain.</source>
        <translation>O segredo foi retirado do chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not keep the secret; you will be asked for it again.</source>
        <translation>O chaveiro do sistema não guardou o segredo; ele será pedido de novo.</translation>
    </message>
    <message>
        <source>Reading what was there before the push. It becomes a plan to check like any other; nothing is written until you push it.</source>
        <translation>Lendo o que havia antes do envio. Isso vira um plano para verificar como qualquer outro; nada é gravado até você enviá-lo.</translation>
    </message>
    <message>
        <source>Shiftlane %1. Pushes weekly agent schedules to Genesys Cloud without losing anyone&apos;s change. Free software under the GPL, version 3 or later.</source>
        <translation>Shiftlane %1. Envia escalas semanais de agentes ao Genesys Cloud sem perder a alteração de ninguém. Software livre sob a GPL, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>A push is running. If you close now, writes that are out are not followed; the journal keeps what is unknown.</source>
        <translation>Há um envio em andamento. Se você fechar agora, as gravações em curso não são acompanhadas; o diário guarda o que é desconhecido.</translation>
    </message>
    <message>
        <source>The plan was corrected here and is not saved. If you close now, the corrections are lost.</source>
        <translation>O plano foi corrigido aqui e não está salvo. Se você fechar agora, as correções se perdem.</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>A tabela foi gravada: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>A troca de turnos ainda está desativada em %1, desde %2, por %3.</translation>
    </message>
    <message>
        <source>The flight record is here: %1</source>
        <translation>O registro de voo está aqui: %1</translation>
    </message>
    <message>
        <source>The deltas were written: %1</source>
        <translation>As diferenças foram gravadas: %1</translation>
    </message>
    <message>
        <source>Flight record: %1</source>
        <translation>Registro de voo: %1</translation>
    </message>
    <message>
        <source>The incident report was written: %1</source>
        <translation>O relatório de incidente foi gravado: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off. If you close now, it stays off until somebody restores it.</source>
        <translation>As trocas de turno ainda estão desativadas. Se fechar agora, ficam assim até alguém restaurá-las.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Corrections made here</source>
        <comment>name of a plan</comment>
        <translation>Correções feitas aqui</translation>
    </message>
    <message>
        <source>Roll back of %1</source>
        <comment>name of a plan</comment>
        <translation>Reversão de %1</translation>
    </message>
</context>
<context>
    <name>QHeaderView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colunas de %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1, closed by %2</source>
        <comment>group, planner</comment>
        <translation>%1, encerrado por %2</translation>
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
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n rejected</source>
        <translation>
            <numerusform>Feito, %n rejeitado</numerusform>
            <numerusform>Feito, %n rejeitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n conflict(s)</source>
        <translation>
            <numerusform>Feito, %n conflito</numerusform>
            <numerusform>Feito, %n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n parked</source>
        <translation>
            <numerusform>Feito, %n retido</numerusform>
            <numerusform>Feito, %n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n excluded</source>
        <translation>
            <numerusform>Feito, %n omitido</numerusform>
            <numerusform>Feito, %n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Nobody to push</source>
        <translation>Ninguém a enviar</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n parked</source>
        <translation>
            <numerusform>Pronto, %n retido</numerusform>
            <numerusform>Pronto, %n retidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Merging, round %1</source>
        <translation>Mesclando, rodada %1</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Mesclando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relendo</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Tenta de novo</translation>
    </message>
    <message>
        <source>Tries again in %1</source>
        <translation>Tenta de novo em %1</translation>
    </message>
    <message>
        <source>Waits for budget</source>
        <translation>Aguarda cota</translation>
    </message>
    <message>
        <source>Waits %1 for budget</source>
        <translation>Aguarda cota: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregado</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>fora do envio</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a week</comment>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <comment>a colleague&apos;s console</comment>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2</source>
        <comment>planner, when</comment>
        <translation>A semana foi encerrada por %1, %2</translation>
    </message>
    <message>
        <source>Changed since you loaded it</source>
        <translation>Alterado desde que você carregou</translation>
    </message>
    <message>
        <source>Changed since you loaded it, by %1 at %2</source>
        <translation>Alterado desde que você carregou, por %1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this push</source>
        <translation>
            <numerusform>%n neste envio</numerusform>
            <numerusform>%n neste envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>groups whose push is over</comment>
        <translation>
            <numerusform>%n concluído</numerusform>
            <numerusform>%n concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>groups that need the planner</comment>
        <translation>
            <numerusform>%n a conferir</numerusform>
            <numerusform>%n a conferir</numerusform>
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
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
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
        <translation>sem turno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of the timeline, its content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>activity in an interval</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>no day off</source>
        <translation>sem folga</translation>
    </message>
    <message>
        <source>The service&apos;s side was last changed %1, %2.</source>
        <translation>O lado do serviço foi alterado pela última vez em %1, %2.</translation>
    </message>
    <message>
        <source>Changed on both sides, %1: the service has %2, your plan has %3.</source>
        <translation>Alterado dos dois lados, %1: o serviço tem %2, seu plano tem %3.</translation>
    </message>
    <message>
        <source>Your plan changes the shift %1, which the service no longer has.</source>
        <translation>Seu plano altera o turno %1, que não existe mais no serviço.</translation>
    </message>
    <message>
        <source>Your plan deletes the shift %1, which was changed on the service.</source>
        <translation>Seu plano exclui o turno %1, que foi alterado no serviço.</translation>
    </message>
    <message>
        <source>Your planned shift %1 overlaps the shift %2 on the service.</source>
        <translation>Seu turno planejado %1 se sobrepõe ao turno %2 do serviço.</translation>
    </message>
    <message>
        <source>Your plan and the service&apos;s change, %1, are each sound, but not together.</source>
        <translation>Seu plano e a alteração do serviço, %1, são válidos separadamente, mas não juntos.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Aguarda decisão</translation>
    </message>
    <message>
        <source>in the shift %1</source>
        <translation>no turno %1</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>Fica: %1</translation>
    </message>
    <message>
        <source>Leaves no shift there</source>
        <translation>Fica sem turno ali</translation>
    </message>
    <message>
        <source>Leaves the shift %1</source>
        <translation>Fica o turno %1</translation>
    </message>
    <message>
        <source>Leaves, %1: %2</source>
        <translation>Fica, %1: %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>no serviço</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>após o envio</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>não decidido</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date format of a heading, see QLocale::toString; German: dddd, d. MMMM</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>dia inteiro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time span, day of its end</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horários de %1</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 ahead</source>
        <translation>horários de %1; os seus estão %2 adiantados</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 behind</source>
        <translation>horários de %1; os seus estão %2 atrasados</translation>
    </message>
    <message>
        <source>Shift trade: %1</source>
        <comment>state</comment>
        <translation>Troca de turno: %1</translation>
    </message>
    <message>
        <source>%1, decide by %2</source>
        <comment>trade, time</comment>
        <translation>%1, decidir até %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who changed it</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>who changed it, when</comment>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>Added on the service and kept</source>
        <translation>Adicionado no serviço e mantido</translation>
    </message>
    <message>
        <source>Changed on the service and kept</source>
        <translation>Alterado no serviço e mantido</translation>
    </message>
    <message>
        <source>Removed on the service, stays removed</source>
        <translation>Removido no serviço, continua removido</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Adicionado pelo plano</translation>
    </message>
    <message>
        <source>Changed by the plan</source>
        <translation>Alterado pelo plano</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Removido pelo plano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move 15 min earlier</source>
        <translation>Mover 15 min para antes</translation>
    </message>
    <message>
        <source>Move 15 min later</source>
        <translation>Mover 15 min para depois</translation>
    </message>
    <message>
        <source>Move 5 min earlier</source>
        <translation>Mover 5 min para antes</translation>
    </message>
    <message>
        <source>Move 5 min later</source>
        <translation>Mover 5 min para depois</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Mover para o dia anterior</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Mover para o dia seguinte</translation>
    </message>
    <message>
        <source>Start 15 min earlier</source>
        <translation>Começar 15 min antes</translation>
    </message>
    <message>
        <source>Start 15 min later</source>
        <translation>Começar 15 min depois</translation>
    </message>
    <message>
        <source>End 15 min earlier</source>
        <translation>Terminar 15 min antes</translation>
    </message>
    <message>
        <source>End 15 min later</source>
        <translation>Terminar 15 min depois</translation>
    </message>
    <message>
        <source>There is no shift to edit here; the row after push has those that are</source>
        <translation>Não há turno para editar aqui; os editáveis estão na linha após o envio</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Corrigir o turno</translation>
    </message>
    <message>
        <source>Shifts are not edited at this stage</source>
        <translation>Turnos não são editados nesta etapa</translation>
    </message>
    <message>
        <source>Add a shift on %1</source>
        <translation>Adicionar turno em %1</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Remover o turno</translation>
    </message>
    <message>
        <source>Move the shift of %1, %2</source>
        <translation>Mover o turno de %1, %2</translation>
    </message>
    <message>
        <source>Change the shift of %1, %2</source>
        <translation>Alterar o turno de %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of a shift, warning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove the shift of %1, %2</source>
        <translation>Remover o turno de %1, %2</translation>
    </message>
    <message>
        <source>The shift of %1 is removed; Ctrl+Z brings it back</source>
        <translation>O turno de %1 foi removido; Ctrl+Z o traz de volta</translation>
    </message>
    <message>
        <source>%1 has a shift or a day off already</source>
        <translation>%1 já tem turno ou folga</translation>
    </message>
    <message>
        <source>Add a shift for %1, %2</source>
        <translation>Adicionar turno para %1, %2</translation>
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
        <translation>Decida primeiro o conflito deste turno</translation>
    </message>
    <message>
        <source>This shift came to the service after the plan was made; it is taken as it is</source>
        <translation>Este turno chegou ao serviço depois que o plano foi feito; fica como está</translation>
    </message>
    <message>
        <source>Time off in this shift belongs to a request; edit it on the service</source>
        <translation>A folga neste turno pertence a uma solicitação; edite-a no serviço</translation>
    </message>
    <message>
        <source>overlaps the shift %1</source>
        <translation>sobrepõe o turno %1</translation>
    </message>
    <message>
        <source>lies on a day off</source>
        <translation>cai em dia de folga</translation>
    </message>
    <message>
        <source>outside the schedule&apos;s weeks</source>
        <translation>fora das semanas da escala</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days, zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>cedido a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflito a decidir</numerusform>
            <numerusform>%n conflitos a decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If approved, with this plan</source>
        <translation>Se aprovada, com este plano</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>Se aprovada</translation>
    </message>
    <message>
        <source>If denied, with this plan</source>
        <translation>Se negada, com este plano</translation>
    </message>
    <message>
        <source>If denied</source>
        <translation>Se negada</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two agents</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>hours of a week</comment>
        <translation>%1 pagas</translation>
    </message>
    <message>
        <source>%1 → %2 paid</source>
        <comment>hours of a week, before and after</comment>
        <translation>%1 → %2 pagas</translation>
    </message>
    <message>
        <source>Staff on queue cannot be compared: the service has no forecast for this week</source>
        <translation>Não é possível comparar o pessoal na fila: o serviço não tem previsão para esta semana</translation>
    </message>
    <message>
        <source>Staff on queue: the same either way</source>
        <translation>Pessoal na fila: igual nos dois casos</translation>
    </message>
    <message>
        <source>Staff on queue %1: approve %2, deny %3 of %4 required</source>
        <translation>Pessoal na fila %1: aprovar %2, negar %3, de %4 necessários</translation>
    </message>
    <message>
        <source>%1; service level about %2 % or %3 %, an estimate</source>
        <comment>coverage, approve, deny</comment>
        <translation>%1; nível de serviço de cerca de %2% ou %3%, uma estimativa</translation>
    </message>
    <message>
        <source>The planned change follows %1</source>
        <translation>A alteração planejada segue %1</translation>
    </message>
    <message>
        <source>It stays with the shift, now %1&apos;s</source>
        <translation>Ela fica com o turno, agora de %1</translation>
    </message>
    <message>
        <source>Not possible: the change would meet another one there</source>
        <translation>Impossível: a alteração encontraria outra ali</translation>
    </message>
    <message>
        <source>%1 has planned changes too; they are merged, not shown here</source>
        <translation>%1 também tem alterações planejadas; elas são mescladas e não aparecem aqui</translation>
    </message>
    <message>
        <source>As it stands: nobody took the offer</source>
        <translation>Como está: ninguém aceitou a oferta</translation>
    </message>
</context>
<context>
    <name>Unrouted</name>
    <message>
        <source>%1 not applied yet</source>
        <comment>agents</comment>
        <translation>%1 com plano ainda não aplicado</translation>
    </message>
    <message>
        <source>%1 Available instead of On Queue</source>
        <comment>agents</comment>
        <translation>%1 em Disponível em vez de Na fila</translation>
    </message>
    <message>
        <source>%1 not responding</source>
        <comment>agents</comment>
        <translation>%1 sem responder</translation>
    </message>
    <message>
        <source>%1 off queue</source>
        <comment>agents</comment>
        <translation>%1 fora da fila</translation>
    </message>
    <message>
        <source>%1 without an active queue</source>
        <comment>agents</comment>
        <translation>%1 sem fila ativa</translation>
    </message>
    <message>
        <source>%1 the service says nothing about</source>
        <comment>agents</comment>
        <translation>%1 sem informação do serviço</translation>
    </message>
    <message>
        <source>The service still holds a schedule without this time on queue</source>
        <translation>O serviço ainda tem uma escala sem este tempo na fila</translation>
    </message>
    <message>
        <source>Signed in and scheduled on queue, but On Queue was not chosen</source>
        <translation>Conectado e escalado na fila, mas Na fila não foi escolhido</translation>
    </message>
    <message>
        <source>A conversation was not answered: nothing is routed until the agent returns</source>
        <translation>Uma interação não foi atendida: nada é roteado até o agente voltar</translation>
    </message>
    <message>
        <source>Scheduled on queue, but away from it or signed out</source>
        <translation>Escalado na fila, mas fora dela ou desconectado</translation>
    </message>
    <message>
        <source>On queue, but in no queue that is active for the agent</source>
        <translation>Na fila, mas em nenhuma fila ativa para o agente</translation>
    </message>
    <message>
        <source>The service does not tell what this agent does</source>
        <translation>O serviço não informa o que este agente faz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>fora do envio</translation>
    </message>
    <message>
        <source>The push changes this schedule group, but not this agent</source>
        <translation>O envio altera este grupo de escalas, mas não este agente</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ainda não aplicado</translation>
    </message>
    <message>
        <source>Available, not On Queue</source>
        <translation>Disponível, não Na fila</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>não está respondendo</translation>
    </message>
    <message>
        <source>off queue</source>
        <translation>fora da fila</translation>
    </message>
    <message>
        <source>no active queue</source>
        <translation>sem fila ativa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>On Queue, not responding</source>
        <translation>Na fila, não está respondendo</translation>
    </message>
    <message>
        <source>On Queue, no active queue</source>
        <translation>Na fila, sem fila ativa</translation>
    </message>
    <message>
        <source>On Queue</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>Nobody should be taking conversations now</source>
        <translation>Ninguém deveria estar atendendo interações agora</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) that should be taking conversations now do</source>
        <translation>
            <numerusform>%1 de %n agente que deveria atender interações agora está atendendo</numerusform>
            <numerusform>%1 de %n agentes que deveriam atender interações agora estão atendendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned agent(s) not taking conversations: %1</source>
        <translation>
            <numerusform>%n agente planejado não está atendendo interações: %1</numerusform>
            <numerusform>%n agentes planejados não estão atendendo interações: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No agent of this push is missing</source>
        <translation>Nenhum agente deste envio está faltando</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this push not taking conversations: %1</source>
        <translation>
            <numerusform>%n agente deste envio não atende interações: %1</numerusform>
            <numerusform>%n agentes deste envio não atendem interações: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>goal %1, since %2</source>
        <comment>per cent, time</comment>
        <translation>meta %1, desde %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>of %1 offered, %2 abandoned</source>
        <translation>de %1 oferecidas, %2 abandonadas</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>Sem atender</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>of %1 expected now</source>
        <translation>de %1 esperados agora</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Trocas abertas</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <translation>
            <numerusform>%n aguarda decisão</numerusform>
            <numerusform>%n aguardam decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups being pushed</source>
        <translation>Grupos em envio</translation>
    </message>
    <message>
        <source>no journal of the team</source>
        <translation>sem diário da equipe</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n precisa de alguém</numerusform>
            <numerusform>%n precisam de alguém</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>nenhuma falha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravada</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Schedule writes</source>
        <translation>Gravações de escalas</translation>
    </message>
    <message>
        <source>Nobody pushed today</source>
        <translation>Ninguém enviou hoje</translation>
    </message>
    <message>
        <source>Nothing was written since the monitor began</source>
        <translation>Nada foi gravado desde que o monitor começou</translation>
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
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n grupo de escalas</numerusform>
            <numerusform>%n grupos de escalas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushes %2: %3 in %4.</source>
        <comment>planner, plan, agents, groups</comment>
        <translation>%1 envia %2: %3 em %4.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) meets trouble: %3, %4 of %5 parked.</source>
        <comment>plan, planner, troubles, agents</comment>
        <translation>O envio de %1 (%2) tem problemas: %3; %4 de %5 retidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) did not go through at once</source>
        <translation>
            <numerusform>%n gravação não passou de imediato</numerusform>
            <numerusform>%n gravações não passaram de imediato</numerusform>
        </translation>
    </message>
    <message>
        <source>A schedule write by %1 to %2 failed.</source>
        <comment>who, business unit</comment>
        <translation>Uma gravação de escala de %1 em %2 falhou.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) failed in %3.</source>
        <comment>plan, planner, business unit</comment>
        <translation>O envio de %1 (%2) falhou em %3.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) ended: %3 of %4 applied, %5 parked.</source>
        <comment>plan, planner, agents</comment>
        <translation>O envio de %1 (%2) terminou: %3 de %4 aplicados, %5 retidos.</translation>
    </message>
    <message>
        <source>A Push &amp;Starts</source>
        <translation>Um envio &amp;começar</translation>
    </message>
    <message>
        <source>A Push Meets &amp;Trouble</source>
        <translation>Um envio tiver &amp;problemas</translation>
    </message>
    <message>
        <source>A Push or a Write &amp;Fails</source>
        <translation>Um envio ou uma gravação &amp;falhar</translation>
    </message>
    <message>
        <source>A Push &amp;Ends</source>
        <translation>Um envio &amp;terminar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Changed, merges</source>
        <translation>Alterado, mescla</translation>
    </message>
    <message>
        <source>Would void a trade</source>
        <translation>Anularia troca</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Troca a revisar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>The service already holds what the plan wants.</source>
        <translation>O serviço já contém o que o plano quer.</translation>
    </message>
    <message>
        <source>Nothing changed since you loaded it; it applies as planned.</source>
        <translation>Nada mudou desde que você carregou; aplica-se como planejado.</translation>
    </message>
    <message>
        <source>Changed on the service since you loaded it; both changes fit together.</source>
        <translation>Alterado no serviço desde que você carregou; as duas alterações combinam.</translation>
    </message>
    <message>
        <source>The plan changes a shift that is on offer in a shift trade.</source>
        <translation>O plano altera um turno que está em oferta em uma troca de turno.</translation>
    </message>
    <message>
        <source>A matched shift trade waits for review; writes are refused until it is decided.</source>
        <translation>Uma troca de turno acordada aguarda revisão; gravações são recusadas até a decisão.</translation>
    </message>
    <message>
        <source>Changed on the service and in the plan, differently. Needs your decision.</source>
        <translation>Alterado de forma diferente no serviço e no plano. Precisa da sua decisão.</translation>
    </message>
    <message>
        <source>The planned schedule would not be sound; it is left out of the push.</source>
        <translation>A escala planejada não seria válida; fica fora do envio.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Already present</source>
        <translation>Já presente</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sem parceiro</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Acordada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Open, state unknown</source>
        <translation>Aberta, estado desconhecido</translation>
    </message>
    <message>
        <source>Push</source>
        <comment>disposition of an agent</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Shift trade waits for review</source>
        <translation>Troca de turno aguarda revisão</translation>
    </message>
    <message>
        <source>Would void a shift trade</source>
        <translation>Anularia uma troca de turno</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Deixado de fora por você</translation>
    </message>
    <message>
        <source>The service refused the agent</source>
        <translation>O serviço recusou o agente</translation>
    </message>
    <message>
        <source>The plan is not sound</source>
        <translation>O plano não é válido</translation>
    </message>
    <message>
        <source>Conflict not decided</source>
        <translation>Conflito não decidido</translation>
    </message>
    <message>
        <source>Weekly maximum</source>
        <translation>Máximo semanal</translation>
    </message>
    <message>
        <source>Weekly minimum</source>
        <translation>Mínimo semanal</translation>
    </message>
    <message>
        <source>Planning period maximum</source>
        <translation>Máximo do período de planejamento</translation>
    </message>
    <message>
        <source>Planning period minimum</source>
        <translation>Mínimo do período de planejamento</translation>
    </message>
    <message>
        <source>Rest time</source>
        <translation>Tempo de descanso</translation>
    </message>
    <message>
        <source>Overlaps a shift</source>
        <translation>Sobrepõe um turno</translation>
    </message>
    <message>
        <source>Starts too soon</source>
        <translation>Começa cedo demais</translation>
    </message>
    <message>
        <source>Shift times changed</source>
        <translation>Horários do turno alterados</translation>
    </message>
    <message>
        <source>Shift is gone</source>
        <translation>Turno não existe mais</translation>
    </message>
    <message>
        <source>External activities</source>
        <translation>Atividades externas</translation>
    </message>
    <message>
        <source>Activity not tradable</source>
        <translation>Atividade não trocável</translation>
    </message>
    <message>
        <source>Outside accepted times</source>
        <translation>Fora dos horários aceitos</translation>
    </message>
    <message>
        <source>Agent not scheduled</source>
        <translation>Agente sem escala</translation>
    </message>
    <message>
        <source>Different skills</source>
        <translation>Habilidades diferentes</translation>
    </message>
    <message>
        <source>Unequal paid time</source>
        <translation>Tempo pago desigual</translation>
    </message>
    <message>
        <source>Another schedule is published</source>
        <translation>Outra escala está publicada</translation>
    </message>
    <message>
        <source>Schedule is gone</source>
        <translation>Escala não existe mais</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Não publicada</translation>
    </message>
    <message>
        <source>Trading is off</source>
        <translation>Trocas desativadas</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>Não está mais aberta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two shifts overlap</source>
        <translation>Dois turnos se sobrepõem</translation>
    </message>
    <message>
        <source>A shift lies on approved time off</source>
        <translation>Um turno cai em folga aprovada</translation>
    </message>
    <message>
        <source>Activities overlap</source>
        <translation>Atividades se sobrepõem</translation>
    </message>
    <message>
        <source>Not on the scheduling interval</source>
        <translation>Fora do intervalo da escala</translation>
    </message>
    <message>
        <source>Short rest between shifts</source>
        <translation>Descanso curto entre turnos</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Semana longa</translation>
    </message>
    <message>
        <source>Unknown activity code</source>
        <translation>Código de atividade desconhecido</translation>
    </message>
    <message>
        <source>Activity code is not active</source>
        <translation>Código de atividade inativo</translation>
    </message>
    <message>
        <source>Unknown agent</source>
        <translation>Agente desconhecido</translation>
    </message>
    <message>
        <source>Agent belongs to another business unit</source>
        <translation>O agente pertence a outra unidade de negócios</translation>
    </message>
    <message>
        <source>The shift is not in the schedule</source>
        <translation>O turno não está na escala</translation>
    </message>
    <message>
        <source>Outside the schedule&apos;s weeks</source>
        <translation>Fora das semanas da escala</translation>
    </message>
    <message>
        <source>A shift without activities</source>
        <translation>Um turno sem atividades</translation>
    </message>
    <message>
        <source>The plan changes the same time differently</source>
        <translation>O plano altera o mesmo horário de outra forma</translation>
    </message>
    <message>
        <source>The plan changes a shift that is gone from the service</source>
        <translation>O plano altera um turno que não existe mais no serviço</translation>
    </message>
    <message>
        <source>The plan removes a shift that was changed on the service</source>
        <translation>O plano remove um turno que foi alterado no serviço</translation>
    </message>
    <message>
        <source>The planned shift overlaps one that came to the service</source>
        <translation>O turno planejado se sobrepõe a um que chegou ao serviço</translation>
    </message>
    <message>
        <source>Both changes together are not a sound schedule</source>
        <translation>As duas alterações juntas não formam uma escala válida</translation>
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
        <translation>Escolha um agente para ver a semana: em que ela se baseou, o que o serviço contém e o que um envio deixa lá.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>Mostrar a semana inteira</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mostrar mais tempo (−)</translation>
    </message>
    <message>
        <source>Show less time, closer (+)</source>
        <translation>Mostrar menos tempo, mais perto (+)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agent, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana de %1</translation>
    </message>
    <message>
        <source>Shifts of %1, %2</source>
        <translation>Turnos de %1, %2</translation>
    </message>
    <message>
        <source>Timeline of an agent</source>
        <translation>Linha do tempo de um agente</translation>
    </message>
    <message>
        <source>Drag it to move it, drag an edge to change its length (Ctrl: finer). Keys: Alt+arrows, with Shift the end.</source>
        <translation>Arraste para mover, arraste uma borda para mudar a duração (Ctrl: mais fino). Teclas: Alt+setas, com Shift o fim.</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Semana do agente</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>management unit</comment>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Management unit</source>
        <translation>Unidade de gerenciamento</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Troca a revisar</translation>
    </message>
    <message>
        <source>What the check says about the agent</source>
        <translation>O que a verificação diz sobre o agente</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Altera em</translation>
    </message>
    <message>
        <source>Shift trade</source>
        <translation>Troca de turno</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>no change planned</source>
        <translation>nenhuma alteração planejada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message numerus="yes">
        <source>Clear, %n warning(s)</source>
        <translation>
            <numerusform>Em ordem, %n aviso</numerusform>
            <numerusform>Em ordem, %n avisos</numerusform>
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
        <translation>Oferta sem parceiro</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>trade state, agent</comment>
        <translation>%1 com %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, mais %n</numerusform>
            <numerusform>%1, mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>troca de turno permuta swap</translation>
    </message>
    <message>
        <source>trade open</source>
        <comment>why an agent is left out, short</comment>
        <translation>troca aberta</translation>
    </message>
    <message>
        <source>voids trade</source>
        <comment>why an agent is left out, short</comment>
        <translation>anula troca</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>why an agent is left out, short</comment>
        <translation>por você</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>why an agent is left out, short</comment>
        <translation>recusado</translation>
    </message>
    <message>
        <source>not sound</source>
        <comment>why an agent is left out, short</comment>
        <translation>inválido</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why an agent is left out, short</comment>
        <translation>conflito</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done with an agent, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What this push does with the agent, and why</source>
        <translation>O que este envio faz com o agente e por quê</translation>
    </message>
    <message>
        <source>Corrected in this window</source>
        <translation>Corrigido nesta janela</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>problem, line of the plan&apos;s file</comment>
        <translation>%1, linha %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>P&amp;ush Chosen Agents</source>
        <translation>&amp;Enviar agentes escolhidos</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Takes the chosen agents into this push</source>
        <translation>Inclui os agentes escolhidos neste envio</translation>
    </message>
    <message>
        <source>E&amp;xclude Chosen Agents</source>
        <translation>&amp;Omitir agentes escolhidos</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out of this push</source>
        <translation>Deixa os agentes escolhidos fora deste envio</translation>
    </message>
    <message>
        <source>Par&amp;k Chosen Agents</source>
        <translation>&amp;Reter agentes escolhidos</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out now and brings them back when their trade ends</source>
        <translation>Deixa os agentes escolhidos de fora agora e os traz de volta quando a troca deles terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n escolhido:</numerusform>
            <numerusform>%n escolhidos:</numerusform>
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
        <translation>Fechar agora</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CommandPalette</name>
    <message>
        <source>Nothing is called that. Commands, schedule groups, agents and trades (swaps) are found.</source>
        <translation>Nada tem esse nome. São localizados comandos, grupos de escalas, agentes e trocas de turno.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Localizar comando</translation>
    </message>
    <message>
        <source>What do you want to do, or whom to see?</source>
        <translation>O que você quer fazer ou quem quer ver?</translation>
    </message>
    <message>
        <source>Find a command, a group, an agent or a trade</source>
        <translation>Localizar comando, grupo, agente ou troca</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ComparisonView</name>
    <message>
        <source>What each choice leads to</source>
        <translation>A que leva cada escolha</translation>
    </message>
    <message>
        <source>Both choices, %1</source>
        <translation>As duas escolhas, %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictBar</name>
    <message>
        <source>Keep service</source>
        <translation>Manter serviço</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <translation>Manter plano</translation>
    </message>
    <message>
        <source>Previous conflict of this day</source>
        <translation>Conflito anterior deste dia</translation>
    </message>
    <message>
        <source>Next conflict of this day</source>
        <translation>Próximo conflito deste dia</translation>
    </message>
    <message>
        <source>Conflict %1 of %2 on this day.</source>
        <translation>Conflito %1 de %2 neste dia.</translation>
    </message>
    <message>
        <source>A conflict on %1 waits for a decision.</source>
        <translation>Um conflito em %1 aguarda decisão.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts on other days wait for a decision.</source>
        <translation>
            <numerusform>%n conflito em outros dias aguarda decisão.</numerusform>
            <numerusform>%n conflitos em outros dias aguardam decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
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
        <translation>Agente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>day off, %1</source>
        <translation>folga, %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no shift on that side</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, whole day</source>
        <translation>%1, dia inteiro</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horários de %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>Service kept</source>
        <translation>Serviço mantido</translation>
    </message>
    <message>
        <source>Who changed the service&apos;s side, when and why, and what is disputed</source>
        <translation>Quem alterou o lado do serviço, quando e por quê, e o que está em disputa</translation>
    </message>
    <message>
        <source>Service, plan</source>
        <translation>Serviço, plano</translation>
    </message>
    <message>
        <source>The shift as the service has it now, and below as the plan wants it</source>
        <translation>O turno como está agora no serviço e, abaixo, como o plano quer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Shift trade approved</source>
        <translation>Troca de turno aprovada</translation>
    </message>
    <message>
        <source>Trade with %1 approved</source>
        <translation>Troca com %1 aprovada</translation>
    </message>
    <message>
        <source>Time off entered</source>
        <translation>Folga lançada</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>on the service</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what happened, who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>dia inteiro</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a conflict is not decided</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Planned kept</source>
        <translation>Plano mantido</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a decision that cannot be taken back</comment>
        <translation>enviada</translation>
    </message>
    <message>
        <source>Can be taken back until the group is pushed</source>
        <translation>Pode ser desfeita até o grupo ser enviado</translation>
    </message>
    <message>
        <source>Was sent; it cannot be taken back</source>
        <translation>Já enviada; não pode ser desfeita</translation>
    </message>
    <message>
        <source>On the service: %1
Planned: %2</source>
        <translation>No serviço: %1
Planejado: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Keep service</source>
        <comment>way out of a conflict</comment>
        <translation>Manter serviço</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <comment>way out of a conflict</comment>
        <translation>Manter plano</translation>
    </message>
    <message>
        <source>Keep &amp;Service</source>
        <translation>Manter &amp;serviço</translation>
    </message>
    <message>
        <source>Keep &amp;Planned</source>
        <translation>Manter &amp;plano</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining</source>
        <translation>Manter serviço em todos os restantes</translation>
    </message>
    <message>
        <source>Every open conflict of this group stays as the service has it</source>
        <translation>Todo conflito aberto deste grupo fica como está no serviço</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining</source>
        <translation>Manter plano em todos os restantes</translation>
    </message>
    <message>
        <source>In every open conflict of this group the planned shift wins</source>
        <translation>Em todo conflito aberto deste grupo vale o turno planejado</translation>
    </message>
    <message>
        <source>The shift stays as the service has it; the planned change is dropped. In the table: 1</source>
        <translation>O turno fica como está no serviço; a alteração planejada é descartada. Na tabela: 1</translation>
    </message>
    <message>
        <source>The planned shift replaces what is on the service. In the table: 2</source>
        <translation>O turno planejado substitui o que está no serviço. Na tabela: 2</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining of the Agent</source>
        <translation>Manter serviço em todos os restantes do agente</translation>
    </message>
    <message>
        <source>Every open conflict of this agent stays as the service has it</source>
        <translation>Todo conflito aberto deste agente fica como está no serviço</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining of the Agent</source>
        <translation>Manter plano em todos os restantes do agente</translation>
    </message>
    <message>
        <source>In every open conflict of this agent the planned shift wins</source>
        <translation>Em todo conflito aberto deste agente vale o turno planejado</translation>
    </message>
    <message>
        <source>The Change Follows the &amp;Person</source>
        <translation>A a&amp;lteração segue a pessoa</translation>
    </message>
    <message>
        <source>The agent keeps the planned times, on the shift that was taken</source>
        <translation>O agente mantém os horários planejados, no turno recebido</translation>
    </message>
    <message>
        <source>The Change Stays with the S&amp;hift</source>
        <translation>A alteração f&amp;ica com o turno</translation>
    </message>
    <message>
        <source>The planned change becomes the other agent&apos;s, with the shift that was given away</source>
        <translation>A alteração planejada passa ao outro agente, com o turno cedido</translation>
    </message>
    <message>
        <source>&amp;Undo Decision</source>
        <translation>Desfa&amp;zer decisão</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>Desfazer decisão</translation>
    </message>
    <message>
        <source>Takes the chosen decisions back; possible until they are sent</source>
        <translation>Desfaz as decisões escolhidas; possível até serem enviadas</translation>
    </message>
    <message>
        <source>For all remaining</source>
        <translation>Para todos os restantes</translation>
    </message>
    <message>
        <source>The same for every open conflict of the agent or of the group</source>
        <translation>O mesmo para todo conflito aberto do agente ou do grupo</translation>
    </message>
    <message>
        <source>The service changed meanwhile: decide again for %1, %2. The earlier decision was made on what is not there any more.</source>
        <translation>O serviço mudou nesse meio-tempo: decida de novo para %1, %2. A decisão anterior se baseava no que não existe mais.</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a planned change follows an agent</comment>
        <translation>Seguir %1</translation>
    </message>
    <message>
        <source>Stay with the shift</source>
        <translation>Ficar com o turno</translation>
    </message>
    <message>
        <source>%1 keeps the planned times, on the shift that was taken</source>
        <translation>%1 mantém os horários planejados, no turno recebido</translation>
    </message>
    <message>
        <source>The planned change stays with the shift that was given away and becomes %1&apos;s</source>
        <translation>A alteração planejada fica com o turno cedido e passa a ser de %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Testar com dados de exemplo</translation>
    </message>
    <message>
        <source>A made-up contact centre on this computer: business units, agents, shift trades and a plan to push. Nothing leaves the computer.</source>
        <translation>Um contact center fictício neste computador: unidades de negócios, agentes, trocas de turno e um plano para enviar. Nada sai do computador.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Iniciar o sandbox</translation>
    </message>
    <message>
        <source>Connect to Genesys Cloud</source>
        <translation>Conectar ao Genesys Cloud</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>URL da &amp;API</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>URL de &amp;login</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID do cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Segredo do cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A URL begins with https:// and names a host.</source>
        <translation>Uma URL começa com https:// e indica um host.</translation>
    </message>
    <message>
        <source>Only https, except to this computer.</source>
        <translation>Somente https, exceto para este computador.</translation>
    </message>
    <message>
        <source>The client ID is the one of your OAuth client with client credentials.</source>
        <translation>O ID do cliente é o do seu cliente OAuth com client credentials.</translation>
    </message>
    <message>
        <source>The client secret stays in memory and is not written anywhere.</source>
        <translation>O segredo do cliente fica na memória e não é gravado em lugar nenhum.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the system&apos;s keychain</source>
        <translation>&amp;Guardar o segredo no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Já usadas</translation>
    </message>
    <message>
        <source>Connections used before</source>
        <translation>Conexões já usadas</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Takes the connection out of this list and its secret out of the keychain</source>
        <translation>Retira a conexão desta lista e o segredo dela do chaveiro</translation>
    </message>
    <message>
        <source>Another address, for instance a gateway</source>
        <translation>Outro endereço, por exemplo um gateway</translation>
    </message>
    <message>
        <source>as you like; else the host&apos;s</source>
        <translation>como quiser; senão o do host</translation>
    </message>
    <message>
        <source>Otherwise it stays in memory until the window is closed; it is never written to a file</source>
        <translation>Caso contrário, fica na memória até a janela ser fechada; nunca é gravado em arquivo</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>The API URL is where the gateway takes requests, for instance https://api.example.com.</source>
        <translation>A URL da API é onde o gateway recebe requisições, por exemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>Without a secret here the one in the keychain is used.</source>
        <translation>Sem um segredo aqui, é usado o do chaveiro.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConnectionDesk</name>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar a %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CopyPlanDialog</name>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
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
        <translation>Copiar de outra escala</translation>
    </message>
    <message>
        <source>Makes a plan that gives every agent of one schedule the shifts of another one. Nothing is written until you check and push it.</source>
        <translation>Cria um plano que dá a cada agente de uma escala os turnos de outra. Nada é gravado até você verificar e enviar.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <source>&amp;to be like</source>
        <translation>&amp;para ficar como</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Criar o plano</translation>
    </message>
    <message>
        <source>This business unit has no other schedule in the weeks shown.</source>
        <translation>Esta unidade de negócios não tem outra escala nas semanas exibidas.</translation>
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
        <translation>Pessoal na fila em relação ao necessário</translation>
    </message>
    <message>
        <source>%1: required %2, %3 %4, %5 %6</source>
        <comment>interval, number, curve, number, curve, number</comment>
        <translation>%1: necessários %2, %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>required</source>
        <translation>necessários</translation>
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
        <translation>%1, conflito</translation>
    </message>
    <message>
        <source>%1, changes</source>
        <translation>%1, alterações</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayStrip</name>
    <message>
        <source>Days of the week</source>
        <translation>Dias da semana</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Demonstration</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>reading the week: %1 of %2 schedule groups</source>
        <translation>lendo a semana: %1 de %2 grupos de escalas</translation>
    </message>
    <message>
        <source>checking the sample plan</source>
        <translation>verificando o plano de exemplo</translation>
    </message>
    <message>
        <source>pushing: %1 of %2 schedule groups ended; trade jobs %3 of %4 this minute</source>
        <translation>enviando: %1 de %2 grupos de escalas concluídos; tarefas de troca %3 de %4 neste minuto</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DockSpace</name>
    <message>
        <source>Schedule groups</source>
        <translation>Grupos de escalas</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Semana do agente</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Desempenho das filas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tables and the agent’s week</source>
        <translation>Tabelas e a semana do agente</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::EmptyState</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FlightDesk</name>
    <message>
        <source>Open Flight Reco&amp;rd…</source>
        <translation>Ab&amp;rir registro de voo…</translation>
    </message>
    <message>
        <source>Shows the record of a push and replays it; nothing is sent</source>
        <translation>Mostra o registro de um envio e o reproduz; nada é enviado</translation>
    </message>
    <message>
        <source>Save &amp;Flight Record…</source>
        <translation>Salvar regis&amp;tro de voo…</translation>
    </message>
    <message>
        <source>What went in, what happened and what came of it, in one file that shows every change</source>
        <translation>O que entrou, o que aconteceu e o que resultou, em um arquivo que revela qualquer alteração</translation>
    </message>
    <message>
        <source>Save Deltas as CS&amp;V…</source>
        <translation>Salvar difere&amp;nças como CSV…</translation>
    </message>
    <message>
        <source>What the push changed, agent by agent; no cell can become a formula</source>
        <translation>O que o envio alterou, agente por agente; nenhuma célula pode virar fórmula</translation>
    </message>
    <message>
        <source>&amp;Incident Report…</source>
        <translation>Relatório de &amp;incidente…</translation>
    </message>
    <message>
        <source>The push for people, with charts: PDF or HTML</source>
        <translation>O envio em forma legível, com gráficos: PDF ou HTML</translation>
    </message>
    <message>
        <source>Open a flight record</source>
        <translation>Abrir um registro de voo</translation>
    </message>
    <message>
        <source>Flight records (*.shiftlane)</source>
        <translation>Registros de voo (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the flight record</source>
        <translation>Salvar o registro de voo</translation>
    </message>
    <message>
        <source>Flight record, names of agents masked (*.shiftlane)</source>
        <translation>Registro de voo, nomes de agentes mascarados (*.shiftlane)</translation>
    </message>
    <message>
        <source>Flight record (*.shiftlane)</source>
        <translation>Registro de voo (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the deltas</source>
        <translation>Salvar as diferenças</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Save the incident report</source>
        <translation>Salvar o relatório de incidente</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FreezeBar</name>
    <message>
        <source>&amp;Freeze Trading until Pushed…</source>
        <translation>C&amp;ongelar trocas até o fim do envio…</translation>
    </message>
    <message>
        <source>Freeze trading</source>
        <translation>Congelar trocas</translation>
    </message>
    <message>
        <source>Changes the settings of these management units at the service</source>
        <translation>Altera as configurações destas unidades de gerenciamento no serviço</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Deixar ativada</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurar agora</translation>
    </message>
    <message>
        <source>Switches shift trading on again before the push ends</source>
        <translation>Reativa a troca de turnos antes de o envio terminar</translation>
    </message>
    <message>
        <source>Freeze trading…</source>
        <translation>Congelar trocas…</translation>
    </message>
    <message>
        <source>No agent of this group&apos;s units offers or takes a shift until its push ends</source>
        <translation>Nenhum agente das unidades deste grupo oferece ou assume turnos até o envio terminar</translation>
    </message>
    <message>
        <source>Shift trading</source>
        <translation>Troca de turnos</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>week</comment>
        <translation>%1, publicada</translation>
    </message>
    <message>
        <source>Week and whether agents see the schedule</source>
        <translation>Semana e se os agentes veem a escala</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Planejado: + novos, ~ alterados, − removidos</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Open shift trades (swaps)</source>
        <translation>Trocas de turno abertas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waits 6 s for budget</source>
        <comment>widest state</comment>
        <translation>Feito, 2 rejeitados</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>The service&apos;s number of the schedule</source>
        <translation>O número da escala no serviço</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <comment>week</comment>
        <translation>%1, rascunho</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <comment>week, name</comment>
        <translation>%1, rascunho %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>business unit, city of its zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 open, of them %2 wait for review</source>
        <translation>%1 abertas, das quais %2 aguardam revisão</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>troca de turno permuta swap</translation>
    </message>
    <message>
        <source>Since you loaded</source>
        <comment>a schedule changed</comment>
        <translation>Após carregar</translation>
    </message>
    <message>
        <source>Changed since you loaded it: %1</source>
        <comment>when, who</comment>
        <translation>Alterada desde que você carregou: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>week, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed the schedule last, and whether that was after you loaded it</source>
        <translation>Quem alterou a escala por último e se foi depois de você carregá-la</translation>
    </message>
    <message>
        <source>Last pushed</source>
        <translation>Último envio</translation>
    </message>
    <message>
        <source>By the journal: the last push into this schedule</source>
        <translation>Segundo o diário: o último envio para esta escala</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>When its weeks begin</source>
        <translation>Quando suas semanas começam</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) planned</source>
        <translation>
            <numerusform>%n agente planejado</numerusform>
            <numerusform>%n agentes planejados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsPage</name>
    <message>
        <source>Schedule groups</source>
        <translation>Grupos de escalas</translation>
    </message>
    <message>
        <source>No group matches the search</source>
        <translation>Nenhum grupo corresponde à busca</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see all.</source>
        <translation>Pressione Esc no campo de busca para ver todos.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n Group(s)</source>
        <translation>
            <numerusform>&amp;Pausar %n grupo</numerusform>
            <numerusform>&amp;Pausar %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n Group(s)</source>
        <translation>
            <numerusform>&amp;Continuar %n grupo</numerusform>
            <numerusform>&amp;Continuar %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n Group(s)</source>
        <translation>
            <numerusform>P&amp;arar %n grupo</numerusform>
            <numerusform>P&amp;arar %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Rows</source>
        <translation>Copiar as &amp;linhas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HelpWindow</name>
    <message>
        <source>Shiftlane Help</source>
        <translation>Ajuda do Shiftlane</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto do tópico</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Nenhum tópico contém essas palavras.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryModel</name>
    <message>
        <source>Open</source>
        <comment>a push</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a push</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>With failures</source>
        <comment>a push</comment>
        <translation>Com falhas</translation>
    </message>
    <message>
        <source>Nothing applied</source>
        <comment>a push</comment>
        <translation>Nada aplicado</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>a push</comment>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>a push</comment>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n business unit(s)</source>
        <translation>
            <numerusform>%n unidade de negócios</numerusform>
            <numerusform>%n unidades de negócios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>business units, weeks</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>pushed by choice</source>
        <translation>enviado por escolha</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>kept the service&apos;s shift</source>
        <translation>turno do serviço mantido</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>turno planejado mantido</translation>
    </message>
    <message>
        <source>kept both shifts</source>
        <translation>dois turnos mantidos</translation>
    </message>
    <message>
        <source>the change follows the person</source>
        <translation>a alteração segue a pessoa</translation>
    </message>
    <message>
        <source>the change follows the shift</source>
        <translation>a alteração segue o turno</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Pelo relógio deste computador</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planejador</translation>
    </message>
    <message>
        <source>What</source>
        <comment>which business units and weeks a push was about</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Settled by hand: conflicts, parked, excluded</source>
        <translation>Decidido à mão: conflitos, retidos, omitidos</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be rolled back from here</source>
        <translation>De outra conta ou serviço: não pode ser revertido daqui</translation>
    </message>
    <message>
        <source>Published by this push</source>
        <translation>Publicada por este envio</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryPage</name>
    <message>
        <source>Past pushes</source>
        <translation>Envios anteriores</translation>
    </message>
    <message>
        <source>Agents of the push</source>
        <translation>Agentes do envio</translation>
    </message>
    <message>
        <source>Roll &amp;Back This Push…</source>
        <translation>Re&amp;verter este envio…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Loads what was there before this push as a plan to check; nothing is written yet</source>
        <translation>Carrega o que havia antes deste envio como plano a verificar; nada é gravado ainda</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Ainda nenhum envio</translation>
    </message>
    <message>
        <source>Every push that the journal keeps appears here, with what was decided.</source>
        <translation>Cada envio que o diário guarda aparece aqui, com o que foi decidido.</translation>
    </message>
    <message>
        <source>No push chosen</source>
        <translation>Nenhum envio escolhido</translation>
    </message>
    <message>
        <source>Choose one above to see its agents.</source>
        <translation>Escolha um acima para ver seus agentes.</translation>
    </message>
    <message>
        <source>Reading the push…</source>
        <translation>Lendo o envio…</translation>
    </message>
    <message>
        <source>Nothing was planned in this push</source>
        <translation>Nada estava planejado neste envio</translation>
    </message>
    <message>
        <source>This push was of another account or service.</source>
        <translation>Este envio foi de outra conta ou serviço.</translation>
    </message>
    <message>
        <source>This push is not at its end; resume it first.</source>
        <translation>Este envio não chegou ao fim; retome-o primeiro.</translation>
    </message>
    <message>
        <source>Rolling back loads what was there before as a plan to check, like any other; nothing is written until you push it.</source>
        <translation>Reverter carrega o que havia antes como plano a verificar, como qualquer outro; nada é gravado até você enviá-lo.</translation>
    </message>
    <message>
        <source>Nothing of this push was applied, so there is nothing to roll back.</source>
        <translation>Nada deste envio foi aplicado, então não há o que reverter.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LegendRow</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Show or hide this series</source>
        <translation>Mostrar ou ocultar esta série</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Ainda não aconteceu nada</translation>
    </message>
    <message>
        <source>What the console asks of the service and what it answers is listed here.</source>
        <translation>Aqui fica listado o que o console pede ao serviço e o que ele responde.</translation>
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
        <translation>Voz</translation>
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
        <translation>Retorno de chamada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Media type shown</source>
        <translation>Tipo de mídia exibido</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::MonitorWindow</name>
    <message>
        <source>Shiftlane Monitor</source>
        <translation>Monitor do Shiftlane</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>O que é acompanhado</translation>
    </message>
    <message>
        <source>Looking on: nothing can be sent from this window</source>
        <translation>Só acompanhamento: nada pode ser enviado desta janela</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>&amp;Close the Monitor</source>
        <translation>&amp;Fechar o monitor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Wallboard on the &amp;Whole Screen</source>
        <translation>Wallboard em &amp;tela cheia</translation>
    </message>
    <message>
        <source>&amp;Tell Me When</source>
        <translation>A&amp;visar quando</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; pushes are not shown.</source>
        <translation>Não é possível ler o diário %1; os envios não são exibidos.</translation>
    </message>
    <message>
        <source>Without live events: schedule writes are not announced until the connection is back.</source>
        <translation>Sem eventos ao vivo: gravações de escalas não são anunciadas até a conexão voltar.</translation>
    </message>
    <message>
        <source>%1 – Shiftlane Monitor</source>
        <comment>connection</comment>
        <translation>%1 – Monitor do Shiftlane</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Sem rota</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>Trocas de turno abertas</translation>
    </message>
    <message>
        <source>No open shift trades</source>
        <translation>Nenhuma troca de turno aberta</translation>
    </message>
    <message>
        <source>Trades of the weeks shown appear here by themselves; they are read every few minutes and after a schedule changed.</source>
        <translation>As trocas das semanas exibidas aparecem aqui automaticamente; são lidas a cada poucos minutos e depois que uma escala muda.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteDesk</name>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>troca de turno permuta swap</translation>
    </message>
    <message>
        <source>Shift trade, %1</source>
        <comment>its state</comment>
        <translation>Troca de turno, %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PanelDock</name>
    <message>
        <source>Put %1 Back into the Window</source>
        <translation>Recolocar %1 na janela</translation>
    </message>
    <message>
        <source>Give %1 a Window of Its Own</source>
        <translation>Dar a %1 uma janela própria</translation>
    </message>
    <message>
        <source>Put %1 Away</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedModel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>trade ended</source>
        <translation>troca terminada</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>The trade expires, or the first changed shift starts, whichever comes first</source>
        <translation>A troca expira ou o primeiro turno alterado começa, o que vier primeiro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Whose push parked the agent</source>
        <translation>De quem é o envio que reteve o agente</translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>The plan that is loaded leaves this agent out</source>
        <translation>O plano carregado deixa este agente de fora</translation>
    </message>
    <message>
        <source>trade open</source>
        <translation>troca aberta</translation>
    </message>
    <message>
        <source>Pushed by itself when the trade ends</source>
        <translation>É enviado automaticamente quando a troca terminar</translation>
    </message>
    <message>
        <source>Offered when the trade ends</source>
        <translation>É oferecido quando a troca terminar</translation>
    </message>
    <message>
        <source>Pushed by itself as soon as no other plan is open</source>
        <translation>É enviado automaticamente assim que nenhum outro plano estiver aberto</translation>
    </message>
    <message>
        <source>Nothing holds the agent any more; push again</source>
        <translation>Nada mais retém o agente; envie de novo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>No trade is known that would end; push again when it suits</source>
        <translation>Não se conhece troca que vá terminar; envie de novo quando convier</translation>
    </message>
    <message>
        <source>Past: the trade expired or the first changed shift began</source>
        <translation>Passou: a troca expirou ou o primeiro turno alterado começou</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked by the push of %1, %2</source>
        <comment>planner, when</comment>
        <translation>Retido pelo envio de %1, %2</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be pushed from here</source>
        <translation>De outra conta ou serviço: não pode ser enviado daqui</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>troca de turno permuta swap</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Agentes retidos</translation>
    </message>
    <message>
        <source>Push Parked Agents A&amp;gain</source>
        <translation>Enviar re&amp;tidos de novo</translation>
    </message>
    <message>
        <source>Pushes the chosen agents whose trade ended, or all of them; what others changed is merged</source>
        <translation>Envia os agentes escolhidos cuja troca terminou, ou todos; o que outros alteraram é mesclado</translation>
    </message>
    <message>
        <source>Push Parked Agents After &amp;All</source>
        <translation>Enviar retidos mesmo assi&amp;m</translation>
    </message>
    <message>
        <source>Push after all</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Takes the chosen agents back into this push</source>
        <translation>Inclui de volta os agentes escolhidos neste envio</translation>
    </message>
    <message>
        <source>%1: nothing is open</source>
        <comment>group</comment>
        <translation>%1: nada em aberto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, why it cannot be closed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Push %n again</source>
        <translation>
            <numerusform>Enviar %n de novo</numerusform>
            <numerusform>Enviar %n de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Push again</source>
        <translation>Enviar de novo</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedTeamPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Agentes retidos</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Ninguém está retido</translation>
    </message>
    <message>
        <source>Agents that a push on the team&apos;s journal left out until their trade ends are listed here.</source>
        <translation>Agentes que um envio no diário da equipe deixou de fora até a troca deles terminar são listados aqui.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PastAgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>turno planejado mantido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>ainda sem resultado</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceChart</name>
    <message>
        <source>Chart of queue performance</source>
        <translation>Gráfico do desempenho das filas</translation>
    </message>
    <message>
        <source>Chart of queue performance, %1</source>
        <translation>Gráfico do desempenho das filas, %1</translation>
    </message>
    <message>
        <source>Until %1: offered %2, answered %3, abandoned %4. Arrow keys read one interval.</source>
        <translation>Até %1: oferecidas %2, atendidas %3, abandonadas %4. As setas leem um intervalo.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceTableModel</name>
    <message>
        <source>still counting</source>
        <translation>ainda em contagem</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Flow-out</source>
        <translation>Flow-out</translation>
    </message>
    <message>
        <source>Answered of offered</source>
        <translation>% atendidas</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nível de serviço</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Average wait of the answered</source>
        <translation>Espera média das atendidas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanDesk</name>
    <message>
        <source>Plans (*.csv *.json)</source>
        <translation>Planos (*.csv *.json)</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Planos (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Load &amp;Recent</source>
        <translation>Carregar &amp;recente</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Carregar um plano</translation>
    </message>
    <message>
        <source>Export the weeks shown</source>
        <translation>Exportar as semanas exibidas</translation>
    </message>
    <message>
        <source>Write a sample plan</source>
        <translation>Gravar um plano de exemplo</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Gravar um modelo</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Choose the journal</source>
        <translation>Escolher o diário</translation>
    </message>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>Diários (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanPreviewDialog</name>
    <message>
        <source>Load a plan</source>
        <translation>Carregar um plano</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Not loadable</source>
        <translation>Não carregável</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing of the file is loaded until they are corrected.</source>
        <translation>
            <numerusform>%n linha está errada. Nada do arquivo é carregado até que seja corrigida.</numerusform>
            <numerusform>%n linhas estão erradas. Nada do arquivo é carregado até que sejam corrigidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>agents, schedule groups, changes</comment>
        <translation>%1 em %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n grupo de escalas</numerusform>
            <numerusform>%n grupos de escalas</numerusform>
        </translation>
    </message>
    <message>
        <source>Base known</source>
        <translation>Base conhecida</translation>
    </message>
    <message>
        <source>The plan carries the snapshot it was made from, so your changes can be told from others&apos;.</source>
        <translation>O plano traz o instantâneo de que foi feito, assim suas alterações se distinguem das de outros.</translation>
    </message>
    <message>
        <source>Base unknown</source>
        <translation>Base desconhecida</translation>
    </message>
    <message>
        <source>The file carries no snapshot. Check lists every difference for review; nothing is pushed until you accept that they are yours.</source>
        <translation>O arquivo não traz instantâneo. Verificar lista cada diferença para revisão; nada é enviado até você aceitar que são suas.</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation>Outras semanas</translation>
    </message>
    <message numerus="yes">
        <source>The weeks of %n schedule group(s) are not shown now.</source>
        <translation>
            <numerusform>As semanas de %n grupo de escalas não estão exibidas agora.</numerusform>
            <numerusform>As semanas de %n grupos de escalas não estão exibidas agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>The plan changes nothing.</source>
        <translation>O plano não altera nada.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <translation>O que está errado no plano</translation>
    </message>
    <message>
        <source>Schedule groups in the plan</source>
        <translation>Grupos de escalas no plano</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar a lista</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Salvar a lista…</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>C&amp;arregar</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Escolher &amp;outro arquivo…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salvar a lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PreviewGroupsModel</name>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Planejado: + novos, ~ alterados, − removidos</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Na janela</translation>
    </message>
    <message>
        <source>its week is not shown</source>
        <translation>semana não exibida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>exibida</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PriceStrip</name>
    <message>
        <source>at worst %1 below required, %2</source>
        <comment>agents, time</comment>
        <translation>no pior caso %1 abaixo do necessário, %2</translation>
    </message>
    <message>
        <source>always at least %1 above required, closest %2</source>
        <comment>agents, time</comment>
        <translation>sempre ao menos %1 acima do necessário, mais perto em %2</translation>
    </message>
    <message numerus="yes">
        <source>What leaving out %n agent(s) costs is not known: %1</source>
        <translation>
            <numerusform>Não se sabe quanto custa deixar de fora %n agente: %1</numerusform>
            <numerusform>Não se sabe quanto custa deixar de fora %n agentes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s) changes nothing on queue</source>
        <translation>
            <numerusform>Deixar de fora %n agente não muda nada na fila</numerusform>
            <numerusform>Deixar de fora %n agentes não muda nada na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): %1</source>
        <translation>
            <numerusform>Deixando de fora %n agente: %1</numerusform>
            <numerusform>Deixando de fora %n agentes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; service level about %2 % → %3 %, an estimate</source>
        <translation>%1; nível de serviço de cerca de %2% → %3%, uma estimativa</translation>
    </message>
    <message>
        <source>Price of leaving agents out</source>
        <translation>Custo de deixar agentes de fora</translation>
    </message>
    <message>
        <source>Show staff on queue by interval</source>
        <translation>Mostrar pessoal na fila por intervalo</translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): counting what it costs…</source>
        <translation>
            <numerusform>Deixando de fora %n agente: calculando o custo…</numerusform>
            <numerusform>Deixando de fora %n agentes: calculando o custo…</numerusform>
        </translation>
    </message>
    <message>
        <source>all pushed</source>
        <comment>staff on queue</comment>
        <translation>todos enviados</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>staff on queue</comment>
        <translation>de fora</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushDesk</name>
    <message>
        <source>Retry what failed (%1)</source>
        <comment>agents</comment>
        <translation>Repetir o que falhou (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Repetir o que falhou</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushReviewDialog</name>
    <message numerus="yes">
        <source>waits: %n conflict(s)</source>
        <translation>
            <numerusform>espera: %n conflito</numerusform>
            <numerusform>espera: %n conflitos</numerusform>
        </translation>
    </message>
    <message>
        <source>is written</source>
        <translation>é gravado</translation>
    </message>
    <message>
        <source>nobody to write</source>
        <translation>ninguém a gravar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agent(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1: %n agente</numerusform>
            <numerusform>%1: %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the push</source>
        <translation>Revisar o envio</translation>
    </message>
    <message>
        <source>%1 will be written in %2.</source>
        <comment>agents, writes</comment>
        <translation>Gravar %1 em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), one per schedule group</source>
        <translation>
            <numerusform>%n gravação, uma por grupo de escalas</numerusform>
            <numerusform>%n gravações, uma por grupo de escalas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). %1</source>
        <translation>
            <numerusform>%n agente. %1</numerusform>
            <numerusform>%n agentes. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s):</source>
        <translation>
            <numerusform>%n agente:</numerusform>
            <numerusform>%n agentes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). Your decision is needed; their groups wait, with %1.</source>
        <translation>
            <numerusform>%n agente. É preciso sua decisão; o grupo espera, com %1.</numerusform>
            <numerusform>%n agentes. É preciso sua decisão; os grupos deles esperam, com %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that could be written</source>
        <translation>
            <numerusform>%n agente que poderia ser gravado</numerusform>
            <numerusform>%n agentes que poderiam ser gravados</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>Neste envio</translation>
    </message>
    <message>
        <source>Schedule groups in this push</source>
        <translation>Grupos de escalas neste envio</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>&amp;Publish the drafts that are written</source>
        <translation>&amp;Publicar os rascunhos gravados</translation>
    </message>
    <message>
        <source>All groups are published already and stay so; the agents who are written see their new shifts at once.</source>
        <translation>Todos os grupos já estão publicados e assim continuam; os agentes gravados veem seus novos turnos imediatamente.</translation>
    </message>
    <message>
        <source>Push parked agents &amp;by themselves when their trade ends</source>
        <translation>Enviar agentes retidos &amp;automaticamente quando a troca deles terminar</translation>
    </message>
    <message>
        <source>Otherwise they are offered on the Parked page</source>
        <translation>Caso contrário, são oferecidos na página Retidos</translation>
    </message>
    <message numerus="yes">
        <source>Push into the &amp;closed week(s)</source>
        <translation>
            <numerusform>Enviar para a semana &amp;encerrada</numerusform>
            <numerusform>Enviar para as semanas &amp;encerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n group(s)</source>
        <translation>
            <numerusform>Enviar %n grupo</numerusform>
            <numerusform>Enviar %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is notified: only drafts are written.</source>
        <translation>Ninguém é notificado: só rascunhos são gravados.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are notified</source>
        <translation>
            <numerusform>%n agente é notificado</numerusform>
            <numerusform>%n agentes são notificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n waves of at most 1,000, so that all of them are.</source>
        <comment>how many are notified</comment>
        <translation>
            <numerusform>%1, em %n leva de no máximo 1.000, para que todos sejam.</numerusform>
            <numerusform>%1, em %n levas de no máximo 1.000, para que todos sejam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many are notified</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No advice about quiet hours yet: the journal knows no past push.</source>
        <translation>Ainda sem sugestão de horários calmos: o diário não conhece nenhum envio anterior.</translation>
    </message>
    <message>
        <source>This rests on %1; %2 met them in the hours around now.</source>
        <comment>pushes, conflicts</comment>
        <translation>Com base em %1; nas horas em torno de agora houve %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n past push(es)</source>
        <translation>
            <numerusform>%n envio anterior</numerusform>
            <numerusform>%n envios anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Past pushes were no quieter at other hours.</source>
        <translation>Em outros horários os envios anteriores não foram mais calmos.</translation>
    </message>
    <message>
        <source>Quieter by experience: %1.</source>
        <comment>a stretch of time</comment>
        <translation>Mais calmo por experiência: %1.</translation>
    </message>
    <message>
        <source>Without it drafts stay drafts and published schedules stay published. Publishing cannot be undone.</source>
        <translation>Sem isso, rascunhos continuam rascunhos e escalas publicadas continuam publicadas. Publicar não pode ser desfeito.</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>how long</comment>
        <translation>Cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), inside both budgets of the service; conflicts take longer.</source>
        <translation>
            <numerusform>%n requisição, dentro das duas cotas do serviço; conflitos levam mais tempo.</numerusform>
            <numerusform>%n requisições, dentro das duas cotas do serviço; conflitos levam mais tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horários calmos</translation>
    </message>
    <message>
        <source>Trading frozen</source>
        <translation>Trocas congeladas</translation>
    </message>
    <message>
        <source>In %1; restored when the push ends.</source>
        <comment>units</comment>
        <translation>Em %1; restauradas quando o envio terminar.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesModel</name>
    <message>
        <source>Ended</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n limitada</numerusform>
            <numerusform>%n limitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n repetida</numerusform>
            <numerusform>%n repetidas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planejador</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>Já com resultado, dos planejados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Of the whole push, by its pace so far; empty while that says nothing</source>
        <translation>Do envio inteiro, pelo ritmo até agora; vazio enquanto isso não diz nada</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Writes that did not go through at once, and why a group was stopped or postponed</source>
        <translation>Gravações que não passaram de imediato e por que um grupo foi parado ou adiado</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Em posse de</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Qual console o executa agora</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock</source>
        <translation>No relógio deste computador</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n aplicado</numerusform>
            <numerusform>%n aplicados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesPage</name>
    <message>
        <source>Pushes of all planners</source>
        <translation>Envios de todos os planejadores</translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be read</source>
        <translation>Não é possível ler o diário da equipe</translation>
    </message>
    <message>
        <source>Nobody pushed yet</source>
        <translation>Ninguém enviou ainda</translation>
    </message>
    <message>
        <source>What planners push over the shared journal appears here by itself.</source>
        <translation>O que os planejadores enviam pelo diário compartilhado aparece aqui automaticamente.</translation>
    </message>
    <message>
        <source>No journal of the team</source>
        <translation>Sem diário da equipe</translation>
    </message>
    <message>
        <source>Start the monitor with --journal postgresql://… to see the pushes of all planners. Schedule writes, trades and queues are shown without it.</source>
        <translation>Inicie o monitor com --journal postgresql://… para ver os envios de todos os planejadores. Gravações de escalas, trocas e filas são exibidas sem ele.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueueChooser</name>
    <message>
        <source>Queue shown</source>
        <translation>Fila exibida</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unidades de negócios</translation>
    </message>
    <message>
        <source>Planning groups</source>
        <translation>Grupos de planejamento</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueuePerformancePanel</name>
    <message>
        <source>Queue performance</source>
        <translation>Desempenho das filas</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Dia inteiro</translation>
    </message>
    <message>
        <source>Show all there is again (0)</source>
        <translation>Mostrar de novo tudo o que há (0)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Os mesmos números como tabela</translation>
    </message>
    <message>
        <source>Figures of queue performance</source>
        <translation>Números do desempenho das filas</translation>
    </message>
    <message>
        <source>Copy or save the figures</source>
        <translation>Copiar ou salvar os números</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Salvar tabela como CSV…</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Salvar imagem como PNG…</translation>
    </message>
    <message>
        <source>What can be said about the push and the queues</source>
        <translation>O que se pode dizer sobre o envio e as filas</translation>
    </message>
    <message>
        <source>Offered, answered and abandoned conversations appear here once a service is connected.</source>
        <translation>Interações oferecidas, atendidas e abandonadas aparecem aqui assim que um serviço for conectado.</translation>
    </message>
    <message>
        <source>The figures could not be read.
%1</source>
        <translation>Não foi possível ler os números.
%1</translation>
    </message>
    <message>
        <source>No conversations counted today for %1.</source>
        <translation>Nenhuma interação contada hoje para %1.</translation>
    </message>
    <message>
        <source>These figures may be old, the last reading failed: %1</source>
        <translation>Estes números podem estar desatualizados, a última leitura falhou: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Keep the figures as they are until you go on</source>
        <translation>Mantém os números como estão até você continuar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Held: figures of %1.</source>
        <translation>Parado: números de %1.</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Salvar imagem como SVG…</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Como isso é calculado?</translation>
    </message>
    <message>
        <source>Shows who it is</source>
        <translation>Mostra quem são</translation>
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
        <translation>Primeira</translation>
    </message>
    <message>
        <source>The beginning of the record</source>
        <translation>O início do registro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Uma etapa para trás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Uma etapa para a frente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Shows one step after the other</source>
        <translation>Mostra uma etapa após a outra</translation>
    </message>
    <message>
        <source>Close Record</source>
        <translation>Fechar registro</translation>
    </message>
    <message>
        <source>Shows the service again</source>
        <translation>Mostra o serviço novamente</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Registro de voo</translation>
    </message>
    <message>
        <source>Step of the flight record</source>
        <translation>Etapa do registro de voo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Flight record: %1, pushed by %2</source>
        <comment>plan, planner</comment>
        <translation>Registro de voo: %1, enviado por %2</translation>
    </message>
    <message>
        <source>%1 (names masked)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (nomes mascarados)</translation>
    </message>
    <message>
        <source>%1
Fingerprint %2</source>
        <translation>%1
Impressão digital %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (ends early)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (termina antes do fim)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Marcar ou desmarcar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Choose what this push does with an agent</source>
        <translation>Escolher o que este envio faz com um agente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copiar as linhas selecionadas como tabela</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::StatusRow</name>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected, without live events</source>
        <translation>Conectado, sem eventos ao vivo</translation>
    </message>
    <message>
        <source>Budget %1 / %2 per minute</source>
        <translation>Cota %1 / %2 por minuto</translation>
    </message>
    <message>
        <source>Trade jobs %1 / %2</source>
        <translation>Tarefas de troca %1 / %2</translation>
    </message>
    <message>
        <source>%1 writing · %2 merging · %3 waiting</source>
        <translation>%1 gravando · %2 mesclando · %3 aguardando</translation>
    </message>
    <message>
        <source>Oldest operation %1</source>
        <translation>Operação mais antiga %1</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Faltam cerca de %1</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Diário: %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TableDesk</name>
    <message>
        <source>Save the table as PDF</source>
        <translation>Salvar tabela como PDF</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar tabela</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>A impressora não aceitou nada.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TablePane</name>
    <message>
        <source>Nothing here matches “%1”</source>
        <translation>Nada aqui corresponde a “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Press Escape in the search field to see all %n row(s).</source>
        <translation>
            <numerusform>Pressione Esc no campo de busca para ver a %n linha.</numerusform>
            <numerusform>Pressione Esc no campo de busca para ver todas as %n linhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamModel</name>
    <message>
        <source>Ended</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planejador</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>Já com resultado, dos planejados</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Pelo relógio deste computador</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Qual console o executa agora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n aplicado</numerusform>
            <numerusform>%n aplicados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamPage</name>
    <message>
        <source>Pushes of colleagues</source>
        <translation>Envios de colegas</translation>
    </message>
    <message>
        <source>No push of a colleague</source>
        <translation>Nenhum envio de colegas</translation>
    </message>
    <message>
        <source>What other planners push over the shared journal appears here by itself.</source>
        <translation>O que outros planejadores enviam pelo diário compartilhado aparece aqui automaticamente.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TopBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Agents, trades, swaps, groups</source>
        <translation>Agentes, trocas, permutas, grupos</translation>
    </message>
    <message>
        <source>Find agents, trades and groups</source>
        <translation>Localizar agentes, trocas e grupos</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Escolher uma conexão</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No weeks loaded</source>
        <translation>Nenhuma semana carregada</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesModel</name>
    <message>
        <source>Trade</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Decidir até</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Violações</translation>
    </message>
    <message>
        <source>Rules that the trade breaks, by the service&apos;s evaluation</source>
        <translation>Regras que a troca viola, segundo a avaliação do serviço</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, shift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The trade crosses two weeks; both schedules change</source>
        <translation>A troca abrange duas semanas; as duas escalas mudam</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horários de %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a decision is on its way</comment>
        <translation>Enviando…</translation>
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
        <translation>%1 (%2), precisa ser revisado por uma pessoa</translation>
    </message>
    <message>
        <source>Answer not seen</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Não decidida</translation>
    </message>
    <message>
        <source>A decision was sent before, and its answer was not seen. It is not sent again: read again to see what became of the trade.</source>
        <translation>Uma decisão foi enviada antes e sua resposta não foi vista. Ela não é enviada de novo: leia novamente para ver o que houve com a troca.</translation>
    </message>
    <message>
        <source>The service refused the decision: %1</source>
        <translation>O serviço recusou a decisão: %1</translation>
    </message>
    <message>
        <source>would void it</source>
        <translation>anularia a troca</translation>
    </message>
    <message>
        <source>The plan changes a shift of this trade; after the push the trade cannot go through.</source>
        <translation>O plano altera um turno desta troca; após o envio a troca não pode mais acontecer.</translation>
    </message>
    <message>
        <source>An agent of the trade has planned changes; writes are refused while the trade is matched.</source>
        <translation>Um agente da troca tem alterações planejadas; gravações são recusadas enquanto a troca está acordada.</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <comment>agent</comment>
        <translation>%1 oferece</translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <comment>two agents</comment>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>troca de turno permuta swap</translation>
    </message>
    <message>
        <source>What the planned changes do to the trade, and what a rule proposes</source>
        <translation>O que as alterações planejadas fazem com a troca e o que uma regra propõe</translation>
    </message>
    <message>
        <source>%1 ⇄</source>
        <comment>first of two</comment>
        <translation>%1 ⇄</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <comment>a trade crosses them</comment>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>weeks %1, %2</source>
        <comment>dates of two weeks</comment>
        <translation>sem. %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>violations</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>touches it</source>
        <comment>this push, the agents of a trade</comment>
        <translation>atinge a troca</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>breaks no rule</source>
        <translation>não viola regra</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nada a revisar</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>fora deste plano</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expira em breve</translation>
    </message>
    <message>
        <source>this push would void it</source>
        <translation>este envio a anularia</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <comment>proposal, why</comment>
        <translation>Aprovar: %1</translation>
    </message>
    <message>
        <source>Deny: %1</source>
        <comment>proposal, why</comment>
        <translation>Negar: %1</translation>
    </message>
    <message>
        <source>offers</source>
        <comment>agent above, who offers a shift</comment>
        <translation>oferece</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesPage</name>
    <message>
        <source>Shift trades</source>
        <translation>Trocas de turno</translation>
    </message>
    <message>
        <source>Sent when pressed; it cannot be taken back</source>
        <translation>Enviada ao pressionar; não pode ser desfeita</translation>
    </message>
    <message>
        <source>&amp;Approve Trades</source>
        <translation>&amp;Aprovar trocas</translation>
    </message>
    <message>
        <source>&amp;Deny Trades</source>
        <translation>&amp;Negar trocas</translation>
    </message>
    <message>
        <source>Park &amp;Both Agents</source>
        <translation>Reter os &amp;dois agentes</translation>
    </message>
    <message>
        <source>Leaves both agents out now and brings them back when the trade ends</source>
        <translation>Deixa os dois agentes de fora agora e os traz de volta quando a troca terminar</translation>
    </message>
    <message>
        <source>Exclude Both A&amp;gents</source>
        <translation>Omitir os dois a&amp;gentes</translation>
    </message>
    <message>
        <source>Leaves both agents out of this push</source>
        <translation>Deixa os dois agentes fora deste envio</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Aprovar %n</numerusform>
            <numerusform>Aprovar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n</source>
        <translation>
            <numerusform>Negar %n</numerusform>
            <numerusform>Negar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>Sent when you press Approve or Deny; it cannot be taken back</source>
        <translation>Enviado ao pressionar Aprovar ou Negar; não pode ser desfeito</translation>
    </message>
    <message>
        <source>Park both</source>
        <comment>agents of a trade</comment>
        <translation>Reter os dois</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <comment>agents of a trade</comment>
        <translation>Omitir os dois</translation>
    </message>
    <message>
        <source>&amp;Retry Failed Decisions</source>
        <translation>Repetir decisões com &amp;falha</translation>
    </message>
    <message>
        <source>Sends again only the decisions that the service refused</source>
        <translation>Envia de novo só as decisões que o serviço recusou</translation>
    </message>
    <message>
        <source>Propose: Approve Matched Trades That Break No Rule</source>
        <translation>Propor: aprovar trocas acordadas que não violam regra</translation>
    </message>
    <message>
        <source>Checks the matched trades without any violation; nothing is sent until you press Approve</source>
        <translation>Marca as trocas acordadas sem nenhuma violação; nada é enviado até você pressionar Aprovar</translation>
    </message>
    <message>
        <source>Propose: the Same, Only Agents without Planned Changes</source>
        <translation>Propor: o mesmo, só agentes sem alterações planejadas</translation>
    </message>
    <message>
        <source>As above, but leaves trades out that touch this plan</source>
        <translation>Como acima, mas deixa de fora as trocas que atingem este plano</translation>
    </message>
    <message>
        <source>Propose: Deny Matched Trades That Break a Rule</source>
        <translation>Propor: negar trocas acordadas que violam uma regra</translation>
    </message>
    <message>
        <source>Checks the matched trades with a violation that forbids them; nothing is sent until you press Deny</source>
        <translation>Marca as trocas acordadas com uma violação que as proíbe; nada é enviado até você pressionar Negar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Rules that check trades for you and say why; nothing is sent</source>
        <translation>Regras que marcam trocas para você e dizem por quê; nada é enviado</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed (%n)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>Repetir falha (%n)</numerusform>
            <numerusform>Repetir falhas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule proposes nothing here: no matched trade fits it</source>
        <translation>A regra não propõe nada aqui: nenhuma troca acordada se encaixa</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: approve %n trade(s); the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</source>
        <translation>
            <numerusform>Proposta: aprovar %n troca; a linha diz por quê. Nada é enviado até você pressionar Aprovar, e não pode ser desfeito.</numerusform>
            <numerusform>Proposta: aprovar %n trocas; as linhas dizem por quê. Nada é enviado até você pressionar Aprovar, e não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: deny %n trade(s); the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</source>
        <translation>
            <numerusform>Proposta: negar %n troca; a linha diz por quê. Nada é enviado até você pressionar Negar, e não pode ser desfeito.</numerusform>
            <numerusform>Proposta: negar %n trocas; as linhas dizem por quê. Nada é enviado até você pressionar Negar, e não pode ser desfeito.</numerusform>
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
            <numerusform>omitir %n agente</numerusform>
            <numerusform>omitir %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>reter %n agente</numerusform>
            <numerusform>reter %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>enviar %n agente</numerusform>
            <numerusform>enviar %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>decidir %n conflito</numerusform>
            <numerusform>decidir %n conflitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UnroutedModel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>By the plan, now; as scheduled where it says nothing</source>
        <translation>Pelo plano, agora; como na escala onde ele não diz nada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Na escala</translation>
    </message>
    <message>
        <source>On the service, now</source>
        <translation>No serviço, agora</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Roteado</translation>
    </message>
    <message>
        <source>What the agent really does, now</source>
        <translation>O que o agente realmente faz, agora</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Conversations were missed from then on</source>
        <translation>Interações foram perdidas a partir daí</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Este envio</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>fora do envio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock, how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
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
        <translation>%1 a partir de %2: %3 previstas, %4 oferecidas, %5 tratadas</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between planning groups</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Unrouted agents</source>
        <translation>Agentes sem roteamento</translation>
    </message>
    <message>
        <source>Show A&amp;gent</source>
        <translation>Mostrar a&amp;gente</translation>
    </message>
    <message>
        <source>Goes to the chosen agent in the agent&apos;s own schedule group</source>
        <translation>Vai até o agente escolhido no grupo de escalas dele</translation>
    </message>
    <message>
        <source>Not every management unit could be asked: %1</source>
        <translation>Não foi possível consultar todas as unidades de gerenciamento: %1</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Ainda não se sabe nada</translation>
    </message>
    <message>
        <source>Connect to a service; who should be taking conversations now and is not appears here.</source>
        <translation>Conecte-se a um serviço; quem deveria estar atendendo interações agora e não está aparece aqui.</translation>
    </message>
    <message>
        <source>The weeks shown do not hold the present moment</source>
        <translation>As semanas exibidas não incluem o momento atual</translation>
    </message>
    <message>
        <source>Go to this week to see who should be taking conversations now.</source>
        <translation>Vá para esta semana para ver quem deveria estar atendendo interações agora.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>What agents do is read unit by unit.</source>
        <translation>O que os agentes fazem é lido unidade por unidade.</translation>
    </message>
    <message>
        <source>What agents do could not be read</source>
        <translation>Não foi possível ler o que os agentes fazem</translation>
    </message>
    <message>
        <source>It is asked again by itself. The account needs the permission to view real-time adherence.</source>
        <translation>A consulta é repetida automaticamente. A conta precisa da permissão para ver a adesão em tempo real.</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Ninguém está faltando</translation>
    </message>
    <message>
        <source>Whoever should be taking conversations and is not appears here by itself.</source>
        <translation>Quem deveria estar atendendo interações e não está aparece aqui automaticamente.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WallboardPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Workbench</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Shift trades</source>
        <translation>Trocas de turno</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Tables of the chosen group</source>
        <translation>Tabelas do grupo escolhido</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Sem rota</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesModel</name>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravada</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a week that is not shown</source>
        <comment>business unit</comment>
        <translation>%1, uma semana que não está exibida</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>In the business unit&apos;s zone</source>
        <translation>No fuso da unidade de negócios</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de escalas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Gravada por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>The version that the write made</source>
        <translation>A versão que a gravação criou</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, city of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (this console)</source>
        <comment>who</comment>
        <translation>%1 (este console)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesPage</name>
    <message>
        <source>Schedule writes</source>
        <translation>Gravações de escalas</translation>
    </message>
    <message>
        <source>No schedule was written yet</source>
        <translation>Nenhuma escala foi gravada ainda</translation>
    </message>
    <message>
        <source>Every write from now on appears here by itself, whoever makes it and whatever tool it comes from.</source>
        <translation>Toda gravação a partir de agora aparece aqui automaticamente, de quem quer que seja e de qualquer ferramenta.</translation>
    </message>
</context>
</TS>
