/** Each is frozen once shipped; a database's `user_version` counts those it has had. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL) STRICT;

  CREATE TABLE designs (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    revision INTEGER NOT NULL,
    words TEXT NOT NULL,
    view TEXT,
    thumbnail INTEGER,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    removed_at INTEGER
  ) STRICT;
  CREATE INDEX designs_by_change ON designs (changed_at);

  CREATE TABLE snapshots (
    design TEXT PRIMARY KEY REFERENCES designs (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;

  CREATE TABLE patches (
    design TEXT NOT NULL REFERENCES designs (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    save TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (design, revision),
    UNIQUE (design, save)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE generations (
    id TEXT PRIMARY KEY,
    wanted TEXT NOT NULL,
    state TEXT NOT NULL,
    message TEXT,
    created_at INTEGER NOT NULL,
    removed_at INTEGER
  ) STRICT;
  CREATE INDEX generations_by_age ON generations (created_at);

  CREATE TABLE candidates (
    id TEXT PRIMARY KEY,
    generation TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
    size TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    title TEXT NOT NULL,
    origin TEXT,
    scores TEXT NOT NULL,
    findings TEXT NOT NULL,
    state TEXT NOT NULL,
    design TEXT,
    json TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (generation, size, width, height, rank)
  ) STRICT;
  `,
]
