import type { Lexicon } from './lexicon.ts';

/** Spanish of Spain and Latin America. */
export const es: Lexicon = {
  language: 'es',
  talk: `
    reuni[oó]n, reuniones, charlas?, charlita, conversaci[oó]n, conversaciones, conversatorio, entrevistas?, sesi[oó]n, sesiones, encuentros?, seguimiento, revisi[oó]n, plática, platica, junta, cita, hablar, hablamos, hablemos, diálogo, café, cafecito, devolución, espacio, llamada, balance, punto, cierre
  `,
  rhythm: `
    semanal, semanales, quincenal, mensual, trimestral, diario, diaria, bisemanal, periódica, periódico, regular, recurrente, seguimiento, reunión, reu, charla, café, cafecito, llamada, junta, cita, sincro, sincronización, alineación, alineamiento, puesta al día, actualización, rápida, rápido, breve, semana, lunes, martes, miércoles, jueves, viernes, min, minutos, hora, horas, jefe, jefa, responsable, personal, privada, confidencial, formal, final, rrhh, primera, primer, colaborador, colaboradora, empleado, empleada, individual, nuevo, nueva, reprogramada, conversación, sesión, encuentro, ponernos al día, virtual, presencial, mes
  `,
  filler: `con, y, e, de, del, la, el, los, las, un, una, para, por, sobre, a, al, en, entre, mi, tu, su, tus, sus, nuestro, nuestra, sr, sra`,
  types: {
    handoff: {
      strong: `
        (traspaso|relevo|cambio|transición|transicion|transferencia|entrega|pase|paso) (de |del |de la |entre |a |al |en (la |el )?)*(nuev[oa]s? |antigu[oa] )?(equipo|jefe|jefa|jefatura|manager|managers|responsable|líder|lider|liderazgo|supervisor|supervisora|gerente|gerencia|coach|personas a cargo|reportes|mando*|línea de reporte|people manager|coordinador*)*, cambio de reporte, presentación (de )?(nuev[oa] )(jef*|manager|líder|responsable), (nuevo|nueva) (jefe|jefa|manager|responsable|líder|supervisor|gerente) ~ (traspaso|relevo|entrega|transición)*, paso de testigo*, pasar el testigo, relevo en (el|la) (liderazgo|equipo|jefatura), pase de batuta*, entrega de (batuta|bastón|testigo)*, estafeta
      `,
      topic: `(nuevo|nueva) (jefe|jefa|manager|responsable|líder|lider|supervisor*|gerente)`,
    },
    exit: {
      strong: `
        (entrevista|charla|reunión|conversación|plática|cita|cuestionario|encuesta|sesión|encuentro) (de |por |sobre (tu |su )?|final de )*(salida|egreso|desvinculación|baja voluntaria|despedida|renuncia|offboarding|fin de contrato|cierre de ciclo laboral|finalización)*, offboarding*, desvinculación*, último día*, ultima semana*, última semana*, entrevista de salida*, exit interview*, (despedida|cierre) (con|de) ~ (oneonone|charla), finiquito*, salida (de|voluntaria)*, baja voluntaria*, fin de contrato*, preaviso*
      `,
      fits: `dimisión*, renuncia*, despedida, salida, egreso`,
    },
    stay_interview: {
      strong: `(entrevista|charla|conversación|reunión|plática|sesión|encuentro) (de |sobre (tu |su )?)*(permanencia|retención|fidelización|arraigo|compromiso|motivación|satisfacción|engagement|continuidad)*, (retención|permanencia) (de talento|con|entrevista|charla|del talento|colaborador*)*, por qué (te quedas|sigues)*, qué te (motiva|mantiene|retiene|hace quedarte)*, stay interview*`,
      fits: `retención, permanencia, fidelización, motivación, clima`,
    },
    return_from_leave: {
      strong: `
        reincorporaci[oó]n*, reincorpora*, (vuelta|regreso|retorno|reintegro|reintegración|reinserción|bienvenida) (de |del |tras |al |a |a la |después de |luego de |post )*(la |el |su |tu |una )*(baja|licencia|permiso|maternidad|paternidad|excedencia|trabajo|incapacidad|parental|médica|oficina tras|sabático|año sabático|lactancia|puesto|actividad|enfermedad|ausencia|maternal|laboral)*, (post|tras|después de|fin de|plan de|seguimiento) (la |el |de )*(baja|licencia|permiso|maternidad|paternidad|excedencia|baja maternal|reincorporación|retorno)*, bienvenid[oa] de (vuelta|nuevo|regreso|nuevo a)*, de vuelta (de|tras|al)*, reintegración*, plan de (retorno|regreso|vuelta)*, retorno (al trabajo|laboral|gradual|progresivo)*, vuelta al trabajo*, regreso al trabajo*, readaptación*, reubicación tras, entrevista de (retorno|reincorporación|regreso|reingreso), reingreso*
      `,
      fits: `reintegro*, baja maternal, permiso parental, licencia, vuelta`,
    },
    corrective: {
      strong: `
        plan de (mejora|acción (correctiv*|por desempeño)|recuperación|desempeño|mejoramiento|rendimiento)*, *disciplinari[oa]*, (llamado|llamada) de atención*, amonestación*, apercibimiento*, (acta|carta) (administrativa|de amonestación|de advertencia|compromiso)*, (bajo|falta de|mal) (desempeño|rendimiento)*, (medida|acción|acciones|medidas) (correctiva|disciplinaria)s?*, pip (seguimiento|revisión|semana|charla|reunión|con|check|cierre|inicio), (seguimiento|revisión|cierre|inicio|reunión) (del |de |semanal )*pip, (reencuadre|redefinición|ajuste|aclaración|alineación) (de )?expectativas*, última oportunidad, (problema|incumplimiento) (de )?(conducta|desempeño|rendimiento|objetivos)*, expediente disciplin*, descargos, 
      `,
      fits: `advertencia*, conducta, expectativas, acción correctiva`,
    },
    calibration: {
      strong: `calibra(ción|cion|r|ciones) (de |del |de las |de los |la |las |los |anual |q[1-4] |h[12] |con )*(desempeño|evaluaci*|talento|rendimiento|performance|notas|calificacion*|rating*|manager*|líder*|jef*|gerent*|promoc*|ascens*|personas|equipo*|niveles|potencial*|bonus|bonos|aumentos|fin de año|medio año|rrhh|anual|20[0-9][0-9]|q[1-4]|h[12]|people)*, (comité|comisión|mesa|sesión|reunión|junta|panel) (de )?(calibración|talento|promoci*|ascens*|desempeño|evaluaciones|compensación|sucesión|people)*, (revisión|mapeo|matriz) (de )?(talento|9 ?box|potencial|people)*, 9 ?box*, nine ?box*, talent review*, (homologación|alineación|consenso|nivelación) (de )?(evaluaciones|calificaciones|notas|criterios de evaluación)*, plan(es)? de sucesión*`,
      fits: `calibración*`,
    },
    skip_level: {
      strong: `skip ?-?level*, (n|m) ?2, (café|desayuno|almuerzo|comida|charla|reunión|encuentro|conversación|oneonone|merienda|cafecito|diálogo) con (el |la |nuestr[oa] |los |las |mi |tu )?(ceo|cto|cfo|coo|director*|directora|direct*|dirección|president*|presidencia|gerente general|gerencia|vp|vicepres*|fundador*|jefe de (mi|tu|su) jefe|comité|cpo|country*|dueñ*|gg), (jefe|jefa|manager) de (mi|tu|su|la|el) (jef[ea]|manager), (salto|dos niveles) (de nivel|arriba)*, reunión de salto*, desayuno (de dirección|directivo|con dirección)*`,
    },
    onboarding: {
      strong: `
        (periodo|período|fin|fin de periodo|cierre|seguimiento) (de )?prueba*, per[ií]odo de prueba*, (30|60|90|100) días*, primeros? (30|60|90|100|días|mes|meses|día|semanas|tres meses)*, primera (semana|reunión|oneonone|conversación|charla|cita|sesión)*, primer (día|mes|oneonone|encuentro|seguimiento|uno a uno|trimestre), (seguimiento|charla|revisión|reunión|check|sesión|conversación|cierre|evaluación|entrevista|feedback|balance|encuentro) (de |del |a los |de la |a las |al |tras (el |la )?)*(incorporación|onboarding|ingreso|adaptación|inducción|integración|acogida|bienvenida|(tres|3|un|1|seis|6|dos|2) mes(es)?|nuev[oa]s? (ingreso|incorp*|emplead*|colab*|compa*|integra*|miembro)|prueba|(30|60|90|100) dias|alta nuev*|primer(os|as|a)? (mes|meses|días|semana|semanas|30|60|90|100)), onboarding (seguimiento|con|check|día|semana|sesión|charla|revisión|reunión|mes|feedback|de|plan)*, bienvenid[oa] al equipo*, nuev[oa]s? (ingreso|incorporación|colaborador*|emplead*|integrante*|compañer*|contratación|miembro)*, (cómo|como) (va|vas|te va) (tu |la |con la |el |en )*(incorporación|adaptación|integración|onboarding|primer*)*, adaptación (al puesto|al equipo|al cargo|con|de)*, plan 30 60 90*
      `,
      topic: `onboarding, incorporación, bienvenida, integración, adaptación`,
      fits: `bienvenida (a|de|al|con|nuev*)*, bienvenid[oa]s?$, acogida*, inducción*, incorporación*`,
    },
    mid_cycle: {
      strong: `
        (mitad|medio|mediados|media) (de |del )?(ciclo|año|periodo|período|ejercicio|trimestre|semestre|camino|curso)*, (revisión|seguimiento|evaluación|check|charla|reunión|conversación|cierre|balance|entrevista) (de |del |a )*(medio|mitad|mediados|intermedi[oa]|semestral|semestre|avance|progreso|seguimiento de objetivos)*, (seguimiento|revisión|avance|progreso|estado) (de |a |del |en )*(los |mis |tus |sus )?objetivos*, semestral*, (punto|control|corte) (intermedio|de medio|de control de objetivos)*, conversación de progreso*, mid ?year*, checkpoint (semestral|intermedio)*, (evaluación|revisión) intermedia*, feedback de medio año
      `,
    },
    goal_setting: {
      strong: `(definición|fijación|planificación|establecimiento|alineación|acuerdo|revisión|planteamiento|planeación|planteo|taller|sesión|reunión|charla|conversación|carga|fijar|definir|establecer|acordar|plantear|alinear|cerrar|planificar|cascadeo|propuesta|despliegue|validación|formulación|asignación|entrevista) (de |los |mis |tus |sus |nuestros |las |nuevos |del )*(objetivos|metas|okrs?|kpis?|prioridades (anual*|trimestr*|del (año|trimestre)|20[0-9][0-9]|q[1-4]))*, objetivos*, metas*, okrs? (equipo|trimestral*|q[1-4]|con|de|del|sesión|planif*|20*)`,
      topic: `objetivo, prioridades`,
    },
    career: {
      strong: `
        (charla|conversación|plan|desarrollo|plática|diálogo|sesión|reunión|revisión|seguimiento|plan individual|mapa|ruta|plan personal|entrevista|encuentro|mentoría|café|coaching|orientación|crecimiento|expectativas|aspiraciones|proyección|trayectoria|camino|intereses|línea) (de |del |sobre (tu |su |mi |el |la )?|individual de |personal de |para (tu |el )?|)*(carrera|desarrollo|crecimiento|desarrollo (profesional|personal|individual)|plan de carrera|futuro|futuro profesional|proyección|aspiraciones|ascenso|promoción|movilidad*|profesional|trayectoria|potencial|sucesión personal)*, carrera profesional*, (tu|mi|su) (carrera|desarrollo|crecimiento|futuro)*, desarrollo (profesional|personal|individual|de carrera|de talento|laboral|con)*, pdi, plan de desarrollo*, plan de carrera*, (crecimiento|proyección|trayectoria|evolución|futuro|aspiraciones) profesional(es)?*, crecimiento (personal|laboral|interno|en la empresa|con|y)*, movilidad (interna|laboral)*, (próximo|siguiente|próximos) (paso|pasos|rol|puesto|nivel)*, promoción (interna|a|de puesto|profesional|conversación)*, ascenso*, hacia dónde (quieres|vas)*, dónde te ves*, itinerario profesional*, plan de crecimiento*
      `,
      fits: `carreras?, crecimiento, aspiraciones, proyección`,
      topic: `desarrollo, futuro, promoción, trayectoria`,
    },
    performance_review: {
      strong: `
        (eval(uaci[oó]n)?|evaluaciones|revisión|revision|conversación|reunión|entrevista|charla|review|retroalimentación|feedback|devolución|valoración|gestión|apreciación|calificación|cierre|sesión|balance|plática|análisis|diálogo) \\.?(de |del |sobre (tu |su |el )?|anual |semestral |trimestral |y |resultados |final |individual |)*(desempeño|rendimiento|performance|evaluación|resultados individuales|fin de año|cierre de año|cierre anual|competencias|anual|trimestral|salarial|salario|sueldo|compensación|aumento|bono|desempeno|fin de ciclo|cierre de ciclo|calificación|mérito|evaluación anual|final de año)*, (evaluación|eval|valoración|revisión) (anual|trimestral|del desempeño|de personal|del personal|q[1-4]|h[12]|de empleado*|del empleado|individual|de fin|360 anual|20[0-9][0-9]|con|de [a-z]+ con|laboral|fin*|cuatrimestral|de jefatura|profesional|semestral)*, (aumento|revisión|negociación|conversación|ajuste|subida) (salarial|de sueldo|de salario)*, auto ?-?evaluación*, balance (anual|del año|de fin de año)*, entrevista (anual|de evaluación|de desempeño)*, cierre (anual|de año) ~, performance review*, feedback anual*
      `,
      fits: `desempeño*, evaluación*, valoración, sueldo, salario, aumento, evaluaciones`,
      topic: `rendimiento, resultados`,
    },
    feedback: {
      strong: `
        (feedback|retro ?-?alimentación|retroalimentacion|devolución|devolucion|devoluciones|retorno) (sobre|tras|después|de (la|tu|su|presentación|proyecto|ayer|reunión|compañeros|pares|equipo)|para|a|con|individual|constructiv*|post|honest*|directo|entre|por|del|trimestral|al|en|mutuo|personal|acerca|360|y)*, (dar|sesión|charla|reunión|conversación|espacio|entrevista|recibir|compartir|café|momento|intercambio|plática|encuentro|pedir|cita) (de |para |con |un |su |el |y )*(feedback|retroalimentación|devolución|devoluciones), 360 ?(°|grados)? ?(resultados|feedback|devolución|revisión|evaluación|retroalimentación|informe|entrega|lectura|cierre)*, (resultados|devolución|entrega|revisión|informe|feedback|lectura|evaluación) (de |del |de la |tu |encuesta )*360*, (conversación|charla|plática|reunión|tema|diálogo) (difícil|complicada|honesta|incómoda|pendiente|delicad*|franca|sincera|directa|sensible|seria|crucial)*, conversaciones (difíciles|cruciales|valientes) ~, (resolución|gestión|manejo) de conflicto*, mediación*, retroalimentación*, *feedback
      `,
    },
    retro: {
      strong: `*retro, *retrospectiv[ao]s?, retro (de|del|equipo|sprint|proyecto|squad|mensual|trimestral|q[1-4])*, lecciones aprendidas*, aprendizajes (del|de|proyecto|y)*, (cierre|balance|revisión|evaluación|análisis) (de |del |y aprendizajes )*(proyecto|sprint|iteración|campaña|lanzamiento|evento) (y |con )?(aprend*|lecc*|mejora*|retro*|reflex*)*, post ?-?mortem (de |del )?(proyecto|campaña|lanzamiento|evento), (qué salió bien|que salio bien)*, reflexión (de|del|sobre) (equipo|proyecto|sprint|trimestre)*, mirada atrás, balance (de |del )(proyecto|sprint|trimestre del equipo|equipo|evento|campaña)*`,
    },
    peer_circle: {
      strong: `(círculo|circulo|grupo|ronda|comunidad|espacio|mesa|red|club|rueda|tribu) (de |entre |para |del )*(líderes|lideres|managers?|jef[ea]s|pares|mandos*|liderazgo|coaching|gerentes|aprendizaje|mentoría|mujeres líderes|apoyo|supervisión|intervisión|responsables|mentores|peer*|coordinadores)*, (coaching|mentoring|mentoría|aprendizaje|apoyo|consultoría|intercambio|supervisión|tutoría) (entre |de |con )(pares|iguales|compañeros|colegas|managers|líderes|jefes)*, co ?-?desarrollo*, codesarrollo*, intervisión*, action learning, aprendizaje (en|por) acción*, análisis de casos*, consultoría colaborativa, mastermind*, peer coaching*, casos entre (pares|managers|líderes)*`,
    },
    structured_observation: { strong: `observación (estructurada|planificada)` },
    performance_compact: { strong: `(pacto|acuerdo) de desempeño, compromisos mutuos` },
    peer_mentoring: { strong: `mentor(ía|ias|ías) entre (pares|iguales|compañeros)` },
    talent_community: { strong: `comunidad de talento*` },
    dispersed_checkin: { strong: `(check ?in|seguimiento) (del )?equipo distribuido` },
    coach_the_coach: {
      strong: `(coaching|mentoría|acompañamiento|formación|apoyo|soporte) (a |de |para |al |del |con )*(l[ao]s? |nuev[oa]s? )*(coach(es)?|managers?|jef[ea]s?|líder(es)?|mandos*|supervisor*|responsables|gerent*|liderazgo|coordinad*|nuev[oa]s? líd*)*, (cómo|como|aprender a) (hacer|tener|llevar|conducir|dar|liderar) (buen[oa]s? |un |una |los |las |mejores )*(oneonones?|uno a uno*|feedback|conversaciones), (observación|sombra|shadowing|supervisión) (de |del |en |a )*(oneonone|coach*|conversaci*)*, coach del coach*, coach de coaches*, supervisión de coaching*`,
    },
    group_clinic: {
      strong: `(clínica|clinica|laboratorio|lab|taller práctico|práctica|consultorio|dojo|horas? de oficina|horas de consulta|horario de consulta|espacio de práctica|gimnasio|office hours|ventanilla) (de |para |con |del |abierto |)*(líderes|liderazgo|managers?|mandos*|jef*|feedback|coaching|conversaci*|gestión de (personas|equipos)|gerent*|supervis*|habilidades*|delegación|oneonones?)*, coaching (grupal|de equipo|en grupo|de equipos|colectivo)*, (role ?play|juego de roles|simulación|práctica) (de |del )*(feedback|conversaci*|coaching|entrevist*|oneonone*)*, clínica*`,
    },
    recognition: {
      strong: `kudos*, enhorabuena*, (dar |las |muchas |mil )*gracias (a|por|al|equipo|totales|y)*, gracias*, agradecimiento*, agradecer*, celebr(ación|ar|amos|emos|ando) (de |del |el |la |los |las |con |nuestro*)*(logro*|éxito*|promoción|ascenso|aniversario|lanzamiento|resultado*|triunfo*|hito*|equipo|victoria*|cierre|meta*|trabajo)*, aniversario (laboral|de trabajo|en la empresa|profesional)*, [0-9]+ años (en la empresa|con nosotros|de servicio|de trabajo)*, emplead[oa] del (mes|año|trimestre)*, bravo*, buen trabajo*, aplausos*, premio (al|a la|empleado*|interno*)*, elogio*`,
      fits: `felicit*, reconocimiento*`,
    },
    weekly_checkin: {
      fits: `puesta al día*, (check|checkin|chequeo|seguimiento|punto|revisión|alineación|alineamiento|sincro|actualización|reporte) semanal*, check ?-?in*, ponernos al día*, (prioridades|plan|planificación|pendientes|foco|objetivos|repaso|resumen) (de la |de |para la |esta )*semana*, prioridades semanal*, (inicio|cierre|arranque|fin) de semana laboral*, cierre semanal*, arranque semanal*, (cómo|como) (estás|vas|va todo|te sientes)*, toma de temperatura, touch ?base, seguimiento rápido*, chequeo*, catch ?up semanal*`,
    },
    one_on_one: {
      strong: `oneonone*, un[oa] a un[oa]*, *mano a mano*, cara a cara*, (reunión|sesión|conversación|seguimiento|charla|encuentro|junta|espacio|tutoría|entrevista|cita|reuniones|reu) (individual|individuales|bilateral|personal|en privado|a solas|de a dos|personalizad*|persona a persona)*, uno con uno*, bilateral*, tête à tête, a solas*, individual con*, tú a tú, tu a tu, vis a vis, de tú a tú`,
      fits: `despacho (con|semanal|de)*, seguimiento (quincenal|mensual|personal|con|individual|regular|jefe*|manager*|periódico)*, (reunión|charla|café|llamada|junta|sesión|cafecito) (quincenal|mensual|semanal|de seguimiento|periódica|con (mi|tu|su) (jef*|manager|líder|responsable|supervis*))*, catch ?up*, (hablamos|hablemos|hablar|charlar|charlamos) (con|un rato)*, sync con, café virtual, cafecito*, café con*, despacho*`,
    },
  },
  things: `
    código, diseño, sprint, producto*, proyectos?, contratos?, proveedor(es)?, clientes?, presupuestos?, riesgos?, cuentas?, sistemas?, datos, software, procesos?, políticas?, seguridad, incidentes?, ventas?, campañas?, marketing, web, página, app, aplicaci*, equipos médicos, maquinaria, máquinas?, sensores?, sensor, impresoras?, cámaras?, instrumentos?, balanzas?, básculas?, equipos de medición, inventario, calidad, auditoría, facturas?, guardias?, turnos?, llaves, piso, vivienda, inmuebles?, candidat[oa]s?, usuarios?, alumnos?, pacientes?, negocio, web, comercial, propuestas?, ofertas?, licitación, costos, costes, gastos, financier*, legal, arquitectura, infraestructura, rutas?, vehículos?, obra, terreno, ambiental, mercado, crédito, fondos?, cartera, impacto, créditos
  `,
  acts: `evaluación, evaluaciones, revisión, calibración, feedback, retroalimentación, devolución, traspaso, onboarding, entrega, retención, reconocimiento, desarrollo, desempeño, rendimiento, incorporación, objetivos, fidelización, seguimiento, relevo, cambio, salida, crecimiento, desvinculación, baja`,
  veto: {
    recruiting: `entrevista (t[eé]cnica|candidat*|de trabajo|laboral|de selección|con candidat*|inicial|rrhh candidat*|puesto|por competencias|personal candidat*|de admisión|final candidat*), candidat*, reclutamiento*, reclutador*, selección (de personal|candid*)*, postulante*, proceso de selección, vacante*, headhunter*, referencias laborales*, oferta laboral*, contratación*, entrevistas?$, entrevistar*`,
    external: `*clientes?, proveedor*, socios?, abogad*, asesor* (fiscal|financ*|legal|inmob*|laboral|de seguros|comercial)*, asesoría*, gestoría*, contador*, banco*, seguros?, aseguradora*, agencia*, inversor*, inversionista*, consultor*, notari*, inmobiliari*, propietari*, inquilin*, casero, vendedor*, comercial de*, distribuidor*, prensa, periodista*, ayuntamiento, hacienda, sat, dgt, auditor*, mutua, contratista*, entrenador*, monitor*, sindicato externo`,
    'private-life': `itv, m[eé]dic[oa]s?, doctora?, dra?, dentista*, odontólog*, fisio*, psicólog*, terapia*, hospital*, vacun*, analítica*, colegio*, escuela*, guardería*, tutoría (cole*|escol*|alumn*|hij*|de [0-9]), profesor*, maestr[oa]*, padres de familia, reunión de padres, cumpleaños*, cumple, vacaciones*, feriado*, puente, boda*, gimnasio*, yoga, pádel, padel, fútbol*, futbol, partido*, mudanza*, fontanero*, plomero*, electricista*, peluquer*, veterinari*, vuelo*, hotel*, tren a, taller (mecánico|coche|auto)*, coche, mecánico, niños, niñas, hij[oa]s?, mamá, papá, abuel*, cena*, fiesta*, misa, bautizo, piso, casa, alquiler, caldera, clase de*, clases*, piano, examen*, revisión (médica|del coche|coche|dental|ginec*|caldera|gas|anual (médica|coche|caldera))*, aniversario (de bodas|boda|1 1)*`,
    'own-block': `preparar*, preparación*, prep, redactar*, escribir*, bloque(ado|o)?*, no (agendar|molestar|reservar)*, ocupad[oa]*, recordatorio*, rellenar*, completar*, enviar*, leer, notas (de|para)*, acta (?!admin)*, enfoque*, foco$, revisar (correo*|notas*|docs*), pendientes personales, fecha límite*, agendar*`,
    group: `reunión (de equipo|del equipo|equipo|general|de departamento|departamento|de área|de ventas|comercial|de proyecto|de padres|de vecinos|plenaria|de dirección|de comité|de obra|de claustro|de socios|comité)*, comité (de dirección|ejecutivo|técnico|directivo|de empresa|de riesgos|de crédito|de producto)*, claustro*, junta (directiva|de accionistas|de vecinos|de equipo|de propietarios|general|de ventas|de padres)*, asamblea*, lanzamiento*, arranque de proyecto*, kick ?off*, conferencia*, congreso*, seminario*, presentación (de resultados|corporativa|producto|comercial|proyecto|a cliente*)*, objetivos (de la empresa|empresa|corporativos|comerciales|de venta*|de la compañía|desarrollo sostenible|ods)*, convención*, demos?`,
    training: `formaci[oó]n (?!y|interna de líd)*, formaciones, capacitación*, curso*, taller(es)?$, taller (de )?(excel|ventas|diseño|seguridad|inglés|marketing|producto|escritura|sap)*, webinar*, charla (de seguridad|informativa|técnica|de prevención|tech)*, clases?, prl, prevención de riesgos*`,
    ratio: `escala*, ratio, mapeo, esquema*, réplica, copia, dólar*, euros?, peso*, cambio (dólar|euro|moneda), marcador, empate, resultado, paridad, plano`,
    duty: `incidente*, incidencia*, guardia*, turno*`,
    operations: `(entrega|traspaso|cambio|relevo|pase) (de |del )*(turno|guardia|llaves|proyecto*|piso|cliente*|cuenta*|obra|poder*|diseño|enfermer*|sala|servicio|vestuario|inventario|caja|local|negocio|dominio)*, reconocimiento (facial|de voz|de imágenes|de imagen|médico|óptico|de patrones|de texto|de ingresos|de firma|de marca|de caracteres|de terreno|de habla|vocal|visual|de objetos)*, retención (de clientes|de datos|fiscal|de usuarios|cliente*|de impuestos|de documentos|documental|irpf|fuente|en la fuente)*, fidelización (de )?client*, desarrollo (web|de software|software|de producto|producto|de negocio*|negocio*|sostenible|urbano|backend|frontend|móvil|de la app|app|comercial|rural|de mercado|de proveedores)*, evaluación (de |del )(riesgo*|proveedor*|impacto|proyecto*|ofertas|propuesta*|propuestas|software|herramienta*|producto*|costos|alternativas|inmueble*|terreno|alumn*|curso*|daños|crédito*|candidat*|vendor*)*, calibración (de |del )?(sensor*|impresora*|cámara*|balanza*|báscula*|instrument*|equipos|equipo de medición|máquina*|monitor*|pantalla*|laboratorio|modelo*|robot*|termómetro*|herramienta*)*, plan de mejora (continua|de procesos|de calidad|web|proceso*|energétic*|del servicio|urbana), salida (de emergencia|al campo|escolar|vuelo|a producción)*, plan director*, promoción (de verano|de ventas|comercial|2x1|navidad|campaña|producto*|de producto*|inmobil*)*, riesgos, abogados`,
  },
  safe: `(servicio|atención|experiencia|éxito|soporte) (al |a |de |del )?clientes?, business partner, mentoría entre pares, entrevista (de )?(salida|permanencia|retención|desempeño|evaluación|reincorporación|retorno|desarrollo|anual|egreso|fidelización|motivación|seguimiento|carrera|regreso|reingreso|prueba|objetivos|continuidad|desvinculación), plan de formación, coordinador comercial`,
  occasion: `tras, después (de|del), luego de, sobre (tu|su|la|el), post`,
  notNames: `
    ventas, compras, finanzas, contabilidad, legal, rrhh, sistemas, tecnología, ti, producción, logística, calidad, seguridad, dirección, gerencia, equipo, equipos, proyecto, proyectos, producto, productos, cliente, clientes, proveedor, proveedores, reunión, comité, presupuesto, planificación, estrategia, revisión, informe, contrato, facturación, comunicación, investigación, nómina, almacén, formación, selección, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, agosto, septiembre, octubre, noviembre, diciembre, vacaciones, comida, almuerzo, cena, médico, dentista, colegio, guardería, casa, coche, tren, avión, vuelo, hotel, gimnasio, personal, privado, ocupado, bloqueado, taller, demo, lanzamiento, oferta, ofertas, mercado, datos, red, sistema, herramientas, web, fábrica, oficina, tienda, sede, navidad, fiesta, banco, seguro, seguros, hacienda, noticias, varios, evolución, desarrollo, mantenimiento, innovación, administración, operaciones, soporte, publicidad, obra, obras, junta, área, departamento
  `,
};
