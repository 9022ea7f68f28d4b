import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const sources = tracked.filter((file) => /^(entrypoints|components|utils)\/.*\.tsx?$/.test(file));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const linesOf = (file: string) => read(file).split('\n').length;

test('there is something to hold to the conventions', () => expect(sources.length).toBeGreaterThan(20));

test('files are kebab-case, components PascalCase', () => {
  const isFine = (file: string) => {
    const name = path.basename(file).replace(/\.(d\.)?tsx?$/, '');
    return file.endsWith('.tsx')
      ? /^(?:[A-Z][A-Za-z0-9]+|main)$/.test(name)
      : /^[a-z0-9-]+$|^[a-z]{2}-[A-Z]{2}$/.test(name);
  };
  expect(sources.filter((file) => !isFine(file))).toEqual([]);
});

test('no drawer for everything', () => {
  expect(
    sources.filter((file) => /(?:^|\/)(?:types|constants|helpers?|misc|common)(?:\.tsx?$|\/)/.test(file)),
  ).toEqual([]);
  expect(sources.filter((file) => /export \* from/.test(read(file)))).toEqual([]);
});

// Lists of words are as long as what they list; code is not.
const isList = (file: string) =>
  file.startsWith('utils/locales/') || /\/(?:labels|asset-names|profiles)\.ts$/.test(file);

test('no file that a reader would dread', () => {
  expect(
    sources.filter((file) => !isList(file) && linesOf(file) > 250).map((file) => `${file}: ${linesOf(file)}`),
  ).toEqual([]);
});

test('no enum, no silenced checker, no name that says nothing', () => {
  const rules: [string, RegExp][] = [
    ['enum', /^\s*(?:export\s+)?(?:const\s+)?enum\s/m],
    ['silenced', /@ts-(?:ignore|nocheck|expect-error)/],
    [
      'names that say nothing',
      /\b(?:class|interface|type|const|function)\s+\w*(?:Manager|Helper|Util|Utils)\b/,
    ],
  ];
  const found = sources.flatMap((file) =>
    rules.filter(([, rule]) => rule.test(code(file))).map(([name]) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('every exported function says what it does', () => {
  const undocumented = sources
    .filter((file) => !file.endsWith('.tsx') && !file.startsWith('entrypoints/'))
    .flatMap((file) => {
      const lines = read(file).split('\n');
      return lines
        .filter(
          (line, index) =>
            /^export (?:async )?function\*? \w+/.test(line) &&
            !/(?:\*\/|^\s*\/\/)/.test(lines[index - 1] ?? '') &&
            !/^export (?:async )?function/.test(lines[index - 1] ?? ''),
        )
        .map((line) => `${file}: ${line.trim()}`);
    });
  expect(undocumented).toEqual([]);
});

test('nothing is logged: a log is a place where a secret could lie', () => {
  expect(sources.filter((file) => /\bconsole\s*\./.test(read(file)))).toEqual([]);
});
