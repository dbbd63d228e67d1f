import { expect, test } from 'vitest'
import { recogniseZone } from './zones'

test.each([
  ['Europe/Copenhagen', 'Europe/Copenhagen'],
  ['europe/copenhagen', 'Europe/Copenhagen'],
  ['/mozilla.org/20050126_1/Europe/Copenhagen', 'Europe/Copenhagen'],
  ['/freeassociation.sourceforge.net/Tzfile/Europe/Copenhagen', 'Europe/Copenhagen'],
  ['/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Romance Standard Time', 'Europe/Copenhagen'],
  ['"Romance Standard Time"', 'Europe/Copenhagen'],
  ['Romance Standard Time 1', 'Europe/Copenhagen'],
  ['Romance', 'Europe/Copenhagen'],
  ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Copenhagen'],
  ['(GMT+01.00) Brussels / Copenhagen / Madrid / Paris', 'Europe/Copenhagen'],
  ['(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', 'Asia/Shanghai'],
  ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['China Standard Time', 'Asia/Shanghai'],
  ['tzone://Microsoft/Utc', 'UTC'],
  ['(UTC) Coordinated Universal Time', 'UTC'],
  ['UTC', 'UTC'],
  ['GMT+0200', 'Etc/GMT-2'],
])('%s is %s', (written, zone) => expect(recogniseZone(written)).toBe(zone))

test.each([
  '',
  'Customized Time Zone',
  'tzone://Microsoft/Custom',
  'constructor',
  'Min egen zone',
  '__proto__',
])('"%s" is a name nobody else knows', (written) => expect(recogniseZone(written)).toBeNull())
