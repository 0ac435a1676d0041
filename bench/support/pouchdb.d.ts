// What the benches use of PouchDB, which ships no types.
declare module 'pouchdb-core' {
  interface PouchConstructor {
    new (name: string, options?: { adapter: string }): import('./couch-endpoint').CouchDatabase;
    plugin(adapter: unknown): PouchConstructor;
  }
  const PouchDB: PouchConstructor;
  export default PouchDB;
}
declare module 'pouchdb-adapter-memory' {
  const adapter: unknown;
  export default adapter;
}
declare module 'pouchdb-browser' {
  interface Local {
    get(id: string): Promise<{ version?: number }>;
    info(): Promise<{ doc_count: number }>;
  }
  interface PouchConstructor {
    new (name: string): Local;
    replicate(from: string, to: Local, options: object): Promise<unknown>;
  }
  const PouchDB: PouchConstructor;
  export default PouchDB;
}
