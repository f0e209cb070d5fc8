import { describe, expect, it } from 'vitest';
import { adapterFor, isMatch } from '../../../utils/hosts/registry.ts';

describe('the adapter of an address', () => {
  it.each([
    'https://calendar.google.com/calendar/u/1/r/week',
    'https://calendar.google.com/calendar/u/0/r/eventedit/abc',
  ])('%s', (url) => expect(adapterFor(new URL(url))?.id).toBe('google-calendar'));

  it.each([
    'https://calendar.google.com.evil.example/calendar/u/0/r',
    'https://evil.example/https://calendar.google.com/',
    'http://calendar.google.com/calendar/u/0/r',
    'https://mail.google.com/calendar',
  ])('none for %s', (url) => expect(adapterFor(new URL(url))).toBeNull());
});

describe('a match pattern', () => {
  it.each([
    ['https://*.example.com/*', 'https://a.b.example.com/x', true],
    ['https://*.example.com/*', 'https://example.com/', true],
    ['https://*.example.com/*', 'https://badexample.com/', false],
    ['https://example.com/people/*/profile', 'https://example.com/people/12/profile', true],
    ['https://example.com/people/*/profile', 'https://example.com/people/profile', false],
    ['https://example.com/a', 'https://example.com/a', true],
    ['https://example.com/a', 'https://example.com/ab', false],
    ['*://example.com/*', 'https://example.com/', false],
  ])('%s on %s: %s', (pattern, url, expected) => expect(isMatch(pattern, new URL(url))).toBe(expected));
});
