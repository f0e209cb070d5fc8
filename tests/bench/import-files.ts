/** A file on its way into the page. */
export interface BenchFile {
  name: string;
  text: string;
}

const points = ['Awareness', 'Working', 'Practitioner', 'Expert'];
const ranks = ['Junior', 'Associate', 'Senior', 'Lead', 'Principal'];
const verbs = ['Plans', 'Explains', 'Reviews', 'Prepares', 'Measures', 'Describes', 'Compares', 'Hands over'];
const things = [
  'the release',
  'a change',
  'the budget',
  'an incident',
  'the service',
  'a contract',
  'the data',
];

const sentence = (n: number): string =>
  `${verbs[n % verbs.length]} ${things[n % things.length]} number ${n} so that everyone concerned can follow it`;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const bullets = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `- ${sentence(from + n)}`).join('\n');

/** 1,825 rows of role × level × skill with mastery points, 2.5 MB, as a government publishes its roles. */
export const roleFile = (): BenchFile => {
  const head =
    'Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type';
  const rows: string[] = [];
  for (let role = 0; rows.length < 1_825; role += 1) {
    for (const [at, rank] of ranks.entries()) {
      for (let part = 0; part < 5; part += 1) {
        const skill = (role * 3 + part) % 100;
        const point = Math.min(points.length - 1, Math.floor((at + part) / 2));
        rows.push(
          [
            `Family ${role % 6}`,
            `Specialist ${role}`,
            quoted(
              `A specialist ${role} keeps the work going.\n\nIn this role, you will:\n${bullets(role * 7, 5)}`,
            ),
            `${rank} specialist ${role}`,
            quoted(`At this level, you will:\n${bullets(role * 11 + at, 3)}`),
            `Skill ${skill}`,
            quoted(`Skill ${skill} is about this: ${sentence(skill)}.`),
            points[point] ?? '',
            quoted(`You can:\n${bullets(skill * 40 + point * 10, 4)}`),
            'Main',
          ].join(','),
        );
      }
    }
  }
  return { name: 'roles.csv', text: [head, ...rows].join('\n') };
};

/** 10,000 behaviours, one a row. `changed`: next month, every tenth is worded anew and every fiftieth is another. */
export const bigFile = (changed = false): BenchFile => {
  const rows = Array.from({ length: 10_000 }, (_, n) => {
    const competency = n % 250;
    const level = ranks[Math.floor(n / 250) % ranks.length] ?? '';
    const text =
      changed && n % 50 === 1
        ? `Agrees on a way to tell that step ${n} was worth the trouble it made`
        : changed && n % 10 === 0
          ? `${sentence(n)}, also later`
          : sentence(n);
    return `Area ${competency % 12},Competency ${competency},${level},${quoted(text)}`;
  });
  return { name: 'big.csv', text: ['Area,Competency,Level,Behaviour', ...rows].join('\n') };
};
