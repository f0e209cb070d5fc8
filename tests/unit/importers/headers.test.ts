import { describe, expect, it } from 'vitest';
import { cleanHeader, readHeader } from '../../../utils/importers/table/headers.ts';
import type { Field } from '../../../utils/importers/words/columns.ts';

const known: Record<string, Field> = {
  Role: 'role',
  'Job title': 'role',
  Funktion: 'role',
  Poste: 'role',
  Puesto: 'role',
  Função: 'role',
  Ruolo: 'role',
  Functie: 'role',
  役割: 'role',
  Level: 'level',
  Stufe: 'level',
  Niveau: 'level',
  Nivel: 'level',
  Nível: 'level',
  Livello: 'level',
  レベル: 'level',
  'Role Level': 'level',
  Karrierestufe: 'level',
  Area: 'area',
  Themes: 'area',
  Bereich: 'area',
  Domaine: 'area',
  Ámbito: 'area',
  Categoria: 'area',
  Gebied: 'area',
  領域: 'area',
  'Skill category': 'area',
  Kompetenzbereich: 'area',
  'Domaine de compétence': 'area',
  スキル領域: 'area',
  'Skill Name': 'competency',
  Kompetenz: 'competency',
  Fähigkeiten: 'competency',
  Compétences: 'competency',
  Habilidad: 'competency',
  Competência: 'competency',
  Competenza: 'competency',
  Vaardigheid: 'competency',
  コンピテンシー: 'competency',
  '*title': 'competency',
  'RSD Name': 'competency',
  skill_name: 'competency',
  Behaviour: 'behaviour',
  'Observable behaviors': 'behaviour',
  Verhaltensanker: 'behaviour',
  Comportement: 'behaviour',
  Indicador: 'behaviour',
  Gedragsindicatoren: 'behaviour',
  行動指標: 'behaviour',
  'What good looks like': 'behaviour',
  fullStatement: 'behaviour',
  'Skill Level Description': 'behaviour',
  'Skill Statement': 'behaviour',
  'Ineffective behaviour': 'negative',
  Warnsignale: 'negative',
  'Negative indicators': 'negative',
  'Red flags': 'negative',
  "Don't": 'negative',
  'Skill Level': 'proficiency',
  Kompetenzstufe: 'proficiency',
  Maîtrise: 'proficiency',
  習熟度: 'proficiency',
  スキルレベル: 'proficiency',
  'Niveau de maîtrise': 'proficiency',
  'Skill Description': 'competencyDescription',
  'Competency description': 'competencyDescription',
  'Description de la compétence': 'competencyDescription',
  'Role Description': 'roleDescription',
  'Role Level Description': 'levelDescription',
  Beschreibung: 'description',
  説明: 'description',
  'Role Family': 'roleFamily',
  Examples: 'example',
  Beispiele: 'example',
  Notes: 'ignore',
  '#': 'ignore',
  備考: 'ignore',
  URL: 'ignore',
  'ID number': 'ignore',
  Employee: 'person',
  Mitarbeiter: 'person',
  'Core value': 'value',
  'Level order': 'levelOrder',
};

describe('headers', () => {
  it.each(Object.entries(known))('%s is %s', (header, field) => {
    expect(readHeader(header)).toMatchObject({ field });
  });

  it.each(['Blue', 'Accessibility', 'Python', '', 'x'.repeat(200)])('knows nothing about "%s"', (header) => {
    expect(readHeader(header).score).toBeLessThan(0.5);
  });

  it('drops stars, colons and hints in brackets before comparing', () => {
    expect(cleanHeader('*Competency: (max. 75 characters)')).toBe('competency');
  });
});
