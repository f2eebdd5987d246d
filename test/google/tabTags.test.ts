import { tabOfTag, tagOf } from '../../src/google/tabTags';
import { LANGUAGES } from '../../src/messages/messages';
import { TABLE_KEYS } from '../../src/tables/tableKey';

describe('[rule 5] a tab’s tag', () => {
  it('says what the tab is and in which language, whatever the table', () => {
    for (const table of TABLE_KEYS) {
      for (const language of LANGUAGES) {
        expect(tabOfTag(tagOf({ table, language }, 1234), 1234)).toEqual({
          id: 1234,
          table,
          language,
          isCopy: false,
        });
      }
    }
  });

  it('tells a copy, which carries its original’s tag; a tab may have the id 0', () => {
    const tag = tagOf({ table: 'calls', language: 'en' }, 0);
    expect(tabOfTag(tag, 0)).toMatchObject({ id: 0, isCopy: false });
    expect(tabOfTag(tag, 77)).toMatchObject({ id: 77, table: 'calls', isCopy: true });
  });

  it.each([
    '',
    'cases',
    'cases.',
    'cases.fr.1',
    'Cases.en.1',
    'constructor.en.1',
    '__proto__.en.1',
    '.en.1',
    'x.y.z',
  ])('that we did not write is nobody’s: %j', (tag) => {
    expect(tabOfTag(tag, 1)).toBeNull();
  });
});
