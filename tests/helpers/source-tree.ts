import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** One import, re-export, dynamic import or type import. */
export interface ImportLine {
  readonly specifier: string
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean
  /** Names taken from the module; empty for a namespace, a side effect or a dynamic import. */
  readonly names: readonly string[]
}

export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

export interface Module extends SourceFile {
  readonly imports: readonly ImportLine[]
  /** Names read from outside the file, such as `document`, and calls such as `Date.now`, `Math.log` and `new Date()`. */
  readonly globals: ReadonlySet<string>
}

/** Made or fetched by tools, never written by a person. */
const NOT_OURS = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', '.git', '.cache'])

/** Path of the root of the project, with a slash at the end. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../')

/** All files below a folder of the project, `''` for all; what tools make or fetch is left out. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

export const readSource = (path: string): SourceFile => ({ path, text: readFileSync(ROOT + path, 'utf8') })

/** Reads a module with the parser of TypeScript, so that comments and strings are never taken for imports. */
export function parseModule({ path, text }: SourceFile): Module {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const imports: ImportLine[] = []
  const globals = new Set<string>()
  const visit = (node: ts.Node): void => {
    const found = importOf(node)
    if (found) imports.push(found)
    const name = globalOf(node)
    if (name !== undefined) globals.add(name)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { path, text, imports, globals }
}

function importOf(node: ts.Node): ImportLine | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const bindings = node.importClause?.namedBindings
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: isType || (named.length > 0 && !node.importClause?.name && named.every((each) => each.isTypeOnly)),
      names: named.map((each) => (each.propertyName ?? each.name).text),
    }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, names: [] }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true, names: [] }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments
    // A path that is put together at run time cannot be checked, and then says so.
    const specifier = argument && ts.isStringLiteralLike(argument) ? argument.text : `(computed) ${node.getText()}`
    return { specifier, typeOnly: false, names: [] }
  }
  return undefined
}

/** The name a node reads from outside, or a call that reads the clock or computes. */
function globalOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) {
    return 'new Date()'
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const call = `${node.expression.text}.${node.name.text}`
    return call === 'Date.now' || call.startsWith('Math.') ? call : undefined
  }
  if (!ts.isIdentifier(node)) return undefined
  const { parent } = node
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) &&
      (parent.name === node || ('propertyName' in parent && parent.propertyName === node)))
  return isMember ? undefined : node.text
}
