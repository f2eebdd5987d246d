type Use = readonly [name: string, payload: object];

/** Every use of the sidebar that reads or writes the whole tracker, as the page asks for it, the nth time. */
export function featuresOf(time: number): readonly Use[] {
  const posture = (nth: number) => (nth === 0 ? null : `motion in writing, ${nth}`);
  return [
    ['readBoard', {}],
    ['readDashboard', {}],
    ['readTracker', {}],
    ['readCase', { code: 'C-001' }],
    ['readCallDesk', { code: 'C-001' }],
    [
      'logCall',
      {
        ...{ id: `call-${9000 + time}`, caseCode: 'C-001', tabId: null, when: '2026-03-10 09:40' },
        ...{ caller: `Teo ${time}`, target: 'T-01', numberDialled: null, outcome: 'Left a message' },
        ...{ howMany: 1, language: null, note: 'spoke slowly', followUpOn: null },
      },
    ],
    [
      'saveRecord',
      {
        ...{ table: 'cases', code: 'C-002', id: `save-${9000 + time}`, who: 'Ana' },
        ...{ fields: { legalPosture: posture(time + 1) }, before: { legalPosture: posture(time) } },
      },
    ],
    // The one use that takes long; its documents would be the same each time.
    ...(time % 3 === 0
      ? [['exportPlan', { cases: ['C-002'], audiences: ['Team'], who: 'Ana' }] as const]
      : []),
  ];
}
