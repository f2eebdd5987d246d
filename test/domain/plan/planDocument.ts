import { parseHTML } from 'linkedom';
import { makePlan } from '../../../src/domain/plan/makePlan';
import type { Plan, SectionKey } from '../../../src/domain/plan/planModel';
import { renderPlanHtml } from '../../../src/domain/plan/renderPlanHtml';
import { planSource, type SourceFields } from './planFixtures';

/** What these tests read of a parsed page; the DOM's own types would let code under test name them too. */
export interface PageElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly outerHTML: string;
  readonly children: ArrayLike<PageElement>;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  contains(other: PageElement): boolean;
}

export interface Page extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement;
  readonly body: PageElement;
}

export function parsePage(html: string): Page {
  return (parseHTML(html) as unknown as { document: Page }).document;
}

export interface RenderedPlan {
  readonly plan: Plan;
  readonly html: string;
  readonly document: Page;
  /** All that is read, in order. */
  readonly text: string;
  /** What stands under a section's heading; '' when the plan has no such section. */
  section(key: SectionKey): string;
}

export function renderedPlan(fields: SourceFields = {}): RenderedPlan {
  const plan = makePlan(planSource(fields));
  const html = renderPlanHtml(plan);
  const document = parsePage(html);
  return {
    plan,
    html,
    document,
    text: document.body.textContent ?? '',
    section: (key) => {
      const section = plan.sections.find((s) => s.key === key);
      if (!section) return '';
      const alone = renderPlanHtml({ ...plan, opening: [], sections: [section] });
      return parsePage(alone).body.textContent ?? '';
    },
  };
}
