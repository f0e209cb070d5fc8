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
    ['a class made by a tool', '<p class="css-1x2 Card_okafor__a1 okafor--sam"></p>'],
    [
      'a data attribute beside one of ours',
      '<p data-guest-okafor="1" data-person-sam data-email="okafor"></p>',
    ],
    ['a name for screen readers', '<p aria-label="Sam Okafor" aria-description="Okafor"></p>'],
    ['a link to write to or to call', '<a href="mailto:okafor@acme.example"></a><a href="tel:sam"></a>'],
    ['an element with parts', '<okafor-card-item></okafor-card-item><x-sam.okafor></x-sam.okafor>'],
    ['a drawing', '<svg><okafor id="okafor"/><a xlink:href="okafor" okafor:sam="1"/></svg>'],
    [
      'a slot, a part or a thing of schema.org',
      '<p slot="okafor" part="sam" itemprop="okafor" itemid="sam"></p>',
    ],
    ['other letters', '<p data-отправитель="1" data-岡="1" 岡村></p><x-岡村></x-岡村>'],
    ['capitals and signs', '<p DATA-OKAFOR OkaFor @sam [okafor] sam@acme.example="x"></p>'],
    [
      'a comment, a template or a script',
      '<!-- Okafor --><template><p okafor></p></template><script>okafor</script>',
    ],
  ])('has nothing of a name in %s', (_, html) => {
    expect(reportOf(html)).not.toMatch(/okafor|\bsam\b|acme|@|отправитель|岡/i);
  });

  it('gives the same number to the same invented name', () => {
    expect(reportOf('<x-a></x-a><x-b></x-b><x-a></x-a>')).toBe(
      ['0 body', '1 tag#1', '1 tag#2', '1 tag#1'].join('\n'),
    );
  });

  it('has nothing of a name behind an open shadow root either', () => {
    const host = document.createElement('x-okafor');
    host.attachShadow({ mode: 'open' }).innerHTML = '<okafor-row okafor role="row">Okafor</okafor-row>';
    const report = scrub(toSkeleton(host));
    expect(report).toBe('0 tag#1 shadow\n1 tag#2 attr#3 role=row');
  });

  it('is not led astray by names that every object has', () => {
    expect(reportOf('<p constructor="okafor" __proto__="sam" hasownproperty></p>')).toMatch(
      /^0 body\n1 p attr#\d+ attr#\d+ attr#\d+$/,
    );
    expect(scrub(['0 p constructor=okafor'])).toBeNull();
    expect(scrub(['0 p __proto__=okafor'])).toBeNull();
  });

  it('is refused while a word remains that is not ours', () => {
    for (const line of [
      '0 div okafor',
      '0 okafor',
      '0 div sam@acme.example',
      '0 div role=okafor',
      'Sam div',
      '0 div  okafor',
      '0 div tag#okafor',
      '0 div attr#1okafor',
      '007 div',
    ])
      expect(scrub(['0 body', line])).toBeNull();
  });
});
