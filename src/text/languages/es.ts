import type { Language } from './language.js';

export const spanish: Language = {
  code: 'es',
  common: 'el la los las de del y en un una para con por que tu tus nuestro nuestra se su sus es al como más o te',
  labels: {
    title: '(?:nombre del |título del )?(?:puesto|cargo|vacante)|posición|oferta|título|se busca|perfil buscado',
    employer: 'empresa|empleador|entidad|organización|compañía|institución|centro',
    place:
      '(?:lugar(?: de (?:trabajo|las prácticas))?|ubicación|localización|localidad|ciudad|sede|provincia|dirección|dónde)',
    workplace: 'modalidad(?: de trabajo)?|teletrabajo|formato',
    type: 'tipo de (?:contrato|empleo|puesto|jornada)|contrato|jornada(?: laboral)?|dedicación',
    start:
      '(?:fecha(?:s)? de )?(?:inicio|incorporación|comienzo|fechas?|periodo|período)|cuándo|fecha de (?:inicio|incorporación)',
    end: 'fecha de (?:fin|finalización)|fin',
    duration: 'duración(?: (?:de las prácticas|del contrato))?',
    hours: 'horario|horas(?: (?:semanales|por semana))?|jornada',
    deadline:
      '(?:fecha|plazo)(?: límite)?(?: (?:de|para))?(?: (?:solicitud(?:es)?|inscripción|presentación|postular|candidaturas))?|cierre|fecha de cierre|fecha límite|plazo|hasta',
    posted: 'publicad[oa](?: el)?|fecha de publicación',
    pay: '(?:salario|sueldo|remuneración|retribución|compensación|beca|bolsa(?: de ayuda)?|ayuda(?: al estudio)?)(?: (?:brut[oa]|mensual|anual|ofertad[oa]|base|económica))*',
    identifier: '(?:referencia|ref\\.?|código|id|número)(?: de (?:la )?(?:oferta|vacante|puesto))?',
    department: 'departamento|área|división|unidad',
    team: 'equipo|grupo',
    industry: 'sector',
    openings: '(?:número de )?(?:plazas|vacantes|puestos)',
    education:
      '(?:formación|estudios|titulación|nivel de estudios|carrera)(?: (?:mínim[oa]s?|requerid[oa]s?|académica))?|perfil',
    languages: 'idiomas?',
    apply:
      'contacto|solicitudes?|inscripción|inscripciones|postular(?:se)?|aplica(?: en)?|enviar (?:cv|candidatura)|correo(?: electrónico)?|e-?mail|enlace|candidaturas?',
    ignored: 'teléfono|tel\\.?|web|tutor|persona de contacto|de|asunto|para',
  },
  headings: {
    ABOUT:
      '(?:sobre (?:nosotros|la empresa|.{2,40})|quiénes somos|acerca de|la empresa|nuestra (?:empresa|misión|historia)|descripción de la empresa|somos|conócenos)',
    ROLE: '(?:tus |sus |las |principales )?(?:funciones|tareas|responsabilidades|actividades)|descripción(?: del (?:puesto|trabajo))?|qué harás|tu (?:misión|rol|día a día|reto)|¿?qué (?:harás|vas a hacer)|el puesto|objetivo|misión|lo que harás',
    REQUIREMENTS:
      '(?:requisitos|perfil(?: (?:buscado|requerido))?|¿?qué (?:buscamos|necesitas|pedimos|esperamos)|se (?:requiere|valora|busca)|buscamos|formación|conocimientos|habilidades|competencias|lo que buscamos|valorable|imprescindible|deseable|tu perfil)',
    OFFER:
      '(?:se ofrece|(?:¿?qué|lo que|te|os) (?:te )?(?:ofrecemos|ofrece)|beneficios|condiciones|ofrecemos|ventajas|por qué|remuneración|te ofrecemos)',
    PROCESS:
      '(?:cómo (?:aplicar|postular|inscribirse|solicitar)|proceso|solicitud|candidatura|contacto|inscripción|solicitudes|información adicional|plazo|fechas)',
    LEGAL: '(?:igualdad|diversidad|protección de datos|privacidad|accesibilidad|inclusión|aviso)',
  },
  cues: {
    internship:
      'prácticas?|becari[oa](?:/a|s)?|pasant(?:e|es|ía|ías)|beca|estudiante en prácticas|contrato (?:de prácticas|formativo)|practicantes?|trainee|internado',
    role: 'ingenier[oa](?:/a)?|desarrollador(?:a|/a)?|analista|asistente|auxiliar|técnic[oa](?:/a)?|consultor(?:a|/a)?|diseñador(?:a|/a)?|programador(?:a|/a)?|administrativ[oa](?:/a)?|gestor(?:a|/a)?|responsable|comercial|laboratorio|investigador(?:a)?|ayudante|marketing',
    job: 'prácticas|beca|puesto|contrato|programa|proyecto|pasantía|duración|periodo|período|estancia|trabajo',
    remote: '(?:100 ?% )?(?:en )?remoto|teletrabajo|a distancia|desde casa',
    hybrid: 'híbrid[oa]s?',
    onSite: 'presencial(?:es)?|en (?:la )?oficina',
    start: 'inicio|incorporación|comienz\\S*|empez\\S*|desde|a partir de|del|de|prácticas|inmediata',
    deadline:
      'hasta el|fecha límite|plazo|antes del|cierre|solicitudes?(?: \\S+){0,12} hasta(?: el)?|inscripci\\S* hasta',
    rolling: 'convocatoria abierta|hasta cubrir|sin fecha límite|continu[oa]',
    immediate: 'inmediat[oa]|lo antes posible|cuanto antes|incorporación inmediata',
    flexible: 'flexible|a convenir|según disponibilidad',
    graduation: 'graduaci\\S*|egresad\\S*|titulad\\S*|finaliza\\S* (?:los |tus |sus )?estudios',
    experience: 'experiencia|desde hace|fundad\\S*|período de prueba|periodo de prueba|vacaciones|conocimientos?',
    atLeast: 'al menos|mínimo(?: de)?|como mínimo|mín\\.?',
    pay: 'salario|sueldo|remunera\\S*|retribu\\S*|bruto|neto|mensual\\S*|anual\\S*|al mes|por hora|beca de|bolsa|ayuda',
    notPay:
      'bono|bonus|transporte|comida|ticket|factura\\S*|millones|clientes|emplead\\S*|seguro|presupuesto|descuento\\S*|ects|inversi\\S*|financiaci\\S*|plus|dietas|cheque\\S*|gimnasio|alojamiento',
    unpaid: 'no (?:es |son |está |están )?remunerad\\S*|sin (?:remuneraci[óo]n|sueldo|salario)|voluntari[oa]s?',
    credit: 'solo cr[ée]ditos',
    gross: 'brut[oa]s?',
    enrolled:
      'estudiantes?|alumnado|alumn[oa]s?|matriculad[oa]s?|cursando|estar cursando|últimos? (?:año|curso)|convenio (?:de prácticas|con)',
    degree: 'grado|estudiantes?|alumnado|estudios|titulación|carrera|licenciatura|máster|cursando|formación|ciclo',
    documents:
      'cv|currículum(?: v[ií]tae)?|curriculum(?: vitae)?|carta de (?:motivación|presentación)|expediente académico|portfolio|portafolio',
    send: 'env[ií]\\S*|adjunt\\S*|solicitudes?|present\\S*|candidatura|remit\\S*|manda\\S*|documentación',
    perWeek: '(?:por|a la|/) ?semana|semanales?',
    benefit:
      'seguro médico|ticket restaurante|teletrabajo|horario flexible|formación continua|transporte|vacaciones|gimnasio|descuentos|posibilidad de (?:incorporación|contratación)',
    languageSkill:
      'nivel|fluid\\S*|nativ[oa]s?|bilingüe|idioma|avanzado|alto|medio|b1|b2|c1|c2|domini\\S*|habla\\S*|conocimientos?',
    legal: 'igualdad de oportunidades|sin distinci[óo]n|protección de datos|discapacidad|diversidad|discriminaci\\S*',
    office: 'oficinas?|sede|centro|campus|ubicad\\S*|situad\\S*|instalaciones',
    notPlace: 'sede central|países|fundad\\S*|universidad|clientes|mundo|internacional\\S*|oficinas en',
  },
  degrees: [
    ['doctorado', 'PhD'],
    ['m[áa]ster', "Master's"],
    ['licenciatura|grado(?= en| universitario)', null],
    ['fp|ciclo formativo|bachillerato', null],
  ],
};
