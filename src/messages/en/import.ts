import { wordList } from '../wordList';

/**
 * What groups call things in the lists they kept before. Read without regard to case, accents and
 * punctuation; the tracker's own headers and labels are understood as well. All languages are read
 * together, because people mix them.
 */
export const listHeaders = {
  alias: wordList(
    'name, alias, name alias, name nickname, name or alias, name or nickname, nickname, ' +
      'known as, person, who, what we call them, who we support, case name, first name',
  ),
  stage: wordList('status, stage, case status, case stage, state of the case, phase'),
  stageReason: wordList('reason for the stage, why paused, why closed'),
  stopBy: wordList('stop asked by, who asked us to stop'),
  stopOn: wordList('stop since, stop on'),
  custody: wordList(
    'detained, custody, is detained, is the person detained, are they detained, in custody, ' +
      'in detention, custody status, detention status, detention',
  ),
  detainedSince: wordList(
    'detained since, detained on, date detained, detention date, date of detention, ' +
      'in custody since, since when, since, detained date, day detained, taken on, ' +
      'arrested by ice on, date of ice arrest, ice arrest date',
  ),
  heldAt: wordList(
    'held at, where held, facility, detention center, detention centre, detention facility, ' +
      'where detained, detained at, where are they held',
  ),
  order: wordList('order, removal order, final order, order of removal, order status, deportation order'),
  stay: wordList('stay, stay of removal, stay status, stay request, stay filed'),
  stayKind: wordList('kind of stay, type of stay, stay type, stay kind'),
  stayUntil: wordList('stay until, stay expires, stay ends, stay expiration, stay valid until'),
  stayConfirmedOn: wordList('stay verified on, stay last verified'),
  nextDate: wordList(
    'next date, date, next hearing, hearing date, next court date, court date, ' +
      'next appointment, upcoming date, next event, next deadline, key date, when is it, ' +
      'next hearing date',
  ),
  nextKind: wordList(
    'what is it, what it is, kind, type, kind of date, type of date, date type, what kind, ' +
      'hearing type, type of hearing, what for, event, event type, reason for date, ' +
      'what is the date, what, what is next, next date kind, next date type',
  ),
  nextTime: wordList('time, hour, at what time, hearing time, time of day'),
  nextPlace: wordList('where is it, court, place, place of hearing, location of hearing, hearing location'),
  lastVerified: wordList(
    'date confirmed on, confirmed on, last verified, verified on, date verified, ' +
      'date confirmed, last confirmed, last checked, checked on, confirmed, verified, ' +
      'date last verified, date checked on',
  ),
  attorney: wordList(
    'lawyer, attorney, legal representative, counsel, legal, lawyer name, attorney name, ' +
      'representation, represented by, legal rep, who is the lawyer, who is the attorney, ' +
      'lawyer or attorney, attorney or lawyer',
  ),
  attorneyContact: wordList(
    'lawyer contact, attorney contact, how to reach the lawyer, lawyer phone, attorney phone, ' +
      'lawyer email, attorney email, lawyer phone number, attorney phone number, ' +
      'contact for the lawyer, contact for the attorney',
  ),
  authorizationOn: wordList(
    'lawyer may share, attorney may share, may share, authorization, authorized, ' +
      'lawyer can share, attorney can share, permission to share, release signed, ' +
      'release of information, may the lawyer share, may the attorney share, authorization on, ' +
      'authorization date, can the lawyer share, can the attorney share, can lawyer share, ' +
      'may lawyer share',
  ),
  authorizationTopics: wordList('what the lawyer may share, what the attorney may share'),
  authorizationTo: wordList('with whom the lawyer may share, with whom the attorney may share'),
  authorizationUntil: wordList('lawyer may share until, authorization until, authorization expires'),
  authorizationRevokedOn: wordList(
    'lawyer may share withdrawn on, authorization withdrawn on, authorization revoked on',
  ),
  organization: wordList(
    'organization, organisation, org, group, community, church, parish, congregation, union, ' +
      'member of, affiliation, belongs to, community group',
  ),
  mobilizable: wordList(
    'how many can we mobilize, mobilize, people to mobilize, how many people, ' +
      'how many to mobilize, supporters, number of supporters, people we can mobilize, ' +
      'can mobilize, how many, turnout, mobilizable, how many can we mobilise',
  ),
  referralUnderWay: wordList('referral under way, looking for a lawyer, needs a lawyer, needs an attorney'),
  factsGoneThroughOn: wordList('went through everything with the lawyer on'),
  familySpokenOn: wordList(
    'spoke with family on, family contacted on, last spoke with family, family spoken on, ' +
      'spoke to family on, spoke with family, spoke with the family on, ' +
      'last contact with the family',
  ),
  demand: wordList(
    'demand, demands, ask, the ask, our demand, what we ask, what we demand, ' + 'what are we asking',
  ),
  moralCrisis: wordList('moral crisis, crisis, the moral crisis, moral, why it is wrong, what is wrong'),
  whyThisCase: wordList('why this case, why, why this person, why now, reason, why we fight this case'),
  publicFacts: wordList('public facts, public story, story for the public, facts for the public'),
  legalPosture: wordList('legal posture, legal status of the case, legal strategy, legal situation'),
  mediaPosture: wordList('media posture, media, press, media strategy'),
  attorneyLimits: wordList('limits the attorney asked for, attorney limits, lawyer limits, limits'),
  lead: wordList(
    'lead, organizer, organiser, point person, responsible, lead organizer, case lead, ' +
      'coordinator, contact person, in charge, who leads, point, owner, assigned to',
  ),
  office: wordList(
    'ice office, office, ero office, field office, ero field office, ice field office, region, ' +
      'jurisdiction',
  ),
  goal: wordList(
    'calls a day, calls per day, goal, daily goal, call goal, daily calls, calls goal, ' +
      'goal calls, daily call goal, calls daily',
  ),
  languages: wordList('languages, language, language spoken, languages spoken, speaks'),
  pronouns: wordList('pronouns, pronoun'),
  notes: wordList(
    'notes, note, comments, comment, remarks, other, details, more, anything else, ' +
      'internal notes, team notes, observations',
  ),
  outcome: wordList('how the case ended'),
  closedOn: wordList('case closed on, date closed'),
} as const;

/** What may stand around a header's name without changing what it means: "The lawyer (if any)". */
export const headerAround = wordList(
  'the, our, their, his, her, if any, if known, if there is one, optional, required, y n, ' +
    'yes no, yes or no',
);

/**
 * What makes a column another one, which Casebook does not take (P5, P8) or which is not about the case:
 * with one of these beside it a name means nothing ("Prior removal order", "Date of birth").
 */
export const headerNever = wordList(
  'a, a number, alien, uscis, birth, birthday, birthdate, born, dob, age, country, ' +
    'nationality, citizenship, citizen, immigration, passport, visa, ssn, social security, ' +
    'entry, entered, entering, arrival, arrived, border, criminal, crime, convicted, ' +
    'conviction, convictions, charge, charges, record, records, police, arrest, history, ' +
    'prior, priors, previous, past, earlier, old, last, address, home, phone, telephone, cell, ' +
    'mobile, whatsapp, email, e mail, real, full, legal, surname, emergency, family, mother, ' +
    'father, parent, parents, spouse, wife, husband, partner, child, children, son, daughter, ' +
    'sister, brother, sponsor, employer, school, doctor, hospital, advice, not, caller, ' +
    'volunteer, your, my',
);

export const callHeaders = {
  when: wordList('when, date, date and time, timestamp, day, called at, date time, call date, called on'),
  /** Beside a column for the day; alone it is the whole moment. */
  time: wordList('time, call time, time of call, time of the call, hour, at what time'),
  case: wordList(
    'case, for, person, name, case name, alias, who for, calling for, for whom, case code, ' +
      'code, on behalf of',
  ),
  caller: wordList('caller, volunteer, who called, called by, by, caller name, your name, name of caller'),
  target: wordList(
    'called, target, who was called, office, who did you call, office called, who did we call, ' +
      'person called, whom, called whom, who we called',
  ),
  numberDialled: wordList('number, number dialled, number dialed, phone, phone number, number called'),
  outcome: wordList('outcome, result, what happened, response, how did it go, disposition, answer'),
  howMany: wordList('how many, count, times, calls, number of calls, quantity, how many calls'),
  language: wordList('language, lang, in what language, language used'),
  note: wordList('notes, note, comments, comment, remarks, details, what did they say'),
  followUpOn: wordList(
    'follow up on, follow up, call again on, call back on, next call, follow up date, ' + 'callback',
  ),
} as const;

/** Everyday words for the values of a choice, beside its label. */
export const choiceWords = {
  stage: {
    Intake: wordList('intake, new, new case, pending intake, in intake, referral'),
    Active: wordList('active, open, ongoing, current, in progress, campaign'),
    Paused: wordList('paused, on hold, hold, resting, waiting, inactive, pause'),
    Closed: wordList('closed, done, finished, ended, archived, complete, completed, close'),
  },
  custody: {
    Detained: wordList(
      'detained, in detention, in custody, yes, y, held, in ice custody, ice custody, custody, ' +
        'locked up, in jail, arrested, currently detained',
    ),
    'Detention threatened': wordList(
      'about to be detained, threatened, at risk, detention threatened, may be detained, ' +
        'risk of detention, at risk of detention, could be detained, might be detained, risk, ' +
        'told to report',
    ),
    'Not detained': wordList(
      'not detained, no, n, free, not in custody, not in detention, home, at home, ' +
        'never detained, at liberty',
    ),
    Released: wordList(
      'released, out, bonded out, out on bond, released on bond, paroled, ' +
        'released on supervision, freed',
    ),
    Deported: wordList('deported, removed, already deported, was deported'),
    Unknown: wordList(
      'unknown, not known, not sure, unsure, unclear, do not know, dont know, no idea, ?, ??',
    ),
  },
  order: {
    'None known': wordList('none, no, none known, no order, no removal order, no final order, n a, na'),
    'In proceedings': wordList(
      'in proceedings, proceedings, in removal proceedings, pending, in court, ' +
        'in immigration court, ongoing, removal proceedings, nta, open case',
    ),
    'Final order': wordList(
      'final order, final, removal order, order of removal, final order of removal, ' +
        'ordered removed, deportation order, yes, final removal order, ordered deported',
    ),
    Unknown: wordList('unknown, not known, not sure, unsure, unclear, do not know, dont know, ?, ??'),
  },
  stay: {
    'Not requested': wordList(
      'not requested, none, no, no stay, not filed, not yet, not asked, not yet filed, ' +
        'not yet requested, not filed yet, not requested yet, n a, na',
    ),
    'Being prepared': wordList(
      'being prepared, preparing, in preparation, drafting, working on it, to file, ' +
        'preparing it, in progress, prepared',
    ),
    Filed: wordList(
      'filed, pending, requested, submitted, yes filed, stay filed, asked, waiting, ' +
        'filed and pending, filed pending, awaiting decision, applied',
    ),
    Granted: wordList('granted, approved, in force, has a stay, stay granted, in place, won'),
    Denied: wordList('denied, rejected, refused, stay denied, lost'),
  },
  stayKind: {
    ICE: wordList('ice, administrative, ero, ice stay'),
    'Immigration court or Board': wordList(
      'immigration court, bia, board, ij, eoir, immigration judge, immigration court or board',
    ),
    'Federal court': wordList(
      'federal court, circuit, circuit court, federal, court of appeals, district court, habeas',
    ),
    Automatic: wordList('automatic, automatic stay, auto'),
  },
  dateKind: {
    Removal: wordList(
      'removal, deportation, removal date, deportation date, flight, removal flight, ' +
        'deportation flight, plane ticket, ticket, scheduled removal, to be deported, departure',
    ),
    Detention: wordList(
      'detention, detention date, report to be detained, report for detention, turn in date, ' +
        'turn himself in, turn herself in, surrender, surrender date, report for removal, ' +
        'bag and baggage',
    ),
    'Check-in': wordList(
      'check in, checkin, ice check in, isap, isap check in, ice appointment, report to ice, ' +
        'reporting, ero check in, supervision, osup check in, check in w ice, ' +
        'ice check in appointment, check in appointment, check in date, ero appointment, ' +
        'ice reporting date, in person check in, ice checkin, appointment with ice, ice reporting, ' +
        'check in with ice, reporting date',
    ),
    'Bond hearing': wordList(
      'bond hearing, bond, bond redetermination, custody hearing, custody redetermination, ' + 'bail hearing',
    ),
    'Individual hearing': wordList(
      'individual hearing, individual, merits hearing, merits, individual merits hearing, ' +
        'final hearing, trial, asylum hearing',
    ),
    'Master hearing': wordList(
      'master hearing, master, mch, master calendar hearing, master calendar, first hearing, ' +
        'preliminary hearing',
    ),
    'Filing deadline': wordList(
      'filing deadline, deadline, appeal due, appeal deadline, due, brief due, motion due, ' +
        'appeal, due date, filing due, response due, application due, bia appeal due, ' +
        'brief deadline, evidence due',
    ),
    'Stay decision': wordList('stay decision, decision on the stay, decision on stay, stay ruling, stay'),
    'Custody review': wordList(
      'custody review, 90 day review, 180 day review, pocr, post order custody review, review, ' +
        '90 day custody review, 180 day custody review',
    ),
    Other: wordList('other'),
  },
  /** Beside those that count when they are typed into a tab (outcomeWords). */
  outcome: {
    'Spoke with someone': wordList(
      'spoke to someone, spoke with them, talked, talked to someone, answered the phone',
    ),
    'Left a message': wordList(
      'left a voicemail, left voicemail, left vm, voice mail, voicemail left, message left, ' + 'left msg',
    ),
    'Mailbox full': wordList('mailbox is full, voicemail full, voicemail is full, full mailbox, inbox full'),
    'No answer or busy': wordList(
      'no reply, not answered, did not answer, didnt answer, line busy, busy signal, ' +
        'no one answered, nobody answered, no pick up',
    ),
    'Hung up on': wordList('hung up on us, they hung up, hung up on me'),
    'Wrong number': wordList('wrong no, number is wrong'),
  },
} as const;

/** Cells that say yes, no, or that nothing is known; "none yet" is no lawyer's name. */
export const answerWords = {
  yes: wordList('yes, y, ok, okay, signed, authorized, true, x'),
  no: wordList('no, n, not yet, no not yet, none, false, refused'),
  none: wordList(
    'none, none yet, no, no one, nobody, no lawyer, no attorney, n a, na, not yet, no one yet, ' +
      'nobody yet, no lawyer yet, no attorney yet',
  ),
  searching: wordList(
    'looking, searching, looking for one, referral, referred, in search, looking for a lawyer, ' +
      'looking for an attorney, referral pending, trying to find one',
  ),
  /** Nobody knows, or not yet. */
  unknown: wordList(
    'unknown, not known, not sure, unsure, unclear, dont know, do not know, no idea, tbd, ' +
      'to be determined, to be confirmed, tba, pending, ?',
  ),
  /** Between a yes and its day: "yes, since 2/20/2026". */
  since: wordList('since, on, from, as of, signed, signed on, dated, given, given on, starting, date'),
  /** In a kind of date: something must be filed by that day. */
  deadline: wordList('due, deadline, deadlines, file by, must file, filing, due by, must be filed'),
  reinstated: wordList(
    'reinstated, reinstatement, reinstated order, reinstated final order, ' +
      'reinstatement of removal, reinstated removal order, reinstatement order, ' +
      'order reinstated',
  ),
} as const;
