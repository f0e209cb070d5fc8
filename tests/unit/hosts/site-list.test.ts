import { describe, expect, it } from 'vitest';
import {
  listProducts,
  listSites,
  siteOfOrigin,
  toCompanyOrigin,
  toOwnOrigin,
} from '../../../utils/hosts/site-list.ts';

const hr = { company: ['https://*.bamboohr.com/*'] };

describe('an own address', () => {
  it.each([
    ['https://cal.acme.example', 'https://cal.acme.example/*'],
    ['http://cal.acme.example:8080/path?x#y', 'http://cal.acme.example/*'],
    ['cal.acme.example', 'https://cal.acme.example/*'],
    ['http://localhost:20000/SOGo', 'http://localhost/*'],
    [' HTTPS://Cal.Acme.Example ', 'https://cal.acme.example/*'],
  ])('%s is asked for as %s', (typed, origin) => {
    expect(toOwnOrigin(typed)).toBe(origin);
  });

  it.each([
    '',
    ' ',
    'acme',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome://extensions',
    'https://*/',
    'https://*.acme.example',
    'https://a b.example',
    'https://me:pw@acme.example',
    '<all_urls>',
    'https://',
  ])('%s is none', (typed) => {
    expect(toOwnOrigin(typed)).toBeNull();
  });
});

describe('a company’s address at a product', () => {
  it.each([
    ['acme', 'https://acme.bamboohr.com/*'],
    ['acme.bamboohr.com', 'https://acme.bamboohr.com/*'],
    ['https://acme.bamboohr.com/employees/1', 'https://acme.bamboohr.com/*'],
  ])('%s is %s', (typed, origin) => {
    expect(toCompanyOrigin(hr, typed)).toBe(origin);
  });

  it.each([
    'https://bamboohr.com',
    'https://acme.evil.example',
    'https://acme.bamboohr.com.evil.example',
    'http://acme.bamboohr.com',
    '*',
  ])('%s is refused', (typed) => {
    expect(toCompanyOrigin(hr, typed)).toBeNull();
  });
});

it('lists each site once, with an address or a pattern to ask for', () => {
  const sites = listSites();
  expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  for (const { origins, company } of sites) expect(origins.length + company.length).toBeGreaterThan(0);
  expect(siteOfOrigin('https://calendar.google.com/*', sites)?.id).toBe('google-calendar');
  expect(siteOfOrigin('https://calendar.google.com.evil.example/*', sites)).toBeNull();
});

it('lists the HR products by the host of each company or their own, and those at their owners’ addresses by name', () => {
  const sites = listSites().filter(({ group }) => group === 'hr');
  const of = (id: string) => sites.find((site) => site.id === id);
  expect(of('bamboohr')).toMatchObject({ kind: 'hris', company: ['https://*.bamboohr.com/*'], origins: [] });
  expect(of('gusto')).toMatchObject({ company: [], origins: ['https://app.gusto.com/*'] });
  expect(siteOfOrigin('https://acme.bamboohr.com/*', sites)?.id).toBe('bamboohr');
  expect(listProducts()).toEqual(expect.arrayContaining(['OrangeHRM', 'Odoo', 'SOGo']));
  expect(listProducts()).not.toContain('BambooHR');
});
