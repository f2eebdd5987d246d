import { callLogText, listOf } from '../support/lists';
import { setUpHost } from '../support/setUpHost';
import { call } from '../support/trackerHost';

it.each([true, false])(
  '[F3] a call log is found again, a copied tab keeping its tag: %s',
  (copiedTabKeepsMetadata) => {
    const host = setUpHost({ copiedTabKeepsMetadata });
    call(host, 'importList', { text: listOf(2), who: null });
    const log = { text: callLogText(6, ['Person 1', 'Person 2']), who: null };
    expect(call(host, 'importCalls', log).value).toMatchObject({ added: 7 });
    const tabs = host.sheets().map(({ name }) => name);
    expect(call(host, 'importCalls', log).value).toMatchObject({ added: 0, alreadyThere: 7 });
    expect(host.sheets().map(({ name }) => name)).toEqual(tabs);
  },
);
