import type { Lexicon } from './lexicon.ts';

/** Portuguese of Brazil and Portugal. */
export const pt: Lexicon = {
  language: 'pt',
  talk: `
    reuni[aã]o, reuniões, conversas?, conversinha, papo, bate ?papo, entrevistas?, sessão, sessao, encontros?, acompanhamento, devolutivas?, alinhamento, revisão, diálogo, café, cafezinho, conversar, falar, bater papo, rodada, balanço, ligação, chamada, checkpoint, troca
  `,
  rhythm: `
    semanal, semanais, quinzenal, mensal, trimestral, diária, diário, recorrente, regular, periódica, periódico, acompanhamento, alinhamento, reunião, conversa, papo, bate papo, café, cafezinho, chamada, ligação, sincronização, atualização, rápida, rápido, breve, semana, segunda, terça, quarta, quinta, sexta, feira, min, minutos, hora, horas, chefe, gestor, gestora, líder, pessoal, privada, confidencial, formal, final, rh, primeira, primeiro, colaborador, colaboradora, funcionário, funcionária, individual, novo, nova, reagendada, remarcada, ponto, situação, virtual, presencial, mês, sessão, encontro, status
  `,
  filler: `com, e, de, do, da, dos, das, o, a, os, as, um, uma, para, pra, por, sobre, em, no, na, entre, meu, minha, teu, tua, seu, sua, nosso, nossa, ao, à, dr, sr, sra, c`,
  types: {
    handoff: {
      strong: `
        (passagem|transição|transicao|troca|mudança|transferência|entrega|handover|handoff) (de |do |da |entre |para |dos |das |novo |nova )*(bastão|gestor|gestora|gestão|liderança|líder|lider|chefia|chefe|manager|gerente|gerência|coordenador*|supervisor*|coach|equipe|equipa|time|liderados|reporte|responsável|pessoas|testemunho)*, (novo|nova) (gestor|gestora|líder|chefe|gerente|coordenador) ~ (passagem|transição|handover)*, passar o (bastão|testemunho)*, mudança de (gestor|chefia|liderança|líder|reporte)*, apresentação (do |da )?(novo|nova) (gestor*|líder|gerente)*
      `,
      topic: `(novo|nova) (gestor|gestora|líder|lider|chefe|gerente|manager|coordenador*|liderança|chefia)`,
    },
    exit: {
      strong: `
        (entrevista|conversa|reunião|papo|bate ?papo|questionário|formulário|encontro) (de |do |da |sobre (a )?(tua |sua )?|final de )*(saída|desligamento|despedida|demissão|rescisão|offboarding|fim de contrato|encerramento)*, offboarding*, último dia*, última semana*, (pedido de )?demissão*, rescisão*, aviso prévio*, exit interview*, entrevista de saída*, despedida (de|da|do|com)*, carta de demissão*, fim de contrato*
      `,
      fits: `desligamento*, saída, despedida`,
    },
    stay_interview: {
      strong: `(entrevista|conversa|reunião|papo|bate ?papo|encontro) (de |sobre (a )?(tua |sua )?)*(permanência|retenção|engajamento|motivação|satisfação|fidelização|continuidade|clima|ficar)*, (retenção|permanência) (de talento*|com|conversa|colabor*)*, por que você (fica|continua|está aqui)*, o que (te|o) (motiva|mantém|retém|prende|faz ficar)*, stay interview*`,
      fits: `retenção, permanência, engajamento, motivação`,
    },
    return_from_leave: {
      strong: `
        (retorno|volta|regresso|reintegração|reinserção|retomada|acolhimento|readaptação) (de |da |do |das |ao |à |após |pós |apos |pos |a |depois da |depois de )*(o |a |sua |tua |meu )*(licença*|afastamento|trabalho|maternidade|paternidade|parental|baixa|atividades|sabático|ano sabático|licença médica|saúde|inss|burnout|doença|puerpério|função|posto|escritório após licença)*, (pós|apos|após|fim da|fim de|plano de) ?-?(licença|maternidade|afastamento|retorno|baixa|reintegração)*, reintegração*, (bem ?-?vind[oa]s?|boas ?-?vindas) (de volta|novamente|de novo|no retorno|pela volta)*, de volta (da|do|ao|à) (licença|trabalho|baixa|afastamento|maternidade)*, retorno (ao trabalho|gradual|gradativo|de licença|maternidade|da licença|pós)*, volta ao trabalho*, regresso ao trabalho*, licença (maternidade|paternidade|parental) (retorno|volta|plano|conversa)*, reboarding*
      `,
      fits: `licença (maternidade|paternidade|parental|médica), retorno, readaptação`,
    },
    corrective: {
      strong: `
        plano de (melhoria|recuperação|ação (de |por |corretiv*|desempenho)|melhoramento|melhoria de desempenho|desempenho)*, *disciplinar*, suspensão disciplin*, (baixo|mau|fraco) (desempenho|rendimento)*, (medida|ação|ações|medidas) (corretiva|disciplinar)s?*, pip (acompanhamento|revisão|semana|conversa|reunião|com|check|encerramento|início), (acompanhamento|revisão|reunião|fechamento) (do |de |semanal )*pip, (realinhamento|redefinição|alinhamento|ajuste|reset) (de |das )?expectativas*, última chance*, notificação de desempenho, chamada de atenção*, processo disciplinar*, nota de culpa, insuficiência de desempenho, desempenho insuficiente
      `,
      fits: `advertência*, conduta*, expectativas, conversa séria, conversa formal`,
    },
    calibration: {
      strong: `calibra(ção|cao|gem|ções|r) (de |do |da |das |dos |anual |q[1-4] |h[12] |com |as |os )*(desempenho|avalia*|talento*|performance|notas|rating*|gestor*|líder*|lider*|promoç*|pessoas|time*|equip*|níveis|potencia*|bônus|mérito|fim de ano|meio de ano|rh|anual|20[0-9][0-9]|q[1-4]|h[12]|people|cargos|salári*)*, (comitê|comité|comissão|mesa|sessão|reunião|painel|fórum) (de )?(calibração|calibragem|talento*|promoç*|pessoas|desempenho|avaliações|gente|sucessão|carreira|mérito|people)*, (revisão|mapeamento|matriz) (de )?(talento*|9 ?box|nine ?box|potencial)*, 9 ?box*, nine ?box*, talent review*, (alinhamento|consenso|nivelamento) (de |das )?(avaliações|notas|critérios de avaliação)*, plano de sucessão*`,
      fits: `calibragem*, calibração*`,
    },
    skip_level: {
      strong: `skip ?-?level*, (n|m) ?2, (café|cafezinho|café da manhã|almoço|conversa|bate ?papo|papo|encontro|reunião|oneonone|pequeno almoço|lanche) com (o |a |nosso |nossa |os |as |meu )?(ceo|cto|cfo|coo|diretor*|diretora|diretoria|direção|presidente*|presidência|vp|vice|fundador*|cpo|sócio*|gerente geral|head|liderança sênior|board|administração), (chefe|gestor|líder) do (meu|seu|teu|chefe|gestor)*, conversa de (dois níveis|salto)*, salto de nível*, pulo de nível*, gestor do gestor*`,
    },
    onboarding: {
      strong: `
        (período|periodo|fim do período|término|contrato|prazo|fim|avaliação|encerramento) (do |de |da )*(experiência|experimental|probatório)*, período de (experiência|adaptação|teste)*, estágio probatório*, (30|45|60|90|100) dias*, primeiros? (30|60|90|100|dias|mês|meses|dia)*, primeira (semana|conversa|reunião|oneonone)*, primeiro (dia|mês|oneonone|encontro|um a um), (acompanhamento|conversa|revisão|reunião|check|sessão|feedback|bate ?papo|avaliação|papo|encontro|balanço) (de |do |da |dos |após |pós |aos |com )*(nov[oa]* |o |a )*(onboarding|integração|ingresso|adaptação|boas ?vindas|acolhimento|experiência|ambientação|entrada|chegada|admissão|recém*|(30|45|60|90|100) dias|(1|3|6|um|três|seis) m[eê]s(es)?|novo colaborador*), onboarding (com|check|dia|semana|sessão|conversa|reunião|mês|feedback|de|do|da|acompanhamento|novo*|plano)*, integração (com|de nov*|nov*|do|da|colaborador*|conversa|dia|semana)*, nov[oa]s? (colaborador*|colega|funcionári*|contratad*|integrante|membro|entrada|talento)*, (como|como está) (vai|está|estão|anda|sendo) (a |o |sua |seu |tua |sendo )*(adaptação|integração|onboarding|início|começo|chegada)*, recém ?-?(chegad|contratad|admitid)*, recem*, acolhimento (nov*|de|do)*, adaptação (ao|à|do|da|com)*
      `,
      topic: `onboarding, integração, adaptação, acolhimento`,
      fits: `ambientação*, bem ?-?vind[oa]*, boas ?-?vindas*`,
    },
    mid_cycle: {
      strong: `(meio|metade|meados) (de |do )?(ciclo|ano|período|semestre|exercício|percurso|caminho|trimestre)*, (revisão|acompanhamento|avaliação|check|conversa|reunião|feedback|checkpoint|balanço|devolutiva|ponto) (de |do |da |das |dos )*(meio|metade|intermédi*|intermediári*|semestral|semestre|progresso|andamento|metas|objetivos|okrs|mid*)*, (acompanhamento|revisão|progresso|andamento|status|evolução) (de |das |dos |nas )*(metas|objetivos|okrs)*, semestral*, conversa de progresso*, mid ?year*, avaliação (intermédia|intermediária|semestral)*, (ponto|ponto de) (intermédio|situação intermédio)*`,
    },
    goal_setting: {
      strong: `(definição|fixação|planejamento|planeamento|estabelecimento|alinhamento|acordo|construção|workshop|sessão|reunião|conversa|contratação|pactuação|definir|estabelecer|acordar|alinhar|revisar|combinar|desdobramento|proposta|discussão|validação|elaboração|escrita|desenhar|cadastro|negociação|fechar|fechamento|traçar) (de |das |dos |as |os |nossas |suas |minhas |novas |do |da )*(metas|objetivos|objectivos|okrs?|kpis?|prioridades (anua*|trimestr*|do (ano|trimestre)|20[0-9][0-9]|q[1-4]))*, metas*, objetivos*, objectivos*, okrs? (time|equipe|equipa|trimestra*|q[1-4]|com|de|do|sessão|20*)`,
      topic: `meta, objetivo, prioridades`,
    },
    career: {
      strong: `
        (conversa|plano|papo|bate ?papo|desenvolvimento|diálogo|sessão|reunião|revisão|acompanhamento|plano individual|trilha|mapa|mentoria|aspirações|orientação|entrevista|café|encontro|crescimento|planejamento|planeamento|gestão|evolução|coaching|expectativas|perspectivas|perspetivas|rota) (de |da |do |sobre (a |o |sua |tua |seu |teu )*|individual de |pessoal de |na |para |)*(carreira|desenvolvimento|crescimento|desenvolvimento (profissional|pessoal|individual)|plano de carreira|futuro|aspirações|promoção|mobilidade|profissional|evolução|potencial|trajetória)*, (tua|minha|sua) carreira*, desenvolvimento (profissional|pessoal|individual|de carreira|de talento*|na carreira|com)*, pdi, plano de desenvolvimento*, plano de carreira*, (crescimento|trajetória|evolução|futuro|aspirações|perspectivas|percurso) (profissional|profissionais|na empresa|interno|de carreira)*, movimentação interna*, mobilidade (interna|profissional)*, (próximo|próximos) (passo|passos|cargo|nível|desafio)*, promoção (interna|para|conversa|a|de cargo)*, onde você (se vê|quer)*, plano de crescimento*
      `,
      fits: `carreira*, crescimento, aspirações`,
      topic: `desenvolvimento, futuro, promoção`,
    },
    performance_review: {
      strong: `
        (avalia[cç][aãoõ]+e?s?|aval|revisão|conversa|reunião|entrevista|feedback|devolutiva|review|retorno|análise|gestão|apreciação|balanço|fechamento|papo|ciclo|encerramento|discussão|resultado|conversas) \\.?(de |do |da |sobre (a |o |sua |seu )*|anual |semestral |trimestral |e |final |individual |das |dos )*(desempenho|performance|avaliação|resultados individuais|fim de ano|final de ano|fechamento de ano|competências|anual|trimestral|salarial|salário|remuneração|aumento|bônus|bónus|encerramento de ciclo|mérito|rendimento|fim de ciclo|ano)*, (revisão|aumento|negociação|conversa|ajuste|reajuste|atualização|discussão) salarial*, auto ?-?avaliação*, balanço (anual|do ano|de fim de ano|individual)*, performance review*, siadap*, feedback (anual|de desempenho|de fim)*, conversa anual*, entrevista (anual|de desempenho|de avaliação)*, fechamento (do|de) ciclo*
      `,
      fits: `desempenho*, avaliacao*, avaliação*, salário, remuneração, aumento`,
      topic: `performance, resultados`,
    },
    feedback: {
      strong: `
        (feedback|devolutiva|devolução|retorno) (sobre|após|pós|depois|da (apresentação|reunião)|do (projeto|trabalho)|para|pra|a|com|individual|construtiv*|honest*|entre|mútuo|dos|das|de (ontem|apresentação|projeto|pares|colegas)|do time|trimestral|aberto|pontual|rápido|pessoal|360|e|ao|à)*, (dar|sessão|conversa|reunião|papo|bate ?papo|momento|espaço|receber|troca|rodada|pedir|encontro|hora|café|chat) (de |para |do |um |com |e )*(feedbacks?|devolutivas?)*, 360 ?(°|graus)? ?(resultados|feedback|devolutiva|avaliação|relatório|retorno)*, (resultados|devolutiva|feedback|avaliação|relatório|leitura) (de |do |da |da pesquisa )*360*, (conversa|papo|reunião|assunto|diálogo) (difícil|complicad*|honest*|desconfortável|franc*|delicad*|sincer*|aberta|sensível|crucial|dura)*, conversas (difíceis|cruciais|corajosas) ~, (resolução|gestão|mediação) de conflito*, mediação*, *feedback, devolutiva*
      `,
    },
    retro: {
      strong: `*retro, *retrospetiv[ao]s?, *retrospectiv[ao]s?, retro (do|da|de|time|sprint|projeto|squad|mensal|q[1-4]|equipe|equipa)*, lições aprendidas*, licoes aprendidas*, aprendizados (do|da|de|e)*, (fechamento|balanço|encerramento|revisão) (de |do )*(projeto|sprint|campanha|lançamento|evento)*, post ?-?mortem (de |do )?(projeto|campanha|lançamento|evento), o que (deu|correu) (certo|bem)*, reflexão (do|de|da|sobre) (time|projeto|sprint|equipe|equipa)*, olhar para trás`,
    },
    peer_circle: {
      strong: `(círculo|circulo|grupo|roda|rodada|comunidade|espaço|mesa|rede|clube|fórum) (de |entre |para |dos |da |das )*(líderes|lideres|gestor*|pares|liderança*|coaching|gerentes|aprendizagem|mentoria|mulheres líderes|apoio|supervisão|intervisão|chefias|coordenador*|managers|troca de lid*)*, (coaching|mentoria|aprendizagem|apoio|consultoria|troca|supervisão) (entre |de |com )(pares|iguais|colegas|gestores|líderes|managers)*, co ?-?desenvolvimento*, intervisão*, action learning, aprendizagem (em|pela) ação*, (discussão|análise|estudo) de casos*, mastermind*, peer coaching*, roda de conversa (de |entre |dos )*(líder*|gestor*|lideran*)*`,
    },
    structured_observation: { strong: `observação (estruturada|planejada|planeada)` },
    performance_compact: { strong: `(pacto|acordo) de desempenho, compromissos mútuos` },
    peer_mentoring: { strong: `mentoria entre (pares|colegas)` },
    talent_community: { strong: `comunidade de talentos` },
    dispersed_checkin: { strong: `(check ?in|alinhamento) (do |da )?(time|equipe|equipa) distribuíd[oa]` },
    coach_the_coach: {
      strong: `(coaching|mentoria|acompanhamento|apoio|suporte) (a |de |para |ao |do |com |dos )*(os |nov[oa]s? )*(coach(es)?|gestor*|líder(es)?|lider*|liderança|chefias|supervisor*|gerent*|coordenador*|managers?)*, (como|aprender a) (fazer|ter|conduzir|dar|liderar) (bons |um |uma |boas |os |as )*(oneonones?|um a um|feedback|conversas)*, (observação|sombra|shadowing|supervisão) (de |do |em )*(oneonone|coach*|convers*)*, coach do coach*, coach de coaches*, supervisão de coaching*`,
    },
    group_clinic: {
      strong: `(clínica|clinica|laboratório|lab|oficina|prática|consultório|dojo|plantão|horário de atendimento|espaço de prática|office hours|academia prática) (de |para |com |do |aberto |da |)*(líderes|liderança|gestor*|feedback|coaching|convers*|gestão de (pessoas|equip*|times)|gerent*|supervis*|delegação|chefias|managers?|oneonones?)*, coaching (em grupo|de equipe|de equipa|coletivo|de time|grupal)*, (role ?play|simulação|prática|dramatização) (de |do )*(feedback|convers*|coaching|oneonone*)*, clínica de*`,
    },
    recognition: {
      strong: `kudos*, parabéns*, parabens*, felicitaç*, (muito )?obrigad[oa]*, agradecimento*, agradecer*, celebr(ação|ar|amos|ando) (de |da |do |a |o |os |as |com )*(conquista*|sucesso*|promoção|aniversário|lançamento|resultado*|vitória*|time|equip*|meta*|entrega*)*, aniversário (de empresa|de casa|de trabalho|profissional|na empresa)*, tempo de casa*, [0-9]+ anos (de casa|de empresa|na empresa)*, (funcionári*|colaborador*) do (mês|ano|trimestre)*, bravo*, bom trabalho*, elogio*, gratidão*, mandou bem*`,
      fits: `reconhecimento*`,
    },
    weekly_checkin: {
      fits: `(alinhamento|check|checkin|acompanhamento|ponto|revisão|sync|atualização|status|papo|bate ?papo) semanal*, check ?-?in*, alinhamento (da semana|de semana|rápido)*, ponto (de situação|semanal|da semana)*, (prioridades|plano|planejamento|planeamento|foco|pendências|resumo) (da |de |para a |desta )*semana*, prioridades semanai*, (início|fechamento|fecho|abertura) (da |de )semana*, fechamento semanal*, como (você está|estás|vão as coisas|está você|vai)*, termômetro*, touch ?base, colocar o papo em dia*, pôr a conversa em dia*`,
    },
    one_on_one: {
      strong: `oneonone*, um a um*, um ?-?para ?-?um*, um pra um, frente a frente*, cara a cara*, face a face*, olho no olho*, (reuni[aã]o|sessão|conversa|acompanhamento|papo|bate ?papo|encontro|alinhamento|momento|tutoria|reuniões) (individual|individuais|bilateral|a dois|em particular|a sós|pessoal|personalizad*)*, bilateral*, tête à tête, a sós*, individual com*, tet a tet`,
      fits: `bate ?-?papo*, alinhamento (quinzenal|mensal|com|individual|regular|gestor*|líder*|chefe*)*, (reunião|conversa|papo|café|chamada|acompanhamento|cafezinho) (quinzenal|mensal|semanal|de acompanhamento|com (meu|minha|seu|sua|o|a) (gestor*|chefe|líder|lider*)|regular|periódic*)*, catch ?up*, cafezinho*, café com*, sync com, papo com*, conversa com*, acompanhamento (com|de|do|da)*, ponto quinzenal*, despacho*`,
    },
  },
  things: `
    código, design, sprint, produtos?, projetos?, projectos?, contratos?, fornecedor(es)?, clientes?, orçamentos?, riscos?, contas?, sistemas?, dados, software, processos?, políticas?, segurança, incidentes?, vendas?, campanhas?, marketing, site, página, app, aplicativos?, máquinas?, sensores?, sensor, impressoras?, câmeras?, câmaras?, instrumentos?, balanças?, equipamentos?, estoque, qualidade, auditoria, faturas?, plantão, plantões, turnos?, chaves, apartamento, imóve(l|is), im[oó]ve(l|is), candidat[oa]s?, usuários?, utilizadores?, alunos?, pacientes?, negócios?, comercia(l|is), propostas?, licitação, custos?, gastos, despesas, finance*, jurídic*, arquitetura, infraestrutura, veículos?, obras?, terreno, ambiental, mercado, crédito, fundos?, carteira, impacto, bens, marca
  `,
  acts: `avaliação, avaliações, revisão, calibração, calibragem, feedback, devolutiva, passagem, onboarding, entrega, retenção, reconhecimento, desenvolvimento, desempenho, performance, integração, metas, objetivos, acompanhamento, transição, troca, saída, crescimento, desligamento, devolução, retorno`,
  veto: {
    recruiting: `entrevista (t[eé]cnica|candidat*|de emprego|de trabalho|seleção|com candidat*|inicial|rh candidat*|vaga*|de estágio|de recrutamento)*, candidat*, recrutamento*, recrutador*, (processo )?seletivo*, seleção de*, vaga*, headhunter*, contratação*, entrevistas?$`,
    external: `*clientes?, fornecedor*, parceir*, advogad*, contador*, contabilidade externa, contabilista*, banco*, gerente do banco, segurador*, seguro, seguros, agência*, investidor*, consultor(a|es|as)?, consultoria externa, corretor*, imobiliári*, proprietári*, inquilin*, senhorio, vendedor*, distribuidor*, imprensa, jornalista*, prefeitura, receita federal, finanças (portal|repartição)*, cartório, auditor*, síndico, treinador*, personal trainer, condomínio`,
    'private-life': `m[eé]dic[oa]s?, doutor*, dentista*, fisio*, psicólog*, terapia*, hospital*, consulta (?!.*pares)*, vacina*, exame*, escola*, creche*, colégio*, professor*, reunião de pais, pais e mestres, aniversário (?!de empresa|de casa|de trabalho|profissional|na empresa)[a-z]+, aniversário$, férias*, feriado*, casamento*, academia$, academia (treino|personal)*, ioga, yoga, futebol*, jogo*, pelada, mudança (?!de gest|de chef|de lid|de líd|de report|de time|de equip)*, encanador*, eletricista*, cabeleireir*, veterinári*, voos?, hotel*, oficina (mecânica|carro)*, carro, filh[oa]s?, crianças, jantar*, festa*, missa, batizado*, casa$, aluguel, apartamento, im[oó]vel*, caldeira*, pessoal$, aula*, piano, inspeção*, vistoria*, revisão do carro*, padel, ginásio`,
    'own-block': `preparar*, preparação*, prep, redigir*, escrever*, bloque(ado|io)*, não (agendar|marcar|perturbar)*, ocupad[oa]*, lembrete*, preencher*, completar*, enviar*, ler, anotações*, notas (de|para|do)*, ata, foco$, prazo*, agendar*, marcar*`,
    group: `reunião (de equipe|de equipa|da equipe|de time|do time|geral|de departamento|da área|de área|de vendas|comercial|de projeto|de pais|de condomínio|plenária|de diretoria|de direção|de obra)*, comitê (executivo|técnico|diretivo|de riscos|de crédito|de produto)*, assembleia*, lançamento*, kick ?off*, conferência*, congresso*, seminário*, apresentação (de resultados|institucional|produto|comercial|projeto|ao cliente)*, metas (da empresa|comerciais|de vendas|empresa|corporativas|fiscais)*, objetivos (da empresa|corporativos|comerciais|de vendas|ods)*, convenção*, demos?, alinhamento (do time|de time|da equipe|time|equipe|squad|projeto|comercial|com marketing|vendas)*, balanço patrimonial*`,
    training: `treinamento*, formaç(ão|ões) (?!de líd)*, capacitação*, curso*, oficina$, oficina (de )?(excel|vendas|design|segurança|inglês)*, webinar*, palestra*, aulas?, workshop*`,
    ratio: `escala*, ratio, mapeamento, esquema*, réplica, cópia, real, reais, dólar*, euros?, câmbio*, cotação, moeda*, placar, empate, resultado, paridade, planta`,
    duty: `incidente*, plantão (?!.*(lid|gest|coach|feedback))*, turno*`,
    operations: `(passagem|troca|entrega|mudança) (de |do |da )*(turno|plantão|plantao|chave*|projeto*|cliente*|conta*|obra|serviço|enferm*|estado|ônibus|aére*|caixa|óleo|senha|loja)*, reconhecimento (facial|de voz|de imagens?|de imagem|óptico|de padrões|de texto|de receita*|de firma|de fala|de objetos|de marca)*, retenção (de clientes|de dados|de usuários|cliente*|de imposto*|na fonte|fiscal|de documentos)*, desenvolvimento (web|de software|software|de produto|produto|de negócio*|negócio*|sustentável|urbano|backend|frontend|mobile|do app|app|comercial|de mercado|de fornecedor*)*, avaliação (de |do |da |dos )*(risco*|fornecedor*|impacto|projeto*|propostas?|software|ferramenta*|produto*|custos|im[oó]ve*|terreno|aluno*|curso*|crédito*|candidat*|bens|cliente*|médica|física|nutricional)*, calibra(ção|gem) (de |do |da |dos )?(sensor*|impressora*|câmera*|balança*|instrument*|equipamento*|máquina*|monitor*|tela*|laborat*|modelo*|robô*|termômetro*|pneu*|ferramenta*)*, plano de melhoria (contínua|de processos|de qualidade|do site|processo*), plano diretor*, pdi (ti|tecnologia|municipal|urbano|diretor), carreira (de tiro|fair), feira de carreira*, promoção (de verão|de vendas|comercial|black friday|natal|campanha|produto*|de produto*|relâmpago)*, retorno (sobre investimento|financeiro|de produto*|médico|consulta|de mercadoria*|do cliente)*, saída (de emergência|a campo)*, devolução (de produto*|de mercadoria*|de chave*|de equipamento*)*`,
  },
  safe: `(atendimento|sucesso|experiência|suporte|apoio) (ao |a |do |de )?clientes?, business partner, mentoria entre pares, entrevista (de )?(saída|desligamento|permanência|retenção|desempenho|avaliação|retorno|desenvolvimento|anual|engajamento|motivação|carreira|experiência|continuidade)`,
  occasion: `após, pós, depois (de|da|do), sobre (a|o|sua|seu|tua|teu), da (tua|sua) apresentação`,
  notNames: `
    vendas, compras, finanças, financeiro, contabilidade, jurídico, rh, sistemas, tecnologia, ti, produção, logística, qualidade, segurança, direção, diretoria, gerência, equipe, equipa, time, projeto, projetos, produto, produtos, cliente, clientes, fornecedor, fornecedores, reunião, comitê, orçamento, planejamento, estratégia, revisão, relatório, contrato, faturamento, comunicação, pesquisa, folha, estoque, treinamento, seleção, segunda, terça, quarta, quinta, sexta, sábado, domingo, janeiro, fevereiro, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, férias, almoço, jantar, médico, dentista, escola, creche, casa, carro, voo, hotel, academia, pessoal, privado, ocupado, bloqueado, oficina, demo, lançamento, proposta, mercado, dados, rede, sistema, ferramentas, site, fábrica, escritório, loja, sede, natal, festa, banco, seguro, receita, notícias, diversos, desenvolvimento, manutenção, inovação, administração, operações, suporte, publicidade, obra, área, departamento, real, reais, dólar, squad
  `,
};
