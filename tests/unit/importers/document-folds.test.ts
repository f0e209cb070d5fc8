import { describe, expect, it } from 'vitest';
import { linesOf, previewText } from './fakes.ts';

const markdown = (text: string, name = 'map.md') => previewText(text, {}, name);

const lines = [
  'Listening @ Junior: Writes down what was said',
  'Listening @ Junior: Asks before answering',
  'Listening @ Senior: Hears what nobody says',
];

describe('parts that a documentation site folds away', () => {
  it.each([
    [
      'tabs of MkDocs',
      '## Listening\n\n=== "Junior"\n\n    - Writes down what was said\n    - Asks before answering\n\n=== "Senior"\n\n    - Hears what nobody says\n\n!!! note\n    - Nobody shows all of it\n',
    ],
    [
      'tabs of GitBook',
      '## Listening\n\n{% tabs %}\n{% tab title="Junior" %}\n* Writes down what was said\n* Asks before answering\n{% endtab %}\n\n{% tab title="Senior" %}\n* Hears what nobody says\n{% endtab %}\n{% endtabs %}\n\n{% hint style="info" %}\n* Nobody shows all of it\n{% endhint %}\n',
    ],
    [
      'tabs of Hugo',
      '## Listening\n\n{{< tabs "x" >}}\n{{< tab "Junior" >}}\n- Writes down what was said\n- Asks before answering\n{{< /tab >}}\n{{< tab "Senior" >}}\n- Hears what nobody says\n{{< /tab >}}\n{{< /tabs >}}\n',
    ],
    [
      'tabs of Docusaurus',
      'import Tabs from "@theme/Tabs";\n\n## Listening\n\n<Tabs>\n  <TabItem value="a" label="Junior">\n\n  - Writes down what was said\n  - Asks before answering\n\n  </TabItem>\n  <TabItem value="b" label="Senior">\n\n  - Hears what nobody says\n\n  </TabItem>\n</Tabs>\n\n:::note\n\n- Nobody shows all of it\n\n:::\n',
    ],
    [
      'boxes of VitePress',
      '## Listening\n\n::: details Junior\n- Writes down what was said\n- Asks before answering\n:::\n\n::: details Senior\n- Hears what nobody says\n:::\n',
    ],
  ])('are read under their titles: %s', async (_, text) => {
    expect(linesOf(await markdown(text))).toEqual(lines);
  });

  it('keep the lines of the file', async () => {
    const { map } = await markdown(
      '# Map\n\n=== "Junior"\n\n    - Writes notes\n\n=== "Senior"\n\n    - Reads between lines\n',
    );
    expect(map?.behaviours.map(({ loc }) => loc.line)).toEqual([5, 9]);
  });

  it('stay as they are in a block of code', async () => {
    const { map } = await markdown(
      '## Junior\n\n- Writes notes\n\n```\n=== "Lead"\n\n    - Not this\n```\n\n## Senior\n\n- Reads between lines\n',
    );
    expect(map?.behaviours.map(({ text }) => text)).toEqual(['Writes notes', 'Reads between lines']);
  });
});

describe('points without the marks of Markdown', () => {
  it.each([
    ['a middle dot', '・'],
    ['a bullet', '• '],
    ['a dash', '– '],
  ])('are lines that begin with %s', async (_, mark) => {
    const result = await markdown(
      `## ジュニア\n### 傾聴\n${mark}会議で聞いたことを書き留めている\n${mark}答える前に質問している\n## シニア\n### 傾聴\n${mark}言葉にならないことに気づいている\n${mark}対話の場を設けている\n`,
    );
    expect(result.counts).toMatchObject({ behaviours: 4, levels: 2, competencies: 1 });
  });

  it('are terms of a web page and what is said of them', async () => {
    const page = (level: string, text: string) =>
      `<h2>${level}</h2><dl><dt>Listening</dt><dd>${text}</dd><div><dt>Writing</dt><dd>${text}, in writing</dd></div></dl>`;
    const result = await markdown(
      `<!doctype html><html><body><h1>Map</h1>${page('Junior', 'Asks twice')}${page('Senior', 'Waits')}<footer><p>Made by us in a hurry</p></footer></body></html>`,
      'map.html',
    );
    expect(linesOf(result)).toEqual([
      'Listening @ Junior: Asks twice',
      'Writing @ Junior: Asks twice, in writing',
      'Listening @ Senior: Waits',
      'Writing @ Senior: Waits, in writing',
    ]);
  });
});
