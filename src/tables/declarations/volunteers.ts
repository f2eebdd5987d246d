import type { VolunteerRecord } from '../../domain/records';
import { WEEKDAYS } from '../../domain/vocabulary';
import { computed, input } from '../column';
import { defineTable } from '../defineTable';
import type { FormulaContext } from '../formula';

const yesNo = () => input('yesNo', { choices: 'yesNo' });

/** Who helps, and with what, under a chosen name; never anybody's immigration status. */
export const volunteers = defineTable<VolunteerRecord>()({
  key: 'volunteers',
  since: 2,
  codes: { column: 'code', prefix: 'V', digits: 2 },
  rows: 100,
  frozenColumns: 2,
  columns: {
    code: input('code'),
    name: input('text', { sensitivity: 'personal' }),
    todo: computed('text', todo, { width: 220 }),
    languages: input('text'),
    willCall: yesNo(),
    willPetition: yesNo(),
    willRally: yesNo(),
    willTranslate: yesNo(),
    willAccompany: yesNo(),
    pledgedCalls: input('count'),
    pledgedToday: computed('number', pledgedToday),
    monday: yesNo(),
    tuesday: yesNo(),
    wednesday: yesNo(),
    thursday: yesNo(),
    friday: yesNo(),
    saturday: yesNo(),
    sunday: yesNo(),
    codeAgreedOn: input('strictDate'),
  },
});

/** T11: the calls pledged for today; blank without any. Nobody is held to days who named none. */
function pledgedToday(f: FormulaContext): string {
  const marked = (day: string) => `IF(${f.is(day, 'Yes')},1,0)`;
  const anyDay = `(${WEEKDAYS.map(marked).join('+')})=0`;
  // Day 2 of the spreadsheet's calendar was a Monday.
  const today = `CHOOSE(MOD(${f.setting('today')}-2,7)+1,${WEEKDAYS.map(marked).join(',')})=1`;
  const pledged = `IF(${f.isCount('pledgedCalls')},IF(${f.cell('pledgedCalls')}>0,${f.cell('pledgedCalls')},""),"")`;
  return `IF(OR(${anyDay},${today}),${pledged},"")`;
}

/** C8: the code of conduct stands before a caller's first call. */
function todo(f: FormulaContext): string {
  const pledges = `IF(${f.isCount('pledgedCalls')},IF(${f.cell('pledgedCalls')}>0,1,0),0)=1`;
  const calls = `OR(${f.is('willCall', 'Yes')},${pledges})`;
  return `IF(AND(${calls},NOT(${f.isDate('codeAgreedOn')})),${f.words('codeOfConductFirst')},"")`;
}
