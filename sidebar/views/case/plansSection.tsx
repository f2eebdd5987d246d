import { Link } from '../../controls/link';
import { words } from '../../words';
import type { SectionProps } from './case';
import { Section } from './section';

/** The plans that were exported, the newest first, and whether each may still be used. */
export function PlansSection({ view }: SectionProps) {
  const say = words.value.sidebar.caseView;
  return (
    <Section title={say.plans}>
      {view.plans.length === 0 && <p class="dim">{say.noPlans}</p>}
      <ul class="rows">
        {view.plans.map((plan) => (
          <li key={plan.id}>
            {plan.link === null ? <span>{plan.label}</span> : <Link to={plan.link}>{plan.label}</Link>}
            {plan.statusLine && <p class="small dim">{plan.statusLine}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
