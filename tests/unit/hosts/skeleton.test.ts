// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { scrub, toSkeleton } from '../../../utils/hosts/diagnose/skeleton.ts';

const reportOf = (html: string): string => {
  const root = new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html').body;
  const report = scrub(toSkeleton(root));
  if (report === null) throw new Error('refused');
  return report;
};

describe('the skeleton of a page', () => {
  it('is tags, roles and names of attributes, with their depth', () => {
    expect(
      reportOf('<div role="dialog" data-eventid="x"><button aria-expanded="true">Sam</button></div>'),
    ).toBe(['0 body', '1 div role=dialog data-eventid', '2 button aria-expanded=true'].join('\n'));
  });

  it.each([
    ['a text', '<p>Sam Okafor sam@acme.example</p>'],
    ['a value', '<input value="Sam Okafor" title="okafor" aria-label="Okafor" type="okafor">'],
    ['an id or a class', '<p id="sam-okafor" class="okafor sam"></p>'],
    ['the name of an attribute', '<p data-sam-okafor="1" okafor aria-okafor="1" data-okafor></p>'],
    ['an element that the page invented', '<sam-okafor></sam-okafor><x-okafor-card></x-okafor-card>'],
    ['a role that is none', '<p role="okafor" dir="okafor"></p>'],
    ['an address', '<a href="https://acme.example/people/okafor">x</a>'],
  ])('has nothing of a name in %s', (_, html) => {
    expect(reportOf(html)).not.toMatch(/okafor|sam\b|acme|@/i);
  });

  it('gives the same number to the same invented name', () => {
    expect(reportOf('<x-a></x-a><x-b></x-b><x-a></x-a>')).toBe(
      ['0 body', '1 tag#1', '1 tag#2', '1 tag#1'].join('\n'),
    );
  });

  it('is refused while a word remains that is not ours', () => {
    for (const line of ['0 div okafor', '0 okafor', '0 div sam@acme.example', '0 div role=okafor', 'Sam div'])
      expect(scrub(['0 body', line])).toBeNull();
  });
});
