import { createLoaded } from '../../sidebar/loaded';
import { forget, keep } from '../../sidebar/memory';
import { back, go, hasBack, place, startAt } from '../../sidebar/navigation';
import { call } from '../../sidebar/server/server';
import { ServerError } from '../../sidebar/server/serverError';
import { startPage } from '../../sidebar/startPage';
import { createTask } from '../../sidebar/task';
import { language, words } from '../../sidebar/words';

function pageOf(attributes: Readonly<Record<string, string>>) {
  return { body: { getAttribute: (name: string) => attributes[name] ?? null } };
}

describe('the page', () => {
  it.each([
    [{ 'data-screen': 'checkSheet', 'data-language': 'es' }, ['en-US'], 'checkSheet', 'es'],
    [{ 'data-screen': '', 'data-language': '' }, ['es-419'], 'board', 'es'],
    [{ 'data-screen': 'nothing', 'data-language': 'fr' }, ['fr'], 'board', 'en'],
  ])('opened with %j in a browser in %j shows %s in %s', (attributes, browser, screen, spoken) => {
    startPage(pageOf(attributes), browser);
    expect([place.value.screen, language.value]).toEqual([screen, spoken]);
  });

  it('goes back the way it came, and home from where a menu item led', () => {
    startAt('board');
    expect(hasBack.value).toBe(false);
    go('case', 'C-001');
    go('logCall', 'C-001');
    back();
    expect(place.value).toEqual({ screen: 'case', code: 'C-001' });
    back();
    back();
    expect(place.value.screen).toBe('board');
    startAt('logCall');
    back();
    expect([place.value.screen, hasBack.value]).toEqual(['board', false]);
    startAt('setUp');
    expect(hasBack.value).toBe(false);
  });

  it('keeps what was begun while another screen is shown', () => {
    const draft = keep('a draft', () => ({ text: 'half' }));
    draft.text = 'half a sentence';
    expect(keep('a draft', () => ({ text: '' })).text).toBe('half a sentence');
    forget('a draft');
    expect(keep('a draft', () => ({ text: '' })).text).toBe('');
  });
});

describe('asking the Sheet', () => {
  type Run = (name: string, payload: unknown) => { reply?: unknown; fails?: boolean; silent?: boolean };
  const scope = globalThis as { google?: unknown };
  const asked: unknown[] = [];

  function serve(answer: Run): void {
    const runner = (succeed?: (v: unknown) => void, fail?: (e: unknown) => void): unknown => ({
      withSuccessHandler: (handler: (v: unknown) => void) => runner(handler, fail),
      withFailureHandler: (handler: (e: unknown) => void) => runner(succeed, handler),
      rpc: (name: string, payload: unknown) => {
        asked.push(payload);
        const { reply, fails, silent } = answer(name, payload);
        if (silent) return;
        if (fails) fail?.(new Error('NetworkError'));
        else succeed?.(reply);
      },
    });
    scope.google = { script: { run: runner() } };
  }
  afterEach(() => {
    delete scope.google;
    asked.length = 0;
    language.value = 'en';
  });

  it('gives the value, and sends plain JSON', async () => {
    serve(() => ({ reply: { ok: true, value: { isWhole: false } } }));
    await expect(call('readSetUp', {})).resolves.toEqual({ isWhole: false });
    await call('showTab', { tabId: 3, row: undefined });
    expect(asked[1]).toEqual({ tabId: 3 });
    expect(Object.keys(asked[1] as object)).toEqual(['tabId']);
  });

  it('says what the server says, with the fields it is about', async () => {
    const fields = [{ key: 'alias', message: 'This is needed.' }];
    serve(() => ({ reply: { ok: false, error: { code: 'fields', message: 'Look.', fields } } }));
    const refused = call('readSetUp', {});
    await expect(refused).rejects.toBeInstanceOf(ServerError);
    await expect(refused).rejects.toMatchObject({ code: 'fields', message: 'Look.', fields });
  });

  it.each([
    ['fails', { fails: true }],
    ['carries nothing', { reply: null }],
    ['never answers', { silent: true }],
  ])('says that nothing typed is lost when the connection %s', async (_, answer) => {
    serve(() => answer);
    language.value = 'es';
    await expect(call('readSetUp', {}, { patience: 5 })).rejects.toMatchObject({
      isConnectionLost: true,
      message: words.value.sidebar.page.connectionLost,
    });
  });

  it('says where it works when no Sheet is there', async () => {
    await expect(call('readSetUp', {})).rejects.toMatchObject({ message: words.value.sidebar.page.noSheet });
  });

  it('does one thing at a time: a second click while it runs does nothing', async () => {
    const task = createTask();
    let times = 0;
    const work = async () => {
      times++;
      return 'done';
    };
    const [first, second] = await Promise.all([task.run(work), task.run(work)]);
    expect([first, second, times]).toEqual([{ value: 'done' }, null, 1]);
  });

  it('shows what was read last while it reads again, and counts only the last answer', async () => {
    const answers: ((value: string) => void)[] = [];
    const loaded = createLoaded(() => new Promise<string>((resolve) => answers.push(resolve)));
    const [first, second] = [loaded.read(), loaded.read()];
    answers[1]?.('new');
    await second;
    answers[0]?.('old');
    await first;
    expect([loaded.value.value, loaded.busy.value]).toEqual(['new', false]);
  });
});
