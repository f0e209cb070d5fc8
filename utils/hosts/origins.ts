/** Origins in the manifest: the main job works right after install. Every other site is asked for, one at a time. */
export const calendarOrigins = [
  'https://calendar.google.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
];
