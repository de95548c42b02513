import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readChecks } from '../../schema/ajv.mjs'
import { checkTable } from '../../schema/check.mjs'
import { readClientNode } from '../../schema/client-node.mjs'
import { readDeclarations } from '../../schema/dts.mjs'
import { stability, topicNames } from '../../schema/emit.mjs'
import { readTarball } from '../../schema/tar.mjs'

describe('declarations', () => {
  const read = (source: string) => readDeclarations(source, 'sample.d.ts')

  test('interfaces in namespaces, with docs, bases and every shape of type', () => {
    const [found] = read(`
      import { A } from "./a.js";
      export declare namespace apps {
        namespace v1 {
          /**
           * A thing.
           *
           *   * kept
           */
          interface Thing extends Base, other.Base<string> {
            /** how many */
            "replicas"?: number | string;
            readonly labels: { [key: string]: Array<"a" | 'b'>; };
            one: (A & Exclude<{ x: string }, null>)[];
          }
          interface Second {}
        }
      }
      export declare class Ignored { constructor(data?: { a: string }); static x: Ignored["y"]; }
    `)
    expect(found).toMatchObject({
      name: 'apps.v1.Thing',
      doc: 'A thing.\n\n  * kept',
      bases: [{ name: 'Base' }, { name: 'other.Base', args: [{ name: 'string' }] }],
    })
    expect(found?.type).toMatchObject({
      members: [
        {
          name: 'replicas',
          optional: true,
          doc: 'how many',
          type: { is: 'union', of: [{ name: 'number' }, { name: 'string' }] },
        },
        { name: 'labels', optional: false, type: { is: 'object', members: [], index: { name: 'Array' } } },
        { name: 'one', type: { is: 'array', of: { is: 'and', of: [{ name: 'A' }, { name: 'Exclude' }] } } },
      ],
    })
  })

  test('a shape that it does not know stops it', () => {
    expect(() => read('export interface A { b: <T>() => void }')).toThrow(/sample\.d\.ts: expected a name/)
    expect(() => read('export interface A { b: string')).toThrow(/sample\.d\.ts/)
    expect(() => read('export type A = #b')).toThrow(/unknown token/)
  })
})

test('validators say what they check', () => {
  const checks = readChecks(
    'export const validate=validate0;' +
      'function validate1(data,{}={}){if("string"!=typeof data){let err0={keyword:"type",params:{type:"string"}}}' +
      'if(data.length>253){let err1={keyword:"maxLength",params:{limit:253}}}' +
      'if(!p.test(data)){let err2={keyword:"pattern",params:{pattern:"^a\\\\d$"}}}}' +
      'function validate3(data,{}={}){let err0={keyword:"type",params:{type:"integer"}};let err1={keyword:"maximum",params:{comparison:"<=",limit:0xff}}}' +
      'function validate2(data,{}={}){let len0=data.length;for(let i0=0;i0<len0;i0++)validate3(data[i0],{})}' +
      'function validate0(data,{}={}){void 0!==data.name&&(validate1(data.name,{}));void 0!==data["a-b"]&&(validate2(data["a-b"],{}))}',
  )
  expect(checks.fields.get('name')).toMatchObject({ type: 'string', limits: { maxLength: 253, pattern: '^a\\d$' } })
  expect(checks.fields.get('a-b')?.items).toMatchObject({ type: 'integer', limits: { maximum: 255 } })
  expect(readChecks('').fields.size).toBe(0)
})

test('tarballs: plain, long and very long names', () => {
  const entry = (name: string, body: string, type = '0', prefix = '') => {
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write(body.length.toString(8).padStart(11, '0'), 124)
    header.write(type, 156)
    header.write(prefix, 345)
    return Buffer.concat([header, Buffer.from(body.padEnd(Math.ceil(body.length / 512) * 512, '\0'))])
  }
  const long = `package/${'d/'.repeat(80)}f.txt`
  const pax = ` path=${long}\n`
  const tar = Buffer.concat([
    entry('package/a.txt', 'A'),
    entry('b.txt', 'B', '0', 'package/lib'),
    entry('PaxHeader', `${pax.length + 3}${pax}`, 'x'),
    entry('package/cut', 'C'),
    Buffer.alloc(1024),
  ])
  const files = readTarball(gzipSync(tar))
  expect([...files].map(([name, read]) => [name, read()])).toEqual([
    ['a.txt', 'A'],
    ['lib/b.txt', 'B'],
    [long.slice('package/'.length), 'C'],
  ])
})

test('a package of another minor is refused', () => {
  const pack = {
    source: { package: '@kubernetes/client-node', version: '9.9.9', integrity: '', license: '', minor: 36 },
    paths: ['dist/gen/models/all.js'],
    read: () => '',
  }
  expect(() => readClientNode(pack)).toThrow('@kubernetes/client-node@9.9.9 is not Kubernetes 1.36 as it used to be')
})

test('a table that lacks what must be there is refused', () => {
  expect(() => checkTable({ kinds: [], types: new Map() }, 28)).toThrow('94 kinds in 1.36')
})

test('versions by their stability', () => {
  const versions = ['v1alpha1', 'v2', 'v1', 'v1beta2', 'v1beta1', 'v2alpha1']
  expect(versions.sort((a, b) => stability(b) - stability(a))).toEqual([
    'v2',
    'v1',
    'v1beta2',
    'v1beta1',
    'v2alpha1',
    'v1alpha1',
  ])
})

test('who keeps a name that several groups use', () => {
  const type = (group: string, name: string, version = 'v1') => ({
    id: `${group}.${version}.${name}`,
    group,
    version,
    name,
    mask: 1,
    doc: '',
    fields: new Map(),
  })
  const types = [
    type('flowcontrol', 'Subject'),
    type('rbac', 'Subject'),
    type('core', 'Claim'),
    type('zoo', 'Claim'),
    type('zoo', 'Claim', 'v2'),
  ]
  const kinds = [
    { group: 'zoo', version: 'v2', kind: 'Claim', plural: 'claims', namespaced: true, type: 'zoo.v2.Claim', mask: 1 },
  ]
  expect(Object.fromEntries(topicNames(types, kinds))).toEqual({
    'flowcontrol.v1.Subject': 'FlowcontrolSubject',
    'rbac.v1.Subject': 'Subject',
    'core.v1.Claim': 'CoreClaim',
    'zoo.v1.Claim': 'Claim',
    'zoo.v2.Claim': 'Claim',
  })
})
