export const id = 1621;
export const ids = [1621];
export const modules = {

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/config/locate.js
var locate = __webpack_require__(8406);
;// CONCATENATED MODULE: ./lib/config/yaml-syntax.js
/** What is wrong with a text before it is YAML at all. */



/** Deeper than any configuration, and shallow enough for the parser's own recursion. */
const MAX_FLOW_DEPTH = 64;
const HINTS = new Map([
    ['TAB_AS_INDENT', 'indent with spaces'],
    ['BAD_SCALAR_START', 'put the value in quotes'],
    ['BLOCK_AS_IMPLICIT_KEY', 'put a value that contains ": " in quotes, or indent it below its key'],
    ['MULTILINE_IMPLICIT_KEY', 'check the indentation of this line and the one after it'],
    ['MISSING_CHAR', 'close what was opened before this line'],
    ['BAD_INDENT', 'close the bracket, or check the indentation'],
    ['MULTIPLE_DOCS', 'remove the line "---" and what follows it'],
]);
/** Throws a ProblemError: the parser recurses, and a megabyte of "[" ends the whole process; the lexer does not. */
function refuseDeepNesting(text, source) {
    let line = 1;
    let open = 0;
    let compact = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === '[' || lexeme === '{')
            open += 1;
        if (lexeme === ']' || lexeme === '}')
            open = Math.max(0, open - 1);
        if (lexeme === '-' || lexeme === '?')
            compact += 1;
        if (Math.max(open, compact) > MAX_FLOW_DEPTH) {
            const message = `nested more than ${MAX_FLOW_DEPTH} levels deep`;
            throw new problem/* ProblemError */.M([
                source.problemAt({ line, column: 1 }, { code: 'config-too-large', message }),
            ]);
        }
        const newlines = lexeme.split('\n').length - 1;
        line += newlines;
        if (newlines > 0)
            compact = 0;
    }
}
/** One error breeds others on its line: only the first of each is told. */
function syntaxProblems(errors, at, source) {
    const byLine = new Map();
    for (const error of errors) {
        const position = at(error.pos[0]);
        if (byLine.has(position.line))
            continue;
        const told = error.code === 'MULTIPLE_DOCS'
            ? 'more than one document in this file'
            : (error.message.split('\n')[0] ?? '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
        const hint = HINTS.get(error.code);
        byLine.set(position.line, source.problemAt(position, {
            code: 'config-syntax',
            message: `not valid YAML: ${told}`,
            hint,
        }));
    }
    return (0,locate.ordered)([...byLine.values()]);
}

;// CONCATENATED MODULE: ./lib/config/read-yaml.js
/**
 * YAML 1.2 core (https://yaml.org/spec/1.2.2/) to plain values with places. Tags, merge keys and
 * documents after the first are refused: each would mean something else to another reader.
 */




/** Throws a ProblemError with all that is wrong. */
function readYaml(text, source) {
    refuseDeepNesting(text, source);
    const counter = new dist/* LineCounter */.HN();
    // Keys are compared here: the library compares each with each, which takes minutes on a hostile file.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: counter,
        prettyErrors: false,
        uniqueKeys: false,
        schema: 'core',
    });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const syntax = [...document.errors, ...document.warnings].filter((error) => error.code !== 'TAG_RESOLVE_FAILED');
    if (syntax.length > 0)
        throw new problem/* ProblemError */.M(syntaxProblems(syntax, at, source));
    return new Conversion(document, at, source).run();
}
class Conversion {
    problems = [];
    anchors = new Map();
    document;
    at;
    source;
    constructor(document, at, source) {
        this.document = document;
        this.at = at;
        this.source = source;
    }
    run() {
        const { contents } = this.document;
        const empty = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === '');
        const raw = empty ? undefined : this.value(contents, [], { line: 1, column: 1 });
        if (this.problems.length > 0)
            throw new problem/* ProblemError */.M((0,locate.ordered)(this.problems));
        return raw;
    }
    value(node, pointer, nearby) {
        const position = this.positionOf(node) ?? nearby;
        this.source.mark(pointer, 'value', position);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.anchors.get(node.source);
            if (target !== undefined)
                return this.value(target, pointer, position);
            this.complain(position, `no anchor ${(0,locate.quoted)(node.source)} before this alias`);
            return null;
        }
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return null;
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, node);
        if (node.tag !== undefined) {
            this.complain(position, `the tag ${(0,locate.quoted)(node.tag.replace('tag:yaml.org,2002:', '!!'))} is not allowed`, 'write the plain value');
            return null;
        }
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node.value, position);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item, i) => this.value(item, [...pointer, i], position));
        return this.mapping(node.items, pointer, position);
    }
    scalar(value, position) {
        if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
            this.complain(position, 'half of a character (a lone surrogate)');
        }
        return value;
    }
    mapping(pairs, pointer, nearby) {
        const result = Object.create(null);
        for (const pair of pairs) {
            const position = this.positionOf(pair.key) ?? nearby;
            const key = this.key(pair.key, position);
            if (key === undefined)
                continue;
            const inner = [...pointer, key];
            if (key in result) {
                const first = this.source.place(inner, 'key');
                this.complain(position, `${(0,locate.quoted)(key)} is written twice, first in line ${first.line}`, 'keep one of them');
                continue;
            }
            this.source.mark(inner, 'key', position);
            result[key] = this.value(pair.value, inner, position);
        }
        return result;
    }
    /** Undefined, with a problem, for what cannot be a key. */
    key(node, position) {
        if ((0,dist/* isScalar */.jn)(node) && node.tag === undefined && node.source !== '') {
            const key = typeof node.value === 'string' ? node.value : node.source;
            if (key !== undefined && key !== '<<')
                return String(this.scalar(key, position));
            if (key === '<<') {
                this.complain(position, 'merge keys ("<<") are not part of YAML 1.2', 'write the keys out');
                return undefined;
            }
        }
        this.complain(position, 'a key must be plain text', 'write "key: value"');
        return undefined;
    }
    /** Undefined for a value that is not written at all. */
    positionOf(node) {
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isAlias */.Vj)(node))
            return undefined;
        if ((0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN')
            return undefined;
        return node.range ? this.at(node.range[0]) : undefined;
    }
    complain(position, message, hint) {
        const complaint = { code: 'config-syntax', message, hint };
        this.problems.push(this.source.problemAt(position, complaint));
    }
}


/***/ })

};
