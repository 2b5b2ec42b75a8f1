# What each code of a refusal means, and what to do next.
# Unofficial translation of en/errors.ftl; the English phrase says what is meant.
#
# `hotline explain CODE`, the client and the reference page print these. The sentences are read by somebody at three in
# the morning: short, and ending in what to do. Each is one line and takes no argument. What stands between backquotes is
# typed as it is, in every language; so are option names, file names, types and words in capitals that a screen shows in
# another place (STALE, RECORD NEEDED, NOT SEEN: as mark-* and state-* say them in the same language).
#
#     error-CODE-meaning    what was found; one sentence, two at the most
#     error-CODE-remedy     what to do now


## Bytes

# Not told to the sender, who hears only that it was unreadable.
error-not_canonical-meaning = Los bytes no están en la única forma canónica.
error-not_canonical-remedy = Pida de nuevo el mensaje al centro remitente; si se repite, el programa de ese centro escribe otro formato.
# Not told to the sender, who hears only that it was unreadable.
error-too_large-meaning = Los bytes son más largos de lo que admite esta clase de elemento.
error-too_large-remedy = Envíe menos texto, o envíe la parte larga como anexo.
# Not told to the sender, who hears only that it was unreadable.
error-schema-meaning = Un campo falta, es desconocido o es de la clase equivocada.
error-schema-remedy = Compare el campo nombrado con `hotline schema` para este tipo y versión.

## Keys and signatures

# Not told to the sender, who hears only that it was unreadable.
error-bad_key-meaning = La clave pública no es una clave sólida (orden bajo, fuera de la curva o de otra longitud).
error-bad_key-remedy = No la inscriba. Pida de viva voz a su titular una clave recién creada.
# Not told to the sender, who hears only that it was unreadable.
error-bad_signature-meaning = La firma no corresponde a estos bytes ni a esta clave.
error-bad_signature-remedy = No se fíe de nada de su contenido. Si dice venir de un centro conocido, llame a ese centro de viva voz.
# Not told to the sender, who hears only that it was unreadable.
error-unknown_key-meaning = Firmado con una clave que ninguna ficha vigente incluye para quien firma.
error-unknown_key-remedy = Obtenga la declaración más reciente de quien firma (`hotline roster import`); si no figura en ella, llame a la oficina de registro de quien firma.
# The sender is told this code.
error-key_revoked-meaning = La parte retiró la clave antes de que esto se firmara.
error-key_revoked-remedy = No actúe en consecuencia. Llame de viva voz al contacto de la parte y comunique el uso de una clave revocada.
# The sender is told this code.
error-key_locked-meaning = El archivo de la clave no se abre con esta frase de contraseña.
error-key_locked-remedy = Escriba de nuevo la frase de contraseña; tras tres fallos use su segunda clave o llame a su oficina de registro.
# The sender is told this code.
error-key_exposed-meaning = Otras personas pueden leer el archivo de la clave en esta máquina.
error-key_exposed-remedy = Ejecute la orden que aquí se nombra; si alguien más pudo leerlo, haga que la oficina de registro sustituya la clave.

## Sealing

# Not told to the sender, who hears only that it was unreadable.
error-unreadable-meaning = El elemento sellado no se pudo abrir, o lo que había dentro no es auténtico.
error-unreadable-remedy = El programa del centro remitente lo sella otra vez por sí solo; si ocurre dos veces, una alarma lo dice en ambos lados.
# The sender is told this code.
error-key_gone-meaning = El elemento se selló para una clave que ya se ha destruido.
error-key_gone-remedy = No hay nada que hacer: se devuelve el boletín vigente y el centro remitente sella de nuevo.

## Addressing

# Not told to the sender, who hears only that it was unreadable.
error-wrong_mode-meaning = Hecho en un modo (real, simulacro o prueba) distinto del de este nodo.
error-wrong_mode-remedy = Nada pasa de un modo a otro. Use el cliente y la clave del modo que desea.
# Not told to the sender, who hears only that it was unreadable.
error-not_pinned-meaning = La parte de ese centro no está fijada aquí con las firmas de dos oficiales de nuestro centro.
error-not_pinned-remedy = Compare las huellas con esa parte por otra vía y ejecute después `hotline party introduce`.
# Not told to the sender, who hears only that it was unreadable.
error-not_for_us-meaning = La expedición va dirigida a otro centro.
error-not_for_us-remedy = Alguien transmitió lo que no era para nosotros. Dígaselo de viva voz al centro remitente.
# The sender is told this code.
error-unknown_centre-meaning = Ninguna parte fijada tiene un centro con este nombre.
error-unknown_centre-remedy = Compruebe la grafía con `hotline roster show`; si la parte es nueva, introdúzcala antes.

## Roster

# Not told to the sender, who hears only that it was unreadable.
error-record_rolled_back-meaning = Una ficha es más antigua que la que ya tenemos.
error-record_rolled_back-remedy = Conserve la nuestra. Si la otra parte insiste, llame a la oficina de registro de esa parte: alguien muestra a esa parte una ficha antigua.
# Not told to the sender, who hears only that it was unreadable.
error-record_forked-meaning = Dos fichas diferentes llevan la misma versión.
error-record_forked-remedy = Ambas se conservan como comprobante. Llame de viva voz a la oficina de registro de la parte antes de fiarse de ninguna.
# Not told to the sender, who hears only that it was unreadable.
error-record_jumped-meaning = La versión de una ficha salta en más de 1000.
error-record_jumped-remedy = Pregunte el motivo a la oficina de registro de la parte; importe la cadena intermedia.
# The sender is told this code.
error-record_expired-meaning = La ficha ha pasado su fecha de caducidad.
error-record_expired-remedy = Las claves conocidas siguen verificándose y se marcan SIN ACTUALIZAR. Pida a la parte su ficha más reciente.
# The sender is told this code.
error-record_needed-meaning = Se firmó según una ficha que no tenemos.
error-record_needed-remedy = Alarma FALTA UNA FICHA: importe la declaración más reciente del centro remitente (`hotline roster import`).

error-roster_stale-meaning = La declaración o la raíz del centro destinatario ha caducado: puede estar revocada una clave de ese centro y no lo sabríamos.
error-roster_stale-remedy = Pida a ese centro su declaración más reciente e impórtela (`hotline roster import`). FLASH e INMEDIATO pueden salir ahora si una persona oficial confirma el centro por su nombre (`--over-stale CENTRE`).
# Not told to the sender, who hears only that it was unreadable.
error-below_threshold-meaning = Hay menos firmas válidas que las que exige el umbral de la ficha.
error-below_threshold-remedy = Reúna las firmas que faltan con `hotline party sign`.
# The sender is told this code.
error-statement_rolled_back-meaning = La expedición nombra una declaración anterior a la que esta línea ya ha usado.
error-statement_rolled_back-remedy = Llame al centro remitente: quizá funcione con una copia de seguridad antigua.
# The sender is told this code.
error-pin_needs_two-meaning = Una fijación solo cuenta con las firmas de dos oficiales de nuestro centro.
error-pin_needs_two-remedy = Otra persona oficial ejecuta la misma orden `hotline party introduce` con su propia clave.
# Not told to the sender, who hears only that it was unreadable.
error-centre_taken-meaning = Otra parte tiene ya aquí un centro con este nombre.
error-centre_taken-remedy = Una de las dos debe elegir otro nombre antes de poder introducirse.
# Not told to the sender, who hears only that it was unreadable.
error-name_alike-meaning = Un nombre que figura ahí se parece al de una parte o un centro de que aquí nos fiamos, y es otro.
error-name_alike-remedy = Compare los dos letra por letra y llame, de viva voz, a quien usted conoce. Si en ambos casos hay buena fe, uno elige otro nombre: un centro, en una declaración nueva; una parte, en una raíz nueva.

## Lines

# The sender is told this code.
error-line_forked-meaning = Existen dos historiales firmados diferentes de una misma línea.
error-line_forked-remedy = Ambos se conservan como comprobante. Deje de basarse en el registro de ese centro y llámelo de viva voz.
# The sender is told this code.
error-number_reused-meaning = Un número de línea se usó para dos expediciones diferentes.
error-number_reused-remedy = Ambas se conservan como comprobante. El centro remitente debe abrir una época nueva.
# The sender is told this code.
error-released_twice-meaning = El mismo mensaje se expidió dos veces en una misma época.
error-released_twice-remedy = La segunda expedición se rechaza; la primera se mantiene.
# The sender is told this code.
error-epoch_closed-meaning = La expedición pertenece a una época que su centro remitente ha cerrado.
error-epoch_closed-remedy = Se guarda y se muestra con ÉPOCA ANTERIOR; el centro remitente expide de nuevo lo que aún importe.
# Not told to the sender, who hears only that it was unreadable.
error-epoch_unknown-meaning = La expedición nombra una época de la que no llegó ninguna ficha.
error-epoch_unknown-remedy = El nodo del centro remitente envía antes la ficha de su época; si esto persiste, llame al centro remitente.
# The sender is told this code.
error-rolled_back-meaning = Este nodo retrocedió: se restauró, o nuestra propia firma, que conserva otro centro, va por delante de nuestro registro. No expide nada.
error-rolled_back-remedy = Dos oficiales abren una época nueva: `hotline epoch show`, después `hotline epoch open` en un puesto y otra vez en otro. Hasta entonces llame a los centros de viva voz.

error-epoch_too_early-meaning = Aún no se puede abrir la época nueva.
error-epoch_too_early-remedy = `hotline epoch show` dice quién no ha contestado, y cuánto tiempo se lleva llamando a la otra persona oficial. Otra persona oficial puede firmar de inmediato.
# The sender is told this code.
error-id_reused-meaning = El identificador se usó ya para otro texto.
error-id_reused-remedy = Haga un borrador nuevo; un identificador no se usa nunca de nuevo para otras palabras.

## Officers

# The sender is told this code.
error-officer_signature-meaning = Una firma de oficial no corresponde a este texto.
error-officer_signature-remedy = El centro remitente expidió algo que su oficial no firmó. Llámelo de viva voz.
# The sender is told this code.
error-officer_unknown-meaning = La firma es de oficial que no figura en la lista del centro remitente.
error-officer_unknown-remedy = Pida al centro remitente su declaración más reciente, o haga que la oficina de registro añada a quien firmó.
# The sender is told this code.
error-officers_missing-meaning = Esto exige las firmas de dos oficiales y lleva solo una.
error-officers_missing-remedy = La segunda firma lo expide: `hotline release`, o F3 en el segundo puesto.
# The sender is told this code.
error-same_officer-meaning = La primera firma y la segunda son de la misma persona.
error-same_officer-remedy = Debe expedirlo otra persona oficial, en otra función, con su propia clave.
# The sender is told this code.
error-capacity-meaning = El conjunto de calidades en que se firmó no es ninguno de los que admite este tipo.
error-capacity-remedy = Vea en `hotline schema TYPE` quién puede firmarlo; firme de nuevo en la calidad debida.
# The sender is told this code.
error-second_too_late-meaning = La segunda firma se puso más de 30 minutos antes de la expedición.
error-second_too_late-remedy = Se pone de nuevo la segunda firma; la expedición sigue de inmediato.
# The sender is told this code.
error-not_your_seat-meaning = La firma no es la de quien inició sesión en este puesto.
error-not_your_seat-remedy = Cada oficial inicia sesión con su propia clave y firma solo allí.
# The sender is told this code.
error-speaks_for-meaning = El mensaje habla por más de lo que el directorio permite a este centro.
error-speaks_for-remedy = Baje `speaks_for`, o haga que la oficina de registro suba el nivel del centro.

## Messages

# The sender is told this code.
error-draft_wrong-meaning = El borrador tiene campos que faltan o son erróneos.
error-draft_wrong-remedy = Corrija cada campo indicado; nada se ha firmado ni enviado.
# The sender is told this code.
error-form_unknown-meaning = Este programa no puede leer este tipo o esta versión.
error-form_unknown-remedy = El encabezamiento se verifica y se muestra. Llame al centro remitente; actualice este programa.
# The sender is told this code.
error-precedence_too_high-meaning = La precedencia supera la que este tipo permite con tanta antelación a su decisión.
error-precedence_too_high-remedy = Baje la precedencia, o dé un motivo (`precedence_reason`), que viaja con el mensaje.
# The sender is told this code.
error-relation_unknown-meaning = Se refiere a un mensaje que no está en esta línea.
error-relation_unknown-remedy = Compruebe los cinco dígitos y el grupo fecha-hora del mensaje al que se refiere.
# The sender is told this code.
error-relation_wrong-meaning = Este tipo no puede tener esta relación con ese mensaje.
error-relation_wrong-remedy = Vea en `hotline schema TYPE` las relaciones que admite.
# The sender is told this code.
error-case_wrong-meaning = El caso no concuerda con el mensaje al que se refiere.
error-case_wrong-remedy = Omita el caso en el borrador: se toma del mensaje al que se refiere.
# The sender is told this code.
error-charter_unknown-meaning = Nombra una carta que no hemos aceptado.
error-charter_unknown-remedy = Envíelo por el canal directo, o acepte antes la carta.
# The sender is told this code.
error-type_not_opened-meaning = No abierto en este canal.
error-type_not_opened-remedy = Use un tipo que el canal haya abierto, o llame al centro de viva voz.
# The sender is told this code.
error-label_blocks-meaning = La etiqueta no permite que este centro destinatario lo lea.
error-label_blocks-remedy = Cambie la etiqueta o quite ese centro destinatario; nada se ha firmado.

## Channels and parties

# The sender is told this code.
error-channel_suspended-meaning = Un miembro ha suspendido el canal.
error-channel_suspended-remedy = Espere a que se reanude, o llame al centro de viva voz. Pasan los avisos de peligro para una tripulación, las cartas y los de procedimiento.
# The sender is told this code.
error-channel_ended-meaning = El canal ha terminado: su carta se retiró o se sustituyó, o quedan muy pocos miembros.
error-channel_ended-remedy = Envíelo por el canal directo, o por el canal de la carta que la sustituyó.
# The sender is told this code.
error-not_a_member-meaning = El centro remitente o un centro destinatario no es miembro de este canal.
error-not_a_member-remedy = Vea los miembros con `hotline charter show`; envíelo solo a miembros.
# The sender is told this code.
error-member_missing-meaning = Lo que modifica un canal se dirige a todos los demás miembros, y falta uno.
error-member_missing-remedy = Ponga a todos los demás miembros en `to`, y fírmelo de nuevo.
# The sender is told this code.
error-type_closed-meaning = Este centro no puede firmar esto: su declaración no incluye el tipo, o su Estado no lo ha abierto.
error-type_closed-remedy = Pida a la oficina de registro que incluya el tipo; si un Estado autoriza a la parte, ese Estado lo abre en su declaración.
# The sender is told this code.
error-drill_text-meaning = La parte del simulacro falta en modo de simulacro, o figura fuera de él; o un texto de un simulacro niega que lo sea.
error-drill_text-remedy = Redáctelo en el nodo del modo que desea; redacte el texto de un simulacro de modo que no diga que es real.

## Attachments

# The sender is told this code.
error-attachment_wrong-meaning = Una parte de un anexo, o todo él, no es lo que nombra su mensaje. Se ha desechado.
error-attachment_wrong-remedy = El mensaje en sí es bueno. Pida a su centro remitente que anexe de nuevo el archivo, en el mismo caso.
# The sender is told this code.
error-attachment_missing-meaning = El contenido de un anexo no está aquí, o no está completo.
error-attachment_missing-remedy = Antes de enviar, anexe de nuevo el archivo. En un mensaje recibido: se obtiene por sí solo mientras funciona el enlace; `hotline attachment list` dice cuánto ha llegado.
# The sender is told this code.
error-attachment_type-meaning = No se cursan archivos de este tipo de medio.
error-attachment_type-remedy = Envíelo como texto simple, CSV, JSON, XML, PDF, PNG o JPEG; ningún archivo comprimido, ningún programa, nada que contenga secuencias de órdenes.
# The sender is told this code.
error-attachment_quota-meaning = De este centro han llegado más anexos de los que los ajustes del nodo permiten en un día, o en total.
error-attachment_quota-remedy = Se obtiene por sí solo cuando ha pasado un día; o suba `attachment_day_bytes` o `attachment_total_bytes` en node.toml y reinicie el nodo.
# The sender is told this code.
error-attachment_key-meaning = Se dio una misma clave a dos contenidos diferentes, lo que permitiría leer uno a partir del otro.
error-attachment_key-remedy = Anexe de nuevo el archivo: cada anexo recibe por sí solo una clave nueva.

## Sessions

# Not told to the sender, who hears only that it was unreadable.
error-hello_refused-meaning = El otro extremo no demostró quién es.
error-hello_refused-remedy = Compruebe dirección, fijación y modo; compare las huellas de viva voz antes de volver a intentarlo.
# Not told to the sender, who hears only that it was unreadable.
error-frame_refused-meaning = Llegó una trama que no corresponde ahí.
error-frame_refused-remedy = El enlace se cierra y se llama de nuevo; si se repite, el otro lado usa otro programa.
# Not told to the sender, who hears only that it was unreadable.
error-too_slow-meaning = El otro extremo no terminó a tiempo su presentación.
error-too_slow-remedy = El enlace se llama de nuevo por sí solo.

## Programs

# Told to the program that called.
error-token_unknown-meaning = La petición no lleva ningún token de acceso que este nodo conozca.
error-token_unknown-remedy = Envíe `Authorization: Bearer TOKEN` con un token de acceso de este nodo y de este modo; la guardia da un código nuevo con `hotline token new`.
# Told to the program that called.
error-not_allowed-meaning = Quien hace la petición no puede hacer esto.
error-not_allowed-remedy = Un programa no cuenta nunca como persona: deje un borrador, y la guardia lo lee y lo firma.
# Told to the program that called.
error-in_progress-meaning = El mismo identificador se está incorporando en este momento.
error-in_progress-remedy = Repita la misma petición dentro de un segundo: obtiene la contestación de la primera.
# Told to the program that called.
error-cursor_expired-meaning = El cursor señala sucesos que ya no se facilitan, o que nunca existieron.
error-cursor_expired-remedy = Lea `GET /v1/messages?state=open`, y siga después los sucesos desde el cursor que viene con ello.
# Told to the program that called.
error-rate_limited-meaning = Este programa hace peticiones más a menudo de lo que este nodo las contesta.
error-rate_limited-remedy = Espere lo que diga `Retry-After` y repita la misma petición; lo que lleva FLASH no se demora nunca.

# Told to the program that called.
error-clock_skew-meaning = El instante que figura en el identificador va más de 5 minutos por delante del reloj de este nodo, o más de 24 horas por detrás.
error-clock_skew-remedy = Ponga en hora el reloj del ordenador que creó el identificador, y cree uno nuevo; no se guardó nada.

## Journal and evidence

# Not told to the sender, who hears only that it was unreadable.
error-proof_wrong-meaning = El comprobante no une este asiento con esa cabecera.
error-proof_wrong-remedy = El registro se modificó o el comprobante es de otro diario. Conserve ambos como constancia.
# Not told to the sender, who hears only that it was unreadable.
error-checkpoint_wrong-meaning = El punto de control no es una nota firmada de ese diario.
error-checkpoint_wrong-remedy = Pida de nuevo el punto de control; uno modificado es una constancia: consérvelo.
error-journal_forked-meaning = Se firmaron dos cabeceras de un mismo diario que no pueden ser ambas de buena fe.
error-journal_forked-remedy = Conserve ambas como están, y pregunte por teléfono al centro titular del diario: uno de sus registros no es el que mostró antes.
error-witness_refused-meaning = El testigo no firmó la cabecera del diario.
error-witness_refused-remedy = Vea qué dice el testigo: `hotline journal verify` lee de nuevo nuestro registro; la cabecera sigue solo con nuestra firma hasta que el testigo la tome.
# The sender is told this code.
error-record_damaged-meaning = Un registro guardado ya no concuerda con su hash.
error-record_damaged-remedy = Detenga el nodo y ejecute `hotline journal verify`; recupere el registro del otro centro o de la copia de seguridad.

## Files and commands

# The sender is told this code.
error-file_unreadable-meaning = El archivo no se puede leer como lo que debería ser.
error-file_unreadable-remedy = Compruebe su nombre, corrija la línea indicada o pídalo de nuevo a su entidad de origen.
# The sender is told this code.
error-not_found-meaning = Aquí nada tiene ese nombre.
error-not_found-remedy = Compruebe el nombre; `hotline list` muestra los mensajes que hay aquí.
# The sender is told this code.
error-ambiguous-meaning = Hay más de un elemento con ese nombre.
error-ambiguous-remedy = Dé la referencia completa o más dígitos del hash.
# The sender is told this code.
error-not_reachable-meaning = El nodo no contesta.
error-not_reachable-remedy = Inícielo con `hotline serve DIR`, o compruebe `--at`.
# The sender is told this code.
error-already-meaning = Eso ya está hecho.
error-already-remedy = No hay nada que hacer.
# The sender is told this code.
error-not_waiting-meaning = Ningún mensaje así está pendiente de expedir.
error-not_waiting-remedy = Vea `hotline list`: se expidió, se devolvió o pasaron sus 30 minutos.
# The sender is told this code.
error-not_seen-meaning = El tiempo de espera ha pasado, y lo que se esperaba no ha llegado.
error-not_seen-remedy = Aún puede llegar: `hotline ladder` muestra quién no ha hecho qué. Llame al centro de viva voz.
# The sender is told this code.
error-store_busy-meaning = Otro proceso tiene la base de datos de este centro.
error-store_busy-remedy = Un solo nodo atiende una carpeta. Detenga el otro, o use `--at` para comunicarse con él.
# The sender is told this code.
error-store_version-meaning = Otra versión de este programa escribió la base de datos.
error-store_version-remedy = Ejecute `hotline store upgrade DIR` con la versión nueva, o inicie la versión anterior.
# The sender is told this code.
error-store_failed-meaning = No se pudo escribir el registro; nada se registró y nada se envió.
error-store_failed-remedy = Mire el registro de sucesos del nodo y su disco. Su cliente conserva lo que firmó y lo envía de nuevo.

## Drills: what a controller may ask of the conductor

# The sender is told this code.
error-drill_not_announced-meaning = El simulacro se anunció por la línea real, y no todos los centros participantes han acusado recibo allí.
error-drill_not_announced-remedy = Llame al centro indicado, pida el acuse de recibo y dé después STARTEX otra vez.
# The sender is told this code.
error-drill_not_running-meaning = El simulacro no ha comenzado, o está detenido por algo real.
error-drill_not_running-remedy = `hotline drill status` dice cuál de las dos cosas: inícielo, o reanúdelo junto con otra persona de la dirección.
# The sender is told this code.
error-drill_over-meaning = Se dio ENDEX: ya no se mueve nada de este simulacro.
error-drill_over-remedy = Aún se admiten notas y observaciones. Para el informe: `hotline drill report`.
# The sender is told this code.
error-order_wrong-meaning = La orden nombra algo que no está en este simulacro, o que no se puede hacer tal como está ahora.
error-order_wrong-remedy = Lea lo indicado arriba, corríjalo y dé la orden otra vez; nada ha cambiado.
# The sender is told this code.
error-needs_second_controller-meaning = Tras SITUACIÓN REAL, un simulacro solo sigue cuando lo dicen dos personas de la dirección.
error-needs_second_controller-remedy = Pregunte a la otra persona de la dirección, y dé los dos nombres: `--as` y `--second`.
# The sender is told this code.
error-scenario_wrong-meaning = El archivo del escenario no se puede leer, o dice algo que no puede funcionar.
error-scenario_wrong-remedy = `hotline drill check FILE` enumera cada lugar con su línea y lo que hay que escribir allí.
