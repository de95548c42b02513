/** Syntax errors that rules of their own explain, as they look in what stands bare. */

/** `a &; b` */
export const ampersandSemicolon = /(?<![&>|<])&[ \t]*;(?!;)/g

/** `fi# a comment` */
export const commentWithoutBlank = /(?<=[\s;])(fi|done|esac)#/g

/** `function a{` */
export const functionBrace = /\bfunction[ \t]+([A-Za-z_]\w*)\{/g

/** `a(b) {` */
export const functionParameters =
  /(^|[;&|\n{])([ \t]*(?:function[ \t]+)?([A-Za-z_]\w*)[ \t]*)(\([ \t]*\$?[A-Za-z_][^()\n]*\))[ \t]*\{/g

/** `If`, `Then` */
export const keywordCase = /((?:^|[;&|\n({])[ \t]*)(If|Elif|For|While|Until|Case|Then|Fi|Do|Done|Esac)(?=[ \t;\n]|$)/g
