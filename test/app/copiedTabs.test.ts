import { callLogText, listOf } from '../support/lists';
import { call, smallHost } from '../support/trackerHost';

it.each([true, false])(
  '[F3] a call log is found again, a copied tab keeping its tag: %s',
  (copiedTabKeepsMetadata) => {
    const host = smallHost({ copiedTabKeepsMetadata });
    call(host, 'setUpTracker', { language: 'en', groupName: null });
    call(host, 'importList', { text: listOf(2), who: null });
    const log = { text: callLogText(6, ['Person 1', 'Person 2']), who: null };
    expect(call(host, 'importCalls', log).value).toMatchObject({ added: 7 });
    const tabs = host.sheets().map(({ name }) => name);
    expect(call(host, 'importCalls', log).value).toMatchObject({ added: 0, alreadyThere: 7 });
    expect(host.sheets().map(({ name }) => name)).toEqual(tabs);
  },
);
