import type { Service } from './boundary';
import type { Bundle } from './bundle';
import type { DriveStore } from './driveStore';
import { CacheServiceService } from './services/cacheService';
import type { ConsoleService } from './services/consoleService';
import { DriveService } from './services/driveService';
import { ChartsService } from './services/embeddedChartService';
import { HtmlServiceService } from './services/htmlService';
import { LockServiceService } from './services/lockService';
import { PropertiesServiceService } from './services/propertiesService';
import { ScriptAppService } from './services/scriptAppService';
import { SessionService } from './services/sessionService';
import { SpreadsheetAppService } from './services/spreadsheetAppService';
import { type AnswerAlert, UiService } from './services/uiService';
import { UtilitiesService } from './services/utilitiesService';
import type { SheetFile } from './sheetFile';
import type { Stores } from './stores';

/** What one execution works with. */
export interface Workplace {
  bundle: Bundle;
  file: SheetFile;
  drive: DriveStore;
  stores: Stores;
  user: string;
  now: () => number;
  answerAlert: AnswerAlert;
  lockBusy: boolean;
  console: ConsoleService;
}

/** The services a script finds in its global scope, by name. */
export function globalServices(place: Workplace): Record<string, Service> {
  const { bundle, file, stores, user } = place;
  return {
    console: place.console,
    Charts: new ChartsService(),
    SpreadsheetApp: new SpreadsheetAppService(file, new UiService(file.screen, place.answerAlert)),
    HtmlService: new HtmlServiceService(bundle.html),
    LockService: new LockServiceService(place.lockBusy),
    Utilities: new UtilitiesService(),
    Session: new SessionService(bundle.timeZone ?? file.options.zone),
    ScriptApp: new ScriptAppService(),
    PropertiesService: new PropertiesServiceService({
      document: stores.documentProperties,
      script: stores.scriptProperties,
      user: stores.userProperties(user),
    }),
    CacheService: new CacheServiceService(
      { document: stores.documentCache, user: stores.userCache(user) },
      place.now,
    ),
    ...(bundle.hasDrive ? { Drive: new DriveService(place.drive, user) } : {}),
  };
}
