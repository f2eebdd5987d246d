const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes long anywhere, in this order; the rest follows as Jest would have it. */
const LONGEST = [
  'catalogue/cells',
  'catalogue/tabs',
  'browser/story',
  'browser/dialogs',
  'browser/screens',
  'headless/sampleRun',
  'timelineAgreement',
  'OnHost',
  'contract/sheetsWorkbook',
  'app/setUpTracker',
  'app/mendSheet',
  'app/copiedTabs',
  'browser/page',
  'Agreement',
];

/**
 * Jest learns how long a file takes by running it, and a fresh clone has run none: a browser's story that begins
 * last would keep one worker busy while the other waits.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((part) => path.replaceAll('\\', '/').includes(part));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
