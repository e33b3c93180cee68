<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Choose the sandbox or a Genesys Cloud organisation</source>
        <translation>Elegir el entorno de pruebas o una organización de Genesys Cloud</translation>
    </message>
    <message>
        <source>Try It with &amp;Sample Data</source>
        <translation>Probar con datos de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Starts the built-in sandbox with a made-up contact centre</source>
        <translation>Inicia el entorno de pruebas integrado con un centro de contacto ficticio</translation>
    </message>
    <message>
        <source>&amp;Export Week…</source>
        <translation>E&amp;xportar semana…</translation>
    </message>
    <message>
        <source>Writes the weeks shown as a CSV file to edit</source>
        <translation>Escribe las semanas mostradas en un archivo CSV para editarlo</translation>
    </message>
    <message>
        <source>&amp;Load Plan…</source>
        <translation>Car&amp;gar plan…</translation>
    </message>
    <message>
        <source>Make a Sa&amp;mple Plan…</source>
        <translation>Crear plan de e&amp;jemplo…</translation>
    </message>
    <message>
        <source>Writes a plausible plan against what the service holds, to try things out</source>
        <translation>Escribe un plan verosímil a partir de lo que contiene el servicio, para hacer pruebas</translation>
    </message>
    <message>
        <source>Close Pla&amp;n</source>
        <translation>Cerrar &amp;plan</translation>
    </message>
    <message>
        <source>Puts the plan aside; nothing is written</source>
        <translation>Cierra el plan sin escribir nada</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Reads the weeks shown from the service again</source>
        <translation>Lee de nuevo del servicio las semanas mostradas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Accept &amp;Unknown Base</source>
        <translation>Aceptar base &amp;desconocida</translation>
    </message>
    <message>
        <source>Treats every difference between the plan and the service as your change</source>
        <translation>Trata cada diferencia entre el plan y el servicio como un cambio de usted</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Compares the plan with the service; writes nothing</source>
        <translation>Compara el plan con el servicio; no escribe nada</translation>
    </message>
    <message>
        <source>&amp;Review and Push…</source>
        <translation>&amp;Revisar y enviar…</translation>
    </message>
    <message>
        <source>Shows what would be written, then pushes</source>
        <translation>Muestra lo que se escribiría y después envía</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>No new write begins; one that is out is followed to its end</source>
        <translation>No empieza ninguna escritura nueva; la que está en curso se sigue hasta el final</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Goes on with the push</source>
        <translation>Continúa el envío</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Ends the push; a write that is out is still followed to its end</source>
        <translation>Termina el envío; una escritura en curso aún se sigue hasta el final</translation>
    </message>
    <message>
        <source>Resume &amp;Interrupted Push</source>
        <translation>Reanudar envío &amp;interrumpido</translation>
    </message>
    <message>
        <source>Sends what was not sent, looks up what is unknown; nothing is repeated blindly</source>
        <translation>Envía lo que no se envió y consulta lo que se desconoce; nada se repite a ciegas</translation>
    </message>
    <message>
        <source>Close the &amp;Week</source>
        <translation>&amp;Cerrar la semana</translation>
    </message>
    <message>
        <source>Choose the &amp;Journal…</source>
        <translation>Elegir el diari&amp;o…</translation>
    </message>
    <message>
        <source>The file in which every write is kept before it is sent</source>
        <translation>El archivo en el que se guarda cada escritura antes de enviarla</translation>
    </message>
    <message>
        <source>&amp;Earlier Week</source>
        <translation>Semana a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Later Week</source>
        <translation>Semana &amp;siguiente</translation>
    </message>
    <message>
        <source>T&amp;his Week</source>
        <translation>&amp;Esta semana</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Finds agents, trades (swaps) and groups as you type</source>
        <translation>Busca agentes, intercambios de turnos y grupos mientras escribe</translation>
    </message>
    <message>
        <source>Schedule &amp;Groups</source>
        <translation>&amp;Grupos de horarios</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agentes</translation>
    </message>
    <message>
        <source>Shift &amp;Trades</source>
        <translation>&amp;Intercambios de turnos</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflictos</translation>
    </message>
    <message>
        <source>Par&amp;ked</source>
        <translation>Apa&amp;rtados</translation>
    </message>
    <message>
        <source>C&amp;olleagues</source>
        <translation>C&amp;ompañeros</translation>
    </message>
    <message>
        <source>&amp;Queue Performance</source>
        <translation>Rendimiento de co&amp;las</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Regis&amp;tro</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Shiftlane</source>
        <translation>&amp;Acerca de Shiftlane</translation>
    </message>
    <message>
        <source>Export week…</source>
        <translation>Exportar semana…</translation>
    </message>
    <message>
        <source>Load plan…</source>
        <translation>Cargar plan…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Make a sample plan…</source>
        <translation>Crear plan de ejemplo…</translation>
    </message>
    <message>
        <source>Accept: treat every difference as mine</source>
        <translation>Aceptar: tratar cada diferencia como mía</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Close week</source>
        <translation>Cerrar semana</translation>
    </message>
    <message>
        <source>Choose a journal…</source>
        <translation>Elegir un diario…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Push %n ready</source>
        <comment>schedule groups</comment>
        <translation>
            <numerusform>Enviar %n listo</numerusform>
            <numerusform>Enviar %n listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Says in the journal that this week of the group is done; a later push into it asks first</source>
        <translation>Anota en el diario que esta semana del grupo está terminada; un envío posterior pregunta antes</translation>
    </message>
    <message>
        <source>Looks at an edited CSV or JSON file, then loads it as the push plan</source>
        <translation>Revisa un archivo CSV o JSON editado y lo carga como plan de envío</translation>
    </message>
    <message>
        <source>Write a &amp;Template…</source>
        <translation>Escribir plan&amp;tilla…</translation>
    </message>
    <message>
        <source>Writes an empty plan with its columns and an example of each kind of row</source>
        <translation>Escribe un plan vacío con sus columnas y un ejemplo de cada tipo de fila</translation>
    </message>
    <message>
        <source>Copy from Another Schedu&amp;le…</source>
        <translation>Copiar de &amp;otro horario…</translation>
    </message>
    <message>
        <source>Makes a plan that gives one schedule the shifts of another one</source>
        <translation>Crea un plan que da a un horario los turnos de otro</translation>
    </message>
    <message>
        <source>Sa&amp;ve Plan As…</source>
        <translation>Guar&amp;dar plan como…</translation>
    </message>
    <message>
        <source>Writes the plan with the corrections made here, so that it can be loaded again</source>
        <translation>Escribe el plan con las correcciones hechas aquí, para poder cargarlo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back the last thing you did to the plan</source>
        <translation>Revierte lo último que hizo con el plan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Does again what was taken back</source>
        <translation>Vuelve a hacer lo deshecho</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Save plan as…</source>
        <translation>Guardar plan como…</translation>
    </message>
    <message>
        <source>The connection that was used last</source>
        <translation>La última conexión utilizada</translation>
    </message>
    <message>
        <source>Retry What &amp;Failed</source>
        <translation>Reintentar lo &amp;fallido</translation>
    </message>
    <message>
        <source>A new push of the agents that were rejected, unknown, postponed or in conflict; read and checked again first</source>
        <translation>Un nuevo envío de los agentes rechazados, desconocidos, aplazados o en conflicto; antes se leen y comprueban de nuevo</translation>
    </message>
    <message>
        <source>&amp;Print the Table…</source>
        <translation>&amp;Imprimir la tabla…</translation>
    </message>
    <message>
        <source>The table that you are in, as it is shown</source>
        <translation>La tabla en la que está, tal como se muestra</translation>
    </message>
    <message>
        <source>Save the Table as P&amp;DF…</source>
        <translation>Guardar la tabla como PD&amp;F…</translation>
    </message>
    <message>
        <source>Export the Ta&amp;ble…</source>
        <translation>Exportar la ta&amp;bla…</translation>
    </message>
    <message>
        <source>The table that you are in as CSV; no cell can become a formula</source>
        <translation>La tabla en la que está, como CSV; ninguna celda puede convertirse en fórmula</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Buscar un &amp;comando…</translation>
    </message>
    <message>
        <source>Commands, schedule groups, agents and trades (swaps) by their names</source>
        <translation>Comandos, grupos de horarios, agentes e intercambios por su nombre</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Restore S&amp;hift Trading</source>
        <translation>Restaurar los in&amp;tercambios de turnos</translation>
    </message>
    <message>
        <source>Switches it on again in every unit that this console or an earlier session froze</source>
        <translation>Los vuelve a activar en cada unidad que congeló esta consola o una sesión anterior</translation>
    </message>
    <message>
        <source>&amp;Unrouted Agents</source>
        <translation>Agentes sin enr&amp;utar</translation>
    </message>
    <message>
        <source>Groups &amp;Panel</source>
        <translation>&amp;Panel de grupos</translation>
    </message>
    <message>
        <source>The schedule groups beside the tables</source>
        <translation>Los grupos de horarios junto a las tablas</translation>
    </message>
    <message>
        <source>Agent’s &amp;Week</source>
        <translation>&amp;Semana del agente</translation>
    </message>
    <message>
        <source>The timeline under the tables</source>
        <translation>La línea de tiempo bajo las tablas</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Puts every panel where it was at first</source>
        <translation>Devuelve cada panel a su lugar inicial</translation>
    </message>
    <message>
        <source>&amp;Monitor…</source>
        <translation>&amp;Monitor…</translation>
    </message>
    <message>
        <source>A window that looks on: schedule writes by anybody, pushes of the team, a wallboard</source>
        <translation>Una ventana que solo observa: escrituras de horarios de cualquiera, envíos del equipo y un panel mural</translation>
    </message>
    <message>
        <source>Restore trading</source>
        <translation>Restaurar los intercambios</translation>
    </message>
    <message>
        <source>Shiftlane &amp;Help</source>
        <translation>A&amp;yuda de Shiftlane</translation>
    </message>
    <message>
        <source>Explains the page that you are in</source>
        <translation>Explica la página en la que está</translation>
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
        <translation>sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
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
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>sync window %1–%2</source>
        <translation>ventana de envío %1–%2</translation>
    </message>
    <message>
        <source>sync window since %1, open</source>
        <translation>ventana de envío desde %1, abierta</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned)</source>
        <translation>respondidas a tiempo ÷ (respondidas + abandonadas)</translation>
    </message>
    <message>
        <source>answered in %1 s ÷ (answered + abandoned)</source>
        <translation>respondidas en %1 s ÷ (respondidas + abandonadas)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, still counting</source>
        <translation>%1, aún contando</translation>
    </message>
    <message>
        <source>Service level %1 (%2 of %3)</source>
        <translation>Nivel de servicio %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>No service level: nobody answered or abandoned</source>
        <translation>Sin nivel de servicio: ninguna respondida ni abandonada</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Sync window %1–%2.</source>
        <translation>Ventana de envío %1–%2.</translation>
    </message>
    <message>
        <source>The sync window has been open since %1.</source>
        <translation>La ventana de envío está abierta desde %1.</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Aún no hay envíos</translation>
    </message>
    <message>
        <source>Once a push writes, this says what can be said about its effect.</source>
        <translation>Cuando un envío escriba, aquí aparecerá lo que se puede decir de su efecto.</translation>
    </message>
    <message>
        <source>This push changes nothing before %1</source>
        <translation>Este envío no cambia nada antes de %1</translation>
    </message>
    <message>
        <source>The first shift it changes starts %1. What the queues do until then has other causes.</source>
        <translation>El primer turno que cambia empieza: %1. Lo que ocurra en las colas hasta entonces tiene otras causas.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Demasiado pronto para decirlo</translation>
    </message>
    <message>
        <source>%1: written %2</source>
        <translation>%1: escrito a las %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answered %1 of offered, after %2 on average</source>
        <translation>Respondidas: %1 de las ofrecidas, tras %2 de media</translation>
    </message>
    <message>
        <source>Answered at this time in past weeks: %1 to %2</source>
        <translation>Respondidas a esta hora en semanas anteriores: de %1 a %2</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Service level, %1</source>
        <translation>Nivel de servicio, %1</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>aún en recuento</translation>
    </message>
    <message>
        <source>usually answered</source>
        <translation>respondidas habitualmente</translation>
    </message>
    <message>
        <source>sync window</source>
        <translation>ventana de envío</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escrituras</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>one interval</source>
        <translation>un intervalo</translation>
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
        <translation>%1: %2 de %3 respondidas en %4. Lo habitual a esa hora: %5, según %6 días anteriores. Diferencia: %7 puntos, intervalo del 95&#xa0;% de %8 a %9.</translation>
    </message>
    <message>
        <source>%1: answered fell to %2 of offered since %3</source>
        <translation>%1: las respondidas bajaron al %2 de las ofrecidas desde %3</translation>
    </message>
    <message numerus="yes">
        <source>Answered fell in %n queues, most in %1: to %2 of offered since %3</source>
        <translation>
            <numerusform>Las respondidas bajaron en %n cola, sobre todo en %1: al %2 de las ofrecidas desde %3</numerusform>
            <numerusform>Las respondidas bajaron en %n colas, sobre todo en %1: al %2 de las ofrecidas desde %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect in the other queue.</source>
        <translation>Ningún indicio de efecto en la otra cola.</translation>
    </message>
    <message numerus="yes">
        <source>No sign of an effect in %n other queues.</source>
        <translation>
            <numerusform>Ningún indicio de efecto en %n cola más.</numerusform>
            <numerusform>Ningún indicio de efecto en otras %n colas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign of an effect</source>
        <translation>Ningún indicio de efecto</translation>
    </message>
    <message numerus="yes">
        <source>%n queues compared. The one furthest below usual:</source>
        <translation>
            <numerusform>%n cola comparada. La más alejada por debajo de lo habitual:</numerusform>
            <numerusform>%n colas comparadas. La más alejada por debajo de lo habitual:</numerusform>
        </translation>
    </message>
    <message>
        <source>This push changes no shift that was still to come</source>
        <translation>Este envío no cambia ningún turno que estuviera por llegar</translation>
    </message>
    <message>
        <source>The first whole interval that this push changes ends %1.</source>
        <translation>El primer intervalo completo que cambia este envío termina a las %1.</translation>
    </message>
    <message>
        <source>No interval that this push changes was counted to its end.</source>
        <translation>Ningún intervalo que cambia este envío se contó hasta el final.</translation>
    </message>
    <message>
        <source>The past weeks to compare with are being read.</source>
        <translation>Se están leyendo las semanas anteriores para comparar.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con lo que comparar</translation>
    </message>
    <message>
        <source>Fewer than three past days have conversations at this time.</source>
        <translation>Menos de tres días anteriores tienen conversaciones a esta hora.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <comment>ending of a file name</comment>
        <translation>Imágenes (*.%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>Agents required</source>
        <translation>Agentes requeridos</translation>
    </message>
    <message>
        <source>Agents scheduled</source>
        <translation>Agentes programados</translation>
    </message>
    <message>
        <source>Agents on queue</source>
        <translation>Agentes en cola</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>Ofrecidas: %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondidas: %1</translation>
    </message>
    <message>
        <source>abandoned %1</source>
        <translation>abandonadas: %1</translation>
    </message>
    <message>
        <source>flow-out %1</source>
        <translation>flujos de salida: %1</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The sandbox did not start: %1</source>
        <translation>El entorno de pruebas no se inició: %1</translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message>
        <source>Choose a schedule group first.</source>
        <translation>Elija primero un grupo de horarios.</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2.</source>
        <translation>La semana fue cerrada por %1, %2.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>No se puede escribir en el diario.</translation>
    </message>
    <message>
        <source>A push is running.</source>
        <translation>Hay un envío en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n aplazado</numerusform>
            <numerusform>%n aplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) not finished</source>
        <translation>
            <numerusform>%n envío sin terminar</numerusform>
            <numerusform>%n envíos sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>The week stays open: %1.</source>
        <translation>La semana sigue abierta: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A flight record is shown.</source>
        <translation>Se muestra un registro de vuelo.</translation>
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
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>on a day at a time</comment>
        <translation>el %1</translation>
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
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of month before a date with month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>Weeks of %1 and %2</source>
        <translation>Semanas del %1 y del %2</translation>
    </message>
    <message>
        <source>Weeks starting %1–%2</source>
        <comment>first and last week start, same month</comment>
        <translation>Semanas del %1 al %2</translation>
    </message>
    <message>
        <source>Weeks starting %1 – %2</source>
        <comment>first and last week start</comment>
        <translation>Semanas del %1 al %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Elija primero un grupo de horarios.</translation>
    </message>
    <message>
        <source>This console only looks on.</source>
        <translation>Esta consola solo observa.</translation>
    </message>
    <message>
        <source>Not permitted: this account may not change management units (wfm:managementUnit:edit).</source>
        <translation>Sin permiso: esta cuenta no puede modificar unidades de gestión (wfm:managementUnit:edit).</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>No se puede escribir en el diario.</translation>
    </message>
    <message>
        <source>Load a plan for this group first.</source>
        <translation>Cargue primero un plan para este grupo.</translation>
    </message>
    <message>
        <source>The push of this group has ended.</source>
        <translation>El envío de este grupo ha terminado.</translation>
    </message>
    <message>
        <source>Shift trading is being frozen…</source>
        <translation>Congelando los intercambios de turnos…</translation>
    </message>
    <message>
        <source>%1: trading was off already and stays so.</source>
        <translation>%1: los intercambios ya estaban desactivados y así siguen.</translation>
    </message>
    <message>
        <source>%1: frozen before by %2, who restores it.</source>
        <translation>%1: congelados antes por %2, que los restaura.</translation>
    </message>
    <message>
        <source>%1: somebody else switched trading on meanwhile; left so.</source>
        <translation>%1: entretanto otra persona activó los intercambios; se dejan así.</translation>
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
        <translation>%1 (no se pudo restaurar)</translation>
    </message>
    <message>
        <source>%1 (the answer was not seen; restoring looks first)</source>
        <translation>%1 (no se vio la respuesta; al restaurar se comprueba primero)</translation>
    </message>
    <message>
        <source>Shift trading is frozen in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>Los intercambios de turnos están congelados en %1, desde %2 por %3.</translation>
    </message>
    <message>
        <source>%1 restores it.</source>
        <comment>console</comment>
        <translation>%1 los restaura.</translation>
    </message>
    <message>
        <source>An earlier session left it so; the end of the push restores it.</source>
        <translation>Una sesión anterior los dejó así; se restauran al terminar el envío.</translation>
    </message>
    <message>
        <source>It is restored when the push ends.</source>
        <translation>Se restauran al terminar el envío.</translation>
    </message>
    <message>
        <source>Agents of %1 can neither offer nor take shifts until the push ends. Open trades stay.</source>
        <comment>units</comment>
        <translation>Los agentes de %1 no pueden ofrecer ni tomar turnos hasta que termine el envío. Los intercambios abiertos se mantienen.</translation>
    </message>
    <message>
        <source>Shift trading was not frozen: %1</source>
        <translation>No se congelaron los intercambios de turnos: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A push, step by step</source>
        <translation>Un envío, paso a paso</translation>
    </message>
    <message>
        <source>A push brings the changes of your plan to the service without losing anyone else’s: each schedule group is read, merged with the plan shift by shift, written once, and read back.</source>
        <translation>Un envío lleva al servicio los cambios de su plan sin perder los de los demás: cada grupo de horarios se lee, se fusiona con el plan turno por turno, se escribe una vez y se vuelve a leer.</translation>
    </message>
    <message>
        <source>Connect and choose the weeks.</source>
        <translation>Conéctese y elija las semanas.</translation>
    </message>
    <message>
        <source>Export the week, edit the file and load it as the plan. Rows that are not in the file change nothing.</source>
        <translation>Exporte la semana, edite el archivo y cárguelo como plan. Las filas que no están en el archivo no cambian nada.</translation>
    </message>
    <message>
        <source>Check. The plan is compared with the service and every agent gets a verdict; nothing is written.</source>
        <translation>Compruebe. El plan se compara con el servicio y cada agente recibe un veredicto; no se escribe nada.</translation>
    </message>
    <message>
        <source>Decide open trades and conflicts, or leave those agents out.</source>
        <translation>Decida los intercambios abiertos y los conflictos, o deje fuera a esos agentes.</translation>
    </message>
    <message>
        <source>Review and push. The sheet names who is written, who is left out and who is notified.</source>
        <translation>Revise y envíe. La hoja dice a quién se escribe, a quién se deja fuera y a quién se notifica.</translation>
    </message>
    <message>
        <source>Every planned change ends with an outcome. “Applied” means that it was read back from the service, not only that the service accepted it.</source>
        <translation>Cada cambio planificado termina con un resultado. «Aplicado» significa que se volvió a leer del servicio, no solo que el servicio lo aceptó.</translation>
    </message>
    <message>
        <source>Open shift trades</source>
        <translation>Intercambios abiertos</translation>
    </message>
    <message>
        <source>While a matched trade waits for review, the service refuses writes to both of its agents. An offer that nobody has taken yet becomes void when its shift is changed.</source>
        <translation>Mientras un intercambio acordado espera revisión, el servicio rechaza los cambios de sus dos agentes. Una oferta que nadie ha aceptado queda anulada cuando se cambia su turno.</translation>
    </message>
    <message>
        <source>Approve and Deny are sent when you press them and cannot be taken back.</source>
        <translation>Aprobar y Denegar se envían al pulsarlos y no se pueden deshacer.</translation>
    </message>
    <message>
        <source>Park leaves both agents out now and brings them back when the trade ends. Exclude leaves them out of this push.</source>
        <translation>Apartar deja fuera a ambos agentes por ahora y los recupera cuando el intercambio termina. Excluir los deja fuera de este envío.</translation>
    </message>
    <message>
        <source>Propose checks the trades that fit a rule and says why. Nothing is sent until you press Approve or Deny.</source>
        <translation>Proponer marca los intercambios que cumplen una regla y dice por qué. No se envía nada hasta que pulse Aprobar o Denegar.</translation>
    </message>
    <message>
        <source>Merging and conflicts</source>
        <translation>Fusión y conflictos</translation>
    </message>
    <message>
        <source>Three states of a shift are compared: as you exported it, as the service holds it now, and as you plan it. A change on one side only is kept; different changes on both sides are a conflict.</source>
        <translation>Se comparan tres estados de un turno: como usted lo exportó, como lo tiene ahora el servicio y como usted lo planifica. Un cambio en un solo lado se conserva; cambios distintos en ambos lados son un conflicto.</translation>
    </message>
    <message>
        <source>Keep Service drops your change. Keep Planned puts your shift in the place of the other. After a trade, your change can follow the person or stay with the shift.</source>
        <translation>Conservar servicio descarta su cambio. Conservar plan pone su turno en lugar del otro. Tras un intercambio, su cambio puede seguir a la persona o quedarse con el turno.</translation>
    </message>
    <message>
        <source>A decision holds for what you saw. Where the service changes again before the write, you are asked again.</source>
        <translation>Una decisión vale para lo que usted vio. Si el servicio cambia otra vez antes de escribir, se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Without the base file that was exported beside the plan, your changes cannot be told from those of others. Accept Unknown Base treats every difference as yours.</source>
        <translation>Sin el archivo base que se exportó junto al plan, sus cambios no se distinguen de los de otros. Aceptar base desconocida trata cada diferencia como suya.</translation>
    </message>
    <message>
        <source>Freezing shift trading</source>
        <translation>Congelar los intercambios</translation>
    </message>
    <message>
        <source>Freeze Trading switches shift trading off in the management units of a group until its push ends. Agents can neither offer nor take shifts meanwhile; open trades stay as they are.</source>
        <translation>Congelar intercambios los desactiva en las unidades de gestión de un grupo hasta que termina su envío. Mientras tanto, los agentes no pueden ofrecer ni tomar turnos; los intercambios abiertos quedan como están.</translation>
    </message>
    <message>
        <source>This is a setting of the service and holds for everybody. What was frozen is written down first, so that it is restored even after an interruption.</source>
        <translation>Es un ajuste del servicio y vale para todos. Lo congelado se anota antes, para restaurarlo incluso tras una interrupción.</translation>
    </message>
    <message>
        <source>Where trading was off before, it stays off. Where somebody else switched it on meanwhile, it is left so.</source>
        <translation>Donde ya estaban desactivados, siguen así. Donde otra persona los activó entretanto, se deja así.</translation>
    </message>
    <message>
        <source>After an interruption</source>
        <translation>Tras una interrupción</translation>
    </message>
    <message>
        <source>Everything stands in the journal before it is sent. After a crash or a lost connection Resume Interrupted Push sends what was not sent and looks up what is unknown; nothing is repeated blindly.</source>
        <translation>Todo consta en el diario antes de enviarse. Tras un fallo o una conexión perdida, Reanudar envío interrumpido envía lo que no se envió y averigua lo que se desconoce; nada se repite a ciegas.</translation>
    </message>
    <message>
        <source>Pause lets no new write begin. Stop ends the push. A write that is out is followed to its end either way.</source>
        <translation>Pausa no deja empezar ninguna escritura nueva. Detener termina el envío. Una escritura en curso se sigue hasta el final en ambos casos.</translation>
    </message>
    <message>
        <source>Retry What Failed makes a new push of the agents that were rejected, unknown, postponed or in conflict, read and checked again first.</source>
        <translation>Reintentar lo fallido crea un envío nuevo con los agentes rechazados, desconocidos, aplazados o en conflicto, leídos y comprobados de nuevo antes.</translation>
    </message>
    <message>
        <source>Roll Back on the History page loads what was there before a push as a plan to check. Nothing is written until you push it.</source>
        <translation>Revertir, en la página Historial, carga lo que había antes de un envío como plan para comprobar. No se escribe nada hasta que lo envíe.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Su fiabilidad</translation>
    </message>
    <message>
        <source>Measured on %1 over %2 days of simulated contact centres, which the method was not made on: on %3 % of the days without an effect a push was blamed wrongly.</source>
        <translation>Medido el %1 en %2 días de centros de contacto simulados que no se usaron para desarrollar el método: en el %3 % de los días sin efecto se culpó sin razón a un envío.</translation>
    </message>
    <message>
        <source>Of drops of ten points in a queue of 200 offered an interval, %1 % were found within two intervals and %2 % within four. Where it was one of eight queues, %3 % were found within two; in queues of 50 to 100 offered, %4 %.</source>
        <translation>De las caídas de diez puntos en una cola de 200 ofrecidas por intervalo, el %1 % se halló en dos intervalos y el %2 % en cuatro. Si era una de ocho colas, el %3 % en dos; en colas de 50 a 100 ofrecidas, el %4 %.</translation>
    </message>
    <message>
        <source>A drop of ten points was made by agents who are missing from the first changed shift on: as many as bring the answer ratio of the next two intervals nearest to ten points below the same day, with the same conversations, without them.</source>
        <translation>Una caída de diez puntos se creó con agentes que faltan desde el primer turno cambiado: tantos como para dejar la tasa de respuesta de los dos intervalos siguientes lo más cerca posible de diez puntos por debajo del mismo día, con las mismas conversaciones, sin esas ausencias.</translation>
    </message>
    <message>
        <source>Queue performance and the verdict</source>
        <translation>Rendimiento de colas y veredicto</translation>
    </message>
    <message>
        <source>The chart shows what was offered and answered in each interval, the band of past weeks at the same time, and the sync window: from the first write of the push to its last read-back.</source>
        <translation>El gráfico muestra lo ofrecido y respondido en cada intervalo, la banda de semanas pasadas a la misma hora y la ventana de envío: desde la primera escritura del envío hasta su última relectura.</translation>
    </message>
    <message>
        <source>How the verdict is computed</source>
        <translation>Cómo se calcula el veredicto</translation>
    </message>
    <message>
        <source>Looked at is the share of offered conversations that were answered, over the whole intervals whose shifts the push changes, and the same share over up to two hours before.</source>
        <translation>Se mira la parte de las conversaciones ofrecidas que se respondió, en los intervalos completos cuyos turnos cambia el envío, y la misma parte en hasta dos horas antes.</translation>
    </message>
    <message>
        <source>It is compared with the past days of eight weeks. Days with unusually few conversations, such as holidays, are left out. Where today lies further below them than such days differ among themselves, the verdict is “answered fell”.</source>
        <translation>Se compara con los días pasados de ocho semanas. Los días con muy pocas conversaciones, como los festivos, se omiten. Si hoy queda más por debajo de lo que esos días difieren entre sí, el veredicto es «las respondidas bajaron».</translation>
    </message>
    <message>
        <source>It is asked after every interval and for every queue; the looks and the queues share one allowance of 5 % for false alarms.</source>
        <translation>Se pregunta tras cada intervalo y para cada cola; entre todas las miradas y colas se reparten un 5 % para falsas alarmas.</translation>
    </message>
    <message>
        <source>What it cannot tell</source>
        <translation>Lo que no puede decir</translation>
    </message>
    <message>
        <source>It does not know the cause. With a fifth more conversations than planned for, it blamed %1 % of the pushes that did nothing. See Unrouted agents for who is missing, and why.</source>
        <translation>No conoce la causa. Con un quinto más de conversaciones de lo planificado, culpó al %1 % de los envíos que no hicieron nada. Vea en Agentes sin enrutar quién falta y por qué.</translation>
    </message>
    <message>
        <source>“No sign of an effect” means that none was found, not that there is none: small queues and small drops need more intervals. Nothing is finer than an interval.</source>
        <translation>«Ningún indicio de efecto» significa que no se halló ninguno, no que no lo haya: las colas pequeñas y las caídas pequeñas necesitan más intervalos. Nada es más fino que un intervalo.</translation>
    </message>
    <message>
        <source>Unrouted agents and the monitor</source>
        <translation>Agentes sin enrutar y el monitor</translation>
    </message>
    <message>
        <source>Unrouted Agents compares what is planned now, what the service has scheduled and what is really routed. It lists who should be taking conversations and is not, why, and since when.</source>
        <translation>Agentes sin enrutar compara lo planificado ahora, lo programado en el servicio y lo que de verdad se enruta. Enumera quién debería atender conversaciones y no lo hace, por qué y desde cuándo.</translation>
    </message>
    <message>
        <source>“Not applied yet” means that the service still holds the old schedule: look at the outcome of the agent’s group. The other causes lie with the agent or with the queue.</source>
        <translation>«Sin aplicar aún» significa que el servicio tiene todavía el horario antiguo: mire el resultado del grupo del agente. Las demás causas están en el agente o en la cola.</translation>
    </message>
    <message>
        <source>The monitor looks on and sends nothing: schedule writes by anybody, open trades, queues, and with the team’s journal the pushes of all planners. F11 shows the wallboard on the whole screen.</source>
        <translation>El monitor observa y no envía nada: escrituras de horarios de cualquiera, intercambios abiertos, colas y, con el diario del equipo, los envíos de todos los planificadores. F11 muestra el panel mural a pantalla completa.</translation>
    </message>
    <message>
        <source>Flight record and report</source>
        <translation>Registro de vuelo e informe</translation>
    </message>
    <message>
        <source>A flight record keeps a push in one file: what went in, what was decided, what was sent and answered without secrets, the queues and the verdict. Names of agents can be masked.</source>
        <translation>Un registro de vuelo guarda un envío en un archivo: lo que entró, lo que se decidió, lo que se envió y respondió sin secretos, las colas y el veredicto. Los nombres de los agentes se pueden ocultar.</translation>
    </message>
    <message>
        <source>Open Flight Record shows it as it was and replays it step by step. Nothing is sent.</source>
        <translation>Abrir registro de vuelo lo muestra como fue y lo reproduce paso a paso. No se envía nada.</translation>
    </message>
    <message>
        <source>“shiftlane verify FILE” on the command line checks the record: its lines are chained, so that one changed byte is found and its line named. It does not prove who made the file.</source>
        <translation>«shiftlane verify ARCHIVO» en la línea de comandos comprueba el registro: sus líneas están encadenadas, de modo que un byte cambiado se encuentra y se nombra su línea. No prueba quién hizo el archivo.</translation>
    </message>
    <message>
        <source>The incident report tells the push for people, with charts, as PDF or as a web page.</source>
        <translation>El informe de incidente cuenta el envío a las personas, con gráficos, en PDF o como página web.</translation>
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
        <translation>Envío de %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Registro de vuelo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>First write</source>
        <translation>Primera escritura</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>Última relectura</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Redactado el</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
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
            <numerusform>%n escritura, la primera %1</numerusform>
            <numerusform>%n escrituras, la primera %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule groups</source>
        <translation>Grupos de horarios</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Unidad de negocio</translation>
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
        <translation>Aplicados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Conflict rounds</source>
        <translation>Rondas de conflictos</translation>
    </message>
    <message>
        <source>Agents whose change did not get there</source>
        <translation>Agentes cuyo cambio no llegó</translation>
    </message>
    <message>
        <source>None: every planned change is on the service.</source>
        <translation>Ninguno: todos los cambios planificados están en el servicio.</translation>
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
            <numerusform>%n más: el CSV de cambios lo nombra.</numerusform>
            <numerusform>%n más: el CSV de cambios los nombra a todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>a conflict nobody decided</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>the service’s side was kept</source>
        <translation>se conservó el lado del servicio</translation>
    </message>
    <message>
        <source>the planned side was kept</source>
        <translation>se conservó el lado del plan</translation>
    </message>
    <message>
        <source>Conflicts and decisions</source>
        <translation>Conflictos y decisiones</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Was it the push?</source>
        <translation>¿Fue el envío?</translation>
    </message>
    <message>
        <source>No queue was read.</source>
        <translation>No se leyó ninguna cola.</translation>
    </message>
    <message>
        <source>No queue figures stand in it.</source>
        <translation>No contiene cifras de colas.</translation>
    </message>
    <message>
        <source>%1, %2; times of %3</source>
        <comment>queue, media type, city</comment>
        <translation>%1, %2; horas de %3</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Rendimiento de colas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the flight record holds all.</source>
        <translation>
            <numerusform>%n más: el registro de vuelo la contiene.</numerusform>
            <numerusform>%n más: el registro de vuelo las contiene todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>P&amp;ush</source>
        <translation>&amp;Envío</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>Columns of the &amp;Groups</source>
        <translation>Col&amp;umnas de los grupos</translation>
    </message>
    <message>
        <source>Columns of the Ta&amp;ble</source>
        <translation>Columnas de la ta&amp;bla</translation>
    </message>
    <message>
        <source>Panels in Windows of Their O&amp;wn</source>
        <translation>Paneles en &amp;ventanas propias</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That could not be used. Correct it and try again.</source>
        <translation>No se pudo usar. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the connection, then try again.</source>
        <translation>No se puede acceder al servicio. Compruebe la red y la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Signing in failed. Check the client ID and secret, then connect again.</source>
        <translation>El inicio de sesión falló. Compruebe el ID y el secreto de cliente y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The service refused a request. The client may lack a permission.</source>
        <translation>El servicio rechazó una solicitud. Es posible que al cliente le falte un permiso.</translation>
    </message>
    <message>
        <source>The service asks to wait. Requests go on by themselves.</source>
        <translation>El servicio pide esperar. Las solicitudes continúan solas.</translation>
    </message>
    <message>
        <source>The schedule changed meanwhile. Check again.</source>
        <translation>El horario cambió entretanto. Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The service answered something that does not fit.</source>
        <translation>El servicio respondió algo que no encaja.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Read again to try once more.</source>
        <translation>El servicio no respondió a tiempo. Lea de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was not loaded, nothing of it. Correct %n line(s) and load it again.</source>
        <translation>
            <numerusform>El plan no se cargó, ni siquiera en parte. Corrija %n línea y cárguelo de nuevo.</numerusform>
            <numerusform>El plan no se cargó, ni siquiera en parte. Corrija %n líneas y cárguelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>%1 could not be read. Read again to try once more.</source>
        <translation>No se pudo leer %1. Lea de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1 was stopped. Nothing more is written there.</source>
        <translation>Se detuvo %1. Allí no se escribe nada más.</translation>
    </message>
    <message>
        <source>%1 was postponed. Check and push it again later.</source>
        <translation>Se aplazó %1. Compruebe y envíe de nuevo más tarde.</translation>
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
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluido</numerusform>
            <numerusform>%n excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>%n conflicto abierto</numerusform>
            <numerusform>%n conflictos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>The push ended: %1.</source>
        <translation>El envío terminó: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: it is damaged, or another console has it open. Nothing can be pushed until another one is chosen.</source>
        <translation>El diario %1 no se puede usar: está dañado u otra consola lo tiene abierto. No se puede enviar nada hasta que se elija otro.</translation>
    </message>
    <message>
        <source>The push of %1 was not finished: %2, %3 open.</source>
        <comment>when, groups, agents</comment>
        <translation>El envío del %1 no se terminó: %2, %3 por resolver.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n grupo de horarios</numerusform>
            <numerusform>%n grupos de horarios</numerusform>
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
            <numerusform>Otro envío espera detrás (%n).</numerusform>
            <numerusform>Otros %n envíos esperan detrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) of other accounts or services in this journal are not finished. They are not yours to resume here.</source>
        <translation>
            <numerusform>%n envío de otra cuenta u otro servicio en este diario no está terminado. No puede reanudarlo desde aquí.</numerusform>
            <numerusform>%n envíos de otras cuentas o servicios en este diario no están terminados. No puede reanudarlos desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base unknown: %1 carries no snapshot, so the console cannot tell your changes from other people&apos;s. Check lists every difference for review; nothing is pushed until you accept.</source>
        <translation>Base desconocida: %1 no lleva instantánea, así que la consola no puede distinguir sus cambios de los de otras personas. Comprobar muestra cada diferencia para revisarla; no se envía nada hasta que usted acepte.</translation>
    </message>
    <message>
        <source>The week was exported: %1. Edit it, then load it as the plan.</source>
        <translation>La semana se exportó: %1. Edítela y cárguela después como plan.</translation>
    </message>
    <message>
        <source>A sample plan was written: %1.</source>
        <translation>Se escribió un plan de ejemplo: %1.</translation>
    </message>
    <message>
        <source>The report of the push is here: %1</source>
        <translation>El informe del envío está aquí: %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Try the console with sample data, or connect to your Genesys Cloud organisation.</source>
        <translation>Pruebe la consola con datos de ejemplo o conéctese a su organización de Genesys Cloud.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Reading %1 of %2 schedule groups</source>
        <translation>Leyendo %1 de %2 grupos de horarios</translation>
    </message>
    <message>
        <source>Reading the schedule groups…</source>
        <translation>Leyendo los grupos de horarios…</translation>
    </message>
    <message>
        <source>The weeks could not be read</source>
        <translation>No se pudieron leer las semanas</translation>
    </message>
    <message>
        <source>No schedule in these weeks</source>
        <translation>Ningún horario en estas semanas</translation>
    </message>
    <message>
        <source>Choose other weeks with the arrows above.</source>
        <translation>Elija otras semanas con las flechas de arriba.</translation>
    </message>
    <message>
        <source>No schedule group chosen</source>
        <translation>Ningún grupo de horarios elegido</translation>
    </message>
    <message>
        <source>Choose one on the left to see its agents.</source>
        <translation>Elija uno a la izquierda para ver sus agentes.</translation>
    </message>
    <message>
        <source>No agents in %1</source>
        <translation>No hay agentes en %1</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>Read again to try once more.</source>
        <translation>Lea de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>No open shift trades in %1</source>
        <translation>No hay intercambios de turnos abiertos en %1</translation>
    </message>
    <message>
        <source>Trades that agents make meanwhile appear here by themselves.</source>
        <translation>Los intercambios que los agentes hagan entretanto aparecen aquí solos.</translation>
    </message>
    <message>
        <source>No open conflicts in %1</source>
        <translation>No hay conflictos abiertos en %1</translation>
    </message>
    <message>
        <source>Load a plan and check it; what changed on both sides appears here.</source>
        <translation>Cargue un plan y compruébelo; aquí aparece lo que cambió en ambos lados.</translation>
    </message>
    <message>
        <source>What changes on both sides differently appears here.</source>
        <translation>Aquí aparece lo que cambia de forma distinta en ambos lados.</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Nadie está apartado</translation>
    </message>
    <message>
        <source>Agents whose shift trade waits are left out of the push and listed here until the trade ends.</source>
        <translation>Los agentes cuyo intercambio de turnos espera quedan fuera del envío y figuran aquí hasta que el intercambio termina.</translation>
    </message>
    <message>
        <source>The plan was saved: %1</source>
        <translation>El plan se guardó: %1</translation>
    </message>
    <message>
        <source>A template was written: %1. Fill it in, then load it as the plan.</source>
        <translation>Se escribió una plantilla: %1. Rellénela y cárguela después como plan.</translation>
    </message>
    <message>
        <source>The secret was taken out of the system&apos;s keychain.</source>
        <translation>El secreto se eliminó del llavero del sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not keep the secret; you will be asked for it again.</source>
        <translation>El llavero del sistema no guardó el secreto; se le pedirá de nuevo.</translation>
    </message>
    <message>
        <source>Reading what was there before the push. It becomes a plan to check like any other; nothing is written until you push it.</source>
        <translation>Leyendo lo que había antes del envío. Se convierte en un plan por comprobar como cualquier otro; no se escribe nada hasta que usted lo envíe.</translation>
    </message>
    <message>
        <source>Shiftlane %1. Pushes weekly agent schedules to Genesys Cloud without losing anyone&apos;s change. Free software under the GPL, version 3 or later.</source>
        <translation>Shiftlane %1. Envía los horarios semanales de los agentes a Genesys Cloud sin perder los cambios de nadie. Software libre bajo la GPL, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>A push is running. If you close now, writes that are out are not followed; the journal keeps what is unknown.</source>
        <translation>Hay un envío en curso. Si cierra ahora, las escrituras en curso no se siguen; el diario guarda lo que se desconoce.</translation>
    </message>
    <message>
        <source>The plan was corrected here and is not saved. If you close now, the corrections are lost.</source>
        <translation>El plan se corrigió aquí y no está guardado. Si cierra ahora, las correcciones se pierden.</translation>
    </message>
    <message>
        <source>The table was written: %1</source>
        <translation>La tabla se escribió: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off in %1, since %2 by %3.</source>
        <comment>units, when, planner</comment>
        <translation>Los intercambios de turnos siguen desactivados en %1, desde %2 por %3.</translation>
    </message>
    <message>
        <source>The flight record is here: %1</source>
        <translation>El registro de vuelo está aquí: %1</translation>
    </message>
    <message>
        <source>The deltas were written: %1</source>
        <translation>Se guardaron los cambios: %1</translation>
    </message>
    <message>
        <source>Flight record: %1</source>
        <translation>Registro de vuelo: %1</translation>
    </message>
    <message>
        <source>The incident report was written: %1</source>
        <translation>Se guardó el informe de incidente: %1</translation>
    </message>
    <message>
        <source>Shift trading is still off. If you close now, it stays off until somebody restores it.</source>
        <translation>Los intercambios siguen desactivados. Si cierra ahora, seguirán así hasta que alguien los restaure.</translation>
    </message>
</context>
<context>
    <name>PlanTitle</name>
    <message>
        <source>Corrections made here</source>
        <comment>name of a plan</comment>
        <translation>Correcciones hechas aquí</translation>
    </message>
    <message>
        <source>Roll back of %1</source>
        <comment>name of a plan</comment>
        <translation>Reversión de %1</translation>
    </message>
</context>
<context>
    <name>QHeaderView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1, closed by %2</source>
        <comment>group, planner</comment>
        <translation>%1, cerrada por %2</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n rejected</source>
        <translation>
            <numerusform>Hecho, %n rechazado</numerusform>
            <numerusform>Hecho, %n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n conflict(s)</source>
        <translation>
            <numerusform>Hecho, %n conflicto</numerusform>
            <numerusform>Hecho, %n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluido</numerusform>
            <numerusform>%n excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n parked</source>
        <translation>
            <numerusform>Hecho, %n apartado</numerusform>
            <numerusform>Hecho, %n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n excluded</source>
        <translation>
            <numerusform>Hecho, %n excluido</numerusform>
            <numerusform>Hecho, %n excluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Nobody to push</source>
        <translation>Nada que enviar</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n parked</source>
        <translation>
            <numerusform>Listo, %n apartado</numerusform>
            <numerusform>Listo, %n apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Merging, round %1</source>
        <translation>Combinando, ronda %1</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Releyendo</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>Tries again in %1</source>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>Waits for budget</source>
        <translation>Espera cupo</translation>
    </message>
    <message>
        <source>Waits %1 for budget</source>
        <translation>Espera cupo %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>fuera del envío</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a week</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <comment>a colleague&apos;s console</comment>
        <translation>Lo tiene %1</translation>
    </message>
    <message>
        <source>The week was closed by %1, %2</source>
        <comment>planner, when</comment>
        <translation>La semana fue cerrada por %1, %2</translation>
    </message>
    <message>
        <source>Changed since you loaded it</source>
        <translation>Cambiado desde que lo cargó</translation>
    </message>
    <message>
        <source>Changed since you loaded it, by %1 at %2</source>
        <translation>Cambiado desde que lo cargó, por %1, %2</translation>
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
            <numerusform>%n en este envío</numerusform>
            <numerusform>%n en este envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>groups whose push is over</comment>
        <translation>
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>groups that need the planner</comment>
        <translation>
            <numerusform>%n por atender</numerusform>
            <numerusform>%n por atender</numerusform>
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
        <translation>No se pudo escribir %1: %2</translation>
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
        <translation>ningún turno</translation>
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
        <translation>ningún día libre</translation>
    </message>
    <message>
        <source>The service&apos;s side was last changed %1, %2.</source>
        <translation>El lado del servicio cambió por última vez: %1, %2.</translation>
    </message>
    <message>
        <source>Changed on both sides, %1: the service has %2, your plan has %3.</source>
        <translation>Cambiado en ambos lados, %1: el servicio tiene %2, su plan tiene %3.</translation>
    </message>
    <message>
        <source>Your plan changes the shift %1, which the service no longer has.</source>
        <translation>Su plan cambia el turno %1, que el servicio ya no tiene.</translation>
    </message>
    <message>
        <source>Your plan deletes the shift %1, which was changed on the service.</source>
        <translation>Su plan elimina el turno %1, que se cambió en el servicio.</translation>
    </message>
    <message>
        <source>Your planned shift %1 overlaps the shift %2 on the service.</source>
        <translation>Su turno planificado %1 se superpone al turno %2 del servicio.</translation>
    </message>
    <message>
        <source>Your plan and the service&apos;s change, %1, are each sound, but not together.</source>
        <translation>Su plan y el cambio del servicio, %1, son válidos por separado, pero no juntos.</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera una decisión</translation>
    </message>
    <message>
        <source>in the shift %1</source>
        <translation>en el turno %1</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>Queda: %1</translation>
    </message>
    <message>
        <source>Leaves no shift there</source>
        <translation>No queda ningún turno ahí</translation>
    </message>
    <message>
        <source>Leaves the shift %1</source>
        <translation>Queda el turno %1</translation>
    </message>
    <message>
        <source>Leaves, %1: %2</source>
        <translation>Queda, %1: %2</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>on the service</source>
        <translation>en el servicio</translation>
    </message>
    <message>
        <source>after push</source>
        <translation>tras el envío</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date format of a heading, see QLocale::toString; German: dddd, d. MMMM</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time span, day of its end</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas de %1</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 ahead</source>
        <translation>horas de %1; las suyas van %2 por delante</translation>
    </message>
    <message>
        <source>times in %1; yours are %2 behind</source>
        <translation>horas de %1; las suyas van %2 por detrás</translation>
    </message>
    <message>
        <source>Shift trade: %1</source>
        <comment>state</comment>
        <translation>Intercambio de turnos: %1</translation>
    </message>
    <message>
        <source>%1, decide by %2</source>
        <comment>trade, time</comment>
        <translation>%1, decidir antes del %2</translation>
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
        <translation>Añadido en el servicio y conservado</translation>
    </message>
    <message>
        <source>Changed on the service and kept</source>
        <translation>Cambiado en el servicio y conservado</translation>
    </message>
    <message>
        <source>Removed on the service, stays removed</source>
        <translation>Eliminado en el servicio, sigue eliminado</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Añadido por el plan</translation>
    </message>
    <message>
        <source>Changed by the plan</source>
        <translation>Cambiado por el plan</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Eliminado por el plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move 15 min earlier</source>
        <translation>Mover 15 min antes</translation>
    </message>
    <message>
        <source>Move 15 min later</source>
        <translation>Mover 15 min después</translation>
    </message>
    <message>
        <source>Move 5 min earlier</source>
        <translation>Mover 5 min antes</translation>
    </message>
    <message>
        <source>Move 5 min later</source>
        <translation>Mover 5 min después</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Mover al día anterior</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Mover al día siguiente</translation>
    </message>
    <message>
        <source>Start 15 min earlier</source>
        <translation>Empezar 15 min antes</translation>
    </message>
    <message>
        <source>Start 15 min later</source>
        <translation>Empezar 15 min después</translation>
    </message>
    <message>
        <source>End 15 min earlier</source>
        <translation>Terminar 15 min antes</translation>
    </message>
    <message>
        <source>End 15 min later</source>
        <translation>Terminar 15 min después</translation>
    </message>
    <message>
        <source>There is no shift to edit here; the row after push has those that are</source>
        <translation>Aquí no hay ningún turno que editar; los editables están en la fila «tras el envío»</translation>
    </message>
    <message>
        <source>Correct the shift</source>
        <translation>Corregir el turno</translation>
    </message>
    <message>
        <source>Shifts are not edited at this stage</source>
        <translation>En esta fase no se editan turnos</translation>
    </message>
    <message>
        <source>Add a shift on %1</source>
        <translation>Añadir un turno el %1</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Eliminar el turno</translation>
    </message>
    <message>
        <source>Move the shift of %1, %2</source>
        <translation>Mover el turno de %1, %2</translation>
    </message>
    <message>
        <source>Change the shift of %1, %2</source>
        <translation>Cambiar el turno de %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times of a shift, warning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Remove the shift of %1, %2</source>
        <translation>Eliminar el turno de %1, %2</translation>
    </message>
    <message>
        <source>The shift of %1 is removed; Ctrl+Z brings it back</source>
        <translation>El turno de %1 se eliminó; Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>%1 has a shift or a day off already</source>
        <translation>%1 ya tiene un turno o un día libre</translation>
    </message>
    <message>
        <source>Add a shift for %1, %2</source>
        <translation>Añadir un turno para %1, %2</translation>
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
        <translation>Decida primero el conflicto de este turno</translation>
    </message>
    <message>
        <source>This shift came to the service after the plan was made; it is taken as it is</source>
        <translation>Este turno llegó al servicio después de hacerse el plan; se toma tal cual</translation>
    </message>
    <message>
        <source>Time off in this shift belongs to a request; edit it on the service</source>
        <translation>El tiempo libre de este turno pertenece a una solicitud; edítelo en el servicio</translation>
    </message>
    <message>
        <source>overlaps the shift %1</source>
        <translation>se superpone al turno %1</translation>
    </message>
    <message>
        <source>lies on a day off</source>
        <translation>cae en un día libre</translation>
    </message>
    <message>
        <source>outside the schedule&apos;s weeks</source>
        <translation>fuera de las semanas del horario</translation>
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
            <numerusform>%n conflicto por decidir</numerusform>
            <numerusform>%n conflictos por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If approved, with this plan</source>
        <translation>Si se aprueba, con este plan</translation>
    </message>
    <message>
        <source>If approved</source>
        <translation>Si se aprueba</translation>
    </message>
    <message>
        <source>If denied, with this plan</source>
        <translation>Si se deniega, con este plan</translation>
    </message>
    <message>
        <source>If denied</source>
        <translation>Si se deniega</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two agents</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <comment>hours of a week</comment>
        <translation>%1 pagadas</translation>
    </message>
    <message>
        <source>%1 → %2 paid</source>
        <comment>hours of a week, before and after</comment>
        <translation>%1 → %2 pagadas</translation>
    </message>
    <message>
        <source>Staff on queue cannot be compared: the service has no forecast for this week</source>
        <translation>El personal en cola no se puede comparar: el servicio no tiene previsión para esta semana</translation>
    </message>
    <message>
        <source>Staff on queue: the same either way</source>
        <translation>Personal en cola: igual en ambos casos</translation>
    </message>
    <message>
        <source>Staff on queue %1: approve %2, deny %3 of %4 required</source>
        <translation>Personal en cola, %1: aprobar %2, denegar %3, de %4 necesarios</translation>
    </message>
    <message>
        <source>%1; service level about %2 % or %3 %, an estimate</source>
        <comment>coverage, approve, deny</comment>
        <translation>%1; nivel de servicio de un %2&#xa0;% o un %3&#xa0;%, estimado</translation>
    </message>
    <message>
        <source>The planned change follows %1</source>
        <translation>El cambio planificado sigue a %1</translation>
    </message>
    <message>
        <source>It stays with the shift, now %1&apos;s</source>
        <translation>Se queda con el turno, ahora de %1</translation>
    </message>
    <message>
        <source>Not possible: the change would meet another one there</source>
        <translation>No es posible: el cambio coincidiría allí con otro</translation>
    </message>
    <message>
        <source>%1 has planned changes too; they are merged, not shown here</source>
        <translation>%1 también tiene cambios planificados; se combinan, no se muestran aquí</translation>
    </message>
    <message>
        <source>As it stands: nobody took the offer</source>
        <translation>Tal como está: nadie aceptó la oferta</translation>
    </message>
</context>
<context>
    <name>Unrouted</name>
    <message>
        <source>%1 not applied yet</source>
        <comment>agents</comment>
        <translation>%1 sin aplicar aún</translation>
    </message>
    <message>
        <source>%1 Available instead of On Queue</source>
        <comment>agents</comment>
        <translation>%1 en Disponible en vez de En cola</translation>
    </message>
    <message>
        <source>%1 not responding</source>
        <comment>agents</comment>
        <translation>%1 sin responder</translation>
    </message>
    <message>
        <source>%1 off queue</source>
        <comment>agents</comment>
        <translation>%1 fuera de cola</translation>
    </message>
    <message>
        <source>%1 without an active queue</source>
        <comment>agents</comment>
        <translation>%1 sin cola activa</translation>
    </message>
    <message>
        <source>%1 the service says nothing about</source>
        <comment>agents</comment>
        <translation>%1 de los que el servicio no dice nada</translation>
    </message>
    <message>
        <source>The service still holds a schedule without this time on queue</source>
        <translation>El servicio aún tiene un horario sin este tiempo en cola</translation>
    </message>
    <message>
        <source>Signed in and scheduled on queue, but On Queue was not chosen</source>
        <translation>Sesión iniciada y en cola según el horario, pero no se eligió En cola</translation>
    </message>
    <message>
        <source>A conversation was not answered: nothing is routed until the agent returns</source>
        <translation>No se respondió una conversación: no se enruta nada hasta que vuelva el agente</translation>
    </message>
    <message>
        <source>Scheduled on queue, but away from it or signed out</source>
        <translation>En cola según el horario, pero fuera de ella o con la sesión cerrada</translation>
    </message>
    <message>
        <source>On queue, but in no queue that is active for the agent</source>
        <translation>En cola, pero en ninguna cola activa para el agente</translation>
    </message>
    <message>
        <source>The service does not tell what this agent does</source>
        <translation>El servicio no dice qué hace este agente</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>no está en este envío</translation>
    </message>
    <message>
        <source>The push changes this schedule group, but not this agent</source>
        <translation>El envío cambia este grupo de horarios, pero no a este agente</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>sin aplicar aún</translation>
    </message>
    <message>
        <source>Available, not On Queue</source>
        <translation>Disponible, no En cola</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>off queue</source>
        <translation>fuera de cola</translation>
    </message>
    <message>
        <source>no active queue</source>
        <translation>sin cola activa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>On Queue, not responding</source>
        <translation>En cola, no responde</translation>
    </message>
    <message>
        <source>On Queue, no active queue</source>
        <translation>En cola, sin cola activa</translation>
    </message>
    <message>
        <source>On Queue</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>Nobody should be taking conversations now</source>
        <translation>Nadie debería atender conversaciones ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) that should be taking conversations now do</source>
        <translation>
            <numerusform>%1 de %n agente que debería atender conversaciones ahora lo hace</numerusform>
            <numerusform>%1 de %n agentes que deberían atender conversaciones ahora lo hacen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned agent(s) not taking conversations: %1</source>
        <translation>
            <numerusform>%n agente planificado no atiende conversaciones: %1</numerusform>
            <numerusform>%n agentes planificados no atienden conversaciones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No agent of this push is missing</source>
        <translation>No falta ningún agente de este envío</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this push not taking conversations: %1</source>
        <translation>
            <numerusform>%n agente de este envío no atiende conversaciones: %1</numerusform>
            <numerusform>%n agentes de este envío no atienden conversaciones: %1</numerusform>
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
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>goal %1, since %2</source>
        <comment>per cent, time</comment>
        <translation>objetivo %1, desde %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>of %1 offered, %2 abandoned</source>
        <translation>de %1 ofrecidas, %2 abandonadas</translation>
    </message>
    <message>
        <source>Not taking calls</source>
        <translation>No atienden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>of %1 expected now</source>
        <translation>de %1 previstos ahora</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Intercambios abiertos</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <translation>
            <numerusform>%n espera una decisión</numerusform>
            <numerusform>%n esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups being pushed</source>
        <translation>Grupos en envío</translation>
    </message>
    <message>
        <source>no journal of the team</source>
        <translation>sin diario del equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n necesita a alguien</numerusform>
            <numerusform>%n necesitan a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>ninguno falló</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Schedule writes</source>
        <translation>Escrituras de horarios</translation>
    </message>
    <message>
        <source>Nobody pushed today</source>
        <translation>Nadie ha enviado hoy</translation>
    </message>
    <message>
        <source>Nothing was written since the monitor began</source>
        <translation>No se ha escrito nada desde que empezó el monitor</translation>
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
            <numerusform>%n grupo de horarios</numerusform>
            <numerusform>%n grupos de horarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushes %2: %3 in %4.</source>
        <comment>planner, plan, agents, groups</comment>
        <translation>%1 envía %2: %3 en %4.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) meets trouble: %3, %4 of %5 parked.</source>
        <comment>plan, planner, troubles, agents</comment>
        <translation>El envío de %1 (%2) tiene problemas: %3, %4 de %5 apartados.</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) did not go through at once</source>
        <translation>
            <numerusform>%n escritura no pasó a la primera</numerusform>
            <numerusform>%n escrituras no pasaron a la primera</numerusform>
        </translation>
    </message>
    <message>
        <source>A schedule write by %1 to %2 failed.</source>
        <comment>who, business unit</comment>
        <translation>Falló una escritura de horario de %1 en %2.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) failed in %3.</source>
        <comment>plan, planner, business unit</comment>
        <translation>El envío de %1 (%2) falló en %3.</translation>
    </message>
    <message>
        <source>The push of %1 (%2) ended: %3 of %4 applied, %5 parked.</source>
        <comment>plan, planner, agents</comment>
        <translation>El envío de %1 (%2) terminó: %3 de %4 aplicados, %5 apartados.</translation>
    </message>
    <message>
        <source>A Push &amp;Starts</source>
        <translation>&amp;Empieza un envío</translation>
    </message>
    <message>
        <source>A Push Meets &amp;Trouble</source>
        <translation>Un envío tiene &amp;problemas</translation>
    </message>
    <message>
        <source>A Push or a Write &amp;Fails</source>
        <translation>&amp;Falla un envío o una escritura</translation>
    </message>
    <message>
        <source>A Push &amp;Ends</source>
        <translation>&amp;Termina un envío</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Changed, merges</source>
        <translation>Cambiado, se combina</translation>
    </message>
    <message>
        <source>Would void a trade</source>
        <translation>Anularía un intercambio</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Intercambio por revisar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>The service already holds what the plan wants.</source>
        <translation>El servicio ya contiene lo que el plan pide.</translation>
    </message>
    <message>
        <source>Nothing changed since you loaded it; it applies as planned.</source>
        <translation>Nada ha cambiado desde que lo cargó; se aplica según lo planificado.</translation>
    </message>
    <message>
        <source>Changed on the service since you loaded it; both changes fit together.</source>
        <translation>Cambiado en el servicio desde que lo cargó; ambos cambios encajan.</translation>
    </message>
    <message>
        <source>The plan changes a shift that is on offer in a shift trade.</source>
        <translation>El plan cambia un turno que se ofrece en un intercambio de turnos.</translation>
    </message>
    <message>
        <source>A matched shift trade waits for review; writes are refused until it is decided.</source>
        <translation>Un intercambio de turnos acordado espera revisión; las escrituras se rechazan hasta que se decida.</translation>
    </message>
    <message>
        <source>Changed on the service and in the plan, differently. Needs your decision.</source>
        <translation>Cambiado en el servicio y en el plan, de forma distinta. Usted debe decidir.</translation>
    </message>
    <message>
        <source>The planned schedule would not be sound; it is left out of the push.</source>
        <translation>El horario planificado no sería válido; queda fuera del envío.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Already present</source>
        <translation>Ya presente</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin pareja</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Open, state unknown</source>
        <translation>Abierto, estado desconocido</translation>
    </message>
    <message>
        <source>Push</source>
        <comment>disposition of an agent</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Shift trade waits for review</source>
        <translation>Intercambio de turnos en espera de revisión</translation>
    </message>
    <message>
        <source>Would void a shift trade</source>
        <translation>Anularía un intercambio de turnos</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitido por usted</translation>
    </message>
    <message>
        <source>The service refused the agent</source>
        <translation>El servicio rechazó al agente</translation>
    </message>
    <message>
        <source>The plan is not sound</source>
        <translation>El plan no es válido</translation>
    </message>
    <message>
        <source>Conflict not decided</source>
        <translation>Conflicto sin decidir</translation>
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
        <translation>Máximo del período de planificación</translation>
    </message>
    <message>
        <source>Planning period minimum</source>
        <translation>Mínimo del período de planificación</translation>
    </message>
    <message>
        <source>Rest time</source>
        <translation>Tiempo de descanso</translation>
    </message>
    <message>
        <source>Overlaps a shift</source>
        <translation>Se superpone a un turno</translation>
    </message>
    <message>
        <source>Starts too soon</source>
        <translation>Empieza muy pronto</translation>
    </message>
    <message>
        <source>Shift times changed</source>
        <translation>Horas del turno cambiadas</translation>
    </message>
    <message>
        <source>Shift is gone</source>
        <translation>El turno ya no existe</translation>
    </message>
    <message>
        <source>External activities</source>
        <translation>Actividades externas</translation>
    </message>
    <message>
        <source>Activity not tradable</source>
        <translation>Actividad no intercambiable</translation>
    </message>
    <message>
        <source>Outside accepted times</source>
        <translation>Fuera de las horas aceptadas</translation>
    </message>
    <message>
        <source>Agent not scheduled</source>
        <translation>Agente sin horario</translation>
    </message>
    <message>
        <source>Different skills</source>
        <translation>Aptitudes distintas</translation>
    </message>
    <message>
        <source>Unequal paid time</source>
        <translation>Tiempo pagado desigual</translation>
    </message>
    <message>
        <source>Another schedule is published</source>
        <translation>Hay otro horario publicado</translation>
    </message>
    <message>
        <source>Schedule is gone</source>
        <translation>El horario ya no existe</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicado</translation>
    </message>
    <message>
        <source>Trading is off</source>
        <translation>Intercambio desactivado</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>Ya no está abierto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two shifts overlap</source>
        <translation>Dos turnos se superponen</translation>
    </message>
    <message>
        <source>A shift lies on approved time off</source>
        <translation>Un turno cae en tiempo libre aprobado</translation>
    </message>
    <message>
        <source>Activities overlap</source>
        <translation>Hay actividades superpuestas</translation>
    </message>
    <message>
        <source>Not on the scheduling interval</source>
        <translation>Fuera del intervalo de programación</translation>
    </message>
    <message>
        <source>Short rest between shifts</source>
        <translation>Descanso corto entre turnos</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Semana larga</translation>
    </message>
    <message>
        <source>Unknown activity code</source>
        <translation>Código de actividad desconocido</translation>
    </message>
    <message>
        <source>Activity code is not active</source>
        <translation>El código de actividad no está activo</translation>
    </message>
    <message>
        <source>Unknown agent</source>
        <translation>Agente desconocido</translation>
    </message>
    <message>
        <source>Agent belongs to another business unit</source>
        <translation>El agente pertenece a otra unidad de negocio</translation>
    </message>
    <message>
        <source>The shift is not in the schedule</source>
        <translation>El turno no está en el horario</translation>
    </message>
    <message>
        <source>Outside the schedule&apos;s weeks</source>
        <translation>Fuera de las semanas del horario</translation>
    </message>
    <message>
        <source>A shift without activities</source>
        <translation>Un turno sin actividades</translation>
    </message>
    <message>
        <source>The plan changes the same time differently</source>
        <translation>El plan cambia las mismas horas de otra forma</translation>
    </message>
    <message>
        <source>The plan changes a shift that is gone from the service</source>
        <translation>El plan cambia un turno que ya no está en el servicio</translation>
    </message>
    <message>
        <source>The plan removes a shift that was changed on the service</source>
        <translation>El plan elimina un turno que se cambió en el servicio</translation>
    </message>
    <message>
        <source>The planned shift overlaps one that came to the service</source>
        <translation>El turno planificado se superpone a uno que llegó al servicio</translation>
    </message>
    <message>
        <source>Both changes together are not a sound schedule</source>
        <translation>Ambos cambios juntos no dan un horario válido</translation>
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
        <translation>Elija un agente para ver la semana: en qué se basó, qué contiene el servicio y qué deja allí un envío.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>Mostrar toda la semana</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mostrar más tiempo (−)</translation>
    </message>
    <message>
        <source>Show less time, closer (+)</source>
        <translation>Mostrar menos tiempo, más cerca (+)</translation>
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
        <translation>Línea de tiempo de un agente</translation>
    </message>
    <message>
        <source>Drag it to move it, drag an edge to change its length (Ctrl: finer). Keys: Alt+arrows, with Shift the end.</source>
        <translation>Arrástrelo para moverlo; arrastre un borde para cambiar su duración (Ctrl: más fino). Teclas: Alt+flechas, con Mayús el final.</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Semana del agente</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Management unit</source>
        <translation>Unidad de gestión</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Trade needs review</source>
        <translation>Intercambio por revisar</translation>
    </message>
    <message>
        <source>What the check says about the agent</source>
        <translation>Qué dice la comprobación sobre el agente</translation>
    </message>
    <message>
        <source>Changes on</source>
        <translation>Cambia el</translation>
    </message>
    <message>
        <source>Shift trade</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>En este envío</translation>
    </message>
    <message>
        <source>no change planned</source>
        <translation>ningún cambio planificado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>Clear, %n warning(s)</source>
        <translation>
            <numerusform>Sin problemas, %n aviso</numerusform>
            <numerusform>Sin problemas, %n avisos</numerusform>
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
        <translation>Oferta sin pareja</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>trade state, agent</comment>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n más</numerusform>
            <numerusform>%1, %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>intercambio de turnos cambio permuta swap</translation>
    </message>
    <message>
        <source>trade open</source>
        <comment>why an agent is left out, short</comment>
        <translation>interc. abierto</translation>
    </message>
    <message>
        <source>voids trade</source>
        <comment>why an agent is left out, short</comment>
        <translation>anula interc.</translation>
    </message>
    <message>
        <source>by you</source>
        <comment>why an agent is left out, short</comment>
        <translation>por usted</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>why an agent is left out, short</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not sound</source>
        <comment>why an agent is left out, short</comment>
        <translation>no válido</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>why an agent is left out, short</comment>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done with an agent, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What this push does with the agent, and why</source>
        <translation>Qué hace este envío con el agente, y por qué</translation>
    </message>
    <message>
        <source>Corrected in this window</source>
        <translation>Corregido en esta ventana</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>problem, line of the plan&apos;s file</comment>
        <translation>%1, línea %2</translation>
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
        <translation>&amp;Enviar a los agentes elegidos</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Takes the chosen agents into this push</source>
        <translation>Incluye a los agentes elegidos en este envío</translation>
    </message>
    <message>
        <source>E&amp;xclude Chosen Agents</source>
        <translation>E&amp;xcluir a los agentes elegidos</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out of this push</source>
        <translation>Deja a los agentes elegidos fuera de este envío</translation>
    </message>
    <message>
        <source>Par&amp;k Chosen Agents</source>
        <translation>Apa&amp;rtar a los agentes elegidos</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Leaves the chosen agents out now and brings them back when their trade ends</source>
        <translation>Deja fuera por ahora a los agentes elegidos y los recupera cuando termina su intercambio</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n elegido:</numerusform>
            <numerusform>%n elegidos:</numerusform>
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
        <translation>Cerrar ahora</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::CommandPalette</name>
    <message>
        <source>Nothing is called that. Commands, schedule groups, agents and trades (swaps) are found.</source>
        <translation>Nada se llama así. Se buscan comandos, grupos de horarios, agentes e intercambios de turnos.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do, or whom to see?</source>
        <translation>¿Qué desea hacer, o a quién desea ver?</translation>
    </message>
    <message>
        <source>Find a command, a group, an agent or a trade</source>
        <translation>Buscar un comando, un grupo, un agente o un intercambio</translation>
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
        <translation>A qué lleva cada opción</translation>
    </message>
    <message>
        <source>Both choices, %1</source>
        <translation>Ambas opciones, %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictBar</name>
    <message>
        <source>Keep service</source>
        <translation>Conservar servicio</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <translation>Conservar plan</translation>
    </message>
    <message>
        <source>Previous conflict of this day</source>
        <translation>Conflicto anterior de este día</translation>
    </message>
    <message>
        <source>Next conflict of this day</source>
        <translation>Conflicto siguiente de este día</translation>
    </message>
    <message>
        <source>Conflict %1 of %2 on this day.</source>
        <translation>Conflicto %1 de %2 en este día.</translation>
    </message>
    <message>
        <source>A conflict on %1 waits for a decision.</source>
        <translation>Un conflicto el %1 espera una decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts on other days wait for a decision.</source>
        <translation>
            <numerusform>%n conflicto en otros días espera una decisión.</numerusform>
            <numerusform>%n conflictos en otros días esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>day off, %1</source>
        <translation>día libre, %1</translation>
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
        <translation>%1, todo el día</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas de %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>Service kept</source>
        <translation>Servicio conservado</translation>
    </message>
    <message>
        <source>Who changed the service&apos;s side, when and why, and what is disputed</source>
        <translation>Quién cambió el lado del servicio, cuándo y por qué, y qué está en disputa</translation>
    </message>
    <message>
        <source>Service, plan</source>
        <translation>Servicio, plan</translation>
    </message>
    <message>
        <source>The shift as the service has it now, and below as the plan wants it</source>
        <translation>El turno tal como lo tiene ahora el servicio y, debajo, como lo quiere el plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Shift trade approved</source>
        <translation>Intercambio de turnos aprobado</translation>
    </message>
    <message>
        <source>Trade with %1 approved</source>
        <translation>Intercambio con %1 aprobado</translation>
    </message>
    <message>
        <source>Time off entered</source>
        <translation>Tiempo libre introducido</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>on the service</comment>
        <translation>Cambiado</translation>
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
        <translation>todo el día</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a conflict is not decided</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Planned kept</source>
        <translation>Plan conservado</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a decision that cannot be taken back</comment>
        <translation>enviada</translation>
    </message>
    <message>
        <source>Can be taken back until the group is pushed</source>
        <translation>Se puede deshacer hasta que se envíe el grupo</translation>
    </message>
    <message>
        <source>Was sent; it cannot be taken back</source>
        <translation>Se envió; no se puede revocar</translation>
    </message>
    <message>
        <source>On the service: %1
Planned: %2</source>
        <translation>En el servicio: %1
Planificado: %2</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Keep service</source>
        <comment>way out of a conflict</comment>
        <translation>Conservar servicio</translation>
    </message>
    <message>
        <source>Keep planned</source>
        <comment>way out of a conflict</comment>
        <translation>Conservar plan</translation>
    </message>
    <message>
        <source>Keep &amp;Service</source>
        <translation>Conservar &amp;servicio</translation>
    </message>
    <message>
        <source>Keep &amp;Planned</source>
        <translation>Conservar &amp;plan</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining</source>
        <translation>Conservar servicio para todos los restantes</translation>
    </message>
    <message>
        <source>Every open conflict of this group stays as the service has it</source>
        <translation>Cada conflicto abierto de este grupo queda como lo tiene el servicio</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining</source>
        <translation>Conservar plan para todos los restantes</translation>
    </message>
    <message>
        <source>In every open conflict of this group the planned shift wins</source>
        <translation>En cada conflicto abierto de este grupo prevalece el turno planificado</translation>
    </message>
    <message>
        <source>The shift stays as the service has it; the planned change is dropped. In the table: 1</source>
        <translation>El turno queda como lo tiene el servicio; el cambio planificado se descarta. En la tabla: 1</translation>
    </message>
    <message>
        <source>The planned shift replaces what is on the service. In the table: 2</source>
        <translation>El turno planificado sustituye lo que hay en el servicio. En la tabla: 2</translation>
    </message>
    <message>
        <source>Keep Service for All Remaining of the Agent</source>
        <translation>Conservar servicio para todos los restantes del agente</translation>
    </message>
    <message>
        <source>Every open conflict of this agent stays as the service has it</source>
        <translation>Cada conflicto abierto de este agente queda como lo tiene el servicio</translation>
    </message>
    <message>
        <source>Keep Planned for All Remaining of the Agent</source>
        <translation>Conservar plan para todos los restantes del agente</translation>
    </message>
    <message>
        <source>In every open conflict of this agent the planned shift wins</source>
        <translation>En cada conflicto abierto de este agente prevalece el turno planificado</translation>
    </message>
    <message>
        <source>The Change Follows the &amp;Person</source>
        <translation>El ca&amp;mbio sigue a la persona</translation>
    </message>
    <message>
        <source>The agent keeps the planned times, on the shift that was taken</source>
        <translation>El agente conserva las horas planificadas, en el turno que tomó</translation>
    </message>
    <message>
        <source>The Change Stays with the S&amp;hift</source>
        <translation>El cambio queda con el t&amp;urno</translation>
    </message>
    <message>
        <source>The planned change becomes the other agent&apos;s, with the shift that was given away</source>
        <translation>El cambio planificado pasa al otro agente, con el turno cedido</translation>
    </message>
    <message>
        <source>&amp;Undo Decision</source>
        <translation>Deshacer &amp;la decisión</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>Deshacer decisión</translation>
    </message>
    <message>
        <source>Takes the chosen decisions back; possible until they are sent</source>
        <translation>Deshace las decisiones elegidas; es posible hasta que se envían</translation>
    </message>
    <message>
        <source>For all remaining</source>
        <translation>Para todos los restantes</translation>
    </message>
    <message>
        <source>The same for every open conflict of the agent or of the group</source>
        <translation>Lo mismo para cada conflicto abierto del agente o del grupo</translation>
    </message>
    <message>
        <source>The service changed meanwhile: decide again for %1, %2. The earlier decision was made on what is not there any more.</source>
        <translation>El servicio cambió entretanto: decida de nuevo para %1, %2. La decisión anterior se tomó sobre algo que ya no existe.</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <comment>a planned change follows an agent</comment>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>Stay with the shift</source>
        <translation>Queda con el turno</translation>
    </message>
    <message>
        <source>%1 keeps the planned times, on the shift that was taken</source>
        <translation>%1 conserva las horas planificadas, en el turno que tomó</translation>
    </message>
    <message>
        <source>The planned change stays with the shift that was given away and becomes %1&apos;s</source>
        <translation>El cambio planificado queda con el turno cedido y pasa a %1</translation>
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
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>A made-up contact centre on this computer: business units, agents, shift trades and a plan to push. Nothing leaves the computer.</source>
        <translation>Un centro de contacto ficticio en este equipo: unidades de negocio, agentes, intercambios de turnos y un plan para enviar. Nada sale del equipo.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Iniciar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Connect to Genesys Cloud</source>
        <translation>Conectar a Genesys Cloud</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>URL de la &amp;API</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>URL de &amp;inicio de sesión</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>I&amp;D de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A URL begins with https:// and names a host.</source>
        <translation>Una URL empieza por https:// y nombra un servidor.</translation>
    </message>
    <message>
        <source>Only https, except to this computer.</source>
        <translation>Solo https, salvo hacia este equipo.</translation>
    </message>
    <message>
        <source>The client ID is the one of your OAuth client with client credentials.</source>
        <translation>El ID de cliente es el de su cliente OAuth con credenciales de cliente.</translation>
    </message>
    <message>
        <source>The client secret stays in memory and is not written anywhere.</source>
        <translation>El secreto de cliente permanece en la memoria y no se escribe en ningún sitio.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret in the system&apos;s keychain</source>
        <translation>&amp;Guardar el secreto en el llavero del sistema</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usadas antes</translation>
    </message>
    <message>
        <source>Connections used before</source>
        <translation>Conexiones usadas antes</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Takes the connection out of this list and its secret out of the keychain</source>
        <translation>Quita la conexión de esta lista y su secreto del llavero</translation>
    </message>
    <message>
        <source>Another address, for instance a gateway</source>
        <translation>Otra dirección, por ejemplo una pasarela</translation>
    </message>
    <message>
        <source>as you like; else the host&apos;s</source>
        <translation>el que quiera; si no, el del servidor</translation>
    </message>
    <message>
        <source>Otherwise it stays in memory until the window is closed; it is never written to a file</source>
        <translation>Si no, permanece en la memoria hasta que se cierra la ventana; nunca se escribe en un archivo</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The API URL is where the gateway takes requests, for instance https://api.example.com.</source>
        <translation>La URL de la API es donde la pasarela recibe las solicitudes, por ejemplo https://api.example.com.</translation>
    </message>
    <message>
        <source>Without a secret here the one in the keychain is used.</source>
        <translation>Sin un secreto aquí se usa el del llavero.</translation>
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
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
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
        <translation>Copiar de otro horario</translation>
    </message>
    <message>
        <source>Makes a plan that gives every agent of one schedule the shifts of another one. Nothing is written until you check and push it.</source>
        <translation>Crea un plan que da a cada agente de un horario los turnos de otro. No se escribe nada hasta que usted lo compruebe y lo envíe.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;to be like</source>
        <translation>&amp;para que sea como</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Crear el pla&amp;n</translation>
    </message>
    <message>
        <source>This business unit has no other schedule in the weeks shown.</source>
        <translation>Esta unidad de negocio no tiene otro horario en las semanas mostradas.</translation>
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
        <translation>Personal en cola frente al necesario</translation>
    </message>
    <message>
        <source>%1: required %2, %3 %4, %5 %6</source>
        <comment>interval, number, curve, number, curve, number</comment>
        <translation>%1: necesario %2, %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>required</source>
        <translation>necesario</translation>
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
        <translation>%1, conflicto</translation>
    </message>
    <message>
        <source>%1, changes</source>
        <translation>%1, cambios</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DayStrip</name>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::Demonstration</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>reading the week: %1 of %2 schedule groups</source>
        <translation>leyendo la semana: %1 de %2 grupos de horarios</translation>
    </message>
    <message>
        <source>checking the sample plan</source>
        <translation>comprobando el plan de ejemplo</translation>
    </message>
    <message>
        <source>pushing: %1 of %2 schedule groups ended; trade jobs %3 of %4 this minute</source>
        <translation>envío: %1 de %2 grupos de horarios terminados; trabajos de intercambio %3 de %4 en este minuto</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::DockSpace</name>
    <message>
        <source>Schedule groups</source>
        <translation>Grupos de horarios</translation>
    </message>
    <message>
        <source>Agent’s week</source>
        <translation>Semana del agente</translation>
    </message>
    <message>
        <source>Queue performance</source>
        <translation>Rendimiento de colas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tables and the agent’s week</source>
        <translation>Tablas y semana del agente</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::EmptyState</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FlightDesk</name>
    <message>
        <source>Open Flight Reco&amp;rd…</source>
        <translation>Abrir &amp;registro de vuelo…</translation>
    </message>
    <message>
        <source>Shows the record of a push and replays it; nothing is sent</source>
        <translation>Muestra el registro de un envío y lo reproduce; no se envía nada</translation>
    </message>
    <message>
        <source>Save &amp;Flight Record…</source>
        <translation>Guardar registro de &amp;vuelo…</translation>
    </message>
    <message>
        <source>What went in, what happened and what came of it, in one file that shows every change</source>
        <translation>Qué entró, qué ocurrió y en qué quedó, en un archivo que delata cualquier alteración</translation>
    </message>
    <message>
        <source>Save Deltas as CS&amp;V…</source>
        <translation>Guardar cambios como &amp;CSV…</translation>
    </message>
    <message>
        <source>What the push changed, agent by agent; no cell can become a formula</source>
        <translation>Lo que cambió el envío, agente por agente; ninguna celda puede convertirse en fórmula</translation>
    </message>
    <message>
        <source>&amp;Incident Report…</source>
        <translation>&amp;Informe de incidente…</translation>
    </message>
    <message>
        <source>The push for people, with charts: PDF or HTML</source>
        <translation>El envío explicado para personas, con gráficos: PDF o HTML</translation>
    </message>
    <message>
        <source>Open a flight record</source>
        <translation>Abrir un registro de vuelo</translation>
    </message>
    <message>
        <source>Flight records (*.shiftlane)</source>
        <translation>Registros de vuelo (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the flight record</source>
        <translation>Guardar el registro de vuelo</translation>
    </message>
    <message>
        <source>Flight record, names of agents masked (*.shiftlane)</source>
        <translation>Registro de vuelo, nombres de agentes ocultos (*.shiftlane)</translation>
    </message>
    <message>
        <source>Flight record (*.shiftlane)</source>
        <translation>Registro de vuelo (*.shiftlane)</translation>
    </message>
    <message>
        <source>Save the deltas</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the incident report</source>
        <translation>Guardar el informe de incidente</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::FreezeBar</name>
    <message>
        <source>&amp;Freeze Trading until Pushed…</source>
        <translation>Con&amp;gelar intercambios hasta el fin del envío…</translation>
    </message>
    <message>
        <source>Freeze trading</source>
        <translation>Congelar intercambios</translation>
    </message>
    <message>
        <source>Changes the settings of these management units at the service</source>
        <translation>Cambia la configuración de estas unidades de gestión en el servicio</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Dejarlos activados</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurar ahora</translation>
    </message>
    <message>
        <source>Switches shift trading on again before the push ends</source>
        <translation>Vuelve a activar los intercambios de turnos antes de que termine el envío</translation>
    </message>
    <message>
        <source>Freeze trading…</source>
        <translation>Congelar intercambios…</translation>
    </message>
    <message>
        <source>No agent of this group&apos;s units offers or takes a shift until its push ends</source>
        <translation>Ningún agente de las unidades de este grupo ofrece ni toma turnos hasta que termine su envío</translation>
    </message>
    <message>
        <source>Shift trading</source>
        <translation>Intercambio de turnos</translation>
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
        <translation>%1, publ.</translation>
    </message>
    <message>
        <source>Week and whether agents see the schedule</source>
        <translation>Semana, y si los agentes ven el horario</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Planificado: + nuevo, ~ modificado, − eliminado</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Interc.</translation>
    </message>
    <message>
        <source>Open shift trades (swaps)</source>
        <translation>Intercambios de turnos abiertos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waits 6 s for budget</source>
        <comment>widest state</comment>
        <translation>Hecho, 6 conflictos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>The service&apos;s number of the schedule</source>
        <translation>El número del horario en el servicio</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <comment>week</comment>
        <translation>%1, borrador</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <comment>week, name</comment>
        <translation>%1, borrador %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>business unit, city of its zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 open, of them %2 wait for review</source>
        <translation>%1 abiertos, de ellos %2 esperan revisión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>intercambio de turnos cambio permuta swap</translation>
    </message>
    <message>
        <source>Since you loaded</source>
        <comment>a schedule changed</comment>
        <translation>Tras cargar</translation>
    </message>
    <message>
        <source>Changed since you loaded it: %1</source>
        <comment>when, who</comment>
        <translation>Cambiado desde que lo cargó: %1</translation>
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
        <translation>Quién cambió el horario por última vez, y si fue después de que usted lo cargara</translation>
    </message>
    <message>
        <source>Last pushed</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>By the journal: the last push into this schedule</source>
        <translation>Según el diario: el último envío a este horario</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>When its weeks begin</source>
        <translation>Cuándo empiezan sus semanas</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) planned</source>
        <translation>
            <numerusform>%n agente planificado</numerusform>
            <numerusform>%n agentes planificados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsPage</name>
    <message>
        <source>Schedule groups</source>
        <translation>Grupos de horarios</translation>
    </message>
    <message>
        <source>No group matches the search</source>
        <translation>Ningún grupo coincide con la búsqueda</translation>
    </message>
    <message>
        <source>Press Escape in the search field to see all.</source>
        <translation>Pulse Escape en el campo de búsqueda para verlos todos.</translation>
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
            <numerusform>&amp;Reanudar %n grupo</numerusform>
            <numerusform>&amp;Reanudar %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n Group(s)</source>
        <translation>
            <numerusform>&amp;Detener %n grupo</numerusform>
            <numerusform>&amp;Detener %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the Rows</source>
        <translation>&amp;Copiar las filas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HelpWindow</name>
    <message>
        <source>Shiftlane Help</source>
        <translation>Ayuda de Shiftlane</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto del tema</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Ningún tema contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryModel</name>
    <message>
        <source>Open</source>
        <comment>a push</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a push</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>With failures</source>
        <comment>a push</comment>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Nothing applied</source>
        <comment>a push</comment>
        <translation>Nada aplicado</translation>
    </message>
    <message>
        <source>In part</source>
        <comment>a push</comment>
        <translation>En parte</translation>
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
            <numerusform>%n unidad de negocio</numerusform>
            <numerusform>%n unidades de negocio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>business units, weeks</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>pushed by choice</source>
        <translation>enviado por decisión</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>kept the service&apos;s shift</source>
        <translation>conservado el turno del servicio</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>conservado el turno planificado</translation>
    </message>
    <message>
        <source>kept both shifts</source>
        <translation>conservados ambos turnos</translation>
    </message>
    <message>
        <source>the change follows the person</source>
        <translation>el cambio sigue a la persona</translation>
    </message>
    <message>
        <source>the change follows the shift</source>
        <translation>el cambio sigue al turno</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>What</source>
        <comment>which business units and weeks a push was about</comment>
        <translation>Qué</translation>
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
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Settled by hand: conflicts, parked, excluded</source>
        <translation>Resuelto a mano: conflictos, apartados, excluidos</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be rolled back from here</source>
        <translation>De otra cuenta u otro servicio: no se puede revertir desde aquí</translation>
    </message>
    <message>
        <source>Published by this push</source>
        <translation>Publicado por este envío</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryPage</name>
    <message>
        <source>Past pushes</source>
        <translation>Envíos pasados</translation>
    </message>
    <message>
        <source>Agents of the push</source>
        <translation>Agentes del envío</translation>
    </message>
    <message>
        <source>Roll &amp;Back This Push…</source>
        <translation>Re&amp;vertir este envío…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Loads what was there before this push as a plan to check; nothing is written yet</source>
        <translation>Carga lo que había antes de este envío como plan por comprobar; aún no se escribe nada</translation>
    </message>
    <message>
        <source>No push yet</source>
        <translation>Aún no hay envíos</translation>
    </message>
    <message>
        <source>Every push that the journal keeps appears here, with what was decided.</source>
        <translation>Aquí aparece cada envío que guarda el diario, con lo que se decidió.</translation>
    </message>
    <message>
        <source>No push chosen</source>
        <translation>Ningún envío elegido</translation>
    </message>
    <message>
        <source>Choose one above to see its agents.</source>
        <translation>Elija uno arriba para ver sus agentes.</translation>
    </message>
    <message>
        <source>Reading the push…</source>
        <translation>Leyendo el envío…</translation>
    </message>
    <message>
        <source>Nothing was planned in this push</source>
        <translation>En este envío no había nada planificado</translation>
    </message>
    <message>
        <source>This push was of another account or service.</source>
        <translation>Este envío era de otra cuenta u otro servicio.</translation>
    </message>
    <message>
        <source>This push is not at its end; resume it first.</source>
        <translation>Este envío no ha terminado; reanúdelo primero.</translation>
    </message>
    <message>
        <source>Rolling back loads what was there before as a plan to check, like any other; nothing is written until you push it.</source>
        <translation>Revertir carga lo que había antes como un plan por comprobar, como cualquier otro; no se escribe nada hasta que usted lo envíe.</translation>
    </message>
    <message>
        <source>Nothing of this push was applied, so there is nothing to roll back.</source>
        <translation>No se aplicó nada de este envío, así que no hay nada que revertir.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::LegendRow</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show or hide this series</source>
        <translation>Mostrar u ocultar esta serie</translation>
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
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
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
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>What the console asks of the service and what it answers is listed here.</source>
        <translation>Aquí figura lo que la consola pide al servicio y lo que este responde.</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución de llamada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Media type shown</source>
        <translation>Tipo de medio mostrado</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::MonitorWindow</name>
    <message>
        <source>Shiftlane Monitor</source>
        <translation>Monitor de Shiftlane</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Qué se observa</translation>
    </message>
    <message>
        <source>Looking on: nothing can be sent from this window</source>
        <translation>Solo observa: desde esta ventana no se puede enviar nada</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close the Monitor</source>
        <translation>&amp;Cerrar el monitor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Wallboard on the &amp;Whole Screen</source>
        <translation>Panel mural a &amp;pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Tell Me When</source>
        <translation>Avi&amp;sarme cuando</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; pushes are not shown.</source>
        <translation>No se puede leer el diario %1; no se muestran los envíos.</translation>
    </message>
    <message>
        <source>Without live events: schedule writes are not announced until the connection is back.</source>
        <translation>Sin eventos en vivo: las escrituras de horarios no se anuncian hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>%1 – Shiftlane Monitor</source>
        <comment>connection</comment>
        <translation>%1 – Monitor de Shiftlane</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Sin enrutar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
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
        <translation>Intercambios de turnos abiertos</translation>
    </message>
    <message>
        <source>No open shift trades</source>
        <translation>No hay intercambios de turnos abiertos</translation>
    </message>
    <message>
        <source>Trades of the weeks shown appear here by themselves; they are read every few minutes and after a schedule changed.</source>
        <translation>Los intercambios de las semanas mostradas aparecen aquí por sí solos; se leen cada pocos minutos y cuando cambia un horario.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PaletteDesk</name>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>intercambio de turnos cambio permuta swap</translation>
    </message>
    <message>
        <source>Shift trade, %1</source>
        <comment>its state</comment>
        <translation>Intercambio de turnos, %1</translation>
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
        <translation>Dónde</translation>
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
        <translation>Devolver %1 a la ventana</translation>
    </message>
    <message>
        <source>Give %1 a Window of Its Own</source>
        <translation>Abrir %1 en una ventana propia</translation>
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
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>trade ended</source>
        <translation>interc. terminado</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>The trade expires, or the first changed shift starts, whichever comes first</source>
        <translation>El intercambio caduca o empieza el primer turno modificado, lo que ocurra antes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Whose push parked the agent</source>
        <translation>De quién es el envío que apartó al agente</translation>
    </message>
    <message>
        <source>not pushed</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>The plan that is loaded leaves this agent out</source>
        <translation>El plan cargado deja fuera a este agente</translation>
    </message>
    <message>
        <source>trade open</source>
        <translation>interc. abierto</translation>
    </message>
    <message>
        <source>Pushed by itself when the trade ends</source>
        <translation>Se envía solo cuando termina el intercambio</translation>
    </message>
    <message>
        <source>Offered when the trade ends</source>
        <translation>Se ofrece cuando termina el intercambio</translation>
    </message>
    <message>
        <source>Pushed by itself as soon as no other plan is open</source>
        <translation>Se envía solo en cuanto no haya otro plan abierto</translation>
    </message>
    <message>
        <source>Nothing holds the agent any more; push again</source>
        <translation>Ya nada retiene al agente; envíe de nuevo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>No trade is known that would end; push again when it suits</source>
        <translation>No se conoce ningún intercambio que fuera a terminar; envíe de nuevo cuando convenga</translation>
    </message>
    <message>
        <source>Past: the trade expired or the first changed shift began</source>
        <translation>Pasado: el intercambio caducó o empezó el primer turno modificado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parked by the push of %1, %2</source>
        <comment>planner, when</comment>
        <translation>Apartado por el envío de %1, %2</translation>
    </message>
    <message>
        <source>Of another account or service: it cannot be pushed from here</source>
        <translation>De otra cuenta u otro servicio: no se puede enviar desde aquí</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>intercambio de turnos cambio permuta swap</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Agentes apartados</translation>
    </message>
    <message>
        <source>Push Parked Agents A&amp;gain</source>
        <translation>En&amp;viar de nuevo a los agentes apartados</translation>
    </message>
    <message>
        <source>Pushes the chosen agents whose trade ended, or all of them; what others changed is merged</source>
        <translation>Envía a los agentes elegidos cuyo intercambio terminó, o a todos; lo que otros cambiaron se combina</translation>
    </message>
    <message>
        <source>Push Parked Agents After &amp;All</source>
        <translation>Enviar de &amp;todos modos a los agentes apartados</translation>
    </message>
    <message>
        <source>Push after all</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Takes the chosen agents back into this push</source>
        <translation>Vuelve a incluir a los agentes elegidos en este envío</translation>
    </message>
    <message>
        <source>%1: nothing is open</source>
        <comment>group</comment>
        <translation>%1: no hay nada abierto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, why it cannot be closed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Push %n again</source>
        <translation>
            <numerusform>Enviar %n de nuevo</numerusform>
            <numerusform>Enviar %n de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Push again</source>
        <translation>Enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedTeamPage</name>
    <message>
        <source>Parked agents</source>
        <translation>Agentes apartados</translation>
    </message>
    <message>
        <source>Nobody is parked</source>
        <translation>Nadie está apartado</translation>
    </message>
    <message>
        <source>Agents that a push on the team&apos;s journal left out until their trade ends are listed here.</source>
        <translation>Aquí figuran los agentes que un envío del diario del equipo omitió hasta que termine su intercambio.</translation>
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
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>kept the planned shift</source>
        <translation>conservado el turno planificado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>aún sin resultado</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceChart</name>
    <message>
        <source>Chart of queue performance</source>
        <translation>Gráfico del rendimiento de colas</translation>
    </message>
    <message>
        <source>Chart of queue performance, %1</source>
        <translation>Gráfico del rendimiento de colas, %1</translation>
    </message>
    <message>
        <source>Until %1: offered %2, answered %3, abandoned %4. Arrow keys read one interval.</source>
        <translation>Hasta %1: ofrecidas %2, respondidas %3, abandonadas %4. Las teclas de flecha leen un intervalo.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PerformanceTableModel</name>
    <message>
        <source>still counting</source>
        <translation>aún contando</translation>
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
        <translation>Ofrecidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Flow-out</source>
        <translation>Flujos de salida</translation>
    </message>
    <message>
        <source>Answered of offered</source>
        <translation>Resp./ofrecidas</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Average wait of the answered</source>
        <translation>Espera media de las respondidas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanDesk</name>
    <message>
        <source>Plans (*.csv *.json)</source>
        <translation>Planes (*.csv *.json)</translation>
    </message>
    <message>
        <source>Plans (*.csv)</source>
        <translation>Planes (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Load &amp;Recent</source>
        <translation>Cargar &amp;reciente</translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Cargar un plan</translation>
    </message>
    <message>
        <source>Export the weeks shown</source>
        <translation>Exportar las semanas mostradas</translation>
    </message>
    <message>
        <source>Write a sample plan</source>
        <translation>Escribir un plan de ejemplo</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Escribir una plantilla</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Choose the journal</source>
        <translation>Elegir el diario</translation>
    </message>
    <message>
        <source>Journals (*.sqlite)</source>
        <translation>Diarios (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanPreviewDialog</name>
    <message>
        <source>Load a plan</source>
        <translation>Cargar un plan</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not loadable</source>
        <translation>No cargable</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing of the file is loaded until they are corrected.</source>
        <translation>
            <numerusform>%n línea es incorrecta. No se carga nada del archivo hasta que se corrija.</numerusform>
            <numerusform>%n líneas son incorrectas. No se carga nada del archivo hasta que se corrijan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <comment>agents, schedule groups, changes</comment>
        <translation>%1 en %2: %3.</translation>
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
            <numerusform>%n grupo de horarios</numerusform>
            <numerusform>%n grupos de horarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Base known</source>
        <translation>Base conocida</translation>
    </message>
    <message>
        <source>The plan carries the snapshot it was made from, so your changes can be told from others&apos;.</source>
        <translation>El plan lleva la instantánea de la que partió, así que sus cambios se distinguen de los de otros.</translation>
    </message>
    <message>
        <source>Base unknown</source>
        <translation>Base desconocida</translation>
    </message>
    <message>
        <source>The file carries no snapshot. Check lists every difference for review; nothing is pushed until you accept that they are yours.</source>
        <translation>El archivo no lleva instantánea. Comprobar muestra cada diferencia para revisarla; no se envía nada hasta que acepte que son de usted.</translation>
    </message>
    <message>
        <source>Other weeks</source>
        <translation>Otras semanas</translation>
    </message>
    <message numerus="yes">
        <source>The weeks of %n schedule group(s) are not shown now.</source>
        <translation>
            <numerusform>Las semanas de %n grupo de horarios no se muestran ahora.</numerusform>
            <numerusform>Las semanas de %n grupos de horarios no se muestran ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>The plan changes nothing.</source>
        <translation>El plan no cambia nada.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <translation>Qué está mal en el plan</translation>
    </message>
    <message>
        <source>Schedule groups in the plan</source>
        <translation>Grupos de horarios del plan</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>Ca&amp;rgar</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>Elegir &amp;otro archivo…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PreviewGroupsModel</name>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Planned: + added, ~ changed, − removed</source>
        <translation>Planificado: + nuevo, ~ modificado, − eliminado</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>its week is not shown</source>
        <translation>su semana no se muestra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>se muestra</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PriceStrip</name>
    <message>
        <source>at worst %1 below required, %2</source>
        <comment>agents, time</comment>
        <translation>en el peor caso, %1 por debajo de lo necesario, %2</translation>
    </message>
    <message>
        <source>always at least %1 above required, closest %2</source>
        <comment>agents, time</comment>
        <translation>siempre al menos %1 por encima de lo necesario, mínimo %2</translation>
    </message>
    <message numerus="yes">
        <source>What leaving out %n agent(s) costs is not known: %1</source>
        <translation>
            <numerusform>No se sabe qué cuesta omitir %n agente: %1</numerusform>
            <numerusform>No se sabe qué cuesta omitir %n agentes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s) changes nothing on queue</source>
        <translation>
            <numerusform>Omitir %n agente no cambia nada en cola</numerusform>
            <numerusform>Omitir %n agentes no cambia nada en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): %1</source>
        <translation>
            <numerusform>Omitir %n agente: %1</numerusform>
            <numerusform>Omitir %n agentes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; service level about %2 % → %3 %, an estimate</source>
        <translation>%1; nivel de servicio de un %2&#xa0;% → %3&#xa0;%, estimado</translation>
    </message>
    <message>
        <source>Price of leaving agents out</source>
        <translation>Coste de omitir agentes</translation>
    </message>
    <message>
        <source>Show staff on queue by interval</source>
        <translation>Mostrar el personal en cola por intervalo</translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): counting what it costs…</source>
        <translation>
            <numerusform>Omitir %n agente: calculando el coste…</numerusform>
            <numerusform>Omitir %n agentes: calculando el coste…</numerusform>
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
        <translation>con omitidos</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushDesk</name>
    <message>
        <source>Retry what failed (%1)</source>
        <comment>agents</comment>
        <translation>Reintentar lo fallido (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Reintentar lo fallido</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushReviewDialog</name>
    <message numerus="yes">
        <source>waits: %n conflict(s)</source>
        <translation>
            <numerusform>espera: %n conflicto</numerusform>
            <numerusform>espera: %n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>is written</source>
        <translation>se escribe</translation>
    </message>
    <message>
        <source>nobody to write</source>
        <translation>nada que escribir</translation>
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
        <translation>Revisar el envío</translation>
    </message>
    <message>
        <source>%1 will be written in %2.</source>
        <comment>agents, writes</comment>
        <translation>Por escribir: %1 en %2.</translation>
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
            <numerusform>%n escritura, una por grupo de horarios</numerusform>
            <numerusform>%n escrituras, una por grupo de horarios</numerusform>
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
        <translation>Omitidos</translation>
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
            <numerusform>%n agente. Usted debe decidir; el grupo espera, con %1.</numerusform>
            <numerusform>%n agentes. Usted debe decidir; los grupos esperan, con %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that could be written</source>
        <translation>
            <numerusform>%n agente que se podría escribir</numerusform>
            <numerusform>%n agentes que se podrían escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>In this push</source>
        <translation>En este envío</translation>
    </message>
    <message>
        <source>Schedule groups in this push</source>
        <translation>Grupos de horarios de este envío</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>&amp;Publish the drafts that are written</source>
        <translation>&amp;Publicar los borradores que se escriban</translation>
    </message>
    <message>
        <source>All groups are published already and stay so; the agents who are written see their new shifts at once.</source>
        <translation>Todos los grupos ya están publicados y siguen así; los agentes afectados ven sus nuevos turnos de inmediato.</translation>
    </message>
    <message>
        <source>Push parked agents &amp;by themselves when their trade ends</source>
        <translation>Enviar a los apartados a&amp;utomáticamente cuando termine su intercambio</translation>
    </message>
    <message>
        <source>Otherwise they are offered on the Parked page</source>
        <translation>Si no, se ofrecen en la página Apartados</translation>
    </message>
    <message numerus="yes">
        <source>Push into the &amp;closed week(s)</source>
        <translation>
            <numerusform>Enviar en la semana &amp;cerrada</numerusform>
            <numerusform>Enviar en las semanas &amp;cerradas</numerusform>
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
        <translation>No se notifica a nadie: solo se escriben borradores.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are notified</source>
        <translation>
            <numerusform>Se notifica a %n agente</numerusform>
            <numerusform>Se notifica a %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n waves of at most 1,000, so that all of them are.</source>
        <comment>how many are notified</comment>
        <translation>
            <numerusform>%1, en %n tanda de 1000 como máximo, para que se avise a todos.</numerusform>
            <numerusform>%1, en %n tandas de 1000 como máximo, para que se avise a todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many are notified</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No advice about quiet hours yet: the journal knows no past push.</source>
        <translation>Aún no hay consejo sobre horas tranquilas: el diario no conoce ningún envío pasado.</translation>
    </message>
    <message>
        <source>This rests on %1; %2 met them in the hours around now.</source>
        <comment>pushes, conflicts</comment>
        <translation>Se basa en %1; %2 en las horas cercanas a la actual.</translation>
    </message>
    <message numerus="yes">
        <source>%n past push(es)</source>
        <translation>
            <numerusform>%n envío pasado</numerusform>
            <numerusform>%n envíos pasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Past pushes were no quieter at other hours.</source>
        <translation>Los envíos pasados no fueron más tranquilos a otras horas.</translation>
    </message>
    <message>
        <source>Quieter by experience: %1.</source>
        <comment>a stretch of time</comment>
        <translation>Más tranquilo, según la experiencia: %1.</translation>
    </message>
    <message>
        <source>Without it drafts stay drafts and published schedules stay published. Publishing cannot be undone.</source>
        <translation>Sin ello, los borradores siguen siendo borradores y los horarios publicados siguen publicados. Publicar no se puede deshacer.</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>how long</comment>
        <translation>Unos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), inside both budgets of the service; conflicts take longer.</source>
        <translation>
            <numerusform>%n solicitud, dentro de ambos cupos del servicio; los conflictos tardan más.</numerusform>
            <numerusform>%n solicitudes, dentro de ambos cupos del servicio; los conflictos tardan más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>Trading frozen</source>
        <translation>Intercambios congelados</translation>
    </message>
    <message>
        <source>In %1; restored when the push ends.</source>
        <comment>units</comment>
        <translation>En %1; se restauran al terminar el envío.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesModel</name>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n limitada por el cupo</numerusform>
            <numerusform>%n limitadas por el cupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n reintentada</numerusform>
            <numerusform>%n reintentadas</numerusform>
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
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>With an outcome so far, of those planned</source>
        <translation>Con resultado hasta ahora, de los planificados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Of the whole push, by its pace so far; empty while that says nothing</source>
        <translation>De todo el envío, según su ritmo hasta ahora; vacío mientras no sea indicativo</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Writes that did not go through at once, and why a group was stopped or postponed</source>
        <translation>Escrituras que no pasaron a la primera y por qué se detuvo o aplazó un grupo</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En manos de</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Qué consola lo ejecuta ahora</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>agents settled, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
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
        <translation>Envíos de todos los planificadores</translation>
    </message>
    <message>
        <source>The team&apos;s journal cannot be read</source>
        <translation>No se puede leer el diario del equipo</translation>
    </message>
    <message>
        <source>Nobody pushed yet</source>
        <translation>Nadie ha enviado aún</translation>
    </message>
    <message>
        <source>What planners push over the shared journal appears here by itself.</source>
        <translation>Lo que los planificadores envían con el diario compartido aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>No journal of the team</source>
        <translation>Sin diario del equipo</translation>
    </message>
    <message>
        <source>Start the monitor with --journal postgresql://… to see the pushes of all planners. Schedule writes, trades and queues are shown without it.</source>
        <translation>Inicie el monitor con --journal postgresql://… para ver los envíos de todos los planificadores. Las escrituras de horarios, los intercambios y las colas se muestran sin él.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueueChooser</name>
    <message>
        <source>Queue shown</source>
        <translation>Cola mostrada</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Unidades de negocio</translation>
    </message>
    <message>
        <source>Planning groups</source>
        <translation>Grupos de planificación</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::QueuePerformancePanel</name>
    <message>
        <source>Queue performance</source>
        <translation>Rendimiento de colas</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Show all there is again (0)</source>
        <translation>Volver a mostrar todo (0)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Las mismas cifras en una tabla</translation>
    </message>
    <message>
        <source>Figures of queue performance</source>
        <translation>Cifras del rendimiento de colas</translation>
    </message>
    <message>
        <source>Copy or save the figures</source>
        <translation>Copiar o guardar las cifras</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Guardar tabla como CSV…</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Guardar imagen como PNG…</translation>
    </message>
    <message>
        <source>What can be said about the push and the queues</source>
        <translation>Lo que se puede decir del envío y las colas</translation>
    </message>
    <message>
        <source>Offered, answered and abandoned conversations appear here once a service is connected.</source>
        <translation>Las conversaciones ofrecidas, respondidas y abandonadas aparecen aquí en cuanto hay un servicio conectado.</translation>
    </message>
    <message>
        <source>The figures could not be read.
%1</source>
        <translation>No se pudieron leer las cifras.
%1</translation>
    </message>
    <message>
        <source>No conversations counted today for %1.</source>
        <translation>Hoy no se han contado conversaciones para %1.</translation>
    </message>
    <message>
        <source>These figures may be old, the last reading failed: %1</source>
        <translation>Estas cifras pueden ser antiguas, la última lectura falló: %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Keep the figures as they are until you go on</source>
        <translation>Mantiene las cifras como están hasta que usted continúe</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Held: figures of %1.</source>
        <translation>Retenido: cifras de las %1.</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Guardar imagen como SVG…</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>¿Cómo se calcula?</translation>
    </message>
    <message>
        <source>Shows who it is</source>
        <translation>Muestra quiénes son</translation>
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
        <translation>Primero</translation>
    </message>
    <message>
        <source>The beginning of the record</source>
        <translation>El principio del registro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shows one step after the other</source>
        <translation>Muestra un paso tras otro</translation>
    </message>
    <message>
        <source>Close Record</source>
        <translation>Cerrar registro</translation>
    </message>
    <message>
        <source>Shows the service again</source>
        <translation>Vuelve a mostrar el servicio</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Registro de vuelo</translation>
    </message>
    <message>
        <source>Step of the flight record</source>
        <translation>Paso del registro de vuelo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Flight record: %1, pushed by %2</source>
        <comment>plan, planner</comment>
        <translation>Registro de vuelo: %1, enviado por %2</translation>
    </message>
    <message>
        <source>%1 (names masked)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (nombres ocultos)</translation>
    </message>
    <message>
        <source>%1
Fingerprint %2</source>
        <translation>%1
Huella digital %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step, steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (ends early)</source>
        <comment>title of a flight record</comment>
        <translation>%1 (termina antes de tiempo)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Marcar o desmarcar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Choose what this push does with an agent</source>
        <translation>Elegir qué hace este envío con un agente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Copiar las filas seleccionadas como tabla</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::StatusRow</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected, without live events</source>
        <translation>Conectado, sin eventos en directo</translation>
    </message>
    <message>
        <source>Budget %1 / %2 per minute</source>
        <translation>Cupo %1 / %2 por minuto</translation>
    </message>
    <message>
        <source>Trade jobs %1 / %2</source>
        <translation>Tareas de intercambio %1 / %2</translation>
    </message>
    <message>
        <source>%1 writing · %2 merging · %3 waiting</source>
        <translation>%1 escribiendo · %2 combinando · %3 en espera</translation>
    </message>
    <message>
        <source>Oldest operation %1</source>
        <translation>Operación más antigua %1</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Quedan unos %1</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Diario: %1</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TableDesk</name>
    <message>
        <source>Save the table as PDF</source>
        <translation>Guardar la tabla como PDF</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>La impresora no aceptó nada.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TablePane</name>
    <message>
        <source>Nothing here matches “%1”</source>
        <translation>Nada de aquí coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Press Escape in the search field to see all %n row(s).</source>
        <translation>
            <numerusform>Pulse Escape en el campo de búsqueda para ver la fila (%n).</numerusform>
            <numerusform>Pulse Escape en el campo de búsqueda para ver las %n filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamModel</name>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de horarios</translation>
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
        <translation>Con resultado hasta ahora, de los planificados</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock</source>
        <translation>Según el reloj de este equipo</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Which console carries it out now</source>
        <translation>Qué consola lo ejecuta ahora</translation>
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
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
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
        <translation>Envíos de los compañeros</translation>
    </message>
    <message>
        <source>No push of a colleague</source>
        <translation>Ningún envío de un compañero</translation>
    </message>
    <message>
        <source>What other planners push over the shared journal appears here by itself.</source>
        <translation>Lo que otros planificadores envían con el diario compartido aparece aquí solo.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TopBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Agents, trades, swaps, groups</source>
        <translation>Agentes, intercambios, grupos</translation>
    </message>
    <message>
        <source>Find agents, trades and groups</source>
        <translation>Buscar agentes, intercambios y grupos</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Elegir una conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No weeks loaded</source>
        <translation>Ninguna semana cargada</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesModel</name>
    <message>
        <source>Trade</source>
        <translation>Intercambio</translation>
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
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Infracciones</translation>
    </message>
    <message>
        <source>Rules that the trade breaks, by the service&apos;s evaluation</source>
        <translation>Reglas que infringe el intercambio, según la evaluación del servicio</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agent, shift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The trade crosses two weeks; both schedules change</source>
        <translation>El intercambio abarca dos semanas; cambian ambos horarios</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas de %1</translation>
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
        <translation>%1 (%2), debe revisarlo una persona</translation>
    </message>
    <message>
        <source>Answer not seen</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>A decision was sent before, and its answer was not seen. It is not sent again: read again to see what became of the trade.</source>
        <translation>Ya se envió una decisión y no se vio la respuesta. No se envía otra vez: lea de nuevo para ver qué fue del intercambio.</translation>
    </message>
    <message>
        <source>The service refused the decision: %1</source>
        <translation>El servicio rechazó la decisión: %1</translation>
    </message>
    <message>
        <source>would void it</source>
        <translation>lo anularía</translation>
    </message>
    <message>
        <source>The plan changes a shift of this trade; after the push the trade cannot go through.</source>
        <translation>El plan cambia un turno de este intercambio; tras el envío, el intercambio ya no puede realizarse.</translation>
    </message>
    <message>
        <source>An agent of the trade has planned changes; writes are refused while the trade is matched.</source>
        <translation>Un agente del intercambio tiene cambios planificados; las escrituras se rechazan mientras el intercambio está acordado.</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <comment>agent</comment>
        <translation>%1 ofrece</translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <comment>two agents</comment>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>shift trade swap</source>
        <comment>what a trade is found by</comment>
        <translation>intercambio de turnos cambio permuta swap</translation>
    </message>
    <message>
        <source>What the planned changes do to the trade, and what a rule proposes</source>
        <translation>Qué hacen los cambios planificados con el intercambio, y qué propone una regla</translation>
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
        <translation>semanas %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>violations</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>touches it</source>
        <comment>this push, the agents of a trade</comment>
        <translation>lo toca</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>breaks no rule</source>
        <translation>no infringe ninguna regla</translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nada que revisar</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>fuera de este plan</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>this push would void it</source>
        <translation>este envío lo anularía</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <comment>proposal, why</comment>
        <translation>Aprobar: %1</translation>
    </message>
    <message>
        <source>Deny: %1</source>
        <comment>proposal, why</comment>
        <translation>Denegar: %1</translation>
    </message>
    <message>
        <source>offers</source>
        <comment>agent above, who offers a shift</comment>
        <translation>ofrece</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesPage</name>
    <message>
        <source>Shift trades</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Sent when pressed; it cannot be taken back</source>
        <translation>Se envía al pulsar; no se puede revocar</translation>
    </message>
    <message>
        <source>&amp;Approve Trades</source>
        <translation>&amp;Aprobar intercambios</translation>
    </message>
    <message>
        <source>&amp;Deny Trades</source>
        <translation>De&amp;negar intercambios</translation>
    </message>
    <message>
        <source>Park &amp;Both Agents</source>
        <translation>Apartar a am&amp;bos agentes</translation>
    </message>
    <message>
        <source>Leaves both agents out now and brings them back when the trade ends</source>
        <translation>Deja fuera por ahora a ambos agentes y los recupera cuando termina el intercambio</translation>
    </message>
    <message>
        <source>Exclude Both A&amp;gents</source>
        <translation>Excluir a ambos a&amp;gentes</translation>
    </message>
    <message>
        <source>Leaves both agents out of this push</source>
        <translation>Deja a ambos agentes fuera de este envío</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Aprobar %n</numerusform>
            <numerusform>Aprobar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message numerus="yes">
        <source>Deny %n</source>
        <translation>
            <numerusform>Denegar %n</numerusform>
            <numerusform>Denegar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Sent when you press Approve or Deny; it cannot be taken back</source>
        <translation>Se envía al pulsar Aprobar o Denegar; no se puede revocar</translation>
    </message>
    <message>
        <source>Park both</source>
        <comment>agents of a trade</comment>
        <translation>Apartar a ambos</translation>
    </message>
    <message>
        <source>Exclude both</source>
        <comment>agents of a trade</comment>
        <translation>Excluir a ambos</translation>
    </message>
    <message>
        <source>&amp;Retry Failed Decisions</source>
        <translation>Re&amp;intentar decisiones fallidas</translation>
    </message>
    <message>
        <source>Sends again only the decisions that the service refused</source>
        <translation>Envía de nuevo solo las decisiones que el servicio rechazó</translation>
    </message>
    <message>
        <source>Propose: Approve Matched Trades That Break No Rule</source>
        <translation>Proponer: aprobar los acordados que no infringen ninguna regla</translation>
    </message>
    <message>
        <source>Checks the matched trades without any violation; nothing is sent until you press Approve</source>
        <translation>Marca los intercambios acordados sin ninguna infracción; no se envía nada hasta que pulse Aprobar</translation>
    </message>
    <message>
        <source>Propose: the Same, Only Agents without Planned Changes</source>
        <translation>Proponer: lo mismo, solo agentes sin cambios planificados</translation>
    </message>
    <message>
        <source>As above, but leaves trades out that touch this plan</source>
        <translation>Como arriba, pero omite los intercambios que tocan este plan</translation>
    </message>
    <message>
        <source>Propose: Deny Matched Trades That Break a Rule</source>
        <translation>Proponer: denegar los acordados que infringen una regla</translation>
    </message>
    <message>
        <source>Checks the matched trades with a violation that forbids them; nothing is sent until you press Deny</source>
        <translation>Marca los intercambios acordados con una infracción que los impide; no se envía nada hasta que pulse Denegar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Rules that check trades for you and say why; nothing is sent</source>
        <translation>Reglas que marcan intercambios por usted y dicen por qué; no se envía nada</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed (%n)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>Reintentar (%n)</numerusform>
            <numerusform>Reintentar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule proposes nothing here: no matched trade fits it</source>
        <translation>La regla no propone nada aquí: ningún intercambio acordado la cumple</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: approve %n trade(s); the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</source>
        <translation>
            <numerusform>Propuesta: aprobar %n intercambio; la fila dice por qué. No se envía nada hasta que pulse Aprobar, y no se puede revocar.</numerusform>
            <numerusform>Propuesta: aprobar %n intercambios; las filas dicen por qué. No se envía nada hasta que pulse Aprobar, y no se puede revocar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: deny %n trade(s); the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</source>
        <translation>
            <numerusform>Propuesta: denegar %n intercambio; la fila dice por qué. No se envía nada hasta que pulse Denegar, y no se puede revocar.</numerusform>
            <numerusform>Propuesta: denegar %n intercambios; las filas dicen por qué. No se envía nada hasta que pulse Denegar, y no se puede revocar.</numerusform>
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
            <numerusform>excluir %n agente</numerusform>
            <numerusform>excluir %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>apartar %n agente</numerusform>
            <numerusform>apartar %n agentes</numerusform>
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
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>decidir %n conflicto</numerusform>
            <numerusform>decidir %n conflictos</numerusform>
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
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>By the plan, now; as scheduled where it says nothing</source>
        <translation>Según el plan, ahora; según el horario donde el plan no dice nada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>En el horario</translation>
    </message>
    <message>
        <source>On the service, now</source>
        <translation>En el servicio, ahora</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Enrutado</translation>
    </message>
    <message>
        <source>What the agent really does, now</source>
        <translation>Lo que el agente hace realmente, ahora</translation>
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
        <translation>Desde entonces se perdieron conversaciones</translation>
    </message>
    <message>
        <source>This push</source>
        <translation>Este envío</translation>
    </message>
    <message>
        <source>not in this push</source>
        <translation>no está en este envío</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock, how long</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
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
        <translation>%1 desde %2: %3 previstas, %4 ofrecidas, %5 gestionadas</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between planning groups</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Unrouted agents</source>
        <translation>Agentes sin enrutar</translation>
    </message>
    <message>
        <source>Show A&amp;gent</source>
        <translation>Mostrar a&amp;gente</translation>
    </message>
    <message>
        <source>Goes to the chosen agent in the agent&apos;s own schedule group</source>
        <translation>Va al agente elegido en su propio grupo de horarios</translation>
    </message>
    <message>
        <source>Not every management unit could be asked: %1</source>
        <translation>No se pudo consultar a todas las unidades de gestión: %1</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>Connect to a service; who should be taking conversations now and is not appears here.</source>
        <translation>Conéctese a un servicio; aquí aparece quien debería atender conversaciones ahora y no lo hace.</translation>
    </message>
    <message>
        <source>The weeks shown do not hold the present moment</source>
        <translation>Las semanas mostradas no incluyen el momento actual</translation>
    </message>
    <message>
        <source>Go to this week to see who should be taking conversations now.</source>
        <translation>Vaya a esta semana para ver quién debería atender conversaciones ahora.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>What agents do is read unit by unit.</source>
        <translation>Lo que hacen los agentes se lee unidad por unidad.</translation>
    </message>
    <message>
        <source>What agents do could not be read</source>
        <translation>No se pudo leer lo que hacen los agentes</translation>
    </message>
    <message>
        <source>It is asked again by itself. The account needs the permission to view real-time adherence.</source>
        <translation>Se vuelve a consultar automáticamente. La cuenta necesita el permiso para ver el cumplimiento en tiempo real.</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>No falta nadie</translation>
    </message>
    <message>
        <source>Whoever should be taking conversations and is not appears here by itself.</source>
        <translation>Quien debería atender conversaciones y no lo hace aparece aquí por sí solo.</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WallboardPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
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
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Tables of the chosen group</source>
        <translation>Tablas del grupo elegido</translation>
    </message>
    <message>
        <source>Unrouted</source>
        <translation>Sin enrutar</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesModel</name>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>business unit, week</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a week that is not shown</source>
        <comment>business unit</comment>
        <translation>%1, una semana que no se muestra</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In the business unit&apos;s zone</source>
        <translation>En la zona horaria de la unidad de negocio</translation>
    </message>
    <message>
        <source>Schedule group</source>
        <translation>Grupo de horarios</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>The version that the write made</source>
        <translation>La versión que creó la escritura</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, city of the zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (this console)</source>
        <comment>who</comment>
        <translation>%1 (esta consola)</translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WritesPage</name>
    <message>
        <source>Schedule writes</source>
        <translation>Escrituras de horarios</translation>
    </message>
    <message>
        <source>No schedule was written yet</source>
        <translation>Aún no se ha escrito ningún horario</translation>
    </message>
    <message>
        <source>Every write from now on appears here by itself, whoever makes it and whatever tool it comes from.</source>
        <translation>Cada escritura desde ahora aparece aquí por sí sola, la haga quien la haga y venga de la herramienta que venga.</translation>
    </message>
</context>
</TS>
