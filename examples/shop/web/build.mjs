import { cpSync, mkdirSync } from 'node:fs'

mkdirSync('dist', { recursive: true })
mkdirSync('node_modules', { recursive: true })
cpSync('src', 'dist', { recursive: true })
