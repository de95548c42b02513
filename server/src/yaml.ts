/** The only importer of `yaml`: whoever reads YAML takes what it needs from here. */
export {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  parse,
  Scalar,
} from 'yaml'
