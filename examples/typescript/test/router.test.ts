import { describe, expect, it } from 'vitest';
import { Router } from '../src/router.ts';

const router = new Router<string>()
  .add('/', 'home')
  .add('/users', 'users')
  .add('/users/:id', 'user')
  .add('/users/me', 'me')
  .add('/users/:id/files/:file', 'file')
  .add('/users/me/settings', 'settings')
  .add('/static/*', 'static');

describe('a router', () => {
  it.each([
    ['/', 'home', {}],
    ['/users/', 'users', {}],
    ['/users/7', 'user', { id: '7' }],
    ['/users/me', 'me', {}],
    ['/users/me/files/a%20b', 'file', { id: 'me', file: 'a b' }],
    ['/users/7?id=8', 'user', { id: '7' }],
    ['/static', 'static', {}],
    ['/static/css/site.css', 'static', {}],
  ])('leads %s to %s', (path, value, parameters) => {
    expect(router.find(path)).toEqual({ value, parameters });
  });

  it.each(['/nowhere', '/users/7/files', '/users/7/settings'])('has nothing for %s', (path) => {
    expect(router.find(path)).toBeUndefined();
  });

  it.each(['/users/:name', '/static/*'])('refuses %s, which is there already', (pattern) => {
    expect(() => router.add(pattern, 'again')).toThrow('is there already');
  });
});
