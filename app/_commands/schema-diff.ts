import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type * as SchemaEngine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationsFolder, readMigrations } from '@/lib/db/migrate'

/** Prisma's schema engine as WebAssembly: the same as its binary, without a download. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const engine =
    (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as typeof SchemaEngine & {
      __wbg_set_wasm(wasm: WebAssembly.Exports): void
    }
  const bytes = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  })
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return engine
}

/** An empty database in memory that the engine applies the migrations to. Unlike the stock adapter, scripts are awaited. */
class ShadowFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = 'rectoverso-shadow'
  async connect(): Promise<SqlDriverAdapter> {
    const pglite = await PGlite.create()
    const adapter = await new PrismaPGlite(pglite).connect()
    adapter.executeScript = async (script) => void (await pglite.exec(script))
    return adapter
  }
  connectToShadowDb() {
    return this.connect()
  }
}

/**
 * The SQL that leads from the migrations to `prisma/schema.prisma`.
 * @returns `null` when they agree
 */
export async function diffSchema(): Promise<string | null> {
  const { SchemaEngine } = await loadEngine()
  const schemaPath = path.resolve('prisma/schema.prisma')
  const files = [{ path: schemaPath, content: readFileSync(schemaPath, 'utf8') }]
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new ShadowFactory()),
  )
  const folder = migrationsFolder()
  const migrations = existsSync(folder) ? readMigrations(folder) : []
  const { exitCode, stdout } = await engine.diff({
    from: {
      tag: 'migrations',
      baseDir: folder,
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 2 ? (stdout ?? '') : null
}
