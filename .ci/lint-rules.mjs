import { basename } from 'node:path';

const BANNED_NAMES = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'types',
  'constants',
  'manager',
  'index',
]);
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** File names of the house: kebab-case with role suffixes, no barrel, no drawer where anything fits. */
const fileName = {
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename).replace(/\.(d\.)?[cm]?[jt]sx?$/, '');
      if (BANNED_NAMES.has(name.split('.')[0]))
        context.report({ node, message: `A file named ${name} says nothing about what is in it.` });
      if (!NAME.test(name)) context.report({ node, message: `File names are kebab-case: ${name}.` });
    },
  }),
};

export const house = { rules: { 'file-name': fileName } };

const CLOCK = 'World time comes from the database; machine time from platform/clock or lib/clock only.';
const SQL_CLOCK = '/(?:^|[^a-z_.])now\\s*\\(\\s*\\)|current_date|current_timestamp|localtimestamp/i';

/** Reading a clock anywhere but in the two clock files (house decision 8), in SQL text too. */
export const CLOCK_SYNTAX = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: `Literal[value=${SQL_CLOCK}]`, message: CLOCK },
  { selector: `TemplateElement[value.raw=${SQL_CLOCK}]`, message: CLOCK },
];

export const ALWAYS_SYNTAX = [
  {
    selector: "JSXOpeningElement[name.name='details'] > JSXAttribute[name.name='tabIndex']",
    message: 'Browsers pass over everything inside a <details> with a tabindex: focus its summary.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds it.' },
  {
    selector:
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(skip|only|todo|fixme)$/]',
    message: 'A test runs or it is not there.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'A test runs or it is not there.',
  },
];

/** `import()` and `import('x').Y` reach as far as an import statement, so a zone's bans hold for them as well. */
export function importSyntax({ bans, staticOnly }) {
  if (staticOnly) return [];
  return bans.flatMap(({ pattern, why }) => {
    const regex = `/${pattern.replaceAll('/', '\\/')}/`;
    return [
      { selector: `ImportExpression[source.value=${regex}]`, message: why },
      { selector: `TSImportType > Literal[value=${regex}]`, message: why },
      { selector: `TSImportType > TSLiteralType > Literal[value=${regex}]`, message: why },
    ];
  });
}
